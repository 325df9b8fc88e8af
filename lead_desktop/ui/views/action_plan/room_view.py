"""The ranking for a room: big, without names, on the whole screen. What is ranked is the caller's."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from lead_desktop.roadmap.formats import number
from lead_desktop.ui.look import GAP_24, GAP_48, Role, colour, current, paint_goal
from lead_desktop.ui.widgets.chart_paint import from_right, mirrored
from lead_desktop.ui.widgets.painted import Painted, announce

_LINES = 10
"""How many lines stand on one screen; more are a key press away."""
_BEFORE, _AFTER = (Qt.Key.Key_Up, Qt.Key.Key_PageUp), (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space)


@dataclass(frozen=True)
class RoomLine:
    """A line: rank, goal, words, and a score of 100."""

    rank: str
    goal: int
    words: str
    score: float


class RoomView(Painted):
    """Fill the screen with lines; arrows and Page keys turn the page, Esc or a double click closes (`closed`)."""

    closed = Signal()

    def __init__(self, name: str, score_word: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._lines: tuple[RoomLine, ...] = ()
        self._score_word, self._page = score_word, 0
        self.setWindowTitle(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def set_lines(self, lines: Sequence[RoomLine]) -> None:
        """Show these lines from the first."""
        self._lines, self._page = tuple(lines), 0
        self._say()

    def shown_lines(self) -> tuple[RoomLine, ...]:
        """Return the lines that are on the screen now."""
        return self._lines[self._page * _LINES : (self._page + 1) * _LINES]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), max(0, (len(self._lines) - 1) // _LINES)
        if key == Qt.Key.Key_Escape:
            self.close()
        elif key in _AFTER or key in _BEFORE:
            self._page = min(max(self._page + (1 if key in _AFTER else -1), 0), last)
            self._say()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        super().closeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.rect(), colour("surface"))
        high = (self.height() - 2 * GAP_24) // (_LINES + 1)
        self._paint_head(painter, QRect(GAP_48, GAP_24, self.width() - 2 * GAP_48, high))
        for at, line in enumerate(self.shown_lines(), start=1):
            self._paint_line(painter, QRect(GAP_48, GAP_24 + at * high, self.width() - 2 * GAP_48, high), line)
        painter.end()

    def _say(self) -> None:
        announce(self, ". ".join(f"{line.rank}, {line.words}" for line in self.shown_lines()))
        self.update()

    def _paint_head(self, painter: QPainter, room: QRect) -> None:
        words = QRect(room.right() - room.width() // 4, room.top(), room.width() // 4, room.height())
        painter.setPen(colour("ink_2"))
        self._text(painter, words, self._score_word, room.height() // 3, end=True)

    def _paint_line(self, painter: QPainter, room: QRect, line: RoomLine) -> None:
        side, wide = room.height() * 6 // 10, room.width() // 10
        square = QRect(room.left() + wide, room.center().y() - side // 2, side, side)
        paint_goal(painter, QRectF(mirrored(self, self.rect(), square)), line.goal)
        painter.setPen(colour("ink"))
        self._text(painter, QRect(room.left(), room.top(), wide - GAP_24, room.height()), line.rank, side, end=True)
        start = square.right() + GAP_24
        score = QRect(room.right() - wide, room.top(), wide, room.height())
        self._text(painter, QRect(start, room.top(), room.width() // 2, room.height()), line.words, side // 2)
        self._text(painter, score, number(line.score), side * 7 // 10, end=True)
        left = start + room.width() // 2 + GAP_24
        bar = QRect(left, room.center().y() - side // 4, max(8, score.left() - GAP_24 - left), side // 2)
        painter.fillRect(mirrored(self, self.rect(), bar), colour("line"))
        filled = QRect(bar.left(), bar.top(), round(bar.width() * line.score / 100), bar.height())
        painter.fillRect(mirrored(self, self.rect(), filled), colour("accent"))
        painter.fillRect(QRect(room.left(), room.bottom(), room.width(), 1), colour("line"))

    def _text(self, painter: QPainter, room: QRect, text: str, high: int, *, end: bool = False) -> None:
        """Paint words that shrink until they stay in their place."""
        place = mirrored(self, self.rect(), room)
        at_right = end != from_right(self)
        side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute) | int(
            Qt.TextFlag.TextWordWrap
        )
        font = QFont(current().font_for(text, Role.STRONG))
        for size in range(max(12, high), 11, -2):
            font.setPixelSize(size)
            painter.setFont(font)
            needed = painter.boundingRect(place, flags, text)
            if needed.height() <= place.height() and needed.width() <= place.width():
                break
        painter.drawText(place, flags, text)
