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
        self._lent: Mapping[str, Mapping[str, Row]] = {}
        self._by_office: dict[str, dict[str, tuple[Row, ...]]] = {}
        self._places: dict[str, OfPlace] = {}

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

    def of_place(self, place: str) -> "OfPlace":
        """Return the facts of one office: the same object until something of it, or shared by all, has changed."""
        return self._places.setdefault(place, OfPlace(self, place))

    def rows_of(self, entity: str, office: str) -> tuple[Row, ...]:
        """Return the records of one office alone, with what others wrote about them; no shipped ones."""
        if entity not in self._by_office:
            found: dict[str, list[Row]] = {}
            for row in self.rows(entity):
                for one in self._concerned(entity, row):
                    found.setdefault(one, []).append(row)
            self._by_office[entity] = {one: tuple(rows) for one, rows in found.items()}
        return self._by_office[entity].get(office, ())

    def shipped(self, entity: str) -> Mapping[str, Row]:
        """Return the records that ship with the program, as this office sees them, and those lent by other offices."""
        if entity not in self._shipped:
            own = {str(row["id"]): row for row in reference_rows(entity, self.place)}
            self._shipped[entity] = own | dict(self._lent.get(entity, {}))
        return self._shipped[entity]

    def lend(self, lent: Mapping[str, Mapping[str, Row]]) -> None:
        """Show records of other offices, by entity and id, beside the live ones; they are only read."""
        self._lent = lent
        self._shipped.clear()
        self._lists.clear()
        self._names.clear()
        self._by_office.clear()
        self._places.clear()

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
        listed = {entity: list(rows) for entity, rows in touched.items()}
        for entity, rows in listed.items():
            self._lists.pop(entity, None)
            kept = self._rows.get(entity)
            if kept is not None:
                _put(kept, rows)
        self._part_again(listed)

    def drop(self, entities: Iterable[str]) -> None:
        """Read the records of some entities again when they are next asked for."""
        listed = list(entities)
        if not listed:
            return
        self._names.clear()
        self._by_office.clear()
        self._places.clear()
        for entity in listed:
            self._rows.pop(entity, None)
            self._lists.pop(entity, None)

    def forget(self) -> None:
        """Read everything again when it is next asked for."""
        self._rows.clear()
        self._lists.clear()
        self._names.clear()
        self._by_office.clear()
        self._places.clear()

    def _part_again(self, touched: Mapping[str, Iterable[Row]]) -> None:
        """Forget which office has which records, as far as some that changed may have moved it."""
        about = (name for name, table in self._tables.of.items() if "about_record" in table.entity.by_name)
        for entity in {*touched, *about}:
            self._by_office.pop(entity, None)
        concerned = (self._concerned(entity, row) for entity, rows in touched.items() for row in rows)
        for offices in concerned:
            if offices == {self.place}:
                self._places.clear()
            for office in offices:
                self._places.pop(office, None)

    def _concerned(self, entity: str, row: Row) -> set[str]:
        """Return the offices that a record belongs to: who made it, and whose record it is about."""
        offices = {str(row["office"])}
        if "about_record" in self.entity(entity).by_name:
            about = str(row.get("about_entity") or "")
            target = self.row(about, str(row.get("about_record") or "")) if about in self._tables.of else None
            offices |= {str(target["office"])} if target else set()
        return offices

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
        own = self._live.rows_of(entity, self.place)
        if "about_record" in self._live.entity(entity).by_name:
            return own
        return (*self._live.rows_of(entity, ""), *own)

    def row(self, entity: str, row_id: str) -> Row | None:
        """Return one live record of any office, since records point at shared ones."""
        return self._live.row(entity, row_id)

    def name(self, entity: str, row_id: str) -> str:
        """Return the words that name a record."""
        return self._live.name(entity, row_id)


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
