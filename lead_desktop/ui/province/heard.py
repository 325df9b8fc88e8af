"""What the province knows of each district: when it was last heard, where its steps stand, what is open. No widgets."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from weakref import WeakKeyDictionary

from lead_desktop.catalogue import places
from lead_desktop.catalogue.folding import sort_key
from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.shared.lookups import open_queries
from lead_desktop.roadmap.steps import StepState, step_state
from lead_desktop.store.store import Store
from lead_desktop.sync import journey

_WORKED_OUT: WeakKeyDictionary[Facts, tuple[date, tuple[StepState, ...]]] = WeakKeyDictionary()
RECENTLY = 30
"""Days within which a district counts as heard from."""


@dataclass(frozen=True)
class District:
    """One district. `days` since its last bundle, None when it was never heard; `steps` is empty then."""

    place: str
    name: str
    days: int | None
    steps: tuple[StepState, ...] = ()
    questions: int = 0
    overdue: int = 0

    @property
    def is_heard(self) -> bool:
        """Whether anything has come from it."""
        return self.days is not None

    def share(self, number: int) -> int | None:
        """Return the tasks of a step that are done, in per cent; None where nothing is known."""
        if not self.steps:
            return None
        state = self.steps[number - 1]
        return round(100 * state.done / state.counted) if state.counted else 0

    def whole(self) -> int | None:
        """Return the tasks of all steps that are done, in per cent; None where nothing is known."""
        if not self.steps:
            return None
        counted = sum(state.counted for state in self.steps)
        return round(100 * sum(state.done for state in self.steps) / counted) if counted else 0


def districts_of(store: Store, language: str) -> list[District]:
    """Return the districts of this province, those that were heard first, each part by name."""
    heard = _last_days(store)
    codes = {one.code for one in places.districts(store.about.place, on=store.today)} | heard.keys()
    found = [district_of(store, place, language, heard.get(place)) for place in codes]
    return sorted(found, key=lambda one: (not one.is_heard, sort_key(one.name, language)))


def district_of(store: Store, place: str, language: str, last: str | None) -> District:
    """Work out where one district stands from its own records."""
    name = places.name_of(place, language)
    if last is None:
        return District(place, name, None)
    facts = store.of_place(place)
    steps = _steps(facts)
    days = max(0, (store.today - date.fromisoformat(last[:10])).days) if last else 0
    return District(place, name, days, steps, len(open_queries(facts)), _overdue(steps, store.today))


def _steps(facts: Facts) -> tuple[StepState, ...]:
    """Return where the steps of a district stand; worked out once for each state of its records and each day."""
    known = _WORKED_OUT.get(facts)
    if known is None or known[0] != facts.today:
        known = _WORKED_OUT[facts] = (facts.today, tuple(step_state(step, facts) for step in STEPS))
    return known[1]


def last_day(store: Store, place: str) -> str | None:
    """Return the day (ISO) on which a district was last heard, None for never."""
    return _last_days(store).get(place)


def heard_places(store: Store) -> list[str]:
    """Return the districts from which something has come, by their names in English."""
    return sorted(_last_days(store), key=places.name_of)


def every_place(store: Store) -> list[str]:
    """Return all districts of today, and the old units from which something came."""
    today = (one.code for one in places.districts(store.about.place, on=store.today))
    return list(dict.fromkeys([*today, *heard_places(store)]))


def heard_recently(found: Sequence[District]) -> int:
    """Count the districts that were heard from in the last 30 days."""
    return sum(one.days is not None and one.days <= RECENTLY for one in found)


def _last_days(store: Store) -> dict[str, str]:
    last: dict[str, str] = dict.fromkeys(journey.districts_heard(store), "")
    for note in store.journal.notes("in"):
        if note.state == "taken_in":
            last[note.peer] = max(last.get(note.peer, ""), note.moved_at)
    return last


def _overdue(steps: Sequence[StepState], today: date) -> int:
    open_tasks = [task for state in steps for task in state.tasks if not task.set_aside and not task.tally.done]
    return sum(bool(task.due_on and task.due_on < today.isoformat()) for task in open_tasks)
