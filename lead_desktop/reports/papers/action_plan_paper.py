"""D4, the district SDG action plan: priorities and how they were chosen, results, costed actions, quarters on A3."""

from datetime import date
from math import isnan

from lead_desktop.analysis import ranking
from lead_desktop.analysis.works import physical_of_action
from lead_desktop.reports.content import NUMBER, Cell, Column, Facts, Heading, Paper, Part, Prose, Quarters, Span, Table
from lead_desktop.reports.desk import Desk, with_total
from lead_desktop.reports.from_frames import Shown, framed
from lead_desktop.reports.indicators import Followed, answer, followed, value_cell
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.action_plan.costing import line_amount
from lead_desktop.roadmap.action_plan.ranking import CRITERIA, weights_of
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.reading import fiscal_year, fiscal_year_of
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import codes

_PRIORITIES = ("final_rank", "target", "score", "rank_by_score", "horizon", "national_category", "lead", "reason")
_ACTIONS = (
    "title",
    "kind",
    "lead",
    "places",
    "targets",
    "starts_on",
    "ends_on",
    "people_served",
    "women_served",
    "state",
)
_COSTS = ("item", "fiscal_year", "nature", "unit", "quantity", "unit_cost", "price_basis", "amount")


def build(desk: Desk) -> Paper:
    """Return the plan as a whole."""
    tr, plan = desk.tr, plan_of(desk)
    parts: list[Part] = [
        *_about(desk, plan),
        Heading(tr("Priorities")),
        *_priorities(desk),
        Heading(tr("Results")),
        *_results(desk, plan),
        Heading(tr("Actions")),
        desk.table("action", _actions(desk), _ACTIONS, shares=(2.4, 1.1, 1.6, 1.3, 0.8, 0, 0, 0, 0, 0.8)),
        Heading(tr("Costs")),
        costs_by_year(desk),
        *_cost_lines(desk),
        prepared(desk),
        *_quarters(desk, plan),
    ]
    title = str(plan.get("title") or "") if plan else ""
    return desk.paper("action_plan", title or tr("District SDG action plan"), parts, wide=True)


def plan_of(desk: Desk) -> Row:
    """Return the plan that the paper is about: the latest version that is not closed."""
    open_plans = [row for row in desk.facts.rows("plan") if row.get("status") != "closed"]
    return max(
        open_plans, key=lambda row: (str(row.get("from_year") or ""), amount(row, "version")), default={"id": ""}
    )


def _about(desk: Desk, plan: Row) -> list[Part]:
    names = ("from_year", "to_year", "version", "status", "endorsed_by", "approved_by", "approved_on")
    parts: list[Part] = [Facts(tuple((desk.label("plan", one), desk.cell("plan", plan, one)) for one in names), 2)]
    for name in ("vision", "method"):
        if plan.get(name):
            cell = desk.cell("plan", plan, name)
            parts += [Heading(desk.label("plan", name)), Prose(cell.text, (cell,))]
    return parts


def _priorities(desk: Desk) -> list[Part]:
    rows = sorted(desk.facts.rows("priority"), key=lambda row: amount(row, "final_rank"))
    table = desk.table("priority", rows, _PRIORITIES, shares=(0, 2.4, 0, 0, 0.8, 0.5, 1.6, 2.2))
    named = tuple((cells[0], _target_words(desk, row), *cells[2:]) for cells, row in zip(table.rows, rows, strict=True))
    columns = (table.columns[0], Column(table.columns[1].head, share=2.4), *table.columns[2:])
    return [
        Table(columns, named, source=table.source, empty=table.empty),
        *[
            part
            for one in desk.facts.rows("ranking_round")
            if one.get("state") == "adopted"
            for part in _round(desk, one)
        ],
    ]


def _target_words(desk: Desk, row: Row) -> Cell:
    return desk.cell("priority", row, "target", codes_only=False)


def _round(desk: Desk, ranking_round: Row) -> list[Part]:
    """Return how the priorities were chosen: who scored, with which weights, and what came of it."""
    tr = desk.tr
    held = ("held_on", "place", "body", "men", "women", "transgender", "with_disability")
    facts = tuple((desk.label("ranking_round", one), desk.cell("ranking_round", ranking_round, one)) for one in held)
    weights = weights_of(ranking_round)
    weight_rows = tuple((Cell(desk.label("ballot", one)), desk.number(weights[one])) for one in CRITERIA)
    columns = (
        Shown(tr("Rank"), "rank", "number"),
        Shown(desk.label("ballot", "target"), "target", "entry sdg_targets", 3),
        Shown(tr("Score of 100"), "score", "number"),
        Shown(tr("Groups that scored"), "groups", "number"),
        Shown(tr("Between the groups"), "spread", "number"),
        Shown(tr("Best rank"), "best_rank", "number"),
        Shown(tr("Worst rank"), "worst_rank", "number"),
    )
    table = ranking.priority_table(desk.facts, str(ranking_round["id"]))
    return [
        Heading(tr("How they were chosen"), 2),
        Facts(facts, 2),
        Table(
            (Column(tr("Criterion"), share=2), Column(tr("Weight"), NUMBER, 0)),
            weight_rows,
            tr("Weights"),
            desk.own_records(),
        ),
        framed(desk, table, columns, title=tr("Result of the ranking")),
        Prose(
            tr(
                "Scores run from 0 to 100: the weighted mean of what the groups gave, each group counted once. "
                "Best and worst rank say how far a target moves when single weights are changed by a fifth."
            ),
            style="note",
        ),
    ]


