"""A field for one line of text."""

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from lead_desktop.ui.look import FIELD_WIDTH, button_height, current
from lead_desktop.ui.widgets.field import Leaving, mark_problem

_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_PHYSICAL_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class TextField(QWidget):
    """Hold one line in the font of its own letters; `code` keeps it left to right, as codes and phone numbers are."""

    edited = Signal()
    left = Signal()

    def __init__(self, *, code: bool = False, name: str = "", hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self._edit = QLineEdit()
        self._edit.setAccessibleName(name)
        self._edit.setPlaceholderText(hint)
        if code:
            self._edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self._edit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._edit)
        self._dress()
        self._edit.textEdited.connect(lambda text: self.edited.emit())
        self._edit.textChanged.connect(lambda text: self._dress())
        Leaving(self, [self._edit]).left.connect(self.left)

    @property
    def edit(self) -> QLineEdit:
        """The line that is typed in."""
        return self._edit

    def value(self) -> str | None:
        """Return the text, or None when nothing is typed."""
        return self._edit.text().strip() or None

    def set_value(self, value: Any) -> None:
        """Show a text; sends no signal."""
        self._edit.setText("" if value is None else str(value))
        self._edit.setCursorPosition(0)

    def set_hint(self, hint: str) -> None:
        """Show an example while the field is empty."""
        self._edit.setPlaceholderText(hint)

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self._edit.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the text."""
        self._edit.setReadOnly(read_only)

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge."""
        mark_problem(self._edit, text, kind)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._dress()

    def _dress(self) -> None:
        now = current()
        wanted = now.number_font() if self._code else now.font_for(self._edit.text())
        if wanted != self._edit.font():
            self._edit.setFont(wanted)
        if self._code:
            from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._edit.setAlignment(_PHYSICAL_RIGHT if from_right else _START)
        self._edit.setMinimumHeight(button_height(now.font()))
        self.setMaximumWidth(now.px(FIELD_WIDTH))
