"""Input to reviews (VLR, VSR, VNR) and the annual report: the sections as written, and the statistics."""

from lead_desktop import catalogue
from lead_desktop.catalogue import Entry
from lead_desktop.reports.content import Heading, Paper, Part, Prose
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.papers.baseline_book import splits_table
from lead_desktop.reports.papers.progress_report import tracking_table
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.monitoring.choices import REPORT
from lead_desktop.roadmap.reading import fiscal_year_of


def vlr(desk: Desk) -> Paper:
    """Return the voluntary local review."""
    return _review(desk, "vlr")


def vsr_input(desk: Desk) -> Paper:
    """Return the input to the provincial review."""
    return _review(desk, "vsr_input")


def vnr_input(desk: Desk) -> Paper:
    """Return the input to the national review."""
    return _review(desk, "vnr_input")


def annual(desk: Desk) -> Paper:
    """Return the annual report."""
    return _review(desk, "annual")


def council_brief(desk: Desk) -> Paper:
    """Return the brief for the council."""
    return _review(desk, "council_brief")


def sections_of(report: str) -> list[Entry]:
    """Return the sections of the outline that a report has, in their order."""
    named = [one for one in catalogue.entries("report_outline") if report in one.more["reports"].split(";")]
    return sorted(named, key=lambda one: int(one.more["order"]))


def _review(desk: Desk, report: str) -> Paper:
    tr = desk.tr
    title = next(desk.tr(option.label) for option in REPORT if option.code == report)
    year = _year(desk, report)
    written = _written(desk, report, year)
    parts: list[Part] = []
    for entry in sections_of(report):
        parts.append(Heading(entry.name(desk.language), 2 if entry.more["parent"] else 1))
        parts += _body(desk, entry.code, written.get(entry.code))
    return desk.paper(report, title, parts, subtitle=tr("Fiscal year {year}", year=year))


def _year(desk: Desk, report: str) -> str:
    years = [
        str(row["fiscal_year"])
        for row in desk.facts.rows("report_section")
        if row.get("report") == report and row.get("fiscal_year")
    ]
    return max(years, default=fiscal_year_of(desk.facts.today))


def _written(desk: Desk, report: str, year: str) -> dict[str, Row]:
    return {
        str(row.get("section")): row
        for row in desk.facts.rows("report_section")
        if row.get("report") == report and row.get("fiscal_year") == year
    }


def _body(desk: Desk, section: str, row: Row | None) -> list[Part]:
    tr = desk.tr
    parts: list[Part] = []
    if row is not None:
        cell = desk.cell("report_section", row, "text")
        state = desk.option("report_section", "state", row.get("state"))
        parts = [Prose(cell.text, (cell,))]
        if row.get("state") not in ("cleared", "sent"):
            parts.append(Prose(tr("State of this section: {state}", state=state), style="note"))
    if section == "annex.statistics":
        return [*parts, tracking_table(desk, finer=True), splits_table(desk)]
    if section == "annex.stakeholders":
        listed = [one for one in desk.facts.rows("stakeholder") if one.get("may_be_listed")]
        return [*parts, desk.table("stakeholder", listed, ("name", "category", "targets"))]
    if section == "annex.schemes":
        return [
            *parts,
            desk.table("scheme", desk.facts.rows("scheme"), ("number", "name", "department", "stage", "cost")),
        ]
    return parts or [Prose(tr("This section is not written yet."), style="note")]
