"""The pages of a paper as pictures, made by the same code as the PDF, one below the other; and printing them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from lead_desktop.ui.look import GAP_8, GAP_16, Role, colour, current
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.label import PlainLabel

_STEP = 0.9
_WIDEST = 900

AskPrinter = Callable[[QWidget], QPrinter | None]
"""Asks for a printer; None when there is none to choose or nothing was chosen."""


class PagePicture(QWidget):
    """One page, as wide as its room and never larger than the picture is sharp."""

    def __init__(self, picture: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Take the height that goes with a width in px."""
        self.setFixedHeight(self._size(width).height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._size(self.width())
        place = QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())
        painter.drawImage(QRectF(place), self._picture)
        painter.setPen(colour("line"))
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()

    def _size(self, width: int) -> QSize:
        across = min(width, current().px(_WIDEST))
        return QSize(across, round(across * self._picture.height() / max(1, self._picture.width())))


class Preview(QScrollArea):
    """Show the pages of a paper; Page Up and Page Down turn them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[PagePicture] = []
        self._hint = PlainLabel(role=Role.HELP, ink="ink_2")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._column = QVBoxLayout()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # always there, so that pages keep their width while it comes and goes
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(current().px(240))
        body = QWidget()
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(GAP_8, GAP_8, GAP_8, GAP_16)
        self._column.setSpacing(GAP_16)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)
        self.setWidget(body)
        self.setAccessibleName(tr("Pages of the paper"))

    def pages(self) -> Sequence[PagePicture]:
        """Return the pages that are shown."""
        return tuple(self._pages)

    def show_hint(self, words: str) -> None:
        """Show a sentence in place of pages."""
        self.show_pages(())
        self._hint.setText(words)
        self._hint.show()

    def show_pages(self, pictures: Sequence[QImage]) -> None:
        """Show these pages from the first one on."""
        for old in self._pages:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._pages = []
        self._hint.hide()
        for number, picture in enumerate(pictures, 1):
            page = PagePicture(picture, tr("Page {page} of {pages}", page=number, pages=len(pictures)))
            self._pages.append(page)
            self._column.insertWidget(number, page)
        self._fit()
        self.verticalScrollBar().setValue(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + way * round(_STEP * self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        edges = self._column.contentsMargins()
        for page in self._pages:
            page.fit(self.viewport().width() - edges.left() - edges.right())


def pictures_of(pages: Sequence[bytes]) -> list[QImage]:
    """Return page pictures that came as PNG."""
    return [QImage.fromData(page) for page in pages]


def ask_printer(owner: QWidget) -> QPrinter | None:
    """Ask for a printer in the system's own window, if there is one at all."""
    if not QPrinterInfo.availablePrinterNames():
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, owner)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def put_on_paper(pictures: Sequence[QImage], printer: QPrinter) -> bool:
    """Print page pictures, each on a page that lies as the picture does; tell whether the printer took them."""
    printer.setFullPage(True)
    painter = QPainter()
    for number, picture in enumerate(pictures):
        _turn(printer, picture)
        if number == 0:
            if not painter.begin(printer):
                return False
        elif not printer.newPage():
            painter.end()
            return False
        room = printer.pageLayout().fullRectPixels(printer.resolution())
        size = picture.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect((room.width() - size.width()) // 2, 0, size.width(), size.height()), picture)
    return bool(painter.end())


def _turn(printer: QPrinter, picture: QImage) -> None:
    from PySide6.QtGui import QPageLayout

    lies = picture.width() > picture.height()
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait)
