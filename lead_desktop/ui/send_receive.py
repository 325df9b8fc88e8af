"""Send & receive: the two journeys of bundles, the drives, exporting, importing with a preview, and becoming known."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.sync import enrolment, gathering, journey, outbox
from lead_desktop.system import drives
from lead_desktop.system.drives import removable
from lead_desktop.ui import arrivals, copying
from lead_desktop.ui.arrivals import Arrival, Outcome
from lead_desktop.ui.bundle_words import slip_of
from lead_desktop.ui.copy_card import CopyCard
from lead_desktop.ui.copying import Copied
from lead_desktop.ui.drive_line import AskFolder, DriveLine, LookForDrives
from lead_desktop.ui.enrol_card import EnrolCard, is_admitted, may_export
from lead_desktop.ui.import_sheet import ImportSheet
from lead_desktop.ui.journeys import InPart, OutPart
from lead_desktop.ui.line import line_of
from lead_desktop.ui.line_card import LineCard
from lead_desktop.ui.log_book import CheckCodeSheet, LogBookSheet
from lead_desktop.ui.look import GAP_8, GAP_16, Role
from lead_desktop.ui.page_work import PageWork
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.slip import SlipCard
from lead_desktop.ui.stays_sheet import StaysSheet
from lead_desktop.ui.texts import ltr, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet

EXPORT, IMPORT, REQUEST, CONTINUE = "export", "import", "request", "continue"
_LOOK_MS = 2_000


class SendReceivePage(Page):
    """Carry bundles to the province and back. The main button follows what can be done now."""

    def __init__(
        self,
        session: Session,
        where: Where,
        parent: QWidget | None = None,
        *,
        look: LookForDrives = removable,
        ask_folder: AskFolder | None = None,
    ) -> None:
        super().__init__(session, where, parent)
        self._explain = PlainLabel(role=Role.HELP, ink="ink_2")
        self.enrol, self.out, self.came = EnrolCard(session), OutPart(session), InPart(session)
        self.drives = DriveLine(session.store, look=look, ask_folder=ask_folder)
        self.copy = CopyCard(session)
        self.line = LineCard(session, line_of(session))
        self.slip: SlipCard | None = None
        self.sheet: Sheet | None = None
        self.work = PageWork(self)
        self._news: list[Path] = []
        self._column = QVBoxLayout()
        self._watch = QTimer(self)
        self._lay_out()
        self.enrol.request_asked.connect(lambda: self._do(REQUEST))
        self.out.stays_asked.connect(self._choose_what_stays)
        self.copy.anew_asked.connect(lambda: self._do(EXPORT))
        self.came.differences_asked.connect(lambda: self.go.emit(Where("differences")))
        self.drives.changed.connect(self.refresh)
        self.work.changed.connect(self.refresh)
        self.work.refused.connect(session.troubled)
        line_of(session).arrived.connect(lambda done: self.refresh())
        line_of(session).refused.connect(session.troubled)
        self._watch.timeout.connect(self._on_watch)
        self._watch.start(_LOOK_MS)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Send & receive")

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return ("log", tr("Log book")), ("code", tr("Check a code"))

    def quiet_pressed(self, name: str) -> None:
        made = (
            LogBookSheet(self.session, self.window()) if name == "log" else CheckCodeSheet(self.session, self.window())
        )
        made.closed.connect(self.refresh)
        self._open_sheet(made)

    def main_button(self) -> MainButton:
        return MainButton(_words(self._deeds()[0]), enabled=not self.is_busy())

    def main_pressed(self) -> None:
        self._do(self._deeds()[0])

    def second_button(self) -> MainButton | None:
        return MainButton(_words(self._deeds()[1]), enabled=not self.is_busy())

    def second_pressed(self) -> None:
        self._do(self._deeds()[1])

    def is_busy(self) -> bool:
        """Tell whether a file is being written or read."""
        return self.work.is_busy()

    def shown_again(self) -> None:
        if self.drives.changed_outside():
            self.drives.look_again()

    def heard(self, committed: Committed) -> None:
        self.refresh()

    def refresh(self) -> None:
        self._news = self._found_news()
        self._explain.setVisible(not self.session.store.journal.notes())
        self.enrol.setVisible(not is_admitted(self.session.store))
        for part in (self.enrol, self.out, self.came):
            part.refresh()
        self.copy.refresh(self.drives.folder())
        self.line.refresh()
        self.out.setVisible(may_export(self.session.store))
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._explain.setText(
            tr(
                "A bundle is a single file holding your changes. You carry it on a USB stick. "
                "Only the office it is made for can open it."
            )
        )
        self.drives.retranslate()

    def _deeds(self) -> tuple[str, str]:
        """Return what the main and the quiet button do: what is likely next stands first."""
        outward = EXPORT if may_export(self.session.store) else REQUEST
        if outward == EXPORT and outbox.unfinished(self.session.store) is not None:
            outward = CONTINUE
        return (IMPORT, outward) if self._news else (outward, IMPORT)

    def _do(self, deed: str) -> None:
        if self.is_busy():
            return
        if self.drives.folder() is None:
            self.drives.choose()
        folder = self.drives.folder()
        if folder is not None:
            deeds = {EXPORT: self._export, CONTINUE: self._continue, IMPORT: self._import, REQUEST: self._request}
            deeds[deed](folder)

    def _export(self, folder: Path) -> None:
        store = self.session.store
        words = tr("The bundle is being written")
        self.work.run_copying(self._column, lambda tell: copying.export(store, folder, tell), words, self._on_copied)

    def _continue(self, folder: Path) -> None:
        store = self.session.store
        words = tr("The bundle is being written")
        self.work.run_copying(self._column, lambda tell: copying.go_on(store, folder, tell), words, self._on_copied)

    def _request(self, folder: Path) -> None:
        store = self.session.store
        words = tr("The request is being written")
        self.work.run(self._column, lambda: enrolment.write_request(store, folder), words, self._on_request)

    def _import(self, folder: Path) -> None:
        store = self.session.store

        def look() -> list[Arrival]:
            found = [one.path for one in arrivals.news_on(store, folder)]
            return arrivals.looked_at(store, [*found, *arrivals.at_hand(store)])

        words = tr("The files are being checked")
        self.work.run(self._column, look, words, lambda found: self._on_looked_at(found, folder))

    def _take_in(self, chosen: Sequence[Arrival]) -> None:
        store = self.session.store

        def take_in() -> list[Outcome]:
            return [arrivals.take_in(store, one, on_my_word=one.needs_word) for one in chosen]

        self.work.run(self._column, take_in, tr("The bundle is being taken in"), self._on_taken_in)

    def _on_copied(self, copied: Copied | None) -> None:
        if copied is None:
            return
        store, done = self.session.store, copied.carried
        of = {"parts": gathering.ranges(done.parts), "all": done.of}
        parts = ltr(tr("{parts} of {all}", **of)) if len(done.parts) < done.of else ""
        facts = slip_of(copied.note, done.path, parts, journey.out_journey(store).changes, store)
        card = SlipCard(copying.said_of(copied), facts, copying.left_out_words(copied))
        card.print_asked.connect(lambda: self._print_slip(card))
        self._show_slip(card)

    def _on_request(self, path: Path) -> None:
        self.enrol.note_request()
        self.said.emit("good", tr("Checked and complete. You can take the stick out now."))

    def _on_looked_at(self, found: list[Arrival], folder: Path) -> None:
        sheet = ImportSheet(found, drives.shortcuts(folder), self.window())
        sheet.asked.connect(self._take_in)
        self._open_sheet(sheet)

    def _on_taken_in(self, outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            for committed in outcome.committed:
                self.session.announce(committed)
        for outcome in outcomes:
            self.said.emit("problem" if outcome.failed else "good", outcome.said(tr))

    def _print_slip(self, card: SlipCard) -> None:
        from lead_desktop.ui.paper_sheet import dispatch_slip_sheet

        self._open_sheet(dispatch_slip_sheet(self.session, card.facts(), self.window()))

    def _choose_what_stays(self) -> None:
        sheet = StaysSheet(self.session, self.window())
        sheet.chosen.connect(self.refresh)
        self._open_sheet(sheet)

    def _open_sheet(self, sheet: Sheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _show_slip(self, slip: SlipCard | None) -> None:
        if self.slip is not None:
            self.slip.hide()
            self.slip.deleteLater()
        self.slip = slip
        if slip is not None:
            self._column.insertWidget(0, slip)

    def _found_news(self) -> list[Path]:
        folder, here = self.drives.folder(), arrivals.at_hand(self.session.store)
        if folder is None:
            return here
        try:
            return [*here, *(one.path for one in arrivals.news_on(self.session.store, folder))]
        except LeadError:
            # The stick went out between two looks; the next look says so at the drive.
            return here

    def _on_watch(self) -> None:
        if self.isVisible() and not self.is_busy() and self.drives.changed_outside():
            self.drives.look_again()

    def _lay_out(self) -> None:
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_8)
        self._column.setSpacing(GAP_16)
        for part in (self._explain, self.enrol, self.copy, self.out, self.came, self.line, self.drives):
            self._column.addWidget(part)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))


def _words(deed: str) -> str:
    if deed == REQUEST:
        return tr("Make a request file")
    if deed == CONTINUE:
        return tr("Continue copying")
    return tr("Export bundle") if deed == EXPORT else tr("Import bundle")
