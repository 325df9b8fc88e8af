"""The focus ring that follows the focus outside of the control. Rows and cells paint their own, inside."""

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFocusFrame, QPushButton, QScrollArea, QWidget

from lead_desktop.ui.look import flat
from lead_desktop.ui.look.current import current


class FocusRing(QFocusFrame):
    """The 2 px ring, 2 px outside of the control that has the focus."""

    def paintEvent(self, event: QPaintEvent) -> None:
        palette, control = current().palette, self.widget()
        gap = palette.surface if isinstance(control, QPushButton) and flat.kind_of(control) == "main" else None
        painter = QPainter(self)
        ink = getattr(palette, str(control.property("ring_ink") or "accent")) if control else palette.accent
        flat.outer_ring(painter, self.rect(), ink, gap)
        painter.end()


def takes_ring(widget: QWidget | None) -> bool:
    """Say whether the ring stands outside of a control, and not inside its cells or rows."""
    if widget is None or widget.isWindow() or isinstance(widget, QAbstractItemView | QScrollArea):
        return False
    if widget.property("ring") in ("inside", "none"):
        return False
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView):
            return False
        parent = parent.parentWidget()
    return True


class RingFollower(QObject):
    """Keep one ring on the control that has the focus; a "keys" ring only after a key, not after a click."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: FocusRing | None = None
        self._by_keys = False
        app.focusChanged.connect(self._on_focus_changed)

    def ring(self) -> FocusRing | None:
        """Return the ring if it stands on a control now."""
        if self._ring is None or not shiboken6.isValid(self._ring) or self._ring.widget() is None:
            return None
        return self._ring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            self._by_keys = True
        elif event.type() == QEvent.Type.MouseButtonPress:
            self._by_keys = False
        return False

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        for widget in (old, new):
            if widget is not None and shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)
        if self._ring is None or not shiboken6.isValid(self._ring):
            self._ring = FocusRing()
        clicked = new is not None and new.property("ring") == "keys" and not self._by_keys
        if new is None or clicked or not takes_ring(new):
            self._ring.setWidget(None)  # type: ignore[arg-type]
            return
        wearer = new.property("ring_on")
        self._ring.setWidget(wearer if isinstance(wearer, QWidget) else new)
