"""Columns of cards that move from column to column. What a column or a card stands for is the caller's."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, MARK_SIZE, RADIUS_CARD, Mark, Role, colour, current, paint_mark
from lead_desktop.ui.look.flat import box, inner_ring
from lead_desktop.ui.widgets.chart_paint import eye_step, from_right, mirrored
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, Painted, announce


@dataclass(frozen=True)
class BoardColumn:
    """A column: its key and title."""

    key: str
    title: str


@dataclass(frozen=True)
class BoardCard:
    """A card: title, lines under it, a mark with its word."""

    key: str
    column: str
    title: str
    lines: tuple[str, ...] = ()
    mark: Mark | None = None
    mark_word: str = ""


class Board(Painted):
    """Show cards in columns from the start edge. `moved` carries card and column, `opened` the card.

    Arrows walk as the eye sees it, Ctrl+arrow moves the card, Enter or a click opens; the pointer drags.
    """

    moved = Signal(str, str)
    opened = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._columns: tuple[BoardColumn, ...] = ()
        self._cards: list[BoardCard] = []
        self._current = ""
        self._held: tuple[str, QPoint] | None = None
        self._pointer = QPoint()

    def set_cards(self, columns: Sequence[BoardColumn], cards: Sequence[BoardCard]) -> None:
        """Show these cards; the focus stays on its card where that is still there."""
        self._columns, self._cards = tuple(columns), list(cards)
        if self._current not in {card.key for card in cards}:
            self._current = next((card.key for column in columns for card in self._in(column.key)), "")
        self._resized()

    def current_key(self) -> str:
        """Return the key of the card on which the focus stands."""
        return self._current

    def set_current(self, key: str) -> None:
        """Put the focus on a card."""
        self._walk_to(key)

    def column_of(self, key: str) -> str:
        """Return the column in which a card stands now."""
        return self._card(key).column

    def card_rect(self, key: str) -> QRect:
        """Return where a card lies on the screen."""
        return mirrored(self, self.rect(), self._places(self.width())[key])

    def column_rect(self, key: str) -> QRect:
        """Return where a column lies on the screen."""
        at = next(number for number, column in enumerate(self._columns) if column.key == key)
        wide = self._column_width(self.width())
        return mirrored(self, self.rect(), QRect(at * (wide + GAP_8), 0, wide, self.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lowest = max((place.bottom() for place in self._places(width).values()), default=0)
        return max(lowest + GAP_8, self._head(width) + current().px(72))

    def sizeHint(self) -> QSize:
        wide = max(1, len(self._columns)) * current().px(200)
        return QSize(wide, self.heightForWidth(max(self.width(), self._least())))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least(), self.heightForWidth(max(self.width(), self._least())))

    def tip_at(self, place: QPoint) -> str:
        key = self._at(place)
        return _spoken(self._card(key)) if key else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and self._current:
            across = -step[0] if from_right(self) else step[0]
            if across and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._shift(across)
            elif across:
                self._walk_across(across)
            else:
                self._walk_down(step[1])
        elif event.key() in ENTER and self._current:
            self.opened.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        key = self._at(event.position().toPoint())
        if key and event.button() == Qt.MouseButton.LeftButton:
            self._walk_to(key)
            self._held = key, event.position().toPoint()
            self._pointer = self._held[1]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._pointer = event.position().toPoint()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        place = event.position().toPoint()
        column = next((one.key for one in self._columns if self._reaches(one.key, place)), "")
        if (place - held[1]).manhattanLength() < QApplication.startDragDistance():
            self.opened.emit(held[0])
        elif column and column != self.column_of(held[0]):
            self._move(held[0], column)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        target = self._target()
        for column in self._columns:
            self._paint_column(painter, column, lively=column.key == target)
        for key, place in self._places(self.width()).items():
            lifted = self._held is not None and self._held[0] == key
            rect = mirrored(self, self.rect(), place)
            if not lifted:
                self._paint_card(painter, rect, self._card(key))
        if self._held is not None:
            rect = self.card_rect(self._held[0]).translated(self._pointer - self._held[1])
            self._paint_card(painter, rect, self._card(self._held[0]), lifted=True)
        painter.end()

    def _target(self) -> str:
        if self._held is None:
            return ""
        return next((one.key for one in self._columns if self._reaches(one.key, self._pointer)), "")

    def _reaches(self, column: str, place: QPoint) -> bool:
        rect = self.column_rect(column)
        return rect.left() <= place.x() <= rect.right()

    def _card(self, key: str) -> BoardCard:
        return next(card for card in self._cards if card.key == key)

    def _in(self, column: str) -> list[BoardCard]:
        return [card for card in self._cards if card.column == column]

    def _at(self, place: QPoint) -> str:
        return next((key for key in self._places(self.width()) if self.card_rect(key).contains(place)), "")

    def _walk_to(self, key: str) -> None:
        self._current = key
        announce(self, _spoken(self._card(key)))
        self.update()

    def _walk_down(self, step: int) -> None:
        keys = [card.key for card in self._in(self.column_of(self._current))]
        at = keys.index(self._current) + step
        if 0 <= at < len(keys):
            self._walk_to(keys[at])

    def _walk_across(self, step: int) -> None:
        """Go to the card at the same height in the next column that holds one."""
        keys = [column.key for column in self._columns]
        row = [card.key for card in self._in(self.column_of(self._current))].index(self._current)
        at = keys.index(self.column_of(self._current)) + step
        while 0 <= at < len(keys) and not self._in(keys[at]):
            at += step
        if 0 <= at < len(keys):
            cards = self._in(keys[at])
            self._walk_to(cards[min(row, len(cards) - 1)].key)

    def _shift(self, step: int) -> None:
        keys = [column.key for column in self._columns]
        at = keys.index(self.column_of(self._current)) + step
        if 0 <= at < len(keys):
            self._move(self._current, keys[at])

    def _move(self, key: str, column: str) -> None:
        at = self._cards.index(self._card(key))
        self._cards[at] = replace(self._cards[at], column=column)
        self._resized()
        self.moved.emit(key, column)

    def _resized(self) -> None:
        self.updateGeometry()
        self.update()

    def _least(self) -> int:
        return max(1, len(self._columns)) * (current().px(120) + GAP_8) - GAP_8

    def _column_width(self, width: int) -> int:
        count = max(1, len(self._columns))
        return max(current().px(120), (width - (count - 1) * GAP_8) // count)

    def _title(self, column: BoardColumn) -> Lettering:
        return Lettering(column.title, Role.STRONG)

    def _count(self, column: BoardColumn) -> Lettering:
        return Lettering(str(len(self._in(column.key))), Role.BODY, "ink_2")

    def _title_room(self, width: int) -> int:
        return self._column_width(width) - 3 * GAP_8 - Lettering("00").width()

    def _head(self, width: int) -> int:
        room = self._title_room(width)
        return max((self._title(column).height(room) for column in self._columns), default=0) + 2 * GAP_8

    def _parts(self, card: BoardCard) -> list[Lettering]:
        return [Lettering(card.title), *(Lettering(line, Role.HELP, "ink_2") for line in card.lines if line)]

    def _card_height(self, card: BoardCard, room: int) -> int:
        words = sum(part.height(room) for part in self._parts(card))
        mark = current().px(MARK_SIZE) if card.mark is not None else 0
        if not card.mark_word and not mark:
            return words + 2 * GAP_8
        below = Lettering(card.mark_word, Role.HELP).height(room - mark - GAP_8)
        return words + max(mark, below) + GAP_4 + 2 * GAP_8

    def _places(self, width: int) -> dict[str, QRect]:
        wide = self._column_width(width)
        places: dict[str, QRect] = {}
        for number, column in enumerate(self._columns):
            y = self._head(width)
            for card in self._in(column.key):
                high = self._card_height(card, wide - 4 * GAP_8)
                places[card.key] = QRect(number * (wide + GAP_8) + GAP_8, y, wide - 2 * GAP_8, high)
                y += high + GAP_8
        return places

    def _paint_column(self, painter: QPainter, column: BoardColumn, *, lively: bool) -> None:
        palette = current().palette
        rect = self.column_rect(column.key)
        edge = palette.accent if lively else palette.line
        box(painter, rect, palette.tint if lively else palette.sunk, edge, radius=RADIUS_CARD)
        high = self._head(self.width()) - 2 * GAP_8
        room = QRect(rect.left() + GAP_8, GAP_8, rect.width() - 2 * GAP_8, high)
        title = QRect(room.left(), room.top(), self._title_room(self.width()), high)
        self._title(column).paint(painter, mirrored(self, room, title), wrap=True)
        count = self._count(column)
        end = QRect(room.right() - count.width(), room.top(), count.width(), self._title(column).line())
        count.paint(painter, mirrored(self, room, end))

    def _paint_card(self, painter: QPainter, rect: QRect, card: BoardCard, *, lifted: bool = False) -> None:
        palette = current().palette
        box(painter, rect, palette.surface, palette.accent if lifted else palette.line, radius=RADIUS_CARD)
        room, y = rect.adjusted(GAP_8, GAP_8, -GAP_8, -GAP_8), rect.top() + GAP_8
        for part in self._parts(card):
            high = part.height(room.width())
            part.paint(painter, QRect(room.left(), y, room.width(), high), wrap=True)
            y += high
        if card.mark is not None:
            self._paint_mark(painter, QRect(room.left(), y + GAP_4, room.width(), room.bottom() - y - GAP_4), card)
        if card.key == self._current and self.hasFocus():
            inner_ring(painter, rect, palette.accent)

    def _paint_mark(self, painter: QPainter, room: QRect, card: BoardCard) -> None:
        side, words = current().px(MARK_SIZE), Lettering(card.mark_word, Role.HELP)
        middle = room.top() + min(words.line(), room.height()) // 2
        spot = QRect(room.left(), middle - side // 2 + current().drop(), side, side)
        paint_mark(painter, QRectF(mirrored(self, room, spot)), card.mark or Mark.NOT_STARTED)
        beside = room.adjusted(side + GAP_8, 0, 0, 0)
        painter.setPen(colour("ink"))
        words.paint(painter, mirrored(self, room, beside), wrap=True)


def _spoken(card: BoardCard) -> str:
    return ", ".join(part for part in (card.title, *card.lines, card.mark_word) if part)
