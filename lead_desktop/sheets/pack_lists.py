"""The lines of a reference list from a spreadsheet. What a line must hold is checked where packs are made."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from lead_desktop import catalogue
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.texts import Translate, english
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.read import Sheet, read, take


def rows_of(
    path: Path, name: str, labels: Mapping[str, str] | None = None, tongues: Sequence[Translate] = (english,)
) -> list[dict[str, str]]:
    """Return the rows below the head row, by the list's own columns. Raises SheetError.

    `labels` are the words above the columns, read in each of the languages; a column's own name is read too.
    """
    known = {fold(column): column for column in catalogue.columns(name)}
    for column, label in (labels or {}).items():
        if column in catalogue.columns(name):
            known |= {fold(tongue(label)): column for tongue in tongues}
    for sheet in read(take(path)).sheets:
        found = _rows(sheet, known)
        if found is not None:
            return found
    raise SheetError("no_table")


def _rows(sheet: Sheet, known: Mapping[str, str]) -> list[dict[str, str]] | None:
    for place, row in enumerate(sheet.rows):
        columns = [known.get(fold(cell)) for cell in row.cells]
        if {"code", "en"} <= set(columns):
            return [_by_column(columns, below.cells) for below in sheet.rows[place + 1 :]]
    return None


def _by_column(columns: Sequence[str | None], cells: Sequence[str]) -> dict[str, str]:
    return {column: cell for column, cell in zip(columns, cells, strict=False) if column}
