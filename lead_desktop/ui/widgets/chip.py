"""A chip: a goal's square or an icon, a word, and where wanted a way to take it off."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, button_height, current, paint_goal, paint_icon
from lead_desktop.ui.look.flat import box
from lead_desktop.ui.widgets.lettering import Lettering

_CROSS = 16


class Chip(QAbstractButton):
    """Show a linked thing; `opened` on click, Enter or Space; `removed` on its cross, Delete or Backspace.

    `remove` holds the words for taking it off; without them the chip has no cross.
    """

    opened = Signal()
    removed = Signal()

    def __init__(
        self,
        word: str,
        *,
        goal: int | None = None,
        icon_name: str = "",
        remove: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._word, self._goal, self._icon_name, self._remove = word, goal, icon_name, remove
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)
        self.setAccessibleDescription(remove)
        self.clicked.connect(lambda: self.opened.emit())

    @property
    def word(self) -> str:
        """The word on the chip."""
        return self._word

    def sizeHint(self) -> QSize:
        lead = self._lead_side() + GAP_8 if self._lead_side() else 0
        cross = current().px(_CROSS) + GAP_8 if self._remove else 0
        return QSize(GAP_8 + lead + Lettering(self._word).width() + cross + GAP_8, button_height(current().font()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._remove:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._remove and self._cross().adjusted(-8, -8, 8, 8).contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        shape = self.rect().adjusted(0, GAP_4, 0, -GAP_4)
        lively = self.underMouse() or self.isDown()
        box(painter, shape, palette.tint if lively else palette.surface, palette.edge, radius=shape.height() / 2)
        x, side = GAP_8, self._lead_side()
        lead = self._mirrored(QRect(x, (self.height() - side) // 2, side, side))
        if self._goal is not None:
            paint_goal(painter, QRectF(lead), self._goal)
        elif self._icon_name:
            paint_icon(painter, lead.x(), lead.y(), self._icon_name, palette.ink_2, side)
        x += side + GAP_8 if side else GAP_4
        words = Lettering(self._word)
        words.paint(painter, self._mirrored(QRect(x, 0, words.width(), self.height())))
        if self._remove:
            cross = self._cross()
            paint_icon(painter, cross.x(), cross.y(), "close", palette.ink_2, cross.width())
        painter.end()

    def _lead_side(self) -> int:
        if self._goal is None and not self._icon_name:
            return 0
        return min(current().px(20), button_height(current().font()) - 4 * GAP_4)

    def _cross(self) -> QRect:
        side = current().px(_CROSS)
        return self._mirrored(QRect(self.width() - GAP_8 - side, (self.height() - side) // 2, side, side))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
