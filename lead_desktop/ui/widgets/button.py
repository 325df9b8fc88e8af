"""A button that carries a verb: main, plain or quiet."""

from html import escape

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from lead_desktop.ui.look import Look, Role, colour, current, icon

KINDS = ("plain", "main", "quiet")


class Button(QPushButton):
    """Show words as they are, with an icon beside them where one is named; kind "main", "plain" or "quiet"."""

    def __init__(
        self, words: str = "", kind: str = "plain", icon_name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._icon_name, self._bare = words, icon_name, False
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._dress()

    @property
    def words(self) -> str:
        """The words as they were given."""
        return self._words

    def set_words(self, words: str) -> None:
        """Change the words."""
        self._words = words
        self._dress()

    def set_kind(self, kind: str) -> None:
        """Make it a "main", "plain" or "quiet" button."""
        self.setProperty("kind", kind)
        self._dress()

    def set_icon(self, name: str) -> None:
        """Put an icon of the program's set before the words; an empty name takes it away."""
        self._icon_name = name
        self._dress()

    def set_bare(self, bare: bool) -> None:
        """Show the icon alone; the words stay as accessible name and tooltip."""
        self._bare = bare
        self._dress()

    def lettering(self, look: Look) -> QFont:
        """Return the font of the words."""
        return look.font_for(self._words, Role.BODY)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.height(), hint.height()) if self._bare else hint

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        now = current()
        self.setText("" if self._bare else self._words.replace("&", "&&"))
        self.setAccessibleName(self._words)
        self.setToolTip(f"<qt>{escape(self._words)}</qt>" if self._bare else "")
        self.setFont(self.lettering(now))
        side = now.px(20)
        self.setIconSize(QSize(side, side))
        if self._icon_name:
            ink = {"main": "on_accent", "quiet": "ink_2" if self._bare else "accent"}.get(self.property("kind"), "ink")
            self.setIcon(icon(self._icon_name, colour(ink), side))
        self.updateGeometry()
