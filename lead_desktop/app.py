"""Where the parts of the window meet: folder -> store -> session -> window. No page and no rule of the roadmap here."""

import shutil
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.store.errors import DamagedFileError, LeadError, NewerFileError
from lead_desktop.store.store import Store
from lead_desktop.system import paths
from lead_desktop.ui.main_window import SMALLEST, MainWindow
from lead_desktop.ui.one_window import OneWindow
from lead_desktop.ui.preferences import Preferences, preferences_of, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.trouble import Watch
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.message_bar import MessageBar

PRACTICE_PLACE = "KECH"
_REST_MS = 30_000
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


class Shell(QWidget):
    """The one top-level window: it holds the first run, the work, or why nothing can be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None

    def inside(self) -> QWidget | None:
        """Return what the window holds."""
        return self._inside

    def hold(self, inside: QWidget) -> None:
        """Show something in place of what was there."""
        self.clear()
        self._inside = inside
        self._column.addWidget(inside)
        self.setWindowTitle(inside.windowTitle())
        inside.windowTitleChanged.connect(self.setWindowTitle)

    def clear(self) -> None:
        """Let what is held store its last words, and end it at once: it must not outlive its store."""
        if self._inside is not None:
            self._inside.close()
            shiboken6.delete(self._inside)
            self._inside = None

    def come_forward(self) -> None:
        """Stand before all other windows."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._inside is not None:
            self._inside.close()
        super().closeEvent(event)


class Program(QObject):
    """One run of the program: which store is open, and what the window shows of it."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__()
        self._app, self._own = app, folder
        self._one = OneWindow(folder, self)
        self.watch = Watch(self)
        self._store: Store | None = None
        self._session: Session | None = None
        self._doings: dict[str, Callable[[], object]] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self.shell = Shell()
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
        self._let_go()
        self.watch.stop()
        self._one.close()

    def open_folder(self, folder: Path) -> None:
        """Open the store of a folder; without one, ask what is needed to make it."""
        self._let_go()
        if not Store.exists(folder):
            self._first_run(folder)
            return
        try:
            self._work_on(Store.open(folder))
        except LeadError as error:
            self._cannot_open(folder, error)

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
        self.shell.hold(_Waiting(tr("The practice district is being made. This takes a few seconds.")))
        self.shell.show()
        self._app.processEvents()
        practice.make(folder, PRACTICE_PLACE).close()
        self.open_folder(folder)

    def _work_on(self, store: Store) -> None:
        self._store = store
        self._session = Session(store)
        stopped = store.kept("running")
        self._dress()
        window = MainWindow(self._session)
        # Queued, because each of them ends the window that asks.
        window.practice_asked.connect(self.open_practice, _LATER)
        window.practice_left.connect(self.open_own, _LATER)
        window.practice_restarted.connect(self.restart_practice, _LATER)
        window.restore_asked.connect(self._restore, _LATER)
        self._session.changed.connect(lambda committed: self._rest.start(_REST_MS))
        self.shell.hold(window)
        if stopped:
            window.frame.show_message(_after_a_stop(store))
        if not store.read_only:
            store.keep("running", True)

    def _let_go(self) -> None:
        """Close the store that is open; what is still being typed is stored first."""
        self._rest.stop()
        if self._store is None:
            return
        self.shell.clear()
        store, worked = self._store, self._session is not None and self._session.saved_at is not None
        self._store, self._session = None, None
        if worked and not store.about.practice:
            _copy_at_closing(store)
        if not store.read_only:
            store.keep("running", None)
        store.close()

    def _dress(self) -> None:
        show_as(self._app, preferences_of(self._store) if self._store is not None else Preferences())

    def _first_run(self, folder: Path) -> None:
        from lead_desktop.ui.first_run import FirstRun

        asked = FirstRun(folder)
        asked.made.connect(self._work_on, _LATER)
        asked.practice_asked.connect(self.open_practice, _LATER)
        self.shell.hold(asked)

    def _cannot_open(self, folder: Path, error: LeadError) -> None:
        from lead_desktop.store import copies
        from lead_desktop.ui.cannot_open import CannotOpen

        ways = [("again", tr("Try again"))]
        if isinstance(error, NewerFileError):
            ways.insert(0, ("read", tr("Open for reading")))
        if isinstance(error, DamagedFileError) and copies.copies(folder):
            ways.insert(0, ("copy", tr("Go back to the newest safety copy")))
        shown = CannotOpen(error, (*ways, ("close", tr("Close the program"))))
        self._doings = {
            "again": lambda: self.open_folder(folder),
            "read": lambda: self._work_on(Store.open(folder, read_only=True)),
            "copy": lambda: self._work_on(copies.restore(folder, copies.copies(folder)[0])),
            "close": self.shell.close,
        }
        shown.chosen.connect(self._on_way_chosen, _LATER)
        self.shell.hold(shown)

    def _on_way_chosen(self, way: str) -> None:
        self._doings[way]()

    def _restore(self, copy: object) -> None:
        from lead_desktop.store import copies

        if self._store is None or not isinstance(copy, copies.Copy):
            return
        folder = self._store.folder
        self._let_go()
        try:
            self._work_on(copies.restore(folder, copy))
        except LeadError as error:
            self._cannot_open(folder, error)

    def _on_rest(self) -> None:
        if self._store is not None:
            self._store.rest()

    def _on_caught(self, text: str, at: datetime) -> None:
        from lead_desktop.ui.stopped_card import StoppedSheet

        saved = self._session.saved_at if self._session is not None else None
        folder = self._store.folder if self._store is not None else self._own
        sheet = StoppedSheet(folder, text, at, formats.clock(saved) if saved else "", self.shell)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _first_size(self) -> QSize:
        room = self.shell.screen().availableGeometry().size()
        return QSize(1180, 720).boundedTo(room).expandedTo(SMALLEST)


def _copy_at_closing(store: Store) -> None:
    """Make a safety copy of today's work, here and in the second place."""
    from lead_desktop.store import copies
    from lead_desktop.ui import second_place

    # What was saved is safe without the copy, and nobody is there any more to be told.
    with suppress(LeadError):
        second_place.carry(store, copies.make(store, "closing"))


def _after_a_stop(store: Store) -> MessageBar:
    last = store.last_change()
    label = next((step.label.said(tr) for step in store.steps(1)), "")
    if last is None or not label:
        return MessageBar("info", tr("Your work is safe."), tr("The program stopped last time."), close=tr("Close"))
    moment = datetime.fromisoformat(last.wall)
    happened = tr(
        "The program stopped last time. Last saved at {time}: {step}.", time=formats.clock(moment), step=label
    )
    return MessageBar("info", tr("Your work is safe."), happened, close=tr("Close"))


class _Waiting(QWidget):
    """One sentence while something is being made."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle(tr("LEAD Desktop"))
        column = QVBoxLayout(self)
        label = PlainLabel(words, wrap=False)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
