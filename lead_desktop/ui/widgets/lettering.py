"""Measured and painted lines of text for widgets that paint themselves."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter

from lead_desktop.ui.look import Look, Role, colour, current, look_of

CLEAR = 6
"""The first Nastaliq letter reaches out of its box by up to this many px."""

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_LINE = int(Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter)
_FAR = 100_000


# Rows measure their neighbours again and again, and shaping Nastaliq is dear.
@lru_cache(maxsize=4096)
def _measured(text: str, role: Role, look: Look) -> tuple[int, int]:
    metrics = QFontMetrics(look.font_for(text, role))
    return metrics.horizontalAdvance(text), metrics.height()


@lru_cache(maxsize=4096)
def _wrapped(text: str, role: Role, look: Look, width: int) -> int:
    place = QRect(0, 0, width, _FAR)
    return QFontMetrics(look.font_for(text, role)).boundingRect(place, _WRAP, text).height()


@dataclass(frozen=True)
class Lettering:
    """A text with its role and colour name; it is measured and painted in the font of its own letters."""

    text: str
    role: Role = Role.BODY
    ink: str = "ink"

    def font(self) -> QFont:
        """Return the font in which the text is whole."""
        return current().font_for(self.text, self.role)

    def width(self) -> int:
        """Return the px of the text on one line, with room for letters that reach out."""
        return _measured(self.text, self.role, current())[0] + CLEAR if self.text else 0

    def line(self) -> int:
        """Return the px of one line."""
        return _measured(self.text, self.role, current())[1]

    def height(self, width: int) -> int:
        """Return the px that the text needs when it wraps at a width."""
        if not self.text:
            return 0
        return _wrapped(self.text, self.role, current(), max(1, width))

    def paint(self, painter: QPainter, rect: QRect, *, wrap: bool = False) -> None:
        """Paint at the start edge of a rectangle that is already mirrored; the text keeps its own direction."""
        page_from_right = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = Qt.AlignmentFlag.AlignRight if page_from_right else Qt.AlignmentFlag.AlignLeft
        from_right = look_of(self.text)[1] == Qt.LayoutDirection.RightToLeft
        way = Qt.TextFlag.TextForceRightToLeft if from_right else Qt.TextFlag.TextForceLeftToRight
        painter.setFont(self.font())
        painter.setPen(colour(self.ink))
        flags = (_WRAP if wrap else _LINE) | int(way) | int(start | Qt.AlignmentFlag.AlignAbsolute)
        painter.drawText(rect if wrap else rect.translated(0, self._drop()), flags, self.text)

    def _drop(self) -> int:
        return current().drop() if current().font(self.role).families() != self.font().families() else 0
