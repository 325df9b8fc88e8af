"""One commit under way: edits and received changes become log, rows, cards and index. No transaction of its own."""

import gc
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import islice

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import arriving, parted
from lead_desktop.store.changes import Change, Edit, Kind, Received, Refiled
from lead_desktop.store.errors import GapError, SharedIdentityError, StoreError
from lead_desktop.store.fold import Folded, advance, fits, fold, is_applied
from lead_desktop.store.lines import HIGHEST_NUMBER, HIGHEST_SEQ, line_of
from lead_desktop.store.log import Log, Name
from lead_desktop.store.pieces import root_of
from lead_desktop.store.search import SearchIndex
from lead_desktop.store.tables import Tables

_Rows = dict[str, dict[str, Folded]]
_AT_ONCE = 4_000
"""Received changes that are in memory at one time."""


@dataclass(frozen=True)
class Author:
    """Who commits, and the date as this computer shows it; `doubtful` says that it cannot be right."""

    replica: str
    office: str
    officer: str
    wall: str
    doubtful: bool


@dataclass
class Writing:
    """The working set of one commit. `finish` puts it into the tables."""

    entities: Mapping[str, Entity]
    log: Log
    tables: Tables
    index: SearchIndex
    author: Author
    tick: Callable[[], int]
    raise_clock: Callable[[int], None]
    take_new_name: Callable[[], Author]
    """Called where this replica's own name turns out to be in use elsewhere."""
    forget_steps: Callable[[], None]
    now: _Rows = field(default_factory=dict)
    before: _Rows = field(default_factory=dict)
    put_away: dict[str, set[str]] = field(default_factory=dict)
    """The records by entity that were written before the end of a large commit and are no longer in memory."""
    own: list[Change] = field(default_factory=list)
    brought: int = 0
    opened: int = 0
    _refold: set[tuple[str, str]] = field(default_factory=set)
    _unsettled: set[tuple[str, str]] = field(default_factory=set)
    """Records that are folded once more when all has arrived, because histories parted."""
    _differing: set[tuple[str, str]] | None = None

    @property
    def first(self) -> int:
        """The number of the first own change of this commit."""
        return self.own[0].seq if self.own else self.log.head(self.author.replica) + 1

    def edit(self, edits: Sequence[Edit]) -> None:
        """Turn edits into own changes; edits that change nothing leave no trace."""
        for entity in {edit.entity for edit in edits}:
            self._load(entity, [edit.row for edit in edits if edit.entity == entity])
        for edit in edits:
            self._edit(edit)

    def mark(self) -> None:
        """Write down that this replica has seen everything that is here."""
        self._append_own()
        by, log = self.author.replica, self.log
        others = ((other, head) for other, head in log.vector().items() if other != by)
        news = {other: head for other, head in others if head > log.pasts.covered(by, log.head(by) + 1, other)}
        chains: Value = {other: log.chain(other).hex()[: parted.DIGITS] for other in news}  # type: ignore[assignment]
        self._own(Kind.MARK, "", "", {**news, parted.CHAINS: chains}, {})

    def take_in(self, received: Received) -> None:
        """Add changes of other replicas. Raises GapError, SharedIdentityError, or StoreError for what is no change."""
        open_before = self.tables.open_sides()
        self._refile(received.refiled or Refiled())
        new = self._new_of(received.changes)
        with _no_collecting():
            while batch := list(islice(new, _AT_ONCE)):
                if self.brought:
                    self._put_away()
                self._take_batch(batch, received.aside)
        if not self.brought:
            return
        self._look_again()
        self.opened = len(self.tables.open_sides() - open_before)
        self.log.name_computers(received.computers)
        self._check_chains(received)
        self.mark()

    def refold(self, entity: str, rows: Iterable[str]) -> None:
        """Work out records anew from the log."""
        ids = list(rows)
        self._load(entity, ids)
        self._refold.update((entity, row) for row in ids)

    def forget_differences(self) -> None:
        """Look up anew which records have open differences."""
        self._differing = None

    def finish(self) -> None:
        """Write log, tables, cards and search index."""
        self._append_own()
        self._fold_rest()
        self._write_rows()

    def _refile(self, refiled: Refiled) -> None:
        """Name the ways on of histories that parted; who shares a name with another computer takes a new one."""
        if refiled.splits:
            self.forget_steps()
        if self.author.replica in {root_of(name) for name in (*refiled.starts, *(one[0] for one in refiled.splits))}:
            self.author = self.take_new_name()
        for piece, last, name in refiled.splits:
            self.log.split(piece, last, name)
            for change in self.log.after({**self.log.vector(), name: last}):
                self._note_unsettled(change)
        for name, chain in refiled.starts.items():
            self.log.begin_piece(name, chain, refiled.computers.get(name, ""))
        self.log.name_computers(refiled.computers)

    def _note_unsettled(self, change: Change) -> None:
        if change.entity in self.entities and is_applied(change):
            self._unsettled.add((change.entity, change.row))

    def _look_again(self) -> None:
        """Where histories parted, fold what arrived once more: marks can be told rightly only now."""
        if not self.log.has_parted:
            return
        self._put_away()
        self.log.look_again()
        for entity, row in self._unsettled:
            self._load(entity, [row])
        self._refold.update(self._unsettled)
        self._fold_rest()

    def _take_batch(self, batch: Sequence[Change], aside: Mapping[tuple[str, int], str]) -> None:
        if any(change.replica == self.author.replica for change in batch):
            self.author = self.take_new_name()
        if self.log.has_parted:
            for change in batch:
                self._note_unsettled(change)
        touched = self._touched(batch, aside)
        before = self.log.vector()
        self._append_theirs(batch)
        names = ((change.replica, change.seq) for change in batch)
        self.log.set_aside({name: aside[name] for name in names if name in aside})
        self.raise_clock(max((change.stamp for change in batch if is_applied(change)), default=0))
        for entity, rows in touched.items():
            self._load(entity, rows)
            self._arrive(self.entities[entity], rows, self.log.names_of_rows(entity, rows, before))
        self.brought += len(batch)
        self._fold_rest()

    def _put_away(self) -> None:
        """Write what is done so far, so that a large bundle needs no more memory than a small one."""
        self._write_rows()
        for entity, rows in self.now.items():
            self.put_away.setdefault(entity, set()).update(rows)
        self.now.clear()
        self.before.clear()

    def _write_rows(self) -> None:
        for entity, rows in self.now.items():
            self.tables.of[entity].write(rows.values())
            is_large = self.brought > _AT_ONCE
            put = self.index.postpone if is_large else self.index.update
            put(entity, rows.values(), self.before[entity])

    def _load(self, entity: str, ids: Iterable[str]) -> None:
        known = self.before.setdefault(entity, {})
        self.now.setdefault(entity, {})
        wanted = [row for row in ids if row not in known]
        known.update(self.tables.of[entity].some(wanted))

    def _current(self, entity: str, row: str) -> Folded | None:
        return self.now[entity].get(row) or self.before[entity].get(row)

    def _edit(self, edit: Edit) -> None:
        entity = self.entities[edit.entity]
        row = self._current(edit.entity, edit.row)
        if (row is None) != (edit.kind is Kind.CREATE):
            raise ValueError(
                f"{edit.kind} of {edit.entity} {edit.row}, which is {'missing' if row is None else 'there'}"
            )
        values, before = _moved(entity, row, edit)
        if not self._says_something(edit, row, values):
            return
        change = self._own(edit.kind, edit.entity, edit.row, values, before)
        self.now[edit.entity][edit.row] = advance(entity, row, change)
        if edit.kind is Kind.RESTORE or self._differs(edit.entity, edit.row):
            self._refold.add((edit.entity, edit.row))

    def _says_something(self, edit: Edit, row: Folded | None, values: Mapping[str, Value]) -> bool:
        if edit.kind in (Kind.CREATE, Kind.SETTLE) or row is None:
            return True
        if edit.kind in (Kind.REMOVE, Kind.RESTORE):
            return row["removed"] != (edit.kind is Kind.REMOVE) or self._differs(edit.entity, edit.row)
        return bool(values)

    def _own(
        self, kind: str, entity: str, row: str, values: Mapping[str, Value], before: Mapping[str, Value]
    ) -> Change:
        by = self.author
        seq = (self.own[-1].seq if self.own else self.log.head(by.replica)) + 1
        step = str(self.first)
        stamp = self.tick()
        change = Change(
            by.replica, seq, stamp, kind, entity, row, values, before, by.office, by.officer, by.wall, step, by.doubtful
        )
        self.own.append(change)
        return change

    def _append_own(self) -> None:
        head = self.log.head(self.author.replica)
        private = {name: [one.name for one in entity.stored if one.private] for name, entity in self.entities.items()}
        self.log.append([change for change in self.own if change.seq > head], private)

    def _differs(self, entity: str, row: str) -> bool:
        return (entity, row) in self._open_differences()

    def _open_differences(self) -> set[tuple[str, str]]:
        if self._differing is None:
            self._differing = self.tables.differing()
        return self._differing

    def _new_of(self, changes: Iterable[Change]) -> Iterator[Change]:
        """Yield what is not here yet; the last change of each replica that is here must be the same."""
        heads: dict[str, int] = {}
        held: dict[str, Change] = {}
        for change in changes:
            _check_numbers(change)
            head = heads.setdefault(change.replica, self.log.head(change.replica))
            if change.seq <= head:
                held[change.replica] = change
            elif change.seq == head + 1:
                heads[change.replica] = change.seq
                yield change
            else:
                raise _gap(change, head)
        for change in held.values():
            self._demand_same(change)

    def _demand_same(self, change: Change) -> None:
        kept = self.log.change(change.replica, change.seq)
        # A change that stands twice in one bundle may not be in the log yet.
        if kept is not None and line_of(kept) != line_of(change):
            raise _shared(change.replica)

    def _append_theirs(self, new: Sequence[Change]) -> None:
        try:
            self.log.append(new)
        except (ValueError, TypeError, RecursionError) as error:
            raise StoreError(
                sentence(
                    N_("Your work is safe. This bundle holds something that cannot be read. Nothing was taken in.")
                )
            ) from error

    def _check_chains(self, received: Received) -> None:
        for replica, chain in received.chains.items():
            seq = received.vector.get(replica, 0)
            if 0 < seq <= self.log.head(replica) and self.log.chain(replica, seq) != chain:
                raise _shared(replica)

    def _touched(
        self, new: Sequence[Change], aside: Mapping[tuple[str, int], str]
    ) -> dict[str, dict[str, list[Change]]]:
        touched: dict[str, dict[str, list[Change]]] = {}
        for change in new:
            if change.entity in self.entities and is_applied(change) and (change.replica, change.seq) not in aside:
                touched.setdefault(change.entity, {}).setdefault(change.row, []).append(change)
        return touched

    def _arrive(self, entity: Entity, rows: Mapping[str, list[Change]], names: Mapping[str, list[Name]]) -> None:
        """Apply changes directly where that gives what the whole log gives; fold the other records anew."""
        unseen: dict[str, list[tuple[str, int]]] = {}
        for row, changes in rows.items():
            beside = arriving.beside(self._current(entity.name, row), changes, names.get(row, ()), self.log.pasts)
            if beside is None or self._differs(entity.name, row):
                self._refold.add((entity.name, row))
            else:
                unseen[row] = beside
        others = self.log.named([name for beside in unseen.values() for name in beside])
        for row, beside in unseen.items():
            if arriving.meet(entity, rows[row], [others[name] for name in beside]):
                self._refold.add((entity.name, row))
                continue
            current = self._current(entity.name, row)
            for change in rows[row]:
                current = advance(entity, current, change)
            if current is not None:
                self.now[entity.name][row] = current

    def _fold_rest(self) -> None:
        by_entity: dict[str, list[str]] = {}
        for entity, row in sorted(self._refold):
            by_entity.setdefault(entity, []).append(row)
        self._refold.clear()
        for name, rows in by_entity.items():
            changes = self.log.of_rows(name, rows)
            for row in rows:
                self._fold_one(self.entities[name], row, changes.get(row, []))

    def _fold_one(self, entity: Entity, row: str, changes: Sequence[Change]) -> None:
        folded = fold(entity, changes, self.log.pasts)
        if folded is None:
            return
        self.now[entity.name][row], differences = folded
        if not differences and not self._differs(entity.name, row):
            return
        self.opened += self.tables.keep_differences(entity.name, row, differences)
        open_now = self._open_differences()
        if differences:
            open_now.add((entity.name, row))
        else:
            open_now.discard((entity.name, row))


