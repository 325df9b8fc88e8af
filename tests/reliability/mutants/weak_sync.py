"""Commits are announced before the disk has them."""

from lead_desktop.store import engine

engine._SETTINGS = tuple(
    ("synchronous", "1", 1) if name == "synchronous" else (name, value, expected)
    for name, value, expected in engine._SETTINGS
)
