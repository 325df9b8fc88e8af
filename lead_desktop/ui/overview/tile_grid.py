"""Tiles in a grid with as many in a row as fit, four at most. What the tiles say is their maker's."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from lead_desktop.ui.look import GAP_8, current
from lead_desktop.ui.widgets.stat_tile import StatTile

_MOST, _TILE = 4, 236


class TileGrid(QWidget):
    """Lay tiles in rows that are as full as can be; all tiles of a grid are equally wide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles: tuple[StatTile, ...] = ()
        self._across = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP_8)

    def set_tiles(self, tiles: Sequence[StatTile]) -> None:
        """Hold these tiles in place of those before."""
        for gone in self._tiles:
            self._grid.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._tiles, self._across = tuple(tiles), 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        fit = max(1, min(_MOST, self.width() // current().px(_TILE)))
        rows = ceil(len(self._tiles) / fit) or 1
        across = ceil(len(self._tiles) / rows) or 1
        if across == self._across:
            return
        for column in range(_MOST):
            self._grid.setColumnStretch(column, 1 if column < across else 0)
        for number, tile in enumerate(self._tiles):
            tile.setMinimumWidth(1)
            self._grid.addWidget(tile, number // across, number % across)
        self._across = across
