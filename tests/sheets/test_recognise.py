"""The table is found wherever it starts, and every row below it is told for what it is."""

import pytest

from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.recognise import Table, recognise
from lead_desktop.sheets.rows import Kind
from tests.sheets import files
from tests.sheets.files import Rows, book


def table_of(rows: Rows, **more: object) -> Table:
    found = recognise(book(files.xlsx(rows, **more)).sheets[0])  # type: ignore[arg-type]
    assert found is not None
    return found


def labels(table: Table) -> list[str]:
    return [column.label for column in table.columns]


def kinds(table: Table) -> list[tuple[int, str]]:
    return [(row.number, row.kind.value) for row in table.rows if row.kind is not Kind.RECORD]


def test_titles_and_empty_rows_above_are_no_part_of_the_table() -> None:
    found = table_of(
        [["Government"], ["Population, in numbers"], [], ["District", "People"], ["Kech", 5], ["Quetta", 7]]
    )
    assert (found.header, labels(found)) == ((4, 4), ["District", "People"])
    assert found.titles == ("Government", "Population, in numbers")
    assert [row.cells for row in found.rows] == [("Kech", "5"), ("Quetta", "7")]


def test_names_over_two_rows_are_put_together_with_and_without_joined_cells() -> None:
    rows: files.Rows = [
        ["S.No", "District", "Population 2023", "", "", "Remarks"],
        ["", "", "Total", "Male", "Female", ""],
        [1, "Kech", 10, 6, 4, "a"],
        [2, "Quetta", 9, 5, 4, "b"],
    ]
    wanted = [
        "S.No",
        "District",
        "Population 2023 / Total",
        "Population 2023 / Male",
        "Population 2023 / Female",
        "Remarks",
    ]
    assert labels(table_of(rows)) == wanted
    assert labels(table_of(rows, merged=["C1:E1", "A1:A2", "B1:B2", "F1:F2"])) == wanted


def test_units_below_the_names_and_counted_columns_belong_to_the_names() -> None:
    found = table_of(
        [
            ["Scheme", "Cost", "Spent"],
            ["", "(Rs million)", "%"],
            ["(1)", "(2)", "(3)"],
            ["Road", 25.5, 40],
            ["School", 20, 10],
        ]
    )
    assert (found.header, labels(found)) == ((1, 3), ["Scheme", "Cost / (Rs million)", "Spent / %"])


def test_years_name_columns_and_are_no_figures() -> None:
    found = table_of([["District", 2015, 2019], ["Kech", 41.5, 44], ["Quetta", 50.25, 52]])
    assert (found.header, labels(found)) == ((1, 1), ["District", "2015", "2019"])


def test_names_that_a_program_made_up_are_left_out() -> None:
    found = table_of(
        [
            ["", "Column1", "Column2"],
            ["Province", "ADMN - UNIT", "TRANSGE\nNDER"],
            ["KP", "Swat", 133],
            ["KP", "Buner", 33],
        ]
    )
    assert labels(found) == ["Province", "ADMN - UNIT", "TRANSGE NDER"]


def test_totals_headings_repeated_names_and_remarks_are_told_apart() -> None:
    found = table_of(
        [
            ["S.No", "District", "People", "Schools"],
            ["SINDH", "", "", ""],
            [1, "Larkana", 10, 3],
            [2, "Dadu", 20, 4],
            ["", "Sub Total (Sindh)", 30, 7],
            ["S.No", "District", "People", "Schools"],
            ["BALOCHISTAN", "", "", ""],
            [3, "Kech", 5, 2],
            ["", "Total BALOCHISTAN", 5, 2],
            ["", "Grand Total", 35, 9],
            [],
            ["Source: Census. Figures are provisional."],
        ]
    )
    assert kinds(found) == [
        (2, "heading"),
        (5, "total"),
        (6, "repeated"),
        (7, "heading"),
        (9, "total"),
        (10, "total"),
        (12, "remark"),
    ]
    assert [(row.number, row.heading) for row in found.rows if row.kind is Kind.RECORD] == [
        (3, "SINDH"),
        (4, "SINDH"),
        (8, "BALOCHISTAN"),
    ]


