"""The views of step 8: the practice library, pilots and exchanges."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _practice_library(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.exchange.practice_library import PracticeLibraryPage

    return PracticeLibraryPage(session, where)


def _pilot_board(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.exchange.pilot_board import PilotBoardPage

    return PilotBoardPage(session, where)


def _exchange_log(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.exchange.exchange_log import ExchangeLogPage

    return ExchangeLogPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V8a", N_("Practice library"), _practice_library),
    View("V8b", N_("Pilot board"), _pilot_board),
    View("V8c", N_("Exchange log"), _exchange_log),
)
