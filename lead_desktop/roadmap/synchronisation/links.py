"""What the links between actions and agenda items say: strength, orphans, covered items. Suggests nothing."""

from collections.abc import Iterable, Mapping

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes

STRENGTH_VALUE: Mapping[str, int] = {"direct": 3, "partial": 2, "weak": 1, "none": 0, "against": -1}
"""What a judged link weighs; `not_applicable` is said of an item and has no weight."""
COVERS = 2
"""The least weight with which an action covers an item."""
NEEDS_REASON = ("none", "against", "not_applicable")
ABOVE = ("provincial", "national")
ACTION_NEEDS = ("result", "title", "kind", "lead", "places", "targets", "starts_on", "ends_on", "state")
"""What an action must say before anything counts it."""
MANDATE_NEEDS = ("target", "role", "arm")
"""What a mandate must say before anything counts it."""


def says_all(row: Row, fields: Iterable[str]) -> bool:
    """Tell whether a record has an answer to each of these fields."""
    return all(row.get(field) is not None for field in fields)


def standing_actions(facts: Facts) -> list[Row]:
    """Return the actions that the plan still stands for: complete and not cancelled."""
    return [row for row in facts.rows("action") if says_all(row, ACTION_NEEDS) and row["state"] != "cancelled"]


def is_judged(link: Row) -> bool:
    """Tell whether a link counts: item, strength, an action unless it does not apply, a reason where one is needed."""
    strength = link.get("strength")
    if not link.get("agenda_item") or not strength or (strength in NEEDS_REASON and not link.get("reason")):
        return False
    return bool(link.get("action")) != (strength == "not_applicable")


def judged_links(facts: Facts) -> list[Row]:
    """Return the links that count; of two of one pair, the later judgement."""
    latest: dict[tuple[object, object], Row] = {}
    for link in facts.rows("alignment"):
        pair = (link.get("agenda_item"), link.get("action"))
        if is_judged(link) and not _is_earlier(link, latest.get(pair)):
            latest[pair] = link
    return list(latest.values())


def covers(link: Row) -> bool:
    """Tell whether a link is direct or partial."""
    return STRENGTH_VALUE.get(str(link["strength"]), 0) >= COVERS


def orphans(facts: Facts) -> list[Row]:
    """Return the actions without a direct or partial link to a provincial or national item."""
    levels = {str(item["id"]): item.get("level") for item in facts.rows("agenda_item")}
    serving = {
        link["action"] for link in judged_links(facts) if covers(link) and levels.get(str(link["agenda_item"])) in ABOVE
    }
    return [action for action in standing_actions(facts) if action["id"] not in serving]


def items_without_parts(level: str, items: Iterable[Row], facts: Facts) -> list[Row]:
    """Return those of the items that are of a level and have no items below them."""
    with_parts = {row["parent"] for row in facts.rows("agenda_item") if row.get("parent")}
    return [item for item in items if item.get("level") == level and item["id"] not in with_parts]


def led_from_above(action: Row, facts: Facts) -> bool:
    """Tell whether an office of the province or the federation leads a target of an action."""
    targets = codes(action, "targets")
    return any(
        mandate["role"] == "lead" and mandate["target"] in targets and _is_above(mandate, facts)
        for mandate in mandates(facts)
    )


def mandates(facts: Facts) -> list[Row]:
    """Return the mandates of step 2 that are complete."""
    return [row for row in facts.rows("mandate") if says_all(row, MANDATE_NEEDS)]


def shared_targets(link: Row, facts: Facts) -> str | None:
    """Return the SDG targets that an item and an action have in common, as one line; None without any."""
    item = facts.row("agenda_item", str(link.get("agenda_item")))
    action = facts.row("action", str(link.get("action")))
    if item is None or action is None:
        return None
    return ", ".join(sorted(set(codes(item, "targets")) & set(codes(action, "targets")))) or None


def _is_earlier(link: Row, known: Row | None) -> bool:
    """Records come in the order of their making; judgement days, where both are known, decide first."""
    if known is None or not link.get("judged_on") or not known.get("judged_on"):
        return False
    return str(link["judged_on"]) < str(known["judged_on"])


def _is_above(mandate: Row, facts: Facts) -> bool:
    office = facts.row("institution", str(mandate["institution"])) if mandate.get("institution") else None
    return office is not None and office.get("level") in ("provincial", "federal")
