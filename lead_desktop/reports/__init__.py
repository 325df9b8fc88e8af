"""What is printed or handed on: papers built from records, as PDF, Excel and Word. No Qt, writes no file."""
