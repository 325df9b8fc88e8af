"""How long work shows itself: nothing, then a busy pointer, then a bar with counts, time left and Cancel."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.ui.look import GAP_12, Role
from lead_desktop.ui.tasks import Work
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.progress_bar import ThinBar

POINTER_AFTER_MS, BAR_AFTER_MS, LEFT_AFTER_S = 300, 2_000, 5.0


class WorkBar(QWidget):
    """Follow one piece of work in the pane that it concerns; it goes away by itself when the work is over."""

    def __init__(
        self,
        work: Work,
        words: str,
        pane: QWidget,
        *,
        clock: Callable[[], float] = monotonic,
        cancel: bool = True,
        count: Callable[[int], str] = formats.number,
    ) -> None:
        super().__init__(pane)
        self._count = count
        self._work, self._pane, self._clock, self._began = work, pane, clock, clock()
        self._words = PlainLabel(words)
        self._counts = PlainLabel(role=Role.HELP, ink="ink_2", wrap=False)
        self._bar = ThinBar()
        self._bar.setAccessibleName(words)
        self._cancel = Button(tr("Cancel"))
        self._cancel.setVisible(cancel)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_12)
        row.addWidget(self._words, 1)
        row.addWidget(self._bar, 1)
        row.addWidget(self._counts)
        row.addWidget(self._cancel)
        self.hide()
        self._pointer, self._showing = self._after(POINTER_AFTER_MS), self._after(BAR_AFTER_MS)
        self._pointer.timeout.connect(lambda: pane.setCursor(Qt.CursorShape.BusyCursor))
        self._showing.timeout.connect(self.show)
        self._cancel.clicked.connect(self._on_cancel)
        work.advanced.connect(self._on_advanced)
        for over in (work.succeeded, work.refused, work.stopped):
            over.connect(self._on_over)

    def counts(self) -> str:
        """Return the counts and the time left as they are shown."""
        return self._counts.text()

    def _after(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.start(ms)
        return timer

    def _on_advanced(self, done: int, of: int) -> None:
        self._bar.set_fraction(done / of if of else 0.0)
        self._counts.setText(_counted(done, of, self._clock() - self._began, self._count))

    def _on_cancel(self) -> None:
        self._cancel.setEnabled(False)
        self._counts.setText(tr("Stopping. What is finished stays."))
        self._work.cancel()

    def _on_over(self) -> None:
        self._pointer.stop()
        self._showing.stop()
        self._pane.unsetCursor()
        self.hide()
        self.deleteLater()


def _counted(done: int, of: int, seconds: float, count: Callable[[int], str]) -> str:
    counts = {"done": count(done), "all": count(of)}
    if seconds < LEFT_AFTER_S or not done:
        return tr("{done} of {all}", **counts)
    left = round(seconds * (of - done) / done)
    if left < 60:
        return tr("{done} of {all}, {seconds} seconds left", seconds=left, **counts)
    return tr("{done} of {all}, {minutes} minutes left", minutes=round(left / 60), **counts)
