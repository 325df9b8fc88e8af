"""Part 3: which column answers which question, what is the same for all rows, and what signs and units mean."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import Field
from lead_desktop.sheets.columns import Columns, doubled, lacking, lacks_parent
from lead_desktop.sheets.figures import DAY_FIRST, MONTH_FIRST, is_no_data
from lead_desktop.sheets.matching import Matching, NoData, Use
from lead_desktop.sheets.recognise import Table
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.import_wizard.column_line import ColumnLine
from lead_desktop.ui.import_wizard.draft import Draft, tongues
from lead_desktop.ui.layouts import every_column_of
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.type_ahead import Option

_FEW = 7


class ColumnsPart(QWidget):
    """Match the columns; `changed` follows every answer."""

    changed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._draft: Draft | None = None
        self.matching: Matching | None = None
        self.lines: dict[str, ColumnLine] = {}
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
        self.lines, self.editors = {}, {}
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
        return self._lacking() is None and self._doubled() is None

    def _doubled(self) -> Field | None:
        return doubled(self._entity(), self.matching) if self._draft and self.matching else None

    def _lacking(self) -> Field | None:
        if self._draft is None or self.matching is None:
            return None
        entity = self._draft.entity
        return lacking(entity, self.matching) or (entity.parent if lacks_parent(entity, self.matching) else None)

    def _say_what_lacks(self) -> None:
        field, twice = self._lacking(), self._doubled()
        self._hint.setVisible(field is not None or twice is not None)
        if field is not None:
            self._hint.setText(tr("Before you go on, say what answers this: {field}", field=tr(field.label)))
        elif twice is not None:
            self._hint.setText(tr("Two columns hold the same: {field}. Keep one of them.", field=tr(twice.label)))

    # The columns.

    def _columns(self, table: Table, matching: Matching) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP_16)
        grid.setVerticalSpacing(GAP_8)
        for at, words in enumerate((tr("In the file"), tr("Holds"), tr("How sure"))):
            grid.addWidget(PlainLabel(words, Role.STRONG), 0, at)
        for at, column in enumerate(table.columns, 1):
            label = column.label or column.letter
            use = matching.uses.get(label, Use())
            line = ColumnLine(self._session.store, self._entity(), self._fields(), table, column, use, made)
            line.lay_into(grid, at)
            line.chosen.connect(lambda name, label=label: self._on_use(label, name))
            line.measured.connect(lambda unit, label=label: self._on_unit(label, unit))
            self.lines[label] = line
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 2)
        return made

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

    def _on_use(self, label: str, name: str) -> None:
        draft = self._draft
        if draft is None or draft.table is None:
            return
        table, columns = draft.table, Columns(self._session.store, draft.entity, tongues())
        self._change(lambda matching: columns.with_choice(table, matching, label, name))
        self._show_again(label)

    def _on_unit(self, label: str, unit: str) -> None:
        self._change(lambda matching: matching.with_use(label, replace(matching.uses[label], unit=unit)))
        self._show_again(label)

    def _show_again(self, label: str) -> None:
        if self.matching is not None:
            self.lines[label].show_use(self.matching.uses.get(label, Use()))

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

    def _entity(self) -> Entity:
        assert self._draft is not None
        return self._draft.entity


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
