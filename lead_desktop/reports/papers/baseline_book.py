"""D2, the baseline and stakeholder book: values with sources, gaps in the data, who matters, who does what, issues."""

from lead_desktop.analysis import gaps, mandates
from lead_desktop.reports.content import CODE, NUMBER, Cell, Column, Heading, Paper, Part, Prose, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.from_frames import Shown, cell_of, framed, lines_of
from lead_desktop.reports.indicators import Followed, answer, followed, splits_of, value_cell
from lead_desktop.reports.papers.endings import prepared
from lead_desktop.roadmap.baseline.choices import QUADRANT
from lead_desktop.roadmap.baseline.formulas import quadrant_code
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.formats import percent

_GROUPS = (
    "name",
    "places",
    "discrimination",
    "geography",
    "governance",
    "socio_economic",
    "shocks",
    "total",
    "voice",
)
_ROLES = (
    "target",
    "institution",
    "role",
    "arm",
    "legal_basis",
    "legal_item",
    "posts_sanctioned",
    "posts_filled",
    "capacity",
)
_ENGAGEMENTS = ("title", "held_on", "level", "men", "women", "issues_raised", "response")


def build(desk: Desk) -> Paper:
    """Return the baseline and stakeholder book."""
    tr = desk.tr
    parts: list[Part] = [
        Heading(tr("Where the district stands")),
        baseline_table(desk),
        gaps_table(desk),
        splits_table(desk),
        _widest_gaps(desk),
        Heading(tr("Who matters")),
        *_grid(desk),
        Heading(tr("Meetings with people")),
        desk.table("engagement", desk.facts.rows("engagement"), _ENGAGEMENTS, shares=(1.6, 0, 0.9, 0, 0, 2, 2)),
        Heading(tr("Who decides and who carries out")),
        *_roles(desk),
        Heading(tr("Issues and their offices")),
        _issues(desk),
        Heading(tr("Groups left behind")),
        _groups(desk),
        prepared(desk),
    ]
    return desk.paper("baseline_book", tr("Baseline and stakeholder book"), parts, wide=True)


def baseline_table(desk: Desk) -> Table:
    """Return the starting value of each indicator in use, each with its date, source and quality."""
    tr = desk.tr
    columns = (
        Column(desk.label("measurement", "indicator"), share=2.2),
        Column(desk.label("indicator", "target"), CODE, 0),
        Column(desk.label("measurement", "value"), NUMBER, 0),
        Column(desk.label("indicator", "unit"), share=0.8),
        Column(desk.label("measurement", "period_end"), CODE, 0),
        Column(desk.label("measurement", "source"), share=1.8),
        Column(desk.label("measurement", "source_detail"), share=1.2),
        Column(desk.label("measurement", "quality"), share=0.7),
    )
    rows = tuple(_baseline_row(desk, one) for one in followed(desk.facts))
    return Table(columns, rows, source=tr("Source: as named in each row."), empty=tr("Nothing is on record yet."))


def _baseline_row(desk: Desk, one: Followed) -> tuple[Cell, ...]:
    taken = [answer(desk, one.first, name) for name in ("period_end", "source", "source_detail", "quality")]
    return (
        desk.cell("indicator", one.indicator, "title"),
        desk.cell("indicator", one.indicator, "target"),
        value_cell(desk, one.first),
        desk.cell("indicator", one.indicator, "unit"),
        *taken,
    )


def gaps_table(desk: Desk) -> Table:
    """Return what the figures lack, each gap with how it is to be closed."""
    tr = desk.tr
    known: dict[str, list[str]] = {}
    for line in lines_of(gaps.data_gaps(desk.facts)):
        known.setdefault(str(line["indicator"]), []).append(cell_of(desk, line["word"], "word").text)
    rows = tuple(
        (
            desk.cell("indicator", row, "title"),
            Cell(desk.listed(words)),
            desk.cell("indicator", row, "data_plan"),
        )
        for row_id, words in known.items()
        if (row := desk.facts.row("indicator", row_id))
    )
    columns = (
        Column(desk.label("measurement", "indicator"), share=1.6),
        Column(tr("What is missing"), share=2.2),
        Column(desk.label("indicator", "data_plan"), share=1.6),
    )
    return Table(columns, rows, tr("Gaps in the data"), desk.own_records(), tr("No gaps were found."))


