"""Send & receive: becoming known, exporting, importing with a preview, receipts, codes. A stick is a folder here."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey, keys
from lead_desktop.system.drives import Drive, Obstacle
from lead_desktop.ui.import_sheet import ImportSheet
from lead_desktop.ui.log_book import CheckCodeSheet, LogBookSheet
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.send_receive import SendReceivePage
from lead_desktop.ui.session import Session
from lead_desktop.ui.slip import SlipCard
from lead_desktop.ui.widgets.label import PlainLabel
from tests.ui.exchange import (
    balochistan,
    carry,
    choosing,
    clear,
    differ,
    district,
    introduce,
    with_stick,
    without_stick,
)
from tests.ui.offices import commitment, quiet_platform, window_on

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
def newcomer(tmp_path: Path) -> Iterator[Store]:
    with district(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def kech(newcomer: Store, province: Store, stick: Path) -> Store:
    introduce(newcomer, province, stick)
    return newcomer


@contextmanager
def opened(store: Store, stick: Path, qtbot: QtBot) -> Iterator[tuple[MainWindow, SendReceivePage]]:
    """Open the window of a store on Send & receive, with the stick as its chosen folder."""
    store.keep("exchange_folder", str(stick))
    with window_on(store, qtbot) as window:
        window.go(Where("send_receive"))
        page = window.page()
        assert isinstance(page, SendReceivePage)
        yield window, page


def press_main(window: MainWindow, page: SendReceivePage, qtbot: QtBot) -> None:
    QTest.mouseClick(window.frame.foot.main_button, LEFT)
    qtbot.waitUntil(lambda: not page.is_busy())


def press_second(window: MainWindow, page: SendReceivePage, qtbot: QtBot) -> None:
    QTest.mouseClick(window.frame.foot.back_button, LEFT)
    qtbot.waitUntil(lambda: not page.is_busy())


def take_in(page: SendReceivePage, qtbot: QtBot) -> None:
    assert isinstance(page.sheet, ImportSheet)
    QTest.mouseClick(page.sheet.take, LEFT)
    qtbot.waitUntil(lambda: not page.is_busy())


def texts(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in widget.findChildren(PlainLabel) if label.isVisible())


def heard(window: MainWindow) -> str:
    return "\n".join(bar.accessibleName() for bar in window.frame.messages())


def test_before_the_province_knows_it_the_computer_asks_first(newcomer: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(newcomer, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Make a request file"
        press_main(window, page, qtbot)
        [path] = list(stick.iterdir())
        asked = enrolment.read_request(path)
        assert asked.place == "KECH"
        assert page.enrol.number.text() == asked.check_number
        assert "You can take the stick out now" in heard(window)


def test_the_provinces_answer_opens_the_way_for_bundles(
    newcomer: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    asked = enrolment.read_request(enrolment.write_request(newcomer, stick))
    enrolment.admit(province, asked, asked.check_number)
    clear(stick)
    enrolment.write_certificate(province, "KECH", stick)
    with opened(newcomer, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Import bundle"
        press_main(window, page, qtbot)
        take_in(page, qtbot)
        assert not page.enrol.isVisible()
        assert window.frame.foot.main_button.words == "Export bundle"


def test_export_writes_one_file_checks_it_and_shows_its_slip(kech: Store, stick: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        [path] = list(stick.iterdir())
        [note] = kech.journal.notes("out")
        assert path.name == note.file_name
        assert isinstance(page.slip, SlipCard)
        assert "You can take the stick out now" in page.slip.said.text()
        assert note.check_code in page.slip.text()
        QTest.mouseClick(page.slip.copy, LEFT)
        assert note.check_code in QGuiApplication.clipboard().text()


def test_the_slip_counts_what_the_officer_changed(kech: Store, stick: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    with opened(kech, stick, qtbot) as (window, page):
        assert "One change not confirmed yet" in texts(page)
        press_main(window, page, qtbot)
        assert page.slip is not None
        assert "One change" in page.slip.text()


def test_without_a_stick_a_folder_is_asked_for(kech: Store, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    page = SendReceivePage(Session(kech), Where("send_receive"), look=without_stick, ask_folder=choosing(folder))
    qtbot.addWidget(page)
    page.main_pressed()
    qtbot.waitUntil(lambda: not page.is_busy())
    assert len(list(folder.glob("*.lead"))) == 1


def test_nothing_is_written_when_no_folder_is_chosen(kech: Store, qtbot: QtBot) -> None:
    page = SendReceivePage(Session(kech), Where("send_receive"), look=without_stick, ask_folder=choosing(None))
    qtbot.addWidget(page)
    page.main_pressed()
    assert not page.is_busy()
    assert kech.journal.notes() == []


@pytest.mark.parametrize(
    ("obstacle", "words"),
    [
        (Obstacle.READ_ONLY, "write-protected, slide its switch"),
        (Obstacle.FULL, "full, free some space on it"),
        (Obstacle.UNREADABLE, "cannot be read, put it in again"),
    ],
)
def test_a_drive_of_no_use_says_why(kech: Store, qtbot: QtBot, obstacle: Obstacle, words: str) -> None:
    card = Drive(Path("/nowhere"), "SD card", 0, obstacle)
    page = SendReceivePage(Session(kech), Where("send_receive"), look=lambda: [card])
    qtbot.addWidget(page)
    page.show()
    assert words in texts(page.drives)
    assert page.drives.folder() is None


def test_a_stick_with_a_new_bundle_makes_import_the_main_button(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    with opened(kech, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Export bundle"
        bundle.write(province, stick, place="KECH")
        page.drives.look_again()
        assert window.frame.foot.main_button.words == "Import bundle"
        assert window.frame.foot.back_button.words == "Export bundle"


def test_nothing_is_taken_in_before_the_preview_is_confirmed(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    bundle.write(province, stick, place="KECH")
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        assert isinstance(page.sheet, ImportSheet)
        assert "Quetta-1" in texts(page.sheet)
        assert kech.journal.notes("in") == []
        QTest.mouseClick(page.sheet.leave, LEFT)
        assert kech.journal.notes("in") == []


def test_what_is_confirmed_is_taken_in_and_the_bundle_is_received(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    bundle.write(province, stick, place="KECH")
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        take_in(page, qtbot)
        [came] = kech.journal.notes("in")
        [went] = kech.journal.notes("out")
        assert came.state == "taken_in"
        assert went.state == "received"
        assert "The province has confirmed everything" in texts(page)


def test_a_receipt_alone_sets_the_bundle_to_received(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    journey.write_receipt(province, "KECH", stick)
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        take_in(page, qtbot)
        assert [note.state for note in kech.journal.notes("out")] == ["received"]


def test_what_was_taken_in_before_is_not_offered_again(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    written = bundle.write(province, stick, place="KECH")
    journey.take_in(kech, written.path)
    with opened(kech, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Export bundle"
        press_second(window, page, qtbot)
        assert isinstance(page.sheet, ImportSheet)
        assert "nothing new" in texts(page.sheet)
        assert not page.sheet.take.isVisible()


def test_a_damaged_bundle_is_shown_with_its_reason_and_cannot_be_ticked(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    path = bundle.write(province, stick, place="KECH").path
    path.write_bytes(path.read_bytes()[:-200])
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        assert isinstance(page.sheet, ImportSheet)
        [tick] = page.sheet.list.ticks()
        assert not tick.isEnabled()
        assert "your work is safe" in texts(page.sheet)
        assert not page.sheet.take.isEnabled()


def test_shortcuts_on_a_stick_are_named_and_left_alone(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    bundle.write(province, stick, place="KECH")
    (stick / "Photos.lnk").write_bytes(b"L")
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        assert isinstance(page.sheet, ImportSheet)
        assert "Photos.lnk" in texts(page.sheet)


def test_differences_that_came_lead_to_their_page(
    tmp_path: Path, kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    with district(tmp_path / "sister") as sister:
        introduce(sister, province, stick)
        differ(kech, sister, province, stick)
    with opened(kech, stick, qtbot) as (window, page):
        assert "One difference waits for your decision." in texts(page)
        QTest.mouseClick(page.came.open, LEFT)
        assert window.page().where.page == "differences"


def test_taking_in_is_one_step_to_undo(tmp_path: Path, kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    with district(tmp_path / "sister") as sister:
        introduce(sister, province, stick)
        row = commitment(sister, "Sister's decision")
        carry(sister, province, stick)
    bundle.write(province, stick, place="KECH")
    with opened(kech, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        take_in(page, qtbot)
        assert kech.row("commitment", row) is not None
        with qtbot.waitActive(window):
            window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert kech.row("commitment", row) is None


def test_the_log_book_lists_both_directions(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    carry(province, kech, stick)
    with opened(kech, stick, qtbot) as (window, page):
        press_header(window, "Log book", qtbot)
        assert isinstance(page.sheet, LogBookSheet)
        shown = texts(page.sheet)
        assert "Bundle 1 to Balochistan" in shown
        assert "Bundle 1 from Balochistan" in shown


def test_a_receipt_code_over_the_phone_sets_the_bundle_to_received(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    written = bundle.write(kech, stick)
    journey.take_in(province, written.path)
    code = journey.receipt_code(province, written.bundle_id)
    assert code is not None
    with opened(kech, stick, qtbot) as (window, page):
        press_header(window, "Check a code", qtbot)
        assert isinstance(page.sheet, CheckCodeSheet)
        QTest.keyClicks(page.sheet.code.edit, code.lower().replace("-", " "))
        QTest.mouseClick(page.sheet.check, LEFT)
        assert "has been received" in page.sheet.answer.text()
        assert [note.state for note in kech.journal.notes("out")] == ["received"]


def test_a_check_code_is_recognised_and_a_wrong_one_is_said_to_be_wrong(kech: Store, stick: Path, qtbot: QtBot) -> None:
    written = bundle.write(kech, stick)
    with opened(kech, stick, qtbot) as (window, page):
        press_header(window, "Check a code", qtbot)
        sheet = page.sheet
        assert isinstance(sheet, CheckCodeSheet)
        QTest.keyClicks(sheet.code.edit, written.check_code)
        QTest.keyClick(sheet.code.edit, Qt.Key.Key_Return)
        assert "Bundle 1 to Balochistan" in sheet.answer.text()
        sheet.code.edit.clear()
        QTest.keyClicks(sheet.code.edit, "AA-AAA-AA")
        QTest.keyClick(sheet.code.edit, Qt.Key.Key_Return)
        assert "No bundle here has this code" in sheet.answer.text()


def test_a_refused_export_says_what_to_do_and_keeps_the_page_working(kech: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(kech, stick, qtbot) as (window, page):
        stick.rmdir()
        stick.write_text("a file where the stick was")
        press_main(window, page, qtbot)
        assert "Your work is safe" in heard(window)
        assert window.frame.foot.main_button.isEnabled()


def test_the_check_number_belongs_to_this_computer(newcomer: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(newcomer, stick, qtbot) as (window, page):
        press_main(window, page, qtbot)
        own = keys.keys_of(newcomer)
        assert page.enrol.number.text() == keys.check_number(own.signing_key, own.recipient)


def test_the_stick_is_found_without_being_asked_for(kech: Store, stick: Path, qtbot: QtBot) -> None:
    page = SendReceivePage(Session(kech), Where("send_receive"), look=with_stick(stick))
    qtbot.addWidget(page)
    assert page.drives.folder() == stick


def press_header(window: MainWindow, words: str, qtbot: QtBot) -> None:
    def found() -> list[QAbstractButton]:
        buttons = window.frame.header.findChildren(QAbstractButton)
        return [one for one in buttons if one.isVisible() and one.accessibleName() == words]

    qtbot.waitUntil(lambda: bool(found()))
    QTest.mouseClick(found()[-1], LEFT)
