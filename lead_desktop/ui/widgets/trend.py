"""A small line of a figure over time: dots where it was measured, a target line, broken where there is no figure."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import GAP_8, colour, current
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.painted import ENTER, Painted


@dataclass(frozen=True)
class TrendPoint:
    """A figure of a day; no value: the line is broken here. A figure that was not measured is a hollow dot."""

    day: date
    value: float | None
    measured: bool = True


class Trend(Painted):
    """Show points in the order of time, left to right; `opened` by click or Enter. `spoken` tells it all in words."""

    opened = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._points: tuple[TrendPoint, ...] = ()
        self._target: tuple[date, float] | None = None
        self._time_from_right = False

    def set_points(
        self, points: Sequence[TrendPoint], spoken: str, *, target: tuple[date, float] | None = None
    ) -> None:
        """Show figures, and a level to be reached by a day; `spoken` is tip and accessible description."""
        self._points = tuple(sorted(points, key=lambda one: one.day))
        self._target = target
        self.setAccessibleDescription(spoken)
        self.update()

    def set_time_from_right(self, turned: bool) -> None:
        """Let time run from right to left, or again from left to right."""
        self._time_from_right = turned
        self.update()

    def runs(self) -> list[list[QPointF]]:
        """Return the unbroken parts of the line as places on the screen."""
        found: list[list[QPointF]] = [[]]
        for point in self._points:
            if point.value is None:
                found.append([])
            else:
                found[-1].append(self._place(point.day, point.value))
        return [run for run in found if run]

    def sizeHint(self) -> QSize:
        return QSize(current().px(140), current().px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(72), current().px(32))

    def hasHeightForWidth(self) -> bool:
        return False

    def tip_at(self, place: QPoint) -> str:
        return self.accessibleDescription()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.opened.emit()
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.opened.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._target is not None:
            self._paint_target(painter, self._target)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for run in self.runs():
            painter.setPen(QPen(colour("accent"), 1.8))
            painter.drawPolyline(QPolygonF(run))
        self._paint_dots(painter)
        self._paint_gaps(painter)
        if self.hasFocus():
            inner_ring(painter, self.rect(), current().palette.accent)
        painter.end()

    def _paint_target(self, painter: QPainter, target: tuple[date, float]) -> None:
        painter.setPen(QPen(colour("ink_2"), 1.2, Qt.PenStyle.DashLine))
        y = self._place(*target).y()
        painter.drawLine(QPointF(GAP_8 / 2, y), QPointF(self.width() - GAP_8 / 2, y))

    def _paint_dots(self, painter: QPainter) -> None:
        painter.setPen(QPen(colour("accent"), 1.6))
        for point in self._points:
            if point.value is not None:
                painter.setBrush(colour("accent" if point.measured else "surface"))
                painter.drawEllipse(self._place(point.day, point.value), 2.8, 2.8)

    def _paint_gaps(self, painter: QPainter) -> None:
        """Where a figure is missing a short dash stands at the foot, never a dot at nought."""
        painter.setPen(QPen(colour("edge"), 1.6))
        for point in self._points:
            if point.value is None:
                x = self._x(point.day)
                painter.drawLine(QPointF(x - 3, self.height() - 3), QPointF(x + 3, self.height() - 3))

    def _days(self) -> list[date]:
        return [one.day for one in self._points] + ([self._target[0]] if self._target else [])

    def _x(self, day: date) -> float:
        days = self._days()
        span = (max(days) - min(days)).days or 1
        share = (day - min(days)).days / span if len(set(days)) > 1 else 0.5
        return GAP_8 + (1 - share if self._time_from_right else share) * (self.width() - 2 * GAP_8)

    def _place(self, day: date, value: float) -> QPointF:
        values = [one.value for one in self._points if one.value is not None]
        values += [self._target[1]] if self._target else []
        span = (max(values) - min(values)) or 1.0
        high = self.height() - 2 * GAP_8
        return QPointF(self._x(day), GAP_8 + high * (1 - (value - min(values)) / span))
