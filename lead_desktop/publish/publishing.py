"""Publishing: one transaction per bundle, from where the server stands to where the store stands. No SQL."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass, field, replace

from lead_desktop.catalogue import places
from lead_desktop.publish import extra
from lead_desktop.publish.errors import PublishError
from lead_desktop.publish.server import Progress, Server, covering, shape_of
from lead_desktop.publish.shape import (
    FORMAT,
    Line,
    Table,
    digest,
    line_of,
    may_be_seen,
    published_entities,
    table_of,
)
from lead_desktop.store.changes import BundleNote, Vector
from lead_desktop.store.store import Store

SCHEMA = "lead"
_ENTITIES = {entity.name: entity for entity in published_entities()}
_TABLES: Mapping[str, Table] = {name: table_of(entity) for name, entity in _ENTITIES.items()}
_ALL = (*_TABLES.values(), *extra.EXTRA)
_SHIPPED, _JOURNAL = "shipped", "bundle"


@dataclass
class Published:
    """What was sent: lines by table, lines taken out, and how many bundles had a transaction of their own."""

    sent: dict[str, int] = field(default_factory=dict)
    removed: int = 0
    bundles: int = 0

    @property
    def lines(self) -> int:
        """All lines that were sent."""
        return sum(self.sent.values())

    def add(self, table: str, lines: int) -> None:
        """Count lines that were sent."""
        if lines:
            self.sent[table] = self.sent.get(table, 0) + lines


@dataclass(frozen=True)
class Checked:
    """One table on both sides: how many lines, and whether they are the same."""

    table: str
    here: int
    there: int
    same: bool


Told = Callable[[int, int], None]
"""Hears after each bundle how many are there of how many."""


def publish(
    store: Store, address: str, *, schema: str = SCHEMA, anew: bool = False, told: Told = lambda done, of: None
) -> Published:
    """Bring a PostgreSQL server to where the store stands; a second time sends nothing. Raises PublishError.

    Each bundle is one transaction, so that it may stop anywhere and goes on where it was. `anew` sends everything
    again and takes out what is not here.
    """
    with closing(Server.reach(address, schema)) as server:
        return _Publishing(store, server, anew=anew).run(told)


def check(store: Store, address: str, *, schema: str = SCHEMA) -> list[Checked]:
    """Compare every table of records on both sides, line by line. Raises PublishError."""
    with closing(Server.reach(address, schema)) as server:
        _judged(store, server.progress(), schema, anew=True)
        wanted = _whole(store)
        return [_compared(table, wanted[table], list(server.lines(table))) for table in wanted]


class _Publishing:
    def __init__(self, store: Store, server: Server, *, anew: bool) -> None:
        self._store, self._server, self._anew = store, server, anew
        self._done = Published()
        self._progress: Progress

    def run(self, told: Told) -> Published:
        self._fit()
        self._shipped()
        waiting = self._waiting()
        for number, note in enumerate(waiting, 1):
            self._bundle(note)
            told(number, len(waiting))
        self._rest()
        self._figures()
        return self._done

    def _fit(self) -> None:
        found = _judged(self._store, self._server.progress(), self._server.schema, anew=self._anew)
        shape = shape_of(_ALL)
        self._progress = found
        if found.shape == shape and not self._anew:
            return
        with self._server.transaction():
            self._server.fit(_ALL)
            if self._anew:
                for table in _TABLES.values():
                    self._server.replace(table, ())
            # New columns are empty on the server: everything is sent once more.
            self._keep(replace(found, format=FORMAT, shape=shape, vector={}, sums={}))

    def _shipped(self) -> None:
        """Send what ships with the program, when it is not what the server has."""
        lists = {extra.CATALOGUE: list(extra.catalogue_lines()), extra.CHOICE: list(extra.choice_lines())}
        rows = {name: self._lines(name, _shipped_ids(self._store, name)) for name in _TABLES}
        now = digest(line for lines in (*lists.values(), *rows.values()) for line in lines)
        if self._progress.sums.get(_SHIPPED) == now:
            return
        with self._server.transaction():
            for table, lines in lists.items():
                self._done.add(table.name, self._server.replace(table, lines))
            for name, lines in rows.items():
                self._done.add(name, self._server.replace(_TABLES[name], lines, "office = ''"))
            self._keep(self._with_sum(_SHIPPED, now))

    def _waiting(self) -> list[BundleNote]:
        """Return the bundles that were taken in and that the server does not cover, in their order."""
        notes = [note for note in self._store.journal.notes("in") if note.state == "taken_in"]
        return [note for note in notes if self._ahead(self._upto(note.head))]

    def _bundle(self, note: BundleNote) -> None:
        upto = self._upto(note.head)
        if not self._ahead(upto):
            return
        with self._server.transaction():
            self._send(upto)
            self._done.add(_JOURNAL, self._server.upsert(extra.BUNDLE, extra.bundle_lines([note])))
            self._keep(covering(self._progress, upto))
        self._done.bundles += 1

    def _rest(self) -> None:
        """Send what came in no bundle: this office's own work."""
        upto = self._store.vector()
        if not self._ahead(upto):
            return
        with self._server.transaction():
            self._send(upto)
            self._keep(covering(self._progress, upto))

    def _figures(self) -> None:
        """Send the tables that are worked out anew each time, those of them that are not what the server has."""
        whole = {extra.BUNDLE: extra.bundle_lines(self._store.journal.notes()), **extra.figure_lines(self._store)}
        for table, lines in whole.items():
            now = digest(lines)
            if self._progress.sums.get(table.name) == now:
                continue
            with self._server.transaction():
                self._done.add(table.name, self._server.replace(table, lines))
                self._keep(self._with_sum(table.name, now))

    def _send(self, upto: Vector) -> None:
        touched: dict[str, dict[str, None]] = {}
        for change in self._store.inside.log.after(self._progress.vector, upto=upto):
            if change.entity in _TABLES:
                touched.setdefault(change.entity, {})[change.row] = None
        for name, ids in touched.items():
            lines = self._lines(name, ids)
            there = {str(line[0]) for line in lines}
            self._done.add(name, self._server.upsert(_TABLES[name], lines))
            gone = [row_id for row_id in ids if row_id not in there]
            self._done.removed += self._server.remove(_TABLES[name], gone) if gone else 0

    def _lines(self, name: str, ids: Iterable[str]) -> list[Line]:
        rows = (self._store.row(name, row_id) for row_id in ids)
        return [line_of(_ENTITIES[name], _TABLES[name], row) for row in rows if row is not None and may_be_seen(row)]

    def _ahead(self, upto: Vector) -> bool:
        return any(seq > self._progress.vector.get(replica, 0) for replica, seq in upto.items())

    def _upto(self, head: Vector) -> dict[str, int]:
        """Return a bundle's head as far as it is here: what was left out of it comes with the rest."""
        held = self._store.vector()
        return {replica: min(seq, held[replica]) for replica, seq in head.items() if replica in held}

    def _with_sum(self, name: str, now: str) -> Progress:
        return replace(self._progress, sums={**self._progress.sums, name: now})

    def _keep(self, now: Progress) -> None:
        self._server.keep_progress(now)
        self._progress = now


