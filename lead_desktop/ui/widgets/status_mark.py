"""A status mark as a widget of its own; its word stands beside it."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.ui.look import MARK_SIZE, Mark, current, paint_mark


class StatusMark(QWidget):
    """Show one mark, 16 px at 100 % text."""

    def __init__(self, mark: Mark | str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Mark(mark)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def mark(self) -> Mark:
        """Return the mark shown."""
        return self._mark

    def set_mark(self, mark: Mark | str, name: str = "") -> None:
        """Show another mark."""
        self._mark = Mark(mark)
        self.setAccessibleName(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = current().px(MARK_SIZE)
        return QSize(side, side + 2 * current().drop())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = current().px(MARK_SIZE)
        paint_mark(painter, QRectF(0, self.height() - side, side, side), self._mark)
        painter.end()
