"""Looks at what stands in a window: names, room for the letters, overlaps, main buttons. Knows no page."""

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
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

from lead_desktop.ui.look import GAP_8, REACHES_OUT, RING_REACH, current

FIELD_SIDE = 6
"""How many px a field keeps clear beside its words."""


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
    small = [f"too small: {called(one)}" for one in seen(window) if _is_too_small(one)]
    return small + [f"over the edge: {called(one)}" for one in seen(window) if _is_over_the_edge(one)]


def overlapping(window: QWidget) -> list[str]:
    """Return pairs of neighbours in one layout that lie over one another."""
    found = []
    for parent in (window, *seen(window)):
        layout = parent.layout()
        direct = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        laid_out = [one for one in direct if layout is not None and one.isVisible() and layout.indexOf(one) >= 0]
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
    line = QFontMetrics(current().font()).height()
    # A head that stands on several lines wraps its titles.
    if header.orientation() != Qt.Orientation.Horizontal or header.height() >= 2 * line:
        return False
    titles = ((at, str(header.model().headerData(at, header.orientation()))) for at in range(header.count()))
    needs = ((at, QFontMetrics(current().font_for(title)).horizontalAdvance(title)) for at, title in titles)
    short = any(header.sectionSize(at) < width + 2 * GAP_8 for at, width in needs if not header.isSectionHidden(at))
    return short or header.height() < line


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
