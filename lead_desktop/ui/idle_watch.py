"""Whether anyone is at the computer: after minutes without a key or a mouse the work is locked."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.store.store import Store

MINUTES = (2, 5, 10, 20, 30)
"""What can be chosen in Settings."""
USUAL = 10
_KEPT = "lock_after"
_SIGNS_OF_LIFE = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


def minutes_of(store: Store) -> int:
    """Return after how many minutes a locked storage locks itself."""
    kept = store.kept(_KEPT)
    return kept if kept in MINUTES else USUAL


def keep_minutes(store: Store, minutes: int) -> None:
    """Choose after how many minutes a locked storage locks itself."""
    if not store.read_only:
        store.keep(_KEPT, minutes)


class IdleWatch(QObject):
    """Watch the window while a locked storage is open; `left_alone` follows minutes without a sign of life."""

    left_alone = Signal()

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.timeout.connect(self.left_alone)

    def start(self, store: Store) -> None:
        """Begin to watch, where the storage is locked."""
        self.stop()
        if store.key is None:
            return
        self.timer.setInterval(minutes_of(store) * 60_000)
        self.timer.start()
        # Keys and mouse come to the system's window first; watching each widget would cost a call for every event.
        self._window.winId()
        self._window.windowHandle().installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self.timer.stop()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self.timer.start()
        return False
