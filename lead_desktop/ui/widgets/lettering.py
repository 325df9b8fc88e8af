"""Measured and painted lines of text for widgets that paint themselves."""

from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QPainter, QPainterPath, QTextLayout

from lead_desktop.roadmap.texts import without_direction_marks
from lead_desktop.ui.look import Look, Role, colour, current, look_of

CLEAR = 6
"""The first Nastaliq letter reaches out of its box by up to this many px."""

_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
_LINE = int(Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter)
_FAR = 100_000


_Letters = tuple[str, float, bool]
"""Language, text size and plain letters: all of a look that a measure depends on."""


def _letters() -> _Letters:
    look = current()
    return look.language, look.scale, look.plain_letters


# Rows measure their neighbours again and again, and shaping Nastaliq is dear.
@lru_cache(maxsize=16_384)
def _measured(text: str, role: Role, letters: _Letters) -> tuple[int, int]:
    metrics = _metrics(text, role, letters)
    return metrics.horizontalAdvance(text) + CLEAR, metrics.height()


@lru_cache(maxsize=16_384)
def _wrapped(text: str, role: Role, letters: _Letters, width: int) -> int:
    place = QRect(0, 0, width, _FAR)
    return _metrics(text, role, letters).boundingRect(place, _WRAP, text).height()


def _metrics(text: str, role: Role, letters: _Letters) -> QFontMetrics:
    return QFontMetrics(_font(text, role, letters))


def _font(text: str, role: Role, letters: _Letters) -> QFont:
    language, scale, plain = letters
    return Look(language=language, scale=scale, plain_letters=plain).font_for(text, role)


@lru_cache(maxsize=16_384)
def _overhang(text: str, role: Role, letters: _Letters, width: int) -> tuple[int, int, int, int]:
    """Return how far the lines of a text reach out at a width, taking in what that leaves of the width itself."""
    from_right = look_of(text, letters[0])[1] == Qt.LayoutDirection.RightToLeft
    # Where directions mix, any word may stand at the right.
    pure = from_right and not any(sign.isascii() and sign.isalpha() for sign in text)
    # A full line may end in the space that is added between words.
    spare = ceil(_font(text, role, letters).wordSpacing()) + 4
    left = top = right = bottom = 0
    for _ in range(2):
        lines = _lines(text, role, letters, width - left - right)
        at_right = [word for line in lines for word in (line[:1] if pure else line)]
        at_left = [word for line in lines for word in (line[-1:] if pure else line)]
        right = max(right, *(_reaching_out(word, role, letters)[2] for word in at_right))
        left = max(left, *(_reaching_out(word, role, letters)[0] for word in at_left))
        if len(lines) > 1:
            left, right = (max(left, spare), right) if from_right else (left, max(right, spare))
        top = max(0, *(_reaching_out(word, role, letters)[1] for word in lines[0]))
        bottom = max(0, *(_reaching_out(word, role, letters)[3] for word in lines[-1]))
    return left, top, right, bottom


@lru_cache(maxsize=16_384)
def _lines(text: str, role: Role, letters: _Letters, width: int) -> list[list[str]]:
    """Return the words of a text, line by line as it breaks at a width."""
    laid_out = QTextLayout(without_direction_marks(text).replace("\n", "\u2028"), _font(text, role, letters))
    laid_out.beginLayout()
    lines = []
    while (line := laid_out.createLine()).isValid():
        line.setLineWidth(width)
        words = laid_out.text()[line.textStart() : line.textStart() + line.textLength()].split()
        lines += [words] if words else []
    laid_out.endLayout()
    return lines


@lru_cache(maxsize=16_384)
def _reaching_out(word: str, role: Role, letters: _Letters) -> tuple[int, int, int, int]:
    # The metrics of a font know boxes only: the outlines say where the ink is.
    outlines = QPainterPath()
    outlines.addText(0, 0, _font(word, role, letters), word)
    ink, box = outlines.boundingRect(), QFontMetricsF(_font(word, role, letters))
    right = ink.right() - box.horizontalAdvance(word)
    left, top, right, bottom = map(ceil, (-ink.left(), -ink.top() - box.ascent(), right, ink.bottom() - box.descent()))
    return left, top, right, bottom


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
        return _measured(self.text, self.role, _letters())[0] if self.text else 0

    def label_width(self) -> int:
        """Return the px that a label of the text needs for one line, its letters whole."""
        over, metrics = self.overhang(), _metrics(self.text, self.role, _letters())
        return metrics.size(int(Qt.TextFlag.TextSingleLine), self.text).width() + over.left() + over.right()

    def line(self) -> int:
        """Return the px of one line."""
        return _measured(self.text, self.role, _letters())[1]

    def overhang(self, width: int = _FAR) -> QMargins:
        """Return how far letters reach out of the box of their lines at a width, as the first of each Nastaliq line."""
        if self.text.isascii() or not self.text.strip():
            return QMargins()
        return QMargins(*_overhang(self.text, self.role, _letters(), max(1, width)))

    def height(self, width: int) -> int:
        """Return the px that the text needs when it wraps at a width."""
        if not self.text:
            return 0
        return _wrapped(self.text, self.role, _letters(), max(1, width))

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
