"""Rows copied from a spreadsheet: brought in as one step, set aside with a reason, never a formula, never lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap import ENTITIES
from lead_desktop.ui.records_page import RecordsPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.table_sheets import AsideSheet
from tests.ui.forms_and_tables import at, go, issue, table, titles
from tests.ui.offices import kech, quiet_platform

pytestmark = quiet_platform


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    with kech(tmp_path / "kech") as store:
        yield Session(store)


def paste(page: RecordsPage, text: str) -> None:
    QApplication.clipboard().setText(text)
    QTest.keySequence(page.table, QKeySequence(QKeySequence.StandardKey.Paste))


def test_copied_rows_become_records_as_one_step(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot)
    page.show_columns([ENTITIES["issue"].by_name[name] for name in ("title", "target", "people_affected")])
    go(page, 0, "title")
    paste(page, 'Water\t6.1\t"1,200"\nRoads\t9.1 Reliable\t\n')
    assert titles(page) == ["Water"]  # the second row is set aside, since its target is not on the list
    paste(page, "Water again\t6.1\t1200\nSchools\t4.1\t3 lakh\n")
    assert len(page.model.ids) == 3
    session.undo()
    assert titles(page) == ["Water"]


def test_rows_that_cannot_be_read_are_set_aside_with_the_reason(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot)
    page.show_columns([ENTITIES["issue"].by_name[name] for name in ("title", "people_affected")])
    go(page, 0, "title")
    paste(page, "Water\t1200\nRoads\tmany\n")
    assert titles(page) == ["Water"]
    (sheet,) = page.window().findChildren(AsideSheet)
    assert [(one.number, one.cells) for one in sheet.rows] == [(2, ("Roads", "many"))]
    assert "many" in sheet.rows[0].reason
    sheet.copy_rows()
    assert QApplication.clipboard().text() == "Roads\tmany"


def test_a_row_of_column_names_says_which_columns_are_meant(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot)
    go(page, 0, "title")
    paste(page, "People affected\tTitle\n500\tWater\n")
    assert titles(page) == ["Water"]
    assert at(page, 0, "people_affected").data() == "500"


def test_pasting_over_records_changes_them_and_empty_cells_leave_what_is_stored(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water", people_affected=1)
    issue(session.store, "Roads", people_affected=2)
    page = table(session, qtbot)
    go(page, 0, "people_affected")
    paste(page, "10\n")
    go(page, 0, "title")
    paste(page, "\t6.1\nSchools\t4.1\n")
    assert titles(page) == ["Water", "Schools"]
    assert [at(page, row, "people_affected").data() for row in (0, 1)] == ["10", "2"]


def test_a_formula_that_was_pasted_stays_text(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot)
    go(page, 0, "title")
    paste(page, "=1+1\n<b>bold</b>\n")
    assert titles(page) == ["=1+1", "<b>bold</b>"]


def test_chosen_cells_are_copied_for_a_spreadsheet(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water", people_affected=1_200)
    page = table(session, qtbot)
    page.show_columns([ENTITIES["issue"].by_name[name] for name in ("title", "people_affected")])
    page.table.selectAll()
    QTest.keySequence(page.table, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QApplication.clipboard().text() == "Water\t1,200"
