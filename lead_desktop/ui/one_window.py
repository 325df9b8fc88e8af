"""One window for one stored file: a second start brings the first window forward instead of opening another."""

import getpass
from hashlib import blake2b
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class OneWindow(QObject):
    """Listen for later starts on the same folder; `called` follows each of them. Nothing leaves the computer."""

    called = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name_of(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)

    def is_first(self) -> bool:
        """Become the listener; False when another window already is, which has then been called forward."""
        caller = QLocalSocket()
        caller.connectToServer(self._name)
        if caller.waitForConnected(_WAIT_MS):
            caller.disconnectFromServer()
            return False
        # What a stopped program left behind must not keep the next one from listening.
        QLocalServer.removeServer(self._name)
        self._server.listen(self._name)
        return True

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.deleteLater()
        self.called.emit()


def name_of(folder: Path) -> str:
    """Return the name under which the window of a folder listens, different for each user of the computer."""
    told = f"{getpass.getuser()} {folder.resolve()}"
    return f"lead-desktop-{blake2b(told.encode(), digest_size=12).hexdigest()}"
