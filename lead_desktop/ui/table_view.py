"""The table on the screen: first column kept in sight, keys of a sheet, sums apart. What stands in it: tables.py."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.fields import Computed, Field
from lead_desktop.ui.look import GAP_8, Role, colour, current, table_row_height
from lead_desktop.ui.look.flat import arrow
from lead_desktop.ui.session import Session
from lead_desktop.ui.table_cells import PHYSICAL_RIGHT, CellDelegate, is_figure
from lead_desktop.ui.tables import Index, RecordsModel
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.lettering import Lettering

_LEAST, _MOST, _FIRST_LEAST, _FIRST_MOST = 72, 240, 180, 320
_MEASURED = 60
_ARROW = 16
_IN_SIGHT = QAbstractItemView.ScrollHint.EnsureVisible
_CONTROL = Qt.KeyboardModifier.ControlModifier


class RecordsTable(QTableView):
    """Show records; typing into a cell stores it, Enter goes down, Tab goes on, Del asks to remove.

    `removal_asked` and `paste_asked` are for the page; `moved` says that another cell is current.
    """

    removal_asked = Signal()
    paste_asked = Signal()
    moved = Signal()

    def __init__(self, model: RecordsModel, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = model
        self._added = ""
        self._cells = CellDelegate(session, self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self._dress_view(self)
        self.setHorizontalHeader(_Header(model, self))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )  # fmt: skip
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(True)
        self.first = _FirstColumn(self, CellDelegate(session, self))
        self._cells.went_on.connect(self.go_by)
        self.horizontalHeader().sectionClicked.connect(self.sort_by)
        self.horizontalHeader().sectionResized.connect(lambda: self.first.place())
        self.horizontalScrollBar().valueChanged.connect(lambda: self.first.place())
        model.modelReset.connect(self.fit)
        model.added.connect(self._on_added)
        self.fit()

    def fit(self) -> None:
        """Give each column the room of its words, within bounds, and each row the height of the type."""
        header, scale = self.horizontalHeader(), current().px
        self.verticalHeader().setDefaultSectionSize(table_row_height(current().font()))
        header.setFixedHeight(table_row_height(current().font()))
        wanted = [self._wanted_width(column) for column in range(self.records.columnCount())]
        for column, width in enumerate(wanted):
            least, most = (_FIRST_LEAST, _FIRST_MOST) if column == 0 else (_LEAST, _MOST)
            # A figure that is cut short would be another figure.
            bound = width if is_figure(self.records.fields[column]) else max(scale(most), self._title_width(column))
            header.resizeSection(column, max(scale(least), min(width, bound)))
        header.viewport().update()
        self.first.renew()
        self._stretch()

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), max(least.height(), 4 * table_row_height(current().font())))

    def go_by(self, columns: int, rows: int) -> None:
        """Go on from the current cell; past the end of a row to the next one."""
        now, added = self.currentIndex(), self._added
        self._added = ""
        if not now.isValid():
            return
        # What was typed into the last row stands above it now.
        here = self.records.ids.index(added) if added in self.records.ids else now.row()
        row, column = here + rows, now.column() + columns
        if column >= self.records.columnCount():
            row, column = row + 1, 0
        elif column < 0:
            row, column = row - 1, self.records.columnCount() - 1
        following = self.records.index(row, column)
        if following.isValid():
            self.setCurrentIndex(following)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def sort_by(self, column: int) -> None:
        """Sort by a column: smallest first, then largest first, then in the order of entry."""
        field = self.records.fields[column].name
        now, descending = self.records.sorted_by
        chosen = self.chosen_id()
        if now != field:
            self.records.set_sort(field)
        elif not descending:
            self.records.set_sort(field, descending=True)
        else:
            self.records.set_sort("")
        self.choose(chosen, column)

    def chosen_id(self) -> str:
        """Return the record of the current cell, empty for none."""
        return self.records.id_at(self.currentIndex().row())

    def chosen_ids(self) -> list[str]:
        """Return the records that have a chosen cell, from the top."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        return [one for one in (self.records.id_at(row) for row in rows) if one]

    def choose(self, row: str, column: int = 0) -> None:
        """Go to a cell of a record."""
        if row in self.records.ids:
            self.setCurrentIndex(self.records.index(self.records.ids.index(row), column))

    def begin(self, index: Index | None = None) -> None:
        """Open the editor of a cell, the current one by default."""
        wanted = self.currentIndex() if index is None else self.records.index(index.row(), index.column())
        if self.records.may_edit(wanted):
            self._uncover(wanted)
            self.edit(wanted)

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _IN_SIGHT) -> None:
        super().scrollTo(index, hint)
        if index.column() == 0 or self.first.isHidden():
            return
        cell, kept = self.visualRect(index), self.first.width()
        right = self.isRightToLeft()
        hidden = cell.right() - (self.viewport().width() - kept) if right else kept - cell.left()
        if hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    def currentChanged(self, now: Index, before: Index) -> None:
        super().currentChanged(now, before)
        self._added = ""
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CONTROL:
            self.go_by(0, 1)
        else:
            self._uncover(self.currentIndex())
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stretch()
        self.first.place()

    def _on_added(self, row: str) -> None:
        self._added = row

    def _uncover(self, index: Index) -> None:
        """Bring the first column itself in sight, so that its editor does not open under its likeness."""
        if index.isValid() and index.column() == 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().minimum())

    def _stretch(self) -> None:
        """Let the first column take what room is left."""
        header = self.horizontalHeader()
        left = self.viewport().width() - header.length()
        if left > 0 and header.count():
            header.resizeSection(0, header.sectionSize(0) + left)

    def _wanted_width(self, column: int) -> int:
        rows = range(min(self.records.rowCount(), _MEASURED))
        widths = (self._cells.sizeHint(self._option(), self.records.index(row, column)).width() for row in rows)
        return max([self._title_width(column), self._sum_width(column), *widths])

    def _sum_width(self, column: int) -> int:
        field = self.records.fields[column]
        total = self.records.total(field)
        if total is None:
            return 0
        letters = QFontMetrics(current().number_font(Role.STRONG))
        return letters.horizontalAdvance(in_words(field, total)) + 3 * GAP_8

    def _option(self) -> QStyleOptionViewItem:
        made = QStyleOptionViewItem()
        self.initViewItemOption(made)
        return made

    def _title_width(self, column: int) -> int:
        title = str(self.records.headerData(column, Qt.Orientation.Horizontal))
        return QFontMetrics(current().font_for(title)).horizontalAdvance(title) + _ARROW + 3 * GAP_8

    @staticmethod
    def _dress_view(view: QTableView) -> None:
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        view.verticalHeader().setMinimumSectionSize(1)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setCornerButtonEnabled(False)


