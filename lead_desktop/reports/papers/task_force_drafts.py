"""Drafts of the task force: notification, terms of reference, minutes of a meeting."""

from lead_desktop.reports.content import Facts, Heading, Paper, Part, Points, Prose, Signatures, Table
from lead_desktop.reports.desk import Desk, Filling
from lead_desktop.reports.papers.task_force_file import meetings_table
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.task_force.seating import quorum, quorum_met

_ROSTER = ("position", "person", "ex_officio_post", "institution", "voting")
_ASKED = ("text", "owner", "due_on", "status")


def notification(desk: Desk) -> Paper:
    """Return the draft of a body's notification."""
    tr, row, fill = desk.tr, _about(desk, "body"), Filling(desk)
    opening = tr(
        "{office} notifies the {body} with the members named below.",
        office=fill.of("body", row, "authority"),
        body=fill.of("body", row, "name"),
    )
    parts: list[Part] = [
        _facts(desk, "body", row, ("ref_no", "notified_on")),
        Prose(opening, fill.taken()),
        Heading(tr("Members")),
        _roster(desk, row),
        Heading(tr("Purpose")),
        _prose(desk, "body", row, "purpose", fill),
        Prose(tr("It reports to: {office}.", office=fill.of("body", row, "reports_to")), fill.taken()),
        Signatures((tr("Name, post and seal"),)),
        Heading(tr("Copies to"), 2),
        Points((tr("All members"), tr("Office file"))),
    ]
    return desk.paper("notification", tr("Notification"), parts, subtitle=str(row.get("name") or ""), draft=True)


def terms_of_reference(desk: Desk) -> Paper:
    """Return the draft of a body's terms of reference."""
    tr, row, fill = desk.tr, _about(desk, "body"), Filling(desk)
    rhythm = tr("The body meets: {rhythm}.", rhythm=fill.of("body", row, "meets_every"))
    quorum_words = tr(
        "Quorum: {percent} of the filled voting seats. Substitutes count: {answer}.",
        percent=fill.of("body", row, "quorum_percent"),
        answer=fill.of("body", row, "substitutes_count"),
    )
    women = tr("Women hold at least {percent} of the seats.", percent=fill.of("body", row, "women_share_wanted"))
    used = fill.taken()
    targets = tuple(desk.entry("sdg_targets", code) for code in codes(row, "targets"))
    parts: list[Part] = [
        Heading(tr("Purpose")),
        _prose(desk, "body", row, "purpose", fill),
        Heading(tr("SDG targets")),
        Points(targets) if targets else Prose(fill.words(""), fill.taken()),
        Heading(tr("How it works")),
        Prose("\n".join((rhythm, quorum_words, women)), used),
        Prose(tr("Decisions are written down with a person and a day, and are followed up in each meeting.")),
        Prose(tr("It reports to: {office}.", office=fill.of("body", row, "reports_to")), fill.taken()),
        Heading(tr("Members")),
        _roster(desk, row),
        Signatures((desk.option("seat", "position", "chair"), desk.option("seat", "position", "secretary"))),
    ]
    return desk.paper(
        "terms_of_reference", tr("Terms of reference"), parts, subtitle=str(row.get("name") or ""), draft=True
    )


def minutes(desk: Desk) -> Paper:
    """Return the minutes of a meeting: who was there, the quorum, what was said and what was decided."""
    tr, row, fill = desk.tr, _about(desk, "meeting"), Filling(desk)
    decisions = [one for one in desk.facts.rows("decision") if one.get("meeting") == row["id"]]
    parts: list[Part] = [
        _facts(
            desk, "meeting", row, ("body", "number", "held_on", "venue", "present", "substituted", "excused", "guests")
        ),
        Heading(tr("Quorum")),
        _quorum_table(desk, row),
        *_no_quorum(desk, row),
        Heading(desk.label("meeting", "agenda")),
        _prose(desk, "meeting", row, "agenda", fill),
        Heading(desk.label("meeting", "minutes")),
        _prose(desk, "meeting", row, "minutes", fill),
        Heading(tr("Decisions")),
        desk.table("decision", decisions, _ASKED, shares=(3, 1.4, 0, 0.8)),
        Prose(tr("Next meeting: {day}.", day=fill.of("meeting", row, "next_on")), fill.taken()),
        Signatures((desk.option("seat", "position", "chair"), desk.option("seat", "position", "secretary"))),
    ]
    return desk.paper(
        "minutes", tr("Minutes"), parts, subtitle=desk.name("meeting", row["id"]), draft=not row.get("approved_on")
    )


def _quorum_table(desk: Desk, row: Row) -> Table:
    return meetings_table(desk, [row] if row["id"] else [])


def _no_quorum(desk: Desk, row: Row) -> list[Part]:
    tr = desk.tr
    found = quorum(row, desk.facts) if row["id"] else None
    if found is None or quorum_met(row, desk.facts):
        return []
    words = tr(
        "There was no quorum: {present} of {needed} needed were present.", present=found.present, needed=found.needed
    )
    return [Prose(words, style="note")]


def _about(desk: Desk, entity: str) -> Row:
    return desk.facts.row(entity, desk.about) or {"id": ""}


def _facts(desk: Desk, entity: str, row: Row, names: tuple[str, ...]) -> Facts:
    return Facts(tuple((desk.label(entity, one), desk.cell(entity, row, one)) for one in names))


def _prose(desk: Desk, entity: str, row: Row, name: str, fill: Filling) -> Prose:
    return Prose(fill.of(entity, row, name), fill.taken())


def _roster(desk: Desk, body: Row) -> Table:
    seats = [one for one in desk.facts.rows("seat") if one.get("body") == body["id"] and not one.get("until")]
    return desk.table("seat", seats, _ROSTER, shares=(0.8, 1.5, 1.4, 1.8, 0))
