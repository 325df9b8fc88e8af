"""One piece of long work at a time on a page: its bar at the top of the page, its result, its refusal."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui import tasks
from lead_desktop.ui.drive_line import size_words
from lead_desktop.ui.work_bar import WorkBar

Tell = Callable[[int, int], object]


class PageWork(QObject):
    """Run work off the screen's thread for a page; `changed` follows its beginning and end, `refused` a LeadError."""

    changed = Signal()
    refused = Signal(object)

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self._work: tasks.Work | None = None

    def is_busy(self) -> bool:
        """Tell whether work goes on."""
        return self._work is not None

    def run(self, column: QVBoxLayout, job: Callable[[], object], words: str, done: Callable[[Any], None]) -> None:
        """Begin work unless some goes on; `done` gets its result. The bar stands at the top of `column`."""
        if not self.is_busy():
            begun = tasks.run(lambda progress: job())
            self._follow(begun, column, WorkBar(begun, words, self._pane, cancel=False), done)

    def run_copying(
        self, column: QVBoxLayout, job: Callable[[Tell], object], words: str, done: Callable[[Any], None]
    ) -> None:
        """Begin work that tells how many bytes are done and that may be stopped; the rest is as in `run`."""
        if not self.is_busy():
            begun = tasks.run(lambda progress: job(progress.at))
            self._follow(begun, column, WorkBar(begun, words, self._pane, count=size_words), done)

    def _follow(self, begun: tasks.Work, column: QVBoxLayout, bar: WorkBar, done: Callable[[Any], None]) -> None:
        self._work = begun
        column.insertWidget(0, bar)
        begun.succeeded.connect(lambda result: self._end(lambda: done(result)))
        begun.refused.connect(lambda error: self._end(lambda: self.refused.emit(error)))
        begun.stopped.connect(lambda: self._end(lambda: None))
        self.changed.emit()

    def _end(self, then: Callable[[], None]) -> None:
        self._work = None
        then()
        self.changed.emit()
