"""What a record is: its fields, its owner, its rules, and how a rule reports. No storage and no screen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.fields import Computed, Field, Ref
from lead_desktop.roadmap.texts import Sentence, Translate, english, sentence


class Owner(Enum):
    """The office that may change a record."""

    DISTRICT = "district"
    PROVINCE = "province"
    WRITER = "writer"
    """The office that wrote it, district or province."""


class Level(Enum):
    """How much a rule weighs: an error blocks its field, a needed answer is missing, a warning only speaks."""

    ERROR = "error"
    NEEDED = "needed"
    WARNING = "warning"


@dataclass(frozen=True)
class Problem:
    """One thing that needs a look, at one field of one record."""

    level: Level
    entity: str
    field: str
    code: str
    sentence: Sentence

    def said(self, tr: Translate) -> str:
        """Return the sentence in the language of `tr`."""
        return self.sentence.said(tr)


Finding = Mapping[str, object] | None
"""None when a rule holds, otherwise the values of its sentence's slots."""


@dataclass(frozen=True)
class Rule:
    """A check over one record: `finds` returns None when it holds, otherwise the slots of `text`.

    An ERROR blocks that field of `fields` which was edited last; the others only show. Rules see the record
    as it would be after the edit, so they must bear missing values.
    """

    code: str
    level: Level
    fields: tuple[str, ...]
    text: str
    finds: Callable[[Row, Facts], Finding]


@dataclass(frozen=True)
class Entity:
    """A kind of record.

    `title` names the fields that name a record; `groups` win or lose together when two offices edit.
    """

    name: str
    label: str
    plural: str
    owner: Owner
    fields: tuple[Field, ...]
    rules: tuple[Rule, ...] = ()
    title: tuple[str, ...] = ("title",)
    groups: tuple[tuple[str, ...], ...] = ()
    restricted: bool = False
    """Never printed for the public and left out of a bundle's lists for other districts."""

    @cached_property
    def by_name(self) -> Mapping[str, Field]:
        """The fields by their names."""
        return {field.name: field for field in self.fields}

    @cached_property
    def stored(self) -> tuple[Field, ...]:
        """The fields that are kept, in declared order."""
        return tuple(field for field in self.fields if field.stored)

    @cached_property
    def required(self) -> tuple[Field, ...]:
        """The fields that a complete record needs."""
        return tuple(field for field in self.stored if field.required)

    @cached_property
    def _needed(self) -> tuple[str, ...]:
        return tuple(field.name for field in self.required)

    @cached_property
    def computed(self) -> tuple[Computed, ...]:
        """The fields that are worked out."""
        return tuple(field for field in self.fields if isinstance(field, Computed))

    @cached_property
    def parent(self) -> Ref | None:
        """The reference that places a record under another, if any."""
        return next((field for field in self.fields if isinstance(field, Ref) and field.parent), None)

    def group_of(self, field: str) -> tuple[str, ...]:
        """Return the fields that win or lose together with this one."""
        return next((group for group in self.groups if field in group), (field,))

    def missing(self, row: Row) -> tuple[Field, ...]:
        """Return the required fields that have no value yet."""
        return tuple(field for field in self.required if row.get(field.name) in (None, []))

    def is_complete(self, row: Row) -> bool:
        """Tell whether tasks, scores and sums may count the record."""
        # A plain loop: the provincial office asks this of every record of every district.
        for name in self._needed:
            value = row.get(name)
            if value is None or value == []:
                return False
        return True

    def check(self, row: Row, facts: Facts) -> list[Problem]:
        """Return what the rules find in a record, errors first."""
        found = [problem for rule in self.rules if (problem := self._problem(rule, row, facts))]
        return sorted(found, key=lambda problem: list(Level).index(problem.level))

    def _problem(self, rule: Rule, row: Row, facts: Facts) -> Problem | None:
        slots = rule.finds(row, facts)
        if slots is None:
            return None
        return Problem(rule.level, self.name, rule.fields[0], rule.code, sentence(rule.text, **slots))

    def name_of(self, row: Row, facts: Facts, tr: Translate = english, language: str = "en") -> str:
        """Return the words that name a record in a list, empty when it has none yet."""
        parts = (_named(self.by_name[field], row, facts, tr, language) for field in self.title)
        return " · ".join(part for part in parts if part)


def _named(field: Field, row: Row, facts: Facts, tr: Translate, language: str) -> str:
    value = row.get(field.name)
    if value in (None, []):
        return ""
    if isinstance(field, Ref) and isinstance(value, str):
        return facts.name(field.to, value)
    return field.show(value, tr, language)
