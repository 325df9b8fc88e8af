"""Citizen feedback (V7e): received, answered and waiting by kind, place or channel, and what waits for an answer."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import tracking
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.shared import complete_rows
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, parts_of
from lead_desktop.ui.views.cells import is_known
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.segmented import Segmented

Figures = Mapping[str, Any]


class CitizenFeedbackPage(PicturePage):
    """Show what came in and how much of it is answered; a row below opens what waits."""

    name = N_("Citizen feedback")
    reads = ("feedback", "place")
    adds = "feedback"
    nothing = N_("No feedback is recorded yet.")
    scrolls = True
    _by = "kind"

    def controls(self) -> Sequence[QWidget]:
        choices = (("kind", tr("Kind")), ("place", tr("Place")), ("channel", tr("Channel")))
        self._sums = Segmented(choices, tr("Add up by"))
        self._sums.set_value(self._by)
        self._sums.changed.connect(self._choose)
        return (self._sums,)

    def picture(self) -> QWidget:
        self.body = BarsAndRows(tr(self.name), tiles=4)
        self.body.bar_opened.connect(self.open_group)
        self.body.row_opened.connect(lambda key: self.open_record("feedback", key))
        self.body.tile_opened.connect(lambda _: self.open_records("feedback"))
        return self.body

    def legend(self) -> Sequence[LegendItem]:
        return LegendItem(tr("Answered"), "committed"), LegendItem(tr("Without an answer"), "gap")

    def open_group(self, key: str) -> None:
        """Go to the records that a bar counts."""
        self.open_records("feedback", "" if key == "not_said" else f"{self._by}={key}")

    def open_key(self, key: str) -> None:
        self.open_group(key)

    def tell(self) -> Telling | None:
        sums = records(tracking.feedback(self.session.store))
        if not sums:
            return None
        all_in = sums[0]
        found = records(tracking.feedback(self.session.store, cast(tracking.By, self._by)))
        found.sort(key=lambda row: -row["received"])
        longest = max(row["received"] for row in found)
        self._show_tiles(all_in)
        self.body.show_bars([self._bar(row, longest) for row in found])
        self.body.show_rows(tr("Waiting for an answer"), self._waiting())
        heads = (
            tr("Name"), tr("Received"), tr("Answered"), tr("Without an answer"), tr("Late"),
            tr("Days to the answer, median"),
        )  # fmt: skip
        finding = tr(
            "{answered} of {received} messages are answered. Late: {late}.",
            answered=whole(all_in["answered"]), received=whole(all_in["received"]), late=whole(all_in["overdue"]),
        )  # fmt: skip
        lines = tuple(self._line(row) for row in found)
        return Telling(finding, heads, lines, tuple(row["key"] for row in found), (1, 2, 3, 4, 5))

    def _show_tiles(self, all_in: Figures) -> None:
        self.body.show_tiles(
            (
                (whole(all_in["received"]), tr("Received")), (whole(all_in["answered"]), tr("Answered")),
                (whole(all_in["overdue"]), tr("Late")),
                (_days(all_in) or tr("Not known"), tr("Days to the answer, median")),
            )
        )  # fmt: skip

    def _bar(self, row: Figures, longest: float) -> BarRow:
        parts = parts_of(longest, (row["answered"], "committed"), (row["waiting"], "gap"))
        said = tr("{have} of {want} answered", have=whole(row["answered"]), want=whole(row["received"]))
        return BarRow(row["key"], self._name(row), whole(row["received"]), said, parts=parts)

    def _line(self, row: Figures) -> tuple[str, ...]:
        counts = (whole(row[name]) for name in ("received", "answered", "waiting", "overdue"))
        return self._name(row), *counts, _days(row)

    def _name(self, row: Figures) -> str:
        return tr("Not said") if row["key"] == "not_said" else self.words("feedback", self._by, row["key"])

    def _waiting(self) -> list[Line]:
        rows = complete_rows(ENTITIES["feedback"], self.session.store)
        waiting = sorted((row for row in rows if not row.get("answered_on")), key=lambda row: str(row["received_on"]))
        return [
            (
                str(row["id"]),
                (
                    Cell(as_named(str(row["subject"])), leads=True, stretches=True),
                    Cell(self.words("feedback", "kind", row["kind"]), Role.HELP, "ink_2"),
                    Cell(tr("Received on {day}", day=short_date(str(row["received_on"]))), Role.HELP),
                ),
            )
            for row in waiting
        ]

    def _choose(self, by: str) -> None:
        self._by = by
        self.refresh()


def _days(row: Figures) -> str:
    return formats.number(round(row["median_days"], 1)) if is_known(row["median_days"]) else ""
