"""The first run: four screens, every way through them, and what stands in the store afterwards."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.store import copies, locking, segments, ways_in
from lead_desktop.store.storage_key import new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.store.wrong_tries import WrongTries
from lead_desktop.sync import enrolment
from lead_desktop.ui import second_place
from lead_desktop.ui.first_run import DATE_NOTED, FirstRun
from lead_desktop.ui.first_run_screens import PROVINCE, START_FILE
from lead_desktop.ui.lock_choice import ACCOUNT, OPEN
from lead_desktop.ui.preferences import Preferences, preferences_of, show_as
from lead_desktop.ui.unlock_page import UnlockPage
from lead_desktop.ui.widgets.message_bar import MessageBar
from tests.store.pocket import Pocket
from tests.ui.exchange import balochistan, choosing, district, with_stick, without_stick
from tests.ui.offices import NOON, office, quiet_platform

pytestmark = quiet_platform


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    show_as(qapp, Preferences())
    yield qapp
    show_as(qapp, Preferences())


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def first_run(app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot) -> FirstRun:
    return shown(FirstRun(tmp_path / "own", look=with_stick(stick), clock=lambda: NOON), qtbot)


def shown(first_run: FirstRun, qtbot: QtBot) -> FirstRun:
    qtbot.addWidget(first_run)
    first_run.resize(1024, 540)
    with qtbot.waitActive(first_run):
        first_run.show()
        first_run.activateWindow()
    return first_run


def press(button: QAbstractButton, qtbot: QtBot) -> None:
    """Click on the button's own letters: a radio button answers nowhere else."""
    place = QPoint(10, button.height() // 2)
    if button.isRightToLeft():
        place.setX(button.width() - 10)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)


def go_on(first_run: FirstRun, qtbot: QtBot) -> None:
    press(first_run.foot.main_button, qtbot)


def answer_person(first_run: FirstRun, qtbot: QtBot, place: str = "Kech") -> None:
    QTest.keyClicks(first_run.person.place, place)
    QTest.keyClicks(first_run.person.name.edit, "Sana Baloch")


def made_by(first_run: FirstRun, qtbot: QtBot, lock: str = OPEN) -> Store:
    """Make the store after the last screen; without `lock` its choice stays as it is."""
    if lock:
        first_run.safety.lock.choose(lock)
    with qtbot.waitSignal(first_run.made) as signal:
        go_on(first_run, qtbot)
    assert signal.args is not None
    store = signal.args[0]
    assert isinstance(store, Store)
    return store


def messages(first_run: FirstRun) -> list[MessageBar]:
    return [bar for bar in first_run.findChildren(MessageBar) if bar.isVisible()]


def test_four_screens_lead_to_the_store_of_a_district(first_run: FirstRun, qtbot: QtBot) -> None:
    for number in (1, 2):
        assert first_run.screen_number() == number
        go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    QTest.keyClicks(first_run.person.post.edit, "Planning Officer")
    go_on(first_run, qtbot)
    assert first_run.foot.main_button.words == "Continue"
    first_run.safety.lock.choose(OPEN)
    assert first_run.foot.main_button.words == "Start step 1"
    with made_by(first_run, qtbot) as store:
        assert (store.about.role, store.about.place, store.about.officer) == ("district", "KECH", "Sana Baloch")
        [officer] = store.rows("person")
        assert (officer["name"], officer["post"]) == ("Sana Baloch", "Planning Officer")


def test_a_language_is_applied_and_mirrored_at_once(first_run: FirstRun, app: QApplication, qtbot: QtBot) -> None:
    press(first_run.language.buttons["ur"], qtbot)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert first_run.foot.main_button.x() < first_run.width() // 2
    press(first_run.language.buttons["en"], qtbot)
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_the_language_is_kept_in_the_store(first_run: FirstRun, qtbot: QtBot) -> None:
    press(first_run.language.buttons["sd"], qtbot)
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    go_on(first_run, qtbot)
    with made_by(first_run, qtbot) as store:
        assert preferences_of(store).language == "sd"
        assert store.about.language == "sd"


@pytest.mark.parametrize("typed", ["Kech", "کیچ", "ڪيچ", "kech district", "Turbat"])
def test_a_district_is_found_by_any_of_its_names(first_run: FirstRun, qtbot: QtBot, typed: str) -> None:
    first_run.person.place.setText(typed)
    place = first_run.person.chosen_place()
    assert typed == "Turbat" or (place is not None and place.code == "KECH")
    assert place is None or place.level == "district"


