"""What was typed but could not be taken: kept beside its field over restarts, never sent."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import Sentence
from lead_desktop.store import sentences
from lead_desktop.store.engine import Database


@dataclass(frozen=True)
class Held:
    """Typed text that could not be taken, with the sentence that says why."""

    typed: str
    sentence: Sentence


Holds = Mapping[tuple[str, str, str], Held | None]
"""For entity, record and field what is held from now on; None lets go of it."""


class HeldInput:
    """The held texts of a store. Writing belongs inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def of(self, entity: str, row: str) -> dict[str, Held]:
        """Return what is held of a record, by field."""
        sql = "SELECT field, typed, sentence FROM _held WHERE entity = ? AND row = ? ORDER BY at, field"
        found = self._db.conn.execute(sql, (entity, row))
        return {field: Held(typed, sentences.from_text(said)) for field, typed, said in found}

    def rows(self, entity: str) -> set[str]:
        """Return the records of an entity that have held texts."""
        return {row for (row,) in self._db.conn.execute("SELECT DISTINCT row FROM _held WHERE entity = ?", (entity,))}

    def write(self, holds: Holds, at: str) -> None:
        """Hold or let go."""
        for key, held in holds.items():
            self._db.conn.execute("DELETE FROM _held WHERE entity = ? AND row = ? AND field = ?", key)
            if held is not None:
                record = (*key, whole_letters(held.typed), sentences.to_text(held.sentence), at)
                sql = "INSERT INTO _held (entity, row, field, typed, sentence, at) VALUES (?, ?, ?, ?, ?, ?)"
                self._db.conn.execute(sql, record)


def as_text(typed: object) -> str:
    """Return a typed answer as the text that is held of it."""
    return typed if isinstance(typed, str) else json.dumps(typed, ensure_ascii=False, default=str)


def as_typed(of: Field, text: str) -> object:
    """Return a held text as it was typed: the members of a set are a list again."""
    if not of.many:
        return text
    try:
        members = json.loads(text)
    except (ValueError, RecursionError):
        return text
    return members if isinstance(members, list) else text


def whole_letters(typed: object) -> object:
    """Return what was typed with a question mark for each half of a letter, which no file and no screen can hold."""
    if isinstance(typed, str):
        return typed.encode("utf-8", "replace").decode("utf-8")
    return [whole_letters(one) for one in typed] if isinstance(typed, list | tuple) else typed
