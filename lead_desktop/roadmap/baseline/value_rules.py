"""The checks of a value against its indicator, its counts, its place and the values beside it."""

from collections.abc import Callable
from datetime import date

from lead_desktop import catalogue
from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.fields import Option
from lead_desktop.roadmap.formats import number, percent, short_date
from lead_desktop.roadmap.rules import needed
from lead_desktop.roadmap.shared import PLACE_LEVEL, codes, level_of, tehsils_of
from lead_desktop.roadmap.texts import N_, Word

SPLITS = ("sex", "age", "area", "lnob_group")
SCALES = {"percent": 100, "per_1000": 1_000, "per_100000": 100_000}
"""What a count is taken out of, by unit."""

COUNTS_AGREE_WITHIN = 0.5
SOURCES_AGREE_WITHIN = 15
SAME_YEARS_DAYS = 3 * 365 + 1
"""Surveys of one round are published for years that lie up to three apart."""
TEHSILS_AGREE_WITHIN = 0.01


def indicator_of(row: Row, facts: Facts) -> Row | None:
    """Return the indicator that a value belongs to, None when it is not there."""
    return facts.row("indicator", str(row["indicator"])) if row.get("indicator") else None


def figure(row: Row, field: str = "value") -> float | None:
    """Return a figure of a row, None when there is none."""
    found = row.get(field)
    return found if isinstance(found, int | float) and not isinstance(found, bool) else None


def _unit(row: Row, facts: Facts) -> str:
    indicator = indicator_of(row, facts)
    return str(indicator.get("unit") or "") if indicator else ""


def _beyond(bound: str, is_beyond: Callable[[float, float], bool]) -> Callable[[Row, Facts], Finding]:
    def finds(row: Row, facts: Facts) -> Finding:
        indicator = indicator_of(row, facts)
        value, limit = figure(row), figure(indicator, bound) if indicator else None
        if value is None or limit is None or not is_beyond(value, limit):
            return None
        return {"value": number(value), "limit": number(limit)}

    return finds


def _part_over_whole(row: Row, facts: Facts) -> Finding:
    part, whole = figure(row, "numerator"), figure(row, "denominator")
    if part is None or whole is None or _unit(row, facts) != "percent":
        return None
    return {} if part > whole else None


def _nothing_said(row: Row, facts: Facts) -> bool:
    return row.get("missing_reason") is None


def _is_no_target(row: Row, facts: Facts) -> bool:
    return row.get("meaning") != "target"


def _looks_like_fraction(row: Row, facts: Facts) -> Finding:
    value = figure(row)
    if value is None or not 0 < value < 1 or _unit(row, facts) != "percent":
        return None
    return {"value": number(value), "hundredfold": number(round(value * 100, 6))}


def _counts_disagree(row: Row, facts: Facts) -> Finding:
    value, part, whole = figure(row), figure(row, "numerator"), figure(row, "denominator")
    scale = SCALES.get(_unit(row, facts))
    if value is None or part is None or not whole or scale is None:
        return None
    worked_out = scale * part / whole
    if abs(value - worked_out) <= COUNTS_AGREE_WITHIN:
        return None
    return {"value": number(value), "worked_out": number(round(worked_out, 2))}


def _tehsils_disagree(row: Row, facts: Facts) -> Finding:
    indicator = indicator_of(row, facts)
    if indicator is None or indicator.get("rollup") != "sum" or figure(row) is None:
        return None
    district = _district_of(row, facts)
    if district is None:
        return None
    found = {str(other.get("place")): value for other in _siblings(row, facts) if (value := figure(other)) is not None}
    whole = found.get(district)
    tehsils = [str(place["id"]) for place in tehsils_of(facts, district, str(row.get("period_end") or ""))]
    known = [found[tehsil] for tehsil in tehsils if tehsil in found]
    if whole is None or not known:
        return None
    gap = sum(known) - whole
    # A sum over some of the tehsils may well stay below the district.
    if abs(gap) <= TEHSILS_AGREE_WITHIN * abs(whole) or (gap < 0 and len(known) < len(tehsils)):
        return None
    return {"tehsils": number(sum(known)), "district": number(whole), "gap": number(abs(gap))}


def _district_of(row: Row, facts: Facts) -> str | None:
    place = facts.row("place", str(row["place"])) if row.get("place") else None
    if place is None or place.get("level") not in ("district", "tehsil"):
        return None
    district = place["id"] if place["level"] == "district" else place.get("parent")
    return str(district) if district else None


def _siblings(row: Row, facts: Facts) -> list[Row]:
    """Return the values that may differ from this one in their place only, this one among them as it now is."""
    alike = ("indicator", "meaning", "period_end", "source", *SPLITS)
    others = (other for other in facts.rows("measurement") if other.get("indicator") == row.get("indicator"))
    same = [other for other in others if all(other.get(field) == row.get(field) for field in alike)]
    return [*(other for other in same if other["id"] != row.get("id")), row]


def _sources_disagree(row: Row, facts: Facts) -> Finding:
    value = figure(row)
    if value is None or row.get("meaning") == "target" or _unit(row, facts) != "percent":
        return None
    others = [other for other in facts.rows("measurement") if _is_second_source(other, row)]
    if not any(abs((figure(other) or 0) - value) >= SOURCES_AGREE_WITHIN for other in others):
        return None
    figures = "; ".join(f"{percent(figure(found))} {_source_and_year(found)}" for found in (row, *others))
    return {
        "place": facts.name("place", str(row.get("place"))),
        "indicator": facts.name("indicator", str(row.get("indicator"))),
        "figures": figures,
    }


