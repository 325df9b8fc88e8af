"""The prioritisation score of step 4, against figures worked out by hand, and the pace of an indicator."""

import pytest

from lead_desktop.roadmap.action_plan import BALLOT, PRIORITY
from lead_desktop.roadmap.action_plan.pace import best_past_pace, is_faster_than_ever, lines_of, needed_pace
from lead_desktop.roadmap.action_plan.ranking import (
    BALLOT_NEEDS,
    CRITERIA,
    DEFAULT_WEIGHTS,
    counted_ballots,
    group_means,
    scores,
    scores_of,
)
from lead_desktop.roadmap.facts import Row, Value
from tests.roadmap.facts import FactsInMemory

EVEN = dict.fromkeys(CRITERIA, 12.5)


def ballot(target: str, group: str, **given: Value) -> Row:
    return {"round": "round", "target": target, "voter_group": group, "voters": 9, **given}


def all_criteria(figure: float) -> dict[str, Value]:
    return dict.fromkeys(CRITERIA, figure)


def test_each_group_counts_once_however_many_people_voted() -> None:
    means = group_means([
        {**ballot("6.1", "women", severity=5.0), "voters": 90},
        {**ballot("6.1", "experts", severity=2.0), "voters": 3},
        ballot("6.1", "youth", demand=4.0),
    ])  # fmt: skip
    assert means == {"6.1": {"severity": 3.5, "demand": 4.0}}


def test_the_score_is_the_weighted_mean_over_the_criteria_scored() -> None:
    means = {"6.1": {"severity": 5.0, "left_behind": 4.0, "mandate": 3.0, "multiplier": 2.0}}
    found = scores(means, DEFAULT_WEIGHTS)["6.1"]
    assert (found.mean, found.of_100, found.weight_scored, found.rank) == (3.5, 62.5, 0.6, 1)


def test_a_target_with_less_than_60_per_cent_of_the_weight_scored_has_a_score_but_no_rank() -> None:
    means = {
        "6.1": {"severity": 5.0, "left_behind": 5.0, "mandate": 5.0, "urgency": 5.0},
        "4.1": EVEN | {"demand": 1.0},
    }
    found = scores(means, DEFAULT_WEIGHTS)
    assert (found["6.1"].of_100, found["6.1"].rank) == (100.0, None)
    assert found["4.1"].rank == 1


def test_ties_share_a_rank_and_the_next_rank_is_left_out() -> None:
    figures = {"6.1": 4.0, "4.1": 4.0, "3.1": 4.4, "1.1": 2.0}
    means = {target: dict.fromkeys(CRITERIA, figure) for target, figure in figures.items()}
    ranks = {target: score.rank for target, score in scores(means, EVEN).items()}
    assert ranks == {"3.1": 1, "6.1": 2, "4.1": 2, "1.1": 4}


def test_equal_scores_tie_in_spite_of_binary_fractions() -> None:
    means = {"6.1": {"severity": 1.1, "demand": 2.2}, "4.1": {"severity": 2.2, "demand": 1.1}}
    found = scores(means, {**dict.fromkeys(CRITERIA, 0), "severity": 30, "demand": 30})
    assert {score.rank for score in found.values()} == {1}


def test_without_any_weight_there_is_no_score() -> None:
    assert scores({"6.1": {"severity": 5.0}}, dict.fromkeys(CRITERIA, 0)) == {}


@pytest.fixture
def facts() -> FactsInMemory:
    facts = FactsInMemory()
    facts.add("ranking_round", id="round", title="November", held_on="2026-11-05", state="adopted")
    return facts


def test_of_two_ballots_of_a_group_and_target_the_later_counts(facts: FactsInMemory) -> None:
    facts.add("ballot", **ballot("6.1", "women", **all_criteria(1.0)))
    facts.add("ballot", **ballot("6.1", "women", **all_criteria(5.0)))
    facts.add("ballot", **{**ballot("6.1", "youth", **all_criteria(1.0)), "voters": None})
    facts.add("ballot", **{**ballot("6.1", "youth", **all_criteria(1.0)), "round": "another"})
    assert len(counted_ballots("round", facts)) == 1
    assert scores_of("round", facts)["6.1"].of_100 == 100.0


