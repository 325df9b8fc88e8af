"""Where the money goes (V6b): from class of source through programme to goal, as bands of their width."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

import pandas as pd
from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import money
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Role, current
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.bars_and_rows import rupees
from lead_desktop.ui.views.financing.flow_drawing import (
    NAME,
    FlowBand,
    FlowNode,
    flow_drawing,
    label_height,
    what_is_at,
)
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records
from lead_desktop.ui.widgets.figure import Figure
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option

_STAGES = ("source", "goal")
_HATCHED = (money.UNTAGGED, money.NOT_FOUND)
_LEAST_HEIGHT = 280
Figures = Mapping[str, Any]


class MoneyFlowPage(PicturePage):
    """Show the way of the money of one year or all; what is not tagged or not found is hatched."""

    name = N_("Where the money goes")
    reads = ("funding_line", "funding_source", "scheme", "scheme_share", "action", "cost_line")
    adds = "funding_line"
    nothing = N_("No money is on record yet.")
    scrolls = True
    speaks = False
    _year = ""
    _measure = "committed"

    def controls(self) -> Sequence[QWidget]:
        kinds = (("committed", tr("Committed")), ("released", tr("Released")), ("spent", tr("Spent")))
        self._kinds, self._years = Segmented(kinds, tr("Which money")), Picker(tr("Fiscal year"))
        self._kinds.set_value(self._measure)
        self._kinds.changed.connect(lambda measure: self._choose(measure, self._year))
        self._years.chosen.connect(lambda year: self._choose(self._measure, year))
        return self._kinds, self._years

    def picture(self) -> QWidget:
        self.figure = Figure(tr(self.name))
        return self.figure

    def legend(self) -> Sequence[LegendItem]:
        return LegendItem(tr("Money on record"), "committed"), LegendItem(tr("Not tagged or not found yet"), "hatched")

    def open_key(self, key: str) -> None:
        self.open_records("funding_line")

    def tell(self) -> Telling | None:
        store = self.session.store
        lines = store.rows("funding_line")
        if not lines:
            return None
        years = sorted({str(row["fiscal_year"]) for row in lines if row.get("fiscal_year")})
        offered = [Option("", tr("All years")), *(Option(year, year) for year in years)]
        self._year = self._years.offer(offered, self._year)
        paths = money.flow_paths(store, self._year or None, cast(money.Measure, self._measure))
        found = money.flows(paths)
        finding = self._finding(found)
        rows = records(found)
        nodes = self._nodes(rows)
        self.figure.setMinimumHeight(_height(nodes))
        self.figure.set_drawing(flow_drawing(nodes, _bands(rows)), finding)
        self.figure.set_tips(lambda x, y: self._tip(x, y, nodes, rows))
        heads = (tr("From"), tr("To"), tr("Amount"), tr("Share"))
        texts = tuple(
            (self._word(*_ends(row)[0]), self._word(*_ends(row)[1]), rupees(row["rupees"]), percent(100 * row["share"]))
            for row in rows
        )
        return Telling(finding, heads, texts, tuple("lines" for _ in rows), (2, 3))

    def _tip(self, x: float, y: float, nodes: Sequence[FlowNode], rows: Sequence[Figures]) -> str:
        """Return the row of the table behind a band, or the words of a node."""
        look = current()
        gap = label_height(look.language, look.font(Role.SMALL).pixelSize()) / max(1, self.figure.height())
        found = what_is_at(1 - x if look.right_to_left else x, y, nodes, _bands(rows), gap)
        if isinstance(found, FlowNode):
            of_node = sum(row["rupees"] for row in rows if (found.column, found.key) == _ends(row)[found.column > 0])
            return tr("{name}: {amount}", name=self._word(found.column, found.key), amount=rupees(of_node))
        if found is None:
            return ""
        for row in rows:
            (column, source), (_, target) = _ends(row)
            if (column, source, target) == (found.column, found.source, found.target):
                return tr(
                    "From “{source}” to “{target}”: {amount}, {share} of all",
                    source=self._word(column, source), target=self._word(column + 1, target),
                    amount=rupees(row["rupees"]), share=percent(100 * row["share"]),
                )  # fmt: skip
        return ""

    def _finding(self, found: pd.DataFrame) -> str:
        first = found[found["stage"] == "source"]
        total = float(first["rupees"].sum())
        missing = float(first.loc[first["source"] == money.NOT_FOUND, "rupees"].sum())
        untagged = float(found.loc[found["target"] == money.UNTAGGED, "rupees"].sum())
        if not total:
            return tr("No money of this kind is on record for the year.")
        if missing:
            return tr(
                "Of {total}, {missing} are not found yet; {untagged} serve no named target.",
                total=rupees(total), missing=rupees(missing), untagged=rupees(untagged),
            )  # fmt: skip
        return tr("Of {total}, {untagged} serve no named target.", total=rupees(total), untagged=rupees(untagged))

    def _nodes(self, rows: Sequence[Figures]) -> list[FlowNode]:
        """Return the nodes of each column, the largest on top and what is not known at the foot."""
        sums: dict[tuple[int, str], float] = {}
        for row in rows:
            start, end = _ends(row)
            if start[0] == 0:
                sums[start] = sums.get(start, 0.0) + row["rupees"]
            sums[end] = sums.get(end, 0.0) + row["rupees"]
        order = sorted(sums, key=lambda end: (end[0], end[1] in _HATCHED, -sums[end]))
        return [FlowNode(*end, _label(end[0], sums[end]), end[1] in _HATCHED, self._word(*end)) for end in order]

    def _word(self, column: int, key: str) -> str:
        if key in money.NODE_WORDS:
            return tr(money.NODE_WORDS[key])
        if column == 0:
            return self.words("funding_source", "source_class", key)
        return self.words("scheme", "programme", key) if column == 1 else entry_words("sdg_goals", key, language())

    def _choose(self, measure: str, year: str) -> None:
        self._measure, self._year = measure, year
        self.refresh()


def _label(column: int, amount: float) -> str:
    # The bands leave no room for more than the name beside the nodes in the middle.
    return NAME if column == 1 else tr("{name}: {amount}", name=NAME, amount=rupees(amount))


def _ends(row: Figures) -> tuple[tuple[int, str], tuple[int, str]]:
    column = _STAGES.index(str(row["stage"]))
    return (column, str(row["source"])), (column + 1, str(row["target"]))


def _height(nodes: Sequence[FlowNode]) -> int:
    """Return the px at which the labels of the longest column take no more than half of its height."""
    line = label_height(language(), current().font(Role.SMALL).pixelSize())
    most = max((sum(node.column == column for node in nodes) for column in range(3)), default=0)
    return max(current().px(_LEAST_HEIGHT), round(2 * most * line))


def _bands(rows: Sequence[Figures]) -> list[FlowBand]:
    return [FlowBand(_ends(row)[0][0], str(row["source"]), str(row["target"]), row["share"]) for row in rows]
