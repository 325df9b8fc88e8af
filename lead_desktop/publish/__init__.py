"""Keeps the consolidated records in PostgreSQL for many readers. The store stays the truth; nothing is read back."""

from lead_desktop.publish.publishing import Checked, Published, check, publish

__all__ = ["Checked", "Published", "check", "publish"]
