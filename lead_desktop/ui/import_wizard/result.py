"""Part 5: what became of the file, and what can be done now."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.ui.import_wizard.draft import Draft
from lead_desktop.ui.look import GAP_8, GAP_16, Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel


class ResultPart(QWidget):
    """Say the counts, which add up to the file."""

    undo_asked = Signal()
    save_asked = Signal()
    aside_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts, self._proof = PlainLabel(role=Role.SECTION), PlainLabel()
        self.save, self.look, self.undo = (
            Button(icon_name="export"),
            Button(icon_name="list"),
            Button(kind="quiet", icon_name="undo"),
        )
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_8)
        for button in (self.look, self.save, self.undo):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP_16)
        column.addWidget(self._counts)
        column.addWidget(self._proof)
        column.addWidget(buttons)
        column.addStretch(1)
        self.undo.clicked.connect(lambda: self.undo_asked.emit())
        self.save.clicked.connect(lambda: self.save_asked.emit())
        self.look.clicked.connect(lambda: self.aside_asked.emit())

    def show_draft(self, draft: Draft) -> None:
        """Show the result."""
        found = draft.brought
        if found is None or draft.file is None:
            return
        brought, aside = formats.number(found.brought_in), formats.number(found.set_aside)
        self._counts.setText(tr("{brought} brought in, {aside} set aside, 0 lost.", brought=brought, aside=aside))
        self._proof.setText(
            tr(
                "They made %n record(s). The file {file} is kept among the documents as proof.",
                None,
                found.records,
                file=draft.file.name,
            )
        )
        self.save.set_words(tr("Save the {number} with reasons", number=aside))
        self.look.set_words(tr("Look at the rows set aside"))
        self.undo.set_words(tr("Undo import"))
        self.save.setVisible(found.set_aside > 0)
        self.look.setVisible(found.set_aside > 0)

    def show_undone(self) -> None:
        """Say that all of it was taken back."""
        self._counts.setText(tr("The import was taken back. Nothing of the file is here any more."))
        self._proof.setText(tr("Ctrl+Y brings it in again."))
        for button in (self.save, self.look, self.undo):
            button.hide()
