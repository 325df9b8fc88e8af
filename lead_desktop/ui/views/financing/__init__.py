"""The views of step 6: money and gap, its way to the goals, schemes, own revenue and partners."""

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View


def _funding_gap(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.financing.funding_gap import FundingGapPage

    return FundingGapPage(session, where)


def _money_flow(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.financing.money_flow import MoneyFlowPage

    return MoneyFlowPage(session, where)


def _scheme_rules(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.financing.scheme_rules import SchemeRulesPage

    return SchemeRulesPage(session, where)


def _own_revenue(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.financing.own_revenue import OwnRevenuePage

    return OwnRevenuePage(session, where)


def _partnership_board(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views.financing.partnership_board import PartnershipBoardPage

    return PartnershipBoardPage(session, where)


VIEWS: tuple[View, ...] = (
    View("V6a", N_("Funding gap"), _funding_gap),
    View("V6b", N_("Where the money goes"), _money_flow),
    View("V6c", N_("Scheme rules"), _scheme_rules),
    View("V6d", N_("Own revenue"), _own_revenue),
    View("V6e", N_("Partnership board"), _partnership_board),
)
