"""The program as a whole: quick to import, one window a folder, the same work after every way of stopping."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from lead_desktop.app import Program, application
from lead_desktop.store import copies, ways_in
from lead_desktop.store.errors import LeadError
from lead_desktop.store.storage_key import new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.ui import tasks, trouble
from lead_desktop.ui.cannot_open import CannotOpen
from lead_desktop.ui.help import topics
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.page_list import PAGES, RAILS
from lead_desktop.ui.pages import Where
from lead_desktop.ui.stopped_card import StoppedSheet
from lead_desktop.ui.unlock_page import UnlockPage
from lead_desktop.ui.widgets.button import Button
from tests.ui.offices import commitment, kech, office, quiet_platform

pytestmark = quiet_platform
CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    kech(tmp_path / "kech").close()
    return tmp_path / "kech"


@pytest.fixture
def program(folder: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(application(), folder)
    made.start()
    yield made
    made.finish()
    made.shell.close()


def window_of(program: Program) -> MainWindow:
    inside = program.shell.inside()
    assert isinstance(inside, MainWindow)
    return inside


def store_of(program: Program) -> Store:
    assert program.store is not None
    return program.store


def test_starting_loads_no_heavy_library() -> None:
    asked = "import sys, json, lead_desktop.app; print(json.dumps(sorted(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(told.stdout)}
    assert loaded.isdisjoint({"pandas", "numpy", "matplotlib", "typst", "openpyxl", "nacl", "pyrage"})


def test_the_window_opens_on_the_work_of_the_folder(program: Program) -> None:
    assert window_of(program).session.store.about.place == "KECH"
    assert program.shell.isVisible()


def test_what_was_entered_is_there_at_the_next_start(program: Program, folder: Path) -> None:
    row = window_of(program).session.enter("institution", None, {"name": "Education department"}).row_id
    program.finish()
    with Store.open(folder) as store:
        assert store.name("institution", row) == "Education department"


def test_closing_after_work_makes_a_safety_copy(program: Program, folder: Path) -> None:
    assert copies.copies(folder) == []
    window_of(program).session.enter("institution", None, {"name": "Education department"})
    program.finish()
    assert [copy.why for copy in copies.copies(folder)] == ["closing"]


def test_closing_without_work_makes_none(program: Program, folder: Path) -> None:
    program.finish()
    assert copies.copies(folder) == []


def test_the_provincial_office_opens_on_its_districts(tmp_path: Path, qtbot: QtBot) -> None:
    Store.create(tmp_path / "p", role="province", place="BALOCHISTAN", officer="Planner").close()
    program = Program(application(), tmp_path / "p")
    program.start()
    assert window_of(program).page().where == Where("districts")
    qtbot.waitUntil(lambda: "Inbox" in window_of(program).frame.foot.facts())
    program.finish()
    program.shell.close()


def test_a_second_start_brings_the_first_window_forward(program: Program, folder: Path, qtbot: QtBot) -> None:
    assert program.is_first()
    program.shell.showMinimized()
    second = Program(application(), folder)
    assert not second.is_first()
    qtbot.waitUntil(lambda: not program.shell.isMinimized())
    second.shell.close()


def test_another_folder_gets_a_window_of_its_own(program: Program, tmp_path: Path) -> None:
    assert program.is_first()
    other = Program(application(), tmp_path / "other")
    assert other.is_first()
    other.finish()
    other.shell.close()


def test_after_a_stop_the_last_saved_step_is_named(folder: Path, qtbot: QtBot) -> None:
    with Store.open(folder) as store:
        office(store, "Education department")
        store.keep("running", True)
    program = Program(application(), folder)
    program.start()
    (bar,) = window_of(program).frame.messages()
    assert "Your work is safe." in bar.accessibleName()
    assert "New record: Office or organisation" in bar.accessibleName()
    program.finish()
    program.shell.close()


def test_a_clean_end_is_not_told_as_a_stop(program: Program, folder: Path) -> None:
    program.finish()
    program.open_folder(folder)
    assert window_of(program).frame.messages() == ()


def test_a_file_that_cannot_be_opened_is_told_with_ways_on(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "kech"
    with kech(folder) as store:
        office(store, "Education department")
        copies.make(store, "asked")
    (folder / "lead.db").write_bytes(b"damaged" * 1000)
    program = Program(application(), folder)
    program.start()
    shown = program.shell.inside()
    assert isinstance(shown, CannotOpen)
    back = next(one for one in shown.findChildren(Button) if one.words == "Bring my work back")
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.shell.inside(), MainWindow))
    assert [row["name"] for row in store_of(program).rows("institution") if row["office"]] == ["Education department"]
    program.finish()
    program.shell.close()


def test_going_back_to_a_copy_shows_the_work_of_then(program: Program, qtbot: QtBot) -> None:
    office(store_of(program), "Before")
    made = copies.make(store_of(program), "asked")
    office(store_of(program), "After")
    before = window_of(program)
    before.restore_asked.emit(made)
    qtbot.waitUntil(lambda: program.shell.inside() is not before and program.store is not None)
    assert [row["name"] for row in store_of(program).rows("institution") if row["office"]] == ["Before"]


def test_a_copy_from_under_the_lock_asks_for_the_password_of_its_time(
    program: Program, folder: Path, qtbot: QtBot
) -> None:
    office(store_of(program), "Under lock")
    key = new_key()
    program.change_lock(ways_in.with_password(WaysIn(), key, "three words apart"), key)
    program.change_lock(None, None)
    (old,) = [copy for copy in copies.copies(folder) if copies.is_locked(copy)][:1]
    window_of(program).restore_asked.emit(old)
    qtbot.waitUntil(lambda: isinstance(program.shell.inside(), UnlockPage))
    page = program.shell.inside()
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.password.edit, "three words apart")
    QTest.keyClick(page.password.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(program.shell.inside(), MainWindow))
    assert [row["name"] for row in store_of(program).rows("institution") if row["office"]] == ["Under lock"]
    assert store_of(program).key is None


def test_a_mistake_of_the_program_keeps_the_work_and_offers_a_report(program: Program, folder: Path) -> None:
    row = commitment(store_of(program), "A secret promise")
    program.watch.take(ValueError, _mistake("A secret promise"), None)
    (sheet,) = program.shell.findChildren(StoppedSheet)
    save = next(one for one in sheet.findChildren(Button) if one.words == "Save a report file")
    save.click()
    (report,) = (folder / "reports").iterdir()
    told = report.read_text(encoding="utf-8")
    assert "_mistake" in told
    assert "secret" not in told
    assert store_of(program).name("commitment", row) == "A secret promise"


def _mistake(value: str) -> ValueError:
    try:
        raise ValueError(value)
    except ValueError as error:
        return error


def test_a_mistake_while_one_is_shown_goes_no_further(qtbot: QtBot) -> None:
    watch = trouble.Watch()
    seen: list[str] = []

    def fail_again(text: str, at: object) -> None:
        seen.append(text)
        watch.take(ValueError, ValueError("again"), None)

    watch.caught.connect(fail_again)
    watch.take(ValueError, ValueError("first"), None)
    assert len(seen) == 1


def test_a_report_names_where_it_happened_and_nothing_that_was_typed() -> None:
    try:
        raise LookupError("0300 1234567 Sana")
    except LookupError as error:
        text = trouble.support_text(error)
    assert "builtins.LookupError" in text
    assert "test_app.py" in text
    assert "Sana" not in text


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_an_accessible_name(program: Program, page: str) -> None:
    window = window_of(program)
    row = commitment(store_of(program), "Resolution on water")
    window.go(_place(page, row))
    assert [one for one in _controls(window) if not _name(one)] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_page_has_a_title_and_at_most_one_main_button(program: Program, page: str) -> None:
    window = window_of(program)
    window.go(_place(page, commitment(store_of(program), "Resolution on water")))
    assert window.page().title()
    shown = [one for one in window.findChildren(QPushButton) if one.isVisible() and one.property("kind") == "main"]
    assert set(shown) <= {window.frame.foot.main_button}


def _place(page: str, row: str) -> Where:
    """Return a place of each page, with the record that it needs."""
    match page:
        case "step":
            return Where(page, step="commitment")
        case "records":
            return Where(page, entity="commitment", view="table")
        case "record" | "check":
            return Where(page, entity="commitment", row=row, view="guided")
        case "district":
            return Where(page, row="KECH")
        case "view":
            return Where(page, step="commitment", filter="V1b")
        case "report":
            return Where(page, filter="brief")
        case "import":
            return Where(page, entity="commitment")
    return Where(page)


def _controls(window: QWidget) -> list[QWidget]:
    shown = [one for kind in CONTROLS for one in window.findChildren(kind)]
    # The header of a table is read out with its cells.
    own = [one for one in shown if not isinstance(one, QHeaderView) and not one.objectName().startswith("qt_")]
    return [one for one in own if one.isVisibleTo(window)]


def _name(control: QWidget) -> str:
    words = control.text() if isinstance(control, QAbstractButton) else ""
    return control.accessibleName() or words


@pytest.mark.parametrize("page", ["home", "step", "data", "removed", "settings"])
def test_tab_alone_reaches_every_part_of_a_screen(program: Program, qtbot: QtBot, page: str) -> None:
    window = window_of(program)
    window.go(Where(page, step="baseline" if page == "step" else ""))
    program.shell.activateWindow()
    qtbot.waitUntil(program.shell.isActiveWindow)
    reached = set()
    for _ in range(200):
        focused = QApplication.focusWidget()
        if focused is None or focused in reached:
            break
        reached.add(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert window.frame.foot.main_button in reached
    assert any(window.frame.rail.isAncestorOf(one) for one in reached)


def test_every_page_has_a_help_topic_of_at_most_150_words() -> None:
    written = topics("en")
    assert set(PAGES) <= set(written)
    assert {page: len(" ".join(one.paragraphs).split()) for page, one in written.items()
            if len(" ".join(one.paragraphs).split()) > 150} == {}  # fmt: skip


def test_every_entry_of_the_rail_leads_to_a_page() -> None:
    assert {page for entries in RAILS.values() for page, _ in entries} <= set(PAGES)


def test_long_work_hands_its_result_to_the_screen(qtbot: QtBot) -> None:
    with qtbot.waitSignal(tasks.run(lambda progress: 42).succeeded) as told:
        pass
    assert told.args == [42]


def test_long_work_can_be_stopped_between_two_parts(qtbot: QtBot) -> None:
    def endless(progress: tasks.Progress) -> None:
        while True:
            progress.at(1, 2)

    work = tasks.run(endless)
    with qtbot.waitSignal(work.stopped, timeout=1000):
        work.cancel()


def test_trouble_in_long_work_comes_as_a_refusal(qtbot: QtBot, tmp_path: Path) -> None:
    def refused(progress: tasks.Progress) -> None:
        Store.open(tmp_path)

    with qtbot.waitSignal(tasks.run(refused).refused) as told:
        pass
    assert isinstance(told.args[0], LeadError)


def test_work_in_a_cloud_folder_is_brought_to_this_computer(tmp_path: Path, qtbot: QtBot) -> None:
    cloud = tmp_path / "OneDrive"
    cloud.mkdir()
    with kech(tmp_path / "kech") as store:
        office(store, "Education department")
    (tmp_path / "kech").rename(cloud / "kech")
    program = Program(application(), cloud / "kech", home=tmp_path / "home")
    program.start()
    shown = program.shell.inside()
    assert isinstance(shown, CannotOpen)
    words = [one.words for one in shown.findChildren(Button)]
    assert words == ["Bring the work to this computer", "Open for reading", "Try again", "Close the program"]
    QTest.mouseClick(shown.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.shell.inside(), MainWindow))
    assert store_of(program).folder == tmp_path / "home"
    assert "Education department" in [row["name"] for row in store_of(program).rows("institution")]
    assert Store.exists(cloud / "kech")
    program.finish()
    program.shell.close()


def test_work_in_a_cloud_folder_can_be_looked_at(tmp_path: Path, qtbot: QtBot) -> None:
    cloud = tmp_path / "Dropbox"
    cloud.mkdir()
    kech(tmp_path / "kech").close()
    (tmp_path / "kech").rename(cloud / "kech")
    program = Program(application(), cloud / "kech", home=tmp_path / "home")
    program.start()
    shown = program.shell.inside()
    assert isinstance(shown, CannotOpen)
    look = next(one for one in shown.findChildren(Button) if one.words == "Open for reading")
    QTest.mouseClick(look, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(program.shell.inside(), MainWindow))
    assert store_of(program).read_only
    program.finish()
    program.shell.close()
