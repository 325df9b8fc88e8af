"""The public sheet of a quarter: promises, actions, money, task forces, indicators, feedback. Nothing private."""

from lead_desktop.reports.content import CODE, NUMBER, Cell, Column, Heading, Paper, Part, Points, Prose, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.indicators import answer, value_cell, word_of, worst_first
from lead_desktop.reports.papers.progress_report import quarter_words
from lead_desktop.roadmap.commitment.rules import is_adopted
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.financing.money import action_of
from lead_desktop.roadmap.monitoring.quarters import last_ended
from lead_desktop.roadmap.monitoring.works import action_of as work_action
from lead_desktop.roadmap.rules import amount

_MOST_INDICATORS, _MOST_ACTIONS, _MOST_PROMISES, _MOST_ANSWERS = 5, 5, 4, 3
_FEWEST = 10
"""Counts of fewer people are left out, so that nobody is recognised."""


def build(desk: Desk) -> Paper:
    """Return the public sheet of the quarter that ended last."""
    tr = desk.tr
    year, quarter = last_ended(desk.facts.today)
    parts: list[Part] = [
        Heading(tr("What was promised")),
        _promises(desk),
        Heading(tr("What is being done")),
        _actions(desk),
        Heading(tr("Where the district stands")),
        _indicators(desk),
        Heading(tr("What people said, and what was answered")),
        *_voices(desk),
        Prose(
            tr("Questions and complaints: at the office of the Deputy Commissioner, or at any sitting of the council."),
            style="strong",
        ),
    ]
    subtitle = quarter_words(desk, year, quarter)
    return desk.paper("public_sheet", tr("What the district promised and did"), parts, subtitle=subtitle)


def _promises(desk: Desk) -> Table:
    tr = desk.tr
    rows = [row for row in desk.facts.rows("commitment") if is_adopted(row) and row.get("published_as")][
        :_MOST_PROMISES
    ]
    table = desk.table("commitment", rows, ("title", "adopted_on", "deliver_by"), shares=(3, 0, 0))
    done = tuple(_latest_done(desk, row) for row in rows)
    columns = (*table.columns, Column(desk.label("follow_up", "percent_done"), NUMBER, 0))
    cells = tuple((*one, last) for one, last in zip(table.rows, done, strict=True))
    return Table(columns, cells, source=table.source, empty=tr("No promise has been made public yet."))


def _latest_done(desk: Desk, commitment: Row) -> Cell:
    own = [row for row in desk.facts.rows("follow_up") if row.get("commitment") == commitment["id"]]
    last = max(own, key=lambda row: str(row.get("checked_on") or ""), default=None)
    return desk.cell("follow_up", last, "percent_done") if last else Cell()


def _actions(desk: Desk) -> Table:
    """Return the actions under way: place, money released, people served, and what was seen on site."""
    tr = desk.tr
    running = [row for row in desk.facts.rows("action") if row.get("state") in ("running", "stalled", "completed")]
    rows = tuple(
        (
            desk.cell("action", row, "title"),
            desk.cell("action", row, "places"),
            desk.number(_released(desk, row) or None),
            _people(desk, row),
            _seen(desk, row),
        )
        for row in running[:_MOST_ACTIONS]
    )
    columns = (
        Column(tr("Action"), share=2.4),
        Column(desk.label("action", "places"), share=1.2),
        Column(tr("Money released, Rs"), NUMBER, 0),
        Column(desk.label("action", "people_served"), NUMBER, 0),
        Column(tr("Seen on site"), share=1),
    )
    return Table(columns, rows, source=desk.own_records(), empty=tr("No action is running yet."))


def _released(desk: Desk, action: Row) -> float:
    lines = desk.facts.rows("funding_line")
    return sum(amount(line, "released") for line in lines if action_of(line, desk.facts) == action["id"])


def _people(desk: Desk, action: Row) -> Cell:
    served = action.get("people_served")
    return desk.cell("action", action, "people_served") if isinstance(served, int) and served >= _FEWEST else Cell()


def _seen(desk: Desk, action: Row) -> Cell:
    tr = desk.tr
    own = [row for row in desk.facts.rows("field_visit") if work_action(row, desk.facts) == action["id"]]
    last = max(own, key=lambda row: str(row.get("visited_on") or ""), default=None)
    return desk.cell("field_visit", last, "works") if last else Cell(tr("not visited yet"))


def _indicators(desk: Desk) -> Table:
    """Return the indicators whose latest value has a source, with the word for where they stand."""
    tr = desk.tr
    shown = [one for one in worst_first(desk.facts) if one.known.get("value") is not None and one.known.get("source")]
    rows = tuple(
        (
            desk.cell("indicator", one.indicator, "title"),
            desk.cell("indicator", one.indicator, "unit"),
            value_cell(desk, one.known),
            answer(desk, one.known, "period_end"),
            value_cell(desk, one.goal),
            word_of(desk, one),
            answer(desk, one.known, "source"),
        )
        for one in shown[:_MOST_INDICATORS]
    )
    columns = (
        Column(desk.label("measurement", "indicator"), share=2.2),
        Column(desk.label("indicator", "unit"), share=0.8),
        Column(tr("Latest"), NUMBER, 0),
        Column(tr("On"), CODE, 0),
        Column(tr("Target"), NUMBER, 0),
        Column(tr("Where it stands"), share=1.2),
        Column(tr("Source"), share=1.5),
    )
    return Table(columns, rows, source=tr("Source: as named in each row."), empty=tr("Nothing is on record yet."))


def _voices(desk: Desk) -> list[Part]:
    tr = desk.tr
    rows = desk.facts.rows("feedback")
    answered = [row for row in rows if row.get("answered_on")]
    public = [row for row in answered if row.get("may_be_public") and row.get("answer")]
    counts = tr("{received} messages came in, {answered} are answered.", received=len(rows), answered=len(answered))
    said = tuple(
        tr("{subject}: {answer}", subject=row.get("subject"), answer=row.get("answer"))
        for row in public[:_MOST_ANSWERS]
    )
    summaries = [
        str(row["public_summary"])
        for row in sorted(desk.facts.rows("meeting"), key=lambda row: str(row.get("held_on")), reverse=True)
        if row.get("public_summary")
    ]
    parts: list[Part] = [Prose(counts)]
    if said:
        parts.append(Points(said))
    if summaries:
        parts += [Heading(tr("From the meetings of the task force")), Prose(summaries[0])]
    return parts
