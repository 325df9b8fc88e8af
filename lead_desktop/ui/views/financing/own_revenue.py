"""Own revenue (V6d): what each stream of a council brings, where it leaks, and what the missing part could pay."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import funding
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, parts_of, rupees
from lead_desktop.ui.views.cells import is_known
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.bar_rows import BarPart, BarRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.type_ahead import Option

_AMOUNTS = ("billed", "collected", "achievable")
_SHARES = ("coverage_gap", "compliance_gap", "collection")
Figures = Mapping[str, Any]


class OwnRevenuePage(PicturePage):
    """Show the streams of one year; a stream whose achievable amount is not known has no gap, not none."""

    name = N_("Own revenue")
    reads = ("revenue_stream", "institution", "action", "cost_line", "funding_line", "priority")
    adds = "revenue_stream"
    nothing = N_("No own revenue is on record yet.")
    scrolls = True
    speaks = False
    _year = ""

    def controls(self) -> Sequence[QWidget]:
        self._years = Picker(tr("Fiscal year"))
        self._years.chosen.connect(self._choose)
        return (self._years,)

    def picture(self) -> QWidget:
        self.body = BarsAndRows(tr(self.name))
        self.body.bar_opened.connect(self.open_key)
        self.body.row_opened.connect(lambda key: self.open_record("action", key))
        return self.body

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Collected"), "committed"), LegendItem(tr("Billed, not collected"), "requested"),
            LegendItem(tr("Achievable, not billed"), "gap"),
        )  # fmt: skip

    def tell(self) -> Telling | None:
        store = self.session.store
        years = sorted(set(funding.own_revenue(store)["fiscal_year"]), reverse=True)
        self._year = self._years.offer([Option(year, year) for year in years], self._year)
        if not self._year:
            return None
        found = records(funding.own_revenue(store, self._year))
        longest = max((_length(row) for row in found), default=0.0)
        self.body.show_bars([self._bar(row, longest) for row in found])
        gaps = [row["total_gap"] for row in found if is_known(row["total_gap"])]
        gap = sum(gaps)
        self.body.show_rows(tr("What this gap could pay, in the order of the priorities"), self._pays(gap))
        heads = (
            tr("Stream"), tr("Council"), tr("Billed"), tr("Collected"), tr("Achievable"), tr("Not registered"),
            tr("Registered, not paying"), tr("Collected of billed"), tr("Gap"),
        )  # fmt: skip
        finding = (
            tr("{gap} more could be collected in a year like {year}.", gap=rupees(gap), year=self._year)
            if gaps
            else tr("What could be collected in {year} is not known yet.", year=self._year)
        )
        lines = tuple(self._line(row) for row in found)
        return Telling(finding, heads, lines, tuple(row["id"] for row in found), tuple(range(2, 9)))

    def _bar(self, row: Figures, longest: float) -> BarRow:
        title = tr(
            "{kind}: {name}",
            kind=self.words("revenue_stream", "kind", row["kind"]), name=as_named(str(row["council_name"] or "")),
        )  # fmt: skip
        parts = parts_of(longest, *_parts(row)) or (BarPart(1.0, "hatched"),)
        collected = tr("{share} collected", share=percent(row["collection"])) if is_known(row["collection"]) else ""
        return BarRow(row["id"], title, rupees(row["total_gap"]) or tr("Not known"), collected, parts=parts)

    def _line(self, row: Figures) -> tuple[str, ...]:
        amounts = (rupees(row[name]) for name in _AMOUNTS)
        shares = (percent(row[name]) for name in _SHARES)
        kind = self.words("revenue_stream", "kind", row["kind"])
        return kind, str(row["council_name"] or ""), *amounts, *shares, rupees(row["total_gap"])

    def _pays(self, gap: float) -> list[Line]:
        return [
            (
                str(row["action"]),
                (
                    Cell(as_named(str(row["title"])), leads=True, stretches=True),
                    Cell(tr("{paid} of {gap}", paid=rupees(row["paid"]), gap=rupees(row["gap"])), Role.HELP, "ink_2"),
                ),
            )
            for row in records(funding.what_money_buys(self.session.store, max(gap, 0.0)))
        ]

    def _choose(self, year: str) -> None:
        self._year = year
        self.refresh()


def _parts(row: Figures) -> list[tuple[float, str]]:
    """Return collected, what was billed beyond it, and what is achievable beyond what was billed or collected."""
    billed, collected, achievable = (row[name] if is_known(row[name]) else 0.0 for name in _AMOUNTS)
    reached = max(collected, billed)
    unbilled = max(0.0, achievable - reached)
    return [(collected, "committed"), (reached - collected, "requested"), (unbilled, "gap")]


def _length(row: Figures) -> float:
    return float(sum(amount for amount, _ in _parts(row)))
