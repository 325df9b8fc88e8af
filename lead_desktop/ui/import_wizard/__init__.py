"""Bring from Excel, in five parts: choose, where the table starts, match columns, check, result."""
