"""One piece of long work at a time on a page: its bar at the top of the page, its result, its refusal."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui import tasks
from lead_desktop.ui.work_bar import WorkBar


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
        if self.is_busy():
            return
        begun = tasks.run(lambda progress: job())
        self._work = begun
        column.insertWidget(0, WorkBar(begun, words, self._pane, cancel=False))
        begun.succeeded.connect(lambda result: self._end(lambda: done(result)))
        begun.refused.connect(lambda error: self._end(lambda: self.refused.emit(error)))
        begun.stopped.connect(lambda: self._end(lambda: None))
        self.changed.emit()

    def _end(self, then: Callable[[], None]) -> None:
        self._work = None
        then()
        self.changed.emit()
