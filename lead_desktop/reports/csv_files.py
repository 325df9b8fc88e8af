"""Files of text with commas: cells that would be taken for a formula are marked, and the mark comes off again."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import date

from lead_desktop.reports.content import Shown
from lead_desktop.roadmap.texts import without_direction_marks

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20")
MARK = "'"


def defused(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula; `restored` gives back what it was."""
    begins = text.lstrip(MARK)
    return MARK + text if begins.startswith(_STARTS) else text


def restored(text: str) -> str:
    """Return a text as it was before `defused`."""
    return text[1:] if text.startswith(MARK) and text.lstrip(MARK).startswith(_STARTS) else text


def as_csv(heads: Sequence[str], rows: Iterable[Sequence[Shown | date]]) -> bytes:
    """Return a csv file in UTF-8 with its mark, days as 2026-03-15, figures without commas."""
    content = io.StringIO(newline="")
    writer = csv.writer(content)
    writer.writerow([_cell(head) for head in heads])
    writer.writerows([_cell(value) for value in row] for row in rows)
    return content.getvalue().encode("utf-8-sig")


def _cell(value: Shown | date) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date):
        return value.isoformat()
    return defused(without_direction_marks(value))
