"""The pilot board (V8b): pilots that run, ended, were scaled up or stopped, with people and cost."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from lead_desktop.analysis import practices
from lead_desktop.analysis.frames import added
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import rupees
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.widgets.board import Board, BoardCard, BoardColumn

_MARKS = {
    "too_early": Mark.DOING, "works": Mark.ON_TRACK, "partly": Mark.SLOW, "does_not": Mark.OFF_TRACK,
}  # fmt: skip
_DECISIONS = {"scaled_up": "scale_up", "stopped": "stop"}
Figures = Mapping[str, Any]


class PilotBoardPage(PicturePage):
    """Show the pilots as cards; moving one to Scaled up or Stopped takes that decision, and back takes it away."""

    name = N_("Pilot board")
    reads = ("pilot", "practice", "place")
    adds = "pilot"
    nothing = N_("No pilot is on record yet.")
    scrolls = True

    def picture(self) -> QWidget:
        self.board = Board(tr(self.name))
        self.board.moved.connect(self._move)
        self.board.opened.connect(self.open_key)
        return self.board

    def tell(self) -> Telling | None:
        found = records(practices.pilot_board(self.session.store))
        if not found:
            return None
        columns = _columns()
        self.board.set_cards(columns, [self._card(row) for row in found])
        states = {column.key: column.title for column in columns}
        heads = (
            tr("Pilot"), tr("Service"), tr("State"), tr("People served directly"), tr("People served indirectly"),
            tr("Cost"), tr("Cost a person"), tr("Does it work"), tr("Decision"),
        )  # fmt: skip
        direct = added(row["direct"] for row in found)
        finding = tr("{pilots} pilots serve {people} people directly.", pilots=len(found), people=whole(direct))
        if not whole(direct):
            finding = tr("{pilots} pilots; the people they serve are not counted yet.", pilots=len(found))
        lines = tuple(self._line(row, states) for row in found)
        return Telling(finding, heads, lines, tuple(row["id"] for row in found), (3, 4, 5, 6))

    def _card(self, row: Figures) -> BoardCard:
        direct, indirect, cost = whole(row["direct"]), whole(row["indirect"]), rupees(row["cost_per_person"])
        lines = (
            self.words("pilot", "service", row["service"]),
            tr("{people} people directly", people=direct) if direct else "",
            tr("{people} people indirectly", people=indirect) if indirect else "",
            tr("{amount} a person", amount=cost) if cost else "",
            tr("The practice is still to be written.") if row["write_practice"] else "",
        )
        word = self.words("pilot", "works", row["works"])
        return BoardCard(row["id"], row["column"], as_named(str(row["title"])), lines, _MARKS.get(row["works"]), word)

    def _line(self, row: Figures, states: Mapping[str, str]) -> tuple[str, ...]:
        return (
            str(row["title"]), self.words("pilot", "service", row["service"]), states[row["column"]],
            whole(row["direct"]), whole(row["indirect"]), rupees(row["cost"]), rupees(row["cost_per_person"]),
            self.words("pilot", "works", row["works"]), self.words("pilot", "decision", row["decision"]),
        )  # fmt: skip

    def _move(self, key: str, column: str) -> None:
        """Whether a pilot runs or ended follows from its last day, so these two columns only take a decision away."""
        decided = _DECISIONS.get(column, "undecided")
        known = self.session.store.row("pilot", key) or {}
        if decided == (known.get("decision") or "undecided") or not self.edit("pilot", key, {"decision": decided}):
            self.refresh()


def _columns() -> Sequence[BoardColumn]:
    return (
        BoardColumn("running", tr("Running")), BoardColumn("ended", tr("Ended")),
        BoardColumn("scaled_up", tr("Scaled up")), BoardColumn("stopped", tr("Stopped")),
    )  # fmt: skip
