"""A heat table, rows by columns, whose head and first column stay. The shades are the caller's choice of class."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from unicodedata import digit

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour, current, table_row_height
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import from_right, hatch, is_figure, paint_words, plain_tip, shade
from lead_desktop.ui.widgets.lettering import Lettering

Index = QModelIndex | QPersistentModelIndex
_CELL, _HEAD_LINES, _SHARE = 48, 3, 0.36
_LEAST_ROWS = 3
"""Rows that are in sight at least, below the head."""


@dataclass(frozen=True)
class MatrixTitle:
    """A row or a column: its key, its title, and what the tip adds."""

    key: str
    title: str
    tip: str = ""


@dataclass(frozen=True)
class MatrixCell:
    """A word, letter or figure on a class 0 to 4, or on none; hatched where there is no figure or it is not checked."""

    text: str = ""
    step: int | None = None
    hatched: bool = False
    tip: str = ""


NO_FIGURE = MatrixCell(hatched=True)


class _Cells(QAbstractTableModel):
    """Rows, columns and cells as Qt's table asks for them."""

    rows: tuple[MatrixTitle, ...] = ()
    columns: tuple[MatrixTitle, ...] = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cells: dict[tuple[str, str], MatrixCell] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def cell(self, index: Index) -> MatrixCell:
        """Return a cell; what was never given is hatched, never empty or nought."""
        return self.cells.get(self.keys(index), NO_FIGURE)

    def keys(self, index: Index) -> tuple[str, str]:
        """Return the keys of row and column."""
        return self.rows[index.row()].key, self.columns[index.column()].key

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(cell.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            row, column = self.rows[index.row()], self.columns[index.column()]
            return ", ".join(part for part in (row.title, column.title, cell.tip or cell.text) if part)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        title = (self.columns if orientation == Qt.Orientation.Horizontal else self.rows)[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return title.title
        return plain_tip(title.tip or title.title) if role == Qt.ItemDataRole.ToolTipRole else None


class _Head(QHeaderView):
    """Titles that wrap, in the font of their own letters."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.extent = 0
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(8)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(self.extent, self.extent)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        title = str(self.model().headerData(logical, self.orientation(), Qt.ItemDataRole.DisplayRole) or "")
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(rect, colour("sunk"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        x = rect.left() if from_right(self) else rect.right()
        painter.fillRect(QRect(x, rect.top(), 1, rect.height()), colour("line"))
        words = Lettering(title, Role.BODY if self.orientation() == Qt.Orientation.Vertical else Role.HELP)
        room = rect.adjusted(GAP_8, GAP_4, -GAP_8, -GAP_4)
        high = min(words.height(room.width()), room.height())
        top = room.bottom() + 1 - high
        if self.orientation() == Qt.Orientation.Vertical:
            top = room.top() + (room.height() - high) // 2
        words.paint(painter, QRect(room.left(), top, room.width(), high), wrap=True)
        painter.restore()


class _Painter(QStyledItemDelegate):
    """Shade, hatching, word and focus of one cell."""

    scale = "completeness"

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, view = index.model(), self.parent()
        assert isinstance(model, _Cells)
        assert isinstance(view, QTableView)
        cell, rect = model.cell(index), option.rect.adjusted(0, 0, -1, -1)
        painter.save()
        painter.fillRect(option.rect, colour("surface"))
        ground, ink = colour("surface"), colour("ink")
        if cell.step is not None:
            ground, ink = shade(self.scale, cell.step)
        if cell.hatched:
            hatch(painter, rect, ground=ground.name(), edge=False)
        else:
            painter.fillRect(rect, ground)
        if cell.text:
            self._paint_text(painter, rect, cell, ground, ink)
        painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
        painter.setPen(colour("line"))
        painter.drawRect(option.rect.adjusted(-1, -1, -1, -1))
        if view.hasFocus() and view.currentIndex() == index:
            self._paint_ring(painter, rect)
        painter.restore()

    def _paint_text(self, painter: QPainter, rect: QRect, cell: MatrixCell, ground: QColor, ink: QColor) -> None:
        if cell.hatched:
            wide = Lettering(cell.text).width() + 2
            high = min(rect.height() - GAP_8, Lettering(cell.text).line())
            plate = QRect(0, 0, min(wide, rect.width()), high)
            plate.moveCenter(rect.center())
            painter.fillRect(plate, ground)
        paint_words(painter, rect, cell.text, ink, figure=is_figure(cell.text))

    def _paint_ring(self, painter: QPainter, rect: QRect) -> None:
        palette = current().palette
        inner_ring(painter, rect.adjusted(2, 2, -2, -2), palette.surface)
        inner_ring(painter, rect, palette.accent)


class Matrix(QTableView):
    """Show rows by columns. Arrows walk, Enter or double click `opened`, the keys of `keys` are `typed`.

    `scale` is "completeness" or "value". All signals carry the keys of row and column; `typed` the digit or sign too,
    `pasted` the text of the clipboard.
    """

    opened = Signal(str, str)
    typed = Signal(str, str, str)
    pasted = Signal(str, str, str)

    def __init__(
        self, name: str, *, scale: str = "completeness", keys: str = "0123", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._cells, self._paints, self._keys = _Cells(self), _Painter(self), keys
        self._paints.scale = scale
        self._across, self._down = _Head(Qt.Orientation.Horizontal, self), _Head(Qt.Orientation.Vertical, self)
        self.setAccessibleName(name)
        self.setProperty("ring", "inside")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(self._across)
        self.setVerticalHeader(self._down)
        self.setItemDelegate(self._paints)
        self.setModel(self._cells)
        self.doubleClicked.connect(lambda index: self.opened.emit(*self._cells.keys(index)))

    def set_cells(
        self,
        rows: Sequence[MatrixTitle],
        columns: Sequence[MatrixTitle],
        cells: Mapping[tuple[str, str], MatrixCell],
    ) -> None:
        """Show cells by (row key, column key); a pair that is missing is hatched."""
        kept = self.current_keys()
        self._cells.beginResetModel()
        self._cells.rows, self._cells.columns = tuple(rows), tuple(columns)
        self._cells.cells = dict(cells)
        self._cells.endResetModel()
        self._measure()
        self.set_current(*kept) if kept else self.setCurrentIndex(self._cells.index(0, 0))

    def set_cell(self, row: str, column: str, cell: MatrixCell) -> None:
        """Change one cell."""
        self._cells.cells[(row, column)] = cell
        self.viewport().update()

    def current_keys(self) -> tuple[str, str] | None:
        """Return the keys of the cell on which the focus stands."""
        index = self.currentIndex()
        return self._cells.keys(index) if index.isValid() else None

    def set_current(self, row: str, column: str) -> None:
        """Put the focus on a cell, where it is still there."""
        at = [number for number, title in enumerate(self._cells.rows) if title.key == row]
        across = [number for number, title in enumerate(self._cells.columns) if title.key == column]
        if at and across:
            self.setCurrentIndex(self._cells.index(at[0], across[0]))

    def whole_size(self) -> QSize:
        """Return the size at which nothing needs scrolling, as for paper."""
        return QSize(self._down.extent + self._across.length() + 2, self._across.extent + self._down.length() + 2)

    def sizeHint(self) -> QSize:
        whole = self.whole_size()
        return QSize(min(whole.width() + 14, 1400), min(whole.height() + 14, 700))

    def minimumSizeHint(self) -> QSize:
        rows = sum(self._down.sectionSize(number) for number in range(min(_LEAST_ROWS, self._down.count())))
        return QSize(super().minimumSizeHint().width(), self._across.extent + rows + GAP_16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self.current_keys()
        if keys is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(*keys)
            return
        if keys is not None and event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit(*keys, QGuiApplication.clipboard().text())
            return
        sign = _western(event.text())
        if keys is not None and sign and sign in self._keys and not event.modifiers() & _WITH_OTHERS:
            self.typed.emit(*keys, sign)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not make the focus jump: they may be meant as an answer."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_cells"):
            self._measure()

    def _measure(self) -> None:
        wide = max((Lettering(row.title).width() for row in self._cells.rows), default=0) + 2 * GAP_8
        self._down.extent = min(wide, max(current().px(140), round(max(self.width(), 900) * _SHARE)))
        room = self._down.extent - 2 * GAP_8
        floor = table_row_height(current().font())
        for number, row in enumerate(self._cells.rows):
            self._down.resizeSection(number, max(floor, Lettering(row.title).height(room) + GAP_8))
        texts: dict[str, set[str]] = defaultdict(set)
        for (_, key), cell in self._cells.cells.items():
            texts[key].add(cell.text)
        widths = [self._column_width(column, texts[column.key]) for column in self._cells.columns]
        for number, width in enumerate(widths):
            self._across.resizeSection(number, width)
        heads = [
            Lettering(column.title, Role.HELP).height(width - 2 * GAP_8)
            for column, width in zip(self._cells.columns, widths, strict=True)
        ]
        self._across.extent = max(heads, default=floor) + GAP_8
        for head, extent in ((self._across, self._across.extent), (self._down, self._down.extent)):
            head.setFixedHeight(extent) if head is self._across else head.setFixedWidth(extent)
        self.updateGeometries()
        self.updateGeometry()

    def _column_width(self, column: MatrixTitle, texts: Iterable[str]) -> int:
        """Return a width at which the title takes three lines at most and no cell's word is cut."""
        title = Lettering(column.title, Role.HELP)
        words = max((Lettering(word, Role.HELP).width() for word in column.title.split()), default=0)
        width = max([current().px(_CELL), words + 2 * GAP_8, *(Lettering(text).width() + GAP_8 for text in texts)])
        while title.height(width - 2 * GAP_8) > _HEAD_LINES * title.line() + 2:
            width += GAP_8
        return width


_WITH_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _western(sign: str) -> str:
    """Return 0 to 9 for a digit of any keyboard, and other signs as they are."""
    return str(digit(sign, sign)) if len(sign) == 1 else ""
