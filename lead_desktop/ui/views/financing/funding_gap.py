"""The funding gap (V6a): what the actions cost, what is committed and requested, and what one more crore buys."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, cast

import pandas as pd
from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import funding
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Role
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, parts_of, rupees
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_SUMS = ("cost", "committed", "requested", "gap", "covered", "surplus")
Figures = Mapping[str, Any]


class FundingGapPage(PicturePage):
    """Show the gap by year, source, goal, tehsil or result; requested money is no money and stands beside."""

    name = N_("Funding gap")
    reads = ("action", "cost_line", "funding_line", "funding_source", "scheme", "result", "priority", "place")
    adds = "funding_line"
    nothing = N_("No action has costs or money yet.")
    scrolls = True
    speaks = False
    _by = "year"
    _year = ""

    def controls(self) -> Sequence[QWidget]:
        by = (
            ("year", tr("Fiscal years")), ("source", tr("Sources")), ("goal", tr("Goals")), ("tehsil", tr("Tehsils")),
            ("result", tr("Results")),
        )  # fmt: skip
        self._sums, self._years = Segmented(by, tr("Add up by")), Picker(tr("Fiscal year"))
        self._sums.set_value(self._by)
        self._sums.changed.connect(lambda by: self._choose(by, self._year))
        self._years.chosen.connect(lambda year: self._choose(self._by, year))
        return self._sums, self._years

    def picture(self) -> QWidget:
        self.body = BarsAndRows(tr(self.name))
        self.body.bar_opened.connect(self.open_key)
        self.body.row_opened.connect(lambda key: self.open_record("action", key))
        return self.body

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Committed"), "committed"), LegendItem(tr("Requested"), "requested"),
            LegendItem(tr("Gap"), "gap"),
        )  # fmt: skip

    def tell(self) -> Telling | None:
        store = self.session.store
        self._known = funding.action_years(store)
        years = funding.funding_gap(store, years=self._known)
        if years.empty:
            return None
        known = [Option("", tr("All years")), *(Option(year, year) for year in years["fiscal_year"])]
        self._year = self._years.offer(known, self._year)
        rows = self._rows()
        longest = max((_length(row) for row in rows), default=0.0)
        self.body.show_bars([self._bar(row, longest) for row in rows])
        self._show_buys()
        chosen = years if not self._year else years[years["fiscal_year"] == self._year]
        heads = (
            tr("Name"), tr("Cost"), tr("Committed"), tr("Requested"), tr("Gap"), tr("Covered"),
        )  # fmt: skip
        texts = tuple(self._line(row) for row in rows)
        keys = tuple(str(row["key"]) for row in rows)
        return Telling(_finding(chosen), heads, texts, keys, tuple(range(1, len(heads))))

    def open_key(self, key: str) -> None:
        if self._by == "result" and self.session.store.row("result", key) is not None:
            self.open_record("result", key)
        else:
            self.open_records("funding_line", f"fiscal_year={key}" if self._by == "year" else "")

    def _rows(self) -> list[dict[str, Any]]:
        store = self.session.store
        if self._by == "source":
            found = funding.money_by_source(store).rename(columns={"source_class": "key"})
            names = ["committed", "requested"]
        else:
            by = cast(Literal["year", "goal", "tehsil", "result"], self._by)
            found = funding.funding_gap(store, by, self._known)
            names = list(_SUMS)
        if self._year:
            found = found[found["fiscal_year"] == self._year]
        if self._by == "year":
            return records(found.assign(key=found["fiscal_year"]))
        whole = found.groupby("key", as_index=False)[names].sum()
        if "cost" in names:
            whole = whole.assign(coverage=100 * whole["covered"] / whole["cost"].where(whole["cost"] > 0))
        order = "gap" if "gap" in names else "committed"
        return records(whole.sort_values(order, ascending=False, kind="stable"))

    def _bar(self, row: Figures, longest: float) -> BarRow:
        if self._by == "source":
            parts = parts_of(longest, (row["committed"], "committed"), (row["requested"], "requested"))
            return BarRow(str(row["key"]), self._name(row), rupees(row["committed"]), parts=parts)
        asked = min(row["requested"], row["gap"])
        parts = parts_of(
            longest, (row["committed"], "committed"), (asked, "requested"), (row["gap"] - asked, "gap")
        )  # fmt: skip
        covered = tr("{share} covered", share=percent(row["coverage"])) if row["coverage"] == row["coverage"] else ""
        return BarRow(str(row["key"]), self._name(row), rupees(row["gap"]), covered, parts=parts)

    def _line(self, row: Figures) -> tuple[str, ...]:
        amounts = (rupees(row.get(name)) for name in ("cost", "committed", "requested", "gap"))
        return self._name(row), *amounts, percent(row.get("coverage", float("nan")))

    def _name(self, row: Figures) -> str:
        key = str(row["key"])
        if key == "unknown":
            return tr("Not said")
        match self._by:
            case "source":
                return self.words("funding_source", "source_class", key)
            case "goal":
                return entry_words("sdg_goals", key, language())
            case "tehsil" | "result":
                return name_of_id(self.session.store, "place" if self._by == "tehsil" else "result", key)
        return key

    def _show_buys(self) -> None:
        found = funding.what_money_buys(self.session.store, funding.CRORE, self._year or None, self._known)
        said = tr("What one more crore buys, in the order of the priorities")
        self.body.show_rows(said, [_bought(row) for row in records(found)])

    def _choose(self, by: str, year: str) -> None:
        self._by, self._year = by, year
        self.refresh()


def _length(row: Figures) -> float:
    return float(row["committed"] + row.get("gap", row["requested"]))


def _finding(years: pd.DataFrame) -> str:
    cost, gap, covered = (float(years[name].sum()) for name in ("cost", "gap", "covered"))
    if not cost:
        return tr("Money is on record, but no action has costs yet.")
    return tr(
        "{gap} of {cost} are not found yet; {share} of the costs are covered.",
        gap=rupees(gap), cost=rupees(cost), share=percent(100 * covered / cost),
    )  # fmt: skip


def _bought(row: Figures) -> Line:
    rank = tr("Rank {rank}", rank=formats.number(row["rank"])) if row["rank"] == row["rank"] else tr("No rank")
    said = (
        tr("Whole gap of {gap}", gap=rupees(row["gap"]))
        if row["paid"] >= row["gap"]
        else tr("{paid} of {gap}", paid=rupees(row["paid"]), gap=rupees(row["gap"]))
    )
    cells = (
        Cell(rank, Role.HELP, "ink_2", leads=True),
        Cell(as_named(str(row["title"])), leads=True, stretches=True),
        Cell(said, Role.HELP, "ink_2"),
    )
    return str(row["action"]), cells
