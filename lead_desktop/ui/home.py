"""The roadmap: eight steps, each with its tasks counted, and at most three things to do now."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap.steps import StepState
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Role, current, row_height
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.sizes import WIDE
from lead_desktop.ui.status_words import (
    day_and_month,
    fraction,
    next_due,
    open_tasks,
    place_name,
    state_word,
    tasks_done,
)
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import MOST, ToDo, current_step, next_task, to_do
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.step_row import StepRow

_SIDE = 300
_LEADS_TO = {"waiting": "send_receive", "brief": "brief"}
_ON_THEIR_WAY = frozenset({"on_stick", "uploaded", "waiting"})


class HomePage(Page):
    """Show where the eight steps stand, and what to do next."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._rows = [StepRow() for _ in session.steps()]
        self._beside = ToDoList()
        self._waiting = Row()
        self._side = QWidget()
        self._lay_out()
        for row, state in zip(self._rows, session.steps(), strict=True):
            row.opened.connect(lambda code=state.step.code: self.go.emit(Where("step", step=code)))
        self._beside.chosen.connect(self.go)
        self._waiting.opened.connect(lambda: self.go.emit(Where("send_receive")))
        self.refresh()

    def title(self) -> str:
        return tr("{place}: SDG plan", place=place_name(self.session.store.about.place))

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        brief = ("brief", tr("Brief"))
        if self._is_wide():
            return (brief,)
        waiting = _waiting_words(self.session)
        doing = tr("To do now: {number}", number=len(self._things()))
        return (("todo", doing), ("waiting", waiting) if waiting else brief)

    def quiet_pressed(self, name: str) -> None:
        if name in _LEADS_TO:
            self.go.emit(Where(_LEADS_TO[name]))
            return
        listed = ToDoList(heading=False)
        listed.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        listed.show_things(self._things(), self.session.store.today)
        sheet = Sheet(self.window(), tr("To do now"), close=tr("Close"))
        sheet.set_body(listed)
        sheet.closed.connect(sheet.deleteLater)
        listed.chosen.connect(sheet.close_sheet)
        listed.chosen.connect(self.go)
        sheet.open_sheet()

    def main_button(self) -> MainButton:
        if next_task(self.session) is None:
            return MainButton(tr("Send the plan"))
        return MainButton(tr("Go on: step {number}", number=current_step(self.session).step.number))

    def main_pressed(self) -> None:
        if next_task(self.session) is None:
            self.go.emit(Where("send_receive"))
            return
        self.go.emit(Where("step", step=current_step(self.session).step.code))

    def shown_again(self) -> None:
        number = current_step(self.session).step.number
        if not any(row.hasFocus() for row in self._rows):
            self._rows[number - 1].setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        today = self.session.store.today
        for row, state in zip(self._rows, self.session.steps(), strict=True):
            _show_step(row, state, self.session, today)
        self._beside.show_things(self._things(), today)
        waiting = _waiting_words(self.session)
        self._waiting.set_cells((Cell(waiting, leads=True, stretches=True),))
        self._waiting.setVisible(bool(waiting))
        self.header_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._side.isHidden() == self._is_wide():
            self._side.setVisible(self._is_wide())
            self.header_changed.emit()

    def _things(self) -> list[ToDo]:
        return to_do(self.session)[:MOST]

    def _is_wide(self) -> bool:
        return self.window().width() >= WIDE and current().scale < 1.5

    def _lay_out(self) -> None:
        steps = QWidget()
        column = QVBoxLayout(steps)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        scroll = body_scroll(steps)
        beside = QVBoxLayout(self._side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP_8)
        beside.addWidget(self._beside)
        beside.addWidget(self._waiting)
        beside.addStretch(1)
        self._side.setFixedWidth(current().px(_SIDE))
        self._side.hide()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_24)
        whole.addWidget(scroll, 1)
        whole.addWidget(self._side)


class ToDoList(QWidget):
    """A heading and at most three rows, each leading to where the thing is done."""

    chosen = Signal(object)

    def __init__(self, *, heading: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = PlainLabel(role=Role.SECTION)
        self._heading.setVisible(heading)
        self._nothing = PlainLabel(ink="ink_2")
        self._rows = [Row(self) for _ in range(MOST)]
        self._things: list[ToDo] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        for number, row in enumerate(self._rows):
            column.addWidget(row)
            row.opened.connect(lambda number=number: self.chosen.emit(self._things[number].where))
        column.addStretch(1)

    def show_things(self, things: list[ToDo], today: date) -> None:
        """Show the first three things to do."""
        self._things = things[:MOST]
        self._heading.setText(tr("To do now"))
        # The heading is as high as a row, so that both columns have their lines at the same places.
        self._heading.setMinimumHeight(row_height(current().font()))
        self._nothing.setText(tr("Nothing is pressing. Open any step."))
        self._nothing.setVisible(not things)
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._things))
            if number < len(self._things):
                row.set_cells(_cells_of(self._things[number], today))


def _cells_of(thing: ToDo, today: date) -> tuple[Cell, ...]:
    due = day_and_month(thing.due_on, today)
    if due and thing.is_late(today):
        due = tr("Late since {day}", day=due)
    return Cell(thing.said.said(tr), leads=True, stretches=True), Cell(as_named(due), ink="ink_2")


def _show_step(row: StepRow, state: StepState, session: Session, today: date) -> None:
    waiting = open_tasks(state)
    first = waiting[0] if waiting else None
    row.set_step(
        str(state.step.number),
        tr(state.step.name),
        progress=tasks_done(state),
        fraction=fraction(state),
        mark=state.state.value,
        status=state_word(state.state),
        due=day_and_month(next_due(state), today),
        owner=session.store.name("person", first.owner) if first and first.owner else "",
        next_task=tr(first.task.name) if first else "",
    )


def _waiting_words(session: Session) -> str:
    out = [note for note in session.store.journal.notes(direction="out") if note.state in _ON_THEIR_WAY]
    if not out:
        return ""
    last = max(out, key=lambda note: note.number)
    days = (session.store.today - date.fromisoformat(last.made_at[:10])).days
    if days < 1:
        return tr("Waiting for the province: bundle {number}", number=last.number)
    return tr("Waiting for the province: bundle {number}, %n day(s)", None, days, number=last.number)
