"""A sheet comes from the end edge, keeps the focus while it is open, and gives it back."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.widgets.sheet import WIDTH, Sheet
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")


class Page:
    """A page with a button, and a sheet over it that holds two lines."""

    def __init__(self, show: Show) -> None:
        self.opener = QPushButton("Help")
        self.window = show(self.opener)
        self.first, self.second = QLineEdit(), QLineEdit()
        body = QWidget()
        column = QVBoxLayout(body)
        column.addWidget(self.first)
        column.addWidget(self.second)
        self.sheet = Sheet(self.window, "Help", close="Close")
        self.sheet.set_body(body)
        self.opener.setFocus()


@pytest.fixture
def page(show: Show) -> Page:
    made = Page(show)
    made.sheet.open_sheet()
    return made


def test_the_first_field_has_the_focus(page: Page) -> None:
    assert page.first.hasFocus()


def test_escape_closes_and_the_focus_returns(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sheet.closed):
        QTest.keyClick(page.first, Qt.Key.Key_Escape)
    assert page.sheet.isHidden()
    assert page.opener.hasFocus()


def test_tab_stays_inside(page: Page, qtbot: QtBot) -> None:
    visited = []
    for _ in range(4):
        now = QApplication.focusWidget()
        assert now is not None
        assert page.sheet.isAncestorOf(now)
        visited.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    assert visited[:2] == [page.first, page.second]
    assert visited[3] is page.first


def test_a_click_beside_the_sheet_closes_it(page: Page, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sheet.closed):
        QTest.mouseClick(page.sheet, Qt.MouseButton.LeftButton, pos=QPoint(10, 200))


def test_it_stands_at_the_end_edge_in_both_directions(page: Page, qapp: QApplication) -> None:
    assert page.sheet.panel().width() == WIDTH
    assert page.sheet.panel().geometry().right() == page.window.width() - 1
    page.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert page.sheet.panel().x() == 0


def test_it_follows_its_page(page: Page, qapp: QApplication) -> None:
    page.window.resize(700, 450)
    qapp.processEvents()
    assert page.sheet.size() == page.window.size()
    assert page.sheet.panel().height() == page.window.height()


def test_it_never_hides_the_whole_of_a_narrow_page(page: Page, qapp: QApplication) -> None:
    page.window.resize(400, 450)
    qapp.processEvents()
    assert page.sheet.panel().width() < page.window.width()
