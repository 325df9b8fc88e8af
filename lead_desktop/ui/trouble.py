"""What is said when something goes wrong: troubles outside in a bar, mistakes of the program in a report."""

import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from lead_desktop import __version__
from lead_desktop.roadmap import formats
from lead_desktop.store.errors import DiskFailingError, LeadError
from lead_desktop.store.store import Store
from lead_desktop.system import safeio
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.message_bar import MessageBar

_SENTENCE_END = re.compile(r"(?<=[.؟?۔])\s+")
_MOST_LINES = 40


def first_sentence(text: str) -> tuple[str, str]:
    """Return the first sentence of a message and the rest of it."""
    first, *rest = _SENTENCE_END.split(text.strip(), maxsplit=1)
    return first, rest[0] if rest else ""


Say = Callable[[str, str], object]
"""Shows a message: its kind and ready text."""


def bar_of(error: LeadError, store: Store | None = None, say: Say | None = None) -> MessageBar:
    """Return the message for a trouble of the surroundings: is work safe, what happened, what to do.

    Where the disk fails under a store, the action copies the work elsewhere.
    """
    saves = isinstance(error, DiskFailingError) and store is not None and say is not None
    first, rest = first_sentence(error.sentence.said(tr))
    details = tr("{code}, {time}", code=type(error).__name__, time=formats.clock(datetime.now().astimezone()))
    bar = MessageBar(
        "problem",
        first,
        rest,
        close=tr("Close"),
        action=tr("Copy my work now") if saves else tr("Copy for support"),
        details=details,
        details_word=tr("Details"),
    )
    if saves and store is not None and say is not None:
        bar.action_pressed.connect(lambda: _copy_work(store, say, bar))
    else:
        bar.action_pressed.connect(lambda: QGuiApplication.clipboard().setText(support_text(error)))
    return bar


def _copy_work(store: Store, say: Say, owner: QWidget) -> None:
    """Ask for a folder on another disk and copy the work there."""
    from lead_desktop.store import copies

    chosen = QFileDialog.getExistingDirectory(owner.window(), tr("Copy my work now"))
    if not chosen:
        return
    try:
        path = copies.copy_out(store, Path(chosen))
    except LeadError as error:
        say("problem", error.sentence.said(tr))
        return
    say("info", tr("Your work is copied to {path}. Go on with it on another computer.", path=as_named(str(path))))


def support_text(error: BaseException, at: datetime | None = None) -> str:
    """Return what support needs: versions and where in the program it happened. Nothing that was typed is in it."""
    moment = at or datetime.now().astimezone()
    lines = [
        f"LEAD Desktop {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        moment.isoformat(timespec="seconds"),
    ]
    chain: list[BaseException] = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) is not None and cause not in chain:
        chain.append(cause)
    for one in chain:
        # Only names of files, functions and kinds of error: the message of an error may hold what was typed.
        frames = traceback.extract_tb(one.__traceback__)[-_MOST_LINES:]
        lines += [_kind(one), *(f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)]
    return "\n".join(lines) + "\n"


def write_report(folder: Path, text: str, at: datetime) -> Path:
    """Write a report file beside the store and return its path. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"report-{at:%Y-%m-%d-%H%M%S}.txt"
    safeio.write_file(path, text.encode("utf-8"))
    return path


class Watch(QObject):
    """Catch every mistake of the program wherever it happens; `caught` carries the report's text and the time.

    A mistake while one is being shown goes to the standard error stream only, so that nothing can go round in circles.
    """

    caught = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False

    def start(self) -> None:
        """Take the place of Python's own handling of uncaught errors, in all threads."""
        sys.excepthook = self.take
        threading.excepthook = lambda found: self.take(found.exc_type, found.exc_value, found.exc_traceback)

    def stop(self) -> None:
        """Give the handling back to Python."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def take(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        """Take an uncaught error: print it, and tell of it unless one is being told of."""
        sys.__excepthook__(kind, error or kind(), trace)
        if self._busy or error is None or issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        self._busy = True
        try:
            at = datetime.now().astimezone()
            self.caught.emit(support_text(error, at), at)
        finally:
            self._busy = False


def _kind(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _short(name: str) -> str:
    parts = Path(name).parts
    inside = parts.index("lead_desktop") if "lead_desktop" in parts else max(0, len(parts) - 2)
    return "/".join(parts[inside:])
