"""A larger chart, drawn by matplotlib off the screen's thread. The only place of matplotlib in the window."""

import io
import os
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRunnable, QSize, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHelpEvent, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from lead_desktop.system import paths
from lead_desktop.ui.look import Look, Role, current
from lead_desktop.ui.look.colours import LIGHT, Palette, Scheme
from lead_desktop.ui.look.flat import inner_ring
from lead_desktop.ui.widgets.chart_colours import ChartColours, chart_colours
from lead_desktop.ui.widgets.chart_paint import show_tip
from lead_desktop.ui.widgets.painted import announce

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

_DPI = 100
_PAPER_DPI = 300
_QUIET_MS = 60
_STACKS = {
    "en": ["App Sans", "App Naskh", "App Signs"],
    "ur": ["App Nastaliq", "App Naskh", "App Sans", "App Signs"],
    "sd": ["App Naskh", "App Sans", "App Signs"],
}
# matplotlib keeps its settings and fonts for the whole program: one drawing at a time.
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True)
class FigureLook:
    """What a drawing may know of the screen: palette, chart colours, language, direction, px of its text."""

    palette: Palette
    colours: ChartColours
    language: str
    right_to_left: bool
    text_px: float


Draw = Callable[["Drawing", FigureLook], None]
"""Draws on an empty figure, in another thread: it must not touch widgets or the store."""


def figure_look(look: Look, *, paper: bool = False) -> FigureLook:
    """Return what a drawing may know; paper is always light."""
    scheme = Scheme.LIGHT if paper else look.scheme
    size = look.font(Role.SMALL).pixelSize()
    return FigureLook(
        LIGHT if paper else look.palette, chart_colours(scheme), look.language, look.right_to_left, float(size)
    )


def picture(draw: Draw, look: FigureLook, width: float, height: float, dpi: int = _DPI) -> bytes:
    """Return a PNG of a drawing whose width and height are px at 100 dpi. May run in any thread."""
    with _ONE_AT_A_TIME:
        matplotlib = _matplotlib()
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure as Drawing

        with matplotlib.rc_context(_settings(look)):
            drawing = Drawing(figsize=(width / _DPI, height / _DPI), dpi=dpi, layout="constrained")
            FigureCanvasAgg(drawing)
            draw(drawing, look)
            written = io.BytesIO()
            drawing.savefig(written, format="png")
    return written.getvalue()


def _matplotlib() -> Any:
    """Load matplotlib with our fonts; its own lists lie in the program's cache folder."""
    if "matplotlib" not in sys.modules and "MPLCONFIGDIR" not in os.environ:
        folder = paths.cache_folder() / "charts"
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["MPLCONFIGDIR"] = str(folder)
    import matplotlib
    from matplotlib import font_manager

    known = {entry.fname for entry in font_manager.fontManager.ttflist}
    for path in sorted((paths.resources() / "fonts").glob("*.ttf")):
        if str(path) not in known:
            font_manager.fontManager.addfont(str(path))
    return matplotlib


def _settings(look: FigureLook) -> dict[str, Any]:
    palette, points = look.palette, look.text_px * 72 / _DPI
    return {
        "font.family": _STACKS.get(look.language, _STACKS["en"]),
        "font.size": points,
        "text.language": look.language,
        "text.parse_math": False,
        "text.color": palette.ink,
        "axes.unicode_minus": False,
        "axes.formatter.use_locale": False,
        "axes.facecolor": palette.surface,
        "axes.edgecolor": palette.edge,
        "axes.labelcolor": palette.ink,
        "axes.spines.top": False,
        "axes.spines.right": look.right_to_left,
        "axes.spines.left": not look.right_to_left,
        "axes.titlesize": points,
        "axes.labelsize": points,
        "figure.facecolor": palette.surface,
        "grid.color": palette.line,
        "hatch.color": palette.edge,
        "legend.frameon": False,
        "legend.fontsize": points,
        "xtick.color": palette.edge,
        "ytick.color": palette.edge,
        "xtick.labelcolor": palette.ink_2,
        "ytick.labelcolor": palette.ink_2,
        "xtick.labelsize": points,
        "ytick.labelsize": points,
        "svg.fonttype": "path",
    }


