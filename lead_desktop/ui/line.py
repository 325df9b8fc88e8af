"""The line of an office, where it has one: rounds over it off the screen's thread, asked for or by themselves."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from lead_desktop.roadmap.texts import Sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.sync import carriers, hosts, posting
from lead_desktop.sync.carriers import Address, Carrier
from lead_desktop.sync.posting import Round
from lead_desktop.system.key_store import KeyStore
from lead_desktop.ui import tasks
from lead_desktop.ui.session import Session

FIRST_S, EVERY_S = 20, 20 * 60
"""Seconds before the first round that nobody asked for, and between rounds that went well."""

Reach = Callable[[Address, str | None], Carrier]


@dataclass(frozen=True)
class LineState:
    """How the line stands: at work, what the last round did, when it was, why it failed and when it is tried again."""

    busy: bool = False
    said: tuple[Sentence, ...] = ()
    at: datetime | None = None
    trouble: LeadError | None = None
    next_in: int = 0
    asks_for: Address | None = None
    waiting: int = 0


class Line(QObject):
    """Send and fetch for one session. `changed` follows every step; `arrived` carries what a round fetched.

    Rounds that nobody asked for say nothing on failure but wait longer each time; one that was asked for says why it
    failed through `refused`. Passwords that no key store keeps live here, until the program ends.
    """

    changed = Signal()
    arrived = Signal(object)
    refused = Signal(object)

    def __init__(self, session: Session, *, reach: Reach | None = None, key_store: KeyStore | None = None) -> None:
        super().__init__(session)
        self._session, self._key_store = session, key_store
        self._reach = reach or partial(hosts.reached, session.store)
        self._typed: dict[Address, str] = {}
        self._work: tasks.Work | None = None
        self._failures, self._is_asked = 0, False
        self.state = LineState()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.go_by_itself)

    def is_set_up(self) -> bool:
        """Tell whether there is an address to send to or to fetch from."""
        return posting.is_set_up(self._session.store)

    def begin(self) -> None:
        """Make rounds from now on without being asked, if the officer wants that."""
        store = self._session.store
        if self.is_set_up() and store.kept(posting.BY_ITSELF) and not store.read_only:
            self._wait(FIRST_S)

    def end(self) -> None:
        """Make no more rounds, and wait for the one that goes on: its store is about to be closed."""
        self._timer.stop()
        if self._work is not None:
            self._work.finish()
            self._work = None

    def send_now(self) -> None:
        """Make a round at once."""
        self._round(asked=True)

    def go_by_itself(self) -> None:
        """Make a round that nobody asked for."""
        self._round(asked=False)

    def use_password(self, address: Address, password: str) -> bool:
        """Take a password; True when the system's key store keeps it, else it is forgotten when the program ends."""
        self._typed[address] = password
        return carriers.keep_password(address, password, self._key_store)

    def has_password(self, address: Address) -> bool:
        """Tell whether an address can be reached without asking."""
        return not address.user or self.password_for(address) is not None

    def reach(self, address: Address, password: str | None) -> Carrier:
        """Reach an address. Raises BundleError."""
        return self._reach(address, password)

    def password_for(self, address: Address) -> str | None:
        """Return the password of an address, None where it has no name or the password must be asked for."""
        if not address.user:
            return None
        return self._typed.get(address) or carriers.password_of(address, self._key_store)

    def rest(self) -> None:
        """Make no more rounds without being asked."""
        self._timer.stop()
        self._show(LineState(at=self.state.at, busy=self._work is not None))

    def waits_s(self) -> int:
        """Return how many seconds are left before the next round, 0 where none is planned."""
        return max(1, round(self._timer.remainingTime() / 1_000)) if self._timer.isActive() else 0

    def _round(self, *, asked: bool) -> None:
        if self._work is not None or not self.is_set_up():
            return
        store, self._is_asked = self._session.store, asked
        boxes = [carriers.address_of(store, box) for box in (carriers.INBOX, carriers.OUTBOX)]
        unknown = next((one for one in boxes if one is not None and not self.has_password(one)), None)
        if unknown is not None:
            self._show(LineState(asks_for=unknown, at=self.state.at))
            return

        def reach(address: Address) -> Carrier:
            return self._reach(address, self.password_for(address))

        self._timer.stop()
        self._work = tasks.run(lambda progress: posting.go_round(store, reach, progress.at))
        self._work.succeeded.connect(self._on_done)
        self._work.refused.connect(self._on_refused)
        self._work.stopped.connect(self._on_stopped)
        self._show(LineState(busy=True, at=self.state.at))

    def _on_done(self, done: Round) -> None:
        self._work, self._failures = None, 0
        for fetched in done.fetched:
            for committed in fetched.committed:
                self._session.announce(committed)
        said = (*done.said, *(one.sentence for one in done.fetched))
        self._show(LineState(said=said, at=self._session.store.inside.now(), waiting=done.waiting))
        if self._session.store.kept(posting.BY_ITSELF):
            self._wait(EVERY_S)
        if done.fetched:
            self.arrived.emit(done)

    def _on_refused(self, error: LeadError) -> None:
        self._work = None
        self._failures += 1
        pause = carriers.pause_after(self._failures)
        is_going_on = bool(self._session.store.kept(posting.BY_ITSELF))
        if is_going_on:
            self._wait(pause)
        self._show(LineState(trouble=error, at=self.state.at, next_in=pause if is_going_on else 0))
        if self._is_asked:
            self.refused.emit(error)

    def _on_stopped(self) -> None:
        self._work = None
        self._show(LineState(at=self.state.at))

    def _wait(self, seconds: int) -> None:
        self._timer.start(seconds * 1_000)

    def _show(self, state: LineState) -> None:
        self.state = state
        self.changed.emit()


def line_of(session: Session) -> Line:
    """Return the line of a session, the same one for every page."""
    found = session.findChild(Line)
    return found if found is not None else Line(session)


def end_line(session: Session) -> None:
    """End the line of a session, if it was ever asked for."""
    found = session.findChild(Line)
    if found is not None:
        found.end()
