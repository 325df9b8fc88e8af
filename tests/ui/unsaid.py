"""Hears which texts the program asks for and no translation answers, Qt's own included."""

from collections import Counter

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

NEVER_SHOWN = frozenset({"QImageReader", "QLibrary", "QTgaFile"})
"""What Qt says to its own log while it looks for kinds of pictures."""


class Unsaid(QTranslator):
    """Stand behind all other translations, so that only what they do not know arrives; it answers nothing itself."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._asked: Counter[tuple[str, str]] = Counter()
        app.installTranslator(self)

    def texts(self) -> list[str]:
        """Return what was asked for in vain, each text once."""
        shown = {(context, text) for context, text in self._asked if text and context not in NEVER_SHOWN}
        return sorted(f"{context}: {text}" if context else text for context, text in shown)

    def forget(self) -> None:
        """Begin anew."""
        self._asked.clear()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str | None:
        self._asked[(context, text)] += 1
        # An empty text would be taken for the translation.
        return None
