"""D7, the progress report of a quarter: indicators, work reported, money, visits, citizens' feedback, evaluations."""

from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.analysis import progress, tracking, works
from lead_desktop.reports.content import CODE, NUMBER, Cell, Column, Facts, Heading, Paper, Part, Prose, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.from_frames import Shown, cell_of, framed, lines_of
from lead_desktop.reports.indicators import Followed, answer, value_cell, word_of, worst_first
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.reports.papers.financing_plan import money_by_source
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.monitoring.quarters import last_ended
from lead_desktop.roadmap.monitoring.works import work_of
from lead_desktop.roadmap.shared import QUARTER

_UPDATES = (
    "physical",
    "financial",
    "state",
    "delay_reason",
    "done_so_far",
    "problem",
    "next_quarter",
)
_VISITS = (
    "visited_on",
    "place",
    "physical_seen",
    "works",
    "people_met",
    "women_met",
    "finding",
    "to_fix",
    "fix_by",
)
_FEEDBACK = ("received_on", "kind", "channel", "place", "subject", "answered_on", "answer")
_MARKS = ("relevance", "coherence", "effectiveness", "efficiency", "impact", "sustainability")
_EVALUATIONS = ("title", "kind", "status", *_MARKS, "recommendations", "response")


def build(desk: Desk) -> Paper:
    """Return the report of the quarter that ended last."""
    tr, facts = desk.tr, desk.facts
    year, quarter = last_ended(facts.today)
    visits = sorted(facts.rows("field_visit"), key=lambda row: str(row.get("visited_on")), reverse=True)
    updates = of_works(
        desk, "progress_update", updates_of(desk, year, quarter), _UPDATES, (0, 0, 0.9, 0.9, 2, 1.4, 1.4)
    )
    evaluations = desk.table(
        "evaluation", facts.rows("evaluation"), _EVALUATIONS, shares=(1.6, 0.8, 0.8, *[0] * len(_MARKS), 1.6, 1.6)
    )
    parts: list[Part] = [
        Heading(tr("Indicators")),
        tracking_table(desk),
        due_table(desk),
        Heading(tr("Work in the quarter")),
        *_plan_words(desk),
        updates,
        _work_and_money(desk),
        Heading(tr("Money")),
        money_by_source(desk),
        Heading(tr("Field visits")),
        of_works(desk, "field_visit", visits, _VISITS, (0, 0.9, 0, 0.9, 0, 0, 2, 1.4, 0)),
        Heading(tr("What citizens said")),
        feedback_facts(desk),
        desk.table("feedback", facts.rows("feedback"), _FEEDBACK, shares=(0, 0.8, 1, 0.9, 2, 0, 2)),
        Heading(tr("Evaluations")),
        evaluations,
        prepared(desk),
    ]
    return desk.paper(
        "progress_report", tr("Progress report"), parts, subtitle=quarter_words(desk, year, quarter), wide=True
    )


def of_works(desk: Desk, entity: str, rows: Sequence[Row], names: Sequence[str], shares: Sequence[float]) -> Table:
    """Return a table of updates or visits that begins with the piece of work: its scheme, or else its action."""
    tr = desk.tr
    table = desk.table(entity, rows, names, shares=shares)
    works_named = [desk.name("scheme" if row.get("scheme") else "action", work_of(row)) for row in rows]
    cells = tuple((Cell(name), *one) for name, one in zip(works_named, table.rows, strict=True))
    return replace(table, columns=(Column(tr("Work"), share=1.8), *table.columns), rows=cells)


def quarter_words(desk: Desk, year: str, quarter: str) -> str:
    """Return a quarter in words."""
    tr = desk.tr
    words = next(tr(option.label) for option in QUARTER if option.code == quarter)
    return tr("{quarter}, fiscal year {year}", quarter=words, year=year)


def updates_of(desk: Desk, year: str, quarter: str) -> list[Row]:
    """Return what was reported for a quarter."""
    rows = desk.facts.rows("progress_update")
    return [row for row in rows if (row.get("fiscal_year"), row.get("quarter")) == (year, quarter)]


