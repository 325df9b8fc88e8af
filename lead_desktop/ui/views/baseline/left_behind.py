"""Who is left behind (V2e): groups by five factors, and how far the splits of each indicator lie apart."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis.gaps import left_behind, split_gaps
from lead_desktop.roadmap.baseline.formulas import FACTORS
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, Role
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.baseline.split_lines import SplitLine, SplitLines
from lead_desktop.ui.views.cells import (
    Cells,
    is_known,
    label_of,
    on_surface,
    records_of,
    shown_code,
    shown_number,
)
from lead_desktop.ui.views.picture_page import PicturePage, Telling
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import Legend, LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle

_TOTAL = "total"
_MOST, _MOST_TOTAL = 3, 15
_STEPS: Mapping[int, int] = {0: 0, 1: 1, 2: 2, 3: 4}
"""The shade of each score of a factor."""


class LeftBehindPage(PicturePage):
    """Show the groups left behind; the keys 0 to 3 score a factor anew, Enter opens the group."""

    name = N_("Left behind")
    adds = "marginalised_group"
    nothing = N_("The groups left behind will stand here with their five factors.")
    reads = ("marginalised_group", "measurement", "indicator", "action")
    scrolls = True

    def picture(self) -> QWidget:
        self.groups = Matrix(tr(self.name), scale="value", keys="0123")
        self.groups.opened.connect(lambda group, factor: self.open_key(group))
        self.groups.typed.connect(self.score)
        self._heading = PlainLabel(tr("Between the worst and the best part"), role=Role.SECTION)
        self._signs = Legend((LegendItem(tr("Worst"), "shape:square"), LegendItem(tr("Best"), "shape:disc")))
        self.splits = SplitLines(self._heading.text())
        self.splits.opened.connect(self._open_indicator)
        whole = on_surface(QWidget())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.groups)
        column.addSpacing(GAP_16)
        for part in (self._heading, self._signs, self.splits):
            column.addWidget(part)
        return whole

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.groups

    def tell(self) -> Telling | None:
        groups = records_of(left_behind(self.session.store))
        if not groups:
            return None
        self._draw(groups)
        lines = records_of(split_gaps(self.session.store))
        self.splits.set_lines([self._line(line) for line in lines])
        for part in (self._heading, self._signs, self.splits):
            part.setVisible(bool(lines))
        unheard = sum(line["voice"] == "none" for line in groups)
        fields = ("name", "lnob_group", *FACTORS, _TOTAL, "voice", "size")
        return Telling(
            tr("Not heard yet: {number} of {all} groups left behind", number=unheard, all=len(groups)),
            tuple(label_of("marginalised_group", field) for field in fields),
            tuple(_row(line) for line in groups),
            tuple(str(line["id"]) for line in groups),
            (2, 3, 4, 5, 6, 7, 9),
        )

    def score(self, group: str, factor: str, sign: str) -> None:
        """Score a factor of a group anew, as one step to undo; the total is worked out."""
        if factor != _TOTAL:
            self.edit("marginalised_group", group, {factor: int(sign)})

    def _draw(self, groups: list[Cells]) -> None:
        columns = [MatrixTitle(field, label_of("marginalised_group", field)) for field in (*FACTORS, _TOTAL)]
        rows = [MatrixTitle(str(line["id"]), str(line["name"])) for line in groups]
        cells = {(str(line["id"]), column.key): _cell(line, column.key) for line in groups for column in columns}
        self.groups.set_cells(rows, columns, cells)
        self.groups.setMinimumHeight(self.groups.whole_size().height() + GAP_16)

    def _line(self, line: Cells) -> SplitLine:
        most = max(abs(float(line["best_value"])), abs(float(line["worst_value"]))) or 1.0
        if line["unit"] == "percent":
            most = max(most, 100.0)
        return SplitLine(
            str(line["indicator"]),
            str(line["title"]),
            self._dimension(str(line["dimension"])),
            float(line["worst_value"]) / most,
            float(line["best_value"]) / most,
            self._end(line, "worst"),
            self._end(line, "best"),
            tr("Gap {gap} · ratio {ratio}", gap=shown_number(line["gap"]), ratio=shown_number(line["ratio"])),
        )

    def _dimension(self, dimension: str) -> str:
        return tr("By tehsil") if dimension == "tehsil" else label_of("measurement", dimension)

    def _end(self, line: Cells, which: str) -> str:
        part, dimension = str(line[which]), str(line["dimension"])
        if dimension == "tehsil":
            words = as_named(self.session.store.name("place", part))
        else:
            words = shown_code("measurement", dimension, part)
        return tr("{label}: {value}", label=words, value=shown_number(line[f"{which}_value"]))

    def _open_indicator(self, indicator: str) -> None:
        where = Where("records", step=self.where.step, entity="measurement", view="table")
        self.go.emit(where.at(filter=f"indicator={indicator}"))

    def open_key(self, key: str) -> None:
        self.go.emit(where_of_record("marginalised_group", key))


def _cell(line: Cells, field: str) -> MatrixCell:
    if not is_known(line[field]):
        return MatrixCell(hatched=True)
    score = int(line[field])
    step = _STEPS[score] if field != _TOTAL else round(4 * score / _MOST_TOTAL)
    tip = tr("{number} of {all}", number=score, all=_MOST_TOTAL if field == _TOTAL else _MOST)
    return MatrixCell(str(score), step, tip=tip)


def _row(line: Cells) -> tuple[str, ...]:
    entity = "marginalised_group"
    words = (str(line["name"]), shown_code(entity, "lnob_group", line["lnob_group"]))
    figures = tuple(shown_number(line[field]) for field in (*FACTORS, _TOTAL))
    return (*words, *figures, shown_code(entity, "voice", line["voice"]), shown_number(line["size"]))
