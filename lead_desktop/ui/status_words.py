"""The words of states, counts and dates that several screens show. No widgets."""

from datetime import date

from lead_desktop.catalogue import places
from lead_desktop.roadmap import STEPS, formats
from lead_desktop.roadmap.steps import State, Step, StepState, TaskState
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import language, ltr, tr

_STATES = {
    State.NOT_STARTED: N_("Not started"),
    State.DOING: N_("Doing"),
    State.DONE: N_("Done"),
    State.QUESTION: N_("Has a question"),
}
_SHORT_MONTHS_EN = 3


def state_word(state: State) -> str:
    """Return the word of a state."""
    return tr(_STATES[state])


def tasks_done(state: StepState) -> str:
    """Return how far a step is as a sentence: 4 of 7 tasks."""
    return tr("{done} of {all} tasks", done=state.done, all=state.counted)


def fraction(state: StepState) -> float:
    """Return the part of a step's tasks that is done, 0 to 1."""
    return state.done / state.counted if state.counted else 0.0


def count_of(task: TaskState) -> str:
    """Return how far a task is: 18 of 24; nothing for a task of one part."""
    have, want = task.tally.have, task.tally.want
    if want <= 1:
        return ""
    return tr("{have} of {want}", have=formats.number(have), want=formats.number(want))


def day_and_month(iso: str | None, today: date) -> str:
    """Return a stored day in short words: 30 Nov, with the year where it is not this one."""
    if not iso:
        return ""
    try:
        day = date.fromisoformat(iso[:10])
    except ValueError:
        return ltr(iso)
    month = formats.MONTHS[language()][day.month - 1]
    month = month[:_SHORT_MONTHS_EN] if language() == "en" else month
    return f"{day.day} {month}" if day.year == today.year else f"{day.day} {month} {day.year}"


def step_title(step: Step) -> str:
    """Return the heading of a step: Step 2 of 8 · Know where we stand."""
    return tr("Step {number} of {all} · {name}", number=step.number, all=len(STEPS), name=tr(step.name))


def next_due(state: StepState) -> str | None:
    """Return the first day on which an open task of a step is due (ISO), None where no day is set."""
    days = [task.due_on for task in state.tasks if task.due_on and not task.set_aside and not task.tally.done]
    return min(days, default=None)


def open_tasks(state: StepState) -> list[TaskState]:
    """Return the tasks of a step that are neither done nor set aside, in their order."""
    return [task for task in state.tasks if not task.set_aside and not task.tally.done]


def place_name(code: str) -> str:
    """Return the name of a place in the language of the screen, its code where it is not on the list."""
    found = places.place(code)
    return found.name(language()) if found else code