@pytest.mark.parametrize(
    "word", ["Total", "G. Total", "Sub-Total:", "TOTAL", "میزان", "کل", "ڪل", "ٹوٹل", "Grand Total (A+B)"]
)
def test_totals_are_known_in_three_languages(word: str) -> None:
    assert kinds(table_of([["District", "People", "Schools"], ["Kech", 5, 1], ["Quetta", 7, 2], [word, 12, 3]])) == [
        (4, "total")
    ]


def test_a_name_that_only_begins_with_the_word_total_is_a_record() -> None:
    rows: files.Rows = [
        ["Scheme", "Cost", "Spent"],
        ["Road", 25, 1],
        ["Total sanitation in Kech", 5, 2],
        ["School", 20, 3],
    ]
    assert kinds(table_of(rows)) == []


def test_a_row_with_a_cell_too_many_is_torn() -> None:
    rows: files.Rows = [["District", "People", "Schools"], ["Kech", 5, 1], ["Quetta", 7, 2], ["Gwadar", "", 3, 4]]
    assert kinds(table_of(rows)) == [(4, "torn")]


def test_a_table_of_words_starts_at_its_widest_row() -> None:
    found = table_of(
        [["Attendance"], [], ["Name", "Post", "Office"], ["A. Baloch", "Director", "PHED"], ["S. Khan", "Clerk", "DC"]]
    )
    assert (found.header, labels(found)) == ((3, 3), ["Name", "Post", "Office"])
    assert len(found.rows) == 2


def test_a_value_joined_over_several_rows_stands_in_each() -> None:
    rows: files.Rows = [
        ["District", "Tehsil", "People"],
        ["Kech", "Turbat", 5],
        ["", "Buleda", 7],
        ["Quetta", "City", 9],
    ]
    found = table_of(rows, merged=["A2:A3"])
    assert [row.cells for row in found.rows] == [
        ("Kech", "Turbat", "5"),
        ("Kech", "Buleda", "7"),
        ("Quetta", "City", "9"),
    ]


def test_empty_columns_are_left_out_and_every_name_is_there_once() -> None:
    found = table_of([["District", "", "Rate", "Rate"], ["Kech", "", 5, 6], ["Quetta", "", 7, 8]])
    assert [(column.letter, column.label) for column in found.columns] == [
        ("A", "District"),
        ("C", "Rate"),
        ("D", "Rate (2)"),
    ]


def test_the_officer_can_say_where_the_names_stand() -> None:
    sheet = book(files.xlsx([["a", "b"], ["c", "d"], [1, 2], [3, 4]])).sheets[0]
    found = recognise(sheet, header=(2, 2))
    assert found is not None
    assert (labels(found), len(found.rows)) == (["c", "d"], 2)
    without = recognise(sheet, header=(0, 0))
    assert without is not None
    assert ([column.letter for column in without.columns], len(without.rows)) == (["A", "B"], 4)
    with pytest.raises(SheetError, match="nothing is below them"):
        recognise(sheet, header=(4, 4))


def test_a_table_without_names_goes_by_letters() -> None:
    found = table_of([["Kech", 5, 6], ["Quetta", 7, 8], ["Gwadar", 9, 1]])
    assert (found.header, [column.letter for column in found.columns], len(found.rows)) == ((0, 0), ["A", "B", "C"], 3)


def test_columns_are_found_by_name_by_last_part_and_by_letter() -> None:
    found = table_of([["District", "Population 2023", ""], ["", "Male", "Female"], ["Kech", 5, 6], ["Quetta", 7, 8]])
    by = [found.column(name) for name in ("population 2023 / MALE", "Female", "A")]
    assert [column.at for column in by if column] == [1, 2, 0]
    assert found.column("Remarks") is None
