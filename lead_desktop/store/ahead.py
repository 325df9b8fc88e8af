"""Facts with the records that are about to be written on top, so that the rules of a batch see its earlier records."""

from collections.abc import Sequence
from datetime import date

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.store.store import Store


class Ahead(Facts):
    """The live records of a store, and what `put` adds or replaces."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._put: dict[str, dict[str, Row]] = {}
        self._rows: dict[str, list[Row]] = {}
        self._places: dict[str, dict[str, int]] = {}

    def put(self, entity: str, row: Row) -> None:
        """Add or replace a record."""
        row_id = str(row["id"])
        self._put.setdefault(entity, {})[row_id] = row
        rows, places = self._listed(entity)
        if row_id in places:
            rows[places[row_id]] = row
        else:
            places[row_id] = len(rows)
            rows.append(row)

    @property
    def today(self) -> date:
        """This computer's day."""
        return self._store.today

    @property
    def place(self) -> str:
        """The place code of this office."""
        return self._store.place

    def rows(self, entity: str) -> Sequence[Row]:
        """Return the live records, those that were put last."""
        return self._listed(entity)[0] if entity in self._put else self._store.rows(entity)

    def row(self, entity: str, row_id: str) -> Row | None:
        """Return one record."""
        return self._put.get(entity, {}).get(row_id) or self._store.row(entity, row_id)

    def name(self, entity: str, row_id: str) -> str:
        """Return the words that name a record."""
        row = self._put.get(entity, {}).get(row_id)
        return self._store.entities[entity].name_of(row, self) if row else self._store.name(entity, row_id)

    def _listed(self, entity: str) -> tuple[list[Row], dict[str, int]]:
        if entity not in self._rows:
            self._rows[entity] = list(self._store.rows(entity))
            self._places[entity] = {str(row["id"]): at for at, row in enumerate(self._rows[entity])}
        return self._rows[entity], self._places[entity]
