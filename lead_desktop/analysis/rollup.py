"""Values of several districts put together by each indicator's own rule (section 14), always with their coverage.

Units are dated. A value speaks for the borders of its day: a figure of Kech from before Tump was taken out of it holds
Tump, and a figure of the old Quetta stands until all its parts have figures of their own. Nobody is counted twice.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import isnan, nan

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import columns, share, table
from lead_desktop.analysis.gaps import by_indicator, in_use, is_whole
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.baseline.value_rules import SCALES
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes, existed

_VALUES = columns(
    "key title unit rule direction place indicator measurement source missing_reason part_of",
    figure="value numerator denominator population",
    day="period_end",
    flag="counts stands",
)
_ROLLED = columns(
    "key title unit rule direction by",
    figure="value districts reported",
    day="oldest newest",
    flag="estimated",
    codes="sources",
)
_SERIES = columns("borders", figure="value districts reported", day="day", flag="estimated", codes="sources")


@dataclass(frozen=True)
class RolledUp:
    """One figure of many: the value (NaN where the rule gives none), its weights, `reported` of `districts`.

    `by` is counts, population or None; `estimated` marks population weights.
    """

    value: float
    reported: int
    districts: int
    by: str | None = None
    estimated: bool = False


def district_values(
    facts: Facts,
    districts: Sequence[str],
    meaning: str = "actual",
    *,
    on: date | None = None,
    source: str | None = None,
) -> pd.DataFrame:
    """Return the latest value of each indicator in each district, one row a district also where there is none.

    Districts keep indicators of their own: those with one name (in any language of the reference list) and one unit
    are one `key`. `on` asks for how things were known on a day, with the districts of that day; `source` for the values
    of one source alone. `part_of` names the old unit whose value speaks for a new one too: the new unit's own value
    then does not count. `stands` is false for units that are no district on the day; they never enter a coverage.
    """
    day = (on or facts.today).isoformat()
    borders = _borders(facts, districts, day)
    found, shown = _found(facts, borders, meaning, day if on else "", source)
    rows = (row for key in shown for row in _rows(key, shown[key], found.get(key, {}), borders))
    return table(rows, _VALUES)


def rolled_up(values: pd.DataFrame, *, population_allowed: bool = False) -> pd.DataFrame:
    """Return one row an indicator from `district_values`: its figure, and reported of districts beside it.

    `sources` are those of the values that count, `oldest` and `newest` their days.
    """
    rows = []
    for key, own in values.groupby("key", sort=False):
        first = own.iloc[0]
        result = roll_up(own, str(first["rule"]), str(first["unit"]), population_allowed=population_allowed)
        counted = own[own["counts"].eq(True) & own["value"].notna()]
        rows.append({
            "key": key, "title": first["title"], "unit": first["unit"], "rule": first["rule"],
            "direction": first["direction"], "by": result.by, "value": result.value, "districts": result.districts,
            "reported": result.reported, "estimated": result.estimated,
            "oldest": _iso(counted["period_end"].min()), "newest": _iso(counted["period_end"].max()),
            "sources": sorted({str(one) for one in counted["source"].dropna()}),
        })  # fmt: skip
    return table(rows, _ROLLED)


def by_source(facts: Facts, districts: Sequence[str], meaning: str = "actual") -> pd.DataFrame:
    """Return the roll-ups with the sources kept apart: one row an indicator and source that has a value."""
    parts = [_one_source(facts, districts, meaning, source) for source in _sources(facts, meaning)]
    kept = [part for part in parts if not part.empty]
    return pd.concat(kept, ignore_index=True) if kept else table([], _ROLLED)


def series(
    facts: Facts, districts: Sequence[str], key: str, days: Iterable[date], meaning: str = "actual"
) -> pd.DataFrame:
    """Return one indicator rolled up as it was known on each of several days.

    `borders` says whether the figure speaks for the districts of that day (`of_the_day`), for older units among them
    (`older`), or for nothing (None).
    """
    rows = []
    for day in days:
        values = district_values(facts, districts, meaning, on=day)
        own = values[values["key"].eq(key)]
        if own.empty:
            rows.append({"day": day.isoformat(), "districts": 0, "reported": 0})
            continue
        line = rolled_up(own).iloc[0]
        older = bool(own["part_of"].notna().any())
        rows.append({
            "day": day.isoformat(), "value": line["value"], "districts": line["districts"],
            "reported": line["reported"], "estimated": line["estimated"], "sources": line["sources"],
            "borders": None if not line["reported"] else "older" if older else "of_the_day",
        })  # fmt: skip
    return table(rows, _SERIES)


def roll_up(own: pd.DataFrame, rule: str, unit: str = "", *, population_allowed: bool = False) -> RolledUp:
    """Put the districts of one indicator together: sum, weighted_mean, latest or none.

    A sum is of the districts that reported and is never scaled up. weighted_mean = sum of numerators ÷ sum of
    denominators on the unit's scale; districts without counts stay out, unless the province allows weights by
    population, which then weigh all. latest = the value of the latest period. none = listed, never averaged.
    """
    counted = own[own["counts"].eq(True) & own["value"].notna()]
    districts = int(own["stands"].eq(True).sum())
    if counted.empty:
        return RolledUp(nan, 0, districts)
    reported = _reported(counted, own)
    match rule:
        case "sum":
            return RolledUp(float(counted["value"].sum()), reported, districts)
        case "weighted_mean":
            return _weighted_mean(counted, own, unit, population_allowed)
        case "latest":
            latest = counted.sort_values("period_end", kind="stable").iloc[-1]
            return RolledUp(float(latest["value"]), reported, districts)
    return RolledUp(nan, reported, districts)


def key_of(indicator: Row) -> str:
    """Return what indicators of several districts are known by: the reference list's code, else name and unit."""
    title, unit = fold(str(indicator["title"])), str(indicator.get("unit"))
    return _known_names().get((title, unit)) or f"{title} · {unit}"