def test_what_is_missing_is_said_at_its_field_and_nothing_else_stops(first_run: FirstRun, qtbot: QtBot) -> None:
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    assert first_run.screen_number() == 3
    assert first_run.person.place.accessibleDescription() == "Choose your district from the list."
    assert first_run.person.place.hasFocus()
    answer_person(first_run, qtbot)
    go_on(first_run, qtbot)
    assert first_run.screen_number() == 4


def test_going_back_keeps_every_answer(first_run: FirstRun, qtbot: QtBot) -> None:
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    press(first_run.foot.back_button, qtbot)
    assert first_run.screen_number() == 2
    go_on(first_run, qtbot)
    assert first_run.person.name.value() == "Sana Baloch"


def test_the_provincial_office_is_asked_for_its_province_only(first_run: FirstRun, qtbot: QtBot) -> None:
    go_on(first_run, qtbot)
    press(first_run.office.button(PROVINCE), qtbot)
    go_on(first_run, qtbot)
    assert not first_run.person.place.isVisible()
    first_run.person.province.set_value("BALOCHISTAN")
    QTest.keyClicks(first_run.person.name.edit, "Reviewer")
    go_on(first_run, qtbot)
    with made_by(first_run, qtbot) as store:
        assert (store.about.role, store.about.place) == ("province", "BALOCHISTAN")


def test_a_wrong_date_is_noted_and_blocks_nothing(first_run: FirstRun, qtbot: QtBot) -> None:
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    press(first_run.person.date.wrong, qtbot)
    QTest.keyClicks(first_run.person.date.day.edit, "22/11/2026")
    go_on(first_run, qtbot)
    with made_by(first_run, qtbot) as store:
        assert store.kept(DATE_NOTED) == {"computer": "2026-11-21", "officer": "2026-11-22"}


def test_a_stick_that_is_there_is_already_picked_as_second_place(
    first_run: FirstRun, stick: Path, qtbot: QtBot
) -> None:
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    go_on(first_run, qtbot)
    assert first_run.safety.keep.isChecked()
    with made_by(first_run, qtbot) as store:
        assert second_place.second_place(store) == stick


def test_the_second_place_can_be_left_out(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    first_run = shown(FirstRun(tmp_path / "own", look=without_stick, clock=lambda: NOON), qtbot)
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    go_on(first_run, qtbot)
    with made_by(first_run, qtbot) as store:
        assert second_place.second_place(store) is None


def test_a_start_file_fills_in_the_district_and_makes_the_province_known(
    app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    with balochistan(tmp_path / "province") as province:
        start = enrolment.write_certificate(province, "KECH", stick)
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_files=lambda parent: [start], clock=lambda: NOON), qtbot
    )
    go_on(first_run, qtbot)
    press(first_run.office.button(START_FILE), qtbot)
    press(first_run.office.choose_file, qtbot)
    go_on(first_run, qtbot)
    place = first_run.person.chosen_place()
    assert place is not None
    assert place.code == "KECH"
    QTest.keyClicks(first_run.person.name.edit, "Sana Baloch")
    go_on(first_run, qtbot)
    with made_by(first_run, qtbot) as store:
        assert enrolment.listed(store).province == "BALOCHISTAN"


def test_a_start_file_of_another_province_is_pointed_out(
    app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    with balochistan(tmp_path / "province") as province:
        start = enrolment.write_certificate(province, "KECH", stick)
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_files=lambda parent: [start], clock=lambda: NOON), qtbot
    )
    go_on(first_run, qtbot)
    press(first_run.office.button(START_FILE), qtbot)
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    first_run.person.province.set_value("SINDH")
    first_run.person.place.setText("Naushahro Feroze")
    QTest.keyClicks(first_run.person.name.edit, "Sana Baloch")
    go_on(first_run, qtbot)
    assert first_run.screen_number() == 3


def test_a_file_that_is_no_start_file_is_refused_in_words(
    app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    other = stick / "letter.txt"
    other.write_text("Dear sir")
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_files=lambda parent: [other], clock=lambda: NOON), qtbot
    )
    go_on(first_run, qtbot)
    press(first_run.office.button(START_FILE), qtbot)
    press(first_run.office.choose_file, qtbot)
    [bar] = messages(first_run)
    assert "letter.txt" in bar.accessibleName()
    assert first_run.screen_number() == 2


