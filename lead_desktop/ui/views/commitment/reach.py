"""People reached (V1c): women, men and transgender people counted, and estimates apart. Sums: analysis/scores."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis.scores import reach
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, Role
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import tr
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
from lead_desktop.ui.widgets.bar_rows import BarPart, BarRow, BarRows
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.segmented import Segmented

_COUNTED = ("women", "men", "transgender")


class ReachPage(PicturePage):
    """Show whom the awareness events reached, by channel or by tehsil."""

    name = N_("People reached")
    adds = "awareness_event"
    nothing = N_("The people reached by awareness events will stand here.")
    reads = ("awareness_event", "place")
    scrolls = True

    by = "channel"
    """What makes a row: the channel, or the tehsil."""

    def controls(self) -> Sequence[QWidget]:
        switch = Segmented((("channel", tr("By channel")), ("tehsil", tr("By tehsil"))), tr("What makes a row"))
        switch.set_value(self.by)
        switch.changed.connect(self.show_by)
        return (switch,)

    def picture(self) -> QWidget:
        bars = ReachBars(tr("People counted"), label_of("awareness_event", "audience_estimate"))
        bars.opened.connect(self.open_key)
        return bars

    def legend(self) -> Sequence[LegendItem]:
        words = (label_of("awareness_event", field) for field in _COUNTED)
        items = [LegendItem(word, f"series:{number}") for number, word in enumerate(words)]
        return (*items, LegendItem(tr("Estimated, or nobody was counted"), "hatched"))

    def show_by(self, by: str) -> None:
        """Make a row of each channel, or of each tehsil."""
        self.by = by
        self.refresh()

    def tell(self) -> Telling | None:
        found = reach(self.session.store, "tehsil" if self.by == "tehsil" else "channel")
        if found.empty:
            return None
        lines = records_of(found)
        bars, names = self._picture, [self._title(line) for line in lines]
        assert isinstance(bars, ReachBars)
        bars.show_lines(lines, names)
        counted = shown_number(found["counted"].sum())
        heads = [label_of("awareness_event", field) for field in (*_COUNTED, "audience_estimate")]
        first = label_of("awareness_event", "channel" if self.by == "channel" else "place")
        figures = ("events", *_COUNTED, "audience_estimate")
        return Telling(
            tr("{number} people were counted at awareness events", number=counted),
            (first, tr("Events"), *heads),
            tuple((name, *(shown_number(line[f]) for f in figures)) for name, line in zip(names, lines, strict=True)),
            tuple(str(line["key"]) for line in lines),
            (1, 2, 3, 4, 5),
        )

    def open_key(self, key: str) -> None:
        words = self._title({"key": key})
        self.go.emit(Where("records", step=self.where.step, entity="awareness_event", view="table", filter=words))

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self._picture.findChildren(BarRows)[0]

    def _title(self, line: Cells) -> str:
        if self.by == "channel":
            return shown_code("awareness_event", "channel", line["key"])
        return self.session.store.name("place", str(line["key"]))


class ReachBars(QWidget):
    """Bars of people counted, and below them, on a scale of their own, hatched bars of estimates."""

    opened = Signal(str)

    def __init__(self, counted: str, estimated: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counted, self._estimated = BarRows(counted), BarRows(estimated)
        self._heading = PlainLabel(estimated, role=Role.STRONG)
        column = QVBoxLayout(on_surface(self))
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._counted)
        column.addSpacing(GAP_16)
        column.addWidget(self._heading)
        column.addWidget(self._estimated)
        for bars in (self._counted, self._estimated):
            bars.opened.connect(self.opened)

    def show_lines(self, lines: Sequence[Cells], names: Sequence[str]) -> None:
        """Show each line with its name; where nobody was counted the bar is hatched, never empty."""
        pairs = list(zip(lines, names, strict=True))
        self._counted.set_rows([_counted(line, name, _most(lines, "counted")) for line, name in pairs])
        most = _most(lines, "audience_estimate")
        told = [(line, name) for line, name in pairs if is_known(line["audience_estimate"])]
        self._estimated.set_rows([_estimated(line, name, most) for line, name in told])
        for part in (self._heading, self._estimated):
            part.setVisible(bool(told))


def _most(lines: Sequence[Cells], column: str) -> float:
    return max([1.0, *(float(line[column]) for line in lines if is_known(line[column]))])


def _counted(line: Cells, name: str, most: float) -> BarRow:
    shares = [(number, float(line[field])) for number, field in enumerate(_COUNTED) if is_known(line[field])]
    parts = tuple(BarPart(people / most, f"series:{number}") for number, people in shares if people)
    said = [name, *(f"{label_of('awareness_event', field)}: {shown_number(line[field])}" for field in _COUNTED)]
    return BarRow(str(line["key"]), name, shown_number(line["counted"]), parts=parts, spoken=", ".join(said))


def _estimated(line: Cells, name: str, most: float) -> BarRow:
    share = float(line["audience_estimate"]) / most
    return BarRow(str(line["key"]), name, shown_number(line["audience_estimate"]), parts=(BarPart(share, "hatched"),))
