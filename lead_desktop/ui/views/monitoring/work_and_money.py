"""Work and money (V7c): how far each scheme is built, and how much of its cost is spent."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import works
from lead_desktop.roadmap.monitoring.rules import MONEY_AHEAD
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_16, Mark, current
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, rupees
from lead_desktop.ui.views.cells import is_known, on_surface, shown_day
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.point_field import Axis, MarkedPoint, PointField
from lead_desktop.ui.widgets.segmented import Segmented

_BANDS = {
    "money_ahead": N_("Money ahead of work"),
    "work_ahead": N_("Work ahead of money"),
    "within": N_("Work and money go together"),
}
_LATE = {
    "money_ahead": N_("Late, money ahead of work"),
    "work_ahead": N_("Late, work ahead of money"),
    "within": N_("Late"),
}
_MARKS = {"look": Mark.OFF_TRACK, "within": Mark.ON_TRACK, "unknown": Mark.NO_DATA}
_AROUND = 170
"""Px that the choices, the finding, the signs and the buttons take around the square, at 100 % text."""
Figures = Mapping[str, Any]


class WorkAndMoneyPage(PicturePage):
    """Show work against money as points, with a band where they go together, and below as a bar and a tick on it."""

    name = N_("Work and money")
    reads = ("scheme", "progress_update", "funding_line")
    adds = "progress_update"
    nothing = N_("No scheme with all its facts is listed yet.")
    scrolls = True
    speaks = False
    _which = "all"

    def controls(self) -> Sequence[QWidget]:
        choices = (("all", tr("All")), ("look", tr("Late or out of step")), ("unknown", tr("Without an update")))
        self._shown = Segmented(choices, tr("Which records"))
        self._shown.set_value(self._which)
        self._shown.changed.connect(self._choose)
        return (self._shown,)

    def picture(self) -> QWidget:
        self.square = PointField(tr("Work against money"), band=MONEY_AHEAD)
        self.square.opened.connect(self.open_key)
        self.body = BarsAndRows(tr(self.name))
        self.body.bar_opened.connect(self.open_key)
        whole = on_surface(QWidget())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_16)
        column.addWidget(self.square)
        column.addWidget(self.body)
        whole.setFocusProxy(self.square)
        return whole

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def retranslate(self) -> None:
        super().retranslate()
        self._fit()

    def _fit(self) -> None:
        """The whole square is in sight at once, where the window is high enough."""
        room = self.height() - current().px(_AROUND)
        self.square.setMaximumHeight(max(self.square.minimumSizeHint().height(), room))

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Work done"), "bar"), LegendItem(tr("Money spent"), "tick"),
            LegendItem(tr("Without an update"), "hatched"),
        )  # fmt: skip

    def wanted(self) -> str:
        return "progress_update" if self.session.store.rows("scheme") else "scheme"

    def open_key(self, key: str) -> None:
        self.open_record("scheme", key)

    def tell(self) -> Telling | None:
        found = sorted(records(works.work_and_money(self.session.store)), key=_urgency)
        if not found:
            return None
        shown = [row for row in found if self._which in ("all", _group(row))]
        self._show_square([row for row in shown if is_known(row["physical"]) and is_known(row["financial"])])
        self.body.show_bars([_bar(row) for row in shown])
        late, ahead = (sum(map(kind, found)) for kind in (_is_late, _is_ahead))
        heads = (
            tr("Scheme"), tr("Cost"), tr("Work done"), tr("Money spent"), tr("Time passed"), tr("Ends on"),
            tr("Work and money"),
        )  # fmt: skip
        finding = tr(
            "{late} of {all} schemes are late; in {ahead} the money is ahead of the work.",
            late=late, all=len(found), ahead=ahead,
        )  # fmt: skip
        keys = tuple(row["scheme"] for row in shown)
        return Telling(finding, heads, lambda: tuple(map(_line, shown)), keys, (1, 2, 3, 4, 5))

    def _show_square(self, known: Sequence[Figures]) -> None:
        """A scheme beyond 100 per cent of its cost stands at the edge; its words tell the figure."""
        self.square.setVisible(bool(known))
        money, work = Axis(tr("Money spent, % of the cost"), 0, 100), Axis(tr("Work done, %"), 0, 100)
        self.square.show_points([_point(row) for row in known], money, work)

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()


def _is_late(row: Figures) -> bool:
    return row["late"] is True


def _is_ahead(row: Figures) -> bool:
    return bool(row["band"] == "money_ahead")


def _group(row: Figures) -> str:
    if not is_known(row["physical"]):
        return "unknown"
    return "look" if _is_late(row) or row["band"] != "within" else "within"


def _urgency(row: Figures) -> tuple[int, bool, float]:
    behind = row["elapsed"] - row["physical"]
    group = {"look": 0, "within": 1, "unknown": 2}[_group(row)]
    return group, not _is_ahead(row), -behind if is_known(behind) else 0.0


def _point(row: Figures) -> MarkedPoint:
    spoken = ", ".join(part for part in _line(row) if part)
    return MarkedPoint(
        row["scheme"], as_named(str(row["name"])), row["financial"], row["physical"], _MARKS[_group(row)], spoken
    )


def _bar(row: Figures) -> BarRow:
    known, spent = is_known(row["physical"]), row["financial"]
    word = _words(row)
    return BarRow(
        row["scheme"], str(row["name"]), percent(row["physical"]), word,
        row["physical"] / 100 if known else None, spent / 100 if is_known(spent) else None,
        _MARKS[_group(row)],
        spoken=", ".join(part for part in _line(row) if part),
    )  # fmt: skip


def _words(row: Figures) -> str:
    if not is_known(row["physical"]):
        return tr("Without an update")
    band = row["band"] if is_known(row["band"]) else "within"
    return tr((_LATE if _is_late(row) else _BANDS)[band])


def _line(row: Figures) -> tuple[str, ...]:
    shares = (percent(row[name]) for name in ("physical", "financial", "elapsed"))
    return str(row["name"]), rupees(row["cost"]), *shares, shown_day(row["ends_on"]), _words(row)
