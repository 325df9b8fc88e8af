"""A field for one figure: left to right and at the physical right in all languages, its unit beside it."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_8, button_height, current
from lead_desktop.ui.widgets.field import Leaving, mark_problem
from lead_desktop.ui.widgets.label import PlainLabel

_DIGITS = 14


class NumberField(QWidget):
    """Hold a figure as it is typed; reading it is the matter of the field's kind."""

    edited = Signal()
    left = Signal()

    def __init__(self, unit: str = "", *, digits: int = _DIGITS, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digits = digits
        self._edit = QLineEdit()
        self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._edit.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
        self._edit.setAccessibleName(name)
        self._unit = PlainLabel(unit, ink="ink_2", wrap=False)
        self._unit.setVisible(bool(unit))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_8)
        row.addWidget(self._edit)
        row.addWidget(self._unit)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._edit)
        self._dress()
        self._edit.textEdited.connect(lambda text: self.edited.emit())
        Leaving(self, [self._edit]).left.connect(self.left)

    @property
    def edit(self) -> QLineEdit:
        """The line that is typed in."""
        return self._edit

    def value(self) -> str | None:
        """Return the figure as typed, or None when nothing is."""
        return self._edit.text().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a figure; sends no signal."""
        self._edit.setText("" if value is None else str(value))

    def set_unit(self, unit: str) -> None:
        """Show another unit beside the figure."""
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self._edit.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the figure."""
        self._edit.setReadOnly(read_only)

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge."""
        mark_problem(self._edit, text, kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        letters = current().number_font()
        self._edit.setFont(letters)
        # A Nastaliq form has high fields; this one stays in line with its neighbours.
        self._edit.setMinimumHeight(button_height(current().font()))
        self._edit.setFixedWidth(QFontMetrics(letters).horizontalAdvance("0" * self._digits) + 24)
