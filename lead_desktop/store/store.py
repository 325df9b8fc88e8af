"""The store of one office: its live records, and `commit`, the only writer. How is in the modules beside."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store import engine, history, identity, opening, settling
from lead_desktop.store.about import About, write_about
from lead_desktop.store.changes import Change, Committed, Difference, Edit, Hit, Kind, Past, Received, Vector
from lead_desktop.store.clock import now
from lead_desktop.store.drafts import Draft
from lead_desktop.store.errors import StoreError
from lead_desktop.store.held import Held, Holds
from lead_desktop.store.history import Step
from lead_desktop.store.ids import NewId
from lead_desktop.store.inside import LENT, Inside
from lead_desktop.store.journal import BundleNote, Journal
from lead_desktop.store.live import shown
from lead_desktop.store.log import Replica
from lead_desktop.store.opening import Opened
from lead_desktop.store.sound import sound_lines
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.writer import Writer
from lead_desktop.store.writing import Writing

if TYPE_CHECKING:
    from lead_desktop.store.attachments import Attachments


class Store:
    """One stored file, open. It is the Facts of the live records; rows that it gives are shared and never changed."""

    def __init__(self, opened: Opened, *, clock: Callable[[], datetime]) -> None:
        """Not called by others: `create` and `open` make stores."""
        self.folder = opened.folder
        self.path = opened.folder / engine.FILE_NAME
        self.entities: Mapping[str, Entity] = opened.entities
        self.inside = Inside(opened.db, opened.entities, clock, opened.key)
        self._opened = opened
        self._writer = Writer(self.inside, self.path, read_only=opened.read_only)
        self.journal = Journal(self.inside, self._writer.run)

    @classmethod
    def create(
        cls,
        folder: Path,
        *,
        role: str,
        place: str,
        officer: str,
        practice: bool = False,
        language: str = "en",
        computer: str | None = None,
        clock: Callable[[], datetime] = now,
        entities: Mapping[str, Entity] | None = None,
        key: StorageKey | None = None,
    ) -> Self:
        """Make a store, locked with a key if one is given: keep the ways to that key first (ways_in.py).

        Raises StoreError if a store is there, or the folder is no place to work in.
        """
        about = opening.first_about(role, place, officer, practice, language, computer, clock())
        return cls(opening.create(folder, about, opening.declared(entities), key), clock=clock)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Callable[[], datetime] = now,
        read_only: bool = False,
        entities: Mapping[str, Entity] | None = None,
        key: StorageKey | None = None,
    ) -> Self:
        """Open a store; a plain one needs no key.

        Raises StoreError: none there, locked, damaged, from a newer program, or in use by another window.
        """
        opened = opening.open_existing(folder, opening.declared(entities), read_only, key)
        with opening.let_go_of(opened):
            store = cls(opened, clock=clock)
        if not read_only:
            opening.settle_in(store.inside, store._writer, store.path, lambda: _copy_first(store))
        return store

    @staticmethod
    def exists(folder: Path) -> bool:
        """Tell whether a folder holds a store."""
        return (folder / engine.FILE_NAME).is_file()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Bring everything into the file and let go of it; a second call does nothing."""
        opening.close(self._opened, self.inside)

    def rest(self) -> None:
        """Tidy up while nobody types."""
        if not self.read_only:
            self._writer.rest(self.inside.index.rest)

    @property
    def about(self) -> About:
        """What the store knows of itself."""
        return self.inside.about

    @property
    def key(self) -> StorageKey | None:
        """The key of this locked storage, None for a plain one."""
        return self.inside.key

    @property
    def read_only(self) -> bool:
        """Whether the file is open for looking only, by wish or because the disk takes no more changes."""
        return self._writer.read_only

    @property
    def disk_failed(self) -> bool:
        """Whether the disk failed in the background; what was announced as saved is safe."""
        return self._writer.disk_failed

    # Facts

    @property
    def today(self) -> date:
        """This computer's day."""
        return self.inside.facts.today

    @property
    def place(self) -> str:
        """The place code of this office."""
        return self.about.place

    def rows(self, entity: str) -> Sequence[Row]:
        """Return the live records of an entity, oldest first. Raises KeyError for an unknown entity."""
        with self.inside.turn:
            return self.inside.facts.rows(entity)

    def row(self, entity: str, row_id: str) -> Row | None:
        """Return one live record, None when it is removed, unknown or not received yet."""
        with self.inside.turn:
            return self.inside.facts.row(entity, row_id)

    def name(self, entity: str, row_id: str) -> str:
        """Return the words that name a record, empty when it is not there."""
        with self.inside.turn:
            return self.inside.facts.name(entity, row_id)

    def of_place(self, place: str) -> Facts:
        """Return the facts of one office alone, with what others wrote about its records."""
        return self.inside.facts.of_place(place)

    def all_rows(self, entity: str, *, removed: bool = False) -> Sequence[Row]:
        """Return the live records of an entity, or only the removed ones."""
        if not removed:
            return self.rows(entity)
        with self.inside.turn:
            return tuple(shown(row) for row in self.inside.tables.of[entity].removed())

    def row_or_removed(self, entity: str, row_id: str) -> Row | None:
        """Return one record, removed or not."""
        with self.inside.turn:
            found = self.inside.tables.of[entity].row(row_id)
        return shown(found) if found else None

    def offices_of(self, entity: str, ids: Collection[str]) -> dict[str, str]:
        """Return which office made each of several records, removed or not, leaving out those that are not here."""
        with self.inside.turn:
            return self.inside.tables.of[entity].offices(ids)

    # Writing

    def commit(
        self, edits: Sequence[Edit], *, label: Sentence, received: Received | None = None, holds: Holds | None = None
    ) -> Committed:
        """Write edits, a verified bundle and held texts as one step, all or nothing. The only writer of records.

        Raises StoreError when the disk does not take it, GapError or SharedIdentityError for a bundle that does not
        fit, ValueError for edits that no form could have made.
        """
        before = self.about.replica
        committed = self._writer.commit(tuple(edits), label, received, holds)
        if self.about.replica != before:
            # Without this note the next start would only take one more name.
            with suppress(OSError):
                identity.write_sighting(
                    self.folder, identity.sighting_of(self.inside.log, self.about.replica, closed=False)
                )
        return committed

    def take_new_name(self) -> None:
        """Write under a new replica from now on, because another computer may go on under this one."""
        opening.take_new_name(self.inside, self._writer, self.path)
        self.inside.facts.forget()

    def new_id(self) -> NewId:
        """Return an id for a record that does not exist yet; later ids sort after earlier ones."""
        return self.inside.ids.next(self.inside.now())

    def undo_label(self) -> Sentence | None:
        """Return what undo would take back."""
        step = self.inside.steps.to_undo()
        return step.label if step else None

    def redo_label(self) -> Sentence | None:
        """Return what redo would do again."""
        step = self.inside.steps.to_redo()
        return step.label if step else None

    def undo(self) -> Committed | None:
        """Take the last step back by new changes; None when there is none."""
        return self._writer.turn(self.inside.steps.to_undo())

    def redo(self) -> Committed | None:
        """Do again what was undone last; None when there is nothing."""
        return self._writer.turn(self.inside.steps.to_redo())

    def steps(self, most: int = history.MOST_STEPS) -> list[Step]:
        """Return the steps that can be undone, newest first."""
        return self.inside.steps.latest(most)

    def settle(self, difference: Difference, values: Mapping[str, Value]) -> Committed:
        """Decide a difference for everybody: the values to keep, or for a removal {"removed": True or False}."""
        record = self.name(difference.entity, difference.row)
        label = sentence(N_("Difference decided: {record}"), record=record)
        return self.commit(settling.edits_of(difference, values), label=label)

    def settle_all(self, decided: Sequence[tuple[Difference, Mapping[str, Value]]]) -> Committed:
        """Decide several differences as one step to undo."""
        edits = [edit for difference, values in decided for edit in settling.edits_of(difference, values)]
        return self.commit(edits, label=sentence(N_("Differences decided: {number}"), number=len(decided)))

    def rewrite(self, work: Callable[[Writing], None]) -> None:
        """Run a repair of the tables in one transaction; it writes no new change. Raises StoreError."""
        self._writer.write(work)
        self.inside.facts.forget()

    # The past

    def field_history(self, entity: str, row: str, field: str) -> list[Past]:
        """Return the values that a field had, newest first."""
        with self.inside.turn:
            return history.past_of(entity, row, field, self.inside.log)

    def last_change(self) -> Change | None:
        """Return the last change that was written on this computer."""
        with self.inside.turn:
            return self.inside.log.change(self.about.replica, self.inside.log.head(self.about.replica), private=True)

    def differences(self) -> list[Difference]:
        """Return the differences that wait for a decision."""
        with self.inside.turn:
            return [
                Difference(
                    entity,
                    row,
                    fields,
                    tuple(change for side in sides if (change := self.inside.log.change(*side, private=True))),
                    removal,
                )
                for entity, row, fields, removal, sides in self.inside.tables.differences()
            ]

    def search(self, text: str, most: int = 50) -> list[Hit]:
        """Return the records that hold all words of a text, best first, removed ones last."""
        if self.inside.index.is_behind and not self.read_only:
            self._writer.run(self.inside.index.catch_up)
        with self.inside.turn:
            return self.inside.index.find(text, self.inside.facts, most)

    # What was typed and is not stored as a value yet

    def held(self, entity: str, row: str) -> Mapping[str, Held]:
        """Return typed text that could not be taken, by field."""
        with self.inside.turn:
            return self.inside.held.of(entity, row)

    def hold(self, entity: str, row: str, field: str, typed: str, said: Sentence) -> None:
        """Keep a text that could not be taken, with the reason."""
        self._writer.write(lambda writing: None, holds={(entity, row, field): Held(typed, said)})

    def release(self, entity: str, row: str, field: str) -> None:
        """Let go of a held text."""
        self._writer.write(lambda writing: None, holds={(entity, row, field): None})

    def keep_draft(self, entity: str, row: str, field: str, text: str) -> None:
        """Keep a long text that is being typed."""
        draft = Draft(entity, row, field, text, self.inside.wall())
        self._writer.run(lambda: self.inside.drafts.keep(draft))

    def drafts(self) -> list[Draft]:
        """Return the texts that were being typed, newest first."""
        with self.inside.turn:
            return self.inside.drafts.all()

    def drop_draft(self, entity: str, row: str, field: str) -> None:
        """Forget a draft."""
        self._writer.run(lambda: self.inside.drafts.drop(entity, row, field))

    # For bundles

    def vector(self) -> dict[str, int]:
        """Return the highest change number held of each replica."""
        return self.inside.log.vector()

    def changes_after(self, vector: Vector) -> Iterator[Change]:
        """Yield the changes that a vector does not cover, by replica and number, without private fields."""
        return self.inside.log.after(vector)

    def lines_after(self, vector: Vector) -> Iterator[str]:
        """Yield the same changes as lines (see lines.py): the quick way to export. Raises DamagedFileError."""
        return sound_lines(self.inside.log, vector)

    def change(self, replica: str, seq: int) -> Change | None:
        """Return one change without its private fields."""
        with self.inside.turn:
            return self.inside.log.change(replica, seq)

    def count_after(self, vector: Vector) -> int:
        """Count the changes that a vector does not cover."""
        return self.inside.log.count_after(vector)

    def entities_after(self, vector: Vector) -> dict[str, int]:
        """Count by entity the changes that a vector does not cover; marks stand under the empty name."""
        return self.inside.log.entities_after(vector)

    def chain(self, replica: str, seq: int | None = None) -> bytes:
        """Return an author's chain value at a change, by default at the head. Raises KeyError."""
        with self.inside.turn:
            return self.inside.log.chain(replica, seq)

    def replicas(self) -> dict[str, Replica]:
        """Return everyone who wrote changes that are here."""
        return self.inside.log.replicas()

    def set_aside(self) -> list[tuple[Change, str]]:
        """Return the received changes that are kept but not applied, with the reason."""
        with self.inside.turn:
            return self.inside.log.aside()

    # What this computer alone knows

    def keep(self, name: str, value: object) -> None:
        """Keep something on this computer; it is never sent."""
        self._writer.run(lambda: self.inside.kept.put(name, value))

    def lend(self, entity: str, rows: Mapping[str, Row]) -> None:
        """Keep records of other offices, by id, in place of those lent before: they are shown and never written."""
        kept = {**(self.kept(LENT) or {}), entity: dict(rows)}
        self.keep(LENT, kept)
        with self.inside.turn:
            self.inside.facts.lend(kept)

    def lent(self, entity: str) -> Mapping[str, Row]:
        """Return the records of an entity that other offices lend, by id."""
        kept: Mapping[str, Mapping[str, Row]] = self.kept(LENT) or {}
        return kept.get(entity, {})

    def kept(self, name: str) -> Any:
        """Return what was kept under a name, None when there is nothing."""
        with self.inside.turn:
            return self.inside.kept.get(name)

    def amend_about(self, **changes: Any) -> About:
        """Change the officer, the language, the computer's name or whether this is for practice."""
        after = replace(self.about, **changes)
        self._writer.run(lambda: write_about(self.inside.db, after))
        self.inside.about = after
        return after

    @cached_property
    def attachments(self) -> Attachments:
        """The papers and pictures of this store."""
        from lead_desktop.store.attachments import Attachments

        return Attachments(self)


def _copy_first(store: Store) -> None:
    from lead_desktop.store import copies

    # Without room for a copy the update goes on: it only adds.
    with suppress(StoreError):
        copies.make(store, "upgrade", thorough=False)


__all__ = ["About", "BundleNote", "Committed", "Edit", "Kind", "Received", "Store"]
