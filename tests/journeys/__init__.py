"""Whole stories through the program."""
