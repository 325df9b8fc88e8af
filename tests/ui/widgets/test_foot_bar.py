"""The foot bar holds the facts and one main button; the facts shorten before a button does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Scheme, apply_look, current, foot_bar_height
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.foot_bar import FootBar
from tests.ui.widgets.conftest import Show

LONG = "✓ Saved 10:42 · Step 2 of 8 · Province has bundle 41, 14 changes since"
SHORT = "14 changes not sent"


@pytest.fixture
def bar(english: None, qtbot: QtBot) -> FootBar:
    made = FootBar()
    qtbot.addWidget(made)
    made.set_facts(LONG, SHORT)
    made.set_back("Back")
    made.set_main("Continue")
    made.resize(1000, made.sizeHint().height())
    made.show()
    return made


def test_the_long_facts_stand_where_there_is_room(bar: FootBar) -> None:
    assert bar.facts() == LONG


def test_the_facts_shorten_before_a_button_does(bar: FootBar) -> None:
    bar.resize(500, bar.height())
    assert bar.facts() == SHORT
    assert bar.main_button.width() >= bar.main_button.sizeHint().width()
    assert bar.back_button.width() >= bar.back_button.sizeHint().width()


def test_the_buttons_stand_below_where_even_the_short_facts_do_not_fit(english: None, show: Show) -> None:
    bar = FootBar()
    bar.set_facts(LONG, SHORT)
    bar.set_back("Back")
    bar.set_main("Continue")
    flat = bar.sizeHint().height()
    show(bar, width=280)
    assert bar.facts() == SHORT
    assert bar.sizeHint().height() > flat


def test_the_main_button_stands_last(bar: FootBar, qapp: QApplication) -> None:
    assert bar.main_button.x() > bar.back_button.x()
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert bar.main_button.x() < bar.back_button.x()


def test_there_is_one_main_button(bar: FootBar) -> None:
    assert [one.words for one in bar.findChildren(Button) if one.property("kind") == "main"] == ["Continue"]


def test_the_buttons_say_what_was_pressed(bar: FootBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.main_pressed):
        QTest.keyClick(bar.main_button, Qt.Key.Key_Space)
    with qtbot.waitSignal(bar.back_pressed):
        QTest.mouseClick(bar.back_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_the_bar_is_as_high_as_its_letters_need(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    apply_look(qapp, language, Scheme.LIGHT)
    made = FootBar()
    qtbot.addWidget(made)
    made.set_main("Continue")
    assert made.sizeHint().height() >= foot_bar_height(current().font())
