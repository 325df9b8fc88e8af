"""What comes first (V4a): targets by rank with criteria, weights and sensitivity, and a grid to key in the scores."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.analysis import ranking
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.action_plan.choices import VOTER_GROUP
from lead_desktop.roadmap.action_plan.ranking import CRITERIA, weights_of
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_12, current
from lead_desktop.ui.pages import MainButton
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views.action_plan.ballot_grid import BallotGrid
from lead_desktop.ui.views.action_plan.priority_cells import (
    cell_of,
    columns_of_table,
    is_numeric,
)
from lead_desktop.ui.views.action_plan.room_view import RoomLine, RoomView
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage, Telling, records, whole
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.matrix import Matrix, MatrixTitle
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.widgets.weight_sliders import Weight, WeightSliders

_ALL = "all"
_PANEL = 320


class PrioritisationPage(PicturePage):
    """Show one ranking round: the table of all groups together, or the scores of one group to key in.

    Weights of an open round are stored when a slider is let go; those of an adopted one are only tried out.
    """

    name = N_("What comes first")
    reads = ("ranking_round", "ballot", "priority", "agenda_item")
    adds = "ballot"
    nothing = N_("No ranking round is on record yet.")
    _round = ""
    _group = _ALL
    _tried: Mapping[str, float] | None = None
    _with_weights = False
    _room: RoomView | None = None

    def controls(self) -> Sequence[QWidget]:
        self._rounds, self._groups = Picker(tr("Ranking round")), Picker(tr("Voter group"))
        self._rounds.chosen.connect(self._choose_round)
        self._groups.chosen.connect(self._choose_group)
        return self._rounds, self._groups

    def picture(self) -> QWidget:
        body = QWidget()
        self._matrix = Matrix(tr(self.name), scale="value", keys="12345")
        self._matrix.opened.connect(lambda target, _: self.open_key(target))
        self._matrix.typed.connect(self._key_in)
        self._panel = self._weights_panel()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_12)
        row.addWidget(self._matrix, 1)
        row.addWidget(self._panel)
        body.setFocusProxy(self._matrix)
        return body

    def legend(self) -> Sequence[LegendItem]:
        return (
            LegendItem(tr("Score of 1"), "value:0"),
            LegendItem(tr("Score of 5"), "value:4"),
            LegendItem(tr("Not scored"), "hatched"),
        )

    def wanted(self) -> str:
        return "ballot" if self._round else "ranking_round"

    def open_key(self, key: str) -> None:
        """Open the priority that names a target, or the group scores of the round."""
        found = [row for row in self.session.store.rows("priority") if row.get("target") == key]
        if found:
            self.open_record("priority", str(found[0]["id"]))
        else:
            self.open_records("ballot", f"round={self._round}")

    def drawn(self) -> QWidget:
        return self._matrix

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        if self.is_empty:
            return ()
        return (("weights", tr("Weights")), ("room", tr("Room view")))

    def quiet_pressed(self, name: str) -> None:
        if name == "weights":
            self._with_weights = not self._with_weights
            self._panel.setVisible(self._with_weights)
            if self._with_weights:
                self.sliders.slider(CRITERIA[0]).setFocus()
        else:
            self.open_room()

    def main_button(self) -> MainButton | None:
        known = self._known()
        if known is not None and known.get("state") == "open" and not self.is_empty:
            return MainButton(tr("Record the result"))
        return super().main_button()

    def main_pressed(self) -> None:
        known = self._known()
        if known is not None and known.get("state") == "open" and not self.is_empty:
            self.edit("ranking_round", self._round, {"state": "adopted"})
        else:
            super().main_pressed()

    def tell(self) -> Telling | None:
        store = self.session.store
        rounds = store.rows("ranking_round")
        offered = [Option(str(row["id"]), self.words("ranking_round", "title", row.get("title"))) for row in rounds]
        self._round = self._rounds.offer(offered, self._round)
        known = self._known()
        if known is None:
            return None
        groups = [Option(one.code, tr(one.label)) for one in VOTER_GROUP]
        self._group = self._groups.offer([Option(_ALL, tr("All groups together")), *groups], self._group)
        self._show_weights(known)
        found = records(ranking.priority_table(store, self._round, self._tried))
        if self._room is not None:
            self._room.set_lines(self._room_lines(found))
        return self._tell_all(found) if self._group == _ALL else self._tell_group()

    def open_room(self) -> RoomView:
        """Show the ranking big and without names of groups, for a projector; Esc closes it."""
        found = records(ranking.priority_table(self.session.store, self._round, self._tried))
        self._room = RoomView(tr("Room view"), tr("Score of 100"))
        self._room.closed.connect(self._leave_room)
        self._room.set_lines(self._room_lines(found))
        self._room.showFullScreen()
        return self._room

    @property
    def matrix(self) -> Matrix:
        """The table of the picture."""
        return self._matrix

    def _known(self) -> Row | None:
        return self.session.store.row("ranking_round", self._round) if self._round else None

    def _tell_all(self, found: Sequence[dict[str, Any]]) -> Telling:
        columns = columns_of_table()
        rows = [self._title(row["target"]) for row in found]
        cells = {
            (row["target"], column.key): cell_of(row, column.key, self.words) for row in found for column in columns
        }
        self._matrix.set_cells(rows, columns, cells)
        texts = tuple(
            (title.title, *(cells[(title.key, column.key)].text or tr("Not scored") for column in columns))
            for title in rows
        )
        heads = (tr("Target"), *(column.title for column in columns))
        numeric = tuple(at + 1 for at, column in enumerate(columns) if is_numeric(column.key))
        return Telling(self._finding(found), heads, texts, tuple(title.key for title in rows), numeric)

    def _finding(self, found: Sequence[dict[str, Any]]) -> str:
        ranked = [row for row in found if not row["unranked"]]
        if not ranked:
            return tr("No target has enough scores for a rank yet.")
        return tr(
            "First comes {target}. Stable ranks: {stable} of {all}.",
            target=self._title(ranked[0]["target"]).title,
            stable=sum(row["stable"] is True for row in ranked),
            all=len(ranked),
        )

    def _tell_group(self) -> Telling:
        grid = BallotGrid(self.session.store, self._round, self._group)
        rows, columns = [self._title(target) for target in grid.targets()], grid.columns()
        cells = grid.cells()
        self._matrix.set_cells(rows, columns, cells)
        finding = tr(
            "{group}: {have} of {want} targets are scored. Type 1 to 5 into a cell.",
            group=self.words("ballot", "voter_group", self._group),
            have=grid.scored(), want=len(rows),
        )  # fmt: skip
        texts = tuple(
            (row.title, *(cells[(row.key, column.key)].text or tr("Not scored") for column in columns)) for row in rows
        )
        heads = (tr("Target"), *(column.title for column in columns))
        return Telling(finding, heads, texts, tuple(row.key for row in rows), tuple(range(1, len(heads))))

    def _title(self, target: str) -> MatrixTitle:
        return MatrixTitle(target, self.words("ballot", "target", target))

    def _key_in(self, target: str, criterion: str, sign: str) -> None:
        if self._group == _ALL or criterion not in CRITERIA:
            return
        grid = BallotGrid(self.session.store, self._round, self._group)
        row, typed = grid.answer(target, criterion, int(sign))
        self.edit("ballot", row, typed)

    def _weights_panel(self) -> QWidget:
        body = QWidget()
        self.sliders = WeightSliders(tr("Weights"), lambda total: tr("Together {total} of 100", total=total))
        self._trial = PlainLabel(tr("This round is adopted: moving a weight only tries it out."), ink="ink_2")
        column = QVBoxLayout(body)
        column.addWidget(self._trial)
        column.addWidget(self.sliders)
        column.addStretch(1)
        self.sliders.changed.connect(lambda *_: self._weigh())
        self.sliders.settled.connect(self._settle)
        panel = body_scroll(body)
        # Qt fills the body of a scroll area with the window's ground; here the frame's surface shall show.
        body.setAutoFillBackground(False)
        panel.setFixedWidth(current().px(_PANEL))
        panel.setVisible(self._with_weights)
        return panel

    def _show_weights(self, known: Row) -> None:
        shown = self._tried or weights_of(known)
        fields = ENTITIES["ballot"].by_name
        self.sliders.set_weights([Weight(one, tr(fields[one].label), round(shown[one])) for one in CRITERIA])
        self._trial.setVisible(known.get("state") != "open")

    def _weigh(self) -> None:
        self._tried = {one: float(weight) for one, weight in self.sliders.weights().items()}
        if any(self._tried.values()):
            self.refresh()

    def _settle(self) -> None:
        known = self._known()
        if known is None or known.get("state") != "open":
            return
        stored = weights_of(known)
        typed = {f"w_{one}": weight for one, weight in self.sliders.weights().items() if weight != stored[one]}
        self._tried = None
        if typed:
            self.edit("ranking_round", self._round, typed)

    def _room_lines(self, found: Sequence[dict[str, Any]]) -> list[RoomLine]:
        return [
            RoomLine(
                whole(row["rank"]), int(row["target"].split(".")[0]), self._title(row["target"]).title, row["score"]
            )
            for row in found
            if not row["unranked"]
        ]

    def _leave_room(self) -> None:
        self._room = None

    def _choose_round(self, chosen: str) -> None:
        self._round, self._tried = chosen, None
        self.refresh()

    def _choose_group(self, group: str) -> None:
        self._group = group
        self.refresh()
