"""Field visits (V7d): what was seen on site against what was reported, people met, and fixes that are still open."""

from collections.abc import Mapping, Sequence
from math import cos, radians
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import tracking, works
from lead_desktop.analysis.frames import added
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.monitoring.choices import VISIT_WORKS
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_16, Mark, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows
from lead_desktop.ui.views.cells import is_known, label_of, on_surface, shown_day
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records, whole
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.point_field import Axis, MarkedPoint, PointField
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_MARKS = {
    "working": Mark.ON_TRACK, "partly": Mark.SLOW, "not_working": Mark.OFF_TRACK, "not_found": Mark.OFF_TRACK,
    "not_yet": Mark.DOING,
}  # fmt: skip
_MARGIN = 0.05
"""Degrees of ground that the map shows around the outermost visits."""
Figures = Mapping[str, Any]


class FieldVisitsPage(PicturePage):
    """Show the visits, latest first, with the work seen; a visit without that figure is hatched."""

    name = N_("Field visits")
    reads = ("field_visit", "scheme", "action", "place", "progress_update")
    adds = "field_visit"
    nothing = N_("No field visit is on record yet.")
    scrolls = True
    _works = ""

    def controls(self) -> Sequence[QWidget]:
        self._found = Picker(tr("What was found"))
        every = Option("", tr("All visits"))
        self._found.offer([every, *(Option(one.code, tr(one.label)) for one in VISIT_WORKS)], self._works)
        self._found.chosen.connect(self._choose)
        return (self._found,)

    def picture(self) -> QWidget:
        self.body = BarsAndRows(tr(self.name), tiles=4)
        self.body.bar_opened.connect(self.open_key)
        self.body.row_opened.connect(self.open_key)
        self.body.tile_opened.connect(lambda _: self.open_records("field_visit"))
        self.map = PointField(tr("Map of the visits"), ratio=1.0)
        self.map.opened.connect(self.open_key)
        whole = on_surface(QWidget())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_16)
        column.addWidget(self.body)
        self._map_heading = PlainLabel(tr("Map of the visits"), Role.SECTION)
        column.addWidget(self._map_heading)
        column.addWidget(self.map)
        whole.setFocusProxy(self.body)
        return whole

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Work seen on site"), "bar"), LegendItem(tr("Work reported last"), "tick"),
            LegendItem(tr("Not written down"), "hatched"),
        )  # fmt: skip

    def tell(self) -> Telling | None:
        found = records(tracking.visits(self.session.store))
        if not found:
            return None
        shown = [row for row in found if self._works in ("", row["works"])]
        fixes = sorted((row for row in found if row["open_fix"]), key=_days)
        self._show_tiles(found, len(fixes))
        self.body.show_bars([self._bar(row) for row in shown])
        self._show_map([row for row in shown if is_known(row["latitude"]) and is_known(row["longitude"])])
        self.body.show_rows(tr("Still to be fixed"), [self._fix(row) for row in fixes])
        heads = (
            tr("Date"), tr("Work"), tr("Place"), tr("What was found"), tr("Work seen on site"), tr("Quality"),
            tr("People met"), tr("Women met"), tr("To be fixed by"), tr("Fixed on"),
        )  # fmt: skip
        late = sum(is_known(row["days_to_fix"]) and row["days_to_fix"] < 0 for row in fixes)
        finding = tr(
            "{visits} visits found {fixes} things still to be fixed. Late: {late}.",
            visits=len(found), fixes=len(fixes), late=late,
        )  # fmt: skip
        lines = tuple(self._line(row) for row in shown)
        return Telling(finding, heads, lines, tuple(row["id"] for row in shown), (0, 4, 5, 6, 7, 8, 9))

    def _show_map(self, known: Sequence[Figures]) -> None:
        """Visits whose place was measured stand on the map, a degree across as long as it is at their latitude."""
        for part in (self._map_heading, self.map):
            part.setVisible(bool(known))
        if not known:
            return
        across, up = ([float(row[name]) for row in known] for name in ("longitude", "latitude"))
        x, y = (
            Axis(label_of("field_visit", name), min(found) - _MARGIN, max(found) + _MARGIN)
            for name, found in (("longitude", across), ("latitude", up))
        )
        points = [self._point(row) for row in known]
        self.map.show_points(points, x, y, ratio=cos(radians((y.low + y.high) / 2)))

    def _point(self, row: Figures) -> MarkedPoint:
        spoken = ", ".join(part for part in self._line(row) if part)
        label = as_named(str(row["place_name"] or self._work(row)))
        return MarkedPoint(row["id"], label, row["longitude"], row["latitude"], _MARKS[row["works"]], spoken)

    def _show_tiles(self, found: Sequence[Figures], fixes: int) -> None:
        met, women = added(row["people_met"] for row in found), added(row["women_met"] for row in found)
        unknown = tr("Not known")
        self.body.show_tiles(
            (
                (formats.number(len(found)), tr("Visits")), (whole(met) or unknown, tr("People met")),
                (whole(women) or unknown, tr("Women met")), (formats.number(fixes), tr("Still to be fixed")),
            )
        )  # fmt: skip

    def _bar(self, row: Figures) -> BarRow:
        seen, reported = row["physical_seen"], works.physical_of(str(row["work"]), self.session.store)
        title = tr("{one}: {other}", one=shown_day(row["visited_on"]), other=self._work(row))
        return BarRow(
            row["id"], title, percent(seen), self.words("field_visit", "works", row["works"]),
            seen / 100 if is_known(seen) else None, reported / 100 if is_known(reported) else None,
            _MARKS.get(row["works"]),
        )  # fmt: skip

    def _work(self, row: Figures) -> str:
        store, key = self.session.store, str(row["work"])
        entity = "scheme" if store.row("scheme", key) is not None else "action"
        return as_named(name_of_id(store, entity, key))

    def _fix(self, row: Figures) -> Line:
        late = is_known(row["days_to_fix"]) and row["days_to_fix"] < 0
        day = shown_day(row["fix_by"])
        said = tr("Late since {day}", day=day) if late else tr("Due on {day}", day=day)
        cells = (
            Cell(mark=Mark.OFF_TRACK if late else Mark.DOING, leads=True),
            Cell(as_named(str(row["to_fix"])), leads=True, stretches=True),
            Cell(str(row["place_name"] or ""), Role.HELP, "ink_2"),
            Cell(said, Role.HELP),
        )
        return str(row["id"]), cells

    def _line(self, row: Figures) -> tuple[str, ...]:
        counts = (whole(row[name]) for name in ("quality", "people_met", "women_met"))
        return (
            shown_day(row["visited_on"]), self._work(row), str(row["place_name"] or ""),
            self.words("field_visit", "works", row["works"]), percent(row["physical_seen"]), *counts,
            shown_day(row["fix_by"]), shown_day(row["fixed_on"]),
        )  # fmt: skip

    def _choose(self, works_code: str) -> None:
        self._works = works_code
        self.refresh()


def _days(row: Figures) -> float:
    return float(row["days_to_fix"]) if is_known(row["days_to_fix"]) else float("inf")
