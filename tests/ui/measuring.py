"""Looks at what stands in a window: names, room for the letters, ink, overlaps, main buttons. Knows no page."""

from collections.abc import Iterator
from unicodedata import bidirectional

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QFocusFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from lead_desktop.ui.look import GAP_8, REACHES_OUT, RING_REACH, Role
from lead_desktop.ui.widgets.lettering import Lettering

FIELD_SIDE = 6
"""How many px a field keeps clear beside its words."""
_BEYOND, _INK, _ROUNDED = 16, 128, 1
"""Room round a label where lost ink is looked for, what counts as ink, and the px by which Qt rounds a wrapped line."""


def seen(window: QWidget) -> Iterator[QWidget]:
    """Yield every widget that is shown."""
    return (one for one in window.findChildren(QWidget) if one.isVisible() and not isinstance(one, QFocusFrame))


def called(widget: QWidget) -> str:
    """Return words by which a finding can be understood."""
    words = widget.accessibleName() or str(getattr(widget, "text", lambda: "")())
    return f"{type(widget).__name__} {words!r} {widget.width()}x{widget.height()}"


def nameless(window: QWidget) -> list[str]:
    """Return the controls that a screen reader could not name."""
    stops = (one for one in seen(window) if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None)
    return [called(one) for one in stops if not one.accessibleName()]


def without_room(window: QWidget) -> list[str]:
    """Return what is smaller than its words need, or reaches over the edge of what holds it."""
    shown = list(seen(window))
    small = [f"too small: {called(one)}" for one in shown if _is_too_small(one)]
    return small + [f"over the edge: {called(one)}" for one in shown if _is_over_the_edge(one)]


def cut(window: QWidget) -> list[str]:
    """Return the labels whose ink, the first and last row of the letters too, reaches out of their box."""
    labels = (one for one in seen(window) if isinstance(one, QLabel) and one.text())
    return [f"ink {over}: {called(one)}" for one in labels if (over := _ink_outside(one))]


def overlapping(window: QWidget) -> list[str]:
    """Return pairs of neighbours in one layout that lie over one another."""
    found = []
    for parent in (window, *seen(window)):
        layout = parent.layout()
        if layout is None or layout.count() < 2:
            continue
        direct = (one for one in parent.children() if isinstance(one, QWidget) and one.isVisible())
        laid_out = [one for one in direct if layout.indexOf(one) >= 0]
        for number, one in enumerate(laid_out):
            beside = (other for other in laid_out[number + 1 :] if _place(one).intersects(_place(other)))
            found += [f"{called(one)} over {called(other)}" for other in beside]
    return found


def main_buttons(window: QWidget) -> list[QPushButton]:
    """Return the main buttons that are shown."""
    return [one for one in seen(window) if isinstance(one, QPushButton) and one.property("kind") == "main"]


def words(window: QWidget) -> list[str]:
    """Return every word on the window, spoken ones too, in the order of the widgets."""
    return [f"{getattr(one, 'text', lambda: '')()}|{one.accessibleName()}" for one in seen(window)]


def _is_too_small(widget: QWidget) -> bool:
    if isinstance(widget, QHeaderView):
        return _has_short_section(widget)
    if isinstance(widget, QLineEdit):
        return widget.width() < widget.fontMetrics().horizontalAdvance(widget.placeholderText()) + 2 * FIELD_SIDE
    if isinstance(widget, QLabel) and not widget.text():
        return False
    if widget.hasHeightForWidth():
        return _holds_words(widget) and widget.height() < widget.heightForWidth(widget.width())
    least = widget.sizeHint()
    short = widget.width() < least.width() or widget.height() < least.height()
    return isinstance(widget, QLabel | QAbstractButton) and short


def _holds_words(widget: QWidget) -> bool:
    """Say whether a height is needed for words: a picture may be lower, and what scrolls inside as well."""
    if isinstance(widget, QLabel | QAbstractButton):
        return True
    return widget.layout() is not None and not widget.findChildren(QAbstractScrollArea)


def _has_short_section(header: QHeaderView) -> bool:
    if header.orientation() != Qt.Orientation.Horizontal:
        return False
    shown = (at for at in range(header.count()) if not header.isSectionHidden(at))
    return any(not _holds_title(header, at) for at in shown)


def _holds_title(header: QHeaderView, at: int) -> bool:
    """Say whether a head holds its title, on one line or wrapped between its words."""
    title = str(header.model().headerData(at, header.orientation()))
    room, line = header.sectionSize(at) - 2 * GAP_8, Lettering(title)
    if line.width() <= room and line.line() <= header.height():
        return True
    wrapped = Lettering(title, Role.HELP)
    longest = max((Lettering(word, Role.HELP).width() for word in title.split()), default=0)
    return longest <= room and wrapped.height(room) <= header.height()


def _ink_outside(label: QLabel) -> dict[str, int]:
    """Paint a label's text as it stands, but unclipped, and say how many px of ink lie beyond each side."""
    picture = QImage(label.width() + 2 * _BEYOND, label.height() + 2 * _BEYOND, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setFont(label.font())
    wraps = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextSingleLine
    from_right = _runs_from_right(label.text())
    way = Qt.TextFlag.TextForceRightToLeft if from_right else Qt.TextFlag.TextForceLeftToRight
    flags = int(label.alignment()) | int(wraps) | int(way) | int(Qt.TextFlag.TextDontClip)
    painter.drawText(label.contentsRect().translated(_BEYOND, _BEYOND), flags, label.text())
    painter.end()
    grey = np.frombuffer(picture.constBits(), np.uint8).reshape(picture.height(), picture.bytesPerLine())
    rows, columns = np.nonzero(grey[:, : picture.width()] < _INK)
    if not len(rows):
        return {}
    over = {
        "above": _BEYOND - rows.min(),
        "below": rows.max() - _BEYOND - label.height() + 1,
        "left": _BEYOND - columns.min() - _ROUNDED,
        "right": columns.max() - _BEYOND - label.width() + 1 - _ROUNDED,
    }
    return {side: int(px) for side, px in over.items() if px > 0}


def _runs_from_right(text: str) -> bool:
    """Say whether the first letter with a direction runs from the right, as Qt asks for a label."""
    ways = (bidirectional(sign) for sign in text)
    return next((way in {"R", "AL"} for way in ways if way in {"L", "R", "AL"}), False)


def _is_over_the_edge(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow():
        return False
    if isinstance(parent.parentWidget(), QAbstractScrollArea) or isinstance(widget, QScrollBar):
        return False
    return not parent.rect().contains(_place(widget))


def _place(widget: QWidget) -> QRect:
    reach = RING_REACH if widget.property(REACHES_OUT) else 0
    return widget.geometry().adjusted(reach, reach, -reach, -reach)
