"""The views of step 1: commitments over time, the scorecard, and the people reached. Each is made on first use."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _lines(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.commitment.commitment_line import CommitmentLinePage

    return CommitmentLinePage(session, where)


def _scorecard(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.commitment.scorecard import ScorecardPage

    return ScorecardPage(session, where)


def _reach(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.commitment.reach import ReachPage

    return ReachPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V1a", N_("Commitments over time"), _lines),
    View("V1b", N_("Scorecard"), _scorecard),
    View("V1c", N_("People reached"), _reach),
)
