"""Tables on paper from the frames of the analysis: figures that are worked out, so that no answer is their origin."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from lead_desktop.reports.content import CODE, NUMBER, TEXT, Cell, Column, Table
from lead_desktop.reports.desk import Desk
from lead_desktop.roadmap import formats

if TYPE_CHECKING:
    import pandas as pd

Line = Mapping[Hashable, object]
"""One row of a frame as plain values."""

_FIGURES = frozenset({"number", "percent", "share"})


@dataclass(frozen=True)
class Shown:
    """A column of a frame on paper.

    `how` says what its values are: text, word (a marked text), number, percent (of 100), share (of 1), day, code,
    flag, choice entity.field, entry list, or the name of a kind of record.
    """

    head: str
    name: str
    how: str = "text"
    share: float = 1.0


def lines_of(frame: "pd.DataFrame") -> Iterator[Line]:
    """Yield the rows of a frame as plain values: None for what is not known, days as `date`."""
    for row in frame.astype(object).where(frame.notna(), None).to_dict("records"):
        yield {name: value.date() if hasattr(value, "to_pydatetime") else value for name, value in row.items()}


def framed(
    desk: Desk, frame: "pd.DataFrame", columns: Sequence[Shown], *, title: str = "", empty: str = "", source: str = ""
) -> Table:
    """Return a table of a frame."""
    tr = desk.tr
    heads = tuple(Column(one.head, _kind(one.how), 0 if _kind(one.how) != TEXT else one.share) for one in columns)
    rows = tuple(tuple(cell_of(desk, line.get(one.name), one.how) for one in columns) for line in lines_of(frame))
    return Table(heads, rows, title, source or desk.own_records(), empty or tr("Nothing is on record yet."))


def cell_of(desk: Desk, value: object, how: str) -> Cell:
    """Return one value of a frame as it is shown."""
    if value is None:
        return Cell(kind=_kind(how))
    if isinstance(value, int | float) and how in _FIGURES:
        return _figure(desk, float(value), how)
    return Cell(_words(desk, value, how), _kind(how))


def _figure(desk: Desk, value: float, how: str) -> Cell:
    if how == "number":
        return desk.number(int(value) if value.is_integer() else round(value, 2))
    return desk.percent(value * 100 if how == "share" else value)


def _words(desk: Desk, value: object, how: str) -> str:
    kind, _, of = how.partition(" ")
    match kind:
        case "word":
            return desk.tr(str(value))
        case "day":
            return formats.short_date(value.isoformat() if isinstance(value, date) else str(value))
        case "flag":
            return desk.yes_or_no(bool(value))
        case "choice":
            entity, _, field = of.partition(".")
            return desk.option(entity, field, value)
        case "entry":
            return desk.entry(of, value)
        case "record":
            return desk.listed(desk.name(of, one) for one in (value if isinstance(value, list | tuple) else (value,)))
    return str(value)


def _kind(how: str) -> str:
    if how in _FIGURES:
        return NUMBER
    return CODE if how in ("day", "code") else TEXT
