"""The results tree, SMART marks, Gantt rows and the costed table, against small cases."""

from datetime import date
from typing import Any

import pytest

from lead_desktop.analysis.plans import costed_table, gantt_rows, results_tree, smart_marks
from lead_desktop.roadmap.facts import Value
from tests.analysis import records
from tests.roadmap.facts import FactsInMemory


@pytest.fixture
def facts() -> FactsInMemory:
    """An outcome 1 with outputs 1.2 and 1.10; output 1.2 has an action."""
    made = FactsInMemory()
    records.places(made)
    result(made, id="top", level="outcome", number="1", indicators=["water"])
    result(made, id="late", number="1.10", parent="top")
    result(made, id="first", number="1.2", parent="top", responsible="phed")
    return made


def result(facts: FactsInMemory, **values: Value) -> str:
    usual: dict[str, Value] = {"plan": "plan", "level": "output", "statement": "Water runs", "targets": ["6.1"]}
    return facts.add("result", **{**usual, **values})


def test_the_tree_goes_top_down_and_says_what_is_missing(facts: FactsInMemory) -> None:
    action = records.action(facts, result="first")
    tree = results_tree(facts).set_index("id")
    assert list(tree.index) == ["top", "first", action, "late"]
    assert list(tree["depth"]) == [0, 1, 2, 1]
    assert tree.at["top", "marks"] == ("no_baseline",)
    assert tree.at["late", "marks"] == ("no_indicator", "no_action")
    assert tree.at[action, "marks"] == ("no_money",)
    records.line(facts, records.source(facts), 5, action=action)
    assert results_tree(facts).set_index("id").at[action, "marks"] == ()


def test_results_that_stand_under_each_other_do_not_hang(facts: FactsInMemory) -> None:
    result(facts, id="a", number="2", parent="b")
    result(facts, id="b", number="3", parent="a")
    assert "a" not in set(results_tree(facts)["id"])


def test_smart_marks_turn_to_yes_as_the_facts_come(facts: FactsInMemory) -> None:
    """Past pace 60 -> 64 in a year = 4; needed (80 - 64) ÷ 4 years = 4, at most 2 x 4; capacity (2+2+2+2) ÷ 4 = 2."""
    marks = smart_marks(facts).set_index("result")
    assert list(marks.loc["first", ["specific", "measurable", "achievable", "relevant", "dated"]]) == [
        "no", "no", "unknown", "no", "no",
    ]  # fmt: skip
    water = records.indicator(facts)
    facts.edit("result", "first", indicators=[water])
    records.value(facts, water, "baseline", "2025-06-30", 60)
    records.value(facts, water, "actual", "2026-06-30", 64)
    target = records.value(facts, water, "target", "2030-06-30", 80)
    action = records.action(facts, result="first")
    facts.add(
        "mandate", target="6.1", institution="phed", role="lead", arm="both", staff=2, budget=2, skills=2, systems=2
    )
    item = facts.add(
        "agenda_item", framework="vision_2025", level="national", number="I", title="People", standing="verified"
    )
    facts.add("alignment", agenda_item=item, action=action, strength="partial")
    marks = smart_marks(facts).set_index("result")
    assert set(marks.loc["first", ["specific", "measurable", "achievable", "relevant", "dated"]]) == {"yes"}
    facts.edit("measurement", target, value=99)
    # needed (99 - 64) ÷ 4 = 8.75 is more than 2 x 4
    assert smart_marks(facts).set_index("result").at["first", "achievable"] == "no"


def test_gantt_rows_mark_what_is_late_and_keep_first_dates(facts: FactsInMemory) -> None:
    """21 November: 144 of 365 days = 39 %; 20 % built is more than 15 points behind, 30 % is not."""
    slow, steady = (records.action(facts, result=of, title=of) for of in ("late", "first"))
    over = records.action(facts, result="first", starts_on="2025-07-01", ends_on="2026-06-30")
    for action, done in ((slow, 20), (steady, 30)):
        facts.add(
            "progress_update", action=action, fiscal_year="2026-27", quarter="q1", physical=done, state="late",
            done_so_far="…", reported_on="2026-10-01",
        )  # fmt: skip
    rows: Any = gantt_rows(facts, {slow: (date(2026, 7, 1), date(2027, 1, 1))}).set_index("action")
    assert list(rows["result_number"]) == ["1.2", "1.2", "1.10"]
    assert rows.at[slow, "marks"] == ("no_money", "late")
    assert rows.at[steady, "marks"] == ("no_money",)
    assert "late" in rows.at[over, "marks"]
    assert rows.at[slow, "first_ends_on"].date() == date(2027, 1, 1)
    assert rows.at[slow, "physical"] == 20


def test_the_costed_table_sums_the_same_by_action_goal_and_tehsil(facts: FactsInMemory) -> None:
    """Two pumps at 150 = 300 capital and 100 recurrent; half of each for goal 6, half for goal 4."""
    action = records.action(facts, targets=["6.1", "4.1"], places=["TURBAT", "BULEDA"])
    records.cost(facts, action, 150, quantity=2)
    records.cost(facts, action, 100, nature="recurrent")
    by_action = costed_table(facts).set_index("nature")["amount"]
    assert (by_action["capital"], by_action["recurrent"]) == (300, 100)
    by_goal = costed_table(facts, "goal").set_index(["key", "nature"])["amount"]
    assert (by_goal["6", "capital"], by_goal["4", "recurrent"]) == (150, 50)
    assert costed_table(facts, "tehsil")["amount"].sum() == 400
