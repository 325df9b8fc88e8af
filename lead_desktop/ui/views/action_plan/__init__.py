"""The views of step 4: what comes first, the results chain, the actions by quarter, and what they cost."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _prioritisation(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.action_plan.prioritisation import PrioritisationPage

    return PrioritisationPage(session, where)


def _results(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.action_plan.results_tree import ResultsTreePage

    return ResultsTreePage(session, where)


def _gantt(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.action_plan.gantt_chart import GanttPage

    return GanttPage(session, where)


def _costs(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.action_plan.costed_table import CostedTablePage

    return CostedTablePage(session, where)


VIEWS: tuple[View, ...] = (
    View("V4a", N_("What comes first"), _prioritisation),
    View("V4b", N_("Results and what they lack"), _results),
    View("V4c", N_("Actions by quarter"), _gantt),
    View("V4d", N_("What the plan costs"), _costs),
)
