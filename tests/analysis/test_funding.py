"""The funding gap, own revenue and partnerships, against figures worked out by hand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.analysis.funding import (
    action_years,
    funding_gap,
    money_by_source,
    own_revenue,
    partner_offers,
    partnerships,
    what_money_buys,
)
from lead_desktop.roadmap.synchronisation.missing_money import gap_of
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def test_a_surplus_is_never_set_off_against_another_action() -> None:
    """Costs 100 and 50, committed 30 and 80: gap 70 and 0, surplus 0 and 30, coverage (30 + 50) ÷ 150 = 53.3 %."""
    facts = FactsInMemory()
    source = records.source(facts)
    one, two = records.action(facts), records.action(facts)
    records.cost(facts, one, 100)
    records.cost(facts, two, 50)
    records.line(facts, source, 30, action=one, requested=70)
    records.line(facts, source, 80, action=two)
    row = funding_gap(facts).iloc[0]
    assert (row["cost"], row["committed"], row["gap"], row["surplus"], row["requested"]) == (150, 110, 70, 30, 70)
    assert row["coverage"] == pytest.approx(53.333, abs=0.001)


def test_a_line_that_names_the_action_and_its_scheme_counts_once() -> None:
    facts = FactsInMemory()
    source, action = records.source(facts), records.action(facts)
    scheme = records.scheme(facts, action=action)
    records.cost(facts, action, 100)
    records.line(facts, source, 20, action=action, scheme=scheme)
    records.line(facts, source, 5, scheme=scheme)
    assert action_years(facts).at[0, "committed"] == 25
    assert money_by_source(facts).at[0, "committed"] == 25


def test_what_a_request_calls_missing_is_the_gap_of_the_plan() -> None:
    facts = FactsInMemory()
    source, one, two = records.source(facts), records.action(facts), records.action(facts)
    scheme = records.scheme(facts, action=two)
    records.cost(facts, one, 100)
    records.cost(facts, two, 100)
    records.line(facts, source, 20, action=one, scheme=scheme)
    records.line(facts, source, 5, scheme=scheme)
    gaps: dict[str, float] = dict(action_years(facts)[["action", "gap"]].itertuples(index=False))
    assert {action: gap_of(action, None, facts) for action in (one, two)} == gaps == {one: 80, two: 95}


def test_cancelled_actions_have_no_gap() -> None:
    facts = FactsInMemory()
    records.cost(facts, records.action(facts, state="cancelled"), 100)
    assert funding_gap(facts).empty


@settings(max_examples=25)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 10**9), st.integers(0, 10**9),
            st.lists(st.sampled_from(["6.1", "6.2", "4.1", "11.6"]), max_size=3),
            st.lists(st.sampled_from(["TURBAT", "UC-1", "KECH"]), min_size=1, max_size=3),
        ),
        max_size=4,
    )
)  # fmt: skip
def test_the_parts_by_goal_and_by_tehsil_add_up_to_the_year(
    given_actions: list[tuple[int, int, list[str], list[str]]],
) -> None:
    facts = FactsInMemory()
    records.places(facts)
    source = records.source(facts)
    for cost, committed, targets, places in given_actions:
        action = records.action(facts, targets=targets or ["1.1"], places=places)
        records.cost(facts, action, cost)
        records.line(facts, source, committed, action=action)
    whole = funding_gap(facts)
    for parts in (funding_gap(facts, "goal"), funding_gap(facts, "tehsil"), funding_gap(facts, "result")):
        for name in ("cost", "committed", "covered", "gap", "surplus"):
            assert parts[name].sum() == pytest.approx(whole[name].sum())
    assert whole["covered"].sum() + whole["gap"].sum() == pytest.approx(whole["cost"].sum())


def test_money_goes_by_priority_until_it_is_used() -> None:
    """Rs 100: rank 1 takes 60 of 60, rank 2 the last 40 of 90, no rank gets nothing."""
    facts = FactsInMemory()
    for target, rank in (("6.1", 2), ("4.1", 1)):
        facts.add("priority", target=target, final_rank=rank, horizon="short")
    for title, target, cost in (("water", "6.1", 90), ("school", "4.1", 60), ("road", "9.1", 10)):
        records.cost(facts, records.action(facts, title=title, targets=[target]), cost)
    found = what_money_buys(facts, 100)
    assert list(found["title"]) == ["school", "water"]
    assert list(found["paid"]) == [60, 40]
    assert list(found["left"]) == [40, 0]


def test_own_revenue_shows_where_it_leaks() -> None:
    """600 of 800 registered: 25 %; 450 of 600 pay: 25 %; 90 of 120 collected: 75 %; 150 - 120 = 30; 150 - 90 = 60."""
    facts = FactsInMemory()
    facts.add(
        "revenue_stream", kind="shop_rent", council="council", fiscal_year="2026-27", payers_estimated=800,
        payers_registered=600, payers_paying=450, billed=120, collected=90, achievable=150,
    )  # fmt: skip
    facts.add("revenue_stream", kind="parking", council="council", fiscal_year="2026-27", collected=5)
    row, bare = own_revenue(facts).iloc[0], own_revenue(facts).iloc[1]
    assert (row["coverage_gap"], row["compliance_gap"], row["collection"]) == (25, 25, 75)
    assert (row["rate_gap"], row["total_gap"]) == (30, 60)
    assert nothing(bare["coverage_gap"])
    assert nothing(bare["total_gap"])


def test_a_partnership_pays_back_only_when_it_earns_more_than_it_costs() -> None:
    """Income 120, cost 100: viability 1.2, payback 50 ÷ 20 = 2.5 years. Income 80: 0.8 and never."""
    facts = FactsInMemory()
    for income in (120, 80):
        facts.add(
            "partnership", title="Water shop", kind="ppp", partners=["firm"], stage="signed", capital_cost=50,
            yearly_cost=100, yearly_income=income,
        )  # fmt: skip
    found = partnerships(facts)
    assert list(found["viability"]) == [1.2, 0.8]
    assert found.at[0, "payback_years"] == 2.5
    assert nothing(found.at[1, "payback_years"])


def test_partners_stand_beside_targets_with_what_they_offer() -> None:
    facts = FactsInMemory()
    facts.add("stakeholder", name="Firm", institution="firm", targets=["7.1"], offers=["money"])
    action = records.action(facts)
    facts.add("partnership", title="Water", kind="ppp", partners=["firm"], stage="idea", action=action)
    found = partner_offers(facts)
    assert list(found["target"]) == ["6.1", "7.1"]
    assert list(found["offers"]) == [("money",), ("money",)]
