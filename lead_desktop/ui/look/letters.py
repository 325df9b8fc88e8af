"""Fonts, roles of type, heights and spacing. No colours and no painting here."""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetrics

from lead_desktop.system.paths import resources

GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, GAP_32, GAP_48 = 4, 8, 12, 16, 24, 32, 48
SPACING = (GAP_4, GAP_8, GAP_12, GAP_16, GAP_24, GAP_32, GAP_48)
RADIUS_CONTROL, RADIUS_CARD = 4, 6
FIELD_WIDTH = 560
LONG_TEXT_LETTERS = 72

SANS, NASKH, NASTALIQ, SIGNS = "App Sans", "App Naskh", "App Nastaliq", "App Signs"


class Role(StrEnum):
    """What a text is for; size and weight follow from it."""

    TITLE = "title"
    SECTION = "section"
    BODY = "body"
    STRONG = "strong"
    HELP = "help"
    SMALL = "small"
    FIGURE = "figure"


@dataclass(frozen=True)
class Script:
    """How one script is set: families, the script's own first, and px by role at 100 % text."""

    families: tuple[str, ...]
    sizes: dict[Role, int]
    word_spacing: int = 0


def _sizes(title: int, section: int, body: int, help_: int, small: int) -> dict[Role, int]:
    return {
        Role.TITLE: title,
        Role.SECTION: section,
        Role.BODY: body,
        Role.STRONG: body,
        Role.HELP: help_,
        Role.SMALL: small,
        Role.FIGURE: 28,
    }


LATIN_SCRIPT = Script((SANS, NASKH, SIGNS), _sizes(20, 16, 14, 13, 12))
NASTALIQ_SCRIPT = Script((NASTALIQ, SANS, NASKH, SIGNS), _sizes(18, 16, 15, 14, 14), word_spacing=3)
NASKH_SCRIPT = Script((NASKH, SANS, SIGNS), _sizes(20, 16, 14, 14, 14))
NUMBER_SCRIPT = Script((SANS, SIGNS), _sizes(20, 16, 14, 13, 12))

SCRIPTS = {"en": LATIN_SCRIPT, "ur": NASTALIQ_SCRIPT, "sd": NASKH_SCRIPT}
RIGHT_TO_LEFT = frozenset({"ur", "sd"})
SINDHI_LETTERS = frozenset("ڪٻڀٺٽٿڃڄڇڊڌڍڏڙڦڱڳڻ۽۾")
_BOLD = frozenset({Role.TITLE, Role.SECTION, Role.STRONG, Role.FIGURE})


def load_fonts() -> tuple[str, ...]:
    """Register the program's own fonts once and return the families that came; empty when all were there."""
    if QFontDatabase.hasFamily(SANS):
        return ()
    families: list[str] = []
    for path in sorted((resources() / "fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families += QFontDatabase.applicationFontFamilies(number)
    return tuple(dict.fromkeys(families))


def script_of_language(language: str, *, plain_letters: bool = False) -> Script:
    """Return how a language of the screen is set; plain letters put Urdu in Naskh."""
    if plain_letters and language == "ur":
        return NASKH_SCRIPT
    return SCRIPTS.get(language, LATIN_SCRIPT)


def font(role: Role | str, language: str, scale: float = 1.0, *, plain_letters: bool = False) -> QFont:
    """Return the font of a role in a language ("en", "ur", "sd"); scale 1.0 is 100 % text."""
    wanted = Role(role)
    if wanted is Role.FIGURE:
        return script_font(wanted, NUMBER_SCRIPT, scale)
    return script_font(wanted, script_of_language(language, plain_letters=plain_letters), scale)


def number_font(role: Role | str = Role.BODY, scale: float = 1.0) -> QFont:
    """Return the font of figures, codes, dates and times, alike in all languages."""
    return script_font(Role(role), NUMBER_SCRIPT, scale)


def script_font(role: Role, script: Script, scale: float) -> QFont:
    """Return the font of a role in a script."""
    px = max(1, round(script.sizes[role] * scale))
    return QFont(_made(script.families, px, role in _BOLD, script.word_spacing * scale))


# Widgets that paint themselves ask for fonts at every line.
@lru_cache(maxsize=256)
def _made(families: tuple[str, ...], px: int, bold: bool, word_spacing: float) -> QFont:
    made = QFont()
    made.setFamilies(list(families))
    made.setPixelSize(px)
    made.setBold(bold)
    # Set in every script: a new QFont begins as the program's own, which in Urdu is spaced.
    made.setWordSpacing(word_spacing)
    return made


def has_sindhi_letters(text: str) -> bool:
    """Say whether a text holds a letter that the Nastaliq font lacks."""
    return not SINDHI_LETTERS.isdisjoint(text)


_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufefc]")


def direction_of(text: str, language: str) -> Qt.LayoutDirection:
    """Return the direction of the first letter that has one, else that of the language."""
    for letter in text:
        if not letter.isalpha():
            continue
        right = _ARABIC.match(letter) is not None
        return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    right = language in RIGHT_TO_LEFT
    return Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight


def script_of(text: str, language: str, *, plain_letters: bool = False) -> Script:
    """Return how a stored text is set on a screen of that language, so that no word mixes two fonts."""
    own = script_of_language(language, plain_letters=plain_letters)
    if has_sindhi_letters(text):
        return NASKH_SCRIPT
    if _ARABIC.search(text) is None:
        # The Arabic fonts bring Latin letters and digits of another style; an empty text keeps the screen's heights.
        return LATIN_SCRIPT if text.strip() else own
    return NASKH_SCRIPT if own is LATIN_SCRIPT else own


def line_height(of: QFont) -> int:
    """Return the px that one line of this font needs."""
    return QFontMetrics(of).height()


def button_height(of: QFont) -> int:
    """Return the px of a button or a field."""
    return max(36, line_height(of) + 10)


def row_height(of: QFont) -> int:
    """Return the px of a roadmap or task row."""
    return max(44, line_height(of) + 8)


def table_row_height(of: QFont) -> int:
    """Return the px of a table row."""
    return line_height(of) + 10


def rail_entry_height(of: QFont) -> int:
    """Return the px of an entry of the rail."""
    return max(40, line_height(of) + 4)


def foot_bar_height(of: QFont) -> int:
    """Return the px of the foot bar whose buttons have this font."""
    return max(44, button_height(of) + 8)
