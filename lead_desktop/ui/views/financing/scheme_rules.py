"""Scheme rules and look-alikes (V6c): throw-forward, release and use of money, and pairs that wait for a decision."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.analysis import money
from lead_desktop.roadmap import formats
from lead_desktop.roadmap.financing.duplicates import VERDICT, Pair, undecided_pairs, verdict_note
from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.look import GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.views.bars_and_rows import BarsAndRows, rupees
from lead_desktop.ui.views.cells import is_known, on_surface
from lead_desktop.ui.views.financing.decision_sheet import DecisionSheet
from lead_desktop.ui.views.financing.pair_card import PairCard, PairWords
from lead_desktop.ui.views.picture_page import PicturePage, Telling, percent, records
from lead_desktop.ui.views.row_list import Line
from lead_desktop.ui.widgets.bar_rows import BarRow
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.legend import LegendItem
from lead_desktop.ui.widgets.row import Cell

MOST_PAIRS = 20
"""Pairs that are shown at once, most alike first; the next come when these are decided."""
MOST_BARS = 200
"""Schemes that are drawn, those with the most still to be paid; the table shows all."""
Figures = Mapping[str, Any]


class SchemeRulesPage(PicturePage):
    """Show the schemes and the pairs that look alike; a decision is kept as a note with its reason."""

    name = N_("Scheme rules")
    reads = ("scheme", "scheme_share", "funding_line", "note", "place")
    adds = "scheme"
    nothing = N_("No scheme is on record yet.")
    scrolls = True

    def picture(self) -> QWidget:
        whole = on_surface(QWidget())
        self._heading, self._cards = PlainLabel(role=Role.SECTION), QVBoxLayout()
        self._held, self._pairs = list[PairCard](), list[Pair]()
        self._cards.setSpacing(GAP_8)
        self.body = BarsAndRows(tr(self.name))
        self.body.bar_opened.connect(self.open_key)
        self.body.row_opened.connect(lambda code: self.open_records("scheme", f"programme={code}"))
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_8)
        column.addWidget(self._heading)
        column.addLayout(self._cards)
        column.addSpacing(GAP_16)
        column.addWidget(self.body)
        whole.setFocusProxy(self.body)
        return whole

    def legend(self) -> Sequence[LegendItem]:
        return (LegendItem(tr("Spent so far as a share of the cost."), "bar"),)

    def focus_widget(self) -> QWidget:
        return super().focus_widget() if self._as_table else self.body.bars

    def tell(self) -> Telling | None:
        found = records(money.scheme_money(self.session.store))
        if not found:
            return None
        pairs = undecided_pairs(self.session.store)
        self._show_pairs(pairs)
        found.sort(key=lambda row: -row["throw_forward"] if is_known(row["throw_forward"]) else 0.0)
        self.body.show_bars([self._bar(row) for row in found[:MOST_BARS]])
        self.body.show_rows(tr("Share of ongoing schemes in the committed money"), self._ongoing())
        forward = sum(row["throw_forward"] for row in found if is_known(row["throw_forward"]))
        heads = (
            tr("Scheme"), tr("Stage"), tr("Cost"), tr("Spent before"), tr("Spent since"), tr("Throw-forward"),
            tr("Throw-forward in years"), tr("Released of committed"), tr("Spent of released"), tr("SDG shares"),
            tr("Rules"),
        )  # fmt: skip
        finding = tr(
            "{schemes} schemes have {amount} still to be paid; pairs to be decided: {pairs}.",
            schemes=len(found), amount=rupees(forward), pairs=len(pairs),
        )  # fmt: skip
        keys = tuple(row["id"] for row in found)
        numeric, source = tuple(range(2, 10)), self._source(len(found))
        return Telling(finding, heads, lambda: tuple(map(self._line, found)), keys, numeric, source)

    def _source(self, schemes: int) -> str:
        if schemes <= MOST_BARS:
            return self.source()
        said = tr(
            "The {shown} schemes with the most still to be paid are drawn; the table shows all {all}.",
            shown=MOST_BARS, all=schemes,
        )  # fmt: skip
        return tr("{one} {other}", one=said, other=self.source())

    def pair_cards(self) -> Sequence[PairCard]:
        """Return the cards of the pairs that wait, most alike first."""
        return tuple(self._held)

    def decide(self, first: str, second: str, verdict: str, reason: str) -> None:
        """Keep a decision about two schemes as a note with its reason."""
        self.edit("note", None, verdict_note(first, second, verdict, reason=reason, day=self.session.store.today))

    def _show_pairs(self, pairs: Sequence[Pair]) -> None:
        """Cards whose schemes are as they were stay, so that an edit elsewhere is answered at once."""
        if self._held and self._pairs == list(pairs[:MOST_PAIRS]):
            return
        self._pairs = list(pairs[:MOST_PAIRS])
        for old in self._held:
            self._cards.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._held = [self._pair_card(pair) for pair in self._pairs]
        for card in self._held:
            self._cards.addWidget(card)
        waits = tr("Schemes that look alike and are not decided")
        self._heading.setText(waits if pairs else tr("No pair of schemes waits for a decision."))

    def _pair_card(self, pair: Pair) -> PairCard:
        keys = (str(pair.first["id"]), str(pair.second["id"]))
        alike = tr(
            "{share} alike, {place}", share=percent(100 * pair.likeness), place=tr(pair.nearness.text),
        )  # fmt: skip
        names = (as_named(str(pair.first["name"])), as_named(str(pair.second["name"])))
        card = PairCard(PairWords(alike, names, (self._facts(keys[0]), self._facts(keys[1]))))
        card.opened.connect(lambda number: self.open_key(keys[number]))
        card.asked.connect(lambda verdict: self._ask(keys, names, verdict))
        return card

    def _ask(self, keys: tuple[str, str], names: tuple[str, str], verdict: str) -> None:
        title = next(tr(option.label) for option in VERDICT if option.code == verdict)
        sheet = DecisionSheet(title, names, self.window())
        sheet.decided.connect(lambda reason: self.decide(*keys, verdict, reason))
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()
        sheet.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, key: str) -> str:
        row = self.session.store.row("scheme", key) or {}
        words = (
            str(row.get("number") or ""), str(row.get("first_year") or ""),
            self.words("scheme", "programme", row.get("programme")), self.words("scheme", "stage", row.get("stage")),
            rupees(row.get("cost")),
        )  # fmt: skip
        return " · ".join(word for word in words if word)

    def _bar(self, row: Figures) -> BarRow:
        paid = [row[name] for name in ("spent_before", "spent") if is_known(row[name])]
        share = sum(paid) / row["cost"] if row["cost"] else None
        broken = _rules(row)
        word, mark = (broken, Mark.OFF_TRACK) if broken else (self.words("scheme", "stage", row["stage"]), None)
        return BarRow(row["id"], str(row["name"]), rupees(row["throw_forward"]), word, share, mark=mark)

    def _line(self, row: Figures) -> tuple[str, ...]:
        years = row["throw_forward_years"]
        amounts = tuple(rupees(row[name]) for name in ("cost", "spent_before", "spent", "throw_forward"))
        shares = tuple(percent(row[name]) for name in ("release_share", "use_share", "tagged"))
        in_years = formats.number(round(years, 1)) if is_known(years) else ""
        stage = self.words("scheme", "stage", row["stage"])
        return (str(row["name"]), stage, *amounts, in_years, *shares, _rules(row))

    def _ongoing(self) -> list[Line]:
        return [
            (
                str(row["programme"]),
                (
                    Cell(self.words("scheme", "programme", row["programme"]), leads=True, stretches=True),
                    Cell(percent(row["ongoing_share"]), Role.STRONG, figure=True),
                    Cell(_least(row["least"]), Role.HELP, "ink_2"),
                ),
            )
            for row in records(money.ongoing_shares(self.session.store))
        ]


def _rules(row: Figures) -> str:
    if row["above_forum_limit"]:
        return tr("Above the forum's limit")
    return tr("Below the smallest size") if row["below_smallest"] else ""


def _least(least: float) -> str:
    if not is_known(least):
        return tr("The province fills this rule.")
    return tr("At least {share} by the rule", share=percent(least))
