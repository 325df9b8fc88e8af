"""Rows set aside: what did not come in from files, with the reasons, to be put right here, left out, or saved."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QStackedLayout, QTableWidgetItem, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.sheets import aside
from lead_desktop.sheets.aside import AsideRow, Batch
from lead_desktop.sheets.check import Standing
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.import_wizard.draft import tongues
from lead_desktop.ui.import_wizard.grid import TextGrid
from lead_desktop.ui.import_wizard.page import AskPlace, ask_place
from lead_desktop.ui.look import GAP_4, GAP_8, Role
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import is_rtl, ltr, tr
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.type_ahead import Option

MOST = 1_000
"""How many rows of one file are listed."""
_NUMBER, _WHY, _FIRST = range(3)


class SetAsidePage(Page):
    """List the rows of one file after another; a cell that is put right brings its row in."""

    def __init__(
        self, session: Session, where: Where, parent: QWidget | None = None, *, ask_where: AskPlace = ask_place
    ) -> None:
        super().__init__(session, where, parent)
        self._ask_where = ask_where
        self._batches: list[Batch] = []
        self._chosen = where.row
        self.files: ChoiceField | None = None
        self.grid = TextGrid()
        self._sentence = PlainLabel(role=Role.HELP, ink="ink_2")
        self._empty: EmptyState | None = None
        self._list, self._stack = QWidget(), QStackedLayout(self)
        self._lay_out()
        self.retranslate()
        self.refresh()
        self.grid.itemChanged.connect(self._on_changed)
        self.grid.itemSelectionChanged.connect(self.header_changed)

    def title(self) -> str:
        return tr("Rows set aside")

    def fact_line(self) -> str:
        rows = sum(len(batch.rows) for batch in self._batches)
        return tr("%n row(s) from {files} files", None, rows, files=len(self._batches)) if rows else ""

    def back_text(self) -> str:
        return tr("Data")

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        if not self._batches:
            return ()
        return ("export", tr("Save with reasons")), ("remove", tr("Leave the row out"))

    def quiet_pressed(self, name: str) -> None:
        if name == "export":
            self._save()
        else:
            self.leave_out()

    def main_button(self) -> MainButton:
        if not self._batches:
            return MainButton(tr("Back to the data"))
        return MainButton(tr("Try this row again"), enabled=self.current() is not None)

    def main_pressed(self) -> None:
        row = self.current()
        if not self._batches:
            self.go.emit(Where("data"))
        elif row is not None:
            self._again(row, row.cells)

    def shown_again(self) -> None:
        if self._batches:
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._batches = aside.batches(self.session.store)
        self._stack.setCurrentIndex(0 if self._batches else 1)
        self._show_files()
        self._show_rows()
        self.header_changed.emit()

    def retranslate(self) -> None:
        self.grid.setAccessibleName(tr("Rows set aside"))
        if self._empty is not None:
            self._stack.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = EmptyState(tr("Nothing is set aside."))
        self._stack.addWidget(self._empty)

    def batch(self) -> Batch | None:
        """Return the file whose rows are listed."""
        found = next((one for one in self._batches if one.document == self._chosen), None)
        return found or next(iter(self._batches), None)

    def current(self) -> AsideRow | None:
        """Return the row that is chosen."""
        batch = self.batch()
        at = self.grid.currentRow()
        return batch.rows[at] if batch is not None and 0 <= at < min(len(batch.rows), MOST) else None

    def leave_out(self) -> None:
        """Take the chosen row off the list; it stays in the file that is kept as proof."""
        batch, row = self.batch(), self.current()
        if batch is not None and row is not None:
            aside.leave_out(self.session.store, batch, row.number)
            self.refresh()
            self.said.emit(
                "info", tr("Row {number} is left out. It stays in the file among the documents.", number=row.number)
            )

    def _again(self, row: AsideRow, cells: Sequence[str]) -> None:
        batch = self.batch()
        if batch is None:
            return
        try:
            line, committed = aside.again(self.session.store, batch, row.number, cells, tongues())
        except LeadError as error:
            self.session.troubled.emit(error)
            return
        if line.standing is Standing.GOOD:
            self.said.emit("good", tr("Row {number} is brought in.", number=row.number))
            self.session.announce(committed)
        else:
            self.said.emit("warn", " ".join(reason.said(tr) for reason in line.reasons))
        self.refresh()

    def _on_changed(self, item: QTableWidgetItem) -> None:
        batch, row = self.batch(), self.current()
        column = item.column() - _FIRST
        if batch is None or row is None or column < 0:
            return
        cells = [*row.cells, *[""] * (batch.columns[-1].at + 1 - len(row.cells))]
        cells[batch.columns[column].at] = item.text().strip()
        self._again(row, cells)

    def _save(self) -> None:
        batch = self.batch()
        path: Path | None = self._ask_where(self, tr("Rows set aside") + ".xlsx") if batch else None
        if batch is None or path is None:
            return
        try:
            aside.save_as_excel(batch, path, tr, from_right=is_rtl())
        except OSError:
            self.said.emit(
                "problem", tr("The file was not written. Choose another place, or close the file where it is open.")
            )
            return
        self.said.emit("good", tr("The rows are saved in {file}.", file=path.name))

    def _show_files(self) -> None:
        if self.files is not None:
            self._column.removeWidget(self.files)
            self.files.hide()
            self.files.deleteLater()
            self.files = None
        if len(self._batches) < 2:
            return
        options = [Option(one.document, _named(one)) for one in self._batches]
        self.files = ChoiceField(options, name=tr("From which file"))
        batch = self.batch()
        self.files.set_value(batch.document if batch else None)
        self.files.edited.connect(self._on_file)
        self._column.insertWidget(0, self.files)

    def _on_file(self) -> None:
        if self.files is not None and self.files.value() in {one.document for one in self._batches}:
            self._chosen = str(self.files.value())
            self._show_rows()
            self.header_changed.emit()

    def _show_rows(self) -> None:
        batch = self.batch()
        if batch is None:
            return
        at = max(0, self.grid.currentRow())
        column = max(_FIRST, self.grid.currentColumn())
        names = [tr("Row"), tr("Why"), *(one.label or one.letter for one in batch.columns)]
        rows = [_cells(batch, row) for row in batch.rows[:MOST]]
        sideways = self.grid.horizontalScrollBar().value()
        self.grid.blockSignals(True)
        self.grid.show_rows(names, rows, wide=_WHY)
        for row in range(len(rows)):
            for fixed in (_NUMBER, _WHY):
                item = self.grid.item(row, fixed)
                if item is not None:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        self.grid.setCurrentCell(min(at, len(rows) - 1), min(column, len(names) - 1))
        self.grid.blockSignals(False)
        self.grid.horizontalScrollBar().setValue(sideways)
        self._sentence.setText(_said(batch))

    def _lay_out(self) -> None:
        self.grid.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )  # fmt: skip
        self.grid.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, GAP_4, 0, 0)
        self._column.setSpacing(GAP_8)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self.grid, 1)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._list)


def _named(batch: Batch) -> str:
    return tr("{file}, {day}: %n row(s)", None, len(batch.rows), file=batch.file, day=ltr(formats.short_date(batch.on)))


def _said(batch: Batch) -> str:
    if len(batch.rows) > MOST:
        return tr("The first {shown} of {all} rows.", shown=formats.number(MOST), all=formats.number(len(batch.rows)))
    return tr(
        "From {file}. Put a cell right and press Enter: the row is checked again and comes in when it is good.",
        file=batch.file,
    )


def _cells(batch: Batch, row: AsideRow) -> tuple[str, ...]:
    why = " ".join(reason.said(tr) for reason in row.reasons)
    cells = (row.cells[one.at] if one.at < len(row.cells) else "" for one in batch.columns)
    return str(row.number), why, *cells
