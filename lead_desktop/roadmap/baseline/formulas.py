"""What step 2 works out from its records: place in the grid, capacity of an office, total of the five factors."""

from lead_desktop.roadmap.baseline.choices import QUADRANT
from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.rules import total

HIGH = 3
"""The line of the power and interest grid: 3 of 5 counts as high."""

CAPACITY_FIELDS = ("staff", "budget", "skills", "systems")
FACTORS = ("discrimination", "geography", "governance", "socio_economic", "shocks")
"""The five factors of being left behind, each 0 to 3 (UNDP, What does it mean to leave no one behind, 2018)."""


def quadrant_code(row: Row) -> str | None:
    """Return where a stakeholder stands in the grid of power and interest, None while one score is missing."""
    power, interest = row.get("power"), row.get("interest")
    if not isinstance(power, int) or not isinstance(interest, int):
        return None
    if power >= HIGH:
        return "manage_closely" if interest >= HIGH else "keep_satisfied"
    return "keep_informed" if interest >= HIGH else "monitor"


def quadrant(row: Row, facts: Facts) -> Value:
    """Return the words of the quadrant, marked for translation."""
    code = quadrant_code(row)
    return next((option.label for option in QUADRANT if option.code == code), None)


def capacity(row: Row, facts: Facts) -> Value:
    """Return the mean of the four capacity scores (0 to 4), None until all four are there."""
    if any(row.get(field) is None for field in CAPACITY_FIELDS):
        return None
    return total(row, CAPACITY_FIELDS) / len(CAPACITY_FIELDS)


def factors_total(row: Row, facts: Facts) -> Value:
    """Return the sum of the five factors (0 to 15), None until all five are there."""
    if any(row.get(field) is None for field in FACTORS):
        return None
    return int(total(row, FACTORS))
