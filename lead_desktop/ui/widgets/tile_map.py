"""Places as tiles roughly where they lie on the map, in five classes, with the same list beside. No map is drawn."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour, current
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import eye_step, hatch, is_figure, paint_words, shade, shortened
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import Legend, LegendItem
from lead_desktop.ui.widgets.lettering import Lettering
from lead_desktop.ui.widgets.painted import ENTER, Painted, announce

_NARROW = 640
_LEAST = 72
"""Width of a tile in px below which names would be cut even on three lines."""


@dataclass(frozen=True)
class MapTile:
    """A place: row from north, column from west, class 0 to 4; None is hatched, for there is no figure."""

    key: str
    name: str
    row: int
    column: int
    step: int | None = None
    figure: str = ""
    spoken: str = ""


class _Tiles(Painted):
    """The tiles; west is on the left in every language."""

    opened = Signal(str)

    def __init__(self, name: str, scale: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._scale = scale
        self._tiles: tuple[MapTile, ...] = ()
        self._current = 0

    def set_tiles(self, tiles: Sequence[MapTile]) -> None:
        """Show these tiles."""
        self._tiles, self._current = tuple(tiles), 0
        self.updateGeometry()
        self.update()

    def current_key(self) -> str:
        """Return the key of the tile on which the focus stands."""
        return self._tiles[self._current].key if self._tiles else ""

    def rect_of(self, key: str) -> QRect:
        """Return where a tile lies."""
        return self._rect(next(tile for tile in self._tiles if tile.key == key))

    def sizeHint(self) -> QSize:
        wide, high = self._least()
        rows, columns = self._span()
        return QSize(columns * max(wide, current().px(104)), rows * max(high, current().px(64)))

    def minimumSizeHint(self) -> QSize:
        wide, high = self._least()
        rows, columns = self._span()
        return QSize(columns * min(wide, current().px(_LEAST)), rows * high)

    def hasHeightForWidth(self) -> bool:
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Names take more lines in narrower tiles.
        self.updateGeometry()

    def tip_at(self, place: QPoint) -> str:
        return next((_spoken(tile) for tile in self._tiles if self._rect(tile).contains(place)), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = eye_step(event.key())
        if step is not None and self._tiles:
            self._walk(*step)
        elif event.key() in ENTER and self._tiles:
            self.opened.emit(self.current_key())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        for at, tile in enumerate(self._tiles):
            if self._rect(tile).contains(place):
                self._walk_to(at)
                self.opened.emit(tile.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at, tile in enumerate(self._tiles):
            self._paint_tile(painter, self._rect(tile), tile)
            if at == self._current and self.hasFocus():
                rect = self._rect(tile)
                inner_ring(painter, rect.adjusted(2, 2, -2, -2), current().palette.surface)
                inner_ring(painter, rect, current().palette.accent)
        painter.end()

    def _walk(self, across: int, down: int) -> None:
        """Go to the nearest tile that lies in the arrow's direction."""
        here = self._tiles[self._current]
        found = []
        for at, tile in enumerate(self._tiles):
            x, y = tile.column - here.column, tile.row - here.row
            along, off = (x * across, abs(y)) if across else (y * down, abs(x))
            if along > 0:
                found.append((along + 2 * off, at))
        if found:
            self._walk_to(min(found)[1])

    def _walk_to(self, at: int) -> None:
        self._current = at
        announce(self, _spoken(self._tiles[at]))
        self.update()

    def _span(self) -> tuple[int, int]:
        rows = max((tile.row for tile in self._tiles), default=0) + 1
        return rows, max((tile.column for tile in self._tiles), default=0) + 1

    def _least(self) -> tuple[int, int]:
        wide = max((Lettering(tile.name, Role.SMALL).width() for tile in self._tiles), default=40) + GAP_16
        given = self.width() // self._span()[1] - GAP_4
        narrow = min(wide, max(current().px(_LEAST), given)) - GAP_8
        name = max((_name_height(tile.name, narrow) for tile in self._tiles), default=20)
        return wide, name + Lettering("0", Role.STRONG).line() + GAP_16

    def _rect(self, tile: MapTile) -> QRect:
        rows, columns = self._span()
        wide, high = min(self.width() // columns, current().px(168)), self.height() // rows
        left = (self.width() - wide * columns) // 2
        return QRect(left + tile.column * wide, tile.row * high, wide - GAP_4, high - GAP_4)

    def _paint_tile(self, painter: QPainter, rect: QRect, tile: MapTile) -> None:
        ink, ground = colour("ink"), colour("surface")
        if tile.step is None:
            hatch(painter, rect)
        else:
            ground, ink = shade(self._scale, tile.step)
            painter.fillRect(rect, ground)
            painter.setPen(QPen(colour("edge"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        room = rect.width() - GAP_8
        words = Lettering(tile.name, Role.SMALL)
        tall = _name_height(tile.name, room)
        if words.height(room) > tall:
            words = shortened(words, room)
            tall = words.line()
        figure = Lettering(tile.figure, Role.STRONG)
        high = tall + (figure.line() if tile.figure else 0)
        top = rect.center().y() - high // 2
        name = QRect(rect.left() + GAP_4, top, room, tall)
        below = QRect(rect.left(), name.bottom() + 1, rect.width(), figure.line())
        if tile.step is None:
            wide = min(max(words.width(), figure.width() if tile.figure else 0) + GAP_4, rect.width() - 4)
            plate = QRect(0, top, wide, high)
            plate.moveLeft(rect.center().x() - wide // 2)
            painter.fillRect(plate, ground)
        _paint_name(painter, name, words, ink)
        if tile.figure:
            paint_words(painter, below, tile.figure, ink, role=Role.STRONG, figure=is_figure(tile.figure))


class TileMap(QWidget):
    """Show tiles, the same list beside or below, classes, and the line that it is no official boundary.

    `opened` carries the key of a tile or of a row of the list.
    """

    opened = Signal(str)

    def __init__(
        self,
        name: str,
        *,
        not_official: str,
        heads: tuple[str, str],
        scale: str = "value",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._keys: tuple[str, ...] = ()
        self._heads = heads
        self.tiles = _Tiles(name, scale, self)
        self.table = FigureTable(name)
        self.legend = Legend(name=name)
        self._line = PlainLabel(not_official, Role.HELP, ink="ink_2")
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.tiles.opened.connect(self.opened.emit)
        self.table.opened.connect(lambda row: self.opened.emit(self._keys[row]))

    def set_tiles(self, tiles: Sequence[MapTile], classes: Sequence[LegendItem]) -> None:
        """Show these places; the list names each with its figure, and `classes` says what the shades mean."""
        self._keys = tuple(tile.key for tile in tiles)
        self.tiles.set_tiles(tiles)
        self.table.set_rows(self._heads, [(tile.name, tile.figure) for tile in tiles], numeric=(1,))
        self.legend.set_items(classes)

    def resizeEvent(self, event: object) -> None:
        beside = QBoxLayout.Direction.LeftToRight
        way = QBoxLayout.Direction.TopToBottom if self.width() < current().px(_NARROW) else beside
        if self._across.direction() != way:
            self._across.setDirection(way)

    def _lay_out(self) -> None:
        self._across.setSpacing(GAP_16)
        self._across.addWidget(self.tiles, 3)
        self._across.addWidget(self.table, 2, Qt.AlignmentFlag(0))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_8)
        whole.addLayout(self._across, 1)
        whole.addWidget(self.legend)
        whole.addWidget(self._line)


def _name_height(name: str, room: int) -> int:
    """Return the px of a name on one line, or on as many up to three as it needs."""
    words = Lettering(name, Role.SMALL)
    return min(words.height(room), 3 * words.line())


def _paint_name(painter: QPainter, rect: QRect, words: Lettering, ink: QColor) -> None:
    painter.setFont(words.font())
    painter.setPen(ink)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), words.text)


def _spoken(tile: MapTile) -> str:
    return tile.spoken or ", ".join(part for part in (tile.name, tile.figure) if part)
