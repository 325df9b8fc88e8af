"""How fast an indicator moved and would have to move to reach a target value. Judges no progress: that is step 7."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import log

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import amount

_SPLIT = ("place", "sex", "age", "area", "lnob_group")
_YEAR = 365.25


@dataclass(frozen=True)
class Line:
    """One target value of an indicator with the values of the same place and people before it, oldest first."""

    indicator: Row
    target: Row
    past: tuple[Row, ...]

    @property
    def baseline(self) -> Row | None:
        """The latest starting value."""
        return next((row for row in reversed(self.past) if row["meaning"] == "baseline"), None)


def lines_of(indicator_id: str, facts: Facts) -> list[Line]:
    """Return the target values of an indicator, each with its past; without values, dates or meaning nothing counts."""
    indicator = facts.row("indicator", indicator_id)
    if indicator is None:
        return []
    values = [row for row in facts.rows("measurement") if row.get("indicator") == indicator_id and _is_told(row)]
    values.sort(key=lambda row: str(row["period_end"]))
    return [Line(indicator, row, _past(row, values)) for row in values if row["meaning"] == "target"]


def goes_wrong_way(line: Line) -> bool:
    """Tell whether a target lies on the wrong side of its baseline, for indicators that should rise or fall."""
    sign, baseline = _sign(line.indicator), line.baseline
    return baseline is not None and sign * (amount(line.target, "value") - amount(baseline, "value")) < 0


def best_past_pace(line: Line) -> float | None:
    """Return the fastest move in the wanted direction between two values in a row, a year; None without two values."""
    moves = [pace for one, other in pairwise(line.past) if (pace := _pace(one, other, line)) is not None]
    return max(moves) if moves and _sign(line.indicator) else None


def needed_pace(line: Line) -> float | None:
    """Return the move a year from the latest value to the target; None without a value before it."""
    return _pace(line.past[-1], line.target, line) if line.past and _sign(line.indicator) else None


def is_faster_than_ever(line: Line, times: float = 2) -> bool:
    """Tell whether the pace needed is more than `times` the best past pace; False when there is no past to compare."""
    needed, best = needed_pace(line), best_past_pace(line)
    return needed is not None and best is not None and needed > 0 and needed > times * max(best, 0)


def _is_told(row: Row) -> bool:
    return row.get("value") is not None and bool(row.get("meaning") and row.get("period_end"))


def _past(target: Row, values: Sequence[Row]) -> tuple[Row, ...]:
    return tuple(
        row
        for row in values
        if row["meaning"] != "target"
        and str(row["period_end"]) < str(target["period_end"])
        and all(row.get(field) == target.get(field) for field in _SPLIT)
    )


def _sign(indicator: Mapping[str, object]) -> int:
    return {"increase": 1, "decrease": -1}.get(str(indicator.get("direction")), 0)


def _pace(one: Row, other: Row, line: Line) -> float | None:
    """Units a year in the wanted direction; for compound indicators with values above zero, growth a year."""
    days = (date.fromisoformat(str(other["period_end"])) - date.fromisoformat(str(one["period_end"]))).days
    if days <= 0:
        return None
    first, second = amount(one, "value"), amount(other, "value")
    compound = line.indicator.get("pace") == "compound" and min(_all_values(line)) > 0
    move = log(second / first) if compound else second - first
    return _sign(line.indicator) * move / (days / _YEAR)


def _all_values(line: Line) -> list[float]:
    return [amount(row, "value") for row in (*line.past, line.target)]
