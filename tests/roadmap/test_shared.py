"""The shared records: their checks, and the questions that steps ask about documents, notes, people and places."""

from datetime import date

import pytest

from lead_desktop.roadmap import shared
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.texts import N_, english, sentence
from lead_desktop.ui.steps.shared import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in shared.ENTITIES}
CASES = [
    (
        "place",
        {"code": "PK211", "code_edition": "2022"},
        {"code_edition": None},
        Level.ERROR,
        "Code PK211 has no edition.",
    ),
    (
        "place",
        {"valid_from": "2022-07-01", "valid_to": "2025-12-31"},
        {"valid_to": "2021-12-31"},
        Level.ERROR,
        "This place ends before it begins.",
    ),
    (
        "person",
        {"since": "2025-02-01", "left_on": "2026-05-01"},
        {"left_on": "2024-05-01"},
        Level.ERROR,
        "This person leaves the post before taking it up.",
    ),
    (
        "task_mark",
        {"task": "baseline.4", "set_aside": True, "reason": "Mapped by the division."},
        {"reason": None},
        Level.NEEDED,
        "Say why the task is set aside.",
    ),
]


@pytest.fixture
def facts() -> FactsInMemory:
    return FactsInMemory()


@pytest.mark.parametrize(("entity", "sound", "change", "level", "said"), CASES)
def test_a_check_speaks_for_the_slip_and_is_silent_for_the_sound_record(
    facts: FactsInMemory,
    entity: str,
    sound: dict[str, Value],
    change: dict[str, Value],
    level: Level,
    said: str,
) -> None:
    row_id = facts.add(entity, **sound)
    assert ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts) == []

    facts.edit(entity, row_id, **change)
    (problem,) = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    assert problem.level is level
    assert problem.said(english).startswith(said)


def test_a_task_that_is_not_set_aside_needs_no_reason(facts: FactsInMemory) -> None:
    assert ENTITIES["task_mark"].check({"task": "baseline.4", "set_aside": False}, facts) == []


def test_documents_are_found_by_the_record_they_point_at_and_by_kind(facts: FactsInMemory) -> None:
    facts.add("document", about_record="commitment-1", kind="decision", title="Resolution 14")
    facts.add("document", about_record="commitment-1", kind="photo", title="The sitting")
    facts.add("document", about_record="commitment-2", kind="decision", title="Office order 3")

    assert [row["title"] for row in shared.documents_of(facts, "commitment-1")] == ["Resolution 14", "The sitting"]
    assert [row["title"] for row in shared.documents_of(facts, "commitment-1", "decision")] == ["Resolution 14"]
    assert not shared.has_document(facts, "commitment-2", "photo")


def test_a_question_is_open_until_it_is_answered_or_closed(facts: FactsInMemory) -> None:
    query = facts.add("note", kind="query", text="Which survey is this from?", about_record="measurement-1")
    other = facts.add("note", kind="query", text="Is this the right tehsil?", about_record="measurement-2")
    facts.add("note", kind="comment", text="Well documented.", about_record="measurement-1")
    assert [row["id"] for row in shared.open_queries(facts)] == [query, other]
    assert [row["id"] for row in shared.open_queries(facts, "measurement-1")] == [query]

    facts.edit("note", other, closed_on="2026-11-20")
    answer = facts.add("note", kind="answer", text="MICS 2019-20, table 4.", answers=query)
    assert shared.open_queries(facts) == []

    facts.remove("note", answer)
    assert [row["id"] for row in shared.open_queries(facts)] == [query]


def test_notes_are_found_by_the_record_they_point_at_and_by_kind(facts: FactsInMemory) -> None:
    facts.add("note", kind="clearance", text="Cleared.", about_record="practice-1")
    facts.add("note", kind="comment", text="A good story.", about_record="practice-1")

    assert [row["kind"] for row in shared.notes_of(facts, "practice-1")] == ["clearance", "comment"]
    assert [row["text"] for row in shared.notes_of(facts, "practice-1", "clearance")] == ["Cleared."]


@pytest.mark.parametrize(
    ("since", "left_on", "holds"),
    [
        (None, None, True),
        ("2026-11-21", None, True),
        ("2026-11-22", None, False),
        ("2024-01-01", "2026-11-22", True),
        ("2024-01-01", "2026-11-21", False),
    ],
)
def test_a_person_is_in_post_from_the_first_day_until_the_day_of_leaving(
    since: str | None, left_on: str | None, holds: bool
) -> None:
    assert shared.in_post({"since": since, "left_on": left_on}, date(2026, 11, 21)) is holds


def test_tehsils_of_a_district_are_those_that_stood_on_the_day(facts: FactsInMemory) -> None:
    facts.add("place", id="KECH", level="district", name_en="Kech")
    facts.add("place", id="KECH/TURBAT", level="tehsil", name_en="Turbat", parent="KECH")
    facts.add("place", id="KECH/TUMP", level="tehsil", name_en="Tump", parent="KECH", valid_to="2025-12-31")
    facts.add("place", id="QUETTA/CITY", level="tehsil", name_en="Quetta City", parent="QUETTA")

    assert [row["name_en"] for row in shared.tehsils_of(facts, "KECH")] == ["Turbat", "Tump"]
    assert [row["name_en"] for row in shared.tehsils_of(facts, "KECH", "2026-06-30")] == ["Turbat"]
    assert shared.level_of(facts, "KECH/TURBAT") == "tehsil"
    assert shared.level_of(facts, "HUB") is None


def test_targets_are_gathered_under_their_goals() -> None:
    assert shared.goals_of(["6.1", "6.a", "16.10"]) == {"6", "16"}


def test_a_tally_names_the_first_condition_that_is_not_met() -> None:
    met = shared.Part(12, 10, sentence(N_("Name a lead.")))
    unmet = shared.Part(1, 3, sentence(N_("Add a group.")))

    tally = shared.tally(met, unmet)
    assert (tally.have, tally.want, tally.done) == (11, 13, False)
    assert tally.missing is not None
    assert tally.missing.said(english) == "Add a group."
    assert shared.tally(met).done


def test_every_one_of_none_is_not_done() -> None:
    none, some = sentence(N_("Nothing is there yet.")), sentence(N_("One is missing."))
    row = {"id": "a"}
    assert shared.tally(shared.every([], [], none, some)).missing == none
    assert shared.tally(shared.every([], [row], none, some)).missing == some
    assert shared.tally(shared.every([row], [row], none, some)).done


def test_phone_disability_and_email_of_a_person_stay_on_the_computer() -> None:
    private = {field.name for field in shared.PERSON.fields if field.private}
    assert private == {"phone", "email", "disability"}
    assert not [field for field in shared.PERSON.fields if "cnic" in field.name]


SET_BY_THE_PROGRAM = {
    "document": {"about_entity", "about_record", "file_name", "sha256", "bytes"},
    "note": {"about_entity", "about_record", "about_field"},
}


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    wanted = {field.name for field in ENTITIES[name].stored} - SET_BY_THE_PROGRAM.get(name, set())
    assert sorted(asked) == sorted(wanted)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
