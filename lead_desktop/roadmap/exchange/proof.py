"""What stands behind a practice or a pilot: evidence, consent for photos, and whether a pilot is over."""

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import codes, documents_of

_CONSENT = ("given", "not_needed")


def evidence_of(row: Row, facts: Facts) -> str | None:
    """Return the evidence to show for a practice: `evaluated` stands only with an evaluation or a paper behind it."""
    if lacks_evaluation(row, facts):
        return "monitored"
    evidence = row.get("evidence")
    return str(evidence) if evidence else None


def lacks_evaluation(row: Row, facts: Facts) -> bool:
    """Tell whether a practice is called evaluated with no completed evaluation of its action and no paper."""
    if row.get("evidence") != "evaluated":
        return False
    papers = [paper for paper in documents_of(facts, str(row.get("id"))) if paper.get("kind") != "photo"]
    return not papers and not _is_evaluated(row.get("action"), facts)


def _is_evaluated(action: object, facts: Facts) -> bool:
    completed = (row for row in facts.rows("evaluation") if row.get("status") == "completed")
    return any(action in codes(row, "actions") for row in completed)


def photos_without_consent(row: Row, facts: Facts) -> list[Row]:
    """Return the photos of a record for which no consent is recorded; they stay out of every file."""
    return [photo for photo in documents_of(facts, str(row.get("id")), "photo") if photo.get("consent") not in _CONSENT]


def has_ended(pilot: Row, facts: Facts) -> bool:
    """Tell whether the last day of a pilot is past."""
    return bool(pilot.get("ends_on")) and str(pilot["ends_on"]) < facts.today.isoformat()


def is_decided(pilot: Row) -> bool:
    """Tell whether it was decided to scale a pilot up, to change it or to stop it."""
    return pilot.get("decision") not in (None, "undecided")


def got_worse(row: Row, facts: Facts) -> bool:
    """Tell whether the value after a practice lies on the worse side of the value before, as its indicator counts."""
    indicator = facts.row("indicator", str(row["indicator"])) if row.get("indicator") else None
    if indicator is None or row.get("value_before") is None or row.get("value_after") is None:
        return False
    before, after = amount(row, "value_before"), amount(row, "value_after")
    match indicator.get("direction"):
        case "increase":
            return after < before
        case "decrease":
            return after > before
        case "within_range":
            return _off_range(after, indicator) > _off_range(before, indicator)
    return False


def _off_range(value: float, indicator: Row) -> float:
    low, high = indicator.get("range_low"), indicator.get("range_high")
    below = low - value if isinstance(low, int | float) else 0
    above = value - high if isinstance(high, int | float) else 0
    return max(below, above, 0)
