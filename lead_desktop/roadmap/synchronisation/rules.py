"""What step 5 checks in its records. What links say stands in links.py."""

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import number
from lead_desktop.roadmap.rules import amount, needed, not_before, warning
from lead_desktop.roadmap.synchronisation.links import NEEDS_REASON
from lead_desktop.roadmap.synchronisation.missing_money import gap_of
from lead_desktop.roadmap.texts import N_


def _is_to_be_verified(item: Row, facts: Facts) -> bool:
    return item.get("standing") == "to_be_verified"


def _wants_reason(link: Row, facts: Facts) -> bool:
    return link.get("strength") in NEEDS_REASON


def _wants_action(link: Row, facts: Facts) -> bool:
    return link.get("strength") not in (None, "not_applicable")


def _applies_to_nothing(link: Row, facts: Facts) -> Finding:
    return {} if link.get("strength") == "not_applicable" and link.get("action") else None


def _linked_before(link: Row, facts: Facts) -> bool:
    pair = (link.get("agenda_item"), link.get("action"))
    if None in pair:
        return False
    for other in facts.rows("alignment"):
        if other["id"] == link.get("id"):
            return False
        if (other.get("agenda_item"), other.get("action")) == pair:
            return True
    return False


def _is_sent_unnumbered(request: Row, facts: Facts) -> bool:
    sent = bool(request.get("sent_on")) or request.get("status") not in (None, "draft")
    return sent and not request.get("letter_no")


def _asks_too_much(request: Row, facts: Facts) -> Finding:
    if not request.get("amount") or not request.get("action"):
        return None
    year = request.get("fiscal_year")
    gap = gap_of(str(request["action"]), str(year) if year else None, facts)
    if gap is None or amount(request, "amount") <= gap:
        return None
    return {"asked": number(request["amount"]), "gap": number(gap)}


def _names_no_law(request: Row, facts: Facts) -> bool:
    return request.get("subject") == "rule_or_law" and not request.get("law_point")


AGENDA_ITEM = (
    warning(
        "item_to_be_verified", "standing",
        N_("This wording is to be verified by the province. It prints with that mark."),
        _is_to_be_verified,
    ),
)  # fmt: skip
ALIGNMENT = (
    Rule(
        "not_applicable_with_action", Level.ERROR, ("strength", "action"),
        N_("“Does not apply” is said of the item alone. Clear the action."),
        _applies_to_nothing,
    ),
    needed(
        "action_needed", "action", _wants_action,
        N_("Choose the action that is linked, or say that the item does not apply."),
    ),
    needed("link_reason_needed", "reason", _wants_reason, N_("Give the reason in one sentence.")),
    warning("linked_twice", "agenda_item", N_("Linked twice. The later judgement counts."), _linked_before),
)  # fmt: skip
UPWARD_REQUEST = (
    not_before(
        "replied_before_sent", "replied_on", "sent_on",
        N_("The reply is dated before the letter. Check the two dates."),
    ),
    warning(
        "sent_without_number", "letter_no",
        N_("No letter number. The province finds it by number."),
        _is_sent_unnumbered,
    ),
    Rule(
        "asks_more_than_missing", Level.WARNING, ("amount", "action", "fiscal_year"),
        N_("This asks for more than is missing: Rs {asked} asked, Rs {gap} missing."),
        _asks_too_much,
    ),
    warning("law_point_missing", "law_point", N_("Name the section, or the change you propose."), _names_no_law),
)  # fmt: skip