@cache
def _known_names() -> Mapping[tuple[str, str], str]:
    entries = catalogue.entries("reference_indicators")
    return {
        (fold(name), entry.more["unit"]): entry.code
        for entry in reversed(entries)
        for name in (entry.en, entry.ur, entry.sd)
        if name
    }


def _weighted_mean(counted: pd.DataFrame, own: pd.DataFrame, unit: str, population_allowed: bool) -> RolledUp:
    districts = int(own["stands"].eq(True).sum())
    with_counts = counted[counted["numerator"].notna() & (counted["denominator"] > 0)]
    if len(with_counts) == len(counted) or not population_allowed:
        scale = SCALES.get(unit, 1)
        mean = scale * share(with_counts["numerator"].sum(), with_counts["denominator"].sum())
        return RolledUp(mean, _reported(with_counts, own), districts, None if isnan(mean) else "counts")
    weighed = counted[counted["population"] > 0]
    mean = share((weighed["value"] * weighed["population"]).sum(), weighed["population"].sum())
    return RolledUp(mean, _reported(weighed, own), districts, None if isnan(mean) else "population", not isnan(mean))


def _reported(used: pd.DataFrame, own: pd.DataFrame) -> int:
    """Count the districts that a figure speaks for: those used, and the new units within the old ones among them."""
    return int(used["stands"].eq(True).sum()) + int(own["part_of"].isin(used["place"]).sum())


def _one_source(facts: Facts, districts: Sequence[str], meaning: str, source: str) -> pd.DataFrame:
    found = rolled_up(district_values(facts, districts, meaning, source=source))
    return found[found["reported"].gt(0)]


def _sources(facts: Facts, meaning: str) -> list[str]:
    values = (row for row in facts.rows("measurement") if row.get("meaning") == meaning)
    return sorted({str(row["source"]) for row in values if row.get("source")})


