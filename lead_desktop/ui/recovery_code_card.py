"""The recovery code on the screen, to print, to save or to copy by hand. It is kept nowhere."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from lead_desktop.roadmap.texts import Translate
from lead_desktop.system import safeio
from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, Role
from lead_desktop.ui.preview import ask_printer, pictures_of, put_on_paper
from lead_desktop.ui.texts import LANGUAGES, as_named, ltr, speaker, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel

AskPrinter = Callable[[QWidget], QPrinter | None]
AskName = Callable[[QWidget], Path | None]
_PRINT_PPI = 300


class RecoveryCodeCard(Card):
    """Show a code large enough to copy by hand, with the sheet that holds it."""

    def __init__(
        self,
        *,
        ask_printer: AskPrinter = ask_printer,
        ask_name: AskName | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_printer, self._ask_name = ask_printer, ask_name or ask_sheet_name
        self._code, self._office = "", ""
        self._why = PlainLabel()
        self.shown = PlainLabel(role=Role.TITLE)
        self.shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.printing, self.save = Button(icon_name="print"), Button(icon_name="file")
        self._said = PlainLabel(role=Role.HELP, ink="ink_2")
        self._said.hide()
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8)
        flow.addWidget(self.printing)
        flow.addWidget(self.save)
        self.column.setSpacing(GAP_12)
        for part in (self._why, self.shown, buttons, self._said):
            self.column.addWidget(part)
        self.column.addSpacing(GAP_4)
        self.printing.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.words()

    def show_code(self, code: str, office: str) -> None:
        """Show a code, and whose it is."""
        self._code, self._office = code, office
        self._said.hide()
        self.words()

    def code(self) -> str:
        """Return the code that is shown."""
        return self._code

    def words(self) -> None:
        """Say every word in the language of the screen."""
        self._why.setText(
            tr("If the password is forgotten, this code opens the work. Print it or copy it, and keep it elsewhere.")
        )
        self.shown.setText(ltr(self._code))
        self.shown.setAccessibleName(tr("Recovery code"))
        self.printing.set_words(tr("Print the sheet"))
        self.save.set_words(tr("Save as PDF"))

    def _print(self) -> None:
        from lead_desktop.reports import recovery_sheet

        printer = self._ask_printer(self)
        if printer is None:
            self._say(tr("There is no printer here. Save the sheet as PDF on a stick, or copy the code by hand."))
            return
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            sheet = recovery_sheet.pages(self._code, self._office, _speakers(), _PRINT_PPI)
            taken = put_on_paper(pictures_of(sheet), printer)
        finally:
            QApplication.restoreOverrideCursor()
        self._say(tr("The sheet is on its way to the printer.") if taken else tr("The printer did not take the sheet."))

    def _save(self) -> None:
        from lead_desktop.reports import recovery_sheet

        path = self._ask_name(self)
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            safeio.write_file(path, recovery_sheet.pdf(self._code, self._office, _speakers()))
        except OSError:
            self._say(tr("The sheet could not be written there. Choose another place."))
            return
        self._say(tr("Written: {files}", files=as_named(path.name)))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()


def ask_sheet_name(owner: QWidget) -> Path | None:
    """Ask where the sheet is to be saved."""
    chosen, _ = QFileDialog.getSaveFileName(owner.window(), tr("Save as PDF"), "lead-recovery-sheet.pdf", "PDF (*.pdf)")
    return Path(chosen) if chosen else None


def _speakers() -> dict[str, Translate]:
    return {one: speaker(one) for one in LANGUAGES}