class _Header(QHeaderView):
    """The titles of the columns: whole letters in every script, figures' titles over their figures."""

    def __init__(self, records: RecordsModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._records = records
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        # Qt's own least width is that of the widest letter, which in Naskh is wider than most columns.
        self.setMinimumSectionSize(_LEAST // 2)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), table_row_height(current().font()))

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:
        field = self._records.fields[column]
        painter.save()
        painter.fillRect(rect, colour("sunk"))
        painter.setPen(colour("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        right = self.isRightToLeft()
        painter.drawLine(*((rect.topLeft(), rect.bottomLeft()) if right else (rect.topRight(), rect.bottomRight())))
        room = rect.adjusted(GAP_8, 0, -GAP_8, 0)
        sorted_by, descending = self._records.sorted_by
        if sorted_by == field.name:
            place = QRect(room.right() - _ARROW + 1, room.top(), _ARROW, room.height())
            place = QStyle.visualRect(self.layoutDirection(), room, place)
            arrow(painter, place, "down" if descending else "up", current().palette.ink_2)
            room.adjust(_ARROW if right else 0, 0, 0 if right else -_ARROW, 0)
        title = tr(field.label)
        painter.setFont(current().font_for(title))
        painter.setPen(colour("ink"))
        flags = PHYSICAL_RIGHT if is_figure(field) else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        fitting = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(flags | Qt.TextFlag.TextSingleLine), fitting)
        painter.restore()


class _FirstColumn(QTableView):
    """The likeness of the first column that stays in sight while the table is moved sideways."""

    def __init__(self, table: RecordsTable, cells: CellDelegate) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.records)
        self.setSelectionModel(table.selectionModel())
        self.setItemDelegate(cells)
        RecordsTable._dress_view(self)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.hide()
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        self.doubleClicked.connect(table.begin)
        self.setHorizontalHeader(_Header(table.records, self))
        self.horizontalHeader().sectionClicked.connect(table.sort_by)

    def renew(self) -> None:
        """Show the first column alone, after the columns have changed."""
        for column in range(self._table.records.columnCount()):
            self.setColumnHidden(column, column > 0)
        self.verticalHeader().setDefaultSectionSize(self._table.verticalHeader().defaultSectionSize())
        self.place()

    def place(self) -> None:
        """Lie over the first column while the table is moved sideways; else be away."""
        table = self._table
        bar = table.horizontalScrollBar()
        self.setVisible(bar.value() > bar.minimum())
        if self.isHidden():
            return
        view = table.viewport().geometry()
        width = min(table.columnWidth(0), view.width() // 2)
        self.setColumnWidth(0, width)
        header = table.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(header)
        place = QRect(view.left(), view.top() - header, width, view.height() + header)
        self.setGeometry(QStyle.visualRect(table.layoutDirection(), view, place))
        self.verticalScrollBar().setValue(table.verticalScrollBar().value())
        self.raise_()


class TotalRow(QWidget):
    """The sums of a table, under their columns and apart from the records."""

    def __init__(self, table: RecordsTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        model = table.records
        for signal in (model.dataChanged, model.rowsInserted, model.rowsRemoved, model.modelReset):
            signal.connect(self.renew)
        table.horizontalHeader().sectionResized.connect(self.update)
        table.horizontalScrollBar().valueChanged.connect(self.update)
        self.renew()

    def renew(self) -> None:
        """Add up again; without a sum or with fewer than two records there is no row."""
        sums = self.sums()
        self.setVisible(bool(sums) and len(self._table.records.ids) > 1)
        said = [tr("{label}: {value}", label=tr(field.label), value=words) for field, words in sums.items()]
        self.setAccessibleName(tr("Total: {sums}", sums=", ".join(said)))
        self.update()

    def sums(self) -> dict[Field, str]:
        """Return the sums in words, by column."""
        model = self._table.records
        found = ((field, model.total(field)) for field in model.fields)
        return {field: in_words(field, value) for field, value in found if value is not None}

    def minimumSizeHint(self) -> QSize:
        return QSize(0, table_row_height(current().font()))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("sunk"))
        painter.setPen(colour("edge"))
        painter.drawLine(self.rect().topLeft(), self.rect().topRight())
        table, view = self._table, self._table.viewport()
        at = view.mapTo(table, QPoint(0, 0)).x()
        painter.setClipRect(QRect(at, 0, view.width(), self.height()))
        sums = self.sums()
        header = table.horizontalHeader()
        for column, field in enumerate(table.records.fields):
            place = QRect(at + header.sectionViewportPosition(column), 0, header.sectionSize(column), self.height())
            if field in sums:
                painter.setFont(current().number_font(Role.STRONG))
                painter.setPen(colour("ink"))
                painter.drawText(place.adjusted(GAP_8, 0, -GAP_8, 0), int(PHYSICAL_RIGHT), sums[field])
        words = Lettering(tr("Total"), Role.STRONG)
        first = QRect(at, 0, words.width() + 2 * GAP_8, self.height())
        first = QStyle.visualRect(self.layoutDirection(), QRect(at, 0, view.width(), self.height()), first)
        painter.fillRect(first.adjusted(0, 1, 0, 0), colour("sunk"))
        words.paint(painter, first.adjusted(GAP_8, 0, -GAP_8, 0))
        painter.end()


def in_words(field: Field, value: float) -> str:
    """Return a sum as its column shows figures."""
    is_money = field.kind == "money" or (isinstance(field, Computed) and field.as_kind == "money")
    return formats.money(value, tr) if is_money else formats.number(value)
