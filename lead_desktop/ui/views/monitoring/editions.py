"""Numbered editions of a report: its paper of today, kept as a document about its sections. No widget is here."""

from collections.abc import Callable
from dataclasses import dataclass

from lead_desktop.reports import files, registry
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import PDF, REPORTS
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.monitoring.choices import REPORT
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.entering import Entered
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr

KIND = "report_edition"


@dataclass(frozen=True)
class Edition:
    """One report of one year at one office, and the section at which its editions are kept."""

    report: str
    year: str
    section: str

    @property
    def name(self) -> str:
        """What the report is called."""
        return next(tr(option.label) for option in REPORT if option.code == self.report)


def sections_of(session: Session, report: str, year: str) -> list[Row]:
    """Return the sections of a report and year, oldest first."""
    rows = session.store.rows("report_section")
    return [row for row in rows if (row.get("report"), row.get("fiscal_year")) == (report, year)]


def editions_of(session: Session, report: str, year: str) -> list[Row]:
    """Return the editions of a report and year that were frozen, oldest first."""
    sections = {row["id"] for row in sections_of(session, report, year)}
    return [
        row for row in session.store.rows("document") if row.get("kind") == KIND and row.get("about_record") in sections
    ]


def paper_of(session: Session, edition: Edition) -> Callable[[], bytes]:
    """Return what makes the PDF of today; it may run in any thread."""
    desk = Desk(session.store, tr, language(), practice=session.store.about.practice)
    report = REPORTS[edition.report]
    return lambda: files.content_of(registry.built(report, desk), PDF, tr)


def freeze(session: Session, edition: Edition, content: bytes) -> Entered:
    """Keep a paper as the next edition, as one step to undo."""
    number = len(editions_of(session, edition.report, edition.year)) + 1
    title = tr("{report}, {year}, edition {number}", report=edition.name, year=edition.year, number=number)
    typed: dict[str, object] = {
        "about_entity": "report_section",
        "about_record": edition.section,
        "kind": KIND,
        "title": title,
        "ref_no": str(number),
        "dated": session.store.today.isoformat(),
        "file_name": f"{files.name_of(REPORTS[edition.report], session.store.place, language())}-{number}.{PDF}",
        "sha256": session.store.attachments.put(content),
        "bytes": len(content),
    }
    return session.enter("document", None, typed, label=sentence(N_("Edition kept: {title}"), title=title))
