"""Part 4: all rows in three counts, the words that need an answer, and the rows themselves with their reasons."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.fields import Ref
from lead_desktop.sheets.answers import Asked
from lead_desktop.sheets.check import Checked, Line, Standing
from lead_desktop.ui.choosing import options_of
from lead_desktop.ui.import_wizard.draft import Draft
from lead_desktop.ui.import_wizard.grid import TextGrid
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.segmented import Segmented

_SHOWN, _MOST_ASKED = 500, 40


class WordLine(QWidget):
    """One word of the file and what it may stand for; `answered` carries the key, `added` asks for a new record."""

    answered = Signal(str)
    added = Signal()

    def __init__(self, asked: Asked, session: Session, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        field = draft.entity.by_name[asked.field]
        said = tr(
            "“{word}” in {field}: %n row(s)",
            None,
            asked.rows,
            word=" ".join(asked.typed.split())[:60],
            field=tr(field.label),
        )
        self._options = options_of(field, session.store)
        self.choice = ChoiceField(self._options, fold=fold, name=said)
        self.choice.set_value(asked.key or None)
        self.use = Button(tr("Use for all alike"))
        self.add = Button(tr("Add it as new"), "quiet")
        self.add.setVisible(isinstance(field, Ref) and field.to != "place")
        for button in (self.use, self.add):
            button.setAccessibleDescription(said)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8, line_gap=GAP_4)
        flow.addWidget(self.use)
        flow.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(PlainLabel(said))
        column.addWidget(self.choice)
        column.addWidget(buttons)
        self.use.clicked.connect(self._on_use)
        self.choice.edited.connect(self._allow)
        self._allow()
        self.add.clicked.connect(lambda: self.added.emit())

    def _allow(self) -> None:
        self.use.setEnabled(self.choice.value() in {option.key for option in self._options})

    def _on_use(self) -> None:
        self.answered.emit(str(self.choice.value()))


class CheckPart(QWidget):
    """Show what the check found. `answered` carries field, word and its meaning; `added` a field that may grow."""

    answered = Signal(str, str, str)
    added = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self.which = Segmented()
        self._sentence = PlainLabel(role=Role.HELP, ink="ink_2")
        self.grid = TextGrid()
        self.words: list[WordLine] = []
        self._questions = QWidget()
        self._row = QHBoxLayout()
        self._lay_out()
        self.which.changed.connect(lambda key: self._show_rows())

    def show_draft(self, draft: Draft) -> None:
        """Show the counts, the open questions and the rows."""
        self._draft = draft
        if draft.checked is None:
            return
        before = self.which.value()
        self.which.setAccessibleName(tr("Which rows"))
        self.which.set_choices([(str(standing), _counted(standing, draft.checked)) for standing in Standing])
        wanted = before or str(Standing.LOOKS if draft.checked.count(Standing.LOOKS) else Standing.GOOD)
        self.which.set_value(wanted)
        self._ask(draft, draft.checked.asked)
        self._show_rows()

    def _ask(self, draft: Draft, asked: Sequence[Asked]) -> None:
        fresh = QWidget()
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, GAP_8, 0)
        column.setSpacing(GAP_12)
        self.words = []
        if asked:
            column.addWidget(PlainLabel(tr("What do these words stand for?"), Role.SECTION))
        for one in asked[:_MOST_ASKED]:
            line = WordLine(one, self._session, draft)
            line.answered.connect(lambda key, one=one: self.answered.emit(one.field, one.typed, key))
            line.added.connect(lambda one=one: self.added.emit(one.field))
            self.words.append(line)
            column.addWidget(line)
        column.addStretch(1)
        self._row.replaceWidget(self._questions, scroll := body_scroll(fresh))
        self._questions.hide()
        self._questions.deleteLater()
        self._questions = scroll
        scroll.setVisible(bool(asked))

    def _show_rows(self) -> None:
        draft = self._draft
        if draft is None or draft.checked is None:
            return
        standing = Standing(self.which.value())
        lines = draft.checked.of(standing)
        columns = draft.checked.table.columns
        why = standing is not Standing.GOOD or any(line.remarks for line in lines)
        names = [tr("Row"), *([tr("Why")] if why else []), *(one.label or one.letter for one in columns)]
        rows = [
            (str(line.row.number), *([_why(line)] if why else []), *(line.row.cells[one.at] for one in columns))
            for line in lines[:_SHOWN]
        ]
        self.grid.show_rows(names, rows, wide=1 if why else -1)
        self.grid.setAccessibleName(_counted(standing, draft.checked))
        self._sentence.setText(_said(standing, len(lines)))

    def _lay_out(self) -> None:
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self._sentence)
        column.addWidget(self.grid, 1)
        self._row.setSpacing(GAP_16)
        self._row.addWidget(self._questions, 2)
        self._row.addWidget(rows, 3)
        self._questions.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP_8)
        whole.addWidget(self.which)
        whole.addLayout(self._row, 1)


def _counted(standing: Standing, checked: Checked) -> str:
    number = formats.number(checked.count(standing))
    match standing:
        case Standing.GOOD:
            return tr("Good: {number}", number=number)
        case Standing.LOOKS:
            return tr("Needs a look: {number}", number=number)
    return tr("Same as before: {number}", number=number)


def _said(standing: Standing, count: int) -> str:
    if not count:
        return tr("There are no such rows.")
    if count > _SHOWN:
        return tr("The first {shown} of {all} rows.", shown=formats.number(_SHOWN), all=formats.number(count))
    match standing:
        case Standing.GOOD:
            return tr("These rows come in.")
        case Standing.LOOKS:
            return tr("These rows are set aside unless they are put right. None is lost.")
    return tr("These rows are here already or come twice. They are set aside.")


def _why(line: Line) -> str:
    return " ".join(reason.said(tr) for reason in (line.reasons or line.remarks))
