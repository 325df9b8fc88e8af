"""A painted chart as a light picture for paper and the clipboard, whole and not only what is scrolled to."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from lead_desktop.ui.look import LIGHT, LeadStyle, Scheme, qt_palette
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.matrix import Matrix
from lead_desktop.ui.widgets.time_lanes import TimeLanes

_SCALE, _MOST_PIXELS = 2.0, 24_000_000


def light_picture(chart: QWidget) -> QImage:
    """Return a picture of a chart in light colours, twice the size of the screen's where that is not too much.

    A chart that scrolls is shown whole. The screen looks the same afterwards.
    """
    size = chart.size()
    whole = size
    if isinstance(chart, Matrix | TimeLanes | FigureTable):
        whole = chart.whole_size().expandedTo(chart.minimumSizeHint())
    with _in_light(chart):
        chart.resize(whole)
        try:
            return _rendered(chart, whole)
        finally:
            chart.resize(size)


@contextmanager
def _in_light(chart: QWidget) -> Iterator[None]:
    style = QApplication.style()
    if not isinstance(style, LeadStyle):
        yield
        return
    look = style.look
    style.look = replace(look, palette=LIGHT, scheme=Scheme.LIGHT)
    chart.setPalette(qt_palette(LIGHT))
    try:
        yield
    finally:
        style.look = look
        chart.setPalette(QPalette())


def _rendered(chart: QWidget, whole: QSize) -> QImage:
    pixels = max(1, whole.width() * whole.height())
    scale = min(_SCALE, (_MOST_PIXELS / pixels) ** 0.5)
    image = QImage(whole * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.fill(QColor(LIGHT.surface))
    painter = QPainter(image)
    chart.render(painter, QPoint())
    painter.end()
    return image
