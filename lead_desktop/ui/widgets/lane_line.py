"""Lanes by fiscal quarter with bars and marks of their days, such as commitments of each body. No record is known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import MARK_SIZE, Mark, Role, colour, current, paint_mark
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import eye_step, hatch, paint_shape, shortened
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, announce
from lead_desktop.ui.widgets.time_axis import TimeAxis
from lead_desktop.ui.widgets.time_lanes import Lane, TimeLanes

_LOW = 8


@dataclass(frozen=True)
class LaneMark:
    """A mark on a day, such as a review."""

    day: date
    shape: str = "diamond"


@dataclass(frozen=True)
class LaneBar:
    """A bar from a day to a day, or a point of one day; percent None is hatched, since nothing is known."""

    key: str
    title: str
    start: date
    end: date | None = None
    percent: float | None = None
    marks: tuple[LaneMark, ...] = ()
    status: Mark | None = None
    spoken: str = ""


@dataclass(frozen=True)
class LaneRow:
    """One lane, such as a body, with its bars."""

    title: str
    bars: tuple[LaneBar, ...]
    note: str = ""


class LaneLine(TimeLanes):
    """Show lanes of bars; `opened` by click, or Enter on the bar to which the arrow keys walked; a drag pans."""

    opened = Signal(str)

    def __init__(self, name: str, quarter_word: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(name, quarter_word, parent)
        self._bars: list[tuple[int, int, LaneBar]] = []
        self._depths: list[int] = []
        self._current = 0
        self._pan: tuple[QPoint, int] | None = None

    def set_rows(self, rows: Sequence[LaneRow]) -> None:
        """Show these lanes; bars of one lane that meet in time stand in rows of their own below one another."""
        self._bars, self._depths = [], []
        for number, row in enumerate(rows):
            ends: list[date] = []
            for bar in sorted(row.bars, key=lambda one: one.start):
                level = next((at for at, end in enumerate(ends) if end < bar.start), len(ends))
                ends[level : level + 1] = [bar.end or bar.start]
                self._bars.append((number, level, bar))
            self._depths.append(max(1, len(ends)))
        self._current = 0
        self.set_lanes([Lane(row.title, row.note) for row in rows])

    def current_key(self) -> str:
        """Return the key of the bar on which the focus stands."""
        return self._bars[self._current][2].key if self._bars else ""

    def bar_rect(self, key: str) -> QRect:
        """Return where a bar lies on the screen."""
        number, level, bar = next(one for one in self._bars if one[2].key == key)
        return self._place(bar, level, self.lane_rect(number), self.axis())

    def is_current(self, number: int) -> bool:
        return False

    def tip_at(self, place: QPoint) -> str:
        bar = self._bar_at(place)
        return (bar.spoken or bar.title) if bar else ""

    def paint_lane(self, painter: QPainter, number: int, rect: QRect, axis: TimeAxis) -> None:
        for at, (lane, level, bar) in enumerate(self._bars):
            if lane == number:
                self._paint_bar(painter, bar, self._place(bar, level, rect, axis), axis, here=at == self._current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and self._bars and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(*step)
        elif event.key() in ENTER and self._bars:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pan = event.position().toPoint(), self.horizontalScrollBar().value()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pan is None:
            lively = self._bar_at(event.position().toPoint()) is not None
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if lively else Qt.CursorShape.ArrowCursor)
            return
        gone = event.position().toPoint().x() - self._pan[0].x()
        self.horizontalScrollBar().setValue(self._pan[1] + (gone if self._time_from_right else -gone))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pan, self._pan = self._pan, None
        place = event.position().toPoint()
        bar = self._bar_at(place)
        if bar is None or pan is None or (place - pan[0]).manhattanLength() > 6:
            return
        self._walk_to(next(at for at, one in enumerate(self._bars) if one[2] is bar))
        self.opened.emit(bar.key)

    def _heights(self, titles: int) -> list[int]:
        level = self._level()
        usual = super()._heights(titles)
        return [max(high, 8 + level * deep) for high, deep in zip(usual, self._depths, strict=True)]

    def _level(self) -> int:
        return Lettering("", Role.SMALL).line() + current().px(_LOW) + 6

    def _place(self, bar: LaneBar, level: int, lane: QRect, axis: TimeAxis) -> QRect:
        left, wide = axis.span(bar.start, bar.end or bar.start)
        return QRect(round(left), lane.top() + 4 + level * self._level(), max(4, round(wide)), self._level() - 2)

    def _bar_at(self, place: QPoint) -> LaneBar | None:
        axis = self.axis()
        for number, level, bar in self._bars:
            if self._place(bar, level, self.lane_rect(number), axis).adjusted(-6, 0, 6, 0).contains(place):
                return bar
        return None

    def _walk(self, across: int, down: int) -> None:
        """Left and right go along a lane; up and down to the bar of the next lane that lies nearest."""
        axis, here = self.axis(), self._bars[self._current]
        middle = self.bar_rect(here[2].key).center()
        found: list[tuple[float, int]] = []
        for at, (number, level, bar) in enumerate(self._bars):
            place = self._place(bar, level, self.lane_rect(number), axis).center()
            along, below = (place.x() - middle.x()) * across, (place.y() - middle.y()) * down
            if (across and number == here[0] and along > 0) or (down and below > 0):
                found.append((along if across else below * 1000 + abs(place.x() - middle.x()), at))
        if found:
            self._walk_to(min(found)[1])

    def _walk_to(self, at: int) -> None:
        self._current = at
        number, _, bar = self._bars[at]
        self.show_lane(number)
        self.show_day(bar.start)
        announce(self, bar.spoken or bar.title)
        self.viewport().update()

    def _paint_bar(self, painter: QPainter, bar: LaneBar, place: QRect, axis: TimeAxis, *, here: bool) -> None:
        low = current().px(_LOW)
        line = QRect(place.left(), place.bottom() - low, place.width(), low)
        self._paint_line(painter, bar, line, axis)
        room = self._time_rect()
        words = Lettering(bar.title, Role.SMALL)
        if bar.status is not None:
            side = min(current().px(MARK_SIZE), place.height() - low)
            top = place.top() + (place.height() - low - 2 - side) // 2 + current().drop()
            paint_mark(painter, QRectF(self._label_x(place, side), top, side, side), bar.status)
            place = place.adjusted(0 if axis.from_right else side + 4, 0, -side - 4 if axis.from_right else 0, 0)
        free = place.right() - room.left() if axis.from_right else room.right() - place.left()
        words = shortened(words, max(8, min(free, self._free(bar, place, axis))))
        left = place.right() - words.width() if axis.from_right else place.left()
        painter.setFont(words.font())
        painter.setPen(colour("ink"))
        text = QRect(left, place.top(), words.width(), place.height() - low - 2)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine), words.text)
        if here and self.hasFocus():
            inner_ring(painter, line.united(text).adjusted(-3, -1, 3, 3), current().palette.accent)

    def _label_x(self, place: QRect, side: int) -> int:
        return place.right() - side if self._time_from_right else place.left()

    def _free(self, bar: LaneBar, place: QRect, axis: TimeAxis) -> int:
        """Return the px from a bar's beginning to that of the next one beside it."""
        lane, level, _ = next(one for one in self._bars if one[2] is bar)
        later = [one.start for number, at, one in self._bars if (number, at) == (lane, level) and one.start > bar.start]
        return round(abs(axis.x(min(later)) - axis.x(bar.start))) - 8 if later else 10_000

    def _paint_line(self, painter: QPainter, bar: LaneBar, line: QRect, axis: TimeAxis) -> None:
        palette = current().palette
        if bar.end is None:
            side = line.height() + 2
            paint_shape(painter, QRectF(line.left(), line.top() - 1, side, side), "disc", QColor(palette.accent))
        elif bar.percent is None:
            hatch(painter, line)
        else:
            painter.setPen(QPen(QColor(palette.accent), 1))
            painter.setBrush(QColor(palette.surface))
            painter.drawRect(line.adjusted(0, 0, -1, -1))
            wide = round(line.width() * min(max(bar.percent / 100, 0), 1))
            left = line.right() + 1 - wide if axis.from_right else line.left()
            painter.fillRect(QRect(left, line.top(), wide, line.height()), QColor(palette.accent))
        for mark in bar.marks:
            side = line.height() + 4
            x = axis.x(mark.day) - side / 2
            paint_shape(painter, QRectF(x, line.center().y() - side / 2, side, side), mark.shape, colour("surface"))
