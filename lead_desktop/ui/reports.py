"""Reports: every paper that can be made, by group, each with whether it is ready. One paper is in report_page.py."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.reports import registry
from lead_desktop.reports.registry import REPORTS, Report
from lead_desktop.roadmap import ENTITIES, step
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_4, GAP_16, Mark, Role
from lead_desktop.ui.page_list import SCREENS
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.heard import districts_of
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row

_GROUPS = {
    registry.STEP: N_("One for each step"),
    registry.OFFICE: N_("For the office"),
    registry.REVIEW: N_("For reviews and the council"),
    registry.DRAFT: N_("Drafts and papers about one record"),
}
_BRIEF = REPORTS["brief"]
_OF_ALL = ("compare", "needs", "submissions", "talk", "programme")
"""The pages over all districts that the provincial office's reports begin with."""


class ReportsPage(Page):
    """List the reports; at the provincial office first the districts, then those of the one that `where.row` names."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._headings: dict[str, PlainLabel] = {}
        self.rows: dict[str, Row] = {}
        self.districts: dict[str, Row] = {}
        self.whole: dict[str, Row] = {}
        self.forms: dict[str, Row] = {}
        self._empty: EmptyState | None = None
        self._body = QVBoxLayout()
        self._chooses = session.store.about.role == "province" and not where.row
        self._lay_out()
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Reports")

    def fact_line(self) -> str:
        if self._chooses:
            return tr("Choose a district")
        ready = sum(registry.is_ready(report, self.facts()) for report in REPORTS.values())
        told = tr("{ready} of {all} reports are ready", ready=ready, all=len(REPORTS))
        return f"{place_name(self.where.row)} · {told}" if self.where.row else told

    def main_button(self) -> MainButton:
        if self._chooses:
            return MainButton(tr("Open the Inbox"))
        if registry.is_ready(_BRIEF, self.facts()):
            return MainButton(tr("Open the brief"))
        return MainButton(tr("Go to what is missing"))

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return (("results", tr("Expected results")),)

    def quiet_pressed(self, name: str) -> None:
        self.go.emit(Where(name, row=self.where.row))

    def main_pressed(self) -> None:
        if self._chooses:
            self.go.emit(Where("inbox"))
        elif registry.is_ready(_BRIEF, self.facts()):
            self.go.emit(Where("brief", row=self.where.row))
        else:
            self.go.emit(Where("records", entity=_BRIEF.needs[0], view="table"))

    def back_text(self) -> str:
        return tr("Reports") if self.where.row else ""

    def facts(self) -> Facts:
        """Return the records that the reports are made from."""
        return facts_of(self.session, self.where)

    def refresh(self) -> None:
        if self._chooses:
            self._show_districts()
            return
        facts = self.facts()
        for kind, row in self.rows.items():
            _show(row, REPORTS[kind], facts)
        self.header_changed.emit()

    def retranslate(self) -> None:
        for group, heading in self._headings.items():
            heading.setText(tr(_GROUPS[group]))
        for entity, row in self.forms.items():
            row.set_cells((Cell(tr(ENTITIES[entity].label), leads=True, stretches=True),))
        self._of_forms.setText(tr("Blank forms for the field"))
        for page, row in self.whole.items():
            whose = Cell(tr("All districts"), Role.HELP, "ink_2")
            row.set_cells((Cell(tr(SCREENS[page]), leads=True, stretches=True), whose))
        if self._chooses:
            self._of_districts.setText(tr("Reports of one district"))

    def _show_districts(self) -> None:
        """List the districts that were heard from."""
        heard = [one for one in districts_of(self.session.store, language()) if one.is_heard]
        if list(self.districts) != [one.place for one in heard] or (not heard and self._empty is None):
            self._list_districts([one.place for one in heard])
        for one in heard:
            days = tr("Last heard %n day(s) ago", None, one.days or 0)
            self.districts[one.place].set_cells(
                (Cell(one.name, leads=True, stretches=True), Cell(days, Role.HELP, "ink_2"))
            )
        self.header_changed.emit()

    def _list_districts(self, heard: Sequence[str]) -> None:
        for old in (*self.districts.values(), *([self._empty] if self._empty else [])):
            self._body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.districts, self._empty = {}, None
        for number, place in enumerate(heard):
            row = self.districts[place] = Row()
            row.opened.connect(lambda place=place: self.go.emit(Where("reports", row=place)))
            self._body.insertWidget(self._below + number, row)
        if not heard:
            self._empty = EmptyState(tr("Reports are made from what districts send. Nothing has come in yet."))
            self._body.insertWidget(self._below, self._empty)

    def _open(self, kind: str) -> None:
        self.go.emit(Where("report", filter=kind, row=self.where.row))

    def _lay_out(self) -> None:
        body = QWidget()
        column = self._body = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, GAP_16)
        column.setSpacing(0)
        self._of_districts, self._of_forms = PlainLabel(role=Role.SECTION), PlainLabel(role=Role.SECTION)
        if self._chooses:
            self._add_whole(column)
        self._below = column.count()
        for group in () if self._chooses else _GROUPS:
            heading = self._headings[group] = PlainLabel(role=Role.SECTION)
            if len(self._headings) > 1:
                column.addSpacing(GAP_16)
            column.addWidget(heading)
            column.addSpacing(GAP_4)
            for report in REPORTS.values():
                if report.group == group:
                    column.addWidget(self._row(report))
        if not (self._chooses or self.where.row):
            self._add_forms(column)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))

    def _add_whole(self, column: QVBoxLayout) -> None:
        """List the pages that put the districts together, above those of one district."""
        for page in _OF_ALL:
            row = self.whole[page] = Row()
            row.opened.connect(lambda page=page: self.go.emit(Where(page)))
            column.addWidget(row)
        column.addSpacing(GAP_16)
        column.addWidget(self._of_districts)
        column.addSpacing(GAP_4)

    def _add_forms(self, column: QVBoxLayout) -> None:
        """List what is written down away from the office, each with its empty form."""
        column.addSpacing(GAP_16)
        column.addWidget(self._of_forms)
        column.addSpacing(GAP_4)
        for entity in registry.IN_THE_FIELD:
            row = self.forms[entity] = Row()
            row.opened.connect(lambda entity=entity: self._open(f"{registry.FORM}{entity}"))
            column.addWidget(row)

    def _row(self, report: Report) -> Row:
        row = Row()
        row.opened.connect(lambda: self._open(report.kind))
        self.rows[report.kind] = row
        return row


def facts_of(session: Session, where: Where) -> Facts:
    """Return the records of the office that a report is about: this one, or a district that `where.row` names."""
    return session.store.of_place(where.row) if where.row else session.store


def needs_words(report: Report) -> str:
    """Return what a report that is not ready needs first."""
    return tr("Needs: {kind}", kind=as_named(tr(ENTITIES[report.needs[0]].plural)))


def _show(row: Row, report: Report, facts: Facts) -> None:
    ready = registry.is_ready(report, facts)
    of_step = tr("Step {number}", number=step(report.step).number) if report.group == registry.STEP else ""
    row.set_cells(
        (
            Cell(mark=Mark.DONE if ready else Mark.NOT_STARTED, leads=True),
            Cell(tr(report.name), leads=True, stretches=True, ink="ink" if ready else "ink_2"),
            Cell(of_step, Role.HELP, "ink_2"),
            Cell(tr("Ready") if ready else needs_words(report), ink="ink" if ready else "ink_2"),
        )
    )
