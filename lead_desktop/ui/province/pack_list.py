"""One reference list of the province: its lines, changing one, sending it through Excel and back."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import english
from lead_desktop.sync import packs
from lead_desktop.sync.pack_lists import COLUMNS, FIXED, LISTS, Aside, Line, changed
from lead_desktop.system import safeio
from lead_desktop.ui.drive_line import AskFiles, choose_files
from lead_desktop.ui.look import GAP_4, GAP_8, Role
from lead_desktop.ui.page_work import PageWork
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.pack_line_sheet import LineSheet
from lead_desktop.ui.report_page import AskFile
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, language, ltr, speaker, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row

_TELLING = {
    "task_levels": "value", "scheme_rules": "value", "budget_calendar": "date", "frameworks": "adopted_by",
    "approval_forums": "province", "indicator_sets": "indicators",
}  # fmt: skip
"""The column of each list that says most beside the name."""


def ask_file(owner: QWidget, offered: str) -> Path | None:
    """Ask for a file's place in the system's own window."""
    name, _ = QFileDialog.getSaveFileName(owner, tr("Save as Excel"), str(Path.home() / offered), "Excel (*.xlsx)")
    return Path(name) if name else None


class PackListPage(Page):
    """Show the lines of the list that `where.entity` names; a line opens its answers."""

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        ask: AskFile = ask_file,
        ask_files: AskFiles = choose_files,
    ) -> None:
        super().__init__(session, where, parent)
        self.name = where.entity if where.entity in LISTS else next(iter(LISTS))
        self._ask, self._ask_files = ask, ask_files
        self.work = PageWork(self)
        self.rows: dict[str, Row] = {}
        self.sheet: LineSheet | None = None
        self.aside = Card()
        self._note = PlainLabel(role=Role.HELP, ink="ink_2")
        self._list, self._column = QWidget(), QVBoxLayout()
        self._lay_out()
        self.work.changed.connect(self.header_changed)
        self.work.refused.connect(session.troubled)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr(LISTS[self.name])

    def fact_line(self) -> str:
        count = len(packs.draft(self.session.store).get(self.name, ()))
        return tr("%n line(s) changed", None, count) if count else tr("As it comes with the program")

    def back_text(self) -> str:
        return tr("Reference packs")

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        save = ("save", tr("Save as Excel"))
        return (save, ("bring", tr("Bring from Excel"))) if self._may_change() else (save,)

    def quiet_pressed(self, name: str) -> None:
        if name == "save":
            self._save()
        else:
            self._bring()

    def main_button(self) -> MainButton:
        if self.name in FIXED:
            return MainButton(tr("Back to the packs"))
        return MainButton(tr("Add a line"), enabled=self._may_change() and not self.work.is_busy())

    def main_pressed(self) -> None:
        if self.name in FIXED:
            self.go.emit(Where("packs"))
        else:
            self._open({})

    def refresh(self) -> None:
        for old in self.rows.values():
            old.hide()
            old.deleteLater()
        lines = packs.lines_of(self.session.store, self.name)
        own = {line["code"] for line in changed(self.name, lines)}
        layout = self._list.layout()
        assert layout is not None
        self.rows = {}
        for line in lines:
            row = self.rows[line["code"]] = Row(self._list)
            self._show(row, line, is_changed=line["code"] in own)
            row.opened.connect(lambda line=line: self._open(line))
            layout.addWidget(row)
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._note.setText(tr("Changed lines go into the next pack. Lines of the program are never lost."))

    def _may_change(self) -> bool:
        store = self.session.store
        return store.about.role == "province" and not store.read_only

    def _show(self, row: Row, line: Line, *, is_changed: bool) -> None:
        cells = [
            Cell(as_named(_name(line)), Role.STRONG if is_changed else Role.BODY, leads=True, stretches=True),
            self._telling(line),
            Cell(tr("Changed here") if is_changed else "", ink="ink_2"),
        ]
        row.set_cells(tuple(cells))

    def _telling(self, line: Line) -> Cell:
        column = _TELLING[self.name]
        cell = line.get(column, "")
        if column == "value":
            return Cell(formats.number(float(cell)) if cell else "–", figure=True)
        if column == "date":
            return Cell(ltr(formats.short_date(cell)) if cell else tr("Day to be filled"), ink="ink_2")
        if column == "indicators":
            return Cell(tr("%n indicator(s)", None, len([one for one in cell.split(";") if one])), ink="ink_2")
        if column == "province":
            return Cell(_place(cell), ink="ink_2")
        return Cell(as_named(cell), ink="ink_2", optional=True)

    def _open(self, line: Line) -> None:
        self.sheet = LineSheet(self.session.store, self.name, line, self.window())
        self.sheet.done.connect(self._on_line)
        self.sheet.closed.connect(self.sheet.deleteLater)
        self.sheet.open_sheet()

    def _on_line(self) -> None:
        self.refresh()
        self.said.emit("good", tr("The line is kept for the next pack."))

    def _save(self) -> None:
        path = self._ask(self, f"{self.name}.xlsx")
        if path is None:
            return
        store, name, spoken = self.session.store, self.name, language()

        def save() -> None:
            from lead_desktop.reports.pack_sheets import as_workbook

            safeio.write_file(path, as_workbook(name, packs.lines_of(store, name), speaker(spoken), spoken))

        self.work.run(self._column, save, tr("The list is being written"), lambda _: self._on_saved(path))

    def _on_saved(self, path: Path) -> None:
        self.said.emit("good", tr("Saved as {file}.", file=ltr(path.name)))

    def _bring(self) -> None:
        files = self._ask_files(self)
        if not files:
            return
        store, name = self.session.store, self.name

        def bring() -> tuple[int, list[Aside]]:
            from lead_desktop.sheets.pack_lists import rows_of

            return packs.bring(store, name, rows_of(files[0], name, COLUMNS, (english, speaker("ur"), speaker("sd"))))

        self.work.run(self._column, bring, tr("The list is being read"), self._on_brought)

    def _on_brought(self, found: tuple[int, Sequence[Aside]]) -> None:
        count, aside = found
        self.refresh()
        self._show_aside(aside)
        self.said.emit(
            "warn" if aside else "good",
            tr("Lines that changed: {lines}. Lines set aside: {aside}.", lines=count, aside=len(aside)),
        )

    def _show_aside(self, aside: Sequence[Aside]) -> None:
        while self.aside.column.count():
            item = self.aside.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        for one in aside:
            text = tr("Line {number}: {reason}", number=one.number, reason=one.reason.said(tr))
            self.aside.column.addWidget(PlainLabel(text))
        self.aside.setVisible(bool(aside))

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._list)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_8)
        self._column.setSpacing(GAP_4)
        self._column.addWidget(self._note)
        self.aside.hide()
        self._column.addWidget(self.aside)
        self._column.addWidget(self._list)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))


def _name(line: Line) -> str:
    return line.get(language()) or line.get("en") or line["code"]


def _place(code: str) -> str:
    return place_name(code) if code else ""
