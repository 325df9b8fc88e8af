"""What the readers hand on: sheets as rows of texts, each cell as the officer would type it. No file format."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from math import isfinite

from lead_desktop.sheets import limits
from lead_desktop.sheets.refused import Refused

Area = tuple[int, int, int, int]
"""Cells that were joined: first row, first column, last row, last column; rows count from 1, columns from 0."""


@dataclass
class Grid:
    """One sheet: its rows with something in them, each with its number in the file and its cells."""

    name: str
    hidden: bool = False
    merged: list[Area] = field(default_factory=list)
    rows: list[tuple[int, list[str]]] = field(default_factory=list)
    filled: int = 0

    def add(self, number: int, cells: Sequence[str]) -> None:
        """Add a row unless it is empty. Raises Refused when the sheet becomes too large."""
        last = max((at for at, cell in enumerate(cells) if cell), default=-1)
        if last < 0:
            return
        if last >= limits.MOST_COLUMNS:
            raise Refused("columns", columns=last + 1, most=limits.MOST_COLUMNS)
        if len(self.rows) >= limits.MOST_ROWS:
            raise Refused("rows", most=limits.MOST_ROWS)
        self.filled += sum(1 for cell in cells if cell)
        if self.filled > limits.MOST_CELLS:
            raise Refused("cells", most=limits.MOST_CELLS)
        self.rows.append((number, list(cells[: last + 1])))


@dataclass(frozen=True)
class Reading:
    """What was read from a file; `encoding` and `delimiter` only for text files."""

    kind: str
    grids: list[Grid]
    encoding: str = ""
    delimiter: str = ""


def clean(text: str) -> str:
    """Return a text without what cannot be seen at its ends or inside: control letters, marks, hard blanks."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " ").replace("\u202f", " ")
    plain = plain.replace("\ufeff", "").replace("\u200b", "")
    return "".join(letter for letter in plain if letter in "\n\t" or (letter >= " " and letter != "\x7f")).strip()


def figure_text(value: float | int, *, percent: bool = False) -> str:
    """Return a figure as it is typed, without loss; a share that is shown in per cent gets its sign."""
    if isinstance(value, float) and not isfinite(value):
        return ""
    exact = Decimal(repr(value)) * (100 if percent else 1)
    text = str(int(exact)) if exact == exact.to_integral_value() and abs(exact) < 10**15 else str(exact.normalize())
    return f"{text} %" if percent else text


def cell_text(value: object, *, percent: bool = False) -> str:
    """Return the value of a cell as an officer would type it; days as 2026-03-15."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return figure_text(value, percent=percent)
    if isinstance(value, datetime):
        midnight = not (value.hour or value.minute or value.second)
        return value.date().isoformat() if midnight else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return clean(str(value)) if value is not None else ""
