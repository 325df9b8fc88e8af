"""What an action still lacks in money, for requests upward. The full financing gap belongs to step 6."""

from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import amount


def gap_of(action_id: str, year: str | None, facts: Facts) -> float | None:
    """Return the cost not covered by committed money, in rupees: of one fiscal year, or of all; None without costs.

    Each year stands for itself: what is too much in one is not set off against another.
    """
    costs = _costs(action_id, facts)
    if not costs:
        return None
    committed = _committed(action_id, facts)
    years = [year] if year else list(costs)
    return sum(max(0.0, costs.get(one, 0) - committed.get(one, 0)) for one in years)


def _costs(action_id: str, facts: Facts) -> dict[str, float]:
    costs: dict[str, float] = defaultdict(float)
    for line in facts.rows("cost_line"):
        if line.get("action") == action_id and line.get("fiscal_year"):
            costs[str(line["fiscal_year"])] += _rupees(line)
    return costs


def _committed(action_id: str, facts: Facts) -> dict[str, float]:
    """Add up the lines that name the action, and those that name none but its scheme."""
    schemes = {row["id"] for row in facts.rows("scheme") if row.get("action") == action_id}
    committed: dict[str, float] = defaultdict(float)
    for line in facts.rows("funding_line"):
        pays_through_scheme = not line.get("action") and line.get("scheme") in schemes
        if line.get("action") == action_id or pays_through_scheme:
            committed[str(line.get("fiscal_year"))] += amount(line, "committed")
    return committed


def _rupees(line: Row) -> int:
    cost = Decimal(str(amount(line, "quantity"))) * Decimal(str(amount(line, "unit_cost")))
    return int(cost.quantize(Decimal(1), ROUND_HALF_UP))
