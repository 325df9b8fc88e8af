"""Districts side by side (PV2): how far each is on the way to its targets, and an order only beside completeness."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import isnan, nan
from typing import Any, cast

import pandas as pd

from lead_desktop.analysis.frames import columns, complete, share, table
from lead_desktop.analysis.gaps import by_indicator, in_use
from lead_desktop.analysis.progress import STATUS_WORDS, course_of, standing
from lead_desktop.analysis.results import ALL, expected_results
from lead_desktop.analysis.rollup import key_of
from lead_desktop.roadmap.facts import Facts, Row

_STANDINGS = columns(
    "key title target unit direction place indicator status word why_no_data source part_of",
    figure="actual goal progress distance",
    day="actual_on goal_on",
)
_COMPLETENESS = columns("place", figure="in_use reported share")
_RANKING = columns(
    "place status word why_no_data", figure="rank progress distance actual goal completeness", day="actual_on"
)
_PROGRAMME = columns(
    "result result_group unit entity from_year to_year",
    figure="figure programme_figure own_figure reported districts records not_counted",
)


def standings(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return one row an indicator and district that has it in use: value, target, share of the way, distance.

    `progress` is (actual - baseline) ÷ (target - baseline) of the district's own target; `distance` is target less
    actual in the unit. Both are NaN where one of the three is missing, and `why_no_data` says which.
    """
    values, wanted, last_years = by_indicator(facts), set(districts), _last_years(facts)
    rows: dict[tuple[str, str], dict[str, object]] = {}
    for indicator in in_use(facts):
        place = str(indicator.get("office"))
        if place not in wanted:
            continue
        row = _standing(indicator, values[str(indicator["id"])], last_years.get(place), place, facts)
        before = rows.get((key_of(indicator), place))
        if before is None or (before["actual"] is None and row["actual"] is not None):
            rows[key_of(indicator), place] = row
    return table(rows.values(), _STANDINGS)


def completeness(found: pd.DataFrame, districts: Sequence[str]) -> pd.DataFrame:
    """Return for each district the indicators in use, those with a value since the baseline, and the share of 100."""
    rows = []
    for place in districts:
        own = found[found["place"].eq(place)]
        told = int(own["actual"].notna().sum())
        rows.append({"place": place, "in_use": len(own), "reported": told, "share": 100 * share(told, len(own))})
    return table(rows, _COMPLETENESS)


def ranking(found: pd.DataFrame, key: str, districts: Sequence[str]) -> pd.DataFrame:
    """Return the districts of one indicator, furthest on the way first, each with the completeness of all its figures.

    Districts that are as far share a rank. One without value, baseline or target has no rank and stands at the end
    with the reason: no figure never means the last place.
    """
    known = {str(row["place"]): row for row in _records(found[found["key"].eq(key)])}
    shares = dict(zip(*(completeness(found, districts)[name] for name in ("place", "share")), strict=True))
    ways = [way for row in known.values() if not isnan(way := _way(row))]
    rows = [_ranked(place, known.get(place), ways, float(shares[place])) for place in districts]
    return table(rows, _RANKING).sort_values(
        ["rank", "completeness"], ascending=[True, False], kind="stable", na_position="last", ignore_index=True
    )


def programme(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return the programme's expected results over all districts: figure, coverage, and what the programme hoped for.

    `reported` of `districts` have at least one record behind the figure; `own_figure` is the share that this province
    was given. A figure that nobody reported is NaN.
    """
    wanted = set(districts)
    found = expected_results(facts, facts.place)
    rows = []
    for row in _records(found[found["split"].eq(ALL)]):
        offices = {_office(facts, str(row["entity"]), record) for record in row["records"]}
        told = len(row["records"]) > 0
        rows.append({
            **row, "figure": row["figure"] if told else nan, "reported": len(offices & wanted),
            "districts": len(wanted), "records": len(row["records"]),
        })  # fmt: skip
    return table(rows, _PROGRAMME)


def _last_years(facts: Facts) -> Mapping[str, str]:
    """Return the last fiscal year of the plan that stands in each district."""
    years: dict[str, list[str]] = defaultdict(list)
    for row in complete(facts, "plan"):
        if row["status"] != "closed":
            years[str(row.get("office"))].append(str(row["to_year"]))
    return {office: max(found) for office, found in years.items()}


def _standing(
    indicator: Row, values: Sequence[Row], last_year: str | None, place: str, facts: Facts
) -> dict[str, object]:
    course, baseline, actual, goal = course_of(indicator, values, last_year, facts, place)
    found = standing(course)
    latest = actual or baseline
    return {
        **{field: indicator.get(field) for field in ("title", "target", "unit", "direction")},
        "key": key_of(indicator), "place": place, "indicator": indicator["id"],
        "status": found.status, "word": STATUS_WORDS[found.status], "why_no_data": found.why_no_data,
        "source": latest.get("source"), "actual": actual.get("value"), "goal": goal.get("value"),
        "actual_on": actual.get("period_end"), "goal_on": goal.get("period_end"),
        "progress": found.progress, "distance": found.distance,
    }  # fmt: skip


def _ranked(
    place: str, row: Mapping[str, Any] | None, ways: Sequence[float], complete_share: float
) -> dict[str, object]:
    if row is None:
        return {"place": place, "status": "no_data", "word": STATUS_WORDS["no_data"], "completeness": complete_share}
    way = _way(row)
    rank = nan if isnan(way) else 1 + sum(round(other, 9) > round(way, 9) for other in ways)
    return {**row, "place": place, "rank": rank, "completeness": complete_share}


def _way(row: Mapping[str, Any]) -> float:
    """Return the share of the way by which a district is ranked, NaN while nothing can be said."""
    return nan if row["status"] == "no_data" else float(row["progress"])


def _records(found: pd.DataFrame) -> list[dict[str, Any]]:
    return cast(list[dict[str, Any]], found.to_dict("records"))


def _office(facts: Facts, entity: str, record: str) -> str | None:
    row = facts.row(entity, record) if entity else None
    return str(row["office"]) if row else None
