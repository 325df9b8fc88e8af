"""Step 4: each check speaks for its slip alone. What score and pace work out is proved in test_ranking.py."""

import pytest

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.ui.steps.action_plan import COLUMNS, FORMS
from tests.roadmap.action_plan_on_record import (
    ACTION,
    COST,
    ENTITIES,
    adopted_round,
    found,
    plan_of_kech,
    score,
    value,
)
from tests.roadmap.facts import FactsInMemory


@pytest.fixture
def facts() -> FactsInMemory:
    return plan_of_kech()


@pytest.mark.parametrize(
    ("entity", "sound", "change", "code", "level", "field", "said"),
    [
        (
            "action",
            {**ACTION, "ends_on": "2026-09-01"},
            {"ends_on": "2026-08-31"},
            "action_ends_before_it_starts",
            Level.ERROR,
            "ends_on",
            "The action ends before it starts.",
        ),
        (
            "action",
            {**ACTION, "people_served": 10, "women_served": 10},
            {"women_served": 11},
            "more_women_than_people",
            Level.ERROR,
            "women_served",
            "More women than people served.",
        ),
        (
            "action",
            {**ACTION, "climate": "may_harm", "risk": "Brine is kept in ponds."},
            {"risk": None},
            "harm_without_risk",
            Level.WARNING,
            "risk",
            "Say how the harm will be limited.",
        ),
        (
            "cost_line",
            {**COST, "quantity": 0.5},
            {"quantity": 0.0},
            "quantity_not_above_zero",
            Level.ERROR,
            "quantity",
            "Quantity must be above zero.",
        ),
        (
            "ranking_round",
            {"w_severity": 20, "w_left_behind": 10},
            {"w_severity": 10},
            "weights_not_100",
            Level.WARNING,
            "w_severity",
            "The weights add up to 90. The ranking rescales them to 100.",
        ),
    ],
)
def test_a_check_speaks_for_its_slip(
    facts: FactsInMemory,
    entity: str,
    sound: dict[str, Value],
    change: dict[str, Value],
    code: str,
    level: Level,
    field: str,
    said: str,
) -> None:
    row_id = facts.add(entity, **sound)
    assert found(facts, entity, row_id) == {}

    facts.edit(entity, row_id, **change)
    problems = found(facts, entity, row_id)
    assert list(problems) == [code]
    assert problems[code][:2] == (level, field)
    assert problems[code][2].startswith(said)


@pytest.mark.parametrize("name", ENTITIES)
def test_checks_bear_an_empty_record(facts: FactsInMemory, name: str) -> None:
    assert found(facts, name, facts.add(name)) == {}


def test_actions_that_would_wait_for_one_another_are_refused(facts: FactsInMemory) -> None:
    first = facts.add("action", **ACTION)
    second = facts.add("action", **{**ACTION, "starts_on": "2028-01-01", "ends_on": "2028-02-01"}, comes_after=[first])
    third = facts.add("action", **{**ACTION, "starts_on": "2028-02-01", "ends_on": "2028-03-01"}, comes_after=[second])
    assert found(facts, "action", third) == {}

    facts.edit("action", first, starts_on="2028-04-01", ends_on="2028-05-01", comes_after=[third])
    level, field, said = found(facts, "action", first)["actions_wait_in_a_circle"]
    assert (level, field) == (Level.ERROR, "comes_after")
    assert said.startswith("These actions would wait for one another.")


def test_an_action_that_comes_after_itself_or_after_a_circle_of_others_is_walked_to_an_end(
    facts: FactsInMemory,
) -> None:
    row_id = facts.add("action", id="loop", **ACTION, comes_after=["loop"])
    assert "actions_wait_in_a_circle" in found(facts, "action", row_id)
    later = facts.add("action", **{**ACTION, "starts_on": "2028-01-01", "ends_on": "2028-02-01"}, comes_after=["loop"])
    assert found(facts, "action", later) == {}


def test_an_action_that_starts_before_its_predecessor_ends_is_told(facts: FactsInMemory) -> None:
    study = facts.add("action", **ACTION)
    works = facts.add(
        "action", **{**ACTION, "starts_on": "2027-12-31", "ends_on": "2028-06-30"}, comes_after=[study, "not-here-yet"]
    )
    assert found(facts, "action", works) == {}
    facts.edit("action", works, starts_on="2027-12-30")
    level, field, said = found(facts, "action", works)["starts_before_predecessor_ends"]
    assert (level, field) == (Level.WARNING, "starts_on")
    assert said.startswith("Starts before “Feasibility study” ends on 31/12/2027.")


