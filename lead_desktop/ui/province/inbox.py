"""The province's inbox: bundles of the districts, looked at before they are taken in, and the answers that go back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.store.changes import BundleNote, Committed
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey, outbox
from lead_desktop.sync.enrolment import REQUEST, certificates
from lead_desktop.sync.posting import Round
from lead_desktop.system import drives
from lead_desktop.system.drives import removable
from lead_desktop.ui import arrivals
from lead_desktop.ui.arrival_list import ArrivalList
from lead_desktop.ui.arrivals import Arrival, Outcome
from lead_desktop.ui.bundle_words import state_of, title_of
from lead_desktop.ui.drive_line import AskFiles, AskFolder, DriveLine, LookForDrives, choose_files
from lead_desktop.ui.import_sheet import shortcut_words
from lead_desktop.ui.line import line_of
from lead_desktop.ui.line_card import LineCard
from lead_desktop.ui.log_book import LogBookSheet
from lead_desktop.ui.look import GAP_8, GAP_16, Role
from lead_desktop.ui.page_work import PageWork
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.slip import SlipCard
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel


class InboxPage(Page):
    """Look on drives, take in what is ticked, and write the answers back on the stick."""

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        look: LookForDrives = removable,
        ask_folder: AskFolder | None = None,
        ask_files: AskFiles = choose_files,
    ) -> None:
        super().__init__(session, where, parent)
        self._ask_files = ask_files
        self._dropped: list[Path] = []
        self._unanswered: set[str] = set()
        self.drives = DriveLine(session.store, look=look, ask_folder=ask_folder)
        self.list = ArrivalList()
        self.line = LineCard(session, line_of(session))
        self.work = PageWork(self)
        self.slip: SlipCard | None = None
        self._hint = PlainLabel(role=Role.HELP, ink="ink_2")
        self._warning, self._waits = PlainLabel(role=Role.HELP), PlainLabel(role=Role.HELP, ink="ink_2")
        self.decide, self.admit = Button(icon_name="forward"), Button(icon_name="key")
        self._empty = QWidget()
        self._column = QVBoxLayout()
        self._lay_out()
        self.setAcceptDrops(True)
        self.list.changed.connect(self.header_changed)
        self.drives.changed.connect(self.header_changed)
        self.decide.clicked.connect(lambda: self.go.emit(Where("differences")))
        self.admit.clicked.connect(lambda: self.go.emit(Where("computers")))
        self.work.changed.connect(self.refresh)
        self.work.refused.connect(session.troubled)
        line_of(session).arrived.connect(self._on_fetched)
        line_of(session).refused.connect(session.troubled)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Inbox")

    def fact_line(self) -> str:
        waiting = len(self.list.arrivals())
        if not waiting:
            return ""
        return tr("One file to look at") if waiting == 1 else tr("{number} files to look at", number=waiting)

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return ("files", tr("Choose files")), ("log", tr("Log book"))

    def quiet_pressed(self, name: str) -> None:
        if name == "files":
            self._add(self._ask_files(self))
            return
        sheet = LogBookSheet(self.session, self.window())
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def main_button(self) -> MainButton:
        return MainButton(self._deed()[0], enabled=not self.is_busy())

    def main_pressed(self) -> None:
        self._deed()[1]()

    def second_button(self) -> MainButton | None:
        if self._deed()[1] == self.look_on_drives:
            return None
        return MainButton(tr("Look on drives"), enabled=not self.is_busy())

    def second_pressed(self) -> None:
        self.look_on_drives()

    def is_busy(self) -> bool:
        """Tell whether files are being read or written."""
        return self.work.is_busy()

    def look_on_drives(self) -> None:
        """Look at the roots of all drives, and at what was dropped here."""
        self.drives.look_again()
        folders = [one.folder for one in self.drives.drives() if one.is_usable]
        if not folders and not self._dropped and not arrivals.at_hand(self.session.store):
            self.drives.choose()
            folders = [folder] if (folder := self.drives.folder()) is not None else []
        store, dropped = self.session.store, list(self._dropped)

        def look() -> list[Arrival]:
            found = [one.path for folder in folders for one in arrivals.news_on(store, folder)]
            files = dict.fromkeys([*found, *arrivals.files_among(dropped), *arrivals.at_hand(store)])
            return arrivals.looked_at(store, files)

        self._show_hints(folders)
        self.work.run(self._column, look, tr("The files are being checked"), self.list.show_arrivals)

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._unanswered |= set(places_to_answer(self.session.store))
        held = [note for note in self.session.store.journal.notes("in") if note.state == "held"]
        self._waits.setText("\n".join(_said_of(note) for note in held))
        self._waits.setVisible(bool(held))
        differences, own = len(self.session.store.differences()), len(self.session.to_decide())
        self.decide.set_words(
            tr("Decide the differences: {number}", number=own)
            if own
            else tr("Read the differences: {number}", number=differences)
        )
        self.decide.setVisible(bool(differences))
        self._hint.setVisible(bool(self.list.arrivals()))
        self._empty.setVisible(not self.list.arrivals() and self.slip is None)
        self.line.refresh()
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._hint.setText(
            tr("Nothing is taken in before you press the button. Undo takes back what a bundle brought.")
        )
        self.admit.set_words(tr("A computer asks to be admitted"))
        self.drives.retranslate()
        old, self._empty = self._empty, EmptyState(tr("Put in a stick or drop bundles here."))
        self._column.replaceWidget(old, self._empty)
        old.hide()
        old.deleteLater()
        self.list.show_arrivals(self.list.arrivals())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _on_fetched(self, done: Round) -> None:
        self.refresh()
        if done.waiting and self.isVisible() and not self.is_busy():
            self.look_on_drives()

    def _add(self, files: Sequence[Path]) -> None:
        if files:
            self._dropped = list(dict.fromkeys([*self._dropped, *files]))
            self.look_on_drives()

    def _deed(self) -> tuple[str, Callable[[], None]]:
        """Return the words of the main button and what it does: what is likely next."""
        chosen = len(self.list.chosen())
        if chosen == 1:
            return tr("Take in this file"), self._take_in
        if chosen:
            return tr("Take in {number} files", number=chosen), self._take_in
        if self._unanswered:
            return tr("Write the answers on the stick"), self._answer
        return tr("Look on drives"), self.look_on_drives

    def _take_in(self) -> None:
        store, chosen = self.session.store, self.list.chosen()

        def take_in() -> list[Outcome]:
            return [arrivals.take_in(store, one, on_my_word=one.needs_word) for one in chosen]

        self._show_slip(None)
        self.work.run(self._column, take_in, tr("The bundles are being taken in"), self._on_taken_in)

    def _on_taken_in(self, outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            for committed in outcome.committed:
                self.session.announce(committed)
            if outcome.place:
                self._unanswered.add(outcome.place)
        done = {one.path for one, outcome in zip(self.list.chosen(), outcomes, strict=True) if not outcome.failed}
        self._dropped = [path for path in self._dropped if path not in done]
        self.list.show_arrivals([one for one in self.list.arrivals() if one.path not in done])
        for outcome in outcomes:
            self.said.emit("problem" if outcome.failed else "good", outcome.said(tr))

    def _answer(self) -> None:
        if self.drives.folder() is None:
            self.drives.choose()
        folder = self.drives.folder()
        if folder is None:
            return
        store, wanted = self.session.store, sorted(self._unanswered)
        words = tr("The answers are being written")
        self.work.run(self._column, lambda: write_answers(store, wanted, folder), words, self._on_answered)

    def _on_answered(self, facts: list[tuple[str, str]]) -> None:
        self._unanswered.clear()
        card = SlipCard(tr("Checked and complete. You can take the stick out now."), _slip_lines(facts))
        card.print_asked.connect(lambda: self._print_slip(card))
        self._show_slip(card)

    def _print_slip(self, card: SlipCard) -> None:
        from lead_desktop.ui.paper_sheet import dispatch_slip_sheet

        sheet = dispatch_slip_sheet(self.session, card.facts(), self.window())
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _show_hints(self, folders: Sequence[Path]) -> None:
        names = [name for folder in folders for name in drives.shortcuts(folder)]
        self._warning.setText(shortcut_words(names) if names else "")
        self._warning.setVisible(bool(names))
        asking = any(one.kind == REQUEST for folder in folders for one in journey.find_on(folder))
        self.admit.setVisible(asking)

    def _show_slip(self, slip: SlipCard | None) -> None:
        if self.slip is not None:
            self.slip.hide()
            self.slip.deleteLater()
        self.slip = slip
        if slip is not None:
            self._column.insertWidget(0, slip)

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_8)
        self._column.setSpacing(GAP_16)
        for part in (
            self.drives,
            self._warning,
            self._hint,
            self.list,
            self.line,
            self._waits,
            self.decide,
            self.admit,
            self._empty,
        ):
            self._column.addWidget(part)
        self._column.addStretch(1)
        self._warning.hide()
        self.admit.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))


def places_to_answer(store: Store) -> list[str]:
    """Return the admitted districts from which something was taken in since the last answer to them."""
    waiting: dict[str, None] = {}
    for note in store.journal.notes():
        if note.direction == "in" and note.state == "taken_in":
            waiting[note.peer] = None
        elif note.direction == "out":
            waiting.pop(note.peer, None)
    admitted = {one.place for one in certificates(store) if one.revoked_from is None}
    return [place for place in waiting if place in admitted]


def write_answers(store: Store, wanted: Sequence[str], folder: Path) -> list[tuple[str, str]]:
    """Write receipt and answer for each district and return (place, check code). Raises BundleError.

    A district without an admitted computer gets its receipt alone and an empty code.
    """
    admitted = {one.place for one in certificates(store) if one.revoked_from is None}
    written: list[tuple[str, str]] = []
    for place in wanted:
        room = outbox.room_on(folder)
        code = bundle.write(store, folder, place=place, room=room).check_code if place in admitted else ""
        journey.write_receipt(store, place, folder)
        written.append((place, code))
    return written


def _slip_lines(facts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    return [
        (place_name(place), tr("Answer with receipt, check code {code}", code=ltr(code)) if code else tr("Receipt"))
        for place, code in facts
    ]


def _said_of(note: BundleNote) -> str:
    return tr("{bundle}: {state}", bundle=title_of(note), state=state_of(note))
