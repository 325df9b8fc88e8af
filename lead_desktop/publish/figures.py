"""What is worked out over all districts before it is published: how far each one is, and the roll-ups."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from lead_desktop.analysis.rollup import district_values, rolled_up
from lead_desktop.catalogue import places
from lead_desktop.publish.extra import DISTRICT, DISTRICT_FIGURE, FIGURE, STEP
from lead_desktop.publish.shape import Table
from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.shared.lookups import open_queries
from lead_desktop.roadmap.steps import step_state
from lead_desktop.store.store import Store

MEANINGS = ("actual", "baseline")
_Lines = list[Mapping[str, object]]


def worked_out(store: Store) -> dict[Table, _Lines]:
    """Return the lines of the tables of figures, each in the order of its keys."""
    heard = _heard(store)
    every = _every(store, heard)
    districts, steps = _progress(store, heard, every)
    values, figures = _rolled_up(store, every)
    found = {DISTRICT: districts, STEP: steps, DISTRICT_FIGURE: values, FIGURE: figures}
    return {table: sorted(lines, key=lambda line: [line[name] for name in table.key]) for table, lines in found.items()}


def _heard(store: Store) -> list[str]:
    held, own = store.vector(), store.about.place
    offices = {one.office for name, one in store.replicas().items() if held.get(name)}
    if store.about.role == "district":
        return [own]
    return sorted(offices - {own})


def _every(store: Store, heard: Sequence[str]) -> list[str]:
    """Return the districts of today whether heard or not, since coverage counts them all, and the old units."""
    today = [one.code for one in places.districts(store.about.place, on=store.today)]
    return sorted({*today, *heard}) if store.about.role == "province" else list(heard)


def _progress(store: Store, heard: Sequence[str], every: Sequence[str]) -> tuple[_Lines, _Lines]:
    last = _last_days(store)
    districts: _Lines = []
    steps: _Lines = []
    for place in every:
        facts = store.of_place(place)
        states = [step_state(step, facts) for step in STEPS] if place in heard else []
        districts.append({
            "place": place, "name_en": places.name_of(place), "name_ur": places.name_of(place, "ur"),
            "name_sd": places.name_of(place, "sd"), "last_heard_on": last.get(place),
            "open_questions": len(open_queries(facts)), "tasks_done": sum(one.done for one in states),
            "tasks_counted": sum(one.counted for one in states),
        })  # fmt: skip
        steps += [
            {
                "place": place, "number": one.step.number, "code": one.step.code, "name": one.step.name,
                "state": one.state.value, "done": one.done, "counted": one.counted, "set_aside": one.set_aside,
            }
            for one in states
        ]  # fmt: skip
    return districts, steps


def _last_days(store: Store) -> dict[str, str]:
    last: dict[str, str] = {}
    for note in store.journal.notes("in"):
        if note.state == "taken_in":
            last[note.peer] = max(last.get(note.peer, ""), note.moved_at)
    return last


def _rolled_up(store: Store, every: Sequence[str]) -> tuple[_Lines, _Lines]:
    values: _Lines = []
    figures: _Lines = []
    for meaning in MEANINGS:
        found = district_values(store, every, meaning)
        values += ({**row, "meaning": meaning} for row in _plain(found.to_dict("records")))
        for row in _plain(rolled_up(found).to_dict("records")):
            figures.append({**row, "meaning": meaning, "weighted_by": row.get("by")})
    return values, figures


def _plain(rows: Iterable[Mapping[Any, Any]]) -> Iterable[dict[str, object]]:
    """Turn the frames' own marks for nothing and their days into plain values."""
    return ({str(name): _plain_value(value) for name, value in row.items()} for row in rows)


def _plain_value(value: Any) -> object:
    if isinstance(value, tuple | list):
        return list(value)
    if value is None or value != value:
        return None
    return value.isoformat() if hasattr(value, "isoformat") else value
