"""Send & receive with sticks that are pulled out or too small: copying goes on, parts are ticked off and named."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.store.store import Store
from lead_desktop.sync import gathering, outbox, scans
from lead_desktop.sync.content import PartBytes
from lead_desktop.sync.errors import BundleError
from lead_desktop.ui.import_sheet import ImportSheet
from lead_desktop.ui.pages import Where
from lead_desktop.ui.province.inbox import InboxPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.slip import SlipCard
from lead_desktop.ui.stays_sheet import StaysSheet
from lead_desktop.ui.widgets.status_mark import StatusMark
from tests.ui.exchange import balochistan, clear, district, introduce, without_stick
from tests.ui.offices import commitment, quiet_platform
from tests.ui.test_send_receive import opened, press_main, press_second, take_in, texts

pytestmark = quiet_platform
SMALL = PartBytes(changes=4_000, pack=40_000)


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


def add_scans(store: Store, number: int = 4, size: int = 30_000) -> None:
    row = commitment(store, "Council resolution")
    for one in range(number):
        content = random.Random(one).randbytes(size + one)
        store.attachments.add(content, "commitment", row, "photo", f"Scan {one}", "given")


def begin(store: Store, stick: Path, room: int) -> outbox.Carried:
    """Write a bundle with small parts and bring to a stick what fits."""
    outbox.prepare(store, sizes=SMALL)
    note = outbox.unfinished(store)
    assert note is not None
    return outbox.carry(store, note, stick, room=room)


def test_a_copying_that_was_cut_is_gone_on_with(kech: Store, stick: Path, qtbot: QtBot) -> None:
    add_scans(kech, 1, 3_000_000)

    def pull(done: int, of: int) -> None:
        if done > of * 0.6:
            raise OSError("the stick is gone")

    outbox.prepare(kech)
    note = outbox.unfinished(kech)
    assert note is not None
    with pytest.raises(BundleError):
        outbox.carry(kech, note, stick, pull)
    with opened(kech, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Continue copying"
        assert f"It goes on from {outbox.reached(kech, note, stick)} %." in texts(page.copy)
        press_main(window, page, qtbot)
        assert [path.name for path in stick.iterdir()] == [note.file_name]
        assert "You can take the stick out now" in texts(page)
        assert not page.copy.isVisible()
        assert window.frame.foot.main_button.words == "Export bundle"


def test_parts_are_ticked_off_and_the_next_stick_gets_the_rest(
    kech: Store, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add_scans(kech)
    first = begin(kech, stick, room=70_000)
    assert first.missing
    with opened(kech, stick, qtbot) as (window, page):
        left = gathering.ranges(first.missing)
        assert f"Parts {left} are still here" in texts(page.copy)
        ticked = [one.accessibleName() for one in page.copy.ticks.findChildren(StatusMark)]
        assert ticked.count("On a stick") == len(first.parts)
        assert ticked.count("Still here") == len(first.missing)
        second = tmp_path / "second stick"
        second.mkdir()
        page.drives.use_folder(second)
        press_main(window, page, qtbot)
        assert isinstance(page.slip, SlipCard)
        assert "Now the whole bundle has left." in page.slip.said.text()
        assert f"{left} of {first.of}" in page.slip.text()
        assert not page.copy.isVisible()


def test_an_officer_may_write_a_new_bundle_instead(kech: Store, stick: Path, qtbot: QtBot) -> None:
    add_scans(kech)
    begin(kech, stick, room=70_000)
    with opened(kech, stick, qtbot) as (_, page):
        QTest.mouseClick(page.copy.anew, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not page.is_busy())
        assert [note.state for note in kech.journal.notes("out")] == ["replaced", "on_stick"]
        assert not page.copy.isVisible()


def test_pieces_are_gathered_and_the_missing_ones_named(
    kech: Store, province: Store, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add_scans(kech)
    first = begin(kech, stick, room=70_000)
    note = outbox.unfinished(kech)
    assert note is not None
    second = tmp_path / "second stick"
    second.mkdir()
    outbox.carry(kech, note, second)
    page = InboxPage(Session(province), Where("inbox"), look=without_stick)
    qtbot.addWidget(page)
    page.show()
    look_at(page, second, qtbot)
    assert f"Parts that are missing: {gathering.ranges(first.parts)}." in texts(page.list)
    assert page.list.chosen() == ()
    look_at(page, stick, qtbot)
    [chosen] = page.list.chosen()
    assert chosen.preview is not None
    page.main_pressed()
    qtbot.waitUntil(lambda: not page.is_busy())
    assert [note.state for note in province.journal.notes("in")] == ["taken_in"]
    assert gathering.waiting(province) == []
    assert province.attachments.wanted() == []


def look_at(page: InboxPage, stick: Path, qtbot: QtBot) -> None:
    page.drives.use_folder(stick)
    page.look_on_drives()
    qtbot.waitUntil(lambda: not page.is_busy())


def test_a_whole_bundle_that_was_gathered_is_offered_without_its_sticks(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    add_scans(province)
    outbox.prepare(province, place="KECH", sizes=SMALL)
    note = outbox.unfinished(province)
    assert note is not None
    while not outbox.carry(province, note, stick, room=70_000).is_whole:
        pass
    for path in list(stick.iterdir()):
        gathering.gather(kech, path)
    clear(stick)
    with opened(kech, stick, qtbot) as (window, page):
        assert window.frame.foot.main_button.words == "Import bundle"
        press_main(window, page, qtbot)
        take_in(page, qtbot)
        assert [note.state for note in kech.journal.notes("in")] == ["taken_in"]
        assert window.frame.foot.main_button.words == "Export bundle"


def test_papers_show_their_size_and_may_stay(kech: Store, stick: Path, qtbot: QtBot) -> None:
    add_scans(kech, 2, 1_000_000)
    with opened(kech, stick, qtbot) as (window, page):
        assert "2 papers travel with it: 2 MB" in texts(page)
        QTest.mouseClick(page.out.stays, Qt.MouseButton.LeftButton)
        assert isinstance(page.sheet, StaysSheet)
        page.sheet.ticks[0].click()
        assert "One paper travels with it: 1 MB" in texts(page.sheet)
        assert [one.stays for one in scans.to_go(kech)] == [True, False]
        page.sheet.close_sheet()
        assert "One paper travels with it: 1 MB" in texts(page)
        press_main(window, page, qtbot)
        assert len(kech.journal.notes("out")) == 1


def test_without_pieces_nothing_speaks_of_them(kech: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(kech, stick, qtbot) as (window, page):
        press_second(window, page, qtbot)
        assert isinstance(page.sheet, ImportSheet)
        assert not page.came.pieces.isVisible()
        assert "several sticks" not in texts(page.sheet)
