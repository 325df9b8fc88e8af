"""A step's page: tasks as the records say, what the province will look at, and the officer's own word."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QRadioButton
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap import step
from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.step_checks import looks_of
from lead_desktop.ui.task_plan import TaskPlanSheet
from lead_desktop.ui.to_do import where_of_task
from lead_desktop.ui.widgets.date_field import DateField
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.task_row import TaskRow
from tests.ui.offices import commitment, kech, mark, person, question, quiet_platform, window_on

pytestmark = quiet_platform


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(store, qtbot) as shown:
        shown.go(Where("step", step="commitment"))
        yield shown


def rows(window: MainWindow) -> list[TaskRow]:
    return window.page().findChildren(TaskRow)


def plan(window: MainWindow) -> TaskPlanSheet:
    (sheet,) = [sheet for sheet in window.findChildren(TaskPlanSheet) if sheet.isVisible()]
    return sheet


def test_each_task_has_its_row_with_its_state(window: MainWindow) -> None:
    assert len(rows(window)) == len(step("commitment").tasks)
    assert all("Not started" in row.accessibleName() for row in rows(window))


def test_the_main_button_names_the_next_task(window: MainWindow) -> None:
    assert window.frame.foot.main_button.words == "Go on: Put the decision on record"


def test_a_task_without_records_opens_the_questions_of_a_first_one(store: Store) -> None:
    task = Session(store).step("commitment").tasks[0]
    where = where_of_task(Session(store), "commitment", task)
    assert where == Where("record", step="commitment", entity="commitment", view="guided")


def test_a_task_with_records_opens_their_table(store: Store) -> None:
    commitment(store, "Resolution on water")
    task = Session(store).step("commitment").tasks[0]
    assert where_of_task(Session(store), "commitment", task).page == "records"


def test_the_view_that_was_chosen_last_comes_again(store: Store) -> None:
    row = commitment(store, "Resolution on water")
    store.keep("views", {"commitment": "guided"})
    task = Session(store).step("commitment").tasks[0]
    where = where_of_task(Session(store), "commitment", task)
    assert (where.page, where.row) == ("record", row)


def test_a_question_shows_at_its_tasks(window: MainWindow, store: Store) -> None:
    question(store, ("commitment", commitment(store, "Resolution on water")))
    window.session.enter("institution", None, {"name": "Education department"})
    assert "Has a question" in rows(window)[0].accessibleName()


def test_owner_and_day_stand_in_the_row(window: MainWindow, store: Store) -> None:
    mark(store, "commitment.6", owner=person(store, "Sana Rahim"), due_on="30/11/2026")
    window.session.enter("institution", None, {"name": "Education department"})
    assert rows(window)[5].accessibleName().endswith("Sana Rahim, 30 Nov")


def test_what_is_missing_is_read_out_with_the_task(window: MainWindow) -> None:
    assert rows(window)[2].accessibleDescription() == "No political lead who is still in post is named yet."


def test_setting_aside_with_a_reason_takes_a_task_out_of_the_count(window: MainWindow, qtbot: QtBot) -> None:
    rows(window)[6].setFocus()
    window.page()._plan()  # type: ignore[attr-defined]
    sheet = plan(window)
    reason = sheet.findChild(LongText)
    assert isinstance(reason, LongText)
    reason.setFocus()
    QTest.keyClicks(reason, "No commitment is in force yet.")
    aside = sheet.findChild(QCheckBox)
    assert isinstance(aside, QCheckBox)
    aside.setFocus()
    QTest.keyClick(aside, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.session.step("commitment").set_aside == 1)
    assert "Set aside" in rows(window)[6].accessibleName()


def test_setting_aside_without_a_reason_asks_for_one(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.page()._plan()  # type: ignore[attr-defined]
    aside = plan(window).findChild(QCheckBox)
    assert isinstance(aside, QCheckBox)
    aside.click()
    assert window.session.step("commitment").set_aside == 0
    (row,) = store.rows("task_mark")
    assert store.entities["task_mark"].check(row, store)


def test_a_day_typed_in_the_sheet_is_stored(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.page()._plan()  # type: ignore[attr-defined]
    field = plan(window).findChild(DateField)
    assert isinstance(field, DateField)
    field.edit.setFocus()
    QTest.keyClicks(field.edit, "30/11/2026")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert [row["due_on"] for row in store.rows("task_mark")] == ["2026-11-30"]


def test_opening_the_sheet_and_closing_it_stores_nothing(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    window.page()._plan()  # type: ignore[attr-defined]
    QTest.keyClick(plan(window), Qt.Key.Key_Escape)
    assert not [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    assert not store.rows("task_mark")


def test_the_province_looks_first_at_what_is_not_in_order(store: Store) -> None:
    commitment(store, "Resolution on water")
    found = looks_of(step("commitment"), store)
    assert found[0].said(english) == "Commitments: 1 of 1 still need an answer."


def test_the_same_note_on_many_records_is_said_once(store: Store) -> None:
    for number in range(3):
        commitment(store, f"Resolution {number}", status="adopted")
    notes = [look for look in looks_of(step("commitment"), store) if "scan" in look.said(english)]
    assert [look.said(english) for look in notes] == [
        "There is no scan of this decision yet. The task stays open until one is added. The same for 2 more."
    ]


def test_a_step_without_records_gives_the_province_nothing_to_look_at(store: Store) -> None:
    assert looks_of(step("financing"), store) == []


def test_the_officers_own_word_is_kept_and_locks_nothing(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    yes = next(button for button in window.page().findChildren(QRadioButton) if button.text() == "Yes, for now")
    yes.click()
    assert store.kept("finished") == {"commitment": "2026-11-21"}
    assert window.frame.foot.main_button.isEnabled()
    window.go(Where("step", step="baseline"))
    window.back()
    assert yes.isChecked()
