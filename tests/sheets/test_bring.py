"""Bringing in is one step: records, the file as proof, and every other row set aside, never lost."""

from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.sheets import aside
from lead_desktop.sheets.bring import Brought, bring
from lead_desktop.sheets.check import Standing
from lead_desktop.sheets.read import SourceFile
from lead_desktop.store import copies
from lead_desktop.store.store import Store
from tests.sheets import files
from tests.sheets.conftest import NOON
from tests.sheets.files import book
from tests.sheets.reading import checked, source, values

ROWS: files.Rows = [
    ["District", "Year", "Value"],
    ["Kech", 2019, 5],
    ["Atlantis", 2019, 6],
    ["Quetta", 2019, "many"],
    ["Total", "", 11],
]


def brought(store: Store, rows: files.Rows = ROWS) -> Brought:
    content = files.xlsx(rows)
    return bring(
        store, source(content, "values.xlsx"), checked(store, "measurement", content, indicator="Literacy rate")
    )


def figures(store: Store) -> list[tuple[object, object]]:
    return [(row["place"], row["value"]) for row in store.rows("measurement")]


def test_brought_in_and_set_aside_are_all_rows_of_the_file(kech: Store) -> None:
    result = brought(kech)
    assert (result.rows, result.brought_in, result.set_aside, result.records) == (4, 1, 3, 1)
    assert figures(kech) == [("KECH", 5.0)]


def test_the_file_is_kept_as_proof_bit_for_bit(kech: Store) -> None:
    content = files.xlsx(ROWS)
    result = bring(
        kech, SourceFile("values.xlsx", content), checked(kech, "measurement", content, indicator="Literacy rate")
    )
    paper = kech.row("document", result.document)
    assert paper is not None
    assert (paper["file_name"], paper["bytes"], paper["about_record"]) == ("values.xlsx", len(content), "KECH")
    assert kech.attachments.read(str(paper["sha256"])) == content


def test_undo_takes_all_of_it_back_and_redo_brings_it_again(kech: Store) -> None:
    before = kech.undo_label()
    brought(kech)
    label = kech.undo_label()
    assert label is not None
    assert label.said(english) == "Values from values.xlsx: 1 brought in"
    kech.undo()
    assert (figures(kech), aside.count(kech), list(kech.rows("document"))) == ([], 0, [])
    assert kech.undo_label() == before
    kech.redo()
    assert (figures(kech), aside.count(kech)) == ([("KECH", 5.0)], 3)


def test_rows_set_aside_outlive_a_restart_with_their_reasons(kech: Store, tmp_path: Path) -> None:
    brought(kech)
    kech.close()
    with Store.open(tmp_path / "kech", clock=lambda: NOON) as again:
        (batch,) = aside.batches(again)
    assert (batch.file, batch.entity, [row.number for row in batch.rows]) == ("values.xlsx", "measurement", [3, 4, 5])
    assert batch.row(3).cells == ("Atlantis", "2019", "6")
    assert "“Atlantis” is not among the places here" in batch.row(3).reasons[0].said(english)


def test_a_row_put_right_is_brought_in_and_undo_sets_it_aside_again(kech: Store) -> None:
    brought(kech)
    (batch,) = aside.batches(kech)
    line, committed = aside.again(kech, batch, 3, ["Gwadar", "2019", "6"])
    assert line.standing is Standing.GOOD
    assert committed is not None
    assert figures(kech) == [("KECH", 5.0), ("GWADAR", 6.0)]
    assert [row.number for row in aside.batches(kech)[0].rows] == [4, 5]
    kech.undo()
    assert [row.number for row in aside.batches(kech)[0].rows] == [3, 4, 5]


def test_a_row_that_is_still_wrong_stays_with_its_new_reason_and_cells(kech: Store) -> None:
    brought(kech)
    (batch,) = aside.batches(kech)
    line, committed = aside.again(kech, batch, 4, ["Quetta", "31/02/2019", "7"])
    assert (line.standing, committed) == (Standing.LOOKS, None)
    row = aside.batches(kech)[0].row(4)
    assert row.cells == ("Quetta", "31/02/2019", "7")
    assert "does not exist in the calendar" in row.reasons[0].said(english)


