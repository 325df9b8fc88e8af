"""Sums over schemes, funding lines, revenue and partnerships: what the computed fields, checks and tasks share."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.rules import amount


def throw_forward(row: Row, facts: Facts) -> Value:
    """Return cost less spending before and since the first year of a scheme, at least 0, in rupees."""
    return still_to_pay(row, (line for line in facts.rows("funding_line") if line.get("scheme") == row.get("id")))


def still_to_pay(row: Row, lines: Iterable[Row]) -> Value:
    """Return the throw-forward of a scheme from its own funding lines."""
    if row.get("cost") is None:
        return None
    first_year = str(row.get("first_year") or "")
    spent = sum(amount(line, "spent") for line in lines if str(line.get("fiscal_year") or "") >= first_year)
    return max(0, amount(row, "cost") - amount(row, "spent_before") - spent)


def lines_by_scheme(facts: Facts) -> Mapping[str, list[Row]]:
    """Return the funding lines of each scheme, in one walk over all lines; a scheme without any gives none."""
    found: dict[str, list[Row]] = defaultdict(list)
    for line in facts.rows("funding_line"):
        if line.get("scheme"):
            found[str(line["scheme"])].append(line)
    return found


def revenue_gap(row: Row, facts: Facts) -> Value:
    """Return how far collection stays below what could be collected, in rupees."""
    if row.get("achievable") is None or row.get("collected") is None:
        return None
    return amount(row, "achievable") - amount(row, "collected")


def viability(row: Row, facts: Facts) -> Value:
    """Return yearly income as a multiple of yearly cost; 1 and more carries itself."""
    if row.get("yearly_income") is None or not amount(row, "yearly_cost"):
        return None
    return round(amount(row, "yearly_income") / amount(row, "yearly_cost"), 2)


def tagged(facts: Facts, *, without: object = None) -> Mapping[str, float]:
    """Return the SDG shares of each scheme added up in per cent, leaving out the share with the id `without`."""
    shares: dict[str, float] = defaultdict(float)
    for row in facts.rows("scheme_share"):
        if row["id"] != without and row.get("scheme") and row.get("target"):
            shares[str(row["scheme"])] += amount(row, "share")
    return shares


def committed_in(facts: Facts, source: object, year: object, *, without: object = None) -> float:
    """Return what a source has promised for a year, in rupees, leaving out the line with the id `without`."""
    return sum(
        amount(line, "committed")
        for line in facts.rows("funding_line")
        if line["id"] != without and line.get("source") == source and line.get("fiscal_year") == year
    )


def cost_natures(facts: Facts, action: object, year: object) -> frozenset[str]:
    """Return whether an action costs capital, recurrent money or both in a year."""
    return frozenset(
        str(line["nature"])
        for line in facts.rows("cost_line")
        if line.get("action") == action and line.get("fiscal_year") == year and line.get("nature")
    )


def action_of(line: Row, facts: Facts) -> str | None:
    """Return the action that a funding line pays for, directly or through its scheme."""
    if line.get("action"):
        return str(line["action"])
    scheme = facts.row("scheme", str(line["scheme"])) if line.get("scheme") else None
    return str(scheme["action"]) if scheme and scheme.get("action") else None
