"""Tables from other programs, from the bytes of a file to the records and the rows set aside."""
