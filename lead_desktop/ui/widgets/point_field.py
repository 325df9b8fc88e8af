"""Marked points over two axes: a plain map of places, or one share against another with a band. Points only open."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lead_desktop.roadmap import formats
from lead_desktop.ui.look import GAP_4, GAP_8, MARK_SIZE, Mark, Role, colour, current, paint_mark
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import eye_step, from_right, mirrored, paint_words
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, Painted, announce

_TICKS = 5
_MOST_LABELS = 16
Range = tuple[float, float]


@dataclass(frozen=True)
class MarkedPoint:
    """A point in the units of the axes, with a status mark and a label."""

    key: str
    label: str
    x: float
    y: float
    mark: Mark
    spoken: str = ""


@dataclass(frozen=True)
class Axis:
    """The words of an axis and the range that it shows."""

    word: str
    low: float
    high: float


class PointField(Painted):
    """Show points; arrows go to the nearest one that way, Enter or a click `opened`.

    With `band`, the diagonal is drawn with a band of so many units above and below it. With `ratio`, one unit across
    is as long as `ratio` units upward, as on a map, and nothing is mirrored.
    """

    opened = Signal(str)

    def __init__(
        self, name: str, *, band: float | None = None, ratio: float | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._band, self._ratio = band, ratio
        self._x, self._y = Axis("", 0, 1), Axis("", 0, 1)
        self._points: tuple[MarkedPoint, ...] = ()
        self._current = 0

    def show_points(self, points: Sequence[MarkedPoint], x: Axis, y: Axis, *, ratio: float | None = None) -> None:
        """Show points over two axes; the focus stays on its point where that is still there."""
        kept = self.current_key()
        self._points, self._x, self._y = tuple(points), x, y
        self._ratio = ratio if ratio is not None else self._ratio
        self._current = next((at for at, one in enumerate(self._points) if one.key == kept), 0)
        self.setAccessibleDescription(". ".join(_spoken(one) for one in points))
        self.update()

    def current_key(self) -> str:
        """Return the key of the point on which the focus stands."""
        return self._points[self._current].key if self._points else ""

    def place_of(self, key: str) -> QPoint:
        """Return where a point lies on the screen."""
        return self._place(next(one for one in self._points if one.key == key)).toPoint()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return min(round(width * 0.56), current().px(420))

    def sizeHint(self) -> QSize:
        return QSize(current().px(720), current().px(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(320), current().px(200))

    def tip_at(self, place: QPoint) -> str:
        at = self._at(place)
        return _spoken(self._points[at]) if at >= 0 else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and self._points:
            self._walk(*step)
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self._points:
            way = 1 if event.key() == Qt.Key.Key_PageDown else -1
            self._walk_to((self._current + way) % len(self._points))
        elif event.key() in ENTER and self._points:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        at = self._at(event.position().toPoint())
        if at >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._walk_to(at)
            self.opened.emit(self._points[at].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, plot = QPainter(self), self._plot()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(plot, colour("surface"))
        self._paint_band(painter, plot)
        self._paint_axes(painter, plot)
        for point in self._points:
            paint_mark(painter, self._box(point), point.mark)
        self._paint_labels(painter)
        if self.hasFocus() and self._points:
            self._paint_current(painter)
        painter.end()

    def _walk(self, across: int, down: int) -> None:
        here, found = self._place(self._points[self._current]), []
        for at, point in enumerate(self._points):
            way = self._place(point) - here
            along, off = (way.x() * across, abs(way.y())) if across else (way.y() * down, abs(way.x()))
            if along > 0:
                # What lies more that way than aside comes before what is merely near.
                found.append((off > along, along + off, at))
        if found:
            self._walk_to(min(found)[2])

    def _walk_to(self, at: int) -> None:
        self._current = at
        announce(self, _spoken(self._points[at]))
        self.update()

    def _at(self, place: QPoint) -> int:
        reach = current().px(MARK_SIZE)
        near = [((self._place(one) - QPointF(place)).manhattanLength(), at) for at, one in enumerate(self._points)]
        found = min(near, default=(reach + 1.0, -1))
        return found[1] if found[0] <= reach else -1

    def _is_mirrored(self) -> bool:
        return self._ratio is None and from_right(self)

    def _ranges(self) -> tuple[Range, Range]:
        """Return what both axes show; on a map the one that has room to spare shows more."""
        x, y = (self._x.low, self._x.high), (self._y.low, self._y.high)
        if self._ratio is None:
            return x, y
        plot = self._plot()
        wanted = (x[1] - x[0]) * self._ratio / plot.width() * plot.height()
        if wanted >= y[1] - y[0]:
            return x, _wider(y, wanted)
        return _wider(x, (y[1] - y[0]) / self._ratio / plot.height() * plot.width()), y

    def _spot(self, x: float, y: float) -> QPointF:
        plot, (across, up) = self._plot(), self._ranges()
        part = (x - across[0]) / (across[1] - across[0])
        part = 1 - part if self._is_mirrored() else part
        return QPointF(plot.left() + part * plot.width(), plot.bottom() - (y - up[0]) / (up[1] - up[0]) * plot.height())

    def _place(self, point: MarkedPoint) -> QPointF:
        """Points beyond the axes stand at their edge."""
        plot, spot = self._plot(), self._spot(point.x, point.y)
        return QPointF(min(max(spot.x(), plot.left()), plot.right()), min(max(spot.y(), plot.top()), plot.bottom()))

    def _box(self, point: MarkedPoint) -> QRectF:
        side, place = current().px(MARK_SIZE), self._place(point)
        return QRectF(place.x() - side / 2, place.y() - side / 2, side, side)

    def _plot(self) -> QRect:
        line, numbers = self._help_line(), Lettering("5", Role.SMALL).line()
        side = max(Lettering(text, Role.SMALL).width() for text in ("100", formats.number(round(self._y.high, 2))))
        room = current().px(MARK_SIZE) // 2 + GAP_4
        across = QRect(side + GAP_8, 0, self.width() - side - GAP_8 - room, 1)
        across = mirrored(self, self.rect(), across) if self._is_mirrored() else across
        top = line + GAP_8
        return QRect(across.left(), top, across.width(), max(40, self.height() - top - numbers - line - GAP_4))

    def _help_line(self) -> int:
        return max(Lettering(word, Role.HELP).line() for word in (self._x.word, self._y.word))

    def _paint_band(self, painter: QPainter, plot: QRect) -> None:
        if self._band is None:
            return
        (low, high), band = self._ranges()[0], self._band
        corners = ((low, low - band), (high, high - band), (high, high + band), (low, low + band))
        painter.save()
        painter.setClipRect(plot)
        painter.setPen(QPen(colour("edge"), 1, Qt.PenStyle.DashLine))
        painter.setBrush(colour("tint"))
        painter.drawPolygon(QPolygonF([self._spot(x, y) for x, y in corners]))
        painter.drawLine(self._spot(low, low), self._spot(high, high))
        painter.restore()

    def _paint_axes(self, painter: QPainter, plot: QRect) -> None:
        ink, numbers = colour("ink_2"), Lettering("5", Role.SMALL).line()
        across, up = self._ranges()
        for tick in _ticks(*across):
            x = round(self._spot(tick, up[0]).x())
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(x, plot.top(), x, plot.bottom())
            place = QRect(x - 40, plot.bottom() + 2, 80, numbers)
            paint_words(painter, place, formats.number(tick), ink, role=Role.SMALL, figure=True)
        for tick in _ticks(*up):
            y = round(self._spot(across[0], tick).y())
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(plot.left(), y, plot.right(), y)
            wide = plot.left() if not self._is_mirrored() else self.width() - plot.right()
            place = QRect(0 if not self._is_mirrored() else plot.right(), y - numbers // 2, wide, numbers)
            paint_words(painter, place, formats.number(tick), ink, role=Role.SMALL, figure=True)
        line = self._help_line()
        Lettering(self._y.word, Role.HELP, "ink_2").paint(painter, QRect(0, 0, self.width(), line))
        words = Lettering(self._x.word, Role.HELP, "ink_2")
        end = QRect(self.width() - words.width() - GAP_8, self.height() - line, words.width() + GAP_4, line)
        words.paint(painter, mirrored(self, self.rect(), end))

    def _paint_labels(self, painter: QPainter) -> None:
        """Labels stand beside the points of a map, as long as none covers another label or a point."""
        if self._ratio is None or len(self._points) > _MOST_LABELS:
            return
        taken = [self._box(point).toRect() for point in self._points]
        for point in self._points:
            words, box = Lettering(point.label, Role.SMALL), self._box(point).toRect()
            place = QRect(box.right() + GAP_4, box.center().y() - words.line() // 2, words.width(), words.line())
            if place.right() > self.width():
                place.moveRight(box.left() - GAP_4)
            if not any(place.intersects(other) for other in taken):
                words.paint(painter, place)
                taken.append(place)

    def _paint_current(self, painter: QPainter) -> None:
        point = self._points[self._current]
        box, words = self._box(point).toRect(), Lettering(point.label, Role.SMALL)
        inner_ring(painter, box.adjusted(-4, -4, 4, 4), current().palette.accent)
        wide = min(words.width() + GAP_8, self.width())
        plate = QRect(box.center().x() - wide // 2, box.top() - words.line() - GAP_8, wide, words.line() + GAP_4)
        plate.moveLeft(min(max(plate.left(), 0), self.width() - wide))
        plate.moveTop(max(plate.top(), 0))
        painter.fillRect(plate, colour("ink"))
        paint_words(painter, plate, point.label, colour("surface"), role=Role.SMALL)


def _spoken(point: MarkedPoint) -> str:
    return point.spoken or point.label


def _wider(shown: Range, length: float) -> Range:
    middle = (shown[0] + shown[1]) / 2
    return middle - length / 2, middle + length / 2


def _ticks(low: float, high: float) -> list[float]:
    """Return about five round numbers between two."""
    rough = (high - low) / _TICKS
    size = 10 ** floor(log10(rough))
    step = next(size * part for part in (1, 2, 5, 10) if size * part >= rough * 0.999)
    return [round(step * at, 6) for at in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]
