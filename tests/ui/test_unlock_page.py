"""The page of a locked storage: the password, a forgotten one, the wait, and locking while the program runs."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.app import Program, application
from lead_desktop.store import locking, ways_in
from lead_desktop.store.storage_key import StorageKey, new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.store.wrong_tries import WrongTries
from lead_desktop.ui.idle_watch import keep_minutes
from lead_desktop.ui.lock_settings import ChangeLockSheet, NewCodeSheet
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, keep_preferences, show_as
from lead_desktop.ui.settings import SettingsPage
from lead_desktop.ui.texts import language
from lead_desktop.ui.unlock_page import UnlockPage
from tests.ui.offices import kech, quiet_platform

pytestmark = quiet_platform
PASSWORD, OTHER = "three words apart", "another set of words"


@pytest.fixture
def key() -> StorageKey:
    return new_key()


@pytest.fixture
def folder(tmp_path: Path, key: StorageKey) -> Path:
    """A locked store of Kech."""
    ways = ways_in.with_password(WaysIn(), key, PASSWORD)
    locking.lock(kech(tmp_path / "kech"), ways, key).close()
    return tmp_path / "kech"


@pytest.fixture
def program(folder: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(application(), folder)
    made.start()
    yield made
    made.finish()
    made.shell.close()
    show_as(application(), Preferences())


def page_of(program: Program) -> UnlockPage:
    (found,) = [page for page in program.shell.findChildren(UnlockPage) if page.isVisible()]
    return found


def answer(page: UnlockPage, password: str) -> None:
    QTest.keyClicks(page.password.edit, password)
    QTest.keyClick(page.password.edit, Qt.Key.Key_Return)


def unlocked(program: Program, qtbot: QtBot) -> MainWindow:
    answer(page_of(program), PASSWORD)
    qtbot.waitUntil(lambda: isinstance(program.shell.inside(), MainWindow))
    inside = program.shell.inside()
    assert isinstance(inside, MainWindow)
    qtbot.waitUntil(inside.isVisible)
    return inside


def test_the_password_leads_to_the_work(program: Program, qtbot: QtBot) -> None:
    assert program.store is None
    assert unlocked(program, qtbot).session.store.about.place == "KECH"


def test_a_wrong_password_is_said_at_its_field(program: Program) -> None:
    page = page_of(program)
    answer(page, "wrong")
    assert "not the password" in page.password.edit.accessibleDescription()
    assert program.store is None


def test_after_five_wrong_passwords_the_page_waits_and_says_how_long(program: Program, folder: Path) -> None:
    page = page_of(program)
    for _ in range(5):
        page.password.set_value("")
        answer(page, "wrong")
    assert not page.open.isEnabled()
    assert "30 second" in page.waiting()
    assert WrongTries(folder).left() == 30


def test_a_forgotten_password_is_set_anew_with_the_sheet(folder: Path, key: StorageKey, qtbot: QtBot) -> None:
    ways, code = ways_in.with_recovery(ways_in.read(folder), key)
    ways_in.write(folder, ways)
    page = UnlockPage(folder)
    qtbot.addWidget(page)
    page.show()
    QTest.mouseClick(page.forgot, Qt.MouseButton.LeftButton)
    QTest.keyClicks(page.code.edit, code.lower())
    for field in (page.new.first, page.new.second):
        QTest.keyClicks(field.edit, OTHER)
    with qtbot.waitSignal(page.opened) as signal:
        QTest.mouseClick(page.open, Qt.MouseButton.LeftButton)
    assert signal.args == [key]
    assert ways_in.by_password(ways_in.read(folder), OTHER, WrongTries(folder)) == key


def test_the_page_speaks_the_language_of_the_locked_work(folder: Path, key: StorageKey, qtbot: QtBot) -> None:
    with Store.open(folder, key=key) as store:
        keep_preferences(store, Preferences(language="sd"))
    program = Program(application(), folder)
    program.start()
    assert language() == "sd"
    program.finish()
    program.shell.close()
    show_as(application(), Preferences())


def test_ctrl_l_covers_the_work_and_the_password_brings_the_same_page_back(program: Program, qtbot: QtBot) -> None:
    window = unlocked(program, qtbot)
    window.go(Where("documents"))
    window.do("lock")
    qtbot.waitUntil(lambda: not window.isVisible())
    window.do("search")
    assert not window.isVisible()
    answer(page_of(program), PASSWORD)
    qtbot.waitUntil(lambda: window.isVisible())
    assert window.page().where == Where("documents")


def test_the_work_is_covered_when_nobody_is_there(program: Program, qtbot: QtBot) -> None:
    window = unlocked(program, qtbot)
    keep_minutes(window.session.store, 2)
    program.idle.start(window.session.store)
    assert program.idle.timer.remainingTime() > 110_000
    program.idle.left_alone.emit()
    assert not window.isVisible()


def test_a_plain_store_is_not_covered(tmp_path: Path, qtbot: QtBot) -> None:
    kech(tmp_path / "plain").close()
    program = Program(application(), tmp_path / "plain")
    program.start()
    program.lock()
    inside = program.shell.inside()
    assert inside is not None
    assert inside.isVisible()
    assert not program.idle.timer.isActive()
    program.finish()
    program.shell.close()


def settings_of(window: MainWindow) -> SettingsPage:
    window.go(Where("settings"))
    page = window.page()
    assert isinstance(page, SettingsPage)
    return page


def test_the_password_is_changed_in_settings(program: Program, folder: Path, key: StorageKey, qtbot: QtBot) -> None:
    window = unlocked(program, qtbot)
    QTest.mouseClick(settings_of(window).lock.change, Qt.MouseButton.LeftButton)
    (sheet,) = window.window().findChildren(ChangeLockSheet)
    for field in (sheet.choice.password.first, sheet.choice.password.second):
        field.set_value(OTHER)
    sheet.password.set_value("wrong")
    sheet.press()
    assert ways_in.by_password(ways_in.read(folder), PASSWORD, WrongTries(folder)) == key
    sheet.password.set_value(PASSWORD)
    sheet.press()
    assert ways_in.by_password(ways_in.read(folder), OTHER, WrongTries(folder)) == key


def test_a_new_sheet_is_made_in_settings(program: Program, folder: Path, key: StorageKey, qtbot: QtBot) -> None:
    window = unlocked(program, qtbot)
    QTest.mouseClick(settings_of(window).lock.sheet, Qt.MouseButton.LeftButton)
    (sheet,) = window.window().findChildren(NewCodeSheet)
    sheet.password.set_value(PASSWORD)
    sheet.press()
    assert ways_in.by_code(ways_in.read(folder), sheet.card.code(), WrongTries(folder)) == key


def test_a_plain_store_is_locked_in_settings_and_work_goes_on(tmp_path: Path, qtbot: QtBot) -> None:
    kech(tmp_path / "plain").close()
    program = Program(application(), tmp_path / "plain")
    program.start()
    window = program.shell.inside()
    assert isinstance(window, MainWindow)
    QTest.mouseClick(settings_of(window).lock.change, Qt.MouseButton.LeftButton)
    (sheet,) = window.window().findChildren(ChangeLockSheet)
    for field in (sheet.choice.password.first, sheet.choice.password.second):
        field.set_value(PASSWORD)
    sheet.press()
    code = sheet.card.code()
    assert code
    sheet.press()
    qtbot.waitUntil(lambda: program.store is not None and program.store.key is not None)
    assert locking.is_locked(tmp_path / "plain")
    assert program.store is not None
    ways, tries = ways_in.read(tmp_path / "plain"), WrongTries(tmp_path / "plain")
    assert ways_in.by_code(ways, code, tries) == program.store.key
    program.finish()
    program.shell.close()


def test_the_recovery_sheet_is_one_page_in_three_languages(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    from pypdf import PdfReader

    from lead_desktop.ui.recovery_code_card import RecoveryCodeCard

    card = RecoveryCodeCard(ask_name=lambda owner: tmp_path / "sheet", ask_printer=lambda owner: None)
    qtbot.addWidget(card)
    card.show_code("ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345", "Kech")
    card.save.click()
    (page,) = PdfReader(tmp_path / "sheet.pdf").pages
    assert "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345" in page.extract_text()
