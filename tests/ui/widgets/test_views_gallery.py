"""On the sample pages of the views all is named, fits its page in every language, and markup stays text."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Scheme, apply_look
from lead_desktop.ui.widgets.figure_table import FigureTable
from tests.ui.views_gallery import PAGES, page_of, settle
from tests.ui.views_words import LANGUAGES, words_of

pytestmark = pytest.mark.usefixtures("english")
MARKUP = "<b>Kech</b> & <img src='x'>"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAGES)
def test_every_view_is_named_and_fits_its_page(qapp: QApplication, language: str, name: str) -> None:
    apply_look(qapp, language, Scheme.LIGHT)
    page = page_of(PAGES[name](words_of(language)))
    page.resize(1024, 540)
    page.show()
    settle(qapp, page)
    controls = [one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert controls
    assert [one for one in controls if not one.accessibleName()] == []
    assert page.width() == 1024
    assert page.minimumSizeHint().width() <= 1024
    assert all(table.horizontalScrollBar().maximum() == 0 for table in page.findChildren(FigureTable))
    page.close()
    page.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("name", PAGES)
def test_markup_in_words_stays_text(qapp: QApplication, qtbot: QtBot, name: str) -> None:
    page = page_of(PAGES[name](dict.fromkeys(words_of("en"), MARKUP)))
    qtbot.addWidget(page)
    page.resize(1024, 540)
    page.show()
    settle(qapp, page)
    said = " ".join(one.accessibleName() + one.accessibleDescription() for one in page.findChildren(QWidget))
    assert MARKUP in said
