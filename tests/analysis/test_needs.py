"""What districts need and share, against figures worked out by hand. Today is 21 November 2026."""

import pytest

from lead_desktop.analysis import needs
from lead_desktop.roadmap.facts import Value
from tests.analysis import records
from tests.roadmap.facts import FactsInMemory

DISTRICTS = ["KECH", "GWADAR", "HUB"]


@pytest.fixture
def facts() -> FactsInMemory:
    made = FactsInMemory(place="BALOCHISTAN")
    for code in DISTRICTS:
        made.add("place", id=code, level="district", name_en=code.title(), standing="verified")
    return made


def of(facts: FactsInMemory, place: str, entity: str, row: str) -> str:
    """Let a record be the work of a district."""
    facts.edit(entity, row, office=place)
    return row


def action(facts: FactsInMemory, place: str, cost: int, committed: int, year: str = "2026-27") -> str:
    """Record an action of a district with its cost and what is committed to it."""
    one = of(facts, place, "action", records.action(facts, places=[place]))
    of(facts, place, "cost_line", records.cost(facts, one, cost, year))
    if committed:
        source = of(facts, place, "funding_source", records.source(facts))
        of(facts, place, "funding_line", records.line(facts, source, committed, year, action=one))
    return one


def update(facts: FactsInMemory, place: str, work: str, quarter: str = "q1", **more: Value) -> str:
    usual: dict[str, Value] = {
        "action": work, "fiscal_year": "2026-27", "quarter": quarter, "physical": 20, "state": "running",
        "done_so_far": "Begun.", "reported_on": "2026-10-05",
    }  # fmt: skip
    return of(facts, place, "progress_update", facts.add("progress_update", **{**usual, **more}))


def test_one_districts_surplus_closes_no_other_gap(facts: FactsInMemory) -> None:
    """Kech 100 of cost and 40 committed: gap 60, coverage 40 %. Gwadar 50 and 80: gap 0, coverage 100 %."""
    action(facts, "KECH", 100, 40)
    action(facts, "GWADAR", 50, 80)
    action(facts, "HUB", 70, 0, "2027-28")
    found = needs.funding_gaps(facts, DISTRICTS)
    assert [(row["place"], row["gap"], row["coverage"]) for _, row in found.iterrows()] == [
        ("KECH", 60, 40), ("GWADAR", 0, 100),
    ]  # fmt: skip
    later = needs.funding_gaps(facts, DISTRICTS, "2027-28")
    assert [(row["place"], row["gap"]) for _, row in later.iterrows()] == [("HUB", 70)]


def test_only_the_latest_update_of_a_work_asks_for_help(facts: FactsInMemory) -> None:
    first, second = action(facts, "KECH", 10, 0), action(facts, "GWADAR", 10, 0)
    update(facts, "KECH", first, "q1", help_needed=True, problem="No pump.")
    update(facts, "KECH", first, "q2", help_needed=False)
    update(facts, "GWADAR", second, "q1", help_needed=True, problem="No road.")
    found = needs.help_wanted(facts, DISTRICTS)
    assert [(row["place"], row["problem"]) for _, row in found.iterrows()] == [("GWADAR", "No road.")]


def test_reasons_for_delay_count_each_work_once(facts: FactsInMemory) -> None:
    """Funds hold up two works in two districts, land one; a work without delay counts for nothing."""
    for place, quarter, reason in (("KECH", "q1", "funds"), ("GWADAR", "q1", "funds"), ("HUB", "q1", "land")):
        update(facts, place, action(facts, place, 10, 0), quarter, delay_reason=reason)
    update(facts, "HUB", action(facts, "HUB", 10, 0), delay_reason="none")
    found = needs.delays(facts, DISTRICTS)
    assert [tuple(row) for row in found.itertuples(index=False)] == [("funds", 2, 2), ("land", 1, 1)]


def test_requests_wait_from_the_day_they_were_sent(facts: FactsInMemory) -> None:
    """Sent on 1 November and on 1 October: 20 and 51 days; one that was answered waits no more."""
    for place, sent, more in (
        ("KECH", "2026-11-01", {}), ("GWADAR", "2026-10-01", {}),
        ("HUB", "2026-09-01", {"status": "accepted", "replied_on": "2026-10-01"}),
    ):  # fmt: skip
        usual: dict[str, Value] = {
            "title": "Funds", "addressed_to": "p_and_d", "subject": "fund", "body_text": "Please.", "status": "sent",
            "sent_on": sent,
        }  # fmt: skip
        of(facts, place, "upward_request", facts.add("upward_request", **{**usual, **more}))
    found = needs.waiting_requests(facts, DISTRICTS)
    assert [(row["place"], row["days_waiting"]) for _, row in found.iterrows()] == [("GWADAR", 51), ("KECH", 20)]
    assert needs.waiting_requests(facts, ["KECH"])["place"].tolist() == ["KECH"]


def test_a_priority_is_shared_by_two_districts_and_not_by_one_twice(facts: FactsInMemory) -> None:
    for place, target, rank in (
        ("KECH", "6.1", 2), ("GWADAR", "6.1", 1), ("KECH", "4.1", 1), ("KECH", "4.1", 3), ("HUB", "3.2", 1)
    ):  # fmt: skip
        one = facts.add("priority", target=target, final_rank=rank, horizon="short")
        of(facts, place, "priority", one)
    [row] = needs.shared_priorities(facts, DISTRICTS).to_dict("records")
    assert (row["target"], row["districts"], row["best_rank"], row["places"]) == ("6.1", 2, 1, ("GWADAR", "KECH"))


def test_womens_share_is_of_the_filled_seats(facts: FactsInMemory) -> None:
    """One woman in two filled seats of Kech, the third is vacant: 50 %; Gwadar has no task force."""
    body = of(facts, "KECH", "body", records.body(facts))
    for name, sex in (("A", "woman"), ("B", "man")):
        records.seat(facts, body, records.person(facts, name, sex))
    records.seat(facts, body, None)
    [row] = needs.women_in_task_forces(facts, DISTRICTS).to_dict("records")
    assert (row["place"], row["seats"], row["women_share"]) == ("KECH", 2, 50)


@pytest.mark.parametrize("districts", [[], DISTRICTS])
def test_where_nothing_has_come_in_nothing_is_needed(facts: FactsInMemory, districts: list[str]) -> None:
    asked = (
        needs.funding_gaps, needs.help_wanted, needs.delays, needs.waiting_requests, needs.shared_priorities,
        needs.women_in_task_forces,
    )  # fmt: skip
    assert [found for found in asked if not found(facts, districts).empty] == []
