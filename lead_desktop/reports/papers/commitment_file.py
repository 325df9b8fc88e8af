"""D1, the commitment file: register, who was in the room, scorecard, follow-ups and reach."""

from collections.abc import Sequence

from lead_desktop.analysis import scores
from lead_desktop.reports.content import NUMBER, Bar, Bars, Cell, Column, Heading, Paper, Part, Prose, Table
from lead_desktop.reports.desk import Desk, complete, with_total
from lead_desktop.reports.from_frames import cell_of, lines_of
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import people_counted

_REGISTER = ("title", "institution", "ref_no", "adopted_on", "status", "responsible", "deliver_by", "amount_pledged")
_ROOM = ("title", "members_present", "women_present", "votes_for", "votes_against")
_FOLLOW_UPS = ("commitment", "checked_on", "percent_done", "finding", "obstacle", "next_step", "next_check")
_EVENTS = (
    "title",
    "channel",
    "held_on",
    "place",
    "women",
    "men",
    "transgender",
    "audience_estimate",
    "count_method",
)


def build(desk: Desk) -> Paper:
    """Return the commitment file."""
    tr, rows = desk.tr, desk.facts.rows("commitment")
    counted = [row for row in rows if row.get("members_present") is not None]
    parts: list[Part] = [
        Heading(tr("Register of commitments")),
        with_total(desk.table("commitment", rows, _REGISTER), tr("Total"), (7,)),
        desk.table("commitment", rows, ("title", "summary", "targets", "published_as"), title=tr("What was promised")),
        Heading(tr("Who was in the room")),
        desk.table("commitment", counted, _ROOM),
        Heading(tr("Scorecard")),
        *scorecard_parts(desk),
        Heading(tr("Follow-ups")),
        desk.table("follow_up", _newest_first(desk.facts.rows("follow_up")), _FOLLOW_UPS),
        Heading(tr("How many people were told")),
        *_reach(desk),
        prepared(desk),
    ]
    return desk.paper("commitment_file", tr("Commitment file"), parts, wide=True)


def scorecard_parts(desk: Desk) -> list[Part]:
    """Return the ten rows of the scorecard: points, the record that earned them, and what would earn more."""
    tr = desk.tr
    card = scores.scorecard(desk.facts)
    rows = tuple(
        (
            cell_of(desk, line["label"], "word"),
            desk.number(int(float(str(line["points"])))),
            Cell(desk.name(str(line["entity"]), line["record"]) if line["record"] else ""),
            cell_of(desk, line["more"], "word"),
        )
        for line in lines_of(card)
    )
    columns = (
        Column(tr("What is looked at"), share=1),
        Column(tr("Points of 2"), NUMBER, 0),
        Column(tr("Earned by"), share=1.6),
        Column(tr("What would earn more"), share=2.2),
    )
    total = tr("{points} of 20 points", points=scores.scorecard_total(card))
    return [Prose(total, style="strong"), Table(columns, rows, source=desk.own_records())]


def _newest_first(rows: Sequence[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: str(row.get("checked_on") or ""), reverse=True)


def _reach(desk: Desk) -> list[Part]:
    tr = desk.tr
    events = complete("awareness_event", desk.facts.rows("awareness_event"))
    listed = desk.table("awareness_event", events, _EVENTS)
    return [_counted(desk, events), with_total(listed, tr("Total"), (4, 5, 6))] if events else [listed]


def _counted(desk: Desk, events: Sequence[Row]) -> Bars | Table:
    """Draw the people who were counted; estimates stand in the table alone and are never added."""
    tr = desk.tr
    counted = [event for event in events if people_counted(event)]
    most = max((people_counted(event) for event in counted), default=0)
    if not most:
        return desk.table("awareness_event", (), ("title",))
    bars = tuple(
        Bar(
            str(event["title"]),
            tuple(amount(event, part) / most for part in ("women", "men", "transgender")),
            desk.number(people_counted(event)),
        )
        for event in counted
    )
    return Bars(
        tr("People counted at each event"),
        (tr("Women"), tr("Men"), tr("Transgender people")),
        bars,
        tr("Bars of the people counted at each event; the figures stand in the table below."),
    )
