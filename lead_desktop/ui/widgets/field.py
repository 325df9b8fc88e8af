"""What all fields have in common: their protocol, and noticing that the officer leaves them."""

from collections.abc import Iterable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class Field(Protocol):
    """A field of a form. `edited` comes while typing, `left` when the officer leaves it or presses Enter."""

    @property
    def edited(self) -> SignalInstance: ...
    @property
    def left(self) -> SignalInstance: ...
    def value(self) -> Any:
        """Return what stands in the field; what cannot be read comes back as it was typed."""

    def set_value(self, value: Any) -> None:
        """Show a value; sends no signal."""

    def set_name(self, name: str) -> None:
        """Give the accessible name, as a rule the label's words."""

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the value."""

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge with a "problem" or a "warn"; the form shows the text; None takes the mark away."""


def mark_problem(widget: QWidget, text: str | None, kind: str) -> None:
    """Set the edge of a widget and what is read out with it."""
    widget.setProperty("problem", "" if text is None else kind)
    widget.setAccessibleDescription(text or "")
    widget.update()


class Leaving(QObject):
    """Tell when the focus leaves a field as a whole, or Enter is pressed in one of its single lines."""

    left = Signal()

    # Values of the class: focus also goes while Python takes a window apart, when those of the object are gone.
    _whole: QWidget | None = None
    _enter = False

    def __init__(self, whole: QWidget, parts: Iterable[QWidget], *, enter: bool = True) -> None:
        super().__init__(whole)
        self._whole, self._enter = whole, enter
        for part in parts:
            part.installEventFilter(self)

    def watch(self, part: QWidget) -> None:
        """Look after a part that was made later."""
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and self._is_gone(event):
            self.left.emit()
        if self._enter and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_enter(event):
            self.left.emit()
        return False

    def _is_gone(self, event: QFocusEvent) -> bool:
        if self._whole is None or event.reason() == Qt.FocusReason.PopupFocusReason:
            return False
        now = QApplication.focusWidget()
        return now is None or not (now is self._whole or self._whole.isAncestorOf(now))


def _is_enter(event: QKeyEvent) -> bool:
    keypad = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not keypad
