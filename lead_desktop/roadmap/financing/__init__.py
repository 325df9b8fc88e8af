"""Step 6, find the money: schemes, sources, funding lines, own revenue and partnerships. No screen and no storage."""

from lead_desktop.roadmap.financing.entities import (
    ENTITIES,
    FUNDING_LINE,
    FUNDING_SOURCE,
    PARTNERSHIP,
    REVENUE_STREAM,
    SCHEME,
    SCHEME_SHARE,
)
from lead_desktop.roadmap.financing.tasks import TASKS
from lead_desktop.roadmap.steps import Step
from lead_desktop.roadmap.texts import N_

STEP = Step(
    6,
    "financing",
    name=N_("Find the money"),
    official=N_(
        "Setting up a business model to finance SDGs action plan as a platform for multi-sector and "
        "cross-cutting issue partnership"
    ),
    purpose=N_(
        "Cost against committed money, year by year: what is funded, what is missing, and who could carry it. "
        "Turn the missing part into schemes that pass the rules, better own revenue, and partnerships with a "
        "workable business model."
    ),
    deliverable=N_(
        "Financing plan and business model: gap by year, goal and source, scheme list with rule checks, "
        "own-revenue sheet, partnership cards, budget tagging table, and a no-duplication certificate for signature."
    ),
    entities=ENTITIES,
    tasks=TASKS,
    better_after=("action_plan",),
)

__all__ = [
    "FUNDING_LINE",
    "FUNDING_SOURCE",
    "PARTNERSHIP",
    "REVENUE_STREAM",
    "SCHEME",
    "SCHEME_SHARE",
    "STEP",
]
