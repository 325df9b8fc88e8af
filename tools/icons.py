"""Makes app.png and app.ico from app.svg, and a sheet of all icons to look at. The drawings are SVG files.

python tools/icons.py                     writes app.png and app.ico beside app.svg
python tools/icons.py --sheet icons.png   also lays every icon side by side, at 100 % and 400 %
"""

from __future__ import annotations

import argparse
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
WHOLE = 256
GRID = 20
COLUMNS, CELL, ZOOM, LABEL = 10, 116, 4, 16
GROUND, INK = "#F6F5F1", "#1D2226"


def picture(drawing: Path, side: int) -> QImage:
    """Draw an SVG file as a square picture, `side` pixels wide. Raises ValueError when it cannot be read."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} cannot be read as a drawing.")
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    """Give the bytes of a PNG file."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    if not writer.write(image):
        raise ValueError(writer.errorString())
    return bytes(content.data())


def ico(drawing: Path) -> bytes:
    """Give a Windows icon file with every size Windows asks for; each is a PNG (Windows Vista and later)."""
    pictures = [png(picture(drawing, side)) for side in ICON_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    start = len(head) + 16 * len(pictures)
    entries = b""
    for side, content in zip(ICON_SIZES, pictures, strict=True):
        # The width and height fields are one byte each: 256 is written as 0.
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(content), start)
        start += len(content)
    return head + entries + b"".join(pictures)


def sheet(drawings: list[Path]) -> QImage:
    """Lay icons side by side, each at 100 % and at 400 % with its name, tinted as the program tints them."""
    rows = -(-len(drawings) // COLUMNS)
    image = QImage(COLUMNS * CELL, rows * (CELL + LABEL), QImage.Format.Format_ARGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.setFont(QFont("App Sans", 8))
    painter.setPen(QColor(INK))
    for place, drawing in enumerate(drawings):
        left, top = place % COLUMNS * CELL, place // COLUMNS * (CELL + LABEL)
        painter.drawImage(QPointF(left + 4, top + LABEL), tinted(picture(drawing, GRID)))
        painter.drawImage(QPointF(left + 28, top + LABEL), tinted(picture(drawing, GRID * ZOOM)))
        painter.drawText(QPointF(left + 4, top + LABEL + GRID * ZOOM + 14), drawing.stem)
    painter.end()
    return image


def tinted(image: QImage) -> QImage:
    """Give the picture in ink, its shape unchanged."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(INK))
    painter.end()
    return image


def main() -> None:
    """Make the program's icon files, and the sheet when one is asked for."""
    parser = argparse.ArgumentParser(description="Make app.png and app.ico from app.svg.")
    parser.add_argument("--icons", type=Path, default=Path("resources/icons"))
    parser.add_argument("--sheet", type=Path, help="picture file for a sheet of all icons")
    wanted = parser.parse_args()
    folder: Path = wanted.icons
    # Text on the sheet needs a running application; no screen is needed.
    application = QGuiApplication(["icons", "-platform", "offscreen"])
    drawing = folder / "app.svg"
    (folder / "app.png").write_bytes(png(picture(drawing, WHOLE)))
    (folder / "app.ico").write_bytes(ico(drawing))
    if wanted.sheet:
        sheet(sorted(path for path in folder.glob("*.svg") if path != drawing)).save(str(wanted.sheet))
    application.quit()


if __name__ == "__main__":
    main()
