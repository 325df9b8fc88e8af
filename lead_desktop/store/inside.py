"""The parts of one open file that the modules of this package work on. Others use Store."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from threading import RLock

from lead_desktop.roadmap.entities import Entity
from lead_desktop.store.about import About, new_id, read_about, write_about
from lead_desktop.store.clock import Clock, is_plausible
from lead_desktop.store.drafts import Drafts
from lead_desktop.store.engine import Database
from lead_desktop.store.fold import Folded, fold
from lead_desktop.store.held import HeldInput
from lead_desktop.store.history import Steps
from lead_desktop.store.ids import RowIds
from lead_desktop.store.kept import Kept
from lead_desktop.store.live import LiveRecords
from lead_desktop.store.log import Log
from lead_desktop.store.search import SearchIndex
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.tables import Tables
from lead_desktop.store.writing import Author, Writing

CONFIRMED = "confirmed_on"
"""Under this name the last date that the province confirmed is kept, as ISO text with its zone."""

LENT = "lent"
"""Under this name the records that other offices lend are kept, by entity and id."""


class Inside:
    """One open file: its connection and everything that reads or writes it, under one lock."""

    db: Database
    about: About
    log: Log
    tables: Tables
    index: SearchIndex
    steps: Steps
    held: HeldInput
    drafts: Drafts
    kept: Kept
    clock: Clock
    facts: LiveRecords

    def __init__(
        self,
        db: Database,
        entities: Mapping[str, Entity],
        clock: Callable[[], datetime],
        key: StorageKey | None = None,
    ) -> None:
        self.entities = entities
        self.key = key
        self.now = clock
        self.turn = RLock()
        self.ids = RowIds()
        self.attach(db)

    def attach(self, db: Database) -> None:
        """Work on a connection, the first one or one that was opened again after trouble."""
        self.db = db
        self.about = read_about(db)
        self.log = Log(db)
        self.tables = Tables(db, self.entities, self._told)
        self.index = SearchIndex(db, self.tables)
        self.steps, self.held, self.drafts = Steps(db), HeldInput(db), Drafts(db)
        self.kept = Kept(db)
        self.clock = Clock(self.log.highest_stamp())
        self.facts = LiveRecords(self.tables, self.about.place, lambda: self.now().date())
        self.facts.lend(self.kept.get(LENT) or {})

    def reload(self) -> None:
        """Read again what a rolled-back transaction may have left wrong in memory."""
        self.about = read_about(self.db)
        self.log.reload()
        self.index.reload()
        self.clock = Clock(self.log.highest_stamp())
        self.facts.forget()

    def _told(self, entity: str, row: str) -> Folded | None:
        """Return a record as the log tells it, None where the log has no change of it."""
        folded = fold(self.entities[entity], self.log.of_row(entity, row), self.log.pasts)
        return folded[0] if folded else None

    def wall(self) -> str:
        """Return the date and time as this computer shows it."""
        return self.now().isoformat(timespec="seconds")

    def begin(self) -> Writing:
        """Begin the working set of a commit, inside a transaction."""
        wall = self.now()
        confirmed = self.kept.get(CONFIRMED)
        plausible = is_plausible(wall, datetime.fromisoformat(confirmed) if confirmed else None)
        about = self.about
        by = Author(about.replica, about.place, about.officer, wall.isoformat(timespec="seconds"), not plausible)
        clock = self.clock

        def take_new_name() -> Author:
            self.about = about = replace(self.about, replica=new_id())
            write_about(self.db, about)
            self.log.ensure_author(about.replica, about.place, about.officer, about.computer)
            self.steps.forget()
            return replace(by, replica=about.replica)

        return Writing(
            self.entities, self.log, self.tables, self.index, by, lambda: clock.tick(wall, plausible), clock.raise_to,
            take_new_name, self.steps.forget,
        )  # fmt: skip
