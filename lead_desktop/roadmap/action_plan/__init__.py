"""Step 4, `action_plan`: open ranking, results with targets, and costed actions."""

from lead_desktop.roadmap.action_plan.planning import ACTION, COST_LINE, PLAN, RESULT
from lead_desktop.roadmap.action_plan.priorities import BALLOT, PRIORITY, RANKING_ROUND
from lead_desktop.roadmap.action_plan.tasks import TASKS
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_

STEP = Step(
    number=4,
    code="action_plan",
    name=N_("Write the action plan"),
    official=N_("Develop action plan according to city development agenda that match to the SDGs"),
    purpose=N_(
        "Choose openly what comes first, then write a results chain with SMART targets, actions, places, dates and "
        "costs. The plan serves the local development agenda and shows the SDG target behind every rupee."
    ),
    deliverable=N_(
        "District SDG action plan: priorities and how they were chosen, results framework, costed action table, "
        "A3 Gantt; and a PC-I working sheet for each action with its 15 heads."
    ),
    entities=(PLAN, RANKING_ROUND, BALLOT, PRIORITY, RESULT, ACTION, COST_LINE),
    tasks=TASKS,
    better_after=("baseline", "task_force"),
)

__all__ = ["ACTION", "BALLOT", "COST_LINE", "PLAN", "PRIORITY", "RANKING_ROUND", "RESULT", "STEP"]
