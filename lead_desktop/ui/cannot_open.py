"""What stands in the window when the stored file cannot be opened: what happened and the ways back to work."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from lead_desktop.store.errors import LeadError
from lead_desktop.ui import trouble
from lead_desktop.ui.look import GAP_12, GAP_16, GAP_24, GAP_48, Role, current
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel

_WIDTH = 560


class CannotOpen(QWidget):
    """Show a refusal in full sentences, with the ways on as (name, words), the first of them the main one."""

    chosen = Signal(str)

    def __init__(self, error: LeadError, ways: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("LEAD Desktop"))
        first, rest = trouble.first_sentence(error.sentence.said(tr))
        card = QWidget()
        card.setMaximumWidth(current().px(_WIDTH))
        column = QVBoxLayout(card)
        column.setContentsMargins(GAP_24, GAP_24, GAP_24, GAP_24)
        column.setSpacing(GAP_16)
        column.addWidget(PlainLabel(first, Role.SECTION))
        if rest:
            column.addWidget(PlainLabel(rest))
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=GAP_12)
        for number, (name, words) in enumerate(ways):
            button = Button(words, "plain" if number else "main")
            button.clicked.connect(lambda checked=False, name=name: self.chosen.emit(name))
            flow.addWidget(button)
        column.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_24, GAP_48, GAP_24, GAP_24)
        whole.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        whole.addStretch(1)
