"""The table: typing by keys, Enter down and Tab on, wrong answers kept and marked, paste, removal, order and filter."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap import ENTITIES
from lead_desktop.store import entering
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.records_page import LOOKS
from lead_desktop.ui.session import Session
from lead_desktop.ui.table_sheets import ColumnsSheet
from lead_desktop.ui.tables import PROBLEM, WEIGHT
from lead_desktop.ui.texts import tr
from tests.ui.forms_and_tables import at, column, editor, go, issue, table, titles, type_cell
from tests.ui.offices import commitment, kech, person, quiet_platform

pytestmark = quiet_platform


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    with kech(tmp_path / "kech") as store:
        yield Session(store)


def test_the_model_keeps_what_qt_asks_of_a_model(session: Session, qtmodeltester: ModelTester, qtbot: QtBot) -> None:
    rows = [issue(session.store, title, target="6.1") for title in ("Water", "Roads", "Schools")]
    page = table(session, qtbot)
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]
    session.remove("issue", rows[1])
    session.enter("issue", None, {"title": "Health"})
    page.model.set_sort("title", descending=True)
    page.model.set_filter("a")
    qtmodeltester.check(page.model)  # type: ignore[no-untyped-call]


def test_typing_into_a_cell_stores_it_and_enter_goes_down(session: Session, qtbot: QtBot) -> None:
    first, _ = issue(session.store, "Water"), issue(session.store, "Roads")
    page = table(session, qtbot)
    go(page, 0, "people_affected")
    type_cell(page, "1200")
    row = session.store.row("issue", first)
    assert row is not None
    assert row["people_affected"] == 1200
    assert page.table.currentIndex() == at(page, 1, "people_affected")


def test_tab_goes_on_to_the_next_cell(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 0, "severity")
    type_cell(page, "4", Qt.Key.Key_Tab)
    assert at(page, 0, "severity").data() == "4"
    assert page.table.currentIndex() == at(page, 0, "people_affected")


def test_escape_leaves_what_was_stored(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 0, "title")
    type_cell(page, "Wind", Qt.Key.Key_Escape)
    assert titles(page) == ["Water"]


def test_f2_opens_the_cell_with_what_stands_in_it(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 0, "title")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    assert editor(page).typed() == "Water"
    QTest.keyClick(editor(page).focus_line(), Qt.Key.Key_End)
    QTest.keyClicks(editor(page).focus_line(), " far away")
    QTest.keyClick(editor(page).focus_line(), Qt.Key.Key_Return)
    assert titles(page) == ["Water far away"]


def test_leaving_a_cell_without_a_change_makes_no_change(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water", target="6.1", people_affected=12_000)
    page = table(session, qtbot)
    before = session.store.vector()
    for name in ("title", "target", "severity", "people_affected", "root_cause", "raised_by"):
        go(page, 0, name)
        QTest.keyClick(page.table, Qt.Key.Key_F2)
        QTest.keyClick(editor(page).focus_line(), Qt.Key.Key_Return)
    assert session.store.vector() == before


def test_a_code_is_typed_into_a_cell(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 0, "target")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    editor(page).show_typed("6.1")
    QTest.keyClick(editor(page).focus_line(), Qt.Key.Key_Return)
    assert str(at(page, 0, "target").data()).startswith("6.1 ")


def test_moving_to_another_part_of_the_page_stores_the_cell(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 0, "title")
    QTest.keyClicks(page.table, "W")
    QTest.keyClicks(editor(page).focus_line(), "ind")
    page.leaving()
    assert titles(page) == ["Wind"]


def test_a_wrong_answer_is_kept_in_its_cell_with_the_sentence_below(session: Session, qtbot: QtBot) -> None:
    row = issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 0, "severity")
    type_cell(page, "9", Qt.Key.Key_Tab)
    go(page, 0, "severity")
    assert at(page, 0, "severity").data() == "9"
    assert at(page, 0, "severity").data(WEIGHT) == "problem"
    assert page._sentence.text() == at(page, 0, "severity").data(PROBLEM) != ""
    stored = session.store.row("issue", row)
    assert stored is not None
    assert stored["severity"] is None


def test_typing_into_the_last_row_adds_a_record(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    go(page, 1, "title")
    assert page.table.currentIndex().data() == tr("+ Type here to add")
    type_cell(page, "Roads", Qt.Key.Key_Tab)
    assert titles(page) == ["Water", "Roads"]
    assert page.table.currentIndex() == at(page, 1, "target")


def test_several_records_are_typed_one_after_another(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot)
    go(page, 0, "title")
    for title in ("Water", "Roads", "Schools"):
        type_cell(page, title)
    assert titles(page) == ["Water", "Roads", "Schools"]


def test_del_removes_the_record_and_undo_brings_it_back(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    issue(session.store, "Roads")
    page = table(session, qtbot)
    go(page, 0, "title")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert titles(page) == ["Roads"]
    session.undo()
    assert sorted(titles(page)) == ["Roads", "Water"]


def test_several_chosen_records_are_removed_as_one_step(session: Session, qtbot: QtBot) -> None:
    for title in ("Water", "Roads", "Schools"):
        issue(session.store, title)
    page = table(session, qtbot)
    page.table.selectAll()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert titles(page) == []
    session.undo()
    assert len(page.model.ids) == 3


def test_records_of_another_office_are_not_removed_or_typed_into(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot, "institution")
    known = len(page.model.ids)
    assert known
    go(page, 0, "name")
    QTest.keyClicks(page.table, "Mine")
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(page.model.ids) == known
    assert not page.table.viewport().findChildren(Editor)


def test_a_column_title_sorts_and_the_words_say_so(session: Session, qtbot: QtBot) -> None:
    for title, people in (("Water", 20), ("Roads", 300), ("Schools", 4)):
        issue(session.store, title, people_affected=people)
    page = table(session, qtbot)
    page.table.sort_by(column(page, "people_affected"))
    assert titles(page) == ["Schools", "Water", "Roads"]
    assert tr("sorted by {column}", column="People affected") in page._state.text()
    page.table.sort_by(column(page, "people_affected"))
    assert titles(page) == ["Roads", "Water", "Schools"]
    page._show_all.click()
    assert titles(page) == ["Water", "Roads", "Schools"]


def test_targets_sort_in_official_order(session: Session, qtbot: QtBot) -> None:
    for target in ("6.1", "10.1", "2.2", "6.a"):
        issue(session.store, target, target=target)
    page = table(session, qtbot)
    page.table.sort_by(column(page, "target"))
    assert titles(page) == ["2.2", "6.1", "6.a", "10.1"]


def test_the_chosen_record_stays_chosen_when_the_order_changes(session: Session, qtbot: QtBot) -> None:
    for title in ("Water", "Roads", "Schools"):
        issue(session.store, title)
    page = table(session, qtbot)
    go(page, 0, "title")
    page.table.sort_by(0)
    assert page.table.currentIndex().data() == "Water"


def test_the_filter_shows_the_records_that_hold_the_letters(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "پانی کی کمی", target="6.1")
    issue(session.store, "Roads", target="9.1")
    page = table(session, qtbot)
    QTest.keySequence(page, QKeySequence("Ctrl+F"))
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "road")
    assert titles(page) == ["Roads"]
    assert tr("{shown} of {all} shown", shown=1, all=2) in page._state.text()
    page.filter("پانى")
    assert titles(page) == ["پانی کی کمی"]


def test_a_link_can_ask_for_the_records_that_need_a_look(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Half")
    issue(session.store, "Whole", target="6.1", severity=2)
    page = table(session, qtbot, filter=LOOKS)
    assert titles(page) == ["Half"]


def test_a_table_under_a_record_shows_and_adds_only_what_belongs_to_it(session: Session, qtbot: QtBot) -> None:
    ours, other = commitment(session.store, "Ours"), commitment(session.store, "Other")
    for row in (ours, other):
        entering.enter(session.store, "follow_up", None, {"commitment": row, "finding": "Seen"})
    page = table(session, qtbot, "follow_up", filter=f"commitment={ours}")
    assert len(page.model.ids) == 1
    go(page, 1, "finding")
    type_cell(page, "New")
    added = session.store.row("follow_up", page.model.ids[-1])
    assert added is not None
    assert added["commitment"] == ours


def test_only_the_rows_that_a_commit_touched_are_read_again(session: Session, qtbot: QtBot) -> None:
    rows = [issue(session.store, title) for title in ("Water", "Roads", "Schools")]
    page = table(session, qtbot)
    with qtbot.waitSignal(page.model.dataChanged) as changed:
        session.enter("issue", rows[1], {"severity": 3})
    assert changed.args is not None
    assert {changed.args[0].row(), changed.args[1].row()} == {1}


def test_the_name_of_another_record_changes_in_every_cell(session: Session, qtbot: QtBot) -> None:
    who = person(session.store, "Old name")
    commitment(session.store, "Resolution", responsible=who)
    page = table(session, qtbot, "commitment")
    page.show_columns([ENTITIES["commitment"].by_name[name] for name in ("title", "responsible")])
    assert at(page, 0, "responsible").data() == "Old name"
    session.enter("person", who, {"name": "New name"})
    assert at(page, 0, "responsible").data() == "New name"


def test_sums_stand_apart_from_the_records(session: Session, qtbot: QtBot) -> None:
    for people in (1_000, 250):
        issue(session.store, "One", people_affected=people)
    page = table(session, qtbot)
    assert [(field.name, words) for field, words in page.total.sums().items()] == [("people_affected", "1,250")]
    assert page.total.isVisible()


def test_figures_that_are_no_amounts_are_not_added_up(session: Session, qtbot: QtBot) -> None:
    for severity in (2, 3):
        issue(session.store, "One", severity=severity)
    page = table(session, qtbot)
    assert page.total.sums() == {}
    assert page.total.isHidden()


def test_the_columns_that_were_chosen_stay_chosen(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    page.quiet_pressed("list")
    (sheet,) = page.window().findChildren(ColumnsSheet)
    QTest.keyClick(sheet.boxes["immediate_cause"], Qt.Key.Key_Space)
    QTest.keyClick(sheet.boxes["severity"], Qt.Key.Key_Space)
    again = table(session, qtbot)
    names = [field.name for field in again.columns()]
    assert "immediate_cause" in names
    assert "severity" not in names


def test_the_first_column_stays_in_sight(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    page.resize(420, 300)
    bar = page.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    assert page.table.first.isVisible()
    assert page.table.first.x() == page.table.viewport().x()
    go(page, 0, "title")
    QTest.keyClick(page.table, Qt.Key.Key_F2)
    assert page.table.first.isHidden()


def test_in_urdu_the_first_column_stays_at_the_right(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    page = table(session, qtbot)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    page.resize(420, 300)
    bar = page.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    first, view = page.table.first.geometry(), page.table.viewport().geometry()
    assert first.right() == view.right()


def test_the_guided_view_opens_the_record_of_the_current_cell(session: Session, qtbot: QtBot) -> None:
    issue(session.store, "Water")
    second = issue(session.store, "Roads")
    page = table(session, qtbot)
    go(page, 1, "title")
    assert page.where.row == second
    assert table(session, qtbot, row=second).table.chosen_id() == second


def test_the_main_button_adds_a_record(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot)
    main = page.main_button()
    assert main is not None
    assert main.text == tr("Add {kind}", kind="issue")
    with qtbot.waitSignal(page.go) as went:
        QTest.keySequence(page, QKeySequence("Ctrl+N"))
    assert went.args is not None
    assert (went.args[0].page, went.args[0].row) == ("record", "")


def test_a_list_that_only_the_province_fills_says_what_will_be_here(session: Session, qtbot: QtBot) -> None:
    page = table(session, qtbot, "programme_target")
    assert page.main_button() is None
    assert any(label.isVisible() and "recorded" in label.text() for label in page.findChildren(QLabel))


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_kind_of_record_has_a_table(session: Session, qtbot: QtBot, entity: str) -> None:
    page = table(session, qtbot, entity)
    assert page.title()
    assert page.model.columnCount() == len(page.columns()) >= 1
    assert isinstance(page.table, QWidget)
    assert page.table.accessibleName() == page.title()
