"""Excel's workbooks, new and old. The new kind is looked through first for its real size and for cells in per cent."""

import io
import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from posixpath import join, normpath
from typing import Any

from lead_desktop.sheets import limits
from lead_desktop.sheets.archive import Archive
from lead_desktop.sheets.cells import Grid, Reading, cell_text
from lead_desktop.sheets.refused import Refused

_CELL = re.compile(rb'<(?:\w+:)?c r="([A-Z]{1,3})([0-9]{1,7})"(?: s="([0-9]+)")?[^>]*?(/?)>(</)?')
_CELL_START = re.compile(rb"<(?:\w+:)?c[ >]")
_BUILT_IN_PERCENTS = {9, 10}
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_OLD_START = b"\x09\x08\x10\x00\x00\x06\x05\x00"
"""How the stream of an old workbook begins."""
_IN_CIPHER, _FIRST_RECORDS = 0x002F, 20
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


@dataclass
class _Scan:
    """What a look through a sheet found: how far it is filled, and where per cents stand."""

    percents: set[tuple[int, int]] = field(default_factory=set)
    rows: int = 0
    last_row: int = 0
    last_column: int = 0
    last_cell: str = ""

    def demand_small(self) -> None:
        if self.rows > limits.MOST_ROWS:
            raise Refused("rows", most=limits.MOST_ROWS)
        if self.last_row * (self.last_column + 1) > limits.MOST_AREA:
            raise Refused("far_cell", cell=self.last_cell)
        if self.last_column >= limits.MOST_COLUMNS:
            raise Refused("columns", columns=self.last_column + 1, most=limits.MOST_COLUMNS)


def read_packed(content: bytes, archive: Archive) -> Reading:
    """Read an .xlsx or .xlsm workbook; macros are never looked at. Raises Refused."""
    styles = _percent_styles(archive)
    scans = {name: _scan(archive, part, styles) for name, part in _parts(archive).items() if part in archive.names}
    for scan in scans.values():
        scan.demand_small()
    return Reading("xlsx", list(_grids(content, scans)))


def read_old(content: bytes) -> Reading:
    """Read an .xls workbook. Raises Refused."""
    if _is_locked(content):
        raise Refused("password")
    return Reading("xls", list(_grids(content, {})))


def _is_locked(content: bytes) -> bool:
    """Look among the first records of an old workbook for the one that says that the rest is in cipher."""
    at = content.find(_OLD_START)
    for _ in range(_FIRST_RECORDS if at >= 0 else 0):
        kind, length = struct.unpack_from("<HH", content, at) if at + 4 <= len(content) else (0, 0)
        if kind == _IN_CIPHER:
            return True
        at += 4 + length
    return False


def _grids(content: bytes, scans: dict[str, _Scan]) -> Iterator[Grid]:
    import python_calamine as calamine

    try:
        book = calamine.load_workbook(io.BytesIO(content))
        for about in book.sheets_metadata[: limits.MOST_SHEETS]:
            if about.typ is not calamine.SheetTypeEnum.WorkSheet:
                continue
            hidden = about.visible is not calamine.SheetVisibleEnum.Visible
            yield _grid(book.get_sheet_by_name(about.name), hidden, scans.get(about.name))
    except calamine.PasswordError as error:
        raise Refused("password") from error
    except (calamine.CalamineError, ValueError, OSError) as error:
        raise Refused("damaged") from error


def _grid(sheet: Any, hidden: bool, scan: _Scan | None) -> Grid:
    merged = [(r1 + 1, c1, r2 + 1, c2) for (r1, c1), (r2, c2) in sheet.merged_cell_ranges or ()]
    grid = Grid(sheet.name, hidden, merged)
    if sheet.start is None:
        return grid
    first_row, first_column = sheet.start
    percents = scan.percents if scan else set()
    for number, row in enumerate(sheet.to_python(skip_empty_area=True), first_row + 1):
        if row.count("") == len(row):
            continue
        cells = [cell_text(value, percent=(number, at) in percents) for at, value in enumerate(row, first_column)]
        grid.add(number, [""] * first_column + cells)
    return grid


def _parts(archive: Archive) -> dict[str, str]:
    """Return the part that holds each sheet, by the sheet's name."""
    targets = {
        element.get("Id"): normpath(join("xl", element.get("Target", ""))).removeprefix("/").removeprefix("xl/xl/")
        for _, element in archive.elements("xl/_rels/workbook.xml.rels")
        if element.tag.endswith("Relationship")
    }
    found = {}
    for _, element in archive.elements("xl/workbook.xml"):
        if element.tag.endswith("}sheet"):
            relation = element.get(_RELATION) or element.get(_STRICT_RELATION)
            found[element.get("name", "")] = targets.get(relation, "")
    return found


def _percent_styles(archive: Archive) -> set[int]:
    """Return the numbers of the cell styles that show a share in per cent."""
    if "xl/styles.xml" not in archive.names:
        return set()
    formats: set[int] = set(_BUILT_IN_PERCENTS)
    styles: list[int] = []
    inside = False
    for event, element in archive.elements("xl/styles.xml", ("start", "end")):
        name = element.tag.rsplit("}", 1)[-1]
        if name == "cellXfs":
            inside = event == "start"
        elif event == "start" and name == "numFmt" and "%" in _QUOTED.sub("", element.get("formatCode", "")):
            formats.add(int(element.get("numFmtId", "-1")))
        elif event == "start" and name == "xf" and inside:
            styles.append(int(element.get("numFmtId", "0")))
    return {number for number, kept in enumerate(styles) if kept in formats}


def _scan(archive: Archive, part: str, percent_styles: set[int]) -> _Scan:
    """Look through a sheet without building anything: Excel's own statement of its size is not believed."""
    scan, rest, row = _Scan(), b"", 0
    wanted = {str(style).encode() for style in percent_styles}
    columns: dict[bytes, int] = {}
    for block in (*archive.blocks(part), b""):
        text = rest + block
        cut = _last_start(text) if block else len(text)
        for letters, digits, style, closed, ended in _CELL.findall(text, 0, cut):
            if closed or ended:
                continue
            number, column = int(digits), columns.get(letters)
            if column is None:
                column = columns[letters] = _column(letters)
            if number != row:
                row, scan.rows = number, scan.rows + 1
            if number > scan.last_row or column > scan.last_column:
                scan.last_row, scan.last_column = max(scan.last_row, number), max(scan.last_column, column)
                scan.last_cell = (letters + digits).decode()
            if style in wanted:
                scan.percents.add((number, column))
        rest = text[cut:]
        scan.demand_small()
    return scan


def _last_start(text: bytes) -> int:
    """Return where the last cell of a block begins, which may go on in the next block."""
    at = max(text.rfind(b"<c "), text.rfind(b":c "))
    return at - 8 if at > 8 else max(0, len(text) - 64)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
