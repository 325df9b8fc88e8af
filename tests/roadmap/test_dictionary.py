"""The declarations are the roadmap's: every record, field, choice, owner and check, name by name.

The lists beside this file are kept by hand from the roadmap catalogue; nothing here is made from the declarations.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from lead_desktop.cli.status import dictionary_facts
from lead_desktop.roadmap import ENTITIES, STEPS

KEPT_BY_HAND: dict[str, dict[str, Any]] = {}
for _file in sorted(Path(__file__).parent.glob("catalogue_of_*.json")):
    KEPT_BY_HAND |= json.loads(_file.read_text(encoding="utf-8"))


def test_every_kind_of_record_is_declared_and_no_other() -> None:
    assert set(dictionary_facts()) == set(KEPT_BY_HAND)


@pytest.mark.parametrize("entity", sorted(KEPT_BY_HAND))
def test_a_record_has_the_fields_of_the_roadmap(entity: str) -> None:
    declared = dictionary_facts()[entity]
    kept = KEPT_BY_HAND[entity]
    assert declared["owner"] == kept["owner"]
    assert list(declared["fields"]) == list(kept["fields"])
    for name, field in kept["fields"].items():
        there = declared["fields"][name]
        for fact in ("kind", "required", "many", "private", "choices", "of"):
            assert there.get(fact) in (field.get(fact), False if field.get(fact) is None else None), (name, fact)


@pytest.mark.parametrize("entity", sorted(KEPT_BY_HAND))
def test_a_record_has_the_checks_of_the_roadmap(entity: str) -> None:
    assert sorted(dictionary_facts()[entity]["checks"]) == sorted(KEPT_BY_HAND[entity]["checks"])


def test_there_are_eight_steps_of_seven_tasks() -> None:
    assert [step.number for step in STEPS] == list(range(1, 9))
    assert all(len(step.tasks) == 7 for step in STEPS)
    assert len({task.code for step in STEPS for task in step.tasks}) == 56


def test_every_reference_points_at_a_declared_record() -> None:
    for entity in ENTITIES.values():
        for field in entity.fields:
            target = getattr(field, "to", "")
            assert not target or target in ENTITIES, (entity.name, field.name)