class _Report(QObject):
    """How a drawing comes back to the screen's thread."""

    drawn = Signal(int, bytes)
    failed = Signal(int, object)


class _Job(QRunnable):
    """One drawing in a thread of the pool."""

    def __init__(self, number: int, make: Callable[[], bytes], report: _Report) -> None:
        super().__init__()
        self._number, self._make, self._report = number, make, report

    def run(self) -> None:
        try:
            made = self._make()
        except Exception as trouble:  # noqa: BLE001 - handed to the screen's thread, which decides
            if shiboken6.isValid(self._report):
                self._report.failed.emit(self._number, trouble)
            return
        if shiboken6.isValid(self._report):
            self._report.drawn.emit(self._number, made)


class Figure(QWidget):
    """Show what a function draws; it is drawn anew for each size and look. `drawn` when the picture is there.

    A mistake in the drawing goes to `sys.excepthook`, like any other mistake of the program.
    """

    drawn = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw: Draw | None = None
        self._tip: Callable[[float, float], str] | None = None
        self._image = QImage()
        self._number = 0
        self._report = _Report(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_QUIET_MS)
        self.setAccessibleName(name)
        self.setProperty("ring", "inside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._soon.timeout.connect(self._begin)
        self._report.drawn.connect(self._on_drawn)
        self._report.failed.connect(self._on_failed)

    def set_drawing(self, draw: Draw, spoken: str) -> None:
        """Draw with this function; `spoken` tells in words what the chart shows."""
        self._draw = draw
        announce(self, spoken)
        self._soon.start()

    def set_tips(self, tip: Callable[[float, float], str]) -> None:
        """Ask for the words about a place, as shares of width and height from the left and from below."""
        self._tip = tip

    def tip_at(self, place: QPoint) -> str:
        """Return the words about what is drawn at a place of the widget."""
        if self._tip is None or not self.is_drawn():
            return ""
        return self._tip(place.x() / max(1, self.width()), 1 - place.y() / max(1, self.height()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_tip(event.globalPos(), self.tip_at(event.pos()), self)
            return True
        return super().event(event)

    def is_drawn(self) -> bool:
        """Say whether a picture is there."""
        return not self._image.isNull()

    def image(self) -> QImage:
        """Return the picture as it is on the screen."""
        return self._image

    def paper_picture(self) -> bytes:
        """Return a light PNG of 300 dpi of the same shape, for paper and other programs; takes up to a second."""
        if self._draw is None:
            return b""
        look = figure_look(current(), paper=True)
        return picture(self._draw, look, self.width(), self.height(), _PAPER_DPI)

    def copy_picture(self) -> None:
        """Put a light picture on the clipboard."""
        QGuiApplication.clipboard().setImage(QImage.fromData(self.paper_picture()))

    def sizeHint(self) -> QSize:
        return QSize(current().px(640), current().px(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(current().px(280), current().px(180))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_soon"):
            self._soon.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current().palette.surface)
        if self.is_drawn():
            shown = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((self.width() - shown.width()) // 2, 0, shown.width(), shown.height())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
        if self.hasFocus():
            inner_ring(painter, self.rect(), current().palette.accent)
        painter.end()

    def _begin(self) -> None:
        if self._draw is None or self.width() < 2 or self.height() < 2:
            return
        self._number += 1
        draw, look, width, height = self._draw, figure_look(current()), self.width(), self.height()
        dpi = round(_DPI * self.devicePixelRatioF())
        job = _Job(self._number, lambda: picture(draw, look, width, height, dpi), self._report)
        QThreadPool.globalInstance().start(job)

    def _on_drawn(self, number: int, made: bytes) -> None:
        if number != self._number:
            return
        self._image = QImage.fromData(made)
        self.update()
        self.drawn.emit()

    def _on_failed(self, number: int, trouble: Exception) -> None:
        sys.excepthook(type(trouble), trouble, trouble.__traceback__)
