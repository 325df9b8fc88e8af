"""The rail names all places, shows which is open, and folds where it would take too much."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Scheme, apply_look
from lead_desktop.ui.widgets.rail import NARROWEST, WIDEST, Rail, RailEntry
from tests.ui.widgets.conftest import Show


@pytest.fixture
def rail(english: None, qtbot: QtBot) -> Rail:
    made = Rail("LEAD Desktop", "Menu")
    qtbot.addWidget(made)
    made.set_place("Kech")
    made.set_entries(
        [RailEntry("roadmap", "roadmap", "Roadmap"), RailEntry("send", "send_receive", "Send & receive", "2")],
        [RailEntry("search", "search", "Search", hint="Ctrl+K")],
    )
    made.set_current("roadmap")
    return made


def entry(rail: Rail, name: str) -> QAbstractButton:
    return next(one for one in rail.findChildren(QAbstractButton) if one.accessibleName().startswith(name))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_a_place(rail: Rail, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(rail.opened) as said:
        QTest.keyClick(entry(rail, "Send"), key)
    assert said.args == ["send"]


def test_a_count_is_read_out_with_its_place(rail: Rail) -> None:
    assert entry(rail, "Send").accessibleName() == "Send & receive 2"
    rail.set_badge("send", "")
    assert entry(rail, "Send").accessibleName() == "Send & receive"


def test_its_width_follows_its_words_between_bounds(rail: Rail) -> None:
    assert NARROWEST <= rail.sizeHint().width() <= WIDEST
    assert not rail.folds_at(1024)


def test_it_folds_where_it_would_take_too_much(rail: Rail, qapp: QApplication) -> None:
    assert rail.folds_at(600)
    apply_look(qapp, "en", Scheme.LIGHT, 2.0)
    assert rail.folds_at(1366)


def test_the_fold_button_names_the_open_place_and_lists_all(rail: Rail, show: Show, qtbot: QtBot) -> None:
    show(rail, rail.fold_button)
    rail.set_folded(True)
    assert rail.isHidden()
    assert rail.fold_button.isVisible()
    assert rail.fold_button.words == "Roadmap"
    actions = rail.entries_menu().actions()
    assert [action.text() for action in actions] == ["Roadmap", "Send && receive 2", "Search"]
    with qtbot.waitSignal(rail.opened) as said:
        actions[1].trigger()
    assert said.args == ["send"]


def test_the_accent_bar_stands_at_the_start_edge(rail: Rail, show: Show, qapp: QApplication) -> None:
    window = show(rail)
    opened = entry(rail, "Roadmap")
    assert opened.grab().toImage().pixelColor(1, 10).name() == "#17506b"
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert opened.grab().toImage().pixelColor(opened.width() - 2, 10).name() == "#17506b"
