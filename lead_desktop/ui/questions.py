"""The talk at one field or about a whole record: questions with their answers, and what can be said next."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import talk
from lead_desktop.roadmap.shared.talk import ASKING, Thread, ThreadState
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.autosave import Entry
from lead_desktop.ui.look import GAP_8
from lead_desktop.ui.session import Session
from lead_desktop.ui.talk_card import Saying, TalkCard, Way
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.long_text import LongText

_REPLIES = frozenset({*ASKING, "answer"})


class Questions(QWidget):
    """Show the notes about a field with what can be done about each; an empty name means the whole record."""

    def __init__(self, session: Session, entry: Entry, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entry, self._field = session, entry, field
        self._cards: dict[str, TalkCard] = {}
        self.ask, self.box, self.send = Button(kind="quiet", icon_name="question"), LongText(lines=2), Button()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP_8)
        for part in (self.ask, self.box, self.send):
            self._column.addWidget(part)
        self.ask.clicked.connect(self._open_box)
        self.send.clicked.connect(self._send)
        self._show_box(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def notes(self) -> list[Row]:
        """Return the notes about the field, without what was said in reply, oldest first."""
        return [thread.first for thread in self._threads()]

    def open(self) -> int:
        """Return how many questions wait for an answer."""
        return sum(thread.state is ThreadState.OPEN for thread in self._threads() if _asks(thread))

    def cards(self) -> Sequence[TalkCard]:
        """Return the cards that are shown, oldest first."""
        return tuple(self._cards.values())

    def refresh(self) -> None:
        """Show the notes there are; an answer that is being typed stays."""
        found = {str(thread.first["id"]): thread for thread in self._threads()}
        for gone in self._cards.keys() - found.keys():
            self._drop(gone)
        for note_id, thread in found.items():
            state = (thread.state, self._ways(thread), tuple(note.get("text") for note in thread.said))
            if note_id in self._cards and self._cards[note_id].state == state:
                continue
            self._drop(note_id)
            self._cards[note_id] = self._card(thread, state)
        self.ask.set_words(tr("Ask about this answer") if self._field else tr("Ask about this record"))
        self.send.set_words(tr("Send the question"))
        self.box.set_name(tr("Your question"))
        self.ask.setVisible(self._may_ask() and self.box.isHidden())
        self.setVisible(bool(self._cards) or self._may_ask())

    def _threads(self) -> list[Thread]:
        """Return the talk at the field: questions with their replies, and each other note alone."""
        if not self._entry.row:
            return []
        facts, row = self._session.store, self._entry.row
        asked = talk.threads(facts, row)
        alone = [
            Thread(note, (), ThreadState.SETTLED)
            for note in facts.rows("note")
            if note.get("about_record") == row and note.get("kind") not in _REPLIES
        ]
        here = [thread for thread in (*asked, *alone) if (thread.first.get("about_field") or "") == self._field]
        return sorted(here, key=lambda thread: str(thread.first["id"]))

    def _ways(self, thread: Thread) -> tuple[Way, ...]:
        """Return what this office can do about a thread: the asked one answers, the one that asks goes on or ends."""
        if not _asks(thread):
            return ()
        if thread.waits_for.get("office") != self._session.store.place:
            return (Way.ANSWER,) if thread.state is ThreadState.OPEN else ()
        if thread.state is ThreadState.OPEN:
            return (Way.SETTLE,)
        return (Way.SETTLE, Way.AGAIN) if thread.state is ThreadState.ANSWERED else (Way.AGAIN,)

    def _may_ask(self) -> bool:
        """The provincial office asks about records of the districts."""
        store = self._session.store
        row = store.row(self._entry.entity, self._entry.row) if self._entry.row else None
        return store.about.role == "province" and row is not None and row["office"] not in ("", store.place)

    def _show_box(self, shown: bool) -> None:
        self.box.setVisible(shown)
        self.send.setVisible(shown)

    def _open_box(self) -> None:
        self._show_box(True)
        self.ask.hide()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _send(self) -> None:
        text, day = self.box.value(), self._session.store.today
        asked = talk.note_about(self._entry.entity, self._entry.row, "query", text, day, field=self._field)
        if text.strip() and self._enter(N_("Question asked"), (None, asked)):
            self.box.set_value(None)
            self._show_box(False)
            self.refresh()

    def _card(self, thread: Thread, state: object) -> TalkCard:
        card = TalkCard([Saying.of(note) for note in thread.said], _asks(thread), thread.state, self._ways(thread))
        card.state = state
        card.answered.connect(partial(self._answer, thread))
        card.asked_again.connect(partial(self._ask_again, thread))
        card.settled.connect(partial(self._settle, thread))
        self._column.addWidget(card)
        return card

    def _drop(self, note_id: str) -> None:
        card = self._cards.pop(note_id, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _answer(self, thread: Thread, text: str) -> None:
        answer = talk.reply_to(thread.waits_for, "answer", text, self._session.store.today)
        if self._enter(N_("Answer to a question"), (None, answer)):
            self.refresh()

    def _ask_again(self, thread: Thread, text: str) -> None:
        again = talk.reply_to(thread.said[-1], "query", text, self._session.store.today)
        reopens: Mapping[str, object] = {"closed_on": None}
        opened = [(str(thread.first["id"]), reopens)] if thread.first.get("closed_on") else []
        if self._enter(N_("Question asked again"), (None, again), *opened):
            self.refresh()

    def _settle(self, thread: Thread) -> None:
        day = self._session.store.today.isoformat()
        settled: Mapping[str, object] = {"closed_on": day}
        own = talk.own_notes(thread, self._session.store.place)
        if self._enter(N_("Question settled"), *((str(note["id"]), settled) for note in own)):
            self.refresh()

    def _enter(self, label: str, *notes: tuple[str | None, Mapping[str, object]]) -> bool:
        work = [("note", row, typed) for row, typed in notes]
        try:
            self._session.enter_many(work, sentence(label))
        except LeadError as trouble:
            self._session.troubled.emit(trouble)
            return False
        return True


def _asks(thread: Thread) -> bool:
    return thread.first.get("kind") in ASKING