@dataclass(frozen=True)
class _Borders:
    """The units of a roll-up on its day: all, those that stand, and by old unit the standing ones made from it."""

    units: Mapping[str, Row]
    asked: frozenset[str]
    standing: frozenset[str]
    parts: Mapping[str, Sequence[str]]


def _borders(facts: Facts, districts: Sequence[str], day: str) -> _Borders:
    """Return the districts, and after them the old units that they were made from."""
    old = (code for place in districts for code in codes(facts.row("place", place) or {}, "replaces"))
    units = {place: facts.row("place", place) or {} for place in (*districts, *old)}
    standing = frozenset(place for place, unit in units.items() if existed(unit, day))
    parts: dict[str, list[str]] = defaultdict(list)
    for place in districts:
        for code in codes(units[place], "replaces") if place in standing else ():
            parts[code].append(place)
    return _Borders(units, frozenset(districts), standing, parts)


def _found(
    facts: Facts, borders: _Borders, meaning: str, until: str, source: str | None
) -> tuple[dict[str, dict[str, Row]], dict[str, Row]]:
    """Return the value that counts by key and place, and by key the indicator that it is shown as."""
    values = by_indicator(facts)
    found: dict[str, dict[str, Row]] = defaultdict(dict)
    shown: dict[str, Row] = {}
    for indicator in in_use(facts):
        key = key_of(indicator)
        shown.setdefault(key, indicator)
        for row in values[str(indicator["id"])]:
            place, day = str(row.get("place")), str(row["period_end"])
            if row["meaning"] != meaning or place not in borders.units or not is_whole(row, place):
                continue
            if (until and day > until) or (source and row.get("source") != source):
                continue
            if not existed(borders.units[place], day):
                continue
            before = found[key].get(place)
            if before is None or _rank(row, indicator) >= _rank(before, shown[key]):
                found[key][place] = row
    return found, shown


def _rank(row: Row, indicator: Row) -> tuple[bool, str, bool]:
    """Order the values of a place: one with a figure counts before one without, the latest, the indicator's source."""
    return row.get("value") is not None, str(row["period_end"]), row.get("source") == indicator.get("source")


def _rows(key: str, indicator: Row, found: Mapping[str, Row], borders: _Borders) -> list[dict[str, object]]:
    part_of = _folded(found, borders)
    speaking = set(part_of.values())
    rows: list[dict[str, object]] = []
    for place, unit in borders.units.items():
        stands = place in borders.standing
        if place not in speaking and not (stands and place in borders.asked):
            continue
        value = found.get(place, {})
        rows.append({
            **value, "key": key, "title": indicator["title"], "unit": indicator["unit"], "rule": indicator["rollup"],
            "direction": indicator["direction"], "place": place, "measurement": value.get("id"),
            "part_of": part_of.get(place), "population": unit.get("population"), "counts": place not in part_of,
            "stands": stands and place in borders.asked,
        })  # fmt: skip
    return rows


def _folded(found: Mapping[str, Row], borders: _Borders) -> dict[str, str]:
    """Return the new units for which the value of an old one speaks.

    An old unit that goes on speaks for the new one while its latest value is from before the split. One that has ended
    speaks until every part of it has a value of its own.
    """
    folded: dict[str, str] = {}
    for old, parts in borders.parts.items():
        if not _has_figure(found, old):
            continue
        if old not in borders.standing:
            speaks = parts if any(not _has_figure(found, part) for part in parts) else []
        else:
            day = str(found[old]["period_end"])
            speaks = [part for part in parts if day < str(borders.units[part].get("valid_from") or "")]
        folded.update((part, old) for part in speaks if part not in folded)
    return folded


def _has_figure(found: Mapping[str, Row], place: str) -> bool:
    return place in found and found[place].get("value") is not None


def _iso(day: object) -> str | None:
    return None if pd.isna(day) else str(day)[:10]  # type: ignore[call-overload]
