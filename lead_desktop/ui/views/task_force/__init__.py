"""The views of step 3: who sits, who came, what was decided, who was trained."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _composition(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.task_force.composition import CompositionPage

    return CompositionPage(session, where)


def _attendance(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.task_force.attendance import AttendancePage

    return AttendancePage(session, where)


def _decisions(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.task_force.decision_tracker import DecisionTrackerPage

    return DecisionTrackerPage(session, where)


def _trainings(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.task_force.training_ledger import TrainingLedgerPage

    return TrainingLedgerPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V3a", N_("Who sits at the table"), _composition),
    View("V3b", N_("Who came to the meetings"), _attendance),
    View("V3c", N_("What became of the decisions"), _decisions),
    View("V3d", N_("Who was trained"), _trainings),
)
