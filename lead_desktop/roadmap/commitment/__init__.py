"""Step 1, `commitment`: get the decision on record."""

from lead_desktop.roadmap.commitment.entities import AWARENESS_EVENT, COMMITMENT, FOLLOW_UP
from lead_desktop.roadmap.commitment.tasks import TASKS
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_

STEP = Step(
    number=1,
    code="commitment",
    name=N_("Get the decision on record"),
    official=N_("Set up local political commitment to achieve SDGs"),
    purpose=N_(
        "Turn goodwill into decisions that are dated, documented and followed up: who decided, what was promised, "
        "by when, with what money. Citizens hear of it too, so that a promise can be asked about at the next sitting "
        "and the next election."
    ),
    deliverable=N_(
        "Commitment file: register, scorecard, follow-ups and reach, with fillable drafts of a council resolution, "
        "an office order and an MoU for signature."
    ),
    entities=(COMMITMENT, FOLLOW_UP, AWARENESS_EVENT),
    tasks=TASKS,
)

__all__ = ["AWARENESS_EVENT", "COMMITMENT", "FOLLOW_UP", "STEP"]
