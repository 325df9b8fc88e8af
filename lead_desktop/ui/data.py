"""All kinds of record with their counts, step by step. The tables themselves are in records_page.py."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import STEPS, formats, shared
from lead_desktop.roadmap.entities import Entity
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_4, GAP_16, Role
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import step_title
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row

HIDDEN = frozenset({"task_mark"})
"""Kinds of record that are kept behind other screens."""


class DataPage(Page):
    """List the tables: the records that all steps share first, then those of each step."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._headings: list[tuple[PlainLabel, int | None]] = []
        self._rows: list[tuple[Row, Entity]] = []
        self._lay_out()
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Data")

    def fact_line(self) -> str:
        records = sum(self._count(entity) for _, entity in self._rows)
        return tr("%n record(s) in {tables} tables", None, records, tables=len(self._rows))

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        removed = ("remove", tr("Removed items"))
        return (removed,) if self._is_district() else (("packs", tr("Reference packs")), removed)

    def quiet_pressed(self, name: str) -> None:
        self.go.emit(Where("packs" if name == "packs" else "removed"))

    def main_button(self) -> MainButton:
        return MainButton(tr("Go to the roadmap") if self._is_district() else tr("Go to the districts"))

    def main_pressed(self) -> None:
        self.go.emit(Where("home" if self._is_district() else "districts"))

    def heard(self, committed: Committed) -> None:
        for row, entity in self._rows:
            if entity.name in committed.entities:
                self._show_row(row, entity)
        self.header_changed.emit()

    def refresh(self) -> None:
        for row, entity in self._rows:
            self._show_row(row, entity)
        self.header_changed.emit()

    def retranslate(self) -> None:
        for heading, number in self._headings:
            heading.setText(step_title(STEPS[number]) if number is not None else tr("Shared by all steps"))

    def _is_district(self) -> bool:
        return self.session.store.about.role == "district"

    def _count(self, entity: Entity) -> int:
        return len(self.session.store.rows(entity.name))

    def _show_row(self, row: Row, entity: Entity) -> None:
        removed = len(self.session.store.all_rows(entity.name, removed=True))
        count = self._count(entity)
        row.set_cells(
            (
                Cell(tr(entity.plural), leads=True, stretches=True),
                Cell(tr("{number} removed", number=removed) if removed else "", Role.HELP, "ink_2"),
                Cell(ltr(formats.number(count)) if count else "–", ink="ink" if count else "ink_2", figure=True),
            )
        )
        row.setAccessibleName(tr("{kind}: %n record(s)", None, count, kind=tr(entity.plural)))

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, GAP_16)
        column.setSpacing(0)
        groups = [(None, shared.ENTITIES), *((number, step.entities) for number, step in enumerate(STEPS))]
        for number, entities in groups:
            heading = PlainLabel(role=Role.SECTION)
            self._headings.append((heading, number))
            if len(self._headings) > 1:
                column.addSpacing(GAP_16)
            column.addWidget(heading)
            column.addSpacing(GAP_4)
            for entity in entities:
                if entity.name not in HIDDEN:
                    column.addWidget(self._row(entity))
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))

    def _row(self, entity: Entity) -> Row:
        row = Row()
        row.opened.connect(lambda: self.go.emit(Where("records", entity=entity.name, view="table")))
        self._rows.append((row, entity))
        return row
