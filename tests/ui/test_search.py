"""The search sheet finds records, screens and commands by keyboard alone, and shows the last opened places first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.search import SearchSheet
from tests.ui.offices import commitment, kech, office, quiet_platform, window_on

pytestmark = quiet_platform
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(store, qtbot) as shown:
        yield shown


def opened(window: MainWindow, qtbot: QtBot) -> SearchSheet:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    (sheet,) = [sheet for sheet in window.findChildren(SearchSheet) if sheet.isVisible()]
    return sheet


def words(sheet: SearchSheet) -> list[str]:
    return [one.words for one in sheet.found()]


def test_the_focus_is_in_the_line(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    assert sheet.line().hasFocus()


def test_a_record_is_found_while_typing(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    commitment(store, "Resolution on safe water")
    sheet = opened(window, qtbot)
    QTest.keyClicks(sheet.line(), "safe wat")
    qtbot.waitUntil(lambda: words(sheet) == ["Resolution on safe water"])


@pytest.mark.parametrize("typed", ["پاني", "پانی"])
def test_both_spellings_of_a_letter_find_it(window: MainWindow, store: Store, qtbot: QtBot, typed: str) -> None:
    commitment(store, "صاف پانی کا فیصلہ")
    sheet = opened(window, qtbot)
    sheet.line().setText(typed)
    sheet.look()
    assert words(sheet) == ["صاف پانی کا فیصلہ"]


def test_down_and_enter_open_a_record(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    row = office(store, "Health department")
    other = office(store, "Health council")
    sheet = opened(window, qtbot)
    sheet.line().setText("health")
    sheet.look()
    wanted = [one.where for one in sheet.found()][1]
    gone: list[object] = []
    sheet.place_chosen.disconnect()
    sheet.place_chosen.connect(gone.append)
    QTest.keyClick(sheet.line(), Qt.Key.Key_Down)
    QTest.keyClick(sheet._rows[0], Qt.Key.Key_Down)
    QTest.keyClick(sheet._rows[1], Qt.Key.Key_Return)
    assert gone == [wanted]
    assert wanted is not None
    assert wanted.row in {row, other}


def test_a_screen_is_found_and_enter_in_the_line_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    QTest.keyClicks(sheet.line(), "removed")
    QTest.keyClick(sheet.line(), Qt.Key.Key_Return)
    assert window.page().where == Where("removed")


def test_a_command_is_found_with_its_key(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    sheet.line().setText("undo")
    sheet.look()
    assert [(one.words, one.beside) for one in sheet.found()] == [("Undo", "Ctrl+Z")]


def test_a_command_found_is_carried_out(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    sheet.line().setText("step 7")
    QTest.keyClick(sheet.line(), Qt.Key.Key_Return)
    assert window.page().where == Where("step", step="monitoring")


def test_a_removed_record_leads_to_the_removed_items(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    row = office(store, "Old office")
    entering.remove(store, "institution", row)
    sheet = opened(window, qtbot)
    sheet.line().setText("old office")
    sheet.look()
    assert [one.where for one in sheet.found()] == [Where("removed", entity="institution", row=row)]


def test_the_last_opened_places_come_first(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("step", step="financing"))
    window.go(Where("data"))
    assert [one.where for one in opened(window, qtbot).found()] == [Where("data"), Where("step", step="financing")]


def test_a_place_whose_record_is_gone_is_not_offered(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    row = office(store, "Old office")
    store.keep("opened", [{"page": "record", "entity": "institution", "row": row}, {"page": "nowhere"}, 7])
    entering.remove(store, "institution", row)
    window.close()
    with window_on(store, qtbot) as again:
        assert words(opened(again, qtbot)) == []


def test_nothing_found_is_said_in_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    sheet = opened(window, qtbot)
    sheet.line().setText("zzzz")
    sheet.look()
    assert words(sheet) == []
    assert "Nothing was found" in sheet._said.text()


def test_markup_in_a_name_stays_text(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    commitment(store, "<img src=x> water")
    sheet = opened(window, qtbot)
    sheet.line().setText("water")
    sheet.look()
    assert words(sheet) == ["<img src=x> water"]
