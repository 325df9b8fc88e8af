"""How far indicators are on the way to their target (V7a): progress, expected, pace and word; progress of the plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from math import inf, isnan, log, nan

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import columns, complete, day_of, figure, share, summed, table, years_between
from lead_desktop.analysis.gaps import by_indicator, in_use, off_range, values_of, with_value
from lead_desktop.analysis.works import KnownWorks, action_costs, physical_of_action
from lead_desktop.roadmap.action_plan.tasks import standing_actions
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.texts import N_

STATUS_WORDS = {
    "on_track": N_("On track"),
    "slow": N_("Slow"),
    "off_track": N_("Off track"),
    "moving_away": N_("Moving away"),
    "no_data": N_("No data"),
}
FINER_WORDS = {
    "reached": N_("Reached"),
    "substantial": N_("Substantial"),
    "moderate": N_("Moderate"),
    "limited": N_("Limited"),
    "moving_away": N_("Moving away"),
    "no_data": N_("No data"),
}
"""The words of the annex to a review (VR)."""
WHY_NO_DATA = {
    "no_baseline": N_("No baseline"),
    "no_actual": N_("No value since the baseline"),
    "no_target": N_("No value for the plan's last year"),
    "too_early": N_("Too early to say"),
    "nothing_expected": N_("Nothing is expected yet by the yearly targets"),
}
WORST_FIRST = ("moving_away", "off_track", "slow", "on_track", "no_data")
HOLD_WITHIN = 0.02
"""A value that is to be held may get worse by this share of the baseline."""

_MONTH = 1 / 12
_SOON, _LATER = 3, 12
_FREQUENT = ("monthly", "quarterly")

Point = tuple[date, float]
"""The last day that a value speaks for, and the value."""


@dataclass(frozen=True)
class Course:
    """What progress is worked out from. `steps` are yearly targets between baseline and goal, `low` and `high` a range.

    `least_months` is the time that has to pass after the baseline before anything is said.
    """

    baseline: Point | None
    actual: Point | None
    goal: Point | None
    direction: str = "increase"
    steps: Sequence[Point] = ()
    low: float = nan
    high: float = nan
    compound: bool = False
    least_months: int = _LATER


@dataclass(frozen=True)
class Standing:
    """Where an indicator stands: p, e and r of V7a as shares of 1 (NaN when not known), and what is said of it.

    `distance` is goal less actual in the unit, for a range the way back into it. `years_needed` is the time at the pace
    so far, infinite when it does not get nearer. `pace_used` is linear, compound, or linear_instead where a compound
    pace was wanted and a value is not above zero.
    """

    status: str
    finer: str
    progress: float = nan
    expected: float = nan
    pace: float = nan
    pace_used: str = "linear"
    distance: float = nan
    years_needed: float = nan
    why_no_data: str | None = None


def standing(course: Course) -> Standing:
    """Work out where an indicator stands (roadmap section 10, V7a).

    p = (A - B) ÷ (G - B); e = (path(tA) - B) ÷ (G - B) along the yearly targets; r = p ÷ e. Falling indicators need no
    case of their own, since both signs turn. On track: p ≥ 1 or r ≥ 0.95; slow: r ≥ 0.50; off track below, moving away
    under -0.10 (`status_cutoffs`: half the pace needed cannot be caught up within a plan of a few years, and a tenth
    backwards is more than the noise of a survey). Nothing is said before a year has passed since the baseline, three
    months for values that come monthly or quarterly, or while nothing is expected yet.
    """
    baseline, actual, goal = course.baseline, course.actual, course.goal
    if baseline is None or actual is None or goal is None:
        missing = "no_baseline" if baseline is None else "no_actual" if actual is None else "no_target"
        return Standing("no_data", "no_data", why_no_data=missing)
    p, e = _progress(course, baseline, actual, goal), _expected(course, baseline, actual, goal)
    r, used = _pace(course, (baseline, actual, goal), p, e)
    distance = _distance(course, actual, goal)
    years = _years_needed(course, (baseline, actual, goal), p)
    why = "too_early" if _is_early(course, baseline, actual) else "nothing_expected" if e <= 0 else None
    status, finer = ("no_data", "no_data") if why else _words(p, r)
    return Standing(status, finer, p, e, r, used, distance, years, why)


_BOARD = columns(
    "indicator title target unit direction status word finer finer_word pace_used why_no_data baseline_source"
    " actual_source goal_source collector",
    figure="baseline actual goal progress bar expected pace distance years_needed",
    day="baseline_on actual_on goal_on",
    flag="sources_differ wrong_way",
)
_PLAN = columns(figure="progress mean actions reported cost")
_STATES = columns("state", figure="actions cost")


def progress_board(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return one row an indicator in use, worst first (V7a), for this office's place or another.

    `progress`, `expected` and `pace` are shares of 1; `bar` is progress clamped to 0-1. `sources_differ`: baseline and
    actual come from different families of sources, the status belongs in brackets. `wrong_way`: the target lies on
    the worse side of the baseline, so that progress means getting worse; check the target.
    """
    values, last_year = by_indicator(facts), plan_last_year(facts)
    rows = [_board_row(one, values[str(one["id"])], last_year, facts, place) for one in in_use(facts)]
    found = table(rows, _BOARD)
    order = found.assign(place=[WORST_FIRST.index(str(status)) for status in found["status"]])
    sorted_rows = order.sort_values(["place", "pace"], kind="stable", na_position="last")
    return found.loc[sorted_rows.index].reset_index(drop=True)


