"""Tables from other programs: read, found, matched with questions, checked, brought in. No Qt."""
