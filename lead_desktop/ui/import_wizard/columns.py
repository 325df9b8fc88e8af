"""Part 3: which column answers which question, what is the same for all rows, and what signs and units mean."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.fields import Field, Money, Number
from lead_desktop.sheets.columns import lacking, lacks_parent
from lead_desktop.sheets.figures import DAY_FIRST, MONTH_FIRST, are_fractions, is_no_data
from lead_desktop.sheets.matching import Certainty, Matching, NoData, Use
from lead_desktop.sheets.recognise import Column, Table
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.import_wizard.draft import Draft
from lead_desktop.ui.import_wizard.words import CERTAINTY, UNITS, field_options, given_words
from lead_desktop.ui.layouts import every_column_of
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead

_SAMPLES = 3
_FEW = 7
_AS_THEY_STAND = "as_they_stand"


class ColumnsPart(QWidget):
    """Match the columns; `changed` follows every answer."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self.matching: Matching | None = None
        self.choices: dict[str, ChoiceField] = {}
        self.units: dict[str, TypeAhead] = {}
        self.editors: dict[str, Editor] = {}
        self.no_data: ChoiceField | None = None
        self.dates: ChoiceField | None = None
        self._body = QWidget()
        self._place = QVBoxLayout(self)
        self._place.setContentsMargins(0, 0, 0, 0)
        self._scroll = body_scroll(self._body)
        self._hint = PlainLabel(role=Role.STRONG)
        self.changed.connect(self._say_what_lacks)
        self._place.addWidget(self._scroll)

    def show_draft(self, draft: Draft) -> None:
        """Show the columns of the table and what the program made of them."""
        self._draft, self.matching = draft, draft.matching
        if draft.table is None or draft.matching is None:
            return
        fresh = QWidget()
        self._hint = PlainLabel(role=Role.STRONG)
        column = QVBoxLayout(fresh)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_16)
        self.choices, self.units, self.editors = {}, {}, {}
        column.addWidget(PlainLabel(tr("Say what each column holds. What is not used stays in the file."), ink="ink_2"))
        column.addWidget(self._hint)
        column.addWidget(self._columns(draft.table, draft.matching))
        for part in (self._for_all_rows(draft), self._once(draft.table, draft.matching)):
            if part is not None:
                column.addWidget(part)
        column.addStretch(1)
        scroll = body_scroll(fresh)
        self._place.replaceWidget(self._scroll, scroll)
        self._scroll.hide()
        self._scroll.deleteLater()
        self._scroll = scroll
        self._say_what_lacks()

    def may_go_on(self) -> bool:
        """Tell whether enough is matched to check the rows."""
        return self._lacking() is None

    def _lacking(self) -> Field | None:
        if self._draft is None or self.matching is None:
            return None
        entity = self._draft.entity
        return lacking(entity, self.matching) or (entity.parent if lacks_parent(entity, self.matching) else None)

    def _say_what_lacks(self) -> None:
        field = self._lacking()
        self._hint.setVisible(field is not None)
        if field is not None:
            self._hint.setText(tr("Before you go on, say what answers this: {field}", field=tr(field.label)))

    # The columns.

    def _columns(self, table: Table, matching: Matching) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_16)
        grid.setVerticalSpacing(GAP_8)
        for at, words in enumerate((tr("In the file"), tr("Holds"), tr("How sure"))):
            grid.addWidget(PlainLabel(words, Role.STRONG), 0, at)
        for line, column in enumerate(table.columns, 1):
            label = column.label or column.letter
            self._column_line(grid, line, table, column, matching.uses.get(label, Use()))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 2)
        return made

    def _column_line(self, grid: QGridLayout, line: int, table: Table, column: Column, use: Use) -> None:
        label = column.label or column.letter
        name = QVBoxLayout()
        name.setSpacing(0)
        name.addWidget(PlainLabel(column.label or tr("Column {letter}", letter=column.letter)))
        samples = list(dict.fromkeys(table.cells(column)))[:_SAMPLES]
        name.addWidget(
            PlainLabel(" · ".join(as_named(" ".join(one.split())[:40]) for one in samples), Role.HELP, ink="ink_2")
        )
        grid.addLayout(name, line, 0, Qt.AlignmentFlag.AlignTop)
        answers = QVBoxLayout()
        answers.setSpacing(GAP_4)
        choice = ChoiceField(field_options(self._fields()), none_text=tr("Not used"), fold=fold, name=_named(label))
        choice.set_value(use.field or None)
        choice.edited.connect(lambda: self._on_use(label))
        self.choices[label] = choice
        answers.addWidget(choice)
        self._add_given(answers, use)
        self._add_unit(answers, table, column, use)
        grid.addLayout(answers, line, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_certainty(use.certainty), line, 2, Qt.AlignmentFlag.AlignTop)

    def _add_given(self, answers: QVBoxLayout, use: Use) -> None:
        if use.given and self._draft is not None:
            said = given_words(self._session.store, self._draft.entity.by_name, use.given)
            answers.addWidget(PlainLabel(said, Role.HELP, ink="ink_2"))

    def _add_unit(self, answers: QVBoxLayout, table: Table, column: Column, use: Use) -> None:
        """Ask for the unit where money is meant or the figures look like shares; else it is not worth a question."""
        field = self._field(use.field)
        if not isinstance(field, Number):
            return
        shares = are_fractions(table.cells(column)[:200])
        if not (isinstance(field, Money) or use.unit or shares):
            return
        label = column.label or column.letter
        units = [Option(key or _AS_THEY_STAND, tr(word)) for key, word in UNITS.items() if key != "fraction" or shares]
        unit = TypeAhead(units, fold=fold, name=tr("Unit of {column}", column=label))
        unit.show_key(use.unit or _AS_THEY_STAND)
        unit.textEdited.connect(lambda text: self._on_unit(label))
        unit.picked.connect(lambda key: self._on_unit(label))
        self.units[label] = unit
        answers.addWidget(PlainLabel(tr("The figures are:"), Role.HELP, ink="ink_2"))
        answers.addWidget(unit)

    # What is the same for all rows.

    def _for_all_rows(self, draft: Draft) -> QWidget | None:
        assert draft.matching is not None
        wanted = draft.wanted()[:_FEW]
        if not wanted:
            return None
        made, column = _section(
            tr("The same for all rows"), tr("The file does not say this. Answer it once, or leave it for later.")
        )
        for field in wanted:
            editor = Editor(field, self._session, in_cell=field.kind == "ref")
            given = draft.matching.given.get(field.name)
            if given:
                editor.show_typed(given)
            editor.left.connect(lambda name=field.name: self._on_given(name))
            editor.edited.connect(lambda name=field.name: self._on_given(name))
            self.editors[field.name] = editor
            column.addSpacing(GAP_8)
            column.addWidget(PlainLabel(tr(field.label)))
            column.addWidget(editor)
        return made

    def _once(self, table: Table, matching: Matching) -> QWidget | None:
        """Ask once for the file what its signs mean, and whether days or months stand first where nothing tells."""
        signs = sorted({cell for row in table.rows for cell in row.cells if cell and is_no_data(cell)})
        if not signs and matching.dates_are_sure:
            return None
        made, column = _section(tr("Once for this file"), "")
        if signs:
            column.addWidget(
                PlainLabel(tr("What does {sign} mean where a figure is asked for?", sign=", ".join(signs[:4])))
            )
            self.no_data = ChoiceField(
                [Option(NoData.EMPTY, tr("No data: leave it empty")), Option(NoData.ZERO, tr("Zero")),
                 Option(NoData.ASIDE, tr("Set these rows aside"))], name=tr("What the sign means"),
            )  # fmt: skip
            self.no_data.set_value(str(matching.no_data))
            self.no_data.edited.connect(self._on_no_data)
            column.addWidget(self.no_data)
        if not matching.dates_are_sure:
            column.addSpacing(GAP_8)
            column.addWidget(PlainLabel(tr("Is 03/04/2026 the third of April or the fourth of March?")))
            orders = [Option(DAY_FIRST, tr("The day stands first")), Option(MONTH_FIRST, tr("The month stands first"))]
            self.dates = ChoiceField(orders, name=tr("What stands first in dates"))
            self.dates.set_value(matching.dates)
            self.dates.edited.connect(self._on_dates)
            column.addWidget(self.dates)
        return made

    # What the officer answers.

    def _change(self, change: Callable[[Matching], Matching]) -> None:
        if self.matching is not None:
            self.matching = change(self.matching)
            self.changed.emit()

    def _on_use(self, label: str) -> None:
        key = self.choices[label].value()
        field = key if key in {one.name for one in self._fields()} else ""
        before = self.matching.uses.get(label, Use()) if self.matching else Use()
        if field != before.field:
            certainty = Certainty.SURE if field else Certainty.NOT_FOUND
            self._change(lambda matching: matching.with_use(label, Use(field, certainty)))

    def _on_unit(self, label: str) -> None:
        chosen = self.units[label].option()
        unit = chosen.key if chosen and chosen.key != _AS_THEY_STAND else ""
        self._change(lambda matching: matching.with_use(label, replace(matching.uses[label], unit=unit)))

    def _on_given(self, name: str) -> None:
        typed = self.editors[name].typed()
        text = "; ".join(map(str, typed)) if isinstance(typed, list) else "" if typed is None else str(typed)
        before = self.matching.given.get(name, "") if self.matching else ""
        if text != before:
            self._change(lambda matching: replace(matching, given=_without_empty({**matching.given, name: text})))

    def _on_no_data(self) -> None:
        if self.no_data is not None:
            value = NoData(self.no_data.value() or NoData.ASIDE)
            self._change(lambda matching: replace(matching, no_data=value))

    def _on_dates(self) -> None:
        if self.dates is not None:
            value = self.dates.value() or DAY_FIRST
            self._change(lambda matching: replace(matching, dates=value))

    def _fields(self) -> tuple[Field, ...]:
        return tuple(one for one in every_column_of(self._draft.entity.name) if one.stored) if self._draft else ()

    def _field(self, name: str) -> Field | None:
        return self._draft.entity.by_name.get(name) if self._draft else None


def _named(label: str) -> str:
    return tr("What the column {column} holds", column=label)


def _certainty(certainty: Certainty) -> QWidget:
    mark, word = CERTAINTY[certainty]
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, GAP_8, 0, 0)
    row.setSpacing(GAP_8)
    row.addWidget(StatusMark(mark, tr(word)))
    row.addWidget(PlainLabel(tr(word), wrap=False))
    row.addStretch(1)
    return made


def _section(title: str, help_: str) -> tuple[QWidget, QVBoxLayout]:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, GAP_8, 0, 0)
    column.setSpacing(GAP_4)
    column.addWidget(PlainLabel(title, Role.SECTION))
    if help_:
        column.addWidget(PlainLabel(help_, Role.HELP, ink="ink_2"))
    return made, column


def _without_empty(given: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in given.items() if text}
