"""The views of step 8: the library and its search, the pilots, and the exchanges, as analysis says them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import practices
from lead_desktop.store.store import Store
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.exchange.exchange_log import ExchangeLogPage
from lead_desktop.ui.views.exchange.pilot_board import PilotBoardPage
from lead_desktop.ui.views.exchange.practice_library import PracticeLibraryPage
from lead_desktop.ui.widgets.segmented import Segmented
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
STEP = "exchange"
CODES = [view.code for view in views_of(STEP)]
WANTED = {
    "V8a": "practice",
    "V8b": "pilot",
    "V8c": "exchange",
}
"""What an empty office has to add first, by view."""
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with practice_kech(tmp_path_factory.mktemp("views") / "kech") as made:
        yield made


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Store]:
    with practice_kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        assert page.finding
        assert rows_of(page)


@pytest.mark.parametrize(("code", "entity"), WANTED.items())
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(
    empty: Store, qtbot: QtBot, code: str, entity: str
) -> None:
    with view_on(empty, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        main = page.main_button()
        assert page.is_empty
        assert main is not None
        assert main.text.startswith("Add ")
        page.main_pressed()
    assert gone.args[0].entity == entity


@pytest.mark.parametrize("code", CODES)
def test_the_same_figures_stand_in_a_table_that_takes_the_focus(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        page.show_as_table(True)
        assert page.table.isVisible()
        assert page.table.hasFocus()


def test_the_library_shows_what_analysis_finds(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V8a") as page:
        assert [row[0] for row in rows_of(page)] == list(practices.library(full)["title"])


def test_typing_searches_the_library_and_the_focus_stays_in_the_search(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V8a") as page:
        assert isinstance(page, PracticeLibraryPage)
        QTest.keyClicks(page.search.edit, "bus")
        assert [row[0] for row in rows_of(page)] == list(practices.library(full, "bus")["title"])
        assert [card.words.title for card in page.cards()]
        assert page.search.edit.hasFocus()


def test_words_in_another_spelling_of_the_same_letters_are_found(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V8a") as page:
        assert isinstance(page, PracticeLibraryPage)
        QGuiApplication.clipboard().setText("پاني كي")
        QTest.keyClick(page.search.edit, Qt.Key.Key_V, CTRL)
        assert any("پانی کی" in row[0] for row in rows_of(page))


def test_what_fits_nothing_says_so_and_keeps_the_library_open(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V8a") as page:
        assert isinstance(page, PracticeLibraryPage)
        QTest.keyClicks(page.search.edit, "zzzz")
        assert not page.is_empty
        assert not page.cards()
        assert page.finding.startswith("0 of ")


def test_a_goal_narrows_the_library(full: Store, qtbot: QtBot) -> None:
    wanted = practices.library(full, filters=practices.Filters(goal="4"))
    with view_on(full, qtbot, STEP, "V8a") as page:
        assert isinstance(page, PracticeLibraryPage)
        page.pickers["goal"].picked.emit("4")
        assert [row[0] for row in rows_of(page)] == list(wanted["title"])


def test_a_practice_is_begun_here_as_one_step_that_can_be_undone(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V8a") as page, qtbot.waitSignal(page.go) as gone:
        assert isinstance(page, PracticeLibraryPage)
        actions, exchanges = len(own.rows("action")), len(own.rows("exchange"))
        card = next(card for card in page.cards() if card.words.can_be_used)
        QTest.mouseClick(card.use_button, Qt.MouseButton.LeftButton)
        assert (len(own.rows("action")), len(own.rows("exchange"))) == (actions + 1, exchanges + 1)
        adoption = next(row for row in own.rows("exchange") if row["kind"] == "adoption")
        assert own.row("practice", str(adoption["practice"])) is not None
        page.session.undo()
        assert (len(own.rows("action")), len(own.rows("exchange"))) == (actions, exchanges)
    assert gone.args[0].entity == "action"


def test_pilots_stand_in_the_columns_of_analysis(full: Store, qtbot: QtBot) -> None:
    pilots = practices.pilot_board(full)
    with view_on(full, qtbot, STEP, "V8b") as page:
        assert isinstance(page, PilotBoardPage)
        assert {key: page.board.column_of(key) for key in pilots["id"]} == dict(
            zip(pilots["id"], pilots["column"], strict=True)
        )


def test_a_pilot_is_scaled_up_by_the_keys_and_taken_back(own: Store, qtbot: QtBot) -> None:
    ended = next(str(row["id"]) for row in own.rows("pilot") if row.get("ends_on"))
    with view_on(own, qtbot, STEP, "V8b") as page:
        assert isinstance(page, PilotBoardPage)
        page.board.set_current(ended)
        QTest.keyClick(page.board, Qt.Key.Key_Right, CTRL)
        assert (own.row("pilot", ended) or {})["decision"] == "scale_up"
        assert page.board.column_of(ended) == "scaled_up"
        page.session.undo()
        assert page.board.column_of(ended) == "ended"


def test_a_pilot_that_ended_does_not_run_again_by_moving_its_card(own: Store, qtbot: QtBot) -> None:
    ended = next(str(row["id"]) for row in own.rows("pilot") if row.get("ends_on"))
    with view_on(own, qtbot, STEP, "V8b") as page:
        assert isinstance(page, PilotBoardPage)
        page.board.set_current(ended)
        QTest.keyClick(page.board, Qt.Key.Key_Left, CTRL)
        assert page.board.column_of(ended) == "ended"


def test_the_log_shows_latest_first_and_what_help_still_waits(full: Store, qtbot: QtBot) -> None:
    log = practices.exchange_log(full)
    with view_on(full, qtbot, STEP, "V8c") as page:
        assert isinstance(page, ExchangeLogPage)
        assert [row[1] for row in rows_of(page)] == list(log["title"])
        QTest.keyClick(page.findChildren(Segmented)[0], Qt.Key.Key_Right)
        assert [row[1] for row in rows_of(page)] == list(log[log["waits_for_help"].astype(bool)]["title"])


def test_enter_on_an_exchange_opens_it(full: Store, qtbot: QtBot) -> None:
    latest = practices.exchange_log(full)["id"].iloc[0]
    with view_on(full, qtbot, STEP, "V8c") as page, qtbot.waitSignal(page.go) as gone:
        assert isinstance(page, ExchangeLogPage)
        assert page.log.rows()[0].hasFocus()
        QTest.keyClick(page.log.rows()[0], Qt.Key.Key_Return)
    assert (gone.args[0].entity, gone.args[0].row) == ("exchange", latest)
