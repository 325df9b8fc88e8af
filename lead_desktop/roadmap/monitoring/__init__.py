"""Step 7, follow progress: updates, visits, feedback, evaluations and report sections. Values belong to step 2."""

from lead_desktop.roadmap.monitoring.entities import (
    ENTITIES,
    EVALUATION,
    FEEDBACK,
    FIELD_VISIT,
    PROGRESS_UPDATE,
    REPORT_SECTION,
)
from lead_desktop.roadmap.monitoring.tasks import TASKS
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_

STEP = Step(
    7,
    "monitoring",
    name=N_("Follow progress"),
    official=N_("Develop a monitoring and evaluation scheme as a basis for reporting progress"),
    purpose=N_(
        "Collect on a fixed rhythm what moved, what was spent and what was seen on site, and say plainly what is "
        "on track. Report it three ways from the same records: to the task force and province, to the national "
        "review, and to the public."
    ),
    deliverable=N_(
        "Quarterly and annual progress report with the indicator tracking table, the local review or the input to "
        "the provincial and national reviews, and the public transparency sheet."
    ),
    entities=ENTITIES,
    tasks=TASKS,
    better_after=("baseline", "action_plan"),
)

__all__ = ["EVALUATION", "FEEDBACK", "FIELD_VISIT", "PROGRESS_UPDATE", "REPORT_SECTION", "STEP"]
