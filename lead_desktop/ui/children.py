"""The records that stand under another one, listed in its form, with a way to add one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Row as Record
from lead_desktop.store import entering
from lead_desktop.ui.layouts import columns_of
from lead_desktop.ui.look import GAP_8, Mark
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row
from lead_desktop.ui.wording import kind_of_record, record_name, shown

_MOST_FACTS = 2


class Children(QWidget):
    """List the records of one kind under a record; `wanted` carries the place to go to."""

    wanted = Signal(object)

    def __init__(self, session: Session, entity: str, parent_row: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entity, self._parent_row = session, entity, parent_row
        self._rows: list[Row] = []
        self._nothing = PlainLabel(ink="ink_2")
        self.add = Button(icon_name="add")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._nothing)
        column.addLayout(self._list)
        column.addWidget(self.add)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.add.setVisible(entering.refusal(session.store, entity) is None)
        self.add.clicked.connect(lambda: self.wanted.emit(self._place("")))
        self.refresh()

    def records(self) -> list[Record]:
        """Return the records under this one, oldest first."""
        return records_under(self._session, self._entity, self._parent_row)

    def lines(self) -> list[Row]:
        """Return the lines that are shown."""
        return self._rows

    def refresh(self) -> None:
        """Show the records there are now."""
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        records = self.records()
        self._rows = [self._line(record) for record in records]
        for row in self._rows:
            self._list.addWidget(row)
        self.add.set_words(tr("Add {kind}", kind=kind_of_record(self._entity)))
        self._nothing.setText(tr("None is recorded yet."))
        self._nothing.setVisible(not records)

    def _line(self, record: Record) -> Row:
        store, declared = self._session.store, ENTITIES[self._entity]
        name = record_name(store, self._entity, record) or tr(declared.label)
        parent = declared.parent.name if declared.parent else ""
        facts = [one for one in columns_of(self._entity) if one.name not in (*declared.title, parent) and one.stored]
        mark = Mark.DONE if declared.is_complete(record) else Mark.DOING
        words = [shown(store, one, record.get(one.name)) for one in facts]
        some = [Cell(as_named(word), ink="ink_2", optional=True) for word in words if word and len(word) <= 24]
        row = Row(self)
        row.set_cells((Cell(mark=mark, leads=True), Cell(name, leads=True, stretches=True), *some[:_MOST_FACTS]))
        row.setAccessibleName(name)
        row.opened.connect(lambda: self.wanted.emit(self._place(str(record["id"]))))
        return row

    def _place(self, row: str) -> Where:
        under = ENTITIES[self._entity].parent
        field = under.name if under else ""
        restriction = "" if row else f"{field}={self._parent_row}"
        return Where("record", entity=self._entity, row=row, view="guided", filter=restriction)


def records_under(session: Session, entity: str, parent_row: str) -> list[Record]:
    """Return the records of a kind that stand under a record, oldest first."""
    under = ENTITIES[entity].parent
    if under is None or not parent_row:
        return []
    return [row for row in session.store.rows(entity) if row.get(under.name) == parent_row]
