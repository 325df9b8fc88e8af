"""A message at the top of the pane it concerns."""

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_4, GAP_8, GAP_12, RADIUS_CONTROL, Mark, Role, current
from lead_desktop.ui.look.flat import box
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.status_mark import StatusMark

_KINDS = {
    "info": (Mark.INFORMATION, "tint", "accent"),
    "good": (Mark.ON_TRACK, "good_tint", "on_track"),
    "warn": (Mark.SLOW, "warn_tint", "slow_outline"),
    "problem": (Mark.OFF_TRACK, "bad_tint", "off_track"),
}
GOOD_STAYS_MS = 10_000
_BUTTONS_SHARE = 0.4


class MessageBar(QWidget):
    """Say that work is safe, what happened and what to do; kind "info", "good", "warn" or "problem".

    A good one closes by itself after `stays_ms`; the rest stay until they are closed.
    """

    action_pressed = Signal()
    closed = Signal()

    def __init__(
        self,
        kind: str,
        safe: str,
        happened: str = "",
        *,
        close: str,
        action: str = "",
        details: str = "",
        details_word: str = "",
        stays_ms: int = GOOD_STAYS_MS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark, self._ground, self._edge = _KINDS[kind]
        self._kind, self._stays_ms = kind, stays_ms
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(" ".join(part for part in (safe, happened) if part))
        self._mark = StatusMark(mark)
        self._safe = PlainLabel(safe, Role.STRONG)
        self._happened = PlainLabel(happened)
        self._details = PlainLabel(details, Role.HELP, ink="ink_2")
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = Button(action)
        self._fold = Button(details_word, "quiet", "chevron")
        self._close = Button(close, "quiet", "close")
        self._close.set_bare(True)
        self._lay_out(bool(happened), bool(action), bool(details))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_bar)
        self._action.clicked.connect(lambda: self.action_pressed.emit())
        self._fold.clicked.connect(lambda: self._details.setVisible(self._details.isHidden()))
        self._close.clicked.connect(self.close_bar)

    @property
    def kind(self) -> str:
        """The kind it was made with."""
        return self._kind

    def close_bar(self) -> None:
        """Take the message away and say so."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        said = QAccessibleAnnouncementEvent(self, self.accessibleName())
        QAccessible.updateAccessibility(said)
        if self._kind == "good":
            self._timer.start(self._stays_ms)

    def minimumSizeHint(self) -> QSize:
        buttons = self._buttons.minimumSize().width() + self._close.sizeHint().width()
        return QSize(buttons + self._mark.sizeHint().width() + 4 * GAP_12, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tight = self._buttons.sizeHint().width() > self.width() * _BUTTONS_SHARE
        way = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
        self._body.setDirection(way)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current().palette
        painter = QPainter(self)
        ground, edge = getattr(palette, self._ground), getattr(palette, self._edge)
        if palette.tint_line > 1:
            box(painter, self.rect(), ground, palette.edge, palette.tint_line)
        else:
            box(painter, self.rect(), ground, None)
            start = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            strip = QRect(0 if start else self.width() - 3, 0, 3, self.height())
            painter.setClipRect(strip)
            box(painter, self.rect(), edge, None, radius=RADIUS_CONTROL)
        painter.end()

    def _lay_out(self, happened: bool, action: bool, details: bool) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._safe)
        words.addWidget(self._happened)
        words.addWidget(self._details)
        self._happened.setVisible(happened)
        self._details.hide()
        self._action.setVisible(action)
        self._fold.setVisible(details)
        self._buttons = buttons = QHBoxLayout()
        buttons.setSpacing(GAP_8)
        buttons.addStretch(1)
        buttons.addWidget(self._fold)
        buttons.addWidget(self._action)
        self._body = body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setSpacing(GAP_8)
        body.addLayout(words, 1)
        body.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(GAP_4, GAP_4, GAP_4, GAP_4)
        whole.setSpacing(GAP_12)
        whole.addSpacing(GAP_12)
        whole.addWidget(self._mark)
        whole.addLayout(body, 1)
        whole.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
