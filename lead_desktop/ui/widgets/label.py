"""A label that shows text as it is, never as markup."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from lead_desktop.ui.look import Role, colour, current


class PlainLabel(QLabel):
    """Show plain text in the font of its role and of its own letters; wraps unless told otherwise.

    `ink` is a colour name of the palette.
    """

    def __init__(
        self,
        text: str = "",
        role: Role | str = Role.BODY,
        *,
        ink: str = "ink",
        wrap: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._role, self._ink = Role(role), ink
        self._heights: dict[int, int] = {}
        self._alignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        super().setTextFormat(Qt.TextFormat.PlainText)
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self.setWordWrap(wrap)
        self.setText(text)

    @property
    def role(self) -> Role:
        """What the text is for."""
        return self._role

    def set_role(self, role: Role | str, ink: str | None = None) -> None:
        """Change what the text is for, and its colour where one is given."""
        self._role, self._ink = Role(role), ink or self._ink
        self._dress()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._dress()

    def setWordWrap(self, on: bool) -> None:
        self._heights.clear()
        super().setWordWrap(on)

    def setTextFormat(self, format_: Qt.TextFormat) -> None:
        """Stay with plain text, whatever is asked."""
        super().setTextFormat(Qt.TextFormat.PlainText)

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Align in the page's direction, whatever the direction of the text: left means the start edge."""
        self._alignment = alignment
        self._align()

    def heightForWidth(self, width: int) -> int:
        # A layout asks with all the width that it has, also where the text may not take it, and asks again and again.
        room = min(width, self.maximumWidth())
        if room not in self._heights:
            self._heights[room] = super().heightForWidth(room)
        return self._heights[room]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._align()

    def _align(self) -> None:
        seen = QStyle.visualAlignment(self.layoutDirection(), self._alignment)
        super().setAlignment(seen | Qt.AlignmentFlag.AlignAbsolute)

    def _dress(self) -> None:
        self._heights.clear()
        self.setFont(current().font_for(self.text(), self._role))
        shades = QPalette()
        shades.setColor(QPalette.ColorRole.WindowText, colour(self._ink))
        self.setPalette(shades)
        self._align()
