"""Mistakes loaded into a child process on purpose: each must turn its test red, or the test proves nothing."""
