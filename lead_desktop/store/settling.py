"""A decision about a difference as edits: what a person chose, so that it travels like any other change."""

from collections.abc import Mapping

from lead_desktop.roadmap.facts import Value
from lead_desktop.store.changes import Difference, Edit, Kind


def edits_of(difference: Difference, values: Mapping[str, Value]) -> list[Edit]:
    """Return the edits that decide a difference: values to keep, or for a removal {"removed": True or False}."""
    removed = values.get("removed")
    fields = {name: value for name, value in values.items() if name != "removed"}
    edits = [Edit(Kind.SETTLE, difference.entity, difference.row, fields)] if fields else []
    if difference.removal:
        edits.insert(0, Edit(Kind.REMOVE if removed else Kind.RESTORE, difference.entity, difference.row))
    return edits
