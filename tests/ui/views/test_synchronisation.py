"""The views of step 5: how the plan fits the agendas, what serves nothing, requests upward, dates of the budget."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import alignment
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.synchronisation.links import covers, judged_links, standing_actions
from lead_desktop.store.store import Store
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage
from lead_desktop.ui.views.synchronisation.match_lists import MatchListsPage
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.lane_line import LaneLine
from lead_desktop.ui.widgets.matrix import Matrix
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.stat_tile import StatTile
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
STEP = "synchronisation"
CODES = [view.code for view in views_of(STEP)]
ITEM = "vision_2025.II"


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


def links(store: Store, action: str, item: str = ITEM) -> list[Row]:
    found = (row for row in store.rows("alignment") if row.get("action") == action)
    return [row for row in found if row.get("agenda_item") == item]


def at(page: PicturePage, action: str, item: str = ITEM) -> Matrix:
    matrix = page.findChildren(Matrix)[0]
    matrix.set_current(action, item)
    return matrix


def first_action(store: Store) -> str:
    return str(store.rows("action")[0]["id"])


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        assert page.finding
        assert len(rows_of(page)) > 3


@pytest.mark.parametrize(("code", "kind"), [("V5a", "action"), ("V5b", "action"), ("V5c", "upward_request")])
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(
    empty: Store, qtbot: QtBot, code: str, kind: str
) -> None:
    with view_on(empty, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        assert page.is_empty
        assert page.main_button() is not None
        page.main_pressed()
    assert gone.args is not None
    assert gone.args[0].entity == kind


def test_an_empty_office_has_the_dates_of_the_budget_without_records(empty: Store, qtbot: QtBot) -> None:
    with view_on(empty, qtbot, STEP, "V5d") as page:
        papers = [row for row in rows_of(page) if row[3]]
        assert papers
        assert {row[5] for row in papers} == {"Records missing or incomplete"}


def test_coverage_is_that_of_the_analysis_for_each_framework(full: Store, qtbot: QtBot) -> None:
    found = {row["framework"]: row for row in alignment.coverage(full).to_dict("records")}
    with view_on(full, qtbot, STEP, "V5a") as page:
        frameworks = page.findChildren(Picker)[0]
        for option in frameworks.options():
            frameworks.setFocus()
            frameworks.selectAll()
            QTest.keyClicks(frameworks, option.text)
            QTest.keyClick(frameworks, Qt.Key.Key_Return)
            covered = found[option.key]
            assert f"{covered['covered']:.0f} of {covered['items']:.0f} items are covered" in page.finding


def test_a_pair_is_judged_by_a_key_and_the_judgement_undone_as_one_step(own: Store, qtbot: QtBot) -> None:
    action = first_action(own)
    with view_on(own, qtbot, STEP, "V5a") as page:
        QTest.keyClick(at(page, action), Qt.Key.Key_2)
        (made,) = links(own, action)
        assert (made["strength"], made["judged_on"]) == ("partial", "2026-11-21")
        page.session.undo()
        assert links(own, action) == []


def test_a_second_key_changes_the_same_link(own: Store, qtbot: QtBot) -> None:
    action = first_action(own)
    with view_on(own, qtbot, STEP, "V5a") as page:
        QTest.keyClick(at(page, action), Qt.Key.Key_1)
        QTest.keyClick(at(page, action), Qt.Key.Key_3)
        assert [row["strength"] for row in links(own, action)] == ["direct"]


def test_a_link_against_asks_for_its_reason_and_is_not_counted_without(own: Store, qtbot: QtBot) -> None:
    action = first_action(own)
    with view_on(own, qtbot, STEP, "V5a") as page:
        before = page.finding
        with qtbot.waitSignal(page.said) as said:
            QTest.keyClick(at(page, action), Qt.Key.Key_Minus)
        assert said.args is not None
        assert said.args[0] == "info"
        assert page.finding == before
        with qtbot.waitSignal(page.go) as gone:
            QTest.keyClick(at(page, action), Qt.Key.Key_Return)
        assert gone.args is not None
        assert gone.args[0].row == links(own, action)[0]["id"]


def test_a_pair_that_shares_a_target_is_suggested_and_never_counted(own: Store, qtbot: QtBot) -> None:
    found = alignment.alignment_matrix(own)
    pair = found[found["suggested"]].to_dict("records")[0]
    with view_on(own, qtbot, STEP, "V5a") as page:
        frameworks = page.findChildren(Picker)[0]
        frameworks.show_key(pair["framework"])
        QTest.keyClick(frameworks, Qt.Key.Key_Return)
        before = page.finding
        QTest.keyClick(at(page, pair["action"], pair["agenda_item"]), Qt.Key.Key_1)
        after = alignment.alignment_matrix(own)
        assert after["suggested"].sum() == found["suggested"].sum() - 1
        assert before == page.finding


def test_each_of_the_four_lists_is_as_long_as_in_the_analysis(full: Store, qtbot: QtBot) -> None:
    counts = alignment.four_lists(full)["list"].value_counts()
    with view_on(full, qtbot, STEP, "V5b") as page:
        shown = [tile.accessibleName().split(" ")[0] for tile in page.findChildren(StatTile)]
        assert shown == [str(counts[name]) for name in alignment.LIST_WORDS]


def test_a_list_is_chosen_by_the_keyboard(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V5b") as page:
        tile = page.findChildren(StatTile)[2]
        tile.setFocus()
        QTest.keyClick(tile, Qt.Key.Key_Return)
        assert page.finding == "Works against an item: 1"


def test_an_orphan_is_asked_for_upward(full: Store, qtbot: QtBot) -> None:
    orphan = alignment.four_lists(full)["action"][0]
    with view_on(full, qtbot, STEP, "V5b") as page, qtbot.waitSignal(page.go) as gone:
        ask = next(one for one in page.findChildren(Button) if one.words == "Ask upward")
        QTest.mouseClick(ask, Qt.MouseButton.LeftButton)
    assert gone.args is not None
    assert (gone.args[0].entity, gone.args[0].filter) == ("upward_request", f"action={orphan}")


def test_days_without_an_answer_are_those_of_the_analysis(full: Store, qtbot: QtBot) -> None:
    found = alignment.requests(full)
    days = ["" if one != one else f"{one:.0f}" for one in found["days_waiting"]]
    with view_on(full, qtbot, STEP, "V5c") as page:
        assert [row[6] for row in rows_of(page)] == days
        QTest.keyClick(page.findChildren(Segmented)[0], Qt.Key.Key_Right)
        assert [row[6] for row in rows_of(page)] == [one for one in days if one]


def test_a_date_of_the_budget_opens_the_records_of_its_paper(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V5d") as page, qtbot.waitSignal(page.go) as gone:
        lanes = page.findChildren(LaneLine)[0]
        QTest.keyClick(lanes, Qt.Key.Key_Return)
    assert gone.args is not None
    assert gone.args[0].entity == alignment.budget_calendar(full)["paper"][0]


def test_by_result_the_strongest_link_of_its_actions_stands_in_the_cell(own: Store, qtbot: QtBot) -> None:
    action = first_action(own)
    result = str((own.row("action", action) or {})["result"])
    with view_on(own, qtbot, STEP, "V5a") as page:
        matrix = at(page, action)
        QTest.keyClick(matrix, Qt.Key.Key_3)
        rows = page.findChildren(Segmented)[0]
        QTest.keyClick(rows, Qt.Key.Key_Right)
        assert rows.value() == "result"
        matrix = at(page, result)
        assert matrix.current_keys() == (result, ITEM)
        assert "directly" in str(matrix.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)).lower()
        before = len(own.rows("alignment"))
        QTest.keyClick(matrix, Qt.Key.Key_1)
        assert len(own.rows("alignment")) == before


def lists(page: PicturePage) -> MatchListsPage:
    assert isinstance(page, MatchListsPage)
    return page


def test_what_is_not_matched_yet_stands_on_top_and_is_counted(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V5e") as page:
        head, *titles = lists(page).actions_list.as_text().splitlines()
        matched = {row["action"] for row in judged_links(own) if covers(row)}
        waiting = [row for row in standing_actions(own) if row["id"] not in matched]
        assert head == f"Our actions: {len(waiting)} not matched yet"
        assert titles[: len(waiting)] == [row["title"] for row in waiting]


def test_the_main_button_links_the_two_that_are_chosen_with_their_fit_and_reason(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V5e") as page:
        made = lists(page)
        action, item = made.actions_list.current_key(), made.items_list.current_key()
        QTest.keyClick(made.fits, Qt.Key.Key_Right)
        QTest.keyClicks(made.why.edit, "Same villages.")
        page.main_pressed()
        (link,) = links(own, action, item)
        assert (link["strength"], link["reason"]) == ("partial", "Same villages.")
        page.session.undo()
        assert links(own, action, item) == []


def test_an_action_dropped_on_an_item_is_linked_and_a_second_time_judged_anew(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V5e") as page:
        made = lists(page)
        action, item = made.actions_list.current_key(), made.items_list.current_key()
        made.items_list.dropped.emit(action, item)
        QTest.keyClick(made.fits, Qt.Key.Key_Right)
        made.actions_list.dropped.emit(item, action)
        assert [link["strength"] for link in links(own, action, item)] == ["partial"]


def test_a_row_falls_on_the_other_list_only(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V5e") as page:
        made, carried = lists(page), QMimeData()
        carried.setText(made.actions_list.current_key())
        place = made.items_list.visualRect(made.items_list.model().index(0, 0)).center()
        event = QDropEvent(
            QPointF(place), Qt.DropAction.LinkAction, carried, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        with qtbot.assertNotEmitted(made.items_list.dropped):
            made.items_list.dropEvent(event)
        assert not event.isAccepted()
