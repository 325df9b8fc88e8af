"""Letters on the screen: every letter of the alphabets, into the field in use, by mouse and by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lead_desktop.catalogue.folding import alphabet
from lead_desktop.ui.letters_board import LettersBoard, rows_of
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.widgets.letter_keys import LetterKey
from tests.ui.measuring import nameless, overlapping, without_room
from tests.ui.offices import kech, quiet_platform, window_on

pytestmark = quiet_platform


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of an empty district with a new person's questions in front."""
    with kech(tmp_path / "kech") as store, window_on(store, qtbot) as opened:
        opened.go(Where("record", entity="person", view="guided"))
        yield opened


def first_field(window: MainWindow) -> QLineEdit:
    field = next(one for one in window.page().findChildren(QLineEdit) if one.isVisible() and not one.isReadOnly())
    field.setFocus()
    return field


def opened_board(window: MainWindow) -> LettersBoard:
    window.do("letters")
    QApplication.processEvents()
    board = window.findChild(LettersBoard)
    assert isinstance(board, LettersBoard)
    return board


def press(key: Qt.Key) -> None:
    now = QApplication.focusWidget()
    assert now is not None
    QTest.keyClick(now, key)


def key(board: LettersBoard, letter: str) -> LetterKey:
    return next(one for one in board.keys.shown() if one.letter == letter)


@pytest.mark.parametrize("language", ["ur", "sd"])
def test_every_letter_of_the_alphabet_has_a_key(language: str) -> None:
    letters = [letter for row in rows_of(language) for letter in row]
    assert set(alphabet(language)) <= set(letters)
    assert len(letters) == len(set(letters))


def test_sindhi_has_its_52_letters_in_four_rows() -> None:
    assert [len(row) for row in rows_of("sd")[:4]] == [13, 13, 13, 13]


def test_a_clicked_letter_goes_into_the_field_that_keeps_the_focus(window: MainWindow) -> None:
    field = first_field(window)
    board = opened_board(window)
    for letter in "کیچ":
        QTest.mouseClick(key(board, letter), Qt.MouseButton.LeftButton)
    assert (field.text(), field.hasFocus()) == ("کیچ", True)
    QTest.mouseClick(board.erase, Qt.MouseButton.LeftButton)
    QTest.mouseClick(board.space, Qt.MouseButton.LeftButton)
    assert (field.text(), field.hasFocus()) == ("کی ", True)


def test_keys_alone_walk_the_letters_as_the_eye_does(window: MainWindow) -> None:
    field = first_field(window)
    board = opened_board(window)
    board.keys.setFocus()
    for one in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Space):
        press(one)
    assert field.text() == "".join(reversed(alphabet("ur")[:2]))
    press(Qt.Key.Key_Down)
    assert key(board, alphabet("ur")[13]).hasFocus()


def test_sindhi_letters_come_with_the_other_alphabet(window: MainWindow) -> None:
    field = first_field(window)
    board = opened_board(window)
    board.switch.changed.emit("sd")
    for letter in ("ڪ", "جه"):
        QTest.mouseClick(key(board, letter), Qt.MouseButton.LeftButton)
    assert field.text() == "ڪجه"


def test_esc_and_the_key_close_it_and_give_the_focus_back(window: MainWindow) -> None:
    field = first_field(window)
    board = opened_board(window)
    board.keys.setFocus()
    press(Qt.Key.Key_Escape)
    assert (board.isHidden(), field.hasFocus()) == (True, True)


def test_without_a_field_nothing_can_be_pressed(window: MainWindow) -> None:
    window.frame.head().title_label.setFocus()
    board = opened_board(window)
    assert board.hint.isVisible()
    assert not board.space.isEnabled()


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
@pytest.mark.parametrize("text_size", [100, 200])
def test_the_board_is_named_and_whole(window: MainWindow, qapp: QApplication, language: str, text_size: int) -> None:
    show_as(qapp, Preferences(language=language, text_size=text_size))
    window.resize(QSize(1024, 540))
    QApplication.processEvents()
    first_field(window)
    opened_board(window)
    for _ in range(4):
        qapp.processEvents()
    assert nameless(window) + without_room(window) + overlapping(window) == []
