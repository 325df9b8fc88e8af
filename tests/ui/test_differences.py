"""Differences: both values on a card, decided once, and no sooner than the officer wants."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.differences import DifferencesPage
from lead_desktop.ui.either_card import EitherCard
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.widgets.difference_card import DifferenceCard
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField
from tests.ui.exchange import balochistan, carry, differ, district, introduce
from tests.ui.offices import commitment, office, quiet_platform, window_on

pytestmark = quiet_platform
MINE, THEIRS = "Department of Education", "Education Department, Kech"


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    with balochistan(tmp_path / "province") as made:
        yield made


@pytest.fixture
def kech(tmp_path: Path, province: Store, stick: Path) -> Iterator[Store]:
    with district(tmp_path / "kech") as made:
        introduce(made, province, stick)
        yield made


@pytest.fixture
def sister(tmp_path: Path, province: Store, stick: Path) -> Iterator[Store]:
    with district(tmp_path / "sister") as made:
        introduce(made, province, stick)
        yield made


@pytest.fixture
def differing(kech: Store, sister: Store, province: Store, stick: Path) -> str:
    return differ(kech, sister, province, stick)


@contextmanager
def opened(store: Store, qtbot: QtBot) -> Iterator[tuple[MainWindow, DifferencesPage]]:
    with window_on(store, qtbot) as window:
        window.go(Where("differences"))
        page = window.page()
        assert isinstance(page, DifferencesPage)
        yield window, page


def button(page: DifferencesPage, words: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.accessibleName() == words)


def press_header(window: MainWindow, words: str, qtbot: QtBot) -> None:
    def found() -> list[QAbstractButton]:
        buttons = window.frame.header.findChildren(QAbstractButton)
        return [one for one in buttons if one.isVisible() and one.accessibleName() == words]

    qtbot.waitUntil(lambda: bool(found()))
    QTest.mouseClick(found()[-1], Qt.MouseButton.LeftButton)


def rail_says(window: MainWindow) -> str:
    entries = window.frame.rail.findChildren(QAbstractButton)
    return next(one.accessibleName() for one in entries if one.accessibleName().startswith("Send & receive"))


def texts(page: DifferencesPage) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def test_a_card_names_field_record_and_both_values(kech: Store, differing: str, qtbot: QtBot) -> None:
    with opened(kech, qtbot) as (_, page):
        assert "was changed in two places" in texts(page)
        assert MINE in texts(page)
        assert THEIRS in texts(page)
        assert "In use until you decide" in texts(page)


@pytest.mark.parametrize(("press", "kept"), [("Keep mine", MINE), ("Use the other computer's", THEIRS)])
def test_one_press_decides(kech: Store, differing: str, qtbot: QtBot, press: str, kept: str) -> None:
    with opened(kech, qtbot) as (_, page):
        QTest.mouseClick(button(page, press), Qt.MouseButton.LeftButton)
        assert kech.differences() == []
        row = kech.row("institution", differing)
        assert row is not None
        assert row["name"] == kept
        assert page.fact_line() == "1 of 1 decided, 0 left"


def test_another_value_can_be_written(kech: Store, differing: str, qtbot: QtBot) -> None:
    with opened(kech, qtbot) as (_, page):
        [field] = [one for one in page.findChildren(TextField) if one.isVisible()]
        QTest.keyClicks(field.edit, "Schools office")
        QTest.mouseClick(button(page, "Write another"), Qt.MouseButton.LeftButton)
        row = kech.row("institution", differing)
        assert row is not None
        assert row["name"] == "Schools office"
        assert kech.differences() == []


def test_later_leaves_everything_as_it_is(kech: Store, differing: str, qtbot: QtBot) -> None:
    with opened(kech, qtbot) as (_, page):
        QTest.mouseClick(button(page, "Later"), Qt.MouseButton.LeftButton)
        assert len(kech.differences()) == 1


def test_the_decision_can_be_undone(kech: Store, differing: str, qtbot: QtBot) -> None:
    with opened(kech, qtbot) as (window, page):
        QTest.mouseClick(button(page, "Keep mine"), Qt.MouseButton.LeftButton)
        row = kech.row("institution", differing)
        assert row is not None
        assert row["name"] == MINE
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        row = kech.row("institution", differing)
        assert row is not None
        assert row["name"] == THEIRS


def test_the_rail_counts_what_waits(kech: Store, differing: str, qtbot: QtBot) -> None:
    with opened(kech, qtbot) as (window, page):
        assert rail_says(window) == "Send & receive 1"
        QTest.mouseClick(button(page, "Keep mine"), Qt.MouseButton.LeftButton)
        assert rail_says(window) == "Send & receive"


def test_the_decision_settles_it_at_the_other_computers_too(
    kech: Store, sister: Store, province: Store, differing: str, stick: Path, qtbot: QtBot
) -> None:
    with opened(kech, qtbot) as (_, page):
        QTest.mouseClick(button(page, "Keep mine"), Qt.MouseButton.LeftButton)
        carry(kech, province, stick)
        carry(province, sister, stick)
        assert sister.differences() == []
        row = sister.row("institution", differing)
        assert row is not None
        assert row["name"] == MINE


def test_a_choice_is_decided_without_typing(
    kech: Store, sister: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    row = office(kech, "Health department")
    carry(kech, province, stick)
    carry(province, sister, stick)
    entering.enter(kech, "institution", row, {"kind": "ngo"})
    entering.enter(sister, "institution", row, {"kind": "university"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    with opened(kech, qtbot) as (_, page):
        assert [one for one in page.findChildren(EitherCard) if one.isVisible()]
        assert not [one for one in page.findChildren(TextField) if one.isVisible()]
        QTest.mouseClick(button(page, "Keep mine"), Qt.MouseButton.LeftButton)
        decided = kech.row("institution", row)
        assert decided is not None
        assert decided["kind"] == "ngo"


def test_a_record_removed_here_and_changed_there_asks_and_keeps_it_meanwhile(
    kech: Store, sister: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    row = commitment(kech, "Council resolution")
    carry(kech, province, stick)
    carry(province, sister, stick)
    entering.remove(kech, "commitment", row)
    entering.enter(sister, "commitment", row, {"title": "Council resolution of March"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    with opened(kech, qtbot) as (_, page):
        assert "was removed in one place and changed in another" in texts(page)
        assert kech.row("commitment", row) is not None
        QTest.mouseClick(button(page, "Remove it"), Qt.MouseButton.LeftButton)
        assert kech.row("commitment", row) is None
        assert kech.differences() == []


def test_all_can_be_given_to_the_other_at_once_and_undone_one_by_one(
    kech: Store, sister: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    rows = [office(kech, name) for name in ("Health department", "Police")]
    carry(kech, province, stick)
    carry(province, sister, stick)
    for row in rows:
        entering.enter(kech, "institution", row, {"name": "Mine"})
        entering.enter(sister, "institution", row, {"name": "Theirs"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    with opened(kech, qtbot) as (window, _):
        assert window.frame.foot.main_button.words == "Next difference"
        press_header(window, "Use the other value for all", qtbot)
        assert [kech.name("institution", row) for row in rows] == ["Theirs", "Theirs"]
        assert kech.differences() == []


def test_next_walks_the_cards(kech: Store, sister: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    rows = [office(kech, name) for name in ("Health department", "Police")]
    carry(kech, province, stick)
    carry(province, sister, stick)
    for row in rows:
        entering.enter(kech, "institution", row, {"name": "Mine"})
        entering.enter(sister, "institution", row, {"name": "Theirs"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    with opened(kech, qtbot) as (window, page):
        cards = page.findChildren(DifferenceCard)
        focused = []
        for _ in cards:
            now = window.focusWidget()
            focused.append(next((card for card in cards if now is not None and card.isAncestorOf(now)), None))
            QTest.mouseClick(window.frame.foot.main_button, Qt.MouseButton.LeftButton)
        assert set(focused) == set(cards)


def test_markup_in_a_value_stays_text(kech: Store, sister: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    row = office(kech, "Health department")
    carry(kech, province, stick)
    carry(province, sister, stick)
    entering.enter(kech, "institution", row, {"name": "<b>Mine</b> & more"})
    entering.enter(sister, "institution", row, {"name": "<img src='http://x'>"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    with opened(kech, qtbot) as (_, page):
        assert "<b>Mine</b> & more" in texts(page)


def test_an_empty_list_says_so_and_leads_back(kech: Store, qtbot: QtBot) -> None:
    with opened(kech, qtbot) as (window, page):
        assert "Nothing differs" in texts(page)
        assert window.frame.foot.main_button.words == "Go to Send & receive"
