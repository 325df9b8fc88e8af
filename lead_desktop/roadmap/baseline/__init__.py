"""Step 2, `baseline`: know where the district stands, and which office can act."""

from lead_desktop.roadmap.baseline.entities import INDICATOR, ISSUE, MARGINALISED_GROUP, MEASUREMENT
from lead_desktop.roadmap.baseline.people import ENGAGEMENT, MANDATE, STAKEHOLDER
from lead_desktop.roadmap.baseline.tasks import TASKS
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_

STEP = Step(
    number=2,
    code="baseline",
    name=N_("Know where we stand"),
    official=N_(
        "Baseline study and Stakeholder mapping to match your available institutional function and issues of SDGs"
    ),
    purpose=N_(
        "Say where the district stands, with the source and age of every number, and who is missing from the averages. "
        "Then match each issue with the office that has the function, the money and the people to deal with it."
    ),
    deliverable=N_(
        "Baseline and stakeholder book: indicator sheet with sources, data gaps, grid, mandate matrix, roles sheet "
        "(who decides, who carries out), issues and groups."
    ),
    entities=(INDICATOR, MEASUREMENT, ISSUE, STAKEHOLDER, ENGAGEMENT, MANDATE, MARGINALISED_GROUP),
    tasks=TASKS,
    better_after=("commitment",),
)

__all__ = [
    "ENGAGEMENT",
    "INDICATOR",
    "ISSUE",
    "MANDATE",
    "MARGINALISED_GROUP",
    "MEASUREMENT",
    "STAKEHOLDER",
    "STEP",
]
