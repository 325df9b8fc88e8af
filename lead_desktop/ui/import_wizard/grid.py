"""A quiet table of texts from a file: the rows as they stand there, each cell in the font of its letters."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem, QWidget

from lead_desktop.sheets.figures import is_figure
from lead_desktop.ui.look import GAP_8, colour, current, table_row_height
from lead_desktop.ui.widgets.lettering import Lettering

_WIDEST, _SENTENCE, _LEAST = 200, 480, 48
_LONGEST = 200
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class _Names(QHeaderView):
    """The names of the columns: whole letters in every script."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), table_row_height(current().font()))

    def sectionSizeFromContents(self, column: int) -> QSize:
        name = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        return QSize(Lettering(name).width() + 2 * GAP_8, table_row_height(current().font()))

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        name = str(self.model().headerData(column, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, colour("sunk"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        room = rect.adjusted(GAP_8, 0, -GAP_8, 0)
        Lettering(name).paint(painter, room)
        painter.restore()


class TextGrid(QTableWidget):
    """Show rows of texts; some may be marked as names of columns. Nothing in it is markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setHorizontalHeader(_Names(Qt.Orientation.Horizontal, self))
        self.horizontalHeader().setHighlightSections(False)
        # Qt's own least width is that of the widest letter, which in Naskh is wider than most columns.
        self.horizontalHeader().setMinimumSectionSize(_LEAST // 2)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_rows(
        self, names: Sequence[str], rows: Sequence[Sequence[str]], marked: Sequence[int] = (), wide: int = -1
    ) -> None:
        """Show rows under names; the rows at `marked` stand out, the column `wide` holds sentences."""
        self.clear()
        self.setColumnCount(len(names))
        self.setRowCount(len(rows))
        for at, name in enumerate(names):
            self.setHorizontalHeaderItem(at, QTableWidgetItem(name))
        ground = colour("tint")
        for row, cells in enumerate(rows):
            for column in range(len(names)):
                text = cells[column] if column < len(cells) else ""
                self.setItem(row, column, _item(text, ground if row in marked else None))
        self.fit(wide)

    def fit(self, wide: int = -1) -> None:
        """Give each column the room of its words, within bounds, and each row the height of the type."""
        height = table_row_height(current().font())
        header = self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(height)
        header.setFixedHeight(height)
        self.resizeColumnsToContents()
        for column in range(self.columnCount()):
            least = max(header.sectionSizeHint(column), current().px(_LEAST))
            most = max(least, current().px(_SENTENCE if column == wide else _WIDEST))
            self.setColumnWidth(column, max(least, min(self.columnWidth(column) + GAP_8, most)))


def _item(text: str, ground: QColor | None) -> QTableWidgetItem:
    short = " ".join(text[:_LONGEST].split())
    item = QTableWidgetItem(short)
    figure = bool(short) and is_figure(short)
    item.setFont(current().number_font() if figure and short.isascii() else current().font_for(short))
    if figure:
        item.setTextAlignment(_END)
    if ground is not None:
        item.setBackground(ground)
    return item
