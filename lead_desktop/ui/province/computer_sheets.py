"""A request with its check number to type in, the sheet of one computer, the sheet that makes a start file."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.catalogue import places
from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import formats
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment
from lead_desktop.sync.enrolment import Certificate, Request
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import day_and_month, place_name
from lead_desktop.ui.texts import as_named, language, ltr, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.code_field import CodeField
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option


class RequestCard(Card):
    """Show who asks; `admit_asked` carries the number that was typed in. The right number is never shown here."""

    admit_asked = Signal(str)

    def __init__(self, request: Request, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.request = request
        title = tr("{computer} of {place}", computer=as_named(request.computer), place=place_name(request.place))
        self.setAccessibleName(title)
        day = day_and_month(request.made, today)
        who = tr("Asked by {officer} on {day}", officer=as_named(request.officer), day=day)
        if request.practice:
            who = tr("Asked by {officer} on {day}, for practice", officer=as_named(request.officer), day=day)
        why = tr("Call the district and have its check number read out: six groups of five figures. Type it here.")
        self.number = TextField(code=True, name=tr("Check number of {computer}", computer=request.computer))
        self.admit = Button(tr("Admit this computer"))
        self._fault = PlainLabel(role=Role.HELP)
        self._fault.hide()
        beside = QWidget()
        flow = FlowLayout(beside, gap=GAP_8)
        self.number.setMinimumWidth(320)
        flow.addWidget(self.number)
        flow.addWidget(self.admit)
        for part in (PlainLabel(title, Role.STRONG), PlainLabel(who, Role.HELP, ink="ink_2"), PlainLabel(why)):
            self.column.addWidget(part)
        self.column.addSpacing(GAP_4)
        self.column.addWidget(beside)
        self.column.addWidget(self._fault)
        self.admit.clicked.connect(self._on_admit)
        self.number.edit.returnPressed.connect(self._on_admit)

    def find_fault(self, text: str) -> None:
        """Say why the computer was not admitted."""
        self._fault.setText(text)
        self._fault.setVisible(bool(text))
        self.number.set_problem(text or None)

    def _on_admit(self) -> None:
        typed = self.number.value()
        if typed is None:
            self.find_fault(tr("Type the number that is read over the phone. Without it nobody is admitted."))
            return
        self.admit_asked.emit(typed)


class ComputerSheet(Sheet):
    """Show one computer that is known, with the way to stop trusting it; `stopped` follows when that was done."""

    stopped = Signal()

    def __init__(self, session: Session, computer: Certificate, host: QWidget) -> None:
        super().__init__(host, as_named(computer.computer), close=tr("Close"))
        self._store, self._computer = session.store, computer
        self.stop, self.sure = Button(tr("Stop trusting"), icon_name="lock"), Button(tr("Stop trusting it now"))
        self._question = PlainLabel(self._consequence())
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        for label, value in self._facts():
            column.addWidget(PlainLabel(label, Role.HELP, ink="ink_2"))
            column.addWidget(PlainLabel(value))
        for part in (self.stop, self._question, self.sure):
            column.addWidget(part)
        column.addStretch(1)
        self.set_body(body)
        self._question.hide()
        self.sure.hide()
        self.stop.setVisible(computer.revoked_from is None)
        self.stop.clicked.connect(self._on_stop)
        self.sure.clicked.connect(self._on_sure)

    def _facts(self) -> list[tuple[str, str]]:
        first, last = seen_on(self._store, self._computer)
        today = self._store.today
        return [
            (tr("District"), place_name(self._computer.place)),
            (tr("First and last seen"), _days(first, last, today)),
            (tr("Trusted until"), formats.long_date(date.fromisoformat(self._computer.until), language())),
            (tr("Check number"), ltr(self._computer.check_number)),
        ]

    def _consequence(self) -> str:
        if enrolment.listed(self._store).of_place(self._computer.place) == (self._computer,):
            return tr(
                "What it sent up to now stays. What it sends later is not taken in. No answer can be written for its "
                "district until another computer there is admitted."
            )
        return tr(
            "What it sent up to now stays. What it sends later is not taken in. The next answer tells its district."
        )

    def _on_stop(self) -> None:
        self.stop.hide()
        self._question.show()
        self.sure.show()
        self.sure.setFocus()

    def _on_sure(self) -> None:
        replica = self._computer.replica
        enrolment.revoke(self._store, replica, enrolment.first_not_held(self._store, replica))
        self.close_sheet()
        self.stopped.emit()


class StartFileSheet(Sheet):
    """Ask for which district a start file is; `asked` carries its place code."""

    asked = Signal(str)

    def __init__(self, session: Session, place: str, host: QWidget) -> None:
        super().__init__(host, tr("Make a start file"), close=tr("Close"))
        offered = places.districts(session.store.about.place, on=session.store.today)
        self.place = CodeField([_option(one) for one in offered], fold=fold, name=tr("District"))
        self.place.set_value(place or None)
        self.write = Button(tr("Write the start file"))
        self._codes = {one.code for one in offered}
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_4, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        why = tr(
            "With a start file a district knows its province from the first day, and its bundles can be closed for it."
        )
        for part in (PlainLabel(why, ink="ink_2"), PlainLabel(tr("District"), Role.STRONG), self.place, self.write):
            column.addWidget(part)
        column.addStretch(1)
        self.set_body(body)
        self.write.clicked.connect(self._on_write)

    def _on_write(self) -> None:
        chosen = self.place.value()
        if chosen not in self._codes:
            self.place.set_problem(tr("Choose the district from the list."))
            return
        self.close_sheet()
        self.asked.emit(chosen)


def seen_on(store: Store, computer: Certificate) -> tuple[str, str]:
    """Return the first and the last day (ISO) on which a bundle of a computer came, empty for never."""
    notes = [
        note.moved_at
        for note in store.journal.notes("in")
        if note.peer == computer.place and note.sender == computer.computer and note.moved_at
    ]
    return (min(notes), max(notes)) if notes else ("", "")


def _days(first: str, last: str, today: date) -> str:
    if not first:
        return tr("Not seen yet")
    return tr("{first} and {last}", first=day_and_month(first, today), last=day_and_month(last, today))


def _option(place: places.Place) -> Option:
    return Option(place.code, place.name(language()), f"{place.name_en} {place.name_ur} {place.name_sd}")
