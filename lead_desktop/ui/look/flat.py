"""How single controls are painted: flat, 1 px edges, 4 px corners. Which control is which is style.py's matter."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from lead_desktop.ui.look.colours import Palette
from lead_desktop.ui.look.letters import RADIUS_CONTROL

State = QStyle.StateFlag
RING_GAP, RING_WIDTH = 2, 2
RING_REACH = RING_GAP + RING_WIDTH


def has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    """Say whether a control is in a state."""
    return bool(option.state & flag)


def kind_of(widget: QWidget | None) -> str:
    """Return "main", "quiet" or "segment" for a button that was marked so, else an empty text."""
    return str(widget.property("kind") or "") if widget is not None else ""


def box(
    painter: QPainter,
    rect: QRect,
    fill: str | None,
    edge: str | None,
    width: int = 1,
    radius: float = RADIUS_CONTROL,
) -> None:
    """Paint a rounded box whose edge lies wholly inside its rectangle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill) if fill else QBrush(Qt.BrushStyle.NoBrush))
    painter.setPen(QPen(QColor(edge), width) if edge else QPen(Qt.PenStyle.NoPen))
    inset = width / 2 if edge else 0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


def button(painter: QPainter, option: QStyleOption, widget: QWidget | None, palette: Palette) -> None:
    """Paint the ground of a button: main, quiet, or plain."""
    rect, kind = _rect(option), kind_of(widget)
    pressed = has(option, State.State_Sunken)
    hover = has(option, State.State_MouseOver) and has(option, State.State_Enabled)
    if not has(option, State.State_Enabled):
        box(
            painter,
            rect,
            None if kind == "quiet" else palette.sunk,
            None if kind == "quiet" else palette.line,
        )
    elif kind == "main":
        box(painter, rect, palette.accent_pressed if pressed or hover else palette.accent, None)
    elif kind == "quiet":
        if pressed or hover:
            box(painter, rect, palette.tint, palette.accent if palette.tint_line > 1 else None)
    elif has(option, State.State_On) or pressed:
        box(painter, rect, palette.tint, palette.accent, palette.tint_line)
    else:
        box(painter, rect, palette.surface, palette.accent if hover else palette.edge)


def button_ink(option: QStyleOption, widget: QWidget | None, palette: Palette) -> str:
    """Return the colour of a button's words."""
    if not has(option, State.State_Enabled):
        return palette.hint
    kind = kind_of(widget)
    if kind == "main":
        return palette.on_accent
    if kind in ("quiet", "link") or has(option, State.State_On):
        return palette.accent
    return palette.ink


def field(painter: QPainter, option: QStyleOption, widget: QWidget | None, palette: Palette) -> None:
    """Paint the ground and edge of a field; a marked problem or a read-only field looks so."""
    problem = str(widget.property("problem") or "") if widget is not None else ""
    still = has(option, State.State_ReadOnly) or not has(option, State.State_Enabled)
    if widget is not None and widget.property("still"):
        still = True
    fill = palette.sunk if still else palette.surface
    if problem:
        box(painter, _rect(option), fill, problem_colour(problem, palette), 2)
        return
    box(painter, _rect(option), fill, palette.line if still else palette.edge)


def problem_colour(kind: str, palette: Palette) -> str:
    """Return the edge colour of a field with a "problem" or a "warn"."""
    return palette.slow_outline if kind == "warn" else palette.off_track


def check_box(painter: QPainter, option: QStyleOption, palette: Palette) -> None:
    """Paint the square of a check box."""
    rect = QRectF(_rect(option)).adjusted(1, 1, -1, -1)
    half, full = has(option, State.State_NoChange), has(option, State.State_On)
    _choice_ground(painter, option, palette, full or half)
    painter.drawRoundedRect(rect, 3, 3)
    if full or half:
        u, at = rect.width() / 16, rect.topLeft()
        points = [(4, 8), (12, 8)] if half else [(3.6, 8.3), (6.7, 11.4), (12.4, 5)]
        pen = QPen(QColor(_choice_sign(option, palette)), 2 * u)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([QPointF(at.x() + x * u, at.y() + y * u) for x, y in points]))
    painter.restore()


