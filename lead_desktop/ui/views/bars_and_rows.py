"""Tiles, bars and a list of rows below one another, and money as these views show it. What they say is the view's."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.ui.look import GAP_8, GAP_16, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.cells import is_known, on_surface
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.bar_rows import BarPart, BarRow, BarRows
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.stat_tile import StatTile


class BarsAndRows(QWidget):
    """Show tiles, bars, and a list under a heading; each part only while it holds something.

    `bar_opened` and `row_opened` carry the key, `tile_opened` the number of the tile.
    """

    bar_opened = Signal(str)
    row_opened = Signal(str)
    tile_opened = Signal(int)

    def __init__(self, name: str, tiles: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bars, self.rows = BarRows(name), RowList()
        self.tiles = [StatTile() for _ in range(tiles)]
        self._heading = PlainLabel(role=Role.SECTION)
        self._lay_out()
        self.bars.opened.connect(self.bar_opened)
        self.rows.opened.connect(self.row_opened)
        self.setFocusProxy(self.bars)
        self.show_rows("", ())

    def show_tiles(self, texts: Sequence[tuple[str, str]]) -> None:
        """Show figures, each with its sentence."""
        for tile, (figure, said) in zip(self.tiles, texts, strict=True):
            tile.set_words(figure, "", said, "")

    def show_bars(self, rows: Sequence[BarRow]) -> None:
        """Show these bars."""
        self.bars.setVisible(bool(rows))
        self.bars.set_rows(rows)

    def show_rows(self, heading: str, lines: Sequence[Line]) -> None:
        """Show these rows under a heading; without rows there is no heading."""
        self._heading.setText(heading)
        self._heading.setVisible(bool(lines))
        self.rows.setAccessibleName(heading)
        self.rows.setVisible(bool(lines))
        self.rows.show_lines(lines)

    def _lay_out(self) -> None:
        column = QVBoxLayout(on_surface(self))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        if self.tiles:
            row = QHBoxLayout()
            row.setSpacing(GAP_8)
            column.addLayout(row)
            for number, tile in enumerate(self.tiles):
                row.addWidget(tile, 1)
                tile.opened.connect(lambda number=number: self.tile_opened.emit(number))
        column.addWidget(self.bars)
        column.addSpacing(GAP_16)
        column.addWidget(self._heading)
        column.addWidget(self.rows)


def rupees(amount: Any) -> str:
    """Return rupees in words of size, nothing where the amount is not known."""
    return formats.money(round(float(amount)), tr) if is_known(amount) else ""


def parts_of(longest: float, *parts: tuple[float, str]) -> tuple[BarPart, ...]:
    """Return the parts of a stacked bar as shares of the longest bar; nothing for what is not known or zero."""
    return tuple(BarPart(amount / longest, sign) for amount, sign in parts if longest and is_known(amount) and amount)
