"""Columns find their questions by name in three languages, by content, and by what their names split."""

from pathlib import Path

import pytest

from lead_desktop.roadmap import ENTITIES
from lead_desktop.sheets.bring import bring
from lead_desktop.sheets.choose import chosen_table, matched
from lead_desktop.sheets.columns import Columns, doubled
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.matching import Certainty, Matching, from_facts, from_text
from lead_desktop.store.store import Store
from tests.sheets import files
from tests.sheets.files import Rows, book
from tests.sheets.reading import checked, source, values

SURE, GUESS = Certainty.SURE, Certainty.GUESS


def guess(store: Store, entity: str, rows: Rows) -> Matching:
    columns = Columns(store, ENTITIES[entity])
    return columns.guess(chosen_table(book(files.xlsx(rows)), columns, Matching()))


def uses(matching: Matching) -> dict[str, tuple[str, Certainty]]:
    return {label: (use.field, use.certainty) for label, use in matching.used().items()}


@pytest.mark.parametrize(
    "names",
    [["Name of District", "Total Population"], ["ADMN - UNIT", "POPULATI\nON"], ["District", "Pop. (Nos.)"]],
)
def test_english_names_in_all_their_spellings(kech: Store, names: list[str]) -> None:
    found = guess(kech, "place", [names, ["Kech", 5], ["Quetta", 7]])
    assert {use.field for use in found.used().values()} >= {"population"}


def test_urdu_and_sindhi_names(kech: Store) -> None:
    urdu = guess(kech, "place", [["ضلع", "آبادی"], ["کیچ", 5], ["کوئٹہ", 7]])
    assert uses(urdu) == {"ضلع": ("name_ur", SURE), "آبادی": ("population", SURE)}
    sindhi = guess(
        kech, "measurement", [["ضلعو", "جنس", "سال", "قدر"], ["ڪيچ", "مرد", 2023, 5], ["ڪوئيٽا", "عورت", 2023, 7]]
    )
    assert uses(sindhi) == {
        "ضلعو": ("place", SURE),
        "جنس": ("sex", SURE),
        "سال": ("period_end", SURE),
        "قدر": ("value", SURE),
    }


def test_translations_of_the_programs_own_labels_are_names_too(kech: Store) -> None:
    def urdu(text: str, note: str | None = None, n: int = -1, /, **slots: object) -> str:
        return {"Quality": "معیار", "Value": "مقدار"}.get(text, text)

    columns = Columns(kech, ENTITIES["measurement"], (urdu,))
    table = chosen_table(book(files.xlsx([["District", "مقدار"], ["Kech", 5], ["Quetta", 7]])), columns, Matching())
    assert uses(columns.guess(table)) == {"District": ("place", SURE), "مقدار": ("value", SURE)}


def test_a_name_alone_is_not_believed_when_the_cells_say_otherwise(kech: Store) -> None:
    found = guess(kech, "place", [["District", "Population"], ["Kech", "large"], ["Quetta", "very large"]])
    assert "Population" not in found.used()


def test_a_column_of_places_is_a_guess_whatever_it_is_called(kech: Store) -> None:
    found = guess(kech, "measurement", [["Where", "Value"], ["Kech", 5], ["Quetta", 7], ["Gwadar", 8]])
    assert uses(found)["Where"] == ("place", GUESS)


def test_a_wide_table_by_year_and_sex_gives_every_figure_its_own_split(kech: Store) -> None:
    found = guess(
        kech,
        "measurement",
        [
            ["District", "Literacy rate", "", "Literacy rate", ""],
            ["", "2015 Male", "2015 Female", "2019-20 Male", "2019-20 Female"],
            ["Kech", 50, 40, 55, 45],
            ["Quetta", 60, 50, 65, 55],
        ],
    )
    given = [dict(use.given) for use in found.used().values() if use.field == "value"]
    assert given == [
        {"indicator": "Literacy rate", "period_end": "2015", "sex": "male"},
        {"indicator": "Literacy rate", "period_end": "2015", "sex": "female"},
        {"indicator": "Literacy rate", "period_end": "2019-20", "sex": "male"},
        {"indicator": "Literacy rate", "period_end": "2019-20", "sex": "female"},
    ]


def test_the_unit_of_money_comes_from_the_columns_name_or_the_title(kech: Store) -> None:
    titled = guess(
        kech, "scheme", [["ADP 2025-26 (Rs. in Million)"], [], ["Name of Scheme", "Cost"], ["Road", 25.5], ["Well", 3]]
    )
    assert titled.uses["Cost"].unit == "million"
    named = guess(kech, "scheme", [["Name of Scheme", "Cost (Rs. lakh)"], ["Road", 25.5], ["Well", 3]])
    assert named.uses["Cost (Rs. lakh)"].unit == "lakh"


def test_of_several_sheets_the_one_that_fits_is_taken_and_hidden_ones_come_last(kech: Store) -> None:
    good: files.Rows = [["District", "Value"], ["Kech", 5], ["Quetta", 7]]
    content = files.xlsx_of({"Notes": [["Read me", "please"], ["a", "b"]], "Old": good, "Data": good}, hidden=["Old"])
    assert checked(kech, "measurement", content, indicator="Literacy rate").table.sheet == "Data"


