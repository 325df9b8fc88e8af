"""Every page of the window by name, each imported when it is first opened, and those that rail and search offer."""

from collections.abc import Callable, Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.session import Session

Factory = Callable[[Session, Where], Page]


def _home(session: Session, where: Where) -> Page:
    from lead_desktop.ui.home import HomePage

    return HomePage(session, where)


def _step(session: Session, where: Where) -> Page:
    from lead_desktop.ui.step_page import StepPage

    return StepPage(session, where)


def _records(session: Session, where: Where) -> Page:
    from lead_desktop.ui.records_page import RecordsPage

    return RecordsPage(session, where)


def _record(session: Session, where: Where) -> Page:
    from lead_desktop.ui.form_page import FormPage

    return FormPage(session, where)


def _check(session: Session, where: Where) -> Page:
    from lead_desktop.ui.check_answers import CheckAnswersPage

    return CheckAnswersPage(session, where)


def _data(session: Session, where: Where) -> Page:
    from lead_desktop.ui.data import DataPage

    return DataPage(session, where)


def _documents(session: Session, where: Where) -> Page:
    from lead_desktop.ui.documents import DocumentsPage

    return DocumentsPage(session, where)


def _send_receive(session: Session, where: Where) -> Page:
    from lead_desktop.ui.send_receive import SendReceivePage

    return SendReceivePage(session, where)


def _differences(session: Session, where: Where) -> Page:
    from lead_desktop.ui.differences import DifferencesPage

    return DifferencesPage(session, where)


def _settings(session: Session, where: Where) -> Page:
    from lead_desktop.ui.settings import SettingsPage

    return SettingsPage(session, where)


def _removed(session: Session, where: Where) -> Page:
    from lead_desktop.ui.removed import RemovedPage

    return RemovedPage(session, where)


def _inbox(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.inbox import InboxPage

    return InboxPage(session, where)


def _districts(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.districts import DistrictsPage

    return DistrictsPage(session, where)


def _district(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.district import DistrictPage

    return DistrictPage(session, where)


def _computers(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.computers import ComputersPage

    return ComputersPage(session, where)


def _packs(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.packs import PacksPage

    return PacksPage(session, where)


def _pack_list(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.pack_list import PackListPage

    return PackListPage(session, where)


def _reports(session: Session, where: Where) -> Page:
    from lead_desktop.ui.reports import ReportsPage

    return ReportsPage(session, where)


def _report(session: Session, where: Where) -> Page:
    from lead_desktop.ui.report_page import ReportPage

    return ReportPage(session, where)


def _brief(session: Session, where: Where) -> Page:
    from lead_desktop.ui.overview.brief_page import BriefPage

    return BriefPage(session, where)


def _results(session: Session, where: Where) -> Page:
    from lead_desktop.ui.overview.results_page import ResultsPage

    return ResultsPage(session, where)


def _import(session: Session, where: Where) -> Page:
    from lead_desktop.ui.import_wizard.page import ImportPage

    return ImportPage(session, where)


def _set_aside(session: Session, where: Where) -> Page:
    from lead_desktop.ui.set_aside import SetAsidePage

    return SetAsidePage(session, where)


def _view(session: Session, where: Where) -> Page:
    from lead_desktop.ui.views import view_page

    return view_page(session, where)


def _talk(session: Session, where: Where) -> Page:
    from lead_desktop.ui.talk_page import TalkPage

    return TalkPage(session, where)


def _compare(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.compare import ComparePage

    return ComparePage(session, where)


def _submissions(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.submissions import SubmissionsPage

    return SubmissionsPage(session, where)


def _needs(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.needs import NeedsPage

    return NeedsPage(session, where)


def _programme(session: Session, where: Where) -> Page:
    from lead_desktop.ui.province.programme import ProgrammePage

    return ProgrammePage(session, where)


PAGES: Mapping[str, Factory] = {
    "home": _home,
    "step": _step,
    "records": _records,
    "record": _record,
    "check": _check,
    "data": _data,
    "documents": _documents,
    "send_receive": _send_receive,
    "differences": _differences,
    "settings": _settings,
    "removed": _removed,
    "inbox": _inbox,
    "districts": _districts,
    "district": _district,
    "computers": _computers,
    "talk": _talk,
    "compare": _compare,
    "submissions": _submissions,
    "programme": _programme,
    "needs": _needs,
    "packs": _packs,
    "pack_list": _pack_list,
    "reports": _reports,
    "report": _report,
    "brief": _brief,
    "results": _results,
    "import": _import,
    "set_aside": _set_aside,
    "view": _view,
}
"""How each page of the window is made."""

SCREENS: Mapping[str, str] = {
    "home": N_("Roadmap"),
    "districts": N_("Districts"),
    "data": N_("Data"),
    "documents": N_("Documents"),
    "send_receive": N_("Send & receive"),
    "inbox": N_("Inbox"),
    "differences": N_("Differences"),
    "computers": N_("Computers"),
    "packs": N_("Reference packs"),
    "talk": N_("Questions and decisions"),
    "compare": N_("Compare districts"),
    "submissions": N_("Calendar of papers"),
    "programme": N_("The programme's results"),
    "needs": N_("What districts need"),
    "reports": N_("Reports"),
    "brief": N_("Brief for the Deputy Commissioner"),
    "results": N_("Expected results"),
    "set_aside": N_("Rows set aside"),
    "removed": N_("Removed items"),
    "settings": N_("Settings"),
}
"""The pages that can be opened without saying which record, by the words they are called by."""

RAILS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "district": (
        ("home", "roadmap"),
        ("data", "data"),
        ("documents", "documents"),
        ("send_receive", "send_receive"),
        ("reports", "reports"),
    ),
    "province": (
        ("districts", "districts"),
        ("data", "data"),
        ("documents", "documents"),
        ("inbox", "inbox"),
        ("reports", "reports"),
        ("computers", "key"),
    ),
}
"""The entries of the rail for each kind of office, each with its icon; the first is where the program opens."""


def screens_of(role: str) -> tuple[str, ...]:
    """Return the pages that an office of a role can open by name."""
    provincial = {"districts", "inbox", "computers", "compare", "submissions", "programme", "needs", "packs"}
    others = {"district": provincial, "province": {"home", "send_receive", "brief"}}
    return tuple(page for page in SCREENS if page not in others.get(role, set()))
