"""Names that are written once for a group of rows, such as a district above its rows for men and women."""

from collections.abc import Sequence

from lead_desktop.sheets import words
from lead_desktop.sheets.figures import is_figure
from lead_desktop.sheets.read import FileRow

_LEAST_BLANK = 3
"""A column with fewer blanks than one in three names its rows one by one."""


def filled_down(rows: Sequence[FileRow], columns: Sequence[int]) -> Sequence[FileRow]:
    """Return the rows with their group named in each, where a column of years, sexes or areas tells them apart."""
    within = next((at for at in columns if _splits(rows, at)), None)
    named = [at for at in columns if within is not None and at < within and _names_groups(rows, at)]
    if within is None or not named:
        return rows
    done: list[FileRow] = []
    seen: set[str] = set()
    for row in rows:
        if any(row.cells[at] for at in named):
            seen = set()
        elif row.cells[within] and row.cells[within] not in seen and done:
            above = done[-1].cells
            row = FileRow(row.number, tuple(above[at] if at in named else cell for at, cell in enumerate(row.cells)))
        seen.add(row.cells[within])
        done.append(row)
    return done


def _splits(rows: Sequence[FileRow], at: int) -> bool:
    cells = [row.cells[at] for row in rows if len(set(row.cells) - {""}) > 1]
    told = [cell for cell in cells if words.splits_in(cell)]
    return len(told) * 10 >= len(cells) * 9 and 1 < len(set(told)) < len(told)


def _names_groups(rows: Sequence[FileRow], at: int) -> bool:
    """Tell whether a column names each group once, in the first of its rows."""
    filled = [row.cells[at] for row in rows if row.cells[at]]
    blank = len(rows) - len(filled)
    is_once = len(set(filled)) == len(filled) > 1 and bool(rows[0].cells[at])
    return is_once and blank * _LEAST_BLANK >= len(rows) and not all(is_figure(cell) for cell in filled)
