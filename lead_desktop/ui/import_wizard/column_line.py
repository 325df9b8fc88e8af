"""One column of the file: its name with examples, what it holds, and how sure that is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import Field, Money, Number
from lead_desktop.sheets.figures import are_fractions
from lead_desktop.sheets.matching import Use
from lead_desktop.sheets.recognise import Column, Table
from lead_desktop.store.store import Store
from lead_desktop.ui.import_wizard.words import CERTAINTY, UNITS, field_options, given_words
from lead_desktop.ui.look import GAP_4, GAP_8, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead

_SAMPLES = 3
_LOOKED_AT = 200
_AS_THEY_STAND = "as_they_stand"


class ColumnLine(QObject):
    """A line of the grid of columns; `chosen` brings the question that the column answers, `measured` its unit."""

    chosen = Signal(str)
    measured = Signal(str)

    def __init__(
        self, store: Store, entity: Entity, fields: tuple[Field, ...], table: Table, column: Column, use: Use,
        parent: QWidget,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._store, self._entity = store, entity
        self._fields = {one.name for one in fields}
        self._samples = list(dict.fromkeys(table.cells(column)))[:_SAMPLES]
        self._shares = are_fractions(table.cells(column)[:_LOOKED_AT])
        self._use = use
        label = column.label or column.letter
        self._name = PlainLabel(column.label or tr("Column {letter}", letter=column.letter))
        self.choice = ChoiceField(
            field_options(fields),
            none_text=tr("Not used"),
            fold=fold,
            name=tr("What the column {column} holds", column=label),
        )
        self._given = PlainLabel(role=Role.HELP, ink="ink_2")
        self._of_unit = PlainLabel(tr("The figures are:"), Role.HELP, ink="ink_2")
        fitting = ((key, word) for key, word in UNITS.items() if key != "fraction" or self._shares)
        units = [Option(key or _AS_THEY_STAND, tr(word)) for key, word in fitting]
        self.unit = TypeAhead(units, fold=fold, name=tr("Unit of {column}", column=label))
        self._mark, self._word = StatusMark(CERTAINTY[self._use.certainty][0]), PlainLabel(wrap=False)
        self.choice.set_value(use.field or None)
        self.show_use(use)
        self.choice.edited.connect(self._on_choice)
        self.unit.textEdited.connect(lambda text: self._on_unit())
        self.unit.picked.connect(lambda key: self._on_unit())

    def lay_into(self, grid: QGridLayout, line: int) -> None:
        """Put the parts into a row of a grid."""
        name, answers, sure = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        name.setSpacing(0)
        name.addWidget(self._name)
        said = " · ".join(as_named(" ".join(one.split())[:40]) for one in self._samples)
        name.addWidget(PlainLabel(said, Role.HELP, ink="ink_2"))
        name.addStretch(1)
        answers.setSpacing(GAP_4)
        for part in (self.choice, self._given, self._of_unit, self.unit):
            answers.addWidget(part)
        answers.addStretch(1)
        sure.setContentsMargins(0, GAP_8, 0, 0)
        sure.setSpacing(GAP_8)
        sure.addWidget(self._mark)
        sure.addWidget(self._word)
        sure.addStretch(1)
        grid.addLayout(name, line, 0)
        grid.addLayout(answers, line, 1)
        grid.addLayout(sure, line, 2, Qt.AlignmentFlag.AlignTop)

    def show_use(self, use: Use) -> None:
        """Show what goes with the choice; the unit is asked for where money is meant or the figures are shares."""
        self._use = use
        self._given.setText(given_words(self._store, self._entity.by_name, use.given))
        self._given.setVisible(bool(use.given))
        field = self._entity.by_name.get(use.field)
        asked = isinstance(field, Number) and (isinstance(field, Money) or bool(use.unit) or self._shares)
        if self._unit() != use.unit:
            self.unit.show_key(use.unit or _AS_THEY_STAND)
        self._of_unit.setVisible(asked)
        self.unit.setVisible(asked)
        mark, word = CERTAINTY[use.certainty]
        self._mark.set_mark(mark, tr(word))
        self._word.setText(tr(word))

    def _on_choice(self) -> None:
        key = self.choice.value()
        name = str(key) if key in self._fields else ""
        if name != self._use.field:
            self.chosen.emit(name)

    def _unit(self) -> str | None:
        chosen = self.unit.option()
        return None if chosen is None else "" if chosen.key == _AS_THEY_STAND else chosen.key

    def _on_unit(self) -> None:
        unit = self._unit() or ""
        if unit != self._use.unit:
            self.measured.emit(unit)
