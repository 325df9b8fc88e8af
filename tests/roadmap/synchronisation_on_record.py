"""An action and agenda items for the tests of step 5, and what they ask of them."""

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import TaskState, step_state
from lead_desktop.roadmap.synchronisation import STEP
from lead_desktop.roadmap.texts import english
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}


ACTION: dict[str, Value] = {
    "result": "output",
    "title": "Plant in Dasht",
    "kind": "infrastructure",
    "lead": "council",
    "places": ["KECH"],
    "targets": ["6.1", "6.4"],
    "starts_on": "2026-09-01",
    "ends_on": "2028-06-30",
    "state": "planned",
}


ITEM: dict[str, Value] = {
    "framework": "balochistan_sdg_framework",
    "level": "provincial",
    "number": "W-3",
    "title": "Safe water in every union council",
    "standing": "verified",
}


REQUEST: dict[str, Value] = {
    "title": "Include the plant in the programme",
    "addressed_to": "pnd",
    "subject": "scheme_inclusion",
    "body_text": "The district asks to include the plant.",
    "fiscal_year": "2027-28",
    "letter_no": "DC/77",
    "sent_on": "2026-11-10",
    "status": "sent",
}


def agendas_of_kech() -> FactsInMemory:
    """One action of the plan, one provincial and one local item, and the offices of council and province."""
    facts = FactsInMemory()
    facts.add("institution", id="council", name="District Council Kech", kind="local_council", level="district")
    facts.add("institution", id="pnd", name="Planning and Development", kind="department", level="provincial")
    facts.add("action", id="plant", **ACTION)
    facts.add("agenda_item", id="W-3", **ITEM)
    facts.add("agenda_item", id="L-1", **{**ITEM, "level": "local", "framework": "district_agenda", "number": "1"})
    return facts


def link(facts: FactsInMemory, strength: str, item: str = "W-3", action: str | None = "plant", **values: Value) -> str:
    return facts.add("alignment", agenda_item=item, action=action, strength=strength, **values)


def task(facts: FactsInMemory, code: str) -> TaskState:
    return next(found for found in step_state(STEP, facts).tasks if found.task.code == code)


def missing(facts: FactsInMemory, code: str) -> str:
    sentence = task(facts, code).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}
