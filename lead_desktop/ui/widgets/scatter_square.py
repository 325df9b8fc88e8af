"""A square of 1 to 5 by 1 to 5 with a line at 3 and four named quarters. Points move by drag or arrow keys."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour, current
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import (
    eye_step,
    from_right,
    mirrored,
    paint_shape,
    paint_words,
    shade,
    shortened,
)
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, Painted, announce

LOWEST, HIGHEST, LINE = 1, 5, 3
_SHAPE = 14


@dataclass(frozen=True)
class ScatterPoint:
    """A point: x and y from 1 to 5, a shape of SHAPES, a class 0 to 4 of the value scale (None: hatched)."""

    key: str
    label: str
    x: int
    y: int
    shape: str = "disc"
    fill: int | None = None
    spoken: str = ""


@dataclass(frozen=True)
class QuadrantNames:
    """What the quarters of the square are called; 3 counts as high."""

    both_high: str
    y_high: str
    x_high: str
    both_low: str


class ScatterSquare(Painted):
    """Show points; `moved` carries key, x and y after one step or a drag, `opened` the key by Enter or double click.

    Tab comes in, Page Up and Page Down go from point to point, arrows move the point as the eye sees it.
    """

    moved = Signal(str, int, int)
    opened = Signal(str)

    def __init__(
        self, name: str, x_word: str, y_word: str, names: QuadrantNames, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self._x_word, self._y_word, self._names = x_word, y_word, names
        self._points: list[ScatterPoint] = []
        self._current = 0
        self._held: ScatterPoint | None = None

    def set_points(self, points: Sequence[ScatterPoint]) -> None:
        """Show these points; the focus stays on its point where that is still there."""
        kept = self.current_key()
        self._points = list(points)
        self._current = next((at for at, one in enumerate(self._points) if one.key == kept), 0)
        self.update()

    def point(self, key: str) -> ScatterPoint:
        """Return a point as it stands now."""
        return next(one for one in self._points if one.key == key)

    def current_key(self) -> str:
        """Return the key of the point on which the focus stands."""
        return self._points[self._current].key if self._points else ""

    def set_current(self, key: str) -> None:
        """Put the focus on a point."""
        self._walk_to(next(at for at, one in enumerate(self._points) if one.key == key))

    def place_of(self, key: str) -> QRect:
        """Return where a point's shape lies on the screen."""
        point = self.point(key)
        here = [one for one in self._points if (one.x, one.y) == (point.x, point.y)]
        return self._slot(self._cell(point.x, point.y), here.index(point), len(here))

    def cell_at(self, place: QPoint) -> tuple[int, int]:
        """Return the x and y, 1 to 5, that lie at a place or nearest to it."""
        plot = self._plot()
        across = (plot.right() - place.x() if from_right(self) else place.x() - plot.left()) * HIGHEST / plot.width()
        up = (plot.bottom() - place.y()) * HIGHEST / plot.height()
        x, y = (min(max(int(part), 0), HIGHEST - 1) + 1 for part in (across, up))
        return x, y

    def heightForWidth(self, width: int) -> int:
        return min(round(width * 0.62), current().px(560))

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(current().px(760), current().px(470))

    def minimumSizeHint(self) -> QSize:
        """Low, the square still has a line for one label in each of its cells."""
        cells = HIGHEST * (self._line() + GAP_8)
        words = 4 * self._help_line() + self._numbers_line() + 2 * GAP_4
        return QSize(current().px(360), max(current().px(300), cells + words))

    def tip_at(self, place: QPoint) -> str:
        found = self._at(place)
        return (found.spoken or found.label) if found else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and self._points:
            self._step(-step[0] if from_right(self) else step[0], -step[1])
        elif event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) and self._points:
            way = 1 if event.key() == Qt.Key.Key_PageDown else -1
            self._walk_to((self._current + way) % len(self._points))
        elif event.key() in ENTER and self._points:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = self._at(event.position().toPoint())
        if self._held is not None:
            self.set_current(self._held.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            x, y = self.cell_at(event.position().toPoint())
            self._put(self._held.key, x, y)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        now = self.point(held.key)
        if (now.x, now.y) != (held.x, held.y):
            self.moved.emit(now.key, now.x, now.y)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position().toPoint())
        if found is not None:
            self.opened.emit(found.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, plot = QPainter(self), self._plot()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(plot, colour("surface"))
        self._paint_grid(painter, plot)
        self._paint_names(painter, plot)
        self._paint_axes(painter, plot)
        for x in range(LOWEST, HIGHEST + 1):
            for y in range(LOWEST, HIGHEST + 1):
                self._paint_cell(painter, x, y)
        if self.hasFocus() and self._points:
            self._paint_current(painter)
        painter.end()

    def _step(self, across: int, up: int) -> None:
        now = self._points[self._current]
        x, y = (min(max(part, LOWEST), HIGHEST) for part in (now.x + across, now.y + up))
        if (x, y) == (now.x, now.y):
            return
        self._put(now.key, x, y)
        self.moved.emit(now.key, x, y)

    def _put(self, key: str, x: int, y: int) -> None:
        at = next(number for number, one in enumerate(self._points) if one.key == key)
        self._points[at] = replace(self._points[at], x=x, y=y)
        self.update()

    def _walk_to(self, at: int) -> None:
        self._current = at
        announce(self, self._points[at].spoken or self._points[at].label)
        self.update()

    def _at(self, place: QPoint) -> ScatterPoint | None:
        near = [one for one in self._points if self._row_of(one).contains(place)]
        return near[0] if near else None

    def _row_of(self, point: ScatterPoint) -> QRect:
        place = self.place_of(point.key).adjusted(-4, -4, 4, 4)
        if not self._labelled(point.x, point.y):
            return place
        cell = self._cell(point.x, point.y)
        return QRect(cell.left(), place.top(), cell.width(), place.height())

    def _plot(self) -> QRect:
        line, numbers = self._help_line(), self._numbers_line()
        side = Lettering("5", Role.SMALL).width() + GAP_8
        across = mirrored(self, self.rect(), QRect(side, 0, self.width() - side - GAP_8, 1))
        top = 2 * line + GAP_4
        return QRect(across.left(), top, across.width(), self.height() - top - numbers - 2 * line - GAP_4)

    def _help_line(self) -> int:
        return max(Lettering(word, Role.HELP).line() for word in (self._x_word, self._y_word, self._names.both_low))

    def _numbers_line(self) -> int:
        return Lettering("5", Role.SMALL).line()

    def _cell(self, x: int, y: int) -> QRect:
        plot = self._plot()
        across = HIGHEST - x if from_right(self) else x - 1
        left, right = (plot.left() + plot.width() * at // HIGHEST for at in (across, across + 1))
        top, bottom = (plot.top() + plot.height() * at // HIGHEST for at in (HIGHEST - y, HIGHEST - y + 1))
        return QRect(left, top, right - left, bottom - top)

    def _line(self) -> int:
        return max(current().px(_SHAPE) + GAP_4, Lettering("", Role.SMALL).line())

    def _labelled(self, x: int, y: int) -> bool:
        cell = self._cell(x, y)
        count = sum((one.x, one.y) == (x, y) for one in self._points)
        return count * self._line() + GAP_4 <= cell.height()

    def _slot(self, cell: QRect, at: int, count: int) -> QRect:
        """Return the shape's place: one below the other with labels, or packed without when there are too many."""
        side = current().px(_SHAPE)
        if count * self._line() + GAP_4 <= cell.height():
            top = cell.top() + GAP_4 + at * self._line() + (self._line() - side) // 2
            return mirrored(self, cell, QRect(cell.left() + GAP_8, top, side, side))
        across = max(1, (cell.width() - GAP_8) // (side + GAP_4))
        rows = -(-count // across)
        pitch = min(side + GAP_4, max(4, (cell.height() - GAP_4 - side) // max(1, rows - 1)))
        row, column = divmod(at, across)
        place = QRect(cell.left() + GAP_8 + column * (side + GAP_4), cell.top() + GAP_4 + row * pitch, side, side)
        return mirrored(self, cell, place)

    def _paint_cell(self, painter: QPainter, x: int, y: int) -> None:
        cell = self._cell(x, y)
        here = [one for one in self._points if (one.x, one.y) == (x, y)]
        for at, point in enumerate(here):
            place = self._slot(cell, at, len(here))
            fill = shade("value", point.fill)[0] if point.fill is not None else None
            paint_shape(painter, QRectF(place), point.shape, fill)
            if self._labelled(x, y):
                left = current().px(_SHAPE) + GAP_16
                top = place.center().y() - self._line() // 2
                room = QRect(cell.left() + left, top, cell.width() - left - GAP_4, self._line())
                words = shortened(Lettering(point.label, Role.SMALL), room.width())
                words.paint(painter, mirrored(self, cell, room))

    def _paint_current(self, painter: QPainter) -> None:
        point = self._points[self._current]
        place = self.place_of(point.key)
        inner_ring(painter, place.adjusted(-4, -4, 4, 4), current().palette.accent)
        words = Lettering(point.label, Role.SMALL)
        cell = self._cell(point.x, point.y)
        if self._labelled(point.x, point.y) and words.width() <= cell.width() - current().px(_SHAPE) - 2 * GAP_8:
            return
        wide = min(words.width() + GAP_8, self.width())
        plate = QRect(place.center().x() - wide // 2, place.top() - words.line() - GAP_8, wide, words.line() + GAP_4)
        plate.moveLeft(min(max(plate.left(), 0), self.width() - wide))
        plate.moveTop(max(plate.top(), 0))
        painter.fillRect(plate, colour("ink"))
        paint_words(painter, plate, point.label, colour("surface"), role=Role.SMALL)

    def _paint_grid(self, painter: QPainter, plot: QRect) -> None:
        painter.setPen(QPen(colour("line"), 1))
        for at in range(HIGHEST + 1):
            x, y = plot.left() + plot.width() * at // HIGHEST, plot.top() + plot.height() * at // HIGHEST
            painter.drawLine(x, plot.top(), x, plot.bottom())
            painter.drawLine(plot.left(), y, plot.right(), y)
        corner = self._cell(LINE, LINE)
        painter.setPen(QPen(colour("edge"), 2))
        x = corner.right() + 1 if from_right(self) else corner.left()
        painter.drawLine(x, plot.top(), x, plot.bottom())
        painter.drawLine(plot.left(), corner.bottom() + 1, plot.right(), corner.bottom() + 1)

    def _paint_names(self, painter: QPainter, plot: QRect) -> None:
        """Names stand outside of the square, so that no point covers them."""
        line = self._help_line()
        low = (LINE - 1) * plot.width() // HIGHEST
        above, below = plot.top() - line - 2, plot.bottom() + self._numbers_line() + 2
        for name, y, start in (
            (self._names.y_high, above, True),
            (self._names.both_high, above, False),
            (self._names.both_low, below, True),
            (self._names.x_high, below, False),
        ):
            wide = low if start else plot.width() - low
            place = QRect(plot.left() + (0 if start else low), y, wide, line)
            shortened(Lettering(name, Role.HELP), wide).paint(painter, mirrored(self, plot, place))

    def _paint_axes(self, painter: QPainter, plot: QRect) -> None:
        line, numbers, ink = self._help_line(), self._numbers_line(), colour("ink_2")
        wide = Lettering("5", Role.SMALL).width()
        for step in range(LOWEST, HIGHEST + 1):
            up, across = self._cell(LOWEST, step), self._cell(step, LOWEST)
            beside = mirrored(self, self.rect(), QRect(0, up.top(), wide + GAP_4, up.height()))
            paint_words(painter, beside, str(step), ink, role=Role.SMALL, figure=True)
            tick = QRect(across.left(), across.bottom() + 2, across.width(), numbers)
            paint_words(painter, tick, str(step), ink, role=Role.SMALL, figure=True)
        top = mirrored(self, self.rect(), QRect(0, 0, self.width(), line))
        Lettering(self._y_word, Role.HELP, "ink_2").paint(painter, top)
        words = Lettering(self._x_word, Role.HELP, "ink_2")
        end = QRect(self.width() - words.width() - GAP_8, self.height() - line, words.width() + GAP_4, line)
        words.paint(painter, mirrored(self, self.rect(), end))
