"""What step 4 checks in its records. Ranking, pace and costing stand in modules of their own beside."""

from collections.abc import Callable

from lead_desktop.roadmap.action_plan.costing import years_of
from lead_desktop.roadmap.action_plan.pace import Line, goes_wrong_way, is_faster_than_ever, lines_of
from lead_desktop.roadmap.action_plan.ranking import BALLOT_NEEDS, rank_is_changed, weights_of
from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import number, short_date
from lead_desktop.roadmap.rules import amount, needed, not_before, not_more, warning
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_


def _weights_off(ranking_round: Row, facts: Facts) -> Finding:
    weight = sum(weights_of(ranking_round).values())
    return None if weight == 100 else {"weight": number(weight)}


def _scored_already(ballot: Row, facts: Facts) -> Finding:
    if any(ballot.get(field) is None for field in ("round", "voter_group", "target")):
        return None
    for other in facts.rows("ballot"):
        if other["id"] == ballot.get("id"):
            return None
        if all(other.get(field) == ballot[field] for field in ("round", "voter_group", "target")) and _is_whole(other):
            return {"target": ballot["target"]}
    return None


def _is_whole(ballot: Row) -> bool:
    return all(ballot.get(field) is not None for field in BALLOT_NEEDS)


def _waits_for_itself(action: Row, facts: Facts) -> bool:
    """Walk the actions that come before; meeting the action itself again closes a circle."""
    open_ends, seen = list(codes(action, "comes_after")), set[str]()
    while open_ends:
        earlier = open_ends.pop()
        if earlier == action.get("id"):
            return True
        if earlier in seen:
            continue
        seen.add(earlier)
        open_ends += codes(facts.row("action", earlier) or {}, "comes_after")
    return False


def _circle(action: Row, facts: Facts) -> Finding:
    return {} if action.get("id") and _waits_for_itself(action, facts) else None


def _starts_too_early(action: Row, facts: Facts) -> Finding:
    starts_on = action.get("starts_on")
    for earlier_id in codes(action, "comes_after") if starts_on else []:
        earlier = facts.row("action", earlier_id)
        ends_on = earlier.get("ends_on") if earlier else None
        if ends_on and str(starts_on) < str(ends_on):
            return {"action": facts.name("action", earlier_id), "day": short_date(str(ends_on))}
    return None


def _harm_without_words(action: Row, facts: Facts) -> bool:
    return action.get("climate") == "may_harm" and not action.get("risk")


def _is_not_above_zero(cost_line: Row, facts: Facts) -> Finding:
    return {} if cost_line.get("quantity") is not None and amount(cost_line, "quantity") <= 0 else None


def _outside_the_action(cost_line: Row, facts: Facts) -> Finding:
    action = facts.row("action", str(cost_line.get("action")))
    years = years_of(action) if action else []
    year = cost_line.get("fiscal_year")
    if not years or not year or year in years:
        return None
    return {"year": year, "first": years[0], "last": years[-1]}


def _any_line(holds: Callable[[Line], bool]) -> Callable[[Row, Facts], Finding]:
    """Look at the target values of a result's indicators and name the first indicator for which `holds`."""

    def finds(result: Row, facts: Facts) -> Finding:
        for indicator in codes(result, "indicators"):
            if any(holds(line) for line in lines_of(indicator, facts)):
                return {"indicator": facts.name("indicator", indicator)}
        return None

    return finds


def _target_too_high(line: Line) -> bool:
    return line.indicator.get("direction") == "decrease" and goes_wrong_way(line)


def _target_too_low(line: Line) -> bool:
    return line.indicator.get("direction") == "increase" and goes_wrong_way(line)


RANKING_ROUND = (
    Rule(
        "weights_not_100", Level.WARNING, ("w_severity",),
        N_("The weights add up to {weight}. The ranking rescales them to 100."),
        _weights_off,
    ),
)  # fmt: skip
BALLOT = (
    Rule(
        "second_ballot", Level.WARNING, ("target", "voter_group"),
        N_("This group has already scored {target}. The later score counts."),
        _scored_already,
    ),
)  # fmt: skip
PRIORITY = (
    needed("rank_reason_needed", "reason", rank_is_changed, N_("Say why the rank was changed.")),
)  # fmt: skip
RESULT = (
    Rule(
        "target_too_high", Level.WARNING, ("indicators",),
        N_("{indicator}: the target is higher than the baseline, but lower is better here. Check the two values."),
        _any_line(_target_too_high),
    ),
    Rule(
        "target_too_low", Level.WARNING, ("indicators",),
        N_("{indicator}: the target is lower than the baseline, but higher is better here. Check the two values."),
        _any_line(_target_too_low),
    ),
    Rule(
        "faster_than_ever", Level.WARNING, ("indicators",),
        N_("{indicator}: no value of this indicator has moved this fast before. Check the target and its year."),
        _any_line(is_faster_than_ever),
    ),
)  # fmt: skip
ACTION = (
    not_before(
        "action_ends_before_it_starts", "ends_on", "starts_on",
        N_("The action ends before it starts. Check the two dates."),
    ),
    Rule(
        "actions_wait_in_a_circle", Level.ERROR, ("comes_after",),
        N_("These actions would wait for one another. Take one of them out."),
        _circle,
    ),
    not_more(
        "more_women_than_people", ("women_served",), ("people_served",),
        N_("More women than people served. Check the two figures."),
    ),
    Rule(
        "starts_before_predecessor_ends", Level.WARNING, ("starts_on", "comes_after"),
        N_("Starts before “{action}” ends on {day}. Move the start, or take out the link."),
        _starts_too_early,
    ),
    warning("harm_without_risk", "risk", N_("Say how the harm will be limited."), _harm_without_words),
)  # fmt: skip
COST_LINE = (
    Rule(
        "quantity_not_above_zero", Level.ERROR, ("quantity",),
        N_("Quantity must be above zero."),
        _is_not_above_zero,
    ),
    Rule(
        "cost_outside_action", Level.WARNING, ("fiscal_year", "action"),
        N_("This cost lies outside the action's dates: {year} is not among {first} to {last}."),
        _outside_the_action,
    ),
)  # fmt: skip