def test_the_weights_of_the_round_decide_and_the_usual_ones_fill_in(facts: FactsInMemory) -> None:
    facts.add("ballot", **ballot("6.1", "women", **{**all_criteria(1.0), "severity": 5.0}))
    assert scores_of("round", facts)["6.1"].of_100 == 15.0
    facts.edit("ranking_round", "round", w_severity=100, w_left_behind=0, w_mandate=0, w_multiplier=0, w_demand=0)
    assert scores_of("round", facts)["6.1"].of_100 == 80.0


def test_a_priority_shows_score_rank_and_national_category(facts: FactsInMemory) -> None:
    facts.add("ballot", **ballot("6.1", "women", **all_criteria(4.0)))
    facts.add("ballot", **ballot("5.5", "women", **all_criteria(5.0)))
    row = facts.row("priority", facts.add("priority", target="6.1", round="round")) or {}
    assert [field.formula(row, facts) for field in PRIORITY.computed] == [75.0, 2, "I"]


@pytest.mark.parametrize("values", [{}, {"target": "6.1"}, {"target": "6.1", "round": "gone"}, {"round": "round"}])
def test_a_priority_that_nobody_scored_has_neither_score_nor_rank(
    facts: FactsInMemory, values: dict[str, Value]
) -> None:
    row = facts.row("priority", facts.add("priority", **values)) or {}
    assert [field.formula(row, facts) for field in PRIORITY.computed[:2]] == [None, None]


def test_ranking_asks_of_a_ballot_what_its_declaration_needs() -> None:
    assert sorted(BALLOT_NEEDS) == sorted(field.name for field in BALLOT.fields if field.required)
    assert set(CRITERIA) <= set(BALLOT.by_name)


def series(facts: FactsInMemory, direction: str, pace: str, *points: tuple[str, str, float]) -> None:
    facts.add("indicator", id="births", title="Births with skilled help", direction=direction, pace=pace)
    for meaning, day, figure in points:
        facts.add("measurement", indicator="births", meaning=meaning, place="KECH", period_end=day, value=figure)


@pytest.mark.parametrize(("direction", "sign"), [("increase", 1), ("decrease", -1)])
def test_linear_pace_is_units_a_year_in_the_wanted_direction(facts: FactsInMemory, direction: str, sign: int) -> None:
    points = (
        ("baseline", "2020-06-30", 50.0 * sign),
        ("actual", "2022-06-30", 54.0 * sign),
        ("actual", "2024-06-30", 53.0 * sign),
        ("target", "2028-06-30", 73.0 * sign),
    )
    series(facts, direction, "linear", *points)
    (line,) = lines_of("births", facts)
    assert best_past_pace(line) == pytest.approx(2.0, rel=0.01)
    assert needed_pace(line) == pytest.approx(5.0, rel=0.01)
    assert is_faster_than_ever(line)
    assert not is_faster_than_ever(line, times=3)


def test_compound_pace_is_growth_a_year(facts: FactsInMemory) -> None:
    points = (("baseline", "2020-06-30", 10.0), ("actual", "2024-06-30", 20.0), ("target", "2028-06-30", 40.0))
    series(facts, "increase", "compound", *points)
    (line,) = lines_of("births", facts)
    assert needed_pace(line) == pytest.approx(best_past_pace(line))


def test_values_of_another_place_or_split_are_no_past_of_a_target(facts: FactsInMemory) -> None:
    series(facts, "increase", "linear", ("target", "2028-06-30", 73.0), ("baseline", "2020-06-30", 50.0))
    facts.add("measurement", indicator="births", meaning="actual", place="GWADAR", period_end="2021-06-30", value=9)
    facts.add(
        "measurement",
        indicator="births",
        meaning="actual",
        place="KECH",
        period_end="2021-06-30",
        value=9,
        sex="female",
    )
    (line,) = lines_of("births", facts)
    assert [row["value"] for row in line.past] == [50.0]


def test_an_indicator_that_should_stay_within_a_range_has_no_pace(facts: FactsInMemory) -> None:
    points = (("baseline", "2020-06-30", 50.0), ("actual", "2022-06-30", 51.0), ("target", "2028-06-30", 90.0))
    series(facts, "within_range", "linear", *points)
    (line,) = lines_of("births", facts)
    assert (best_past_pace(line), needed_pace(line), is_faster_than_ever(line)) == (None, None, False)
