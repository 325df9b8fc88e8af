"""The whole plan on one screen: the brief shows what its paper shows, the expected results what analysis works out."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop import practice
from lead_desktop.analysis import results
from lead_desktop.app import application
from lead_desktop.reports import registry
from lead_desktop.reports.content import Table
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import REPORTS
from lead_desktop.store.store import Store
from lead_desktop.ui.home import HomePage
from lead_desktop.ui.overview.brief_page import BriefPage
from lead_desktop.ui.overview.results_page import ResultsPage
from lead_desktop.ui.overview.tile_grid import TileGrid
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.reports import ReportsPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.stat_tile import StatTile
from tests.ui.offices import NOON, kech, quiet_platform

pytestmark = quiet_platform
P = TypeVar("P", bound=Page)


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    application()
    with practice.make(tmp_path_factory.mktemp("overview") / "kech", "KECH", clock=lambda: NOON) as store:
        yield store


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    application()
    with kech(tmp_path / "empty") as store:
        yield store


def shown(page: P, qtbot: QtBot) -> P:
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    return page


def heard(page: Page) -> list[Where]:
    places: list[Where] = []
    page.go.connect(places.append)
    return places


def brief(store: Store, qtbot: QtBot) -> BriefPage:
    return shown(BriefPage(Session(store), Where("brief")), qtbot)


def expected(store: Store, qtbot: QtBot) -> ResultsPage:
    return shown(ResultsPage(Session(store), Where("results")), qtbot)


def test_the_brief_on_the_screen_has_the_rows_of_its_paper(practised: Store, qtbot: QtBot) -> None:
    paper = registry.built(REPORTS["brief"], Desk(practised, tr, "en", practice=True))
    printed = [[row[0].text for row in part.rows] for part in paper.parts if isinstance(part, Table) and part.rows]
    page = brief(practised, qtbot)
    on_screen = [[line.split("\t")[0] for line in table.as_text().splitlines()[1:]] for table in page.tables]
    assert on_screen == printed
    assert sum(map(len, printed)) > 3


def test_enter_on_a_line_of_the_brief_opens_its_record(practised: Store, qtbot: QtBot) -> None:
    page = brief(practised, qtbot)
    places = heard(page)
    page.tables[0].setCurrentIndex(page.tables[0].model().index(0, 0))
    QTest.keyClick(page.tables[0], Qt.Key.Key_Return)
    assert places[0].page == "record"
    assert practised.row(places[0].entity, places[0].row) is not None


def test_the_paper_of_the_brief_is_one_press_away(practised: Store, qtbot: QtBot) -> None:
    page = brief(practised, qtbot)
    places = heard(page)
    page.main_pressed()
    assert places == [Where("report", filter="brief")]


def test_without_actions_the_brief_says_what_it_needs_and_leads_there(empty: Store, qtbot: QtBot) -> None:
    page = brief(empty, qtbot)
    places = heard(page)
    assert page.tables == []
    page.main_pressed()
    assert places == [Where("records", entity="action", view="table")]


def test_each_expected_result_has_a_tile_with_the_figure_of_analysis(practised: Store, qtbot: QtBot) -> None:
    found = results.expected_results(practised)
    wholes = found[found["split"] == results.ALL].set_index("result")["figure"]
    page = expected(practised, qtbot)
    assert set(page.tiles) == set(wholes.index)
    assert page.tiles["people_informed"].accessibleName().startswith(f"{wholes['people_informed']:,.0f} ")
    assert "25,000" in page.tiles["people_informed"].accessibleName()


def test_a_result_that_nothing_was_counted_for_shows_a_dash_and_no_nought(empty: Store, qtbot: QtBot) -> None:
    page = expected(empty, qtbot)
    assert page.tiles["own_revenue"].accessibleName().startswith("– ")


def test_a_tile_opens_the_records_behind_it(practised: Store, qtbot: QtBot) -> None:
    page = expected(practised, qtbot)
    places = heard(page)
    QTest.keyClick(page.tiles["pilots"], Qt.Key.Key_Space)
    assert places == [Where("records", entity="pilot", view="table")]


def test_the_shares_of_participation_stand_below(practised: Store, qtbot: QtBot) -> None:
    page = expected(practised, qtbot)
    found = results.expected_results(practised)
    assert len(page.shares.rows()) == (found["result"] == "participation").sum()


def test_a_change_of_a_record_is_seen_at_once(practised: Store, qtbot: QtBot) -> None:
    page = expected(practised, qtbot)
    page.session.changed.connect(page.heard)
    before = page.tiles["pilots"].accessibleName()
    row = str(practised.rows("pilot")[0]["id"])
    page.session.remove("pilot", row)
    assert page.tiles["pilots"].accessibleName() != before
    page.session.restore("pilot", row)
    assert page.tiles["pilots"].accessibleName() == before


@pytest.mark.parametrize(
    ("tiles", "width", "across"), [(4, 1100, 4), (4, 760, 2), (3, 760, 3), (5, 1100, 3), (1, 100, 1)]
)
def test_tiles_stand_in_rows_that_are_as_full_as_can_be(tiles: int, width: int, across: int, qtbot: QtBot) -> None:
    application()
    grid = TileGrid()
    qtbot.addWidget(grid)
    grid.set_tiles(made := [StatTile("1", "", "Sentence") for _ in range(tiles)])
    grid.resize(width, 300)
    grid.show()
    QApplication.processEvents()
    assert sum(tile.y() == made[0].y() for tile in made) == across
    assert max(tile.width() for tile in made) - min(tile.width() for tile in made) <= 1


def test_reports_and_roadmap_lead_to_both(practised: Store, qtbot: QtBot) -> None:
    reports = shown(ReportsPage(Session(practised), Where("reports")), qtbot)
    places = heard(reports)
    reports.main_pressed()
    reports.quiet_pressed("results")
    home = shown(HomePage(Session(practised), Where("home")), qtbot)
    home_places = heard(home)
    home.quiet_pressed("brief")
    assert [place.page for place in (*places, *home_places)] == ["brief", "results", "brief"]
