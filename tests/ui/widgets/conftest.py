"""What tests of widgets share: the look in force, and showing a widget in an active window."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Scheme, apply_look

Show = Callable[..., QWidget]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what the screenless platform says about every window."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Start and end in light English at 100 % text, without the windows of the test before."""
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    apply_look(qapp, "en", Scheme.LIGHT)
    yield
    apply_look(qapp, "en", Scheme.LIGHT)


@pytest.fixture
def show(qtbot: QtBot) -> Iterator[Show]:
    """Give a function that shows widgets, one below the other, in an active window of a width."""
    windows: list[QWidget] = []

    def shown(*widgets: QWidget, width: int = 900, height: int = 500) -> QWidget:
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        window.resize(width, height)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return window

    yield shown
    for window in windows:
        window.close()
        window.deleteLater()
