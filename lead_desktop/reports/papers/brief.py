"""The one-page brief for the Deputy Commissioner: what is late or overdue, what is missing, where help is needed."""

from lead_desktop.reports.content import NUMBER, Column, Facts, Heading, Paper, Part, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.indicators import answer, value_cell, word_of, worst_first
from lead_desktop.reports.papers.financing_plan import gap_of_year
from lead_desktop.reports.papers.progress_report import of_works, updates_of
from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.monitoring.quarters import last_ended
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.steps import step_state

_MOST = 5


def build(desk: Desk) -> Paper:
    """Return the brief of today."""
    tr = desk.tr
    parts: list[Part] = [
        _numbers(desk),
        Heading(tr("Indicators that are off track or slow")),
        _behind(desk),
        Heading(tr("Decisions that are overdue")),
        desk.table("decision", overdue(desk)[:_MOST], ("text", "owner", "due_on", "status"), shares=(3, 1.4, 0, 0.9)),
        Heading(tr("Work that is late or asks for help")),
        _late(desk),
        Heading(tr("Promises with an obstacle")),
        _obstacles(desk),
        Heading(tr("Requests that wait for an answer")),
        desk.table(
            "upward_request",
            _waiting(desk)[:_MOST],
            ("title", "addressed_to", "sent_on", "amount"),
            shares=(2, 1.6, 0, 0),
        ),
    ]
    return desk.paper("brief", tr("Brief for the Deputy Commissioner"), parts)


def _numbers(desk: Desk) -> Facts:
    tr = desk.tr
    states = [step_state(step, desk.facts) for step in STEPS]
    year = fiscal_year_of(desk.facts.today)
    return Facts(
        (
            (tr("Tasks done, of all eight steps"), desk.number(sum(state.done for state in states))),
            (tr("Tasks in all"), desk.number(sum(state.counted for state in states))),
            (tr("Indicators in use"), desk.number(len(worst_first(desk.facts)))),
            (tr("Money missing in {year}, Rs", year=year), desk.number(gap_of_year(desk, year))),
        ),
        2,
    )


def _behind(desk: Desk) -> Table:
    """Return the indicators that are behind, the worst first."""
    tr = desk.tr
    behind = [one for one in worst_first(desk.facts) if one.standing.status in ("moving_away", "off_track", "slow")]
    rows = tuple(
        (
            desk.cell("indicator", one.indicator, "title"),
            value_cell(desk, one.first),
            value_cell(desk, one.latest),
            value_cell(desk, one.goal),
            word_of(desk, one),
            answer(desk, one.known, "source"),
        )
        for one in behind[:_MOST]
    )
    columns = (
        Column(desk.label("measurement", "indicator"), share=2.4),
        Column(tr("Baseline"), NUMBER, 0),
        Column(tr("Latest"), NUMBER, 0),
        Column(tr("Target"), NUMBER, 0),
        Column(tr("Where it stands"), share=1),
        Column(tr("Source"), share=1.4),
    )
    source = tr("Source: as named in each row.")
    return Table(columns, rows, source=source, empty=tr("No indicator is behind, as far as values are in."))


def overdue(desk: Desk) -> list[Row]:
    """Return the decisions whose day is past and that are neither done nor dropped, the oldest first."""
    today = desk.facts.today.isoformat()
    late = [
        row
        for row in desk.facts.rows("decision")
        if row.get("status") in ("open", "doing") and row.get("due_on") and str(row["due_on"]) < today
    ]
    return sorted(late, key=lambda row: str(row["due_on"]))


def _late(desk: Desk) -> Table:
    year, quarter = last_ended(desk.facts.today)
    rows = [
        row
        for row in updates_of(desk, year, quarter)
        if row.get("state") in ("late", "stalled") or row.get("help_needed")
    ]
    names = ("physical", "state", "delay_reason", "problem")
    return of_works(desk, "progress_update", rows[:_MOST], names, (0, 0.9, 1, 2))


def _obstacles(desk: Desk) -> Table:
    latest: dict[object, Row] = {}
    for row in sorted(desk.facts.rows("follow_up"), key=lambda row: str(row.get("checked_on") or "")):
        latest[row.get("commitment")] = row
    held_up = [row for row in latest.values() if row.get("obstacle") not in (None, "none")]
    return desk.table(
        "follow_up", held_up[:_MOST], ("commitment", "percent_done", "obstacle", "next_step"), shares=(2, 0, 1, 2)
    )


def _waiting(desk: Desk) -> list[Row]:
    rows = [row for row in desk.facts.rows("upward_request") if row.get("sent_on") and not row.get("replied_on")]
    return sorted(rows, key=lambda row: str(row["sent_on"]))
