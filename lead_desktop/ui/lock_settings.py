"""Locked storage in Settings: whether it is locked, its password, its recovery sheet, and when it locks itself."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from lead_desktop.roadmap.texts import N_
from lead_desktop.store import ways_in
from lead_desktop.store.errors import LeadError
from lead_desktop.store.storage_key import new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import Way, WaysIn
from lead_desktop.store.wrong_tries import WrongTries
from lead_desktop.system.key_store import KeyStore, SystemKeyStore
from lead_desktop.ui import idle_watch
from lead_desktop.ui.first_run_screens import Asked
from lead_desktop.ui.lock_choice import OPEN, LockChoice
from lead_desktop.ui.look import FIELD_WIDTH, GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, Role, current
from lead_desktop.ui.recovery_code_card import RecoveryCodeCard
from lead_desktop.ui.session import Session
from lead_desktop.ui.status_words import place_name
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option

_STATES = {
    Way.PASSWORD: N_("The storage is locked with a password."),
    Way.COMPUTER: N_("The storage is locked with the account of this computer."),
}


class LockSettings(QWidget):
    """Say how the storage is locked and let that be changed; `lock_changed` asks for locking it or opening it up."""

    lock_changed = Signal(object, object)

    def __init__(self, session: Session, *, key_store: KeyStore | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._key_store: KeyStore = key_store or SystemKeyStore()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._body: QWidget | None = None
        self.change, self.sheet = Button(icon_name="lock"), Button(kind="quiet", icon_name="print")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the language of the screen."""
        old, self._body = self._body, QWidget()
        rows = QVBoxLayout(self._body)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GAP_4)
        rows.addWidget(PlainLabel(tr("Locked storage"), Role.SECTION))
        rows.addWidget(PlainLabel(self._state(), ink="ink_2"))
        self._add_buttons(rows)
        if self._has_password():
            self._add_minutes(rows)
        self._column.addWidget(self._body)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
            self._body.show()

    def _state(self) -> str:
        store = self._session.store
        if store.about.practice:
            return tr("Practice is never locked: nothing in it is real.")
        if store.key is None:
            return tr("The storage is not locked. Anyone who has this computer or its disk can read the work.")
        return tr(_STATES[Way.PASSWORD if self._has_password() else Way.COMPUTER])

    def _add_buttons(self, rows: QVBoxLayout) -> None:
        store, holder = self._session.store, QWidget()
        flow = FlowLayout(holder, gap=GAP_8)
        self.change, self.sheet = Button(icon_name="lock"), Button(kind="quiet", icon_name="print")
        self.change.set_words(tr("Change the password or the lock") if store.key else tr("Lock the storage"))
        self.sheet.set_words(tr("Make a new recovery sheet"))
        flow.addWidget(self.change)
        if store.key is not None:
            flow.addWidget(self.sheet)
        rows.addWidget(holder)
        holder.setEnabled(not store.about.practice and not store.read_only)
        self.change.clicked.connect(lambda: self._open(ChangeLockSheet))
        self.sheet.clicked.connect(lambda: self._open(NewCodeSheet))

    def _add_minutes(self, rows: QVBoxLayout) -> None:
        words = tr("Lock the program when nobody touches it for")
        options = [Option(str(one), tr("%n minute(s)", None, one)) for one in idle_watch.MINUTES]
        field = ChoiceField(options, name=words)
        field.set_value(str(idle_watch.minutes_of(self._session.store)))
        field.edited.connect(lambda: idle_watch.keep_minutes(self._session.store, int(str(field.value()))))
        rows.addSpacing(GAP_8)
        rows.addWidget(PlainLabel(words))
        rows.addWidget(field)

    def _has_password(self) -> bool:
        ways = _ways_of(self._session.store)
        return bool(ways.of(Way.PASSWORD)) or any(one.pin for one in ways.of(Way.COMPUTER))

    def _open(self, kind: "Callable[[Store, KeyStore, QWidget], LockSheet]") -> None:
        sheet = kind(self._session.store, self._key_store, self.window())
        sheet.closed.connect(sheet.deleteLater)
        sheet.done.connect(self.retranslate)
        sheet.lock_changed.connect(self.lock_changed)
        sheet.open_sheet()


