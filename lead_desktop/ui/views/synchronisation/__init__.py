"""The views of step 5: how the plan fits the agendas, what serves nothing, requests upward, dates of the budget."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _matrix(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.synchronisation.alignment_matrix import AlignmentMatrixPage

    return AlignmentMatrixPage(session, where)


def _match(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.synchronisation.match_lists import MatchListsPage

    return MatchListsPage(session, where)


def _lists(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.synchronisation.four_lists import FourListsPage

    return FourListsPage(session, where)


def _requests(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.synchronisation.requests import RequestsPage

    return RequestsPage(session, where)


def _calendar(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.synchronisation.budget_calendar import BudgetCalendarPage

    return BudgetCalendarPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V5a", N_("How the plan fits the agendas"), _matrix),
    View("V5e", N_("Match two lists"), _match),
    View("V5b", N_("What serves nothing yet"), _lists),
    View("V5c", N_("What was asked upward"), _requests),
    View("V5d", N_("Dates of the budget"), _calendar),
)
