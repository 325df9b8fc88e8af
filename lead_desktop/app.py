"""Where the parts of the window meet: folder -> store -> session -> window. No page and no rule of the roadmap here."""

import shutil
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from lead_desktop import catalogue
from lead_desktop.roadmap import formats
from lead_desktop.store import copies, locking, moving, recovery, room
from lead_desktop.store.errors import DamagedFileError, LeadError, NewerFileError, PlaceError
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.store.writer import failing
from lead_desktop.system import paths
from lead_desktop.ui import second_place, tasks
from lead_desktop.ui.idle_watch import IdleWatch
from lead_desktop.ui.main_window import SMALLEST, MainWindow
from lead_desktop.ui.one_window import OneWindow
from lead_desktop.ui.opening_words import after_a_stop, damaged_copies, short_of_room
from lead_desktop.ui.preferences import Preferences, keep_beside, preferences_before, preferences_of, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.shell import Shell, Waiting
from lead_desktop.ui.texts import tr
from lead_desktop.ui.trouble import Watch
from lead_desktop.ui.unlock_page import UnlockPage, asks_for_password, opened_by_account
from lead_desktop.ui.warming import Warming

PRACTICE_PLACE = "KECH"
_REST_MS, _CARRY_MS = 30_000, 30_000
_LATER = Qt.ConnectionType.QueuedConnection


def open_window(folder: Path | None, practice: bool) -> int:
    """Open the window on a folder's store, by default the user's own; return when it is closed, with the exit code."""
    app = application()
    program = Program(app, folder if folder is not None else paths.default_store_folder())
    if not program.is_first():
        return 0
    program.start(practice=practice)
    code = app.exec()
    program.finish()
    return code


