"""Spreadsheets of LibreOffice and OpenOffice (.ods)."""

from typing import Any

from lead_desktop.sheets import limits
from lead_desktop.sheets.archive import Archive
from lead_desktop.sheets.cells import Grid, Reading, clean, figure_text
from lead_desktop.sheets.refused import Refused

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_FIGURES = ("float", "currency")


def read_spreadsheet(archive: Archive) -> Reading:
    """Read the sheets of a spreadsheet. Raises Refused."""
    _refuse_password(archive)
    grids: list[Grid] = []
    number, is_spreadsheet = 0, False
    for event, element in archive.elements("content.xml", ("start", "end")):
        if event == "start" and element.tag == f"{_OFFICE}spreadsheet":
            is_spreadsheet = True
        elif event == "start" and element.tag == f"{_TABLE}table":
            grids.append(Grid(element.get(f"{_TABLE}name", "")))
            number = 0
        elif event == "end" and element.tag == f"{_TABLE}table-row" and grids:
            number = _take_row(grids[-1], element, number)
            element.clear()
        elif event == "end" and element.tag == f"{_TABLE}table":
            element.clear()
    if not is_spreadsheet:
        raise Refused("no_sheet")
    return Reading("ods", grids[: limits.MOST_SHEETS])


def _refuse_password(archive: Archive) -> None:
    if "META-INF/manifest.xml" in archive.names and any(
        element.tag.endswith("encryption-data") for _, element in archive.elements("META-INF/manifest.xml")
    ):
        raise Refused("password")


def _take_row(grid: Grid, row: Any, before: int) -> int:
    """Add a row as often as it is repeated; return the number of its last repetition."""
    cells: list[str] = []
    for cell in row:
        if cell.tag in _CELLS:
            _take_cell(grid, cell, cells, before + 1)
    repeated = _count(row, "number-rows-repeated")
    if any(cells):
        if repeated > limits.MOST_ROWS:
            raise Refused("rows", most=limits.MOST_ROWS)
        for number in range(before + 1, before + repeated + 1):
            grid.add(number, cells)
    return before + repeated


def _take_cell(grid: Grid, cell: Any, cells: list[str], number: int) -> None:
    text = _text_of(cell)
    wide, high = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
    if text and (wide > 1 or high > 1):
        grid.merged.append((number, len(cells), number + high - 1, len(cells) + wide - 1))
    repeated = _count(cell, "number-columns-repeated")
    if text and len(cells) + repeated > limits.MOST_COLUMNS:
        raise Refused("columns", columns=len(cells) + repeated, most=limits.MOST_COLUMNS)
    # Empty cells are repeated to the last column of the sheet; only what stands before a filled one counts.
    cells.extend([text] * min(repeated, limits.MOST_COLUMNS + 1))


def _count(element: Any, name: str) -> int:
    given = element.get(f"{_TABLE}{name}", "1")
    return max(1, int(given)) if given.isdecimal() and len(given) < 10 else 1


def _text_of(cell: Any) -> str:
    kind, value = cell.get(f"{_OFFICE}value-type"), cell.get(f"{_OFFICE}value", "")
    try:
        if kind in _FIGURES:
            return figure_text(float(value))
        if kind == "percentage":
            return figure_text(float(value), percent=True)
    except ValueError:
        return clean(value)
    if kind == "date":
        day = str(cell.get(f"{_OFFICE}date-value", ""))
        return day.removesuffix("T00:00:00").replace("T", " ")[:16]
    if kind == "boolean":
        return str(cell.get(f"{_OFFICE}boolean-value", ""))
    return clean("\n".join("".join(part.itertext()) for part in cell if part.tag == f"{_TEXT}p"))
