"""The card after a mistake of the program: work is safe, what a report file would hold, and the way on."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.ui import trouble
from lead_desktop.ui.look import GAP_8, GAP_12, GAP_16, GAP_24, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.sheet import Sheet


class StoppedSheet(Sheet):
    """Offer a report file, shown in full before it is written."""

    def __init__(self, folder: Path, text: str, at: datetime, saved: str, host: QWidget) -> None:
        super().__init__(host, tr("Something in the program did not work"), close=tr("Close"))
        self._folder, self._text, self._at = folder, text, at
        self._written = PlainLabel(role=Role.HELP, ink="ink_2")
        self._save = Button(tr("Save a report file"))
        self._go_on = Button(tr("Go on working"))
        self.set_body(self._made(saved))
        self._save.clicked.connect(self._on_save)
        self._go_on.clicked.connect(self.close_sheet)

    def _made(self, saved: str) -> QWidget:
        body = QWidget()
        preview = LongText(lines=6, most_lines=12, name=tr("What the report file would hold"))
        preview.set_read_only(True)
        preview.set_value(self._text)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8)
        flow.addWidget(self._go_on)
        flow.addWidget(self._save)
        column = QVBoxLayout(body)
        column.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_24)
        column.setSpacing(GAP_12)
        safe = tr("Your work on this computer is safe. Last saved: {time}.", time=saved) if saved else ""
        column.addWidget(PlainLabel(safe or tr("Your work on this computer is safe."), Role.STRONG))
        column.addWidget(PlainLabel(tr("What you did last may not have been carried out. Look at it once more.")))
        column.addWidget(buttons)
        column.addWidget(self._written)
        column.addWidget(PlainLabel(tr("The report file would hold only this, and nothing that you typed:"), Role.HELP))
        column.addWidget(preview)
        column.addStretch(1)
        self._written.hide()
        return body

    def _on_save(self) -> None:
        try:
            path = trouble.write_report(self._folder / "reports", self._text, self._at)
        except OSError:
            self._written.setText(tr("The report file could not be written. Your work is safe all the same."))
        else:
            self._written.setText(tr("The report file is here: {path}", path=path))
        self._written.show()
