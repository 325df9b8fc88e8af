"""The whole plan on one screen: the brief for the Deputy Commissioner, and the programme's expected results."""
