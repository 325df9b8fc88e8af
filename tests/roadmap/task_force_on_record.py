"""A task force for the tests of step 3, and what they ask of it."""

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import TaskState, step_state
from lead_desktop.roadmap.task_force import STEP
from lead_desktop.roadmap.texts import english
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}


TRAINING: dict[str, Value] = {
    "title": "What the SDGs ask of a district",
    "topic": "sdg_basics",
    "starts_on": "2026-10-05",
    "place": "KECH",
    "women": 4,
    "men": 6,
}


DECISION: dict[str, Value] = {
    "text": "Count the schools without water",
    "kind": "decision",
    "owner": "person-1",
    "due_on": "2026-11-30",
    "status": "open",
}


def task_force_of_kech() -> FactsInMemory:
    """A task force with terms of reference, and eight persons: odd ones women, one elected, one of civil society."""
    facts = FactsInMemory()
    facts.add("place", id="KECH", name_en="Kech", level="district", standing="verified")
    facts.add(
        "body", id="force", kind="sdg_task_force", name="SDG task force Kech", level="district", quorum_percent=50
    )
    arms = {1: "elected", 2: "civil_society"}
    for number in range(1, 9):
        facts.add(
            "person",
            id=f"person-{number}",
            name=f"Officer {number}",
            sex="woman" if number % 2 else "man",
            arm=arms.get(number, "administrative"),
        )
    return facts


def seat(facts: FactsInMemory, number: int, **values: Value) -> str:
    """Seat a person as a voting member of the task force since 2025."""
    usual: dict[str, Value] = {
        "id": f"seat-{number}",
        "body": "force",
        "person": f"person-{number}",
        "position": "member",
        "voting": True,
        "since": "2025-07-01",
    }
    return facts.add("seat", **{**usual, **values})


def fill_seats(facts: FactsInMemory, seats: int = 7) -> None:
    """Seat a chair, a secretary and members; the first speaks for women, the second for fishers."""
    extra: dict[int, dict[str, Value]] = {
        1: {"position": "chair", "speaks_for": ["women"]},
        2: {"position": "secretary", "speaks_for": ["fishers"]},
    }
    for number in range(1, seats + 1):
        seat(facts, number, **extra.get(number, {}))


def meet(facts: FactsInMemory, held_on: str = "2026-09-10", **values: Value) -> str:
    """Hold a meeting with four of seven voting seats and minutes."""
    present: list[str] = ["seat-1", "seat-2", "seat-3", "seat-4"]
    usual: dict[str, Value] = {
        "body": "force",
        "number": 1,
        "held_on": held_on,
        "present": present,
        "minutes": "Agreed.",
    }
    return facts.add("meeting", **{**usual, **values})


def task(facts: FactsInMemory, code: str) -> TaskState:
    return next(found for found in step_state(STEP, facts).tasks if found.task.code == code)


def missing(facts: FactsInMemory, code: str) -> str:
    sentence = task(facts, code).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}
