"""Every report by its kind: its name, the step it belongs to, what it needs and in which forms it is given."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from lead_desktop.reports.content import Paper
from lead_desktop.reports.desk import Desk
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.texts import N_

PDF, EXCEL, WORD = "pdf", "xlsx", "docx"
STEP, OFFICE, REVIEW, DRAFT = "step", "office", "review", "draft"
"""The groups in which reports are listed."""


@dataclass(frozen=True)
class Report:
    """One kind of report.

    `needs` are the kinds of record without which it says nothing, the first one being where to begin. `about` is the
    kind of record that one paper is about, empty for a report of the whole office. `forms` are its kinds of file.
    """

    kind: str
    name: str
    group: str
    step: str
    needs: tuple[str, ...]
    about: str = ""
    forms: tuple[str, ...] = (PDF, EXCEL)
    one_page: bool = False
    with_private: bool = False


def _of_step(kind: str, name: str, step: str, *needs: str) -> Report:
    return Report(kind, name, STEP, step, needs)


def _review(kind: str, name: str) -> Report:
    return Report(kind, name, REVIEW, "monitoring", ("report_section",))


def _draft(kind: str, name: str, step: str, about: str) -> Report:
    return Report(kind, name, DRAFT, step, (about,), about, (PDF, WORD))


def _one_page(kind: str, name: str, step: str, needs: str) -> Report:
    return Report(kind, name, OFFICE, step, (needs,), one_page=True)


_ALL = (
    _of_step("commitment_file", N_("Commitment file"), "commitment", "commitment"),
    _of_step("baseline_book", N_("Baseline and stakeholder book"), "baseline", "measurement"),
    _of_step("task_force_file", N_("Task force file"), "task_force", "body"),
    _of_step("action_plan", N_("District SDG action plan"), "action_plan", "action"),
    _of_step("alignment_statement", N_("Alignment statement"), "synchronisation", "alignment"),
    _of_step("financing_plan", N_("Financing plan and business model"), "financing", "funding_line"),
    _of_step("progress_report", N_("Progress report"), "monitoring", "progress_update"),
    _of_step("exchange_file", N_("Practices, pilots and exchange"), "exchange", "practice"),
    _one_page("brief", N_("Brief for the Deputy Commissioner"), "action_plan", "action"),
    _one_page("public_sheet", N_("Public sheet"), "commitment", "commitment"),
    Report("handover", N_("Handover pack"), OFFICE, "", ("person",), with_private=True),
    Report("expected_results", N_("Expected results"), OFFICE, "commitment", ("commitment",)),
    _review("vlr", N_("Voluntary local review (VLR)")),
    _review("vsr_input", N_("Input to the provincial review (VSR)")),
    _review("vnr_input", N_("Input to the national review (VNR)")),
    _review("annual", N_("Annual report")),
    _review("council_brief", N_("Brief for the council")),
    _draft("resolution", N_("Council resolution"), "commitment", "commitment"),
    _draft("office_order", N_("Office order"), "commitment", "commitment"),
    _draft("mou", N_("Memorandum of understanding (MoU)"), "commitment", "commitment"),
    _draft("notification", N_("Notification"), "task_force", "body"),
    _draft("terms_of_reference", N_("Terms of reference"), "task_force", "body"),
    _draft("minutes", N_("Minutes"), "task_force", "meeting"),
    Report("ballot_paper", N_("Ballot paper"), DRAFT, "action_plan", ("ranking_round",), "ranking_round", (PDF,)),
    _draft("pc1_sheet", N_("PC-I working sheet"), "action_plan", "action"),
    _draft("request_letter", N_("Request letter"), "synchronisation", "upward_request"),
    _draft("ddc_paper", N_("Working paper for the development committee"), "financing", "scheme"),
    _draft("no_duplication_certificate", N_("No-duplication certificate"), "financing", "scheme"),
    Report("practice_card", N_("Practice card"), DRAFT, "exchange", ("practice",), "practice", (PDF,), one_page=True),
    _draft("cooperation_agreement", N_("Cooperation agreement"), "exchange", "exchange"),
)

REPORTS: Mapping[str, Report] = {report.kind: report for report in _ALL}
"""Every report by its kind, in the order in which they are shown."""

FORM = "form:"
"""Stands before the kind of record in the name of its empty form."""
BLANK_FORM = Report("blank_form", N_("Blank form"), DRAFT, "", (), "form", (PDF, WORD))
"""An empty form for any kind of record, which the desk's `about` names; it stands in no list of reports."""
IN_THE_FIELD = (
    "field_visit", "feedback", "engagement", "issue", "marginalised_group", "stakeholder", "measurement", "meeting",
    "awareness_event", "training",
)  # fmt: skip
"""Kinds of record that are written down away from the office."""

_OF_KIND = {"resolution": "council_resolution", "office_order": "office_order", "mou": "mou"}


def report_named(name: str) -> Report:
    """Return a report by its kind, or the empty form of a kind of record. Raises KeyError."""
    return BLANK_FORM if name.startswith(FORM) else REPORTS[name]


def draft_about(entity: str, row: Row) -> Report | None:
    """Return the first draft that is about a record, None where there is none."""
    drafts = (one for one in _ALL if one.about == entity)
    return next((one for one in drafts if _OF_KIND.get(one.kind) in (None, row.get("kind"))), None)


def built(report: Report, desk: Desk) -> Paper:
    """Return a report's paper, with its closing lists unless it has one page only."""
    from lead_desktop.reports.closing import closed
    from lead_desktop.reports.papers.builders import BUILDERS

    paper = BUILDERS[report.kind](desk)
    return replace(paper, one_page=True) if report.one_page else closed(paper, desk)


def records_for(report: Report, facts: Facts) -> list[Row]:
    """Return the records that a report can be about, the newest first; none for a report of the whole office."""
    if not report.about or report.kind == BLANK_FORM.kind:
        return []
    rows = [row for row in facts.rows(report.about) if row.get("office")]
    wanted = _OF_KIND.get(report.kind)
    first = [row for row in rows if wanted is None or row.get("kind") == wanted]
    return list(reversed(first or rows))


def is_ready(report: Report, facts: Facts) -> bool:
    """Tell whether there is anything to report on."""
    return all(any(row.get("office") for row in facts.rows(entity)) for entity in report.needs)
