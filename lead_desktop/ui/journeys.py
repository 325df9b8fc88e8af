"""The two parts of Send & receive that show how bundles travel: to the province, and from it."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.store.changes import BundleNote
from lead_desktop.sync import enrolment, journey, known, scans
from lead_desktop.sync.journey import Journey
from lead_desktop.sync.scans import Scan
from lead_desktop.ui.bundle_words import changes_counted, day_of, steps_counted, stops_of
from lead_desktop.ui.look import GAP_4, GAP_8, Role
from lead_desktop.ui.pieces_part import PiecesPart
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.stays_sheet import papers_counted
from lead_desktop.ui.texts import tr
from lead_desktop.ui.to_do import open_questions
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.journey_line import JourneyLine
from lead_desktop.ui.widgets.label import PlainLabel


class OutPart(QWidget):
    """What goes to the province: the next bundle, what it will carry, and those that wait for a receipt.

    `stays_asked` wants to choose which papers travel.
    """

    stays_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._known: tuple[object, list[Scan]] | None = None
        self._heading, self._line = PlainLabel(role=Role.SECTION), JourneyLine()
        self._carries, self._waits = PlainLabel(), PlainLabel(role=Role.HELP, ink="ink_2")
        self._papers, self.stays = PlainLabel(), Button(kind="quiet")
        self._beside = _beside(self._papers, self.stays)
        _in_a_column(self, self._heading, self._line, self._carries, self._beside, self._waits)
        self.stays.clicked.connect(lambda: self.stays_asked.emit())

    def refresh(self) -> None:
        """Read the journey again."""
        store = self._session.store
        found = journey.out_journey(store)
        province = place_name(enrolment.listed(store).province)
        self._heading.setText(tr("To {province}: bundle {number}", province=province, number=found.number))
        _show_stops(self._line, found, store.today, out=True)
        self._carries.setText(_carried(found))
        papers = self._scans_to_go()
        going = [one.bytes for one in papers if not one.stays]
        self._papers.setText(papers_counted(len(going), sum(going)))
        self.stays.set_words(tr("Choose what stays here"))
        self._beside.setVisible(bool(papers))
        waiting = [note for note in found.waiting if note != found.note]
        self._waits.setText(_waiting(waiting[-1], found.number, store.today) if waiting else "")
        self._waits.setVisible(bool(waiting))

    def _scans_to_go(self) -> list[Scan]:
        """Return the papers that would travel; looked for anew only where something has changed since the last time."""
        store = self._session.store
        now = (store.vector(), known.confirmed(store), scans.staying(store))
        if self._known is None or self._known[0] != now:
            self._known = now, scans.to_go(store)
        return self._known[1]


class InPart(QWidget):
    """What came from the province, and what of it waits for the officer."""

    differences_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._heading, self._line = PlainLabel(role=Role.SECTION), JourneyLine()
        self._waits = PlainLabel()
        self.open = Button(icon_name="forward")
        self.pieces = PiecesPart(session)
        _in_a_column(self, self._heading, self._line, _beside(self._waits, self.open), self.pieces)
        self.open.clicked.connect(lambda: self.differences_asked.emit())

    def refresh(self) -> None:
        """Read the journey again."""
        store = self._session.store
        found = journey.in_journey(store)
        self._line.setVisible(found.note is not None)
        differences, questions = len(store.differences()), len(open_questions(store))
        self._waits.setText(_answers(found, differences, questions))
        self.open.set_words(tr("Decide the differences"))
        self.open.setVisible(bool(differences))
        self.pieces.refresh()
        if found.note is None:
            self._heading.setText(tr("From the province"))
            return
        peer = place_name(found.note.peer)
        self._heading.setText(tr("From {place}: bundle {number}", place=peer, number=found.number))
        _show_stops(self._line, found, store.today, out=False)


def _beside(words: QWidget, button: QWidget) -> QWidget:
    beside = QWidget()
    row = QHBoxLayout(beside)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(GAP_8)
    row.addWidget(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return beside


def _in_a_column(part: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(part)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(GAP_4)
    for widget in widgets:
        column.addWidget(widget)


def _show_stops(line: JourneyLine, found: Journey, today: date, *, out: bool) -> None:
    line.set_stops(stops_of(found, today, out=out), reached_word=tr("reached"))
    line.setAccessibleName(tr("How far the bundle is"))


def _carried(found: Journey) -> str:
    if not found.changes:
        return tr("Nothing new is to be sent. The province has confirmed everything.")
    words, steps = changes_counted(found.changes), steps_counted(found.by_step)
    return tr("{changes} not confirmed yet: {steps}", changes=words, steps=steps)


def _waiting(note: BundleNote, next_number: int, today: date) -> str:
    day = day_of(note.made_at, today)
    days = (today - date.fromisoformat(note.made_at[:10])).days
    slots = {"number": note.number, "day": day, "next": next_number}
    if days < 1:
        return tr(
            "Bundle {number} has been on its way since today. If that stick is lost, nothing is lost: "
            "bundle {next} carries it all.",
            **slots,
        )
    return tr(
        "Bundle {number} has been on its way since {day}, {days} days. If that stick is lost, nothing is lost: "
        "bundle {next} carries it all.",
        days=days,
        **slots,
    )


def _answers(found: Journey, differences: int, questions: int) -> str:
    parts = []
    if differences == 1:
        parts.append(tr("One difference waits for your decision."))
    elif differences:
        parts.append(tr("{number} differences wait for your decision.", number=differences))
    if questions == 1:
        parts.append(tr("One question waits for your answer."))
    elif questions:
        parts.append(tr("{number} questions wait for your answer.", number=questions))
    if parts:
        return " ".join(parts)
    if found.note is None:
        return tr("No bundle has come from the province yet. Its receipts and questions will show here.")
    return tr("Nothing of it waits for you.")