def test_a_row_that_is_left_out_leaves_the_list_and_can_come_back(kech: Store) -> None:
    brought(kech)
    (batch,) = aside.batches(kech)
    aside.leave_out(kech, batch, 5)
    assert [row.number for row in aside.batches(kech)[0].rows] == [3, 4]
    aside.leave_out(kech, batch, 5, left_out=False)
    assert [row.number for row in aside.batches(kech)[0].rows] == [3, 4, 5]


def test_rows_set_aside_become_a_workbook_of_texts(kech: Store, tmp_path: Path) -> None:
    brought(kech, [*ROWS, ["=1+1", 2019, "http://example.org"]])
    (batch,) = aside.batches(kech)
    path = tmp_path / "aside.xlsx"
    aside.save_as_excel(batch, path, english)
    sheet = book(path.read_bytes()).sheets[0]
    assert sheet.rows[0].cells == ("Row in the file", "Why it was set aside", "District", "Year", "Value")
    assert sheet.rows[1].cells[0::2] == ("3", "Atlantis", "6")
    assert sheet.rows[-1].cells[2:] == ("=1+1", "2019", "http://example.org")
    assert b"<f>" not in files.unpacked(path.read_bytes(), "xl/worksheets/sheet1.xml")


def test_a_workbook_of_rows_set_aside_comes_back_in_after_it_was_put_right(kech: Store, tmp_path: Path) -> None:
    brought(kech)
    (batch,) = aside.batches(kech)
    head, *rest = [list(row.cells) for row in book(aside.excel_of(batch, english)).sheets[0].rows]
    rest[0][2] = "Gwadar"
    found = checked(kech, "measurement", files.xlsx([head, *rest]), indicator="Literacy rate")
    assert values(found, "place", "value") == [("GWADAR", 6.0)]


def test_a_second_file_stands_before_the_first(kech: Store) -> None:
    brought(kech)
    brought(kech, [ROWS[0], ["Nowhere", 2020, 1], ["Panjgur", 2020, 2]])
    assert [[row.number for row in batch.rows] for batch in aside.batches(kech)] == [[2], [3, 4, 5]]
    assert aside.count(kech) == 4


def test_records_that_words_become_are_made_in_the_same_step(kech: Store) -> None:
    content = files.xlsx(
        [["Name", "Office"], ["A. Baloch", "Fisheries Department"], ["S. Khan", "Fisheries department"]]
    )
    asked = {"columns": {"Name": "name", "Office": "institution"}, "add": ["institution"]}
    bring(kech, source(content), checked(kech, "person", content, asked))
    offices = {kech.name("institution", str(row["institution"])) for row in kech.rows("person")}
    assert offices == {"Fisheries Department"}
    kech.undo()
    assert [row for row in kech.rows("institution") if row["name"] == "Fisheries Department"] == []


def test_nothing_is_shown_of_a_file_that_was_not_brought_in(kech: Store) -> None:
    content = files.xlsx(ROWS)
    found = checked(kech, "measurement", content, indicator="Literacy rate")
    aside.keep(kech, str(kech.new_id()), "values.xlsx", found)
    assert (aside.batches(kech), aside.count(kech)) == ([], 0)


def test_the_province_cannot_be_given_the_districts_records_by_a_file(tmp_path: Path) -> None:
    from lead_desktop.sheets.errors import SheetError

    with Store.create(tmp_path / "q", role="district", place="KECH", officer="P", clock=lambda: NOON) as store:
        rows: files.Rows = [
            ["Place", "Expected result", "Figure", "Source"],
            ["Kech", "x", 5, "a"],
            ["Quetta", "y", 6, "b"],
        ]
        with pytest.raises(SheetError, match="provincial office keeps these records"):
            checked(store, "programme_target", files.xlsx(rows))


def test_a_safety_copy_is_made_before_rows_are_brought_in(kech: Store) -> None:
    brought(kech)
    assert [copy.why for copy in copies.copies(kech.folder)] == ["import"]