def test_a_matching_is_remembered_by_the_files_shape(kech: Store) -> None:
    content = files.xlsx([["Where", "What"], ["Kech", 5], ["Quetta", 7]])
    asked = {
        "columns": {"Where": "place", "What": "value"},
        "given": {"indicator": "Literacy rate"},
        "no_data": "empty",
    }
    bring(kech, source(content), checked(kech, "measurement", content, asked))
    later = files.xlsx([["A new title"], [], ["Where", "What"], ["Gwadar", 9], ["Panjgur", 11]])
    columns = Columns(kech, ENTITIES["measurement"])
    table = chosen_table(book(later), columns, Matching())
    again = matched(kech, ENTITIES["measurement"], table)
    assert uses(again) == {"Where": ("place", SURE), "What": ("value", SURE)}
    assert (again.given, str(again.no_data)) == ({"indicator": "Literacy rate"}, "empty")


def test_what_is_written_to_a_file_reads_back_the_same(kech: Store) -> None:
    asked = from_facts(
        {
            "sheet": "S",
            "header": [2, 3],
            "columns": {"A": {"field": "value", "unit": "lakh", "given": {"sex": "male"}}, "B": None},
            "given": {"meaning": "baseline"},
            "words": {"place": {"Nowshero": "Naushahro Feroze", "x": None}},
            "add": ["source"],
            "heading": "remark",
            "dates": "month_first",
            "no_data": "zero",
            "take_guesses": True,
            "encoding": "cp1256",
            "delimiter": ";",
        }
    )
    assert from_facts(asked.facts()) == asked


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("{", "cannot be understood"),
        ("[1]", "cannot be understood"),
        ('{"columns": 5}', "cannot be understood"),
        ('{"colums": {}}', "has a part “colums”"),
        ('{"no_data": "drop"}', "“no_data” is “drop”. It can be: aside, empty, zero"),
        ('{"dates": "american"}', "day_first, month_first"),
        ('{"encoding": "klingon"}', "“encoding” is “klingon”"),
        ('{"columns": {"A": {"field": "value", "unit": "dozen"}}}', "“unit” is “dozen”"),
    ],
)
def test_a_matching_that_cannot_be_understood_says_why(text: str, sentence: str) -> None:
    with pytest.raises(SheetError, match=sentence):
        from_text(text)


def test_a_matching_for_another_table_or_question_is_refused(kech: Store) -> None:
    content = files.xlsx([["District", "Value"], ["Kech", 5], ["Quetta", 7]])
    with pytest.raises(SheetError, match=r"no column “Tehsil” in the table.* It has: District, Value"):
        checked(kech, "measurement", content, {"columns": {"Tehsil": "place"}})
    with pytest.raises(SheetError, match="“Value” has no question called “height”"):
        checked(kech, "measurement", content, {"columns": {"Value": "height"}})
    with pytest.raises(SheetError, match=r"no sheet “Data” in the file\. It has: Sheet1"):
        checked(kech, "measurement", content, {"sheet": "Data"})


def test_a_file_without_a_fitting_table_is_refused(kech: Store, tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="no table that fits “Commitment”"):
        checked(kech, "commitment", files.xlsx([["Colour", "Weight"], ["red", 5], ["blue", 7]]))
    with pytest.raises(SheetError, match="does not say what “Indicator” its rows are of"):
        checked(kech, "measurement", files.xlsx([["District", "Value"], ["Kech", 5], ["Quetta", 7]]))


WIDE: files.Rows = [
    ["District", "Population", "", "Out of school", ""],
    ["", "Male", "Female", "Boys", "Girls"],
    ["Kech", 5, 6, 2, 3],
    ["Quetta", 7, 8, 4, 1],
]


def test_figures_of_two_subjects_are_left_for_the_officer_who_names_one(kech: Store) -> None:
    entity = ENTITIES["measurement"]
    columns = Columns(kech, entity)
    table = chosen_table(book(files.xlsx(WIDE)), columns, Matching())
    matching = columns.guess(table)
    assert set(matching.used()) == {"District"}
    for label in ("Out of school / Boys", "Out of school / Girls"):
        matching = columns.with_choice(table, matching, label, "value")
    assert [dict(use.given) for use in matching.used().values()] == [{}, {"sex": "male"}, {"sex": "female"}]
    assert doubled(entity, matching) is None
    assert columns.with_choice(table, matching, "Out of school / Boys", "").used().keys() == {
        "District",
        "Out of school / Girls",
    }


def test_two_columns_that_hold_the_same_are_refused(kech: Store) -> None:
    content = files.xlsx([["District", "Value", "Rate"], ["Kech", 5, 6], ["Quetta", 7, 8]])
    asked = {
        "columns": {"District": "place", "Value": "value", "Rate": "value"},
        "given": {"indicator": "Literacy rate"},
    }
    with pytest.raises(SheetError, match="Two columns hold the same: Value"):
        checked(kech, "measurement", content, asked)


def test_several_values_in_a_cell_are_told_apart_before_one_is_guessed(kech: Store) -> None:
    rows: files.Rows = [
        ["Title", "SDG targets", "Languages", "Kind"],
        ["Walk", "6.1; 6.b", "en; ur", "walk"],
        ["Talk", "4.1", "ur", "talk"],
    ]
    found = guess(kech, "awareness_event", rows)
    assert {use.field for use in found.used().values()} >= {"targets", "languages"}
    issue = checked(
        kech, "issue", files.xlsx([["Title", "SDG target", "Places"], ["Water", "6.1", "Bulaida; Turbat (tehsil)"]])
    )
    assert values(issue, "places") == [(["KECH/BULAIDA", "KECH/TURBAT"],)]