def _is_second_source(other: Row, row: Row) -> bool:
    if other.get("indicator") != row.get("indicator") or other["id"] == row.get("id"):
        return False
    if other.get("meaning") == "target" or figure(other) is None:
        return False
    alike = all(other.get(field) == row.get(field) for field in ("place", *SPLITS))
    sources = {other.get("source"), row.get("source")}
    return alike and len(sources) == 2 and None not in sources and _same_years(other, row)


def _same_years(one: Row, other: Row) -> bool:
    ends = [one.get("period_end"), other.get("period_end")]
    if not all(ends):
        return False
    first, second = (date.fromisoformat(str(end)) for end in ends)
    return abs((first - second).days) <= SAME_YEARS_DAYS


def _source_and_year(row: Row) -> str:
    source = catalogue.entry("data_sources", str(row.get("source")))
    return f"{source.en if source else row.get('source')} ({str(row.get('period_end'))[:4]})"


def _source_too_coarse(row: Row, facts: Facts) -> Finding:
    source = catalogue.entry("data_sources", str(row["source"])) if row.get("source") else None
    level = level_of(facts, row.get("place"))
    lowest = source.more.get("lowest_level") if source else None
    order = [option.code for option in PLACE_LEVEL]
    if source is None or lowest not in order or level not in order or order.index(level) <= order.index(lowest):
        return None
    return {"source": source.en, "level": Word(_words_of(level, PLACE_LEVEL))}


def _words_of(code: str, among: tuple[Option, ...]) -> str:
    return next(option.label for option in among if option.code == code)


def _place_not_yet(row: Row, facts: Facts) -> Finding:
    place, day = _place_and_day(row, facts)
    if place is None or not place.get("valid_from") or day >= str(place["valid_from"]):
        return None
    older = codes(place, "replaces") or [str(place.get("parent"))]
    names = ", ".join(name for unit in older if (name := facts.name("place", unit)))
    return {
        "place": facts.name("place", str(place["id"])),
        "day": short_date(day),
        "older": names or Word(N_("the older unit")),
    }


def _place_no_longer(row: Row, facts: Facts) -> Finding:
    place, day = _place_and_day(row, facts)
    if place is None or not place.get("valid_to") or day <= str(place["valid_to"]):
        return None
    return {"place": facts.name("place", str(place["id"])), "day": short_date(day)}


def _place_and_day(row: Row, facts: Facts) -> tuple[Row | None, str]:
    day = row.get("period_end")
    place = facts.row("place", str(row["place"])) if row.get("place") else None
    return (place, str(day)) if day else (None, "")


MEASUREMENT_RULES = (
    Rule(
        "value_below_lowest",
        Level.ERROR,
        ("value", "indicator"),
        N_("{value} cannot occur for the indicator. The lowest possible value is {limit}."),
        _beyond("lowest", lambda value, limit: value < limit),
    ),
    Rule(
        "value_above_highest",
        Level.ERROR,
        ("value", "indicator"),
        N_("{value} cannot occur for the indicator. The highest possible value is {limit}."),
        _beyond("highest", lambda value, limit: value > limit),
    ),
    Rule(
        "part_over_whole",
        Level.ERROR,
        ("numerator", "denominator"),
        N_("The part is larger than the whole. Check the two counts."),
        _part_over_whole,
    ),
    needed("value_or_reason", "value", _nothing_said, N_("Give a value, or say why there is none.")),
    needed("source_needed", "source", _is_no_target, N_("Say which source the value is from.")),
    Rule(
        "looks_like_fraction",
        Level.WARNING,
        ("value",),
        N_("{value} per cent? Some published tables give fractions. Choose {value} % or {hundredfold} %."),
        _looks_like_fraction,
    ),
    Rule(
        "counts_disagree",
        Level.WARNING,
        ("value", "numerator", "denominator"),
        N_("The value and its two counts do not agree: {value} is entered, the counts give {worked_out}."),
        _counts_disagree,
    ),
    Rule(
        "tehsils_disagree",
        Level.WARNING,
        ("value",),
        N_("The tehsils add up to {tehsils} and the district has {district}, which is {gap} apart. Check both."),
        _tehsils_disagree,
    ),
    Rule(
        "sources_disagree",
        Level.WARNING,
        ("value", "source"),
        N_("Sources disagree ({place}, {indicator}: {figures}). All stay; choose the one the plan uses."),
        _sources_disagree,
    ),
    Rule(
        "source_too_coarse",
        Level.WARNING,
        ("source", "place"),
        N_("{source} does not speak for this level: {level}. The value is kept as weak."),
        _source_too_coarse,
    ),
    Rule(
        "place_not_yet",
        Level.WARNING,
        ("place", "period_end"),
        N_("{place} did not exist within these borders on {day}. Record it for {older}, old borders?"),
        _place_not_yet,
    ),
    Rule(
        "place_no_longer",
        Level.WARNING,
        ("place", "period_end"),
        N_("{place} no longer existed within these borders on {day}. Record it for the unit that took its place?"),
        _place_no_longer,
    ),
)
