"""Every kind of file gives the same table."""

from datetime import date
from pathlib import Path

import pytest

from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.read import SourceFile, read, take
from tests.sheets import files
from tests.sheets.files import book

ROWS: files.Rows = [["ضلع", "Name, short", "Figure"], ["کیچ", "Kech\nTurbat", 1060931], ["ڪوئيٽا", "Quetta", 49.65]]
CELLS = [("ضلع", "Name, short", "Figure"), ("کیچ", "Kech\nTurbat", "1060931"), ("ڪوئيٽا", "Quetta", "49.65")]


def cells_of(content: bytes) -> list[tuple[str, ...]]:
    return [row.cells for row in book(content).sheets[0].rows]


@pytest.mark.parametrize(
    "content",
    [
        files.xlsx(ROWS),
        files.xls(ROWS),
        files.ods(
            [
                files.ods_row(*row)
                for row in [
                    ROWS[0],
                    [
                        "کیچ",
                        "<table:table-cell><text:p>Kech</text:p><text:p>Turbat</text:p></table:table-cell>",
                        1060931,
                    ],
                    ROWS[2],
                ]
            ]
        ),
        files.text(ROWS),
        files.text(ROWS, ";"),
        files.text(ROWS, "\t", "utf-16"),
        files.text(ROWS, "|", "utf-8-sig"),
        files.text(ROWS, "\t", "utf-16-be"),
        b"sep=;\r\n" + files.text(ROWS, ";"),
    ],
    ids=["xlsx", "xls", "ods", "csv", "semicolons", "utf-16", "utf-8 with mark", "utf-16 without mark", "sep line"],
)
def test_the_same_table_in_every_kind_of_file_gives_the_same_cells(content: bytes) -> None:
    assert cells_of(content) == CELLS


def test_a_word_table_gives_the_same_cells() -> None:
    assert cells_of(files.docx(ROWS)) == [tuple(str(cell).replace("\n", "\n") for cell in row) for row in CELLS]


def test_windows_1256_keeps_urdu_words_and_windows_1252_keeps_accents() -> None:
    urdu = book("ضلع;آبادي\nکوئٹہ;1060931\n".encode("cp1256"))
    assert (urdu.encoding, urdu.sheets[0].rows[1].cells) == ("cp1256", ("کوئٹہ", "1060931"))
    western = book("Name;Remark\nCafé;n° 5 – déjà\n".encode("cp1252"))
    assert (western.encoding, western.sheets[0].rows[1].cells) == ("cp1252", ("Café", "n° 5 – déjà"))


def test_utf8_that_was_cut_in_the_middle_of_a_letter_is_still_utf8() -> None:
    found = book(("ضلع,آبادی\n" + "کیچ,5\n" * 20).encode()[:-6])
    assert found.encoding == "utf-8"
    assert found.sheets[0].rows[1].cells == ("کیچ", "5")


def test_cells_in_per_cent_read_as_the_officer_sees_them() -> None:
    content = files.xlsx([["District", "Rate"], ["Kech", 0.4965], ["Quetta", 0.5]], percent=[(1, 1), (2, 1)])
    assert [row[1] for row in cells_of(content)] == ["Rate", "49.65 %", "50 %"]
    share = '<table:table-cell office:value-type="percentage" office:value="0.4965"/>'
    assert cells_of(files.ods([files.ods_row("Kech", share)])) == [("Kech", "49.65 %")]


def test_days_and_figures_come_without_loss() -> None:
    content = files.xlsx([[date(2026, 3, 15), 0.1, 12, -3, "007"]])
    assert cells_of(content) == [("2026-03-15", "0.1", "12", "-3", "007")]
    figures = files.raw_xlsx(
        f"<sheetData><row r='1'>{files.cell('A1', '1464038.2189559937')}{files.cell('B1', '1E15')}</row></sheetData>"
    )
    assert cells_of(figures) == [("1464038.2189559937", "1E+15")]


def test_rows_keep_the_numbers_they_have_in_the_file() -> None:
    content = files.xlsx([[], [], ["", "a"], [], ["", "b"]])
    assert [(row.number, row.cells) for row in book(content).sheets[0].rows] == [(3, ("", "a")), (5, ("", "b"))]


@pytest.mark.parametrize(
    "content",
    [
        files.xlsx([["a", "", "c"], ["d", "e", "f"]], merged=["A1:B1"]),
        files.xls([["a", "", "c"], ["d", "e", "f"]], merged=[(0, 0, 0, 1)]),
        files.docx([[('<w:gridSpan w:val="2"/>', "a"), "c"], ["d", "e", "f"]]),
        files.ods(
            [
                files.ods_row(
                    '<table:table-cell table:number-columns-spanned="2"><text:p>a</text:p></table:table-cell>',
                    "<table:covered-table-cell/>",
                    "c",
                ),
                files.ods_row("d", "e", "f"),
            ]
        ),
    ],
    ids=["xlsx", "xls", "docx", "ods"],
)
def test_joined_cells_are_known(content: bytes) -> None:
    sheet = book(content).sheets[0]
    assert sheet.merged == ((1, 0, 1, 1),)
    assert [row.cells for row in sheet.rows] == [("a", "", "c"), ("d", "e", "f")]


def test_a_comment_at_a_cell_is_no_part_of_its_text() -> None:
    noted = (
        '<table:table-cell office:value-type="string"><office:annotation><text:p>by A.</text:p></office:annotation>'
        "<text:p>Kech</text:p></table:table-cell>"
    )
    assert cells_of(files.ods([files.ods_row(noted, 5)])) == [("Kech", "5")]


def test_empty_rows_repeated_to_the_end_of_a_sheet_cost_nothing() -> None:
    content = files.ods([files.ods_row("a", "b"), files.ods_row("", repeated=1_048_574), files.ods_row("c", "d")])
    assert [row.number for row in book(content).sheets[0].rows] == [1, 1_048_576]


def test_hidden_sheets_are_known() -> None:
    content = files.xlsx_of({"Shown": [["a", "b"]], "Notes": [["c", "d"]]}, hidden=["Notes"])
    assert [(sheet.name, sheet.hidden) for sheet in book(content).sheets] == [("Shown", False), ("Notes", True)]


def test_a_file_that_is_not_there_or_is_held_says_so(tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="not there"):
        take(tmp_path / "gone.xlsx")
    path = tmp_path / "open.xlsx"
    path.write_bytes(files.xlsx(ROWS))

    def held(path: Path) -> bytes:
        raise PermissionError(13, "held by another program")

    with pytest.raises(SheetError, match="open in another program"):
        take(path, read_bytes=held)


def test_a_file_beyond_what_can_be_kept_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(SheetError, match=r"21 MB\. The largest that fits is 20 MB"):
        take(path)


def test_reading_stops_when_it_is_asked_to() -> None:
    class EnoughError(Exception):
        pass

    def stop() -> None:
        raise EnoughError

    rows = "".join(f'<row r="{n}">{files.cell(f"A{n}", n)}</row>' for n in range(1, 60_000))
    slow = SourceFile("slow.xlsx", files.raw_xlsx(f"<sheetData>{rows}</sheetData>"))
    with pytest.raises(EnoughError):
        read(slow, alive=stop)
