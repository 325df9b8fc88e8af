"""Step 5, `synchronisation`: how the plan serves provincial and national agendas, and what is asked upward."""

from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.synchronisation.entities import AGENDA_ITEM, ALIGNMENT, UPWARD_REQUEST
from lead_desktop.roadmap.synchronisation.tasks import TASKS
from lead_desktop.roadmap.texts import N_

STEP = Step(
    number=5,
    code="synchronisation",
    name=N_("Match provincial and national plans"),
    official=N_("Synchronization between local and national development agendas"),
    purpose=N_(
        "Show line by line how the district's plan serves provincial and national agendas, what serves none, and "
        "what nobody serves. Ask upward, on paper and in time for the budget, for what is beyond the district's powers."
    ),
    deliverable=N_(
        "Alignment statement: crosswalk, coverage, orphans, links that work against; and request letters ready to sign."
    ),
    entities=(AGENDA_ITEM, ALIGNMENT, UPWARD_REQUEST),
    tasks=TASKS,
    better_after=("action_plan",),
)

__all__ = ["AGENDA_ITEM", "ALIGNMENT", "STEP", "UPWARD_REQUEST"]
