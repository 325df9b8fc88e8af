"""On the sample pages, in three languages: all is named, nothing is cut or overlaps, and markup stays text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Scheme, apply_look, button_height, current
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Row
from tests.ui.gallery import PAGES
from tests.ui.gallery_words import LANGUAGES, words_of

MARKUP = "<b>Kech</b> & <img src='x'>"


SAMPLES = [(name, language, scale) for scale in (1.0, 1.25, 2.0) for language in LANGUAGES for name in PAGES]


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda one: f"{one[0]} {one[1]} {one[2]:.0%}")
def page(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[QWidget]:
    """Show one sample page; made once for all tests that look at it."""
    name, language, scale = request.param
    apply_look(qapp, language, Scheme.LIGHT, scale)
    made = PAGES[name](words_of(language))
    made.resize(1024, 540)
    made.show()
    qapp.processEvents()
    qapp.processEvents()
    yield made
    made.close()
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def seen(page: QWidget) -> Iterator[QWidget]:
    return (widget for widget in page.findChildren(QWidget) if widget.isVisible())


def test_every_control_has_a_name(page: QWidget) -> None:
    controls = [one for one in seen(page) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert controls
    nameless = [one for one in controls if not one.accessibleName()]
    assert nameless == []


def test_no_page_scrolls_sideways(page: QWidget) -> None:
    for area in page.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0


def test_no_text_is_cut(page: QWidget) -> None:
    for widget in seen(page):
        if isinstance(widget, PlainLabel):
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            assert widget.height() >= needed, widget.text()
        if isinstance(widget, PlainLabel) and not widget.wordWrap():
            assert widget.width() >= widget.sizeHint().width(), widget.text()
        if isinstance(widget, Button):
            assert widget.width() >= widget.sizeHint().width(), widget.words
            assert widget.height() >= widget.sizeHint().height(), widget.words
        if isinstance(widget, Row):
            assert widget.height() >= widget.heightForWidth(widget.width()), widget.accessibleName()


def test_fields_and_buttons_hold_their_letters(page: QWidget) -> None:
    floor = button_height(current().font()) - 10
    for widget in seen(page):
        if isinstance(widget, QLineEdit | QTextEdit | QAbstractButton):
            assert widget.height() >= floor, widget.accessibleName()


def test_neighbours_do_not_overlap(page: QWidget) -> None:
    for parent in (page, *seen(page)):
        layout = parent.layout()
        if layout is None:
            continue
        direct = parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        laid_out = [child for child in direct if child.isVisible() and layout.indexOf(child) >= 0]
        places = [(child, child.geometry()) for child in laid_out]
        for number, (one, place) in enumerate(places):
            for other, beside in places[number + 1 :]:
                assert not place.intersects(beside), (one.accessibleName(), other.accessibleName())


def test_rows_of_one_list_share_their_columns_and_fold_alike(page: QWidget) -> None:
    rows = page.findChildren(Row)
    assert len({row.is_folded() for row in rows}) <= 1


@pytest.mark.parametrize("name", PAGES)
def test_markup_stays_text(english: None, qtbot: QtBot, name: str) -> None:
    made = PAGES[name]({**dict.fromkeys(words_of("en"), MARKUP), "due": f"30 {MARKUP}"})
    qtbot.addWidget(made)
    for label in made.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
    for button in made.findChildren(Button):
        assert button.text() in ("", MARKUP.replace("&", "&&"))
        assert "<b>" not in button.toolTip()
    for edit in made.findChildren(QTextEdit):
        assert edit.toPlainText() == MARKUP


@pytest.mark.parametrize("name", PAGES)
def test_pages_are_mirrored(english: None, qapp: QApplication, qtbot: QtBot, name: str) -> None:
    """Each direct part of a page lies where its mirror image lies in the other direction."""
    made = PAGES[name](words_of("en"))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qapp.processEvents()
    before = places_of(made)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    qapp.processEvents()
    after = places_of(made)
    for widget, place in before.items():
        turned = QRect(made.width() - place.right() - 1, place.top(), place.width(), place.height())
        assert abs(after[widget].left() - turned.left()) <= 1, (type(widget).__name__, widget.accessibleName())


def places_of(page: QWidget) -> dict[QWidget, QRect]:
    shown = [one for one in seen(page) if isinstance(one, Row | Button | PlainLabel)]
    return {one: QRect(one.mapTo(page, one.rect().topLeft()), one.size()) for one in shown}


@pytest.mark.parametrize("name", PAGES)
def test_pages_follow_a_window_that_gets_narrower(english: None, qapp: QApplication, qtbot: QtBot, name: str) -> None:
    apply_look(qapp, "ur", Scheme.LIGHT, 1.5)
    made = PAGES[name](words_of("ur"))
    qtbot.addWidget(made)
    for width in (1366, 1024):
        made.resize(width, 768)
        made.show()
        qapp.processEvents()
        qapp.processEvents()
    assert made.width() == 1024
    for area in made.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0
