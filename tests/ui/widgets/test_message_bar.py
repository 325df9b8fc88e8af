"""Messages say what they must, and only good news goes by itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.message_bar import MessageBar
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")


def bar(kind: str, stays_ms: int = 20) -> MessageBar:
    return MessageBar(
        kind,
        "Your work is safe.",
        "The stick was taken out.",
        close="Close",
        action="Copy again",
        details="E7",
        details_word="Details",
        stays_ms=stays_ms,
    )


def button(made: MessageBar, words: str) -> QPushButton:
    return next(one for one in made.findChildren(Button) if one.words == words)


def test_good_news_goes_by_itself(show: Show, qtbot: QtBot) -> None:
    made = bar("good")
    with qtbot.waitSignal(made.closed, timeout=2000):
        show(made)
    assert made.isHidden()


@pytest.mark.parametrize("kind", ["info", "warn", "problem"])
def test_the_rest_stays_until_it_is_closed(show: Show, qtbot: QtBot, kind: str) -> None:
    made, clock = bar(kind), bar("good", stays_ms=60)
    with qtbot.waitSignal(clock.closed, timeout=2000):
        show(made, clock)
    assert made.isVisible()
    with qtbot.waitSignal(made.closed):
        QTest.mouseClick(button(made, "Close"), Qt.MouseButton.LeftButton)
    assert made.isHidden()


def test_the_safe_sentence_comes_first_and_all_is_read_out(show: Show) -> None:
    made = bar("problem")
    show(made)
    assert made.accessibleName() == "Your work is safe. The stick was taken out."
    first, second, _ = made.findChildren(PlainLabel)
    assert first.font().bold()
    assert not second.font().bold()


def test_details_fold_open_and_shut(show: Show, qtbot: QtBot) -> None:
    made = bar("problem")
    show(made)
    details = made.findChildren(PlainLabel)[-1]
    assert not details.isVisible()
    button(made, "Details").click()
    assert details.isVisible()
    button(made, "Details").click()
    assert not details.isVisible()


def test_the_action_says_so(show: Show, qtbot: QtBot) -> None:
    made = bar("warn")
    show(made)
    with qtbot.waitSignal(made.action_pressed):
        QTest.keyClick(button(made, "Copy again"), Qt.Key.Key_Space)
