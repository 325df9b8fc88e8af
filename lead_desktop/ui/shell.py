"""The one top-level window: what it holds, and what covers it while the work is locked."""

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from lead_desktop.ui.main_window import SMALLEST
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.label import PlainLabel


class Shell(QWidget):
    """The one top-level window: it holds the first run, the work, or why nothing can be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(SMALLEST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._inside: QWidget | None = None
        self._cover: QWidget | None = None
        self._before: QWidget | None = None

    def inside(self) -> QWidget | None:
        """Return what the window holds."""
        return self._inside

    def hold(self, inside: QWidget) -> None:
        """Show something in place of what was there."""
        self.clear()
        self._inside = inside
        self._column.addWidget(inside)
        self.setWindowTitle(inside.windowTitle())
        inside.windowTitleChanged.connect(self.setWindowTitle)

    def clear(self) -> None:
        """Let what is held store its last words, and end it at once: it must not outlive its store."""
        self.uncover()
        if self._inside is not None:
            self._inside.close()
            shiboken6.delete(self._inside)
            self._inside = None

    def cover(self, cover: QWidget) -> None:
        """Show something instead of what is held, which stays as it is."""
        if self._cover is not None or self._inside is None:
            cover.deleteLater()
            return
        self._cover = cover
        self._before = QApplication.focusWidget()
        for sheet in QApplication.topLevelWidgets():
            if sheet is not self and sheet.isVisible():
                sheet.close()
        self._inside.hide()
        self._column.addWidget(cover)
        cover.show()
        cover.setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self) -> None:
        """Show what is held again."""
        if self._cover is None:
            return
        self._cover.hide()
        self._cover.deleteLater()
        self._cover = None
        if self._inside is not None:
            self._inside.show()
        if self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_forward(self) -> None:
        """Stand before all other windows."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._inside is not None:
            self._inside.close()
        super().closeEvent(event)


class Waiting(QWidget):
    """One sentence while something is being made."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setWindowTitle(tr("LEAD Desktop"))
        column = QVBoxLayout(self)
        label = PlainLabel(words, wrap=False)
        column.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
