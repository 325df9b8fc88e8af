"""The sections and columns of every kind of record, gathered from the steps. What the fields are: the roadmap."""

from collections.abc import Mapping

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.fields import Field
from lead_desktop.ui.layout import Section
from lead_desktop.ui.steps import (
    action_plan,
    baseline,
    commitment,
    exchange,
    financing,
    monitoring,
    shared,
    synchronisation,
    task_force,
)

_STEPS = (
    shared, commitment, baseline, task_force, action_plan, synchronisation, financing, monitoring, exchange,
)  # fmt: skip

FORMS: Mapping[str, tuple[Section, ...]] = {name: form for step in _STEPS for name, form in step.FORMS.items()}
"""The sections of each kind of record."""

_COLUMNS: Mapping[str, tuple[str, ...]] = {name: row for step in _STEPS for name, row in step.COLUMNS.items()}

BY_PROGRAM: Mapping[str, frozenset[str]] = {
    "document": frozenset({"about_entity", "about_record", "file_name", "sha256", "bytes"}),
    "note": frozenset({"about_entity", "about_record", "about_field"}),
    "plan": frozenset({"frozen_on"}),
}
"""The stored fields that the program fills itself; no form asks for them."""


def sections_of(entity: str) -> tuple[Section, ...]:
    """Return the sections of a kind of record. Raises KeyError for an unknown one."""
    return FORMS[entity]


def columns_of(entity: str) -> tuple[Field, ...]:
    """Return the fields that a table shows first."""
    by_name = ENTITIES[entity].by_name
    return tuple(by_name[name] for name in _COLUMNS[entity])


def every_column_of(entity: str) -> tuple[Field, ...]:
    """Return the fields that a table can show: the first ones, then the others in declared order."""
    first, left_out = columns_of(entity), BY_PROGRAM.get(entity, frozenset())
    others = (field for field in ENTITIES[entity].fields if field not in first and field.name not in left_out)
    return (*first, *others)


def children_of(entity: str) -> tuple[str, ...]:
    """Return the kinds of record that stand under a record of this kind."""
    return tuple(name for name, child in ENTITIES.items() if child.parent is not None and child.parent.to == entity)


def given_by(entity: str, restriction: str) -> dict[str, object]:
    """Return the answer that a restriction such as `indicator=ID` gives every record under it, empty for none."""
    field, sign, value = restriction.partition("=")
    return {field: value} if sign and value and field in ENTITIES[entity].by_name else {}
