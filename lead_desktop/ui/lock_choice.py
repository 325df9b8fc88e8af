"""How the storage is locked: with a password, with this computer's account, or not at all. Asked, not carried out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from lead_desktop.store import ways_in
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.system.key_store import KeyStore, SystemKeyStore
from lead_desktop.ui.first_run_screens import Asked, name_radio
from lead_desktop.ui.look import GAP_4, GAP_24, Role, current
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField

PASSWORD, ACCOUNT, OPEN = "password", "account", "open"


class NewPassword(QWidget):
    """A password typed twice, hidden until the officer asks to see it."""

    def __init__(self, key_store: KeyStore, *, is_another: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key_store, self._is_another = key_store, is_another
        self.first, self.second = TextField(code=True), TextField(code=True)
        self._asked_first, self._asked_second = Asked(self.first), Asked(self.second)
        self.seen = QCheckBox()
        fields = QWidget()
        flow = FlowLayout(fields, gap=GAP_24)
        for asked in (self._asked_first, self._asked_second):
            asked.setMinimumWidth(240)
            flow.addWidget(asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        column.addWidget(fields)
        column.addWidget(self.seen)
        self.seen.toggled.connect(self._show)
        self._show(False)

    def value(self) -> str:
        """Return what was typed first."""
        return self.first.value() or ""

    def is_answered(self) -> bool:
        """Mark what needs a look, and tell whether nothing does."""
        fault = ways_in.fault_of(self.value(), self._key_store)
        differs = fault is None and self.value() != (self.second.value() or "")
        found = self._asked_first.find_fault(fault.said(tr) if fault else "")
        found |= self._asked_second.find_fault(tr("The two are not the same. Type it once more.") if differs else "")
        if found:
            (self.second if differs else self.first).setFocus()
        return not found

    def words(self) -> None:
        """Say every word in the language of the screen."""
        self._asked_first.say(tr("New password") if self._is_another else tr("Password"))
        self._asked_second.say(tr("The same password again"))
        self.seen.setText(tr("Show what is typed"))
        self.seen.setAccessibleName(self.seen.text())
        self.seen.setFont(current().font_for(self.seen.text()))

    def clear(self) -> None:
        """Forget what was typed."""
        self.first.set_value("")
        self.second.set_value("")

    def _show(self, seen: bool) -> None:
        for field in (self.first, self.second):
            field.edit.setEchoMode(QLineEdit.EchoMode.Normal if seen else QLineEdit.EchoMode.Password)


class LockChoice(QWidget):
    """Offer the ways to lock; the one through the system's key store only where there is one."""

    changed = Signal()

    def __init__(
        self, key_store: KeyStore | None = None, *, is_another: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key_store: KeyStore = key_store or SystemKeyStore()
        self.buttons = {key: QRadioButton() for key in (PASSWORD, ACCOUNT, OPEN)}
        self._about = {key: PlainLabel(role=Role.HELP, ink="ink_2") for key in self.buttons}
        self.password = NewPassword(self.key_store, is_another=is_another)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_4)
        for number, (key, button) in enumerate(self.buttons.items()):
            self._group.addButton(button, number)
            column.addWidget(button)
            below = QVBoxLayout()
            below.setContentsMargins(GAP_24, 0, 0, GAP_4)
            below.addWidget(self._about[key])
            if key == PASSWORD:
                below.addWidget(self.password)
            column.addLayout(below)
        self.buttons[PASSWORD].setChecked(True)
        has_store = self.key_store.is_there()
        self.buttons[ACCOUNT].setVisible(has_store)
        self._about[ACCOUNT].setVisible(has_store)
        self._group.idToggled.connect(lambda number, on: self._on_chosen())

    def choice(self) -> str:
        """Return PASSWORD, ACCOUNT or OPEN."""
        return tuple(self.buttons)[self._group.checkedId()]

    def choose(self, choice: str) -> None:
        """Choose one of them."""
        self.buttons[choice].setChecked(True)

    def is_answered(self) -> bool:
        """Mark what needs a look, and tell whether nothing does."""
        return self.choice() != PASSWORD or self.password.is_answered()

    def ways(self, ways: WaysIn, key: StorageKey) -> WaysIn:
        """Return the ways into the storage with what was chosen. Raises StoreError."""
        if self.choice() == ACCOUNT:
            return ways_in.with_computer(ways, key, self.key_store)
        return ways_in.with_password(ways, key, self.password.value(), self.key_store)

    def words(self) -> None:
        """Say every word in the language of the screen."""
        said = {
            PASSWORD: (
                tr("Lock it with a password"),
                tr("Nobody who finds or takes this computer can read the work."),
            ),
            ACCOUNT: (
                tr("Lock it with the account of this computer"),
                tr("No password is asked for. Whoever can use the account can open the work."),
            ),
            OPEN: (tr("Do not lock it"), tr("Anyone who has this computer or its disk can read the work.")),
        }
        for key, (label, about) in said.items():
            name_radio(self.buttons[key], label, about)
            self._about[key].setText(about)
        self.password.words()

    def _on_chosen(self) -> None:
        self.password.setVisible(self.choice() == PASSWORD)
        self.changed.emit()
