"""When it is done (V4c): the actions of the plan by fiscal quarter. Bars are moved and linked in place."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import plans
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark
from lead_desktop.ui.texts import is_rtl, ltr, tr
from lead_desktop.ui.views.action_plan.first_dates import first_dates
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, listed, percent, records
from lead_desktop.ui.widgets.gantt import Gantt, GanttBar, GanttGroup
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_ALL = "all"


class GanttPage(PicturePage):
    """Show the actions by result; a bar that is moved gets new dates, a link makes one action wait for another."""

    name = N_("Actions by quarter")
    reads = ("plan", "result", "action", "institution", "funding_line", "scheme", "progress_update")
    adds = "action"
    nothing = N_("No complete action is on record yet.")
    _lead = _ALL
    _way = ""

    def controls(self) -> Sequence[QWidget]:
        self._leads = Picker(tr("Lead office"))
        self._leads.chosen.connect(self._choose)
        if not is_rtl():
            return (self._leads,)
        self._ways = Segmented((("right", tr("Time from the right")), ("left", tr("Time from the left"))), tr("Time"))
        self._ways.set_value(self._way or "right")
        self._ways.changed.connect(self._turn)
        return self._leads, self._ways

    def picture(self) -> QWidget:
        self._gantt = Gantt(tr(self.name), lambda quarter: ltr(tr("Q{number}", number=quarter)))
        self._gantt.set_time_from_right(is_rtl() and self._way != "left")
        self._gantt.opened.connect(self.open_key)
        self._gantt.moved.connect(self._move)
        self._gantt.linked.connect(self._link)
        return self._gantt

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Share of the work done"), "bar"),
            LegendItem(tr("First dates"), "outline"),
            LegendItem(tr("Work not known"), "hatched"),
            LegendItem(tr("Today"), "today"),
        )

    def tell(self) -> Telling | None:
        store = self.session.store
        found = records(plans.gantt_rows(store, first_dates(store)))
        if not found:
            return None
        leads = {row["lead"]: row["lead_name"] or "" for row in found}
        offered = [Option(_ALL, tr("All lead offices")), *(Option(key, name) for key, name in leads.items())]
        self._lead = self._leads.offer(offered, self._lead)
        shown = [row for row in found if self._lead in (_ALL, row["lead"])]
        self._fill(shown)
        late = sum("late" in row["marks"] for row in shown)
        without = sum("no_money" in row["marks"] for row in shown)
        return Telling(
            tr(
                "{late} of {all} actions are late; {without} have no money yet.",
                late=late,
                all=len(shown),
                without=without,
            ),
            (tr("Action"), tr("Lead office"), tr("Starts on"), tr("Ends on"), tr("Work done"), tr("What is missing")),
            lambda: tuple(map(self._line, shown)),
            tuple(row["action"] for row in shown),
            (2, 3, 4),
        )

    @property
    def gantt(self) -> Gantt:
        """The chart of the picture."""
        return self._gantt

    def _fill(self, shown: Sequence[Mapping[str, Any]]) -> None:
        groups = [
            GanttGroup(name_of_id(self.session.store, "result", result), tuple(self._bar(row) for row in rows))
            for result, rows in groupby(shown, key=lambda row: row["result"])
        ]
        arrows = [(before, row["action"]) for row in shown for before in row["comes_after"]]
        self._gantt.set_span(min(_day(row["starts_on"]) for row in shown), max(_day(row["ends_on"]) for row in shown))
        self._gantt.set_today(self.session.store.today, tr("Today"))
        self._gantt.set_rows(groups, arrows)

    def _bar(self, row: Mapping[str, Any]) -> GanttBar:
        marks = row["marks"]
        mark = Mark.OFF_TRACK if "late" in marks else Mark.SLOW if marks else None
        known = row["physical"] == row["physical"]
        first = (row["first_starts_on"], row["first_ends_on"])
        has_first = all(day == day for day in first)
        return GanttBar(
            row["action"],
            str(row["title"]),
            _day(row["starts_on"]),
            _day(row["ends_on"]),
            row["physical"] if known else None,
            _day(first[0]) if has_first else None,
            _day(first[1]) if has_first else None,
            mark,
            listed([tr(plans.MARK_WORDS[one]) for one in marks]),
            listed([text for text in self._line(row) if text]),
        )

    def _line(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        starts, ends = (short_date(_day(row[field]).isoformat()) for field in ("starts_on", "ends_on"))
        done = percent(row["physical"]) or tr("Not known")
        lacks = listed([tr(plans.MARK_WORDS[mark]) for mark in row["marks"]])
        return str(row["title"]), str(row["lead_name"] or ""), starts, ends, done, lacks

    def _move(self, key: str, start: object, end: object) -> None:
        self.edit("action", key, {"starts_on": str(start), "ends_on": str(end)})

    def _link(self, before: str, after: str) -> None:
        """Linking two actions that are linked already takes the link out."""
        waits = list(codes(self.session.store.row("action", after) or {}, "comes_after"))
        kept = [one for one in waits if one != before]
        self.edit("action", after, {"comes_after": kept if before in waits else [*waits, before]})

    def _choose(self, lead: str) -> None:
        self._lead = lead
        self.refresh()

    def _turn(self, way: str) -> None:
        self._way = way
        self._gantt.set_time_from_right(way != "left")


def _day(moment: Any) -> date:
    return date.fromisoformat(str(moment)[:10])
