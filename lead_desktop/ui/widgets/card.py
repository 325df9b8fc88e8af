"""A white card with a hairline round it, for one thing and what can be done about it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_12, GAP_16, RADIUS_CARD, current
from lead_desktop.ui.look.flat import box


class Card(QWidget):
    """Hold parts below one another; add them to `column`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(GAP_16, GAP_12, GAP_16, GAP_12)
        self.column.setSpacing(GAP_4)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        box(painter, self.rect(), palette.surface, palette.line, radius=RADIUS_CARD)
        painter.end()
