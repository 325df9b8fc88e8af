"""A label that shows text as it is, never as markup."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from lead_desktop.ui.look import Role, colour, current
from lead_desktop.ui.widgets.lettering import Lettering


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

    def set_least_width(self, width: int) -> None:
        """Stay at least this wide; a layout may ask for more."""
        if width == self.minimumWidth():
            return
        self.setMinimumWidth(width)
        # Qt would go on with the hints that it worked out for the old width.
        self.setWordWrap(self.wordWrap())

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
            self._heights[room] = self._high(room)
        return self._heights[room]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._align()

    def _high(self, width: int) -> int:
        if not self.wordWrap() or not self.text():
            return super().heightForWidth(width)
        over = self._lettering().overhang(width)
        return self._lettering().height(width - over.left() - over.right()) + over.top() + over.bottom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.wordWrap():
            self._make_room()

    def _make_room(self) -> None:
        """Keep letters clear that reach out of their lines: a label cuts off what is painted outside it."""
        wrapped = self.wordWrap() and self.testAttribute(Qt.WidgetAttribute.WA_Resized)
        self.setContentsMargins(self._lettering().overhang(self.width()) if wrapped else self._lettering().overhang())

    def _lettering(self) -> Lettering:
        return Lettering(self.text(), self._role)

    def _align(self) -> None:
        seen = QStyle.visualAlignment(self.layoutDirection(), self._alignment)
        super().setAlignment(seen | Qt.AlignmentFlag.AlignAbsolute)

    def _dress(self) -> None:
        self._heights.clear()
        self.setFont(current().font_for(self.text(), self._role))
        self._make_room()
        shades = QPalette()
        shades.setColor(QPalette.ColorRole.WindowText, colour(self._ink))
        self.setPalette(shades)
        self._align()