def application() -> QApplication:
    """Return the one application object, dressed; made on first use."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("LEAD Desktop")
    app.setWindowIcon(QIcon(str(paths.resources() / "icons" / "app.svg")))
    show_as(app, Preferences())
    return app


class Program(QObject):
    """One run of the program: which store is open, and what the window shows of it."""

    def __init__(self, app: QApplication, folder: Path, *, home: Path | None = None) -> None:
        super().__init__()
        self._app, self._own = app, folder
        self._home = home or paths.default_store_folder()
        self._one = OneWindow(folder, self)
        self.watch = Watch(self)
        self.warming = Warming(self)
        self._store: Store | None = None
        self._session: Session | None = None
        self._key: StorageKey | None = None
        self._told: set[str] = set()
        self._doings: dict[str, Callable[[], object]] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._carrying = QTimer(self)
        self._carrying.timeout.connect(self._carry)
        self._carried: tasks.Work | None = None
        self.shell = Shell()
        self.idle = IdleWatch(self.shell, self)
        self.idle.left_alone.connect(self.lock)
        self._one.called.connect(self.shell.come_forward)
        self.watch.caught.connect(self._on_caught)
        self._rest.timeout.connect(self._on_rest)
        app.styleHints().colorSchemeChanged.connect(lambda scheme: self._dress())

    @property
    def store(self) -> Store | None:
        """The store that is open now."""
        return self._store

    def is_first(self) -> bool:
        """Tell whether no other window works on this folder; if one does, it has been called forward."""
        return self._one.is_first()

    def start(self, *, practice: bool = False) -> None:
        """Show the window."""
        self.watch.start()
        self.shell.resize(self._first_size())
        if practice:
            self.open_practice()
        else:
            self.open_folder(self._own)
        self.shell.show()

    def finish(self) -> None:
        """Let go of the store and of Python's error handling."""
        self.warming.finish()
        self._let_go()
        self.watch.stop()
        self._one.close()

    def open_folder(self, folder: Path) -> None:
        """Open the store of a folder; without one, ask what is needed to make it."""
        self._let_go()
        if not Store.exists(folder) and not copies.copies(folder):
            self._first_run(folder)
            return
        if locking.is_locked(folder):
            self._unlock(folder, lambda key: self._open_with(folder, key))
            return
        self._open_with(folder, None)

    def lock(self) -> None:
        """Cover the work until the password is typed again; it stays as it is behind the cover."""
        store = self._store
        if store is None or store.key is None or not asks_for_password(store.folder):
            return
        self.shell.cover(self._unlock_page(store.folder, lambda key: self.shell.uncover()))

    def change_lock(self, ways: WaysIn | None, key: StorageKey | None) -> None:
        """Lock the storage that is open with a key that the ways lead to, or without one open it up for good."""
        store, self._key = self._store, None
        if store is None:
            return
        folder = store.folder
        self._let_go(close=False)
        try:
            changed = locking.lock(store, ways, key) if ways and key else locking.open_up(store)
            self._work_on(changed)
        except LeadError as error:
            store.close()
            self._key = store.key
            self._cannot_open(folder, error)

    def _open_with(self, folder: Path, key: StorageKey | None) -> None:
        self._key = key
        try:
            store = Store.open(folder, key=key)
        except LeadError as error:
            self._cannot_open(folder, error)
            return
        self._work_on(locking.finish(store))

    def _unlock(self, folder: Path, then: Callable[[StorageKey], object]) -> None:
        key = opened_by_account(folder)
        if key is not None:
            then(key)
            return
        show_as(self._app, preferences_before(folder))
        page = self._unlock_page(folder, then)
        self.shell.hold(page)
        page.take_focus()

    def _unlock_page(self, folder: Path, then: Callable[[StorageKey], object]) -> UnlockPage:
        page = UnlockPage(folder)
        page.opened.connect(then, _LATER)
        return page

    def open_own(self) -> None:
        """Open the office's own store."""
        self.open_folder(self._own)

    def restart_practice(self) -> None:
        """Make the practice district anew, as it was at the beginning."""
        from lead_desktop import practice

        self._let_go()
        shutil.rmtree(practice.own_folder(PRACTICE_PLACE), ignore_errors=True)
        self.open_practice()

    def open_practice(self) -> None:
        """Open the practice district, making it first where it is not there."""
        from lead_desktop import practice

        folder = practice.own_folder(PRACTICE_PLACE)
        self._let_go()
        if Store.exists(folder):
            self.open_folder(folder)
            return
        self.shell.hold(Waiting(tr("The practice district is being made. This takes a few seconds.")))
        self.shell.show()
        self._app.processEvents()
        practice.make(folder, PRACTICE_PLACE).close()
        self.open_folder(folder)

    def _work_on(self, store: Store) -> None:
        self._store = store
        _show_own_lists(store)
        self._session = Session(store)
        stopped = store.kept("running")
        self._dress()
        window = MainWindow(self._session)
        # Queued, because each of them ends the window that asks.
        window.practice_asked.connect(self.open_practice, _LATER)
        window.practice_left.connect(self.open_own, _LATER)
        window.practice_restarted.connect(self.restart_practice, _LATER)
        window.restore_asked.connect(self._restore, _LATER)
        window.lock_asked.connect(self.lock, _LATER)
        window.trail.arrived.connect(self.warming.heed)
        window.lock_changed.connect(self.change_lock, _LATER)
        self._key = store.key
        self.idle.start(store)
        second_place.note(store)
        self._carrying.start(_CARRY_MS)
        self._session.changed.connect(lambda committed: self._rest.start(_REST_MS))
        self.shell.hold(window)
        if stopped:
            window.frame.show_message(after_a_stop(store))
        self._told.clear()
        self._look_at_disk()
        if not store.read_only:
            store.keep("running", True)
        _begin_line(self._session)

    def _let_go(self, *, close: bool = True) -> None:
        """Close the store that is open; what is still being typed is stored first."""
        self._rest.stop()
        self._carrying.stop()
        if self._carried is not None:
            self._carried.finish()
        self.idle.stop()
        if self._store is None:
            return
        self.shell.clear()
        _end_line(self._session)
        catalogue.stand_in({})
        store, worked = self._store, self._session is not None and self._session.saved_at is not None
        self._store, self._session = None, None
        if worked and close and not store.about.practice:
            second_place.carry_changes(store)
            second_place.copy_at_closing(store)
        if not store.read_only:
            store.keep("running", None)
        if close:
            store.close()

    def _dress(self) -> None:
        chosen = preferences_of(self._store) if self._store is not None else Preferences()
        show_as(self._app, chosen)
        if self._store is not None:
            keep_beside(self._store, chosen)

    def _first_run(self, folder: Path) -> None:
        from lead_desktop.ui.first_run import FirstRun

        asked = FirstRun(folder)
        asked.made.connect(self._work_on, _LATER)
        asked.practice_asked.connect(self.open_practice, _LATER)
        self.shell.hold(asked)

    def _cannot_open(self, folder: Path, error: LeadError) -> None:
        from lead_desktop.ui.cannot_open import CannotOpen

        ways = [("again", tr("Try again"))]
        if isinstance(error, NewerFileError | PlaceError):
            ways.insert(0, ("read", tr("Open for reading")))
        if isinstance(error, PlaceError) and not Store.exists(self._home):
            ways.insert(0, ("move", tr("Bring the work to this computer")))
        if isinstance(error, DamagedFileError):
            ways.insert(0, ("recover", tr("Bring my work back")))
        shown = CannotOpen(error, (*ways, ("close", tr("Close the program"))))
        self._doings = {
            "again": lambda: self.open_folder(folder),
            "read": lambda: self._work_on(Store.open(folder, read_only=True, key=self._key)),
            "recover": lambda: self._recover(folder),
            "move": lambda: self._move(folder),
            "close": self.shell.close,
        }
        shown.chosen.connect(lambda way: self._doings[way](), _LATER)
        self.shell.hold(shown)

    def _move(self, folder: Path) -> None:
        """Bring the work of a place where none is done to this computer, and open it here."""
        try:
            moving.bring(folder, self._home)
        except LeadError as error:
            self._cannot_open(folder, error)
            return
        self._own = self._home
        self.open_folder(self._home)

    def _recover(self, folder: Path) -> None:
        """Bring the work back from a damaged file, and say what is missing."""
        from lead_desktop.ui.cannot_open import recovered_bar

        self.shell.hold(Waiting(tr("The work is being brought back. This can take a minute.")))
        self._app.processEvents()
        try:
            found = recovery.recover(folder, key=self._key)
        except LeadError as error:
            self._cannot_open(folder, error)
            return
        self._work_on(found.store)
        inside = self.shell.inside()
        if isinstance(inside, MainWindow):
            inside.frame.show_message(recovered_bar(found))

    def _restore(self, copy: object) -> None:
        if self._store is None or not isinstance(copy, copies.Copy):
            return
        folder = self._store.folder
        self._let_go()
        if self._key is None and copies.is_locked(copy):
            self._unlock(folder, lambda key: self._go_back(folder, copy, key))
            return
        self._go_back(folder, copy, self._key)

    def _go_back(self, folder: Path, copy: copies.Copy, key: StorageKey | None) -> None:
        try:
            self._work_on(copies.restore(folder, copy, key=key))
        except LeadError as error:
            self._cannot_open(folder, error)

    def _on_rest(self) -> None:
        if self._store is not None:
            self._store.rest()
            self._look_at_disk()

    def _look_at_disk(self) -> None:
        """Say that the disk failed in the background, or that it is nearly full; each once."""
        store, inside = self._store, self.shell.inside()
        if store is None or not isinstance(inside, MainWindow):
            return
        if store.disk_failed and "failed" not in self._told:
            self._told.add("failed")
            inside.show_trouble(failing())
        elif room.is_short(store.folder) and "short" not in self._told:
            self._told.add("short")
            inside.frame.show_message(short_of_room(room.free(store.folder)))

    def _carry(self) -> None:
        """Bring new changes to the second place, off the screen's thread: a stick may be slow."""
        store = self._store
        if store is None or store.about.practice or self._carried is not None:
            return
        self._carried = tasks.run(lambda progress: second_place.carry_and_test(store))
        self._carried.succeeded.connect(self._on_carried)
        for over in (self._carried.refused, self._carried.stopped):
            over.connect(lambda: self._on_carried(()))

    def _on_carried(self, damaged: object) -> None:
        self._carried, inside = None, self.shell.inside()
        if isinstance(damaged, list) and damaged and isinstance(inside, MainWindow):
            inside.frame.show_message(damaged_copies(damaged))

    def _on_caught(self, text: str, at: datetime) -> None:
        from lead_desktop.ui.stopped_card import StoppedSheet

        saved = self._session.saved_at if self._session is not None else None
        folder = self._store.folder if self._store is not None else self._own
        sheet = StoppedSheet(folder, text, at, formats.clock(saved) if saved else "", self.shell)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _first_size(self) -> QSize:
        return QSize(1180, 720).boundedTo(self.shell.screen().availableGeometry().size()).expandedTo(SMALLEST)


def _begin_line(session: Session) -> None:
    """Send and fetch over a line from now on, where the officer wants that to go by itself."""
    if session.store.kept("line_by_itself"):
        from lead_desktop.ui.line import line_of

        line_of(session).begin()


def _end_line(session: Session | None) -> None:
    """Wait for what goes on over the line before the store is closed."""
    if session is None or "lead_desktop.ui.line" not in sys.modules:
        return
    from lead_desktop.ui.line import end_line

    end_line(session)


def _show_own_lists(store: Store) -> None:
    """Let the lists of the province's reference pack stand in, where one has come."""
    if store.kept("pack"):
        from lead_desktop.sync import packs

        packs.stand_in(store)
