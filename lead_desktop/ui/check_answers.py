"""The end of a guided form: every answer in its section, what is not answered said in words, a way to change each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, step_of
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.shared.lookups import documents_of
from lead_desktop.store import entering
from lead_desktop.store.changes import Committed
from lead_desktop.ui.children import records_under
from lead_desktop.ui.layouts import children_of, sections_of
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Mark, Role, current
from lead_desktop.ui.looks import LookBar, things_of
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark
from lead_desktop.ui.wording import kind_of_record, record_name, shown

_LABEL_WIDTH = 220


class CheckAnswersPage(Page):
    """Show a record before it is laid aside; the work of the step goes on from here."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self.entity = ENTITIES[where.entity]
        self.looks = LookBar()
        self.changes: dict[str, Button] = {}
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, GAP_8, GAP_24)
        self._column.setSpacing(GAP_8)
        self._column.addWidget(self.looks)
        self._summary = QWidget()
        self._column.addWidget(self._summary)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(self._body))
        self.looks.chosen.connect(self._change)
        self.refresh()

    def title(self) -> str:
        row = self._row()
        name = record_name(self.session.store, self.entity.name, row) if row else ""
        return tr("Check answers: {name}", name=name or tr(self.entity.label))

    def back_text(self) -> str:
        return tr("Back to the questions")

    def main_button(self) -> MainButton:
        row = self._row()
        complete = row is not None and self.entity.is_complete(row) and not self._wrong()
        return MainButton(tr("Mark as done") if complete else tr("Leave it for now"))

    def main_pressed(self) -> None:
        self.go.emit(self._where_after())

    def second_button(self) -> MainButton | None:
        if entering.refusal(self.session.store, self.entity.name) is not None:
            return None
        return MainButton(tr("Add another {kind}", kind=kind_of_record(self.entity.name)))

    def second_pressed(self) -> None:
        under = self._parent()
        restriction = f"{under[0]}={under[2]}" if under else ""
        self.go.emit(self.where.at(page="record", row="", field="", view="guided", filter=restriction))

    def heard(self, committed: Committed) -> None:
        if (self.entity.name, self.where.row) in committed.rows:
            self.refresh()

    def refresh(self) -> None:
        row = self._row()
        problems = entering.check(self.session.store, self.entity.name, self.where.row)
        every = {name for section in sections_of(self.entity.name) for name in section.fields}
        self.looks.show_things(things_of(self.entity.name, row, problems, every))
        old, self._summary = self._summary, self._made_summary(row or {})
        self._column.replaceWidget(old, self._summary)
        old.hide()
        old.deleteLater()
        self.header_changed.emit()

    def _row(self) -> Row | None:
        return self.session.store.row(self.entity.name, self.where.row)

    def _wrong(self) -> bool:
        problems = entering.check(self.session.store, self.entity.name, self.where.row)
        return any(one.level is not Level.WARNING for one in problems)

    def _parent(self) -> tuple[str, str, str] | None:
        under = self.entity.parent
        row = self._row()
        above = str(row.get(under.name) or "") if under is not None and row is not None else ""
        return (under.name, under.to, above) if under is not None and above else None

    def _where_after(self) -> Where:
        under = self._parent()
        if under is not None and under[1] != self.entity.name:
            return Where("record", step=self.where.step, entity=under[1], row=under[2], view="guided")
        found = step_of(self.entity.name)
        if found is not None and self.session.store.about.role == "district":
            return Where("step", step=found.code)
        return Where("records", entity=self.entity.name, view="table")

    def _change(self, field: str) -> None:
        self.go.emit(self.where.at(page="record", field=field, view="guided", filter=""))

    def _made_summary(self, row: Row) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_16)
        grid.setVerticalSpacing(GAP_4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, current().px(_LABEL_WIDTH))
        self.changes = {}
        for section in sections_of(self.entity.name):
            if grid.rowCount() > 1:
                grid.setRowMinimumHeight(grid.rowCount(), GAP_4)
            grid.addWidget(PlainLabel(tr(section.label), Role.SECTION), grid.rowCount(), 0, 1, 3)
            for name in section.fields:
                self._add_answer(grid, self.entity.by_name[name], row)
        for field in self.entity.computed:
            value = shown(self.session.store, field, field.formula(row, self.session.store)) if row else ""
            self._add_line(grid, tr(field.label), value or tr("Not worked out yet"), grey=not value)
        for words, count in self._belongings():
            self._add_line(grid, words, str(count), grey=not count)
        return made

    def _belongings(self) -> list[tuple[str, int]]:
        row = self.where.row
        kinds = children_of(self.entity.name)
        under = [(tr(ENTITIES[one].plural), len(records_under(self.session, one, row))) for one in kinds]
        return [*under, (tr("Papers"), len(documents_of(self.session.store, row)))]

    def _add_answer(self, grid: QGridLayout, field: Field, row: Row) -> None:
        held = self.session.store.held(self.entity.name, self.where.row).get(field.name)
        value = held.typed if held else shown(self.session.store, field, row.get(field.name))
        wrong = held.sentence.said(tr) if held else ""
        at = self._add_line(grid, tr(field.label), value or tr("Not answered"), grey=not value, wrong=wrong)
        if entering.refusal(self.session.store, self.entity.name, self._row()) is not None:
            return
        button = Button(tr("Change this answer"), "quiet")
        button.setAccessibleDescription(tr(field.label))
        button.clicked.connect(lambda: self._change(field.name))
        self.changes[field.name] = button
        grid.addWidget(button, at, 2, Qt.AlignmentFlag.AlignTop)

    def _add_line(self, grid: QGridLayout, label: str, value: str, *, grey: bool, wrong: str = "") -> int:
        at, middle = grid.rowCount(), Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(PlainLabel(label, ink="ink_2"), at, 0, middle)
        answer = QHBoxLayout()
        answer.setSpacing(GAP_8)
        if wrong:
            answer.addWidget(StatusMark(Mark.OFF_TRACK, wrong), 0, middle)
        answer.addWidget(PlainLabel(value, ink="hint" if grey else "ink"), 1, middle)
        grid.addLayout(answer, at, 1)
        return at
