"""The tracking table (V7b): baseline, target and actual of each indicator by year, and what is still due."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import progress, tracking
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.cells import is_known, shown_number
from lead_desktop.ui.views.picture_page import Lines, PicturePage, Telling, lines_of, percent, records
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.segmented import Segmented

_PROGRESS, _STATUS = "progress", "status"
Figures = Mapping[str, Any]


class TrackingTablePage(PicturePage):
    """Show the values by year; a cell opens its value, a missing one says why it is missing."""

    name = N_("Tracking table")
    reads = ("indicator", "measurement", "plan", "institution")
    adds = "measurement"
    nothing = N_("No indicator is in use yet.")
    _which = "all"
    _found: Mapping[tuple[str, str], Figures] = {}

    def controls(self) -> Sequence[QWidget]:
        choices = (("all", tr("All")), ("due", tr("With a value still due")))
        self._shown = Segmented(choices, tr("Which records"))
        self._shown.set_value(self._which)
        self._shown.changed.connect(self._choose)
        return (self._shown,)

    def picture(self) -> QWidget:
        self.matrix = Matrix(tr(self.name), keys="")
        self.matrix.opened.connect(self.open_cell)
        return self.matrix

    def legend(self) -> Sequence[LegendItem]:
        return (LegendItem(tr("No value; the reason stands in the cell's tip"), "hatched"),)

    def wanted(self) -> str:
        return "measurement" if self.session.store.rows("indicator") else "indicator"

    def open_key(self, key: str) -> None:
        self.open_record("indicator", key)

    def open_cell(self, indicator: str, column: str) -> None:
        """Open the value of a cell, or the indicator where there is none."""
        value = self._found.get((indicator, column))
        if value is None:
            self.open_record("indicator", indicator)
        else:
            self.open_record("measurement", str(value["measurement"]))

    def tell(self) -> Telling | None:
        store = self.session.store
        board = records(progress.progress_board(store))
        if not board:
            return None
        told = records(tracking.tracking(store))
        due = records(tracking.missing_entries(store))
        late = {row["indicator"] for row in due}
        shown = [row for row in board if self._which == "all" or row["indicator"] in late]
        self._found = {(row["indicator"], _column(row)): row for row in told}
        columns = _columns(told)
        rows = [MatrixTitle(row["indicator"], as_named(str(row["title"]))) for row in shown]
        cells = {(row["indicator"], one.key): self._cell(row, one.key) for row in shown for one in columns}
        self.matrix.set_cells(rows, columns, cells)
        heads = (tr("Indicator"), *(one.title for one in columns), tr("Collector of the value due"))
        collectors = {row["indicator"]: str(row["collector_name"] or "") for row in due}
        finding = tr("Values of the last year that are still due: {due}.", due=len(due))

        def lines() -> Lines:
            texts = lines_of(rows, columns, cells)
            return tuple((*texts[at], collectors.get(row.key, "")) for at, row in enumerate(rows))

        return Telling(finding, heads, lines, tuple(row.key for row in rows), tuple(range(1, len(columns))))

    def _cell(self, row: Figures, column: str) -> MatrixCell:
        if column == _PROGRESS:
            share = percent(100 * row["progress"])
            return MatrixCell(share, hatched=not share)
        if column == _STATUS:
            return MatrixCell(tr(row["word"]), hatched=row["status"] == "no_data", tip=_why(row))
        value = self._found.get((row["indicator"], column))
        if value is None:
            return MatrixCell(hatched=True, tip=tr("No baseline")) if column == "baseline" else MatrixCell()
        source = self.words("measurement", "source", value["source"])
        if not is_known(value["value"]):
            return MatrixCell(hatched=True, tip=self.words("measurement", "missing_reason", value["missing_reason"]))
        return MatrixCell(shown_number(value["value"]), tip=source)

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()


def _column(row: Figures) -> str:
    """Baselines of all years share one column; the latest of them stands in it."""
    return "baseline" if row["meaning"] == "baseline" else f"{row['fiscal_year']} {row['meaning']}"


def _columns(told: Sequence[Figures]) -> list[MatrixTitle]:
    keys = sorted({_column(row) for row in told} - {"baseline"})
    years = [MatrixTitle(key, _title(key)) for key in keys]
    ends = [MatrixTitle(_PROGRESS, tr("Progress")), MatrixTitle(_STATUS, tr("Status"))]
    return [MatrixTitle("baseline", tr("Baseline")), *years, *ends]


def _title(key: str) -> str:
    year, _, meaning = key.partition(" ")
    return tr("Target {year}", year=year) if meaning == "target" else tr("Actual {year}", year=year)


def _why(row: Figures) -> str:
    return tr(progress.WHY_NO_DATA[row["why_no_data"]]) if row["why_no_data"] else ""
