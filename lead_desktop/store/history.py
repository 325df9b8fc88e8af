"""Steps to undo and redo, kept over restarts, and the past of a field. Nothing is ever taken out of the log."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import Sentence
from lead_desktop.store import sentences
from lead_desktop.store.changes import Change, Edit, Kind, Past, Vector, joined, vector_covers
from lead_desktop.store.engine import Database
from lead_desktop.store.fold import WRITES, Folded, fold
from lead_desktop.store.log import Log
from lead_desktop.store.tables import Tables

MOST_STEPS = 200
_COLUMNS = "n, label, at, undone, first, last, before, after"
_Records = dict[tuple[str, str], Folded]


@dataclass(frozen=True)
class Step:
    """One step on the way back: `first` to `last` are this replica's changes that it made.

    `before` and `after` are version vectors, given for a bundle that was taken in.
    """

    n: int
    label: Sentence
    at: str
    undone: bool
    first: int
    last: int
    before: Vector | None = None
    after: Vector | None = None


class Steps:
    """The last 200 steps. Writing belongs inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, step: Step) -> None:
        """Add a step; what was undone before it cannot be done again."""
        self._db.conn.execute("DELETE FROM _step WHERE undone")
        vectors = [None if vector is None else json.dumps(dict(vector)) for vector in (step.before, step.after)]
        record = (sentences.to_text(step.label), step.at, 0, step.first, step.last, *vectors)
        sql = "INSERT INTO _step (label, at, undone, first, last, before, after) VALUES (?, ?, ?, ?, ?, ?, ?)"
        self._db.conn.execute(sql, record)
        self._db.conn.execute("DELETE FROM _step WHERE n <= (SELECT max(n) FROM _step) - ?", (MOST_STEPS,))

    def turn(self, step: Step, first: int, last: int) -> None:
        """Note that a step was undone or done again by the changes from `first` to `last`."""
        sql = "UPDATE _step SET undone = ?, first = ?, last = ?, before = NULL, after = NULL WHERE n = ?"
        self._db.conn.execute(sql, (int(not step.undone), first, last, step.n))

    def to_undo(self) -> Step | None:
        """Return the step that undo takes back."""
        return next(iter(self._where("NOT undone ORDER BY n DESC LIMIT 1")), None)

    def to_redo(self) -> Step | None:
        """Return the step that redo does again."""
        return next(iter(self._where("undone ORDER BY n LIMIT 1")), None)

    def latest(self, most: int) -> list[Step]:
        """Return the steps that can be undone, newest first."""
        return self._where(f"NOT undone ORDER BY n DESC LIMIT {int(most)}")

    def forget(self) -> None:
        """Forget all steps: a copy that was brought back starts anew."""
        self._db.conn.execute("DELETE FROM _step")

    def _where(self, where: str) -> list[Step]:
        found = self._db.conn.execute(f"SELECT {_COLUMNS} FROM _step WHERE {where}")  # noqa: S608
        return [
            Step(n, sentences.from_text(label), at, bool(undone), first, last, _vector(before), _vector(after))
            for n, label, at, undone, first, last, before, after in found
        ]


def reversal(step: Step, replica: str, log: Log, tables: Tables) -> list[Edit]:
    """Return the edits that put back what a step changed; what was changed again since stays."""
    if step.before is not None and step.after is not None:
        return _edits(tables, *_around(step.before, step.after, log, tables))
    changes = list(log.after({**log.vector(), replica: step.first - 1}, upto={replica: step.last}, private=True))
    return _edits(tables, *_walked_back(changes, tables))


def past_of(entity: str, row: str, field: str, log: Log) -> list[Past]:
    """Return the earlier values of a field, newest first."""
    names = log.replicas()
    changes = sorted(log.of_row(entity, row), key=lambda change: change.order, reverse=True)
    told = (change for change in changes if change.kind in WRITES and field in change.values)
    pasts = (Past(one, field, one.before.get(field), one.values[field], names[one.replica].computer) for one in told)
    return [past for past in pasts if past.old != past.new]


def _around(before: Vector, after: Vector, log: Log, tables: Tables) -> tuple[_Records, _Records]:
    """Return the records that a bundle touched, as they were before and after it."""
    was: _Records = {}
    became: _Records = {}
    by_entity: dict[str, set[str]] = {}
    for change in log.after(before, upto=after):
        if change.entity in tables.of:
            by_entity.setdefault(change.entity, set()).add(change.row)
    for entity, rows in by_entity.items():
        for row, changes in log.of_rows(entity, rows).items():
            _as_of(tables.of[entity].entity, row, changes, before, log, was)
            _as_of(tables.of[entity].entity, row, changes, joined([before, after]), log, became)
    return was, became


def _as_of(entity: Entity, row: str, changes: Iterable[Change], vector: Vector, log: Log, found: _Records) -> None:
    known = [change for change in changes if vector_covers(vector, change.replica, change.seq)]
    folded = fold(entity, known, log.pasts)
    if folded is not None:
        found[entity.name, row] = folded[0]


def _walked_back(changes: list[Change], tables: Tables) -> tuple[_Records, _Records]:
    """Return the records that own changes touched, as they were before and after them."""
    was: _Records = {}
    became: _Records = {}
    for change in reversed(changes):
        if change.entity not in tables.of:
            continue
        key = (change.entity, change.row)
        now = became.setdefault(key, {"removed": change.kind == Kind.REMOVE})
        then = was.setdefault(key, dict(now))
        for name, value in change.values.items():
            now.setdefault(name, value)
            then[name] = change.before.get(name)
        if change.kind in (Kind.CREATE, Kind.REMOVE, Kind.RESTORE):
            then["removed"] = change.kind != Kind.REMOVE
    return was, became


def _edits(tables: Tables, was: _Records, became: _Records) -> list[Edit]:
    edits: list[Edit] = []
    for (entity, row), after in became.items():
        current = tables.of[entity].row(row)
        before = was.get((entity, row), {"removed": True})
        if current is not None:
            edits.extend(_back(tables.of[entity].entity, current, before, after))
    return edits


def _back(entity: Entity, current: Folded, before: Folded, after: Folded) -> list[Edit]:
    values = {}
    for one in entity.stored:
        old, new = before.get(one.name), after.get(one.name)
        if one.name not in before or old == new:
            continue
        if one.many:
            values[one.name] = _without(current[one.name], old, new)
        elif current[one.name] == new:
            values[one.name] = old
    edits: list[Edit] = []
    if current["removed"] and not before["removed"] and after["removed"]:
        edits.append(Edit(Kind.RESTORE, entity.name, current["id"]))
    if values and not before["removed"]:
        edits.append(Edit(Kind.EDIT, entity.name, current["id"], values))
    if before["removed"] and not after["removed"] and not current["removed"]:
        edits.append(Edit(Kind.REMOVE, entity.name, current["id"]))
    return edits


def _without(current: object, old: object, new: object) -> list[str] | None:
    now, was, became = (set(part) if isinstance(part, list) else set() for part in (current, old, new))
    return sorted((now - (became - was)) | (was - became)) or None


def _vector(text: str | None) -> Mapping[str, int] | None:
    return None if text is None else json.loads(text)
