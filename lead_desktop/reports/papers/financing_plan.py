"""D6, the financing plan and business model: gap by year and source, schemes, tagging, own revenue, partnerships."""

from collections.abc import Sequence

from lead_desktop.analysis import funding
from lead_desktop.reports.content import Bar, Bars, Cell, Column, Facts, Heading, Paper, Part, Table
from lead_desktop.reports.desk import Desk, with_total
from lead_desktop.reports.from_frames import Line, Shown, cell_of, framed, lines_of
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.financing import FUNDING_LINE, FUNDING_SOURCE, SCHEME
from lead_desktop.roadmap.financing.duplicates import undecided_pairs
from lead_desktop.roadmap.financing.money import tagged

_SCHEMES = ("number", "name", "programme", "department", "nature", "stage", "cost", "spent_before", "throw_forward")
_SOURCES = ("name", "source_class", "provider", "reliability", "pays_for", "from_year", "to_year", "ceiling")
_REVENUE = (
    "kind",
    "council",
    "fiscal_year",
    "payers_estimated",
    "payers_registered",
    "payers_paying",
    "billed",
    "collected",
    "achievable",
    "gap",
)
_CARD = (
    "kind",
    "partners",
    "alliance",
    "action",
    "problem",
    "offer",
    "who_benefits",
    "who_pays",
    "risk_sharing",
    "capital_cost",
    "yearly_cost",
    "yearly_income",
    "viability",
    "stage",
    "signed_on",
    "ends_on",
)
_MONEY = ("requested", "committed", "released", "spent")


def build(desk: Desk) -> Paper:
    """Return the financing plan."""
    tr = desk.tr
    streams = sorted(desk.facts.rows("revenue_stream"), key=lambda row: (str(row.get("fiscal_year")), str(row["id"])))
    parts: list[Part] = [
        Heading(tr("What is missing")),
        *gap_parts(desk),
        Heading(tr("Sources of funds")),
        desk.table(
            "funding_source", desk.facts.rows("funding_source"), _SOURCES, shares=(1.8, 1.4, 1.4, 0, 1, 0, 0, 0)
        ),
        money_by_source(desk),
        Heading(tr("Schemes")),
        with_total(
            desk.table("scheme", desk.facts.rows("scheme"), _SCHEMES, shares=(0.8, 2.2, 1.3, 1.5, 0.7, 0.9, 0, 0, 0)),
            tr("Total"),
            (6, 7, 8),
        ),
        *_checks(desk),
        _tagging(desk),
        Heading(tr("Own revenue")),
        with_total(
            desk.table("revenue_stream", streams, _REVENUE, shares=(1.4, 1.6, 0, 0, 0, 0, 0, 0, 0, 0)),
            tr("Total"),
            (6, 7, 8, 9),
        ),
        Heading(tr("Partnerships")),
        *_cards(desk),
        prepared(desk),
    ]
    return desk.paper("financing_plan", tr("Financing plan and business model"), parts, wide=True)


def gap_parts(desk: Desk) -> list[Part]:
    """Return cost, committed money and gap of each fiscal year, as bars and as a table; what a crore would buy."""
    tr = desk.tr
    frame = funding.funding_gap(desk.facts)
    columns = (
        Shown(tr("Fiscal year"), "fiscal_year", "code"),
        Shown(tr("Cost, Rs"), "cost", "number"),
        Shown(tr("Requested, Rs"), "requested", "number"),
        Shown(tr("Committed, Rs"), "committed", "number"),
        Shown(tr("Gap, Rs"), "gap", "number"),
        Shown(tr("Coverage"), "coverage", "percent"),
    )
    lines = list(lines_of(frame))
    most = max((_figure(line["cost"]) for line in lines), default=0.0)
    parts: list[Part] = [with_total(framed(desk, frame, columns), tr("Total"), (1, 2, 3, 4))]
    if most:
        parts.insert(0, _gap_bars(desk, lines, most))
    return [*parts, _open_actions(desk), _one_more_crore(desk)]


def _gap_bars(desk: Desk, lines: Sequence[Line], most: float) -> Bars:
    tr = desk.tr
    bars = tuple(
        Bar(
            str(line["fiscal_year"]),
            (_figure(line["covered"]) / most, _figure(line["gap"]) / most),
            cell_of(desk, line["gap"], "number"),
        )
        for line in lines
    )
    alt = tr("Bars of committed money and gap in each fiscal year; the figures stand in the table.")
    title = tr("Committed money and gap by fiscal year, in rupees")
    return Bars(title, (tr("Committed"), tr("Gap")), bars, alt, desk.own_records())


def gap_of_year(desk: Desk, year: str) -> float:
    """Return what the standing actions lack in a fiscal year, in rupees."""
    lines = lines_of(funding.funding_gap(desk.facts))
    return sum(_figure(line["gap"]) for line in lines if line["fiscal_year"] == year)


