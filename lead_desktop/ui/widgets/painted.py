"""A widget that paints itself and is walked by keys: focus, tips, what is read out. What it shows is its maker's."""

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHelpEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.ui.widgets.chart_paint import show_tip

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def announce(widget: QWidget, text: str) -> None:
    """Let screen readers say a text, and keep it as the widget's description."""
    widget.setAccessibleDescription(text)
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Painted(QWidget):
    """Take the focus, follow the look, and show a plain tip for what lies under the pointer."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setProperty("ring", "inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tip_at(self, place: QPoint) -> str:
        """Return the text about what lies at a place; none where nothing does."""
        return ""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self.updateGeometry()
            self.update()
