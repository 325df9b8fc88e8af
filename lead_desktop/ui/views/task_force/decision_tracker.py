"""What was decided (V3c): cards in columns by status, by days to their due date. Moving a card changes the status."""

from collections.abc import Mapping, Sequence
from math import isnan
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import task_force as decided
from lead_desktop.roadmap.formats import short_date
from lead_desktop.roadmap.task_force.choices import DECISION_STATUS
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.widgets.board import Board, BoardCard, BoardColumn
from lead_desktop.ui.widgets.segmented import Segmented

_CLOSED = ("done", "dropped")


class DecisionTrackerPage(PicturePage):
    """Show the decisions as cards; a card that is moved to another column takes its status."""

    name = N_("What became of the decisions")
    reads = ("decision", "meeting", "person")
    adds = "decision"
    nothing = N_("No decision is on record yet.")
    scrolls = True
    _which = "all"
    _order = "due"

    def controls(self) -> Sequence[QWidget]:
        self._shown = Segmented((("all", tr("All")), ("late", tr("Late"))), tr("Which records"))
        orders = (("due", tr("By due date")), ("owner", tr("By owner")), ("target", tr("By target")))
        self._orders = Segmented(orders, tr("Order"))
        self._shown.set_value(self._which)
        self._orders.set_value(self._order)
        self._shown.changed.connect(self._choose)
        self._orders.changed.connect(self._sort)
        return self._shown, self._orders

    def picture(self) -> QWidget:
        self._board = Board(tr(self.name))
        self._board.moved.connect(self._move)
        self._board.opened.connect(self.open_key)
        return self._board

    def tell(self) -> Telling | None:
        found = records(decided.decisions(self.session.store))
        if not found:
            return None
        late = [row for row in found if row["overdue"]]
        shown = sorted(late if self._which == "late" else found, key=self._place)
        columns = [BoardColumn(one.code, tr(one.label)) for one in DECISION_STATUS]
        self._board.set_cards(columns, [self._card(row) for row in shown])
        return Telling(
            self._finding(found, late),
            (tr("What was decided"), tr("Who carries it out"), tr("Due on"), tr("Days late"), tr("Status")),
            tuple(self._line(row) for row in shown),
            tuple(row["id"] for row in shown),
            (2, 3),
        )

    def _finding(self, found: Sequence[Mapping[str, Any]], late: Sequence[Mapping[str, Any]]) -> str:
        waits = sum(row["status"] in decided.OPEN_STATUSES for row in found)
        return tr(
            "{open} of {all} decisions are still to be carried out. Late: {late}.",
            open=waits, all=len(found), late=len(late),
        )  # fmt: skip

    def _place(self, row: Mapping[str, Any]) -> tuple[str, bool, float]:
        """Within a group what is most overdue stands first, and what waits for nothing last."""
        group = {"due": "", "owner": row["owner_name"] or "", "target": (*row["targets"], "")[0]}[self._order]
        days = row["days_to_due"]
        return str(group), isnan(days), 0.0 if isnan(days) else days

    def _card(self, row: Mapping[str, Any]) -> BoardCard:
        owner = as_named(str(row["owner_name"] or ""))
        targets = tr("Targets {targets}", targets=", ".join(row["targets"])) if row["targets"] else ""
        lines = (targets, owner) if self._order == "target" else (owner, targets)
        day, text = short_date(str(row["due_on"])[:10]), str(row["text"])
        if row["overdue"]:
            late = tr("Late since {day}", day=day)
            return BoardCard(row["id"], row["status"], text, lines, Mark.OFF_TRACK, late)
        due = tr("Due on {day}", day=day) if row["status"] in decided.OPEN_STATUSES else ""
        if due and row["urgent"]:
            return BoardCard(row["id"], row["status"], text, (*lines, due), Mark.SLOW, tr("Urgent"))
        return BoardCard(row["id"], row["status"], text, (*lines, due))

    def _line(self, row: Mapping[str, Any]) -> tuple[str, ...]:
        late = whole(-row["days_to_due"]) if row["overdue"] else ""
        day = short_date(str(row["due_on"])[:10])
        return (
            str(row["text"]),
            str(row["owner_name"] or ""),
            day,
            late,
            self.words("decision", "status", row["status"]),
        )

    def _move(self, key: str, status: str) -> None:
        """A decision that is closed in place was closed today; one that is opened again has no such day."""
        known = self.session.store.row("decision", key) or {}
        typed: dict[str, object] = {"status": status}
        if status in _CLOSED and not known.get("closed_on"):
            typed["closed_on"] = self.session.store.today.isoformat()
        elif status in decided.OPEN_STATUSES and known.get("closed_on"):
            typed["closed_on"] = None
        self.edit("decision", key, typed)

    def _choose(self, which: str) -> None:
        self._which = which
        self.refresh()

    def _sort(self, order: str) -> None:
        self._order = order
        self.refresh()
