"""A field for one of several choices: radio buttons up to seven, a type-ahead line beyond."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_16, current
from lead_desktop.ui.look.flat import problem_colour
from lead_desktop.ui.widgets.field import Leaving, mark_problem
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead

MOST_RADIO_BUTTONS = 7


class ChoiceField(QWidget):
    """Choose one option or, with `none_text`, none of them."""

    edited = Signal()
    left = Signal()

    def __init__(
        self,
        options: Sequence[Option],
        *,
        none_text: str = "",
        fold: Callable[[str], str] = str.casefold,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._options, self._none_text = tuple(options), none_text
        self._group = QButtonGroup(self)
        self._line: TypeAhead | None = None
        self._unknown: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if len(self._options) > MOST_RADIO_BUTTONS:
            self._make_line(fold)
        else:
            self._make_radio_buttons()
        self.set_name(name)

    def value(self) -> str | None:
        """Return the key, what was typed where no option fits, or None."""
        if self._line is not None:
            found = self._line.option()
            return found.key if found else self._line.text().strip() or None
        number = self._group.checkedId()
        if number < 0:
            return self._unknown
        return self._options[number].key if number < len(self._options) else None

    def set_value(self, value: Any) -> None:
        """Choose by key; sends no signal. A key that is not offered is kept."""
        if self._line is not None:
            self._line.show_key(None if value is None else str(value))
            return
        keys = [option.key for option in self._options]
        self._unknown = value if value not in keys else None
        number = keys.index(value) if value in keys else len(keys) if value is None and self._none_text else -1
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == number)
        self._group.setExclusive(True)

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self.setAccessibleName(name)
        if self._line is not None:
            self._line.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the choice."""
        if self._line is not None:
            self._line.setReadOnly(read_only)
        for button in self._group.buttons():
            button.setEnabled(not read_only)

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge: of the line, or under the radio buttons."""
        mark_problem(self._line or self, text, kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        kind = str(self.property("problem") or "")
        if self._line is not None or not kind:
            return
        painter = QPainter(self)
        strip = QRect(0, self.height() - 2, self.width(), 2)
        painter.fillRect(strip, QColor(problem_colour(kind, current().palette)))
        painter.end()

    def _make_line(self, fold: Callable[[str], str]) -> None:
        self._line = TypeAhead(self._options, fold=fold, hint=self._none_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(lambda text: self.edited.emit())
        self._line.picked.connect(lambda key: self.edited.emit())
        Leaving(self, [self._line]).left.connect(self.left)

    def _make_radio_buttons(self) -> None:
        flow = FlowLayout(self, gap=GAP_16, line_gap=0)
        words = [option.text for option in self._options] + ([self._none_text] if self._none_text else [])
        buttons = []
        for number, text in enumerate(words):
            button = QRadioButton(text.replace("&", "&&"))
            button.setAccessibleName(text)
            self._group.addButton(button, number)
            flow.addWidget(button)
            buttons.append(button)
        if buttons:
            self.setFocusProxy(buttons[0])
        self._dress()
        self._group.idClicked.connect(lambda number: self.edited.emit())
        Leaving(self, buttons).left.connect(self.left)

    def _dress(self) -> None:
        for button in self._group.buttons():
            button.setFont(current().font_for(button.accessibleName()))
