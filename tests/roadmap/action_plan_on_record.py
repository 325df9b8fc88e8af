"""A plan for the tests of step 4, and what they ask of it."""

from lead_desktop.roadmap.action_plan import STEP
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import TaskState, step_state
from lead_desktop.roadmap.texts import english
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}


PLAN: dict[str, Value] = {
    "title": "SDG action plan",
    "from_year": "2026-27",
    "to_year": "2028-29",
    "version": 1,
    "status": "draft",
}


RESULT: dict[str, Value] = {
    "plan": "plan",
    "level": "output",
    "number": "1.1.1",
    "statement": "Three plants give clean water in Dasht by 2029.",
    "targets": ["6.1"],
}


ACTION: dict[str, Value] = {
    "result": "output",
    "title": "Feasibility study",
    "kind": "infrastructure",
    "lead": "phe",
    "places": ["KECH"],
    "targets": ["6.1"],
    "starts_on": "2026-09-01",
    "ends_on": "2027-12-31",
    "state": "planned",
}


COST: dict[str, Value] = {
    "action": "action",
    "fiscal_year": "2026-27",
    "item": "Plant",
    "nature": "capital",
    "quantity": 2.5,
    "unit_cost": 1_000_001,
}


VALUE: dict[str, Value] = {
    "indicator": "water",
    "place": "KECH",
    "sex": "all",
    "age": "all",
    "area": "all",
}


def plan_of_kech() -> FactsInMemory:
    """A plan of three years with one output, and an indicator that should rise."""
    facts = FactsInMemory()
    facts.add("plan", id="plan", **PLAN)
    facts.add("result", id="output", **RESULT)
    facts.add("indicator", id="water", title="Improved water", target="6.1", direction="increase", pace="linear")
    return facts


def value(facts: FactsInMemory, meaning: str, day: str, figure: float, **values: Value) -> str:
    return facts.add("measurement", **{**VALUE, "meaning": meaning, "period_end": day, "value": figure, **values})


def score(facts: FactsInMemory, round_id: str, target: str, *groups: str, **given: Value) -> None:
    """Let voter groups score a target, 3 in severity where nothing else is given."""
    for group in groups:
        facts.add("ballot", round=round_id, voter_group=group, voters=9, target=target, **(given or {"severity": 3}))


def adopted_round(facts: FactsInMemory, targets: int = 10) -> str:
    """Adopt a round in which women, youth and experts scored 3.1, 3.2 and so on."""
    row_id = facts.add("ranking_round", title="November", held_on="2026-11-05", state="adopted")
    for number in range(1, targets + 1):
        score(facts, row_id, f"3.{number}", "women", "youth", "experts")
    return row_id


def task(facts: FactsInMemory, code: str) -> TaskState:
    return next(found for found in step_state(STEP, facts).tasks if found.task.code == code)


def missing(facts: FactsInMemory, code: str) -> str:
    sentence = task(facts, code).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}
