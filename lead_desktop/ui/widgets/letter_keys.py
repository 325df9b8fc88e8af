"""Keys with letters on the screen: the arrows walk them, a press says its letter. Where letters go is the caller's."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from lead_desktop.ui.look import GAP_4, Role, colour, current, line_height
from lead_desktop.ui.look.flat import box, inner_ring
from lead_desktop.ui.look.letters import NASKH_SCRIPT, script_font

_LEAST = 36
_LARGEST = 1.25
"""Letters on keys are large at 100 % already; at 200 % the keys would leave no room for the field."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def _font() -> QFont:
    return script_font(Role.TITLE, NASKH_SCRIPT, min(current().scale, _LARGEST))


class LetterKey(QAbstractButton):
    """One key. A click leaves the focus where it is, so that the letter goes into the field that has it."""

    def __init__(self, letter: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.letter = letter
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(letter)
        self.setAutoRepeat(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.click()
            return
        # The board walks: Qt's own walk follows the order in which the keys were made.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        pressed = self.isDown() or self.underMouse()
        box(painter, self.rect(), palette.tint if pressed else palette.surface, palette.edge)
        painter.setFont(_font())
        painter.setPen(colour("ink" if self.isEnabled() else "hint"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.letter)
        if self.hasFocus():
            inner_ring(painter, self.rect(), palette.accent)
        painter.end()


class LetterKeys(QWidget):
    """Show letters in rows that begin on the right, as their alphabets do, in every language of the screen."""

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[list[LetterKey]] = []
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows of letters in place of those before."""
        for key in self.shown():
            key.hide()
            key.deleteLater()
        self._rows = [[self._made(letter) for letter in row] for row in rows]
        self._place()
        self.updateGeometry()

    def shown(self) -> list[LetterKey]:
        """Return the keys, row by row."""
        return [key for row in self._rows for key in row]

    def sizeHint(self) -> QSize:
        return QSize(self._columns() * _LEAST, self._high() * len(self._rows) + GAP_4 * max(0, len(self._rows) - 1))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._rows:
            self._rows[0][0].setFocus(event.reason())

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Seen from the keys, the board is one stop: Tab goes on behind it.
        parent = self.parentWidget()
        step = self.nextInFocusChain() if forward else self.previousInFocusChain()
        while step is not None and step is not self:
            open_to_tab = step.focusPolicy() & Qt.FocusPolicy.TabFocus and step.isVisible() and step.isEnabled()
            if open_to_tab and not self.isAncestorOf(step) and parent is not None:
                step.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                return True
            step = step.nextInFocusChain() if forward else step.previousInFocusChain()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _ARROWS.get(Qt.Key(event.key()))
        here = next(((row, keys) for row, keys in enumerate(self._rows) if any(key.hasFocus() for key in keys)), None)
        if way is None or here is None:
            super().keyPressEvent(event)
            return
        row, keys = here
        at = next(number for number, key in enumerate(keys) if key.hasFocus())
        across, down = way
        beside = self._rows[(row + down) % len(self._rows)]
        # The first letter stands on the right.
        beside[(at - across) % len(beside) if across else min(at, len(beside) - 1)].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place()
            self.updateGeometry()

    def _made(self, letter: str) -> LetterKey:
        key = LetterKey(letter, self)
        key.clicked.connect(lambda: self.typed.emit(letter))
        key.show()
        return key

    def _columns(self) -> int:
        return max((len(row) for row in self._rows), default=1)

    def _high(self) -> int:
        return max(_LEAST, line_height(_font()))

    def _place(self) -> None:
        high, columns = self._high(), self._columns()
        step = (self.width() + GAP_4) / columns
        for number, row in enumerate(self._rows):
            for at, key in enumerate(row):
                right = round(self.width() - at * step)
                key.setGeometry(QRect(right - int(step) + GAP_4, number * (high + GAP_4), int(step) - GAP_4, high))
