"""Records that were removed and wait to be put back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedLayout, QTableWidget, QTableWidgetItem, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Row as Record
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import current, table_row_height
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.empty_state import EmptyState

MOST = 500
"""How many removed records are listed, the newest first."""
_KIND, _NAME, _DAY, _WHO = range(4)


class RemovedPage(Page):
    """List removed records, newest first; the chosen ones go back with all their answers and their history."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._records: list[tuple[str, Record]] = []
        self._table = QTableWidget(0, 4)
        self._empty: EmptyState | None = None
        self._stack = QStackedLayout(self)
        self._lay_out()
        self.retranslate()
        self.refresh()
        self._table.itemSelectionChanged.connect(self.header_changed)
        self._table.itemActivated.connect(lambda item: self.main_pressed())

    def title(self) -> str:
        return tr("Removed items")

    def fact_line(self) -> str:
        return tr("%n record(s) wait here", None, len(self._records)) if self._records else ""

    def back_text(self) -> str:
        return tr("Data")

    def main_button(self) -> MainButton:
        if not self._records:
            return MainButton(tr("Back to the data"))
        return MainButton(tr("Put back"), enabled=bool(self._chosen()))

    def main_pressed(self) -> None:
        if not self._records:
            self.go.emit(Where("data"))
            return
        for entity, record in self._chosen():
            self.session.restore(entity, str(record["id"]))

    def shown_again(self) -> None:
        if self._records:
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def refresh(self) -> None:
        store = self.session.store
        found = [(name, row) for name in ENTITIES for row in store.all_rows(name, removed=True)]
        self._records = sorted(found, key=lambda one: str(one[1].get("changed_at") or ""), reverse=True)[:MOST]
        self._table.setRowCount(len(self._records))
        for number, (entity, record) in enumerate(self._records):
            self._show(number, entity, record)
        self._table.verticalHeader().setDefaultSectionSize(table_row_height(current().font()))
        wanted = [number for number, (_, record) in enumerate(self._records) if record["id"] == self.where.row]
        if self._records and not self._table.selectedItems():
            # Not selectRow: from right to left it looks for its column one px outside the table.
            self._table.setCurrentCell(wanted[0] if wanted else 0, _NAME)
        self._stack.setCurrentIndex(0 if self._records else 1)
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._table.setAccessibleName(tr("Removed items"))
        self._table.setHorizontalHeaderLabels([tr("Kind"), tr("Name"), tr("Removed on"), tr("Removed by")])
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = EmptyState(tr("Nothing is removed. A record that you remove waits here until you put it back."))
        self._stack.addWidget(self._empty)
        self._stack.setCurrentIndex(0 if self._records else 1)

    def _chosen(self) -> list[tuple[str, Record]]:
        numbers = sorted({index.row() for index in self._table.selectedIndexes()})
        return [self._records[number] for number in numbers if number < len(self._records)]

    def _show(self, number: int, entity: str, record: Record) -> None:
        declared = ENTITIES[entity]
        words = {
            _KIND: tr(declared.label),
            _NAME: declared.name_of(record, self.session.store) or tr("Without a name"),
            _DAY: ltr(formats.short_date(str(record.get("changed_at") or ""))),
            _WHO: str(record.get("changed_by") or ""),
        }
        for column, text in words.items():
            item = QTableWidgetItem(text)
            item.setFont(current().font_for(text) if column != _DAY else current().number_font())
            self._table.setItem(number, column, item)

    def _lay_out(self) -> None:
        table = self._table
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(table)
