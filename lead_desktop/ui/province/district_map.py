"""The districts as tiles, placed as on the map, over the same figures as the table: one step, or all eight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from lead_desktop.roadmap import STEPS, formats
from lead_desktop.ui.look import GAP_8
from lead_desktop.ui.province.heard import District
from lead_desktop.ui.province.tile_places import spots_of
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.tile_map import MapTile, TileMap
from lead_desktop.ui.widgets.type_ahead import Option

_ALL = "0"


class DistrictMap(QWidget):
    """Show the districts; `opened` carries (place, step number or 0), as the table's does."""

    opened = Signal(str, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._districts: tuple[District, ...] = ()
        self.step = Picker(tr("What the tiles show"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_8)
        self._scroll: QScrollArea | None = None
        self.step.chosen.connect(lambda _: self.show_districts(self._districts))
        self.retranslate()

    def show_districts(self, districts: Sequence[District]) -> None:
        """Show these districts."""
        self._districts = tuple(districts)
        number = int(self.step.key() or _ALL)
        spots = spots_of(one.place for one in self._districts)
        tiles = [_tile(one, number, *spots[one.place]) for one in self._districts]
        self.map.set_tiles(sorted(tiles, key=lambda tile: (tile.row, tile.column)), _classes())

    def retranslate(self) -> None:
        """Say every word in the language of the screen."""
        names = [Option(str(step.number), tr("Step {number}: {name}", number=step.number, name=tr(step.name)))
                 for step in STEPS]  # fmt: skip
        self.step.offer([Option(_ALL, tr("All eight steps")), *names], self.step.key() or _ALL)
        line = tr("Not an official boundary. The tiles stand roughly as the districts lie on the map.")
        self.map = TileMap(tr("Districts"), not_official=line, heads=(tr("District"), tr("Done")), scale="completeness")
        self.map.table.hide()
        self.map.opened.connect(lambda place: self.opened.emit(place, int(self.step.key() or _ALL)))
        old, self._scroll = self._scroll, body_scroll(self.map)
        # Both provinces side by side are wider than a small window.
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.addWidget(self._scroll, 1)
        self.show_districts(self._districts)


def _tile(district: District, number: int, row: int, column: int) -> MapTile:
    share = district.share(number) if number else district.whole()
    if share is None:
        spoken = tr("{district}: {words}", district=district.name, words=tr("No bundle yet"))
        return MapTile(district.place, district.name, row, column, None, "", spoken)
    figure = formats.percent(share)
    spoken = tr("{district}: {words}", district=district.name, words=figure)
    return MapTile(district.place, district.name, row, column, min(4, share // 20), figure, spoken)


def _classes() -> tuple[LegendItem, ...]:
    return (
        LegendItem(tr("Under 20 %"), "completeness:0"),
        LegendItem(formats.percent(20), "completeness:1"),
        LegendItem(formats.percent(40), "completeness:2"),
        LegendItem(formats.percent(60), "completeness:3"),
        LegendItem(tr("80 % and more"), "completeness:4"),
        LegendItem(tr("No bundle yet"), "hatched"),
    )
