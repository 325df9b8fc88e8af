"""Reports on screen: which are ready, their pages, language and paper, saving and printing, what they still lack."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop import practice
from lead_desktop.reports.registry import REPORTS
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.pages import Page, Where
from lead_desktop.ui.preview import pictures_of, put_on_paper
from lead_desktop.ui.report_page import ReportPage
from lead_desktop.ui.reports import ReportsPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.widgets.button import Button
from tests.ui.offices import commitment, kech, quiet_platform

pytestmark = quiet_platform

LONG_MS = 60_000


@pytest.fixture(scope="module")
def practised(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The practice district."""
    noon = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
    with practice.make(tmp_path_factory.mktemp("reports") / "kech", "KECH", clock=lambda: noon) as store:
        yield store


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Store]:
    """A district where nothing is on record."""
    with kech(tmp_path / "kech") as store:
        yield store


def words(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if not label.isHidden())


class Listener:
    """Hears where a page wants to go and what it says."""

    def __init__(self, page: Page) -> None:
        self.places: list[Where] = []
        self.said: list[tuple[str, str]] = []
        page.go.connect(self.places.append)
        page.said.connect(lambda kind, text: self.said.append((kind, text)))


def shown(page: Page, qtbot: QtBot) -> Page:
    qtbot.addWidget(page)
    page.resize(830, 430)
    page.show()
    qtbot.waitExposed(page)
    return page


def report(
    store: Store,
    qtbot: QtBot,
    kind: str,
    *,
    ask: Callable[[QWidget, str], Path | None] = lambda owner, offered: None,
    printer: Callable[[QWidget], QPrinter | None] = lambda owner: None,
) -> ReportPage:
    page = ReportPage(Session(store), Where("report", filter=kind), ask=ask, printer=printer)
    shown(page, qtbot)
    at_rest(page, qtbot)
    return page


def at_rest(page: ReportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.is_busy(), timeout=LONG_MS)


def test_the_list_says_which_reports_are_ready_and_what_the_others_need(empty: Store, qtbot: QtBot) -> None:
    page = ReportsPage(Session(empty), Where("reports"))
    shown(page, qtbot)
    assert set(page.rows) == set(REPORTS)
    assert "Needs: \u2068Commitments\u2069" in page.rows["commitment_file"].accessibleName()
    commitment(empty, "Resolution")
    page.refresh()
    assert "Ready" in page.rows["commitment_file"].accessibleName()
    assert page.fact_line() == f"6 of {len(REPORTS)} reports are ready"


