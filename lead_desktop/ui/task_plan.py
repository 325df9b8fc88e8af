"""The sheet in which an officer says who does a task, by when, or why it is set aside."""

from datetime import date

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.steps import StepState
from lead_desktop.roadmap.texts import N_, Word, sentence
from lead_desktop.store import entering
from lead_desktop.ui.look import GAP_4, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.code_field import CodeField
from lead_desktop.ui.widgets.date_field import DateField
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.type_ahead import Option


class TaskPlanSheet(Sheet):
    """Show owner, day and setting aside of one task at a time; each answer is stored when it is left."""

    def __init__(self, session: Session, state: StepState, number: int, host: QWidget) -> None:
        super().__init__(host, tr("Owners and dates"), close=tr("Close"))
        self._session, self._state = session, state
        tasks = [Option(task.task.code, tr(task.task.name)) for task in state.tasks]
        people = [Option(str(row["id"]), str(row.get("name") or "")) for row in session.store.rows("person")]
        self._task = CodeField(tasks, fold=fold, name=tr("Task"))
        self._owner = CodeField(people, fold=fold, name=tr("Who does it"))
        self._due = DateField(_in_words, open_calendar=tr("Open the calendar"), name=tr("Due on"))
        self._aside = QCheckBox(tr("Set this task aside"))
        self._aside.setAccessibleName(tr("Set this task aside"))
        self._reason = LongText(lines=3, name=tr("Reason"))
        self._problem = PlainLabel(role=Role.HELP)
        self.set_body(self._made())
        self._task.set_value(state.tasks[number].task.code)
        self._show()
        self._task.left.connect(self._show)
        self._owner.left.connect(lambda: self._enter("owner", self._owner.value()))
        self._due.left.connect(lambda: self._enter("due_on", _typed(self._due.value())))
        self._aside.clicked.connect(lambda checked: self._enter("set_aside", checked))
        self._reason.left.connect(lambda: self._enter("reason", self._reason.value()))

    def _made(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_4)
        why = tr("Needed when the task is set aside. The province reads it.")
        for label, help_text, field in (
            (tr("Task"), "", self._task),
            (tr("Who does it (if known)"), "", self._owner),
            (tr("Due on (if known)"), "", self._due),
            ("", tr("A task that is set aside leaves the count of its step."), self._aside),
            (tr("Reason"), why, self._reason),
        ):
            if label:
                column.addWidget(PlainLabel(label, Role.STRONG))
            if help_text:
                column.addWidget(PlainLabel(help_text, Role.HELP, ink="ink_2"))
            column.addWidget(field)
            column.addSpacing(GAP_12)
        column.addWidget(self._problem)
        column.addStretch(1)
        return body

    def _mark(self) -> str | None:
        """Return the record that holds what was said of the task, None while nothing was."""
        rows = self._session.store.rows("task_mark")
        return next((str(row["id"]) for row in rows if row.get("task") == self._task.value()), None)

    def _show(self) -> None:
        mark = self._mark()
        row = self._session.store.row("task_mark", mark) if mark else None
        held = self._session.store.held("task_mark", mark) if mark else {}
        values = {name: row.get(name) if row else None for name in ("owner", "due_on", "set_aside", "reason")}
        values |= {name: one.typed for name, one in held.items()}
        self._owner.set_value(values["owner"])
        self._due.set_value(values["due_on"])
        self._aside.setChecked(values["set_aside"] is True)
        self._reason.set_value(values["reason"])
        self._show_problems(mark)

    def _enter(self, field: str, typed: object) -> None:
        code = self._task.value()
        task = next((one.task for one in self._state.tasks if one.task.code == code), None)
        mark = self._mark()
        if task is None or (mark is None and typed in (None, "", False)):
            return
        label = sentence(N_("{task}: owner, day or reason"), task=Word(task.name))
        self._session.enter("task_mark", mark, {"task": code, field: typed}, label=label)
        self._show_problems(self._mark())

    def _show_problems(self, mark: str | None) -> None:
        problems = entering.check(self._session.store, "task_mark", mark) if mark else []
        labels = ENTITIES["task_mark"].by_name
        lines = [tr("{field}: {problem}", field=tr(labels[one.field].label), problem=one.said(tr)) for one in problems]
        self._problem.setText("\n".join(lines))
        self._problem.setVisible(bool(lines))


def _in_words(day: date) -> str:
    return formats.long_date(day, language())


def _typed(value: date | str | None) -> object:
    return value if value is None else formats.short_date(value.isoformat()) if isinstance(value, date) else value
