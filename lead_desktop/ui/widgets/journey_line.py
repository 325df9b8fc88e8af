"""The way of a bundle in four stops, filled where it has been."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from lead_desktop.ui.look import GAP_4, GAP_16, MARK_SIZE, Role, colour, current
from lead_desktop.ui.widgets.lettering import Lettering


@dataclass(frozen=True)
class Stop:
    """A stop: its word, whether the bundle has been there, and under it date, person, check code."""

    word: str
    reached: bool = False
    notes: tuple[str, ...] = ()


class JourneyLine(QWidget):
    """Show the stops from the start edge, each with its word at every width."""

    def __init__(self, name: str = "", stops: Sequence[Stop] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name, self._stops = name, tuple(stops)
        self.set_stops(stops)

    def set_stops(self, stops: Sequence[Stop], *, reached_word: str = "") -> None:
        """Show these stops; `reached_word` is read out after each stop that was reached."""
        self._stops = tuple(stops)
        self.setAccessibleName(self._name)
        spoken = (
            " ".join(part for part in (stop.word, reached_word if stop.reached else "", *stop.notes) if part)
            for stop in self._stops
        )
        self.setAccessibleDescription(", ".join(spoken))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = self._column(width) - GAP_16
        return self._side() + GAP_4 + max((self._words_height(stop, room) for stop in self._stops), default=0) + GAP_4

    def sizeHint(self) -> QSize:
        width = max((self._words(stop).width() + GAP_16 for stop in self._stops), default=80) * max(1, len(self._stops))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(280), self.heightForWidth(max(self.width(), current().px(280))))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        column, side = self._column(self.width()), self._side()
        for number, stop in enumerate(self._stops):
            x = number * column
            if number + 1 < len(self._stops):
                self._paint_line(painter, QRect(x + side + GAP_4, 0, column - side - 2 * GAP_4, side), number)
            self._paint_stop(painter, QRectF(self._mirrored(QRect(x, 0, side, side))), stop.reached)
            y = side + GAP_4
            for words in (self._words(stop), *self._notes(stop)):
                high = words.height(column - GAP_16)
                words.paint(painter, self._mirrored(QRect(x, y, column - GAP_16, high)), wrap=True)
                y += high
        painter.end()

    def _column(self, width: int) -> int:
        return width // max(1, len(self._stops))

    def _side(self) -> int:
        return current().px(MARK_SIZE)

    def _words(self, stop: Stop) -> Lettering:
        return Lettering(stop.word, Role.STRONG if stop.reached else Role.BODY, "ink" if stop.reached else "ink_2")

    def _notes(self, stop: Stop) -> list[Lettering]:
        return [Lettering(note, Role.HELP, "ink_2") for note in stop.notes if note]

    def _words_height(self, stop: Stop, room: int) -> int:
        return sum(words.height(room) for words in (self._words(stop), *self._notes(stop)))

    def _paint_stop(self, painter: QPainter, rect: QRectF, reached: bool) -> None:
        palette = current().palette
        painter.setPen(QPen(QColor(palette.accent if reached else palette.edge), 1.6))
        painter.setBrush(QColor(palette.accent if reached else palette.surface))
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1))

    def _paint_line(self, painter: QPainter, rect: QRect, number: int) -> None:
        """Paint the way to the next stop, with a small head so that its direction is seen."""
        gone = self._stops[number + 1].reached
        pen = QPen(colour("accent" if gone else "edge"), 1.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        way = QRectF(self._mirrored(rect))
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        tip, back = (way.left(), 5.0) if right else (way.right(), -5.0)
        middle = way.center().y()
        painter.drawLine(QPointF(way.left(), middle), QPointF(way.right(), middle))
        head = [QPointF(tip + back, middle - 4), QPointF(tip, middle), QPointF(tip + back, middle + 4)]
        painter.drawPolyline(QPolygonF(head))

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
