"""The log of all changes: append-only, chained per replica. What changes add up to is in fold.py."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from lead_desktop.store import private_fields
from lead_desktop.store.changes import Change, Kind, Vector
from lead_desktop.store.clock import HIGHEST_STAMP
from lead_desktop.store.engine import Database
from lead_desktop.store.fold import Pasts
from lead_desktop.store.lines import as_written, chain_next, chain_start, text_quoted, values_of
from lead_desktop.store.parted import Parted
from lead_desktop.store.pieces import in_order, root_of, start_of
from lead_desktop.store.words import Words

_SHIFT = 40
_MASK = (1 << _SHIFT) - 1
_CHAIN_EVERY = 256
_PAGE = 2_000
_AT_ONCE = 5_000
_COLUMNS = "id, stamp, kind, entity, row, vals, before, private, office, officer, wall, step, doubtful"
_APPLICABLE = "id NOT IN (SELECT id FROM _aside)"
_NOTE_CHAIN = "INSERT INTO _chain (id, value) VALUES (?, ?)"
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
    root: str
    start: int


class Log:
    """All changes that are here. Writing belongs inside the caller's transaction; `reload` follows a rollback."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self.reload()

    def reload(self) -> None:
        """Read again what is kept in memory: the authors, the words and what each author had seen."""
        found = self._db.conn.execute("SELECT id, n, head, chain, office, officer, computer FROM _replica")
        self._authors = {name: _Author(*facts, root_of(name), start_of(name)) for name, facts in _named(found)}
        self._ids = {author.n: replica for replica, author in self._authors.items()}
        self._has_parted = any(author.root != name for name, author in self._authors.items())
        self._words = Words(self._db)
        self._pasts: Pasts | None = None

    @property
    def pasts(self) -> Pasts:
        """What each author had seen, from all marks that are here."""
        if self._pasts is None:
            parted = Parted(self)
            self._pasts = Pasts(parted.follows)
            for mark in self._where("entity = ? AND row = '' ORDER BY id", (self._words.number(""),)):
                if mark.kind == Kind.MARK:
                    self._pasts.add(mark, parted.covers(mark))
        return self._pasts

    @property
    def has_parted(self) -> bool:
        """Whether two computers went on under one replica, so that its history has several pieces."""
        return self._has_parted

    def pieces(self, root: str) -> list[str]:
        """Return the pieces of a replica's history that hold changes, each after the one that it goes on from."""
        found = [name for name, author in self._authors.items() if author.root == root and author.head > author.start]
        return sorted(found, key=in_order)

    def append(self, changes: Sequence[Change], private: Mapping[str, Sequence[str]] | None = None) -> None:
        """Add changes that follow their replicas' heads; `private` names the fields per entity that never leave."""
        rows, links, touched = [], [], set()
        for change in changes:
            author = self._author(change)
            public, own = private_fields.split(change, (private or {}).get(change.entity, ()))
            line, values, before = as_written(public, author.root)
            author.chain = chain_next(author.chain, line)
            author.head, author.office, author.officer = change.seq, change.office, change.officer
            number = author.n << _SHIFT | change.seq
            if change.seq % _CHAIN_EVERY == 0:
                links.append((number, author.chain))
            rows.append(self._row(number, change, values, before, own))
            touched.add(change.replica)
            if change.kind == Kind.MARK:
                self.pasts.add(change, Parted(self).covers(change) if self._has_parted else None)
        self._db.conn.executemany(_INSERT, rows)
        self._db.conn.executemany(_NOTE_CHAIN, links)
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
        return {replica: author.head for replica, author in self._authors.items() if author.head > author.start}

    def head(self, replica: str) -> int:
        """Return the highest number held of one replica; before the first, the number that it begins after."""
        author = self._authors.get(replica)
        return author.head if author else start_of(replica)

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
                counts[self._words.text[word]] = counts.get(self._words.text[word], 0) + count
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
            for change in self._where(where, (self._words.number(entity), *part), private=True):
                found.setdefault(change.row, []).append(change)
        return found

    def names_of_rows(self, entity: str, rows: Collection[str], upto: Vector) -> dict[str, list[Name]]:
        """Return by record the names and stamps of its changes that a vector covers; reads the index alone."""
        found: dict[str, list[Name]] = {}
        wanted = list(rows)
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            sql = f"SELECT row, id, stamp FROM _log WHERE entity = ? AND row IN ({_marks(part)})"  # noqa: S608
            for row, number, stamp in self._db.conn.execute(sql, (self._words.number(entity), *part)):
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
        for change in self._where(where, (self._words.number(entity),), private=True):
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
        if not author.start <= seq <= author.head:
            raise KeyError((replica, seq))
        start, value = self._noted_chain(author, seq)
        return self._follow(author, start, seq, value)

    def chains(self, replica: str) -> Iterator[bytes]:
        """Yield the chain value before the first change of a piece, then that after each change."""
        author = self._authors[replica]
        yield (value := self.chain(replica, author.start))
        for line in self.lines_after({**self.vector(), replica: author.start}):
            yield (value := chain_next(value, line))

    def broken_chains(self) -> list[str]:
        """Return the replicas whose changes do not add up to their noted chain."""
        broken = []
        for replica, author in self._authors.items():
            start = self._noted_chain(author, author.start)[1]
            if self._follow(author, author.start, author.head, start) != author.chain:
                broken.append(replica)
        return broken

    def ensure_author(self, replica: str, office: str, officer: str, computer: str) -> None:
        """Make room for a replica that has written nothing yet."""
        if replica not in self._authors:
            self._new_author(replica, office, officer, computer)

    def begin_piece(self, name: str, chain: bytes, computer: str) -> None:
        """Make room for a way on that arrives, after the chain value that it follows."""
        if name in self._authors:
            return
        known = self._authors.get(root_of(name))
        who = (known.office, known.officer) if known else ("", "")
        author = self._new_author(name, *who, computer, chain)
        self._note_start(author, chain)

    def split(self, piece: str, last: int, name: str) -> None:
        """Give what follows one change of a piece a name of its own."""
        author, chain = self._authors[piece], self.chain(piece, last)
        after = self._new_author(name, author.office, author.officer, author.computer, chain)
        moved = (after.n - author.n) << _SHIFT
        span = (author.n << _SHIFT | last, author.n << _SHIFT | author.head)
        for table in ("_log", "_chain", "_aside"):
            self._db.conn.execute(f"UPDATE {table} SET id = id + ? WHERE id > ? AND id <= ?", (moved, *span))  # noqa: S608
        self._note_start(after, chain)
        after.head, after.chain, author.head, author.chain = author.head, author.chain, last, chain
        self._note_heads([piece, name])
        self._pasts = None

    def look_again(self) -> None:
        """Work out anew what each author had seen: marks can be told rightly only once what they speak of is here."""
        self._pasts = None

    def _note_start(self, author: _Author, chain: bytes) -> None:
        if author.start:
            self._db.conn.execute(_NOTE_CHAIN, (author.n << _SHIFT | author.start, chain))

    def _noted_chain(self, author: _Author, seq: int) -> tuple[int, bytes]:
        """Return the last noted chain value up to a number."""
        sql = "SELECT id, value FROM _chain WHERE id > ? AND id <= ? ORDER BY id DESC LIMIT 1"
        found = self._db.conn.execute(sql, (author.n << _SHIFT, author.n << _SHIFT | seq)).fetchone()
        return (found[0] & _MASK, found[1]) if found else (0, chain_start(author.root))

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

    def _new_author(
        self, replica: str, office: str, officer: str, computer: str, chain: bytes | None = None
    ) -> _Author:
        sql = "INSERT INTO _replica (id, head, chain, office, officer, computer) VALUES (?, ?, ?, ?, ?, ?)"
        root, start = root_of(replica), start_of(replica)
        chain = chain or chain_start(root)
        cursor = self._db.conn.execute(sql, (replica, start, chain, office, officer, computer))
        author = _Author(int(cursor.lastrowid or 0), start, chain, office, officer, computer, root, start)
        self._authors[replica], self._ids[author.n] = author, replica
        self._has_parted = self._has_parted or root != replica
        return author

    def _note_heads(self, replicas: Iterable[str]) -> None:
        authors = [self._authors[replica] for replica in replicas]
        rows = [(one.head, one.chain, one.office, one.officer, one.computer, one.n) for one in authors]
        sql = "UPDATE _replica SET head = ?, chain = ?, office = ?, officer = ?, computer = ? WHERE n = ?"
        self._db.conn.executemany(sql, rows)

    def _row(self, number: int, change: Change, values: str, before: str, own: str | None) -> tuple[object, ...]:
        word = self._words.number
        names = (word(change.kind), word(change.entity), change.row, values, before, own)
        who = (word(change.office), word(change.officer), change.wall, change.step, int(change.doubtful))
        return (number, change.stamp, *names, *who)

    def _number(self, replica: str, seq: int) -> int:
        return self._authors[replica].n << _SHIFT | seq

    def _ranges(self, vector: Vector, upto: Vector | None) -> list[tuple[int, int]]:
        ranges = []
        for replica, author in sorted(self._authors.items()):
            low = max(vector.get(replica, 0), author.start)
            high = author.head if upto is None else min(upto.get(replica, 0), author.head)
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
            values, replaced = private_fields.joined(own, values, replaced)
        text = self._words.text
        return Change(
            self._ids[number >> _SHIFT], number & _MASK, stamp, text[kind], text[entity], row, values, replaced,
            text[office], text[officer], wall, step, bool(doubtful),
        )  # fmt: skip

    def _line(self, record: tuple[Any, ...]) -> str:
        number, stamp, kind, entity, row, vals, before, _, office, officer, wall, step, doubtful = record
        quoted = self._words.quoted
        names = f"{quoted[kind]},{quoted[entity]},{text_quoted(row)}"
        who = f"{quoted[office]},{quoted[officer]},{text_quoted(wall)},{text_quoted(step)}"
        head = f"[{text_quoted(self._authors[self._ids[number >> _SHIFT]].root)},{number & _MASK},{stamp}"
        return f"{head},{names},{vals},{before},{who},{'true' if doubtful else 'false'}]"


def _named(records: Iterable[tuple[Any, ...]]) -> Iterator[tuple[str, tuple[int, int, bytes, str, str, str]]]:
    return ((record[0], (record[1], record[2], record[3], record[4], record[5], record[6])) for record in records)


def _marks(values: Sequence[object]) -> str:
    return ",".join("?" * len(values))
