"""Stakeholders on the grid, and those to be managed closely whom nobody engaged lately (V2b). No screen is here."""

from datetime import date, timedelta

from lead_desktop.roadmap.baseline import STAKEHOLDER
from lead_desktop.roadmap.baseline.formulas import quadrant_code
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes, complete_rows

MOST_DAYS = 90
"""Days without an engagement after which a stakeholder who is to be managed closely is listed (roadmap 5, V2b)."""


def on_grid(facts: Facts) -> list[Row]:
    """Return the stakeholders that have all needed answers, power and interest among them."""
    return complete_rows(STAKEHOLDER, facts)


def not_engaged(facts: Facts) -> list[Row]:
    """Return those to be managed closely who took part in no engagement of the last 90 days, the strongest first."""
    since = facts.today - timedelta(days=MOST_DAYS)
    recent = (row for row in facts.rows("engagement") if _is_between(row.get("held_on"), since, facts.today))
    met = {one for row in recent for one in codes(row, "stakeholders")}
    due = [row for row in on_grid(facts) if quadrant_code(row) == "manage_closely" and row["id"] not in met]
    return sorted(due, key=lambda row: (-int(str(row["power"])), -int(str(row["interest"]))))


def _is_between(day: object, first: date, last: date) -> bool:
    return bool(day) and first.isoformat() <= str(day) <= last.isoformat()
