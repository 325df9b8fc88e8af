"""One question with all that was said to it, or one note, with what this office can do about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared.talk import THREAD_WORDS, ThreadState
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Mark, Role
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.status_mark import StatusMark

THREAD_MARKS = {
    ThreadState.OPEN: Mark.QUESTION,
    ThreadState.ANSWERED: Mark.DOING,
    ThreadState.SETTLED: Mark.DONE,
}
"""The mark of each state of a question."""


class Way(Enum):
    """What can be done about a question."""

    ANSWER = "answer"
    SETTLE = "settle"
    AGAIN = "again"


@dataclass(frozen=True)
class Saying:
    """What one note says, who wrote it and when."""

    text: str
    by: str

    @classmethod
    def of(cls, note: Row) -> "Saying":
        """Return what a note says, in the language of the screen."""
        office = as_named(place_name(str(note.get("office") or "")))
        day = formats.short_date(str(note.get("raised_on") or note.get("made_at") or ""))
        by = tr("{kind}: {office}, {day}", kind=kind_word(note), office=office, day=day)
        return cls(str(note.get("text") or ""), by)


class TalkCard(QFrame):
    """Show the notes of one thread, the state it is in, and a box where something can be said."""

    answered = Signal(str)
    asked_again = Signal(str)
    settled = Signal()

    def __init__(
        self, sayings: Sequence[Saying], asks: bool, state: ThreadState, ways: Sequence[Way],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.state: object = None
        self._ways = tuple(ways)
        self.box, self.button, self.settle = LongText(lines=2), Button(), Button(tr("The question is settled"), "quiet")
        self.again = Button(tr("Ask again"), "quiet")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(sayings[0].text if sayings else "")
        self._lay_out(sayings, asks, state)
        self.button.clicked.connect(self._send)
        self.settle.clicked.connect(self.settled)
        self.again.clicked.connect(self._open_box)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def _send(self) -> None:
        text = self.box.value().strip()
        if not text:
            self.box.setFocus(Qt.FocusReason.OtherFocusReason)
        elif Way.ANSWER in self._ways:
            self.answered.emit(text)
        else:
            self.asked_again.emit(text)

    def _open_box(self) -> None:
        self._show_box(True)
        self.again.hide()
        self.settle.hide()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_box(self, shown: bool) -> None:
        self.box.setVisible(shown)
        self.button.setVisible(shown)

    def _lay_out(self, sayings: Sequence[Saying], asks: bool, state: ThreadState) -> None:
        words = QVBoxLayout()
        words.setSpacing(GAP_4)
        for saying in sayings:
            words.addWidget(PlainLabel(saying.text))
            words.addWidget(PlainLabel(saying.by, Role.HELP, ink="ink_2"))
        if asks:
            words.addWidget(PlainLabel(state_words(state, Way.ANSWER in self._ways), Role.STRONG))
        answers = Way.ANSWER in self._ways
        self.box.set_name(tr("Your answer") if answers else tr("Your question"))
        self.button.set_words(tr("Send the answer") if answers else tr("Send the question"))
        words.addWidget(self.box)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8, line_gap=GAP_4)
        for button in (self.button, self.settle, self.again):
            flow.addWidget(button)
        buttons.setVisible(bool(self._ways))
        words.addWidget(buttons)
        self._show_box(answers)
        self.settle.setVisible(Way.SETTLE in self._ways)
        self.again.setVisible(Way.AGAIN in self._ways)
        row = QHBoxLayout(self)
        row.setContentsMargins(GAP_12, GAP_8, GAP_12, GAP_8)
        row.setSpacing(GAP_8)
        row.addWidget(StatusMark(THREAD_MARKS[state] if asks else Mark.INFORMATION), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def state_words(state: ThreadState, waits_for_us: bool) -> str:
    """Return who has to speak next about a question."""
    if state is ThreadState.OPEN and waits_for_us:
        return tr("Waits for your answer")
    return tr(THREAD_WORDS[state])


def kind_word(note: Row) -> str:
    """Return the word for the kind of a note."""
    return ENTITIES["note"].by_name["kind"].show(note.get("kind"), tr, language())
