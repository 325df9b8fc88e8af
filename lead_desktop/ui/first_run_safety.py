"""The fourth screen of the first run: how the storage is locked, the second place for copies, the recovery sheet."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from lead_desktop.system.key_store import KeyStore
from lead_desktop.ui.drive_line import AskFolder, DriveLine, LookForDrives
from lead_desktop.ui.first_run_screens import Screen, name_radio
from lead_desktop.ui.lock_choice import LockChoice
from lead_desktop.ui.look import GAP_12, GAP_24, Role
from lead_desktop.ui.recovery_code_card import RecoveryCodeCard
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.label import PlainLabel


class SafetyScreen(Screen):
    """Locked storage, and a second place for safety copies."""

    def __init__(
        self,
        *,
        look: LookForDrives,
        ask_folder: AskFolder | None = None,
        key_store: KeyStore | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lock_head, self._copy_head = PlainLabel(role=Role.SECTION), PlainLabel(role=Role.SECTION)
        self._why, self._own = PlainLabel(role=Role.HELP, ink="ink_2"), PlainLabel(role=Role.HELP, ink="ink_2")
        self.lock = LockChoice(key_store)
        self.keep, self.skip = QRadioButton(), QRadioButton()
        self.drives = DriveLine(look=look, ask_folder=ask_folder)
        indented = QHBoxLayout()
        indented.setContentsMargins(GAP_24, 0, 0, 0)
        indented.addWidget(self.drives)
        self.column.addWidget(self._lock_head)
        self.column.addWidget(self.lock)
        self.column.addSpacing(GAP_12)
        self.column.addWidget(self._copy_head)
        self.column.addWidget(self._why)
        self.column.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(indented)
        self.column.addWidget(self.skip, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._own)
        self.column.addStretch(1)
        (self.keep if self.drives.folder() else self.skip).setChecked(True)
        self.drives.changed.connect(lambda: (self.keep if self.drives.folder() else self.skip).setChecked(True))

    def title(self) -> str:
        return tr("Keep it safe")

    def first(self) -> QWidget:
        return self.lock.password.first

    def folder(self) -> Path | None:
        """Return the second place, None when there is to be none."""
        return self.drives.folder() if self.keep.isChecked() else None

    def is_answered(self) -> bool:
        if self.keep.isChecked() and self.drives.folder() is None:
            self.skip.setChecked(True)
        return self.lock.is_answered()

    def words(self) -> None:
        self._lock_head.setText(tr("Lock the storage"))
        self._copy_head.setText(tr("Second place for the copies"))
        self._why.setText(tr("If this computer breaks, a copy on another drive brings all the work back."))
        self._own.setText(
            tr("Safety copies are also kept on this computer. The program makes and tests them by itself.")
        )
        self.lock.words()
        for button, words in ((self.keep, tr("Keep a second copy here")), (self.skip, tr("No second place now"))):
            name_radio(button, words)
        self.drives.retranslate()


class RecoveryScreen(Screen):
    """The recovery sheet of the storage that is about to be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = RecoveryCodeCard()
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def title(self) -> str:
        return tr("Recovery sheet")

    def first(self) -> QWidget:
        return self.card.printing

    def words(self) -> None:
        self.card.words()
