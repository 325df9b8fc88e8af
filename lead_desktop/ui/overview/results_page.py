"""The programme's expected results: a tile for each, with its parts, what it rests on, and the programme's figure."""

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop import catalogue
from lead_desktop.analysis import results
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_4, GAP_16, Role
from lead_desktop.ui.overview.result_words import (
    GROUPS,
    screen_way,
    share_words,
    shown_figure,
    split_order,
    split_words,
)
from lead_desktop.ui.overview.tile_grid import TileGrid
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.reports import facts_of
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.picture_page import listed, records
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.stat_tile import StatTile

Figures = Mapping[str, Any]
_MOST_PARTS = 7


class ResultsPage(Page):
    """Show what is on record of each expected result, at this office or in the district that `where.row` names."""

    name = N_("Expected results")

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self.tiles: dict[str, StatTile] = {}
        self.shares = RowList()
        self._headings = {group: PlainLabel(role=Role.SECTION) for group in GROUPS}
        self._grids = {group: TileGrid() for group in GROUPS if group != "all"}
        self._note = PlainLabel(role=Role.HELP, ink="ink_2")
        self._lay_out()
        self.shares.opened.connect(self._open)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr(self.name)

    def fact_line(self) -> str:
        return place_name(self.where.row or self.session.store.place)

    def back_text(self) -> str:
        return tr("Reports")

    def main_button(self) -> MainButton:
        return MainButton(tr("Open the paper"))

    def main_pressed(self) -> None:
        self.go.emit(Where("report", filter="expected_results", row=self.where.row))

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        role = self.session.store.about.role
        return (("brief", tr("Brief")),) if role == "district" or self.where.row else ()

    def quiet_pressed(self, name: str) -> None:
        self.go.emit(Where("brief", row=self.where.row))

    def shown_again(self) -> None:
        first = next(iter(self.tiles.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        facts = facts_of(self.session, self.where)
        found = records(results.expected_results(facts, self.where.row or None))
        of_result = {code: list(rows) for code, rows in groupby(found, key=lambda row: row["result"])}
        self.tiles = {}
        for group, grid in self._grids.items():
            wanted = [rows for rows in of_result.values() if rows[0]["result_group"] == group]
            grid.set_tiles([self._tile(rows, facts) for rows in wanted])
        self.shares.show_lines([_share(row) for row in of_result.get("participation", [])])
        self.header_changed.emit()

    def retranslate(self) -> None:
        for group, heading in self._headings.items():
            heading.setText(tr(GROUPS[group]))
        self.shares.setAccessibleName(tr(GROUPS["all"]))
        self._note.setText(
            tr(
                "The programme's figures are for all districts of both provinces together. They are no target of this "
                "district unless the province gave it a share. Estimated audiences are not counted."
            )
        )

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, GAP_16)
        column.setSpacing(GAP_4)
        for group, heading in self._headings.items():
            column.addWidget(heading)
            column.addWidget(self._grids.get(group, self.shares))
            column.addSpacing(GAP_16)
        column.addWidget(self._note)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))

    def _tile(self, rows: Sequence[Figures], facts: Facts) -> StatTile:
        whole = next(row for row in rows if row["split"] == results.ALL)
        entry = catalogue.entry("programme_results", whole["result"])
        name = entry.name(language()) if entry else whole["result"]
        told = [line for line in (_parts(rows, facts), _behind(whole), _programme(whole), _own(whole)) if line]
        figure, source = shown_figure(whole["figure"], whole["unit"]), "\n".join(map(screen_way, told))
        tile = StatTile(figure, "", screen_way(name), source)
        tile.opened.connect(lambda: self._open(whole["entity"]))
        self.tiles[whole["result"]] = tile
        return tile

    def _open(self, entity: str) -> None:
        """Open the records behind a number; those of another office stand on its own page."""
        if self.where.row:
            self.go.emit(Where("district", row=self.where.row))
        else:
            self.go.emit(Where("records", entity=entity.partition(" ")[0], view="table"))


def _parts(rows: Sequence[Figures], facts: Facts) -> str:
    """Return the largest parts of a result in words, those that count nothing left out."""
    known = [row for row in rows if row["split"] != results.ALL and row["figure"] == row["figure"] and row["figure"]]
    known.sort(key=split_order)
    return listed(
        [
            tr("{one}: {other}", one=split_words(row, facts), other=shown_figure(row["figure"], row["unit"]))
            for row in known[:_MOST_PARTS]
        ]
    )


def _behind(whole: Figures) -> str:
    told = [tr("{one}: {other}", one=tr("Records behind it"), other=len(whole["records"]))]
    if whole["not_counted"]:
        told.append(tr("{one}: {other}", one=tr("Not counted"), other=shown_figure(whole["not_counted"], "")))
    return listed(told)


def _programme(whole: Figures) -> str:
    if whole["programme_figure"] != whole["programme_figure"]:
        return tr("The programme gave no figure.")
    first, last = whole["from_year"], whole["to_year"]
    figure, women = (shown_figure(whole[name], "") for name in ("programme_figure", "programme_women"))
    if whole["programme_women"] != whole["programme_women"]:
        return tr("Programme, {first} to {last}: {figure}", first=first, last=last, figure=figure)
    return tr(
        "Programme, {first} to {last}: {figure}, of which women {women}",
        first=first, last=last, figure=figure, women=women,
    )  # fmt: skip


def _own(whole: Figures) -> str:
    if whole["own_figure"] != whole["own_figure"]:
        return ""
    figure = shown_figure(whole["own_figure"], "")
    return tr("{one}: {other}", one=tr("Share of this district"), other=figure)


def _share(row: Figures) -> Line:
    cells = (
        Cell(share_words(row), leads=True, stretches=True),
        Cell(shown_figure(row["figure"], "percent"), Role.STRONG, figure=True),
    )
    return f"{row['entity']} {row['split']}", cells
