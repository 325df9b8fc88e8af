"""The coloured square of one of the 17 goals, an accent beside its number and name."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.ui.look import current, paint_goal


class GoalSquare(QWidget):
    """Show goal 1 to 17: 12 px plain, or 20 px with its number."""

    def __init__(self, goal: int, size: int = 20, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._goal, self._size = goal, size
        self.setAccessibleName(name or str(goal))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_goal(self, goal: int, name: str = "") -> None:
        """Show another goal."""
        self._goal = goal
        self.setAccessibleName(name or str(goal))
        self.update()

    def sizeHint(self) -> QSize:
        side = current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_goal(painter, QRectF(self.rect()), self._goal)
        painter.end()
