"""Files that mean harm or are far too large: one sentence each, in time, and the program goes on."""

import io
import zipfile
from collections.abc import Callable
from time import monotonic

import pytest

from lead_desktop.sheets import limits
from lead_desktop.sheets.errors import SheetError
from tests.sheets import files
from tests.sheets.files import book, cell

_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
)
_READS_FILE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
QUICKLY = 25
"""Seconds that a hostile file may take on a busy machine with two cores; the reader's own cap is higher."""


def zeros(megabytes: int) -> bytes:
    return b"<sheetData>" + b" " * (megabytes * 1024 * 1024) + b"</sheetData>"


def many_parts() -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as packed:
        for number in range(limits.MOST_PARTS + 1):
            packed.writestr(f"xl/{number}.xml", "")
        packed.writestr("xl/workbook.xml", "<workbook/>")
    return content.getvalue()


def rows(last: int, row: str = "{n}") -> str:
    return "".join(f'<row r="{n}">{cell(f"A{n}", n)}{cell(f"B{n}", n)}</row>' for n in range(1, last + 1))


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "bomb in the sheet": (lambda: files.raw_xlsx("", {"xl/sharedStrings.xml": zeros(300)}), "grows too large"),
    "bomb in a LibreOffice file": (lambda: files.ods([" " * (270 * 1024 * 1024)]), "grows too large"),
    "more parts than any workbook": (many_parts, "grows too large"),
    "entities that grow": (
        lambda: files.raw_xlsx(f"{_LAUGHS}<worksheet><c>&c;</c></worksheet>"),
        "hidden instructions",
    ),
    "entities that read files": (lambda: files.raw_xlsx(f"{_READS_FILE}<worksheet/>"), "hidden instructions"),
    "entities in a Word table": (lambda: files.docx([["a", "b"]], before=_READS_FILE), "hidden instructions"),
    "entities in another part": (
        lambda: files.raw_xlsx("<sheetData/>", {"xl/styles.xml": f"{_LAUGHS}<styleSheet/>"}),
        "hidden instructions",
    ),
    "16,384 columns": (
        lambda: files.raw_xlsx(f'<sheetData><row r="1">{cell("A1", 1)}{cell("XFD1", 2)}</row></sheetData>'),
        "16,384 columns. The most is 1,000",
    ),
    "150,000 rows with a false size tag": (
        lambda: files.raw_xlsx(f'<dimension ref="A1:B2"/><sheetData>{rows(150_000)}</sheetData>'),
        "more than 100,000 rows",
    ),
    "a stray cell at the far corner": (
        lambda: files.raw_xlsx(
            f'<sheetData><row r="1">{cell("A1", 1)}</row><row r="1048576">{cell("XFD1048576", 5)}</row></sheetData>'
        ),
        "A cell far away, XFD1048576",
    ),
    "one row repeated a million times": (
        lambda: files.ods([files.ods_row("a", "b", repeated=1_000_000)]),
        "100,000 rows",
    ),
    "one cell repeated over all columns": (
        lambda: files.ods(
            [
                files.ods_row(
                    '<table:table-cell table:number-columns-repeated="16384"><text:p>a</text:p></table:table-cell>'
                )
            ]
        ),
        "16,384 columns",
    ),
    "a text of 1,500 columns": (lambda: ",".join(map(str, range(1500))).encode() + b"\n" + b"1,2\n", "1,500 columns"),
    "a text of 120,000 rows": (lambda: b"a,b\n" + b"1,2\n" * 120_000, "more than 100,000 rows"),
    "a password on a new workbook": (lambda: files.compound("EncryptedPackage"), "has a password"),
    "a password on an old workbook": (lambda: files.xls([["a", "b"], [1, 2]], locked=True), "has a password"),
    "a password on a LibreOffice file": (
        lambda: files.ods([files.ods_row("a")], manifest="<manifest><encryption-data/></manifest>"),
        "has a password",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_its_sentence_and_in_time(name: str) -> None:
    make, sentence = HOSTILE[name]
    content = make()
    began = monotonic()
    with pytest.raises(SheetError, match=sentence):
        book(content)
    assert monotonic() - began < QUICKLY


def test_a_million_empty_rows_are_skipped() -> None:
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(3, 1_048_577))
    head = f'<row r="1">{cell("A1", 1)}{cell("B1", 2)}</row><row r="2">{cell("A2", 3)}</row>'
    sheet = book(files.raw_xlsx(f"<sheetData>{head}{empty}</sheetData>")).sheets[0]
    assert [row.cells for row in sheet.rows] == [("1", "2"), ("3",)]


def test_a_size_tag_that_claims_everything_is_not_believed() -> None:
    content = files.raw_xlsx(f'<dimension ref="A1:XFD1048576"/><sheetData><row r="1">{cell("A1", 7)}</row></sheetData>')
    assert [row.cells for row in book(content).sheets[0].rows] == [("7",)]


def test_macros_and_links_of_a_workbook_are_never_looked_at() -> None:
    extra: dict[str, str | bytes] = {
        "xl/vbaProject.bin": b"\x00MACRO",
        "xl/externalLinks/externalLink1.xml": "<externalLink/>",
    }
    content = files.raw_xlsx(f'<sheetData><row r="1">{cell("A1", 7)}</row></sheetData>', extra)
    assert [row.cells for row in book(content).sheets[0].rows] == [("7",)]


def test_names_inside_a_packed_file_lead_nowhere() -> None:
    content = files.raw_xlsx(f'<sheetData><row r="1">{cell("A1", 7)}</row></sheetData>', {"../../escaped.xml": "<a/>"})
    assert [row.cells for row in book(content).sheets[0].rows] == [("7",)]
