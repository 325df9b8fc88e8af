"""The prioritisation table and its 17 runs, against figures worked out by hand."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.analysis.ranking import group_rankings, priority_table, sensitivity
from lead_desktop.roadmap.action_plan.ranking import CRITERIA
from lead_desktop.roadmap.facts import Value
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


@pytest.fixture
def facts() -> FactsInMemory:
    made = FactsInMemory()
    made.add("ranking_round", id="r", title="Round", held_on="2026-10-01", state="adopted")
    return made


def ballot(facts: FactsInMemory, target: str, group: str, figure: float | None, **given: Value) -> None:
    scores: dict[str, Value] = {**dict.fromkeys(CRITERIA, figure), **given}
    facts.add("ballot", round="r", voter_group=group, voters=10, target=target, **scores)


def test_score_spread_and_the_groups_own_ranks(facts: FactsInMemory) -> None:
    """6.1: women 5, experts 3: mean 4, score 25 x 3 = 75; groups score 100 and 50: spread 50. 4.1: 4.5 -> 87.5."""
    ballot(facts, "6.1", "women", 5)
    ballot(facts, "6.1", "experts", 3)
    ballot(facts, "4.1", "women", 4.5)
    facts.add(
        "agenda_item", framework="sindh_sdg_framework", level="provincial", number="1", title="Water",
        targets=["6.1"], standing="verified",
    )  # fmt: skip
    found = priority_table(facts, "r").set_index("target")
    assert list(found.index) == ["4.1", "6.1"]
    assert (found.at["6.1", "score"], found.at["6.1", "spread"], found.at["6.1", "severity"]) == (75, 50, 4)
    assert (found.at["6.1", "rank"], found.at["6.1", "rank_women"], found.at["4.1", "rank_women"]) == (2, 1, 2)
    assert nothing(found.at["6.1", "rank_persons_with_disability"])
    assert list(found["provincial_priority"]) == [False, True]
    assert found.at["6.1", "national_category"] == "I"
    assert list(group_rankings(facts, "r")["voter_group"]) == ["experts", "women", "women"]


def test_a_target_with_too_little_scored_has_a_score_in_brackets(facts: FactsInMemory) -> None:
    """Severity and demand alone weigh 15 + 15 = 30 of 100."""
    ballot(facts, "6.1", "women", None, severity=5, demand=5)
    ballot(facts, "4.1", "women", 2)
    row = priority_table(facts, "r").set_index("target").loc["6.1"]
    assert (row["score"], row["weight_scored"], row["unranked"]) == (100, 30, True)
    assert nothing(row["rank"])


def test_there_are_seventeen_runs(facts: FactsInMemory) -> None:
    ballot(facts, "6.1", "women", 4)
    assert sensitivity(facts, "r")["run"].nunique() == 17


def test_a_rank_that_one_weight_decides_is_shown_as_a_span(facts: FactsInMemory) -> None:
    """a: severity 5, rest 3; b: demand 4.9, rest 3. Weights 15 each: a ahead; demand x 1.2 puts b ahead (34.2 > 30)."""
    ballot(facts, "6.1", "women", 3, severity=5)
    ballot(facts, "4.1", "women", 3, demand=4.9)
    found = priority_table(facts, "r").set_index("target")
    assert (found.at["6.1", "rank"], found.at["6.1", "best_rank"], found.at["6.1", "worst_rank"]) == (1, 1, 2)
    assert found.at["6.1", "stable"]


figures = st.lists(st.floats(1, 5), min_size=8, max_size=8)


@settings(max_examples=30)
@given(st.lists(figures, min_size=1, max_size=5), st.floats(0.1, 90))
def test_scores_stay_between_0_and_100_and_equal_weights_keep_the_order(scored: list[list[float]], w: float) -> None:
    made = FactsInMemory()
    made.add("ranking_round", id="r", title="Round", held_on="2026-10-01", state="adopted")
    for target, given_scores in zip(["1.1", "2.1", "3.1", "4.1", "6.1"], scored, strict=False):
        ballot(made, target, "women", None, **dict(zip(CRITERIA, given_scores, strict=True)))
    one, other = (priority_table(made, "r", dict.fromkeys(CRITERIA, weight)).set_index("target") for weight in (1.0, w))
    assert one["score"].between(0, 100).all()
    assert one["score"].to_dict() == pytest.approx(other["score"].to_dict(), abs=0.1)
    assert (one["best_rank"] <= one["rank"]).all()
    assert (one["rank"] <= one["worst_rank"]).all()
