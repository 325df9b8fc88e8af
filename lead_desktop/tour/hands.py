"""Hands and eyes of the tour: keys, clicks, waiting for the window, and pictures. Knows no page."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from lead_desktop.system import safeio

PATIENCE_S = 30.0


class TourStuckError(RuntimeError):
    """The window did not show in time what the tour waited for."""


class Hands:
    """Drive one top-level window and keep pictures of it, numbered in the order of the walk."""

    def __init__(self, app: QApplication, window: QWidget, out: Path) -> None:
        self._app, self._window, self._out = app, window, out
        self.pictures: list[Path] = []

    def settle(self) -> None:
        """Let the window finish what it has begun."""
        for _ in range(4):
            self._app.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wait_until(self, seen: Callable[[], object], what: str) -> None:
        """Wait until something is so. Raises TourStuckError after half a minute."""
        until = time.monotonic() + PATIENCE_S
        while not seen():
            if time.monotonic() > until:
                raise TourStuckError(what)
            self._app.processEvents()
            time.sleep(0.01)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self._key(key, modifiers, "")

    def type_in(self, widget: QWidget, text: str) -> None:
        """Go to a widget and type a text letter by letter."""
        self._window.activateWindow()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        self.settle()
        for letter in text:
            self._key(Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)

    def click(self, button: QAbstractButton) -> None:
        """Press a button that can be pressed now."""
        self.wait_until(button.isEnabled, f"{button.text()} cannot be pressed")
        button.click()
        self.settle()

    def picture(self, name: str) -> None:
        """Keep a picture of the window as it is now."""
        self.settle()
        image, memory = self._window.grab().toImage(), QByteArray()
        buffer = QBuffer(memory)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, the call wants text
        path = self._out / f"{len(self.pictures) + 1:02d}-{name}.png"
        safeio.write_file(path, bytes(memory.data()))
        self.pictures.append(path)

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str) -> None:
        target = self._app.focusWidget() or self._window
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._app.sendEvent(target, QKeyEvent(kind, key, modifiers, text))
