"""Making papers in tests as the window and the command line do."""

from dataclasses import replace

from lead_desktop.reports import registry
from lead_desktop.reports.content import Paper
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import REPORTS
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.texts import Translate, english
from lead_desktop.ui.texts import speaker

LANGUAGES = ("en", "ur", "sd")
WHOLE_OFFICE = tuple(kind for kind, report in REPORTS.items() if not report.about)
DRAFTS = tuple(kind for kind, report in REPORTS.items() if "docx" in report.forms)


def tongue(language: str) -> Translate:
    """Return the `tr` of a language."""
    return english if language == "en" else speaker(language)


def desk_for(kind: str, facts: Facts, language: str = "en", **wanted: object) -> Desk:
    """Return the desk on which a report is made, about the newest record that fits."""
    rows = registry.records_for(REPORTS[kind], facts)
    desk = Desk(facts, tongue(language), language, str(rows[0]["id"]) if rows else "", practice=True)
    return replace(desk, **wanted)  # type: ignore[arg-type]


def paper_of(kind: str, facts: Facts, language: str = "en", **wanted: object) -> Paper:
    """Return a report's paper."""
    return registry.built(REPORTS[kind], desk_for(kind, facts, language, **wanted))
