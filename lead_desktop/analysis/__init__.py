"""What the facts say: every formula of the views as a pure function, facts in and a frame out. No Qt, no storage."""
