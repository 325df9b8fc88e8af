"""Views to test: the practice district of Kech, an empty office, and a view's page that hears what is entered."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop import practice
from lead_desktop.store.store import Store
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.views import view_page
from lead_desktop.ui.views.picture_page import PicturePage
from tests.ui.offices import NOON


def practice_kech(folder: Path) -> Store:
    """Make the practice district of Kech as it is on 21 November 2026."""
    return practice.make(folder, "KECH", clock=lambda: NOON)


@contextmanager
def view_on(store: Store, qtbot: QtBot, step: str, code: str) -> Iterator[PicturePage]:
    """Show the page of a view in English in an active window."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_as(app, Preferences())
    page = view_page(Session(store), Where("view", step=step, filter=code))
    assert isinstance(page, PicturePage)
    page.session.changed.connect(page.heard)
    page.resize(QSize(900, 600))
    try:
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.shown_again()
        yield page
    finally:
        page.close()
        shiboken6.delete(page)


def rows_of(page: PicturePage) -> list[list[str]]:
    """Return the rows of the table that says the same as the picture."""
    return [line.split("\t") for line in page.table.as_text().splitlines()[1:]]
