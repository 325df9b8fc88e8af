"""Differences: one card for each answer that two offices changed without knowing of each other, and deciding them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.store.changes import Committed, Difference, Kind
from lead_desktop.ui import difference_words
from lead_desktop.ui.either_card import EitherCard
from lead_desktop.ui.look import GAP_12, GAP_16
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.to_do import where_of_record
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.difference_card import ANOTHER, DifferenceCard
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.long_difference_card import LongDifferenceCard

_Card = DifferenceCard | EitherCard | LongDifferenceCard
_Key = tuple[str, str, tuple[str, ...], bool]


class DifferencesPage(Page):
    """Show the open differences. Nothing has to be decided at once; both values stay in the history."""

    def __init__(self, session: Session, where: Where, parent: QWidget | None = None) -> None:
        super().__init__(session, where, parent)
        self._cards: dict[_Key, _Card] = {}
        self._open: dict[_Key, Difference] = {}
        self._later: list[_Key] = []
        self._at: _Key | None = None
        self._decided = 0
        self._column = QVBoxLayout()
        self._empty: EmptyState | None = None
        self._lay_out()
        self.refresh()

    def title(self) -> str:
        return tr("Differences")

    def back_text(self) -> str:
        return tr("Inbox") if self.session.store.about.role == "province" else tr("Send & receive")

    def fact_line(self) -> str:
        left = len(self.session.to_decide())
        if not self._decided:
            return tr("One to decide") if left == 1 else tr("{left} to decide", left=left) if left else ""
        return tr("{done} of {all} decided, {left} left", done=self._decided, all=self._decided + left, left=left)

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        if len(self._alike()) < 2:
            return ()
        return ("mine", tr("Keep mine for all")), ("theirs", tr("Use the other value for all"))

    def quiet_pressed(self, name: str) -> None:
        store, alike = self.session.store, self._alike()
        side_of = difference_words.side_of_other if name == "theirs" else difference_words.side_of_own
        decided = [(one, _kept(one, side_of(one, store))) for one in alike]
        self._decided += len(decided)
        self.session.settle_all(decided)
        self.refresh()
        self.said.emit("good", tr("{number} differences are decided. Undo takes all of it back.", number=len(decided)))

    def _alike(self) -> list[Difference]:
        """Return the differences that one press may decide: a removed record is always asked about by itself."""
        return [one for one in self.session.to_decide() if one.fields]

    def main_button(self) -> MainButton:
        return MainButton(tr("Next difference") if len(self._open) > 1 else self._back_words())

    def main_pressed(self) -> None:
        if len(self._open) < 2:
            is_province = self.session.store.about.role == "province"
            self.go.emit(Where("inbox" if is_province else "send_receive"))
            return
        keys = self._order()
        # A click on the button took the focus, so the card shown last counts where none has it.
        at = next((key for key in keys if _has_focus(self._cards[key])), self._at)
        self._show_card(keys[(keys.index(at) + 1) % len(keys) if at in keys else 0])

    def shown_again(self) -> None:
        if self._open and not any(_has_focus(card) for card in self._cards.values()):
            self._show_card(self._order()[0])

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._open = {_key(one): one for one in self.session.store.differences()}
        for key in [key for key in self._cards if key not in self._open]:
            self._drop(key)
        for key, difference in self._open.items():
            if key not in self._cards:
                self._cards[key] = self._made(difference)
        for number, key in enumerate(self._order()):
            self._column.insertWidget(number, self._cards[key])
        self._show_empty()
        self.header_changed.emit()

    def retranslate(self) -> None:
        for key in list(self._cards):
            self._drop(key)

    def _order(self) -> list[_Key]:
        """Return the cards: those put off late, those that another office decides last."""
        own = {_key(one) for one in self.session.to_decide()}
        later = {key: number for number, key in enumerate(self._later)}
        return sorted(self._open, key=lambda key: (key not in own, later.get(key, -1)))

    def _made(self, difference: Difference) -> _Card:
        store = self.session.store
        title, place = difference_words.title_of(difference, store), difference_words.place_of(difference)
        values = difference_words.values_of(difference, store)
        card: _Card
        around = difference_words.around_of(difference, store)
        decided_by = difference_words.decided_by(difference, store)
        if decided_by:
            card = EitherCard(title, place, values, later="", around=around, decided_by=decided_by)
        elif difference_words.is_long(difference):
            card = LongDifferenceCard(
                title,
                place,
                values,
                another=tr("Another"),
                write_another=tr("Write another"),
                use_written=tr("Use what is written"),
                later=tr("Later"),
                around=around,
            )
        elif difference_words.can_be_typed(difference):
            card = DifferenceCard(
                title,
                place,
                values,
                another=tr("Another"),
                write_another=tr("Write another"),
                later=tr("Later"),
                around=around,
            )
        else:
            card = EitherCard(title, place, values, later=tr("Later"), around=around)
        card.choose(str(difference_words.side_in_use(difference)))
        card.settled.connect(lambda key, text: self._on_settled(difference, key, text))
        card.postponed.connect(lambda: self._on_postponed(_key(difference)))
        card.place_opened.connect(lambda: self.go.emit(_where(difference)))
        return card

    def _on_settled(self, difference: Difference, key: str, text: str) -> None:
        if key != ANOTHER:
            self._settle(difference, int(key))
            return
        field = ENTITIES[difference.entity].by_name[difference.fields[0]]
        try:
            value = field.parse(text)
        except Unreadable as reason:
            self.said.emit("warn", reason.sentence.said(tr))
            return
        self._decide(difference, {field.name: value})

    def _settle(self, difference: Difference, side: int) -> None:
        self._decide(difference, _kept(difference, side))

    def _decide(self, difference: Difference, values: dict[str, Value]) -> None:
        self._decided += 1
        self.session.settle(difference, values)
        self.refresh()
        if self._open:
            self._show_card(self._order()[0])

    def _on_postponed(self, key: _Key) -> None:
        if key in self._later:
            self._later.remove(key)
        self._later.append(key)
        self.refresh()
        self._show_card(self._order()[0])

    def _show_card(self, key: _Key) -> None:
        card, self._at = self._cards[key], key
        self._scroll.ensureWidgetVisible(card, 0, GAP_16)
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        card.focusNextChild()

    def _drop(self, key: _Key) -> None:
        card = self._cards.pop(key)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._column.removeWidget(self._empty)
            self._empty.hide()
            self._empty.deleteLater()
            self._empty = None
        if not self._open:
            self._empty = EmptyState(tr("Nothing differs. Bundles that come later may bring something to decide here."))
            self._column.insertWidget(0, self._empty, 1)

    def _back_words(self) -> str:
        if self.session.store.about.role == "province":
            return tr("Go to the Inbox")
        return tr("Go to Send & receive")

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_12)
        self._column.setSpacing(GAP_12)
        self._column.addStretch(1)
        self._scroll = body_scroll(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)


def _key(difference: Difference) -> _Key:
    return difference.entity, difference.row, difference.fields, difference.removal


def _kept(difference: Difference, side: int) -> dict[str, Value]:
    """Return what a decision for one side says."""
    chosen = difference.sides[side]
    if difference.removal:
        return {"removed": chosen.kind == Kind.REMOVE}
    return {name: chosen.values.get(name) for name in difference.fields}


def _where(difference: Difference) -> Where:
    return where_of_record(difference.entity, difference.row, difference.fields[0] if difference.fields else "")


def _has_focus(card: QWidget) -> bool:
    now = card.window().focusWidget()
    return now is not None and (now is card or card.isAncestorOf(now))
