"""The views of step 2: the baseline sheet, who matters, who is responsible, who is left behind. Made on first use."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _sheet(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.baseline.baseline_sheet import BaselineSheetPage

    return BaselineSheetPage(session, where)


def _grid(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.baseline.power_grid import PowerGridPage

    return PowerGridPage(session, where)


def _mandates(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.baseline.mandate_matrix import MandateMatrixPage

    return MandateMatrixPage(session, where)


def _issues(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.baseline.issue_match import IssueMatchPage

    return IssueMatchPage(session, where)


def _lens(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.baseline.left_behind import LeftBehindPage

    return LeftBehindPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V2a", N_("Baseline sheet"), _sheet),
    View("V2b", N_("Power and interest"), _grid),
    View("V2c", N_("Who is responsible for what"), _mandates),
    View("V2d", N_("Issues and offices"), _issues),
    View("V2e", N_("Left behind"), _lens),
)
