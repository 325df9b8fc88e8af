"""The views of step 1: what they show is what analysis says, and they lead to the records behind it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import scores
from lead_desktop.store.store import Store
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.commitment.commitment_line import CommitmentLinePage
from lead_desktop.ui.views.commitment.reach import ReachPage
from lead_desktop.ui.views.picture_page import PicturePage
from lead_desktop.ui.views.row_list import RowList
from lead_desktop.ui.widgets.bar_rows import BarRows
from lead_desktop.ui.widgets.lane_line import LaneLine
from tests.ui.offices import commitment, kech, office, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
CODES = [view.code for view in views_of("commitment")]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with practice_kech(tmp_path_factory.mktemp("views") / "kech") as made:
        yield made


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    with kech(tmp_path / "kech") as made:
        yield made


W = TypeVar("W", bound=QWidget)


def picture(page: PicturePage, kind: type[W]) -> W:
    return page.findChildren(kind)[0]


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, "commitment", code) as page:
        assert page.finding
        assert len(rows_of(page)) > 2


@pytest.mark.parametrize("code", ["V1a", "V1c"])
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(empty: Store, qtbot: QtBot, code: str) -> None:
    with view_on(empty, qtbot, "commitment", code) as page:
        button = page.main_button()
        assert page.is_empty
        assert button is not None
        assert button.text.startswith("Add ")


def test_an_empty_office_has_a_scorecard_of_no_points(empty: Store, qtbot: QtBot) -> None:
    with view_on(empty, qtbot, "commitment", "V1b") as page:
        assert page.finding == "0 of 20 points are earned"
        assert {row[1] for row in rows_of(page)} == {"0 of 2"}


def test_the_scorecard_says_the_points_of_analysis(full: Store, qtbot: QtBot) -> None:
    card = scores.scorecard(full)
    with view_on(full, qtbot, "commitment", "V1b") as page:
        assert page.finding == f"{scores.scorecard_total(card)} of 20 points are earned"
        assert [row[1] for row in rows_of(page)] == [f"{points:.0f} of 2" for points in card["points"]]


def test_enter_on_a_row_of_the_scorecard_opens_the_record_that_earned_it(full: Store, qtbot: QtBot) -> None:
    card = scores.scorecard(full)
    with view_on(full, qtbot, "commitment", "V1b") as page:
        row = picture(page, RowList).rows()[0]
        assert row.hasFocus()
        with qtbot.waitSignal(page.go) as gone:
            QTest.keyClick(row, Qt.Key.Key_Return)
        assert gone.args is not None
        assert gone.args[0].row == card.at[0, "record"]


def test_a_row_without_points_leads_to_where_they_are_earned(empty: Store, qtbot: QtBot) -> None:
    with view_on(empty, qtbot, "commitment", "V1b") as page, qtbot.waitSignal(page.go) as gone:
        page.open_key("money")
    assert gone.args is not None
    assert gone.args[0].entity == "funding_line"


def test_arrow_keys_walk_the_commitments_and_enter_opens_one(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "commitment", "V1a") as page:
        lanes = picture(page, LaneLine)
        first = lanes.current_key()
        QTest.keyClick(lanes, Qt.Key.Key_Down)
        assert lanes.current_key() != first
        with qtbot.waitSignal(page.go) as gone:
            QTest.keyClick(lanes, Qt.Key.Key_Return)
        assert gone.args is not None
        assert gone.args[0].row == lanes.current_key()


def test_the_commitments_can_be_narrowed_to_one_kind(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "commitment", "V1a") as page:
        assert isinstance(page, CommitmentLinePage)
        page.narrow("kind", "mou")
        mous = [row["title"] for row in full.rows("commitment") if row["kind"] == "mou"]
        assert [row[0] for row in rows_of(page)] == mous


def test_a_commitment_past_its_day_is_late_as_soon_as_it_is_entered(empty: Store, qtbot: QtBot) -> None:
    with view_on(empty, qtbot, "commitment", "V1a") as page:
        council = office(empty, "Council")
        typed = {"kind": "mou", "summary": "Pumps", "adopted_on": "01/02/2026", "deliver_by": "01/10/2026"}
        row = commitment(empty, "Solar pumps", institution=council, **typed)
        page.session.enter("commitment", row, {"status": "in_force"})
        assert page.finding == "Late: 1 of 1 commitments"
        page.session.undo()
        assert page.finding == "None of the commitments is late"


def test_estimates_are_never_added_to_people_counted(full: Store, qtbot: QtBot) -> None:
    found = scores.reach(full)
    with view_on(full, qtbot, "commitment", "V1c") as page:
        assert page.finding.startswith(f"{found['counted'].sum():,.0f} people were counted")
        radio = next(row for row in rows_of(page) if row[0] == "Radio")
        assert radio[2:] == ["–", "–", "–", "18,000"]


def test_the_rows_of_reach_become_tehsils(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "commitment", "V1c") as page:
        assert isinstance(page, ReachPage)
        page.show_by("tehsil")
        assert "Dasht" in [row[0] for row in rows_of(page)]
        with qtbot.waitSignal(page.go) as gone:
            QTest.keyClick(picture(page, BarRows), Qt.Key.Key_Return)
        assert gone.args is not None
        assert gone.args[0].entity == "awareness_event"


def test_the_table_takes_the_place_of_the_picture(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, "commitment", "V1a") as page:
        page.show_as_table(True)
        assert page.table.isVisible()
        assert page.table.hasFocus()
        with qtbot.waitSignal(page.go) as gone:
            QTest.keyClick(page.table, Qt.Key.Key_Down)
            QTest.keyClick(page.table, Qt.Key.Key_Return)
        assert gone.args is not None
        assert gone.args[0].entity == "commitment"


def test_stored_text_is_shown_as_it_is(empty: Store, qtbot: QtBot) -> None:
    typed = {"kind": "mou", "summary": "Pumps", "adopted_on": "01/02/2026", "institution": office(empty, "Council")}
    commitment(empty, "<b>Pumps</b> &amp; {x}", **typed)
    with view_on(empty, qtbot, "commitment", "V1a") as page:
        assert rows_of(page)[0][0] == "<b>Pumps</b> &amp; {x}"
