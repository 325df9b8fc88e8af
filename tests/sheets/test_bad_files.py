"""Files as offices really send them: each ends in the right values, or in one sentence that says what to do."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from lead_desktop.sheets.errors import SheetError
from lead_desktop.store.store import Store
from tests.sheets import files
from tests.sheets.reading import adds_up, checked, reasons, values

GOOD: files.Rows = [["District", "Value"], ["Kech", 5], ["Quetta", 7]]
BOTH = [("KECH", 5.0), ("QUETTA", 7.0)]


@dataclass(frozen=True)
class Bad:
    """A file, and either the records that it gives and the rows that it leaves, or its sentence."""

    made: Callable[[], bytes]
    gives: list[tuple[str, float]] | None = None
    aside: dict[int, str] | None = None
    says: str = ""


def text(said: str, encoding: str = "utf-8") -> Callable[[], bytes]:
    return lambda: said.encode(encoding)


def book(rows: files.Rows, **more: object) -> Callable[[], bytes]:
    return lambda: files.xlsx(rows, **more)  # type: ignore[arg-type]


def cut(content: bytes, share: float) -> Callable[[], bytes]:
    return lambda: content[: int(len(content) * share)]


BAD_FILES = {
    # Files that are no tables.
    "nothing but blanks": Bad(text("  \n \n"), says="The file is empty"),
    "only a mark of its encoding": Bad(lambda: b"\xef\xbb\xbf", says="The file is empty"),
    "a PDF": Bad(lambda: b"%PDF-1.7\n1 0 obj", says="This is a PDF"),
    "a photo": Bad(lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(100), says="This is a picture"),
    "a screenshot": Bad(lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), says="This is a picture"),
    "a web page called .xls": Bad(text("<html><table><tr><td>a</td></tr></table></html>"), says="a web page"),
    "a web page in UTF-16": Bad(text("<table><tr><td>a</td></tr></table>", "utf-16"), says="a web page"),
    "a workbook as XML of 2003": Bad(
        text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
        says="saved as XML",
    ),
    "some other XML": Bad(text('<?xml version="1.0"?><note/>'), says="not a spreadsheet"),
    "rich text": Bad(text(r"{\rtf1 table}"), says="This is a text document"),
    "a packed folder": Bad(lambda: packed({"a.csv": "a,b"}), says="This is a packed folder"),
    "a presentation": Bad(
        lambda: packed({"[Content_Types].xml": "", "ppt/presentation.xml": ""}), says="not a spreadsheet"
    ),
    "a binary workbook": Bad(
        lambda: packed({"[Content_Types].xml": "", "xl/workbook.bin": ""}), says=".xlsb, cannot be read"
    ),
    "a Word document of an old kind": Bad(lambda: files.compound("WordDocument"), says="document of an old kind"),
    "an old file of another kind": Bad(lambda: files.compound("PowerPoint"), says="not a spreadsheet"),
    "a program": Bad(lambda: b"MZ" + bytes(range(256)) * 20, says="not a spreadsheet"),
    "a Word document without a table": Bad(lambda: files.docx(), says="The file holds no table"),
    "a workbook of empty sheets": Bad(book([]), says="The file holds no table"),
    "a letter in Word with a table of signatures": Bad(lambda: files.docx([["", ""], ["", ""]]), says="holds no table"),
    # Damage.
    "a workbook cut in half": Bad(cut(files.xlsx([*GOOD] * 30), 0.5), says="damaged"),
    "a workbook without its last bytes": Bad(cut(files.xlsx(GOOD), 0.98), says="damaged"),
    "an old workbook cut after its header": Bad(cut(files.xls(GOOD), 0.12), says="damaged|not a spreadsheet"),
    "a workbook whose sheet ends in the middle": Bad(lambda: files.raw_xlsx("<sheetData><row"), says="damaged"),
    "a LibreOffice file with broken markup": Bad(lambda: files.ods(["<table:table-row>"]), says="damaged"),
    "a workbook without its sheet": Bad(
        lambda: packed({"[Content_Types].xml": "", "xl/workbook.xml": "<a/>"}),
        says="damaged",
    ),
    # Wrong contents.
    "a file about something else": Bad(
        book([["Colour", "Weight"], ["red", 1], ["blue", 2]]), says="no table that fits"
    ),
    "names of columns and nothing else": Bad(book([["District", "Value"]]), says="no table"),
    "one cell": Bad(book([["Kech"]]), says="no table"),
    # Tables that stand crooked.
    "titles and empty rows above": Bad(book([["ADP"], ["2025"], [], *GOOD]), gives=BOTH),
    "the table in the corner": Bad(
        book([[], [], ["", "", *GOOD[0]], ["", "", *GOOD[1]], ["", "", *GOOD[2]]]), gives=BOTH
    ),
    "columns the other way round": Bad(book([["Value", "District"], [5, "Kech"], [7, "Quetta"]]), gives=BOTH),
    "names broken over lines": Bad(book([["DIS\nTRICT", "VAL\nUE"], *GOOD[1:]]), gives=BOTH),
    "an empty row after every row": Bad(book([GOOD[0], [], GOOD[1], [], GOOD[2], []]), gives=BOTH),
    "names repeated on every page": Bad(
        book([GOOD[0], GOOD[1], GOOD[0], GOOD[2]]),
        gives=BOTH,
        aside={3: "repeats the names"},
    ),
    "sub-totals, a grand total and a source": Bad(
        book(
            [
                ["District", "Value", "Year"],
                ["Kech", 5, 2019],
                ["Sub-total", 5, ""],
                ["Quetta", 7, 2019],
                ["Grand Total", 12, ""],
                ["Source: survey", "", ""],
            ]
        ),
        gives=BOTH,
        aside={3: "adds up others", 5: "adds up others", 6: "a remark"},
    ),
    "formulas that were never worked out": Bad(
        lambda: files.raw_xlsx(
            '<sheetData><row r="1"><c r="A1" t="str"><v>District</v></c><c r="B1" t="str"><v>Value</v></c></row>'
            '<row r="2"><c r="A2" t="str"><v>Kech</v></c><c r="B2"><f>1+4</f></c></row>'
            f'<row r="3"><c r="A3" t="str"><v>Quetta</v></c>{files.cell("B3", 7)}</row></sheetData>'
        ),
        gives=[("QUETTA", 7.0)],
        aside={2: "holds no answer"},
    ),
    "errors of formulas": Bad(
        text("District,Value\nKech,#DIV/0!\nQuetta,7\n"),
        gives=[("QUETTA", 7.0)],
        aside={2: "“#DIV/0!” is not a number"},
    ),
    # Text files.
    "semicolons and a quoted comma": Bad(text('District;Value\n"Kech";"5"\nQuetta;7\n'), gives=BOTH),
    "bars between columns": Bad(text("District|Value\nKech|5\nQuetta|7\n"), gives=BOTH),
    "tabs, old Mac line ends": Bad(text("District\tValue\rKech\t5\rQuetta\t7\r"), gives=BOTH),
    "Arabic semicolons": Bad(text("District؛Value\nKech؛5\nQuetta؛7\n"), gives=BOTH),
    "a quotation mark that is never closed": Bad(
        text('District,Value\n"Kech,5\nQuetta,7\n' + "Gwadar,9\n" * 40), gives=[*BOTH, ("GWADAR", 9.0)]
    ),
    "Urdu in Windows letters": Bad(text("ضلع;Value\nکوئٹہ;7\n", "cp1256"), gives=[("QUETTA", 7.0)]),
    "Urdu in UTF-16 with Urdu digits": Bad(text("ضلع\tValue\nکیچ\t۵\nکوئٹہ\t۷\n", "utf-16"), gives=BOTH),
    "zero bytes between rows": Bad(text("District,Value\nKech,5\n\x00\nQuetta,7\n"), gives=BOTH),
    "a comma too many": Bad(
        text("District,Value\nKech,5\nQuetta, city,7\nGwadar,9\n"),
        gives=[("KECH", 5.0), ("GWADAR", 9.0)],
        aside={3: "more cells than the table has columns"},
    ),
    # Figures and places.
    "decimal commas": Bad(
        text("District;Value\nKech;49,65\nQuetta;7\n"),
        gives=[("QUETTA", 7.0)],
        aside={2: "can mean thousands or decimals"},
    ),
    "lakh commas and footnotes": Bad(
        text('District;Value\nKech;"1,20,000*"\nQuetta;7\n'), gives=[("KECH", 120000.0), ("QUETTA", 7.0)]
    ),
    "blanks that cannot be seen": Bad(text("District,Value\n\u200bKech\u00a0,\u00a05\n\u200fQuetta,7\n"), gives=BOTH),
    "a ditto sign for the place": Bad(
        text("District,Value\nKech,5\n〃,7\n"),
        gives=[("KECH", 5.0)],
        aside={3: "is not among the places here"},
    ),
    "a figure beyond what can be kept": Bad(
        text(f"District,Value\nKech,{'9' * 20}\nQuetta,7\n"),
        gives=[("QUETTA", 7.0)],
        aside={2: "larger than the program can keep"},
    ),
    "a text of 50,000 letters for a figure": Bad(
        text(f"District,Value\nKech,{'x' * 50_000}\nQuetta,7\n"),
        gives=[("QUETTA", 7.0)],
        aside={2: "is not a number"},
    ),
}


def packed(parts: dict[str, str]) -> bytes:
    import io
    import zipfile

    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def test_there_are_at_least_forty_bad_files() -> None:
    assert len(BAD_FILES) >= 40


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_bad_file_ends_in_the_right_values_or_one_sentence(kech: Store, name: str) -> None:
    bad = BAD_FILES[name]
    if bad.says:
        with pytest.raises(SheetError, match=bad.says) as refusal:
            checked(kech, "measurement", bad.made(), indicator="Children out of school")
        assert len(str(refusal.value)) < 160
        return
    found = checked(kech, "measurement", bad.made(), indicator="Children out of school")
    assert values(found, "place", "value") == bad.gives
    assert adds_up(found)
    said = reasons(found)
    for number, sentence in (bad.aside or {}).items():
        assert sentence in said[number]
