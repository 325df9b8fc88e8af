"""The sheet of expected results: what the programme hoped for, beside what is on record here. Estimates stand apart."""

from lead_desktop import catalogue
from lead_desktop.analysis import results
from lead_desktop.reports.content import CODE, NUMBER, Cell, Column, Heading, Paper, Prose, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.from_frames import Line, cell_of, lines_of


def build(desk: Desk) -> Paper:
    """Return the sheet of expected results."""
    tr = desk.tr
    note = tr(
        "The programme's figures are for all districts of both provinces together. They are no target of this district "
        "unless the province gave it a share. Estimated audiences are not counted."
    )
    parts = (
        Heading(tr("The programme's results and this district")),
        _table(desk),
        Prose(note, style="note"),
        _shares(desk),
    )
    return desk.paper("expected_results", tr("Expected results"), parts)


def _table(desk: Desk) -> Table:
    tr = desk.tr
    columns = (
        Column(tr("Expected result"), share=1.8),
        Column(tr("On record here"), NUMBER, 0),
        Column(tr("Records behind it"), NUMBER, 0),
        Column(tr("Not counted"), NUMBER, 0),
        Column(tr("Programme figure"), NUMBER, 0),
        Column(tr("Share of this district"), NUMBER, 0),
        Column(tr("Years"), CODE, 0),
    )
    frame = results.expected_results(desk.facts, desk.facts.place)
    rows = tuple(_row(desk, line) for line in lines_of(frame[frame["split"] == results.ALL]))
    return Table(columns, rows, source=desk.own_records())


def _row(desk: Desk, line: Line) -> tuple[Cell, ...]:
    tr = desk.tr
    entry = catalogue.entry("programme_results", str(line["result"]))
    records = line["records"]
    years = tr("{first} to {last}", first=line["from_year"], last=line["to_year"])
    return (
        Cell(entry.name(desk.language) if entry else str(line["result"])),
        cell_of(desk, line["figure"], "number"),
        desk.number(len(records) if isinstance(records, tuple) else 0),
        cell_of(desk, line["not_counted"], "number"),
        cell_of(desk, line["programme_figure"], "number"),
        cell_of(desk, line["own_figure"], "number"),
        Cell(years, CODE),
    )


def _shares(desk: Desk) -> Table:
    tr = desk.tr
    names = ("result", "from_year", "to_year", "figure", "of_which_women", "source")
    own = [row for row in desk.facts.rows("programme_target") if row.get("place") == desk.facts.place]
    return desk.table("programme_target", own, names, title=tr("The share that the province gave this district"))
