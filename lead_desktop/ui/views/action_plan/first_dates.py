"""The dates that actions had when their plan was frozen, read from the history of each action. No widgets."""

from collections.abc import Sequence
from datetime import date

from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.store.changes import Past
from lead_desktop.store.store import Store


def first_dates(store: Store) -> dict[str, tuple[date, date]]:
    """Return first start and end of each action whose plan is frozen; dates as they stood at the end of that day."""
    frozen = {row["id"]: str(row["frozen_on"]) for row in store.rows("plan") if row.get("frozen_on")}
    if not frozen:
        return {}
    days = {row["id"]: frozen.get(row.get("plan")) for row in store.rows("result")}
    found = {str(row["id"]): _dates(row, days.get(row.get("result")), store) for row in store.rows("action")}
    return {row_id: dates for row_id, dates in found.items() if dates is not None}


def _dates(action: Row, day: str | None, store: Store) -> tuple[date, date] | None:
    if day is None:
        return None
    starts, ends = (
        _value_on(day, store.field_history("action", str(action["id"]), field), action.get(field))
        for field in ("starts_on", "ends_on")
    )
    return (date.fromisoformat(str(starts)), date.fromisoformat(str(ends))) if starts and ends else None


def _value_on(day: str, history: Sequence[Past], now: Value) -> Value:
    """The history runs from new to old: what changed after the day is taken back, change by change."""
    value = now
    for past in history:
        if past.change.wall[:10] <= day:
            return past.new
        value = past.old
    return value
