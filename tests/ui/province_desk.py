"""Hands and eyes at the provincial office: open a page, press, read what is shown."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.province.computers import ComputersPage
from lead_desktop.ui.province.inbox import InboxPage
from lead_desktop.ui.widgets.label import PlainLabel
from tests.ui.offices import window_on

LEFT = Qt.MouseButton.LeftButton


@contextmanager
def opened(province: Store, stick: Path, where: Where, qtbot: QtBot) -> Iterator[tuple[MainWindow, Page]]:
    """Open the province's window on a page, with the stick as its chosen folder."""
    province.keep("exchange_folder", str(stick))
    with window_on(province, qtbot) as window:
        window.go(where)
        yield window, window.page()


def press_main(window: MainWindow, page: InboxPage | ComputersPage, qtbot: QtBot) -> None:
    QTest.mouseClick(window.frame.foot.main_button, LEFT)
    qtbot.waitUntil(lambda: not page.is_busy())


def press(page: QWidget, words: str) -> None:
    QApplication.processEvents()
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == words]
    QTest.mouseClick(found[0], LEFT)


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


def heard(window: MainWindow) -> str:
    return "\n".join(bar.accessibleName() for bar in window.frame.messages())
