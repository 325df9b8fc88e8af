"""The facts that `status` and `dictionary` print."""

from typing import Any

from lead_desktop.catalogue import places
from lead_desktop.roadmap import ENTITIES, STEPS
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Field, Number, Ref
from lead_desktop.roadmap.steps import StepState, TaskState, step_state
from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import journey


def status_facts(store: Store) -> dict[str, Any]:
    """Return where a store stands: the same facts for the same contents, whenever they are asked for."""
    facts: dict[str, Any] = {
        "role": store.about.role,
        "place": store.about.place,
        "officer": store.about.officer,
        "practice": store.about.practice,
        "changes": sum(store.vector().values()),
        "differences": len(store.differences()),
        "records": {name: count for name in ENTITIES if (count := _own_records(store, name))},
        "removed": sum(len(store.all_rows(name, removed=True)) for name in ENTITIES),
    }
    if store.about.role == "district":
        facts["steps"] = [_step_facts(step_state(step, store)) for step in STEPS]
        facts["province_has"] = journey.province_has(store)
    else:
        facts["districts"] = [_district_facts(store, place) for place in journey.districts_heard(store)]
    return facts


def _own_records(store: Store, entity: str) -> int:
    return sum(bool(row["office"]) for row in store.rows(entity))


def _district_facts(store: Store, place: str) -> dict[str, Any]:
    view = store.of_place(place)
    return {"place": place, "steps": [_step_facts(step_state(step, view), brief=True) for step in STEPS]}


def _step_facts(state: StepState, *, brief: bool = False) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "number": state.step.number,
        "code": state.step.code,
        "name": state.step.name,
        "state": state.state.value,
        "done": state.done,
        "counted": state.counted,
        "set_aside": state.set_aside,
    }
    if not brief:
        facts["tasks"] = [_task_facts(task) for task in state.tasks]
    return facts


def _task_facts(task: TaskState) -> dict[str, Any]:
    return {
        "code": task.task.code,
        "name": task.task.name,
        "state": task.state.value,
        "done": task.tally.done,
        "have": task.tally.have,
        "want": task.tally.want,
        "missing": task.tally.missing.said(english) if task.tally.missing else "",
        "set_aside": task.set_aside,
    }


def status_words(facts: dict[str, Any]) -> str:
    """Say the facts of a store in lines for a person."""
    lines = [f"{places.name_of(facts['place'])} · {facts['role']} · {facts['officer']}"]
    if facts["practice"]:
        lines.append("PRACTICE: nothing here is a real plan.")
    for step in facts.get("steps", ()):
        lines.append(f"{step['number']}  {step['name']}: {step['done']} of {step['counted']} tasks")
        for task in step["tasks"]:
            mark = {"done": "●", "doing": "◐", "question": "?"}.get(task["state"], "○")
            lines.append(f"   {mark} {task['name']}" + (f": {task['missing']}" if task["missing"] else ""))
    for district in facts.get("districts", ()):
        done = " ".join(f"{step['done']}/{step['counted']}" for step in district["steps"])
        lines.append(f"{places.name_of(district['place'])}: {done}")
    has = facts.get("province_has")
    if has:
        lines.append(f"Province has bundle {has['number'] or '–'}; {has['changes_since']} changes since.")
    lines.append(f"{sum(facts['records'].values())} records, {facts['differences']} differences to decide.")
    return "\n".join(lines)


def dictionary_facts() -> dict[str, dict[str, Any]]:
    """Return every kind of record, name by name, as it is declared."""
    return {name: _entity_facts(entity) for name, entity in ENTITIES.items()}


def _entity_facts(entity: Entity) -> dict[str, Any]:
    return {
        "label": entity.label,
        "owner": entity.owner.value,
        "fields": {field.name: _field_facts(field) for field in entity.fields},
        "checks": {rule.code: {"level": rule.level.value, "fields": list(rule.fields)} for rule in entity.rules},
    }


def _field_facts(field: Field) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "label": field.label,
        "kind": field.kind,
        "required": field.required,
        "many": field.many,
        "private": field.private,
    }
    if isinstance(field, Choice):
        facts["choices"] = [option.code for option in field.of]
    if isinstance(field, CatalogueCode):
        facts["of"] = field.of
    if isinstance(field, Ref):
        facts["of"] = field.to
    if isinstance(field, Number):
        facts |= {"low": field.low, "high": field.high}
    return facts
