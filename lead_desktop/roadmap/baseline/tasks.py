"""The seven tasks of step 2 and when each is done. The numbers in the conditions are read from the task levels."""

import math
from collections import defaultdict

from lead_desktop.roadmap.baseline.entities import INDICATOR, ISSUE, MARGINALISED_GROUP, MEASUREMENT
from lead_desktop.roadmap.baseline.people import ENGAGEMENT, MANDATE, STAKEHOLDER
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import Part, codes, complete_rows, goals_of, level_of, tally
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.texts import N_, sentence

_OR_HIGHER = frozenset({"consult", "involve", "collaborate", "empower"})
_DISABILITY_OR_MINORITY = frozenset({"disability_organisation", "minority_group"})


def _in_use(facts: Facts) -> list[Row]:
    return [row for row in complete_rows(INDICATOR, facts) if row["in_use"]]


def indicators_chosen(facts: Facts) -> Tally:
    """Count the indicators in use that have unit, direction and source, and their goals."""
    chosen = _in_use(facts)
    goals = goals_of([str(row["target"]) for row in chosen])
    want, want_goals = level("baseline.1.indicators"), level("baseline.1.goals")
    return tally(
        Part(
            len(chosen),
            want,
            sentence(
                N_("Indicators in use with unit, direction and source: {have} of {want}."),
                have=len(chosen),
                want=round(want),
            ),
        ),
        Part(
            len(goals),
            want_goals,
            sentence(
                N_("SDG goals that the indicators in use cover: {have} of {want}."),
                have=len(goals),
                want=round(want_goals),
            ),
        ),
    )


def starting_values(facts: Facts) -> Tally:
    """Ask most indicators in use for a baseline with date and source, and the rest for a reason."""
    chosen = {row["id"] for row in _in_use(facts)}
    baselines = [row for row in complete_rows(MEASUREMENT, facts) if row["meaning"] == "baseline"]
    valued = chosen & {row["indicator"] for row in baselines if row.get("value") is not None and row.get("source")}
    explained = chosen & {row["indicator"] for row in baselines if row.get("missing_reason")}
    if not chosen:
        return Tally(0, 1, False, sentence(N_("No indicator is in use yet. Choose the indicators first.")))
    share = level("baseline.2.percent")
    if len(valued) < math.ceil(share * len(chosen) / 100):
        text = N_("Indicators in use with a baseline, its date and its source: {have} of {all}. Needed: {share} %.")
        missing = sentence(text, have=len(valued), all=len(chosen), share=round(share))
        return Tally(len(valued), len(chosen), False, missing)
    unsaid = len(chosen - valued - explained)
    if not unsaid:
        return Tally(len(chosen), len(chosen), True)
    text = N_("Indicators with neither a baseline nor a reason why there is none: {count}.")
    return Tally(len(chosen) - unsaid, len(chosen), False, sentence(text, count=unsaid))


def behind_the_average(facts: Facts) -> Tally:
    """Count the indicators in use that have values by sex or for several tehsils."""
    sexes: dict[object, set[object]] = defaultdict(set)
    tehsils: dict[object, set[object]] = defaultdict(set)
    for row in complete_rows(MEASUREMENT, facts):
        if row["meaning"] == "target" or row.get("value") is None:
            continue
        sexes[row["indicator"]].add(row["sex"])
        if level_of(facts, row["place"]) == "tehsil":
            tehsils[row["indicator"]].add(row["place"])
    least = level("baseline.3.tehsils")
    chosen = [row["id"] for row in _in_use(facts)]
    split = [found for found in chosen if {"female", "male"} <= sexes[found] or len(tehsils[found]) >= least]
    want = level("baseline.3.indicators")
    text = N_("Indicators in use with values for women and men, or for {tehsils} tehsils: {have} of {want}.")
    missing = sentence(text, tehsils=round(least), have=len(split), want=round(want))
    return tally(Part(len(split), want, missing))


