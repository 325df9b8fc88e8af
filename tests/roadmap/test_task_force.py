"""Step 3: each check speaks for its slip alone; the forms ask every question once."""

import pytest

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.task_force import SEAT
from lead_desktop.roadmap.task_force.seating import SEAT_NEEDS, Quorum, quorum
from lead_desktop.ui.steps.task_force import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory
from tests.roadmap.task_force_on_record import (
    DECISION,
    ENTITIES,
    TRAINING,
    fill_seats,
    found,
    meet,
    seat,
    task_force_of_kech,
)


@pytest.fixture
def facts() -> FactsInMemory:
    return task_force_of_kech()


def test_a_seat_that_ends_before_it_begins_is_refused(facts: FactsInMemory) -> None:
    row_id = seat(facts, 1, until="2025-07-01")
    assert found(facts, "seat", row_id) == {}
    facts.edit("seat", row_id, until="2025-06-30")
    assert found(facts, "seat", row_id)["seat_ends_before_it_begins"] == (
        Level.ERROR,
        "until",
        "The seat ends before it begins. Check the two dates.",
    )


def test_two_chairs_at_the_same_time_are_told(facts: FactsInMemory) -> None:
    first = seat(facts, 1, position="chair")
    second = seat(facts, 2, position="chair", since="2026-03-01")
    level, field, said = found(facts, "seat", second)["two_chairs"]
    assert (level, field) == (Level.WARNING, "position")
    assert said.startswith("Two chairs at the same time.")

    facts.edit("seat", first, until="2026-03-01")
    assert found(facts, "seat", second) == {}, "handing over on one day is no overlap"


@pytest.mark.parametrize("change", [{"person": None}, {"position": "vice_chair"}, {"body": "another"}])
def test_an_empty_chair_a_vice_chair_and_another_body_are_no_second_chair(
    facts: FactsInMemory, change: dict[str, Value]
) -> None:
    seat(facts, 1, position="chair")
    second = seat(facts, 2, **{"position": "chair", **change})
    assert "two_chairs" not in found(facts, "seat", second)


def test_a_seated_person_who_left_is_told_until_the_seat_ends(facts: FactsInMemory) -> None:
    row_id = seat(facts, 1)
    facts.edit("person", "person-1", left_on="2026-12-01")
    assert found(facts, "seat", row_id) == {}, "the day is still to come"

    facts.edit("person", "person-1", left_on="2026-05-01")
    level, field, said = found(facts, "seat", row_id)["seated_person_left"]
    assert (level, field) == (Level.WARNING, "person")
    assert said.startswith("Officer 1 left on 01/05/2026. Is the seat vacant?")

    facts.edit("seat", row_id, until="2026-05-01")
    assert found(facts, "seat", row_id) == {}


@pytest.mark.parametrize("list_of", ["present", "substituted"])
@pytest.mark.parametrize("change", [{"until": "2026-03-03"}, {"since": "2026-03-05"}, {"person": None}, {"body": "x"}])
def test_a_seat_that_was_not_filled_cannot_be_present(
    facts: FactsInMemory, list_of: str, change: dict[str, Value]
) -> None:
    row_id = seat(facts, 1)
    meeting = meet(facts, "2026-03-04", **{"present": [], list_of: [row_id]})
    assert "seat_not_filled" not in found(facts, "meeting", meeting)

    facts.edit("seat", row_id, **change)
    level, field, said = found(facts, "meeting", meeting)["seat_not_filled"]
    assert (level, field) == (Level.ERROR, "present")
    assert said.startswith("This seat was not filled on 04/03/2026")


def test_a_seat_that_has_not_arrived_yet_blocks_no_meeting(facts: FactsInMemory) -> None:
    fill_seats(facts)
    meeting = meet(facts, present=["seat-1", "seat-2", "seat-3", "seat-4", "seat-of-another-bundle"])
    assert found(facts, "meeting", meeting) == {}


