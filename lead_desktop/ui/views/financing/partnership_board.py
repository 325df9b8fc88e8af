"""The partnership board (V6e): cards by stage with what they earn, and below who offers what for which targets."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import funding
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.financing.choices import PARTNERSHIP_STAGE
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import Mark, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, rupees
from lead_desktop.ui.views.cells import is_known, on_surface
from lead_desktop.ui.views.picture_page import PicturePage, Telling, listed, records
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.board import Board, BoardCard, BoardColumn
from lead_desktop.ui.widgets.row import Cell
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.wording import name_of_id

_GROUPS = {
    "preparing": ("idea", "concept", "feasibility", "negotiation"),
    "agreed": ("negotiation", "signed", "running", "closed"),
}
"""The stages on the board at once; negotiation stands in both, so that a card can pass from one to the other."""
Figures = Mapping[str, Any]


class PartnershipBoardPage(PicturePage):
    """Show the partnerships by stage; a card that is moved to another column takes its stage."""

    name = N_("Partnership board")
    reads = ("partnership", "institution", "stakeholder", "action", "body")
    adds = "partnership"
    nothing = N_("No partnership is on record yet.")
    scrolls = True
    _group = "preparing"

    def controls(self) -> Sequence[QWidget]:
        groups = (("preparing", tr("In preparation")), ("agreed", tr("Agreed")))
        self.groups = Segmented(groups, tr("Which records"))
        self.groups.set_value(self._group)
        self.groups.changed.connect(self._choose)
        return (self.groups,)

    def picture(self) -> QWidget:
        self.board, self.offers = Board(tr(self.name)), BarsAndRows(tr("What partners offer"))
        self.board.moved.connect(lambda key, stage: self.edit("partnership", key, {"stage": stage}))
        self.board.opened.connect(self.open_key)
        self.offers.show_bars(())
        self.offers.row_opened.connect(lambda key: self.open_record("institution", key))
        whole = on_surface(QWidget())
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.board)
        column.addWidget(self.offers)
        whole.setFocusProxy(self.board)
        return whole

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.board

    def tell(self) -> Telling | None:
        found = records(funding.partnerships(self.session.store))
        if not found:
            return None
        stages = _GROUPS[self._group]
        columns = [BoardColumn(one.code, tr(one.label)) for one in PARTNERSHIP_STAGE if one.code in stages]
        self.board.set_cards(columns, [self._card(row) for row in found if row["stage"] in stages])
        self.offers.show_rows(tr("What partners offer"), self._offers())
        carries = sum(row["viability"] >= 1 for row in found if is_known(row["viability"]))
        heads = (
            tr("Partnership"), tr("Stage"), tr("Partners"), tr("Capital cost"), tr("Yearly cost"), tr("Yearly income"),
            tr("Income for each rupee of cost"), tr("Years until it has paid back"),
        )  # fmt: skip
        finding = tr(
            "{carries} of {all} partnerships earn at least what they cost in a year.", carries=carries, all=len(found)
        )
        lines = tuple(self._line(row) for row in found)
        return Telling(finding, heads, lines, tuple(row["id"] for row in found), tuple(range(3, 8)))

    def _card(self, row: Figures) -> BoardCard:
        lines = (self.words("partnership", "kind", row["kind"]), self._partners(row), _payback(row))
        word = _carries(row)
        mark = Mark.NO_DATA if not is_known(row["viability"]) else Mark.ON_TRACK if row["viability"] >= 1 else Mark.SLOW
        return BoardCard(row["id"], row["stage"], as_named(str(row["title"])), lines, mark, word)

    def _line(self, row: Figures) -> tuple[str, ...]:
        amounts = (rupees(row[name]) for name in ("capital_cost", "yearly_cost", "yearly_income"))
        figures = (_rounded(row["viability"]), _rounded(row["payback_years"]))
        stage = self.words("partnership", "stage", row["stage"])
        return str(row["title"]), stage, self._partners(row), *amounts, *figures

    def _partners(self, row: Figures) -> str:
        return listed([as_named(name_of_id(self.session.store, "institution", key)) for key in row["partners"]])

    def _offers(self) -> list[Line]:
        """Return each partner with what it offers and the targets it offers it for."""
        targets, offers, names = defaultdict[str, set[str]](set), dict[str, Sequence[str]](), dict[str, str]()
        for row in records(funding.partner_offers(self.session.store)):
            targets[row["partner"]].add(row["target"])
            offers[row["partner"]], names[row["partner"]] = row["offers"], str(row["partner_name"] or "")
        return [
            (
                key,
                (
                    Cell(as_named(names[key]), leads=True, stretches=True),
                    Cell(self._offered(offers[key]), Role.HELP),
                    Cell(_targets(targets[key]), Role.HELP, "ink_2"),
                ),
            )
            for key in targets
        ]

    def _offered(self, codes: Sequence[str]) -> str:
        return self.words("stakeholder", "offers", list(codes)) if codes else tr("Offer not known")

    def _choose(self, group: str) -> None:
        self._group = group
        self.refresh()


def _targets(codes: set[str]) -> str:
    return tr("Targets {targets}", targets=listed(sorted(codes, key=_by_number)))


def _by_number(target: str) -> tuple[int, int, str]:
    goal, _, rest = target.partition(".")
    return int(goal), int(rest) if rest.isdecimal() else 100, rest


def _carries(row: Figures) -> str:
    if not is_known(row["viability"]):
        return tr("Costs or income not known")
    return tr("Rs {income} for each rupee of cost", income=_rounded(row["viability"]))


def _payback(row: Figures) -> str:
    years = _rounded(row["payback_years"])
    return tr("Paid back in {years} years", years=years) if years else ""


def _rounded(figure: float) -> str:
    return formats.number(round(figure, 1)) if is_known(figure) else ""
