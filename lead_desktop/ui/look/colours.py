"""The colours of the program by name, in four schemes. No Qt and no painting here."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Scheme(StrEnum):
    """Which palette the screen shows; paper always takes LIGHT."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST_LIGHT = "contrast_light"
    CONTRAST_DARK = "contrast_dark"


@dataclass(frozen=True)
class Palette:
    """Colours as #rrggbb, by the only names under which code speaks of them."""

    ground: str
    surface: str
    sunk: str
    rail: str
    line: str
    edge: str
    ink: str
    ink_2: str
    hint: str
    accent: str
    on_accent: str
    accent_pressed: str
    tint: str
    good_tint: str
    warn_tint: str
    bad_tint: str
    practice: str
    on_practice: str
    on_track: str
    slow: str
    slow_outline: str
    off_track: str
    sign: str
    sign_on_slow: str
    tint_line: int
    """Width in px of the line round a tinted ground: 2 where the ground itself carries no tint."""


LIGHT = Palette(
    ground="#F6F5F1",
    surface="#FFFFFF",
    sunk="#EFEDE7",
    rail="#ECEAE3",
    line="#D9D5CB",
    edge="#827D72",
    ink="#1D2226",
    ink_2="#50575D",
    hint="#60676D",
    accent="#17506B",
    on_accent="#FFFFFF",
    accent_pressed="#0F3D53",
    tint="#E4EEF3",
    good_tint="#E5F1EB",
    warn_tint="#FCF2D4",
    bad_tint="#F8E6E4",
    practice="#6B4A8C",
    on_practice="#FFFFFF",
    on_track="#1F8765",
    slow="#F2B705",
    slow_outline="#6B5000",
    off_track="#9F1818",
    sign="#FFFFFF",
    sign_on_slow="#000000",
    tint_line=1,
)

DARK = Palette(
    ground="#15191C",
    surface="#1D2327",
    sunk="#111417",
    rail="#191E21",
    line="#353D43",
    edge="#848E95",
    ink="#ECEEEF",
    ink_2="#B6BEC4",
    hint="#98A2A9",
    accent="#86C5E0",
    on_accent="#0E1A20",
    accent_pressed="#A9D8EC",
    tint="#22343D",
    good_tint="#1E3A2F",
    warn_tint="#3B3219",
    bad_tint="#42221F",
    practice="#6B4A8C",
    on_practice="#FFFFFF",
    on_track="#8FDDBB",
    slow="#F2B705",
    slow_outline="#F2B705",
    off_track="#E65151",
    sign="#0E1A20",
    sign_on_slow="#000000",
    tint_line=1,
)


def _in_contrast(palette: Palette, ground: str, ink: str, accent: str, on_accent: str) -> Palette:
    return replace(
        palette,
        ground=ground,
        surface=ground,
        sunk=ground,
        rail=ground,
        line=ink,
        edge=ink,
        ink=ink,
        ink_2=ink,
        hint=ink,
        accent=accent,
        on_accent=on_accent,
        accent_pressed=accent,
        tint=ground,
        good_tint=ground,
        warn_tint=ground,
        bad_tint=ground,
        tint_line=2,
    )


CONTRAST_LIGHT = _in_contrast(LIGHT, "#FFFFFF", "#000000", "#00318A", "#FFFFFF")
CONTRAST_DARK = _in_contrast(DARK, "#000000", "#FFFFFF", "#FFE14D", "#000000")

PALETTES = {
    Scheme.LIGHT: LIGHT,
    Scheme.DARK: DARK,
    Scheme.CONTRAST_LIGHT: CONTRAST_LIGHT,
    Scheme.CONTRAST_DARK: CONTRAST_DARK,
}


@dataclass(frozen=True)
class StatusColours:
    """The three coloured states of an indicator; "no data" is a ring in the edge colour."""

    on_track: str
    slow: str
    off_track: str


STATUS_LIGHT = StatusColours(LIGHT.on_track, LIGHT.slow, LIGHT.off_track)
STATUS_DARK = StatusColours(DARK.on_track, DARK.slow, DARK.off_track)
STATUS_SAFE_LIGHT = StatusColours("#2E86AB", "#F2B705", "#9B1C1C")
STATUS_SAFE_DARK = StatusColours("#47A3D1", "#F2B705", "#E36363")

_BLACK, _WHITE = "#000000", "#FFFFFF"

GOAL_COLOURS: dict[int, tuple[str, str]] = {
    1: ("#E5243B", _WHITE),
    2: ("#DDA63A", _BLACK),
    3: ("#4C9F38", _BLACK),
    4: ("#C5192D", _WHITE),
    5: ("#FF3A21", _BLACK),
    6: ("#26BDE2", _BLACK),
    7: ("#FCC30B", _BLACK),
    8: ("#A21942", _WHITE),
    9: ("#FD6925", _BLACK),
    10: ("#DD1367", _WHITE),
    11: ("#FD9D24", _BLACK),
    12: ("#BF8B2E", _BLACK),
    13: ("#3F7E44", _WHITE),
    14: ("#0A97D9", _BLACK),
    15: ("#56C02B", _BLACK),
    16: ("#00689D", _WHITE),
    17: ("#19486A", _WHITE),
}
"""Goal number to (square, number on it): accents only, never a ground, a button or a status."""
