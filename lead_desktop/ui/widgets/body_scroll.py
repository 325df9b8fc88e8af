"""The frame in which the body of a page scrolls downwards, with room for the focus ring at its edges."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from lead_desktop.ui.look import REACHES_OUT, RING_REACH


def body_scroll(body: QWidget) -> QScrollArea:
    """Return a frame in which only the body of a page scrolls, downwards; it cuts off no focus ring."""
    scroll = plain_scroll()
    scroll.setProperty(REACHES_OUT, True)
    fill_scroll(scroll, body)
    return scroll


def fill_scroll(scroll: QScrollArea, body: QWidget) -> None:
    """Put a body into such a frame, with the reach of the ring clear round it."""
    body.setContentsMargins(RING_REACH, RING_REACH, RING_REACH, RING_REACH)
    show_in(scroll, body)


def plain_scroll() -> QScrollArea:
    """Return a frame without a line, without a ground and without scrolling sideways."""
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return scroll


def show_in(scroll: QScrollArea, body: QWidget) -> None:
    """Put a body into a frame; the ground of the window shows through."""
    scroll.setWidget(body)
    scroll.viewport().setAutoFillBackground(False)
    body.setAutoFillBackground(False)
