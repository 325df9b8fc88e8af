"""The roadmap home: eight steps with their counts, and at most three things to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.home import HomePage
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.to_do import MOST, current_step, next_task, to_do
from lead_desktop.ui.widgets.row import Row
from lead_desktop.ui.widgets.sheet import Sheet
from lead_desktop.ui.widgets.step_row import StepRow
from tests.ui.offices import commitment, kech, mark, person, question, quiet_platform, window_on

pytestmark = quiet_platform


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(store, qtbot) as shown:
        yield shown


def rows(window: MainWindow) -> list[StepRow]:
    return window.page().findChildren(StepRow)


def said(store: Store) -> list[str]:
    return [thing.said.text for thing in to_do(Session(store))]


def test_there_are_eight_steps_in_their_order(window: MainWindow) -> None:
    assert [row.accessibleName().split(", ")[0] for row in rows(window)] == [str(number) for number in range(1, 9)]


def test_a_row_says_its_count_as_a_sentence(window: MainWindow) -> None:
    assert "0 of 7 tasks" in rows(window)[0].accessibleName()


def test_a_row_follows_what_is_recorded(window: MainWindow) -> None:
    assert "Not started" in rows(window)[0].accessibleName()
    window.session.enter("commitment", None, {"title": "Resolution on water"})
    assert "Doing" in rows(window)[0].accessibleName()


def test_enter_on_a_row_opens_the_step(window: MainWindow, qtbot: QtBot) -> None:
    rows(window)[2].setFocus()
    QTest.keyClick(rows(window)[2], Qt.Key.Key_Return)
    assert window.page().where == Where("step", step="task_force")


def test_the_main_button_names_the_step_to_go_on_with(window: MainWindow) -> None:
    assert window.frame.foot.main_button.words == "Go on: step 1"


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_the_eight_rows_fit_the_smallest_window(window: MainWindow, language: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    show_as(app, Preferences(language=language))
    for _ in range(3):
        app.processEvents()
    scroll = window.page().findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    assert scroll.verticalScrollBar().maximum() == 0


def test_wide_windows_have_the_things_to_do_beside_the_steps(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page()
    assert isinstance(page, HomePage)
    assert [name for name, _ in page.quiet_buttons()] == ["todo", "brief"]
    window.resize(QSize(1366, 768))
    qtbot.waitUntil(lambda: [name for name, _ in page.quiet_buttons()] == ["brief"])


def test_narrow_windows_open_them_as_a_sheet(window: MainWindow, qtbot: QtBot) -> None:
    window.page().quiet_pressed("todo")
    (sheet,) = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    first = next(row for row in sheet.findChildren(Row) if row.isVisible())
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert window.page().where.page == "record"


def test_an_empty_plan_asks_for_its_first_task(store: Store) -> None:
    assert said(store) == ["Go on with step {number}: {task}."]


def test_what_is_late_comes_first(store: Store) -> None:
    mark(store, "baseline.1", due_on="30/11/2026")
    mark(store, "commitment.2", due_on="10/11/2026")
    first = to_do(Session(store))[0]
    assert first.is_late(store.today)
    assert first.due_on == "2026-11-10"


def test_a_question_leads_to_the_record_that_it_is_about(store: Store) -> None:
    row = commitment(store, "Resolution on water")
    question(store, ("commitment", row))
    asked = to_do(Session(store))[0]
    assert asked.where == Where("record", step="commitment", entity="commitment", row=row, view="guided")


def test_days_far_ahead_do_not_press(store: Store) -> None:
    mark(store, "baseline.1", due_on="30/11/2027")
    assert said(store) == ["Go on with step {number}: {task}."]


def test_the_review_of_a_commitment_is_due_on_its_own_day(store: Store) -> None:
    commitment(store, "Resolution on water", next_review="01/12/2026")
    assert "Review “{name}”." in said(store)


def test_a_review_that_was_followed_up_presses_no_more(store: Store) -> None:
    row = commitment(store, "Resolution on water", next_review="01/11/2026")
    assert "Review “{name}”." in said(store)
    entering.enter(store, "follow_up", None, {"commitment": row, "checked_on": "05/11/2026", "percent_done": 20})
    assert "Review “{name}”." not in said(store)


def test_of_several_checks_only_the_last_one_asks_for_the_next(store: Store) -> None:
    row = commitment(store, "Resolution on water")
    for day, following in (("01/09/2026", "01/10/2026"), ("05/10/2026", "25/11/2026")):
        typed = {"commitment": row, "checked_on": day, "next_check": following, "percent_done": 20}
        entering.enter(store, "follow_up", None, typed)
    assert [thing.due_on for thing in to_do(Session(store)) if thing.due_on] == ["2026-11-25"]


def test_never_more_than_three_things_are_shown(window: MainWindow) -> None:
    for number in range(1, 7):
        window.session.enter("task_mark", None, {"task": f"baseline.{number}", "due_on": f"{number:02}/11/2026"})
    window.page().quiet_pressed("todo")
    (sheet,) = [sheet for sheet in window.findChildren(Sheet) if sheet.isVisible()]
    assert len([row for row in sheet.findChildren(Row) if row.isVisible()]) == MOST


def test_tasks_that_are_set_aside_are_not_the_next_task(store: Store) -> None:
    mark(store, "commitment.1", set_aside=True, reason="The council is dissolved.")
    found = next_task(Session(store))
    assert found is not None
    assert found[1].task.code == "commitment.2"
    assert current_step(Session(store)).step.number == 1


def test_the_row_names_who_does_the_next_task(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    mark(store, "commitment.1", owner=person(store, "Sana Rahim"), due_on="30/11/2026")
    window.session.enter("institution", None, {"name": "Education department"})
    assert "30 Nov" in rows(window)[0].accessibleName()
    assert "Sana Rahim" in [cell.text for cell in rows(window)[0].cells()]
