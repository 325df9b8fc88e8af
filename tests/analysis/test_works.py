"""Work against money and time, against figures worked out by hand."""

from datetime import date

import pytest

from lead_desktop.analysis.works import elapsed_share, is_late, physical_of_action, work_and_money
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def update(facts: FactsInMemory, physical: int, quarter: str = "q1", **of: str) -> None:
    facts.add(
        "progress_update", fiscal_year="2026-27", quarter=quarter, physical=physical, state="late", done_so_far="…",
        reported_on="2026-10-01", **of,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("physical", "band", "late"),
    [(40, "money_ahead", False), (65, "within", False), (91, "work_ahead", False), (20, "money_ahead", True)],
)
def test_the_band_is_twenty_points_wide_on_either_side(physical: int, band: str, late: bool) -> None:
    """(2 m before + 5 m since) ÷ 10 m = 70 % spent; 144 of 365 days passed = 39.5 %, late below 24.5 % built."""
    facts = FactsInMemory()
    scheme = records.scheme(facts, spent_before=2_000_000, ends_on="2027-06-30")
    records.line(facts, records.source(facts), 9_000_000, scheme=scheme, spent=5_000_000)
    update(facts, physical, scheme=scheme)
    row = work_and_money(facts).iloc[0]
    assert (row["financial"], row["physical"], row["band"], row["late"]) == (70, physical, band, late)
    assert row["elapsed"] == pytest.approx(39.45, abs=0.01)


def test_a_scheme_without_an_update_is_not_at_zero() -> None:
    facts = FactsInMemory()
    records.scheme(facts)
    row = work_and_money(facts).iloc[0]
    assert nothing(row["physical"])
    assert (row["band"], row["late"]) == (None, None)


def test_an_action_takes_its_own_update_or_its_schemes_by_cost() -> None:
    """Schemes of 3 m at 80 % and 1 m at 40 %: (3 x 80 + 1 x 40) ÷ 4 = 70 %."""
    facts = FactsInMemory()
    action = records.action(facts)
    row = facts.row("action", action)
    assert row is not None
    assert nothing(physical_of_action(row, facts))
    for cost, done in ((3, 80), (1, 40)):
        update(facts, done, scheme=records.scheme(facts, action=action, cost=cost))
    assert physical_of_action(row, facts) == 70
    update(facts, 55, action=action)
    update(facts, 99, "q4", action=action)
    # an update for a quarter that is still to come is not read
    assert physical_of_action(row, facts) == 55


def test_time_before_the_start_and_after_the_end_is_none_and_all() -> None:
    start, end = date(2026, 7, 1), date(2026, 7, 10)
    assert elapsed_share(start, end, date(2026, 6, 1)) == 0
    assert elapsed_share(start, end, date(2026, 7, 5)) == 50
    assert elapsed_share(start, end, date(2027, 1, 1)) == 100
    assert nothing(elapsed_share(None, end, start))
    assert is_late(85, 100) is False
    assert is_late(84.9, 100) is True