def test_a_row_opens_its_report(practised: Store, qtbot: QtBot) -> None:
    page = ReportsPage(Session(practised), Where("reports"))
    heard = Listener(page)
    shown(page, qtbot)
    QTest.mouseClick(page.rows["brief"], Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    QTest.keyClick(page.rows["handover"], Qt.Key.Key_Return)
    assert [place.filter for place in heard.places] == ["brief", "handover"]


def test_the_main_button_opens_the_brief_once_there_is_an_action_to_tell_of(empty: Store, qtbot: QtBot) -> None:
    page = ReportsPage(Session(empty), Where("reports"))
    heard = Listener(page)
    shown(page, qtbot)
    assert page.main_button().text == "Go to what is missing"
    page.main_pressed()
    entering.enter(empty, "action", None, {"title": "Water plant"})
    assert page.main_button().text == "Open the brief"
    page.main_pressed()
    assert heard.places == [Where("records", entity="action", view="table"), Where("brief")]


def test_a_report_that_is_not_ready_leads_to_what_is_missing(empty: Store, qtbot: QtBot) -> None:
    page = report(empty, qtbot, "baseline_book")
    heard = Listener(page)
    assert page.main_button().text == "Go to what is missing"
    assert "Needs: " in words(page.preview)
    page.main_pressed()
    assert heard.places == [Where("records", entity="measurement", view="table")]


def test_a_report_shows_its_pages(practised: Store, qtbot: QtBot) -> None:
    page = report(practised, qtbot, "brief")
    assert [one.accessibleName() for one in page.preview.pages()] == ["Page 1 of 1"]


def test_another_language_is_kept_for_this_report_alone(practised: Store, qtbot: QtBot) -> None:
    page = report(practised, qtbot, "brief")
    urdu = next(button for button in page.languages.findChildren(Button) if button.words == "اردو")
    QTest.mouseClick(urdu, Qt.MouseButton.LeftButton)
    at_rest(page, qtbot)
    assert report(practised, qtbot, "brief").languages.value() == "ur"
    assert report(practised, qtbot, "expected_results").languages.value() == "en"


def test_saving_as_pdf_writes_the_twin_as_well(practised: Store, qtbot: QtBot, tmp_path: Path) -> None:
    offered: list[str] = []

    def ask(owner: QWidget, name: str) -> Path:
        offered.append(name)
        return tmp_path / "results"

    page = report(practised, qtbot, "expected_results", ask=ask)
    heard = Listener(page)
    page.main_pressed()
    at_rest(page, qtbot)
    assert offered == ["expected-results-kech-en.pdf"]
    assert {path.name for path in tmp_path.iterdir()} == {"results.pdf", "results.xlsx"}
    assert [kind for kind, _ in heard.said] == ["good"]


def test_a_place_that_takes_no_file_is_told_and_work_is_safe(practised: Store, qtbot: QtBot, tmp_path: Path) -> None:
    page = report(practised, qtbot, "brief", ask=lambda owner, name: tmp_path / "gone" / name)
    heard = Listener(page)
    page.main_pressed()
    at_rest(page, qtbot)
    assert heard.said[0][0] == "problem"
    assert "Your work is safe" in heard.said[0][1]


def test_a_draft_is_saved_as_word(practised: Store, qtbot: QtBot, tmp_path: Path) -> None:
    page = report(practised, qtbot, "minutes", ask=lambda owner, name: tmp_path / name)
    QTest.mouseClick(page.word, Qt.MouseButton.LeftButton)
    at_rest(page, qtbot)
    assert [path.suffix for path in tmp_path.iterdir()] == [".docx"]


def test_the_paper_is_about_the_record_that_is_chosen(practised: Store, qtbot: QtBot) -> None:
    page = report(practised, qtbot, "minutes")
    assert page.records is not None
    before = page.records.value()
    choices = page.records.findChildren(QRadioButton)
    QTest.mouseClick(choices[1], Qt.MouseButton.LeftButton, pos=QPoint(8, choices[1].height() // 2))
    at_rest(page, qtbot)
    assert page.records.value() != before


def test_what_is_blank_or_missing_is_listed_beside_the_pages(practised: Store, qtbot: QtBot) -> None:
    draft, plan = report(practised, qtbot, "mou"), report(practised, qtbot, "action_plan")
    # labels that come later are shown at the next turn of the window's loop
    qtbot.waitUntil(lambda: "Blank: Second side" in words(draft))
    qtbot.waitUntil(lambda: "Still missing: " in words(plan))


def test_without_a_printer_a_pdf_is_offered(practised: Store, qtbot: QtBot, tmp_path: Path) -> None:
    page = report(practised, qtbot, "brief", ask=lambda owner, name: tmp_path / name)
    heard = Listener(page)
    QTest.mouseClick(page.printing, Qt.MouseButton.LeftButton)
    at_rest(page, qtbot)
    assert "There is no printer here" in heard.said[0][1]
    assert any(path.suffix == ".pdf" for path in tmp_path.iterdir())


def test_a_report_is_printed_page_by_page(practised: Store, qtbot: QtBot, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page = report(practised, qtbot, "expected_results", printer=lambda owner: printer)
    heard = Listener(page)
    QTest.mouseClick(page.printing, Qt.MouseButton.LeftButton)
    at_rest(page, qtbot)
    assert [kind for kind, _ in heard.said] == ["good"]
    assert (tmp_path / "printed.pdf").read_bytes().count(b"/Type /Page\n") == len(page.preview.pages())


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    printer = QPrinter(QPrinter.PrinterMode.ScreenResolution)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    assert not put_on_paper([QImage(10, 10, QImage.Format.Format_RGB32)], printer)
    assert pictures_of([]) == []


def test_only_the_handover_pack_offers_phone_numbers(practised: Store, qtbot: QtBot) -> None:
    assert report(practised, qtbot, "handover").private.isVisible()
    assert not report(practised, qtbot, "brief").private.isVisible()


def test_a_change_in_the_records_makes_the_pages_anew(empty: Store, qtbot: QtBot) -> None:
    page = report(empty, qtbot, "commitment_file")
    assert not page.preview.pages()
    page.session.changed.connect(page.heard)
    page.session.enter("commitment", None, {"title": "Resolution", "status": "drafting"})
    at_rest(page, qtbot)
    assert page.preview.pages()


def test_page_keys_turn_the_pages(practised: Store, qtbot: QtBot) -> None:
    page = report(practised, qtbot, "action_plan")
    qtbot.waitUntil(lambda: page.preview.verticalScrollBar().maximum() > 0)
    QTest.keyClick(page.preview, Qt.Key.Key_PageDown)
    assert page.preview.verticalScrollBar().value() > 0
    QTest.keyClick(page.preview, Qt.Key.Key_PageUp)
    assert page.preview.verticalScrollBar().value() == 0


def test_the_list_of_reports_opens_without_heavy_libraries() -> None:
    told = "import sys, lead_desktop.ui.reports, lead_desktop.ui.report_page; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split()
    assert not {"pandas", "typst", "xlsxwriter", "docx", "matplotlib"} & set(loaded)
