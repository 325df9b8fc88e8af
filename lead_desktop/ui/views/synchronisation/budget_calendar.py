"""When the budget needs what (V5d): the year's dates with their papers, and whether the records behind are complete."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import alignment
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark
from lead_desktop.ui.texts import language, ltr, tr
from lead_desktop.ui.views.picture_page import PicturePage, Telling, listed, records, whole
from lead_desktop.ui.widgets.lane_line import LaneBar, LaneLine, LaneRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.time_axis import month_moved


class BudgetCalendarPage(PicturePage):
    """Show the dates of this fiscal year's budget; usual months are hatched until the province fills its dates."""

    name = N_("Dates of the budget")
    reads = ("upward_request", "scheme", "progress_update", "plan", "funding_line")
    adds = "upward_request"
    nothing = N_("The list of budget dates is empty.")

    def picture(self) -> QWidget:
        self._lanes = LaneLine(tr(self.name), lambda quarter: ltr(tr("Q{number}", number=quarter)))
        self._lanes.opened.connect(self.open_key)
        return self._lanes

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Usual month, to be verified"), "hatched"),
            LegendItem(tr("Day set by the province"), "shape:disc"),
            LegendItem(tr("Records complete"), "mark:done"),
            LegendItem(tr("Records missing or incomplete"), "mark:slow"),
            LegendItem(tr("Today"), "today"),
        )

    def open_key(self, key: str) -> None:
        """Open the records behind the paper that a date needs."""
        paper = self._papers.get(key)
        if paper:
            self.open_records(paper)

    def tell(self) -> Telling | None:
        found = records(alignment.budget_calendar(self.session.store))
        if not found:
            return None
        self._papers = {row["code"]: row["paper"] for row in found}
        days = [_day(row) for row in found]
        self._lanes.set_span(month_moved(min(days), 0, last=False), max(days))
        self._lanes.set_today(self.session.store.today, tr("Today"))
        self._lanes.set_rows([LaneRow(_name(row), (_bar(row),), _wait(row)) for row in found])
        heads = (tr("Date"), tr("When"), tr("Days from today"), tr("Paper"), tr("Records"), tr("State"))
        rows = tuple(_line(row) for row in found)
        return Telling(self._finding(found), heads, rows, tuple(row["code"] for row in found), (2, 4))

    def _finding(self, found: Sequence[Mapping[str, Any]]) -> str:
        ahead = [row for row in found if row["lead_days"] >= 0]
        if not ahead:
            return tr("All budget dates of this fiscal year are past.")
        first = ahead[0]
        slots = {"name": _name(first), "days": whole(first["lead_days"])}
        if first["ready"] is False:
            return tr("Next comes “{name}” in {days} days. Its records are missing or incomplete.", **slots)
        return tr("Next comes “{name}” in {days} days.", **slots)


def _bar(row: Mapping[str, Any]) -> LaneBar:
    day = _day(row)
    last = month_moved(day, 1, last=False) - timedelta(days=1) if row["typical"] else None
    mark = {True: Mark.DONE, False: Mark.SLOW}.get(row["ready"])
    spoken = listed([text for text in _line(row) if text])
    return LaneBar(row["code"], _when(row), day, last, status=mark, spoken=spoken)


def _line(row: Mapping[str, Any]) -> tuple[str, ...]:
    paper = tr(ENTITIES[row["paper"]].plural) if row["paper"] else ""
    count = tr("{have} of {want}", have=whole(row["complete_records"]), want=whole(row["records"])) if paper else ""
    return _name(row), _when(row), whole(row["lead_days"]), paper, count, _state(row)


def _state(row: Mapping[str, Any]) -> str:
    if row["ready"] is None:
        return ""
    return tr("Records complete") if row["ready"] else tr("Records missing or incomplete")


def _name(row: Mapping[str, Any]) -> str:
    return entry_words("budget_calendar", row["code"], language())


def _when(row: Mapping[str, Any]) -> str:
    day = _day(row)
    return formats.MONTHS[language()][day.month - 1] if row["typical"] else formats.long_date(day, language())


def _wait(row: Mapping[str, Any]) -> str:
    days = round(row["lead_days"])
    return tr("In {days} days", days=days) if days >= 0 else tr("{days} days ago", days=-days)


def _day(row: Mapping[str, Any]) -> date:
    return date.fromisoformat(str(row["day"])[:10])