def radio(painter: QPainter, option: QStyleOption, palette: Palette) -> None:
    """Paint the circle of a radio button."""
    rect = QRectF(_rect(option)).adjusted(1, 1, -1, -1)
    chosen = has(option, State.State_On)
    _choice_ground(painter, option, palette, False)
    if chosen and has(option, State.State_Enabled):
        painter.setPen(QPen(QColor(palette.accent), 2))
    painter.drawEllipse(rect)
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent if has(option, State.State_Enabled) else palette.hint))
        painter.drawEllipse(rect.center(), rect.width() * 0.27, rect.width() * 0.27)
    painter.restore()


def _choice_ground(painter: QPainter, option: QStyleOption, palette: Palette, filled: bool) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    live = has(option, State.State_Enabled)
    hover = live and has(option, State.State_MouseOver)
    if filled and live:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.accent))
        return
    painter.setPen(QPen(QColor(palette.accent if hover else palette.edge if live else palette.line), 1.4))
    painter.setBrush(QColor(palette.surface if live else palette.sunk))


def _choice_sign(option: QStyleOption, palette: Palette) -> str:
    return palette.on_accent if has(option, State.State_Enabled) else palette.hint


def arrow(painter: QPainter, rect: QRect, way: str, colour: str, size: float = 8) -> None:
    """Paint a chevron that points "down", "up", "left" or "right" in the middle of a rectangle."""
    shapes = {
        "down": [(-0.5, -0.25), (0, 0.25), (0.5, -0.25)],
        "up": [(-0.5, 0.25), (0, -0.25), (0.5, 0.25)],
        "left": [(0.25, -0.5), (-0.25, 0), (0.25, 0.5)],
        "right": [(-0.25, -0.5), (0.25, 0), (-0.25, 0.5)],
    }
    centre = QRectF(rect).center()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(colour), 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(centre.x() + x * size, centre.y() + y * size) for x, y in shapes[way]]))
    painter.restore()


def inner_ring(painter: QPainter, rect: QRect, colour: str) -> None:
    """Paint the focus ring inside a rectangle, as cells and rows show it."""
    box(painter, rect, None, colour, RING_WIDTH, 2)


def outer_ring(painter: QPainter, rect: QRect, colour: str, gap: str | None = None) -> None:
    """Paint the focus ring along the edge of a rectangle, the gap filled where a colour is given."""
    if gap is not None:
        inset = RING_WIDTH
        box(painter, rect.adjusted(inset, inset, -inset, -inset), None, gap, RING_GAP, RADIUS_CONTROL + 1)
    box(painter, rect, None, colour, RING_WIDTH, RADIUS_CONTROL + RING_GAP)


def header(painter: QPainter, option: QStyleOption, palette: Palette, right_to_left: bool) -> None:
    """Paint the ground of a header section with hairlines below and at its end."""
    rect = _rect(option)
    painter.fillRect(rect, QColor(palette.sunk))
    painter.setPen(QColor(palette.line))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    end = rect.left() if right_to_left else rect.right()
    painter.drawLine(end, rect.top(), end, rect.bottom())


def tab(painter: QPainter, option: QStyleOption, palette: Palette) -> None:
    """Paint a tab: a hairline, or a 3 px accent line under the current one."""
    rect = _rect(option)
    if has(option, State.State_MouseOver) and not has(option, State.State_Selected):
        painter.fillRect(rect, QColor(palette.tint))
    if has(option, State.State_Selected):
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), QColor(palette.accent))
        return
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(palette.line))


def _rect(option: QStyleOption) -> QRect:
    rect = option.rect
    assert isinstance(rect, QRect)
    return rect
