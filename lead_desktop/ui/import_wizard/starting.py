"""Part 2: the sheet, and the rows in which the names of the columns stand."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.reading import western
from lead_desktop.sheets.read import Sheet
from lead_desktop.sheets.recognise import letter_of
from lead_desktop.ui.import_wizard.draft import Draft
from lead_desktop.ui.import_wizard.grid import TextGrid
from lead_desktop.ui.import_wizard.words import DELIMITERS, LETTERS
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, current
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.number_field import NumberField
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead

_SHOWN = 60
_CHOICE_WIDTH = 200


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
        self.sheet: TypeAhead | None = None
        self.letters: TypeAhead | None = None
        self.between: TypeAhead | None = None
        self.first, self.last = NumberField(digits=6), NumberField(digits=6)
        self._from, self._to = PlainLabel(role=Role.HELP, wrap=False), PlainLabel(role=Role.HELP, wrap=False)
        self._rows = (_paired(self._from, self.first), _paired(self._to, self.last))
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
            if part is not None and part not in (*self._rows, self.without):
                part.deleteLater()
        self.sheet = self.letters = self.between = None
        named = [one for one in draft.book.sheets if one.rows]
        if len(named) > 1:
            self.sheet = self._choice(tr("Sheet"), [(one.name, one.name) for one in named], draft.table.sheet)
            self._join(self.sheet, self._on_sheet)
        if draft.book.kind == "text":
            self.letters = self._choice(tr("Letters"), [(key, tr(word)) for key, word in LETTERS], draft.book.encoding)
            signs = [(key, tr(word)) for key, word in DELIMITERS]
            self.between = self._choice(tr("Between the columns"), signs, draft.book.delimiter)
            for choice in (self.letters, self.between):
                self._join(choice, self._on_reread)
        self._from.setText(tr("Names from row"))
        self._to.setText(tr("to row"))
        for pair in self._rows:
            self._flow.addWidget(pair)
        self.first.set_name(tr("First row of the names"))
        self.last.set_name(tr("Last row of the names"))
        self.without.set_words(tr("There are no names"))
        self._flow.addWidget(self.without)

    def _choice(self, label: str, choices: list[tuple[str, str]], value: str) -> TypeAhead:
        # A sign that stands in no list, such as ^, goes by itself.
        listed = choices if value in dict(choices) else [*choices, (value, value)]
        line = TypeAhead([Option(key, words) for key, words in listed], fold=fold, name=label)
        line.show_key(value)
        line.setMinimumWidth(current().px(_CHOICE_WIDTH))
        self._flow.addWidget(_paired(PlainLabel(label, Role.HELP, wrap=False), line))
        return line

    def _join(self, line: TypeAhead, do: Callable[[], None]) -> None:
        line.picked.connect(lambda key: do())
        line.editingFinished.connect(do)

    def _move(self, sheet: str | None, header: tuple[int, int] | None) -> None:
        if self._draft is not None and self._draft.table is not None:
            self.moved.emit(self._draft.table.sheet if sheet is None else sheet, header)

    def _on_sheet(self) -> None:
        chosen, table = _key(self.sheet), self._draft.table if self._draft is not None else None
        if chosen and table is not None and chosen != table.sheet:
            self._move(chosen, None)

    def _on_reread(self) -> None:
        letters, between = _key(self.letters), _key(self.between)
        book = self._draft.book if self._draft is not None else None
        if letters and between and book is not None and (letters, between) != (book.encoding, book.delimiter):
            self.reread.emit(letters, between)

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


def _paired(label: PlainLabel, field: QWidget) -> QWidget:
    """Return a label with its field, so that they go to the next line together."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_8)
    row.addWidget(label)
    row.addWidget(field)
    return made


def _row_number(field: NumberField) -> int:
    typed = western(field.value() or "")
    return int(typed) if typed.isdecimal() and len(typed) < 8 else 0


def _key(line: TypeAhead | None) -> str:
    chosen = line.option() if line is not None else None
    return chosen.key if chosen is not None else ""