class LockSheet(Sheet):
    """What both sheets have in common: the password that is asked for first, and what is said of a trouble."""

    done = Signal()
    lock_changed = Signal(object, object)

    def __init__(self, store: Store, key_store: KeyStore, host: QWidget, title: str) -> None:
        super().__init__(host, title, close=tr("Close"))
        self.store, self.key_store = store, key_store
        self.ways = _ways_of(store)
        self.password = TextField(code=True)
        self.password.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.asked = Asked(self.password)
        self.asked.say(tr("The password as it is now"))
        self.asked.setVisible(bool(self.ways.of(Way.PASSWORD)) or any(one.pin for one in self.ways.of(Way.COMPUTER)))
        self.go_on = Button(kind="main")
        self.card = RecoveryCodeCard()
        self.card.hide()
        self.said = PlainLabel(role=Role.HELP)
        self.said.hide()
        self.go_on.clicked.connect(self.press)

    def press(self) -> None:
        """Carry out what the sheet is for, if the password is right."""
        self.said.hide()
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            if self._is_right():
                self.carry_out()
        except LeadError as error:
            self.said.setText(error.sentence.said(tr))
            self.said.show()
        finally:
            QApplication.restoreOverrideCursor()

    def carry_out(self) -> None:
        """Do it. Raises LeadError."""

    def lay_out(self, *parts: QWidget) -> None:
        """Put the parts of the sheet below one another."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        for part in (self.asked, *parts, self.said, self.go_on, self.card):
            column.addWidget(part)
        column.addStretch(1)
        self.set_body(body)

    def show_code(self, code: str) -> None:
        """Show a new recovery code in place of the questions."""
        self.card.show_code(code, place_name(self.store.about.place))
        self.card.show()
        self.asked.hide()
        self.go_on.hide()

    def _is_right(self) -> bool:
        if self.asked.isHidden():
            return True
        try:
            ways_in.by_password(self.ways, self.password.value() or "", WrongTries(self.store.folder), self.key_store)
        except LeadError as error:
            self.asked.find_fault(error.sentence.said(tr))
            return False
        self.asked.find_fault("")
        return True


class ChangeLockSheet(LockSheet):
    """Choose another password or another way to lock; the ways in are written anew, the work stays as it is."""

    def __init__(self, store: Store, key_store: KeyStore, host: QWidget) -> None:
        super().__init__(store, key_store, host, tr("Locked storage"))
        self.choice = LockChoice(key_store, is_another=bool(self.ways.ways))
        self.choice.words()
        self.choice.setMaximumWidth(current().px(FIELD_WIDTH))
        self.go_on.set_words(tr("Use this from now on"))
        self._new: tuple[WaysIn, object] | None = None
        self.lay_out(self.choice)

    def carry_out(self) -> None:
        """Change the lock. Raises LeadError."""
        if self._new is not None:
            self.close_sheet()
            self.lock_changed.emit(*self._new)
        elif self.choice.choice() == OPEN:
            self.close_sheet()
            if self.store.key is not None:
                self.lock_changed.emit(None, None)
        elif self.choice.is_answered():
            self._lock()

    def _lock(self) -> None:
        if self.store.key is not None:
            ways_in.write(self.store.folder, self.choice.ways(self.ways, self.store.key))
            self.done.emit()
            self.close_sheet()
            return
        key = new_key()
        ways, code = ways_in.with_recovery(self.choice.ways(WaysIn(), key), key)
        self._new = (ways, key)
        self.choice.hide()
        self.show_code(code)
        self.go_on.set_words(tr("Lock the storage"))
        self.go_on.show()


class NewCodeSheet(LockSheet):
    """Make a new recovery code; the one on an older sheet no longer opens anything."""

    def __init__(self, store: Store, key_store: KeyStore, host: QWidget) -> None:
        super().__init__(store, key_store, host, tr("Recovery sheet"))
        self.go_on.set_words(tr("Make a new recovery sheet"))
        self.lay_out(PlainLabel(tr("The code on an older sheet then no longer opens the work.")))

    def carry_out(self) -> None:
        """Make the code and keep it closed. Raises LeadError."""
        if self.store.key is None:
            return
        ways, code = ways_in.with_recovery(self.ways, self.store.key)
        ways_in.write(self.store.folder, ways)
        self.ways = ways
        self.show_code(code)
        self.done.emit()


def _ways_of(store: Store) -> WaysIn:
    if store.key is None:
        return WaysIn()
    try:
        return ways_in.read(store.folder)
    except LeadError:
        return WaysIn()
