"""Composition, attendance, decisions and trainings, against figures worked out by hand."""

import pytest

from lead_desktop.analysis.task_force import (
    attendance,
    attendance_rates,
    composition,
    decisions,
    meetings,
    seating,
    trained_people,
    training_ledger,
    vacant_seats,
)
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

COUNTS = ["seats", "share", "voting_seats", "voting_share"]


@pytest.fixture
def facts() -> FactsInMemory:
    """A task force with four filled seats (one woman without a vote, three men) and a vacant one."""
    made = FactsInMemory()
    records.places(made)
    records.body(made, id="tf", women_share_wanted=40)
    woman = records.person(made, "Woman", "woman", "elected")
    records.seat(made, "tf", woman, id="w", voting=False, tehsil="TURBAT", speaks_for=["women", "youth"])
    for name in ("one", "two", "three"):
        records.seat(made, "tf", records.person(made, name, "man"), id=name)
    records.seat(made, "tf", None, id="empty")
    return made


def test_shares_are_of_filled_seats_and_of_voting_seats(facts: FactsInMemory) -> None:
    """Women: 1 of 4 filled = 25 %, 0 of 3 voting = 0 %."""
    found = composition(facts, "tf").set_index(["dimension", "group"])
    assert tuple(found.loc[("sex", "woman"), COUNTS]) == (1, 25, 0, 0)
    assert tuple(found.loc[("sex", "man"), COUNTS]) == (3, 75, 3, 100)
    assert found.at[("age_band", "not_said"), "seats"] == 4
    assert found.at[("voice", "youth"), "share"] == 25


def test_seating_sets_the_share_beside_the_share_wanted_and_counts_tehsils(facts: FactsInMemory) -> None:
    row = seating(facts).iloc[0]
    assert (row["filled"], row["vacant"], row["women_share"], row["women_share_wanted"]) == (4, 1, 25, 40)
    assert (row["tehsils_covered"], row["tehsils"]) == (1, 2)
    assert list(vacant_seats(facts, "tf")["id"]) == ["empty"]


def test_attendance_tells_absent_from_not_seated_and_from_not_written_down(facts: FactsInMemory) -> None:
    """Seat one: present, then absent, third meeting not written down: 1 of 2 = 50 %. Two came late: 1 of 1."""
    facts.edit("seat", "two", since="2026-05-01")
    facts.add("meeting", body="tf", number=1, held_on="2026-03-01", present=["one", "three"])
    facts.add("meeting", body="tf", number=2, held_on="2026-06-01", present=["two"], excused=["three"])
    facts.add("meeting", body="tf", number=3, held_on="2026-09-01")
    states = attendance(facts, "tf").set_index(["seat", "number"])["state"]
    assert [states["one", number] for number in (1, 2, 3)] == ["present", "absent", None]
    assert (states["two", 1], states["three", 2]) == ("not_seated", "excused")
    rates = attendance_rates(facts, "tf").set_index("seat")["rate"]
    assert (rates["one"], rates["two"], rates["three"]) == (50, 100, 50)
    assert nothing(rates["empty"])
    held = meetings(facts, "tf")
    # meeting 1: two voting seats filled, more than half is 2; meeting 2: three filled, 2 needed
    assert list(held["quorum_met"]) == [True, False, None]
    assert list(held["needed"][:2]) == [2, 2]


def test_decisions_come_most_overdue_first_and_done_ones_have_no_days(facts: FactsInMemory) -> None:
    facts.add("meeting", id="m", body="tf", number=1, held_on="2026-03-01")
    for text, due, status in (
        ("later", "2026-11-30", "open"),
        ("done", "2026-01-01", "done"),
        ("late", "2026-11-01", "doing"),
    ):
        facts.add("decision", meeting="m", text=text, kind="decision", owner="p", due_on=due, status=status)
    found = decisions(facts)
    assert list(found["text"]) == ["late", "later", "done"]
    assert list(found["days_to_due"][:2]) == [-20, 9]
    assert list(found["overdue"]) == [True, False, False]
    assert nothing(found.at[2, "days_to_due"])


def test_head_counts_are_attendances_and_lists_are_different_persons(facts: FactsInMemory) -> None:
    """30 women + 20 men = 50 heads, Rs 100,000 ÷ 50 = 2,000 each; 74 - 52 = 22 points. Two lists, two persons."""
    one, two = (str(row["id"]) for row in facts.rows("person")[:2])
    place = {"topic": "planning", "place": "UC-1"}
    facts.add(
        "training", title="Heads", starts_on="2026-09-01", women=30, men=20, cost=100_000, score_before=52,
        score_after=74, participants=[one], **place,
    )  # fmt: skip
    facts.add("training", title="List", starts_on="2026-10-01", participants=[one, two], **place)
    facts.add("training", title="To come", starts_on="2027-01-01", participants=[one, two], **place)
    ledger = training_ledger(facts).set_index("title")
    heads = ledger.loc["Heads"]
    assert (heads["attendances"], heads["cost_per_person"], heads["gain"], heads["women_share"]) == (50, 2000, 22, 60)
    assert nothing(heads["transgender"])
    assert (ledger.at["List", "attendances"], ledger.at["List", "counted_by"]) == (2, "list")
    assert (heads["tehsil"], heads["district"]) == ("TURBAT", "KECH")
    assert dict(zip(*[trained_people(facts)[name] for name in ("person", "trainings")], strict=True)) == {
        one: 2,
        two: 1,
    }
