"""Files made as other programs make them: workbooks new and old, LibreOffice, Word, text, and hostile ones."""

import io
import struct
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

from lead_desktop.sheets.read import Book, SourceFile, read

Rows = Sequence[Sequence[object]]
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def text(rows: Rows, between: str = ",", encoding: str = "utf-8") -> bytes:
    """Return a text file; a cell that holds the sign between columns is quoted."""
    lines = (between.join(_quoted(str(cell), between) for cell in row) for row in rows)
    return "\r\n".join(lines).encode(encoding)


def _quoted(cell: str, between: str) -> str:
    return f'"{cell}"' if between in cell or "\n" in cell else cell


def xlsx(
    rows: Rows, *, merged: Iterable[str] = (), percent: Iterable[tuple[int, int]] = (), name: str = "Sheet1"
) -> bytes:
    """Return a workbook as Excel writes it; joined areas hold the value of their first cell."""
    return xlsx_of({name: rows}, merged=merged, percent=percent)


def xlsx_of(
    sheets: Mapping[str, Rows],
    *,
    merged: Iterable[str] = (),
    percent: Iterable[tuple[int, int]] = (),
    hidden: Sequence[str] = (),
) -> bytes:
    """Return a workbook of several sheets."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False})
    as_percent = book.add_format({"num_format": "0.00%"})
    as_day = book.add_format({"num_format": "dd/mm/yyyy"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for area in merged:
            sheet.merge_range(area, "")
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                form = as_percent if (at, column) in set(percent) else as_day if hasattr(cell, "year") else None
                if cell is not None and cell != "":
                    sheet.write(at, column, cell, form)
        if name in hidden:
            sheet.hide()
    book.close()
    return content.getvalue()


def raw_xlsx(sheet: str, extra: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a workbook whose one sheet holds just this markup."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r0" '
            f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        )
        packed.writestr(
            "xl/workbook.xml",
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>'
            '<sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        )
        packed.writestr(
            "xl/_rels/workbook.xml.rels",
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="r1" '
            f'Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        packed.writestr("xl/worksheets/sheet1.xml", sheet if "<!DOCTYPE" in sheet else worksheet(sheet))
        for name, part in (extra or {}).items():
            packed.writestr(name, part)
    return content.getvalue()


def worksheet(inside: str) -> str:
    """Return the markup of a sheet."""
    return f'<worksheet xmlns="{_MAIN}">{inside}</worksheet>'


def cell(where: str, value: object) -> str:
    """Return the markup of a cell with a figure."""
    return f'<c r="{where}"><v>{value}</v></c>'


def ods(rows: Sequence[str], *, manifest: str = "<manifest/>") -> bytes:
    """Return a spreadsheet of LibreOffice from the markup of its rows."""
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    body = f'<table:table table:name="S">{"".join(rows)}</table:table>'
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", manifest)
        inside = f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body>"
        packed.writestr("content.xml", f"<office:document-content {spaces}>{inside}</office:document-content>")
    return content.getvalue()


def ods_row(*cells: object, repeated: int = 1) -> str:
    """Return the markup of a row; a text that begins with < is markup of a cell itself."""
    return (
        f'<table:table-row table:number-rows-repeated="{repeated}">{"".join(map(_ods_cell, cells))}</table:table-row>'
    )


def _ods_cell(value: object) -> str:
    if isinstance(value, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'
    plain = str(value)
    if plain.startswith("<"):
        return plain
    return f'<table:table-cell office:value-type="string"><text:p>{escape(plain)}</text:p></table:table-cell>'


def docx(*tables: Rows, before: str = "") -> bytes:
    """Return a Word document of tables; a cell may be a pair of its properties' markup and its text."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    body = "".join(f"<w:tbl>{''.join(map(_docx_row, rows))}</w:tbl>" for rows in tables)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr("word/document.xml", f"{before}<w:document {space}><w:body>{body}</w:body></w:document>")
    return content.getvalue()


def _docx_row(row: Sequence[object]) -> str:
    return f"<w:tr>{''.join(map(_docx_cell, row))}</w:tr>"


