"""What painted charts share: hatching, shapes, shades, plain tips and mirrored places. No widget is here."""

from functools import lru_cache
from html import escape

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QToolTip, QWidget

from lead_desktop.ui.look import Look, Role, colour, current
from lead_desktop.ui.widgets.chart_colours import ChartColours, chart_colours
from lead_desktop.ui.widgets.lettering import Lettering

SHAPES = ("disc", "square", "triangle", "diamond", "pentagon", "cross")

_CORNERS: dict[str, tuple[tuple[float, float], ...]] = {
    "square": ((0.08, 0.08), (0.92, 0.08), (0.92, 0.92), (0.08, 0.92)),
    "triangle": ((0.5, 0.02), (1.0, 0.94), (0.0, 0.94)),
    "diamond": ((0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)),
    "pentagon": ((0.5, 0.0), (1.0, 0.38), (0.81, 0.98), (0.19, 0.98), (0.0, 0.38)),
    "cross": (
        (0.33, 0.0), (0.67, 0.0), (0.67, 0.33), (1.0, 0.33), (1.0, 0.67), (0.67, 0.67),
        (0.67, 1.0), (0.33, 1.0), (0.33, 0.67), (0.0, 0.67), (0.0, 0.33), (0.33, 0.33),
    ),
}  # fmt: skip


def charts() -> ChartColours:
    """Return the chart colours of the look in force."""
    return chart_colours(current().scheme)


def shade(scale: str, step: int) -> tuple[QColor, QColor]:
    """Return ground and ink of class 0 to 4 of a scale."""
    found = charts().scale(scale)
    return QColor(found.shades[step]), QColor(found.inks[step])


def hatch(painter: QPainter, rect: QRect, *, ground: str | None = None, edge: bool = True) -> None:
    """Fill a rectangle with the hatching that means no figure, or money that is not there."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(rect, QColor(ground) if ground else colour("surface"))
    painter.setBrushOrigin(rect.topLeft())
    painter.fillRect(rect, QBrush(colour("edge"), Qt.BrushStyle.BDiagPattern))
    if edge:
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
    painter.restore()


def paint_shape(painter: QPainter, rect: QRectF, shape: str, fill: QColor | None) -> None:
    """Paint one of SHAPES with an ink edge; no fill is hatched."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("ink"), 1.2))
    painter.setBrush(fill if fill is not None else QBrush(colour("edge"), Qt.BrushStyle.BDiagPattern))
    if shape == "disc":
        painter.drawEllipse(rect)
    else:
        corners = [QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in _CORNERS[shape]]
        painter.drawPolygon(QPolygonF(corners))
    painter.restore()


def paint_words(
    painter: QPainter, rect: QRect, text: str, ink: QColor, *, role: Role = Role.BODY, figure: bool = False
) -> None:
    """Paint a word in the middle of a rectangle; a figure left to right in the font of figures."""
    now = current()
    painter.setFont(_font(now, text, role, figure))
    painter.setPen(ink)
    way = Qt.TextFlag.TextForceLeftToRight if figure else Qt.TextFlag.TextSingleLine
    flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextSingleLine) | int(way)
    painter.drawText(rect.translated(0, now.drop() if figure and now.language == "ur" else 0), flags, text)


# A large heat table asks for hundreds of fonts at each scroll, and making one is dear.
@lru_cache(maxsize=4096)
def _font(look: Look, text: str, role: Role, figure: bool) -> QFont:
    return look.number_font(role) if figure else look.font_for(text, role)


def is_figure(text: str) -> bool:
    """Say whether a text holds no letters but digits and signs, and so is set as a figure."""
    return any(sign.isdigit() for sign in text) and not any(sign.isalpha() for sign in text)


def shortened(words: Lettering, width: int) -> Lettering:
    """Return the words, ended by three dots where they are wider than px."""
    if words.width() <= width:
        return words
    cut = QFontMetrics(words.font()).elidedText(words.text, Qt.TextElideMode.ElideRight, max(1, width - 6))
    return Lettering(cut, words.role, words.ink)


def plain_tip(text: str) -> str:
    """Return a tip that Qt shows as it is, whatever markup the text seems to hold."""
    return f"<qt>{escape(text)}</qt>" if text else ""


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a text as a plain tip at a place of the screen, or hide the last one."""
    QToolTip.showText(place, plain_tip(text), widget)


def mirrored(widget: QWidget, whole: QRect, rect: QRect) -> QRect:
    """Return where a place counted from the start edge lies on the screen."""
    return QStyle.visualRect(widget.layoutDirection(), whole, rect)


def from_right(widget: QWidget) -> bool:
    """Say whether a widget runs from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def eye_step(key: int) -> tuple[int, int] | None:
    """Return the step of an arrow key as it is seen: right and down count up; None for other keys."""
    steps = {
        int(Qt.Key.Key_Left): (-1, 0),
        int(Qt.Key.Key_Right): (1, 0),
        int(Qt.Key.Key_Up): (0, -1),
        int(Qt.Key.Key_Down): (0, 1),
    }
    return steps.get(int(key))
