"""A card of the practice library: what it tells, what stands behind it, and what can be done with it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.ui.look import Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel


@dataclass(frozen=True)
class LibraryWords:
    """What the card says: title, kind and origin, the text in paragraphs, and the facts under it."""

    title: str
    kind: str
    paragraphs: tuple[str, ...]
    facts: str
    can_be_used: bool = False


class LibraryCard(Card):
    """Show one entry; `opened` and `used` when its buttons are pressed."""

    opened = Signal()
    used = Signal()

    def __init__(self, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.setAccessibleName(words.title)
        self.column.addWidget(PlainLabel(words.title, Role.STRONG))
        self.column.addWidget(PlainLabel(words.kind, Role.HELP, ink="ink_2"))
        for paragraph in words.paragraphs:
            self.column.addWidget(PlainLabel(paragraph))
        if words.facts:
            self.column.addWidget(PlainLabel(words.facts, Role.HELP))
        self.open_button, self.use_button = Button(tr("Open the record"), "quiet"), Button(tr("Use this here"), "quiet")
        self.open_button.setAccessibleDescription(words.title)
        self.use_button.setAccessibleDescription(words.title)
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(self.open_button)
        flow.addWidget(self.use_button)
        self.use_button.setVisible(words.can_be_used)
        self.column.addWidget(row)
        self.open_button.clicked.connect(lambda: self.opened.emit())
        self.use_button.clicked.connect(lambda: self.used.emit())
