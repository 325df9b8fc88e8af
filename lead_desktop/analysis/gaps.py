"""Step 2 in figures: the baseline sheet and what it lacks (V2a), the tehsil map, and who is left behind (V2e)."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import cache
from math import isnan, nan

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import columns, complete, figure, share, table, tehsil_of, years_between
from lead_desktop.catalogue.folding import fold
from lead_desktop.catalogue.sdg import sort_key
from lead_desktop.roadmap.baseline.formulas import factors_total
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes, existed, tehsils_of
from lead_desktop.roadmap.texts import N_

SPLITS = ("sex", "age", "area", "lnob_group")
FRESH_YEARS, OLD_YEARS, GAP_YEARS = 3, 7, 5
"""Completed years up to which a value is fresh, above which it is old (V2a), and above which it is a data gap."""
CLASSES = 5
FEW_PERSONS = 10
"""Counts under this many persons stay out of print (V2e)."""

GAP_WORDS = {
    "no_value": N_("No value"),
    "old": N_("Older than 5 years"),
    "no_tehsil_split": N_("No values by tehsil"),
    "no_sex_split": N_("No values by sex"),
    "proxy_only": N_("Proxy only"),
}
"""What the data-gap list says of an indicator."""

_SHEET = columns(
    "indicator title target unit direction measurement source source_detail quality basis missing_reason age_class",
    figure="value age_years rivals tehsils",
    day="period_end",
    flag="proxy",
    codes="splits",
)
_REFERENCE = columns(
    "indicator reference matched_by place sex area year source source_detail basis missing_reason standing note",
    figure="value",
    day="period_end",
)
_GAPS = columns("indicator title gap word")
_TEHSILS = columns("place name measurement missing_reason", figure="value class", day="period_end")
_GROUPS = columns(
    "id name lnob_group voice",
    figure="discrimination geography governance socio_economic shocks total size actions",
    flag="few",
    codes="targets",
)
_LENS = columns(
    "indicator title unit dimension best worst source",
    figure="best_value worst_value gap ratio",
    day="period_end",
    flag="few",
)


def in_use(facts: Facts) -> list[Row]:
    """Return the complete indicators in use, in the order of their SDG targets."""
    used = (row for row in complete(facts, "indicator") if row["in_use"])
    return sorted(used, key=lambda row: sort_key(str(row["target"])))


def is_whole(row: Row, place: str) -> bool:
    """Tell whether a value speaks for a place as a whole and for everybody in it."""
    return row.get("place") == place and not any(row.get(split) not in (None, "all") for split in SPLITS)


def by_indicator(facts: Facts) -> dict[str, list[Row]]:
    """Return the complete values of each indicator, in one walk over all values."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in complete(facts, "measurement"):
        found[str(row["indicator"])].append(row)
    return found


def values_of(values: Sequence[Row], meaning: str, indicator: Row, facts: Facts, place: str | None) -> list[Row]:
    """Return those of an indicator's values that speak for a whole place (this office's for None), oldest first.

    Of one day, the value of the indicator's own source comes last, so that it counts. Values from before a unit
    existed within its borders are left out: they belong to the old unit.
    """
    unit = place or facts.place
    borders = facts.row("place", unit)
    found = [
        row
        for row in values
        if row["meaning"] == meaning
        and is_whole(row, unit)
        and (borders is None or existed(borders, str(row["period_end"])))
    ]
    return sorted(found, key=lambda row: (str(row["period_end"]), row.get("source") == indicator.get("source")))


def with_value(rows: Sequence[Row]) -> list[Row]:
    """Return the rows that hold a figure: one that says why there is none is no figure."""
    return [row for row in rows if row.get("value") is not None]


def age_class(years: float) -> str | None:
    """Return fresh (up to 3 completed years), ageing (4 to 7), old (more), None for no age."""
    if isnan(years):
        return None
    return "fresh" if int(years) <= FRESH_YEARS else "ageing" if int(years) <= OLD_YEARS else "old"


