"""The scale of completeness: five grounds from low to high, each with its ink. It never shows performance."""

from lead_desktop.ui.look import Palette, Scheme

_LIGHT = (
    ("#EAF1F4", "#000000"),
    ("#C3DAE5", "#000000"),
    ("#86B2C8", "#000000"),
    ("#3A7A98", "#FFFFFF"),
    ("#17506B", "#FFFFFF"),
)
_DARK = (
    ("#22343D", "#FFFFFF"),
    ("#2F5568", "#FFFFFF"),
    ("#4A7F99", "#000000"),
    ("#78AFC9", "#000000"),
    ("#A9D8EC", "#000000"),
)


def shade(share: int, scheme: Scheme, palette: Palette) -> tuple[str, str]:
    """Return ground and ink for a share in per cent; high contrast leaves it to the figure."""
    if scheme in (Scheme.CONTRAST_LIGHT, Scheme.CONTRAST_DARK):
        return palette.surface, palette.ink
    scale = _DARK if scheme is Scheme.DARK else _LIGHT
    return scale[min(4, max(0, share) // 20)]
