"""The programme's expected results over all districts (DB): figure, coverage, and what the programme hoped for."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop import catalogue
from lead_desktop.analysis import comparing
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import Role
from lead_desktop.ui.pages import MainButton, Where
from lead_desktop.ui.province.heard import every_place
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.cells import is_known
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.row import Cell

Figures = Mapping[str, Any]


class ProgrammePage(PicturePage):
    """List the expected results; a row opens the records behind it."""

    name = N_("The programme's results")
    nothing = N_("The figures come from what districts send. Nothing has come in yet.")
    scrolls = True

    def back_text(self) -> str:
        return tr("Reports")

    def main_button(self) -> MainButton:
        return MainButton(tr("Open the Inbox") if self.is_empty else tr("Give districts their share"))

    def main_pressed(self) -> None:
        there = Where("inbox") if self.is_empty else Where("records", entity="programme_target", view="table")
        self.go.emit(there)

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def picture(self) -> QWidget:
        self.list = RowList(tr(self.name))
        self.list.opened.connect(self.open_key)
        return self.list

    def focus_widget(self) -> QWidget:
        rows = self.list.rows()
        return super().focus_widget() if self._as_table or not rows else rows[0]

    def tell(self) -> Telling | None:
        store = self.session.store
        found = records(comparing.programme(store, every_place(store)))
        if not any(row["records"] for row in found):
            return None
        self._entities = {str(row["result"]): str(row["entity"] or "") for row in found}
        self.list.show_lines([_line(row) for row in found])
        told = sum(row["records"] > 0 for row in found)
        finding = tr("{told} of {all} expected results have figures", told=told, all=len(found))
        heads = (
            tr("Expected result"), tr("On record"), tr("Districts that reported"), tr("Programme figure"),
            tr("Share of this province"), tr("Years"), tr("Not counted"),
        )  # fmt: skip
        lines = tuple(
            (
                _name(row), _whole(row["figure"]), _coverage(row), _whole(row["programme_figure"]),
                _whole(row["own_figure"]), _years(row), _whole(row["not_counted"]),
            )
            for row in found
        )  # fmt: skip
        return Telling(finding, heads, lines, tuple(self._entities), (1, 3, 4, 6), self._source())

    def open_key(self, key: str) -> None:
        if self._entities.get(key):
            self.go.emit(Where("records", entity=self._entities[key], view="table"))

    def _source(self) -> str:
        return tr("The programme's figures are for 2019 to 2023 and all districts of both provinces together.")


def _line(row: Figures) -> Line:
    hoped = _whole(row["programme_figure"])
    return str(row["result"]), (
        Cell(_name(row), leads=True, stretches=True),
        Cell(_whole(row["figure"]) or "–", Role.STRONG, leads=True, figure=True),
        Cell(tr("from {coverage} districts", coverage=_coverage(row)), Role.HELP, "ink_2"),
        Cell(tr("Programme: {figure}", figure=hoped) if hoped else "", Role.HELP, "ink_2"),
    )


def _name(row: Figures) -> str:
    entry = catalogue.entry("programme_results", str(row["result"]))
    return entry.name(language()) if entry else str(row["result"])


def _coverage(row: Figures) -> str:
    return tr("{have} of {want}", have=int(row["reported"]), want=int(row["districts"]))


def _years(row: Figures) -> str:
    return tr("{first} to {last}", first=row["from_year"], last=row["to_year"])


def _whole(value: Any) -> str:
    return formats.number(round(float(value), 2)) if is_known(value) else ""
