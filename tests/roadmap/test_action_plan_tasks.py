"""Step 4: each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.steps import State
from tests.roadmap.action_plan_on_record import (
    ACTION,
    COST,
    adopted_round,
    missing,
    plan_of_kech,
    score,
    task,
    value,
)
from tests.roadmap.facts import FactsInMemory


@pytest.fixture
def facts() -> FactsInMemory:
    return plan_of_kech()


def test_task_1_asks_for_ten_targets_scored_by_three_groups_with_women(facts: FactsInMemory) -> None:
    assert task(facts, "action_plan.1").state is State.NOT_STARTED
    round_id = adopted_round(facts, 9)
    said = "Targets scored by 3 voter groups, women among them: 9 of 10."
    assert missing(facts, "action_plan.1") == said
    score(facts, round_id, "6.1", "elected_members", "youth", "experts")
    assert missing(facts, "action_plan.1") == said, "women have not scored 6.1"

    score(facts, round_id, "6.1", "women")
    assert task(facts, "action_plan.1").state is State.DONE
    facts.edit("ranking_round", round_id, state="open")
    assert task(facts, "action_plan.1").state is State.DOING
    assert missing(facts, "action_plan.1") == "No ranking round is adopted yet."


def test_a_ballot_without_voters_or_without_any_score_does_not_count(facts: FactsInMemory) -> None:
    adopted_round(facts)
    assert task(facts, "action_plan.1").tally.done
    last = str(facts.rows("ballot")[-1]["id"])
    for change in ({"voters": None, "severity": 3}, {"voters": 9, "severity": None}):
        facts.edit("ballot", last, **change)
        assert not task(facts, "action_plan.1").tally.done


def test_task_2_asks_for_five_to_fifteen_priorities_with_reasons_for_changed_ranks(facts: FactsInMemory) -> None:
    ids = [facts.add("priority", target=f"3.{n}", final_rank=n, horizon="short") for n in range(1, 5)]
    assert missing(facts, "action_plan.2") == "Priorities fixed: 4. At least 5 are needed."
    ids += [facts.add("priority", target=f"4.{n}", final_rank=n, horizon="long") for n in range(5, 16)]
    assert task(facts, "action_plan.2").state is State.DONE

    extra = facts.add("priority", target="6.1", final_rank=16, horizon="long")
    assert missing(facts, "action_plan.2") == "Priorities fixed: 16. Keep 15 at most."
    facts.edit("priority", extra, horizon=None)
    assert task(facts, "action_plan.2").state is State.DONE, "an incomplete priority is not counted"

    round_id = adopted_round(facts, 0)
    score(facts, round_id, "3.1", "women", **dict.fromkeys(("severity", "left_behind", "mandate", "demand"), 5))
    facts.edit("priority", ids[0], round=round_id, final_rank=2)
    assert missing(facts, "action_plan.2") == "Changed ranks without a reason: 1."
    facts.edit("priority", ids[0], reason="The council asked for it.")
    assert task(facts, "action_plan.2").state is State.DONE
    for row_id in ids[:11]:
        facts.remove("priority", row_id)
    assert task(facts, "action_plan.2").state is State.DOING


def test_task_3_asks_each_priority_for_a_baseline_and_a_value_of_the_last_year(facts: FactsInMemory) -> None:
    assert missing(facts, "action_plan.3") == "No priority is on record yet."
    priority = facts.add("priority", target="6.1", final_rank=1, horizon="short")
    facts.edit("result", "output", priorities=[priority], indicators=["water"])
    value(facts, "baseline", "2023-06-30", 50.0)
    aim = value(facts, "target", "2029-06-30", 60.0)
    assert task(facts, "action_plan.3").state is State.DONE

    facts.edit("measurement", aim, period_end="2028-06-30")
    said = "Priorities with a result that has baseline values and values for the last year: 0 of 1."
    assert missing(facts, "action_plan.3") == said
    facts.edit("measurement", aim, period_end="2029-06-30")
    facts.edit("result", "output", indicators=["water", "another"])
    assert not task(facts, "action_plan.3").tally.done, "each indicator needs both values"
    facts.edit("result", "output", indicators=None)
    assert not task(facts, "action_plan.3").tally.done


def test_task_4_asks_each_output_for_a_complete_action(facts: FactsInMemory) -> None:
    action = facts.add("action", **ACTION)
    assert task(facts, "action_plan.4").state is State.DONE
    for change in ({"lead": None}, {"lead": "phe", "state": "cancelled"}):
        facts.edit("action", action, **change)
        assert (
            missing(facts, "action_plan.4") == "Outputs with an action that names lead, place, start and end: 0 of 1."
        )

    facts.remove("action", action)
    assert task(facts, "action_plan.4").state is State.NOT_STARTED
    facts.edit("result", "output", level="outcome")
    assert missing(facts, "action_plan.4") == "No output is on record yet."


def test_task_5_asks_nine_in_ten_actions_for_costs_in_each_of_their_years(facts: FactsInMemory) -> None:
    assert missing(facts, "action_plan.5") == "No complete action is on record yet."
    for number in range(10):
        facts.add("action", id=f"action-{number}", **ACTION)
    lines = [
        facts.add("cost_line", **{**COST, "action": f"action-{number}", "fiscal_year": year})
        for number in range(9)
        for year in ("2026-27", "2027-28")
    ]
    assert task(facts, "action_plan.5").state is State.DONE

    facts.edit("cost_line", lines[0], unit_cost=None)
    said = "Actions with costs for each year that they touch: 8 of 10. At least 9 are needed."
    assert missing(facts, "action_plan.5") == said
    for line in lines:
        facts.remove("cost_line", line)
    assert task(facts, "action_plan.5").state is State.NOT_STARTED


def test_task_6_asks_for_actions_for_groups_far_behind_and_for_people_served(facts: FactsInMemory) -> None:
    assert missing(facts, "action_plan.6") == "No complete action is on record yet."
    factors = {"discrimination": 2, "geography": 2, "governance": 2, "socio_economic": 1, "shocks": 1}
    group = facts.add("marginalised_group", name="Fishers", lnob_group="fishers", **factors)
    action = facts.add("action", **ACTION, people_served=0)
    assert missing(facts, "action_plan.6") == "Groups far behind that have an action: 0 of 1."
    facts.edit("action", action, groups=[group])
    assert task(facts, "action_plan.6").state is State.DONE

    facts.edit("action", action, people_served=None)
    assert missing(facts, "action_plan.6") == "Actions that say how many people they serve: 0 of 1."
    facts.edit("action", action, people_served=300, groups=None)
    facts.edit("marginalised_group", group, shocks=0)
    assert task(facts, "action_plan.6").state is State.DONE, "seven points are less than eight"
    facts.remove("action", action)
    assert task(facts, "action_plan.6").state is State.NOT_STARTED


def test_task_7_asks_for_an_endorsed_plan_on_file(facts: FactsInMemory) -> None:
    assert missing(facts, "action_plan.7") == "The plan is not endorsed yet."
    facts.edit("plan", "plan", status="endorsed")
    assert missing(facts, "action_plan.7") == "The endorsed plan is not on file yet. Add it as a document."
    scan = facts.add("document", about_entity="plan", about_record="plan", kind="plan", title="Plan")
    assert task(facts, "action_plan.7").state is State.DONE

    facts.edit("plan", "plan", status="task_force_review")
    assert task(facts, "action_plan.7").state is State.DOING
    facts.edit("plan", "plan", status="in_force")
    assert task(facts, "action_plan.7").state is State.DONE
    facts.remove("document", scan)
    assert task(facts, "action_plan.7").state is State.DOING
    facts.remove("plan", "plan")
    assert task(facts, "action_plan.7").state is State.NOT_STARTED
