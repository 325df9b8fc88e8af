"""A difference in which one of the values there are is kept: fields that belong together, choices, a removed record."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, Role, current
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.difference_card import DifferenceValue
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel


class EitherCard(Card):
    """Let the officer keep one of the values; `settled` carries its key and an empty text, as DifferenceCard does.

    With `decided_by` nothing can be kept here: these words stand in place of the buttons.
    """

    settled = Signal(str, str)
    postponed = Signal()
    place_opened = Signal()

    def __init__(
        self,
        title: str,
        place: str,
        values: Sequence[DifferenceValue],
        *,
        later: str,
        around: str = "",
        decided_by: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._values = tuple(values)
        self._group = QButtonGroup(self)
        self._place = Button(place, "quiet")
        self.column.setSpacing(GAP_8)
        self._add_head(title)
        self.column.addLayout(self._rows())
        if around:
            self.column.addWidget(PlainLabel(around, Role.HELP, ink="ink_2"))
        self.column.addWidget(PlainLabel(decided_by) if decided_by else self._buttons(later))
        for button in self._group.buttons():
            button.setEnabled(not decided_by)
        self._place.clicked.connect(lambda: self.place_opened.emit())

    def chosen(self) -> str:
        """Return the key of the value that is marked."""
        number = self._group.checkedId()
        return self._values[number].key if number >= 0 else ""

    def choose(self, key: str) -> None:
        """Mark a value without settling."""
        self._group.button([value.key for value in self._values].index(key)).setChecked(True)

    def _add_head(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_12)
        head.addWidget(PlainLabel(title, Role.SECTION), 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)

    def _rows(self) -> QGridLayout:
        rows = QGridLayout()
        rows.setHorizontalSpacing(GAP_16)
        rows.setVerticalSpacing(GAP_4)
        for column, stretch in enumerate((0, 2, 2, 2)):
            rows.setColumnStretch(column, stretch)
        for number, value in enumerate(self._values):
            rows.addWidget(self._radio(value, number), number, 0)
            rows.addWidget(PlainLabel(value.value, Role.STRONG), number, 1)
            rows.addWidget(PlainLabel(value.who, Role.HELP, ink="ink_2"), number, 2)
            rows.addWidget(PlainLabel(value.note, Role.HELP, ink="ink_2"), number, 3)
        return rows

    def _radio(self, value: DifferenceValue, number: int) -> QRadioButton:
        button = QRadioButton(value.whose.replace("&", "&&"))
        button.setAccessibleName(value.whose)
        button.setAccessibleDescription(value.value)
        button.setFont(current().font_for(value.whose))
        self._group.addButton(button, number)
        return button

    def _buttons(self, later: str) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for number, value in enumerate(self._values):
            keep = Button(value.button)
            keep.clicked.connect(lambda checked=False, number=number: self._on_settled(number))
            flow.addWidget(keep)
        wait = Button(later, "quiet")
        wait.clicked.connect(lambda: self.postponed.emit())
        flow.addWidget(wait)
        return buttons

    def _on_settled(self, number: int) -> None:
        self._group.button(number).setChecked(True)
        self.settled.emit(self._values[number].key, "")
