"""Where the parts of a scroll bar, a combobox and a button lie, and the slim bars. Ground and edges: flat.py."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QRegion
from PySide6.QtWidgets import QStyle

from lead_desktop.ui.look import flat
from lead_desktop.ui.look.colours import Palette
from lead_desktop.ui.look.letters import GAP_8

Sub = QStyle.SubControl
_ARROW_WIDTH = 28
_SLIDER_MIN = 32


def _slider_span(option: Any) -> tuple[int, int]:
    """Return start and length of the slider along the scroll bar."""
    rect: QRect = option.rect
    lying = option.orientation == Qt.Orientation.Horizontal
    length = rect.width() if lying else rect.height()
    reach = option.maximum - option.minimum
    if reach <= 0:
        return 0, length
    slider = min(length, max(_SLIDER_MIN, length * option.pageStep // (reach + max(option.pageStep, 1))))
    start = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown
    )
    return start, slider


def scroll_bar_part(option: Any, part: QStyle.SubControl) -> QRect:
    """Return the rectangle of a part of a scroll bar that has no arrow buttons."""
    rect: QRect = option.rect
    lying = option.orientation == Qt.Orientation.Horizontal
    length = rect.width() if lying else rect.height()
    start, slider = _slider_span(option)
    spans = {
        Sub.SC_ScrollBarSlider: (start, slider),
        Sub.SC_ScrollBarSubPage: (0, start),
        Sub.SC_ScrollBarAddPage: (start + slider, length - start - slider),
        Sub.SC_ScrollBarGroove: (0, length),
    }
    if part not in spans:
        return QRect()
    at, size = spans[part]
    found = QRect(at, 0, size, rect.height()) if lying else QRect(0, at, rect.width(), size)
    found.translate(rect.topLeft())
    return QStyle.visualRect(option.direction, rect, found)


def scroll_bar(painter: QPainter, option: Any, palette: Palette) -> None:
    """Paint a slim scroll bar: only its slider, darker while it is held or pointed at."""
    rect = scroll_bar_part(option, Sub.SC_ScrollBarSlider)
    if option.maximum <= option.minimum:
        return
    held = bool(option.state & (QStyle.StateFlag.State_Sunken | QStyle.StateFlag.State_MouseOver))
    inset = 3
    slider = rect.adjusted(inset, inset, -inset, -inset)
    flat.box(painter, slider, palette.ink_2 if held else palette.edge, None, radius=min(slider.width(), 6) / 2)


def combo_part(option: Any, *, arrow: bool) -> QRect:
    """Return the rectangle of a combobox's arrow, or of its text with 8 px clear at the start."""
    rect: QRect = option.rect
    if arrow:
        found = QRect(rect.right() - _ARROW_WIDTH + 1, rect.top(), _ARROW_WIDTH, rect.height())
    else:
        found = rect.adjusted(1 if option.editable else GAP_8, 1, -_ARROW_WIDTH, -1)
        if option.editable:
            found.setLeft(rect.left() + 6)
    return QStyle.visualRect(option.direction, rect, found)


def button_contents(option: Any) -> tuple[QRect, QRect, QRect]:
    """Return a button's rectangle, that of its words (not mirrored yet) and that of its icon (mirrored)."""
    rect: QRect = option.rect
    menu = 16 if option.features & option.ButtonFeature.HasMenu else 0
    words = option.fontMetrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text)
    drawn = QSize(0, 0) if option.icon.isNull() else option.iconSize
    gap = GAP_8 if drawn.width() and words.width() else 0
    width = words.width() + gap + drawn.width()
    left = rect.left() + max(0, (rect.width() - width - menu) // 2)
    text = QRect(left + drawn.width() + gap, rect.top(), words.width() + 2, rect.height())
    corner = QPoint(left, rect.center().y() - drawn.height() // 2)
    return rect, text, QStyle.visualRect(option.direction, rect, QRect(corner, drawn))


def bar(
    painter: QPainter,
    rect: QRect,
    fraction: float,
    palette: Palette,
    *,
    from_right: bool = False,
    height: int = 8,
) -> None:
    """Paint a progress bar, filled from its start edge; fraction 0 to 1."""
    middle = rect.top() + (rect.height() - height) // 2
    whole = QRect(rect.left(), middle, rect.width(), height)
    empty, edge = (palette.surface, palette.edge) if palette.tint_line > 1 else (palette.line, None)
    flat.box(painter, whole, empty, edge, radius=4)
    width = round(whole.width() * min(max(fraction, 0.0), 1.0))
    if width <= 0:
        return
    filled = QRect(whole.right() - width + 1 if from_right else whole.left(), middle, width, height)
    painter.save()
    painter.setClipRegion(QRegion(filled), Qt.ClipOperation.IntersectClip)
    flat.box(painter, whole, palette.accent, None, radius=4)
    painter.restore()


def progress(painter: QPainter, option: Any, palette: Palette) -> None:
    """Paint the filled part of a QProgressBar; a bar without an end shows a third in its middle."""
    rect: QRect = option.rect
    reach = option.maximum - option.minimum
    right = option.direction == Qt.LayoutDirection.RightToLeft
    if reach <= 0:
        third = rect.adjusted(rect.width() // 3, (rect.height() - 8) // 2, -rect.width() // 3, 0)
        third.setHeight(8)
        painter.fillRect(third, QColor(palette.accent))
        return
    bar(painter, rect, (option.progress - option.minimum) / reach, palette, from_right=right)
