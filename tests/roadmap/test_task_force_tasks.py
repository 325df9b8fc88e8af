"""Step 3: each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import State
from tests.roadmap.facts import FactsInMemory
from tests.roadmap.task_force_on_record import (
    DECISION,
    TRAINING,
    fill_seats,
    meet,
    missing,
    seat,
    task,
    task_force_of_kech,
)


@pytest.fixture
def facts() -> FactsInMemory:
    return task_force_of_kech()


def test_task_1_asks_for_number_date_and_scan_of_the_notification(facts: FactsInMemory) -> None:
    assert missing(facts, "task_force.1") == "The notification has no number yet."
    facts.edit("body", "force", ref_no="DC/14")
    assert missing(facts, "task_force.1") == "The notification has no date yet."
    facts.edit("body", "force", notified_on="2026-02-01")
    assert missing(facts, "task_force.1") == "There is no scan of the notification yet."

    scan = facts.add("document", about_entity="body", about_record="force", kind="notification", title="DC/14")
    assert task(facts, "task_force.1").state is State.DONE

    facts.remove("document", scan)
    assert task(facts, "task_force.1").state is State.DOING
    facts.remove("body", "force")
    assert task(facts, "task_force.1").state is State.NOT_STARTED
    assert missing(facts, "task_force.1") == "No SDG task force is on record yet."


@pytest.mark.parametrize("change", [{"kind": "sdg_alliance"}, {"dissolved_on": "2026-01-31"}, {"level": None}])
def test_an_alliance_a_dissolved_and_an_incomplete_task_force_do_not_count(
    facts: FactsInMemory, change: dict[str, Value]
) -> None:
    facts.edit("body", "force", purpose="Steer", meets_every="quarter")
    assert task(facts, "task_force.4").state is State.DONE
    facts.edit("body", "force", **change)
    assert task(facts, "task_force.4").state is State.DOING


def test_task_2_asks_for_seven_filled_seats_with_chair_and_secretary(facts: FactsInMemory) -> None:
    assert task(facts, "task_force.2").state is State.NOT_STARTED
    fill_seats(facts, 6)
    assert missing(facts, "task_force.2") == "Seats filled: 6 of 7."
    last = seat(facts, 7)
    assert task(facts, "task_force.2").state is State.DONE

    facts.remove("seat", last)
    assert task(facts, "task_force.2").state is State.DOING


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"person": None}, "No chair is seated yet."),
        ({"until": "2026-11-20"}, "No chair is seated yet."),
        ({"since": "2026-11-22"}, "No chair is seated yet."),
        ({"voting": None}, "No chair is seated yet."),
        ({"position": "secretary"}, "No chair is seated yet."),
    ],
)
def test_a_vacant_ended_coming_or_incomplete_seat_is_not_filled(
    facts: FactsInMemory, change: dict[str, Value], said: str
) -> None:
    fill_seats(facts, 8)
    assert task(facts, "task_force.2").tally.done
    facts.edit("seat", "seat-1", **change)
    assert missing(facts, "task_force.2") == said


def test_task_2_asks_for_a_secretary(facts: FactsInMemory) -> None:
    fill_seats(facts)
    facts.edit("seat", "seat-2", position="member")
    assert missing(facts, "task_force.2") == "No secretary is seated yet."


@pytest.mark.parametrize(
    ("entity", "row_id", "change", "said"),
    [
        ("body", "force", {"women_share_wanted": 60}, "Women hold 57.1 % of the filled seats; 60 % are wanted."),
        ("seat", "seat-2", {"speaks_for": None}, "Groups left behind that the seats speak for: 1 of 2."),
        ("person", "person-1", {"arm": "administrative"}, "Too few elected members are seated."),
        ("person", "person-2", {"arm": "academia"}, "Too few people from civil society are seated."),
    ],
)
def test_task_3_asks_for_women_groups_elected_members_and_civil_society(
    facts: FactsInMemory, entity: str, row_id: str, change: dict[str, Value], said: str
) -> None:
    fill_seats(facts)
    assert task(facts, "task_force.3").state is State.DONE
    facts.edit(entity, row_id, **change)
    assert missing(facts, "task_force.3") == said


def test_a_third_of_the_seats_is_wanted_for_women_where_nothing_is_written(facts: FactsInMemory) -> None:
    fill_seats(facts)
    for number in (3, 5):
        facts.edit("person", f"person-{number}", sex="man")
    assert missing(facts, "task_force.3") == "Women hold 28.6 % of the filled seats; 33 % are wanted."


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("purpose", "The purpose is not written down yet."),
        ("meets_every", "How often it meets is not written down yet."),
        ("quorum_percent", "The quorum is not written down yet."),
    ],
)
def test_task_4_asks_for_purpose_rhythm_and_quorum(facts: FactsInMemory, field: str, said: str) -> None:
    facts.edit("body", "force", purpose="Steer the SDG work", meets_every="quarter")
    assert task(facts, "task_force.4").state is State.DONE
    facts.edit("body", "force", **{field: None})
    assert missing(facts, "task_force.4") == said


def test_task_5_asks_for_two_meetings_with_quorum_and_minutes(facts: FactsInMemory) -> None:
    fill_seats(facts)
    assert task(facts, "task_force.5").state is State.NOT_STARTED
    meet(facts, "2026-01-01")
    second = meet(facts, "2026-11-21", number=2)
    assert task(facts, "task_force.5").state is State.DONE

    facts.remove("meeting", second)
    said = "Meetings since 01/01/2026 with quorum and minutes: 1 of 1 held. At least 2 are needed."
    assert missing(facts, "task_force.5") == said


@pytest.mark.parametrize(
    "change",
    [
        {"held_on": "2025-12-31"},
        {"held_on": "2026-11-22"},
        {"present": ["seat-1"]},
        {"minutes": None},
        {"number": None},
    ],
)
def test_an_old_coming_thin_or_unwritten_meeting_does_not_count(facts: FactsInMemory, change: dict[str, Value]) -> None:
    fill_seats(facts)
    meet(facts)
    second = meet(facts, "2026-10-10", number=2)
    assert task(facts, "task_force.5").tally.done
    facts.edit("meeting", second, **change)
    assert not task(facts, "task_force.5").tally.done


def test_scanned_minutes_serve_as_well_as_written_ones(facts: FactsInMemory) -> None:
    fill_seats(facts)
    meet(facts)
    second = meet(facts, "2026-10-10", number=2, minutes=None)
    facts.add("document", about_entity="meeting", about_record=second, kind="minutes", title="Minutes 2")
    assert task(facts, "task_force.5").state is State.DONE


def test_task_6_asks_for_a_word_on_decisions_past_their_day(facts: FactsInMemory) -> None:
    assert missing(facts, "task_force.6") == "Decisions on record: 0 of 1."
    decision = facts.add("decision", meeting=meet(facts), **{**DECISION, "due_on": "2026-10-22"})
    assert task(facts, "task_force.6").state is State.DONE, "thirty days late is not yet too late"

    facts.edit("decision", decision, due_on="2026-10-21")
    said = "Decisions long past their day without an outcome: 1. Write one line for each."
    assert missing(facts, "task_force.6") == said
    facts.edit("decision", decision, outcome="The counters wait for fuel.")
    assert task(facts, "task_force.6").state is State.DONE

    facts.edit("decision", decision, outcome=None, status="dropped")
    assert task(facts, "task_force.6").state is State.DONE
    facts.remove("decision", decision)
    assert task(facts, "task_force.6").state is State.NOT_STARTED


def test_task_7_asks_half_of_the_seated_for_a_training_and_each_training_for_its_women(facts: FactsInMemory) -> None:
    assert missing(facts, "task_force.7") == "No seat of the task force is filled yet."
    fill_seats(facts)
    people: list[str] = ["person-1", "person-2", "person-3", "person-8"]
    training = facts.add("training", **TRAINING, participants=people)
    said = "Seated persons who took part in a training: 3 of 7. At least 4 are needed."
    assert missing(facts, "task_force.7") == said

    facts.edit("training", training, participants=[*people, "person-4"])
    assert task(facts, "task_force.7").state is State.DONE

    facts.add("training", **{**TRAINING, "women": None})
    assert missing(facts, "task_force.7") == "Trainings without a count of women: 1."
    facts.remove("training", training)
    assert task(facts, "task_force.7").state is State.DOING


def test_a_training_that_is_still_to_come_trained_nobody(facts: FactsInMemory) -> None:
    fill_seats(facts)
    facts.add("training", **{**TRAINING, "starts_on": "2026-11-22"}, participants=[f"person-{n}" for n in range(1, 8)])
    assert not task(facts, "task_force.7").tally.done
