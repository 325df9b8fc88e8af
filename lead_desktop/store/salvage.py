"""What can still be read of a damaged file: changes that fit their chain, records whose checksum fits, notes."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from lead_desktop.roadmap.entities import Entity
from lead_desktop.store import engine
from lead_desktop.store.changes import Change
from lead_desktop.store.lines import chain_next, chain_start, line_of
from lead_desktop.store.log import Log, Replica
from lead_desktop.store.pieces import root_of, start_of
from lead_desktop.store.schema import columns_in
from lead_desktop.store.segments import Segment
from lead_desktop.store.tables import Table

NOTES = ("_about", "_kept", "_held", "_draft", "_journal")
"""Tables of what this computer alone knows, which can be taken over as they are."""
_SHIFT = 40
"""A change is filed under its replica's number times 2^40 plus its own: see migrations.py."""
_UNREADABLE = (ValueError, KeyError, TypeError, RecursionError, OverflowError)


@dataclass
class Piece:
    """The changes of one replica from its beginning without a gap, each with the chain value after it."""

    start: int
    first: bytes
    who: Replica
    changes: list[Change] = field(default_factory=list)
    chains: list[bytes] = field(default_factory=list)

    @property
    def head(self) -> int:
        """The number of the last change."""
        return self.start + len(self.changes)

    @property
    def chain(self) -> bytes:
        """The chain value after the last change."""
        return self.chains[-1] if self.chains else self.first

    def add(self, change: Change, public: str) -> None:
        """Add the next change by its public line."""
        self.chains.append(chain_next(self.chain, public))
        self.changes.append(change)

    def cut(self, upto: int) -> None:
        """Let go of what comes after a number."""
        del self.changes[max(0, upto - self.start) :]
        del self.chains[max(0, upto - self.start) :]


def pieces_of(db: engine.Database) -> dict[str, Piece]:
    """Return what a file's log still says, of each replica as far as a chain value that is noted confirms it."""
    found: dict[str, Piece] = {}
    try:
        log = Log(db)
    except (engine.DatabaseError, *_UNREADABLE):
        return found
    for name, who in log.replicas().items():
        with suppress(engine.DatabaseError, *_UNREADABLE):
            found[name] = _piece(db, log, name, who)
    return found


def _piece(db: engine.Database, log: Log, name: str, who: Replica) -> Piece:
    start, noted = start_of(name), _noted(db, name)
    piece = Piece(start, noted.pop(start, chain_start(root_of(name))), who)
    for seq in range(start + 1, log.head(name) + 1):
        try:
            change, public = log.change(name, seq, private=True), log.change(name, seq)
        except (engine.DatabaseError, *_UNREADABLE):
            break
        if change is None or public is None:
            break
        piece.add(change, line_of(public))
    for seq in sorted((seq for seq in noted if seq <= piece.head), reverse=True):
        if piece.chains[seq - start - 1] == noted[seq]:
            piece.cut(seq)
            return piece
    piece.cut(start)
    return piece


def _noted(db: engine.Database, name: str) -> dict[int, bytes]:
    """Return the chain values that are noted of a replica, by the number of the change after which they hold."""
    n, head, chain = db.conn.execute("SELECT n, head, chain FROM _replica WHERE id = ?", (name,)).fetchone()
    found = {head: chain}
    with suppress(engine.DatabaseError):
        low, high = n << _SHIFT, (n + 1) << _SHIFT
        for number, value in db.conn.execute("SELECT id, value FROM _chain WHERE id >= ? AND id < ?", (low, high)):
            found[number - low] = value
    return found


def joined(whole: Mapping[str, Piece], more: Mapping[str, Piece]) -> dict[str, Piece]:
    """Return of each replica the longer history; both are confirmed by chain values."""
    result = dict(whole)
    for name, piece in more.items():
        if name not in result or piece.head > result[name].head:
            result[name] = piece
    return result


def add_segments(pieces: dict[str, Piece], found: Iterable[Segment], private: Mapping[str, frozenset[str]]) -> None:
    """Put what segments carried behind what is there, as far as it follows and fits the chain that they note."""
    for segment in found:
        heads = {name: piece.head for name, piece in pieces.items()}
        for change in segment.changes():
            piece = pieces.get(change.replica)
            if piece is None and change.seq == 1:
                piece = pieces[change.replica] = _new_piece(change)
            if piece is not None and change.seq == piece.head + 1:
                piece.add(change, line_of(without_private(change, private.get(change.entity, frozenset()))))
        for name, piece in pieces.items():
            if segment.chains.get(name) not in (None, piece.chain.hex()) and piece.head > heads.get(name, 0):
                piece.cut(heads.get(name, 0))


def _new_piece(change: Change) -> Piece:
    return Piece(0, chain_start(change.replica), Replica(change.replica, change.office, "", change.officer))


def without_private(change: Change, names: frozenset[str]) -> Change:
    """Return a change as it travels and is chained."""
    if not names & change.values.keys():
        return change
    values = {name: value for name, value in change.values.items() if name not in names}
    before = {name: value for name, value in change.before.items() if name not in names}
    return replace(change, values=values, before=before)


def records(db: engine.Database, entities: Mapping[str, Entity]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the records whose checksum fits, entity by entity, passing over what cannot be read."""
    for name, entity in entities.items():
        with suppress(engine.DatabaseError, *_UNREADABLE):
            table = Table(db, entity, lambda entity, row: None)
            for row in table.sound(_numbers(db, name)):
                yield name, row


def _numbers(db: engine.Database, entity: str) -> range:
    last = 0
    with suppress(engine.DatabaseError):
        last = int(db.conn.execute(f"SELECT max(n) FROM {engine.quoted(entity)}").fetchone()[0] or 0)  # noqa: S608
    # Where not even the end of the table can be read, its beginning may still be.
    return range(1, (last or 20_000) + 1)


def take_notes(source: engine.Database, target: engine.Database) -> list[str]:
    """Take over what this computer alone knows, row by row; return the tables that could be read to their end."""
    taken = []
    for name in NOTES:
        columns = [one for one in columns_in(target, name) if one != "n"]
        names, marks = ", ".join(engine.quoted(one) for one in columns), ",".join("?" * len(columns))
        with suppress(engine.DatabaseError, *_UNREADABLE):
            for row in source.conn.execute(f"SELECT {names} FROM {engine.quoted(name)}"):  # noqa: S608
                sql = f"INSERT OR IGNORE INTO {engine.quoted(name)} ({names}) VALUES ({marks})"  # noqa: S608
                target.conn.execute(sql, row)
            taken.append(name)
    return taken
