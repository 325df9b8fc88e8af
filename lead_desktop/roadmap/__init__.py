"""What the eight steps are: pure declarations, without storage, screen or network."""

from collections.abc import Mapping

from lead_desktop.roadmap import (
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
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.steps import Step

STEPS: tuple[Step, ...] = (
    commitment.STEP,
    baseline.STEP,
    task_force.STEP,
    action_plan.STEP,
    synchronisation.STEP,
    financing.STEP,
    monitoring.STEP,
    exchange.STEP,
)
"""The eight steps in their order."""

ENTITIES: Mapping[str, Entity] = {
    entity.name: entity for entity in (*shared.ENTITIES, *(entity for step in STEPS for entity in step.entities))
}
"""Every kind of record by its name."""


def step(code: str) -> Step:
    """Return a step by its code. Raises KeyError."""
    return {found.code: found for found in STEPS}[code]


def step_of(entity: str) -> Step | None:
    """Return the step that an entity belongs to, None for entities that all steps share."""
    return next((found for found in STEPS if any(member.name == entity for member in found.entities)), None)
