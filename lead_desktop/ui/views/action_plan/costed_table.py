"""What it costs (V4d): costs by fiscal year, capital and recurrent, by action, result, goal or tehsil."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, cast

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import plans
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.action_plan.choices import NATURE
from lead_desktop.roadmap.action_plan.costing import years_of
from lead_desktop.roadmap.action_plan.tasks import standing_actions
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, lines_of, records
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import name_of_id

_UNITS = {"rupees": 1, "lakh": formats.LAKH, "million": 1_000_000, "crore": formats.CRORE}
_TOTAL = "total"
_NATURES = tuple(one.code for one in NATURE)
Key = tuple[str, str]


class CostedTablePage(PicturePage):
    """Show the costs of the standing actions; a year that an action touches without a cost line is hatched."""

    name = N_("What the plan costs")
    reads = ("cost_line", "action", "result", "place")
    adds = "cost_line"
    nothing = N_("No cost line is on record yet.")
    _by = "action"
    _unit = "lakh"
    _touched: Mapping[str, Sequence[str]] = {}

    def controls(self) -> Sequence[QWidget]:
        by = {"action": tr("Actions"), "result": tr("Results"), "goal": tr("Goals"), "tehsil": tr("Tehsils")}
        units = (("rupees", tr("Rupees")), ("lakh", tr("Lakh")), ("million", tr("Million")), ("crore", tr("Crore")))
        self._sums, self._units = Picker(tr("Add up by")), Segmented(units, tr("Unit"))
        self._sums.offer([Option(key, word) for key, word in by.items()], self._by)
        self._units.set_value(self._unit)
        self._sums.chosen.connect(lambda by: self._choose(by, self._unit))
        self._units.changed.connect(lambda unit: self._choose(self._by, unit))
        return self._sums, self._units

    def picture(self) -> QWidget:
        self._matrix = Matrix(tr(self.name), keys="")
        self._matrix.opened.connect(lambda key, _: self.open_key(key))
        return self._matrix

    def legend(self) -> Sequence[LegendItem]:
        return (LegendItem(tr("No cost for a year that the action touches"), "hatched"),)

    def open_key(self, key: str) -> None:
        """Open the cost lines of an action, to be pasted from Excel as well, or the result."""
        if self._by == "result" and self.session.store.row("result", key) is not None:
            self.open_record("result", key)
        else:
            self.open_records("cost_line", f"action={key}" if self._by == "action" and key != _TOTAL else "")

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return () if self.is_empty else (("records", tr("Cost lines")),)

    def quiet_pressed(self, name: str) -> None:
        self.open_records("cost_line")

    def tell(self) -> Telling | None:
        by = cast(Literal["action", "result", "goal", "tehsil"], self._by)
        found = records(plans.costed_table(self.session.store, by))
        if not found:
            return None
        columns = _columns(found)
        sums = _sums(found)
        actions = standing_actions(self.session.store) if self._by == "action" else ()
        self._touched = {str(row["id"]): years_of(row) for row in actions}
        rows = [MatrixTitle(key, self._name(key)) for key in dict.fromkeys(row["key"] for row in found)]
        rows += [MatrixTitle(key, self._name(key)) for key in self._without(rows)]
        rows.append(MatrixTitle(_TOTAL, tr("Total")))
        cells = {(row.key, column.key): self._cell(row.key, column.key, sums) for row in rows for column in columns}
        self._matrix.set_cells(rows, columns, cells)
        heads = (tr("Costs"), *(column.title for column in columns))
        return Telling(
            self._finding(sums),
            heads,
            lambda: lines_of(rows, columns, cells),
            tuple(row.key for row in rows),
            tuple(range(1, len(heads))),
            self._source(),
        )

    def _finding(self, sums: Mapping[Key, float]) -> str:
        capital = sum(value for (key, column), value in sums.items() if key == _TOTAL and column.endswith("capital"))
        return tr(
            "The plan costs {total}, {capital} of it capital.",
            total=formats.money(round(sums[(_TOTAL, _TOTAL)]), tr), capital=formats.money(round(capital), tr),
        )  # fmt: skip

    def _source(self) -> str:
        said = {
            "rupees": tr("Figures in rupees."), "lakh": tr("Figures in lakh rupees."),
            "million": tr("Figures in million rupees."), "crore": tr("Figures in crore rupees."),
        }[self._unit]  # fmt: skip
        return tr("{one} {other}", one=said, other=self.source())

    def _cell(self, key: str, column: str, sums: Mapping[Key, float]) -> MatrixCell:
        amount = sums.get((key, column))
        if amount is not None:
            return MatrixCell(self._figure(amount), tip=formats.money(round(amount), tr))
        if self._misses(key, column, sums):
            return MatrixCell(hatched=True, tip=tr("No cost for a year that the action touches"))
        return MatrixCell()

    def _misses(self, key: str, column: str, sums: Mapping[Key, float]) -> bool:
        """A year is missing only where neither capital nor recurrent costs are on record for it."""
        if key not in self._touched:
            return False
        year = column.partition(" ")[0]
        if column != _TOTAL and year not in self._touched[key]:
            return False
        return not any((key, f"{year} {nature}") in sums for nature in _NATURES)

    def _without(self, rows: Sequence[MatrixTitle]) -> list[str]:
        """Return the actions that have no cost line at all."""
        known = {row.key for row in rows}
        return [action for action in self._touched if action not in known]

    def _figure(self, amount: float) -> str:
        unit = _UNITS[self._unit]
        return formats.number(round(amount) if unit == 1 else round(amount / unit, 2))

    def _name(self, key: str) -> str:
        if self._by == "goal":
            return entry_words("sdg_goals", key, language())
        return name_of_id(self.session.store, "place" if self._by == "tehsil" else self._by, key)

    def _choose(self, by: str, unit: str) -> None:
        self._by, self._unit = by, unit
        self.refresh()


def _columns(found: Sequence[Mapping[str, Any]]) -> list[MatrixTitle]:
    years = sorted({row["fiscal_year"] for row in found})
    natures = {one.code: tr(one.label) for one in NATURE}
    listed = [MatrixTitle(f"{year} {code}", f"{year} {word}") for year in years for code, word in natures.items()]
    return [MatrixTitle(_TOTAL, tr("Total")), *listed]


def _sums(found: Sequence[Mapping[str, Any]]) -> dict[Key, float]:
    sums: dict[Key, float] = {}
    for row in found:
        for key in (row["key"], _TOTAL):
            for column in (f"{row['fiscal_year']} {row['nature']}", _TOTAL):
                sums[(key, column)] = sums.get((key, column), 0.0) + row["amount"]
    return sums
