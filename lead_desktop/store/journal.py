"""The journal of bundles that were made and received on this computer. It never travels."""

import json
from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from lead_desktop.store.changes import BundleNote
from lead_desktop.store.engine import Database
from lead_desktop.store.inside import Inside

_NAMES = tuple(field.name for field in fields(BundleNote))
_COLUMNS = ", ".join(_NAMES)
_VECTORS = ("basis", "head")


class Journal:
    """Notes on bundles, in the order in which they were made here."""

    def __init__(self, inside: Inside, run: Callable[[Callable[[], None]], None]) -> None:
        self._inside = inside
        self._run = run

    def add(self, note: BundleNote) -> None:
        """Write a note."""
        self._run(lambda: write_once(self._inside.db, note))

    def update(self, bundle_id: str, **changes: Any) -> BundleNote:
        """Change what is noted of a bundle and return the note. Raises KeyError for an unknown bundle."""
        note = self.note(bundle_id)
        if note is None:
            raise KeyError(bundle_id)
        after = replace(note, **changes)
        sets = ", ".join(f"{name} = ?" for name in _NAMES)
        sql = f"UPDATE _journal SET {sets} WHERE bundle_id = ?"  # noqa: S608
        self._run(lambda: _execute(self._inside.db, sql, (*_record(after), bundle_id)))
        return after

    def note(self, bundle_id: str) -> BundleNote | None:
        """Return what is noted of a bundle."""
        return next(iter(self._where("bundle_id = ?", (bundle_id,))), None)

    def notes(self, direction: str | None = None, state: str | None = None) -> list[BundleNote]:
        """Return all notes, or those of one direction or state, oldest first."""
        return self._where("(?1 IS NULL OR direction = ?1) AND (?2 IS NULL OR state = ?2)", (direction, state))

    def _where(self, where: str, parameters: tuple[object, ...]) -> list[BundleNote]:
        sql = f"SELECT {_COLUMNS} FROM _journal WHERE {where} ORDER BY n"  # noqa: S608
        with self._inside.turn:
            return [_note(row) for row in self._inside.db.conn.execute(sql, parameters).fetchall()]


def write_once(db: Database, note: BundleNote) -> None:
    """Write a note in place of any about the same bundle and direction; runs inside a transaction."""
    db.conn.execute("DELETE FROM _journal WHERE bundle_id = ? AND direction = ?", (note.bundle_id, note.direction))
    _execute(db, f"INSERT INTO _journal ({_COLUMNS}) VALUES ({','.join('?' * len(_NAMES))})", _record(note))  # noqa: S608


def _execute(db: Database, sql: str, parameters: tuple[object, ...]) -> None:
    db.conn.execute(sql, parameters)


def _record(note: BundleNote) -> tuple[object, ...]:
    values = {name: getattr(note, name) for name in _NAMES}
    return tuple(json.dumps(dict(value)) if name in _VECTORS else value for name, value in values.items())


def _note(record: tuple[Any, ...]) -> BundleNote:
    values = dict(zip(_NAMES, record, strict=True))
    return BundleNote(**{name: json.loads(value) if name in _VECTORS else value for name, value in values.items()})


__all__ = ["BundleNote", "Journal"]
