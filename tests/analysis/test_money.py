"""The flow of money, the schemes' rules and the look-alikes, against figures worked out by hand."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.analysis.money import (
    NO_SCHEME,
    NOT_FOUND,
    OTHER,
    UNTAGGED,
    duplicates,
    flow_paths,
    flows,
    ongoing_shares,
    releases,
    scheme_money,
)
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def by_path(facts: FactsInMemory) -> dict[tuple[str, str, str], float]:
    paths = flow_paths(facts)
    return {(r["source_class"], r["programme"], r["goal"]): r["rupees"] for r in paths.to_dict("records")}


def test_money_of_a_scheme_splits_by_its_shares_and_the_rest_is_untagged() -> None:
    facts = FactsInMemory()
    source, scheme = records.source(facts), records.scheme(facts)
    facts.add("scheme_share", scheme=scheme, target="6.1", share=60)
    facts.add("scheme_share", scheme=scheme, target="4.1", share=30)
    records.line(facts, source, 1000, scheme=scheme)
    assert by_path(facts) == pytest.approx({
        ("provincial_adp", "district_adp", "6"): 600,
        ("provincial_adp", "district_adp", "4"): 300,
        ("provincial_adp", "district_adp", UNTAGGED): 100,
    })  # fmt: skip


def test_money_of_an_action_splits_over_its_targets_and_what_is_missing_is_not_found() -> None:
    """400 committed over 6.1 and 4.1: 200 each; cost 1,000 leaves 600 not found, 300 for each goal."""
    facts = FactsInMemory()
    action = records.action(facts, targets=["6.1", "4.1"])
    records.cost(facts, action, 1000)
    records.line(facts, records.source(facts), 400, action=action)
    assert by_path(facts) == pytest.approx({
        ("provincial_adp", NO_SCHEME, "6"): 200,
        ("provincial_adp", NO_SCHEME, "4"): 200,
        (NOT_FOUND, NOT_FOUND, "6"): 300,
        (NOT_FOUND, NOT_FOUND, "4"): 300,
    })  # fmt: skip
    assert flow_paths(facts, measure="spent").empty


def test_small_flows_join_other_and_keep_the_total() -> None:
    """5 of 1,000 is half a per cent: its source and its goal join Other."""
    facts = FactsInMemory()
    big, small = records.source(facts), records.source(facts, "csr")
    records.line(facts, big, 995, action=records.action(facts))
    records.line(facts, small, 5, action=records.action(facts, targets=["7.1"]))
    found = flows(flow_paths(facts))
    assert set(found[found["stage"] == "source"]["source"]) == {"provincial_adp", OTHER}
    assert set(found[found["stage"] == "goal"]["target"]) == {"6", OTHER}
    assert list(found.groupby("stage")["rupees"].sum()) == [1000, 1000]


money_lines = st.lists(
    st.tuples(
        st.sampled_from(["provincial_adp", "csr", "own_revenue"]),
        st.integers(1, 10**9),
        st.booleans(),
        st.integers(0, 100),
    ),
    max_size=6,
)


@settings(max_examples=30)
@given(money_lines, st.integers(0, 10**9))
def test_both_sides_of_the_flow_sum_to_the_same_total(lines: list[tuple[str, int, bool, int]], cost: int) -> None:
    facts = FactsInMemory()
    for source_class, rupees, through_scheme, share in lines:
        source = records.source(facts, source_class)
        action = records.action(facts, targets=["6.1", "11.6"])
        records.cost(facts, action, cost)
        scheme = records.scheme(facts) if through_scheme else None
        if scheme:
            facts.add("scheme_share", scheme=scheme, target="9.1", share=share)
        records.line(facts, source, rupees, action=action, scheme=scheme)
    found = flows(flow_paths(facts))
    sides = found.groupby("stage")["rupees"].sum()
    expected = sum(rupees + max(0, cost - rupees) for _, rupees, _, _ in lines)
    assert found.empty or sides["source"] == pytest.approx(sides["goal"])
    assert sides.get("goal", 0) == pytest.approx(expected)
    into = found[found["stage"] == "source"].groupby("target")["rupees"].sum()
    out = found[found["stage"] == "goal"].groupby("source")["rupees"].sum()
    assert into.to_dict() == pytest.approx(out.to_dict())


def test_scheme_money_and_rules() -> None:
    """Cost 50 m - 10 m before - 5 m since = 35 m, ÷ 20 m this year = 1.75 years; 8 of 20 released, 5 of 8 used."""
    facts = FactsInMemory(place="LARKANA")
    source = records.source(facts)
    scheme = records.scheme(
        facts, cost=50_000_000, spent_before=10_000_000, forum="ddc", approved_on="2026-08-01", nature="ongoing"
    )
    records.line(
        facts, source, 20_000_000, scheme=scheme, released=8_000_000, spent=5_000_000, released_on="2026-10-05"
    )
    records.scheme(facts, cost=1_000_000, name="Small")
    big, small = (scheme_money(facts).iloc[at] for at in (0, 1))
    assert (big["throw_forward"], big["throw_forward_years"]) == (35_000_000, 1.75)
    assert (big["release_share"], big["use_share"], big["above_forum_limit"]) == (40, 62.5, True)
    assert (small["below_smallest"], small["above_forum_limit"]) == (True, False)
    assert nothing(small["release_share"])
    assert releases(facts).to_dict("records") == [{"quarter": "q2", "released": 8_000_000}]
    assert ongoing_shares(facts).iloc[0][["ongoing_share", "least", "below"]].tolist() == [100, 80, False]


def test_two_schemes_of_one_union_council_with_one_name_wait_for_a_decision() -> None:
    """0.60 x 1 + 0.25 x 1 + 0.15 = 1."""
    facts = FactsInMemory(today=date(2026, 11, 21))
    records.places(facts)
    one, two = (records.scheme(facts, places=["UC-1"]) for _ in range(2))
    row = duplicates(facts).iloc[0]
    assert (row["first"], row["second"], row["likeness"], row["nearness"]) == (one, two, 1.0, "same union council")
