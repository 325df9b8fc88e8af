"""The province's pages: admitting computers, the inbox with its answers, table and map of districts, one district."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from lead_desktop.catalogue import places
from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from lead_desktop.ui.pages import Where
from lead_desktop.ui.province.computer_sheets import ComputerSheet, StartFileSheet
from lead_desktop.ui.province.computers import ComputersPage
from lead_desktop.ui.province.district import DistrictPage
from lead_desktop.ui.province.district_table import DUE, FIRST_STEP, LAST, DistrictModel, words_of
from lead_desktop.ui.province.districts import DistrictsPage
from lead_desktop.ui.province.heard import District, districts_of
from lead_desktop.ui.province.inbox import InboxPage
from lead_desktop.ui.province.tile_places import spots_of
from tests.ui.exchange import carry, clear
from tests.ui.offices import commitment, quiet_platform
from tests.ui.province_desk import heard, opened, press, press_main, texts

pytestmark = quiet_platform
LEFT = Qt.MouseButton.LeftButton


# Computers


def test_a_request_on_the_stick_waits_for_its_check_number(
    newcomer: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    asked = enrolment.read_request(enrolment.write_request(newcomer, stick))
    with opened(province, stick, Where("computers"), qtbot) as (window, page):
        assert isinstance(page, ComputersPage)
        press_main(window, page, qtbot)
        [card] = page.cards
        assert "Kech" in card.accessibleName()
        assert asked.check_number not in texts(page)
        QTest.keyClicks(card.number.edit, asked.check_number)
        QTest.mouseClick(card.admit, LEFT)
        assert [one.place for one in enrolment.certificates(province) if one.role == "district"] == ["KECH"]
        assert window.frame.foot.main_button.words == "Write the answers on the stick"


def test_a_wrong_check_number_admits_nobody(newcomer: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    enrolment.write_request(newcomer, stick)
    with opened(province, stick, Where("computers"), qtbot) as (window, page):
        assert isinstance(page, ComputersPage)
        press_main(window, page, qtbot)
        [card] = page.cards
        QTest.keyClicks(card.number.edit, "11111 22222 33333 44444 55555 66666")
        QTest.keyClick(card.number.edit, Qt.Key.Key_Return)
        assert "not that of" in texts(card)
        assert enrolment.certificates(province) == []


def test_an_empty_check_number_admits_nobody(newcomer: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    enrolment.write_request(newcomer, stick)
    with opened(province, stick, Where("computers"), qtbot) as (window, page):
        assert isinstance(page, ComputersPage)
        press_main(window, page, qtbot)
        [card] = page.cards
        QTest.mouseClick(card.admit, LEFT)
        assert enrolment.certificates(province) == []


def test_the_answer_goes_on_the_stick_and_the_district_can_take_it_in(
    newcomer: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    asked = enrolment.read_request(enrolment.write_request(newcomer, stick))
    with opened(province, stick, Where("computers"), qtbot) as (window, page):
        assert isinstance(page, ComputersPage)
        press_main(window, page, qtbot)
        QTest.keyClicks(page.cards[0].number.edit, asked.check_number)
        QTest.mouseClick(page.cards[0].admit, LEFT)
        press_main(window, page, qtbot)
        [answer] = enrolment.certificates_among(stick.iterdir())
        assert enrolment.accept(newcomer, answer).province == "BALOCHISTAN"
        assert window.frame.foot.main_button.words == "Look on drives"


def test_a_computer_can_be_stopped_after_a_second_press(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    with opened(province, stick, Where("computers"), qtbot) as (window, page):
        assert isinstance(page, ComputersPage)
        QTest.mouseClick(page.rows[0], LEFT)
        sheet = page.sheet
        assert isinstance(sheet, ComputerSheet)
        QTest.mouseClick(sheet.stop, LEFT)
        assert "No answer can be written for its district until another computer there is admitted." in texts(sheet)
        known = enrolment.certificates(province)
        assert all(one.revoked_from is None for one in known)
        QTest.mouseClick(sheet.sure, LEFT)
        stopped = [one for one in enrolment.certificates(province) if one.revoked_from is not None]
        assert [one.place for one in stopped] == ["KECH"]
        assert "no longer trusted" in heard(window)


def test_a_start_file_is_made_for_a_district(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("computers"), qtbot) as (_, page):
        assert isinstance(page, ComputersPage)
        assert "No computer is enrolled." in texts(page)
        press(page, "Make start files")
        sheet = page.sheet
        assert isinstance(sheet, StartFileSheet)
        sheet.place.set_value("GWADAR")
        QTest.mouseClick(sheet.write, LEFT)
        qtbot.waitUntil(lambda: not page.is_busy())
        [path] = list(stick.iterdir())
        assert path.name.startswith("GWADAR-")


# Inbox


def test_bundles_are_shown_before_they_are_taken_in(
    kech: Store, gwadar: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution of Kech")
    for sender in (kech, gwadar):
        bundle.write(sender, stick)
    with opened(province, stick, Where("inbox"), qtbot) as (window, page):
        assert isinstance(page, InboxPage)
        press_main(window, page, qtbot)
        assert len(page.list.arrivals()) == 2
        assert "Council resolution of Kech" in texts(page)
        assert province.journal.notes("in") == []
        assert window.frame.foot.main_button.words == "Take in 2 files"


def test_several_bundles_are_taken_in_at_once_and_answered_on_the_same_stick(
    kech: Store, gwadar: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    for sender in (kech, gwadar):
        commitment(sender, "Council resolution")
        bundle.write(sender, stick)
    with opened(province, stick, Where("inbox"), qtbot) as (window, page):
        assert isinstance(page, InboxPage)
        press_main(window, page, qtbot)
        press_main(window, page, qtbot)
        assert {note.peer for note in province.journal.notes("in")} == {"KECH", "GWADAR"}
        assert window.frame.foot.main_button.words == "Write the answers on the stick"
        press_main(window, page, qtbot)
        assert len([one for one in stick.iterdir() if journey.is_receipt(one)]) == 2
        assert page.slip is not None
        assert "You can take the stick out now" in page.slip.said.text()
    answer = next(one for one in stick.glob("BALOCHISTAN*.lead") if bundle.inspect(one).to == "KECH")
    journey.take_in(kech, answer)
    assert [note.state for note in kech.journal.notes("out")] == ["received"]


def test_what_is_not_ticked_stays_out(kech: Store, gwadar: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    for sender in (kech, gwadar):
        commitment(sender, "Council resolution")
        bundle.write(sender, stick)
    with opened(province, stick, Where("inbox"), qtbot) as (window, page):
        assert isinstance(page, InboxPage)
        press_main(window, page, qtbot)
        for tick, arrival in zip(page.list.ticks(), page.list.arrivals(), strict=True):
            tick.setChecked(arrival.preview is not None and arrival.preview.sender.place == "KECH")
        press_main(window, page, qtbot)
        assert [note.peer for note in province.journal.notes("in")] == ["KECH"]
        assert len(page.list.arrivals()) == 1


def test_an_unknown_computer_is_shown_with_its_number_and_not_ticked(
    newcomer: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    enrolment.accept(newcomer, enrolment.write_certificate(province, "KECH", stick))
    clear(stick)
    commitment(newcomer, "Council resolution")
    written = bundle.write(newcomer, stick)
    number = bundle.inspect(written.path).sender.check_number
    with opened(province, stick, Where("inbox"), qtbot) as (window, page):
        assert isinstance(page, InboxPage)
        press_main(window, page, qtbot)
        [tick] = page.list.ticks()
        assert not tick.isChecked()
        assert number in texts(page)
        tick.click()
        press_main(window, page, qtbot)
        assert [note.peer for note in province.journal.notes("in")] == ["KECH"]


def test_a_dropped_file_is_looked_at(kech: Store, province: Store, tmp_path: Path, stick: Path, qtbot: QtBot) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    commitment(kech, "Council resolution")
    written = bundle.write(kech, letters)
    with opened(province, stick, Where("inbox"), qtbot) as (_, page):
        assert isinstance(page, InboxPage)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(written.path))])
        page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier))
        qtbot.waitUntil(lambda: len(page.list.arrivals()) == 1)


def test_a_bundle_that_waits_for_an_earlier_one_is_said_to_wait(province: Store, stick: Path, qtbot: QtBot) -> None:
    province.journal.add(BundleNote("ab" * 16, 7, "in", "delta", "GWADAR", "held"))
    with opened(province, stick, Where("inbox"), qtbot) as (_, page):
        assert "Bundle 7 from Gwadar: Waits for an earlier bundle" in texts(page)


def test_a_request_on_the_stick_leads_to_the_computers(
    newcomer: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    enrolment.write_request(newcomer, stick)
    with opened(province, stick, Where("inbox"), qtbot) as (window, page):
        assert isinstance(page, InboxPage)
        press_main(window, page, qtbot)
        press(page, "A computer asks to be admitted")
        assert window.page().where.page == "computers"


# Districts


def test_a_district_that_was_heard_shows_figures_and_the_others_show_none(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    found = {one.place: one for one in districts_of(province, "en")}
    assert found["KECH"].is_heard
    assert [found["KECH"].share(number) for number in range(1, 9)] == [0] * 8
    assert found["GWADAR"].share(1) is None
    assert words_of(found["GWADAR"], LAST) == "Never"
    assert words_of(found["GWADAR"], DUE) == "Start file"


def test_the_figures_of_a_district_come_from_its_own_records(
    kech: Store, gwadar: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    for sender in (kech, gwadar):
        commitment(sender, f"Resolution of {sender.about.place}")
        carry(sender, province, stick)
    own = province.of_place("KECH").rows("commitment")
    assert [row["title"] for row in own] == ["Resolution of KECH"]


def test_enter_opens_the_step_of_the_cell(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    with opened(province, stick, Where("districts"), qtbot) as (window, page):
        assert isinstance(page, DistrictsPage)
        table = page.table
        table.setCurrentIndex(table.shown().index(0, FIRST_STEP))
        QTest.keyClick(table, Qt.Key.Key_Right)
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert window.page().where == Where("district", row="KECH", step="baseline")


def test_a_district_never_heard_leads_to_its_start_file(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("districts"), qtbot) as (window, page):
        assert isinstance(page, DistrictsPage)
        QTest.keyClick(page.table, Qt.Key.Key_Return)
        there = window.page()
        assert isinstance(there, ComputersPage)
        assert isinstance(there.sheet, StartFileSheet)


def test_the_filter_finds_a_district_in_any_spelling(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("districts"), qtbot) as (_, page):
        assert isinstance(page, DistrictsPage)
        QTest.keyClicks(page.filter.edit, "gwad")
        assert page.table.shown().rowCount() == 1


def test_the_fact_line_counts_who_was_heard(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    carry(kech, province, stick)
    with opened(province, stick, Where("districts"), qtbot) as (_, page):
        assert page.fact_line().startswith("1 of ")


def test_a_long_silence_is_marked() -> None:
    assert words_of(District("KECH", "Kech", 41), LAST) == "! 41 days"
    assert words_of(District("KECH", "Kech", 6), LAST) == "6 days"
    assert words_of(District("KECH", "Kech", 0), LAST) == "Today"


def test_the_table_keeps_the_rules_of_a_table(province: Store, qtmodeltester: ModelTester) -> None:
    model = DistrictModel()
    model.show_districts(districts_of(province, "en"))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_districts_records_are_shown_and_open(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    row = commitment(kech, "Council resolution")
    carry(kech, province, stick)
    with opened(province, stick, Where("district", row="KECH", step="commitment"), qtbot) as (window, page):
        assert isinstance(page, DistrictPage)
        record = next(one for one in page.rows if "Council resolution" in one.accessibleName())
        QTest.mouseClick(record, LEFT)
        assert window.page().where == Where("record", entity="commitment", row=row, view="guided")


def test_a_district_without_a_bundle_says_so(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("district", row="GWADAR"), qtbot) as (window, page):
        assert "No bundle from this district yet." in texts(page)
        assert window.frame.foot.main_button.words == "Make its start file"


# The map


def test_the_map_shows_the_same_figures_as_the_table_and_opens_the_same_place(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    commitment(kech, "Council resolution")
    carry(kech, province, stick)
    with opened(province, stick, Where("districts"), qtbot) as (window, page):
        assert isinstance(page, DistrictsPage)
        shown = page.table.shown()
        figures = {shown.district(row).place: shown.district(row).whole() for row in range(shown.rowCount())}
        press(page, "Map")
        tiles = {tile.key: tile for tile in page.map.map.tiles._tiles}
        assert tiles.keys() == figures.keys()
        assert tiles["KECH"].figure == f"{figures['KECH']} %"
        assert tiles["GWADAR"].step is None
        QTest.keyClicks(page.filter.edit, "kech")
        assert [tile.key for tile in page.map.map.tiles._tiles] == ["KECH"]
        QTest.keyClick(page.map.map.tiles, Qt.Key.Key_Return)
        assert window.page().where == Where("district", row="KECH")


@pytest.mark.parametrize("province_code", ["BALOCHISTAN", "SINDH", "PAKISTAN"])
def test_every_district_has_a_tile_of_its_own(province_code: str) -> None:
    codes = [one.code for one in places.places() if one.level == "district" and places.lies_in(one.code, province_code)]
    spots = spots_of(codes)
    assert spots.keys() == set(codes)
    assert len(set(spots.values())) == len(codes)


def test_tiles_lie_as_on_the_map() -> None:
    """Zhob is the north-east, Gwadar the south-west; Larkana lies north of Hyderabad, Tump west of Kech."""
    spots = spots_of(one.code for one in places.places() if one.level == "district")
    assert spots["ZHOB"][0] < spots["GWADAR"][0]
    assert spots["ZHOB"][1] > spots["GWADAR"][1]
    assert spots["LARKANA"][0] < spots["HYDERABAD"][0]
    assert spots["TUMP"][1] < spots["KECH"][1]
    assert spots["LARKANA"][1] > spots["QUETTA"][1]


def test_without_districts_the_map_is_empty() -> None:
    assert spots_of([]) == {}
