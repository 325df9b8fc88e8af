"""Icons of the program, tinted from the palette and mirrored where they point. No status marks here."""

import warnings
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from lead_desktop.system.paths import resources
from lead_desktop.ui.look.current import current

MIRRORED = frozenset(
    {"back", "forward", "chevron", "export", "import", "undo", "redo", "indent", "list"}
    | {"send_receive", "help", "question"}
)
"""Icons that point somewhere, so that they are turned in Urdu and Sindhi; all others never are."""

_SHARPNESS = (1.0, 1.25, 1.5, 2.0)


def icon_file(name: str) -> Path:
    """Return where the drawing of an icon lies."""
    return resources() / "icons" / f"{name}.svg"


def icon(name: str, colour: QColor | str, size: int = 20, mirrored: bool | None = None) -> QIcon:
    """Return an icon in one colour; mirrored None: as the table and the language say. Unknown name: empty."""
    made = QIcon()
    if not icon_file(name).is_file():
        warnings.warn(f"no icon named {name}", stacklevel=2)
        return made
    for ratio in _SHARPNESS:
        made.addPixmap(icon_pixmap(name, colour, size, ratio, mirrored))
    return made


def icon_pixmap(
    name: str, colour: QColor | str, size: int, ratio: float = 1.0, mirrored: bool | None = None
) -> QPixmap:
    """Draw an icon for a screen of that pixel ratio; empty and a warning where the drawing is missing."""
    if not icon_file(name).is_file():
        warnings.warn(f"no icon named {name}", stacklevel=2)
        return QPixmap()
    turned = (name in MIRRORED and current().right_to_left) if mirrored is None else mirrored
    key = f"lead/{name}/{QColor(colour).name()}/{size}/{ratio}/{turned}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    drawn = _draw(icon_file(name).read_bytes(), QColor(colour), round(size * ratio), turned)
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def _draw(drawing: bytes, colour: QColor, side: int, turned: bool) -> QPixmap:
    made = QPixmap(side, side)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, side, side))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(0, 0, side, side), colour)
    painter.end()
    return made.transformed(QTransform().scale(-1, 1)) if turned else made


def paint_icon(
    painter: QPainter,
    x: int,
    y: int,
    name: str,
    colour: QColor | str,
    size: int,
    mirrored: bool | None = None,
) -> None:
    """Paint an icon with its top left corner at a point, sharp on the screen at hand."""
    device = painter.device()
    ratio = device.devicePixelRatio() if device is not None else 1.0
    painter.drawPixmap(x, y, icon_pixmap(name, colour, size, ratio, mirrored))
