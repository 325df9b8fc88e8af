"""The views of step 3: who sits, who came, what was decided, who was trained."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import task_force
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.shared import codes
from lead_desktop.store.store import Store
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.picker import Picker
from lead_desktop.ui.widgets.bar_rows import BarRows
from lead_desktop.ui.widgets.board import Board
from lead_desktop.ui.widgets.matrix import Matrix
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.stat_tile import StatTile
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
STEP = "task_force"
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


def force(store: Store) -> str:
    return next(str(row["id"]) for row in store.rows("body") if row["kind"] == "sdg_task_force")


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        assert page.finding
        assert rows_of(page)


@pytest.mark.parametrize(
    ("code", "button"), [("V3a", "body"), ("V3b", "meeting"), ("V3c", "decision"), ("V3d", "training")]
)
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(
    empty: Store, qtbot: QtBot, code: str, button: str
) -> None:
    with view_on(empty, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        main = page.main_button()
        assert page.is_empty
        assert main is not None
        page.main_pressed()
    assert gone.args is not None
    assert gone.args[0].entity == button


@pytest.mark.parametrize("code", CODES)
def test_a_view_changes_to_its_table_and_back(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        page.show_as_table(True)
        assert page.table.isVisible()
        page.show_as_table(False)
        assert not page.table.isVisible()


def test_the_share_of_women_is_the_one_of_the_analysis(full: Store, qtbot: QtBot) -> None:
    found = task_force.composition(full, force(full))
    (share,) = found[(found["dimension"] == "sex") & (found["group"] == "woman")]["share"]
    with view_on(full, qtbot, STEP, "V3a") as page:
        assert ["Sex: Woman", f"{round(share)} %"] == next(row[:2] for row in rows_of(page) if row[0] == "Sex: Woman")


def test_a_bar_opens_the_seats_of_its_body_by_the_keyboard(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V3a") as page, qtbot.waitSignal(page.go) as gone:
        QTest.keyClick(page.findChildren(BarRows)[0], Qt.Key.Key_Return)
    assert gone.args is not None
    assert (gone.args[0].entity, gone.args[0].filter) == ("seat", f"body={force(full)}")


def test_another_body_is_chosen_by_typing_its_name(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V3a") as page:
        before, bodies = page.finding, page.findChildren(Picker)[0]
        other = next(one for one in bodies.options() if one.key != bodies.key())
        bodies.setFocus()
        bodies.selectAll()
        QTest.keyClicks(bodies, other.text)
        QTest.keyClick(bodies, Qt.Key.Key_Return)
        assert bodies.key() == other.key
        assert page.finding != before


def test_seats_with_a_vote_are_counted_apart(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V3a") as page:
        QTest.keyClick(page.findChildren(Segmented)[0], Qt.Key.Key_Right)
        assert "with a vote" in page.finding


def test_a_meeting_without_its_attendance_is_hatched_and_not_absent(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V3b") as page:
        page.session.enter("meeting", None, {"body": force(own), "number": 9, "held_on": "2026-11-01"})
        assert rows_of(page)[1][-2] == "Not written down"


def test_attendance_is_put_down_by_a_key_and_taken_back_as_one_step(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V3b") as page:
        matrix = page.findChildren(Matrix)[0]
        meeting = next(row for row in own.rows("meeting") if codes(row, "excused"))
        seat = codes(meeting, "excused")[0]
        matrix.set_current(seat, str(meeting["id"]))
        QTest.keyClick(matrix, Qt.Key.Key_1)
        after = row_of(own, "meeting", str(meeting["id"]))
        assert seat in codes(after, "present")
        assert seat not in codes(after, "excused")
        page.session.undo()
        again = row_of(own, "meeting", str(meeting["id"]))
        assert (again["present"], again["excused"]) == (meeting["present"], meeting["excused"])


def test_a_seat_that_was_not_held_on_the_day_is_refused_in_words(own: Store, qtbot: QtBot) -> None:
    late = next(row for row in own.rows("seat") if row["body"] == force(own) and row.get("person"))
    first = min((row for row in own.rows("meeting") if row["body"] == force(own)), key=lambda row: str(row["held_on"]))
    with view_on(own, qtbot, STEP, "V3b") as page:
        page.session.enter("seat", str(late["id"]), {"since": "2026-11-20"})
        matrix = page.findChildren(Matrix)[0]
        matrix.set_current(str(late["id"]), str(first["id"]))
        with qtbot.waitSignal(page.said) as said:
            QTest.keyClick(matrix, Qt.Key.Key_2)
    assert said.args is not None
    assert said.args[0] == "problem"
    assert row_of(own, "meeting", str(first["id"]))["excused"] == first["excused"]


def test_a_decision_takes_the_status_of_the_column_to_which_its_card_is_moved(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V3c") as page:
        board = page.findChildren(Board)[0]
        card = next(row for row in own.rows("decision") if row["status"] == "doing")
        board.set_current(str(card["id"]))
        QTest.keyClick(board, Qt.Key.Key_Right, CTRL)
        after = row_of(own, "decision", str(card["id"]))
        assert (after["status"], after["closed_on"]) == ("done", "2026-11-21")
        page.session.undo()
        assert row_of(own, "decision", str(card["id"]))["status"] == "doing"
        assert board.column_of(str(card["id"])) == "doing"


def test_late_decisions_alone_are_those_that_the_analysis_calls_overdue(full: Store, qtbot: QtBot) -> None:
    found = task_force.decisions(full)
    with view_on(full, qtbot, STEP, "V3c") as page:
        which = page.findChildren(Segmented)[0]
        QTest.keyClick(which, Qt.Key.Key_Right)
        assert which.value() == "late"
        assert [row[0] for row in rows_of(page)] == [
            text.replace("\n", " ") for text in found[found["overdue"]]["text"]
        ]


def test_people_who_came_are_counted_as_the_ledger_counts_them(full: Store, qtbot: QtBot) -> None:
    came = task_force.training_ledger(full)["attendances"].sum()
    with view_on(full, qtbot, STEP, "V3d") as page:
        assert page.findChildren(StatTile)[0].accessibleName().startswith(f"{came:.0f} ")
        assert sum(int(row[2]) for row in rows_of(page)) == came


def test_head_counts_that_are_not_there_stay_blank(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V3d") as page:
        typed = {"title": "Not counted", "topic": "other", "starts_on": "2026-11-01", "place": "KECH/TURBAT"}
        page.session.enter("training", None, typed)
        assert next(row for row in rows_of(page) if row[0] == "Not counted")[2] == ""


def test_every_picture_speaks_urdu_from_right_to_left(full: Store, qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    with view_on(full, qtbot, STEP, "V3c") as page:
        show_as(app, Preferences(language="ur"))
        app.processEvents()
        board = page.findChildren(Board)[0]
        assert board.column_rect("open").left() > board.column_rect("done").left()
        show_as(app, Preferences())
