"""The views of step 4: what comes first, the results chain, the actions by quarter, the costs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import plans, ranking
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.formats import LAKH, number
from lead_desktop.roadmap.shared import codes
from lead_desktop.store.store import Store
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.action_plan.first_dates import first_dates
from lead_desktop.ui.views.action_plan.gantt_chart import GanttPage
from lead_desktop.ui.views.action_plan.prioritisation import PrioritisationPage
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.views.picture_page import PicturePage
from lead_desktop.ui.widgets.matrix import Matrix
from lead_desktop.ui.widgets.segmented import Segmented
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
STEP = "action_plan"
CODES = [view.code for view in views_of(STEP)]
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


def row_of(store: Store, entity: str, row_id: str) -> Row:
    found = store.row(entity, row_id)
    assert found is not None
    return found


def the_round(store: Store) -> str:
    return str(store.rows("ranking_round")[0]["id"])


def ranking_page(page: PicturePage) -> PrioritisationPage:
    assert isinstance(page, PrioritisationPage)
    return page


def gantt_page(page: PicturePage) -> GanttPage:
    assert isinstance(page, GanttPage)
    return page


def reopen(page: PicturePage, store: Store) -> None:
    page.session.enter("ranking_round", the_round(store), {"state": "open"})


def choose_group(page: PicturePage, group: str) -> None:
    groups = page.findChildren(Picker)[1]
    groups.setFocus()
    groups.selectAll()
    QTest.keyClicks(groups, group)
    QTest.keyClick(groups, Qt.Key.Key_Return)


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        assert page.finding
        assert len(rows_of(page)) > 5


@pytest.mark.parametrize(
    ("code", "kind"), [("V4a", "ranking_round"), ("V4b", "plan"), ("V4c", "action"), ("V4d", "cost_line")]
)
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(
    empty: Store, qtbot: QtBot, code: str, kind: str
) -> None:
    with view_on(empty, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        assert page.is_empty
        assert page.main_button() is not None
        page.main_pressed()
    assert gone.args is not None
    assert gone.args[0].entity == kind


@pytest.mark.parametrize("code", CODES)
def test_enter_opens_what_stands_behind_the_picture(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        page.shown_again()
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert gone.args is not None


def test_the_targets_stand_in_the_order_of_the_analysis_with_its_scores(full: Store, qtbot: QtBot) -> None:
    found = ranking.priority_table(full, the_round(full))
    with view_on(full, qtbot, STEP, "V4a") as page:
        shown = [(row[0].split(" ")[0], row[1], row[2]) for row in rows_of(page)]
    expected = zip(found["target"], found["rank"], found["score"], strict=True)
    assert shown == [(target, f"{rank:.0f}", number(score)) for target, rank, score in expected]


def test_a_weight_of_an_adopted_round_is_tried_out_and_not_stored(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4a") as opened:
        page = ranking_page(opened)
        before, scores = row_of(own, "ranking_round", the_round(own)), [row[2] for row in rows_of(page)]
        page.quiet_pressed("weights")
        QTest.keyClick(page.sliders.slider("severity"), Qt.Key.Key_PageUp)
        assert [row[2] for row in rows_of(page)] != scores
        assert row_of(own, "ranking_round", the_round(own)) == before


def test_a_weight_of_an_open_round_is_stored_by_the_arrow_key_and_undone_as_one_step(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4a") as opened:
        page = ranking_page(opened)
        reopen(page, own)
        page.quiet_pressed("weights")
        QTest.keyClick(page.sliders.slider("severity"), Qt.Key.Key_Right)
        assert row_of(own, "ranking_round", the_round(own))["w_severity"] == 16
        page.session.undo()
        assert row_of(own, "ranking_round", the_round(own))["w_severity"] == 15
        assert page.sliders.slider("severity").value() == 15


def test_a_score_of_a_group_is_keyed_in_and_taken_back(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4a") as opened:
        page = ranking_page(opened)
        choose_group(page, "Women")
        ballot = next(row for row in own.rows("ballot") if row["voter_group"] == "women" and row["target"] == "6.1")
        page.matrix.set_current("6.1", "urgency")
        QTest.keyClick(page.matrix, Qt.Key.Key_2)
        assert row_of(own, "ballot", str(ballot["id"]))["urgency"] == 2
        page.session.undo()
        assert row_of(own, "ballot", str(ballot["id"]))["urgency"] == ballot["urgency"]


def test_the_first_score_of_a_group_for_a_target_makes_its_ballot(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4a") as opened:
        page = ranking_page(opened)
        choose_group(page, "Youth")
        page.matrix.set_current("6.1", "severity")
        QTest.keyClick(page.matrix, Qt.Key.Key_5)
        (made,) = [row for row in own.rows("ballot") if row["voter_group"] == "youth"]
        assert (made["target"], made["severity"], made["round"]) == ("6.1", 5, the_round(own))


def test_an_open_round_is_recorded_with_the_main_button(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4a") as page:
        reopen(page, own)
        button = page.main_button()
        assert button is not None
        assert button.text == "Record the result"
        page.main_pressed()
        assert row_of(own, "ranking_round", the_round(own))["state"] == "adopted"


def test_the_room_view_shows_ranks_without_groups_and_closes_with_escape(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V4a") as opened:
        room = ranking_page(opened).open_room()
        assert room.isFullScreen()
        assert [line.rank for line in room.shown_lines()[:2]] == ["1", "2"]
        with qtbot.waitSignal(room.closed):
            QTest.keyClick(room, Qt.Key.Key_Escape)


def test_results_carry_the_marks_of_the_analysis(full: Store, qtbot: QtBot) -> None:
    words = {"yes": "Yes", "no": "No", "unknown": "?"}
    marks = {
        str(row["number"]): [words[row[letter]] for letter in plans.SMART]
        for row in plans.smart_marks(full).to_dict("records")
    }
    with view_on(full, qtbot, STEP, "V4b") as page:
        shown = {row[0].strip().split(" ")[0]: row[2:7] for row in rows_of(page) if row[1] != "Action"}
    assert shown == marks


def test_only_what_needs_a_look_can_be_shown(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V4b") as page:
        before = len(rows_of(page))
        QTest.keyClick(page.findChildren(Segmented)[0], Qt.Key.Key_Right)
        assert 0 < len(rows_of(page)) < before


def test_a_bar_is_moved_by_a_month_and_put_back_as_one_step(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4c") as opened:
        gantt = gantt_page(opened).gantt
        key = gantt.current_key()
        before = row_of(own, "action", key)
        QTest.keyClick(gantt, Qt.Key.Key_Right, CTRL)
        after = row_of(own, "action", key)
        assert str(after["ends_on"]) > str(before["ends_on"])
        opened.session.undo()
        assert row_of(own, "action", key)["ends_on"] == before["ends_on"]
        assert gantt.bar(key).end.isoformat() == before["ends_on"]


def test_two_actions_are_linked_by_the_keyboard_and_a_second_time_let_go(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4c") as opened:
        gantt = gantt_page(opened).gantt
        found = plans.gantt_rows(own)
        first, third = str(found["action"][0]), str(found["action"][2])
        for expected in ([first], []):
            gantt.set_current(first)
            QTest.keyClick(gantt, Qt.Key.Key_L)
            gantt.set_current(third)
            QTest.keyClick(gantt, Qt.Key.Key_L)
            assert codes(row_of(own, "action", third), "comes_after") == expected


def test_a_circle_of_actions_is_refused_in_words(own: Store, qtbot: QtBot) -> None:
    waits = next(row for row in own.rows("action") if row.get("comes_after"))
    with view_on(own, qtbot, STEP, "V4c") as opened, qtbot.waitSignal(opened.said) as said:
        gantt_page(opened).gantt.linked.emit(str(waits["id"]), codes(waits, "comes_after")[0])
    assert said.args == ["problem", "These actions would wait for one another. Take one of them out."]


def test_time_runs_from_the_right_in_urdu_until_it_is_switched(full: Store, qtbot: QtBot, qapp: object) -> None:
    with view_on(full, qtbot, STEP, "V4c") as opened:
        show_as(qapp, Preferences(language="ur"))  # type: ignore[arg-type]
        page = gantt_page(opened)
        assert page.gantt.axis().from_right
        QTest.keyClick(page.findChildren(Segmented)[0], Qt.Key.Key_Left)
        assert not page.gantt.axis().from_right


def test_first_dates_are_those_of_the_day_on_which_the_plan_was_frozen(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V4c") as opened:
        gantt, session = gantt_page(opened).gantt, opened.session
        key = gantt.current_key()
        planned = str(row_of(own, "action", key)["ends_on"])
        session.enter("plan", str(own.rows("plan")[0]["id"]), {"frozen_on": "2026-11-21"})
        assert first_dates(own)[key][1].isoformat() == planned
        session.enter("plan", str(own.rows("plan")[0]["id"]), {"frozen_on": "2026-11-01"})
        assert gantt.bar(key).first_end is None


def test_the_costs_add_up_to_those_of_the_analysis(full: Store, qtbot: QtBot) -> None:
    total = plans.costed_table(full)["amount"].sum()
    with view_on(full, qtbot, STEP, "V4d") as page:
        assert rows_of(page)[-1][:2] == ["Total", number(round(total / LAKH, 2))]
        sums = page.findChildren(Picker)[0]
        for by in ("Results", "Goals", "Tehsils"):
            sums.setFocus()
            sums.selectAll()
            QTest.keyClicks(sums, by)
            QTest.keyClick(sums, Qt.Key.Key_Return)
            assert rows_of(page)[-1][1] == number(round(total / LAKH, 2))


def test_costs_are_shown_in_crore_when_asked(full: Store, qtbot: QtBot) -> None:
    total = plans.costed_table(full)["amount"].sum()
    with view_on(full, qtbot, STEP, "V4d") as page:
        units = page.findChildren(Segmented)[0]
        units.set_value("crore")
        units.changed.emit("crore")
        assert rows_of(page)[-1][1] == number(round(total / 10_000_000, 2))


def test_a_costed_action_opens_its_own_cost_lines(full: Store, qtbot: QtBot) -> None:
    first = str(plans.costed_table(full)["key"][0])
    with view_on(full, qtbot, STEP, "V4d") as page, qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.findChildren(Matrix)[0], Qt.Key.Key_Return)
    assert gone.args is not None
    assert (gone.args[0].entity, gone.args[0].filter) == ("cost_line", f"action={first}")
