"""A line between the worst and the best part of each indicator, painted. Which parts these are: analysis/gaps."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour, current
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import eye_step, mirrored, paint_shape, paint_words
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, Painted, announce

_DOT, _SHARE = 12, 0.42


@dataclass(frozen=True)
class SplitLine:
    """A row: its titles, where worst and best stand on its own scale (0 to 1), their words, and the gap in words."""

    key: str
    title: str
    note: str
    worst: float
    best: float
    worst_word: str
    best_word: str
    gap: str


class SplitLines(Painted):
    """Show rows: a square for the worst, a disc for the best; arrows walk, Enter or a click `opened`."""

    opened = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._lines: tuple[SplitLine, ...] = ()
        self._current = 0

    def set_lines(self, lines: Sequence[SplitLine]) -> None:
        """Show these rows in their order."""
        self._lines, self._current = tuple(lines), 0
        self.setAccessibleDescription(". ".join(_spoken(line) for line in lines))
        self.updateGeometry()
        self.update()

    def current_key(self) -> str:
        """Return the key of the row on which the focus stands."""
        return self._lines[self._current].key if self._lines else ""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(line, width) for line in self._lines)

    def sizeHint(self) -> QSize:
        return QSize(current().px(560), self.heightForWidth(max(self.width(), current().px(320))))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(280), self.heightForWidth(max(self.width(), current().px(280))))

    def tip_at(self, place: QPoint) -> str:
        at = self._at(place)
        return _spoken(self._lines[at]) if at >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and step[1] and self._lines:
            self._walk_to(min(max(self._current + step[1], 0), len(self._lines) - 1))
        elif event.key() in ENTER and self._lines:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._walk_to(at)
            self.opened.emit(self._lines[at].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        for at, line in enumerate(self._lines):
            rect = self._rect(at)
            if not rect.intersects(event.rect()):
                continue
            painter.fillRect(rect, colour("surface"))
            painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), colour("line"))
            self._paint_titles(painter, line, rect)
            self._paint_line(painter, line, rect)
            if self.hasFocus() and at == self._current:
                inner_ring(painter, rect, current().palette.accent)
        painter.end()

    def _walk_to(self, at: int) -> None:
        self._current = at
        announce(self, _spoken(self._lines[at]))
        self.update()

    def _at(self, place: QPoint) -> int:
        return next((at for at in range(len(self._lines)) if self._rect(at).contains(place)), -1)

    def _titles_width(self, width: int) -> int:
        return round(width * _SHARE) - GAP_16

    def _height(self, line: SplitLine, width: int) -> int:
        room = self._titles_width(width)
        titles = Lettering(line.title).height(room) + Lettering(line.note, Role.HELP).height(room)
        words = Lettering(line.worst_word, Role.HELP).line() + current().px(_DOT) + GAP_4
        return max(titles, words) + 2 * GAP_8

    def _rect(self, at: int) -> QRect:
        heights = [self._height(line, self.width()) for line in self._lines[: at + 1]]
        return QRect(0, sum(heights[:-1]), self.width(), heights[-1])

    def _paint_titles(self, painter: QPainter, line: SplitLine, rect: QRect) -> None:
        room, whole = self._titles_width(rect.width()), self.rect()
        title, note = Lettering(line.title), Lettering(line.note, Role.HELP, "ink_2")
        high = title.height(room)
        top = rect.center().y() - (high + note.height(room)) // 2
        title.paint(painter, mirrored(self, whole, QRect(GAP_8, top, room, high)), wrap=True)
        below = QRect(GAP_8, top + high, room, note.height(room))
        note.paint(painter, mirrored(self, whole, below), wrap=True)

    def _paint_line(self, painter: QPainter, line: SplitLine, rect: QRect) -> None:
        dot, whole = current().px(_DOT), self.rect()
        end = max(Lettering(one.gap, Role.STRONG).width() for one in self._lines) + GAP_16
        start = round(rect.width() * _SHARE)
        way = QRect(start, rect.bottom() - GAP_8 - dot, max(dot, rect.width() - start - end - GAP_8), dot)
        seen = {}
        for sign, share in (("worst", line.worst), ("best", line.best)):
            spot = QRect(way.left() + round(share * (way.width() - dot)), way.top(), dot, dot)
            seen[sign] = mirrored(self, whole, spot)
        painter.setPen(QPen(colour("edge"), 3))
        painter.drawLine(seen["worst"].center(), seen["best"].center())
        paint_shape(painter, QRectF(seen["worst"]), "square", colour("surface"))
        paint_shape(painter, QRectF(seen["best"]), "disc", colour("accent"))
        self._paint_words(painter, line, seen, mirrored(self, whole, way), rect.top() + GAP_4)
        gap = QRect(rect.width() - end, way.top() - dot, end, 3 * dot)
        paint_words(painter, mirrored(self, whole, gap), line.gap, colour("ink"), role=Role.STRONG)

    def _paint_words(self, painter: QPainter, line: SplitLine, seen: dict[str, QRect], way: QRect, top: int) -> None:
        """The word of each end stands over it, pushed apart where the two would meet."""
        ends = [("worst", Lettering(line.worst_word, Role.HELP)), ("best", Lettering(line.best_word, Role.HELP))]
        ends.sort(key=lambda end: seen[end[0]].center().x())
        (left_sign, left), (right_sign, right) = ends
        x = min(max(seen[left_sign].center().x() - left.width() // 2, way.left()), way.right() - left.width())
        after = min(max(seen[right_sign].center().x() - right.width() // 2, x + left.width() + GAP_16),
                    way.right() - right.width())  # fmt: skip
        x = min(x, after - left.width() - GAP_16)
        left.paint(painter, QRect(x, top, left.width(), left.line()))
        right.paint(painter, QRect(after, top, right.width(), right.line()))


def _spoken(line: SplitLine) -> str:
    return ", ".join((line.title, line.note, line.worst_word, line.best_word, line.gap))
