"""The log book of bundles that went and came, and the sheet in which a code from the phone is checked."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.store.changes import BundleNote
from lead_desktop.sync import journey
from lead_desktop.ui.bundle_words import changes_counted, day_of, long_day, state_of, title_of
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import as_named, ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.text_field import TextField

if TYPE_CHECKING:
    from lead_desktop.reports.content import Paper
    from lead_desktop.ui.paper_sheet import PaperSheet

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
        self.printing = Button(tr("Print the log book"), icon_name="print")
        if notes:
            line = QWidget()
            FlowLayout(line).addWidget(self.printing)
            column.addWidget(line)
        else:
            column.addWidget(PlainLabel(tr("No bundle has gone or come yet."), ink="ink_2"))
        self.entries = [LogEntry(session, note) for note in notes]
        for entry in self.entries:
            column.addWidget(entry)
            entry.slip_asked.connect(lambda facts: self._show_paper(_receipt_slip(session, facts)))
        column.addStretch(1)
        self.set_body(body)
        self.printing.clicked.connect(lambda: self._show_paper(_log_book(session)))
        self._host = host
        self.paper: PaperSheet | None = None

    def _show_paper(self, paper: "Paper") -> None:
        from lead_desktop.ui.paper_sheet import PaperSheet

        self.paper = PaperSheet(paper, self._host)
        self.paper.closed.connect(self.paper.deleteLater)
        self.paper.open_sheet()


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


class LogEntry(Card):
    """One bundle; `slip_asked` carries the facts of its receipt slip."""

    slip_asked = Signal(object)

    def __init__(self, session: Session, note: BundleNote) -> None:
        super().__init__()
        today = session.store.today
        self.column.addWidget(PlainLabel(title_of(note), Role.STRONG))
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
            self.column.addWidget(PlainLabel(line, Role.HELP, ink="ink_2"))
        self.slip = Button(tr("Print receipt slip"), "quiet", "print")
        self.slip.setAccessibleDescription(title_of(note))
        if note.direction == "in" and note.state == "taken_in":
            facts = receipt_facts(session, note, code)
            beside = QWidget()
            FlowLayout(beside).addWidget(self.slip)
            self.column.addWidget(beside)
            self.slip.clicked.connect(lambda: self.slip_asked.emit(facts))


def receipt_facts(session: Session, note: BundleNote, code: str | None) -> tuple[tuple[str, str], ...]:
    """Return the facts of the slip that confirms one bundle, as (label, value)."""
    facts = [
        (tr("Bundle"), ltr(str(note.number))),
        (tr("From"), tr("{place}, {computer}", place=place_name(note.peer), computer=as_named(note.sender))),
        (tr("Taken in by"), tr("{place}, {computer}", place=place_name(session.store.about.place),
                               computer=as_named(session.store.about.computer))),
        (tr("Taken in on"), long_day(note.moved_at)),
        (tr("What it carries"), changes_counted(note.changes)),
        (tr("Check code"), ltr(note.check_code)),
    ]  # fmt: skip
    return (*facts, (tr("Receipt code"), ltr(code))) if code else tuple(facts)


def _receipt_slip(session: Session, facts: tuple[tuple[str, str], ...]) -> "Paper":
    from lead_desktop.reports.papers.hand_papers import receipt_slip
    from lead_desktop.ui.paper_sheet import desk_of

    return receipt_slip(desk_of(session), facts)


def _log_book(session: Session) -> "Paper":
    """Return the whole log book as a paper, oldest first."""
    from lead_desktop.reports.papers.hand_papers import log_book
    from lead_desktop.ui.paper_sheet import desk_of

    heads = (tr("Day"), tr("Bundle"), tr("State"), tr("What it carries"), tr("Check code"))
    rows = [
        dict(enumerate((
            long_day(note.moved_at or note.made_at), title_of(note), state_of(note), changes_counted(note.changes),
            note.check_code,
        )))
        for note in session.store.journal.notes()
    ]  # fmt: skip
    return log_book(desk_of(session), heads, rows)


def _letters(code: str) -> str:
    return "".join(sign for sign in code.upper() if sign.isalnum())
