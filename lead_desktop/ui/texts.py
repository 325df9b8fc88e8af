"""The language of the screen: `tr`, switching while the program runs, and isolating codes in right-to-left text."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from lead_desktop.roadmap.texts import Translate, fill
from lead_desktop.system import paths

LANGUAGES = ("en", "ur", "sd")
OWN_NAMES = {"en": "English", "ur": "اردو", "sd": "سنڌي"}
_LOCALES = {"en": "en_PK", "ur": "ur_PK", "sd": "sd_PK"}


class _Spoken(QTranslator):
    """A translation read into memory whole: a file that is replaced while the program runs must not end it."""

    def __init__(self, name: str, folder: Path) -> None:
        super().__init__()
        file = folder / f"{name}.qm"
        self._content = file.read_bytes() if file.is_file() else b""
        self.load(self._content)


class _Screen:
    """The language that the window speaks now, and the translators that must stay alive for it."""

    language = "en"
    translators: tuple[_Spoken, ...] = ()


def tr(text: str, note: str | None = None, n: int = -1, /, **slots: object) -> str:
    """Say a marked text in the language of the screen, with its named slots filled."""
    return fill(QCoreApplication.translate("", text, note, n), _Screen.language, slots)


def language() -> str:
    """Return the language of the screen: en, ur or sd."""
    return _Screen.language


def is_rtl() -> bool:
    """Tell whether the screen runs from right to left."""
    return _Screen.language != "en"


def ltr(text: str) -> str:
    """Isolate a code, figure or path that stands alone in a label; for display only."""
    return f"\u2066{text}\u2069" if text and is_rtl() else text


def as_named(text: str) -> str:
    """Isolate a name of unknown direction; for display only."""
    return f"\u2068{text}\u2069" if text else text


def in_reading_order(line: str) -> str:
    """Begin a line of isolated parts on the right where the screen does; for display only."""
    return f"\u200f{line}" if line and is_rtl() else line


def set_language(app: QApplication, wanted: str) -> None:
    """Switch every text, direction and number format of the program; each widget hears a LanguageChange."""
    for translator in _Screen.translators:
        app.removeTranslator(translator)
    _Screen.language = wanted if wanted in LANGUAGES else "en"
    _Screen.translators = tuple(_Spoken(f"{of}_{wanted}", paths.translations()) for of in ("qt", "lead"))
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_rtl() else Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale(_LOCALES[_Screen.language]))
    for translator in _Screen.translators:
        app.installTranslator(translator)


def speaker(wanted: str, folder: Path | None = None) -> Translate:
    """Return a `tr` for a paper in another language than the screen's."""
    translator = _Spoken(f"lead_{wanted}", folder or paths.translations())

    def said(text: str, note: str | None = None, n: int = -1, /, **slots: object) -> str:
        found = translator.translate("", text, note or "", n) or text
        return fill(found.replace("%n", str(n)) if n >= 0 else found, wanted, slots)

    return said
