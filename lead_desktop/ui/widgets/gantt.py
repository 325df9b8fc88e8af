"""A plan as bars by fiscal quarter: planned and first dates, share done, what comes after what. No record is known."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import GAP_8, MARK_SIZE, Mark, colour, current, paint_mark
from lead_desktop.ui.widgets.chart_paint import eye_step
from lead_desktop.ui.widgets.painted import ENTER, announce
from lead_desktop.ui.widgets.time_axis import TimeAxis, month_moved
from lead_desktop.ui.widgets.time_lanes import Lane, TimeLanes

_EDGE = 8
_BAR = 16
Part = str
"""What a drag holds: "start", "end", "whole" or "link"."""


@dataclass(frozen=True)
class GanttBar:
    """One row: dates as planned now and as first planned, percent done (None: not known), a mark with its word."""

    key: str
    title: str
    start: date
    end: date
    percent: float | None = None
    first_start: date | None = None
    first_end: date | None = None
    mark: Mark | None = None
    mark_word: str = ""
    spoken: str = ""
    """Dates and state as one sentence: the tip, and what is read out."""
    movable: bool = True


@dataclass(frozen=True)
class GanttGroup:
    """Rows under one heading."""

    title: str
    bars: tuple[GanttBar, ...]


@dataclass(frozen=True)
class _Held:
    key: str
    part: Part
    day: date
    bar: GanttBar


class Gantt(TimeLanes):
    """Show groups of bars. `moved` carries the new first and last day, `linked` what comes first and what after.

    Up and Down walk, Enter opens. Ctrl+arrow moves the end by a month, Ctrl+Shift+arrow the start; L takes a bar, L on
    another links them, Esc lets go. The pointer drags an end, the whole bar, or the dot behind it onto another bar.
    """

    opened = Signal(str)
    moved = Signal(str, object, object)
    linked = Signal(str, str)

    def __init__(self, name: str, quarter_word: Callable[[int], str], parent: QWidget | None = None) -> None:
        super().__init__(name, quarter_word, parent)
        self._rows: list[GanttBar | None] = []
        self._numbers: dict[str, int] = {}
        self._arrows: tuple[tuple[str, str], ...] = ()
        self._current = -1
        self._held: _Held | None = None
        self._pointer = QPoint()
        self._link_from = ""

    def set_rows(self, groups: Sequence[GanttGroup], arrows: Sequence[tuple[str, str]] = ()) -> None:
        """Show these groups; an arrow runs from the key that comes first to the key that comes after."""
        kept = self.current_key()
        lanes: list[Lane] = []
        self._rows = []
        for group in groups:
            if group.title:
                lanes.append(Lane(group.title, heading=True))
                self._rows.append(None)
            for bar in group.bars:
                lanes.append(Lane(bar.title, bar.mark_word))
                self._rows.append(bar)
        self._arrows = tuple(arrows)
        self._numbers = {bar.key: number for number, bar in enumerate(self._rows) if bar is not None}
        found = [number for number, bar in enumerate(self._rows) if bar is not None]
        same = [number for number in found if self._bar(number).key == kept]
        self._current = (same or found or [-1])[0]
        self.set_lanes(lanes)

    def current_key(self) -> str:
        """Return the key of the bar on which the focus stands."""
        return self._bar(self._current).key if 0 <= self._current < len(self._rows) else ""

    def set_current(self, key: str) -> None:
        """Put the focus on a bar."""
        self._walk_to(self._number(key))

    def bar(self, key: str) -> GanttBar:
        """Return a bar with its dates as they stand now."""
        return self._bar(self._number(key))

    def bar_rect(self, key: str) -> QRect:
        """Return where a bar lies on the screen."""
        number = self._number(key)
        return self._place(self._bar(number).start, self._bar(number).end, self.lane_rect(number), self.axis())

    def link_dot(self, key: str) -> QPoint:
        """Return the middle of the dot from which a link is drawn."""
        rect = self.bar_rect(key)
        x = rect.left() - _EDGE if self.axis().from_right else rect.right() + _EDGE
        return QPoint(x, rect.center().y())

    def is_current(self, number: int) -> bool:
        return number == self._current

    def tip_at(self, place: QPoint) -> str:
        number = self._at(place)
        bar = self._rows[number] if number >= 0 else None
        return (bar.spoken or bar.title) if bar else ""

    def paint_lane(self, painter: QPainter, number: int, rect: QRect, axis: TimeAxis) -> None:
        bar = self._rows[number]
        if bar is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._place(bar.start, bar.end, rect, axis)
        self._paint_bar(painter, place, bar, axis)
        if bar.first_start and bar.first_end:
            self._paint_first(painter, self._place(bar.first_start, bar.first_end, rect, axis))
        if bar.mark is not None:
            self._paint_mark(painter, place, bar.mark, axis)
        if number == self._current and bar.movable:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(colour("accent" if self._link_from == bar.key else "surface"))
            painter.drawEllipse(QPointF(self.link_dot(bar.key)), 4, 4)

    def paint_over(self, painter: QPainter, axis: TimeAxis) -> None:
        for before, after in self._arrows:
            if self._has(before) and self._has(after):
                self._paint_arrow(painter, self.bar_rect(before), self.bar_rect(after), axis)
        if self._held is not None and self._held.part == "link":
            painter.setPen(QPen(colour("accent"), 2, Qt.PenStyle.DashLine))
            painter.drawLine(self.link_dot(self._held.key), self._pointer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and step[1]:
            self._walk(step[1])
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            way = -step[0] if self._time_from_right else step[0]
            self._step_end(way, start=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in ENTER and self.current_key():
            self.opened.emit(self.current_key())
        elif event.key() == Qt.Key.Key_L:
            self._link_by_key()
        elif event.key() == Qt.Key.Key_Escape and (self._link_from or self._held):
            self._let_go()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        dot = self.link_dot(self.current_key()) if self.current_key() else QPoint(-99, -99)
        on_dot = (place - dot).manhattanLength() <= _EDGE
        number = self._current if on_dot else self._at(place)
        if event.button() != Qt.MouseButton.LeftButton or number < 0 or self._rows[number] is None:
            super().mousePressEvent(event)
            return
        self._walk_to(number)
        bar = self._bar(number)
        part = "link" if on_dot else self._part(place, self.bar_rect(bar.key))
        if part and bar.movable:
            self._held, self._pointer = _Held(bar.key, part, self.axis().day(place.x()), bar), place

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._held is None:
            self._point(place)
            return
        self._pointer = place
        if self._held.part != "link":
            self._replace(self._dragged(self._held, self.axis().day(place.x())))
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None:
            super().mouseReleaseEvent(event)
            return
        if held.part == "link":
            number = self._at(event.position().toPoint())
            self._link(held.key, self._bar(number).key if number >= 0 and self._rows[number] else "")
        elif (self.bar(held.key).start, self.bar(held.key).end) != (held.bar.start, held.bar.end):
            self._tell(self.bar(held.key))
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        number = self._at(event.position().toPoint())
        if number >= 0 and self._rows[number] is not None:
            self.opened.emit(self._bar(number).key)

    def _bar(self, number: int) -> GanttBar:
        bar = self._rows[number]
        assert bar is not None
        return bar

    def _has(self, key: str) -> bool:
        return key in self._numbers

    def _number(self, key: str) -> int:
        return self._numbers[key]

    def _at(self, place: QPoint) -> int:
        rows = range(len(self._rows))
        return next((n for n in rows if self.lane_rect(n).top() <= place.y() <= self.lane_rect(n).bottom()), -1)

    def _walk(self, step: int) -> None:
        number = self._current + step
        while 0 <= number < len(self._rows) and self._rows[number] is None:
            number += step
        if 0 <= number < len(self._rows):
            self._walk_to(number)

    def _walk_to(self, number: int) -> None:
        self._current = number
        self.show_lane(number)
        bar = self._bar(number)
        announce(self, bar.spoken or bar.title)
        self.viewport().update()

    def _step_end(self, months: int, *, start: bool) -> None:
        if not self.current_key() or not self._bar(self._current).movable:
            return
        bar = self._bar(self._current)
        if start:
            changed = replace(bar, start=month_moved(bar.start, months, last=False))
        else:
            changed = replace(bar, end=month_moved(bar.end, months, last=True))
        if changed.start > changed.end:
            return
        self._replace(changed)
        self.show_day(changed.start if start else changed.end)
        self._tell(changed)

    def _dragged(self, held: _Held, day: date) -> GanttBar:
        """Ends settle on the first and last day of a month; a whole bar keeps its length in months."""
        if held.part == "start":
            start = month_moved(day, 0, last=False)
            return replace(held.bar, start=min(start, month_moved(held.bar.end, 0, last=False)))
        if held.part == "end":
            return replace(held.bar, end=max(month_moved(day, 0, last=True), held.bar.start))
        months = (day.year - held.day.year) * 12 + day.month - held.day.month
        if not months:
            return held.bar
        start, end = (month_moved(held.bar.start, months, last=False), month_moved(held.bar.end, months, last=True))
        return replace(held.bar, start=start, end=end)

    def _replace(self, bar: GanttBar) -> None:
        self._rows[self._number(bar.key)] = bar
        self.viewport().update()

    def _tell(self, bar: GanttBar) -> None:
        self.moved.emit(bar.key, bar.start, bar.end)

    def _link_by_key(self) -> None:
        if not self._link_from:
            self._link_from = self.current_key()
        else:
            self._link(self._link_from, self.current_key())
        self.viewport().update()

    def _link(self, before: str, after: str) -> None:
        self._link_from = ""
        if before and after and before != after:
            self.linked.emit(before, after)

    def _let_go(self) -> None:
        if self._held is not None:
            self._replace(self._held.bar)
        self._link_from, self._held = "", None
        self.viewport().update()

    def _point(self, place: QPoint) -> None:
        number = self._at(place)
        bar = self._rows[number] if number >= 0 else None
        part = self._part(place, self.bar_rect(bar.key)) if bar is not None and bar.movable else ""
        shape = Qt.CursorShape.SizeHorCursor if part in ("start", "end") else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if part == "whole" else shape)

    def _part(self, place: QPoint, rect: QRect) -> Part:
        if not rect.adjusted(-_EDGE // 2, -4, _EDGE // 2, 4).contains(place):
            return ""
        reach = min(_EDGE, max(2, rect.width() // 3))
        left, right = ("end", "start") if self._time_from_right else ("start", "end")
        if place.x() <= rect.left() + reach:
            return left
        return right if place.x() >= rect.right() - reach else "whole"

    def _place(self, start: date, end: date, lane: QRect, axis: TimeAxis) -> QRect:
        left, wide = axis.span(start, end)
        high = current().px(_BAR)
        return QRect(round(left), lane.center().y() - high // 2, max(4, round(wide)), high)

    def _paint_bar(self, painter: QPainter, place: QRect, bar: GanttBar, axis: TimeAxis) -> None:
        palette = current().palette
        painter.setPen(QPen(QColor(palette.accent), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        share = min(max((bar.percent or 0) / 100, 0), 1)
        wide = round((place.width() - 2) * share)
        left = place.right() - wide if axis.from_right else place.left() + 1
        painter.fillRect(QRect(left, place.top() + 1, wide, place.height() - 2), QColor(palette.accent))
        if bar.percent is None:
            painter.setBrush(Qt.BrushStyle.BDiagPattern)
            painter.fillRect(place.adjusted(2, 2, -2, -2), QColor(palette.surface))
            hatching = painter.brush()
            hatching.setColor(QColor(palette.edge))
            painter.fillRect(place.adjusted(2, 2, -2, -2), hatching)

    def _paint_first(self, painter: QPainter, place: QRect) -> None:
        painter.setPen(QPen(colour("ink"), 1.2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(place).adjusted(-1.5, -3.5, 1.5, 3.5), 4, 4)

    def _paint_mark(self, painter: QPainter, place: QRect, mark: Mark, axis: TimeAxis) -> None:
        side = current().px(MARK_SIZE)
        x = place.left() - 2 * GAP_8 - side if axis.from_right else place.right() + 2 * GAP_8
        paint_mark(painter, QRectF(x, place.center().y() - side / 2, side, side), mark)

    def _paint_arrow(self, painter: QPainter, one: QRect, other: QRect, axis: TimeAxis) -> None:
        way = -1 if axis.from_right else 1
        x1 = one.left() if way < 0 else one.right()
        x2 = other.right() if way < 0 else other.left()
        y1, y2 = one.center().y(), other.center().y()
        path = QPainterPath(QPointF(x1, y1))
        bend = x1 + way * GAP_8
        path.lineTo(bend, y1)
        if (x2 - bend) * way < GAP_8:
            between = (one.bottom() + other.top()) / 2 if y2 > y1 else (one.top() + other.bottom()) / 2
            path.lineTo(bend, between)
            path.lineTo(x2 - way * GAP_8, between)
            path.lineTo(x2 - way * GAP_8, y2)
        else:
            path.lineTo(bend, y2)
        path.lineTo(x2, y2)
        painter.setPen(QPen(colour("ink_2"), 1.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setBrush(colour("ink_2"))
        tip = QPointF(x2, y2)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-way * 6, -4), tip + QPointF(-way * 6, 4)]))
