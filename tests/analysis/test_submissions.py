"""What is due, what came and whether it came in time, against counts by hand. Today is 21 November 2026."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.analysis.submissions import calendar, fiscal_years, rates, slots, standing_of
from lead_desktop.roadmap.facts import Value
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

DISTRICTS = ["KECH", "GWADAR"]


@pytest.fixture
def facts() -> FactsInMemory:
    return FactsInMemory(place="BALOCHISTAN")


def due(facts: FactsInMemory, place: str, on: str | None, came: str | None, quarter: str = "q1") -> str:
    values: dict[str, Value] = {"due_on": on, "received_on": came, "quarter": quarter}
    return facts.add("submission", place=place, subject="quarterly_report", fiscal_year="2026-27",
                     state="received" if came else "expected", **values)  # fmt: skip


def test_the_rates_are_of_what_is_expected_by_today(facts: FactsInMemory) -> None:
    """Kech: in time, late, and one ahead: 2 of 2 came, 1 in time. Gwadar: overdue. Together 2 ÷ 3 and 1 ÷ 3."""
    due(facts, "KECH", "2026-10-15", "2026-10-15", "q1")
    due(facts, "KECH", "2026-10-20", "2026-10-25", "q2")
    due(facts, "KECH", "2027-01-15", None, "q3")
    due(facts, "GWADAR", "2026-10-15", None, "q1")
    found = rates(calendar(facts, "2026-27"), DISTRICTS).set_index("place")
    assert (found.at["KECH", "expected"], found.at["KECH", "reporting_rate"], found.at["KECH", "timeliness"]) == (
        2, 100, 50,
    )  # fmt: skip
    assert found.at["GWADAR", "reporting_rate"] == 0
    assert found.at["", "reporting_rate"] == pytest.approx(100 * 2 / 3)
    assert found.at["", "timeliness"] == pytest.approx(100 / 3)


def test_nothing_expected_yet_is_no_rate(facts: FactsInMemory) -> None:
    due(facts, "KECH", "2027-01-15", None)
    assert nothing(rates(calendar(facts, "2026-27"), DISTRICTS).set_index("place").at["KECH", "reporting_rate"])


def test_an_early_paper_counts_before_its_day(facts: FactsInMemory) -> None:
    due(facts, "KECH", "2027-01-15", "2026-11-01")
    found = rates(calendar(facts, "2026-27"), DISTRICTS).iloc[0]
    assert (found["expected"], found["on_time"]) == (1, 1)


def test_the_slots_follow_the_year_and_other_years_stay_out(facts: FactsInMemory) -> None:
    due(facts, "KECH", "2027-01-15", None, "q2")
    due(facts, "KECH", "2026-10-15", None, "q1")
    facts.add("submission", place="KECH", subject="plan", fiscal_year="2026-27", state="expected")
    facts.add("submission", place="KECH", subject="plan", fiscal_year="2025-26", state="accepted")
    found = calendar(facts, "2026-27")
    assert slots(found) == ["plan", "quarterly_report q1", "quarterly_report q2"]
    assert fiscal_years(facts) == ["2026-27", "2025-26"]


@pytest.mark.parametrize(
    ("due_on", "received_on", "standing"),
    [
        ("2026-11-20", None, "overdue"),
        ("2026-11-21", None, "waiting"),
        (None, None, "waiting"),
        ("2026-11-20", "2026-11-20", "on_time"),
        ("2026-11-20", "2026-11-21", "late"),
        (None, "2026-11-21", "came"),
    ],
)
def test_a_paper_stands_by_its_two_days(
    facts: FactsInMemory, due_on: str | None, received_on: str | None, standing: str
) -> None:
    assert standing_of(due_on, received_on, facts.today) == standing


@given(st.lists(st.tuples(st.sampled_from(["2026-10-01", "2027-05-01", None]), st.booleans()), max_size=12))
def test_in_time_is_never_more_than_what_came_nor_that_more_than_expected(
    papers: list[tuple[str | None, bool]],
) -> None:
    made = FactsInMemory(place="BALOCHISTAN")
    for day, came in papers:
        due(made, "KECH", day, "2026-11-02" if came else None)
    found = rates(calendar(made, "2026-27"), ["KECH"]).iloc[0]
    assert 0 <= found["on_time"] <= found["received"] <= found["expected"] <= found["listed"]
