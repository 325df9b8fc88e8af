"""What was asked upward (V5c): the requests with the days that they wait, and what came of them."""

from collections.abc import Mapping, Sequence
from math import isnan
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import alignment
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.widgets.bar_rows import BarRow, BarRows
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.segmented import Segmented


class RequestsPage(PicturePage):
    """Show the requests upward, the longest waiting first; a row opens its letter."""

    name = N_("What was asked upward")
    reads = ("upward_request", "institution")
    adds = "upward_request"
    nothing = N_("No request upward is on record yet.")
    scrolls = True
    _which = "all"

    def controls(self) -> Sequence[QWidget]:
        self._shown = Segmented((("all", tr("All")), ("waiting", tr("Without an answer"))), tr("Which records"))
        self._shown.set_value(self._which)
        self._shown.changed.connect(self._choose)
        return (self._shown,)

    def picture(self) -> QWidget:
        self._bars = BarRows(tr(self.name))
        self._bars.opened.connect(self.open_key)
        return self._bars

    def legend(self) -> Sequence[LegendItem]:
        return (LegendItem(tr("Days without an answer"), "bar"),)

    def tell(self) -> Telling | None:
        found = records(alignment.requests(self.session.store))
        if not found:
            return None
        shown = [row for row in found if self._which == "all" or not isnan(row["days_waiting"])]
        longest = max((row["days_waiting"] for row in shown if not isnan(row["days_waiting"])), default=0.0)
        self._bars.set_rows([self._bar(row, longest) for row in shown])
        heads = (
            tr("Request"), tr("Addressed to"), tr("Subject"), tr("Status"), tr("Amount"), tr("Sent on"),
            tr("Days without an answer"),
        )  # fmt: skip
        rows = tuple(self._line(row) for row in shown)
        return Telling(self._finding(), heads, rows, tuple(row["id"] for row in shown), (4, 5, 6))

    def _finding(self) -> str:
        sums = records(alignment.requests_answered(self.session.store))[0]
        waiting, sent = whole(sums["waiting"]), whole(sums["requests"])
        if not sums["asked"]:
            return tr("{waiting} of {sent} requests that were sent wait for an answer.", waiting=waiting, sent=sent)
        return tr(
            "{waiting} of {sent} requests that were sent wait for an answer. Accepted: {accepted} of {asked}.",
            waiting=waiting, sent=sent,
            accepted=formats.money(round(sums["accepted"]), tr), asked=formats.money(round(sums["asked"]), tr),
        )  # fmt: skip

    def _bar(self, row: Mapping[str, Any], longest: float) -> BarRow:
        days = row["days_waiting"]
        waits = not isnan(days)
        figure = tr("{days} days", days=whole(days)) if waits else ""
        share = days / longest if waits and longest else 0.0
        status = self.words("upward_request", "status", row["status"])
        said = tr("{kind}: {name}", kind=str(row["title"]), name=str(row["addressed_to_name"] or ""))
        return BarRow(row["id"], str(row["title"]), figure, status, share, spoken=f"{said}, {status}, {figure}")

    def _line(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        sent = "" if row["sent_on"] != row["sent_on"] else formats.short_date(str(row["sent_on"])[:10])
        return (
            str(row["title"]), str(row["addressed_to_name"] or ""),
            self.words("upward_request", "subject", row["subject"]),
            self.words("upward_request", "status", row["status"]),
            "" if isnan(row["amount"]) else formats.money(round(row["amount"]), tr),
            sent, whole(row["days_waiting"]),
        )  # fmt: skip

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()
