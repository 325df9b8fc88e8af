"""The numbers in the tasks' conditions, read from the reference list that a province may change."""

from lead_desktop import catalogue


def level(code: str) -> float:
    """Return the number behind a task's condition, for example `commitment.7.days`. Raises KeyError."""
    entry = catalogue.entry("task_levels", code)
    if entry is None:
        raise KeyError(code)
    return float(entry.more["value"])
