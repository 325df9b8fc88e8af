"""The look that is in force, kept by the application's style, and what widgets ask of it. No painting here."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from lead_desktop.ui.look.colours import LIGHT, Palette, Scheme
from lead_desktop.ui.look.letters import (
    RIGHT_TO_LEFT,
    Role,
    direction_of,
    font,
    number_font,
    script_font,
    script_of,
)


@dataclass(frozen=True)
class Look:
    """Language, colours and text size of the screen; scale 1.0 is 100 % text."""

    palette: Palette = LIGHT
    scheme: Scheme = Scheme.LIGHT
    language: str = "en"
    scale: float = 1.0
    plain_letters: bool = False

    def font(self, role: Role | str = Role.BODY) -> QFont:
        """Return the screen's font for a role."""
        return font(role, self.language, self.scale, plain_letters=self.plain_letters)

    def number_font(self, role: Role | str = Role.BODY) -> QFont:
        """Return the font of figures, codes and dates for a role."""
        return number_font(role, self.scale)

    def font_for(self, text: str, role: Role | str = Role.BODY) -> QFont:
        """Return the font in which a stored text of any language is whole."""
        if Role(role) is Role.FIGURE:
            return self.number_font(role)
        script = script_of(text, self.language, plain_letters=self.plain_letters)
        return script_font(Role(role), script, self.scale)

    def px(self, at_100: float) -> int:
        """Return a measure that follows the text size, such as a mark or an icon."""
        return max(1, round(at_100 * self.scale))

    def drop(self) -> int:
        """Return how many px marks and other scripts stand lower, in line with Nastaliq, which hangs low in its box."""
        if self.language != "ur" or self.plain_letters:
            return 0
        return self.px(3)

    @property
    def right_to_left(self) -> bool:
        """Whether the screen runs from right to left."""
        return self.language in RIGHT_TO_LEFT


PLAIN = Look()


def current() -> Look:
    """Return the look in force; light English at 100 % before any was applied."""
    if QApplication.instance() is None:
        return PLAIN
    look = getattr(QApplication.style(), "look", PLAIN)
    return look if isinstance(look, Look) else PLAIN


def colour(name: str) -> QColor:
    """Return a colour of the palette in force by its name, such as "accent"."""
    return QColor(getattr(current().palette, name))


def look_of(text: str, language: str | None = None) -> tuple[tuple[str, ...], Qt.LayoutDirection]:
    """Return the font families and base direction in which a stored text is whole; language: of the screen."""
    now = current()
    spoken = now.language if language is None else language
    script = script_of(text, spoken, plain_letters=now.plain_letters)
    return script.families, direction_of(text, spoken)