def who_matters(facts: Facts) -> Tally:
    """Count the stakeholders with power and interest, and ask for those who are easily forgotten."""
    mapped = complete_rows(STAKEHOLDER, facts)
    want = level("baseline.4.stakeholders")
    text = N_("Stakeholders with power and interest: {have} of {want}.")
    return tally(
        Part(len(mapped), want, sentence(text, have=len(mapped), want=round(want))),
        Part(
            sum(row["category"] == "womens_group" for row in mapped),
            level("baseline.4.womens_groups"),
            sentence(N_("No women's group is among the stakeholders yet.")),
        ),
        Part(
            sum(row["category"] in _DISABILITY_OR_MINORITY for row in mapped),
            level("baseline.4.disability_or_minority"),
            sentence(N_("No organisation of persons with disability and no minority group is listed yet.")),
        ),
    )


def listened(facts: Facts) -> Tally:
    """Count the engagements that asked people, women and a marginalised group among them, and were answered."""
    heard = [row for row in complete_rows(ENGAGEMENT, facts) if _heard_and_answered(row)]
    want = level("baseline.5.engagements")
    text = N_(
        "Engagements that ask people, with women and a marginalised group present and a response written: "
        "{have} of {want}."
    )
    return tally(Part(len(heard), want, sentence(text, have=len(heard), want=round(want))))


def _heard_and_answered(row: Row) -> bool:
    with_groups = len(codes(row, "groups")) >= level("baseline.5.groups")
    return row["level"] in _OR_HIGHER and amount(row, "women") > 0 and with_groups and bool(row.get("response"))


def offices_matched(facts: Facts) -> Tally:
    """Count the targets that mandates cover, and ask for a lead or a written "nobody" for each issue's target."""
    mandates = [row for row in complete_rows(MANDATE, facts) if row.get("institution") or row["role"] == "none"]
    covered = {row["target"] for row in mandates}
    settled = {row["target"] for row in mandates if row["role"] in ("lead", "none")}
    at_issue = {row["target"] for row in complete_rows(ISSUE, facts)}
    want = level("baseline.6.targets")
    text = N_("SDG targets that mandates cover: {have} of {want}.")
    unsettled = N_("These targets of issues have neither a lead nor a written “Nobody”: {targets}.")
    return tally(
        Part(len(covered), want, sentence(text, have=len(covered), want=round(want))),
        Part(
            len(at_issue & settled),
            len(at_issue),
            sentence(unsettled, targets=", ".join(sorted(str(target) for target in at_issue - settled))),
        ),
    )


def issues_and_groups(facts: Facts) -> Tally:
    """Count the issues with a root cause and the groups with all five factors."""
    issues = [row for row in complete_rows(ISSUE, facts) if row.get("root_cause")]
    groups = complete_rows(MARGINALISED_GROUP, facts)
    want_issues, want_groups = level("baseline.7.issues"), level("baseline.7.groups")
    issues_text = N_("Issues with a root cause: {have} of {want}.")
    groups_text = N_("Groups left behind with all five factors: {have} of {want}.")
    return tally(
        Part(len(issues), want_issues, sentence(issues_text, have=len(issues), want=round(want_issues))),
        Part(len(groups), want_groups, sentence(groups_text, have=len(groups), want=round(want_groups))),
    )


TASKS = (
    Task("baseline.1", N_("Choose the indicators"), ("indicator",), indicators_chosen),
    Task("baseline.2", N_("Give each a starting value"), ("measurement",), starting_values),
    Task("baseline.3", N_("Look behind the average"), ("measurement",), behind_the_average),
    Task("baseline.4", N_("Map who matters"), ("stakeholder",), who_matters),
    Task("baseline.5", N_("Listen"), ("engagement",), listened),
    Task("baseline.6", N_("Match offices with targets"), ("mandate",), offices_matched),
    Task("baseline.7", N_("Name issues and groups"), ("issue", "marginalised_group"), issues_and_groups),
)
