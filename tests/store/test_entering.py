"""Whatever is typed ends as a clean value or as one sentence beside its field; nothing else is blocked."""

import pytest

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.texts import english
from lead_desktop.store.entering import check, enter, enter_many, refusal, remove
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from tests.store.small import made, said

NASTY = {
    "two million letters": "ا" * 2_000_000,
    "a NUL": "before\x00after",
    "markup": "<img src='file:///etc/passwd'><b>bold</b>",
    "SQL": "'; DROP TABLE commitment; --",
    "a formula": '=HYPERLINK("http://x")',
    "half a letter": "half \ud800 letter",
    "direction marks": "\u202eevil\u202c",
    "a path": "../../etc/passwd",
    "only spaces": "   ",
    "a long line of digits": "9" * 5000,
}


@pytest.mark.parametrize("typed", NASTY.values(), ids=NASTY)
@pytest.mark.parametrize(
    "name", ["title", "summary", "kind", "responsible", "adopted_on", "votes", "share", "published", "channels"]
)
def test_anything_typed_becomes_a_value_or_a_sentence(kech: Store, name: str, typed: str) -> None:
    row = made(kech)
    entered = enter(kech, "commitment", row, {name: typed, "amount": "5"})
    held = kech.held("commitment", row)
    for problem in entered.problems:
        assert problem.said(english)
    found = kech.row("commitment", row)
    assert found is not None
    assert found["amount"] == 5
    assert (name in held) == bool(entered.problems)
    assert kech.name("commitment", row) is not None


def test_markup_and_sql_are_plain_text(kech: Store) -> None:
    row = made(kech, title="x")
    for text in (NASTY["markup"], NASTY["SQL"], NASTY["a formula"]):
        enter(kech, "commitment", row, {"title": text})
        assert kech.name("commitment", row) == text


@pytest.mark.parametrize("typed", ["120", "۱۲۰", "١٢٠", " 120 "])
def test_three_digit_sets_are_read(kech: Store, typed: str) -> None:
    row = made(kech)
    assert enter(kech, "commitment", row, {"votes": typed}).problems == []
    found = kech.row("commitment", row)
    assert found is not None
    assert found["votes"] == 120


def test_a_date_that_does_not_exist_is_held_and_the_rest_is_stored(kech: Store) -> None:
    row = made(kech)
    entered = enter(kech, "commitment", row, {"adopted_on": "31/02/2026", "votes": "7"})
    assert [(problem.field, problem.level) for problem in entered.problems] == [("adopted_on", Level.ERROR)]
    assert kech.held("commitment", row)["adopted_on"].typed == "31/02/2026"
    found = kech.row("commitment", row)
    assert found is not None
    assert (found["adopted_on"], found["votes"]) == (None, 7)
    assert not any("31/02/2026" in line for line in kech.lines_after({}))


def test_a_right_answer_lets_go_of_the_held_one(kech: Store) -> None:
    row = made(kech)
    enter(kech, "commitment", row, {"adopted_on": "31/02/2026"})
    enter(kech, "commitment", row, {"adopted_on": "28/02/2026"})
    assert kech.held("commitment", row) == {}
    assert check(kech, "commitment", row) == []


def test_of_a_pair_the_one_typed_last_is_blocked(kech: Store) -> None:
    first, second = made(kech), made(kech)
    enter(kech, "commitment", first, {"adopted_on": "1/5/2026", "deliver_by": "1/4/2026"})
    enter(kech, "commitment", second, {"deliver_by": "1/4/2026", "adopted_on": "1/5/2026"})
    assert set(kech.held("commitment", first)) == {"deliver_by"}
    assert set(kech.held("commitment", second)) == {"adopted_on"}
    assert kech.held("commitment", first)["deliver_by"].typed == "1/4/2026"


def test_mending_one_of_a_pair_takes_the_held_other(kech: Store) -> None:
    row = made(kech)
    enter(kech, "commitment", row, {"adopted_on": "1/5/2026", "deliver_by": "1/4/2026"})
    entered = enter(kech, "commitment", row, {"adopted_on": "1/3/2026"})
    found = kech.row("commitment", row)
    assert found is not None
    assert (found["adopted_on"], found["deliver_by"]) == ("2026-03-01", "2026-04-01")
    assert entered.problems == []
    assert kech.held("commitment", row) == {}


