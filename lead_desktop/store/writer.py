"""The transaction around every commit, and what happens when the disk does not take it."""

from collections.abc import Callable
from pathlib import Path

from lead_desktop.roadmap.texts import N_, Sentence, english, sentence
from lead_desktop.store import engine, journal, room
from lead_desktop.store.changes import Committed, Edit, Received
from lead_desktop.store.errors import DiskFailingError, DiskFullError, StoreError
from lead_desktop.store.held import Holds
from lead_desktop.store.history import Step, reversal
from lead_desktop.store.inside import Inside
from lead_desktop.store.writing import Writing

_CHECKPOINT_AT = 4_000_000
"""Bytes of write-ahead log, about 1,000 pages, after which it is moved into the file."""


class Writer:
    """The one way into a file. Says "committed" only after the disk has answered."""

    def __init__(self, inside: Inside, path: Path, *, read_only: bool) -> None:
        self._inside = inside
        self._wal = path.with_name(path.name + "-wal")
        self._path = path
        self.read_only = read_only
        self.disk_failed = False
        self._ready: tuple[Committed, Writing] | None = None

    def commit(
        self, edits: tuple[Edit, ...], label: Sentence, received: Received | None, holds: Holds | None
    ) -> Committed:
        """Write one new step."""
        inside = self._inside

        def work(writing: Writing) -> None:
            before = inside.log.vector()
            if received is not None:
                writing.take_in(received)
                if received.note is not None:
                    journal.write_once(inside.db, received.note)
            writing.edit(edits)
            if writing.own:
                bundle = (before, _after(inside, writing)) if writing.brought else (None, None)
                inside.steps.add(
                    Step(0, label, writing.author.wall, False, writing.first, writing.own[-1].seq, *bundle)
                )

        return self.write(work, label=label, holds=holds)

    def turn(self, step: Step | None) -> Committed | None:
        """Take a step back, or do it again if it was taken back."""
        if step is None:
            return None
        inside = self._inside

        def work(writing: Writing) -> None:
            writing.edit(reversal(step, inside.about.replica, inside.log, inside.tables))
            last = writing.own[-1].seq if writing.own else writing.first - 1
            inside.steps.turn(step, writing.first, last)

        return self.write(work, label=step.label)

    def write(
        self, work: Callable[[Writing], None], *, label: Sentence | None = None, holds: Holds | None = None
    ) -> Committed:
        """Run `work` and everything that follows from it in one transaction. Raises StoreError."""
        self._demand_writable()
        with self._inside.turn:
            expected = self._inside.log.head(self._inside.about.replica)
            try:
                committed, writing = self._try(work, label, holds)
            except engine.DatabaseError as error:
                if not engine.is_trouble(error):
                    raise
                committed, writing = self._again(error, expected, lambda: self._try(work, label, holds))
            self._inside.facts.drop(writing.put_away)
            self._inside.facts.take({entity: list(rows.values()) for entity, rows in writing.now.items()})
            self._tidy()
        return committed

    def run(self, work: Callable[[], None]) -> None:
        """Run something small that is no change of a record in one transaction. Raises StoreError."""
        self._demand_writable()
        with self._inside.turn:
            try:
                with engine.transaction(self._inside.db):
                    work()
            except engine.DatabaseError as error:
                if not engine.is_trouble(error):
                    raise
                raise _trouble(error) from error

    def _try(
        self, work: Callable[[Writing], None], label: Sentence | None, holds: Holds | None
    ) -> tuple[Committed, Writing]:
        try:
            with engine.transaction(self._inside.db):
                writing = self._inside.begin()
                work(writing)
                writing.finish()
                self._inside.held.write(holds or {}, writing.author.wall)
                self._ready = ready = _committed(writing, label), writing
        except BaseException:
            if not self._inside.db.conn.in_transaction:
                self._reload_quietly()
            raise
        return ready

    def _reload_quietly(self) -> None:
        try:
            self._inside.reload()
        except engine.DatabaseError:
            # The first error says more than this one; `_again` opens the file anew.
            return

    def _again(
        self, error: Exception, expected: int, attempt: Callable[[], tuple[Committed, Writing]]
    ) -> tuple[Committed, Writing]:
        """After a failure open the file anew: a sync that failed is never simply repeated on the same handle."""
        if "full" in str(error):
            return self._with_more_room(error, attempt)
        self.disk_failed = True
        try:
            # The old handle goes only when there is a new one: what was saved stays readable on a disk that fails.
            before, anew = self._inside.db, engine.connect(self._path, key=self._inside.key)
            before.close()
            self._inside.attach(anew)
            arrived = self._inside.log.head(self._inside.about.replica) > expected
            result = self._ready if arrived and self._ready else attempt()
        except engine.DatabaseError as second:
            self.read_only = True
            raise _trouble(second) from second
        self.disk_failed = False
        return result

    def _with_more_room(
        self, error: Exception, attempt: Callable[[], tuple[Committed, Writing]]
    ) -> tuple[Committed, Writing]:
        """Let the ballast go and try once more."""
        if not room.drop_ballast(self._path.parent):
            raise _trouble(error) from error
        try:
            return attempt()
        except engine.DatabaseError as second:
            raise _trouble(second) from second

    def rest(self, work: Callable[[], None]) -> None:
        """Do what waits and move everything into the file while nobody types; a failure is noted and stops nothing."""
        with self._inside.turn:
            try:
                with engine.transaction(self._inside.db):
                    work()
                engine.checkpoint(self._inside.db, truncate=True)
            except engine.DatabaseError:
                # What was called saved is safe in the write-ahead log.
                self.disk_failed = True
        room.keep_ballast(self._path.parent)

    def _demand_writable(self) -> None:
        if self.read_only and self.disk_failed:
            raise failing()
        if self.read_only:
            raise StoreError(sentence(N_("This file is open for looking only. Nothing was changed.")))

    def _tidy(self) -> None:
        if not self._wal.exists() or self._wal.stat().st_size < _CHECKPOINT_AT:
            return
        try:
            engine.checkpoint(self._inside.db)
        except engine.DatabaseError:
            # The commit itself is safe in the write-ahead log; whoever shows the state of the disk looks here.
            self.disk_failed = True


def _committed(writing: Writing, label: Sentence | None) -> Committed:
    written = (writing.put_away, writing.now)
    rows = frozenset((entity, row) for one in written for entity, found in one.items() for row in found)
    words = label.said(english) if label else ""
    step = str(writing.first) if writing.own else ""
    changes = writing.brought or len(writing.own)
    return Committed(
        step, words, rows, frozenset(entity for entity, _ in rows), writing.author.wall, changes, writing.opened
    )


def _after(inside: Inside, writing: Writing) -> dict[str, int]:
    return {**inside.log.vector(), inside.about.replica: writing.own[-1].seq}


def _trouble(error: Exception) -> StoreError:
    if "full" in str(error):
        text = N_("The disk is full. What is typed stays on the screen. Free some space and try again.")
        return DiskFullError(sentence(text))
    return failing()


def failing() -> DiskFailingError:
    """Return the refusal of a disk that takes no more changes."""
    text = N_("This disk takes no more changes. What was saved before is safe. Copy your work to another disk now.")
    return DiskFailingError(sentence(text))
