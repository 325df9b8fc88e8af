"""Long work off the screen's thread: progress, stopping and the result as signals. How it is shown: work_bar.py."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QThread, Signal

from lead_desktop.store.errors import LeadError


class Stopped(Exception):  # noqa: N818 - read as a word: raises Stopped
    """The officer asked the work to stop."""


class Progress:
    """What long work is given: it tells how far it is and learns whether it should stop.

    Call `at` at every step that leaves things whole; it raises Stopped when the officer asked for it.
    """

    def __init__(self, tell: Callable[[int, int], None]) -> None:
        self._tell = tell
        self._asked_to_stop = False

    def at(self, done: int, of: int) -> None:
        """Tell that `done` of `of` parts are finished. Raises Stopped."""
        if self._asked_to_stop:
            raise Stopped
        self._tell(done, of)

    def ask_to_stop(self) -> None:
        """Let the next `at` raise Stopped."""
        self._asked_to_stop = True


Job = Callable[[Progress], object]
"""Work that can run off the screen's thread."""


class _Thread(QThread):
    """The thread of one piece of work, with what came of it."""

    advanced = Signal(int, int)

    def __init__(self, work: Job, parent: QObject) -> None:
        super().__init__(parent)
        self.progress = Progress(self.advanced.emit)
        self.work = work
        self.result: object = None
        self.trouble: BaseException | None = None

    def run(self) -> None:
        try:
            self.result = self.work(self.progress)
        except BaseException as trouble:  # noqa: BLE001 - handed to the screen's thread, which decides
            self.trouble = trouble


class Work(QObject):
    """One piece of long work; every signal arrives in the screen's thread.

    Exactly one of `succeeded`, `refused` (a LeadError) and `stopped` follows; anything else is a mistake in the
    program and goes to `sys.excepthook`, after `stopped`.
    """

    advanced = Signal(int, int)
    succeeded = Signal(object)
    refused = Signal(object)
    stopped = Signal()

    def __init__(self, work: Job, parent: QObject | None = None) -> None:
        # The application is the parent, so that work outlives the page that began it.
        super().__init__(parent or QCoreApplication.instance())
        self._thread = _Thread(work, self)
        self._thread.advanced.connect(self._on_advanced)
        self._thread.finished.connect(self._on_finished)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def cancel(self) -> None:
        """Ask the work to stop at the next place that leaves things whole."""
        self._thread.progress.ask_to_stop()

    def finish(self) -> None:
        """Stop and wait until the thread has ended, so that nothing is cut off in the middle."""
        self.cancel()
        self._thread.wait()

    def is_running(self) -> bool:
        """Tell whether the work still goes on."""
        return self._thread.isRunning()

    def _on_advanced(self, done: int, of: int) -> None:
        self.advanced.emit(done, of)

    def _on_finished(self) -> None:
        trouble = self._thread.trouble
        if trouble is None:
            self.succeeded.emit(self._thread.result)
        elif isinstance(trouble, LeadError):
            self.refused.emit(trouble)
        else:
            self.stopped.emit()
        self.deleteLater()
        if trouble is not None and not isinstance(trouble, LeadError | Stopped):
            sys.excepthook(type(trouble), trouble, trouble.__traceback__)


def run(work: Job, parent: QObject | None = None) -> Work:
    """Start work in a thread of its own and return it; join its signals before going back to the event loop.

    The work must not touch widgets, nor a store that was opened in another thread.
    """
    begun = Work(work, parent)
    begun.start()
    return begun
