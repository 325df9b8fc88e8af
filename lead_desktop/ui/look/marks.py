"""Status marks, goal squares and quality letters, painted. The words beside them are the caller's."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from lead_desktop.ui.look.colours import GOAL_COLOURS, Palette
from lead_desktop.ui.look.current import current
from lead_desktop.ui.look.letters import Role, number_font

MARK_SIZE = 16
"""Side of a mark in px at 100 % text."""


class Mark(StrEnum):
    """A state that is shown by a shape and a colour beside its word."""

    NOT_STARTED = "not_started"
    DOING = "doing"
    DONE = "done"
    QUESTION = "question"
    ON_TRACK = "on_track"
    SLOW = "slow"
    OFF_TRACK = "off_track"
    NO_DATA = "no_data"
    INFORMATION = "information"


@dataclass(frozen=True)
class _Pen:
    painter: QPainter
    palette: Palette
    mirrored: bool

    def shape(self, fill: str | None, edge: str | None = None, width: float = 1.6) -> None:
        self.painter.setBrush(QColor(fill) if fill else QBrush(Qt.BrushStyle.NoBrush))
        self.painter.setPen(QPen(QColor(edge), width) if edge else QPen(Qt.PenStyle.NoPen))

    def stroke(self, colour: str, points: list[tuple[float, float]], width: float = 2.0) -> None:
        pen = QPen(QColor(colour), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def dot(self, colour: str, x: float, y: float, radius: float = 1.15) -> None:
        self.shape(colour)
        self.painter.drawEllipse(QPointF(x, y), radius, radius)


_WHOLE = QRectF(0.5, 0.5, 15, 15)
_RING = QRectF(1.5, 1.5, 13, 13)


def _not_started(pen: _Pen) -> None:
    pen.shape(None, pen.palette.edge)
    pen.painter.drawEllipse(_RING)


def _doing(pen: _Pen) -> None:
    pen.shape(None, pen.palette.accent)
    pen.painter.drawEllipse(_RING)
    pen.shape(pen.palette.accent)
    pen.painter.drawPie(_RING, 90 * 16, (-180 if not pen.mirrored else 180) * 16)


def _done(pen: _Pen) -> None:
    pen.shape(pen.palette.ink)
    pen.painter.drawEllipse(_WHOLE)
    pen.stroke(pen.palette.surface, [(4.6, 8.3), (7.1, 10.8), (11.5, 5.7)])


def _question(pen: _Pen) -> None:
    square = QPainterPath()
    square.addRoundedRect(QRectF(0.5, 0.5, 15, 12.5), 2, 2)
    tail = QPainterPath()
    tail.addPolygon(QPolygonF([QPointF(3, 12.5), QPointF(8.5, 12.5), QPointF(3, 16)]))
    pen.shape(pen.palette.accent)
    pen.painter.drawPath(square.united(tail))
    hook = QPainterPath(QPointF(5.9, 5.0))
    hook.cubicTo(6.1, 2.6, 10.4, 2.6, 10.2, 5.1)
    hook.cubicTo(10.1, 6.5, 8.0, 6.6, 8.0, 8.2)
    line = QPen(QColor(pen.palette.on_accent), 1.6)
    line.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.painter.setPen(line)
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.drawPath(hook)
    pen.dot(pen.palette.on_accent, 8.0, 10.6)


def _on_track(pen: _Pen) -> None:
    pen.shape(pen.palette.on_track)
    pen.painter.drawEllipse(_WHOLE)
    pen.stroke(pen.palette.sign, [(4.6, 8.3), (7.1, 10.8), (11.5, 5.7)])


def _slow(pen: _Pen) -> None:
    outline = QPen(QColor(pen.palette.slow_outline), 1)
    outline.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.painter.setPen(outline)
    pen.painter.setBrush(QColor(pen.palette.slow))
    pen.painter.drawPolygon(QPolygonF([QPointF(8, 0.9), QPointF(15.4, 14.9), QPointF(0.6, 14.9)]))
    pen.stroke(pen.palette.sign_on_slow, [(8, 6), (8, 9.6)], 1.8)
    pen.dot(pen.palette.sign_on_slow, 8, 12.4)


def _off_track(pen: _Pen) -> None:
    pen.shape(pen.palette.off_track)
    pen.painter.drawRoundedRect(QRectF(1, 1, 14, 14), 1, 1)
    pen.stroke(pen.palette.sign, [(5, 5), (11, 11)])
    pen.stroke(pen.palette.sign, [(11, 5), (5, 11)])


def _no_data(pen: _Pen) -> None:
    ring = QPen(QColor(pen.palette.edge), 1.5)
    ring.setDashPattern([2.0, 1.63])
    ring.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.painter.setPen(ring)
    pen.painter.setBrush(Qt.BrushStyle.NoBrush)
    pen.painter.drawEllipse(_RING)
    pen.stroke(pen.palette.edge, [(5.5, 8), (10.5, 8)], 1.6)


def _information(pen: _Pen) -> None:
    pen.shape(pen.palette.accent)
    pen.painter.drawEllipse(_WHOLE)
    pen.dot(pen.palette.on_accent, 8, 4.7)
    pen.stroke(pen.palette.on_accent, [(8, 7.6), (8, 11.6)], 1.9)


_PAINTERS: dict[Mark, Callable[[_Pen], None]] = {
    Mark.NOT_STARTED: _not_started,
    Mark.DOING: _doing,
    Mark.DONE: _done,
    Mark.QUESTION: _question,
    Mark.ON_TRACK: _on_track,
    Mark.SLOW: _slow,
    Mark.OFF_TRACK: _off_track,
    Mark.NO_DATA: _no_data,
    Mark.INFORMATION: _information,
}


def paint_mark(
    painter: QPainter,
    rect: QRectF,
    mark: Mark | str,
    palette: Palette | None = None,
    *,
    mirrored: bool | None = None,
) -> None:
    """Paint a status mark in a square; the palette in force unless another is given, as for paper."""
    shown = Mark(mark)
    turned = current().right_to_left if mirrored is None else mirrored
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 16, rect.height() / 16)
    if turned and shown is Mark.QUESTION:
        painter.translate(16, 0)
        painter.scale(-1, 1)
    _PAINTERS[shown](_Pen(painter, palette or current().palette, turned))
    painter.restore()


def paint_goal(painter: QPainter, rect: QRectF, goal: int) -> None:
    """Paint the square of goal 1 to 17, with its number where the square is 16 px or more."""
    ground, number = GOAL_COLOURS[goal]
    painter.save()
    painter.fillRect(rect, QColor(ground))
    if rect.height() >= 16:
        letters = number_font(Role.STRONG, rect.height() / 20)
        letters.setPixelSize(max(8, round(rect.height() * 0.62)))
        painter.setFont(letters)
        painter.setPen(QColor(number))
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(goal))
    painter.restore()


def paint_quality(painter: QPainter, rect: QRectF, letter: str) -> None:
    """Paint the letter of a source's quality in an outlined square, never coloured."""
    now = current()
    painter.save()
    painter.setPen(QPen(QColor(now.palette.edge), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))
    letters = number_font(Role.SMALL, now.scale)
    letters.setPixelSize(max(8, round(rect.height() * 0.7)))
    painter.setFont(letters)
    painter.setPen(QColor(now.palette.ink))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), letter)
    painter.restore()