def test_a_meeting_without_quorum_is_told(facts: FactsInMemory) -> None:
    fill_seats(facts)
    meeting = meet(facts)
    assert found(facts, "meeting", meeting) == {}

    facts.edit("body", "force", quorum_percent=60)
    assert found(facts, "meeting", meeting)["no_quorum"] == (
        Level.WARNING,
        "present",
        "4 of 5 needed were present. Decisions are printed with this remark.",
    )


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"quorum_percent": 50}, Quorum(3, 4, False)),
        ({"quorum_percent": 50, "substitutes_count": True}, Quorum(4, 4, False)),
        ({"quorum_percent": 40}, Quorum(3, 3, False)),
        ({"quorum_percent": None}, Quorum(3, 4, True)),
        ({"quorum_percent": 0}, Quorum(3, 1, False)),
    ],
)
def test_the_quorum_counts_voting_seats_filled_on_the_day(
    facts: FactsInMemory, rule: dict[str, Value], expected: Quorum
) -> None:
    fill_seats(facts)
    seat(facts, 8, voting=False)
    facts.edit("body", "force", **rule)
    row_id = meet(facts, present=["seat-1", "seat-2", "seat-3", "seat-8"], substituted=["seat-4"])
    assert quorum(facts.row("meeting", row_id) or {}, facts) == expected


def test_nothing_is_said_of_a_quorum_before_the_attendance_is_written_down(facts: FactsInMemory) -> None:
    fill_seats(facts)
    meeting = meet(facts, present=None)
    assert quorum(facts.row("meeting", meeting) or {}, facts) is None
    assert found(facts, "meeting", meeting) == {}


def test_a_decision_closed_before_its_meeting_is_refused(facts: FactsInMemory) -> None:
    decision = facts.add("decision", meeting=meet(facts, "2026-09-10"), **DECISION, closed_on="2026-09-10")
    assert found(facts, "decision", decision) == {}
    facts.edit("decision", decision, closed_on="2026-09-09")
    level, field, said = found(facts, "decision", decision)["closed_before_decided"]
    assert (level, field) == (Level.ERROR, "closed_on")
    assert said == "Closed before it was decided. The meeting was held on 10/09/2026."


@pytest.mark.parametrize(
    ("change", "code", "level", "field", "said"),
    [
        (
            {"participants": [f"person-{number}" for number in range(1, 9)], "men": 3},
            "list_longer_than_counts",
            Level.ERROR,
            "participants",
            "The list has more people than the counts: 8 listed, 7 counted.",
        ),
        (
            {"elected": 5, "administrative": 4, "civil_society": 2},
            "counted_in_two_groups",
            Level.WARNING,
            "elected",
            "A person was counted in two groups.",
        ),
        ({"women": 0}, "no_woman_trained", Level.WARNING, "women", "No woman took part in this training."),
    ],
)
def test_a_check_on_a_training_speaks_for_its_slip(
    facts: FactsInMemory, change: dict[str, Value], code: str, level: Level, field: str, said: str
) -> None:
    row_id = facts.add("training", **TRAINING, participants=["person-1"], elected=2, administrative=4)
    assert found(facts, "training", row_id) == {}

    facts.edit("training", row_id, **change)
    problems = found(facts, "training", row_id)
    assert list(problems) == [code]
    assert problems[code][:2] == (level, field)
    assert problems[code][2].startswith(said)


@pytest.mark.parametrize("name", ENTITIES)
def test_checks_bear_an_empty_record(facts: FactsInMemory, name: str) -> None:
    assert found(facts, name, facts.add(name)) == {}


@pytest.mark.parametrize(
    ("values", "share"),
    [
        ({"women": 1, "men": 2}, 33.3),
        ({"participants": ["person-1", "person-2"]}, 50.0),
        ({"participants": ["person-1", "person-2"], "women": 3, "men": 0}, 100.0),
        ({"men": 4}, None),
        ({}, None),
    ],
)
def test_womens_share_of_a_training_comes_from_the_counts_else_from_the_list(
    facts: FactsInMemory, values: dict[str, Value], share: float | None
) -> None:
    row = facts.row("training", facts.add("training", **values)) or {}
    assert {field.name: field.formula(row, facts) for field in ENTITIES["training"].computed} == {"women_share": share}


def test_seating_asks_of_a_seat_what_its_declaration_needs() -> None:
    assert sorted(SEAT_NEEDS) == sorted(field.name for field in SEAT.fields if field.required)


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
