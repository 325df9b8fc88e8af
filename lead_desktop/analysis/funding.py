"""Step 6 in figures: the funding gap (V6a), own revenue (V6d) and whether partnerships carry themselves (V6e)."""

from collections import defaultdict
from collections.abc import Sequence
from math import nan
from typing import Literal

import pandas as pd

from lead_desktop.analysis.frames import (
    columns,
    complete,
    figure,
    goal_parts,
    share,
    summed,
    table,
    tehsil_parts,
    with_names,
)
from lead_desktop.roadmap.action_plan.costing import line_amount
from lead_desktop.roadmap.action_plan.tasks import standing_actions
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.financing.money import action_of, revenue_gap, viability
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import codes

CRORE = 10_000_000
MONEY = ("requested", "committed", "released", "spent")
_SUMS = ("cost", *MONEY, "covered", "gap", "surplus")

_ACTIONS = columns("action title result lead fiscal_year", figure=" ".join(_SUMS), codes="targets places")
_GAP = columns("fiscal_year key", figure=f"{' '.join(_SUMS)} coverage")
_SOURCES = columns("fiscal_year source_class", figure=" ".join(MONEY))
_BUYS = columns("action title", figure="rank gap paid left")
_REVENUE = columns(
    "id kind council fiscal_year",
    figure="billed collected achievable coverage_gap compliance_gap collection rate_gap total_gap",
)
_PARTNERSHIPS = columns(
    "id title kind stage alliance action",
    figure="capital_cost yearly_cost yearly_income viability payback_years",
    day="signed_on ends_on",
    codes="partners",
)
_OFFERS = columns("partner target partnership", codes="offers")


def action_years(facts: Facts) -> pd.DataFrame:
    """Return cost and money of each standing action in each fiscal year that has either (V6a), in rupees.

    cost = sum of its cost lines; committed = lines that name the action or its scheme, a line naming both once;
    covered = min(cost, committed); gap = max(0, cost - committed); surplus = max(0, committed - cost), never set
    off against another action or year. Requested is no money and stands beside.
    """
    costs, money = _costs(facts), _money(facts)
    years: dict[str, set[str]] = defaultdict(set)
    for owner, year in (*costs, *money):
        years[owner].add(year)
    rows = [
        _action_year(action, year, costs.get((str(action["id"]), year), 0), money[str(action["id"]), year])
        for action in standing_actions(facts)
        for year in sorted(years.get(str(action["id"]), ()))
    ]
    return table(rows, _ACTIONS)


def committed_to(facts: Facts) -> dict[str, float]:
    """Return what is committed to each action over all years, in rupees."""
    sums: dict[str, float] = defaultdict(float)
    for (action, _), money in _money(facts).items():
        sums[action] += money["committed"]
    return sums


