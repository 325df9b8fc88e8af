"""The handover pack for the next officer: open decisions, promises, requests, tasks, contacts and notes."""

from lead_desktop.reports.content import Cell, Column, Heading, Paper, Part, Prose, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.shared import in_post, open_queries
from lead_desktop.roadmap.steps import step_state

_DECISIONS = ("text", "meeting", "owner", "due_on", "status", "outcome")
_PROMISES = ("title", "institution", "responsible", "deliver_by", "next_review", "status")
_REQUESTS = ("title", "addressed_to", "letter_no", "sent_on", "status", "reply")
_SEATS = ("body", "person", "position", "institution", "since")
_FIXES = ("place", "scheme", "action", "to_fix", "fix_by")


def build(desk: Desk) -> Paper:
    """Return the handover pack of today."""
    tr, facts = desk.tr, desk.facts
    decisions = [row for row in facts.rows("decision") if row.get("status") in ("open", "doing")]
    promises = [
        row for row in facts.rows("commitment") if row.get("status") in ("drafting", "tabled", "adopted", "in_force")
    ]
    requests = [row for row in facts.rows("upward_request") if row.get("status") in ("draft", "sent", "acknowledged")]
    seats = [row for row in facts.rows("seat") if not row.get("until")]
    fixes = [row for row in facts.rows("field_visit") if row.get("to_fix") and not row.get("fixed_on")]
    parts: list[Part] = [
        Heading(tr("Where the eight steps stand")),
        steps_table(desk),
        Heading(tr("What those who left wrote down")),
        *_notes(desk),
        Heading(tr("Open decisions")),
        desk.table("decision", decisions, _DECISIONS, shares=(2.6, 1.4, 1.3, 0, 0.9, 1.6)),
        Heading(tr("Promises that stand")),
        desk.table("commitment", promises, _PROMISES),
        Heading(tr("Requests without a final answer")),
        desk.table("upward_request", requests, _REQUESTS),
        Heading(tr("Things to put right on site")),
        desk.table("field_visit", fixes, _FIXES),
        Heading(tr("Questions that are open")),
        desk.table("note", open_queries(facts), ("text", "raised_on", "due_on"), shares=(3, 0, 0)),
        Heading(tr("Who holds which seat")),
        desk.table("seat", seats, _SEATS),
        Heading(tr("Contacts")),
        _contacts(desk),
    ]
    return desk.paper("handover", tr("Handover pack"), parts, wide=True)


def steps_table(desk: Desk) -> Table:
    """Return the tasks done of each step, and what is missing next."""
    tr = desk.tr
    rows = []
    for step in STEPS:
        state = step_state(step, desk.facts)
        missing = next(
            (one.tally.missing.said(tr) for one in state.tasks if one.tally.missing and not one.set_aside), ""
        )
        rows.append(
            (
                Cell(str(step.number), "code"),
                Cell(tr(step.name)),
                desk.number(state.done),
                desk.number(state.counted),
                Cell(missing),
            )
        )
    columns = (
        Column(tr("Step"), "code", 0),
        Column(tr("Name"), share=1.6),
        Column(tr("Tasks done"), "number", 0),
        Column(tr("Tasks"), "number", 0),
        Column(tr("What is missing next"), share=2.6),
    )
    return Table(columns, tuple(rows), source=desk.own_records())


def _notes(desk: Desk) -> list[Part]:
    written = [row for row in desk.facts.rows("person") if row.get("handover_note")]
    parts: list[Part] = []
    for row in written:
        cell = desk.cell("person", row, "handover_note")
        parts += [Heading(desk.name("person", row["id"]), 2), Prose(cell.text, (cell,))]
    return parts or [desk.table("person", (), ("name", "handover_note"))]


def _contacts(desk: Desk) -> Table:
    """Return the people in post; phone and e-mail stand there only when the officer asked for them."""
    here = [row for row in desk.facts.rows("person") if in_post(row, desk.facts.today)]
    names = ("name", "post", "institution", "since") + (("phone", "email") if desk.with_private else ())
    return desk.table("person", here, names)
