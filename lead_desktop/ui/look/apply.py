"""Put a look on the whole program, live: style, palette, fonts, direction. What the look is: current.py."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from lead_desktop.ui.look.colours import PALETTES, Palette, Scheme
from lead_desktop.ui.look.current import Look
from lead_desktop.ui.look.letters import load_fonts
from lead_desktop.ui.look.ring import RingFollower
from lead_desktop.ui.look.style import LeadStyle

TEXT_SIZES = (90, 100, 110, 125, 150, 175, 200)
"""Text sizes an officer can choose, in per cent."""


def system_scheme(app: QApplication) -> Scheme:
    """Return the scheme that the system's light/dark and contrast settings ask for."""
    hints = app.styleHints()
    dark = hints.colorScheme() == Qt.ColorScheme.Dark
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT
    return Scheme.DARK if dark else Scheme.LIGHT


def apply_look(
    app: QApplication, language: str, scheme: Scheme | str, scale: float = 1.0, *, plain_letters: bool = False
) -> Look:
    """Set language ("en", "ur", "sd"), scheme and text size (0.9 to 2.0) of everything on screen, at once."""
    load_fonts()
    chosen = Scheme(scheme)
    look = Look(PALETTES[chosen], chosen, language, scale, plain_letters)
    style = app.style()
    if not isinstance(style, LeadStyle):
        style = LeadStyle(look)
        app.setStyle(style)
        RingFollower(app)
    style.look = look
    _dress(app, look)
    # Palette and font travel by posted events; without this, widgets would answer the new style in old colours.
    app.sendPostedEvents()
    for window in app.topLevelWidgets():
        _tell(app, window)
    return look


def _tell(app: QApplication, widget: QWidget) -> None:
    """Tell a widget and all in it of the new style; what an answer takes away is not told any more."""
    app.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
    for child in widget.children():
        if isinstance(child, QWidget) and any(child is one for one in widget.children()):
            _tell(app, child)


def _dress(app: QApplication, look: Look) -> None:
    colours = qt_palette(look.palette)
    app.setPalette(colours)
    in_views = QPalette(colours)
    in_views.setColor(QPalette.ColorRole.Highlight, QColor(look.palette.tint))
    in_views.setColor(QPalette.ColorRole.HighlightedText, QColor(look.palette.ink))
    for kind in ("QAbstractItemView", "QMenu"):
        app.setPalette(in_views, kind)  # type: ignore[arg-type]
    QToolTip.setPalette(colours)
    app.setFont(look.font())
    QToolTip.setFont(look.font("help"))
    right = Qt.LayoutDirection.RightToLeft
    app.setLayoutDirection(right if look.right_to_left else Qt.LayoutDirection.LeftToRight)


def qt_palette(palette: Palette) -> QPalette:
    """Return Qt's palette with every role set from ours."""
    role = QPalette.ColorRole
    by_role = {
        role.Window: palette.ground,
        role.WindowText: palette.ink,
        role.Base: palette.surface,
        role.AlternateBase: palette.sunk,
        role.Text: palette.ink,
        role.PlaceholderText: palette.hint,
        role.Button: palette.surface,
        role.ButtonText: palette.ink,
        role.BrightText: palette.on_accent,
        role.Highlight: palette.accent,
        role.HighlightedText: palette.on_accent,
        role.Link: palette.accent,
        role.LinkVisited: palette.accent,
        role.ToolTipBase: palette.surface,
        role.ToolTipText: palette.ink,
        role.Light: palette.surface,
        role.Midlight: palette.line,
        role.Mid: palette.line,
        role.Dark: palette.edge,
        role.Shadow: palette.edge,
        role.Accent: palette.accent,
    }
    made = QPalette()
    for name, value in by_role.items():
        made.setColor(name, QColor(value))
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(palette.hint))
    return made
