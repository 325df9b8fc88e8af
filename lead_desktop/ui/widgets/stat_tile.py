"""A tile with one figure that opens the records behind it."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, RADIUS_CARD, Role, current
from lead_desktop.ui.look.flat import box
from lead_desktop.ui.widgets.label import PlainLabel


class StatTile(QAbstractButton):
    """Show figure, unit, sentence, and source with its year; `opened` on click, Enter or Space."""

    opened = Signal()

    def __init__(
        self, figure: str = "", unit: str = "", sentence: str = "", source: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._figure = PlainLabel(role=Role.FIGURE, wrap=False)
        self._unit = PlainLabel(ink="ink_2", wrap=False)
        self._sentence = PlainLabel()
        self._source = PlainLabel(role=Role.HELP, ink="ink_2")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        self.set_words(figure, unit, sentence, source)
        self.clicked.connect(lambda: self.opened.emit())

    def set_words(self, figure: str, unit: str, sentence: str, source: str) -> None:
        """Show ready words; the figure carries its sign and separators already."""
        shown = {self._figure: figure, self._unit: unit, self._sentence: sentence, self._source: source}
        for label, text in shown.items():
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(" ".join(text for text in shown.values() if text))

    def sizeHint(self) -> QSize:
        return self._whole.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._whole.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        lively = self.underMouse() or self.isDown()
        edge = palette.accent if lively else palette.line
        box(painter, self.rect(), palette.tint if self.isDown() else palette.surface, edge, radius=RADIUS_CARD)
        painter.end()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(GAP_8)
        line.addWidget(self._figure)
        line.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBottom)
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        whole.setSpacing(GAP_4)
        whole.addLayout(line)
        whole.addWidget(self._sentence)
        whole.addWidget(self._source)
        whole.addStretch(1)
        for label in (self._figure, self._unit, self._sentence, self._source):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