def _moved(entity: Entity, row: Folded | None, edit: Edit) -> tuple[dict[str, Value], dict[str, Value]]:
    """Return what an edit changes, with the rest of a group that wins or loses together, and what it replaces."""
    wanted: dict[str, Value] = {}
    for name, value in edit.values.items():
        declared = entity.by_name[name]
        if not declared.stored or not fits(declared, value):
            raise ValueError(f"{entity.name}.{name} cannot hold {value!r}")
        wanted[name] = sorted(set(value)) or None if isinstance(value, list) else value
    if row is None:
        return {name: value for name, value in wanted.items() if value is not None}, {}
    if edit.kind is not Kind.SETTLE:
        wanted = {name: value for name, value in wanted.items() if row[name] != value}
    for name in list(wanted):
        for other in entity.group_of(name):
            wanted.setdefault(other, row[other])
    return wanted, {name: row[name] for name in wanted}


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Pause the search for circular references: there are none here, and it would take a sixth of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _check_numbers(change: Change) -> None:
    if 0 < change.seq <= HIGHEST_SEQ and 0 <= change.stamp <= HIGHEST_NUMBER and change.replica:
        return
    raise StoreError(
        sentence(N_("Your work is safe. This bundle holds something that cannot be read. Nothing was taken in."))
    )


def _gap(change: Change, head: int) -> GapError:
    text = N_("Your work is safe. Changes {first} to {last} of {office} have not come yet. Nothing was taken in.")
    return GapError(sentence(text, first=head + 1, last=change.seq - 1, office=change.office), change.replica, head + 1)


def _shared(replica: str) -> SharedIdentityError:
    text = N_(
        "Your work is safe. Nothing was taken in, because two computers write under one name. Ask for a new bundle."
    )
    return SharedIdentityError(sentence(text), replica)
