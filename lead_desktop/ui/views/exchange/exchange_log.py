"""The exchange log (V8c): exchanges over time, what was adopted, help that waits for an answer, and the partners."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import practices
from lead_desktop.analysis.frames import added
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.cells import on_surface, shown_day
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.segmented import Segmented

_MARKS = {"planned": Mark.NOT_STARTED, "held": Mark.DONE, "signed": Mark.DONE, "ended": Mark.DONE}
Figures = Mapping[str, Any]


class ExchangeLogPage(PicturePage):
    """Show the exchanges, latest first, and below the partners with what came of them."""

    name = N_("Exchange log")
    reads = ("exchange", "institution", "practice")
    adds = "exchange"
    nothing = N_("No exchange is on record yet.")
    scrolls = True
    _which = "all"

    def controls(self) -> Sequence[QWidget]:
        choices = (("all", tr("All")), ("waits", tr("Help that waits")), ("adopted", tr("With an adoption")))
        self._shown = Segmented(choices, tr("Which records"))
        self._shown.set_value(self._which)
        self._shown.changed.connect(self._choose)
        return (self._shown,)

    def picture(self) -> QWidget:
        self.log, self.partners = RowList(tr(self.name)), RowList(tr("Partners"))
        self.log.opened.connect(self.open_key)
        self.partners.opened.connect(lambda key: self.open_records("exchange", f"partner={key}"))
        body = on_surface(QWidget())
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self.log)
        column.addSpacing(GAP_16)
        column.addWidget(PlainLabel(tr("Partners"), Role.SECTION))
        column.addWidget(self.partners)
        return body

    def focus_widget(self) -> QWidget:
        rows = (*self.log.rows(), *self.partners.rows())
        return super().focus_widget() if self._as_table else rows[0]

    def tell(self) -> Telling | None:
        found = records(practices.exchange_log(self.session.store))
        if not found:
            return None
        shown = [row for row in found if self._which == "all" or row in _kept(self._which, found)]
        self.log.show_lines([self._exchange(row) for row in shown])
        partners = records(practices.exchange_partners(self.session.store))
        self.partners.show_lines([_partner(row) for row in partners])
        heads = (
            tr("Starts on"), tr("Title"), tr("Kind"), tr("Partner"), tr("Status"), tr("People"), tr("Adopted"),
            tr("What was learned"),
        )  # fmt: skip
        finding = tr(
            "{exchanges} exchanges with {partners} partners. Help asked that waits: {waits}.",
            exchanges=len(found), partners=len(partners), waits=len(_kept("waits", found)),
        )  # fmt: skip
        lines = tuple(self._line(row) for row in shown)
        return Telling(finding, heads, lines, tuple(row["id"] for row in shown), (0, 5))

    def _exchange(self, row: Figures) -> Line:
        waits = tr("Help that waits") if row["waits_for_help"] else ""
        said = waits or self.words("exchange", "status", row["status"])
        cells = (
            Cell(mark=Mark.QUESTION if waits else _MARKS[row["status"]], leads=True),
            Cell(shown_day(row["starts_on"]), Role.HELP, "ink_2", leads=True),
            Cell(as_named(str(row["title"])), leads=True, stretches=True),
            Cell(self.words("exchange", "kind", row["kind"]), Role.HELP, "ink_2"),
            Cell(as_named(str(row["partner_name"] or "")), Role.HELP),
            Cell(said, Role.HELP),
        )
        return str(row["id"]), cells

    def _line(self, row: Figures) -> tuple[str, ...]:
        return (
            shown_day(row["starts_on"]), str(row["title"]), self.words("exchange", "kind", row["kind"]),
            str(row["partner_name"] or ""), self.words("exchange", "status", row["status"]), whole(row["people"]),
            self.words("exchange", "adopted", row["adopted"]), str(row["takeaway"] or ""),
        )  # fmt: skip

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()


def _kept(which: str, found: Sequence[Figures]) -> list[Figures]:
    if which == "waits":
        return [row for row in found if row["waits_for_help"]]
    return [row for row in found if row["adopted"] != "no" or row["kind"] == "adoption"]


def _partner(row: Figures) -> Line:
    people = whole(added((row["men"], row["women"])))
    adopted = tr("Adopted: {number}", number=whole(row["adopted"])) if row["adopted"] else ""
    cells = (
        Cell(as_named(str(row["partner_name"] or "")), leads=True, stretches=True),
        Cell(tr("Exchanges: {number}", number=formats.number(round(row["exchanges"]))), Role.HELP),
        Cell(tr("{people} people", people=people) if people else tr("People not counted"), Role.HELP, "ink_2"),
        Cell(adopted, Role.HELP),
    )
    return str(row["partner"]), cells
