"""Pieces of work, actions and schemes, in figures: physical progress and time. Reported money stands with it (V7c)."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from math import isnan, nan

import pandas as pd

from lead_desktop.analysis.frames import added, columns, complete, day_of, figure, share, table
from lead_desktop.roadmap.action_plan.costing import line_amount
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.monitoring.quarters import year_and_quarter
from lead_desktop.roadmap.monitoring.rules import MONEY_AHEAD
from lead_desktop.roadmap.monitoring.works import money_spent, update_before
from lead_desktop.roadmap.reading import fiscal_year_of

LATE_BY = 15
"""Points by which work may stay behind the time that has passed before it is late."""

_STATE_SAYS = {"proposed": 0.0, "planned": 0.0, "completed": 100.0}
_WORK = columns("scheme name action stage band", figure="financial physical elapsed cost", day="ends_on", flag="late")


def physical_of(work: str, facts: Facts) -> float:
    """Return the latest reported physical progress of an action or a scheme, in per cent; NaN without an update."""
    update = update_before(work, year_and_quarter(facts.today), facts, inclusive=True)
    return figure(update, "physical") if update else nan


def physical_of_action(action: Row, facts: Facts, schemes: Sequence[Row] | None = None) -> float:
    """Return the physical progress of an action in per cent: its own update, else its schemes', else its state.

    Schemes count by their cost, those without an update not at all. An action that is still proposed or planned
    stands at 0, a completed one at 100; otherwise NaN: no update is not the same as nothing done. `schemes` are those
    of the action, for a caller that asks of many actions; None looks for them.
    """
    own = physical_of(str(action["id"]), facts)
    if not isnan(own):
        return own
    if schemes is None:
        schemes = [row for row in facts.rows("scheme") if row.get("action") == action["id"]]
    known = [(figure(row, "cost"), done) for row in schemes if not isnan(done := physical_of(str(row["id"]), facts))]
    weighted = share(added(cost * done for cost, done in known), added(cost for cost, _ in known))
    return _STATE_SAYS.get(str(action.get("state")), nan) if isnan(weighted) else weighted


def schemes_by_action(facts: Facts) -> dict[str, list[Row]]:
    """Return the schemes of each action, in one walk over all schemes; an action without any gives none."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in facts.rows("scheme"):
        if row.get("action"):
            found[str(row["action"])].append(row)
    return found


def action_costs(facts: Facts) -> dict[str, float]:
    """Return the cost of each action over all its years, in rupees; 0 for one without cost lines."""
    costs: dict[str, float] = defaultdict(float)
    for line in complete(facts, "cost_line"):
        costs[str(line["action"])] += line_amount(line, facts) or 0
    return costs


def elapsed_share(starts_on: date | None, ends_on: date | None, today: date) -> float:
    """Return how much of the planned time has passed, 0 to 100 per cent; NaN while a date is missing."""
    if starts_on is None or ends_on is None or ends_on < starts_on:
        return nan
    return 100 * min(1.0, max(0.0, ((today - starts_on).days + 1) / ((ends_on - starts_on).days + 1)))


def is_late(physical: float, elapsed: float) -> bool | None:
    """Tell whether physical progress is more than 15 points behind the time passed (V7c), None when not known."""
    return None if isnan(physical) or isnan(elapsed) else physical < elapsed - LATE_BY


def work_and_money(facts: Facts) -> pd.DataFrame:
    """Return one row a complete scheme that is not dropped (V7c), in per cent.

    financial = (spent before + spent since) ÷ cost; physical = the latest update; band: within ± 20 points, or
    money_ahead, work_ahead, None when one is not known. elapsed runs from 1 July of the first year to ends_on.
    """
    schemes = (row for row in complete(facts, "scheme") if row["stage"] != "dropped")
    return table((_work(row, facts) for row in schemes), _WORK)


def _work(scheme: Row, facts: Facts) -> dict[str, object]:
    spent = money_spent({"scheme": scheme["id"], "fiscal_year": fiscal_year_of(facts.today)}, facts)
    financial = float(spent) if isinstance(spent, int | float) else nan
    physical = physical_of(str(scheme["id"]), facts)
    begun = date(int(str(scheme["first_year"])[:4]), 7, 1)
    elapsed = elapsed_share(begun, day_of(scheme, "ends_on"), facts.today)
    return {
        **scheme,
        "scheme": scheme["id"],
        "financial": financial,
        "physical": physical,
        "elapsed": elapsed,
        "band": _band(financial - physical),
        "late": is_late(physical, elapsed),
    }


def _band(ahead: float) -> str | None:
    if isnan(ahead):
        return None
    return "money_ahead" if ahead > MONEY_AHEAD else "work_ahead" if ahead < -MONEY_AHEAD else "within"
