"""The names of columns put together from rows that stand above one another. Where these rows are is found elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lead_desktop.sheets import words

_BETWEEN = " / "


@dataclass(frozen=True)
class Header:
    """The rows that name the columns, each as wide as the table."""

    rows: tuple[list[str], ...]


def named_columns(header: Header, body: Sequence[Sequence[str]]) -> dict[int, tuple[str, tuple[str, ...]]]:
    """Return label and parts of every column that has a name or a filled cell, by its place.

    Names in upper rows reach over the empty cells after them, as they do on paper; every label is there only once.
    """
    rows = [row for row in _spread(header) if not _is_numbering(row) and not _is_made_up(row)]
    width = len(body[0]) if body else 0
    filled = {at for row in body for at, cell in enumerate(row) if cell}
    found: dict[int, tuple[str, tuple[str, ...]]] = {}
    seen: dict[str, int] = {}
    for at in range(width):
        parts = tuple(dict.fromkeys(" ".join(row[at].split()) for row in rows if row[at]))
        if not parts and at not in filled:
            continue
        label = _BETWEEN.join(parts)
        seen[label] = seen.get(label, 0) + 1
        if label and seen[label] > 1:
            label = f"{label} ({seen[label]})"
        found[at] = label, parts
    return found


def _spread(header: Header) -> list[list[str]]:
    rows = [list(row) for row in header.rows]
    for upper, lower in reversed(list(pairwise(rows))):
        for at in range(1, len(upper)):
            above_it_alone = upper[at] == "" and lower[at] and upper[at - 1] and lower[at - 1]
            if above_it_alone and upper[at - 1] != lower[at - 1]:
                upper[at] = upper[at - 1]
    return rows


def _is_numbering(row: Sequence[str]) -> bool:
    counted = [cell.strip("() ") for cell in row if cell]
    return len(counted) >= 3 and counted == [str(number) for number in range(1, len(counted) + 1)]


def _is_made_up(row: Sequence[str]) -> bool:
    filled = [cell for cell in row if cell]
    return bool(filled) and all(words.is_made_up(cell) for cell in filled)
