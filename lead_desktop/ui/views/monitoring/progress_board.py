"""The progress board (V7a): indicators from baseline to target, worst first, and the plan's own progress."""

from collections.abc import Sequence
from math import isinf
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import progress
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, rupees
from lead_desktop.ui.views.cells import is_known, shown_day, shown_number
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records, whole
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.segmented import Segmented

_MARKS = {
    "on_track": Mark.ON_TRACK,
    "slow": Mark.SLOW,
    "off_track": Mark.OFF_TRACK,
    "moving_away": Mark.OFF_TRACK,
    "no_data": Mark.NO_DATA,
}


class ProgressBoardPage(PicturePage):
    """Show how far each indicator in use is on its way; what is not known is hatched."""

    name = N_("Progress board")
    reads = ("indicator", "measurement", "plan", "action", "cost_line", "progress_update", "scheme")
    adds = "measurement"
    nothing = N_("No indicator is in use yet.")
    scrolls = True
    _which = "all"

    def controls(self) -> Sequence[QWidget]:
        choices = (("all", tr("All")), ("known", tr("With a status")), ("no_data", tr("No data")))
        self._shown = Segmented(choices, tr("Which records"))
        self._shown.set_value(self._which)
        self._shown.changed.connect(self._choose)
        return (self._shown,)

    def picture(self) -> QWidget:
        self.body = BarsAndRows(tr(self.name), tiles=3)
        self.body.bar_opened.connect(self.open_key)
        self.body.row_opened.connect(lambda state: self.open_records("action", f"state={state}"))
        self.body.tile_opened.connect(lambda number: self.open_records("indicator" if number == 0 else "action"))
        return self.body

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Way from baseline to target"), "bar"), LegendItem(tr("Where it should be by now"), "tick"),
            LegendItem(tr("No data"), "hatched"),
        )  # fmt: skip

    def wanted(self) -> str:
        return "measurement" if self.session.store.rows("indicator") else "indicator"

    def open_key(self, key: str) -> None:
        self.open_record("indicator", key)

    def tell(self) -> Telling | None:
        found = records(progress.progress_board(self.session.store))
        if not found:
            return None
        known = [row for row in found if row["status"] != "no_data"]
        on_track = [row for row in known if row["status"] == "on_track"]
        shown = [row for row in found if self._which in ("all", "known" if row in known else "no_data")]
        self.body.show_bars([_bar(row) for row in shown])
        self._show_plan(len(on_track), len(known))
        self.body.show_rows(tr("Actions by state"), self._states())
        heads = (
            tr("Indicator"), tr("SDG target"), tr("Baseline"), tr("Latest value"), tr("Date"), tr("Target"),
            tr("Progress"), tr("Expected by now"), tr("Status"), tr("Distance to target"), tr("Years still needed"),
        )  # fmt: skip
        finding = tr(
            "{on_track} of {known} indicators with values are on track; {unknown} have no data.",
            on_track=len(on_track), known=len(known), unknown=len(found) - len(known),
        )  # fmt: skip
        lines = tuple(_line(row) for row in shown)
        return Telling(finding, heads, lines, tuple(row["indicator"] for row in shown), (2, 3, 5, 6, 7, 9, 10))

    def _show_plan(self, on_track: int, known: int) -> None:
        plan = records(progress.plan_progress(self.session.store))[0]
        unknown = tr("Not known")
        self.body.show_tiles(
            (
                (tr("{have} of {want}", have=on_track, want=known), tr("Indicators on track")),
                (percent(plan["progress"]) or unknown, tr("Progress of the plan, weighed by cost")),
                (percent(plan["mean"]) or unknown, _mean_of(plan)),
            )
        )

    def _states(self) -> list[Line]:
        found = records(progress.actions_by_state(self.session.store))
        return [
            (
                str(row["state"]),
                (
                    Cell(self.words("action", "state", row["state"]), leads=True, stretches=True),
                    Cell(whole(row["actions"]), Role.STRONG, figure=True),
                    Cell(rupees(row["cost"]), Role.HELP, "ink_2", figure=True),
                ),
            )
            for row in found
        ]

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()


def _mean_of(plan: dict[str, Any]) -> str:
    reported, actions = whole(plan["reported"]), whole(plan["actions"])
    return tr("Plain mean of {have} of {all} actions", have=reported, all=actions)


def _bar(row: dict[str, Any]) -> BarRow:
    known = row["status"] != "no_data"
    return BarRow(
        row["indicator"],
        str(row["title"]),
        percent(100 * row["progress"]),
        _status(row),
        row["progress"] if known and is_known(row["progress"]) else None,
        row["expected"] if known and is_known(row["expected"]) else None,
        _MARKS[row["status"]],
    )


def _status(row: dict[str, Any]) -> str:
    """Tell the status; where it rests on two kinds of source it stands in brackets, without data the reason."""
    if row["why_no_data"]:
        return tr(progress.WHY_NO_DATA[row["why_no_data"]])
    word = tr(row["word"])
    if row["wrong_way"]:
        return tr("{word}; check the target", word=word)
    return tr("({word}) sources differ", word=word) if row["sources_differ"] else word


def _line(row: dict[str, Any]) -> tuple[str, ...]:
    values = (shown_number(row["baseline"]), shown_number(row["actual"]))
    return (
        str(row["title"]), str(row["target"]), *values, shown_day(row["actual_on"]), shown_number(row["goal"]),
        percent(100 * row["progress"]), percent(100 * row["expected"]), _status(row),
        shown_number(row["distance"]), _years(row["years_needed"]),
    )  # fmt: skip


def _years(years: float) -> str:
    if not is_known(years):
        return ""
    return tr("Not at this pace") if isinf(years) else formats.number(round(years, 1))
