"""The strip above everything while the practice district is open."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel


class PracticeStrip(QWidget):
    """Say that this is practice, with the ways to start over and to leave."""

    start_over_pressed = Signal()
    leave_pressed = Signal()

    def __init__(self, word: str, sentence: str, *, start_over: str, leave: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(word)
        self._word = PlainLabel(word, Role.STRONG, ink="on_practice", wrap=False)
        self._sentence = PlainLabel(sentence, Role.HELP, ink="on_practice")
        self._start_over, self._leave = Button(start_over), Button(leave)
        for button in (self._start_over, self._leave):
            button.setProperty("ring_ink", "on_practice")
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_4)
        row.addWidget(self._word)
        row.addWidget(self._sentence, 1)
        row.setSpacing(GAP_8)
        row.addWidget(self._start_over)
        row.addWidget(self._leave)
        self._start_over.clicked.connect(lambda: self.start_over_pressed.emit())
        self._leave.clicked.connect(lambda: self.leave_pressed.emit())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("practice"))
        painter.end()
