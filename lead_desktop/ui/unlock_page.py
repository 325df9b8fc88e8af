"""What stands in the window while the storage is locked: the password, or the code of the recovery sheet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from lead_desktop.store import ways_in
from lead_desktop.store.errors import LeadError, WaitError
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.ways_in import Way
from lead_desktop.store.wrong_tries import WrongTries
from lead_desktop.system import safeio
from lead_desktop.system.key_store import KeyStore, SystemKeyStore
from lead_desktop.ui.first_run_screens import Asked
from lead_desktop.ui.lock_choice import NewPassword
from lead_desktop.ui.look import FIELD_WIDTH, GAP_8, GAP_12, GAP_16, GAP_24, Role, current
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.body_scroll import body_scroll
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField

AskFolder = Callable[[QWidget], Path | None]
_TICK_MS, _NOTE_EVERY = 1000, 5


class UnlockPage(QWidget):
    """Ask for the password of a folder's storage; `opened` carries the key.

    Who forgot it types the code of the recovery sheet, or one from the province, and sets a new password.
    """

    opened = Signal(object)

    def __init__(
        self,
        folder: Path,
        *,
        key_store: KeyStore | None = None,
        tries: WrongTries | None = None,
        ask_folder: AskFolder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._folder, self._ask_folder = folder, ask_folder or _choose_folder
        self._key_store: KeyStore = key_store or SystemKeyStore()
        self._tries = tries or WrongTries(folder)
        self._has_forgotten = False
        self._title, self._about = PlainLabel(role=Role.SECTION), PlainLabel()
        self.password, self.code = TextField(code=True), TextField(code=True)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._asked_password, self._asked_code = Asked(self.password), Asked(self.code)
        self.new = NewPassword(self._key_store, is_another=True)
        self.open = Button(kind="main")
        self.forgot, self.give = Button(kind="quiet"), Button(kind="quiet", icon_name="export")
        self._said = PlainLabel(role=Role.HELP)
        self._help = PlainLabel(role=Role.HELP, ink="ink_2")
        self._clock = QTimer(self)
        self._clock.setInterval(_TICK_MS)
        self._lay_out()
        self.open.clicked.connect(self.try_it)
        self.forgot.clicked.connect(self._turn)
        self.give.clicked.connect(self._give_file)
        self._clock.timeout.connect(self._on_second)
        self.retranslate()
        self._on_second()

    def try_it(self) -> None:
        """Look whether what was typed opens the storage."""
        if not self.open.isEnabled() or (self._has_forgotten and not self.new.is_answered()):
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            key = self._key_by_code() if self._has_forgotten else self._key_by_password()
        except WaitError:
            self._on_second()
            return
        except LeadError as error:
            asked = self._asked_code if self._has_forgotten else self._asked_password
            asked.find_fault(error.sentence.said(tr))
            asked.field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._on_second()
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._clear()
        self.opened.emit(key)

    def waiting(self) -> str:
        """Return what is said below the fields, such as how long the wait still is."""
        return self._said.text()

    def retranslate(self) -> None:
        """Say every word in the language of the screen."""
        self.setWindowTitle(tr("LEAD Desktop"))
        self._about.setText(tr("Your work is safe. Only the password opens it."))
        self._asked_password.say(tr("Password"))
        self._asked_code.say(tr("Code"), tr("Seven groups of four, as they stand on the recovery sheet."))
        self.new.words()
        self._help.setText(tr("No sheet? The province can read you a code over the phone if you give it this file."))
        self.give.set_words(tr("Save the file for the province"))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.try_it()
            return
        super().keyPressEvent(event)

    def take_focus(self) -> None:
        """Put the focus where one types."""
        (self.code if self._has_forgotten else self.password).setFocus(Qt.FocusReason.OtherFocusReason)

    def _key_by_password(self) -> StorageKey:
        ways = ways_in.read(self._folder)
        return ways_in.by_password(ways, self.password.value() or "", self._tries, self._key_store)

    def _key_by_code(self) -> StorageKey:
        ways = ways_in.read(self._folder)
        key = ways_in.by_code(ways, self.code.value() or "", self._tries)
        # A code that was read out over the phone has done its work: the province gets another one.
        left = ways.without(Way.PROVINCE)
        ways_in.write(self._folder, ways_in.with_password(left, key, self.new.value(), self._key_store))
        return key

    def _turn(self) -> None:
        self._has_forgotten = not self._has_forgotten
        self._show()
        self.take_focus()

    def _show(self) -> None:
        forgot = self._has_forgotten
        self._title.setText(
            tr("Type the code of the recovery sheet, and choose a new password.")
            if forgot
            else tr("The work on this computer is locked")
        )
        self._about.setVisible(not forgot)
        self._asked_password.setVisible(not forgot)
        self._asked_code.setVisible(forgot)
        self.new.setVisible(forgot)
        for part in (self._help, self.give):
            part.setVisible(forgot and self._province_can_help())
        self.open.set_words(tr("Open with the code") if forgot else tr("Open the work"))
        self.forgot.set_words(tr("Back to the password") if forgot else tr("I forgot the password"))

    def _province_can_help(self) -> bool:
        try:
            return bool(ways_in.read(self._folder).of(Way.PROVINCE))
        except LeadError:
            return False

    def _give_file(self) -> None:
        folder = self._ask_folder(self)
        if folder is None:
            return
        try:
            safeio.write_file(folder / ways_in.FILE_NAME, ways_in.as_text(ways_in.read(self._folder)))
        except OSError:
            self._say(tr("The file could not be written there. Choose another place."))
            return
        self._say(tr("Written: {files}", files=ways_in.FILE_NAME))

    def _on_second(self) -> None:
        left = self._tries.left()
        self.open.setEnabled(left == 0)
        if left == 0:
            if self._clock.isActive():
                self._said.hide()
            self._clock.stop()
            return
        if not self._clock.isActive():
            self._clock.start()
        if left % _NOTE_EVERY == 0:
            self._tries.note()
        self._say(tr("After so many wrong tries the program waits. %n second(s) left.", None, left))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()

    def _clear(self) -> None:
        for field in (self.password, self.code):
            field.set_value("")
        self.new.clear()
        for asked in (self._asked_password, self._asked_code):
            asked.find_fault("")

    def _lay_out(self) -> None:
        card = QWidget()
        card.setFixedWidth(current().px(FIELD_WIDTH + 80))
        column = QVBoxLayout(card)
        column.setContentsMargins(GAP_24, GAP_8, GAP_24, GAP_24)
        column.setSpacing(GAP_12)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_12)
        for button in (self.open, self.forgot):
            flow.addWidget(button)
        parts = (self._title, self._about, self._asked_password, self._asked_code, self.new, self._said, buttons)
        for part in (*parts, self._help, self.give):
            column.addWidget(part)
        column.addStretch(1)
        self._said.hide()
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_8)
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, GAP_8, 0, 0)
        whole.addWidget(body_scroll(holder))
        self.setFocusProxy(self.password)


def _choose_folder(owner: QWidget) -> Path | None:
    chosen = QFileDialog.getExistingDirectory(owner.window(), tr("Save the file for the province"))
    return Path(chosen) if chosen else None


def opened_by_account(folder: Path, key_store: KeyStore | None = None) -> StorageKey | None:
    """Return the key of a storage that opens with the computer's account, None where a password is asked for."""
    try:
        ways = ways_in.read(folder)
    except LeadError:
        return None
    return ways_in.by_computer(ways, key_store or SystemKeyStore()) if ways.of(Way.COMPUTER) else None


def asks_for_password(folder: Path) -> bool:
    """Tell whether a storage has a password or a PIN, so that it can be locked while the program runs."""
    try:
        ways = ways_in.read(folder)
    except LeadError:
        return True
    return bool(ways.of(Way.PASSWORD)) or any(one.pin for one in ways.of(Way.COMPUTER))
