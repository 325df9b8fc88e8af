"""The baseline sheet (V2a): each indicator in use with its value, age, source and gaps. Sums: analysis/gaps."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis.gaps import GAP_YEARS, baseline_sheet, gaps_in, reference_values
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.pages import Where
from lead_desktop.ui.pasting import cells_of
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.baseline.indicator_values import IndicatorValues
from lead_desktop.ui.views.cells import (
    NONE,
    Cells,
    is_known,
    label_of,
    records_of,
    shown_code,
    shown_day,
    shown_number,
)
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.segmented import Segmented

_COLUMNS = ("value", "unit", "age", "period_end", "source", "quality", "splits", "published", "gaps")
_AGES = {"fresh": 3, "ageing": 1, "old": 0}
"""The shade of each class of age on the scale of completeness: the fresher, the fuller."""


class BaselineSheetPage(PicturePage):
    """Show where the district stands; Enter on an indicator shows published values to take, and its tehsils."""

    name = N_("Baseline sheet")
    adds = "indicator"
    nothing = N_("The indicators in use will stand here with their baseline values.")
    reads = ("indicator", "measurement", "place")

    _values: Mapping[str, object] = {}
    _shown: tuple[str, ...] = ()
    only_gaps = False
    """Whether only indicators with a gap in their figures are shown."""

    def controls(self) -> Sequence[QWidget]:
        switch = Segmented((("all", tr("All indicators")), ("gaps", tr("With a data gap"))), tr("Which indicators"))
        switch.set_value("gaps" if self.only_gaps else "all")
        switch.changed.connect(lambda key: self.show_gaps(key == "gaps"))
        return (switch,)

    def picture(self) -> QWidget:
        matrix = Matrix(tr(self.name), keys="")
        matrix.opened.connect(lambda indicator, column: self.open_key(indicator))
        matrix.pasted.connect(self._paste)
        return matrix

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Up to 3 years old"), "completeness:3"),
            LegendItem(tr("4 to 7 years old"), "completeness:1"),
            LegendItem(tr("Over 7 years old"), "completeness:0"),
            LegendItem(tr("No value"), "hatched"),
        )

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return (("table", tr("Type or paste values")),)

    def quiet_pressed(self, name: str) -> None:
        self.go.emit(Where("records", step=self.where.step, entity="measurement", view="table"))

    def show_gaps(self, only: bool) -> None:
        """Show only indicators with a gap in their figures, or all again."""
        self.only_gaps = only
        self.refresh()

    def tell(self) -> Telling | None:
        store = self.session.store
        sheet = baseline_sheet(store)
        lines = records_of(sheet)
        if not lines:
            return None
        known = self._beside(lines, records_of(gaps_in(sheet)))
        told = sum(is_known(line["value"]) for line in lines)
        old = sum(line["age_years"] > GAP_YEARS for line in lines)
        finding = tr(
            "{number} of {all} indicators have a baseline; {old} of the values are older than {years} years",
            number=told, all=len(lines), old=old, years=GAP_YEARS,
        )  # fmt: skip
        self._values = {str(line["indicator"]): line["measurement"] for line in lines}
        shown = [line for line in lines if known[line["indicator"]]["gaps"] or not self.only_gaps]
        self._shown = tuple(str(line["indicator"]) for line in shown)
        self._draw(shown, known)
        rows = tuple((str(line["title"]), *(self._words(line, known, name) for name in _COLUMNS)) for line in shown)
        heads = (label_of("indicator", "title"), *(_head(name) for name in _COLUMNS))
        return Telling(finding, heads, rows, tuple(str(line["indicator"]) for line in shown), (1, 3, 4))

    def open_key(self, key: str) -> None:
        sheet = IndicatorValues(self.session, key, self.window())
        sheet.chosen.connect(self.go)
        sheet.taken.connect(self._take)
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _paste(self, indicator: str, column: str, text: str) -> None:
        """Store a column of copied values as baselines, downward from the cell, as one step to undo."""
        if column != "value":
            self.said.emit("info", tr("Values can be pasted into the column “{column}”.", column=_head("value")))
            return
        given, keys = [row[0] for row in cells_of(text)], list(self._shown)
        at = keys.index(indicator)
        pairs = list(zip(keys[at:], given, strict=False))
        if not pairs:
            return
        number = len(pairs)
        try:
            self.session.enter_many(
                [self._baseline(key, value) for key, value in pairs],
                sentence(N_("Baseline values pasted: {number}"), number=number),
            )
        except LeadError as refused:
            self.said.emit("problem", refused.sentence.said(tr))
            return
        self.said.emit(
            "good",
            tr(
                "Baseline values pasted: {number}. Lines without an indicator: {left}.",
                number=number, left=len(given) - number,
            ),
        )  # fmt: skip

    def _baseline(self, indicator: str, value: str) -> tuple[str, str | None, dict[str, object]]:
        """A baseline that is there gets the value; else a new one begins, without its source and date."""
        known = self._values[indicator]
        if is_known(known):
            return "measurement", str(known), {"value": value}
        new: dict[str, object] = {
            "indicator": indicator,
            "meaning": "baseline",
            "place": self.session.store.place,
            "value": value,
        }
        return "measurement", None, new

    def _take(self, typed: object) -> None:
        """Record a published value as baseline, with its source, as one step to undo."""
        if isinstance(typed, dict):
            self.edit("measurement", None, typed)

    def _beside(self, lines: Sequence[Cells], gaps: Sequence[Cells]) -> dict[str, dict[str, str]]:
        """Return the newest published value and the gaps of each indicator in words."""
        known = {str(line["indicator"]): {"gaps": "", "published": ""} for line in lines}
        for gap in gaps:
            words = known[gap["indicator"]]
            words["gaps"] = " · ".join(part for part in (words["gaps"], tr(gap["word"])) if part)
        for found in records_of(reference_values(self.session.store)):
            words = known[found["indicator"]]
            if not words["published"] and is_known(found["value"]) and found["sex"] == found["area"] == "all":
                source = shown_code("measurement", "source", found["source"])
                words["published"] = tr("{label}: {value}", label=source, value=shown_number(found["value"]))
        return known

    def _draw(self, lines: Sequence[Cells], known: dict[str, dict[str, str]]) -> None:
        matrix = self._picture
        assert isinstance(matrix, Matrix)
        rows = [MatrixTitle(str(line["indicator"]), str(line["title"])) for line in lines]
        columns = [MatrixTitle(name, _head(name)) for name in _COLUMNS]
        cells = {
            (str(line["indicator"]), name): _cell(line, name, self._words(line, known, name))
            for line in lines
            for name in _COLUMNS
        }
        matrix.set_cells(rows, columns, cells)

    def _words(self, line: Cells, known: dict[str, dict[str, str]], name: str) -> str:
        match name:
            case "value":
                reason = shown_code("measurement", "missing_reason", line["missing_reason"])
                return shown_number(line["value"]) if is_known(line["value"]) else reason
            case "unit":
                return shown_code("indicator", "unit", line["unit"])
            case "age":
                return shown_number(int(line["age_years"])) if is_known(line["age_years"]) else NONE
            case "period_end":
                return shown_day(line["period_end"])
            case "splits":
                return ", ".join(split_words(str(split)) for split in line["splits"]) or NONE
            case "source" | "quality":
                return shown_code("measurement", name, line[name])
        return known[line["indicator"]][name] or NONE


def split_words(split: str) -> str:
    """Return the words of a split: sex, age, area, group, or the tehsils."""
    return tr("By tehsil") if split == "tehsil" else label_of("measurement", split)


def _head(name: str) -> str:
    own = {"age": tr("Age in years"), "splits": tr("Splits held"),
           "published": tr("Published elsewhere"), "gaps": tr("Data gaps")}  # fmt: skip
    if name in own:
        return own[name]
    return label_of("indicator" if name == "unit" else "measurement", name)


def _cell(line: Cells, name: str, words: str) -> MatrixCell:
    if name == "value" and not is_known(line["value"]):
        return MatrixCell(words, hatched=True)
    step = _AGES[line["age_class"]] if name == "age" and is_known(line["age_class"]) else None
    return MatrixCell(words, step)
