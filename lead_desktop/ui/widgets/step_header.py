"""The head of a step page: which step, its official name, its state and how far it is."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_8, GAP_12, Mark, Role
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.progress_bar import ThinBar
from lead_desktop.ui.widgets.status_mark import StatusMark


class _Lines(Enum):
    """What stands beside the buttons: title and state, the state alone, or neither."""

    ONE = auto()
    TITLE_BELOW = auto()
    ALL_BELOW = auto()


class StepHeader(QWidget):
    """Show "Step 2 of 8 · Know where we stand", the official name below it, the state and "4 of 7 tasks"."""

    back_pressed = Signal()
    quiet_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._back = Button(kind="quiet", icon_name="back")
        self._quiet = Button(kind="quiet")
        self._title = PlainLabel(role=Role.TITLE)
        self._title.setProperty("ring", "keys")
        self._official = PlainLabel(role=Role.HELP, ink="ink_2")
        self._mark = StatusMark(Mark.NOT_STARTED)
        self._status = PlainLabel(wrap=False)
        self._progress = PlainLabel(ink="ink_2", wrap=False)
        self._bar = ThinBar()
        self._state = QWidget()
        self._lines: _Lines | None = None
        self._key, self._compact = "", False
        self._lay_out()
        self._back.clicked.connect(lambda: self.back_pressed.emit())
        self._quiet.clicked.connect(lambda: self.quiet_pressed.emit(self._key))

    @property
    def title_label(self) -> PlainLabel:
        """The title, which takes the focus when the page opens."""
        return self._title

    def set_step(
        self, title: str, official: str, *, mark: Mark | str, status: str, progress: str, fraction: float
    ) -> None:
        """Show ready words; the progress is a sentence, and fraction 0 to 1 fills the bar beside it."""
        self._title.setText(title)
        self._official.setText(official)
        self._official.setVisible(bool(official) and not self._compact)
        self._mark.set_mark(mark, status)
        self._status.setText(status)
        self._progress.setText(progress)
        self._bar.set_fraction(fraction)
        self._bar.setAccessibleName(progress)
        self.setAccessibleName(", ".join(part for part in (title, status, progress) if part))
        self._fit()

    def set_back(self, words: str) -> None:
        """Name the page that Back leads to; empty words hide it."""
        self._back.set_words(words)
        self._back.setVisible(bool(words))
        self._fit()

    def set_quiet(self, *buttons: tuple[str, str, str]) -> None:
        """Show at most one quiet button, as (key, words, icon name)."""
        self._key, words, icon_name = buttons[0] if buttons else ("", "", "")
        self._quiet.set_icon(icon_name)
        self._quiet.set_words(words)
        self._quiet.setVisible(bool(buttons))
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Stand in one line, without the official name."""
        self._compact = compact
        self._official.setVisible(not compact and bool(self._official.text()))

    def minimumSizeHint(self) -> QSize:
        buttons = sum(one.sizeHint().width() + GAP_12 for one in (self._back, self._quiet) if not one.isHidden())
        return QSize(max(buttons, self._state.minimumSizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Take as few lines as the width allows."""
        title = Lettering(self._title.text(), Role.TITLE).label_width() + GAP_12
        state = self._state.sizeHint().width() + GAP_12
        buttons = sum(one.sizeHint().width() + GAP_12 for one in (self._back, self._quiet) if not one.isHidden())
        room = self.width() or title + state + buttons
        if title + state + buttons <= room:
            self._place(_Lines.ONE)
        elif state + buttons <= room:
            self._place(_Lines.TITLE_BELOW)
        else:
            self._place(_Lines.ALL_BELOW)

    def _place(self, lines: _Lines) -> None:
        if lines is self._lines:
            return
        self._lines = lines
        for widget in (self._title, self._state, self._official):
            self._grid.removeWidget(widget)
        if lines is _Lines.ONE:
            self._grid.addWidget(self._title, 0, 1)
            self._grid.addWidget(self._state, 0, 2)
            self._grid.addWidget(self._official, 1, 1, 1, 3)
            return
        self._grid.addWidget(self._title, 1, 0, 1, 4)
        self._grid.addWidget(self._official, 2, 0, 1, 4)
        if lines is _Lines.TITLE_BELOW:
            self._grid.addWidget(self._state, 0, 2)
        else:
            self._grid.addWidget(self._state, 3, 0, 1, 4, Qt.AlignmentFlag.AlignLeft)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._state)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self._mark)
        row.addWidget(self._status)
        row.addSpacing(GAP_8)
        row.addWidget(self._progress)
        row.addWidget(self._bar)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_12)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._back, 0, 0)
        self._grid.addWidget(self._quiet, 0, 3)
        self._place(_Lines.ONE)
        self._back.hide()
        self._quiet.hide()
