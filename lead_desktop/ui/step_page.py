"""One step: its tasks as the records say, what the province will look at, and the officer's own word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from lead_desktop.roadmap.steps import State, TaskState
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Mark, Role, current
from lead_desktop.ui.pages import MainButton, Page, StepFacts, Where
from lead_desktop.ui.printing import paper_of
from lead_desktop.ui.session import Session
from lead_desktop.ui.sizes import LOW
from lead_desktop.ui.status_words import (
    count_of,
    day_and_month,
    fraction,
    open_tasks,
    state_word,
    step_title,
    tasks_done,
)
from lead_desktop.ui.step_checks import Look, looks_of
from lead_desktop.ui.texts import tr
from lead_desktop.ui.to_do import where_of_task
from lead_desktop.ui.views import views_of
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row
from lead_desktop.ui.widgets.task_row import TaskRow

LONG_LINE = 560
"""Width in px at 100 % text at which long text breaks: about 72 letters."""
MOST_LOOKS = 4
"""How many lines of what the province will look at are shown; the rest are counted."""


class StepPage(Page):
    """Show the tasks of one step."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._state = session.step(where.step)
        self._purpose = PlainLabel(role=Role.HELP, ink="ink_2")
        self._purpose.setMaximumWidth(current().px(LONG_LINE))
        self._tasks = [TaskRow() for _ in self._state.tasks]
        self._looks_heading = PlainLabel(role=Role.SECTION)
        self._views_heading = PlainLabel(role=Role.SECTION)
        self._views = [(view, Button(kind="quiet")) for view in views_of(where.step)]
        self.printing = Button(kind="quiet", icon_name="print")
        self._no_looks = PlainLabel(role=Role.HELP, ink="ink_2")
        self._looks = [Row() for _ in range(MOST_LOOKS)]
        self._found: list[Look] = []
        self._word = OwnWord()
        self._lay_out()
        for number, row in enumerate(self._tasks):
            row.opened.connect(lambda number=number: self.go.emit(self._where(self._state.tasks[number])))
        for number, line in enumerate(self._looks):
            line.opened.connect(lambda number=number: self._open_look(number))
        self._word.said.connect(self._keep_word)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return step_title(self._state.step)

    def back_text(self) -> str:
        return tr("Roadmap")

    def step_facts(self) -> StepFacts:
        state = self._state
        progress = tasks_done(state)
        if state.set_aside:
            progress = tr("{done} of {all} tasks, {aside} set aside",
                          done=state.done, all=state.counted, aside=state.set_aside)  # fmt: skip
        official, status = tr(state.step.official), state_word(state.state)
        return StepFacts(official, state.state.value, status, progress, fraction(state))

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return (("person", tr("Owners and dates")),)

    def quiet_pressed(self, name: str) -> None:
        self._plan()

    def main_button(self) -> MainButton:
        waiting = open_tasks(self._state)
        if not waiting:
            return MainButton(tr("Go to the roadmap"))
        return MainButton(tr("Go on: {task}", task=tr(waiting[0].task.name)))

    def main_pressed(self) -> None:
        waiting = open_tasks(self._state)
        self.go.emit(self._where(waiting[0]) if waiting else Where("home"))

    def shown_again(self) -> None:
        if any(row.hasFocus() for row in self._tasks):
            return
        waiting = open_tasks(self._state)
        first = self._state.tasks.index(waiting[0]) if waiting else 0
        self._tasks[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        self._state = self.session.step(self.where.step)
        for row, task in zip(self._tasks, self._state.tasks, strict=True):
            self._show_task(row, task)
        self._show_looks()
        kept = self.session.store.kept("finished")
        self._word.show_word(finished=isinstance(kept, dict) and self.where.step in kept)
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._purpose.setText(tr(self._state.step.purpose))
        self._looks_heading.setText(tr("The province will look at"))
        self._views_heading.setText(tr("See it as a whole"))
        for view, button in self._views:
            button.set_words(tr(view.name))
        self.printing.set_words(tr("Print"))
        self._no_looks.setText(tr("Nothing is recorded in this step yet."))
        self._word.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._purpose.setVisible(self.window().height() >= LOW)

    def _show_task(self, row: TaskRow, task: TaskState) -> None:
        store = self.session.store
        row.set_task(
            Mark.NO_DATA if task.set_aside else task.state.value,
            tr(task.task.name),
            status=tr("Set aside") if task.set_aside else state_word(task.state),
            count="" if task.set_aside else count_of(task),
            owner=store.name("person", task.owner) if task.owner else "",
            due=day_and_month(task.due_on, store.today),
            better_after=self._better_after(task),
        )
        missing = task.tally.missing.said(tr) if task.tally.missing and not task.set_aside else task.reason
        row.setAccessibleDescription(missing)

    def _better_after(self, task: TaskState) -> str:
        """Name the first earlier step that helps this one and is not done, for a task that nobody has begun."""
        if task.state is not State.NOT_STARTED or task.set_aside:
            return ""
        for code in self._state.step.better_after:
            earlier = self.session.step(code)
            if earlier.state is not State.DONE:
                return tr("Better after step {number}", number=earlier.step.number)
        return ""

    def _show_looks(self) -> None:
        self._found = looks_of(self._state.step, self.session.store)
        self._no_looks.setVisible(not self._found)
        for number, row in enumerate(self._looks):
            row.setVisible(number < len(self._found))
            if number < len(self._found):
                look = self._found[number]
                mark = Mark.DONE if look.in_order else Mark.SLOW
                cells = (Cell(mark=mark, leads=True), Cell(look.said(tr), Role.HELP, leads=True, stretches=True))
                row.set_cells(cells)

    def _open_look(self, number: int) -> None:
        entity = self._found[number].entity
        self.go.emit(Where("records", step=self.where.step, entity=entity, view="table"))

    def _where(self, task: TaskState) -> Where:
        return where_of_task(self.session, self.where.step, task)

    def _plan(self) -> None:
        from lead_desktop.ui.task_plan import TaskPlanSheet

        focused = next((number for number, row in enumerate(self._tasks) if row.hasFocus()), 0)
        sheet = TaskPlanSheet(self.session, self._state, focused, self.window())
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _keep_word(self, finished: bool) -> None:
        kept = self.session.store.kept("finished")
        words = dict(kept) if isinstance(kept, dict) else {}
        words.pop(self.where.step, None)
        if finished:
            words[self.where.step] = self.session.store.today.isoformat()
        self.session.store.keep("finished", words)

    def _views_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=GAP_8, line_gap=0)
        for view, button in self._views:
            there = Where("view", step=self.where.step, filter=view.code)
            button.clicked.connect(lambda checked=False, there=there: self.go.emit(there))
            flow.addWidget(button)
        flow.addWidget(self.printing)
        self.printing.setVisible(self.session.store.about.role == "district")
        self.printing.clicked.connect(lambda: self.go.emit(paper_of(self.where, self.session.store)))
        return row

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, GAP_8)
        column.setSpacing(0)
        column.addWidget(self._purpose)
        column.addSpacing(GAP_8)
        for row in self._tasks:
            column.addWidget(row)
        if self._views:
            column.addSpacing(GAP_16)
            column.addWidget(self._views_heading)
            column.addWidget(self._views_row())
        column.addSpacing(GAP_16)
        column.addWidget(self._looks_heading)
        column.addSpacing(GAP_4)
        column.addWidget(self._no_looks)
        for look in self._looks:
            column.addWidget(look)
        column.addSpacing(GAP_16)
        column.addWidget(self._word)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))


class OwnWord(QWidget):
    """Ask whether a step is finished for now: the officer's own word, which locks nothing."""

    said = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = PlainLabel(wrap=False)
        self._yes, self._no = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_24)
        row.addWidget(self._question)
        for number, button in enumerate((self._no, self._yes)):
            self._group.addButton(button, number)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        self._group.idClicked.connect(lambda number: self.said.emit(bool(number)))

    def show_word(self, *, finished: bool) -> None:
        """Show what was said; sends no signal."""
        (self._yes if finished else self._no).setChecked(True)

    def retranslate(self) -> None:
        """Say the question and its answers in the language of the screen."""
        self._question.setText(tr("Is this step finished for now?"))
        for button, words in ((self._yes, tr("Yes, for now")), (self._no, tr("Not yet"))):
            button.setText(words)
            button.setAccessibleName(tr("Finished for now: {answer}", answer=words))
