"""When the seven tasks of step 4 are done. Incomplete records count for none of them."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from math import ceil

from lead_desktop.roadmap.action_plan.choices import PLAN_STATUS
from lead_desktop.roadmap.action_plan.costing import years_of
from lead_desktop.roadmap.action_plan.planning import ACTION, COST_LINE, PLAN, RESULT
from lead_desktop.roadmap.action_plan.priorities import PRIORITY, RANKING_ROUND
from lead_desktop.roadmap.action_plan.ranking import counted_ballots, rank_is_changed
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.rules import total
from lead_desktop.roadmap.shared import codes, complete_rows, has_document
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.texts import N_, Sentence, sentence

FACTORS = ("discrimination", "geography", "governance", "socio_economic", "shocks")
ENDORSED = tuple(option.code for option in PLAN_STATUS)[2:]
"""The states of a plan from its endorsement on."""


def standing_actions(facts: Facts) -> list[Row]:
    """Return the actions that the plan still stands for: complete and not cancelled."""
    return [action for action in complete_rows(ACTION, facts) if action["state"] != "cancelled"]


def _ranked_together(facts: Facts) -> Tally:
    adopted = [row for row in complete_rows(RANKING_ROUND, facts) if row["state"] == "adopted"]
    want = int(level("action_plan.1.targets"))
    if not adopted:
        return Tally(0, want, False, sentence(N_("No ranking round is adopted yet.")))
    groups = int(level("action_plan.1.voter_groups"))
    have = max(_targets_scored_widely(str(row["id"]), groups, facts) for row in adopted)
    if have >= want:
        return Tally(have, want, True)
    text = N_("Targets scored by {groups} voter groups, women among them: {have} of {want}.")
    return Tally(have, want, False, sentence(text, have=have, want=want, groups=groups))


def _targets_scored_widely(round_id: str, fewest: int, facts: Facts) -> int:
    groups: dict[object, set[object]] = defaultdict(set)
    for ballot in counted_ballots(round_id, facts):
        groups[ballot["target"]].add(ballot["voter_group"])
    return sum(len(voted) >= fewest and "women" in voted for voted in groups.values())


def _priorities_fixed(facts: Facts) -> Tally:
    priorities = complete_rows(PRIORITY, facts)
    have, fewest, most = len(priorities), int(level("action_plan.2.least")), int(level("action_plan.2.most"))
    unexplained = sum(rank_is_changed(row, facts) and not row.get("reason") for row in priorities)
    if have < fewest:
        missing = sentence(N_("Priorities fixed: {have}. At least {fewest} are needed."), have=have, fewest=fewest)
    elif have > most:
        missing = sentence(N_("Priorities fixed: {have}. Keep {most} at most."), have=have, most=most)
    elif unexplained:
        missing = sentence(N_("Changed ranks without a reason: {count}."), count=unexplained)
    else:
        return Tally(have, fewest, True)
    return Tally(have, fewest, False, missing)


def _results_set(facts: Facts) -> Tally:
    results = complete_rows(RESULT, facts)
    priorities = complete_rows(PRIORITY, facts)
    held = [row for row in priorities if any(_answers(result, row, facts) for result in results)]
    return _all_of(
        len(held), len(priorities), sentence(N_("No priority is on record yet.")),
        N_("Priorities with a result that has baseline values and values for the last year: {have} of {want}."),
    )  # fmt: skip


def _answers(result: Row, priority: Row, facts: Facts) -> bool:
    indicators = codes(result, "indicators")
    plan = facts.row("plan", str(result["plan"]))
    if priority["id"] not in codes(result, "priorities") or not indicators or plan is None:
        return False
    return all(_holds_both_values(indicator, plan.get("to_year"), facts) for indicator in indicators)


def _holds_both_values(indicator: str, last_year: object, facts: Facts) -> bool:
    values = [row for row in facts.rows("measurement") if row.get("indicator") == indicator and _has_value(row)]
    return any(row["meaning"] == "baseline" for row in values) and any(
        row["meaning"] == "target" and fiscal_year_of(date.fromisoformat(str(row["period_end"]))) == last_year
        for row in values
    )


def _has_value(row: Row) -> bool:
    return row.get("value") is not None and bool(row.get("meaning") and row.get("period_end"))


def _actions_written(facts: Facts) -> Tally:
    outputs = [row for row in complete_rows(RESULT, facts) if row["level"] == "output"]
    served = Counter(action["result"] for action in standing_actions(facts))
    least = level("action_plan.4.actions")
    return _all_of(
        sum(served[row["id"]] >= least for row in outputs), len(outputs),
        sentence(N_("No output is on record yet.")),
        N_("Outputs with an action that names lead, place, start and end: {have} of {want}."),
    )  # fmt: skip


def _costed(facts: Facts) -> Tally:
    actions = standing_actions(facts)
    if not actions:
        return Tally(0, 1, False, sentence(N_("No complete action is on record yet.")))
    costs = {(line["action"], line["fiscal_year"]) for line in complete_rows(COST_LINE, facts)}
    have = sum(all((action["id"], year) in costs for year in years_of(action)) for action in actions)
    want = ceil(len(actions) * level("action_plan.5.percent") / 100)
    if have >= want:
        return Tally(have, want, True)
    text = N_("Actions with costs for each year that they touch: {have} of {all}. At least {want} are needed.")
    return Tally(have, want, False, sentence(text, have=have, all=len(actions), want=want))


def _gains_checked(facts: Facts) -> Tally:
    actions = standing_actions(facts)
    groups = _groups_far_behind(facts)
    served = Counter(group for action in actions for group in codes(action, "groups"))
    reached = sum(served[str(group["id"])] >= level("action_plan.6.actions") for group in groups)
    counted = sum(action.get("people_served") is not None for action in actions)
    have, want = reached + counted, len(groups) + len(actions)
    if not actions:
        return Tally(0, max(1, want), False, sentence(N_("No complete action is on record yet.")))
    if reached < len(groups):
        text = N_("Groups far behind that have an action: {have} of {want}.")
        return Tally(have, want, False, sentence(text, have=reached, want=len(groups)))
    if counted < len(actions):
        text = N_("Actions that say how many people they serve: {have} of {want}.")
        return Tally(have, want, False, sentence(text, have=counted, want=len(actions)))
    return Tally(have, want, True)


def _groups_far_behind(facts: Facts) -> Sequence[Row]:
    least = level("action_plan.6.total")
    return [group for group in facts.rows("marginalised_group") if total(group, FACTORS) >= least]


def _endorsed(facts: Facts) -> Tally:
    plans = complete_rows(PLAN, facts)
    endorsed = [plan for plan in plans if plan["status"] in ENDORSED]
    if any(has_document(facts, str(plan["id"]), "plan") for plan in endorsed):
        return Tally(2, 2, True)
    if endorsed:
        return Tally(1, 2, False, sentence(N_("The endorsed plan is not on file yet. Add it as a document.")))
    missing = N_("The plan is not endorsed yet.") if plans else N_("No plan is on record yet.")
    return Tally(0, 2, False, sentence(missing))


def _all_of(have: int, want: int, none: Sentence, text: str) -> Tally:
    """Ask that each of `want` records is among the `have`, and that there is one at all."""
    if have == want > 0:
        return Tally(have, want, True)
    return Tally(have, max(1, want), False, sentence(text, have=have, want=want) if want else none)


TASKS = (
    Task(
        "action_plan.1", N_("Rank together"), ("ranking_round", "ballot"), _ranked_together,
        N_("Done when an adopted round has enough targets scored by several voter groups, women among them."),
    ),
    Task(
        "action_plan.2", N_("Fix the priorities"), ("priority",), _priorities_fixed,
        N_("Done when there are neither too few nor too many priorities and each changed rank has its reason."),
    ),
    Task(
        "action_plan.3", N_("Set results and targets"), ("result",), _results_set,
        N_("Done when each priority has a result with a starting value and a value for the plan's last year."),
    ),
    Task(
        "action_plan.4", N_("Write the actions"), ("action",), _actions_written,
        N_("Done when each output has an action with lead, place, start and end."),
    ),
    Task(
        "action_plan.5", N_("Cost them"), ("cost_line",), _costed,
        N_("Done when nearly all actions have costs for each fiscal year that they touch."),
    ),
    Task(
        "action_plan.6", N_("Check who gains"), ("action",), _gains_checked,
        N_("Done when each group that is far behind has an action and each action says how many people it serves."),
    ),
    Task(
        "action_plan.7", N_("Get it endorsed"), ("plan",), _endorsed,
        N_("Done when the plan is endorsed or further and stands on file."),
    ),
)  # fmt: skip