def _docx_cell(value: object) -> str:
    properties, said = value if isinstance(value, tuple) else ("", value)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:r><w:t>{escape(str(said))}</w:t></w:r></w:p></w:tc>"


def xls(rows: Rows, *, merged: Sequence[tuple[int, int, int, int]] = (), locked: bool = False) -> bytes:
    """Return a workbook as Excel 97 to 2003 wrote it, from its records up."""
    start = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 0x0600)
    lock = _record(0x002F, struct.pack("<HHH", 1, 1, 1) + bytes(48)) if locked else b""
    name = "Sheet1".encode("utf-16-le")
    before = _record(0x0809, start) + lock + _record(0x0042, struct.pack("<H", 1200))
    listed = struct.pack("<BBBB", 0, 0, 6, 1) + name
    offset = len(before) + 8 + len(listed) + 4
    globals_ = before + _record(0x0085, struct.pack("<I", offset) + listed) + _record(0x000A, b"")
    return _compound("Workbook", globals_ + _old_sheet(rows, merged))


def _old_sheet(rows: Rows, merged: Sequence[tuple[int, int, int, int]]) -> bytes:
    width = max((len(row) for row in rows), default=0)
    parts = [
        _record(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 0x0600)),
        _record(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0)),
    ]
    for at, row in enumerate(rows):
        parts.extend(_old_cell(at, column, value) for column, value in enumerate(row) if value not in (None, ""))
    if merged:
        areas = b"".join(struct.pack("<HHHH", *area) for area in merged)
        parts.append(_record(0x00E5, struct.pack("<H", len(merged)) + areas))
    return b"".join(parts) + _record(0x000A, b"")


def _old_cell(row: int, column: int, value: Any) -> bytes:
    if isinstance(value, int | float):
        return _record(0x0203, struct.pack("<HHHd", row, column, 0, value))
    letters = str(value).encode("utf-16-le")
    return _record(0x0204, struct.pack("<HHHHB", row, column, 0, len(str(value)), 1) + letters)


def _record(kind: int, inside: bytes) -> bytes:
    return struct.pack("<HH", kind, len(inside)) + inside


def compound(stream: str, content: bytes = b"") -> bytes:
    """Return a file of the old kind of packing that holds one stream."""
    return _compound(stream, content)


def _compound(stream: str, content: bytes) -> bytes:
    """Pack one stream: a header, its sectors, one sector of the folder, one of the chain."""
    content = content.ljust(max(4096, -(-len(content) // 512) * 512), b"\x00")
    sectors = len(content) // 512
    chain = [*range(1, sectors), 0xFFFFFFFE, 0xFFFFFFFE, 0xFFFFFFFD]
    assert len(chain) <= 128, "one sector holds the chain of 128 sectors"
    table = struct.pack("<128I", *chain, *[0xFFFFFFFF] * (128 - len(chain)))
    root = _entry("Root Entry", 5, child=1, start=0xFFFFFFFE, size=0)
    folder = (root + _entry(stream, 2, child=0xFFFFFFFF, start=0, size=len(content))).ljust(512, b"\x00")
    header = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        0x3E,
        3,
        0xFFFE,
        9,
        6,
        0,
        1,
        sectors,
        0,
        4096,
        0xFFFFFFFE,
        0,
        0xFFFFFFFE,
        0,
    )
    first = struct.pack("<109I", sectors + 1, *[0xFFFFFFFF] * 108)
    return header + first + content + folder + table


def _entry(name: str, kind: int, *, child: int, start: int, size: int) -> bytes:
    letters = (name + "\x00").encode("utf-16-le")
    none = 0xFFFFFFFF
    return struct.pack("<64sHBBIII16xI8x8xIII", letters, len(letters), kind, 1, none, none, child, 0, start, size, 0)


def book(content: bytes, name: str = "table.bin") -> Book:
    """Read a file."""
    return read(SourceFile(name, content))


def unpacked(content: bytes, part: str) -> bytes:
    """Return one part of a packed file."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return packed.read(part)
