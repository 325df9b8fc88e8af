"""The table of districts by steps: figures on the scale of completeness, hatched where nothing has come yet."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from lead_desktop.roadmap import STEPS
from lead_desktop.ui.look import GAP_8, Role, colour, current, table_row_height
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.province.completeness import shade
from lead_desktop.ui.province.heard import RECENTLY, District
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.lettering import Lettering

NAME, LAST, FIRST_STEP = 0, 1, 2
QUESTIONS = FIRST_STEP + len(STEPS)
DUE = QUESTIONS + 1
_Index = QModelIndex | QPersistentModelIndex


class DistrictModel(QAbstractTableModel):
    """One row a district: name, last heard, the eight steps, questions, what is due."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._districts: tuple[District, ...] = ()

    def show_districts(self, districts: Sequence[District]) -> None:
        """Show these districts."""
        self.beginResetModel()
        self._districts = tuple(districts)
        self.endResetModel()

    def district(self, row: int) -> District:
        """Return the district of a row."""
        return self._districts[row]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._districts)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else DUE + 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        district, column = self._districts[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(district, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_of(district, column)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and section not in range(FIRST_STEP, QUESTIONS):
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        fixed = {NAME: tr("District"), LAST: tr("Last heard"), QUESTIONS: tr("Questions"), DUE: tr("Due")}
        return fixed.get(section, str(section - FIRST_STEP + 1))


class DistrictTable(QTableView):
    """Arrow keys walk the cells, Enter or a double click opens; `opened` carries (place, step number or 0)."""

    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = DistrictModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Cell(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.doubleClicked.connect(self._open)
        self.dress()

    def show_districts(self, districts: Sequence[District]) -> None:
        """Show these districts; the cell that was current stays current where it still is."""
        now = self.currentIndex()
        self._model.show_districts(districts)
        row = min(max(0, now.row()), len(districts) - 1)
        self._share_room()
        if districts:
            self.setCurrentIndex(self._model.index(row, max(0, now.column())))

    def shown(self) -> DistrictModel:
        """Return the model."""
        return self._model

    def dress(self) -> None:
        """Fit rows and columns to the letters of the screen."""
        body = current().font()
        self.setAccessibleName(tr("Districts"))
        self.verticalHeader().setDefaultSectionSize(table_row_height(body))
        header, letters = self.horizontalHeader(), QFontMetrics(body)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(current().px(40))
        for column in range(1, DUE + 1):
            longest = [self._title(column), *_longest(column)]
            width = max(letters.horizontalAdvance(words) for words in longest) + 3 * GAP_8
            self.setColumnWidth(column, width)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), 4 * table_row_height(current().font())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.dress()

    def _share_room(self) -> None:
        """Give the names what the other columns leave, and never less than the longest name needs."""
        names = [words_of(self._model.district(row), NAME) for row in range(self._model.rowCount())]
        titled = [Lettering(name, Role.STRONG).width() for name in (self._title(NAME), *names)]
        others = sum(self.columnWidth(column) for column in range(1, DUE + 1))
        self.setColumnWidth(NAME, max(max(titled) + 2 * GAP_8, self.viewport().width() - others))

    def _title(self, column: int) -> str:
        return str(self._model.headerData(column, Qt.Orientation.Horizontal))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            column = index.column()
            step = column - FIRST_STEP + 1 if FIRST_STEP <= column < QUESTIONS else 0
            self.opened.emit(self._model.district(index.row()).place, step)


class _Cell(QStyledItemDelegate):
    """Paint a cell: figures on their shade, hatching where nothing is known, words at the start edge."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, DistrictModel):
            return
        rect, district, column = option.rect, model.district(index.row()), index.column()
        painter.save()
        painter.fillRect(rect, colour("surface"))
        if FIRST_STEP <= column < QUESTIONS:
            _paint_step(painter, rect, district.share(column - FIRST_STEP + 1))
        else:
            text = words_of(district, column)
            role = Role.STRONG if column == NAME and district.is_heard else Role.BODY
            words = Lettering(text, role, "ink" if district.is_heard or column == NAME else "ink_2")
            words.paint(painter, rect.adjusted(GAP_8, 0, -GAP_8, 0))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colour("line"))
        if option.state & QStyle.StateFlag.State_Selected:
            inner_ring(painter, rect, current().palette.accent)
        painter.restore()


def _paint_step(painter: QPainter, rect: QRect, share: int | None) -> None:
    look = current()
    cell = rect.adjusted(1, 1, -1, -1)
    if share is None:
        painter.fillRect(cell, QBrush(QColor(look.palette.edge), Qt.BrushStyle.BDiagPattern))
        return
    ground, ink = shade(share, look.scheme, look.palette)
    painter.fillRect(cell, QColor(ground))
    painter.setFont(look.number_font())
    painter.setPen(QColor(ink))
    painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(share))


def words_of(district: District, column: int) -> str:
    """Return what stands in a cell."""
    if column == NAME:
        return district.name
    if column == LAST:
        return _last_heard(district)
    if column == QUESTIONS:
        return ltr(str(district.questions)) if district.questions else "–"
    if column == DUE:
        return _due(district)
    share = district.share(column - FIRST_STEP + 1)
    return "" if share is None else str(share)


def spoken_of(district: District, column: int) -> str:
    """Return what is read out for a cell."""
    if not FIRST_STEP <= column < QUESTIONS:
        return tr("{district}: {words}", district=district.name, words=words_of(district, column))
    number = column - FIRST_STEP + 1
    share = district.share(number)
    if share is None:
        return tr("{district}, step {number}: no bundle yet", district=district.name, number=number)
    return tr("{district}, step {number}: {share} per cent", district=district.name, number=number, share=share)


def _last_heard(district: District) -> str:
    if district.days is None:
        return tr("Never")
    if district.days == 0:
        return tr("Today")
    if district.days == 1:
        return tr("Yesterday")
    if district.days > RECENTLY:
        return tr("! {days} days", days=district.days)
    return tr("{days} days", days=district.days)


def _due(district: District) -> str:
    if not district.is_heard:
        return tr("Start file")
    return tr("{number} overdue", number=district.overdue) if district.overdue else "–"


def _longest(column: int) -> tuple[str, ...]:
    if column == LAST:
        return tr("Yesterday"), tr("! {days} days", days=365)
    if column == DUE:
        return tr("Start file"), tr("{number} overdue", number=20)
    return ("100",)
