"""Working out how far a task is, from parts that are counted. What the tasks ask for stands in the steps."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.steps import Tally
from lead_desktop.roadmap.texts import Sentence


@dataclass(frozen=True)
class Part:
    """One condition of a task: `have` of `want`, and the sentence that is said while it is not met."""

    have: int
    want: float
    missing: Sentence


def tally(*parts: Part) -> Tally:
    """Add up the conditions of a task: done when all are met, with the sentence of the first that is not."""
    wants = [math.ceil(part.want) for part in parts]
    counted = sum(min(part.have, want) for part, want in zip(parts, wants, strict=True))
    unmet = [part for part in parts if part.have < part.want]
    return Tally(counted, sum(wants), not unmet, unmet[0].missing if unmet else None)


def every(fulfilled: Sequence[Row], rows: Sequence[Row], none: Sentence, some: Sentence) -> Part:
    """Ask that every row is among the fulfilled ones, and that there is at least one: `none` is said when not."""
    return Part(len(fulfilled), max(1, len(rows)), some if rows else none)


def complete_rows(entity: Entity, facts: Facts) -> list[Row]:
    """Return the records that tasks may count: those with every needed field, oldest first."""
    return [row for row in facts.rows(entity.name) if entity.is_complete(row)]
