"""The few facts of a record that another one points at, asked in place. Its own page asks for the rest."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import N_, Word, sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.wording import kind_of_record


class NewRecord(QFrame):
    """Ask for what names a record and what it needs; `made` carries its id once it is stored."""

    made = Signal(str)
    closed = Signal()

    def __init__(self, entity: str, session: Session, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entity, self._session = entity, session
        self._row = ""
        self._editors: dict[str, Editor] = {}
        self._notes: dict[str, PlainLabel] = {}
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._heading = PlainLabel(tr("New: {kind}", kind=kind_of_record(entity)), Role.STRONG)
        self.add, self.leave = Button(tr("Add to the list")), Button(tr("Not now"), "quiet")
        self.setAccessibleName(self._heading.text())
        self._lay_out()
        first = self._first_text()
        if first is not None and name:
            self._editors[first].show_typed(name)
        self.add.clicked.connect(self.store)
        self.leave.clicked.connect(self.give_up)

    def editor(self, field: str) -> Editor:
        """Return the editor of one of the facts."""
        return self._editors[field]

    def problem(self, field: str) -> str:
        """Return what is said under one of the facts, empty for nothing."""
        return self._notes[field].text()

    def start(self) -> None:
        """Take the focus."""
        next(iter(self._editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def store(self) -> None:
        """Store the record; where a fact cannot be taken, say why and stay."""
        typed = {name: editor.typed() for name, editor in self._editors.items()}
        given = {name: value for name, value in typed.items() if value is not None}
        if not given:
            self.start()
            return
        label = sentence(N_("New record: {record}"), record=Word(ENTITIES[self._entity].label))
        try:
            entered = self._session.enter(self._entity, self._row or None, given, label=label)
        except LeadError:
            return
        self._row = entered.row_id
        wrong = {one.field: one.said(tr) for one in entered.problems if one.level is Level.ERROR}
        self._show(wrong)
        if not wrong:
            self.made.emit(entered.row_id)

    def give_up(self) -> None:
        """Close without a new record; what was stored of it goes to the removed items."""
        if self._row:
            self._session.remove(self._entity, self._row)
        self.closed.emit()

    def _show(self, wrong: dict[str, str]) -> None:
        for name, note in self._notes.items():
            said = wrong.get(name)
            note.setText(said or "")
            note.setVisible(said is not None)
            self._editors[name].set_problem(said)
        if wrong:
            self._editors[next(iter(wrong))].setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_text(self) -> str | None:
        return next((name for name, editor in self._editors.items() if editor.field.kind == "text"), None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(GAP_16, GAP_12, GAP_16, GAP_12)
        column.setSpacing(GAP_4)
        column.addWidget(self._heading)
        for field in _asked(self._entity):
            editor, note = Editor(field, self._session, in_cell=field.kind == "ref"), PlainLabel()
            note.hide()
            self._editors[field.name], self._notes[field.name] = editor, note
            column.addSpacing(GAP_8)
            for part in (PlainLabel(tr(field.label)), editor, note):
                column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP_8)
        buttons.addWidget(self.add)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        column.addSpacing(GAP_8)
        column.addLayout(buttons)


def _asked(entity: str) -> list[Field]:
    declared = ENTITIES[entity]
    return [one for one in declared.stored if one.name in declared.title or one.required]
