"""The log book of bundles that went and came, and the sheet in which a code from the phone is checked."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.store.changes import BundleNote
from lead_desktop.sync import journey
from lead_desktop.ui.bundle_words import changes_counted, day_of, state_of, title_of
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.text_field import TextField

MOST = 100
"""How many bundles the log book shows."""


class LogBookSheet(Sheet):
    """List the bundles of both directions, newest first."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Log book"), close=tr("Close"))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_8)
        notes = session.store.journal.notes()[::-1][:MOST]
        if not notes:
            column.addWidget(PlainLabel(tr("No bundle has gone or come yet."), ink="ink_2"))
        for note in notes:
            column.addWidget(_entry(session, note))
        column.addStretch(1)
        self.set_body(body)


class CheckCodeSheet(Sheet):
    """Find the bundle of a check code, or set a bundle to Received by the receipt code that the province reads out."""

    def __init__(self, session: Session, host: QWidget) -> None:
        super().__init__(host, tr("Check a code"), close=tr("Close"))
        self._session = session
        self.code = TextField(code=True, name=tr("Code"))
        self.check = Button(tr("Check the code"))
        self.answer = PlainLabel(role=Role.STRONG)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        why = tr(
            "Type the check code of a slip, or the receipt code that the other office reads to you over the phone."
        )
        for part in (PlainLabel(why, Role.HELP, ink="ink_2"), self.code, self.check, self.answer):
            column.addWidget(part)
        column.addStretch(1)
        self.set_body(body)
        self.check.clicked.connect(self._on_check)
        self.code.edit.returnPressed.connect(self._on_check)

    def _on_check(self) -> None:
        typed = self.code.value()
        if typed:
            self.answer.setText(self._answer_to(typed))

    def _answer_to(self, typed: str) -> str:
        store = self._session.store
        for note in store.journal.notes():
            if _letters(note.check_code) == _letters(typed):
                return tr("This is the code of: {bundle}. {state}.", bundle=title_of(note), state=state_of(note))
        for note in store.journal.notes("out"):
            if note.state != "received" and journey.confirm_by_code(store, note.bundle_id, typed):
                return tr("The code is right. {bundle} has been received.", bundle=title_of(note))
        return tr("No bundle here has this code. Have it read once more, letter by letter.")


def _entry(session: Session, note: BundleNote) -> Card:
    today = session.store.today
    card = Card()
    card.column.addWidget(PlainLabel(title_of(note), Role.STRONG))
    state = tr("{state}, {day}", state=state_of(note), day=day_of(note.moved_at or note.made_at, today))
    lines = [state, changes_counted(note.changes)]
    if note.check_code:
        lines.append(tr("Check code {code}", code=ltr(note.check_code)))
    if note.direction == "in" and note.sender:
        lines.append(tr("From {computer}", computer=as_named(note.sender)))
    code = journey.receipt_code(session.store, note.bundle_id) if note.direction == "in" else None
    if code:
        lines.append(tr("Receipt code to read over the phone: {code}", code=ltr(code)))
    for line in lines:
        card.column.addWidget(PlainLabel(line, Role.HELP, ink="ink_2"))
    return card


def _letters(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())