def funding_gap(
    facts: Facts, by: Literal["year", "goal", "tehsil", "result"] = "year", years: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Return cost, money, gap and coverage by fiscal year, and by goal, tehsil or result within it (V6a), in rupees.

    Coverage = sum of min(cost, committed) ÷ sum of cost, in per cent, NaN without costs. An action's figures are
    divided equally over its targets or its places, so that the parts add up to the year. `years` are the
    `action_years`, for a caller that has them.
    """
    known = action_years(facts) if years is None else years
    parts = [
        {"fiscal_year": row["fiscal_year"], "key": key, **{name: float(row[name]) * part for name in _SUMS}}
        for row in known.to_dict("records")
        for key, part in _parts(row["result"], row["targets"], row["places"], by, facts).items()
    ]
    found = summed(table(parts, _GAP), ("fiscal_year", "key"), _SUMS)
    return found.assign(coverage=100 * found["covered"] / found["cost"].where(found["cost"] > 0))


def money_by_source(facts: Facts) -> pd.DataFrame:
    """Return the money of standing actions by fiscal year and class of source, in rupees (V6a)."""
    sources = {str(row["id"]): row.get("source_class") for row in facts.rows("funding_source")}
    standing = {row["id"] for row in standing_actions(facts)}
    rows = [
        {**line, "source_class": sources.get(str(line["source"])), **{name: amount(line, name) for name in MONEY}}
        for line in complete(facts, "funding_line")
        if action_of(line, facts) in standing
    ]
    return summed(table(rows, _SOURCES), ("fiscal_year", "source_class"), MONEY)


def what_money_buys(
    facts: Facts, rupees: float = CRORE, year: str | None = None, years: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Return the gaps that a sum would close, by priority rank until it is used (V6a, V6d): rank, gap, paid, left.

    An action has the best final rank among the priorities that its result serves or whose target it names; actions
    without one come last. Within a rank the smaller gap comes first, so that more actions are made whole. `years` are
    the `action_years`, for a caller that has them.
    """
    known = action_years(facts) if years is None else years
    wanted = known if year is None else known[known["fiscal_year"] == year]
    gaps = summed(wanted, ("action", "title"), ["gap"])
    gaps = gaps.loc[gaps["gap"] > 0]
    priorities = complete(facts, "priority")
    gaps = gaps.assign(rank=[_rank(str(action), priorities, facts) for action in gaps["action"]])
    rows, left = [], float(rupees)
    for row in gaps.sort_values(["rank", "gap"], kind="stable", na_position="last").to_dict("records"):
        paid = min(left, float(row["gap"]))
        left -= paid
        if paid:
            rows.append({**row, "paid": paid, "left": left})
    return table(({str(name): value for name, value in row.items()} for row in rows), _BUYS)


def own_revenue(facts: Facts, year: str | None = None) -> pd.DataFrame:
    """Return each stream of own revenue with where it leaks (V6d): shares in per cent, gaps in rupees, largest first.

    coverage_gap = 1 - registered ÷ estimated; compliance_gap = 1 - paying ÷ registered; collection = collected ÷
    billed; rate_gap = achievable - billed; total_gap = achievable - collected. NaN where a figure is missing.
    """
    streams = (row for row in complete(facts, "revenue_stream") if year in (None, row["fiscal_year"]))
    found = with_names(table((_stream(row, facts) for row in streams), _REVENUE), "council", "institution", facts)
    return found.sort_values("total_gap", ascending=False, kind="stable", na_position="last", ignore_index=True)


def partnerships(facts: Facts) -> pd.DataFrame:
    """Return the partnerships with viability and payback (V6e).

    viability = yearly income ÷ yearly cost; payback_years = capital cost ÷ (income - cost), NaN unless it earns more
    than it costs.
    """
    return table((_partnership(row, facts) for row in complete(facts, "partnership")), _PARTNERSHIPS)


def partner_offers(facts: Facts) -> pd.DataFrame:
    """Return the matrix of partners and targets (V6e): what each partner offers for each target.

    Targets come from the partnership's action and alliance and from the partner's own entry as a stakeholder.
    """
    stakeholders = {str(row["institution"]): row for row in facts.rows("stakeholder") if row.get("institution")}
    rows = []
    for row in complete(facts, "partnership"):
        served = set(_targets_of(row, facts))
        for partner in codes(row, "partners"):
            entry = stakeholders.get(partner, {})
            for target in sorted(served | set(codes(entry, "targets"))):
                offer = {"partner": partner, "target": target, "partnership": row["id"]}
                rows.append({**offer, "offers": codes(entry, "offers")})
    return with_names(table(rows, _OFFERS), "partner", "institution", facts)


def parts_of(action: Row, by: str, facts: Facts) -> dict[str, float]:
    """Divide 1 over the goals, the tehsils or the result of an action; `unknown` takes what has none."""
    return _parts(action.get("result"), tuple(codes(action, "targets")), tuple(codes(action, "places")), by, facts)


def _parts(
    result: object, targets: tuple[str, ...], places: tuple[str, ...], by: str, facts: Facts
) -> dict[str, float]:
    match by:
        case "goal":
            found = goal_parts(targets)
        case "tehsil":
            found = tehsil_parts(places, facts)
        case "result":
            found = {str(result): 1.0} if result else {}
        case _:
            found = {"all": 1.0}
    return found or {"unknown": 1.0}


def _costs(facts: Facts) -> dict[tuple[str, str], float]:
    costs: dict[tuple[str, str], float] = defaultdict(float)
    for line in complete(facts, "cost_line"):
        costs[str(line["action"]), str(line["fiscal_year"])] += line_amount(line, facts) or 0
    return costs


def _money(facts: Facts) -> dict[tuple[str, str], dict[str, float]]:
    money: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: dict.fromkeys(MONEY, 0.0))
    for line in complete(facts, "funding_line"):
        action = action_of(line, facts)
        for name in MONEY if action else ():
            money[str(action), str(line["fiscal_year"])][name] += amount(line, name)
    return money


def _action_year(action: Row, year: str, cost: float, money: dict[str, float]) -> dict[str, object]:
    committed = money["committed"]
    return {
        **action,
        **money,
        "action": action["id"],
        "fiscal_year": year,
        "cost": cost,
        "covered": min(cost, committed),
        "gap": max(0.0, cost - committed),
        "surplus": max(0.0, committed - cost),
    }


def _rank(action_id: str, priorities: Sequence[Row], facts: Facts) -> float:
    action = facts.row("action", action_id) or {}
    result = facts.row("result", str(action.get("result"))) or {}
    served, targets = set(codes(result, "priorities")), set(codes(action, "targets"))
    ranks = [figure(row, "final_rank") for row in priorities if row["id"] in served or row["target"] in targets]
    return min(ranks, default=nan)


def _stream(row: Row, facts: Facts) -> dict[str, object]:
    registered = figure(row, "payers_registered")
    return {
        **row,
        "coverage_gap": 100 * (1 - share(registered, figure(row, "payers_estimated"))),
        "compliance_gap": 100 * (1 - share(figure(row, "payers_paying"), registered)),
        "collection": 100 * share(figure(row, "collected"), figure(row, "billed")),
        "rate_gap": figure(row, "achievable") - figure(row, "billed"),
        "total_gap": revenue_gap(row, facts),
    }


def _partnership(row: Row, facts: Facts) -> dict[str, object]:
    earned = figure(row, "yearly_income") - figure(row, "yearly_cost")
    payback = share(figure(row, "capital_cost"), earned) if earned > 0 else nan
    return {**row, "viability": viability(row, facts), "payback_years": payback}


def _targets_of(partnership: Row, facts: Facts) -> list[str]:
    action = facts.row("action", str(partnership["action"])) if partnership.get("action") else None
    alliance = facts.row("body", str(partnership["alliance"])) if partnership.get("alliance") else None
    return [*codes(action or {}, "targets"), *codes(alliance or {}, "targets")]
