"""Making a report for the screen, off its thread: page pictures, and what is blank or without a source. No widgets."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.reports import documents, registry
from lead_desktop.reports.closing import blanks_of, unsourced_of, words_of
from lead_desktop.reports.content import Paper
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import Report
from lead_desktop.roadmap import formats
from lead_desktop.ui.texts import tr

MOST_LISTED = 8
"""How many blanks, and how many figures, are named beside a report; the rest are counted."""


@dataclass(frozen=True)
class Made:
    """What came of building a report: its pages as PNG pictures, and ready sentences about what it lacks."""

    pages: Sequence[bytes]
    findings: Sequence[str]


def made(report: Report, desk: Desk, spoken: Desk, sheet: str) -> Made:
    """Build a report and its pages; `spoken` is the same desk in the language of the screen."""
    pages = documents.pages(registry.built(report, desk), sheet, documents.SCREEN_PPI)
    return Made(pages, findings_of(registry.built(report, spoken), spoken))


def findings_of(paper: Paper, desk: Desk) -> list[str]:
    """Return what is blank on a draft and which figures name no source, the first few of each."""
    blanks = blanks_of(paper, desk) if paper.draft else ()
    figures = [words_of(one, desk) for one in unsourced_of(paper, desk)]
    found = [tr("Blank: {answer}", answer=one) for one in blanks[:MOST_LISTED]]
    found += [tr("Without a source: {figure}", figure=one) for one in figures[:MOST_LISTED]]
    hidden = max(0, len(blanks) - MOST_LISTED) + max(0, len(figures) - MOST_LISTED)
    return [*found, tr("{number} more stand on the paper", number=formats.number(hidden))] if hidden else found


def tried(write: Callable[[], list[Path]]) -> list[Path] | OSError:
    """Write, and hand back what the disk said, so that a page can tell it in its own words."""
    try:
        return write()
    except OSError as trouble:
        return trouble