def _results(desk: Desk, plan: Row) -> list[Part]:
    tr = desk.tr
    rows = sorted(
        (row for row in desk.facts.rows("result") if not plan["id"] or row.get("plan") == plan["id"]),
        key=lambda row: [part.zfill(3) for part in str(row.get("number") or "").split(".")],
    )
    names = ("number", "level", "statement", "targets", "responsible", "assumption")
    shares = (0.0, 0.7, 3.0, 0.7, 1.6, 1.8)
    known = {str(one.indicator["id"]): one for one in followed(desk.facts)}
    measured = tuple(
        _measured(desk, row, known[one]) for row in rows for one in codes(row, "indicators") if one in known
    )
    columns = (
        Column(desk.label("result", "number"), "code", 0),
        Column(desk.label("measurement", "indicator"), share=2.4),
        Column(desk.label("indicator", "unit"), share=0.8),
        Column(tr("Baseline"), "number", 0),
        Column(tr("On"), "code", 0),
        Column(tr("Source"), share=1.6),
        Column(tr("Target"), "number", 0),
        Column(tr("On"), "code", 0),
    )
    return [
        desk.table("result", rows, names, shares=shares),
        Table(
            columns,
            measured,
            tr("How results are measured"),
            tr("Source: as named in each row."),
            tr("Nothing is on record yet."),
        ),
    ]


def _measured(desk: Desk, result: Row, one: Followed) -> tuple[Cell, ...]:
    return (
        desk.cell("result", result, "number"),
        desk.cell("indicator", one.indicator, "title"),
        desk.cell("indicator", one.indicator, "unit"),
        value_cell(desk, one.first),
        answer(desk, one.first, "period_end"),
        answer(desk, one.first, "source"),
        value_cell(desk, one.goal),
        answer(desk, one.goal, "period_end"),
    )


def _actions(desk: Desk) -> list[Row]:
    return sorted(desk.facts.rows("action"), key=lambda row: str(row.get("starts_on") or ""))


def costs_by_year(desk: Desk) -> Table:
    """Return what each action costs in each fiscal year, in rupees, with the sums of years and of actions."""
    tr = desk.tr
    lines = [row for row in desk.facts.rows("cost_line") if line_amount(row, desk.facts) is not None]
    years = sorted({str(row.get("fiscal_year")) for row in lines if row.get("fiscal_year")})
    rows = []
    for action in _actions(desk):
        own = [row for row in lines if row.get("action") == action["id"]]
        sums = [
            sum(line_amount(row, desk.facts) or 0 for row in own if row.get("fiscal_year") == year) for year in years
        ]
        if own:
            cells = [desk.number(one) if one else Cell(kind="number") for one in sums]
            rows.append((desk.cell("action", action, "title"), *cells, desk.number(sum(sums), strong=True)))
    columns = (
        Column(tr("Action"), share=2),
        *(Column(year, "number", 0) for year in years),
        Column(tr("Total"), "number", 0),
    )
    table = Table(
        columns, tuple(rows), tr("Costs by fiscal year, in rupees"), desk.own_records(), tr("Nothing is on record yet.")
    )
    return with_total(table, tr("Total"), range(1, len(columns)))


def _cost_lines(desk: Desk) -> list[Part]:
    tr = desk.tr
    tables: list[Part] = []
    for action in _actions(desk):
        lines = [row for row in desk.facts.rows("cost_line") if row.get("action") == action["id"]]
        if lines:
            table = desk.table("cost_line", lines, _COSTS, title=str(action.get("title") or ""))
            tables.append(with_total(table, tr("Total"), (7,)))
    return tables


def _quarters(desk: Desk, plan: Row) -> list[Part]:
    tr = desk.tr
    dated = [row for row in _actions(desk) if row.get("starts_on") and row.get("ends_on")]
    if not dated:
        return []
    first = min(int(fiscal_year_of(_day(row, "starts_on"))[:4]) for row in dated)
    last = max(int(fiscal_year_of(_day(row, "ends_on"))[:4]) for row in dated)
    groups = []
    for result in desk.facts.rows("result"):
        spans = tuple(_span(desk, row, first) for row in dated if row.get("result") == result["id"])
        if spans:
            groups.append((desk.name("result", result["id"]), spans))
    return [
        Quarters(
            tr("Actions by quarter"),
            tuple(fiscal_year(year) for year in range(first, last + 1)),
            tuple(groups),
            _quarter(desk.facts.today, first),
            tr(
                "Each bar runs from the planned start to the planned end. "
                "Its dark part is the work done. The red line is today."
            ),
            (tr("Work done"), tr("Planned")),
            desk.own_records(),
        )
    ]


def _span(desk: Desk, action: Row, first: int) -> Span:
    done = physical_of_action(action, desk.facts)
    return Span(
        str(action.get("title") or ""),
        _quarter(_day(action, "starts_on"), first),
        _quarter(_day(action, "ends_on"), first) + 1 / 92,
        0.0 if isnan(done) else done / 100,
        desk.name("institution", action.get("lead")),
    )


def _day(row: Row, name: str) -> date:
    return date.fromisoformat(str(row[name]))


def _quarter(day: date, first: int) -> float:
    """Return a day in quarters since 1 July of a year."""
    months = (day.year - first) * 12 + day.month - 7 + (day.day - 1) / 31
    return months / 3