def tracking_table(desk: Desk, *, finer: bool = False) -> Table:
    """Return baseline, latest value and target of each indicator in use with its word, worst first."""
    tr = desk.tr
    columns = (
        Column(desk.label("measurement", "indicator"), share=1.7),
        Column(desk.label("indicator", "target"), CODE, 0),
        Column(desk.label("indicator", "unit"), share=0.7),
        Column(tr("Baseline"), NUMBER, 0),
        Column(tr("On"), CODE, 0),
        Column(tr("Latest"), NUMBER, 0),
        Column(tr("On"), CODE, 0),
        Column(tr("Target"), NUMBER, 0),
        Column(tr("On"), CODE, 0),
        Column(tr("Of the way"), NUMBER, 0),
        Column(tr("Where it stands"), share=1.5),
        Column(tr("Source"), share=1.5),
    )
    rows = tuple(_tracked(desk, one, finer=finer) for one in worst_first(desk.facts))
    source = tr("Source: as named in each row.")
    return Table(columns, rows, tr("Tracking table"), source, tr("Nothing is on record yet."))


def _tracked(desk: Desk, one: Followed, *, finer: bool) -> tuple[Cell, ...]:
    way = one.standing.progress
    return (
        desk.cell("indicator", one.indicator, "title"),
        desk.cell("indicator", one.indicator, "target"),
        desk.cell("indicator", one.indicator, "unit"),
        value_cell(desk, one.first),
        answer(desk, one.first, "period_end"),
        value_cell(desk, one.latest),
        answer(desk, one.latest, "period_end"),
        value_cell(desk, one.goal),
        answer(desk, one.goal, "period_end"),
        cell_of(desk, way if way == way else None, "share"),
        word_of(desk, one, finer=finer),
        answer(desk, one.known, "source"),
    )


def due_table(desk: Desk) -> Table:
    """Return the values that were due in the last year and have neither a figure nor a reason, by collector."""
    tr = desk.tr
    columns = (
        Shown(desk.label("indicator", "collector"), "collector", "record institution", 1.6),
        Shown(desk.label("measurement", "indicator"), "title", share=2.4),
        Shown(tr("From"), "first_day", "day"),
        Shown(tr("To"), "last_day", "day"),
    )
    missing = tracking.missing_entries(desk.facts)
    return framed(
        desk, missing, columns, title=tr("Values that are missing"), empty=tr("Every value that was due is in.")
    )


def _plan_words(desk: Desk) -> list[Part]:
    """Say how far the plan is, its actions weighed by their cost."""
    tr = desk.tr
    done = next(lines_of(progress.plan_progress(desk.facts)))
    if done["progress"] is None:
        return []
    words = tr(
        "The plan is {share} done, its actions weighed by their cost; {reported} of {all} actions are reported on.",
        share=cell_of(desk, done["progress"], "percent").text,
        reported=int(float(str(done["reported"]))),
        all=int(float(str(done["actions"]))),
    )
    return [Prose(words, style="strong")]


def _work_and_money(desk: Desk) -> Table:
    tr = desk.tr
    columns = (
        Shown(tr("Scheme"), "name", share=2.4),
        Shown(tr("Time passed"), "elapsed", "percent"),
        Shown(desk.label("progress_update", "physical"), "physical", "percent"),
        Shown(desk.label("progress_update", "financial"), "financial", "percent"),
        Shown(tr("Late"), "late", "flag", 0.5),
    )
    return framed(desk, works.work_and_money(desk.facts), columns, title=tr("Time, work and money of the schemes"))


def feedback_facts(desk: Desk) -> Facts:
    """Return how many messages came in, how many are answered and how fast."""
    tr = desk.tr
    line = next(lines_of(tracking.feedback(desk.facts)), {})
    return Facts(
        (
            (tr("Messages received"), cell_of(desk, line.get("received", 0), "number")),
            (tr("Messages answered"), cell_of(desk, line.get("answered", 0), "number")),
            (tr("Waiting for more than 30 days"), cell_of(desk, line.get("overdue", 0), "number")),
            (tr("Days to an answer, in the middle"), cell_of(desk, line.get("median_days"), "number")),
        ),
        2,
    )
