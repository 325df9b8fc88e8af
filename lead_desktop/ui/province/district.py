"""One district as its last bundle shows it: its steps, the tasks of a step, its records. Nothing is changed here."""

from collections import defaultdict

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import STEPS, formats
from lead_desktop.roadmap import step as step_by_code
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.shared.talk import REVIEW_WORDS, Decision, Review, decision_among
from lead_desktop.roadmap.steps import StepState, step_state
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.heard import last_day
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import (
    count_of,
    day_and_month,
    fraction,
    place_name,
    state_word,
    step_title,
    tasks_done,
)
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import open_questions
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row
from lead_desktop.ui.widgets.step_row import StepRow
from lead_desktop.ui.widgets.task_row import TaskRow
from lead_desktop.ui.wording import record_name

MOST_RECORDS = 200
"""How many records of a kind are listed; the table of the data shows the rest."""


class DistrictPage(Page):
    """Show a district's eight steps, or one step with its tasks and records; a record opens with its questions.

    `where.row` is the place, `where.step` the code of the step, empty for all eight.
    """

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._body: QWidget | None = None
        self.rows: list[Row] = []
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self.refresh()

    def title(self) -> str:
        if not self.where.step:
            return place_name(self.where.row)
        return tr(
            "{district}: {step}", district=place_name(self.where.row), step=tr(step_by_code(self.where.step).name)
        )

    def fact_line(self) -> str:
        last = last_day(self.session.store, self.where.row)
        if not last:
            return ""
        return tr("As its bundle of {day} says", day=day_and_month(last, self.session.store.today))

    def back_text(self) -> str:
        return tr("Districts")

    def main_button(self) -> MainButton:
        if not self._is_heard():
            return MainButton(tr("Make its start file"))
        return MainButton(tr("Open step {number}", number=self._next_number()))

    def main_pressed(self) -> None:
        if not self._is_heard():
            self.go.emit(Where("computers", row=self.where.row))
            return
        self._open_step(self._next_number())

    def shown_again(self) -> None:
        if self.rows and not any(row.hasFocus() for row in self.rows):
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def retranslate(self) -> None:
        # Every word stands in rows, which `refresh` makes anew.
        self.rows = []

    def refresh(self) -> None:
        if self._body is not None:
            self._whole.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
        self.rows = []
        self._body = body_scroll(self._made()) if self._is_heard() else self._nothing()
        self._whole.addWidget(self._body)
        self.header_changed.emit()

    def _is_heard(self) -> bool:
        return last_day(self.session.store, self.where.row) is not None

    def _next_number(self) -> int:
        here = step_by_code(self.where.step).number if self.where.step else 0
        return here % len(STEPS) + 1

    def _nothing(self) -> QWidget:
        return EmptyState(tr("No bundle from this district yet."))

    def _made(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, GAP_16)
        column.setSpacing(0)
        facts = self.session.store.of_place(self.where.row)
        if self.where.step:
            self._add_step(column, step_state(step_by_code(self.where.step), facts))
        else:
            for step in STEPS:
                self._add(column, self._step_row(step_state(step, facts)))
        column.addStretch(1)
        return body

    def _step_row(self, state: StepState) -> StepRow:
        row = StepRow()
        row.set_step(
            str(state.step.number),
            tr(state.step.name),
            progress=tasks_done(state),
            fraction=fraction(state),
            mark=state.state.value,
            status=state_word(state.state),
        )
        row.opened.connect(lambda: self._open_step(state.step.number))
        return row

    def _add_step(self, column: QVBoxLayout, state: StepState) -> None:
        column.addWidget(PlainLabel(step_title(state.step), Role.HELP, ink="ink_2"))
        column.addSpacing(GAP_8)
        for task in state.tasks:
            row = TaskRow()
            row.set_task(
                Mark.NO_DATA if task.set_aside else task.state.value,
                tr(task.task.name),
                status=tr("Set aside") if task.set_aside else state_word(task.state),
                count="" if task.set_aside else count_of(task),
                owner=self.session.store.name("person", task.owner) if task.owner else "",
                due=day_and_month(task.due_on, self.session.store.today),
            )
            row.opened.connect(lambda name=task.task.entities[0]: self._open_first(name))
            self._add(column, row)
        for entity in state.step.entities:
            self._add_records(column, entity)

    def _add_records(self, column: QVBoxLayout, entity: Entity) -> None:
        found = self.session.store.of_place(self.where.row).rows(entity.name)
        if not found:
            return
        column.addSpacing(GAP_16)
        words = tr("{kind}: {number}", kind=tr(entity.plural), number=formats.number(len(found)))
        column.addWidget(PlainLabel(words, Role.SECTION))
        column.addSpacing(GAP_4)
        asked = {note.get("about_record") for note in open_questions(self.session.store)}
        notes = defaultdict(list)
        for note in self.session.store.rows("note"):
            notes[str(note.get("about_record"))].append(note)
        listed = QWidget()
        rows = QVBoxLayout(listed)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        for record in found[:MOST_RECORDS]:
            name = record_name(self.session.store, entity.name, record) or tr(entity.label)
            complete = entity.is_complete(record)
            mark = Mark.QUESTION if record["id"] in asked else Mark.DONE if complete else Mark.DOING
            decision = decision_among(notes[str(record["id"])], record)
            status = _status(decision, asked=record["id"] in asked, complete=complete)
            row = Row(listed)
            row.set_cells(
                (
                    Cell(mark=mark, leads=True),
                    Cell(as_named(name), leads=True, stretches=True),
                    Cell(status, ink="ink_2"),
                )
            )
            row.opened.connect(lambda entity=entity.name, row_id=str(record["id"]): self._open_record(entity, row_id))
            self._add(rows, row)
        column.addWidget(listed)

    def _add(self, column: QVBoxLayout, row: Row) -> None:
        self.rows.append(row)
        column.addWidget(row)

    def _open_step(self, number: int) -> None:
        self.go.emit(self.where.at(step=STEPS[number - 1].code))

    def _open_first(self, entity: str) -> None:
        found = self.session.store.of_place(self.where.row).rows(entity)
        if found:
            self._open_record(entity, str(found[0]["id"]))
        else:
            self.said.emit("info", tr("Nothing of this has come from the district yet."))

    def _open_record(self, entity: str, row: str) -> None:
        self.go.emit(Where("record", entity=entity, row=row, view="guided"))


def _status(decision: Decision, *, asked: bool, complete: bool) -> str:
    if decision.review is Review.RETURNED:
        return tr(REVIEW_WORDS[Review.RETURNED])
    if asked:
        return tr("Has a question")
    if decision.changed_since:
        return tr("Changed since the decision")
    if decision.review is not Review.NONE:
        return tr(REVIEW_WORDS[decision.review])
    return tr("Complete") if complete else tr("Something is missing")
