"""Values of several districts put together by each indicator's own rule (section 14), always with their coverage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan, nan

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import columns, share, table
from lead_desktop.analysis.gaps import by_indicator, in_use, values_of, with_value
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.baseline.value_rules import SCALES
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes

_VALUES = columns(
    "key title unit rule place source measurement missing_reason part_of",
    figure="value numerator denominator population",
    day="period_end",
    flag="counts",
)
_ROLLED = columns("key title unit rule by", figure="value districts reported", flag="estimated")


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


def district_values(facts: Facts, districts: Sequence[str], meaning: str = "actual") -> pd.DataFrame:
    """Return the latest value of each indicator in each district, one row a district also where there is none.

    Districts keep indicators of their own: those with one name (in any language of the reference list) and one unit
    are one `key`. A value of an old unit from before a split speaks for the new unit too: the new unit's row then
    names it in `part_of` and its own value does not count, so that nobody is counted twice.
    """
    values = by_indicator(facts)
    found: dict[str, dict[str, Row]] = {}
    shown: dict[str, Row] = {}
    for indicator in in_use(facts):
        key = key_of(indicator)
        shown.setdefault(key, indicator)
        for district in districts:
            rows = values_of(values[str(indicator["id"])], meaning, indicator, facts, district)
            told = with_value(rows) or rows
            if told:
                found.setdefault(key, {})[district] = told[-1]
    rows_of_all = (_rows(key, shown[key], found.get(key, {}), districts, facts) for key in shown)
    return table((row for rows in rows_of_all for row in rows), _VALUES)


def rolled_up(values: pd.DataFrame, *, population_allowed: bool = False) -> pd.DataFrame:
    """Return one row an indicator from `district_values`: its figure, and reported of districts beside it."""
    rows = []
    for key, own in values.groupby("key", sort=False):
        first = own.iloc[0]
        result = roll_up(own, str(first["rule"]), str(first["unit"]), population_allowed=population_allowed)
        rows.append({
            "key": key, "title": first["title"], "unit": first["unit"], "rule": first["rule"], "by": result.by,
            "value": result.value, "districts": result.districts, "reported": result.reported,
            "estimated": result.estimated,
        })  # fmt: skip
    return table(rows, _ROLLED)


def roll_up(own: pd.DataFrame, rule: str, unit: str = "", *, population_allowed: bool = False) -> RolledUp:
    """Put the districts of one indicator together: sum, weighted_mean, latest or none.

    A sum is of the districts that reported and is never scaled up. weighted_mean = sum of numerators ÷ sum of
    denominators on the unit's scale; districts without counts stay out, unless the province allows weights by
    population, which then weigh all. latest = the value of the latest period. none = listed, never averaged.
    """
    counted = own[own["counts"].eq(True) & own["value"].notna()]
    districts = len(own)
    reported = int((own["value"].notna() | own["part_of"].notna()).sum())
    if counted.empty:
        return RolledUp(nan, 0, districts)
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
    title, unit = fold(str(indicator["title"])), indicator.get("unit")
    for entry in catalogue.entries("reference_indicators"):
        if entry.more["unit"] == unit and title in {fold(name) for name in (entry.en, entry.ur, entry.sd) if name}:
            return entry.code
    return f"{title} · {unit}"


def _weighted_mean(counted: pd.DataFrame, own: pd.DataFrame, unit: str, population_allowed: bool) -> RolledUp:
    districts = len(own)
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
    return len(used) + int(own["part_of"].isin(used["place"]).sum())


def _rows(
    key: str, indicator: Row, found: Mapping[str, Row], districts: Sequence[str], facts: Facts
) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = []
    for district in districts:
        value = found.get(district, {})
        old = _old_unit(district, found, facts)
        rows.append({
            **value, "key": key, "title": indicator["title"], "unit": indicator["unit"], "rule": indicator["rollup"],
            "place": district, "measurement": value.get("id"), "part_of": old,
            "population": (facts.row("place", district) or {}).get("population"),
            "counts": old is None,
        })  # fmt: skip
    return rows


def _old_unit(district: str, found: Mapping[str, Row], facts: Facts) -> str | None:
    """Return the old unit whose value, from before this one was split off, speaks for this one too."""
    place = facts.row("place", district) or {}
    begun = str(place.get("valid_from") or "")
    before = (old for old in codes(place, "replaces") if old in found and found[old].get("value") is not None)
    return next((old for old in before if begun and str(found[old]["period_end"]) < begun), None)
