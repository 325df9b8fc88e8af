"""Step 8: each check speaks for its slip alone, and each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.exchange import STEP
from lead_desktop.roadmap.exchange.proof import evidence_of
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import State, TaskState, step_state
from lead_desktop.roadmap.texts import english
from lead_desktop.ui.steps.exchange import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}
PRACTICE: dict[str, Value] = {
    "title": "Women read the water meters",
    "targets": ["6.1"],
    "place": "KECH/TURBAT",
    "action": "meters",
    "year": "2025-26",
    "problem": "Half of the water was not paid for.",
    "what_was_done": "Twelve women were trained and paid for each reading.",
    "evidence": "told",
    "status": "draft",
}
PILOT: dict[str, Value] = {
    "title": "Water kiosk",
    "place": "KECH/TURBAT",
    "targets": ["6.1"],
    "service": "water",
    "what_is_new": "Families pay by the can.",
    "starts_on": "2026-01-01",
    "count_method": "list",
    "works": "partly",
}
ITEM: dict[str, Value] = {
    "title": "How to run a water kiosk",
    "kind": "guide",
    "text": "Ten steps.",
    "languages": ["en"],
    "licence": "open",
}
VISIT: dict[str, Value] = {
    "kind": "visit",
    "title": "Visit to Larkana",
    "partner": "council",
    "starts_on": "2026-09-01",
    "adopted": "no",
    "status": "held",
}


@pytest.fixture
def facts() -> FactsInMemory:
    return FactsInMemory()


def task(facts: FactsInMemory, number: int) -> TaskState:
    return step_state(STEP, facts).tasks[number - 1]


def missing(facts: FactsInMemory, number: int) -> str:
    sentence = task(facts, number).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}


@pytest.mark.parametrize(
    ("entity", "sound", "slip", "code", "level", "field", "said"),
    [
        ("practice", {**PRACTICE, "people_served": 90, "women_served": 90}, {"women_served": 91},
         "women_above_people", Level.ERROR, "women_served", "More women than people served."),
        ("practice", {**PRACTICE, "evidence": "monitored"}, {"evidence": "evaluated"}, "no_evaluation",
         Level.WARNING, "evidence", "No evaluation is attached. It shows as monitored"),
        ("pilot", {**PILOT, "ends_on": "2026-11-21"}, {"ends_on": "2026-11-20"}, "no_decision", Level.NEEDED,
         "decision", "Say what was decided: scale up, change or stop."),
        ("pilot", {**PILOT, "ends_on": "2026-10-01", "decision": "stop"}, {"decision": "undecided"}, "no_decision",
         Level.NEEDED, "decision", "Say what was decided: scale up, change or stop."),
        ("pilot", {**PILOT, "direct_women": 50, "direct_men": 40, "indirect_people": 90}, {"indirect_people": 89},
         "indirect_below_direct", Level.WARNING, "indirect_people",
         "Do indirect people include those served directly? Count them apart."),
        ("exchange", {**VISIT, "kind": "adoption", "practice": "meters"}, {"practice": None},
         "adoption_without_practice", Level.WARNING, "practice", "Which practice was adopted?"),
    ],
)  # fmt: skip
def test_a_check_speaks_for_its_slip(
    facts: FactsInMemory,
    entity: str,
    sound: dict[str, Value],
    slip: dict[str, Value],
    code: str,
    level: Level,
    field: str,
    said: str,
) -> None:
    row_id = facts.add(entity, **sound)
    assert found(facts, entity, row_id) == {}

    facts.edit(entity, row_id, **slip)
    problems = found(facts, entity, row_id)
    assert list(problems) == [code]
    assert problems[code][:2] == (level, field)
    assert problems[code][2].startswith(said)


@pytest.mark.parametrize("entity", ENTITIES)
def test_checks_bear_a_record_that_is_only_begun(facts: FactsInMemory, entity: str) -> None:
    assert found(facts, entity, facts.add(entity)) == {}


@pytest.mark.parametrize(
    ("direction", "before", "after", "worse"),
    [
        ("increase", 40, 39, True),
        ("increase", 40, 41, False),
        ("decrease", 40, 41, True),
        ("decrease", 40, 39, False),
        ("within_range", 8, 9.5, True),
        ("within_range", 5, 6.2, False),
        ("within_range", 7, 8, False),
        ("increase", 40, None, False),
        (None, 40, 39, False),
    ],
)
def test_a_value_that_got_worse_is_told_as_its_indicator_counts(
    facts: FactsInMemory, direction: str | None, before: float, after: float | None, worse: bool
) -> None:
    facts.add("indicator", id="paid", direction=direction, range_low=6.5, range_high=8.5)
    row_id = facts.add("practice", **PRACTICE, indicator="paid", value_before=before, value_after=after)
    told = found(facts, "practice", row_id)
    assert list(told) == (["value_got_worse"] if worse else [])
    if worse:
        expected = "The value got worse. Is this a lesson rather than a practice?"
        assert told["value_got_worse"] == (Level.WARNING, "value_after", expected)


def test_evaluated_stands_only_with_a_completed_evaluation_or_a_paper(facts: FactsInMemory) -> None:
    row_id = facts.add("practice", **{**PRACTICE, "evidence": "evaluated"})
    facts.add("document", about_record=row_id, kind="photo", title="Meter", consent="not_needed")
    assert evidence_of(facts.row("practice", row_id) or {}, facts) == "monitored"

    evaluation = facts.add("evaluation", actions=["meters"], status="completed")
    assert found(facts, "practice", row_id) == {}
    assert evidence_of(facts.row("practice", row_id) or {}, facts) == "evaluated"

    facts.edit("evaluation", evaluation, status="running")
    assert "no_evaluation" in found(facts, "practice", row_id)
    facts.add("document", about_record=row_id, kind="survey", title="Survey of users")
    assert found(facts, "practice", row_id) == {}


def test_an_evaluation_of_other_actions_does_not_stand_behind_a_practice_without_one(facts: FactsInMemory) -> None:
    facts.add("evaluation", actions=["roads"], status="completed")
    row_id = facts.add("practice", **{**PRACTICE, "action": None, "evidence": "evaluated"})
    assert "no_evaluation" in found(facts, "practice", row_id)


@pytest.mark.parametrize(("entity", "record"), [("practice", PRACTICE), ("pilot", PILOT)])
def test_a_photo_without_consent_is_told(facts: FactsInMemory, entity: str, record: dict[str, Value]) -> None:
    row_id = facts.add(entity, **record)
    photo = facts.add("document", about_record=row_id, kind="photo", title="Meter reader")
    level, field, said = found(facts, entity, row_id)["photo_without_consent"]
    assert (level, field) == (Level.WARNING, "title")
    assert said.startswith("The photo stays out of the file until consent is recorded.")

    facts.edit("document", photo, consent="not_given")
    assert "photo_without_consent" in found(facts, entity, row_id)
    facts.edit("document", photo, consent="given")
    assert found(facts, entity, row_id) == {}


def test_an_untouched_step_is_not_started(facts: FactsInMemory) -> None:
    state = step_state(STEP, facts)
    assert {found.state for found in state.tasks} == {State.NOT_STARTED}
    assert (state.done, state.counted) == (0, 7)


@pytest.mark.parametrize(
    "proof", [{"evidence": "monitored"}, {"evidence": "evaluated"}, {"value_before": 40, "value_after": 0}]
)
def test_task_1_is_done_by_a_practice_with_proof(facts: FactsInMemory, proof: dict[str, Value]) -> None:
    row_id = facts.add("practice", **PRACTICE, value_before=40)
    assert missing(facts, 1).startswith("No practice with values before and after")

    facts.edit("practice", row_id, **proof)
    assert task(facts, 1).state is State.DONE
    facts.edit("practice", row_id, problem=None)
    assert task(facts, 1).state is State.DOING


def test_task_2_is_done_by_a_cleared_practice_whose_photos_have_consent(facts: FactsInMemory) -> None:
    row_id = facts.add("practice", **PRACTICE)
    assert missing(facts, 2) == "No practice is cleared by the district yet."

    facts.edit("practice", row_id, status="district_cleared")
    assert task(facts, 2).state is State.DONE

    photo = facts.add("document", about_record=row_id, kind="photo", title="Meter reader")
    assert missing(facts, 2).startswith("The photos of a cleared practice have no consent yet.")
    facts.edit("document", photo, consent="not_needed")
    assert task(facts, 2).state is State.DONE


@pytest.mark.parametrize("people", [{"direct_women": 20}, {"direct_men": 1}, {"indirect_people": 400}])
def test_task_3_is_done_by_a_pilot_with_its_people_counted(facts: FactsInMemory, people: dict[str, Value]) -> None:
    row_id = facts.add("pilot", **PILOT, direct_women=0)
    assert missing(facts, 3).startswith("No pilot with its start")

    facts.edit("pilot", row_id, **people)
    assert task(facts, 3).state is State.DONE
    facts.edit("pilot", row_id, service=None)
    assert task(facts, 3).state is State.DOING


def test_task_4_asks_every_ended_pilot_for_works_result_and_decision(facts: FactsInMemory) -> None:
    row_id = facts.add("pilot", **PILOT)
    assert missing(facts, 4) == "No pilot has ended yet."

    facts.edit("pilot", row_id, ends_on="2026-10-31", decision="change", result="Half of the families stayed.")
    assert task(facts, 4).state is State.DONE
    for slip in ({"works": None}, {"result": None}, {"decision": "undecided"}):
        second = facts.add("pilot", **{**PILOT, "ends_on": "2026-10-31", "decision": "stop", "result": "None."} | slip)
        assert missing(facts, 4).endswith("whether they work: 1."), slip
        facts.remove("pilot", second)
    assert task(facts, 4).state is State.DONE


def test_task_5_counts_items_and_those_not_in_english(facts: FactsInMemory) -> None:
    for languages in (["en"], ["en"], ["en", "ur"], ["ur"]):
        facts.add("knowledge_item", **{**ITEM, "languages": languages})
    assert missing(facts, 5) == "Items in the knowledge hub: 4 of 5."

    last = facts.add("knowledge_item", **ITEM)
    assert missing(facts, 5) == "Items that are not in English: 1 of 2."
    facts.edit("knowledge_item", last, languages=["bal"])
    assert task(facts, 5).state is State.DONE
    facts.remove("knowledge_item", last)
    assert task(facts, 5).state is State.DOING


def test_task_6_is_done_by_an_exchange_with_something_learned(facts: FactsInMemory) -> None:
    row_id = facts.add("exchange", **VISIT)
    assert missing(facts, 6) == "No exchange with what was learned is recorded yet."

    facts.edit("exchange", row_id, takeaway="Meters pay for themselves in a year.")
    assert task(facts, 6).state is State.DONE
    facts.remove("exchange", row_id)
    assert task(facts, 6).state is State.NOT_STARTED


@pytest.mark.parametrize("use", [{"kind": "adoption"}, {"adopted": "planned"}, {"adopted": "done"}])
def test_task_7_is_done_by_an_adoption(facts: FactsInMemory, use: dict[str, Value]) -> None:
    row_id = facts.add("exchange", **VISIT)
    assert missing(facts, 7).startswith("Nothing learned from an exchange")

    facts.edit("exchange", row_id, **use)
    assert task(facts, 7).state is State.DONE
    facts.edit("exchange", row_id, partner=None)
    assert task(facts, 7).state is State.DOING


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