def _open_actions(desk: Desk) -> Table:
    tr = desk.tr
    frame = funding.action_years(desk.facts)
    columns = (
        Shown(tr("Action"), "title", share=2.4),
        Shown(desk.label("action", "lead"), "lead", "record institution", 1.6),
        Shown(tr("Fiscal year"), "fiscal_year", "code"),
        Shown(tr("Cost, Rs"), "cost", "number"),
        Shown(tr("Gap, Rs"), "gap", "number"),
    )
    lacking = frame[frame["gap"] > 0].sort_values(["fiscal_year", "gap"], ascending=[True, False], kind="stable")
    table = framed(
        desk, lacking, columns, title=tr("Actions that still lack money"), empty=tr("No action lacks money.")
    )
    return with_total(table, tr("Total"), (4,))


def _one_more_crore(desk: Desk) -> Table:
    tr = desk.tr
    columns = (
        Shown(tr("Rank"), "rank", "number"),
        Shown(tr("Action"), "title", share=2.4),
        Shown(tr("Gap, Rs"), "gap", "number"),
        Shown(tr("Paid from it, Rs"), "paid", "number"),
        Shown(tr("Left, Rs"), "left", "number"),
    )
    return framed(desk, funding.what_money_buys(desk.facts), columns, title=tr("What one more crore would buy"))


def _figure(value: object) -> float:
    return value if isinstance(value, float) else 0.0


def money_by_source(desk: Desk) -> Table:
    """Return what each source asked for, promised, released and spent in each fiscal year."""
    tr = desk.tr
    lines = sorted(
        desk.facts.rows("funding_line"),
        key=lambda row: (str(row.get("fiscal_year")), desk.name("funding_source", row.get("source"))),
    )
    names = ("fiscal_year", "source", "action", "scheme", *_MONEY)
    table = desk.table(
        "funding_line", lines, names, title=tr("Money by source and year"), shares=(0, 1.6, 1.8, 1.8, 0, 0, 0, 0)
    )
    return with_total(table, tr("Total"), (4, 5, 6, 7))


def _checks(desk: Desk) -> list[Part]:
    """Return what the rules find in the schemes and the pairs that look alike."""
    tr = desk.tr
    found = [
        (desk.cell(entity.name, row, entity.title[0]), Cell(problem.said(tr)))
        for entity in (SCHEME, FUNDING_LINE, FUNDING_SOURCE)
        for row in desk.facts.rows(entity.name)
        for problem in entity.check(row, desk.facts)
    ]
    columns = (Column(tr("Record"), share=1), Column(tr("What needs a look"), share=2.4))
    pairs = tuple(
        (
            Cell(desk.name("scheme", pair.first["id"])),
            Cell(desk.name("scheme", pair.second["id"])),
            desk.percent(100 * pair.likeness),
        )
        for pair in undecided_pairs(desk.facts)
    )
    alike = (Column(tr("Scheme"), share=1), Column(tr("Looks like"), share=1), Column(tr("Alike"), "number", 0))
    return [
        Table(columns, tuple(found), tr("Rule checks"), desk.own_records(), tr("The rules find nothing to look at.")),
        Table(
            alike,
            pairs,
            tr("Schemes that look alike and are not decided"),
            desk.own_records(),
            tr("No pair of schemes waits for a decision."),
        ),
    ]


def _tagging(desk: Desk) -> Table:
    """Return the SDG shares of each scheme, with how much of it is tagged."""
    tr, whole = desk.tr, tagged(desk.facts)
    table = desk.table(
        "scheme_share",
        desk.facts.rows("scheme_share"),
        ("scheme", "target", "share", "reason"),
        title=tr("Budget tagging"),
    )
    untagged = [row for row in desk.facts.rows("scheme") if whole.get(str(row["id"]), 0) < 100]
    rest = tuple(
        (
            Cell(desk.name("scheme", row["id"])),
            Cell(tr("not tagged")),
            desk.percent(100 - whole.get(str(row["id"]), 0)),
            Cell(),
        )
        for row in untagged
    )
    columns = (table.columns[0], Column(table.columns[1].head, share=0.8), *table.columns[2:])
    return Table(columns, (*table.rows, *rest), table.title, table.source, table.empty)


def _cards(desk: Desk) -> list[Part]:
    parts: list[Part] = []
    for row in desk.facts.rows("partnership"):
        parts += [
            Heading(str(row.get("title") or ""), 2),
            Facts(tuple((desk.label("partnership", one), desk.cell("partnership", row, one)) for one in _CARD)),
        ]
    return parts or [desk.table("partnership", (), ("title", "stage"))]
