"""The views of step 7: progress, values, work and money, visits, feedback and reports, as analysis says them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import progress, tracking, works
from lead_desktop.roadmap.formats import percent
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.bars_and_rows import BarsAndRows
from lead_desktop.ui.views.monitoring.field_visits import FieldVisitsPage
from lead_desktop.ui.views.monitoring.progress_board import ProgressBoardPage
from lead_desktop.ui.views.monitoring.report_sections import ReportSectionsPage
from lead_desktop.ui.views.monitoring.tracking_table import TrackingTablePage
from lead_desktop.ui.views.monitoring.work_and_money import WorkAndMoneyPage
from lead_desktop.ui.views.row_list import RowList
from lead_desktop.ui.widgets.segmented import Segmented
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
STEP = "monitoring"
CODES = [view.code for view in views_of(STEP)]
WANTED = {
    "V7a": "indicator",
    "V7b": "indicator",
    "V7c": "scheme",
    "V7d": "field_visit",
    "V7e": "feedback",
    "V7f": "report_section",
}
"""What an empty office has to add first, by view."""


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


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        assert page.finding
        assert rows_of(page)


@pytest.mark.parametrize(("code", "entity"), WANTED.items())
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(
    empty: Store, qtbot: QtBot, code: str, entity: str
) -> None:
    with view_on(empty, qtbot, STEP, code) as page, qtbot.waitSignal(page.go) as gone:
        main = page.main_button()
        assert page.is_empty
        assert main is not None
        assert main.text.startswith("Add ")
        page.main_pressed()
    assert gone.args[0].entity == entity


@pytest.mark.parametrize("code", CODES)
def test_the_same_figures_stand_in_a_table_that_takes_the_focus(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, STEP, code) as page:
        page.show_as_table(True)
        assert page.table.isVisible()
        assert page.table.hasFocus()


def test_indicators_stand_worst_first_with_the_progress_of_analysis(full: Store, qtbot: QtBot) -> None:
    board = progress.progress_board(full)
    known = board[board["progress"].notna()]
    with view_on(full, qtbot, STEP, "V7a") as page:
        rows = rows_of(page)
        assert [row[0] for row in rows] == list(board["title"])
        assert [row[6] for row in rows if row[6]] == [percent(round(100 * share)) for share in known["progress"]]


def test_an_indicator_without_data_has_no_progress_but_a_reason(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V7a") as page:
        chosen = page.findChildren(Segmented)[0]
        QTest.keyClick(chosen, Qt.Key.Key_Right)
        QTest.keyClick(chosen, Qt.Key.Key_Right)
        assert {row[6] for row in rows_of(page)} == {""}
        assert {row[8] for row in rows_of(page)} <= set(progress.WHY_NO_DATA.values())


def test_enter_on_a_bar_of_the_board_opens_its_indicator(full: Store, qtbot: QtBot) -> None:
    worst = progress.progress_board(full)["indicator"].iloc[0]
    with view_on(full, qtbot, STEP, "V7a") as page, qtbot.waitSignal(page.go) as gone:
        assert isinstance(page, ProgressBoardPage)
        QTest.keyClick(page.body.bars, Qt.Key.Key_Return)
    assert (gone.args[0].entity, gone.args[0].row) == ("indicator", worst)


def test_the_board_changes_with_a_new_value_and_with_its_undoing(own: Store, qtbot: QtBot) -> None:
    indicator = next(row for row in own.rows("indicator") if "toilet" in str(row["title"]))
    value = next(
        row for row in own.rows("measurement") if (row["indicator"], row["meaning"]) == (indicator["id"], "actual")
    )
    with view_on(own, qtbot, STEP, "V7a") as page:
        before = rows_of(page)
        page.session.enter("measurement", str(value["id"]), {"value": 85})
        after = next(row for row in rows_of(page) if row[0] == indicator["title"])
        assert (after[6], after[8]) == ("100 %", "On track")
        page.session.undo()
        assert rows_of(page) == before


def test_the_tracking_table_says_how_many_values_are_due(full: Store, qtbot: QtBot) -> None:
    due = tracking.missing_entries(full)
    with view_on(full, qtbot, STEP, "V7b") as page:
        assert page.finding.endswith(f": {len(due)}.")
        chosen = page.findChildren(Segmented)[0]
        QTest.keyClick(chosen, Qt.Key.Key_Right)
        assert {row[0] for row in rows_of(page)} == set(due["title"])


def test_a_cell_of_the_tracking_table_opens_its_value(full: Store, qtbot: QtBot) -> None:
    told = tracking.tracking(full)
    value = told[told["meaning"] == "actual"].iloc[0]
    with view_on(full, qtbot, STEP, "V7b") as page, qtbot.waitSignal(page.go) as gone:
        assert isinstance(page, TrackingTablePage)
        page.open_cell(value["indicator"], f"{value['fiscal_year']} actual")
    assert (gone.args[0].entity, gone.args[0].row) == ("measurement", value["measurement"])


def test_work_and_money_are_those_of_analysis_and_unknown_work_is_no_figure(full: Store, qtbot: QtBot) -> None:
    found = works.work_and_money(full).set_index("name")
    with view_on(full, qtbot, STEP, "V7c") as page:
        shown = {row[0]: row[2] for row in rows_of(page)}
        wanted = {name: "" if work != work else percent(round(work)) for name, work in found["physical"].items()}
        assert shown == wanted
        assert page.finding.startswith(f"{(found['late'] == True).sum()} of {len(found)} ")  # noqa: E712


def test_visits_count_the_people_that_analysis_counts(full: Store, qtbot: QtBot) -> None:
    visits = tracking.visits(full)
    with view_on(full, qtbot, STEP, "V7d") as page:
        assert sum(int(row[6]) for row in rows_of(page)) == visits["people_met"].sum()
        assert page.finding.startswith(f"{len(visits)} visits found {visits['open_fix'].sum()} ")


def test_feedback_is_counted_as_analysis_counts_it(full: Store, qtbot: QtBot) -> None:
    kinds = tracking.feedback(full, "kind")
    with view_on(full, qtbot, STEP, "V7e") as page:
        assert sum(int(row[1]) for row in rows_of(page)) == kinds["received"].sum()
        assert sum(int(row[3]) for row in rows_of(page)) == kinds["waiting"].sum()
        assert len(page.findChildren(RowList)[0].rows()) == kinds["waiting"].sum()


def test_answering_takes_feedback_off_the_list_of_what_waits(own: Store, qtbot: QtBot) -> None:
    waiting = next(row for row in own.rows("feedback") if not row.get("answered_on"))
    with view_on(own, qtbot, STEP, "V7e") as page:
        rows = page.findChildren(BarsAndRows)[0].rows
        before = len(rows.rows())
        page.session.enter("feedback", str(waiting["id"]), {"answered_on": "20/11/2026", "answer": "The pump runs."})
        assert len(rows.rows()) == before - 1
        page.session.undo()
        assert len(rows.rows()) == before


def test_the_outline_of_the_report_shows_the_states_of_analysis(full: Store, qtbot: QtBot) -> None:
    outline = tracking.report_outline(full, "annual", "2026-27")
    with view_on(full, qtbot, STEP, "V7f") as page:
        written = [row for row in rows_of(page) if row[1] not in ("", "Not written yet")]
        assert len(rows_of(page)) == len(outline)
        assert len(written) == outline["state"].notna().sum()


def test_enter_on_a_section_opens_what_is_written(full: Store, qtbot: QtBot) -> None:
    outline = tracking.report_outline(full, "annual", "2026-27")
    with view_on(full, qtbot, STEP, "V7f") as page, qtbot.waitSignal(page.go) as gone:
        row = page.findChildren(RowList)[0].rows()[0]
        assert row.hasFocus()
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert (gone.args[0].entity, gone.args[0].row) == ("report_section", outline["section"].iloc[0])


def test_a_section_that_is_not_written_is_begun_with_its_name(full: Store, qtbot: QtBot) -> None:
    outline = tracking.report_outline(full, "annual", "2026-27")
    unwritten = outline[outline["needed"].astype(bool) & outline["section"].isna()]["code"].iloc[0]
    with view_on(full, qtbot, STEP, "V7f") as page, qtbot.waitSignal(page.go) as gone:
        page.open_key(unwritten)
    assert (gone.args[0].page, gone.args[0].row, gone.args[0].filter) == ("record", "", f"section={unwritten}")


def test_work_stands_against_money_as_points_with_the_band_of_analysis(full: Store, qtbot: QtBot) -> None:
    found = works.work_and_money(full).dropna(subset=["physical", "financial"])
    with view_on(full, qtbot, STEP, "V7c") as page:
        assert isinstance(page, WorkAndMoneyPage)
        square = page.square
        for row in found.to_dict("records"):
            others = found[found["scheme"] != row["scheme"]]
            spot = square.place_of(row["scheme"])
            assert all(
                (square.place_of(one).x() > spot.x()) == (money > row["financial"])
                for one, money in zip(others["scheme"], others["financial"], strict=True)
            )
            assert all(
                (square.place_of(one).y() < spot.y()) == (work > row["physical"])
                for one, work in zip(others["scheme"], others["physical"], strict=True)
            )
        assert len(found) > 1


def test_a_point_of_the_square_opens_its_scheme_by_the_keyboard(full: Store, qtbot: QtBot) -> None:
    with view_on(full, qtbot, STEP, "V7c") as page, qtbot.waitSignal(page.go) as gone:
        assert isinstance(page, WorkAndMoneyPage)
        page.square.setFocus()
        first = page.square.current_key()
        QTest.keyClick(page.square, Qt.Key.Key_PageDown)
        second = page.square.current_key()
        QTest.keyClick(page.square, Qt.Key.Key_Return)
    assert second != first
    assert (gone.args[0].entity, gone.args[0].row) == ("scheme", second)


def test_visits_with_a_measured_place_stand_on_the_map_north_above_and_east_right(own: Store, qtbot: QtBot) -> None:
    visits = own.rows("field_visit")[:2]
    places = ((26.0, 63.0), (26.1, 63.2))
    for row, (latitude, longitude) in zip(visits, places, strict=True):
        entering.enter(own, "field_visit", str(row["id"]), {"latitude": latitude, "longitude": longitude})
    with view_on(own, qtbot, STEP, "V7d") as page:
        assert isinstance(page, FieldVisitsPage)
        south_west, north_east = (page.map.place_of(str(row["id"])) for row in visits)
        assert north_east.x() > south_west.x()
        assert north_east.y() < south_west.y()


def test_an_edition_is_frozen_as_a_numbered_document(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, STEP, "V7f") as page:
        assert isinstance(page, ReportSectionsPage)
        for number in (1, 2):
            with qtbot.waitSignal(page.said, timeout=30_000) as said:
                page.quiet_pressed("freeze")
            assert said.args == ["good", "The edition is kept among the documents."]
            kept = [row for row in own.rows("document") if row["kind"] == "report_edition"]
            assert [row["ref_no"] for row in kept] == [str(one) for one in range(1, number + 1)]
        content = own.attachments.read(str(kept[0]["sha256"]))
        assert content is not None
        assert content.startswith(b"%PDF")
        assert len(page.editions.rows()) == 2
