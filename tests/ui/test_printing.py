"""Ctrl+P leads from every page to the paper that says the same: the step's report, a record's draft, an empty form."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop import practice
from lead_desktop.reports import registry
from lead_desktop.roadmap import ENTITIES, STEPS
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.menu import own_trigger
from lead_desktop.ui.pages import Where
from lead_desktop.ui.printing import paper_of
from lead_desktop.ui.report_page import ReportPage
from lead_desktop.ui.reports import ReportsPage
from lead_desktop.ui.step_page import StepPage
from tests.ui.offices import quiet_platform, window_on

pytestmark = quiet_platform
LONG_MS = 60_000
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The practice district; tests only read it."""
    with practice.make(tmp_path_factory.mktemp("printing") / "kech", "KECH", clock=lambda: NOON) as store:
        yield store


@pytest.fixture
def window(practised: Store, qtbot: QtBot) -> Iterator[MainWindow]:
    with window_on(practised, qtbot) as made:
        yield made


@pytest.mark.parametrize("step", [step.code for step in STEPS])
def test_every_step_is_printed_on_its_own_report(step: str, practised: Store) -> None:
    reports = {one.kind for one in registry.REPORTS.values() if one.group == registry.STEP and one.step == step}
    assert {paper_of(Where("step", step=step), practised).filter} == reports
    for entity in next(one for one in STEPS if one.code == step).entities:
        table = Where("records", step=step, entity=entity.name, view="table")
        assert {paper_of(table, practised).filter} == reports


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_page_leads_to_a_paper_that_there_is(entity: str, practised: Store) -> None:
    rows = [str(row["id"]) for row in practised.rows(entity) if row["office"]]
    for row in (rows[0] if rows else "", ""):
        there = paper_of(Where("record", entity=entity, row=row), practised)
        assert there.page == "report"
        assert registry.report_named(there.filter).forms


def test_a_meeting_is_printed_as_its_own_minutes(practised: Store) -> None:
    for row in practised.rows("meeting"):
        there = paper_of(Where("record", entity="meeting", row=str(row["id"])), practised)
        assert there == Where("report", filter="minutes", field=str(row["id"]))


def test_each_kind_of_decision_has_its_own_draft(practised: Store) -> None:
    drafts = {
        str(row["kind"]): paper_of(Where("record", entity="commitment", row=str(row["id"])), practised).filter
        for row in practised.rows("commitment")
    }
    assert (drafts["council_resolution"], drafts["office_order"], drafts["mou"]) == (
        "resolution",
        "office_order",
        "mou",
    )


def test_a_record_not_yet_begun_leads_to_an_empty_form(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("record", entity="meeting"))
    QTest.keyClick(window.page(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    page = window.page()
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=LONG_MS)
    assert (page.title(), page.fact_line()) == ("Blank form", "Meeting")
    assert page.preview.pages()


def test_the_page_of_a_step_offers_to_print_and_the_menu_does_the_same(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("step", step="financing"))
    step = window.page()
    assert isinstance(step, StepPage)
    assert own_trigger(step, ("Ctrl+P",)) is not None
    QTest.mouseClick(step.printing, Qt.MouseButton.LeftButton)
    by_button = window.page().where
    window.go(Where("step", step="financing"))
    window.do("print")
    page = window.page()
    assert isinstance(page, ReportPage)
    assert page.where == by_button == Where("report", filter="financing_plan")
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=LONG_MS)


@pytest.mark.parametrize("entity", registry.IN_THE_FIELD)
def test_the_reports_page_opens_the_empty_forms_for_the_field(entity: str, window: MainWindow, qtbot: QtBot) -> None:
    window.go(Where("reports"))
    page = window.page()
    assert isinstance(page, ReportsPage)
    page.forms[entity].opened.emit()
    paper = window.page()
    assert isinstance(paper, ReportPage)
    qtbot.waitUntil(lambda: not paper.is_busy(), timeout=LONG_MS)
    assert paper.preview.pages()


def test_the_paper_is_about_the_record_that_it_was_asked_for(window: MainWindow, qtbot: QtBot) -> None:
    oldest = next(str(row["id"]) for row in window.session.store.rows("meeting") if row["office"])
    window.go(Where("report", filter="minutes", field=oldest))
    page = window.page()
    assert isinstance(page, ReportPage)
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=LONG_MS)
    assert page.records is not None
    assert page.records.value() == oldest