def _judged(store: Store, found: Progress | None, schema: str, *, anew: bool) -> Progress:
    """Return where to go on from. Raises PublishError for what belongs to another office or is newer."""
    about = store.about
    if found is None:
        return Progress(about.place, about.practice, about.replica)
    if found.format > FORMAT:
        raise PublishError("newer", name=schema)
    if found.office != about.place:
        raise PublishError("other_office", name=schema, place=places.name_of(found.office))
    if found.practice != about.practice:
        raise PublishError("practice")
    held = store.vector()
    within = {replica: min(seq, held[replica]) for replica, seq in found.vector.items() if replica in held}
    own = held.get(about.replica, 0) >= found.vector.get(about.replica, 0)
    # The store that published last may hold less of another name: a history that parted was filed under two.
    if not anew and not (own and (found.publisher == about.replica or within == dict(found.vector))):
        raise PublishError("ahead")
    return replace(found, publisher=about.replica, vector=within)


def _shipped_ids(store: Store, name: str) -> list[str]:
    return [str(row["id"]) for row in store.rows(name) if not row.get("office")]


def _whole(store: Store) -> dict[Table, list[Line]]:
    """Return all lines of the tables of records as they should stand on the server, by id."""
    found = {
        _TABLES[name]: [line_of(entity, _TABLES[name], row) for row in store.rows(name) if may_be_seen(row)]
        for name, entity in _ENTITIES.items()
    }
    return {table: sorted(lines, key=lambda line: str(line[0])) for table, lines in found.items()}


def _compared(table: Table, here: list[Line], there: list[Line]) -> Checked:
    return Checked(table.name, len(here), len(there), digest(map(tuple, here)) == digest(map(tuple, there)))
