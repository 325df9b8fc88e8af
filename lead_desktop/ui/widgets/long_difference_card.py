"""A card for a long text that was changed in two places: the texts side by side, changed words underlined."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QRadioButton, QTextEdit, QWidget

from lead_desktop.ui.look import GAP_8, GAP_12, GAP_16, Role, current
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.card import Card
from lead_desktop.ui.widgets.changed_words import Span, changed_in_all
from lead_desktop.ui.widgets.difference_card import ANOTHER, DifferenceValue
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_text import LongText

BESIDE = 3
"""Up to so many texts stand side by side; more stand below one another."""


class LongDifferenceCard(Card):
    """Let the officer settle a difference of long texts; the signals are those of DifferenceCard."""

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
        use_written: str,
        later: str,
        around: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._values = tuple(values)
        self._words = {"write": write_another, "use": use_written}
        self._group = QButtonGroup(self)
        self._place = Button(place, "quiet")
        self.texts: list[LongText] = []
        self._written = LongText(name=another)
        self.write = Button(write_another)
        self.column.setSpacing(GAP_8)
        self._add_head(title)
        self.column.addLayout(self._columns())
        self.column.addWidget(self._written)
        if around:
            self.column.addWidget(PlainLabel(around, Role.HELP, ink="ink_2"))
        self.column.addWidget(self._buttons(later))
        self._written.hide()
        self._place.clicked.connect(lambda: self.place_opened.emit())

    def chosen(self) -> str:
        """Return the key of the text that is marked, ANOTHER, or an empty text."""
        if not self._written.isHidden():
            return ANOTHER
        number = self._group.checkedId()
        return self._values[number].key if number >= 0 else ""

    def choose(self, key: str) -> None:
        """Mark a text without settling."""
        self._group.button([value.key for value in self._values].index(key)).setChecked(True)

    def written(self) -> str:
        """Return the text that is written in place of both."""
        return self._written.value().strip()

    def _add_head(self, title: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(GAP_12)
        head.addWidget(PlainLabel(title, Role.SECTION), 1)
        head.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)

    def _columns(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP_16)
        grid.setVerticalSpacing(GAP_8)
        beside = len(self._values) <= BESIDE
        spans = changed_in_all([value.value for value in self._values])
        for number, value in enumerate(self._values):
            row, column = (0, number) if beside else (3 * number, 0)
            who = " · ".join(part for part in (value.who, value.note) if part)
            grid.addWidget(self._radio(value, number), row, column)
            grid.addWidget(PlainLabel(who, Role.HELP, ink="ink_2"), row + 1, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._text(value, spans[number]), row + 2, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        return grid

    def _radio(self, value: DifferenceValue, number: int) -> QRadioButton:
        button = QRadioButton(value.whose.replace("&", "&&"))
        button.setAccessibleName(value.whose)
        button.setAccessibleDescription(value.value)
        button.setFont(current().font_for(value.whose))
        self._group.addButton(button, number)
        return button

    def _text(self, value: DifferenceValue, spans: Sequence[Span]) -> LongText:
        text = _Compared(lines=2, most_lines=12, name=value.whose)
        text.set_value(value.value)
        text.setExtraSelections([_underlined(text, span) for span in spans])
        self.texts.append(text)
        return text

    def _buttons(self, later: str) -> QWidget:
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for number, value in enumerate(self._values):
            keep = Button(value.button)
            keep.clicked.connect(lambda checked=False, number=number: self._on_settled(number))
            flow.addWidget(keep)
        wait = Button(later, "quiet")
        wait.clicked.connect(lambda: self.postponed.emit())
        self.write.clicked.connect(self._on_write)
        flow.addWidget(self.write)
        flow.addWidget(wait)
        return buttons

    def _on_settled(self, number: int) -> None:
        self._group.button(number).setChecked(True)
        self.settled.emit(self._values[number].key, "")

    def _on_write(self) -> None:
        """Offer the marked text for rewriting; a second press uses what was written."""
        if self._written.isHidden():
            number = max(0, self._group.checkedId())
            self._written.set_value(self._values[number].value)
            self._written.show()
            self.write.set_words(self._words["use"])
            self._written.setFocus()
        elif self.written():
            self.settled.emit(ANOTHER, self.written())


class _Compared(LongText):
    """A text to read, on the ground of the card."""

    def __init__(self, *, lines: int, most_lines: int, name: str) -> None:
        super().__init__(lines=lines, most_lines=most_lines, name=name)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)


def _underlined(text: LongText, span: Span) -> QTextEdit.ExtraSelection:
    cursor = QTextCursor(text.document())
    cursor.setPosition(_units(text.value(), span[0]))
    cursor.setPosition(_units(text.value(), span[1]), QTextCursor.MoveMode.KeepAnchor)
    underlined = QTextCharFormat()
    underlined.setFontUnderline(True)
    found = QTextEdit.ExtraSelection()
    found.cursor, found.format = cursor, underlined
    return found


def _units(text: str, letters: int) -> int:
    """Return where a letter stands as Qt counts: signs beyond the first plane count twice."""
    return len(text[:letters].encode("utf-16-le")) // 2
