"""Facts kept in a dictionary, for rules and tasks that need no store."""

from collections.abc import Sequence
from datetime import date
from itertools import count

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Row, Value


class FactsInMemory:
    """Live records by entity; `add` gives each an id and returns it."""

    def __init__(self, today: date = date(2026, 11, 21), place: str = "KECH") -> None:
        self.today = today
        self.place = place
        self._rows: dict[str, dict[str, dict[str, Value]]] = {}
        self._ids = count(1)

    def add(self, entity: str, **values: Value) -> str:
        """Put in one record and return its id."""
        row_id = str(values.pop("id", None) or f"{entity}-{next(self._ids)}")
        assert not set(values) - set(ENTITIES[entity].by_name), (
            f"{entity} has no {set(values) - set(ENTITIES[entity].by_name)}"
        )
        self._rows.setdefault(entity, {})[row_id] = {"id": row_id, "office": self.place, **values}
        return row_id

    def edit(self, entity: str, row_id: str, **values: Value) -> None:
        """Change some values of a record."""
        self._rows[entity][row_id].update(values)

    def remove(self, entity: str, row_id: str) -> None:
        """Take a record away."""
        del self._rows[entity][row_id]

    def rows(self, entity: str) -> Sequence[Row]:
        return list(self._rows.get(entity, {}).values())

    def row(self, entity: str, row_id: str) -> Row | None:
        return self._rows.get(entity, {}).get(row_id)

    def name(self, entity: str, row_id: str) -> str:
        row = self.row(entity, row_id)
        return ENTITIES[entity].name_of(row, self) if row else ""
