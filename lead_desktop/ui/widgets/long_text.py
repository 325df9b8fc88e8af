"""A field for text of several lines, always plain."""

from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from lead_desktop.ui.look import LONG_TEXT_LETTERS, current
from lead_desktop.ui.widgets.field import mark_problem

_CLEAR = 5
_FRAME = 4
_WIDEST = 600
"""The average letter of the Arabic scripts says too much about how wide a line of 72 is."""


class LongText(QTextEdit):
    """Grow with the text from `lines` to `most_lines`; nothing pasted keeps a format, nothing outside is loaded."""

    edited = Signal()
    left = Signal()

    def __init__(self, *, lines: int = 3, most_lines: int = 10, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines, self._most_lines = lines, most_lines
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.document().setDocumentMargin(_CLEAR)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._dress()
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self._grow())
        self.textChanged.connect(self._on_text_changed)

    def value(self) -> str:
        """Return the text as it stands."""
        return self.toPlainText()

    def set_value(self, value: Any) -> None:
        """Show a text; sends no signal."""
        self.blockSignals(True)
        self.setPlainText("" if value is None else str(value))
        self.blockSignals(False)
        self._dress()

    def set_name(self, name: str) -> None:
        """Give the accessible name."""
        self.setAccessibleName(name)

    def set_read_only(self, read_only: bool) -> None:
        """Let the officer read but not change the text."""
        self.setReadOnly(read_only)
        self.setProperty("still", read_only)
        self.update()

    def set_problem(self, text: str | None, kind: str = "problem") -> None:
        """Mark the edge."""
        mark_problem(self, text, kind)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing from outside."""
        return None

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        frame = 2 * (_FRAME + _CLEAR)
        needed = round(self.document().size().height()) + 2 * _FRAME
        least = metrics.lineSpacing() * self._lines + frame
        most = metrics.lineSpacing() * self._most_lines + frame
        return QSize(self.maximumWidth(), min(max(needed, least), most))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(160), self.sizeHint().height())

    def _on_text_changed(self) -> None:
        self._dress()
        self.edited.emit()

    def _grow(self) -> None:
        self.updateGeometry()

    def _dress(self) -> None:
        wanted = current().font_for(self.toPlainText())
        if wanted != self.font():
            self.setFont(wanted)
        metrics = QFontMetrics(self.font())
        letters = metrics.averageCharWidth() * LONG_TEXT_LETTERS + 2 * (_FRAME + _CLEAR)
        self.setMaximumWidth(min(letters, current().px(_WIDEST)))
        self._grow()