def course_of(
    indicator: Row, values: Sequence[Row], last_year: str | None, facts: Facts, place: str | None = None
) -> tuple[Course, Row, Row, Row]:
    """Return the course of an indicator with the records behind baseline, actual and goal (empty where missing).

    B is the latest baseline, A the latest actual value after it, G the value for the plan's last fiscal year, never the
    sum of yearly targets; without a plan the last target counts.
    """
    baselines = with_value(values_of(values, "baseline", indicator, facts, place))
    baseline = baselines[-1] if baselines else {}
    begun = str(baseline.get("period_end") or "")
    actuals = with_value(values_of(values, "actual", indicator, facts, place))
    actual = next((row for row in reversed(actuals) if begun < str(row["period_end"]) <= facts.today.isoformat()), {})
    targets = with_value(values_of(values, "target", indicator, facts, place))
    last = [row for row in targets if last_year in (None, _year_of(row))]
    goal = last[-1] if last and str(last[-1]["period_end"]) > begun else {}
    steps = [row for row in targets if goal and begun < str(row["period_end"]) < str(goal["period_end"])]
    course = Course(
        _point(baseline), _point(actual), _point(goal), str(indicator["direction"]),
        [point for row in steps if (point := _point(row))],
        figure(indicator, "range_low"), figure(indicator, "range_high"), indicator.get("pace") == "compound",
        _SOON if indicator["frequency"] in _FREQUENT else _LATER,
    )  # fmt: skip
    return course, baseline, actual, goal


def plan_last_year(facts: Facts) -> str | None:
    """Return the last fiscal year of the plan that stands: of those not closed, the one that runs longest."""
    return max((str(row["to_year"]) for row in complete(facts, "plan") if row["status"] != "closed"), default=None)


def plan_progress(facts: Facts) -> pd.DataFrame:
    """Return one row: sum of cost x physical ÷ sum of cost, and the plain mean beside it (V7a), in per cent.

    Actions still proposed or planned stand at 0, completed ones at 100; any other without an update is not known and
    left out: `reported` of `actions` says how many count.
    """
    costs = action_costs(facts)
    actions, works = standing_actions(facts), KnownWorks(facts)
    stands = ((str(row["id"]), physical_of_action(row, facts, works)) for row in actions)
    known = [(costs[action], done) for action, done in stands if not isnan(done)]
    whole = sum(cost for cost, _ in known)
    row = {
        "progress": share(sum(cost * done for cost, done in known), whole),
        "mean": share(sum(done for _, done in known), len(known)),
        "actions": len(actions),
        "reported": len(known),
        "cost": whole,
    }
    return table([row], _PLAN)


def actions_by_state(facts: Facts) -> pd.DataFrame:
    """Return the number of complete actions and their cost in rupees by state, cancelled ones among them."""
    costs = action_costs(facts)
    rows = [{"state": row["state"], "actions": 1, "cost": costs[str(row["id"])]} for row in complete(facts, "action")]
    return summed(table(rows, _STATES), ["state"], ["actions", "cost"])


def cut_off(code: str) -> float:
    """Return a cut-off of the pace from the reference list that a province may change. Raises KeyError."""
    entry = catalogue.entry("status_cutoffs", code)
    if entry is None:
        raise KeyError(code)
    return float(entry.more["value"])


def _progress(course: Course, baseline: Point, actual: Point, goal: Point) -> float:
    start, now, end = baseline[1], actual[1], goal[1]
    if course.direction == "within_range":
        first, left = _off(course, start), _off(course, now)
        return 1 - left / first if first else float(left == 0)
    if start == end:
        worse = start - now if course.direction == "increase" else now - start
        return float(worse <= HOLD_WITHIN * abs(start))
    return (now - start) / (end - start)