def test_a_cost_outside_the_years_of_its_action_is_told(facts: FactsInMemory) -> None:
    facts.add("action", id="action", **ACTION)
    row_id = facts.add("cost_line", **{**COST, "fiscal_year": "2027-28"})
    assert found(facts, "cost_line", row_id) == {}
    facts.edit("cost_line", row_id, fiscal_year="2028-29")
    level, field, said = found(facts, "cost_line", row_id)["cost_outside_action"]
    assert (level, field) == (Level.WARNING, "fiscal_year")
    assert said == "This cost lies outside the action's dates: 2028-29 is not among 2026-27 to 2027-28."


def test_the_later_of_two_ballots_of_a_group_and_target_is_told(facts: FactsInMemory) -> None:
    round_id = adopted_round(facts, 0)
    score(facts, round_id, "6.1", "women")
    score(facts, round_id, "6.2", "women")
    score(facts, round_id, "6.1", "youth")
    score(facts, round_id, "6.1", "women")
    ids = [str(row["id"]) for row in facts.rows("ballot")]
    assert [list(found(facts, "ballot", row_id)) for row_id in ids] == [[], [], [], ["second_ballot"]]
    assert found(facts, "ballot", ids[-1])["second_ballot"] == (
        Level.WARNING,
        "target",
        "This group has already scored 6.1. The later score counts.",
    )


def test_a_changed_rank_needs_its_reason(facts: FactsInMemory) -> None:
    round_id = adopted_round(facts, 0)
    score(facts, round_id, "6.1", "women", **dict.fromkeys(("severity", "left_behind", "mandate", "demand"), 5))
    score(facts, round_id, "4.1", "women", **dict.fromkeys(("severity", "left_behind", "mandate", "demand"), 4))
    row_id = facts.add("priority", target="4.1", round=round_id, final_rank=2, horizon="short")
    assert found(facts, "priority", row_id) == {}

    facts.edit("priority", row_id, final_rank=1)
    said = (Level.NEEDED, "reason", "Say why the rank was changed.")
    assert found(facts, "priority", row_id) == {"rank_reason_needed": said}
    facts.edit("priority", row_id, reason="Schools reopen in March.")
    assert found(facts, "priority", row_id) == {}


@pytest.mark.parametrize(
    ("direction", "target", "code", "said"),
    [
        ("increase", 45.0, "target_too_low", "lower than the baseline, but higher is better here."),
        ("decrease", 55.0, "target_too_high", "higher than the baseline, but lower is better here."),
    ],
)
def test_a_target_on_the_wrong_side_of_the_baseline_is_told(
    facts: FactsInMemory, direction: str, target: float, code: str, said: str
) -> None:
    facts.edit("indicator", "water", direction=direction)
    facts.edit("result", "output", indicators=["water"])
    value(facts, "baseline", "2023-06-30", 50.0)
    aim = value(facts, "target", "2029-06-30", target)
    assert found(facts, "result", "output")[code][:2] == (Level.WARNING, "indicators")
    assert found(facts, "result", "output")[code][2].startswith(f"Improved water: the target is {said}")

    facts.edit("measurement", aim, value=100 - target)
    assert found(facts, "result", "output") == {}


def test_a_target_that_asks_for_more_than_twice_the_best_past_pace_is_told(facts: FactsInMemory) -> None:
    facts.edit("result", "output", indicators=["water"])
    value(facts, "baseline", "2023-06-30", 50.0)
    aim = value(facts, "target", "2029-06-30", 80.0)
    assert found(facts, "result", "output") == {}, "one value has no pace yet"

    value(facts, "actual", "2025-06-30", 52.0)
    assert found(facts, "result", "output")["faster_than_ever"] == (
        Level.WARNING,
        "indicators",
        "Improved water: no value of this indicator has moved this fast before. Check the target and its year.",
    )
    facts.edit("measurement", aim, value=59.9)
    assert found(facts, "result", "output") == {}


@pytest.mark.parametrize(
    ("change", "amount"), [({}, 2_500_003), ({"quantity": None}, None), ({"quantity": 3, "unit_cost": 7}, 21)]
)
def test_the_amount_of_a_cost_line_is_rounded_to_a_rupee(
    facts: FactsInMemory, change: dict[str, Value], amount: int | None
) -> None:
    row = facts.row("cost_line", facts.add("cost_line", **{**COST, **change})) or {}
    assert ENTITIES["cost_line"].computed[0].formula(row, facts) == amount


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    set_by_the_program = {"plan": ["frozen_on"]}.get(name, [])
    assert sorted(asked + set_by_the_program) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
