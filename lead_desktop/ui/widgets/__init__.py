"""Widgets that are used again and again. None knows an entity; all take ready text."""
