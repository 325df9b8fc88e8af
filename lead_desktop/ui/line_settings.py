"""The settings of the line: where bundles go and come from, under which name, and what happens by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from lead_desktop.store.errors import LeadError
from lead_desktop.sync import carriers, hosts, posting
from lead_desktop.sync.carriers import INBOX, OUTBOX, Address
from lead_desktop.ui import tasks
from lead_desktop.ui.drive_line import AskFolder, choose_folder
from lead_desktop.ui.first_run_screens import Asked
from lead_desktop.ui.line import Line, line_of
from lead_desktop.ui.look import GAP_4, GAP_8, Role, current
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField


class LineSettings(QWidget):
    """Ask for the addresses; every answer acts when its field is left. `said` carries a message: kind and text."""

    said = Signal(str, str)

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        *,
        line: Line | None = None,
        ask_folder: AskFolder = choose_folder,
    ) -> None:
        super().__init__(parent)
        self._store, self._line = session.store, line or line_of(session)
        self._ask_folder = ask_folder
        self._work: tasks.Work | None = None
        self._heading, self._about = PlainLabel(role=Role.SECTION), PlainLabel(role=Role.HELP, ink="ink_2")
        self.outbox, self.inbox = TextField(code=True), TextField(code=True)
        self.user, self.password = TextField(code=True), TextField(code=True)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._asked = [Asked(one) for one in (self.outbox, self.inbox, self.user, self.password)]
        self.out_folder, self.in_folder = Button(), Button()
        self.by_itself, self.takes_in = QCheckBox(), QCheckBox()
        self.try_it = Button()
        self._lay_out()
        self.retranslate()
        self._show()
        for box, field, button in (
            (OUTBOX, self.outbox, self.out_folder),
            (INBOX, self.inbox, self.in_folder),
        ):
            field.left.connect(lambda box=box: self._keep(box))
            button.clicked.connect(lambda checked=False, box=box: self._choose(box))
        self.user.left.connect(self._keep_both)
        self.password.left.connect(self._keep_password)
        self.by_itself.toggled.connect(self._on_by_itself)
        self.takes_in.toggled.connect(lambda on: self._store.keep(posting.TAKE_IN, on))
        self.try_it.clicked.connect(self._try)

    def retranslate(self) -> None:
        """Say every word in the language of the screen."""
        self._heading.setText(tr("When there is a line"))
        self._about.setText(
            tr(
                "Bundles can also go over a line, to a place that your provincial office names. "
                "Leave this empty if only sticks are used."
            )
        )
        help_words = tr("A folder, or an address that begins with webdavs://, sftp:// or s3://")
        for asked, label, help_text in zip(
            self._asked,
            (
                tr("Address that bundles are sent to"),
                tr("Address that bundles are fetched from"),
                tr("Name at the address (if known)"),
                tr("Password"),
            ),
            (help_words, "", "", _kept_words()),
            strict=True,
        ):
            asked.say(label, help_text)
        for button in (self.out_folder, self.in_folder):
            button.set_words(tr("Choose a folder"))
        for tick, words in (
            (self.by_itself, tr("Send and fetch by itself whenever there is a line")),
            (self.takes_in, tr("Take in by itself what asks for no decision")),
        ):
            tick.setText(words)
            tick.setAccessibleName(words)
            tick.setFont(current().font_for(words))
        self.try_it.set_words(tr("Try the addresses"))

    def _show(self) -> None:
        addresses = [carriers.address_of(self._store, box) for box in (OUTBOX, INBOX)]
        for field, address in zip((self.outbox, self.inbox), addresses, strict=True):
            field.set_value(address.url if address else None)
        self.user.set_value(next((one.user for one in addresses if one is not None), None))
        self.by_itself.setChecked(bool(self._store.kept(posting.BY_ITSELF)))
        self.takes_in.setChecked(posting.takes_in_by_itself(self._store))
        self._enable()

    def _keep(self, box: str) -> bool:
        field, asked = (self.outbox, self._asked[0]) if box == OUTBOX else (self.inbox, self._asked[1])
        url = field.value()
        if not url and carriers.address_of(self._store, box) is not None:
            hosts.forget(self._store)
        try:
            carriers.keep_address(self._store, box, Address(url, self.user.value() or "") if url else None)
        except LeadError as error:
            asked.find_fault(error.sentence.said(tr))
            return False
        asked.find_fault("")
        self._enable()
        self._line.changed.emit()
        return True

    def _keep_both(self) -> None:
        for box in (OUTBOX, INBOX):
            self._keep(box)

    def _choose(self, box: str) -> None:
        folder = self._ask_folder(self)
        if folder is not None:
            (self.outbox if box == OUTBOX else self.inbox).set_value(str(folder))
            self._keep(box)

    def _keep_password(self) -> None:
        typed = self.password.value()
        if not typed:
            return
        kept = [self._line.use_password(one, typed) for one in self._addresses() if one.user]
        if not kept:
            return
        self.password.set_value("")
        if all(kept):
            self.said.emit("good", tr("The password lies in the key store of this computer."))
        else:
            self.said.emit(
                "info",
                tr("This computer has no key store. The password is asked for again after each start of the program."),
            )

    def _on_by_itself(self, on: bool) -> None:
        self._store.keep(posting.BY_ITSELF, on)
        if on:
            self._line.begin()
        else:
            self._line.rest()

    def _addresses(self) -> list[Address]:
        found = (carriers.address_of(self._store, box) for box in (OUTBOX, INBOX))
        return list(dict.fromkeys(one for one in found if one is not None))

    def _enable(self) -> None:
        is_there = bool(self._addresses())
        for part in (self.by_itself, self.takes_in, self.try_it):
            part.setEnabled(is_there and self._work is None)

    def _try(self) -> None:
        addresses = self._addresses()
        passwords = {one: self._line.password_for(one) for one in addresses}

        def look() -> int:
            return sum(len(self._line.reach(one, passwords[one]).waiting()) for one in addresses)

        self._work = tasks.run(lambda progress: look())
        self._work.succeeded.connect(lambda number: self._on_tried(tr("The addresses answer.")))
        self._work.refused.connect(lambda error: self._on_tried(error.sentence.said(tr), "problem"))
        self._work.stopped.connect(lambda: self._on_tried(""))
        self._enable()

    def _on_tried(self, text: str, kind: str = "good") -> None:
        self._work = None
        self._enable()
        if text:
            self.said.emit(kind, text)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        for asked, button in zip(self._asked, (self.out_folder, self.in_folder, None, None), strict=True):
            column.addSpacing(GAP_4)
            column.addWidget(asked)
            if button is not None:
                line = QWidget()
                FlowLayout(line).addWidget(button)
                column.addWidget(line)
        column.addSpacing(GAP_8)
        column.addWidget(self.by_itself)
        column.addWidget(self.takes_in)
        line = QWidget()
        FlowLayout(line).addWidget(self.try_it)
        column.addWidget(line)


def _kept_words() -> str:
    return tr("It is kept in the key store of this computer, never in a bundle. Without a key store it is asked for.")
