"""Sending and fetching over a line: asked for or by itself, with a password or without, said in words."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fsspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.app import Program, application
from lead_desktop.store.errors import LeadError
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, carriers, enrolment, journey, posting
from lead_desktop.sync.carriers import INBOX, OUTBOX, Address, Carrier
from lead_desktop.ui.line import EVERY_S, Line, line_of
from lead_desktop.ui.line_card import LineCard, words_of
from lead_desktop.ui.line_settings import LineSettings
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.province.inbox import InboxPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.settings import SettingsPage
from lead_desktop.ui.texts import tr
from lead_desktop.ui.to_do import to_do
from tests.sync.test_carriers import Breaking, Keeping
from tests.ui.exchange import balochistan, choosing, district, introduce
from tests.ui.offices import commitment, quiet_platform, window_on
from tests.ui.test_send_receive import opened, texts

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
        up, down = Address(str(tmp_path / "up")), Address(str(tmp_path / "down"))
        for store, out, into in ((made, up, down), (province, down, up)):
            carriers.keep_address(store, OUTBOX, out)
            carriers.keep_address(store, INBOX, into)
        yield made


def ended(line: Line, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not line.state.busy)


def line_on(store: Store, reach: Any = Carrier.open, **more: Any) -> Line:
    return Line(Session(store), reach=reach, **more)


def broken_line(address: Address, password: str | None) -> Carrier:
    return Carrier(Breaking(1), "/nowhere", "the line")


def test_send_now_sends_and_says_so(kech: Store, stick: Path, tmp_path: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    with opened(kech, stick, qtbot) as (_, page):
        assert page.line.isVisible()
        assert page.line.now.words == "Send now"
        QTest.mouseClick(page.line.now, LEFT)
        ended(line_of(page.session), qtbot)
        assert "Bundle 1 has been sent." in texts(page.line)
        assert [note.state for note in kech.journal.notes("out")] == ["uploaded"]
        assert any(path.name.endswith(".pieces") for path in (tmp_path / "up").iterdir())


def test_without_an_address_there_is_no_card(tmp_path: Path, stick: Path, qtbot: QtBot) -> None:
    with district(tmp_path / "other") as store, opened(store, stick, qtbot) as (_, page):
        assert not page.line.isVisible()


def test_what_comes_to_a_district_waits_for_its_look(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    posting.go_round(kech, Carrier.open)
    posting.go_round(province, Carrier.open)
    with opened(kech, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Export bundle"
        QTest.mouseClick(page.line.now, LEFT)
        ended(line_of(page.session), qtbot)
        assert [note.state for note in kech.journal.notes("out")] == ["received"]
        assert kech.journal.notes("in") == []
        assert window.frame.foot.main_button.words == "Import bundle"
        said = [one.said.said(tr) for one in to_do(page.session)]
        assert "Look at what has come over the line: 1." in said


def test_the_province_takes_in_what_needs_no_decision(
    kech: Store, province: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    posting.go_round(kech, Carrier.open)
    session = Session(province)
    heard: list[object] = []
    session.changed.connect(heard.append)
    page = InboxPage(session, Where("inbox"), look=list)
    qtbot.addWidget(page)
    page.show()
    assert page.line.now.words == "Look now"
    QTest.mouseClick(page.line.now, LEFT)
    ended(line_of(session), qtbot)
    assert len(heard) == 1
    assert [note.state for note in province.journal.notes("in")] == ["taken_in"]
    assert "The answer and the receipt for Kech have been sent." in texts(page.line)
    assert any((tmp_path / "down" / "KECH").iterdir())


def test_an_unknown_sender_waits_in_the_inbox(
    kech: Store, province: Store, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    with district(tmp_path / "stranger") as stranger:
        enrolment.accept(stranger, enrolment.write_certificate(province, "KECH", stick))
        Carrier.open(Address(str(tmp_path / "up"))).send(bundle.write(stranger, stick).path)
    page = InboxPage(Session(province), Where("inbox"), look=list)
    qtbot.addWidget(page)
    page.show()
    QTest.mouseClick(page.line.now, LEFT)
    qtbot.waitUntil(lambda: bool(page.list.arrivals()) and not page.is_busy())
    [arrival] = page.list.arrivals()
    assert arrival.needs_word
    assert province.journal.notes("in") == []


def test_a_line_that_fails_quietly_waits_longer_each_time(kech: Store, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    kech.keep(posting.BY_ITSELF, True)
    line = line_on(kech, broken_line)
    told: list[LeadError] = []
    line.refused.connect(told.append)
    waits = []
    for _ in range(3):
        line.go_by_itself()
        ended(line, qtbot)
        waits.append(line.waits_s())
    assert waits == [pytest.approx(30, abs=2), pytest.approx(60, abs=2), pytest.approx(120, abs=2)]
    assert told == []
    said = words_of(line.state)
    assert "Your work is safe." in said
    assert "It is tried again by itself in 2 minutes." in said
    line.end()


def test_a_round_that_was_asked_for_says_why_it_failed(kech: Store, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    line = line_on(kech, broken_line)
    with qtbot.waitSignal(line.refused):
        line.send_now()
    assert line.waits_s() == 0
    assert "It is tried again" not in words_of(line.state)


def test_after_a_good_round_the_next_one_is_planned(kech: Store, qtbot: QtBot) -> None:
    kech.keep(posting.BY_ITSELF, True)
    line = line_on(kech)
    line.begin()
    assert 0 < line.waits_s() < 60
    line.send_now()
    ended(line, qtbot)
    assert line.waits_s() == pytest.approx(EVERY_S, abs=5)
    line.rest()
    assert line.waits_s() == 0


def test_without_a_key_store_the_password_is_asked_for_and_kept_in_memory_alone(
    kech: Store, province: Store, qtbot: QtBot
) -> None:
    for box in (INBOX, OUTBOX):
        carriers.keep_address(kech, box, Address(f"sftp://files.example/{box}", "kech"))
    given: list[str | None] = []

    def reach(address: Address, password: str | None) -> Carrier:
        given.append(password)
        return Carrier(fsspec.filesystem("memory"), f"/{kech.about.replica}", address.url)

    session = Session(kech)
    line = Line(session, reach=reach, key_store=Keeping(there=False))
    card = LineCard(session, line)
    qtbot.addWidget(card)
    card.show()
    line.send_now()
    assert "asks for the password of kech" in texts(card)
    assert given == []
    QTest.keyClicks(card.password.edit, "PLANTED-SECRET")
    QTest.mouseClick(card.use, LEFT)
    ended(line, qtbot)
    assert set(given) == {"PLANTED-SECRET"}
    assert card.password.value() is None
    for path in kech.folder.rglob("*"):
        assert not path.is_file() or b"PLANTED-SECRET" not in path.read_bytes()


def test_the_addresses_are_set_in_the_settings(tmp_path: Path, qtbot: QtBot) -> None:
    with district(tmp_path / "own") as store, window_on(store, qtbot) as window:
        window.go(Where("settings"))
        page = window.page()
        assert isinstance(page, SettingsPage)
        [settings] = page.findChildren(LineSettings)
        assert not settings.by_itself.isEnabled()
        settings.outbox.set_value("gopher://files.example")
        settings.outbox.left.emit()
        assert carriers.address_of(store, OUTBOX) is None
        assert "is not an address that this program can use" in texts(settings)
        settings.outbox.set_value("sftp://files.example/up")
        settings.user.set_value("kech")
        settings.user.left.emit()
        assert carriers.address_of(store, OUTBOX) == Address("sftp://files.example/up", "kech")
        assert settings.by_itself.isEnabled()
        settings.by_itself.click()
        assert store.kept(posting.BY_ITSELF) is True
        assert line_of(page.session).waits_s() > 0
        settings.by_itself.click()
        assert line_of(page.session).waits_s() == 0


def test_a_password_typed_in_the_settings_goes_into_the_key_store(kech: Store, qtbot: QtBot) -> None:
    carriers.keep_address(kech, INBOX, None)
    carriers.keep_address(kech, OUTBOX, Address("sftp://files.example/up", "kech"))
    session, keeping = Session(kech), Keeping(there=True)
    settings = LineSettings(session, line=Line(session, key_store=keeping))
    qtbot.addWidget(settings)
    said: list[tuple[str, str]] = []
    settings.said.connect(lambda kind, text: said.append((kind, text)))
    settings.password.set_value("secret")
    settings.password.left.emit()
    assert said == [("good", "The password lies in the key store of this computer.")]
    assert settings.password.value() is None
    assert list(keeping.kept.values()) == ["secret"]


def test_addresses_can_be_tried_and_folders_chosen(kech: Store, tmp_path: Path, qtbot: QtBot) -> None:
    session = Session(kech)
    settings = LineSettings(session, ask_folder=choosing(tmp_path / "elsewhere"))
    qtbot.addWidget(settings)
    settings.out_folder.click()
    assert carriers.address_of(kech, OUTBOX) == Address(str(tmp_path / "elsewhere"))
    with qtbot.waitSignal(settings.said) as told:
        settings.try_it.click()
    assert told.args == ["good", "The addresses answer."]


def test_closing_the_program_waits_for_the_line(kech: Store, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    session = Session(kech)
    line_of(session).send_now()
    line_of(session).end()
    assert journey.province_has(kech)["number"] is None


def test_the_program_makes_rounds_by_itself_and_ends_them_before_the_store_is_closed(
    kech: Store, province: Store, tmp_path: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    kech.keep(posting.BY_ITSELF, True)
    kech.close()
    program = Program(application(), kech.folder)
    program.start()
    try:
        window = program.shell.inside()
        assert isinstance(window, MainWindow)
        line = line_of(window.session)
        assert line.waits_s() > 0
        line.go_by_itself()
        assert line.state.busy
    finally:
        program.finish()
        program.shell.close()
    again = Store.open(kech.folder)
    assert [note.state for note in again.journal.notes("out")] in (["uploaded"], ["ready"], [])
    again.close()
    assert not any(path.name.endswith(".tmp") for path in (tmp_path / "up").glob("*"))