def test_a_safety_copy_brings_the_work_back(app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot) -> None:
    with district(tmp_path / "before") as before:
        office(before, "Education department")
        carried = stick / "old.copy"
        carried.write_bytes(copies.make(before, "asked").path.read_bytes())
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_files=lambda parent: [carried], clock=lambda: NOON), qtbot
    )
    go_on(first_run, qtbot)
    with qtbot.waitSignal(first_run.made) as signal:
        press(first_run.office.from_copy, qtbot)
    assert signal.args is not None
    with signal.args[0] as store:
        assert "Education department" in [row["name"] for row in store.rows("institution")]


def test_what_was_entered_after_the_copy_comes_from_beside_it(
    app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    with district(tmp_path / "before") as before:
        second_place.choose(before, stick)
        office(before, "Education department")
        second_place.carry(before, copies.make(before, "asked"))
        office(before, "Health department")
        second_place.carry_changes(before)
    (carried,) = stick.glob("*.copy")
    own = tmp_path / "own"
    first_run = shown(FirstRun(own, look=without_stick, ask_files=lambda parent: [carried], clock=lambda: NOON), qtbot)
    go_on(first_run, qtbot)
    with qtbot.waitSignal(first_run.made) as signal:
        press(first_run.office.from_copy, qtbot)
    assert signal.args is not None
    with signal.args[0] as store:
        names = {row["name"] for row in store.rows("institution")}
    assert {"Education department", "Health department"} <= names
    assert segments.place_of(own) is None


def test_a_damaged_copy_is_refused_and_leaves_nothing(
    app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    broken = stick / "old.copy"
    broken.write_bytes(b"not a copy" * 500)
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_files=lambda parent: [broken], clock=lambda: NOON), qtbot
    )
    go_on(first_run, qtbot)
    press(first_run.office.from_copy, qtbot)
    assert messages(first_run)
    assert not Store.exists(tmp_path / "own")
    assert copies.copies(tmp_path / "own") == []


def test_the_practice_district_is_one_link_away(first_run: FirstRun, qtbot: QtBot) -> None:
    link = next(button for button in first_run.findChildren(QAbstractButton) if "practice" in button.accessibleName())
    with qtbot.waitSignal(first_run.practice_asked):
        press(link, qtbot)


def test_it_goes_by_keys_alone(first_run: FirstRun, qtbot: QtBot) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    for _ in range(2):
        QTest.keyClick(first_run, Qt.Key.Key_Return, control)
    first_run.person.place.setFocus()
    QTest.keyClicks(first_run.person.place, "Kech")
    QTest.keyClick(first_run.person.place, Qt.Key.Key_Tab)
    now = QApplication.focusWidget()
    assert isinstance(now, QLineEdit)
    QTest.keyClicks(now, "Sana Baloch")
    QTest.keyClick(first_run, Qt.Key.Key_Return, control)
    assert first_run.screen_number() == 4
    QTest.keyClicks(first_run.safety.lock.password.first.edit, "three words apart")
    QTest.keyClicks(first_run.safety.lock.password.second.edit, "three words apart")
    QTest.keyClick(first_run, Qt.Key.Key_Return, control)
    with qtbot.waitSignal(first_run.made) as signal:
        QTest.keyClick(first_run, Qt.Key.Key_Return, control)
    assert signal.args is not None
    signal.args[0].close()


def test_every_control_of_every_screen_has_a_name(first_run: FirstRun, qtbot: QtBot) -> None:
    unnamed: list[QWidget] = []
    for number in range(4):
        if number == 2:
            answer_person(first_run, qtbot)
        unnamed += [one for one in first_run.findChildren(QWidget) if is_stop(one) and not one.accessibleName()]
        if number < 3:
            go_on(first_run, qtbot)
    assert unnamed == []
    assert first_run.screen_number() == 4


def is_stop(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isVisible() and widget.focusProxy() is None


def test_a_folder_can_be_chosen_as_second_place(app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot) -> None:
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_folder=choosing(stick), clock=lambda: NOON), qtbot
    )
    first_run.safety.drives.choose()
    assert first_run.safety.folder() == stick


