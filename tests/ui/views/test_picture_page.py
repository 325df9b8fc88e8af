"""What every picture can do: be copied whole, be read as a table, follow what is entered, and refuse in words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.store.store import Store
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.widgets.board import Board
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.chart_frame import ChartFrame
from lead_desktop.ui.widgets.legend import Legend
from lead_desktop.ui.widgets.matrix import Matrix
from lead_desktop.ui.widgets.type_ahead import Option
from tests.ui.offices import person, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    with practice_kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def picker(qtbot: QtBot) -> Picker:
    made = Picker("Body")
    qtbot.addWidget(made)
    made.offer([Option("a", "Task force"), Option("b", "Alliance")], "b")
    return made


def press(page: QWidget, words: str) -> None:
    button = next(one for one in page.findChildren(Button) if one.words == words and one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_picture_is_copied_whole_also_where_it_scrolls(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "synchronisation", "V5a") as page:
        press(page, "Copy picture")
        (matrix,) = page.findChildren(Matrix)
        assert QGuiApplication.clipboard().pixmap().size() == matrix.whole_size()
        assert matrix.width() < matrix.whole_size().width()


def test_the_table_twin_is_copied_for_a_sheet(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "task_force", "V3c") as page:
        press(page, "Show table")
        press(page, "Copy these rows")
        assert QGuiApplication.clipboard().text() == page.table.as_text()


def test_enter_on_a_row_of_the_table_opens_its_record(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "task_force", "V3d") as page:
        press(page, "Show table")
        page.table.setCurrentIndex(page.table.model().index(0, 0))
        with qtbot.waitSignal(page.go) as gone:
            QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert gone.args is not None
    assert gone.args[0].entity == "training"


def test_the_frame_says_finding_source_and_day(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "task_force", "V3a") as page:
        frame = page.findChildren(ChartFrame)[0]
        assert frame.accessibleName() == page.finding
        assert frame.accessibleDescription() == "Source: records of Kech, 21 November 2026."


def test_a_picture_follows_what_is_entered_elsewhere_also_as_a_table(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "task_force", "V3c") as page:
        before = len(rows_of(page))
        meeting, owner = full.rows("meeting")[0]["id"], person(full, "Someone new")
        typed = {"meeting": meeting, "text": "New", "kind": "decision", "owner": owner, "due_on": "2026-12-01"}
        page.session.enter("decision", None, typed)
        assert len(rows_of(page)) == before + 1


def test_what_a_rule_refuses_is_said_and_nothing_is_stored_or_held(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "task_force", "V3c") as page:
        card = next(row for row in full.rows("decision") if row["status"] == "doing")
        known = full.row("meeting", str(card["meeting"])) or {}
        page.session.enter("meeting", str(card["meeting"]), {"held_on": "2026-12-31"})
        board = page.findChildren(Board)[0]
        board.set_current(str(card["id"]))
        with qtbot.waitSignal(page.said) as said:
            QTest.keyClick(board, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        assert known["held_on"] != "2026-12-31"
    assert said.args is not None
    assert said.args[0] == "problem"
    assert (full.row("decision", str(card["id"])) or {})["status"] == "doing"
    assert full.held("decision", str(card["id"])) == {}


def test_the_legend_gives_its_room_to_the_picture_in_a_low_window(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "action_plan", "V4c") as page:
        (legend,) = page.findChildren(Legend)
        assert legend.isVisible()
        page.resize(900, 360)
        assert not legend.isVisible()


def test_a_picker_keeps_its_choice_when_what_is_typed_fits_nothing(picker: Picker, qtbot: QtBot) -> None:
    picker.selectAll()
    QTest.keyClicks(picker, "nothing like it")
    QTest.keyClick(picker, Qt.Key.Key_Return)
    assert (picker.key(), picker.text()) == ("b", "Alliance")


def test_a_picker_whose_choice_is_gone_offers_the_first(picker: Picker) -> None:
    assert picker.offer([Option("c", "Committee")], "b") == "c"
    assert picker.text() == "Committee"
