"""A thin progress bar; the words beside it are the caller's."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.ui.look import current
from lead_desktop.ui.look.parts import bar

_HEIGHT = 8


class ThinBar(QWidget):
    """Fill from the start edge; 8 px high."""

    def __init__(self, fraction: float = 0.0, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = fraction
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def fraction(self) -> float:
        """Return how much is filled, 0 to 1."""
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        """Fill so much, 0 to 1."""
        self._fraction = min(max(fraction, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(current().px(104), _HEIGHT + 2 * current().drop())

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(48), _HEIGHT + 2 * current().drop())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bar(painter, self.rect().translated(0, current().drop()), self._fraction, current().palette, from_right=right)
        painter.end()