def test_a_clock_of_another_day_is_asked_about(app: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    at = datetime(1999, 1, 5, 9, 0, tzinfo=NOON.tzinfo)
    first_run = shown(FirstRun(tmp_path / "own", look=without_stick, clock=lambda: at), qtbot)
    assert (
        first_run.person.date.right.accessibleDescription() == "This computer says today is \u20685 January 1999\u2069."
    )


def at_the_last_screen(first_run: FirstRun, qtbot: QtBot) -> None:
    go_on(first_run, qtbot)
    go_on(first_run, qtbot)
    answer_person(first_run, qtbot)
    go_on(first_run, qtbot)


def test_locked_storage_is_offered_and_preselected_with_a_recovery_sheet(first_run: FirstRun, qtbot: QtBot) -> None:
    at_the_last_screen(first_run, qtbot)
    go_on(first_run, qtbot)
    assert "at least 8" in first_run.safety.lock.password.first.edit.accessibleDescription()
    QTest.keyClicks(first_run.safety.lock.password.first.edit, "three words apart")
    go_on(first_run, qtbot)
    assert "not the same" in first_run.safety.lock.password.second.edit.accessibleDescription()
    QTest.keyClicks(first_run.safety.lock.password.second.edit, "three words apart")
    go_on(first_run, qtbot)
    code = first_run.recovery.card.code()
    assert first_run.screen_number() == 4
    assert first_run.foot.main_button.words == "Start step 1"
    with made_by(first_run, qtbot, lock="") as store:
        folder, key = store.folder, store.key
    assert key is not None
    assert locking.is_locked(folder)
    ways, tries = ways_in.read(folder), WrongTries(folder)
    assert ways_in.by_password(ways, "three words apart", tries) == key
    assert ways_in.by_code(ways, code, tries) == key


def test_going_back_from_the_sheet_and_not_locking_makes_a_plain_store(first_run: FirstRun, qtbot: QtBot) -> None:
    at_the_last_screen(first_run, qtbot)
    for field in (first_run.safety.lock.password.first, first_run.safety.lock.password.second):
        QTest.keyClicks(field.edit, "three words apart")
    go_on(first_run, qtbot)
    press(first_run.foot.back_button, qtbot)
    with made_by(first_run, qtbot, lock=OPEN) as store:
        assert store.key is None
        assert not ways_in.is_there(store.folder)


def test_a_locked_copy_asks_for_the_password_and_comes_back_locked(
    app: QApplication, tmp_path: Path, stick: Path, qtbot: QtBot
) -> None:
    key = new_key()
    with locking.lock(
        district(tmp_path / "before"), ways_in.with_password(WaysIn(), key, "three words apart"), key
    ) as before:
        office(before, "Education department")
        second_place.choose(before, stick)
        second_place.carry(before, copies.make(before, "asked"))
    (carried,) = stick.glob("*.copy")
    first_run = shown(
        FirstRun(tmp_path / "own", look=without_stick, ask_files=lambda parent: [carried], clock=lambda: NOON), qtbot
    )
    go_on(first_run, qtbot)
    press(first_run.office.from_copy, qtbot)
    (page,) = first_run.findChildren(UnlockPage)
    QTest.keyClicks(page.password.edit, "three words apart")
    with qtbot.waitSignal(first_run.made) as signal:
        QTest.keyClick(page.password.edit, Qt.Key.Key_Return)
    assert signal.args is not None
    with signal.args[0] as store:
        assert "Education department" in [row["name"] for row in store.rows("institution")]
    assert locking.is_locked(tmp_path / "own")


def test_the_account_of_the_computer_locks_only_where_there_is_a_key_store(
    app: QApplication, first_run: FirstRun, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not first_run.safety.lock.buttons[ACCOUNT].isVisibleTo(first_run.safety)
    pocket = Pocket()
    other = shown(FirstRun(tmp_path / "other", look=without_stick, clock=lambda: NOON, key_store=pocket), qtbot)
    at_the_last_screen(other, qtbot)
    assert other.safety.lock.buttons[ACCOUNT].isVisible()
    other.safety.lock.choose(ACCOUNT)
    go_on(other, qtbot)
    with made_by(other, qtbot, lock="") as store:
        assert ways_in.by_computer(ways_in.read(store.folder), pocket) == store.key
        assert ways_in.by_computer(ways_in.read(store.folder), Pocket()) is None
