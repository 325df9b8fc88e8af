"""Removed items wait until they are put back, with their answers and their history; data counts follow."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableWidget
from pytestqt.qtbot import QtBot

from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.history import HistorySheet
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.row import Row
from tests.ui.offices import commitment, kech, office, quiet_platform, window_on

pytestmark = quiet_platform


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def window(store: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(store, qtbot) as shown:
        yield shown


def told(sheet: HistorySheet) -> list[str]:
    return [label.text() for label in sheet.findChildren(PlainLabel) if label.isVisible()]


def test_the_main_button_puts_the_chosen_record_back(window: MainWindow, store: Store) -> None:
    row = office(store, "Old office")
    entering.remove(store, "institution", row)
    window.go(Where("removed"))
    assert window.frame.foot.main_button.words == "Put back"
    QTest.mouseClick(window.frame.foot.main_button, Qt.MouseButton.LeftButton)
    assert store.name("institution", row) == "Old office"
    assert window.frame.foot.main_button.words == "Back to the data"


def test_a_record_is_chosen_from_right_to_left_too(window: MainWindow, store: Store, qapp: QApplication) -> None:
    entering.remove(store, "institution", office(store, "Old office"))
    show_as(qapp, Preferences(language="ur"))
    window.go(Where("removed"))
    assert window.frame.foot.main_button.isEnabled()


def test_the_record_that_the_search_found_is_chosen(window: MainWindow, store: Store) -> None:
    rows = [office(store, name) for name in ("First", "Second", "Third")]
    for row in rows:
        entering.remove(store, "institution", row)
    window.go(Where("removed", entity="institution", row=rows[0]))
    window.frame.foot.main_button.click()
    assert store.row("institution", rows[0]) is not None
    assert store.row("institution", rows[1]) is None


def test_a_name_with_markup_is_shown_as_it_is(window: MainWindow, store: Store) -> None:
    entering.remove(store, "institution", office(store, "<b>Old</b>"))
    window.go(Where("removed"))
    table = window.page().findChild(QTableWidget)
    assert isinstance(table, QTableWidget)
    shown = [table.model().index(0, column).data() for column in range(table.columnCount())]
    assert "<b>Old</b>" in shown


def test_the_data_page_counts_what_is_there_and_what_is_removed(window: MainWindow, store: Store) -> None:
    window.go(Where("data"))
    row = next(one for one in window.page().findChildren(Row) if one.accessibleName().startswith("Follow-ups"))
    before = [cell.text for cell in row.cells()]
    found = window.session.enter("follow_up", None, {"next_step": "Call the council"}).row_id
    assert [cell.text for cell in row.cells()] != before
    window.session.remove("follow_up", found)
    assert "1 removed" in [cell.text for cell in row.cells()]


def test_a_line_of_the_data_page_opens_its_table(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("data"))
    row = next(one for one in window.page().findChildren(Row) if one.accessibleName().startswith("Commitments"))
    with qtbot.waitSignal(window.page().go) as asked:
        row.setFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert asked.args == [Where("records", entity="commitment", view="table")]


def test_the_history_of_a_field_is_told_newest_first(window: MainWindow, store: Store) -> None:
    row = commitment(store, "First title")
    entering.enter(store, "commitment", row, {"title": "Second title"})
    sheet = HistorySheet(window.session, "commitment", row, "title", window)
    window.open_sheet(sheet)
    words = told(sheet)
    assert words.index("\u2068Second title\u2069") < words.index("\u2068First title\u2069")
    assert any("Planner, 21 November 2026" in word for word in words)


def test_an_older_answer_can_be_put_back_as_a_new_change(window: MainWindow, store: Store) -> None:
    row = commitment(store, "First title")
    entering.enter(store, "commitment", row, {"title": "Second title"})
    sheet = HistorySheet(window.session, "commitment", row, "title", window)
    window.open_sheet(sheet)
    next(one for one in sheet.findChildren(Button) if one.isVisible() and one.words == "Put back").click()
    assert store.name("commitment", row) == "First title"
    assert len(store.field_history("commitment", row, "title")) == 3


def test_a_field_without_a_past_says_so(window: MainWindow, store: Store) -> None:
    row = commitment(store, "First title")
    sheet = HistorySheet(window.session, "commitment", row, "ref_no", window)
    window.open_sheet(sheet)
    assert "This field has no earlier answer." in told(sheet)
