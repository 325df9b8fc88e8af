"""The log of all changes: append-only, chained per replica. What changes add up to is in fold.py."""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lead_desktop.store.changes import Change, Kind, Vector
from lead_desktop.store.clock import HIGHEST_STAMP
from lead_desktop.store.engine import Database
from lead_desktop.store.fold import Pasts
from lead_desktop.store.lines import chain_next, chain_start, joined_line, text_of, text_quoted, values_of

_SHIFT = 40
_MASK = (1 << _SHIFT) - 1
_CHAIN_EVERY = 256
_PAGE = 2_000
_AT_ONCE = 5_000
_COLUMNS = "id, stamp, kind, entity, row, vals, before, private, office, officer, wall, step, doubtful"
_APPLICABLE = "id NOT IN (SELECT id FROM _aside)"
_INSERT = f"INSERT INTO _log ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608


Name = tuple[str, int, int]
"""Replica, number and stamp of a change."""


@dataclass(frozen=True)
class Replica:
    """One incarnation of one store that has written changes."""

    id: str
    office: str
    computer: str
    officer: str


@dataclass
class _Author:
    n: int
    head: int
    chain: bytes
    office: str
    officer: str
    computer: str


class Log:
    """All changes that are here. Writing belongs inside the caller's transaction; `reload` follows a rollback."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.reload()

    def reload(self) -> None:
        """Read again what is kept in memory: the authors, the words and what each author had seen."""
        found = self._db.conn.execute("SELECT id, n, head, chain, office, officer, computer FROM _replica")
        self._authors = {row[0]: _Author(*row[1:]) for row in found}
        self._ids = {author.n: replica for replica, author in self._authors.items()}
        self._words: dict[str, int] = {text: n for n, text in self._db.conn.execute("SELECT n, text FROM _word")}
        self._texts = {n: text for text, n in self._words.items()}
        self._quoted = {n: text_quoted(text) for text, n in self._words.items()}
        self._pasts: Pasts | None = None

    @property
    def pasts(self) -> Pasts:
        """What each author had seen, from all marks that are here."""
        if self._pasts is None:
            self._pasts = Pasts()
            for mark in self._where("entity = ? AND row = '' ORDER BY id", (self._word(""),)):
                if mark.kind == Kind.MARK:
                    self._pasts.add(mark)
        return self._pasts

    def append(self, changes: Sequence[Change], private: Mapping[str, Sequence[str]] | None = None) -> None:
        """Add changes that follow their replicas' heads; `private` names the fields per entity that never leave."""
        rows, links, touched = [], [], set()
        for change in changes:
            author = self._author(change)
            public, own = _split(change, (private or {}).get(change.entity, ()))
            values, before = text_of(public.values), text_of(public.before)
            author.chain = chain_next(author.chain, public.line or joined_line(public, values, before))
            author.head, author.office, author.officer = change.seq, change.office, change.officer
            number = author.n << _SHIFT | change.seq
            if change.seq % _CHAIN_EVERY == 0:
                links.append((number, author.chain))
            rows.append(self._row(number, change, values, before, own))
            touched.add(change.replica)
            if change.kind == Kind.MARK:
                self.pasts.add(change)
        self._db.conn.executemany(_INSERT, rows)
        self._db.conn.executemany("INSERT INTO _chain (id, value) VALUES (?, ?)", links)
        self._note_heads(touched)

    def name_computers(self, computers: Mapping[str, str]) -> None:
        """Note what the computers of known replicas are called."""
        for replica, computer in computers.items():
            author = self._authors.get(replica)
            if author is not None and computer:
                author.computer = computer
                self._note_heads([replica])

    def set_aside(self, reasons: Mapping[tuple[str, int], str]) -> None:
        """Mark changes as not to be applied, each with its reason."""
        rows = [(self._number(replica, seq), reason) for (replica, seq), reason in reasons.items()]
        self._db.conn.executemany("INSERT INTO _aside (id, reason) VALUES (?, ?) ON CONFLICT DO NOTHING", rows)

    def aside(self) -> list[tuple[Change, str]]:
        """Return the changes that are kept but not applied, with the reason."""
        found = self._db.conn.execute("SELECT id, reason FROM _aside ORDER BY id").fetchall()
        names = {number: (self._ids[number >> _SHIFT], number & _MASK) for number, _ in found}
        changes = self.named(list(names.values()))
        return [(changes[names[number]], reason) for number, reason in found]

    def vector(self) -> dict[str, int]:
        """Return the highest number held of each replica."""
        return {replica: author.head for replica, author in self._authors.items() if author.head}

    def head(self, replica: str) -> int:
        """Return the highest number held of one replica."""
        author = self._authors.get(replica)
        return author.head if author else 0

    def replicas(self) -> dict[str, Replica]:
        """Return everyone who wrote changes that are here."""
        return {name: Replica(name, one.office, one.computer, one.officer) for name, one in self._authors.items()}

    def highest_stamp(self) -> int:
        """Return the highest stamp within the common bound."""
        row = self._db.conn.execute("SELECT max(stamp) FROM _log WHERE stamp <= ?", (HIGHEST_STAMP,)).fetchone()
        return int(row[0] or 0)

    def change(self, replica: str, seq: int, *, private: bool = False) -> Change | None:
        """Return one change, None if it is not here."""
        if replica not in self._authors:
            return None
        return next(self._where("id = ?", (self._number(replica, seq),), private), None)

    def after(self, vector: Vector, *, upto: Vector | None = None, private: bool = False) -> Iterator[Change]:
        """Yield what a vector does not cover, by replica and number."""
        for low, high in self._ranges(vector, upto):
            while low < high:
                page = list(self._where("id > ? AND id <= ? ORDER BY id LIMIT ?", (low, high, _PAGE), private))
                yield from page
                if len(page) < _PAGE:
                    break
                low = self._number(page[-1].replica, page[-1].seq)

    def lines_after(self, vector: Vector) -> Iterator[str]:
        """Yield the same as lines, without building changes in between."""
        for low, high in self._ranges(vector, None):
            while low < high:
                records = self._db.conn.execute(
                    f"SELECT {_COLUMNS} FROM _log WHERE id > ? AND id <= ? ORDER BY id LIMIT ?",  # noqa: S608
                    (low, high, _PAGE),
                ).fetchall()
                yield from (self._line(record) for record in records)
                low = records[-1][0] if len(records) == _PAGE else high

    def count_after(self, vector: Vector) -> int:
        """Count what a vector does not cover."""
        return sum(high - low for low, high in self._ranges(vector, None))

    def entities_after(self, vector: Vector) -> dict[str, int]:
        """Count by entity what a vector does not cover; marks stand under the empty name."""
        counts: dict[str, int] = {}
        for low, high in self._ranges(vector, None):
            sql = "SELECT entity, count(*) FROM _log WHERE id > ? AND id <= ? GROUP BY entity"
            for word, count in self._db.conn.execute(sql, (low, high)):
                counts[self._texts[word]] = counts.get(self._texts[word], 0) + count
        return counts

    def of_row(self, entity: str, row: str) -> list[Change]:
        """Return the changes of one record that may be applied, private fields included."""
        return self.of_rows(entity, [row]).get(row, [])

    def of_rows(self, entity: str, rows: Collection[str]) -> dict[str, list[Change]]:
        """Return the applicable changes of several records."""
        found: dict[str, list[Change]] = {}
        wanted = list(rows)
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            where = f"entity = ? AND row IN ({_marks(part)}) AND {_APPLICABLE}"
            for change in self._where(where, (self._word(entity), *part), private=True):
                found.setdefault(change.row, []).append(change)
        return found

    def names_of_rows(self, entity: str, rows: Collection[str], upto: Vector) -> dict[str, list[Name]]:
        """Return by record the names and stamps of its changes that a vector covers; reads the index alone."""
        found: dict[str, list[Name]] = {}
        wanted = list(rows)
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            sql = f"SELECT row, id, stamp FROM _log WHERE entity = ? AND row IN ({_marks(part)})"  # noqa: S608
            for row, number, stamp in self._db.conn.execute(sql, (self._word(entity), *part)):
                replica, seq = self._ids[number >> _SHIFT], number & _MASK
                if seq <= upto.get(replica, 0):
                    found.setdefault(row, []).append((replica, seq, stamp))
        return found

    def named(self, names: Collection[tuple[str, int]]) -> dict[tuple[str, int], Change]:
        """Return several changes by replica and number, private fields included."""
        numbers = [self._number(replica, seq) for replica, seq in names]
        found: dict[tuple[str, int], Change] = {}
        for start in range(0, len(numbers), _AT_ONCE):
            part = tuple(numbers[start : start + _AT_ONCE])
            for change in self._where(f"id IN ({_marks(part)})", part, private=True):
                found[change.replica, change.seq] = change
        return found

    def rows_of(self, entity: str) -> Iterator[tuple[str, list[Change]]]:
        """Yield every record of an entity with its applicable changes, in the order of the ids."""
        where = f"entity = ? AND {_APPLICABLE} ORDER BY row, id"
        held: list[Change] = []
        for change in self._where(where, (self._word(entity),), private=True):
            if held and held[0].row != change.row:
                yield held[0].row, held
                held = []
            held.append(change)
        if held:
            yield held[0].row, held

    def chain(self, replica: str, seq: int | None = None) -> bytes:
        """Return the chain value at a change, by default at the head. Raises KeyError for what is not here."""
        author = self._authors[replica]
        if seq is None or seq == author.head:
            return author.chain
        if not 0 <= seq <= author.head:
            raise KeyError((replica, seq))
        sql = "SELECT id, value FROM _chain WHERE id > ? AND id <= ? ORDER BY id DESC LIMIT 1"
        found = self._db.conn.execute(sql, (author.n << _SHIFT, author.n << _SHIFT | seq)).fetchone()
        start, value = (found[0] & _MASK, found[1]) if found else (0, chain_start(replica))
        return self._follow(author, start, seq, value)

    def broken_chains(self) -> list[str]:
        """Return the replicas whose changes do not add up to their noted chain."""
        broken = []
        for replica, author in self._authors.items():
            if self._follow(author, 0, author.head, chain_start(replica)) != author.chain:
                broken.append(replica)
        return broken

    def ensure_author(self, replica: str, office: str, officer: str, computer: str) -> None:
        """Make room for a replica that has written nothing yet."""
        if replica not in self._authors:
            self._new_author(replica, office, officer, computer)

    def _follow(self, author: _Author, start: int, upto: int, value: bytes) -> bytes:
        low, high = author.n << _SHIFT | start, author.n << _SHIFT | upto
        sql = f"SELECT {_COLUMNS} FROM _log WHERE id > ? AND id <= ? ORDER BY id"  # noqa: S608
        for record in self._db.conn.execute(sql, (low, high)):
            value = chain_next(value, self._line(record))
        return value

    def _author(self, change: Change) -> _Author:
        author = self._authors.get(change.replica) or self._new_author(
            change.replica, change.office, change.officer, ""
        )
        if change.seq != author.head + 1:
            raise ValueError(f"change {change.seq} of {change.replica} does not follow {author.head}")
        return author

    def _new_author(self, replica: str, office: str, officer: str, computer: str) -> _Author:
        sql = "INSERT INTO _replica (id, head, chain, office, officer, computer) VALUES (?, 0, ?, ?, ?, ?)"
        start = chain_start(replica)
        cursor = self._db.conn.execute(sql, (replica, start, office, officer, computer))
        author = _Author(int(cursor.lastrowid or 0), 0, start, office, officer, computer)
        self._authors[replica], self._ids[author.n] = author, replica
        return author

    def _note_heads(self, replicas: Iterable[str]) -> None:
        authors = [self._authors[replica] for replica in replicas]
        rows = [(one.head, one.chain, one.office, one.officer, one.computer, one.n) for one in authors]
        sql = "UPDATE _replica SET head = ?, chain = ?, office = ?, officer = ?, computer = ? WHERE n = ?"
        self._db.conn.executemany(sql, rows)

    def _row(self, number: int, change: Change, values: str, before: str, own: str | None) -> tuple[object, ...]:
        word = self._word
        names = (word(change.kind), word(change.entity), change.row, values, before, own)
        who = (word(change.office), word(change.officer), change.wall, change.step, int(change.doubtful))
        return (number, change.stamp, *names, *who)

    def _word(self, text: str) -> int:
        found = self._words.get(text)
        if found is not None:
            return found
        if not self._db.conn.in_transaction:
            return -1
        cursor = self._db.conn.execute("INSERT INTO _word (text) VALUES (?)", (text,))
        n = int(cursor.lastrowid or 0)
        self._words[text], self._texts[n], self._quoted[n] = n, text, text_quoted(text)
        return n

    def _number(self, replica: str, seq: int) -> int:
        return self._authors[replica].n << _SHIFT | seq

    def _ranges(self, vector: Vector, upto: Vector | None) -> list[tuple[int, int]]:
        ranges = []
        for replica, author in sorted(self._authors.items()):
            low, high = vector.get(replica, 0), author.head if upto is None else min(upto.get(replica, 0), author.head)
            if low < high:
                ranges.append((author.n << _SHIFT | low, author.n << _SHIFT | high))
        return ranges

    def _where(self, where: str, parameters: tuple[object, ...], private: bool = False) -> Iterator[Change]:
        sql = f"SELECT {_COLUMNS} FROM _log WHERE {where}"  # noqa: S608
        return (self._change(record, private) for record in self._db.conn.execute(sql, parameters))

    def _change(self, record: tuple[Any, ...], private: bool) -> Change:
        number, stamp, kind, entity, row, vals, before, own, office, officer, wall, step, doubtful = record
        values, replaced = values_of(vals), values_of(before)
        if private and own:
            mine = json.loads(own)
            values, replaced = values | mine["values"], replaced | mine["before"]
        text = self._texts
        return Change(
            self._ids[number >> _SHIFT], number & _MASK, stamp, text[kind], text[entity], row, values, replaced,
            text[office], text[officer], wall, step, bool(doubtful),
        )  # fmt: skip

    def _line(self, record: tuple[Any, ...]) -> str:
        number, stamp, kind, entity, row, vals, before, _, office, officer, wall, step, doubtful = record
        quoted = self._quoted
        names = f"{quoted[kind]},{quoted[entity]},{text_quoted(row)}"
        who = f"{quoted[office]},{quoted[officer]},{text_quoted(wall)},{text_quoted(step)}"
        head = f"[{text_quoted(self._ids[number >> _SHIFT])},{number & _MASK},{stamp}"
        return f"{head},{names},{vals},{before},{who},{'true' if doubtful else 'false'}]"


def _split(change: Change, private: Sequence[str]) -> tuple[Change, str | None]:
    """Take the fields that never leave this computer out of a change."""
    names = [name for name in private if name in change.values]
    if not names:
        return change, None
    own = {
        "values": {name: change.values[name] for name in names},
        "before": {name: change.before[name] for name in names if name in change.before},
    }
    values = {name: value for name, value in change.values.items() if name not in names}
    before = {name: value for name, value in change.before.items() if name not in names}
    return replace(change, values=values, before=before), text_of(own)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
