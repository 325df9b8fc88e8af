"""A card for one field that was changed in two places to different values."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, GAP_16, RADIUS_CARD, Role, current
from lead_desktop.ui.look.flat import box
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField

ANOTHER = "another"


@dataclass(frozen=True)
class DifferenceValue:
    """One of the values: its key, whose it is, the value, who wrote it when, a note, and the button that keeps it."""

    key: str
    whose: str
    value: str
    who: str
    note: str
    button: str


class DifferenceCard(QWidget):
    """Let the officer settle a difference: `settled` carries (key, text); the text only where another was written."""

    settled = Signal(str, str)
    postponed = Signal()
    place_opened = Signal()

    def __init__(
        self,
        title: str,
        place: str,
        values: Sequence[DifferenceValue],
        *,
        another: str,
        write_another: str,
        later: str,
        around: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._values = tuple(values)
        self._group = QButtonGroup(self)
        self._written = TextField(name=another)
        self._title = PlainLabel(title, Role.SECTION)
        self._place = Button(place, "quiet")
        self._rows = QGridLayout()
        self._buttons = QWidget()
        self._lay_out(around)
        self._fill_rows(another)
        self._fill_buttons(write_another, later)
        self._written.edited.connect(lambda: self._choose(len(self._values)))
        self._place.clicked.connect(lambda: self.place_opened.emit())

    def chosen(self) -> str:
        """Return the key of the value that is marked, ANOTHER, or an empty text."""
        number = self._group.checkedId()
        if number < 0:
            return ""
        return self._values[number].key if number < len(self._values) else ANOTHER

    def choose(self, key: str) -> None:
        """Mark a value without settling."""
        keys = [*(value.key for value in self._values), ANOTHER]
        self._choose(keys.index(key))

    def written(self) -> str:
        """Return what stands in the line for another value."""
        return self._written.value() or ""

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        box(painter, self.rect(), palette.surface, palette.line, radius=RADIUS_CARD)
        painter.end()

    def _choose(self, number: int) -> None:
        self._group.button(number).setChecked(True)

    def _on_settled(self, number: int) -> None:
        self._choose(number)
        self.settled.emit(self._values[number].key, "")

    def _on_written(self) -> None:
        self._choose(len(self._values))
        if not self.written():
            self._written.setFocus()
            return
        self.settled.emit(ANOTHER, self.written())

    def _fill_rows(self, another: str) -> None:
        for number, value in enumerate(self._values):
            self._rows.addWidget(self._radio(value.whose, number), number, 0)
            for column, (text, role, ink) in enumerate(
                ((value.value, Role.STRONG, "ink"), (value.who, Role.HELP, "ink_2"), (value.note, Role.HELP, "ink_2")),
                1,
            ):
                self._rows.addWidget(PlainLabel(text, role, ink=ink), number, column)
        last = len(self._values)
        self._rows.addWidget(self._radio(another, last), last, 0)
        self._rows.addWidget(self._written, last, 1, 1, 2)

    def _radio(self, words: str, number: int) -> QRadioButton:
        button = QRadioButton(words.replace("&", "&&"))
        button.setAccessibleName(words)
        self._group.addButton(button, number)
        return button

    def _fill_buttons(self, write_another: str, later: str) -> None:
        flow = FlowLayout(self._buttons)
        for number, value in enumerate(self._values):
            keep = Button(value.button)
            keep.clicked.connect(lambda checked=False, number=number: self._on_settled(number))
            flow.addWidget(keep)
        write, wait = Button(write_another), Button(later, "quiet")
        write.clicked.connect(self._on_written)
        wait.clicked.connect(lambda: self.postponed.emit())
        flow.addWidget(write)
        flow.addWidget(wait)

    def _lay_out(self, around: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_12)
        head.addWidget(self._title, 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.setHorizontalSpacing(GAP_16)
        self._rows.setVerticalSpacing(GAP_4)
        for column, stretch in enumerate((0, 2, 2, 2)):
            self._rows.setColumnStretch(column, stretch)
        near = PlainLabel(around, Role.HELP, ink="ink_2")
        near.setVisible(bool(around))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_12)
        whole.setSpacing(GAP_8)
        whole.addLayout(head)
        whole.addLayout(self._rows)
        whole.addWidget(near)
        whole.addSpacing(GAP_4)
        whole.addWidget(self._buttons)
