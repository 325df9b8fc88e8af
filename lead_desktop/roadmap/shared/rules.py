"""The checks of the shared entities, and the checks on counted people that several steps share."""

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import needed, not_before, not_more
from lead_desktop.roadmap.shared.lookups import PEOPLE_COUNTED
from lead_desktop.roadmap.texts import N_


def _code_without_edition(row: Row, facts: Facts) -> Finding:
    return {"code": row.get("code")} if row.get("code") and not row.get("code_edition") else None


def _is_set_aside(row: Row, facts: Facts) -> bool:
    return bool(row.get("set_aside"))


def more_than_counted(part: str) -> Rule:
    """Refuse a part of the people, for example `youth`, that is larger than women, men and transgender together."""
    text = N_("This is more than the people counted. Check it against women, men and transgender people.")
    return not_more(f"{part}_over_counted", (part,), PEOPLE_COUNTED, text)


PLACE_RULES = (
    Rule(
        "code_without_edition",
        Level.ERROR,
        ("code", "code_edition"),
        N_("Code {code} has no edition. Codes change their meaning between editions: add the edition first."),
        _code_without_edition,
    ),
    not_before(
        "valid_to_before_valid_from",
        "valid_to",
        "valid_from",
        N_("This place ends before it begins. Check the two dates."),
    ),
)

PERSON_RULES = (
    not_before(
        "left_before_since",
        "left_on",
        "since",
        N_("This person leaves the post before taking it up. Check the two dates."),
    ),
)

TASK_MARK_RULES = (
    needed(
        "reason_needed",
        "reason",
        _is_set_aside,
        N_("Say why the task is set aside. Until then it stays in the count."),
    ),
)
