"""Step 2: each task is done when its condition is true, and no longer when a record goes."""

import pytest

from lead_desktop.roadmap.baseline import STEP
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import State, TaskState, step_state
from lead_desktop.roadmap.texts import english
from tests.roadmap.facts import FactsInMemory

GOALS = ("1", "3", "4", "6")
INDICATOR: dict[str, Value] = {
    "unit": "percent",
    "direction": "increase",
    "rollup": "weighted_mean",
    "pace": "linear",
    "frequency": "yearly",
    "source": "census_2023",
    "in_use": True,
}
VALUE: dict[str, Value] = {
    "meaning": "baseline",
    "place": "KECH",
    "period_end": "2023-03-01",
    "value": 62.0,
    "source": "census_2023",
    "sex": "all",
    "age": "all",
    "area": "all",
}
ENGAGEMENT: dict[str, Value] = {
    "title": "Hearing on water",
    "held_on": "2026-09-01",
    "level": "consult",
    "mode": "hearing",
    "place": "KECH",
    "women": 12,
    "groups": ["fishers"],
    "issues_raised": "The wells are salty.",
    "response": "Two new wells are planned.",
}
GROUP: dict[str, Value] = {
    "lnob_group": "fishers",
    "discrimination": 2,
    "geography": 3,
    "governance": 1,
    "socio_economic": 3,
    "shocks": 2,
    "voice": "none",
}


@pytest.fixture
def facts() -> FactsInMemory:
    facts = FactsInMemory()
    facts.add("place", id="KECH", name_en="Kech", level="district")
    for code in ("KECH/TURBAT", "KECH/DASHT"):
        facts.add("place", id=code, name_en=code, level="tehsil", parent="KECH")
    return facts


def task(facts: FactsInMemory, code: str) -> TaskState:
    return next(found for found in step_state(STEP, facts).tasks if found.task.code == code)


def missing(facts: FactsInMemory, code: str) -> str:
    sentence = task(facts, code).tally.missing
    return sentence.said(english) if sentence else ""


def indicators(facts: FactsInMemory, count: int, goals: tuple[str, ...] = GOALS) -> list[str]:
    """Put in complete indicators in use, spread over the goals, and return their ids."""
    return [
        facts.add("indicator", title=f"Indicator {place}", target=f"{goals[place % len(goals)]}.1", **INDICATOR)
        for place in range(count)
    ]


def test_an_untouched_step_is_not_started(facts: FactsInMemory) -> None:
    state = step_state(STEP, facts)
    assert state.state is State.NOT_STARTED
    assert {found.state for found in state.tasks} == {State.NOT_STARTED}
    assert (state.done, state.counted) == (0, 7)


def test_task_1_is_done_by_12_indicators_in_use_over_4_goals(facts: FactsInMemory) -> None:
    chosen = indicators(facts, 12)
    assert task(facts, "baseline.1").state is State.DONE

    facts.edit("indicator", chosen[0], in_use=False)
    assert missing(facts, "baseline.1") == "Indicators in use with unit, direction and source: 11 of 12."
    facts.edit("indicator", chosen[0], in_use=True, direction=None)
    assert task(facts, "baseline.1").state is State.DOING

    facts.remove("indicator", chosen[0])
    assert task(facts, "baseline.1").state is State.DOING


def test_task_1_asks_for_4_goals(facts: FactsInMemory) -> None:
    indicators(facts, 12, goals=("3", "4", "6"))
    assert missing(facts, "baseline.1") == "SDG goals that the indicators in use cover: 3 of 4."


def test_task_2_is_done_by_80_per_cent_baselines_and_a_reason_for_the_rest(facts: FactsInMemory) -> None:
    assert missing(facts, "baseline.2") == "No indicator is in use yet. Choose the indicators first."
    chosen = indicators(facts, 5)
    values = [facts.add("measurement", indicator=indicator, **VALUE) for indicator in chosen[:4]]
    assert missing(facts, "baseline.2") == "Indicators with neither a baseline nor a reason why there is none: 1."

    facts.add("measurement", **{**VALUE, "indicator": chosen[4], "value": None, "missing_reason": "not_surveyed"})
    assert task(facts, "baseline.2").state is State.DONE

    facts.remove("measurement", values[0])
    assert missing(facts, "baseline.2").endswith("3 of 5. Needed: 80 %.")


@pytest.mark.parametrize("change", [{"source": None}, {"period_end": None}, {"value": None}, {"meaning": "actual"}])
def test_a_baseline_counts_with_its_date_and_source_only(facts: FactsInMemory, change: dict[str, Value]) -> None:
    (indicator,) = indicators(facts, 1)
    value = facts.add("measurement", indicator=indicator, **VALUE)
    assert task(facts, "baseline.2").state is State.DONE

    facts.edit("measurement", value, **change)
    assert task(facts, "baseline.2").state is State.DOING


