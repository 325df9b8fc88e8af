"""`lead-desktop`: without a verb it opens the window; the verbs serve offices' computer staff, scripts and tests."""

from lead_desktop.cli.program import main

__all__ = ["main"]
