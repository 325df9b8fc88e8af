"""A sheet from the end edge, over its parent: help, search, a record at a glance, history."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QStyle, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_16, Role, colour, current
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel

WIDTH = 420
_VEIL = 0.24


class Sheet(QWidget):
    """Cover the parent with a veil and stand at its end edge; Esc, ✕ or a click beside it closes.

    The focus stays inside while it is open and goes back to where it was when it closes.
    """

    closed = Signal()

    def __init__(self, host: QWidget, title: str, *, close: str) -> None:
        super().__init__(host)
        self._came_from: QWidget | None = None
        self._title = PlainLabel(title, Role.SECTION)
        self._close = Button(close, "quiet", "close")
        self._close.set_bare(True)
        self._body: QWidget | None = None
        self._panel = QWidget(self)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self._lay_out()
        self.hide()
        host.installEventFilter(self)
        self._close.clicked.connect(self.close_sheet)

    def set_title(self, title: str) -> None:
        """Change the title."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_body(self, body: QWidget) -> None:
        """Put content in, in place of the content before; it scrolls downwards where it is long."""
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._body = body
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)

    def open_sheet(self) -> None:
        """Show the sheet and take the focus."""
        self._came_from = QApplication.focusWidget()
        self._fit()
        self.show()
        self.raise_()
        first = next(iter(self._stops()), self._close)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Hide the sheet, give the focus back, and say so."""
        if self.isHidden():
            return
        self.hide()
        if self._came_from is not None and shiboken6.isValid(self._came_from):
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def panel(self) -> QWidget:
        """Return the sheet itself, without the veil."""
        return self._panel

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = [*self._stops(), self._close]
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else -1
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            self._fit()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        veil = QColor(Qt.GlobalColor.black) if current().palette.ink > "#888888" else colour("ink")
        veil.setAlphaF(_VEIL)
        painter.fillRect(self.rect(), veil)
        painter.fillRect(self._panel.geometry().adjusted(-1, -1, 1, 1), colour("edge"))
        painter.fillRect(self._panel.geometry(), colour("surface"))
        painter.end()

    def _fit(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        self.setGeometry(host.rect())
        width = min(current().px(WIDTH), max(1, host.width() - GAP_16))
        place = QRect(self.width() - width, 0, width, self.height())
        self._panel.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def _stops(self) -> list[QWidget]:
        """Return what Tab visits inside, in the order of the tab chain."""
        if self._body is None:
            return []
        found: list[QWidget] = []
        step = self._body.nextInFocusChain()
        while step is not None and step is not self._body:
            inside = self._body.isAncestorOf(step) and step.isVisibleTo(self._body) and step.isEnabled()
            if inside and step.focusPolicy() & Qt.FocusPolicy.TabFocus and step.focusProxy() is None:
                found.append(step)
            step = step.nextInFocusChain()
        return found

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(GAP_16, GAP_8, GAP_16, GAP_4)
        head.addWidget(self._title, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self._scroll)
        whole = QVBoxLayout(self._panel)
        whole.setContentsMargins(1, 0, 1, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(body, 1)
        self._scroll.viewport().setAutoFillBackground(False)
