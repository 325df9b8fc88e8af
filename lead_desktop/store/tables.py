"""The tables of records: reading rows as mappings and writing folded rows. No log, no meaning."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import blake2b
from typing import Any

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import schema
from lead_desktop.store.changes import Difference
from lead_desktop.store.engine import UNREADABLE, Database, DatabaseError, OperationalError, lenient_rows, quoted
from lead_desktop.store.errors import DamagedFileError
from lead_desktop.store.fold import ENGINE_COLUMNS, Folded
from lead_desktop.store.schema import SUM

_AT_ONCE = 5_000
_Record = tuple[Any, ...]

Told = Callable[[str, str], Folded | None]
"""Returns a record as the log tells it, None where it has no change of it."""


class Table:
    """The table of one entity. Each record carries a checksum; one that does not fit is read from the log instead."""

    def __init__(self, db: Database, entity: Entity, told: Told) -> None:
        self._db = db
        self.entity = entity
        self._told = told
        present = schema.columns_in(db, entity.name)
        self.fields = tuple(field for field in entity.stored if field.name in present)
        known = {*ENGINE_COLUMNS, *(field.name for field in self.fields)}
        # In the order of the file, to which columns are only ever added: checksums stay right.
        self.columns = tuple(name for name in present if name in known)
        # What a newer version keeps here cannot be summed: it is left to that version.
        self._is_summed = SUM in present and set(present) == known | {"n", SUM}
        numbers = {field.name: field.sql_type for field in self.fields if not field.many}
        plain = [(at, _plain(numbers.get(name, str), name)) for at, name in enumerate(self.columns)]
        self._as_kept = tuple((at, convert) for at, convert in plain if convert is not None)
        self._missing = {field.name: None for field in entity.stored if field.name not in present}
        self._read = {field.name: read for field in self.fields if (read := _reader(field))}
        self._many = frozenset(field.name for field in self.fields if field.many)
        names = ", ".join(quoted(name) for name in (*self.columns, *((SUM,) if self._is_summed else ())))
        self._select = f"SELECT {names} FROM {quoted(entity.name)}"  # noqa: S608
        self._upsert = self._upsert_of(names)

    def _upsert_of(self, names: str) -> str:
        written = (*self.columns, *((SUM,) if self._is_summed else ()))
        sets = ", ".join(f"{quoted(name)} = excluded.{quoted(name)}" for name in written if name != "id")
        values = ",".join("?" * len(written))
        return (
            f"INSERT INTO {quoted(self.entity.name)} ({names}) VALUES ({values}) ON CONFLICT(id) DO UPDATE SET {sets}"  # noqa: S608
        )

    def live(self) -> Iterator[Folded]:
        """Yield the records that are not removed, oldest first."""
        # All are read, since the mark of a removal may itself be what is damaged.
        return (row for row in self._rows("ORDER BY id", ()) if not row["removed"])

    def removed(self) -> Iterator[Folded]:
        """Yield the removed records, oldest first."""
        return (row for row in self._rows("ORDER BY id", ()) if row["removed"])

    def all(self) -> Iterator[Folded]:
        """Yield all records as they stand in the file, right or wrong, in the order of their ids."""
        return self._rows("ORDER BY id", (), as_they_are=True)

    def sound(self, numbers: Iterable[int]) -> Iterator[Folded]:
        """Yield the records with these local numbers that can be read and whose checksum fits; for damaged files."""
        for n in numbers:
            with suppress(DatabaseError, DamagedFileError, ValueError):
                yield from self._rows("WHERE n = ?", (n,))

    def misfits(self) -> list[str]:
        """Return the ids of the records whose checksum does not fit."""
        if not self._is_summed:
            return []
        found = self._records(f"{self._select} ORDER BY id", ())
        at = self.columns.index("id")
        return [str(record[at]) for record in found if not _fits(record[:-1], record[-1])]

    def sum_up(self) -> None:
        """Give a checksum to the records that have none, such as those that an older version wrote."""
        if not self._is_summed:
            return
        found = self._db.conn.execute(f"{self._select} WHERE {quoted(SUM)} IS NULL").fetchall()
        at = self.columns.index("id")
        sql = f"UPDATE {quoted(self.entity.name)} SET {quoted(SUM)} = ? WHERE id = ?"  # noqa: S608
        self._db.conn.executemany(sql, [(sum_of(record[:-1]), record[at]) for record in found])

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

    def numbered(self, numbers: Sequence[int]) -> Iterator[Folded]:
        """Yield the records with local numbers, leaving out those that are not here."""
        for start in range(0, len(numbers), _AT_ONCE):
            part = numbers[start : start + _AT_ONCE]
            yield from self._rows(f"WHERE n IN ({','.join('?' * len(part))})", part)

    def drop(self, ids: Sequence[str]) -> None:
        """Take records out that no change speaks of; only a rebuild does this."""
        self._db.conn.executemany(f"DELETE FROM {quoted(self.entity.name)} WHERE id = ?", [(one,) for one in ids])  # noqa: S608

    def _rows(self, where: str, parameters: Sequence[object], *, as_they_are: bool = False) -> Iterator[Folded]:
        for record in self._records(f"{self._select} {where}", tuple(parameters)):
            row: Folded = dict(zip(self.columns, record, strict=not self._is_summed))
            if self._is_summed and not as_they_are and not _fits(record[:-1], record[-1]):
                yield self._from_log(row)
                continue
            row["removed"] = bool(row["removed"])
            for name, read in self._read.items():
                if row[name] is not None:
                    row[name] = read(row[name])
            row.update(self._missing)
            yield row

    def _records(self, sql: str, parameters: tuple[object, ...]) -> Iterator[_Record]:
        """Yield records; a text that a damaged disk made unreadable does not stop the others."""
        done = 0
        try:
            for record in self._db.conn.execute(sql, parameters):
                done += 1
                yield record
            return
        except OperationalError as error:
            if "decode" not in str(error):
                raise
        yield from lenient_rows(self._db, sql, parameters)[done:]

    def _from_log(self, damaged: Folded) -> Folded:
        """Return a record as the log tells it. Raises DamagedFileError where the log does not know it."""
        row = None
        with suppress(*UNREADABLE, ValueError, KeyError, TypeError):
            row = self._told(self.entity.name, str(damaged["id"]))
        if row is None:
            text = N_("A record in the file is damaged. Your other work is safe. Bring back the newest safety copy.")
            raise DamagedFileError(sentence(text))
        return row | {name: row.get(name) for name in self._missing}

    def _record(self, row: Folded) -> _Record:
        many = self._many
        record = [_as_text(row[name]) if name in many else row[name] for name in self.columns]
        if not self._is_summed:
            return tuple(record)
        for at, convert in self._as_kept:
            if record[at] is not None:
                record[at] = convert(record[at])
        return (*record, sum_of(tuple(record)))


class Tables:
    """The tables of all entities, and of the open differences."""

    def __init__(self, db: Database, entities: Mapping[str, Entity], told: Told) -> None:
        self._db = db
        self.of = {name: Table(db, entity, told) for name, entity in entities.items()}

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


def sum_of(record: _Record) -> bytes:
    """Return the checksum of a record as it is kept; empty columns at its end leave no trace."""
    end = len(record)
    while end and record[end - 1] is None:
        end -= 1
    return blake2b(repr(record[:end]).encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _fits(record: _Record, kept: bytes | None) -> bool:
    return kept is None or sum_of(record) == kept


def _plain(kind: type, name: str) -> Callable[[Any], object] | None:
    """Return what makes of a value the one that the file gives back, None where they are the same."""
    if name in ("removed", "stamp"):
        return int
    return kind if kind in (int, float) else None


def _reader(field: Field) -> Callable[[Any], Value] | None:
    if field.many:
        return json.loads
    return bool if field.kind == "flag" else None


def _as_text(value: Value) -> str | None:
    return None if value is None else json.dumps(value, ensure_ascii=False)
