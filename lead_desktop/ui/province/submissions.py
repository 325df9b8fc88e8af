"""The calendar of what districts send (PV3): what is due, what came, with reporting rate and timeliness."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import submissions
from lead_desktop.analysis.submissions import CAME, LATE, ON_TIME, OVERDUE, WAITING
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import current
from lead_desktop.ui.pages import MainButton, Where
from lead_desktop.ui.province.expect_sheet import ExpectSheet
from lead_desktop.ui.province.heard import every_place
from lead_desktop.ui.status_words import day_and_month, place_name
from lead_desktop.ui.texts import tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.cells import is_known
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.type_ahead import Option

_RATE, _IN_TIME, _ALL = " rate", " in time", ""
_SIGNS = {ON_TIME: "✓", LATE: "!", CAME: "✓", OVERDUE: "✕", WAITING: ""}
_STEPS = {ON_TIME: 2, CAME: 2, LATE: 1, WAITING: None, OVERDUE: None}


class SubmissionsPage(PicturePage):
    """Show districts by what they send in a fiscal year; a cell opens its paper, the main button expects another."""

    name = N_("Calendar of papers")
    reads = ("submission",)
    nothing = N_("No paper is expected from a district yet.")
    speaks = False

    def back_text(self) -> str:
        return tr("Reports")

    def main_button(self) -> MainButton:
        return MainButton(tr("Expect a paper"))

    def main_pressed(self) -> None:
        sheet = ExpectSheet(self.session, self.year.key() or fiscal_year_of(self.session.store.today), self.window())
        sheet.done.connect(lambda said: self.said.emit("good", said))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        self.sheet = sheet

    def heard(self, committed: Committed) -> None:
        if set(self.reads) & committed.entities:
            self.refresh()

    def controls(self) -> Sequence[QWidget]:
        before: Picker | None = getattr(self, "year", None)
        self._kept = before.key() if before is not None else ""
        self.year = Picker(tr("Fiscal year"))
        self.year.setFixedWidth(current().px(160))
        self.year.chosen.connect(lambda _: self.refresh())
        return (self.year,)

    def picture(self) -> QWidget:
        self.matrix = Matrix(tr(self.name))
        self.matrix.opened.connect(self._open_cell)
        return self.matrix

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("✓ Received in time"), "completeness:2"),
            LegendItem(tr("! Received late"), "completeness:1"),
            LegendItem(tr("✕ Overdue"), "outline"),
            LegendItem(tr("Not expected"), "hatched"),
        )

    def tell(self) -> Telling | None:
        store = self.session.store
        years = submissions.fiscal_years(store)
        if not years:
            return None
        year = self.year.offer([Option(one, one) for one in years], self.year.key() or self._kept)
        found = submissions.calendar(store, year)
        places = [place for place in every_place(store) if place in set(found["place"])]
        places += sorted(set(found["place"]) - set(places))
        rates = {str(row["place"]): row for row in records(submissions.rates(found, places))}
        slots = submissions.slots(found)
        self._papers = {(str(row["place"]), str(row["slot"])): row for row in records(found)}
        self._show_cells(places, slots, rates)
        return self._in_words(places, slots, rates)

    def open_key(self, key: str) -> None:
        self.go.emit(Where("district", row=key))

    def _show_cells(self, places: Sequence[str], slots: Sequence[str], rates: Mapping[str, Any]) -> None:
        columns = [
            MatrixTitle(_RATE, tr("Received")),
            MatrixTitle(_IN_TIME, tr("In time")),
            *(MatrixTitle(slot, self._slot_words(slot)) for slot in slots),
        ]
        cells: dict[tuple[str, str], MatrixCell] = {}
        for place in (_ALL, *places):
            cells[place, _RATE] = MatrixCell(_share(rates[place]["reporting_rate"]))
            cells[place, _IN_TIME] = MatrixCell(_share(rates[place]["timeliness"]))
        for (place, slot), row in self._papers.items():
            cells[place, slot] = self._cell(row)
        for slot in slots:
            cells[_ALL, slot] = MatrixCell(self._received_in(slot))
        rows = [MatrixTitle(_ALL, tr("All districts")), *(MatrixTitle(place, place_name(place)) for place in places)]
        self.matrix.set_cells(rows, columns, cells)

    def _in_words(self, places: Sequence[str], slots: Sequence[str], rates: Mapping[str, Any]) -> Telling:
        whole = rates[_ALL]
        finding = tr(
            "{received} of {expected} papers have come, {in_time} of them in time",
            received=int(whole["received"]), expected=int(whole["expected"]), in_time=int(whole["on_time"]),
        )  # fmt: skip
        if not whole["expected"]:
            finding = tr("Nothing was due by today.")
        heads = (tr("District"), tr("Received"), tr("In time"), *(self._slot_words(slot) for slot in slots))
        lines = tuple(
            (
                place_name(place), _share(rates[place]["reporting_rate"]), _share(rates[place]["timeliness"]),
                *(self._spoken(place, slot) for slot in slots),
            )
            for place in places
        )  # fmt: skip
        return Telling(finding, heads, lines, tuple(places), (1, 2))

    def _cell(self, row: Mapping[str, Any]) -> MatrixCell:
        standing = str(row["standing"])
        day = row["received_on"] if is_known(row["received_on"]) else row["due_on"]
        said = day_and_month(str(day)[:10], self.session.store.today) if is_known(day) else ""
        text = f"{_SIGNS[standing]} {said}".strip()
        return MatrixCell(text or "–", _STEPS[standing], tip=self._standing_words(row))

    def _spoken(self, place: str, slot: str) -> str:
        row = self._papers.get((place, slot))
        return self._standing_words(row) if row is not None else ""

    def _standing_words(self, row: Mapping[str, Any]) -> str:
        """Say how a paper stands: its state, and its two days."""
        state = self.words("submission", "state", row["state"])
        today = self.session.store.today
        parts = [state]
        for field, text in (("due_on", tr("Due on")), ("received_on", tr("Received on"))):
            if is_known(row[field]):
                day = day_and_month(str(row[field])[:10], today)
                parts.append(tr("{label}: {value}", label=text, value=day))
        return " · ".join(parts)

    def _slot_words(self, slot: str) -> str:
        subject, _, quarter = slot.partition(" ")
        named = self.words("submission", "subject", subject)
        if not quarter:
            return named
        return tr("{name}, {quarter}", name=named, quarter=self.words("submission", "quarter", quarter))

    def _received_in(self, slot: str) -> str:
        papers = [row for (_, of), row in self._papers.items() if of == slot]
        came = sum(str(row["standing"]) in submissions.RECEIVED for row in papers)
        return tr("{have} of {want}", have=came, want=len(papers))

    def _open_cell(self, place: str, slot: str) -> None:
        row = self._papers.get((place, slot))
        if row is not None:
            self.go.emit(where_of_record("submission", str(row["id"])))
        elif place:
            self.open_key(place)


def _share(value: Any) -> str:
    return formats.percent(round(float(value))) if is_known(value) else "–"
