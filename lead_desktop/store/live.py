"""The live records as rules, tasks and screens read them: kept in memory until a commit touches them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.reference import reference_rows
from lead_desktop.store.fold import Folded
from lead_desktop.store.tables import Tables


class LiveRecords:
    """Facts over the tables of one store. Rows are shared: readers never change them."""

    def __init__(self, tables: Tables, place: str, today: Callable[[], date]) -> None:
        self._tables = tables
        self._today = today
        self.place = place
        self._rows: dict[str, dict[str, Row]] = {}
        self._lists: dict[str, tuple[Row, ...]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._shipped: dict[str, dict[str, Row]] = {}

    @property
    def today(self) -> date:
        """This computer's day."""
        return self._today()

    def rows(self, entity: str) -> Sequence[Row]:
        """Return the records that ship with the program, then the live ones, oldest first.

        Raises KeyError for an unknown entity.
        """
        found = self._lists.get(entity)
        if found is None:
            own = self._by_id(entity)
            shipped = (row for row_id, row in self.shipped(entity).items() if row_id not in own)
            found = self._lists[entity] = (*shipped, *own.values())
        return found

    def shipped(self, entity: str) -> Mapping[str, Row]:
        """Return the records of an entity that ship with the program, as this office sees them."""
        if entity not in self._shipped:
            self._shipped[entity] = {str(row["id"]): row for row in reference_rows(entity, self.place)}
        return self._shipped[entity]

    def row(self, entity: str, row_id: str) -> Row | None:
        """Return one live record."""
        return self._by_id(entity).get(row_id) or self.shipped(entity).get(row_id)

    def name(self, entity: str, row_id: str) -> str:
        """Return the words that name a live record, empty when it is not there."""
        key = (entity, row_id)
        if key not in self._names:
            # Kept before it is worked out, so that records which name each other come to an end.
            self._names[key] = ""
            row = self.row(entity, row_id) if entity in self._tables.of else None
            self._names[key] = self.entity(entity).name_of(row, self) if row else ""
        return self._names[key]

    def entity(self, name: str) -> Entity:
        """Return the declaration of an entity."""
        return self._tables.of[name].entity

    def take(self, touched: Mapping[str, Iterable[Folded]]) -> None:
        """Bring records up to date after a commit."""
        self._names.clear()
        for entity, rows in touched.items():
            self._lists.pop(entity, None)
            kept = self._rows.get(entity)
            if kept is not None:
                _put(kept, rows)

    def drop(self, entities: Iterable[str]) -> None:
        """Read the records of some entities again when they are next asked for."""
        self._names.clear()
        for entity in entities:
            self._rows.pop(entity, None)
            self._lists.pop(entity, None)

    def forget(self) -> None:
        """Read everything again when it is next asked for."""
        self._rows.clear()
        self._lists.clear()
        self._names.clear()

    def _by_id(self, entity: str) -> dict[str, Row]:
        found = self._rows.get(entity)
        if found is None:
            found = self._rows[entity] = {row["id"]: shown(row) for row in self._tables.of[entity].live()}
        return found


class OfPlace:
    """Facts over the records of one office, with the notes and papers of others about them."""

    def __init__(self, live: LiveRecords, place: str) -> None:
        self._live = live
        self.place = place

    @property
    def today(self) -> date:
        """This computer's day."""
        return self._live.today

    def rows(self, entity: str) -> Sequence[Row]:
        """Return the live records of the office, the shipped ones, and what others wrote about its own."""
        found = self._live.rows(entity)
        if "about_record" not in self._live.entity(entity).by_name:
            return tuple(row for row in found if row["office"] in ("", self.place))
        return tuple(row for row in found if row["office"] == self.place or self._is_about_place(row))

    def row(self, entity: str, row_id: str) -> Row | None:
        """Return one live record of any office, since records point at shared ones."""
        return self._live.row(entity, row_id)

    def name(self, entity: str, row_id: str) -> str:
        """Return the words that name a record."""
        return self._live.name(entity, row_id)

    def _is_about_place(self, row: Row) -> bool:
        entity, about = str(row.get("about_entity") or ""), str(row.get("about_record") or "")
        try:
            target = self._live.row(entity, about)
        except KeyError:
            return False
        return target is not None and target["office"] == self.place


def shown(row: Folded) -> Row:
    """Return a record without what only the engine needs."""
    row.pop("stamp", None)
    return row


def _put(kept: dict[str, Row], rows: Iterable[Folded]) -> None:
    last = next(reversed(kept), "")
    unsorted = False
    for row in rows:
        row_id = row["id"]
        if row["removed"]:
            kept.pop(row_id, None)
            continue
        unsorted = unsorted or (row_id not in kept and row_id < last)
        last = max(last, row_id)
        kept[row_id] = shown(dict(row))
    if unsorted:
        ordered = sorted(kept.items())
        kept.clear()
        kept.update(ordered)
