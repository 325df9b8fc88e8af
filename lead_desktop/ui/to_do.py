"""What an officer should do next, worked out from dates, questions, differences and open tasks. No widgets."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from lead_desktop.roadmap import ENTITIES, step_of
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared.choices import SUBMISSION_SUBJECT
from lead_desktop.roadmap.shared.lookups import open_queries
from lead_desktop.roadmap.steps import StepState, TaskState
from lead_desktop.roadmap.texts import N_, Sentence, Word, sentence
from lead_desktop.store.store import Store
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import open_tasks

MOST = 3
"""How many things are shown: more than that is a list, not a next step."""
SOON = timedelta(days=30)
"""How far ahead a day counts as near."""


@dataclass(frozen=True)
class ToDo:
    """One thing to do: what to say, where to go, and the day (ISO) by which, where there is one."""

    said: Sentence
    where: Where
    due_on: str | None = None

    def is_late(self, today: date) -> bool:
        """Tell whether its day has passed."""
        return self.due_on is not None and self.due_on < today.isoformat()


def to_do(session: Session) -> list[ToDo]:
    """Return the things to do, the most pressing first: late, asked, differing, near in time, then the next task."""
    today = session.store.today
    dated = sorted((*_dated(session), *_expected(session.store)), key=lambda one: one.due_on or "")
    late = [one for one in dated if one.is_late(today)]
    near = [one for one in dated if not one.is_late(today) and (one.due_on or "") <= (today + SOON).isoformat()]
    found = [*late, *_questions(session.store), *_differences(session), *_arrived(session.store), *near]
    named = {one.where for one in found}
    return [*found, *(one for one in _next_task(session) if one.where not in named)]


def next_task(session: Session) -> tuple[StepState, TaskState] | None:
    """Return the first open task of the first step that has one, None when everything is done."""
    for state in session.steps():
        for task in open_tasks(state):
            return state, task
    return None


def current_step(session: Session) -> StepState:
    """Return the step that an officer is in: the first with an open task, else the last."""
    found = next_task(session)
    return found[0] if found else session.steps()[-1]


def where_of_task(session: Session, step: str, task: TaskState) -> Where:
    """Return where a task is worked on: its table, or the questions of a first record."""
    entity = task.task.entities[0]
    kept = session.store.kept("views")
    view = kept.get(entity, "") if isinstance(kept, dict) else ""
    first = own_first(session.store, entity)
    if not first or view == "guided":
        return Where("record", step=step, entity=entity, row=first, view="guided")
    return Where("records", step=step, entity=entity, view="table")


def own_first(store: Store, entity: str) -> str:
    """Return the id of the first record that this office wrote, else of the first there is, empty for none."""
    rows = store.rows(entity)
    first = next((row for row in rows if row["office"] == store.place), rows[0] if rows else None)
    return str(first["id"]) if first else ""


def where_of_record(entity: str, row: str, field: str = "") -> Where:
    """Return the guided form of a record."""
    step = step_of(entity)
    return Where("record", step=step.code if step else "", entity=entity, row=row, field=field, view="guided")


def open_questions(facts: Facts) -> list[Row]:
    """Return the questions and returns that nobody has answered or closed yet, the most pressing first."""
    return sorted(open_queries(facts), key=lambda note: str(note.get("due_on") or "9999"))


def _questions(facts: Facts) -> Iterator[ToDo]:
    for note in open_questions(facts):
        entity, row = str(note.get("about_entity") or ""), str(note.get("about_record") or "")
        if entity not in ENTITIES or not row:
            continue
        name = facts.name(entity, row)
        text = N_("Answer a question about “{name}”.")
        if note.get("kind") == "return":
            text = N_("The province returned “{name}”. Read why.")
        said = sentence(text, name=name or Word(ENTITIES[entity].label))
        where = where_of_record(entity, row, str(note.get("about_field") or ""))
        yield ToDo(said, where, str(note["due_on"]) if note.get("due_on") else None)


def _differences(session: Session) -> Iterator[ToDo]:
    waiting = len(session.to_decide())
    if waiting == 1:
        yield ToDo(sentence(N_("Decide one difference.")), Where("differences"))
    elif waiting:
        yield ToDo(sentence(N_("Decide {number} differences."), number=waiting), Where("differences"))


def _arrived(store: Store) -> Iterator[ToDo]:
    if not (store.folder / "fetched").is_dir():
        return
    # Only an office that uses a line needs what knows of it.
    from lead_desktop.sync import watching

    waiting = len(watching.to_look_at(store))
    if waiting:
        said = sentence(N_("Look at what has come over the line: {number}."), number=waiting)
        yield ToDo(said, Where("send_receive"))


def _dated(session: Session) -> Iterator[ToDo]:
    for state in session.steps():
        for task in open_tasks(state):
            if task.due_on:
                said = sentence(N_("{task}: step {number}."), task=Word(task.task.name), number=state.step.number)
                yield ToDo(said, where_of_task(session, state.step.code, task), task.due_on)
    for dated in _DATED:
        for row in session.store.rows(dated.entity):
            due = row.get(dated.field)
            if due and not dated.is_over(row, session.store):
                # The sentence brings its own full stop.
                name = session.store.name(dated.entity, str(row["id"])).rstrip(" .۔")
                where = where_of_record(dated.entity, str(row["id"]), dated.field)
                yield ToDo(sentence(dated.text, name=name), where, str(due))


def _expected(facts: Facts) -> Iterator[ToDo]:
    """Yield the papers that the provincial office expects from this district and has not got."""
    subjects = {one.code: one.label for one in SUBMISSION_SUBJECT}
    for row in facts.rows("submission"):
        if row.get("place") != facts.place or row.get("received_on") or not row.get("due_on"):
            continue
        subject = Word(subjects.get(str(row.get("subject")), ""))
        said = sentence(N_("The province expects: {subject}, {year}."), subject=subject, year=row.get("fiscal_year"))
        yield ToDo(said, where_of_record("submission", str(row["id"])), str(row["due_on"]))


def _next_task(session: Session) -> Iterator[ToDo]:
    found = next_task(session)
    if found is None:
        return
    state, task = found
    said = sentence(N_("Go on with step {number}: {task}."), number=state.step.number, task=Word(task.task.name))
    yield ToDo(said, where_of_task(session, state.step.code, task))


def _reviewed(commitment: Row, facts: Facts) -> bool:
    """A review is done by a follow-up on its day or later, and falls away with the commitment."""
    if commitment.get("status") in {"lapsed", "superseded", "withdrawn"}:
        return True
    due = str(commitment["next_review"])
    found = (row for row in facts.rows("follow_up") if row.get("commitment") == commitment["id"])
    return any(str(row.get("checked_on") or "") >= due for row in found)


def _settled(decision: Row, facts: Facts) -> bool:
    return bool(decision.get("closed_on")) or decision.get("status") in {"done", "dropped", "referred_up"}


def _checked_again(follow_up: Row, facts: Facts) -> bool:
    return _has_later("follow_up", "commitment", "checked_on", follow_up, facts)


def _met_again(meeting: Row, facts: Facts) -> bool:
    return _has_later("meeting", "body", "held_on", meeting, facts)


def _has_later(entity: str, parent: str, day: str, row: Row, facts: Facts) -> bool:
    """Tell whether a record of the same parent bears a later day."""
    beside = (other for other in facts.rows(entity) if other.get(parent) == row.get(parent))
    return any(str(other.get(day) or "") > str(row.get(day) or "") for other in beside)


@dataclass(frozen=True)
class _Dated:
    """A day that a kind of record carries, what to say of it, and when the matter is over."""

    entity: str
    field: str
    text: str
    is_over: Callable[[Row, Facts], bool]


_DATED = (
    _Dated("commitment", "next_review", N_("Review “{name}”."), _reviewed),
    _Dated("follow_up", "next_check", N_("Check again: “{name}”."), _checked_again),
    _Dated("decision", "due_on", N_("Carry out the decision “{name}”."), _settled),
    _Dated("meeting", "next_on", N_("Prepare the next meeting after “{name}”."), _met_again),
)
