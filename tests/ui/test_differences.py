"""Differences: both values on a card, decided once, and no sooner than the officer wants."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap.texts import english
from lead_desktop.store import entering
from lead_desktop.store.changes import Difference, Kind
from lead_desktop.store.store import Store
from lead_desktop.ui.differences import DifferencesPage
from lead_desktop.ui.either_card import EitherCard
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.widgets.changed_words import changed
from lead_desktop.ui.widgets.difference_card import DifferenceCard
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.long_difference_card import LongDifferenceCard
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


def test_all_can_be_given_to_the_other_at_once_and_undone_as_one_step(
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
        before = [kech.name("institution", row) for row in rows]
        press_header(window, "Use the other value for all", qtbot)
        assert [kech.name("institution", row) for row in rows] == ["Theirs", "Theirs"]
        assert kech.differences() == []
        assert "2 differences are decided" in heard(window)
        label = kech.undo_label()
        assert label is not None
        assert label.said(english) == "Differences decided: 2"
        window.session.undo()
        assert [kech.name("institution", row) for row in rows] == before
        assert kech.undo_label() != label


def heard(window: MainWindow) -> str:
    return "\n".join(bar.accessibleName() for bar in window.frame.messages())


def test_keeping_mine_for_all_leaves_a_removed_record_to_be_asked_about(
    kech: Store, sister: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    rows = [office(kech, name) for name in ("Health department", "Police")]
    gone = commitment(kech, "Council resolution")
    carry(kech, province, stick)
    carry(province, sister, stick)
    for row in rows:
        entering.enter(kech, "institution", row, {"name": "Mine"})
        entering.enter(sister, "institution", row, {"name": "Theirs"})
    entering.remove(kech, "commitment", gone)
    entering.enter(sister, "commitment", gone, {"title": "Council resolution of March"})
    carry(sister, province, stick)
    carry(province, kech, stick)
    with opened(kech, qtbot) as (window, page):
        [either] = page.findChildren(EitherCard)
        assert either.chosen() == str(next(n for n, one in enumerate(removal(kech).sides) if one.kind != Kind.REMOVE))
        press_header(window, "Keep mine for all", qtbot)
        assert [kech.name("institution", row) for row in rows] == ["Mine", "Mine"]
        assert kech.differences() == [removal(kech)]


def removal(store: Store) -> Difference:
    return next(one for one in store.differences() if one.removal)


LONG = "The council decided on 12 March that every union council shall have a working hand pump within two years"
OURS, OTHERS = f"{LONG} and a trained mechanic.", f"{LONG.replace('two', 'three')} and a trained mechanic."


@pytest.fixture
def long_texts(kech: Store, sister: Store, province: Store, stick: Path) -> str:
    row = commitment(kech, "Council resolution")
    carry(kech, province, stick)
    carry(province, sister, stick)
    entering.enter(kech, "commitment", row, {"summary": OURS})
    entering.enter(sister, "commitment", row, {"summary": OTHERS})
    carry(sister, province, stick)
    carry(province, kech, stick)
    return row


def test_long_texts_stand_side_by_side_with_the_changed_words_underlined(
    kech: Store, long_texts: str, qtbot: QtBot
) -> None:
    with opened(kech, qtbot) as (_, page):
        [card] = page.findChildren(LongDifferenceCard)
        first, second = card.texts
        assert {first.value(), second.value()} == {OURS, OTHERS}
        assert first.mapTo(page, first.rect().topLeft()).y() == second.mapTo(page, second.rect().topLeft()).y()
        for text, word in ((first, "two"), (second, "three")):
            text, word = (text, word) if word in text.value() else (text, "two" if word == "three" else "three")
            [underlined] = text.extraSelections()
            assert underlined.cursor.selectedText() == word
            assert underlined.format.fontUnderline()


def test_a_long_text_can_be_written_anew_from_the_one_that_is_marked(
    kech: Store, long_texts: str, qtbot: QtBot
) -> None:
    with opened(kech, qtbot) as (_, page):
        [card] = page.findChildren(LongDifferenceCard)
        card.write.click()
        assert card.written() in (OURS, OTHERS)
        card._written.set_value(LONG)
        card.write.click()
        assert kech.differences() == []
        row = kech.row("commitment", long_texts)
        assert row is not None
        assert row["summary"] == LONG


@pytest.mark.parametrize(
    ("text", "other", "words"),
    [
        ("one two three", "one 2 three", ["two"]),
        ("one two three", "one three", ["two"]),
        ("one three", "one two three", []),
        ("a b c d", "x b c y", ["a", "d"]),
        ("", "one", []),
        ("ہر یونین کونسل میں نلکا", "ہر یونین کونسل میں کنواں", ["نلکا"]),
        ("same", "same", []),
    ],
)
def test_changed_words_are_whole_words(text: str, other: str, words: list[str]) -> None:
    assert [text[begin:end] for begin, end in changed(text, other)] == words


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


def test_the_province_sees_who_decides_about_a_districts_record_and_can_press_nothing(
    province: Store, kech: Store, differing: str, stick: Path, qtbot: QtBot
) -> None:
    carry(kech, province, stick)
    with opened(province, qtbot) as (window, page):
        assert "Kech decides this. Its decision comes with a later bundle." in texts(page)
        assert MINE in texts(page)
        assert THEIRS in texts(page)
        assert "In use until it is decided" in texts(page)
        pressable = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        assert [one.accessibleName() for one in pressable] == ["Office or organisation"]
        assert page.fact_line() == ""
        assert page.quiet_buttons() == ()
        window.go(Where("inbox"))
        words = [one.accessibleName() for one in window.findChildren(QAbstractButton) if one.isVisible()]
        assert "Read the differences: 1" in words
        assert not any(one.startswith("Inbox") and "1" in one for one in words)
    assert len(province.differences()) == 1