@pytest.mark.parametrize(
    "splits",
    [
        [{"sex": "female"}, {"sex": "male"}],
        [{"place": "KECH/TURBAT"}, {"place": "KECH/DASHT"}],
    ],
)
def test_task_3_is_done_by_5_indicators_split_by_sex_or_tehsil(
    facts: FactsInMemory, splits: list[dict[str, Value]]
) -> None:
    rows = [
        facts.add("measurement", **{**VALUE, "indicator": indicator, **split})
        for indicator in indicators(facts, 5)
        for split in splits
    ]
    assert task(facts, "baseline.3").state is State.DONE

    facts.edit("measurement", rows[0], meaning="target")
    assert missing(facts, "baseline.3").endswith("4 of 5.")
    facts.edit("measurement", rows[0], meaning="baseline")
    facts.remove("measurement", rows[1])
    assert task(facts, "baseline.3").state is State.DOING


def stakeholders(facts: FactsInMemory) -> list[str]:
    categories = ["womens_group", "minority_group", *["department"] * 8]
    return [
        facts.add("stakeholder", name=f"Stakeholder {place}", category=category, power=3, interest=4)
        for place, category in enumerate(categories)
    ]


def test_task_4_is_done_by_10_stakeholders_with_those_easily_forgotten(facts: FactsInMemory) -> None:
    women, minority, *rest = stakeholders(facts)
    assert task(facts, "baseline.4").state is State.DONE

    facts.edit("stakeholder", women, category="ngo")
    assert missing(facts, "baseline.4") == "No women's group is among the stakeholders yet."
    facts.edit("stakeholder", women, category="womens_group")
    facts.edit("stakeholder", minority, category="ngo")
    assert missing(facts, "baseline.4").startswith("No organisation of persons with disability")
    facts.edit("stakeholder", minority, category="disability_organisation")
    assert task(facts, "baseline.4").state is State.DONE

    facts.edit("stakeholder", rest[0], power=None)
    assert missing(facts, "baseline.4") == "Stakeholders with power and interest: 9 of 10."
    facts.edit("stakeholder", rest[0], power=1)
    facts.remove("stakeholder", rest[1])
    assert task(facts, "baseline.4").state is State.DOING


@pytest.mark.parametrize(
    "change", [{"level": "inform"}, {"women": 0}, {"women": None}, {"groups": []}, {"response": None}]
)
def test_task_5_is_done_by_2_engagements_that_listened_and_answered(
    facts: FactsInMemory, change: dict[str, Value]
) -> None:
    facts.add("engagement", **ENGAGEMENT)
    second = facts.add("engagement", **{**ENGAGEMENT, "level": "empower"})
    assert task(facts, "baseline.5").state is State.DONE

    facts.edit("engagement", second, **change)
    assert missing(facts, "baseline.5").endswith("1 of 2.")

    facts.remove("engagement", second)
    assert task(facts, "baseline.5").state is State.DOING


def test_task_6_is_done_by_20_targets_and_a_lead_or_nobody_for_each_issue(facts: FactsInMemory) -> None:
    mandates = [
        facts.add("mandate", target=f"{goal}.{item}", institution="council", role="support", arm="both")
        for goal in GOALS
        for item in range(1, 6)
    ]
    assert task(facts, "baseline.6").state is State.DONE

    issue = facts.add("issue", title="Salty wells", target="1.1", severity=4)
    assert missing(facts, "baseline.6").endswith("neither a lead nor a written “Nobody”: 1.1.")
    for change in ({"role": "lead"}, {"role": "none", "institution": None}):
        facts.edit("mandate", mandates[0], **change)
        assert task(facts, "baseline.6").state is State.DONE
    facts.edit("mandate", mandates[0], role="lead")
    assert task(facts, "baseline.6").state is State.DOING

    facts.remove("issue", issue)
    facts.remove("mandate", mandates[0])
    assert missing(facts, "baseline.6") == "SDG targets that mandates cover: 19 of 20."


def test_task_7_is_done_by_5_issues_with_root_cause_and_3_groups_with_all_factors(facts: FactsInMemory) -> None:
    issues = [
        facts.add("issue", title=f"Issue {place}", target="6.1", severity=3, root_cause="No upkeep money.")
        for place in range(5)
    ]
    groups = [facts.add("marginalised_group", name=f"Group {place}", **GROUP) for place in range(3)]
    assert task(facts, "baseline.7").state is State.DONE

    facts.edit("issue", issues[0], root_cause=None)
    assert missing(facts, "baseline.7") == "Issues with a root cause: 4 of 5."
    facts.edit("issue", issues[0], root_cause="No operator.")
    facts.edit("marginalised_group", groups[0], shocks=None)
    assert missing(facts, "baseline.7") == "Groups left behind with all five factors: 2 of 3."

    facts.remove("marginalised_group", groups[0])
    assert task(facts, "baseline.7").state is State.DOING


def test_an_open_question_about_a_value_shows_at_the_tasks_on_values(facts: FactsInMemory) -> None:
    (indicator,) = indicators(facts, 1)
    value = facts.add("measurement", indicator=indicator, **VALUE)
    facts.add("note", kind="query", text="Which table is this from?", about_record=value)
    states = {found.task.code: found.state for found in step_state(STEP, facts).tasks}
    assert states["baseline.2"] is State.QUESTION
    assert states["baseline.1"] is State.DOING
