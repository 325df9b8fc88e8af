"""What a cost line comes to and which fiscal years an action touches. Committed money belongs to step 6."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.reading import fiscal_year, fiscal_year_of


def line_amount(cost_line: Row, facts: Facts) -> int | None:
    """Return quantity x unit cost in whole rupees, None while one of them is missing."""
    quantity, unit_cost = cost_line.get("quantity"), cost_line.get("unit_cost")
    if quantity is None or unit_cost is None:
        return None
    return int((Decimal(str(quantity)) * Decimal(str(unit_cost))).quantize(Decimal(1), ROUND_HALF_UP))


def years_of(action: Row) -> list[str]:
    """Return the fiscal years that an action touches, none while a date is missing or the end lies before the start."""
    if not action.get("starts_on") or not action.get("ends_on"):
        return []
    first, last = (fiscal_year_of(date.fromisoformat(str(action[field])))[:4] for field in ("starts_on", "ends_on"))
    return [fiscal_year(year) for year in range(int(first), int(last) + 1)]
