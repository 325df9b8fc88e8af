"""Pieces of work, actions and schemes, in figures: physical progress and time. Reported money stands with it (V7c)."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from math import isnan, nan

import pandas as pd

from lead_desktop.analysis.frames import added, columns, complete, day_of, figure, share, table
from lead_desktop.roadmap.action_plan.costing import line_amount
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.financing.money import lines_by_scheme
from lead_desktop.roadmap.monitoring.quarters import year_and_quarter
from lead_desktop.roadmap.monitoring.rules import MONEY_AHEAD
from lead_desktop.roadmap.monitoring.works import latest_update, share_spent, updates_by_work

LATE_BY = 15
"""Points by which work may stay behind the time that has passed before it is late."""

_STATE_SAYS = {"proposed": 0.0, "planned": 0.0, "completed": 100.0}
_WORK = columns("scheme name action stage band", figure="financial physical elapsed cost", day="ends_on", flag="late")


def physical_of(work: str, facts: Facts) -> float:
    """Return the latest reported physical progress of an action or a scheme, in per cent; NaN without an update."""
    return KnownWorks(facts).physical(work)


class KnownWorks:
    """Schemes, updates and money of many works, each walked over once. It holds until the next change of the facts."""

    def __init__(self, facts: Facts) -> None:
        self.by = year_and_quarter(facts.today)
        self._facts = facts

    @cached_property
    def schemes(self) -> Mapping[str, list[Row]]:
        """The schemes of each action."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self._facts.rows("scheme"):
            if row.get("action"):
                found[str(row["action"])].append(row)
        return found

    @cached_property
    def updates(self) -> Mapping[str, list[Row]]:
        """The updates of each action and scheme."""
        return updates_by_work(self._facts)

    @cached_property
    def lines(self) -> Mapping[str, list[Row]]:
        """The funding lines of each scheme."""
        return lines_by_scheme(self._facts)

    def physical(self, work: object) -> float:
        """Return the latest reported physical progress of a work, in per cent; NaN without an update."""
        update = latest_update(self.updates.get(str(work), ()), self.by, inclusive=True)
        return figure(update, "physical") if update else nan


def physical_of_action(action: Row, facts: Facts, known: KnownWorks | None = None) -> float:
    """Return the physical progress of an action in per cent: its own update, else its schemes', else its state.

    Schemes count by their cost, those without an update not at all. An action that is still proposed or planned
    stands at 0, a completed one at 100; otherwise NaN: no update is not the same as nothing done. A caller that asks of
    many actions passes what is `known`.
    """
    works = known or KnownWorks(facts)
    own = works.physical(action["id"])
    if not isnan(own):
        return own
    schemes = works.schemes.get(str(action["id"]), ())
    told = [(figure(row, "cost"), done) for row in schemes if not isnan(done := works.physical(row["id"]))]
    weighted = share(added(cost * done for cost, done in told), added(cost for cost, _ in told))
    return _STATE_SAYS.get(str(action.get("state")), nan) if isnan(weighted) else weighted


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
    known = KnownWorks(facts)
    schemes = (row for row in complete(facts, "scheme") if row["stage"] != "dropped")
    return table((_work(row, known, facts) for row in schemes), _WORK)


def _work(scheme: Row, known: KnownWorks, facts: Facts) -> dict[str, object]:
    spent = share_spent(scheme, known.lines.get(str(scheme["id"]), ()), known.by[0])
    financial = nan if spent is None else spent
    physical = known.physical(scheme["id"])
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
