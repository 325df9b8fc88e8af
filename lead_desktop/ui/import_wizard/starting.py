"""Part 2: the sheet, and the rows in which the names of the columns stand."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap.reading import western
from lead_desktop.sheets.read import Sheet
from lead_desktop.sheets.recognise import letter_of
from lead_desktop.ui.import_wizard.draft import Draft
from lead_desktop.ui.import_wizard.grid import TextGrid
from lead_desktop.ui.import_wizard.words import DELIMITERS, LETTERS
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.number_field import NumberField
from lead_desktop.ui.widgets.type_ahead import Option

_SHOWN = 60


class StartPart(QWidget):
    """Show the beginning of the sheet. `moved` asks for another sheet or header, `reread` for other letters."""

    moved = Signal(str, object)
    """The sheet, and the first and last row of the names; None where the program is to look."""
    reread = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = PlainLabel()
        self._choices = QWidget()
        self._flow = FlowLayout(self._choices, gap=GAP_16, line_gap=GAP_4)
        self.sheet: ChoiceField | None = None
        self.letters: ChoiceField | None = None
        self.between: ChoiceField | None = None
        self.first, self.last = NumberField(digits=6), NumberField(digits=6)
        self.without = Button(kind="quiet")
        self.grid = TextGrid()
        self._draft: Draft | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._sentence)
        column.addWidget(self._choices)
        column.addWidget(self.grid, 1)
        self.without.clicked.connect(lambda: self._move(None, (0, 0)))
        self.grid.itemSelectionChanged.connect(self._on_chosen)
        self.first.left.connect(self._on_typed)
        self.last.left.connect(self._on_typed)

    def show_draft(self, draft: Draft) -> None:
        """Show the table that was found."""
        self._draft = draft
        if draft.table is None or draft.book is None:
            return
        self._lay_out_choices(draft)
        first, last = draft.table.header
        self.first.set_value(first or None)
        self.last.set_value(last or None)
        self._show_rows(next(one for one in draft.book.sheets if one.name == draft.table.sheet), first, last)

    def _show_rows(self, sheet: Sheet, first: int, last: int) -> None:
        rows = sheet.rows[:_SHOWN]
        width = max((len(row.cells) for row in rows), default=1)
        names = [tr("Row"), *(letter_of(at) for at in range(width))]
        marked = [at for at, row in enumerate(rows) if first <= row.number <= last]
        self.grid.blockSignals(True)
        self.grid.show_rows(names, [(str(row.number), *row.cells) for row in rows], marked)
        self.grid.blockSignals(False)
        self.grid.setAccessibleName(tr("The beginning of the sheet"))
        self._sentence.setText(self._said(first, last))

    def _said(self, first: int, last: int) -> str:
        if first == 0:
            return tr(
                "No names of columns were found, so they go by their letters. Choose the row where the names stand."
            )
        if first == last:
            return tr("The names of the columns stand in row {row}. Choose another row if that is not so.", row=first)
        return tr(
            "The names of the columns stand in rows {first} to {last}. Choose another row if that is not so.",
            first=first,
            last=last,
        )

    def _lay_out_choices(self, draft: Draft) -> None:
        assert draft.book is not None
        assert draft.table is not None
        while (item := self._flow.takeAt(0)) is not None:
            part = item.widget()
            if part is not None and part not in (self.first, self.last, self.without):
                part.deleteLater()
        self.sheet = self.letters = self.between = None
        named = [one for one in draft.book.sheets if one.rows]
        if len(named) > 1:
            self.sheet = self._choice(tr("Sheet"), [(one.name, one.name) for one in named], draft.table.sheet)
            self.sheet.edited.connect(self._on_sheet)
        if draft.book.kind == "text":
            self.letters = self._choice(tr("Letters"), [(key, tr(word)) for key, word in LETTERS], draft.book.encoding)
            signs = [(key, tr(word)) for key, word in DELIMITERS]
            self.between = self._choice(tr("Between the columns"), signs, draft.book.delimiter)
            for choice in (self.letters, self.between):
                choice.edited.connect(self._on_reread)
        self._add(PlainLabel(tr("Names from row"), Role.HELP, wrap=False), self.first)
        self._add(PlainLabel(tr("to row"), Role.HELP, wrap=False), self.last)
        self.first.set_name(tr("First row of the names"))
        self.last.set_name(tr("Last row of the names"))
        self.without.set_words(tr("There are no names"))
        self._flow.addWidget(self.without)

    def _choice(self, label: str, choices: list[tuple[str, str]], value: str) -> ChoiceField:
        field = ChoiceField([Option(key, words) for key, words in choices], name=label)
        field.set_value(value)
        self._add(PlainLabel(label, Role.HELP, wrap=False), field)
        return field

    def _add(self, *parts: QWidget) -> None:
        for part in parts:
            self._flow.addWidget(part)

    def _move(self, sheet: str | None, header: tuple[int, int] | None) -> None:
        if self._draft is not None and self._draft.table is not None:
            self.moved.emit(self._draft.table.sheet if sheet is None else sheet, header)

    def _on_sheet(self) -> None:
        names = [one.name for one in self._draft.book.sheets] if self._draft and self._draft.book else []
        if self.sheet is not None and self.sheet.value() in names:
            self._move(str(self.sheet.value()), None)

    def _on_reread(self) -> None:
        if self.letters is not None and self.between is not None:
            self.reread.emit(str(self.letters.value() or ""), str(self.between.value() or ""))

    def _on_typed(self) -> None:
        first, last = _row_number(self.first), _row_number(self.last)
        header = (first, max(first, last))
        if self._draft is not None and self._draft.table is not None and header != self._draft.table.header:
            self._move(None, header)

    def _on_chosen(self) -> None:
        chosen = {index.row() for index in self.grid.selectedIndexes()}
        item = self.grid.item(min(chosen), 0) if chosen else None
        if item is not None:
            row = int(item.text())
            self._move(None, (row, row))


def _row_number(field: NumberField) -> int:
    typed = western(field.value() or "")
    return int(typed) if typed.isdecimal() and len(typed) < 8 else 0