def test_a_held_answer_stays_through_edits_that_have_nothing_to_do_with_it(kech: Store) -> None:
    row = made(kech)
    enter(kech, "commitment", row, {"adopted_on": "1/5/2026", "deliver_by": "1/4/2026"})
    entered = enter(kech, "commitment", row, {"votes": "3"})
    assert [problem.field for problem in entered.problems] == ["deliver_by"]
    assert set(kech.held("commitment", row)) == {"deliver_by"}
    assert [problem.code for problem in check(kech, "commitment", row)] == ["held"]


def test_a_warning_blocks_nothing(kech: Store) -> None:
    row = made(kech)
    entered = enter(kech, "commitment", row, {"adopted_on": "1/1/2030"})
    assert [problem.level for problem in entered.problems] == [Level.WARNING]
    found = kech.row("commitment", row)
    assert found is not None
    assert found["adopted_on"] == "2030-01-01"


def test_a_new_record_takes_its_defaults(kech: Store) -> None:
    entered = enter(kech, "commitment", None, {"title": "Water"})
    found = kech.row("commitment", entered.row_id)
    assert found is not None
    assert found["kind"] == "order"


def test_nothing_typed_makes_no_record(kech: Store) -> None:
    entered = enter(kech, "commitment", None, {"title": "  ", "votes": ""})
    assert entered.committed is None
    assert kech.rows("commitment") == ()


def test_an_unreadable_first_answer_makes_the_record_that_it_is_held_beside(kech: Store) -> None:
    entered = enter(kech, "commitment", None, {"votes": "twelve"})
    assert entered.committed is not None
    assert kech.held("commitment", entered.row_id)["votes"].typed == "twelve"


def test_a_reference_to_a_removed_or_unknown_record_is_held(kech: Store) -> None:
    row = made(kech)
    person = enter(kech, "person", None, {"name": "Chair"}).row_id
    assert enter(kech, "commitment", row, {"responsible": person}).problems == []
    remove(kech, "person", person)
    other = made(kech)
    assert [one.field for one in enter(kech, "commitment", other, {"responsible": person}).problems] == ["responsible"]
    assert [one.field for one in enter(kech, "commitment", other, {"responsible": "nobody"}).problems] == [
        "responsible"
    ]


def test_many_records_are_one_step_and_may_point_at_one_another(kech: Store) -> None:
    person = kech.new_id()
    work = [("person", person, {"name": "Chair"}), ("commitment", None, {"title": "Water", "responsible": person})]
    entered = enter_many(kech, work, said("Brought from Excel"))
    assert [one.problems for one in entered] == [[], []]
    assert kech.rows("commitment")[0]["responsible"] == person
    kech.undo()
    assert kech.rows("commitment") == ()
    assert kech.rows("person") == ()


def test_a_set_is_typed_as_a_list(kech: Store) -> None:
    row = made(kech)
    enter(kech, "commitment", row, {"channels": ["web", "Radio"]})
    found = kech.row("commitment", row)
    assert found is not None
    assert found["channels"] == ["radio", "web"]
    enter(kech, "commitment", row, {"channels": []})
    again = kech.row("commitment", row)
    assert again is not None
    assert again["channels"] is None


def test_a_removed_or_unknown_record_takes_no_answer(kech: Store) -> None:
    row = made(kech)
    remove(kech, "commitment", row)
    for gone in (row, "unknown"):
        with pytest.raises(StoreError):
            enter(kech, "commitment", gone, {"title": "x"})


def test_a_question_that_is_not_in_the_form_is_named(kech: Store) -> None:
    with pytest.raises(StoreError, match="colour"):
        enter(kech, "commitment", None, {"colour": "green"})
    assert kech.vector() == {}


def test_a_district_does_not_add_to_what_the_province_keeps(kech: Store, province: Store) -> None:
    assert refusal(kech, "figure") is not None
    assert refusal(province, "figure") is None
    with pytest.raises(StoreError):
        enter(kech, "figure", None, {"title": "x"})


def test_removing_twice_is_no_second_change(kech: Store) -> None:
    row = made(kech)
    remove(kech, "commitment", row)
    assert remove(kech, "commitment", row).changes == 0
