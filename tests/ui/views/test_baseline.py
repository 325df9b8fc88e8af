"""The views of step 2: they show what analysis says, and what is scored or taken in them is one step to undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from lead_desktop.analysis import gaps, mandates
from lead_desktop.analysis.not_engaged import not_engaged
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.baseline.baseline_sheet import BaselineSheetPage
from lead_desktop.ui.views.baseline.indicator_values import IndicatorValues
from lead_desktop.ui.views.baseline.issue_match import IssueMatchPage, NobodySheet
from lead_desktop.ui.views.baseline.left_behind import LeftBehindPage
from lead_desktop.ui.views.baseline.mandate_matrix import MandateMatrixPage
from lead_desktop.ui.views.baseline.power_grid import PowerGridPage
from lead_desktop.ui.widgets.matrix import Matrix
from tests.ui.offices import kech, quiet_platform
from tests.ui.views.opened import practice_kech, rows_of, view_on

pytestmark = quiet_platform
CODES = [view.code for view in views_of("baseline")]


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


def stakeholder(store: Store, name: str, power: int, interest: int) -> str:
    typed = {"name": name, "category": "ngo", "power": power, "interest": interest}
    return entering.enter(store, "stakeholder", None, typed).row_id


def indicator(store: Store, title: str) -> str:
    typed = {
        "title": title, "target": "4.6", "unit": "percent", "direction": "increase", "rollup": "weighted_mean",
        "frequency": "yearly", "source": "census_2023", "in_use": True,
    }  # fmt: skip
    return entering.enter(store, "indicator", None, typed).row_id


def group(store: Store, name: str, score: int) -> str:
    factors = dict.fromkeys(("discrimination", "geography", "governance", "socio_economic", "shocks"), score)
    typed = {"name": name, "lnob_group": "nomads", "voice": "none", **factors}
    return entering.enter(store, "marginalised_group", None, typed).row_id


@pytest.mark.parametrize("code", CODES)
def test_a_view_says_a_finding_about_the_practice_district(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, "baseline", code) as page:
        assert page.finding
        assert len(rows_of(page)) > 2


@pytest.mark.parametrize("code", CODES)
def test_an_empty_office_is_told_what_will_be_here_and_what_to_add(empty: Store, qtbot: QtBot, code: str) -> None:
    with view_on(empty, qtbot, "baseline", code) as page:
        button = page.main_button()
        assert page.is_empty
        assert button is not None
        assert button.text.startswith("Add ")


@pytest.mark.parametrize("code", CODES)
def test_the_table_takes_the_place_of_the_picture(full: Store, qtbot: QtBot, code: str) -> None:
    with view_on(full, qtbot, "baseline", code) as page:
        page.show_as_table(True)
        assert page.table.isVisible()
        assert page.table.hasFocus()


class TestBaselineSheet:
    def test_it_shows_the_values_of_analysis_and_never_a_nought_for_none(self, full: Store, qtbot: QtBot) -> None:
        sheet = gaps.baseline_sheet(full)
        with view_on(full, qtbot, "baseline", "V2a") as page:
            rows = rows_of(page)
        assert [row[0] for row in rows] == list(sheet["title"])
        pairs = list(zip([row[1] for row in rows], sheet["value"].notna(), strict=True))
        told = [float(words.replace(",", "")) for words, known in pairs if known]
        assert told == pytest.approx(list(sheet["value"].dropna().round(2)))
        assert not any(sign.isdigit() for words, known in pairs if not known for sign in words)

    def test_it_narrows_to_indicators_with_a_gap(self, full: Store, qtbot: QtBot) -> None:
        lacking = set(gaps.data_gaps(full)["title"])
        with view_on(full, qtbot, "baseline", "V2a") as page:
            assert isinstance(page, BaselineSheetPage)
            page.show_gaps(True)
            assert {row[0] for row in rows_of(page)} == lacking

    def test_a_published_value_is_taken_with_its_source_by_enter_and_undone_in_one_step(
        self, empty: Store, qtbot: QtBot
    ) -> None:
        indicator(empty, "Literate people of 10 and over")
        with view_on(empty, qtbot, "baseline", "V2a") as page:
            QTest.keyClick(page.findChildren(Matrix)[0], Qt.Key.Key_Return)
            (sheet,) = page.findChildren(IndicatorValues)
            QTest.keyClick(sheet.published.rows()[0], Qt.Key.Key_Return)
            (taken,) = empty.rows("measurement")
            assert (taken["value"], taken["source"], taken["meaning"]) == (49.65, "census_2023", "baseline")
            assert page.finding.startswith("1 of 1 indicators have a baseline")
            page.session.undo()
            assert not empty.rows("measurement")
            assert page.finding.startswith("0 of 1 indicators have a baseline")

    def test_the_same_published_value_is_taken_once(self, empty: Store, qtbot: QtBot) -> None:
        indicator(empty, "Literate people of 10 and over")
        with view_on(empty, qtbot, "baseline", "V2a") as page:
            QTest.keyClick(page.findChildren(Matrix)[0], Qt.Key.Key_Return)
            (sheet,) = page.findChildren(IndicatorValues)
            for _ in range(2):
                QTest.mouseClick(sheet.published.rows()[0], Qt.MouseButton.LeftButton)
            assert len(empty.rows("measurement")) == 1


class TestPowerGrid:
    def test_an_arrow_key_scores_a_stakeholder_anew_as_one_step_to_undo(self, empty: Store, qtbot: QtBot) -> None:
        one = stakeholder(empty, "Water users", 2, 4)
        with view_on(empty, qtbot, "baseline", "V2b") as page:
            assert isinstance(page, PowerGridPage)
            assert page.square.hasFocus()
            QTest.keyClick(page.square, Qt.Key.Key_Up)
            assert (empty.row("stakeholder", one) or {})["power"] == 3
            assert page.finding == "1 of 1 stakeholders are to be managed closely"
            page.session.undo()
            assert (empty.row("stakeholder", one) or {})["power"] == 2
            assert page.square.point(one).y == 2

    def test_a_drag_scores_a_stakeholder_anew_as_one_step_to_undo(self, empty: Store, qtbot: QtBot) -> None:
        one = stakeholder(empty, "Water users", 1, 1)
        with view_on(empty, qtbot, "baseline", "V2b") as page:
            assert isinstance(page, PowerGridPage)
            start = page.square.place_of(one).center()
            end = QPoint(page.square.width() - 40, start.y())
            QTest.mousePress(page.square, Qt.MouseButton.LeftButton, pos=start)
            QTest.mouseMove(page.square, end)
            QTest.mouseRelease(page.square, Qt.MouseButton.LeftButton, pos=end)
            row = empty.row("stakeholder", one) or {}
            assert (row["power"], row["interest"]) == (1, 5)
            page.session.undo()
            row = empty.row("stakeholder", one) or {}
            assert (row["power"], row["interest"]) == (1, 1)

    def test_those_to_be_managed_closely_without_an_engagement_are_listed(self, full: Store, qtbot: QtBot) -> None:
        with view_on(full, qtbot, "baseline", "V2b") as page:
            assert isinstance(page, PowerGridPage)
            assert page.due.model().rowCount() == len(not_engaged(full)) > 0


class TestMandateMatrix:
    def test_it_says_the_local_share_of_analysis_beside_that_of_the_programme(self, full: Store, qtbot: QtBot) -> None:
        share = mandates.local_share(full).iloc[0]
        with view_on(full, qtbot, "baseline", "V2c") as page:
            assert page.finding.startswith(f"Local offices serve {share['local_targets']:.0f} of 169 targets")
            assert "65 %" in page.fact_line()

    @pytest.mark.parametrize("listed", ["no_lead", "weak_lead"])
    def test_a_list_shows_its_targets_as_rows(self, full: Store, qtbot: QtBot, listed: str) -> None:
        lists = mandates.mandate_lists(full)
        with view_on(full, qtbot, "baseline", "V2c") as page:
            assert isinstance(page, MandateMatrixPage)
            page.show_targets(listed)
            shown = page.findChildren(Matrix)[0].model().rowCount()
            assert shown == (lists["list"] == listed).sum()

    def test_it_narrows_to_those_who_decide(self, full: Store, qtbot: QtBot) -> None:
        with view_on(full, qtbot, "baseline", "V2c") as page:
            assert isinstance(page, MandateMatrixPage)
            page.show_targets("all")
            page.show_arm("decides")
            assert {row[3] for row in rows_of(page)} <= {"Decides", "Both"}

    def test_an_empty_cell_begins_a_mandate_for_its_target(self, full: Store, qtbot: QtBot) -> None:
        with view_on(full, qtbot, "baseline", "V2c") as page:
            assert isinstance(page, MandateMatrixPage)
            with qtbot.waitSignal(page.go) as gone:
                page.open_cell("14.4", "nobody")
            assert gone.args is not None
            assert (gone.args[0].page, gone.args[0].filter) == ("record", "target=14.4")

    def test_enter_on_a_cell_opens_its_mandate(self, full: Store, qtbot: QtBot) -> None:
        cell = mandates.mandate_matrix(full).dropna(subset="institution").iloc[0]
        with view_on(full, qtbot, "baseline", "V2c") as page:
            assert isinstance(page, MandateMatrixPage)
            page.show_targets("all")
            matrix = page.findChildren(Matrix)[0]
            matrix.set_current(cell["target"], cell["institution"])
            with qtbot.waitSignal(page.go) as gone:
                QTest.keyClick(matrix, Qt.Key.Key_Return)
            assert gone.args is not None
            assert gone.args[0].row == cell["id"]


class TestIssueMatch:
    def test_it_counts_the_offices_that_are_ready(self, full: Store, qtbot: QtBot) -> None:
        found = mandates.verdicts(full)
        ready = (found["verdict"] == "ready").sum()
        with view_on(full, qtbot, "baseline", "V2d") as page:
            assert page.finding == f"{ready} of {len(found)} issues have an office that is ready"
            assert [row[0] for row in rows_of(page)] == list(found["title"])

    def test_an_issue_without_a_lead_offers_a_decision_and_a_request_upward(self, full: Store, qtbot: QtBot) -> None:
        found = mandates.verdicts(full)
        with view_on(full, qtbot, "baseline", "V2d") as page:
            assert isinstance(page, IssueMatchPage)
            page.open_key(str(found.loc[found["verdict"] == "nobody", "issue"].iloc[0]))
            (sheet,) = page.findChildren(NobodySheet)
            ways = {button.text(): button for button in sheet.findChildren(QPushButton)}
            assert {"Add decision", "Add request upward"} <= set(ways)
            with qtbot.waitSignal(page.go) as gone:
                QTest.keyClick(ways["Add request upward"], Qt.Key.Key_Space)
            assert gone.args is not None
            assert gone.args[0].entity == "upward_request"


class TestLeftBehind:
    def test_it_shows_the_totals_of_analysis(self, full: Store, qtbot: QtBot) -> None:
        found = gaps.left_behind(full)
        with view_on(full, qtbot, "baseline", "V2e") as page:
            assert [float(row[7]) for row in rows_of(page)] == list(found["total"])

    def test_a_typed_figure_scores_the_factor_anew_as_one_step_to_undo(self, empty: Store, qtbot: QtBot) -> None:
        one = group(empty, "Nomads", 2)
        with view_on(empty, qtbot, "baseline", "V2e") as page:
            assert isinstance(page, LeftBehindPage)
            page.groups.set_current(one, "shocks")
            QTest.keyClicks(page.groups, "3")
            assert (empty.row("marginalised_group", one) or {})["shocks"] == 3
            assert rows_of(page)[0][7] == "11"
            assert page.groups.current_keys() == (one, "shocks")
            page.session.undo()
            assert rows_of(page)[0][7] == "10"

    def test_a_figure_typed_on_the_total_changes_nothing(self, empty: Store, qtbot: QtBot) -> None:
        one = group(empty, "Nomads", 2)
        with view_on(empty, qtbot, "baseline", "V2e") as page:
            assert isinstance(page, LeftBehindPage)
            page.groups.set_current(one, "total")
            QTest.keyClicks(page.groups, "1")
            assert rows_of(page)[0][7] == "10"

    def test_the_widest_split_stands_first_and_opens_its_values(self, full: Store, qtbot: QtBot) -> None:
        first = gaps.split_gaps(full).iloc[0]
        with view_on(full, qtbot, "baseline", "V2e") as page:
            assert isinstance(page, LeftBehindPage)
            assert page.splits.current_key() == first["indicator"]
            with qtbot.waitSignal(page.go) as gone:
                QTest.keyClick(page.splits, Qt.Key.Key_Return)
            assert gone.args is not None
            assert gone.args[0].filter == f"indicator={first['indicator']}"


def test_a_copied_column_becomes_baselines_downward_as_one_step_to_undo(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, "baseline", "V2a") as page:
        matrix = page.findChildren(Matrix)[0]
        keys = [str(row["indicator"]) for row in gaps.baseline_sheet(own).to_dict("records")][:2]
        matrix.set_current(keys[0], "value")
        QGuiApplication.clipboard().setText("12.5\n۱۳\n")
        before = {key: value_of(own, key) for key in keys}
        QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert [value_of(own, key) for key in keys] == [12.5, 13]
        page.session.undo()
        assert {key: value_of(own, key) for key in keys} == before


def test_values_copied_onto_another_column_are_refused_in_words(own: Store, qtbot: QtBot) -> None:
    with view_on(own, qtbot, "baseline", "V2a") as page, qtbot.waitSignal(page.said) as said:
        matrix = page.findChildren(Matrix)[0]
        matrix.set_current(str(gaps.baseline_sheet(own).iloc[0]["indicator"]), "source")
        QGuiApplication.clipboard().setText("12.5")
        QTest.keyClick(matrix, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said.args == ["info", "Values can be pasted into the column “Value”."]


def value_of(store: Store, indicator: str) -> float:
    sheet = gaps.baseline_sheet(store).set_index("indicator")
    return float(str(sheet.at[indicator, "value"]))
