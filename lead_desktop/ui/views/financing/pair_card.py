"""A card for two schemes that look alike, with the three decisions that can be taken. Keeping one is the view's."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.roadmap.financing.duplicates import VERDICT
from lead_desktop.ui.look import Role
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel


@dataclass(frozen=True)
class PairWords:
    """What the card says: likeness and place, and of each scheme its name and facts."""

    alike: str
    names: tuple[str, str]
    facts: tuple[str, str]


class PairCard(Card):
    """Show two schemes; `asked` carries the code of a decision, `opened` 0 or 1 for the scheme to look at."""

    asked = Signal(str)
    opened = Signal(int)

    def __init__(self, words: PairWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(", ".join((*words.names, words.alike)))
        self.column.addWidget(PlainLabel(words.alike, Role.STRONG))
        for name, facts in zip(words.names, words.facts, strict=True):
            self.column.addWidget(PlainLabel(name))
            self.column.addWidget(PlainLabel(facts, Role.HELP, ink="ink_2"))
        self.buttons = {option.code: Button(tr(option.label)) for option in VERDICT}
        self._look = (Button(tr("Open the first"), "quiet"), Button(tr("Open the second"), "quiet"))
        row = QWidget()
        flow = FlowLayout(row)
        for code, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, code=code: self.asked.emit(code))
        for number, button in enumerate(self._look):
            flow.addWidget(button)
            button.clicked.connect(lambda _=False, number=number: self.opened.emit(number))
        self.column.addWidget(row)
