"""What closes a paper: the answers that are still blank, and the figures that name no source."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from lead_desktop.reports.content import (
    Cell,
    Facts,
    Heading,
    Origin,
    PageBreak,
    Paper,
    Part,
    Points,
    cells_of,
    tables_of,
)
from lead_desktop.reports.desk import Desk
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.monitoring.wording import figures_without_source
from lead_desktop.roadmap.texts import N_

NEEDED_SOURCE: dict[tuple[str, str], tuple[str, ...]] = {
    ("measurement", "value"): ("source",),
    ("marginalised_group", "size"): ("size_source",),
    ("cost_line", "unit_cost"): ("price_basis",),
    ("cost_line", "amount"): ("price_basis",),
}
"""Figures that need a source of their own, and the answer in which it stands."""

_UNSOURCED = N_("{figure}: {answer}, {record}")
FIGURES_IN_WORDS = (("report_section", "text"),)
"""Long texts in which each figure names its source in brackets."""


@dataclass(frozen=True)
class Unsourced:
    """A figure that names no source: which answer it stands in, and its words."""

    origin: Origin
    figure: str


def blanks_of(paper: Paper, desk: Desk) -> tuple[str, ...]:
    """Return the labels of what is still blank on a draft, each once, in the order of the paper."""
    labels = [label for part in paper.parts if isinstance(part, Facts) for label, cell in part.rows if not cell.text]
    missing = (cell.origin for cell in cells_of(paper) if not cell.text and cell.origin)
    named = [desk.label(one.entity, one.field) for one in missing if not _in_table(one, paper)]
    return tuple(dict.fromkeys([*labels, *named]))


def _in_table(origin: Origin, paper: Paper) -> bool:
    """Tell whether a blank stands in a table, where an empty cell speaks for itself."""
    return any(cell.origin == origin for table in tables_of(paper) for row in table.rows for cell in row)


def unsourced_of(paper: Paper, desk: Desk) -> tuple[Unsourced, ...]:
    """Return the figures on a paper that name no source."""
    found = [one for cell in cells_of(paper) if cell.origin for one in _lacking(cell, cell.origin, desk)]
    return tuple(dict.fromkeys(found))


def _lacking(cell: Cell, origin: Origin, desk: Desk) -> Iterable[Unsourced]:
    row = desk.facts.row(origin.entity, origin.row) or {}
    if (origin.entity, origin.field) in FIGURES_IN_WORDS:
        text = str(row.get(origin.field) or "")
        return [Unsourced(origin, text[start:end]) for start, end in figures_without_source(text)]
    needed = NEEDED_SOURCE.get((origin.entity, origin.field), ())
    if not needed or cell.value is None or _is_target(row) or any(row.get(name) for name in needed):
        return []
    return [Unsourced(origin, cell.text)]


def _is_target(row: Row) -> bool:
    return row.get("meaning") == "target"


def words_of(one: Unsourced, desk: Desk) -> str:
    """Return a figure without a source in words: which record, which answer, which figure."""
    return desk.tr(
        _UNSOURCED,
        figure=one.figure,
        answer=desk.tr(ENTITIES[one.origin.entity].by_name[one.origin.field].label),
        record=desk.name(one.origin.entity, one.origin.row),
    )


def closed(paper: Paper, desk: Desk) -> Paper:
    """Return a paper with its closing lists: on a sheet of its own where the paper is to be signed."""
    tr = desk.tr
    blanks = blanks_of(paper, desk) if paper.draft else ()
    figures = tuple(words_of(one, desk) for one in unsourced_of(paper, desk))
    parts: list[Part] = []
    if blanks:
        parts += [Heading(tr("Still to be filled in; this sheet is no part of the paper")), Points(blanks)]
    if figures:
        parts += [Heading(tr("Figures without a source")), Points(figures)]
    breaks: list[Part] = [PageBreak()] if parts and paper.draft else []
    return replace(paper, parts=(*paper.parts, *breaks, *parts))
