"""The checks of step 2 on engagements and mandates. Those on values stand in value_rules."""

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import needed, not_more
from lead_desktop.roadmap.shared import more_than_counted
from lead_desktop.roadmap.texts import N_


def _names_an_office(row: Row, facts: Facts) -> bool:
    return row.get("role") not in (None, "none")


def _second_lead(row: Row, facts: Facts) -> Finding:
    if row.get("role") != "lead" or not row.get("target") or not row.get("arm"):
        return None
    first = next((other for other in facts.rows("mandate") if _leads_too(other, row)), None)
    if first is None:
        return None
    return {"target": row.get("target"), "institution": facts.name("institution", str(first.get("institution")))}


def _leads_too(other: Row, row: Row) -> bool:
    if other["id"] == row.get("id") or other.get("role") != "lead" or other.get("target") != row.get("target"):
        return False
    arms = {other.get("arm"), row.get("arm")}
    return None not in arms and (len(arms) == 1 or "both" in arms)


ENGAGEMENT_RULES = (more_than_counted("with_disability"), more_than_counted("youth"))

MANDATE_RULES = (
    needed(
        "institution_needed",
        "institution",
        _names_an_office,
        N_("Say which office has this role, or choose “Nobody” as the role."),
    ),
    Rule(
        "second_lead",
        Level.WARNING,
        ("role", "target", "arm"),
        N_("Two leads for target {target}: {institution} leads it too. Make one of them co-lead or support."),
        _second_lead,
    ),
    not_more(
        "filled_over_sanctioned",
        ("posts_filled",),
        ("posts_sanctioned",),
        N_("More posts filled than sanctioned. Check the two counts."),
        Level.WARNING,
    ),
)
