"""A difference is settled by one press, and nothing is settled by looking."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.difference_card import ANOTHER, DifferenceCard, DifferenceValue


@pytest.fixture
def card(english: None, qtbot: QtBot) -> DifferenceCard:
    made = DifferenceCard(
        "Budget was changed in two places",
        "Step 6, action 12",
        [
            DifferenceValue("mine", "Yours", "Rs 25 lakh", "Officer one", "in use until you decide", "Keep mine"),
            DifferenceValue("theirs", "Province's", "Rs 21 lakh", "Officer two", "", "Use province's"),
        ],
        another="Another",
        write_another="Write another",
        later="Later",
    )
    qtbot.addWidget(made)
    made.show()
    return made


def press(card: DifferenceCard, words: str) -> None:
    next(one for one in card.findChildren(Button) if one.words == words).click()


@pytest.mark.parametrize(("words", "key"), [("Keep mine", "mine"), ("Use province's", "theirs")])
def test_one_press_settles(card: DifferenceCard, qtbot: QtBot, words: str, key: str) -> None:
    with qtbot.waitSignal(card.settled) as said:
        press(card, words)
    assert said.args == [key, ""]
    assert card.chosen() == key


def test_marking_a_value_settles_nothing(card: DifferenceCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.settled):
        card.findChildren(QRadioButton)[1].click()
    assert card.chosen() == "theirs"


def test_another_value_must_be_written_first(card: DifferenceCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.settled):
        press(card, "Write another")
    assert card.chosen() == ANOTHER
    QTest.keyClicks(card.findChildren(QLineEdit)[0], "23")
    with qtbot.waitSignal(card.settled) as said:
        press(card, "Write another")
    assert said.args == [ANOTHER, "23"]


def test_writing_marks_the_line(card: DifferenceCard, qtbot: QtBot) -> None:
    card.choose("mine")
    QTest.keyClicks(card.findChildren(QLineEdit)[0], "23")
    assert card.chosen() == ANOTHER


def test_later_settles_nothing(card: DifferenceCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.settled), qtbot.waitSignal(card.postponed):
        press(card, "Later")


def test_the_place_can_be_opened(card: DifferenceCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.place_opened):
        press(card, "Step 6, action 12")
