"""What districts need from above and what they share (PV4, PV5): help, requests, money, delays, priorities, seats."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import needs
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.fields import entry_words
from lead_desktop.store.changes import Committed
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.heard import heard_places
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, language, ltr, tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.views.bars_and_rows import rupees
from lead_desktop.ui.views.cells import is_known
from lead_desktop.ui.views.picture_page import listed, records
from lead_desktop.ui.views.row_list import Line, RowList
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell

MOST = 40
"""How many rows of a part are listed; the table behind a row shows the rest."""
Figures = Mapping[str, Any]


class NeedsPage(Page):
    """List who asks for help, what waits for an answer, where money is missing, and what districts have in common."""

    reads = frozenset({
        "progress_update", "upward_request", "action", "cost_line", "funding_line", "priority", "body", "seat",
    })  # fmt: skip

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self.lists = {name: RowList() for name in _PARTS}
        self._heads = {name: PlainLabel(role=Role.SECTION) for name in _PARTS}
        self._wheres: dict[str, Where] = {}
        self._empty = QWidget()
        self._lay_out()
        for listed_rows in self.lists.values():
            listed_rows.opened.connect(lambda key: self.go.emit(self._wheres[key]))
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("What districts need")

    def back_text(self) -> str:
        return tr("Reports")

    def main_button(self) -> MainButton:
        return MainButton(tr("Open the first of them") if self._wheres else tr("Open the Inbox"))

    def main_pressed(self) -> None:
        self.go.emit(next(iter(self._wheres.values()), Where("inbox")))

    def shown_again(self) -> None:
        rows = [row for name in _PARTS for row in self.lists[name].rows()]
        if rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def heard(self, committed: Committed) -> None:
        if self.reads & committed.entities:
            self.refresh()

    def refresh(self) -> None:
        store, districts = self.session.store, heard_places(self.session.store)
        self._wheres = {}
        for name, (find, line) in _PARTS.items():
            rows = records(find(store, districts))[:MOST]
            lines = [line(self, f"{name} {number}", row) for number, row in enumerate(rows)]
            self.lists[name].show_lines(lines)
            self.lists[name].setVisible(bool(lines))
            self._heads[name].setVisible(bool(lines))
        self._empty.setVisible(not self._wheres)
        self.header_changed.emit()

    def retranslate(self) -> None:
        words = {
            "help": tr("Help is asked for"),
            "requests": tr("Requests that wait for an answer"),
            "money": tr("Money that is missing this year"),
            "delays": tr("What holds works up"),
            "priorities": tr("Priorities that districts share"),
            "seats": tr("Women in the task forces"),
        }
        for name, head in self._heads.items():
            head.setText(words[name])
            self.lists[name].setAccessibleName(words[name])
        old = self._empty
        self._empty = EmptyState(tr("What districts ask for stands here. Nothing has come in yet."))
        self._column.replaceWidget(old, self._empty)
        old.hide()
        old.deleteLater()

    # One line of each part.

    def help_line(self, key: str, row: Figures) -> Line:
        """Return a work whose district asks for help."""
        self._wheres[key] = where_of_record("progress_update", str(row["id"]))
        return key, (
            Cell(mark=Mark.QUESTION, leads=True),
            Cell(as_named(str(row["problem"] or tr("No problem is described."))), leads=True, stretches=True),
            self._place(row),
            Cell(self._delay_word(row["delay_reason"]), Role.HELP, "ink_2"),
        )

    def request_line(self, key: str, row: Figures) -> Line:
        """Return a request with the days that it waits."""
        self._wheres[key] = where_of_record("upward_request", str(row["id"]))
        days = tr("%n day(s)", None, int(row["days_waiting"]))
        return key, (
            Cell(mark=Mark.DOING, leads=True),
            Cell(as_named(str(row["title"])), leads=True, stretches=True),
            self._place(row),
            Cell(rupees(row["amount"]) if is_known(row["amount"]) else "", Role.HELP, "ink_2"),
            Cell(days, Role.HELP, "ink_2"),
        )

    def money_line(self, key: str, row: Figures) -> Line:
        """Return what a district lacks for the actions of this year."""
        self._wheres[key] = Where("district", row=str(row["place"]), step="financing")
        covered = ltr(formats.percent(round(row["coverage"])))
        return key, (
            Cell(as_named(place_name(str(row["place"]))), leads=True, stretches=True),
            Cell(tr("Missing: {amount}", amount=rupees(row["gap"]) or "0")),
            Cell(fraction=row["coverage"] / 100, optional=True),
            Cell(tr("{share} is covered", share=covered), Role.HELP, "ink_2"),
        )

    def delay_line(self, key: str, row: Figures) -> Line:
        """Return a reason for delay with the works and districts that it holds up."""
        self._wheres[key] = Where("records", entity="progress_update", view="table")
        return key, (
            Cell(self._delay_word(row["reason"]), leads=True, stretches=True),
            Cell(tr("Works: {number}", number=int(row["works"])), Role.HELP, "ink_2"),
            Cell(tr("Districts: {number}", number=int(row["districts"])), Role.HELP, "ink_2"),
        )

    def priority_line(self, key: str, row: Figures) -> Line:
        """Return a target that several districts put first."""
        self._wheres[key] = Where("records", entity="priority", view="table")
        target = str(row["target"])
        return key, (
            Cell(as_named(entry_words("sdg_targets", target, language())), leads=True, stretches=True),
            Cell(tr("Districts: {number}", number=int(row["districts"])), Role.HELP, "ink_2"),
            Cell(listed([place_name(code) for code in row["places"]]), Role.HELP, "ink_2", optional=True),
        )

    def seat_line(self, key: str, row: Figures) -> Line:
        """Return a district's share of women in its task forces."""
        self._wheres[key] = Where("district", row=str(row["place"]), step="task_force")
        return key, (
            Cell(as_named(place_name(str(row["place"]))), leads=True, stretches=True),
            Cell(fraction=row["women_share"] / 100, optional=True),
            Cell(ltr(formats.percent(round(row["women_share"])))),
            Cell(tr("Filled seats: {number}", number=int(row["seats"])), Role.HELP, "ink_2"),
        )

    def _place(self, row: Figures) -> Cell:
        return Cell(as_named(place_name(str(row["place"]))), Role.HELP, "ink_2")

    def _delay_word(self, reason: object) -> str:
        if not is_known(reason):
            return ""
        return ENTITIES["progress_update"].by_name["delay_reason"].show(str(reason), tr, language())

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_16)
        self._column.setSpacing(GAP_4)
        self._column.addWidget(self._empty)
        for name in _PARTS:
            self._column.addWidget(self._heads[name])
            self._column.addWidget(self.lists[name])
            self._column.addSpacing(GAP_8)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))


_Part = tuple[Callable[[Any, Sequence[str]], Any], Callable[[NeedsPage, str, Figures], Line]]
_PARTS: Mapping[str, _Part] = {
    "help": (needs.help_wanted, NeedsPage.help_line),
    "requests": (needs.waiting_requests, NeedsPage.request_line),
    "money": (needs.funding_gaps, NeedsPage.money_line),
    "delays": (needs.delays, NeedsPage.delay_line),
    "priorities": (needs.shared_priorities, NeedsPage.priority_line),
    "seats": (needs.women_in_task_forces, NeedsPage.seat_line),
}
