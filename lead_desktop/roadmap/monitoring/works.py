"""A piece of work, action or scheme, over its quarters: reported progress, money spent and values that are due."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.monitoring.quarters import MONTHS, months_before, periods
from lead_desktop.roadmap.rules import amount


def work_of(row: Row) -> str | None:
    """Return the scheme, or else the action, that an update or a visit speaks of."""
    work = row.get("scheme") or row.get("action")
    return str(work) if work else None


def action_of(row: Row, facts: Facts) -> str | None:
    """Return the action that an update, a visit or a line belongs to, directly or through its scheme."""
    if row.get("action"):
        return str(row["action"])
    scheme = facts.row("scheme", str(row["scheme"])) if row.get("scheme") else None
    return str(scheme["action"]) if scheme and scheme.get("action") else None


def updates_by_work(facts: Facts) -> Mapping[str, list[Row]]:
    """Return the updates of each work, in one walk over all updates; a work without any gives none."""
    found: dict[str, list[Row]] = defaultdict(list)
    for row in facts.rows("progress_update"):
        found[work_of(row) or ""].append(row)
    return found


def update_before(work: str, by: tuple[str, str], facts: Facts, *, inclusive: bool = False) -> Row | None:
    """Return the latest update with physical progress of a work before (or in) a fiscal year and quarter."""
    own = (row for row in facts.rows("progress_update") if work_of(row) == work)
    return latest_update(own, by, inclusive=inclusive)


def latest_update(updates: Iterable[Row], by: tuple[str, str], *, inclusive: bool = False) -> Row | None:
    """Return the latest of a work's updates with physical progress before (or in) a fiscal year and quarter."""
    found = [
        row
        for row in updates
        if row.get("physical") is not None and (_when(row) < by or (inclusive and _when(row) == by))
    ]
    return max(found, key=_when, default=None)


def _when(row: Row) -> tuple[str, str]:
    return str(row.get("fiscal_year") or ""), str(row.get("quarter") or "")


def money_spent(row: Row, facts: Facts) -> Value:
    """Return spent ÷ cost of an update's scheme, or else of its action, to the end of its fiscal year, in per cent."""
    year = str(row.get("fiscal_year") or "")
    if not year:
        return None
    if row.get("scheme"):
        scheme = facts.row("scheme", str(row["scheme"])) or {}
        lines = (line for line in facts.rows("funding_line") if line.get("scheme") == row["scheme"])
        return share_spent(scheme, lines, year)
    spent, cost = _of_action(row, year, facts)
    return round(100 * spent / cost, 1) if cost else None


def share_spent(scheme: Row, lines: Iterable[Row], year: str) -> float | None:
    """Return spent ÷ cost of a scheme to the end of a fiscal year from its own funding lines, in per cent."""
    spent, cost = amount(scheme, "spent_before") + _spent(lines, year), amount(scheme, "cost")
    return round(100 * spent / cost, 1) if cost else None


def _of_action(row: Row, year: str, facts: Facts) -> tuple[float, float]:
    action = row.get("action")
    if not action:
        return 0, 0
    lines = [line for line in facts.rows("funding_line") if action_of(line, facts) == action]
    costs = (line for line in facts.rows("cost_line") if line.get("action") == action)
    return _spent(lines, year), sum(round(amount(line, "quantity") * amount(line, "unit_cost")) for line in costs)


def _spent(lines: Iterable[Row], year: str) -> float:
    return sum(amount(line, "spent") for line in lines if str(line.get("fiscal_year") or "") <= year)


@dataclass(frozen=True)
class DueValue:
    """A value that was due: its indicator, the period it speaks for, and the measurements that answer it."""

    indicator: Row
    first_day: date
    last_day: date
    answers: tuple[Row, ...]


def due_values(facts: Facts) -> list[DueValue]:
    """Return the actual values that fell due in the last months that the task levels name, oldest period last.

    A value is due for each period of its indicator's frequency that ended after the baseline, if there is one.
    A figure or a written reason for having none answers it.
    """
    measurements: dict[object, list[Row]] = defaultdict(list)
    for row in facts.rows("measurement"):
        measurements[row.get("indicator")].append(row)
    since = _months_ago(facts.today, int(level("monitoring.3.months")))
    return [
        DueValue(indicator, first, last, _answers(measurements[indicator["id"]], first, last))
        for indicator in facts.rows("indicator")
        if indicator.get("in_use") and indicator.get("frequency") in MONTHS
        for first, last in periods(
            MONTHS[str(indicator["frequency"])], max(since, _baseline_day(measurements[indicator["id"]])), facts.today
        )
    ]


def _months_ago(day: date, months: int) -> date:
    first = months_before(day, months)
    return min(date(first.year, first.month, min(day.day, 28)), day)


def _baseline_day(measurements: Sequence[Row]) -> date:
    days = [
        date.fromisoformat(str(row["period_end"]))
        for row in measurements
        if row.get("meaning") == "baseline" and row.get("period_end")
    ]
    return max(days, default=date.min)


def _answers(measurements: Sequence[Row], first: date, last: date) -> tuple[Row, ...]:
    return tuple(
        row
        for row in measurements
        if row.get("meaning") == "actual"
        and first.isoformat() <= str(row.get("period_end") or "") <= last.isoformat()
        and (row.get("value") is not None or row.get("missing_reason"))
    )
