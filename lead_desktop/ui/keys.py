"""Keys that no action of Qt covers: Alt or F10 alone for the menu, F6 from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from lead_desktop.ui.widgets.page_header import PageHeader
from lead_desktop.ui.widgets.step_header import StepHeader


class AloneKey(QObject):
    """Tell whether Alt was pressed and let go with nothing between, or F10 pressed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._alt = False

    def pressed(self, event: QKeyEvent) -> None:
        """Take note of a key."""
        self._alt = event.key() == Qt.Key.Key_Alt and not event.isAutoRepeat()

    def released(self, event: QKeyEvent) -> bool:
        """Return True when the menu was asked for."""
        alone = self._alt and event.key() == Qt.Key.Key_Alt
        self._alt = False
        return alone or event.key() == Qt.Key.Key_F10

    def forget(self) -> None:
        """Something else happened meanwhile."""
        self._alt = False


def next_pane(panes: Sequence[QWidget]) -> None:
    """Move the focus to the first control of the next part of the window that can take it."""
    now = QApplication.focusWidget()
    inside = [now is not None and (pane is now or pane.isAncestorOf(now)) for pane in panes]
    at = inside.index(True) if True in inside else -1
    for pane in [*panes[at + 1 :], *panes[: at + 1]]:
        target = first_stop(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return


def first_stop(pane: QWidget) -> QWidget | None:
    """Return the first control in a part of the window that Tab would visit; of a header without one, its title."""
    if not pane.isVisible():
        return None
    stops = [
        one for one in pane.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.focusProxy() is None
    ]  # fmt: skip
    if stops:
        return stops[0]
    return pane.title_label if isinstance(pane, PageHeader | StepHeader) else None
