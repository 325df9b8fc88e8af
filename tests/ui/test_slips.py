"""The papers of the journey: dispatch slip, receipt slip and log book, looked at, printed and saved as PDF."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.reports.content import Facts, Paper, Table
from lead_desktop.reports.papers.hand_papers import dispatch_slip
from lead_desktop.store.store import Store
from lead_desktop.sync import journey
from lead_desktop.ui.log_book import LogBookSheet
from lead_desktop.ui.paper_sheet import PaperSheet, desk_of
from lead_desktop.ui.session import Session
from tests.ui.exchange import balochistan, carry, district, introduce
from tests.ui.offices import commitment, quiet_platform
from tests.ui.test_send_receive import opened, press_main, texts

pytestmark = quiet_platform
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    with balochistan(tmp_path / "province") as made:
        yield made


@pytest.fixture
def kech(tmp_path: Path, province: Store, stick: Path) -> Iterator[Store]:
    with district(tmp_path / "kech") as made:
        introduce(made, province, stick)
        yield made


def words_of(paper: Paper) -> str:
    found: list[str] = []
    for part in paper.parts:
        if isinstance(part, Facts):
            found += [f"{label}: {cell.text}" for label, cell in part.rows]
        if isinstance(part, Table):
            found += [" | ".join(cell.text for cell in row) for row in part.rows]
    return "\n".join(found)


def made(sheet: PaperSheet, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(sheet.preview.pages()), timeout=20_000)


def test_after_an_export_the_dispatch_slip_is_printed(kech: Store, stick: Path, tmp_path: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        assert page.slip is not None
        QTest.mouseClick(page.slip.printing, LEFT)
        assert isinstance(page.sheet, PaperSheet)
        made(page.sheet, qtbot)
        [note] = kech.journal.notes("out")
        paper = dispatch_slip(desk_of(page.session), page.slip.facts())
        assert note.check_code in words_of(paper)
        assert "Council resolution" not in words_of(paper)


def test_a_paper_is_saved_as_pdf_or_printed(kech: Store, tmp_path: Path, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1024, 540)
    host.show()
    paper = dispatch_slip(desk_of(Session(kech)), (("Bundle", "1"),))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet = PaperSheet(paper, host, printer=lambda owner: printer, ask=lambda owner, name: tmp_path / name)
    sheet.open_sheet()
    made(sheet, qtbot)
    QTest.mouseClick(sheet.save, LEFT)
    qtbot.waitUntil(lambda: not sheet.is_busy(), timeout=20_000)
    assert (tmp_path / "dispatch-slip.pdf").read_bytes().startswith(b"%PDF")
    assert "dispatch-slip.pdf" in texts(sheet)
    QTest.mouseClick(sheet.printing, LEFT)
    qtbot.waitUntil(lambda: not sheet.is_busy(), timeout=20_000)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")
    assert isinstance(sheet.grab().toImage(), QImage)


def test_without_a_printer_the_sheet_says_what_to_do(kech: Store, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    sheet = PaperSheet(dispatch_slip(desk_of(Session(kech)), ()), host, printer=lambda owner: None)
    sheet.open_sheet()
    made(sheet, qtbot)
    QTest.mouseClick(sheet.printing, LEFT)
    assert "Save the paper as PDF" in texts(sheet)


def test_the_log_book_prints_its_page_and_the_receipt_slip_of_a_bundle(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1024, 540)
    host.show()
    session = Session(province)
    sheet = LogBookSheet(session, host)
    sheet.open_sheet()
    QTest.mouseClick(sheet.printing, LEFT)
    assert sheet.paper is not None
    made(sheet.paper, qtbot)
    sheet.paper.close_sheet()
    [note] = province.journal.notes("in")
    QTest.mouseClick(sheet.entries[0].slip, LEFT)
    assert sheet.paper is not None
    made(sheet.paper, qtbot)
    facts: list[tuple[tuple[str, str], ...]] = []
    sheet.entries[0].slip_asked.connect(facts.append)
    QTest.mouseClick(sheet.entries[0].slip, LEFT)
    assert ("Receipt code", journey.receipt_code(province, note.bundle_id)) in facts[0]
    assert ("Check code", note.check_code) in facts[0]
