"""D3, the task force file: roster, meetings with their quorum, decisions, training. Drafts stand in drafts.py."""

from lead_desktop.reports.content import Cell, Column, Facts, Heading, Paper, Part, Table
from lead_desktop.reports.desk import Desk, with_total
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.task_force.seating import filled_seats, quorum, share_wanted, women_among

_BODY = ("kind", "ref_no", "notified_on", "authority", "reports_to", "meets_every", "quorum_percent", "purpose")
_SEATS = ("person", "position", "institution", "ex_officio_post", "voting", "speaks_for", "tehsil", "since")
_DECISIONS = ("text", "meeting", "owner", "due_on", "status", "closed_on", "outcome")
_TRAININGS = (
    "title",
    "topic",
    "starts_on",
    "place",
    "men",
    "women",
    "transgender",
    "women_share",
    "score_before",
    "score_after",
)


def build(desk: Desk) -> Paper:
    """Return the task force file."""
    tr = desk.tr
    bodies = [row for row in desk.facts.rows("body") if not row.get("dissolved_on")]
    parts: list[Part] = [part for body in bodies for part in _body(desk, body)]
    if not bodies:
        parts.append(desk.table("body", (), ("name", "kind")))
    trainings = desk.table("training", desk.facts.rows("training"), _TRAININGS)
    parts += [
        Heading(tr("Decisions")),
        desk.table("decision", _open_first(desk), _DECISIONS, shares=(2.6, 1.4, 1.3, 0, 0.9, 0, 1.8)),
        Heading(tr("Trainings")),
        with_total(trainings, tr("Total"), (4, 5, 6)),
        prepared(desk),
    ]
    return desk.paper("task_force_file", tr("Task force file"), parts, wide=True)


def _body(desk: Desk, body: Row) -> list[Part]:
    tr = desk.tr
    held = [row for row in desk.facts.rows("meeting") if row.get("body") == body["id"]]
    seats = [row for row in desk.facts.rows("seat") if row.get("body") == body["id"] and not row.get("until")]
    parts: list[Part] = [
        Heading(str(body.get("name") or "")),
        Facts(tuple((desk.label("body", name), desk.cell("body", body, name)) for name in _BODY)),
        Heading(tr("Members"), 2),
        desk.table("seat", seats, _SEATS, shares=(1.6, 1, 1.8, 1.4, 0, 1.1, 0.9, 0)),
        _composition(desk, body),
    ]
    return [*parts, Heading(tr("Meetings"), 2), meetings_table(desk, held)] if held else parts


def _composition(desk: Desk, body: Row) -> Facts:
    """Say how many seats are filled and how many of them women hold, beside the share that is wanted."""
    tr = desk.tr
    filled = filled_seats(body["id"], desk.facts.today.isoformat(), desk.facts)
    return Facts(
        (
            (tr("Filled seats"), desk.number(len(filled))),
            (tr("Share of women"), desk.percent(women_among(filled, desk.facts))),
            (tr("Share of women wanted"), desk.percent(share_wanted(body))),
        )
    )


def meetings_table(desk: Desk, rows: list[Row]) -> Table:
    """Return the meetings of a body, each with the voting seats present and needed."""
    tr = desk.tr
    shown = desk.table("meeting", rows, ("number", "held_on", "venue", "approved_on", "quorum_met"))
    columns = (
        *shown.columns[:3],
        Column(tr("Voting seats present"), "number", 0),
        Column(tr("Needed"), "number", 0),
        *shown.columns[3:],
    )
    cells = tuple((*cells[:3], *_quorum(desk, row), *cells[3:]) for cells, row in zip(shown.rows, rows, strict=True))
    return Table(columns, cells, source=shown.source, empty=shown.empty)


def _quorum(desk: Desk, meeting: Row) -> tuple[Cell, Cell]:
    found = quorum(meeting, desk.facts)
    return (desk.number(found.present), desk.number(found.needed)) if found else (Cell(), Cell())


def _open_first(desk: Desk) -> list[Row]:
    closed = ("done", "dropped")
    rows = desk.facts.rows("decision")
    return sorted(rows, key=lambda row: (row.get("status") in closed, str(row.get("due_on") or "")))
