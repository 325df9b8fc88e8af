"""The records of one kind as a table: filter, order, columns, paste, removal. The table itself: table_view.py."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import N_, Word, sentence
from lead_desktop.store import entering
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.layouts import columns_of, every_column_of, given_by
from lead_desktop.ui.look import GAP_4, GAP_8, Mark, Role
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.pasting import Reading, SetAside
from lead_desktop.ui.session import Session
from lead_desktop.ui.table_sheets import AsideSheet, ColumnsSheet
from lead_desktop.ui.table_view import RecordsTable, TotalRow
from lead_desktop.ui.tables import PROBLEM, WEIGHT, RecordsModel
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.ways import above_words
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.status_mark import StatusMark
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.wording import kind_of_record, name_of_id

LOOKS = "look"
"""As `Where.filter`: show only the records that need a look. `field=value` shows those with one answer; else a text."""

_EMPTY = {
    "stakeholder": N_("No one is listed yet."),
    "person": N_("No one is listed yet."),
    "body": N_("No task force is on record."),
    "action": N_("The plan is empty."),
    "funding_source": N_("No source of money yet."),
    "practice": N_("No story yet."),
}
_NOTHING = N_("Nothing is recorded here yet.")

_NOT_IN_ROWS = frozenset({"document", "note", "task_mark"})
"""Kinds of record that come into being by what an officer does, not from a table."""


class RecordsPage(Page):
    """Show and edit all records of one kind in a table."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where.at(view="table"), parent)
        self.entity = ENTITIES[where.entity]
        given = given_by(where.entity, where.filter)
        self._given = given
        self.model = RecordsModel(session, where.entity, self._kept_columns(), given, self)
        self.table = RecordsTable(self.model, session)
        self.total = TotalRow(self.table)
        self._filter, self._filter_label = TextField(), PlainLabel(wrap=False)
        self._which = Segmented()
        self._state = PlainLabel(role=Role.HELP, ink="ink_2", wrap=False)
        self._show_all = Button(kind="quiet")
        self._mark, self._sentence = StatusMark(Mark.SLOW), PlainLabel()
        self._empty: EmptyState | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._join()
        self.retranslate()
        self._begin(where)

    # What the window asks.

    def title(self) -> str:
        if not self._given:
            return tr(self.entity.plural)
        field, value = next(iter(self._given.items()))
        above = name_of_id(self.session.store, getattr(self.entity.by_name[field], "to", ""), str(value))
        return tr("{kind}: {name}", kind=tr(self.entity.plural), name=above)

    def fact_line(self) -> str:
        count = self.model.all_count()
        return tr("%n record(s)", None, count) if count else ""

    def back_text(self) -> str:
        return above_words(self.session.store, self.where)

    def views(self) -> tuple[str, ...]:
        return "guided", "table"

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        columns = (("list", tr("Columns")),) if self.model.all_count() else ()
        return (*columns, ("import", tr("Bring from Excel"))) if self._may_bring() else columns

    def quiet_pressed(self, name: str) -> None:
        if name == "import":
            self.go.emit(Where("import", step=self.where.step, entity=self.entity.name))
            return
        sheet = ColumnsSheet(every_column_of(self.entity.name), self.columns(), self.window())
        sheet.chosen.connect(self.show_columns)
        sheet.open_sheet()

    def _may_bring(self) -> bool:
        return entering.refusal(self.session.store, self.entity.name) is None and self.entity.name not in _NOT_IN_ROWS

    def main_button(self) -> MainButton | None:
        if not self.model.can_add:
            return None
        return MainButton(tr("Add {kind}", kind=kind_of_record(self.entity.name)))

    def main_pressed(self) -> None:
        restriction = self.where.filter if self._given else ""
        self.go.emit(self.where.at(page="record", row="", field="", view="guided", filter=restriction))

    def shown_again(self) -> None:
        if self._stack.currentWidget() is self.table.parentWidget():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def leaving(self) -> None:
        # The editor of a cell stores what stands in it when it loses the focus.
        if self.table.state() == RecordsTable.State.EditingState:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        self.model.heard(committed)
        self._say_state()

    def refresh(self) -> None:
        chosen, column = self.table.chosen_id(), max(0, self.table.currentIndex().column())
        self.model.reread()
        self.table.choose(chosen, column)
        self._say_state()

    def retranslate(self) -> None:
        plural = tr(self.entity.plural)
        self._filter_label.setText(tr("Filter"))
        self._filter.set_name(tr("Filter the records"))
        self._which.setAccessibleName(tr("Which records"))
        which = self._which.value() or "all"
        self._which.set_choices((("all", tr("All")), (LOOKS, tr("Needs a look"))))
        self._which.set_value(which)
        self._show_all.set_words(tr("Show all"))
        self.table.setAccessibleName(plural)
        self._say_empty()
        self.table.fit()
        self._say_state()

    # Columns.

    def columns(self) -> tuple[Field, ...]:
        """Return the columns that are shown."""
        return self.model.fields

    def show_columns(self, fields: Sequence[Field]) -> None:
        """Show these columns from now on, on this computer."""
        kept = self.session.store.kept("columns")
        names = [one.name for one in fields]
        self.session.store.keep("columns", {**(kept if isinstance(kept, dict) else {}), self.entity.name: names})
        self.model.set_fields(fields)
        self._say_state()

    def _kept_columns(self) -> tuple[Field, ...]:
        kept = self.session.store.kept("columns")
        names = kept.get(self.entity.name) if isinstance(kept, dict) else None
        found = [one for one in every_column_of(self.entity.name) if names and one.name in names]
        hidden = set(self._given) if len(columns_of(self.entity.name)) > 1 else set()
        return tuple(one for one in found or columns_of(self.entity.name) if one.name not in hidden)

    # Filter and removal.

    def filter(self, text: str, *, only_looks: bool = False) -> None:
        """Show only some records."""
        self._filter.set_value(text)
        self._which.set_value(LOOKS if only_looks else "all")
        self._on_filter()

    def remove_chosen(self) -> None:
        """Move the records of the chosen cells to the removed items."""
        chosen = [row for row in self.table.chosen_ids() if self._may_change(row)]
        if not chosen:
            return
        at, column = self.table.currentIndex().row(), self.table.currentIndex().column()
        try:
            self._remove(chosen)
        except LeadError as error:
            self.session.troubled.emit(error)
            return
        left = self.model.index(min(at, max(0, len(self.model.ids) - 1)), max(0, column))
        self.table.setCurrentIndex(left)

    def _remove(self, rows: Sequence[str]) -> None:
        if len(rows) == 1:
            committed = self.session.remove(self.entity.name, rows[0])
            self.model.heard(committed)
            return
        label = sentence(N_("{number} records removed: {kind}"), number=len(rows), kind=Word(self.entity.plural))
        pairs = [(self.entity.name, row) for row in rows]
        committed = entering.remove_many(self.session.store, pairs, label)
        self.model.heard(committed)
        self.session.announce(committed)
        self.said.emit("good", tr("{number} records removed. Ctrl+Z brings them back.", number=len(rows)))

    def _may_change(self, row: str) -> bool:
        record = self.session.store.row(self.entity.name, row)
        return record is not None and entering.refusal(self.session.store, self.entity.name, record) is None

    # Paste and copy.

    def paste(self) -> None:
        """Bring in what was copied from a spreadsheet, as one step that can be undone."""
        text, now = QGuiApplication.clipboard().text(), self.table.currentIndex()
        if not text.strip() or not now.isValid():
            return
        reading = Reading(self.session.store, self.entity.name, self.model.fields)
        below = self.model.ids[now.row() :]
        pasted = reading.plan(text, below, self._given, now.column())
        work = [one for one in pasted.work if one[1] is not None or self.model.can_add]
        label = sentence(N_("{number} rows pasted: {kind}"), number=len(work), kind=Word(self.entity.plural))
        try:
            entered = self.session.enter_many(work, label) if work else ()
        except LeadError as error:
            self.session.troubled.emit(error)
            return
        for committed in (one.committed for one in entered if one.committed):
            self.model.heard(committed)
            break
        self._say_pasted(len(work), pasted.aside)

    def copy(self) -> None:
        """Copy the chosen cells as a spreadsheet takes them."""
        chosen = self.table.selectionModel().selectedIndexes()
        rows = sorted({index.row() for index in chosen if self.model.id_at(index.row())})
        columns = sorted({index.column() for index in chosen})
        lines = ["\t".join(str(self.model.index(row, column).data() or "") for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def _say_pasted(self, brought: int, aside: Sequence[SetAside]) -> None:
        if not aside:
            self.said.emit("good", tr("{number} rows brought in. None was set aside.", number=brought))
            return
        self.said.emit("warn", tr("{good} rows brought in, {aside} set aside.", good=brought, aside=len(aside)))
        AsideSheet(aside, self.window()).open_sheet()

    # How it is done.

    def _begin(self, where: Where) -> None:
        if where.filter == LOOKS:
            self.filter("", only_looks=True)
        elif where.filter and not self._given:
            self.filter(where.filter)
        names = [one.name for one in self.model.fields]
        column = names.index(where.field) if where.field in names else 0
        if where.row in self.model.ids:
            self.table.choose(where.row, column)
        else:
            self.table.setCurrentIndex(self.model.index(0, column))
        self._say_state()

    def _on_filter(self) -> None:
        chosen = self.table.chosen_id()
        self.model.set_filter(self._filter.value() or "", only_looks=self._which.value() == LOOKS)
        self.table.choose(chosen)
        self._say_state()

    def _show_everything(self) -> None:
        self.model.set_sort("")
        self.filter("")

    def _on_moved(self) -> None:
        now = self.table.currentIndex()
        row = self.table.chosen_id()
        if row:
            self.where = self.where.at(row=row)
        said = str(now.data(PROBLEM) or "") if now.isValid() else ""
        self._mark.set_mark(Mark.OFF_TRACK if now.data(WEIGHT) == "problem" else Mark.SLOW)
        self._sentence.setText(said)
        self._mark.setVisible(bool(said))
        self._sentence.setVisible(bool(said))

    def _say_state(self) -> None:
        shown, all_of_them = len(self.model.ids), self.model.all_count()
        field, descending = self.model.sorted_by
        if not all_of_them:
            nothing = _EMPTY.get(self.entity.name, _NOTHING)
            words = [tr(nothing)]
        elif shown == all_of_them:
            words = [tr("All shown")]
        else:
            words = [tr("{shown} of {all} shown", shown=formats.number(shown), all=formats.number(all_of_them))]
        if field:
            label = tr(self.entity.by_name[field].label)
            down = tr("sorted by {column}, largest first", column=label)
            words.append(down if descending else tr("sorted by {column}", column=label))
        self._state.setText(" · ".join(as_named(one) for one in words))
        self._show_all.setVisible(shown != all_of_them or bool(field))
        self._stack.setCurrentIndex(1 if all_of_them == 0 and not self.model.can_add else 0)
        self._on_moved()
        self.header_changed.emit()

    def _say_empty(self) -> None:
        nothing = _EMPTY.get(self.entity.name, _NOTHING)
        old, self._empty = self._empty, EmptyState(tr(nothing), main_kind="plain")
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()
        self._stack.insertWidget(1, self._empty)

    def _join(self) -> None:
        self.table.moved.connect(self._on_moved)
        self.table.removal_asked.connect(self.remove_chosen)
        self.table.paste_asked.connect(self.paste)
        self.model.modelReset.connect(self._say_state)
        self.model.rowsInserted.connect(self._say_state)
        self.model.rowsRemoved.connect(self._say_state)
        self.model.dataChanged.connect(lambda *_: self._on_moved())
        self._filter.edited.connect(self._on_filter)
        self._which.changed.connect(lambda key: self._on_filter())
        self._show_all.clicked.connect(self._show_everything)
        for key, do in (
            ("Ctrl+F", self._filter.setFocus), ("Ctrl+N", self.main_pressed), ("F2", self.table.begin),
            ("Ctrl+H", self.show_history), ("Ctrl+C", self.copy),
        ):  # fmt: skip
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(do)

    def show_history(self) -> None:
        """Open the history of the current cell."""
        from lead_desktop.ui.history import HistorySheet

        row, now = self.table.chosen_id(), self.table.currentIndex()
        if row and self.model.field_at(now).stored:
            field = self.model.field_at(now).name
            sheet = HistorySheet(self.session, self.entity.name, row, field, self.window())
            sheet.closed.connect(sheet.deleteLater)
            sheet.open_sheet()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(GAP_8)
        for part in (self._filter_label, self._filter, self._which):
            above.addWidget(part)
        above.addSpacing(GAP_8)
        above.addWidget(self._state, 1)
        above.addWidget(self._show_all)
        self._filter.setMinimumWidth(120)
        self._filter.setMaximumWidth(220)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        below = QHBoxLayout()
        below.setSpacing(GAP_8)
        below.addWidget(self._mark)
        below.addWidget(self._sentence, 1)
        sheet = QVBoxLayout()
        sheet.setSpacing(0)
        sheet.addWidget(self.table, 1)
        sheet.addWidget(self.total)
        column.addLayout(above)
        column.addLayout(sheet, 1)
        column.addLayout(below)
        self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, GAP_4)
        whole.addWidget(self._stack)
