"""The province's rules for schemes: forum limits, smallest scheme, ongoing share. The figures are a reference list."""

from datetime import date

from lead_desktop import catalogue
from lead_desktop.catalogue import Entry, places
from lead_desktop.roadmap.entities import Finding
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import number, percent
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.texts import N_, Word

_MILLION = 1_000_000
_VERIFIED = Word(N_("verified"))
_TO_BE_VERIFIED = Word(N_("to be verified"))


def scheme_rule(rule: str, year: str, place: str, forum: str = "") -> Entry | None:
    """Return the latest rule of a place's province that was known in a fiscal year, None where none is filled."""
    province = places.province_of(place)
    known = [
        entry
        for entry in catalogue.entries("scheme_rules")
        if (entry.more["rule"], entry.more["province"], entry.more["forum"]) == (rule, province, forum)
        and entry.more["value"]
        and entry.more["fiscal_year"] <= year
    ]
    return max(known, key=lambda entry: entry.more["fiscal_year"], default=None)


def ongoing_share(programme: object, year: str, facts: Facts) -> float | None:
    """Return the share of a programme's committed money of a year that ongoing schemes have, in per cent."""
    schemes = {str(row["id"]): row for row in facts.rows("scheme") if row.get("programme") == programme}
    lines = [
        line for line in facts.rows("funding_line") if line.get("fiscal_year") == year and line.get("scheme") in schemes
    ]
    whole = sum(amount(line, "committed") for line in lines)
    ongoing = (line for line in lines if schemes[str(line["scheme"])].get("nature") != "new")
    return 100 * sum(amount(line, "committed") for line in ongoing) / whole if whole else None


def cost_above_forum_limit(row: Row, facts: Facts) -> Finding:
    """Find a cost above what the forum could approve on the day of its approval."""
    approved_on, forum = row.get("approved_on"), row.get("forum")
    if not approved_on or not forum:
        return None
    year = fiscal_year_of(date.fromisoformat(str(approved_on)))
    rule = scheme_rule("forum_limit", year, facts.place, str(forum))
    if rule is None or amount(row, "cost") <= float(rule.more["value"]):
        return None
    return {"cost": _millions(amount(row, "cost")), "forum": str(forum).upper(), **_limit(rule)}


def cost_below_smallest(row: Row, facts: Facts) -> Finding:
    """Find a cost below that of the smallest scheme that the province takes."""
    if not row.get("cost") or not row.get("first_year"):
        return None
    rule = scheme_rule("smallest_scheme", str(row["first_year"]), facts.place)
    if rule is None or amount(row, "cost") >= float(rule.more["value"]):
        return None
    return {"cost": _millions(amount(row, "cost")), **_limit(rule)}


def ongoing_share_too_low(row: Row, facts: Facts) -> Finding:
    """Find a new scheme whose programme leaves ongoing schemes less than the province's share."""
    if row.get("nature") != "new" or not row.get("first_year"):
        return None
    year = str(row["first_year"])
    rule = scheme_rule("ongoing_share", year, facts.place)
    share = ongoing_share(row.get("programme"), year, facts) if rule else None
    if rule is None or share is None or share >= float(rule.more["value"]):
        return None
    return {"share": percent(round(share)), "least": percent(float(rule.more["value"])), **_known_since(rule)}


def _limit(rule: Entry) -> dict[str, object]:
    return {"limit": _millions(float(rule.more["value"])), **_known_since(rule)}


def _known_since(rule: Entry) -> dict[str, object]:
    standing = _VERIFIED if rule.standing == "verified" else _TO_BE_VERIFIED
    return {"year": rule.more["fiscal_year"], "standing": standing}


def _millions(rupees: float) -> str:
    return number(round(rupees / _MILLION, 2))
