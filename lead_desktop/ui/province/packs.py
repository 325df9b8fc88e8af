"""Reference packs at the province: which lists and records the next one carries, making it, writing it on a stick."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.sync import packs
from lead_desktop.sync.pack_lists import LISTS
from lead_desktop.system.drives import removable
from lead_desktop.ui.drive_line import AskFolder, DriveLine, LookForDrives
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role
from lead_desktop.ui.page_work import PageWork
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import day_and_month
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row


class PacksPage(Page):
    """Show what the next pack carries; a list opens its lines, the main button makes the pack."""

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        look: LookForDrives = removable,
        ask_folder: AskFolder | None = None,
    ) -> None:
        super().__init__(session, where, parent)
        self.drives = DriveLine(session.store, look=look, ask_folder=ask_folder)
        self.work = PageWork(self)
        self.lists: dict[str, Row] = {}
        self.records: dict[str, Row] = {}
        self.made: list[PlainLabel] = []
        self._note = PlainLabel(role=Role.HELP, ink="ink_2")
        self._headings = tuple(PlainLabel(role=Role.SECTION) for _ in range(3))
        self._parts = tuple(QWidget() for _ in range(3))
        self._column = QVBoxLayout()
        self._lay_out()
        self.drives.changed.connect(self.header_changed)
        self.work.changed.connect(self.header_changed)
        self.work.refused.connect(session.troubled)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Reference packs")

    def fact_line(self) -> str:
        here = packs.here(self.session.store)
        if here is None:
            return tr("No reference pack has been made yet")
        day = day_and_month(here.made, self.session.store.today)
        return tr("Pack {number} of {day} is in force", number=here.number, day=day)

    def back_text(self) -> str:
        return tr("Data")

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return (("write", tr("Write it on the stick")),) if packs.here(self.session.store) else ()

    def quiet_pressed(self, name: str) -> None:
        self.write()

    def main_button(self) -> MainButton:
        store = self.session.store
        may = store.about.role == "province" and not store.read_only
        enabled = may and packs.differs(store) and not self.work.is_busy()
        return MainButton(tr("Make pack {number}", number=packs.coming(store).number), enabled)

    def main_pressed(self) -> None:
        try:
            made = packs.make(self.session.store)
        except LeadError as trouble:
            self.session.troubled.emit(trouble)
            return
        self.refresh()
        text = tr("Pack {number} is made. It travels in the next answer to every district.", number=made.number)
        self.said.emit("good", text)

    def write(self) -> None:
        """Write the pack that is in force to the chosen drive."""
        if self.drives.folder() is None:
            self.drives.choose()
        folder, store = self.drives.folder(), self.session.store
        if folder is not None:
            self.work.run(
                self._column, lambda: packs.write(store, folder), tr("The pack is being written"), self._on_written
            )

    def heard(self, committed: Committed) -> None:
        if {*packs.RECORDS, "practice", "note"} & committed.entities:
            self.refresh()

    def refresh(self) -> None:
        coming = packs.coming(self.session.store)
        for name, row in self.lists.items():
            self._show_list(row, name, coming.lists.get(name, 0))
        counts = {**{name: coming.records.get(name, 0) for name in packs.RECORDS}, "practice": coming.practices}
        for name, row in self.records.items():
            self._show_records(row, name, counts[name])
        self._show_made()
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._note.setText(
            tr(
                "A pack carries what the province keeps up for all its districts. It travels in every answer, changes "
                "nothing that a district entered, and can be written on a stick by itself."
            )
        )
        words = (tr("Reference lists"), tr("Records of this office that travel with it"), tr("Packs made here"))
        for heading, text in zip(self._headings, words, strict=True):
            heading.setText(text)
        self.drives.retranslate()

    def _show_list(self, row: Row, name: str, changed: int) -> None:
        told = tr("%n line(s) changed", None, changed) if changed else tr("As it comes with the program")
        row.set_cells((
            Cell(tr(LISTS[name]), Role.STRONG if changed else Role.BODY, leads=True, stretches=True),
            Cell(told, ink="ink" if changed else "ink_2"),
        ))  # fmt: skip

    def _show_records(self, row: Row, name: str, count: int) -> None:
        words = tr("Cleared practices") if name == "practice" else tr(ENTITIES[name].plural)
        row.set_cells((
            Cell(words, Role.STRONG if count else Role.BODY, leads=True, stretches=True),
            Cell(formats.number(count), figure=True),
        ))  # fmt: skip

    def _show_made(self) -> None:
        for old in self.made:
            old.hide()
            old.deleteLater()
        self.made = [self._made_line(one) for one in reversed(packs.made(self.session.store))]
        self._headings[2].setVisible(bool(self.made))

    def _made_line(self, one: Mapping[str, Any]) -> PlainLabel:
        told = tr(
            "Lines of lists: {lines}. Records: {records}. Practices: {practices}.",
            lines=one["lines"], records=one["records"], practices=one["practices"],
        )  # fmt: skip
        name, day = tr("Pack {number}", number=one["number"]), ltr(formats.short_date(one["made"]))
        parts = (name, as_named(str(one["title"])), day, told)
        line = PlainLabel(" · ".join(part for part in parts if part), ink="ink_2")
        self._layout_of(2).addWidget(line)
        return line

    def _layout_of(self, part: int) -> QVBoxLayout:
        layout = self._parts[part].layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def _on_written(self, path: Path) -> None:
        self.said.emit("good", tr("Checked and complete. You can take the stick out now."))

    def _open_records(self, name: str) -> None:
        self.go.emit(Where("talk") if name == "practice" else Where("records", entity=name, view="table"))

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_8)
        self._column.setSpacing(GAP_4)
        self._column.addWidget(self._note)
        self._column.addWidget(self.drives)
        for heading, part in zip(self._headings, self._parts, strict=True):
            inside = QVBoxLayout(part)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(0)
            self._column.addSpacing(GAP_16)
            self._column.addWidget(heading)
            self._column.addWidget(part)
        for name in LISTS:
            row = self.lists[name] = Row(self._parts[0])
            row.opened.connect(lambda name=name: self.go.emit(Where("pack_list", entity=name)))
            self._layout_of(0).addWidget(row)
        for name in (*packs.RECORDS, "practice"):
            row = self.records[name] = Row(self._parts[1])
            row.opened.connect(lambda name=name: self._open_records(name))
            self._layout_of(1).addWidget(row)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))
