"""Step 3, `task_force`: one table for departments, councils and citizens, with notification, calendar and quorum."""

from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.task_force.entities import BODY, DECISION, MEETING, SEAT, TRAINING
from lead_desktop.roadmap.task_force.tasks import TASKS
from lead_desktop.roadmap.texts import N_

STEP = Step(
    number=3,
    code="task_force",
    name=N_("Set up the task force"),
    official=N_("Setup a local SDGs special task force to ensure well-coordinated"),
    purpose=N_(
        "Bring departments, councils and citizens to one table with a notification, a calendar and a quorum, "
        "so that coordination does not depend on one officer. "
        "Train the people in it, and follow every decision to its end."
    ),
    deliverable=N_(
        "Task force file: draft notification and terms of reference, roster with composition, minutes, "
        "decision tracker, training record."
    ),
    entities=(BODY, SEAT, MEETING, DECISION, TRAINING),
    tasks=TASKS,
    better_after=("commitment",),
)

__all__ = ["BODY", "DECISION", "MEETING", "SEAT", "STEP", "TRAINING"]
