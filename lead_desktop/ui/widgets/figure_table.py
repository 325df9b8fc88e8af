"""The table twin of any chart: the same words and figures, to walk, read out and copy. No chart is here."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, Role, colour, current, table_row_height
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_paint import is_figure
from lead_desktop.ui.widgets.lettering import Lettering

Index = QModelIndex | QPersistentModelIndex
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_WIDEST = 360


class _Rows(QAbstractTableModel):
    """Words and figures as Qt's table asks for them."""

    heads: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self.rows[index.row()][index.column()] if shown else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not shown:
            return None
        return self.heads[section] if orientation == Qt.Orientation.Horizontal else self.rows[section][0]


class _Words(QStyledItemDelegate):
    """Words at the start edge, wrapping; figures on the physical right."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self.parent()
        assert isinstance(view, FigureTable)
        painter.save()
        painter.setLayoutDirection(view.layoutDirection())
        here = view.currentIndex().row() == index.row() and view.hasFocus()
        chosen = here or (view.keeps_choice and view.currentIndex().row() == index.row())
        painter.fillRect(option.rect, colour("tint" if chosen else "surface"))
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colour("line"))
        place_words(painter, option.rect, str(index.data() or ""), figures=view.is_numeric(index.column()))
        if here and view.currentIndex() == index:
            inner_ring(painter, option.rect, current().palette.accent)
        painter.restore()


class _Head(QHeaderView):
    """Heads in the font of their own letters, aligned like the column below."""

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        view = self.parent()
        assert isinstance(view, FigureTable)
        painter.save()
        painter.setLayoutDirection(view.layoutDirection())
        painter.fillRect(rect, colour("sunk"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        text = str(self.model().headerData(logical, Qt.Orientation.Horizontal) or "")
        place_words(painter, rect, text, figures=view.is_numeric(logical), role=Role.HELP)
        painter.restore()


class FigureTable(QTableView):
    """Show heads and rows as plain text; `opened` carries the row. Ctrl+C copies the whole table for a sheet."""

    opened = Signal(int)
    keeps_choice = False
    """Whether the current row stays marked while the focus is elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows, self._numeric, self._widths = _Rows(self), frozenset[int](), list[int]()
        self.setAccessibleName(name)
        self.setProperty("ring", "inside")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(8)
        head = _Head(Qt.Orientation.Horizontal, self)
        self.setHorizontalHeader(head)
        head.setMinimumSectionSize(8)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(_Words(self))
        self.setModel(self._rows)
        self.clicked.connect(lambda index: self.opened.emit(index.row()))

    def set_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], *, numeric: Sequence[int] = ()) -> None:
        """Show rows of ready texts; the columns in `numeric` hold figures."""
        self._rows.beginResetModel()
        self._numeric = frozenset(numeric)
        self._rows.heads, self._rows.rows = tuple(heads), tuple(tuple(row) for row in rows)
        self._rows.endResetModel()
        self._measure()

    def is_numeric(self, column: int) -> bool:
        """Say whether a column holds figures."""
        return column in self._numeric

    def as_text(self) -> str:
        """Return the table with tabs between cells, without marks of direction, as it is copied.

        A cell that a spreadsheet would take for a formula gets an apostrophe before it.
        """
        lines = (self._rows.heads, *self._rows.rows)
        return "\n".join("\t".join(_as_data(cell) for cell in line) for line in lines)

    def copy_table(self) -> None:
        """Put the whole table on the clipboard."""
        QGuiApplication.clipboard().setText(self.as_text())

    def whole_size(self) -> QSize:
        """Return the size at which nothing needs scrolling, as for paper."""
        head = self.horizontalHeader()
        return QSize(sum(self._widths) + 2, head.height() + self.verticalHeader().length() + 2)

    def sizeHint(self) -> QSize:
        whole = self.whole_size()
        return QSize(whole.width() + 14, min(whole.height() + 14, 600))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_table()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_rows"):
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()

    def _stretch(self) -> None:
        """Let the first column take what the others leave, so that no table ends in the middle of its place."""
        if self._widths:
            rest = self.viewport().width() - sum(self._widths[1:])
            self.horizontalHeader().resizeSection(0, max(self._widths[0], rest))

    def _measure(self) -> None:
        lines, head = self._rows.rows, self.horizontalHeader()
        floor, widest = table_row_height(current().font()), current().px(_WIDEST)
        widths = []
        for column, title in enumerate(self._rows.heads):
            words = [Lettering(title, Role.HELP).width(), *(Lettering(line[column]).width() for line in lines)]
            widths.append(min(max(words) + 2 * GAP_8, widest))
            head.resizeSection(column, widths[-1])
        for number, line in enumerate(lines):
            wraps = (Lettering(text).height(wide - 2 * GAP_8) for text, wide in zip(line, widths, strict=True))
            self.verticalHeader().resizeSection(number, max([floor, *(high + GAP_8 for high in wraps)]))
        self._widths = widths
        self._stretch()
        tall = (
            Lettering(text, Role.HELP).height(wide - 2 * GAP_8)
            for text, wide in zip(self._rows.heads, widths, strict=True)
        )
        head.setFixedHeight(max(tall, default=floor) + GAP_8)
        self.updateGeometries()
        self.updateGeometry()


def place_words(painter: QPainter, rect: QRect, text: str, *, figures: bool, role: Role = Role.BODY) -> None:
    """Paint words at the start edge of a cell, or a figure on its physical right."""
    room = rect.adjusted(GAP_8, GAP_4, -GAP_8, -GAP_4)
    words = Lettering(text, role)
    if not figures:
        high = min(words.height(room.width()), room.height())
        words.paint(painter, QRect(room.left(), room.center().y() - high // 2, room.width(), high), wrap=True)
        return
    plain = is_figure(text)
    painter.setFont(current().number_font(role) if plain else words.font())
    painter.setPen(colour("ink"))
    way = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    turned = Qt.TextFlag.TextForceLeftToRight if plain else Qt.TextFlag.TextSingleLine
    flags = int(way) | int(turned) | int(Qt.TextFlag.TextSingleLine)
    painter.drawText(room.translated(0, current().drop() if plain else 0), flags, text)


def _as_data(cell: str) -> str:
    text = _MARKS.sub("", cell).replace("\t", " ").replace("\n", " ")
    return f"'{text}" if text[:1] in ("=", "+", "@") else text
