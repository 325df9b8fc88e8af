"""Leads, local share and verdicts, against small cases."""

import pytest

from lead_desktop.analysis.mandates import local_share, mandate_lists, mandate_matrix, verdicts
from lead_desktop.roadmap.facts import Value
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

ABLE: dict[str, Value] = {"staff": 2, "budget": 2, "skills": 2, "systems": 2}


@pytest.fixture
def facts() -> FactsInMemory:
    made = FactsInMemory()
    made.add("institution", id="council", name="Council", kind="local_council", level="district")
    made.add("institution", id="phed", name="PHED", kind="department", level="provincial")
    made.add("issue", title="Water", target="6.1", severity=5)
    return made


def mandate(facts: FactsInMemory, office: str | None, **values: Value) -> str:
    return facts.add("mandate", institution=office, **{"target": "6.1", "role": "lead", "arm": "both", **values})


def verdict(facts: FactsInMemory) -> str:
    return str(verdicts(facts).at[0, "verdict"])


def lists(facts: FactsInMemory) -> set[str]:
    return set(mandate_lists(facts, ["6.1"])["list"])


def test_without_a_lead_nobody_is_said(facts: FactsInMemory) -> None:
    mandate(facts, None, role="none")
    mandate(facts, "phed", role="support")
    assert verdict(facts) == "nobody"
    assert lists(facts) == {"no_lead"}


def test_one_lead_is_ready_from_capacity_two_and_weak_below(facts: FactsInMemory) -> None:
    """(2 + 2 + 2 + 2) ÷ 4 = 2.0; with staff 1 it is 1.75."""
    lead = mandate(facts, "phed", **ABLE)
    assert (verdict(facts), lists(facts)) == ("ready", set())
    facts.edit("mandate", lead, staff=1)
    assert (verdict(facts), lists(facts)) == ("weak", {"weak_lead"})


def test_a_lead_whose_capacity_nobody_scored_is_not_called_weak(facts: FactsInMemory) -> None:
    mandate(facts, "phed")
    assert verdict(facts) == "not_scored"
    assert lists(facts) == set()
    assert nothing(mandate_matrix(facts).at[0, "capacity"])


def test_two_leads_in_one_arm_are_unclear_and_one_in_each_arm_is_not(facts: FactsInMemory) -> None:
    first = mandate(facts, "phed", **ABLE)
    mandate(facts, "council", **{**ABLE, "arm": "decides", "systems": 0})
    assert (verdict(facts), lists(facts)) == ("unclear", {"several_leads", "weak_lead"})
    facts.edit("mandate", first, arm="carries_out")
    # the weaker of the two counts: (2 + 2 + 2 + 0) ÷ 4 = 1.5
    assert (verdict(facts), lists(facts)) == ("weak", {"weak_lead"})


def test_unclear_devolution_makes_a_lead_unclear(facts: FactsInMemory) -> None:
    mandate(facts, "phed", devolution="unclear", **ABLE)
    assert verdict(facts) == "unclear"


def test_the_local_share_counts_targets_once_over_all_169(facts: FactsInMemory) -> None:
    """6.1 twice and 11.6 once at the council, 3.1 at a provincial office: 2 of 169 = 1.18 %."""
    mandate(facts, "council", role="support")
    mandate(facts, "council", role="lead")
    mandate(facts, "council", role="co_lead", target="11.6")
    mandate(facts, "council", role="data", target="17.18")
    mandate(facts, "phed", target="3.1")
    row = local_share(facts).iloc[0]
    assert (row["local_targets"], row["targets"], row["programme_share"]) == (2, 169, 65)
    assert row["share"] == pytest.approx(1.1834, abs=1e-4)


def test_the_matrix_keeps_the_official_order_and_filters_by_arm(facts: FactsInMemory) -> None:
    mandate(facts, "phed", target="6.a", arm="decides")
    mandate(facts, "phed", target="6.2", arm="carries_out")
    assert list(mandate_matrix(facts)["target"]) == ["6.2", "6.a"]
    assert list(mandate_matrix(facts, arm="decides")["target"]) == ["6.a"]
