"""Settings act at once and are kept; safety copies can be made, tested and gone back to."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from lead_desktop.store import copies
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from lead_desktop.ui import second_place
from lead_desktop.ui.look import Scheme, current
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, keep_preferences, preferences_of
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.button import Button
from tests.ui.offices import kech, office, quiet_platform, window_on

pytestmark = quiet_platform


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(store, qtbot) as shown:
        shown.go(Where("settings"))
        yield shown


def choose(window: MainWindow, words: str) -> None:
    visible = [button for button in window.page().findChildren(QRadioButton) if button.isVisibleTo(window)]
    next(button for button in visible if button.text() == words).click()


def button(window: MainWindow, name: str) -> Button:
    return next(one for one in window.page().findChildren(Button) if one.isVisible() and one.accessibleName() == name)


def test_the_language_is_chosen_in_its_own_letters_and_acts_at_once(window: MainWindow, store: Store) -> None:
    choose(window, "سنڌي")
    assert window.isRightToLeft()
    assert preferences_of(store).language == "sd"


def test_the_focus_stays_on_the_language_that_was_chosen(window: MainWindow) -> None:
    radio = next(one for one in window.page().findChildren(QRadioButton) if one.text() == "اردو")
    radio.setFocus()
    radio.click()
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.text() == "اردو"


def test_the_text_grows_at_once(window: MainWindow) -> None:
    before = window.page().fontMetrics().height()
    choose(window, "150 %")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert current().scale == 1.5
    assert app.font().pixelSize() > before


def test_the_colours_change_at_once(window: MainWindow, store: Store) -> None:
    choose(window, "High contrast, dark")
    assert current().scheme is Scheme.CONTRAST_DARK
    assert preferences_of(store).scheme == "contrast_dark"


def test_following_the_computer_keeps_no_colours(window: MainWindow, store: Store) -> None:
    choose(window, "Dark")
    choose(window, "As on this computer")
    assert preferences_of(store).scheme == ""


def test_the_letters_of_urdu_are_offered_on_urdu_screens_only(window: MainWindow) -> None:
    assert "Nastaliq" not in [button.text() for button in window.page().findChildren(QRadioButton)]
    choose(window, "اردو")
    assert tr("Nastaliq") in [button.text() for button in window.page().findChildren(QRadioButton)]


def test_choices_are_kept_over_a_restart(tmp_path: Path) -> None:
    chosen = Preferences(language="ur", text_size=125, scheme="dark", plain_letters=True)
    with kech(tmp_path / "one") as store:
        keep_preferences(store, chosen)
    with Store.open(tmp_path / "one") as store:
        assert preferences_of(store) == chosen


@pytest.mark.parametrize("kept", [None, 7, {"language": "xx", "text_size": 31, "scheme": "pink", "more": 1}])
def test_choices_that_cannot_be_understood_count_as_none(store: Store, kept: object) -> None:
    store.keep("screen", kept)
    assert preferences_of(store) == Preferences()


def test_the_computers_name_is_stored_when_it_is_left(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    fields = window.page().findChildren(QLineEdit)
    field = next(one for one in fields if one.accessibleName() == "Name of this computer")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Kech-1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert store.about.computer == "Kech-1"


def test_the_main_button_makes_a_tested_copy(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    assert window.frame.foot.main_button.words == "Make a safety copy"
    QTest.mouseClick(window.frame.foot.main_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(copies.copies(store.folder)) == 1)
    qtbot.waitUntil(lambda: [bar.kind for bar in window.frame.messages()] == ["good"])


def test_a_copy_can_be_tested(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    copies.make(store, "asked")
    window.page().refresh()
    (test,) = [one for one in window.page().findChildren(Button) if one.isVisible() and one.words == "Test now"]
    test.click()
    qtbot.waitUntil(lambda: any("is whole and opens" in bar.accessibleName() for bar in window.frame.messages()))


def test_a_damaged_copy_is_told(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    made = copies.make(store, "asked")
    made.path.write_bytes(b"not a copy")
    window.page().refresh()
    (test,) = [one for one in window.page().findChildren(Button) if one.isVisible() and one.words == "Test now"]
    test.click()
    qtbot.waitUntil(lambda: [bar.kind for bar in window.frame.messages()] == ["problem"])


def test_going_back_to_a_copy_asks_once_in_place(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    made = copies.make(store, "asked")
    window.page().refresh()
    (restore,) = [one for one in window.page().findChildren(Button) if one.isVisible() and one.words == "Restore"]
    asked: list[object] = []
    window.restore_asked.connect(asked.append)
    restore.click()
    assert asked == []
    button(window, "Go back to this copy").click()
    assert asked == [made]


def test_a_copy_also_goes_to_the_second_place(store: Store, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    second_place.choose(store, drive)
    made = copies.make(store, "asked")
    carried = second_place.carry(store, made)
    assert carried is not None
    assert carried.read_bytes() == made.path.read_bytes()


def test_a_second_place_that_is_gone_is_told_and_loses_nothing(store: Store, tmp_path: Path) -> None:
    second_place.choose(store, tmp_path / "gone")
    with pytest.raises(StoreError, match="Your work is safe"):
        second_place.carry(store, copies.make(store, "asked"))


def test_the_second_place_keeps_the_newest_copies(store: Store, tmp_path: Path) -> None:
    second_place.choose(store, tmp_path)
    for number in range(5):
        office(store, f"Office {number}")
        second_place.carry(store, copies.make(store, "asked"))
    assert len(list(tmp_path.glob("KECH-*.copy"))) == second_place.MOST


def test_without_a_second_place_nothing_is_carried(store: Store) -> None:
    assert second_place.carry(store, copies.make(store, "asked")) is None
