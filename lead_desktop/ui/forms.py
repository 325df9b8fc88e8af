"""One question of a guided form: label, help, editor, what needs a look, notes of the other office. Not the page."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.entities import Level, Problem
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.drafts import Draft
from lead_desktop.ui.autosave import Entry
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Mark, Role
from lead_desktop.ui.questions import Questions
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark
from lead_desktop.ui.wording import label_of

_NEEDED = N_("A complete record needs an answer here.")


class FieldRow(QWidget):
    """Ask one question of a record; what is typed goes to the entry.

    `history_asked` carries the field's name. `shows_missing` says that the officer has passed by, so that a needed
    answer that is missing is spoken of.
    """

    history_asked = Signal(str)

    def __init__(self, field: Field, entry: Entry, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.shows_missing = field, False
        self._entry, self._session = entry, session
        self._edited = False
        self._label, self._need = PlainLabel(), PlainLabel(role=Role.HELP, ink="ink_2", wrap=False)
        self._help = PlainLabel(role=Role.HELP, ink="ink_2")
        self.editor = Editor(field, session, row=entry.row)
        self._problem = _Said()
        self.draft: DraftOffer | None = None
        self._history = Button(kind="quiet", icon_name="history")
        self.questions = Questions(session, entry, field.name)
        self._lay_out()
        self.retranslate()
        self.editor.edited.connect(self._on_edited)
        self.editor.left.connect(self._on_left)
        self._history.clicked.connect(lambda: self.history_asked.emit(self.field.name))

    def show_row(self, row: Row | None) -> None:
        """Show what is stored, or what was typed and could not be taken; a field being typed in is left alone."""
        held = self._session.store.held(self._entry.entity, self._entry.row) if self._entry.row else {}
        if not self._edited:
            if self.field.name in held:
                self.editor.show_typed(held[self.field.name].typed)
            else:
                self.editor.show_value(row.get(self.field.name) if row else None)
        self._show_history()
        self.questions.refresh()

    def show_problems(self, problems: Sequence[Problem], *, missing: bool) -> None:
        """Show the first thing that needs a look at this field."""
        found = next((one for one in problems if one.field == self.field.name), None)
        if found is not None and (found.level is not Level.NEEDED or self.shows_missing):
            said = found.said(tr)
            kind = "problem" if found.level is Level.ERROR else "warn"
        elif missing and self.shows_missing:
            said, kind = tr(_NEEDED), "warn"
        else:
            said, kind = None, "problem"
        self._problem.say(said, Mark.OFF_TRACK if kind == "problem" else Mark.SLOW)
        self.editor.set_problem(said, kind)

    def problem(self) -> str:
        """Return what is said under the field, empty for nothing."""
        return self._problem.text()

    def offer_draft(self, draft: Draft) -> None:
        """Offer a text that was being typed when the program stopped."""
        at = formats.clock(datetime.fromisoformat(draft.at))
        said = tr("Bring back what was typed at {time} in “{field}”?", time=at, field=tr(self.field.label))
        self.draft = DraftOffer(said)
        self._column.insertWidget(self._column.indexOf(self.editor), self.draft)
        self.draft.bring.clicked.connect(lambda: self._bring_back(draft))
        self.draft.keep.clicked.connect(lambda: self._close_draft(draft))

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the answer."""
        self.editor.set_read_only(read_only)
        self._need.setVisible(self.field.required and not read_only)

    def flush(self) -> None:
        """Hand over what is being typed, so that nothing waits in the field."""
        if self._edited:
            self._hand_over()
            self._edited = False

    def retranslate(self) -> None:
        """Say the question in the language of the screen."""
        self._label.setText(label_of(self.field))
        self._need.setText(tr("Needed for a complete record"))
        self._need.setVisible(self.field.required)
        self._help.setText(tr(self.field.help) if self.field.help else "")
        self._help.setVisible(bool(self.field.help))
        self.editor.set_name(tr(self.field.label))
        self.editor.setAccessibleDescription(self._help.text())

    def _on_edited(self) -> None:
        self._edited = True
        self._hand_over()

    def _hand_over(self) -> None:
        typed = self.editor.typed()
        draft = str(typed or "") if self.field.kind == "prose" else None
        self._entry.type(self.field.name, typed, draft=draft)

    def _on_left(self) -> None:
        if self._edited:
            self._hand_over()
            self._edited = False
            self._entry.store()

    def _show_history(self) -> None:
        past = []
        if self._entry.row:
            past = self._session.store.field_history(self._entry.entity, self._entry.row, self.field.name)
        changes = len(past) - 1
        if changes == 1:
            self._history.set_words(tr("History: changed once"))
        elif changes == 2:
            self._history.set_words(tr("History: changed twice"))
        elif changes > 2:
            self._history.set_words(tr("History: changed {times} times", times=changes))
        self._history.setVisible(changes > 0)

    def _bring_back(self, draft: Draft) -> None:
        self.editor.show_value(draft.text)
        self._on_edited()
        self._close_draft(draft)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_draft(self, draft: Draft) -> None:
        offer, self.draft = self.draft, None
        if offer is None:
            return
        self._session.store.drop_draft(draft.entity, draft.row, draft.field)
        offer.hide()
        offer.deleteLater()

    def _lay_out(self) -> None:
        head = QWidget()
        flow = FlowLayout(head, gap=GAP_8, line_gap=0)
        self._label.setWordWrap(False)
        flow.addWidget(self._label)
        flow.addWidget(self._need)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_4)
        for part in (head, self._help, self.editor, self._problem, self._history, self.questions):
            self._column.addWidget(part)
        self._history.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class DraftOffer(QFrame):
    """Offer a text that was being typed: bring it back, or keep what is stored."""

    def __init__(self, said: str) -> None:
        super().__init__()
        self.bring, self.keep = Button(tr("Bring it back")), Button(tr("Keep what is stored"), "quiet")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_4, GAP_4, GAP_4)
        row.setSpacing(GAP_8)
        row.addWidget(StatusMark(Mark.INFORMATION))
        row.addWidget(PlainLabel(said), 1)
        row.addWidget(self.bring)
        row.addWidget(self.keep)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


class _Said(QWidget):
    """A mark and a sentence under a field."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._label = StatusMark(Mark.SLOW), PlainLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._label, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def text(self) -> str:
        return "" if self.isHidden() else self._label.text()

    def say(self, said: str | None, mark: Mark) -> None:
        self._mark.set_mark(mark)
        self._label.setText(said or "")
        self.setVisible(said is not None)
