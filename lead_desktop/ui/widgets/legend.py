"""What the colours, hatchings and shapes of a chart mean, in words. The chart itself is elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, MARK_SIZE, Mark, Role, colour, current, paint_mark
from lead_desktop.ui.widgets.chart_paint import charts, hatch, mirrored, paint_shape, shade
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import Painted


@dataclass(frozen=True)
class LegendItem:
    """A word and its sign.

    `sign` is "completeness:0" to ":4", "value:0" to ":4", "series:0" to ":4", "committed", "requested", "gap",
    "hatched", "bar", "outline", "tick", "today", "target", "shape:NAME", or "mark:NAME" of Mark.
    """

    word: str
    sign: str


class Legend(Painted):
    """Show items from the start edge, wrapping. It takes no focus: its words are its accessible description."""

    def __init__(self, items: Sequence[LegendItem] = (), name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._items: tuple[LegendItem, ...] = ()
        self.set_items(items)

    def set_items(self, items: Sequence[LegendItem]) -> None:
        """Show these items."""
        self._items = tuple(items)
        self.setAccessibleDescription(", ".join(item.word for item in items))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        placed = self._placed(width)
        return max((rect.bottom() + 1 for _, rect in placed), default=0)

    def sizeHint(self) -> QSize:
        wide = sum(self._width(item) + GAP_16 for item in self._items)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        widest = max((self._width(item) for item in self._items), default=0)
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for item, rect in self._placed(self.width()):
            side = current().px(MARK_SIZE)
            at = QRect(rect.left(), rect.center().y() - side // 2 + current().drop(), side, side)
            paint_sign(painter, mirrored(self, self.rect(), at), item.sign)
            words = rect.adjusted(side + GAP_8, 0, 0, 0)
            self._words(item).paint(painter, mirrored(self, self.rect(), words))
        painter.end()

    def _words(self, item: LegendItem) -> Lettering:
        return Lettering(item.word, Role.HELP)

    def _width(self, item: LegendItem) -> int:
        return current().px(MARK_SIZE) + GAP_8 + self._words(item).width()

    def _line(self, item: LegendItem) -> int:
        """Signs, and words of other scripts, hang lower than the middle of the line and must stay in it."""
        words, beside = self._words(item), 2 * current().drop()
        hangs = words.font().families() != current().font(Role.HELP).families()
        return max(current().px(MARK_SIZE) + beside, words.line() + (beside if hangs else 0))

    def _placed(self, width: int) -> list[tuple[LegendItem, QRect]]:
        line = max((self._line(item) for item in self._items), default=0)
        x = y = 0
        placed = []
        for item in self._items:
            wide = self._width(item)
            if x and x + wide > width:
                x, y = 0, y + line + GAP_4
            placed.append((item, QRect(x, y, wide, line)))
            x += wide + GAP_16
        return placed


def paint_sign(painter: QPainter, rect: QRect, sign: str) -> None:
    """Paint a sign of a legend in a square."""
    kind, _, which = sign.partition(":")
    painter.save()
    if kind in ("completeness", "value"):
        _paint_box(painter, rect, shade(kind, int(which))[0])
    elif kind == "series":
        _paint_box(painter, rect, QColor(charts().series[int(which)]))
    elif kind in ("committed", "requested"):
        _paint_box(painter, rect, QColor(charts().committed if kind == "committed" else charts().requested))
    elif kind in ("gap", "hatched"):
        hatch(painter, rect)
    elif kind == "shape":
        paint_shape(painter, QRectF(rect).adjusted(1, 1, -1, -1), which, colour("line"))
    elif kind == "mark":
        paint_mark(painter, QRectF(rect), Mark(which))
    else:
        _paint_line(painter, rect, kind)
    painter.restore()


def _paint_box(painter: QPainter, rect: QRect, fill: QColor) -> None:
    painter.fillRect(rect, fill)
    painter.setPen(QPen(colour("edge"), 1))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def _paint_line(painter: QPainter, rect: QRect, kind: str) -> None:
    middle = rect.center()
    if kind == "bar":
        painter.fillRect(rect.adjusted(0, rect.height() // 4, 0, -rect.height() // 4), colour("accent"))
    elif kind == "outline":
        painter.setPen(QPen(colour("ink"), 1.2, Qt.PenStyle.DashLine))
        painter.drawRect(rect.adjusted(1, 3, -2, -4))
    elif kind == "target":
        painter.setPen(QPen(colour("ink_2"), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(rect.left(), middle.y(), rect.right(), middle.y())
    else:
        painter.setPen(QPen(colour("accent" if kind == "today" else "ink"), 2 if kind == "today" else 3))
        painter.drawLine(middle.x(), rect.top(), middle.x(), rect.bottom())