def _expected(course: Course, baseline: Point, actual: Point, goal: Point) -> float:
    if course.direction == "within_range":
        return min(1.0, share(years_between(baseline[0], actual[0]), years_between(baseline[0], goal[0])))
    if baseline[1] == goal[1]:
        return 1.0
    return (_path(actual[0], (baseline, *course.steps, goal)) - baseline[1]) / (goal[1] - baseline[1])


def _path(day: date, points: Sequence[Point]) -> float:
    """Return the value on a day along straight lines through points, oldest first; after the last one it stays."""
    for (start, first), (end, second) in pairwise(points):
        if day <= end:
            return first + (second - first) * share((day - start).days, (end - start).days)
    return points[-1][1]


def _pace(course: Course, points: tuple[Point, Point, Point], p: float, e: float) -> tuple[float, str]:
    (begun, start), (day, now), (until, end) = points
    plain = p / e if e else nan
    if not course.compound or course.direction == "within_range" or start == end:
        return plain, "linear"
    if min(start, now, end) <= 0:
        return plain, "linear_instead"
    so_far = (now / start) ** (1 / years_between(begun, day)) - 1
    needed = (end / start) ** (1 / years_between(begun, until)) - 1
    return so_far / needed, "compound"


def _words(p: float, r: float) -> tuple[str, str]:
    if p >= 1:
        return "on_track", "reached"
    # rounded, so that 0.95 worked out of binary fractions is 0.95
    r = round(r, 9)
    if r >= cut_off("on_track"):
        return "on_track", "substantial"
    if r >= cut_off("slow"):
        return "slow", "moderate"
    return ("moving_away", "moving_away") if r < cut_off("moving_away") else ("off_track", "limited")


def _is_early(course: Course, baseline: Point, actual: Point) -> bool:
    # a period of whole months can be up to three days short of its share of 365.25 days
    return years_between(baseline[0], actual[0]) < course.least_months * _MONTH - 0.01


def _distance(course: Course, actual: Point, goal: Point) -> float:
    if course.direction != "within_range":
        return goal[1] - actual[1]
    left = _off(course, actual[1])
    return -left if actual[1] > course.high else left


def _years_needed(course: Course, points: tuple[Point, Point, Point], p: float) -> float:
    (begun, start), (day, now), (_, end) = points
    if p >= 1:
        return 0.0
    if p <= 0:
        return inf
    elapsed = years_between(begun, day)
    if course.compound and course.direction != "within_range" and min(start, now, end) > 0:
        return elapsed * log(end / now) / log(now / start)
    return elapsed * (1 - p) / p


def _off(course: Course, value: float) -> float:
    return off_range(value, course.low, course.high)


def _point(row: Row) -> Point | None:
    day = day_of(row, "period_end")
    return (day, figure(row, "value")) if day else None


def _year_of(row: Row) -> str:
    return fiscal_year_of(date.fromisoformat(str(row["period_end"])))


def _family(row: Row) -> str | None:
    source = catalogue.entry("data_sources", str(row["source"])) if row.get("source") else None
    return source.more["family"] if source else None


def _clamped(progress: float) -> float:
    return progress if isnan(progress) else min(1.0, max(0.0, progress))


def _board_row(
    indicator: Row, values: Sequence[Row], last_year: str | None, facts: Facts, place: str | None
) -> dict[str, object]:
    course, baseline, actual, goal = course_of(indicator, values, last_year, facts, place)
    found = standing(course)
    families = {_family(baseline), _family(actual)} - {None}
    sign = {"increase": 1, "decrease": -1}.get(str(indicator["direction"]), 0)
    return {
        **{field: indicator.get(field) for field in ("title", "target", "unit", "direction", "collector")},
        "indicator": indicator["id"],
        "status": found.status, "word": STATUS_WORDS[found.status],
        "finer": found.finer, "finer_word": FINER_WORDS[found.finer],
        "pace_used": found.pace_used, "why_no_data": found.why_no_data,
        "baseline": baseline.get("value"), "actual": actual.get("value"), "goal": goal.get("value"),
        "baseline_on": baseline.get("period_end"), "actual_on": actual.get("period_end"),
        "goal_on": goal.get("period_end"), "baseline_source": baseline.get("source"),
        "actual_source": actual.get("source"), "goal_source": goal.get("source"),
        "progress": found.progress, "bar": _clamped(found.progress),
        "expected": found.expected, "pace": found.pace, "distance": found.distance, "years_needed": found.years_needed,
        "sources_differ": len(families) > 1,
        "wrong_way": sign * (figure(goal, "value") - figure(baseline, "value")) < 0,
    }  # fmt: skip
