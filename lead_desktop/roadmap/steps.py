"""A step of the roadmap, its tasks, and the states that an officer sees. Each step stands in its own package."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared.lookups import open_queries
from lead_desktop.roadmap.texts import Sentence


class State(Enum):
    """The four states of a task or a step; nobody ticks DONE by hand."""

    NOT_STARTED = "not_started"
    DOING = "doing"
    DONE = "done"
    QUESTION = "question"


@dataclass(frozen=True)
class Tally:
    """How far a task is: `have` of `want`, whether its condition is true now, and what is still missing."""

    have: int
    want: int
    done: bool
    missing: Sentence | None = None


@dataclass(frozen=True)
class Task:
    """One task of a step: done when `tally` says so from the facts.

    `entities` are the kinds of record that it lives on, the main one first.
    """

    code: str
    name: str
    entities: tuple[str, ...]
    tally: Callable[[Facts], Tally]
    help: str = ""


@dataclass(frozen=True)
class Step:
    """One of the eight steps, with its official name and its tasks in the order in which they help."""

    number: int
    code: str
    name: str
    official: str
    purpose: str
    deliverable: str
    entities: tuple[Entity, ...]
    tasks: tuple[Task, ...]
    better_after: tuple[str, ...] = ()


@dataclass(frozen=True)
class TaskState:
    """Where a task stands now."""

    task: Task
    state: State
    tally: Tally
    set_aside: bool
    reason: str
    owner: str | None
    due_on: str | None


@dataclass(frozen=True)
class StepState:
    """Where a step stands now: tasks done of the tasks that are not set aside."""

    step: Step
    state: State
    tasks: tuple[TaskState, ...]
    done: int
    counted: int
    set_aside: int


def step_state(step: Step, facts: Facts) -> StepState:
    """Work out where a step and its tasks stand from the facts alone."""
    marks = {str(row["task"]): row for row in facts.rows("task_mark") if row.get("task")}
    asked = {str(note.get("about_record")) for note in open_queries(facts)}
    tasks = tuple(_task_state(task, facts, marks.get(task.code), asked) for task in step.tasks)
    counted = [task for task in tasks if not task.set_aside]
    done = sum(task.tally.done for task in counted)
    return StepState(step, _step_state(counted), tasks, done, len(counted), len(tasks) - len(counted))


def _task_state(task: Task, facts: Facts, mark: Row | None, asked: set[str]) -> TaskState:
    tally = task.tally(facts)
    rows = [row for entity in task.entities for row in facts.rows(entity) if row.get("office") == facts.place]
    set_aside = bool(mark and mark.get("set_aside") and mark.get("reason"))
    return TaskState(
        task,
        _state_of(tally, rows, asked),
        tally,
        set_aside,
        str(mark.get("reason") or "") if mark else "",
        str(mark["owner"]) if mark and mark.get("owner") else None,
        str(mark["due_on"]) if mark and mark.get("due_on") else None,
    )


def _state_of(tally: Tally, rows: Sequence[Row], asked: set[str]) -> State:
    if asked and any(row["id"] in asked for row in rows):
        return State.QUESTION
    if tally.done:
        return State.DONE
    return State.DOING if rows else State.NOT_STARTED


def _step_state(tasks: Sequence[TaskState]) -> State:
    states = [task.state for task in tasks]
    if State.QUESTION in states:
        return State.QUESTION
    if states and all(state is State.DONE for state in states):
        return State.DONE
    return State.NOT_STARTED if all(state is State.NOT_STARTED for state in states) else State.DOING
