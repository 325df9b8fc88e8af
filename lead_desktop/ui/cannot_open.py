"""What stands in the window when the stored file cannot be opened: what happened and the ways back to work."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lead_desktop.roadmap import formats
from lead_desktop.store.errors import LeadError
from lead_desktop.store.recovery import Recovered
from lead_desktop.ui import trouble
from lead_desktop.ui.look import GAP_12, GAP_16, GAP_24, GAP_48, Role, current
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.message_bar import MessageBar

_WIDTH = 560


class CannotOpen(QWidget):
    """Show a refusal in full sentences, with the ways on as (name, words), the first of them the main one."""

    chosen = Signal(str)

    def __init__(self, error: LeadError, ways: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("LEAD Desktop"))
        first, rest = trouble.first_sentence(error.sentence.said(tr))
        card = QWidget()
        # A set width, so that the height of every sentence is known.
        card.setFixedWidth(current().px(_WIDTH))
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
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(card)
        line.addStretch(1)
        whole.addLayout(line)
        whole.addStretch(1)


def recovered_bar(found: Recovered) -> MessageBar:
    """Return what is said once work goes on after a damaged file: what is missing, and where the file is kept."""
    words = [_missing_words(found)]
    if found.kept is not None:
        words.append(tr("The damaged file is kept with the safety copies."))
    return MessageBar("warn" if found.missing else "info", tr("Your work is back."), " ".join(words), close=tr("Close"))


def _missing_words(found: Recovered) -> str:
    if not found.missing:
        return tr("Nothing is missing.")
    if not found.upto:
        return tr("%n change(s) could not be read. Look through what you entered last.", None, found.missing)
    last = datetime.fromisoformat(found.upto)
    day = formats.long_date(last.date(), language())
    return tr("%n change(s) after {day}, {time} could not be read. Look through what you entered then.",
              None, found.missing, day=day, time=formats.clock(last))  # fmt: skip