def splits_table(desk: Desk) -> Table:
    """Return the values behind the averages: by place, sex, age, area or group."""
    tr = desk.tr
    names = ("indicator", "place", "sex", "area", "lnob_group", "period_end", "value", "source")
    source = tr("Source: as named in each row.")
    return desk.table("measurement", splits_of(desk.facts), names, title=tr("Behind the averages"), source=source)


def _widest_gaps(desk: Desk) -> Table:
    """Return how far the best and the worst part of each indicator lie apart; parts of under 10 people stay out."""
    tr = desk.tr
    frame = gaps.split_gaps(desk.facts)
    columns = (
        Shown(desk.label("measurement", "indicator"), "title", share=2.4),
        Shown(tr("Best"), "best_value", "number"),
        Shown(tr("Worst"), "worst_value", "number"),
        Shown(tr("Gap"), "gap", "number"),
        Shown(tr("On"), "period_end", "day"),
        Shown(tr("Source"), "source", "entry data_sources", 1.6),
    )
    return framed(desk, frame[~frame["few"].astype(bool)], columns, title=tr("Where best and worst lie furthest apart"))


def _grid(desk: Desk) -> list[Part]:
    rows = desk.facts.rows("stakeholder")
    names = ("name", "category", "power", "interest", "stance", "offers", "engage_as")
    tables: list[Part] = []
    for option in QUADRANT:
        placed = [row for row in rows if quadrant_code(row) == option.code]
        if placed:
            tables.append(desk.table("stakeholder", placed, names, title=desk.tr(option.label)))
    return tables or [desk.table("stakeholder", rows, names)]


def _roles(desk: Desk) -> list[Part]:
    """Return the mandates, and the share of targets in which a local office has a part."""
    tr = desk.tr
    rows = sorted(desk.facts.rows("mandate"), key=_by_target)
    local = next(lines_of(mandates.local_share(desk.facts)))
    share = tr(
        "District and council offices lead, co-lead or support {targets} of {all} SDG targets ({share}).",
        targets=int(float(str(local["local_targets"]))),
        all=int(float(str(local["targets"]))),
        share=percent(round(float(str(local["share"])), 1)),
    )
    return [desk.table("mandate", rows, _ROLES, shares=(0, 2.2, 0.8, 0.9, 1.4, 1, 0, 0, 0)), Prose(share, style="note")]


def _by_target(row: Row) -> list[str]:
    return [part.zfill(3) for part in str(row.get("target") or "").split(".")]


def _issues(desk: Desk) -> Table:
    """Return the issues, the gravest first, each with whether an office is ready to deal with it."""
    tr = desk.tr
    names = ("title", "target", "places", "severity", "people_affected", "root_cause")
    verdicts = {str(line["issue"]): line for line in lines_of(mandates.verdicts(desk.facts))}
    rows = [row for issue in verdicts if (row := desk.facts.row("issue", issue))]
    table = desk.table("issue", rows, names, shares=(1.8, 0, 1.2, 0, 0, 2.2))
    columns = (*table.columns, Column(tr("Its office"), share=1.4), Column(tr("Verdict"), share=0.8))
    added = [verdicts[str(row["id"])] for row in rows]
    cells = tuple(
        (*one, Cell(desk.name("institution", line["lead"])), cell_of(desk, line["word"], "word"))
        for one, line in zip(table.rows, added, strict=True)
    )
    return Table(columns, cells, source=table.source, empty=table.empty)


def _groups(desk: Desk) -> Table:
    """Return the groups left behind, those furthest behind first; groups of under 10 people stay out."""
    listed = [line for line in lines_of(gaps.left_behind(desk.facts)) if not line["few"]]
    rows = [row for line in listed if (row := desk.facts.row("marginalised_group", str(line["id"])))]
    return desk.table("marginalised_group", rows, _GROUPS)
