"""One indicator beside the baseline sheet: published values to take, its tehsils in classes, where to type a value."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis.gaps import reference_values, tehsil_values
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, GAP_24, Mark, Role
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.cells import (
    Cells,
    is_known,
    records_of,
    shown_code,
    shown_number,
)
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.tile_map import MapTile, TileMap

ACROSS = 2
"""Tiles in a line: where the tehsils lie is not on record, so they stand in the order of their names."""
_SAME = ("period_end", "source", "sex", "area")


class IndicatorValues(Sheet):
    """Offer what is published of an indicator; `taken` carries the answers of a new value, `chosen` a Where."""

    taken = Signal(object)
    chosen = Signal(object)

    def __init__(self, session: Session, indicator: str, host: QWidget) -> None:
        store = session.store
        super().__init__(host, store.name("indicator", indicator), close=tr("Close"))
        self._session, self._indicator = session, indicator
        found = records_of(reference_values(store))
        self._published = [one for one in found if one["indicator"] == indicator]
        self.published = RowList(tr("Published values"))
        self.published.opened.connect(self._on_published)
        self._show_published()
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_24)
        column.setSpacing(GAP_8)
        column.addWidget(PlainLabel(tr("Published values"), role=Role.SECTION))
        column.addWidget(PlainLabel(self._advice(), role=Role.HELP, ink="ink_2"))
        column.addWidget(self.published)
        column.addSpacing(GAP_4)
        self._add_ways(column)
        self._add_tehsils(column)
        column.addStretch(1)
        self.set_body(body)

    def _advice(self) -> str:
        if not self._published:
            return tr("No published value of this indicator is at hand.")
        return tr("Press a value to take it as baseline, with its source.")

    def _show_published(self) -> None:
        self.published.show_lines([self._row(number, one) for number, one in enumerate(self._published)])

    def _row(self, number: int, one: Cells) -> Line:
        value = one["value"]
        words = shown_number(value) if is_known(value) else _reason(one)
        parts = [shown_code("measurement", field, one[field]) for field in ("sex", "area") if one[field] != "all"]
        source = shown_code("measurement", "source", one["source"])
        said = tr("{label}: {value}", label=source, value=str(one["year"]))
        mark = Mark.DONE if self._is_taken(one) else Mark.NOT_STARTED if is_known(value) else Mark.NO_DATA
        return str(number), (
            Cell(mark=mark, leads=True),
            Cell(words, Role.STRONG, leads=True),
            Cell(" · ".join([said, *parts]), Role.HELP, leads=True, stretches=True),
        )

    def _is_taken(self, one: Cells) -> bool:
        wanted = self._typed(one)
        own = (row for row in self._session.store.rows("measurement") if row.get("indicator") == self._indicator)
        return any(
            row.get("meaning") == "baseline" and all(row.get(field) == wanted[field] for field in _SAME) for row in own
        )

    def _typed(self, one: Cells) -> dict[str, object]:
        fields = ("value", "source", "source_detail", "basis", "missing_reason", "sex", "area")
        given = {field: one[field] for field in fields if is_known(one[field])}
        day = one["period_end"].date().isoformat()
        own = {"indicator": self._indicator, "meaning": "baseline", "place": self._session.store.place, "age": "all"}
        return {**own, **given, "period_end": day}

    def _on_published(self, key: str) -> None:
        one = self._published[int(key)]
        if self._is_taken(one):
            return
        self.taken.emit(self._typed(one))
        self._show_published()

    def _add_ways(self, column: QVBoxLayout) -> None:
        given = f"indicator={self._indicator}"
        places = (
            (tr("Add a value"), Where("record", step="baseline", entity="measurement", view="guided", filter=given)),
            (tr("All values of this indicator"),
             Where("records", step="baseline", entity="measurement", view="table", filter=given)),
            (tr("Open the indicator"),
             Where("record", step="baseline", entity="indicator", row=self._indicator, view="guided")),
        )  # fmt: skip
        for words, where in places:
            button = Button(words)
            button.clicked.connect(lambda where=where: self._choose(where))
            column.addWidget(button)

    def _choose(self, where: Where) -> None:
        self.close_sheet()
        self.chosen.emit(where)

    def _add_tehsils(self, column: QVBoxLayout) -> None:
        found = records_of(tehsil_values(self._session.store, self._indicator))
        if not found:
            return
        column.addSpacing(GAP_8)
        column.addWidget(PlainLabel(tr("By tehsil"), role=Role.SECTION))
        line = tr("Not an official boundary. The tehsils stand in the order of their names, not as on a map.")
        tiles = TileMap(tr("By tehsil"), not_official=line, heads=(tr("Tehsil"), tr("Value")))
        tiles.set_tiles([_tile(number, one) for number, one in enumerate(found)], _classes())
        tiles.table.hide()
        tiles.setMinimumHeight(tiles.sizeHint().height())
        column.addWidget(tiles)


def _tile(number: int, one: Cells) -> MapTile:
    known = is_known(one["value"])
    step = int(one["class"]) - 1 if known else None
    figure = shown_number(one["value"]) if known else ""
    spoken = tr("{label}: {value}", label=str(one["name"]), value=figure or _reason(one))
    return MapTile(str(one["place"]), str(one["name"]), number // ACROSS, number % ACROSS, step, figure, spoken)


def _reason(one: Cells) -> str:
    reason = one["missing_reason"]
    return shown_code("measurement", "missing_reason", reason) if is_known(reason) else tr("No value")


def _classes() -> tuple[LegendItem, ...]:
    return (
        LegendItem(tr("Lowest"), "value:0"),
        LegendItem(tr("Middle"), "value:2"),
        LegendItem(tr("Highest"), "value:4"),
        LegendItem(tr("No value"), "hatched"),
    )
