"""The tables of records: reading rows as mappings and writing folded rows. No log, no meaning."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import Field
from lead_desktop.store import schema
from lead_desktop.store.changes import Difference
from lead_desktop.store.engine import Database, quoted
from lead_desktop.store.fold import ENGINE_COLUMNS, Folded

_AT_ONCE = 5_000
_Record = tuple[Any, ...]


class Table:
    """The table of one entity."""

    def __init__(self, db: Database, entity: Entity) -> None:
        self._db = db
        self.entity = entity
        present = schema.columns_in(db, entity.name)
        self.fields = tuple(field for field in entity.stored if field.name in present)
        self.columns = (*ENGINE_COLUMNS, *(field.name for field in self.fields))
        self._missing = {field.name: None for field in entity.stored if field.name not in present}
        self._read = {field.name: read for field in self.fields if (read := _reader(field))}
        self._many = frozenset(field.name for field in self.fields if field.many)
        names = ", ".join(quoted(name) for name in self.columns)
        self._select = f"SELECT {names} FROM {quoted(entity.name)}"  # noqa: S608
        self._upsert = self._upsert_of(names)

    def _upsert_of(self, names: str) -> str:
        sets = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in self.columns if name != "id")
        values = ",".join("?" * len(self.columns))
        return (
            f"INSERT INTO {quoted(self.entity.name)} ({names}) VALUES ({values}) ON CONFLICT(id) DO UPDATE SET {sets}"  # noqa: S608
        )

    def live(self) -> Iterator[Folded]:
        """Yield the records that are not removed, oldest first."""
        return self._rows("WHERE NOT removed ORDER BY id", ())

    def removed(self) -> Iterator[Folded]:
        """Yield the removed records, oldest first."""
        return self._rows("WHERE removed ORDER BY id", ())

    def all(self) -> Iterator[Folded]:
        """Yield all records in the order of their ids."""
        return self._rows("ORDER BY id", ())

    def row(self, row_id: str) -> Folded | None:
        """Return one record, removed or not."""
        return next(self._rows("WHERE id = ?", (row_id,)), None)

    def some(self, ids: Collection[str]) -> dict[str, Folded]:
        """Return several records by their ids, leaving out those that are not here."""
        wanted = list(ids)
        found: dict[str, Folded] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            found.update({row["id"]: row for row in self._rows(f"WHERE id IN ({','.join('?' * len(part))})", part)})
        return found

    def write(self, rows: Iterable[Folded]) -> None:
        """Put whole records into the table."""
        self._db.conn.executemany(self._upsert, (self._record(row) for row in rows))

    def offices(self, ids: Collection[str]) -> dict[str, str]:
        """Return which office made each of several records, leaving out those that are not here."""
        wanted = list(ids)
        found: dict[str, str] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            sql = f"SELECT id, office FROM {quoted(self.entity.name)} WHERE id IN ({','.join('?' * len(part))})"  # noqa: S608
            found.update(self._db.conn.execute(sql, part).fetchall())
        return found

    def numbers(self, ids: Collection[str]) -> dict[str, int]:
        """Return the local numbers of records, by which the search index names them."""
        wanted = list(ids)
        found: dict[str, int] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            sql = f"SELECT id, n FROM {quoted(self.entity.name)} WHERE id IN ({','.join('?' * len(part))})"  # noqa: S608
            found.update(self._db.conn.execute(sql, part).fetchall())
        return found

    def by_number(self, n: int) -> Folded | None:
        """Return the record with a local number."""
        return next(self._rows("WHERE n = ?", (n,)), None)

    def drop(self, ids: Sequence[str]) -> None:
        """Take records out that no change speaks of; only a rebuild does this."""
        self._db.conn.executemany(f"DELETE FROM {quoted(self.entity.name)} WHERE id = ?", [(one,) for one in ids])  # noqa: S608

    def _rows(self, where: str, parameters: Sequence[object]) -> Iterator[Folded]:
        for record in self._db.conn.execute(f"{self._select} {where}", tuple(parameters)):
            row: Folded = dict(zip(self.columns, record, strict=True))
            row["removed"] = bool(row["removed"])
            for name, read in self._read.items():
                if row[name] is not None:
                    row[name] = read(row[name])
            row.update(self._missing)
            yield row

    def _record(self, row: Folded) -> _Record:
        if not self._many:
            return tuple([row[name] for name in self.columns])
        return tuple([_as_text(row[name]) if name in self._many else row[name] for name in self.columns])


class Tables:
    """The tables of all entities, and of the open differences."""

    def __init__(self, db: Database, entities: Mapping[str, Entity]) -> None:
        self._db = db
        self.of = {name: Table(db, entity) for name, entity in entities.items()}

    def keep_differences(self, entity: str, row: str, found: Iterable[Difference]) -> int:
        """Replace the open differences of a record; return how many were not open before."""
        before = {sides for (sides,) in self._db.conn.execute(_SIDES, (entity, row))}
        self._db.conn.execute("DELETE FROM _difference WHERE entity = ? AND row = ?", (entity, row))
        rows = [(entity, row, json.dumps(one.fields), int(one.removal), _sides(one)) for one in found]
        sql = "INSERT INTO _difference (entity, row, fields, removal, sides) VALUES (?, ?, ?, ?, ?)"
        self._db.conn.executemany(sql, rows)
        return sum(sides not in before for *_, sides in rows)

    def differing(self) -> set[tuple[str, str]]:
        """Return the records that have open differences."""
        return set(self._db.conn.execute("SELECT DISTINCT entity, row FROM _difference").fetchall())

    def open_sides(self) -> set[tuple[str, str, str]]:
        """Return the open differences as entity, record and names of the sides."""
        return set(self._db.conn.execute("SELECT entity, row, sides FROM _difference").fetchall())

    def has_differences(self, entity: str, row: str) -> bool:
        """Tell whether a record has an open difference."""
        return self._db.conn.execute(_SIDES, (entity, row)).fetchone() is not None

    def differences(self) -> list[tuple[str, str, tuple[str, ...], bool, list[tuple[str, int]]]]:
        """Return the open differences: entity, record, fields, whether a removal, and the names of the sides."""
        sql = "SELECT entity, row, fields, removal, sides FROM _difference ORDER BY entity, row, removal DESC, fields"
        return [
            (entity, row, tuple(json.loads(fields)), bool(removal), [(side[0], side[1]) for side in json.loads(sides)])
            for entity, row, fields, removal, sides in self._db.conn.execute(sql)
        ]


_SIDES = "SELECT sides FROM _difference WHERE entity = ? AND row = ?"


def _sides(one: Difference) -> str:
    return json.dumps([[change.replica, change.seq] for change in one.sides])


def _reader(field: Field) -> Callable[[Any], Value] | None:
    if field.many:
        return json.loads
    return bool if field.kind == "flag" else None


def _as_text(value: Value) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)
