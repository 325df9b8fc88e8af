"""Records as tables, one column a stored field, and the small sums all formulas share. No formula of a view is here."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import Enum
from math import isnan, nan
from typing import Any

import pandas as pd

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.fields import Date, Field, Flag, Number
from lead_desktop.roadmap.shared import complete_rows, level_of

DAYS_A_YEAR = 365.25


class Kind(Enum):
    """What a column holds and how it says that nothing is known."""

    TEXT = "text"
    """Codes, ids and words; None for nothing."""
    FIGURE = "figure"
    """Floats; NaN for nothing, never zero."""
    DAY = "day"
    """datetime64; NaT for nothing."""
    FLAG = "flag"
    """True or False; None for never asked."""
    CODES = "codes"
    """Tuples of codes; empty for none."""


Columns = Mapping[str, Kind]


def columns(text: str = "", *, figure: str = "", day: str = "", flag: str = "", codes: str = "") -> Columns:
    """Declare the columns of a frame: their names by kind, with blanks between them."""
    named = zip(Kind, (text, figure, day, flag, codes), strict=True)
    return {name: kind for kind, names in named for name in names.split()}


def table(rows: Iterable[Mapping[str, object]], shape: Columns) -> pd.DataFrame:
    """Build a frame with these columns and kinds, also when there are no rows; a missing cell is nothing known."""
    listed = list(rows)
    return pd.DataFrame({name: _series([row.get(name) for row in listed], kind) for name, kind in shape.items()})


def frame(facts: Facts, entity: str) -> pd.DataFrame:
    """Return the live records of an entity: `id`, `office` and one column a stored field, oldest first."""
    return frame_of(facts.rows(entity), entity)


def frame_of(rows: Iterable[Row], entity: str) -> pd.DataFrame:
    """Return some records of an entity as `frame` does."""
    fields = ENTITIES[entity].stored
    return table(rows, {"id": Kind.TEXT, "office": Kind.TEXT, **{field.name: _kind_of(field) for field in fields}})


def complete(facts: Facts, entity: str) -> list[Row]:
    """Return the records that sums and scores may count: those with every needed field, oldest first."""
    return complete_rows(ENTITIES[entity], facts)


def with_names(known: pd.DataFrame, column: str, entity: str, facts: Facts) -> pd.DataFrame:
    """Add `<column>_name`: the words that name the records of `entity` whose ids stand in `column`."""
    names = [facts.name(entity, str(row_id)) or None if row_id else None for row_id in known[column]]
    return known.assign(**{f"{column}_name": pd.Series(names, index=known.index, dtype=object)})


def joined(known: pd.DataFrame, column: str, others: pd.DataFrame) -> pd.DataFrame:
    """Put beside each row the record of `others` whose id stands in `column`; its columns are `<column>_<name>`."""
    beside = others.add_prefix(f"{column}_")
    return known.merge(beside, how="left", left_on=column, right_on=f"{column}_id").drop(columns=f"{column}_id")


def figure(row: Row, field: str) -> float:
    """Return a figure of a record, NaN when there is none."""
    value = row.get(field)
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else nan


def day_of(row: Row, field: str) -> date | None:
    """Return a day of a record, None when there is none."""
    value = row.get(field)
    return date.fromisoformat(str(value)) if value else None


def share(part: float, whole: float) -> float:
    """Return part ÷ whole, NaN when the whole is zero or one of them is not known."""
    return part / whole if whole and not isnan(whole) else nan


def added(figures: Iterable[float]) -> float:
    """Add up what is known, NaN when nothing is."""
    known = [one for one in figures if not isnan(one)]
    return sum(known) if known else nan


def summed(known: pd.DataFrame, keys: Sequence[str], figures: Sequence[str], least: int = 0) -> pd.DataFrame:
    """Add up figures for each set of keys, a missing key among them; NaN where under `least` figures are known."""
    return known.groupby(list(keys), as_index=False, dropna=False)[list(figures)].sum(min_count=least)


def years_between(first: date, second: date) -> float:
    """Return the time from one day to another in years of 365.25 days, negative when the second is earlier."""
    return (second - first).days / DAYS_A_YEAR


def goal_parts(targets: Collection[str]) -> dict[str, float]:
    """Divide 1 equally over targets and return what each goal gets; empty without targets."""
    parts: dict[str, float] = defaultdict(float)
    for target in targets:
        parts[target.split(".")[0]] += 1 / len(targets)
    return dict(parts)


def tehsil_parts(places: Collection[str], facts: Facts) -> dict[str, float]:
    """Divide 1 equally over places and return what each tehsil gets; what lies in no tehsil stays with its place."""
    parts: dict[str, float] = defaultdict(float)
    for place in places:
        parts[tehsil_of(place, facts) or place] += 1 / len(places)
    return dict(parts)


def tehsil_of(place: object, facts: Facts) -> str | None:
    """Return the tehsil that a place is or lies in, None when it lies in none."""
    return _around(place, "tehsil", facts)


def district_of(place: object, facts: Facts) -> str | None:
    """Return the district that a place is or lies in, None when it lies in none."""
    return _around(place, "district", facts)


def _around(place: object, level: str, facts: Facts) -> str | None:
    seen: set[str] = set()
    while place and str(place) not in seen:
        if level_of(facts, place) == level:
            return str(place)
        seen.add(str(place))
        place = (facts.row("place", str(place)) or {}).get("parent")
    return None


def _kind_of(field: Field) -> Kind:
    if field.many:
        return Kind.CODES
    if isinstance(field, Number):
        return Kind.FIGURE
    if isinstance(field, Date):
        return Kind.DAY
    return Kind.FLAG if isinstance(field, Flag) else Kind.TEXT


def _series(values: list[object], kind: Kind) -> "pd.Series[Any]":
    match kind:
        case Kind.FIGURE:
            figures = [nan if value is None else float(str(value)) for value in values]
            return pd.Series(figures, dtype="float64")
        case Kind.DAY:
            days = [None if value is None else str(value)[:10] for value in values]
            return pd.to_datetime(pd.Series(days, dtype=object), format="%Y-%m-%d", errors="coerce")
        case Kind.FLAG:
            return pd.Series([None if value is None else bool(value) for value in values], dtype=object)
        case Kind.CODES:
            return pd.Series([_as_tuple(value) for value in values], dtype=object)
    return pd.Series([None if value is None else str(value) for value in values], dtype=object)


def _as_tuple(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(one) for one in value) if isinstance(value, Iterable) else ()
