"""The views of step 7: progress, values, work and money, visits, feedback and report sections."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _progress_board(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.monitoring.progress_board import ProgressBoardPage

    return ProgressBoardPage(session, where)


def _tracking_table(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.monitoring.tracking_table import TrackingTablePage

    return TrackingTablePage(session, where)


def _work_and_money(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.monitoring.work_and_money import WorkAndMoneyPage

    return WorkAndMoneyPage(session, where)


def _field_visits(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.monitoring.field_visits import FieldVisitsPage

    return FieldVisitsPage(session, where)


def _citizen_feedback(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.monitoring.citizen_feedback import CitizenFeedbackPage

    return CitizenFeedbackPage(session, where)


def _report_sections(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.monitoring.report_sections import ReportSectionsPage

    return ReportSectionsPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V7a", N_("Progress board"), _progress_board),
    View("V7b", N_("Tracking table"), _tracking_table),
    View("V7c", N_("Work and money"), _work_and_money),
    View("V7d", N_("Field visits"), _field_visits),
    View("V7e", N_("Citizen feedback"), _citizen_feedback),
    View("V7f", N_("Report sections"), _report_sections),
)
