"""The window: three facts, one main button, keys for everything, and ways back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap.texts import sentence
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.practice_strip import PracticeStrip
from lead_desktop.ui.widgets.sheet import Sheet
from tests.ui.offices import commitment, kech, office, quiet_platform, window_on

pytestmark = quiet_platform
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(store, qtbot) as shown:
        yield shown


def sheets(window: MainWindow) -> list[Sheet]:
    return [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]


def test_it_opens_on_the_roadmap(window: MainWindow) -> None:
    assert window.page().where == Where("home")
    assert window.frame.rail.current() == "home"


def test_the_foot_bar_says_the_three_facts(window: MainWindow, qtbot: QtBot) -> None:
    window.session.enter("institution", None, {"name": "Education department"})
    qtbot.waitUntil(lambda: "Saved 12:00" in window.frame.foot.facts())
    assert "Step 1 of 8" in window.frame.foot.facts()
    assert "no bundle yet" in window.frame.foot.facts()


def test_the_facts_name_the_step_of_the_page(window: MainWindow) -> None:
    window.go(Where("step", step="financing"))
    assert "Step 6 of 8" in window.frame.foot.facts()


def test_the_facts_shorten_before_a_button_does(window: MainWindow, qtbot: QtBot) -> None:
    window.session.enter("institution", None, {"name": "Education department"})
    qtbot.waitUntil(lambda: "no bundle yet, 1" in window.frame.foot.facts())
    longest = window.frame.foot.facts()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_as(app, Preferences(text_size=200))
    qtbot.waitUntil(lambda: len(window.frame.foot.facts()) < len(longest))
    main = window.frame.foot.main_button
    qtbot.waitUntil(lambda: main.width() >= main.sizeHint().width())


@pytest.mark.parametrize("page", ["home", "step", "data", "removed", "settings"])
def test_every_screen_has_one_main_button(window: MainWindow, page: str) -> None:
    window.go(Where(page, step="commitment" if page == "step" else ""))
    shown = [button for button in window.findChildren(QPushButton) if button.isVisible()]
    assert [button for button in shown if button.property("kind") == "main"] == [window.frame.foot.main_button]


@pytest.mark.parametrize(("number", "code"), [(1, "commitment"), (4, "action_plan"), (8, "exchange")])
def test_control_and_a_figure_open_a_step(window: MainWindow, qtbot: QtBot, number: int, code: str) -> None:
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert window.page().where == Where("step", step=code)
    assert window.frame.rail.current() == "home"


def test_alt_left_goes_back_to_the_row_that_was_left(window: MainWindow, qtbot: QtBot) -> None:
    home = window.page()
    row = home.findChildren(type(window.page()._rows[0]))[4]  # type: ignore[attr-defined]
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Return)
    assert window.page().where.page == "step"
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.page() is home
    assert row.hasFocus()


def test_going_back_shows_what_was_changed_meanwhile(window: MainWindow) -> None:
    window.go(Where("data"))
    before = window.frame.header.findChildren(type(window.frame.header.title_label))[1].text()
    window.go(Where("home"))
    window.session.enter("institution", None, {"name": "Health department"})
    window.back()
    after = window.frame.header.findChildren(type(window.frame.header.title_label))[1].text()
    assert before != after


def test_the_link_back_of_a_step_leads_to_the_roadmap(window: MainWindow) -> None:
    window.go(Where("data"))
    window.go(Where("step", step="baseline"))
    window.up()
    assert window.page().where == Where("home")


def test_f1_opens_the_help_of_the_page_and_esc_gives_the_focus_back(window: MainWindow, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    QTest.keyClick(window, Qt.Key.Key_F1)
    (sheet,) = sheets(window)
    assert sheet.accessibleName() == "The roadmap"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheets(window) == []
    assert QApplication.focusWidget() is focused


def test_control_enter_presses_the_main_button(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window, Qt.Key.Key_Return, CTRL)
    assert window.page().where == Where("step", step="commitment")


def test_control_s_says_that_the_work_is_saved_already(window: MainWindow, qtbot: QtBot) -> None:
    window.session.enter("institution", None, {"name": "Education department"})
    QTest.keyClick(window, Qt.Key.Key_S, CTRL)
    assert [bar.accessibleName() for bar in window.frame.messages()] == ["Already saved 12:00"]


def test_f6_walks_through_the_parts_of_the_window(window: MainWindow, qtbot: QtBot) -> None:
    seen = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        parts = {
            "rail": window.frame.rail,
            "head": window.frame.header,
            "page": window.page(),
            "foot": window.frame.foot,
        }
        seen.append(next(name for name, part in parts.items() if focused is not None and part.isAncestorOf(focused)))
    assert sorted(seen) == ["foot", "head", "page", "rail"]


def test_alt_alone_opens_the_menu(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert window.menu.menu.isVisible()
    window.menu.menu.close()


def test_alt_with_another_key_opens_no_menu(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("data"))
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyClick(window, Qt.Key.Key_Left, ALT)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert not window.menu.menu.isVisible()


def test_the_menu_holds_every_key_once(window: MainWindow) -> None:
    keys = [key for command in window.menu.commands() for key in command.keys]
    assert len(keys) == len(set(keys))
    wanted = {"F1", "F2", "F6", "Ctrl+K", "Ctrl+F", "Ctrl+N", "Ctrl+T", "Ctrl+Z", "Ctrl+Y", "Ctrl+H", "Ctrl+P",
              "Ctrl+Return", "Ctrl+S", "Alt+Left", *(f"Ctrl+{number}" for number in range(1, 9))}  # fmt: skip
    assert wanted <= set(keys)


def test_undo_is_named_and_redo_brings_it_back(window: MainWindow, qtbot: QtBot) -> None:
    row = window.session.enter("institution", None, {"name": "Education department"}).row_id
    window.session.enter("institution", row, {"kind": "department"})
    window.menu.menu.aboutToShow.emit()
    assert "Education department" in window.menu.action("undo").text()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert window.session.store.row("institution", row)["kind"] is None  # type: ignore[index]
    QTest.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert window.session.store.row("institution", row)["kind"] == "department"  # type: ignore[index]


def test_what_was_removed_can_be_undone_from_the_message(window: MainWindow, qtbot: QtBot) -> None:
    row = office(window.session.store, "Old office")
    window.session.remove("institution", row)
    (bar,) = window.frame.messages()
    assert bar.accessibleName() == "\u2068Old office\u2069 removed."
    undo = next(button for button in bar.findChildren(Button) if button.words == "Undo")
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    assert window.session.store.row("institution", row) is not None


def test_a_trouble_says_first_that_the_work_is_safe(window: MainWindow) -> None:
    window.session.troubled.emit(StoreError(sentence("Your work is safe. The stick is gone. Put it back.")))
    (bar,) = window.frame.messages()
    assert bar.kind == "problem"
    assert bar.accessibleName() == "Your work is safe. The stick is gone. Put it back."


def test_the_language_changes_while_the_window_is_open(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    rail, page = window.frame.rail, window.page()
    assert rail.mapTo(window, rail.rect().topLeft()).x() == 0
    show_as(app, Preferences(language="sd"))
    qapp_settles(app)
    assert window.isRightToLeft()
    assert rail.mapTo(window, rail.rect().topRight()).x() == window.width() - 1
    assert window.page() is page
    assert "ڪيچ" in page.title() or "Kech" not in page.title()


def qapp_settles(app: QApplication) -> None:
    for _ in range(3):
        app.processEvents()


def test_the_rail_folds_into_a_button_at_large_text(window: MainWindow) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_as(app, Preferences(text_size=200))
    qapp_settles(app)
    assert window.frame.rail.isHidden()
    assert window.frame.rail.fold_button.isVisible()


def test_the_window_is_never_smaller_than_its_least_size(window: MainWindow) -> None:
    window.resize(QSize(300, 200))
    assert (window.width(), window.height()) == (1024, 540)


def test_stored_words_stay_plain_in_messages(window: MainWindow) -> None:
    row = commitment(window.session.store, "<b>bold</b> & more")
    window.session.remove("commitment", row)
    (bar,) = window.frame.messages()
    assert "<b>bold</b> & more" in bar.accessibleName()


def test_the_offices_own_work_has_no_strip(window: MainWindow) -> None:
    assert not window.findChildren(PracticeStrip)


def test_practice_can_be_left_from_the_strip(tmp_path: Path, qtbot: QtBot) -> None:
    practice = Store.create(tmp_path / "try", role="district", place="KECH", officer="Planner", practice=True)
    with practice, window_on(practice, qtbot) as window:
        leave = next(button for button in window.findChildren(Button) if button.words == "Leave practice")
        with qtbot.waitSignal(window.practice_left):
            QTest.mouseClick(leave, Qt.MouseButton.LeftButton)


def test_a_key_that_a_page_answers_to_is_not_taken_by_the_window(window: MainWindow) -> None:
    for name in ("new", "filter", "cell", "history", "print"):
        assert window.menu.action(name).shortcuts() == []


def test_the_last_opened_places_are_kept_over_a_restart(store: Store, window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("step", step="monitoring"))
    window.close()
    with window_on(store, qtbot) as again:
        assert again.last_opened()[0] == Where("step", step="monitoring")


def test_a_key_event_of_qt_reaches_the_menu_by_f10(window: MainWindow) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier))
    assert window.menu.menu.isVisible()
    window.menu.menu.close()
