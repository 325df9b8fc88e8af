"""Questions and notes at one field: what the other office asks, a box for the answer, and asking oneself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.errors import LeadError
from lead_desktop.ui.autosave import Entry
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Mark, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.status_mark import StatusMark

_ANSWERS = frozenset({"answer"})


class Questions(QWidget):
    """Show the notes about a field, open questions with a box to answer; an empty name means the whole record."""

    def __init__(self, session: Session, entry: Entry, field: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._entry, self._field = session, entry, field
        self._cards: dict[str, _Card] = {}
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
        """Return the notes about the field, without the answers, oldest first."""
        return [
            note
            for note in self._session.store.rows("note")
            if note.get("about_record") == self._entry.row
            and (note.get("about_field") or "") == self._field
            and note.get("kind") not in _ANSWERS
        ] if self._entry.row else []  # fmt: skip

    def open(self) -> int:
        """Return how many questions wait for an answer."""
        return sum(self._is_open(note) for note in self.notes())

    def refresh(self) -> None:
        """Show the notes there are; an answer that is being typed stays."""
        notes = {str(note["id"]): note for note in self.notes()}
        for gone in self._cards.keys() - notes.keys():
            self._drop(gone)
        for note_id, note in notes.items():
            state = (note.get("text"), self._is_open(note), tuple(one.get("text") for one in self._answers(note)))
            if note_id in self._cards and self._cards[note_id].state == state:
                continue
            self._drop(note_id)
            self._cards[note_id] = self._card(note, state)
        self.ask.set_words(tr("Ask about this answer") if self._field else tr("Ask about this record"))
        self.send.set_words(tr("Send the question"))
        self.box.set_name(tr("Your question"))
        self.ask.setVisible(self._may_ask() and self.box.isHidden())
        self.setVisible(bool(self._cards) or self._may_ask())

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
        if self._write("query", self.box.value(), N_("Question asked")):
            self.box.set_value(None)
            self._show_box(False)
            self.refresh()

    def _card(self, note: Row, state: tuple[object, ...]) -> "_Card":
        said = [(_from(one), str(one.get("text") or "")) for one in self._answers(note)]
        answerable = self._is_open(note) and self._is_asked(note)
        mark = Mark.QUESTION if self._is_open(note) else Mark.DONE
        card = _Card(_from(note), str(note.get("text") or ""), said, mark, answerable=answerable)
        card.state = state
        card.button.clicked.connect(lambda: self._answer(note, card))
        self._column.addWidget(card)
        return card

    def _drop(self, note_id: str) -> None:
        card = self._cards.pop(note_id, None)
        if card is not None:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()

    def _answers(self, note: Row) -> list[Row]:
        return [one for one in self._session.store.rows("note") if one.get("answers") == note["id"]]

    def _is_open(self, note: Row) -> bool:
        return note.get("kind") == "query" and not note.get("closed_on") and not self._answers(note)

    def _is_asked(self, note: Row) -> bool:
        return note.get("office") != self._session.store.place

    def _answer(self, note: Row, card: "_Card") -> None:
        if self._write("answer", card.box.value(), N_("Answer to a question"), answers=note["id"]):
            self.refresh()
        else:
            card.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, kind: str, text: str, label: str, **more: object) -> bool:
        if not text.strip():
            return False
        note = {
            "about_entity": self._entry.entity,
            "about_record": self._entry.row,
            "about_field": self._field or None,
            "kind": kind,
            "text": text.strip(),
            "raised_on": self._session.store.today.isoformat(),
            **more,
        }
        try:
            self._session.enter("note", None, note, label=sentence(label))
        except LeadError:
            return False
        return True


class _Card(QFrame):
    """One question or note with its answers, and a box where one can be given."""

    def __init__(self, who: str, text: str, answers: list[tuple[str, str]], mark: Mark, *, answerable: bool) -> None:
        super().__init__()
        self.state: tuple[object, ...] = ()
        self.box, self.button = LongText(lines=2, name=tr("Your answer")), Button(tr("Send the answer"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(text)
        words = QVBoxLayout()
        words.setSpacing(GAP_4)
        words.addWidget(PlainLabel(text))
        words.addWidget(PlainLabel(who, Role.HELP, ink="ink_2"))
        for by, answer in answers:
            words.addWidget(PlainLabel(answer))
            words.addWidget(PlainLabel(by, Role.HELP, ink="ink_2"))
        self.box.setVisible(answerable)
        self.button.setVisible(answerable)
        words.addWidget(self.box)
        words.addWidget(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        row.setSpacing(GAP_8)
        row.addWidget(StatusMark(mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)


def _from(note: Row) -> str:
    office = as_named(place_name(str(note.get("office") or "")))
    day = formats.short_date(str(note.get("raised_on") or note.get("made_at") or ""))
    return tr("{office}, {day}", office=office, day=day)
