"""Step 6 in figures: the flow of money from source to goal (V6b), scheme rules and look-alike schemes (V6c)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from math import nan
from typing import Literal

import pandas as pd

from lead_desktop.analysis.frames import columns, complete, day_of, goal_parts, share, summed, table
from lead_desktop.analysis.funding import action_years
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.financing.choices import PROGRAMME
from lead_desktop.roadmap.financing.duplicates import undecided_pairs
from lead_desktop.roadmap.financing.limits import (
    cost_above_forum_limit,
    cost_below_smallest,
    ongoing_share,
    scheme_rule,
)
from lead_desktop.roadmap.financing.money import lines_by_scheme, still_to_pay
from lead_desktop.roadmap.reading import fiscal_year_of, quarter_of
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_

Measure = Literal["committed", "released", "spent"]

NO_SCHEME, UNTAGGED, NOT_FOUND, OTHER = "no_scheme", "untagged", "not_found", "other"
NODE_WORDS = {
    NO_SCHEME: N_("Actions without a scheme"),
    UNTAGGED: N_("Without an SDG share"),
    NOT_FOUND: N_("Not yet found"),
    OTHER: N_("Other"),
}
"""The nodes of the flow that are no class of source, programme or goal; untagged and not yet found are hatched."""
SMALLEST_FLOW = 0.01
"""Flows under this share of the total join Other."""

_PATHS = columns("source_class programme goal", figure="rupees")
_FLOWS = columns("stage source target", figure="rupees share")
_SCHEMES = columns(
    "id number name programme nature stage forum",
    figure="cost spent_before spent throw_forward throw_forward_years committed released"
    " release_share use_share tagged",
    flag="above_forum_limit below_smallest",
)
_ONGOING = columns("programme standing", figure="committed ongoing_share least", flag="below")
_RELEASES = columns("quarter", figure="released")
_PAIRS = columns("first second first_name second_name nearness", figure="likeness")


def flow_paths(facts: Facts, year: str | None = None, measure: Measure = "committed") -> pd.DataFrame:
    """Return the money on its way: class of source, programme, goal, rupees, of a year or of all (V6b).

    Money of a scheme splits by its SDG shares, the rest is untagged; money of an action without a scheme splits equally
    over its targets. What committed money leaves open of the actions' costs comes from not_found and goes to the goals
    of the actions. A line that names both action and scheme goes by the scheme.
    """
    lines = (row for row in complete(facts, "funding_line") if year in (None, row["fiscal_year"]))
    shares = _shares(facts)
    rows = [path for line in lines if amount(line, measure) for path in _paths_of(line, measure, shares, facts)]
    gaps = _gaps(facts, year) if measure == "committed" else []
    whole = summed(table([*rows, *gaps], _PATHS), ("source_class", "programme", "goal"), ["rupees"])
    return whole.loc[whole["rupees"] > 0].reset_index(drop=True)


def flows(paths: pd.DataFrame, smallest: float = SMALLEST_FLOW) -> pd.DataFrame:
    """Return the bands of the Sankey from `flow_paths`: stage source (class to programme) and stage goal (to goal).

    Both stages sum to the same total. Bands under 1 % of it join `other`, save those of untagged and not_found.
    `share` is of the total, 0 to 1. A class of source and a programme may share a code: the stage tells them apart.
    """
    total = float(paths["rupees"].sum())
    least = smallest * total
    joined = _join_small(_join_small(paths, ("source_class", "programme"), 0, least), ("programme", "goal"), 1, least)
    rows = [
        {"stage": stage, "source": row[left], "target": row[right], "rupees": row["rupees"]}
        for stage, left, right in (("source", "source_class", "programme"), ("goal", "programme", "goal"))
        for row in summed(joined, (left, right), ["rupees"]).to_dict("records")
    ]
    found = table(rows, _FLOWS)
    return found.assign(share=found["rupees"] / total if total else nan)


def scheme_money(facts: Facts, year: str | None = None) -> pd.DataFrame:
    """Return the money and the rules of each scheme that is not dropped (V6c), money in rupees.

    throw_forward = cost - spent before - spent since (floor 0), in years ÷ the year's committed; release_share =
    released ÷ committed and use_share = spent ÷ released of the year, in per cent, NaN without the whole.
    """
    wanted = year or fiscal_year_of(facts.today)
    shares = _shares(facts)
    schemes = (row for row in complete(facts, "scheme") if row["stage"] != "dropped")
    lines = lines_by_scheme(facts)
    return table((_scheme(row, wanted, shares, lines[str(row["id"])], facts) for row in schemes), _SCHEMES)


def ongoing_shares(facts: Facts, year: str | None = None) -> pd.DataFrame:
    """Return the share of each programme's committed money that ongoing schemes have, beside the rule, in per cent.

    `least` is NaN where the province filled no rule; `standing` says whether the rule is verified.
    """
    wanted = year or fiscal_year_of(facts.today)
    rule = scheme_rule("ongoing_share", wanted, facts.place)
    least = float(rule.more["value"]) if rule else nan
    rows = [
        {
            "programme": option.code,
            "standing": rule.standing if rule else None,
            "committed": _committed(option.code, wanted, facts),
            "ongoing_share": found,
            "least": least,
            "below": found < least if rule else None,
        }
        for option in PROGRAMME
        if (found := ongoing_share(option.code, wanted, facts)) is not None
    ]
    return table(rows, _ONGOING)


def releases(facts: Facts, year: str | None = None) -> pd.DataFrame:
    """Return what was released in a fiscal year by the quarter of its latest release letter, in rupees (V6c)."""
    wanted = year or fiscal_year_of(facts.today)
    lines = [row for row in complete(facts, "funding_line") if row["fiscal_year"] == wanted and row.get("released")]
    rows = [{"quarter": _quarter(day_of(row, "released_on")), "released": row["released"]} for row in lines]
    return summed(table(rows, _RELEASES), ["quarter"], ["released"])


def duplicates(facts: Facts) -> pd.DataFrame:
    """Return the pairs of schemes that look alike and wait for a decision (V6c), most alike first.

    likeness 0.75 to 1 = 0.60 name + 0.25 place + 0.15 sector; `nearness` is a marked text.
    """
    rows = [
        {
            "first": pair.first["id"],
            "second": pair.second["id"],
            "first_name": pair.first["name"],
            "second_name": pair.second["name"],
            "likeness": pair.likeness,
            "nearness": pair.nearness.text,
        }
        for pair in undecided_pairs(facts)
    ]
    return table(rows, _PAIRS)


def _shares(facts: Facts) -> dict[str, dict[str, float]]:
    """Return for each scheme what part of 1 each goal gets; more than 100 % in all is scaled down to 1."""
    shares: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for row in complete(facts, "scheme_share"):
        shares[str(row["scheme"])][str(row["target"]).split(".")[0]] += amount(row, "share") / 100
    return {scheme: _scaled(parts) for scheme, parts in shares.items()}


def _scaled(parts: dict[str, float]) -> dict[str, float]:
    whole = max(1.0, sum(parts.values()))
    return {goal: part / whole for goal, part in parts.items()}


def _with_rest(parts: dict[str, float]) -> dict[str, float]:
    rest = 1 - sum(parts.values())
    return {**parts, UNTAGGED: rest} if rest > 1e-9 else parts


def _paths_of(
    line: Row, measure: Measure, shares: dict[str, dict[str, float]], facts: Facts
) -> list[dict[str, object]]:
    source = facts.row("funding_source", str(line["source"])) or {}
    scheme = facts.row("scheme", str(line["scheme"])) if line.get("scheme") else None
    action = facts.row("action", str(line["action"])) if line.get("action") else None
    parts = shares.get(str(scheme["id"]), {}) if scheme else goal_parts(codes(action or {}, "targets"))
    rupees = amount(line, measure)
    return [
        {
            "source_class": source.get("source_class") or OTHER,
            "programme": (scheme.get("programme") or OTHER) if scheme else NO_SCHEME,
            "goal": goal,
            "rupees": rupees * part,
        }
        for goal, part in _with_rest(parts).items()
    ]


def _gaps(facts: Facts, year: str | None) -> list[dict[str, object]]:
    years = action_years(facts)
    wanted = years if year is None else years[years["fiscal_year"] == year]
    return [
        {"source_class": NOT_FOUND, "programme": NOT_FOUND, "goal": goal, "rupees": float(row["gap"]) * part}
        for row in wanted.to_dict("records")
        for goal, part in _with_rest(goal_parts(row["targets"])).items()
    ]


def _join_small(paths: pd.DataFrame, ends: Sequence[str], joins: int, least: float) -> pd.DataFrame:
    """Put the outer end of bands under the least into Other, so that the inner end keeps its sum."""
    if paths.empty:
        return paths
    width = paths.groupby(list(ends))["rupees"].transform("sum")
    outer = ends[joins]
    small = (width < least) & ~paths[outer].isin([UNTAGGED, NOT_FOUND])
    return paths.assign(**{outer: paths[outer].mask(small, OTHER)})


def _scheme(
    row: Row, year: str, shares: dict[str, dict[str, float]], own: Sequence[Row], facts: Facts
) -> dict[str, object]:
    lines = [line for line in own if ENTITIES["funding_line"].is_complete(line)]
    of_year = [line for line in lines if line["fiscal_year"] == year]
    committed, released, spent = (
        sum(amount(line, name) for line in of_year) for name in ("committed", "released", "spent")
    )
    forward = still_to_pay(row, own)
    years = share(float(forward), committed) if isinstance(forward, int | float) else nan
    return {
        **row,
        "spent": sum(amount(line, "spent") for line in lines if str(line["fiscal_year"]) >= str(row["first_year"])),
        "throw_forward": forward,
        "throw_forward_years": years,
        "committed": committed,
        "released": released,
        "release_share": 100 * share(released, committed),
        "use_share": 100 * share(spent, released),
        "tagged": 100 * sum(shares.get(str(row["id"]), {}).values()),
        "above_forum_limit": cost_above_forum_limit(row, facts) is not None,
        "below_smallest": cost_below_smallest(row, facts) is not None,
    }


def _committed(programme: str, year: str, facts: Facts) -> float:
    schemes = {row["id"] for row in facts.rows("scheme") if row.get("programme") == programme}
    lines = (row for row in facts.rows("funding_line") if row.get("scheme") in schemes)
    return sum(amount(line, "committed") for line in lines if line.get("fiscal_year") == year)


def _quarter(day: date | None) -> str | None:
    return quarter_of(day) if day else None