def baseline_sheet(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return one row an indicator in use with its baseline, or the reason why there is none (V2a).

    The latest baseline with a figure counts. `age_years` runs from the end of its period to today, `rivals` are
    baselines of the same day with another figure, `splits` the splits with values for at least two parts,
    `tehsils` the number of tehsils with a value.
    """
    values = by_indicator(facts)
    return table((_sheet_row(row, values[str(row["id"])], facts, place) for row in in_use(facts)), _SHEET)


def reference_values(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return the published values of a place that may stand beside each indicator in use, latest first.

    A reference indicator belongs to an indicator that bears its name in any language (`matched_by` title) and the
    same unit; failing that, to those with the same SDG indicator and unit (sdg_indicator), for the officer to
    choose from. A value "not surveyed" comes with its reason and no figure.
    """
    unit = place or facts.place
    published = defaultdict(list)
    for entry in catalogue.entries("reference_values"):
        if entry.more["place"] == unit:
            published[entry.more["indicator"]].append(entry)
    rows = [
        _reference_row(indicator, reference, matched_by, entry)
        for indicator in in_use(facts)
        for reference, matched_by in _references(indicator)
        for entry in sorted(published[reference], key=lambda entry: entry.more["period_end"], reverse=True)
    ]
    return table(rows, _REFERENCE)


def data_gaps(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return the data-gap list (V2a): one row an indicator and gap, with the gap in marked words."""
    return gaps_in(baseline_sheet(facts, place))


def gaps_in(sheet: pd.DataFrame) -> pd.DataFrame:
    """Return the data-gap list of a baseline sheet that is worked out already."""
    rows = [
        {"indicator": row["indicator"], "title": row["title"], "gap": gap, "word": GAP_WORDS[gap]}
        for row in sheet.to_dict("records")
        for gap in _gaps_of(float(row["age_years"]), row["splits"], bool(row["proxy"]) or row["basis"] == "proxy")
    ]
    return table(rows, _GAPS)


def tehsil_values(facts: Facts, indicator: str, meaning: str = "actual") -> pd.DataFrame:
    """Return the latest value of each tehsil of the district with its class 1 to 5; NaN without data, to be hatched.

    Baselines count where there is no later actual value. The classes are equal steps between the lowest and the
    highest tehsil: with the handful of tehsils of a district, classes of equal numbers would part equal values.
    """
    wanted = {"baseline", "actual"} if meaning == "actual" else {meaning}
    values = (row for row in by_indicator(facts)[indicator] if row["meaning"] in wanted)
    own = sorted(values, key=lambda row: str(row["period_end"]))
    tehsils = tehsils_of(facts, facts.place, facts.today.isoformat())
    rows = [_tehsil_row(place, [row for row in own if is_whole(row, str(place["id"]))], facts) for place in tehsils]
    found = table(rows, _TEHSILS)
    return found.assign(**{"class": _classes(found["value"])})


def left_behind(facts: Facts) -> pd.DataFrame:
    """Return the groups left behind with their five factors (0 to 3) and total (0 to 15), furthest behind first.

    `actions` counts the actions that name the group; `few` marks groups under 10 persons, hidden in print.
    """
    served = [group for action in facts.rows("action") for group in codes(action, "groups")]
    rows = [
        {
            **row,
            "total": factors_total(row, facts),
            "actions": served.count(str(row["id"])),
            "few": figure(row, "size") < FEW_PERSONS,
        }
        for row in complete(facts, "marginalised_group")
    ]
    return table(rows, _GROUPS).sort_values("total", ascending=False, kind="stable", ignore_index=True)


def split_gaps(facts: Facts) -> pd.DataFrame:
    """Return how far the worst and the best split of each indicator lie apart (V2e), widest ratio first.

    Dimensions are sex, age, area, lnob_group and tehsil; compared are values of one day and one source, the latest
    that hold two splits or more. gap = |best - worst| in the unit; ratio = the worse ÷ the better figure as it
    stands, so above 1 where lower is better and below 1 where higher is; NaN where the better figure is 0.
    `few` marks a comparison that rests on fewer than 10 persons, hidden in print.
    """
    values = by_indicator(facts)
    rows = [row for one in in_use(facts) for row in _lens_rows(one, values[str(one["id"])], facts)]
    found = table(rows, _LENS)
    apart = found["ratio"].where(found["ratio"] >= 1, 1 / found["ratio"])
    order = apart.sort_values(ascending=False, kind="stable", na_position="last").index
    return found.loc[order].reset_index(drop=True)


def shortfall(value: float, indicator: Row) -> float:
    """Return how bad a value is, larger is worse: its distance outside the range, or the value with its sign.

    For indicators that should rise the sign is turned, so that falling ones need no case of their own.
    """
    match indicator.get("direction"):
        case "decrease":
            return value
        case "within_range":
            return off_range(value, figure(indicator, "range_low"), figure(indicator, "range_high"))
    return -value


def off_range(value: float, low: float, high: float) -> float:
    """Return d(x) = max(low - x, 0, x - high), the distance from a range; an end that is not known does not bind."""
    below = 0.0 if isnan(low) else low - value
    above = 0.0 if isnan(high) else value - high
    return max(below, 0.0, above)


def _sheet_row(indicator: Row, values: Sequence[Row], facts: Facts, place: str | None) -> dict[str, object]:
    rows = values_of(values, "baseline", indicator, facts, place)
    told = with_value(rows)
    kept = told[-1] if told else rows[-1] if rows else {}
    years = years_between(date.fromisoformat(str(kept["period_end"])), facts.today) if told else nan
    same_day = [row for row in told if row["period_end"] == kept.get("period_end")]
    splits, tehsils = _splits_held(values, facts)
    return {
        **kept,
        **{field: indicator.get(field) for field in ("title", "target", "unit", "direction", "proxy")},
        "indicator": indicator["id"],
        "measurement": kept.get("id"),
        "age_years": years,
        "age_class": age_class(years),
        "rivals": sum(row["value"] != kept["value"] for row in same_day),
        "splits": splits,
        "tehsils": tehsils,
    }


def _splits_held(values: Sequence[Row], facts: Facts) -> tuple[tuple[str, ...], int]:
    told = [row for row in with_value(values) if row["meaning"] != "target"]
    parts = {split: {row.get(split) for row in told} - {None, "all"} for split in SPLITS}
    parts["tehsil"] = {place for place in {row["place"] for row in told} if tehsil_of(place, facts) == place}
    held = tuple(split for split in (*SPLITS, "tehsil") if len(parts[split]) > 1)
    return held, len(parts["tehsil"])


def _gaps_of(age: float, splits: tuple[str, ...], is_proxy: bool) -> list[str]:
    found = {
        "no_value": isnan(age),
        "old": age > GAP_YEARS,
        "no_tehsil_split": "tehsil" not in splits,
        "no_sex_split": "sex" not in splits,
        "proxy_only": is_proxy,
    }
    return [gap for gap, holds in found.items() if holds]


def _references(indicator: Row) -> list[tuple[str, str]]:
    same_unit, title = _reference_names().get(str(indicator["unit"]), []), fold(str(indicator["title"]))
    named = [entry for entry, names in same_unit if title in names]
    if named:
        return [(entry.code, "title") for entry in named]
    official = indicator.get("sdg_indicator")
    alike = (entry for entry, _ in same_unit if official and entry.more["sdg_indicator"] == official)
    return [(entry.code, "sdg_indicator") for entry in alike]


# The list ships with the program and never changes while it runs.
@cache
def _reference_names() -> Mapping[str, list[tuple[catalogue.Entry, frozenset[str]]]]:
    """Return the reference indicators of each unit with their folded names."""
    found: dict[str, list[tuple[catalogue.Entry, frozenset[str]]]] = defaultdict(list)
    for entry in catalogue.entries("reference_indicators"):
        names = frozenset(fold(name) for name in (entry.en, entry.ur, entry.sd) if name)
        found[entry.more["unit"]].append((entry, names))
    return dict(found)


def _reference_row(indicator: Row, reference: str, matched_by: str, entry: catalogue.Entry) -> dict[str, object]:
    cells = {name: cell or None for name, cell in entry.more.items()}
    own = {"indicator": indicator["id"], "reference": reference, "matched_by": matched_by}
    return {**cells, **own, "source": entry.source, "year": entry.year, "standing": entry.standing}


def _tehsil_row(place: Row, values: list[Row], facts: Facts) -> dict[str, object]:
    told = with_value(values)
    kept = told[-1] if told else values[-1] if values else {}
    return {
        **kept,
        "place": place["id"],
        "name": facts.name("place", str(place["id"])),
        "measurement": kept.get("id"),
    }


def _classes(values: "pd.Series[float]") -> "pd.Series[float]":
    low, high = values.min(), values.max()
    if isnan(low) or low == high:
        return values.where(values.isna(), 1 + CLASSES // 2)
    steps = ((values - low) / (high - low) * CLASSES).clip(upper=CLASSES - 1)
    return steps // 1 + 1


def _lens_rows(indicator: Row, values: Sequence[Row], facts: Facts) -> list[dict[str, object]]:
    told = [row for row in with_value(values) if row["meaning"] != "target"]
    parts: dict[str, Callable[[Row], object]] = {split: _only(split, facts.place) for split in SPLITS}
    parts["tehsil"] = lambda row: row["place"] if is_whole(row, str(tehsil_of(row["place"], facts))) else None
    found = (_apart(indicator, dimension, part, told) for dimension, part in parts.items())
    return [row for row in found if row]


def _only(split: str, place: str) -> Callable[[Row], object]:
    """Return what tells the part of a value that is split by one thing alone, None for the others."""
    others = [other for other in SPLITS if other != split]

    def part(row: Row) -> object:
        alone = row.get("place") == place and all(row.get(other) in (None, "all") for other in others)
        return row.get(split) if alone and row.get(split) not in (None, "all") else None

    return part


def _apart(
    indicator: Row, dimension: str, part: Callable[[Row], object], values: list[Row]
) -> dict[str, object] | None:
    rounds: dict[tuple[str, str], dict[object, Row]] = defaultdict(dict)
    for row in values:
        if part(row) is not None:
            rounds[str(row["period_end"]), str(row.get("source") or "")][part(row)] = row
    compared = {when: rows for when, rows in rounds.items() if len(rows) > 1}
    if not compared:
        return None
    rows = compared[max(compared)]
    ordered = sorted(rows.items(), key=lambda item: shortfall(figure(item[1], "value"), indicator))
    (best, best_row), (worst, worst_row) = ordered[0], ordered[-1]
    good, bad = figure(best_row, "value"), figure(worst_row, "value")
    return {
        "indicator": indicator["id"], "title": indicator["title"], "unit": indicator["unit"], "dimension": dimension,
        "best": best, "worst": worst, "best_value": good, "worst_value": bad,
        "gap": abs(good - bad), "ratio": share(bad, good),
        "period_end": best_row["period_end"], "source": best_row.get("source"),
        "few": any(_is_few(row, str(indicator["unit"])) for row in (best_row, worst_row)),
    }  # fmt: skip


def _is_few(row: Row, unit: str) -> bool:
    persons = [figure(row, "numerator"), figure(row, "denominator")]
    return any(count < FEW_PERSONS for count in (*persons, figure(row, "value") if unit == "number" else nan))
