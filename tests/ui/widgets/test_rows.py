"""Task and step rows open by mouse and keys, share their columns, and fold where their parts do not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Mark, Scheme, apply_look, current, row_height
from lead_desktop.ui.widgets.step_row import StepRow
from lead_desktop.ui.widgets.task_row import TaskRow
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")


def task(name: str, count: str = "") -> TaskRow:
    made = TaskRow()
    made.set_task(Mark.DOING, name, status="Doing", count=count, owner="Officer one", due="30 Nov")
    return made


def listed(*rows: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(0)
    for row in rows:
        column.addWidget(row)
    column.addStretch(1)
    return page


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_opens_the_row(qtbot: QtBot, show: Show, key: Qt.Key) -> None:
    row = task("Baseline values")
    show(row)
    row.setFocus()
    with qtbot.waitSignal(row.opened):
        QTest.keyClick(row, key)


def test_a_click_anywhere_opens_the_row(qtbot: QtBot, show: Show) -> None:
    row = task("Baseline values")
    show(row)
    for place in (row.rect().topLeft(), row.rect().center(), row.rect().bottomRight()):
        with qtbot.waitSignal(row.opened):
            QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=place)


def test_a_row_with_the_focus_shows_it(qtbot: QtBot, show: Show) -> None:
    row = task("Baseline values")
    show(row, task("District facts"))
    row.clearFocus()
    plain = row.grab().toImage()
    row.setFocus()
    assert row.grab().toImage() != plain


def test_what_a_row_says_is_read_out() -> None:
    assert (
        task("Baseline values", "18 of 24").accessibleName() == "Baseline values, 18 of 24, Doing, Officer one, 30 Nov"
    )


def test_better_after_takes_the_place_of_the_status() -> None:
    row = TaskRow()
    row.set_task(Mark.NOT_STARTED, "Priorities", status="Not started", better_after="Better after baseline")
    assert [cell.text for cell in row.cells() if cell.text] == ["Priorities", "Better after baseline"]


def test_a_row_folds_where_it_is_narrow(show: Show) -> None:
    row, other = task("Baseline values", "18 of 24"), task("Facts")
    page = listed(row, other)
    show(page, width=900)
    assert not row.is_folded()
    flat = row.height()
    assert row.is_folded(300)
    assert other.is_folded(300)
    assert row.heightForWidth(300) > flat


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_eight_steps_fit_under_a_title_on_a_small_screen(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    apply_look(qapp, language, Scheme.LIGHT)
    rows = [StepRow() for _ in range(8)]
    for number, row in enumerate(rows, 1):
        row.set_step(str(number), "Step", progress="0 of 6", fraction=0.5, mark=Mark.DONE, status="Done")
    page = listed(*rows)
    qtbot.addWidget(page)
    needed = sum(row.heightForWidth(800) for row in rows)
    assert rows[0].heightForWidth(800) == row_height(current().font())
    assert needed <= 540 - 3 * 56


def test_owner_and_next_task_go_before_a_step_row_folds(show: Show) -> None:
    row = StepRow()
    row.set_step(
        "2",
        "Know where we stand",
        progress="4 of 7 tasks",
        fraction=0.5,
        mark=Mark.DOING,
        status="Doing",
        owner="Officer with a long name",
        next_task="Ask each department for its baseline values",
    )
    show(listed(row), width=700)
    assert not row.is_folded()
