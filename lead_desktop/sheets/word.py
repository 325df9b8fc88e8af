"""The tables of a Word document (.docx), each as a sheet. The text around them is left out."""

from typing import Any

from lead_desktop.sheets import limits
from lead_desktop.sheets.archive import Archive
from lead_desktop.sheets.cells import Grid, Reading, clean
from lead_desktop.sheets.refused import Refused

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VALUE = f"{_W}val"


def read_tables(archive: Archive) -> Reading:
    """Read the tables of a document. Raises Refused."""
    grids: list[Grid] = []
    depth = 0
    for event, element in archive.elements("word/document.xml", ("start", "end")):
        if element.tag != f"{_W}tbl":
            continue
        depth += 1 if event == "start" else -1
        if event == "end" and depth == 0:
            grids.append(_grid(element, len(grids) + 1))
            element.clear()
    if not grids:
        raise Refused("no_table")
    return Reading("docx", grids[: limits.MOST_SHEETS])


def _grid(table: Any, number: int) -> Grid:
    grid = Grid(str(number))
    starts: dict[int, tuple[int, str]] = {}
    for at, row in enumerate(table.findall(f"{_W}tr"), 1):
        cells: list[str] = [""] * _number(row.find(f"{_W}trPr/{_W}gridBefore"), 0)
        for cell in row.findall(f"{_W}tc"):
            _take_cell(grid, cell, cells, starts, at)
        grid.add(at, cells)
    return grid


def _take_cell(grid: Grid, cell: Any, cells: list[str], starts: dict[int, tuple[int, str]], row: int) -> None:
    column, wide = len(cells), _number(cell.find(f"{_W}tcPr/{_W}gridSpan"), 1)
    joined = cell.find(f"{_W}tcPr/{_W}vMerge")
    text = clean("\n".join(_paragraph(part) for part in cell.findall(f"{_W}p")))
    if joined is not None and joined.get(_VALUE) != "restart" and column in starts:
        first, text = starts[column]
        grid.merged.append((first, column, row, column + wide - 1))
    elif joined is not None:
        starts[column] = row, text
    if wide > 1 and text:
        grid.merged.append((row, column, row, column + wide - 1))
    cells.append(text)
    cells.extend([""] * min(wide - 1, limits.MOST_COLUMNS))


def _paragraph(paragraph: Any) -> str:
    return "".join(
        part.text or "" if part.tag == f"{_W}t" else "\t" if part.tag == f"{_W}tab" else "" for part in paragraph.iter()
    )


def _number(element: Any, otherwise: int) -> int:
    given = element.get(_VALUE, "") if element is not None else ""
    return min(int(given), limits.MOST_COLUMNS) if given.isdecimal() and len(given) < 6 else otherwise
