"""The plan in figures: results tree with SMART marks (V4b), Gantt rows (V4c) and the costed table (V4d)."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, cached_property
from math import isnan, nan
from typing import Literal

import pandas as pd

from lead_desktop.analysis.frames import columns, complete, day_of, summed, table, with_names
from lead_desktop.analysis.funding import committed_to, parts_of
from lead_desktop.analysis.mandates import ENOUGH_CAPACITY, counted_mandates
from lead_desktop.analysis.works import KnownWorks, elapsed_share, is_late, physical_of_action
from lead_desktop.catalogue.sdg import sort_key
from lead_desktop.roadmap.action_plan.costing import line_amount
from lead_desktop.roadmap.action_plan.pace import best_past_pace, is_faster_than_ever, lines_of
from lead_desktop.roadmap.action_plan.tasks import standing_actions
from lead_desktop.roadmap.baseline.formulas import capacity
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.synchronisation.links import covers, judged_links
from lead_desktop.roadmap.texts import N_

Dates = Mapping[str, tuple[date, date]]
"""Action -> its first start and end, as they were logged when the plan was frozen."""

MARK_WORDS = {
    "no_indicator": N_("No indicator"),
    "no_baseline": N_("No baseline"),
    "no_action": N_("No action"),
    "no_money": N_("No money"),
    "no_owner": N_("No owner"),
    "late": N_("Late"),
}
"""What results and actions lack."""
SMART = ("specific", "measurable", "achievable", "relevant", "dated")

_TREE = columns("id parent kind level number title", figure="depth", codes="marks")
_SMART = columns(f"result number statement {' '.join(SMART)}", figure="capacity")
_GANTT = columns(
    "action title result result_number lead state",
    figure="physical",
    day="starts_on ends_on first_starts_on first_ends_on",
    codes="comes_after marks",
)
_COSTS = columns("key fiscal_year nature", figure="amount")


def results_tree(facts: Facts, plan: str | None = None, known: "KnownPlan | None" = None) -> pd.DataFrame:
    """Return the results of a plan and their actions, top down, with what each lacks (V4b).

    A result lacks an action when neither it nor a result below it has one that stands, a baseline when one of its
    indicators has none, money when no committed rupee stands against the costs of an action.
    """
    results = [row for row in complete(facts, "result") if plan in (None, row["plan"])]
    below = _children(results)
    here, known = {row["id"] for row in results}, known or KnownPlan(facts)
    roots = [row for row in results if not row.get("parent") or row["parent"] not in here]
    rows = [row for root in _in_order(roots) for row in _branch(root, 0, below, known)]
    return table(rows, _TREE)


def smart_marks(facts: Facts, plan: str | None = None, known: "KnownPlan | None" = None) -> pd.DataFrame:
    """Return the SMART marks of each result: yes, no or unknown (V4b).

    specific: statement, target, and a place named by an action of it · measurable: indicators, each with unit and
    baseline · achievable: the responsible office's capacity for the targets is 2 or more and no pace needed is over
    twice the best past one; unknown without capacity or past · relevant: an action of it fits an agenda item at
    least partly · dated: each indicator has a dated target value.
    """
    known = known or KnownPlan(facts)
    results = [row for row in complete(facts, "result") if plan in (None, row["plan"])]
    return table((_smart(row, known) for row in _in_order(results)), _SMART)


def gantt_rows(facts: Facts, first_dates: Dates | None = None, lead: str | None = None) -> pd.DataFrame:
    """Return one row a standing action (V4c) by result number and start, with fill (`physical`, per cent) and marks.

    `first_dates` are the dates as logged at the plan's frozen_on, which the caller reads from the history. An action
    is late when work is more than 15 points behind the time passed, or its end is past and it is not done.
    """
    known = KnownPlan(facts)
    first, works = first_dates or {}, KnownWorks(facts)
    actions = (row for row in standing_actions(facts) if lead in (None, row["lead"]))
    found = table((_gantt_row(row, first, works, known) for row in actions), _GANTT)
    named = with_names(found, "lead", "institution", facts)
    order = sorted(named.index, key=lambda at: sort_key(str(named.at[at, "result_number"])))
    return named.loc[order].reset_index(drop=True)


def costed_table(facts: Facts, by: Literal["action", "result", "goal", "tehsil"] = "action") -> pd.DataFrame:
    """Return costs of standing actions by fiscal year and nature, capital or recurrent, in rupees (V4d).

    By goal and tehsil an action's costs are divided equally over its targets or places: the sums stay the same.
    """
    actions = {str(row["id"]): row for row in standing_actions(facts)}
    rows = [
        {**line, "key": key, "amount": (line_amount(line, facts) or 0) * part}
        for line in complete(facts, "cost_line")
        if str(line["action"]) in actions
        for key, part in _keys(actions[str(line["action"])], by, facts).items()
    ]
    return summed(table(rows, _COSTS), ("key", "fiscal_year", "nature"), ["amount"])


def _keys(action: Row, by: str, facts: Facts) -> dict[str, float]:
    return {str(action["id"]): 1.0} if by == "action" else parts_of(action, by, facts)


class KnownPlan:
    """What the marks of many results ask, each thing read once. It holds until the next change of the facts."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        self.lines = cache(lambda indicator: lines_of(indicator, facts))

    @cached_property
    def actions(self) -> Mapping[str, list[Row]]:
        """The actions that stand, by their result."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in standing_actions(self.facts):
            found[str(row["result"])].append(row)
        return dict(found)

    @cached_property
    def children(self) -> Mapping[str, list[Row]]:
        """The results below each result."""
        return _children(complete(self.facts, "result"))

    @cached_property
    def fitting(self) -> set[str]:
        """The actions that fit an agenda item at least partly."""
        return {str(link["action"]) for link in judged_links(self.facts) if covers(link)}

    @cached_property
    def measured(self) -> set[tuple[object, object]]:
        """Indicator and meaning of all values with a figure."""
        rows = complete(self.facts, "measurement")
        return {(row["indicator"], row["meaning"]) for row in rows if row.get("value") is not None}

    @cached_property
    def committed(self) -> Mapping[str, float]:
        """What is committed to each action over all years, in rupees."""
        return committed_to(self.facts)

    @cached_property
    def mandates(self) -> Sequence[Row]:
        """The mandates that count."""
        return counted_mandates(self.facts)

    def actions_under(self, result: Row) -> list[Row]:
        """Return the actions of a result, then those of the results below it."""
        ids, waiting = dict[str, None](), [str(result["id"])]
        while waiting:
            row_id = waiting.pop()
            if row_id not in ids:
                ids[row_id] = None
                waiting += [str(child["id"]) for child in self.children.get(row_id, [])]
        return [row for row_id in ids for row in self.actions.get(row_id, ())]


def _children(results: list[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in results:
        if row.get("parent"):
            found.setdefault(str(row["parent"]), []).append(row)
    return found


def _branch(row: Row, depth: int, below: dict[str, list[Row]], known: KnownPlan) -> list[Mapping[str, object]]:
    marks = _result_marks(row, known)
    own = {**row, "kind": "result", "title": row["statement"], "depth": depth, "marks": marks}
    actions: list[Mapping[str, object]] = [
        {**action, "parent": row["id"], "kind": "action", "depth": depth + 1, "marks": _money_mark(action, known)}
        for action in known.actions.get(str(row["id"]), ())
    ]
    # a result under itself would never end; deeper than the levels of results there is nothing to show
    children = _in_order(below.get(str(row["id"]), [])) if depth < len(SMART) else []
    return [own, *actions, *(line for child in children for line in _branch(child, depth + 1, below, known))]


def _result_marks(row: Row, known: KnownPlan) -> list[str]:
    indicators = codes(row, "indicators")
    holds = {
        "no_indicator": not indicators,
        "no_baseline": any((one, "baseline") not in known.measured for one in indicators),
        "no_action": not known.actions_under(row),
    }
    return [mark for mark, is_on in holds.items() if is_on]


def _money_mark(action: Row, known: KnownPlan) -> list[str]:
    return [] if known.committed.get(str(action["id"]), 0) > 0 else ["no_money"]


def _smart(row: Row, known: KnownPlan) -> dict[str, object]:
    indicators, actions = codes(row, "indicators"), known.actions_under(row)
    units = [(known.facts.row("indicator", one) or {}).get("unit") for one in indicators]
    able = _capacity(row, known)
    return {
        **row,
        "result": row["id"],
        "specific": _mark(bool(codes(row, "targets")) and any(codes(action, "places") for action in actions)),
        "measurable": _mark(all(units) and _all_measured(indicators, "baseline", known)),
        "achievable": _achievable(able, indicators, known),
        "relevant": _mark(any(str(action["id"]) in known.fitting for action in actions)),
        "dated": _mark(_all_measured(indicators, "target", known)),
        "capacity": able,
    }


def _mark(holds: bool) -> str:
    return "yes" if holds else "no"


def _all_measured(indicators: list[str], meaning: str, known: KnownPlan) -> bool:
    return bool(indicators) and all((one, meaning) in known.measured for one in indicators)


def _capacity(result: Row, known: KnownPlan) -> float:
    """Return the lowest capacity of the responsible office over the result's targets, NaN when none is scored."""
    targets = codes(result, "targets")
    own = (row for row in known.mandates if row["target"] in targets and row.get("institution"))
    scores = [capacity(row, known.facts) for row in own if row["institution"] == result.get("responsible")]
    return min((float(score) for score in scores if isinstance(score, int | float)), default=nan)


