"""The checks of step 1: on decisions, on who voted, and on the people that events reached."""

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.rules import not_before, not_in_future, not_more, warning
from lead_desktop.roadmap.shared import has_document, more_than_counted
from lead_desktop.roadmap.texts import N_

ADOPTED = frozenset({"adopted", "in_force"})
"""The statuses of a commitment that a body has decided and that still stands."""


def is_adopted(row: Row) -> bool:
    """Tell whether a commitment is adopted or in force."""
    return row.get("status") in ADOPTED


def _lacks_scan(row: Row, facts: Facts) -> bool:
    return is_adopted(row) and not has_document(facts, str(row.get("id")), "decision")


def _under_administrator(row: Row, facts: Facts) -> bool:
    body = facts.row("institution", str(row["institution"])) if row.get("institution") else None
    return body is not None and body.get("rule_state") == "administrator"


def _looks_the_same(row: Row, facts: Facts) -> Finding:
    mark = _body_day_number(row)
    if mark is None:
        return None
    others = (other for other in facts.rows("commitment") if other["id"] != row.get("id"))
    if not any(_body_day_number(other) == mark for other in others):
        return None
    return {"number": row.get("ref_no"), "day": short_date(str(row.get("adopted_on")))}


def _body_day_number(row: Row) -> tuple[str, str, str] | None:
    body, day, number = row.get("institution"), row.get("adopted_on"), row.get("ref_no")
    return (str(body), str(day), fold(str(number))) if body and day and number else None


COMMITMENT_RULES = (
    not_more(
        "women_over_members",
        ("women_present",),
        ("members_present",),
        N_("Women present cannot be more than the members present. Check both counts."),
    ),
    not_more(
        "votes_over_members",
        ("votes_for", "votes_against"),
        ("members_present",),
        N_("The votes add up to more than the members present. Check the counts in the minutes."),
    ),
    not_before(
        "delivery_before_decision",
        "deliver_by",
        "adopted_on",
        N_("The delivery date is before the decision itself. Check the two dates."),
    ),
    warning(
        "no_scan",
        "status",
        N_("There is no scan of this decision yet. The task stays open until one is added."),
        _lacks_scan,
    ),
    not_in_future(
        "adopted_in_future",
        "adopted_on",
        N_("This date is still to come. Is the decision only tabled?"),
        Level.WARNING,
    ),
    warning(
        "under_administrator",
        "institution",
        N_("This council is under an administrator. Note who signed in its place."),
        _under_administrator,
    ),
    Rule(
        "looks_the_same",
        Level.WARNING,
        ("ref_no", "institution", "adopted_on"),
        N_("Looks the same as decision {number} of {day}. Keep both, or open that one."),
        _looks_the_same,
    ),
)

AWARENESS_RULES = (
    not_before(
        "ended_before_held",
        "ended_on",
        "held_on",
        N_("The event ends before it begins. Check the two dates."),
    ),
    more_than_counted("with_disability"),
    more_than_counted("youth"),
)
