"""The computers of the districts: requests, admitting by the check number, answers, start files, trust that ends."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.store.errors import LeadError
from lead_desktop.sync import enrolment, journey
from lead_desktop.sync.enrolment import Certificate, Request
from lead_desktop.system.drives import removable
from lead_desktop.ui.drive_line import AskFiles, AskFolder, DriveLine, LookForDrives, choose_files
from lead_desktop.ui.look import GAP_8, GAP_16, Mark, Role
from lead_desktop.ui.page_work import PageWork
from lead_desktop.ui.pages import MainButton, Page, Where
from lead_desktop.ui.province.computer_sheets import ComputerSheet, RequestCard, StartFileSheet, seen_on
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import day_and_month, place_name
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Cell, Row

_KEPT = "certificates_to_write"


class ComputersPage(Page):
    """Admit computers and look after those that are trusted."""

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
        self._requests: dict[Path, Request] = {}
        self.drives = DriveLine(session.store, look=look, ask_folder=ask_folder)
        self.work = PageWork(self)
        self.cards: list[RequestCard] = []
        self.rows: list[Row] = []
        self.sheet: ComputerSheet | StartFileSheet | None = None
        self._asking, self._known = PlainLabel(role=Role.SECTION), PlainLabel(role=Role.SECTION)
        self._empty: EmptyState | None = None
        self._list = QWidget()
        self._listed, self._column = QVBoxLayout(), QVBoxLayout()
        self._lay_out()
        self.drives.changed.connect(self.header_changed)
        self.work.changed.connect(self.refresh)
        self.work.refused.connect(session.troubled)
        self.retranslate()
        self.refresh()

    def title(self) -> str:
        return tr("Computers of the districts")

    def fact_line(self) -> str:
        count = len(self._computers())
        return tr("One computer is known") if count == 1 else tr("{number} computers are known", number=count)

    def quiet_buttons(self) -> tuple[tuple[str, str], ...]:
        return ("files", tr("Choose files")), ("start", tr("Make start files"))

    def quiet_pressed(self, name: str) -> None:
        if name == "files":
            self._show_requests(self._ask_files(self))
        else:
            self._make_start_file()

    def main_button(self) -> MainButton:
        if self._to_write():
            return MainButton(tr("Write the answers on the stick"), enabled=not self.is_busy())
        return MainButton(tr("Look on drives"), enabled=not self.is_busy())

    def main_pressed(self) -> None:
        if self._to_write():
            self._write()
        else:
            self.look_on_drives()

    def is_busy(self) -> bool:
        """Tell whether files are being read or written."""
        return self.work.is_busy()

    def look_on_drives(self) -> None:
        """Look for requests in the roots of all drives."""
        self.drives.look_again()
        folders = [one.folder for one in self.drives.drives() if one.is_usable]
        if not folders:
            self.drives.choose()
            folders = [folder] if (folder := self.drives.folder()) is not None else []

        def look() -> list[Path]:
            found = [one for folder in folders for one in journey.find_on(folder)]
            return [one.path for one in found if one.kind == enrolment.REQUEST]

        self.work.run(self._column, look, tr("The drives are being looked at"), self._show_requests)

    def shown_again(self) -> None:
        if self.where.row and self.sheet is None:
            self._make_start_file()

    def refresh(self) -> None:
        self._show_cards()
        self._show_known()
        self.header_changed.emit()

    def retranslate(self) -> None:
        self._asking.setText(tr("Computers that ask to be admitted"))
        self._known.setText(tr("Computers that are known"))
        self.drives.retranslate()
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []

    def _show_requests(self, files: Sequence[Path]) -> None:
        troubles: list[LeadError] = []
        for path in files:
            try:
                found = enrolment.requests_among([path])
            except LeadError as error:
                troubles.append(error)
                continue
            for request in found:
                if not self._is_known(request):
                    self._requests[path] = request
        self.refresh()
        for trouble in troubles:
            self.session.troubled.emit(trouble)
        if not self._requests and not troubles:
            self.said.emit("info", tr("No new request was found. A request is a file that ends in .request."))

    def _is_known(self, request: Request) -> bool:
        known = enrolment.listed(self.session.store).of_key(request.signing_key)
        return known is not None and known.revoked_from is None

    def _admit(self, request: Request, number: str, card: RequestCard) -> None:
        try:
            admitted = enrolment.admit(self.session.store, request, number)
        except LeadError as error:
            card.find_fault(error.sentence.said(tr))
            return
        self._requests = {path: one for path, one in self._requests.items() if one != request}
        self._keep_to_write([*self._to_write(), request.place])
        self.refresh()
        self.said.emit("good", admitted.sentence.said(tr))

    def _write(self) -> None:
        if self.drives.folder() is None:
            self.drives.choose()
        folder, store, places = self.drives.folder(), self.session.store, self._to_write()
        if folder is None:
            return

        def write() -> list[Path]:
            return [enrolment.write_certificate(store, place, folder) for place in places]

        self.work.run(self._column, write, tr("The answers are being written"), self._on_written)

    def _on_written(self, paths: list[Path]) -> None:
        self._keep_to_write([])
        self.said.emit("good", tr("Checked and complete. You can take the stick out now."))

    def _make_start_file(self) -> None:
        sheet = StartFileSheet(self.session, self.where.row, self.window())
        sheet.asked.connect(self._write_start_file)
        self._open_sheet(sheet)

    def _write_start_file(self, place: str) -> None:
        self._keep_to_write([*self._to_write(), place])
        self._write()
        self.refresh()

    def _open_computer(self, computer: Certificate) -> None:
        sheet = ComputerSheet(self.session, computer, self.window())
        sheet.stopped.connect(lambda: self._on_stopped(computer))
        self._open_sheet(sheet)

    def _on_stopped(self, computer: Certificate) -> None:
        self._keep_to_write([*self._to_write(), computer.place])
        self.refresh()
        self.said.emit(
            "good", tr("{computer} is no longer trusted. What came before stays.", computer=computer.computer)
        )

    def _open_sheet(self, sheet: ComputerSheet | StartFileSheet) -> None:
        self.sheet = sheet
        sheet.closed.connect(sheet.deleteLater)
        sheet.open_sheet()

    def _computers(self) -> list[Certificate]:
        return [one for one in enrolment.certificates(self.session.store) if one.role == "district"]

    def _to_write(self) -> list[str]:
        """Return the districts whose answer has not been written on a stick yet."""
        kept = self.session.store.kept(_KEPT)
        return [str(place) for place in kept] if isinstance(kept, list) else []

    def _keep_to_write(self, places: Sequence[str]) -> None:
        self.session.store.keep(_KEPT, list(dict.fromkeys(places)))

    def _show_cards(self) -> None:
        shown = {card.request: card for card in self.cards}
        for request, card in shown.items():
            if request not in self._requests.values():
                self.cards.remove(card)
                card.hide()
                card.deleteLater()
        for request in self._requests.values():
            if request not in shown:
                made = RequestCard(request, self.session.store.today)
                made.admit_asked.connect(lambda number, request=request, made=made: self._admit(request, number, made))
                self._column.insertWidget(self._column.indexOf(self._known), made)
                self.cards.append(made)
        self._asking.setVisible(bool(self.cards))

    def _show_known(self) -> None:
        for old in (*self.rows, *([self._empty] if self._empty is not None else [])):
            self._listed.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._empty, computers = None, self._computers()
        self.rows = [self._row(one) for one in computers]
        self._known.setVisible(bool(computers))
        for row in self.rows:
            self._listed.addWidget(row)
        if not computers and not self.cards:
            self._empty = EmptyState(tr("No computer is enrolled."), tr("Make start files"), main_kind="plain")
            self._empty.main_pressed.connect(self._make_start_file)
            self._listed.addWidget(self._empty)

    def _row(self, one: Certificate) -> Row:
        row = Row(self._list)
        today = self.session.store.today
        last = seen_on(self.session.store, one)[1]
        stopped = one.revoked_from is not None
        row.set_cells(
            (
                Cell(mark=Mark.OFF_TRACK if stopped else Mark.DONE, leads=True),
                Cell(as_named(one.computer), leads=True, stretches=True),
                Cell(place_name(one.place), ink="ink_2"),
                Cell(tr("No longer trusted") if stopped else tr("Trusted"), ink="ink_2"),
                Cell(
                    tr("Last seen {day}", day=day_and_month(last, today)) if last else tr("Not seen yet"), ink="ink_2"
                ),
            )
        )
        row.opened.connect(lambda: self._open_computer(one))
        return row

    def _lay_out(self) -> None:
        body = QWidget()
        self._listed = QVBoxLayout(self._list)
        self._listed.setContentsMargins(0, 0, 0, 0)
        self._listed.setSpacing(0)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(0, 0, 0, GAP_8)
        self._column.setSpacing(GAP_8)
        self._column.addWidget(self.drives)
        self._column.addSpacing(GAP_16)
        self._column.addWidget(self._asking)
        self._column.addWidget(self._known)
        self._column.addWidget(self._list)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(body_scroll(body))
