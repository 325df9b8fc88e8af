"""A short line above a picture that chooses what it shows, such as a body or a framework. The picture is elsewhere."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.ui.look import current
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead

_WIDTH = 260


class Picker(TypeAhead):
    """Choose one of several; `chosen` carries the key. What is typed and fits nothing gives way to the last choice."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[Option] = (), parent: QWidget | None = None) -> None:
        super().__init__(options, fold=fold, name=name, parent=parent)
        self._key = ""
        self.setFixedWidth(current().px(_WIDTH))
        self.picked.connect(self._take)
        self.editingFinished.connect(self._left)

    def key(self) -> str:
        """Return the key of the choice, empty for none."""
        return self._key

    def offer(self, options: Sequence[Option], key: str) -> str:
        """Offer options and show one of them; return its key, the first one's where the key is not offered."""
        keys = [one.key for one in options]
        self._key = key if key in keys else (keys or [""])[0]
        if tuple(options) != self.options():
            self.set_options(options)
        if not self.hasFocus() or self.option() is None:
            self.show_key(self._key)
        return self._key

    def _left(self) -> None:
        found = self.option()
        if found is None:
            self.show_key(self._key)
        else:
            self._take(found.key)

    def _take(self, key: str) -> None:
        if key == self._key:
            return
        self._key = key
        self.show_key(key)
        self.chosen.emit(key)