def _achievable(able: float, indicators: list[str], known: KnownPlan) -> str:
    lines = [line for one in indicators for line in known.lines(one)]
    if able < ENOUGH_CAPACITY or any(is_faster_than_ever(line) for line in lines):
        return "no"
    without_past = not lines or any(best_past_pace(line) is None for line in lines)
    return "unknown" if isnan(able) or without_past else "yes"


def _gantt_row(action: Row, first: Dates, works: KnownWorks, known: KnownPlan) -> dict[str, object]:
    physical = physical_of_action(action, known.facts, works)
    result = known.facts.row("result", str(action["result"])) or {}
    starts, ends = first.get(str(action["id"]), (None, None))
    late = ["late"] if _is_late(action, physical, known.facts.today) else []
    owner = [] if action.get("lead") else ["no_owner"]
    return {
        **action,
        "action": action["id"],
        "result_number": result.get("number"),
        "physical": physical,
        "first_starts_on": starts,
        "first_ends_on": ends,
        "marks": [*owner, *_money_mark(action, known), *late],
    }


def _is_late(action: Row, physical: float, today: date) -> bool:
    starts_on, ends_on = day_of(action, "starts_on"), day_of(action, "ends_on")
    if action["state"] == "completed" or physical >= 100:
        return False
    overdue = ends_on is not None and ends_on < today
    return overdue or bool(is_late(physical, elapsed_share(starts_on, ends_on, today)))


def _in_order(results: list[Row]) -> list[Row]:
    return sorted(results, key=lambda row: sort_key(str(row["number"])))
