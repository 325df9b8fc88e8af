"""The province fills a list, makes a pack and carries it; a district takes it in, and its screens read it."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop import catalogue
from lead_desktop.roadmap.levels import level
from lead_desktop.store.store import Store
from lead_desktop.sync import packs
from lead_desktop.system.drives import look_at
from lead_desktop.ui import arrivals
from lead_desktop.ui.pages import Where
from lead_desktop.ui.province.pack_line_sheet import LineSheet
from lead_desktop.ui.province.pack_list import PackListPage
from lead_desktop.ui.province.packs import PacksPage
from lead_desktop.ui.session import Session
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.text_field import TextField
from tests.ui.exchange import balochistan, district, introduce
from tests.ui.offices import quiet_platform, window_on

pytestmark = quiet_platform
LEFT = Qt.MouseButton.LeftButton
LEVEL = "baseline.1.indicators"


@pytest.fixture(autouse=True)
def _shipped_lists() -> Iterator[None]:
    """Leave the reference lists as they ship, whatever a test lets stand in for them."""
    yield
    catalogue.stand_in({})


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Store]:
    with balochistan(tmp_path / "province") as made:
        yield made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def list_page(province: Store, qtbot: QtBot, name: str, *, file: Path | None = None) -> PackListPage:
    page = PackListPage(
        Session(province), Where("pack_list", entity=name), ask=lambda owner, offered: file,
        ask_files=lambda owner: [file] if file else [],
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def typed(sheet: LineSheet, name: str, text: str) -> None:
    field = sheet.fields[name]
    assert isinstance(field, TextField)
    field.set_value(text)


def test_a_line_is_changed_in_the_window_and_travels_in_a_pack(province: Store, stick: Path, qtbot: QtBot) -> None:
    page = list_page(province, qtbot, "task_levels")
    page.rows[LEVEL].opened.emit()
    sheet = page.sheet
    assert sheet is not None
    typed(sheet, "value", "several")
    QTest.mouseClick(sheet.keep, LEFT)
    assert "not a number" in sheet.trouble.text()
    typed(sheet, "value", "10")
    QTest.mouseClick(sheet.keep, LEFT)
    assert [line["value"] for line in packs.draft(province)["task_levels"]] == ["10"]
    whole = PacksPage(Session(province), Where("packs"), look=lambda: [look_at(stick)])
    qtbot.addWidget(whole)
    assert whole.main_button().enabled
    whole.main_pressed()
    assert level(LEVEL) == 10
    assert not whole.main_button().enabled
    assert len(whole.made) == 1
    with qtbot.waitSignal(whole.said):
        whole.write()
    assert [path.name for path in stick.iterdir()] == ["BALOCHISTAN-0001.pack"]


def test_a_list_goes_through_excel_and_says_what_it_set_aside(province: Store, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "calendar.xlsx"
    page = list_page(province, qtbot, "budget_calendar", file=file)
    with qtbot.waitSignal(page.said):
        page.quiet_pressed("save")
    book = openpyxl.load_workbook(file)
    heads = [cell.value for cell in book.worksheets[0][1]]
    book.worksheets[0].cell(2, heads.index("Date") + 1, "01/10/2026")
    book.worksheets[0].append(["late_call", "Second call", None, None, 3, 14])
    book.save(file)
    with qtbot.waitSignal(page.said, timeout=20_000) as said:
        page.quiet_pressed("bring")
    assert said.args == ["warn", "Lines that changed: 1. Lines set aside: 1."]
    shown = [label.text() for label in page.aside.findChildren(PlainLabel)]
    assert shown == ["Line 11: “14” is not a month. Type a number from 1 to 12."]
    assert len(packs.draft(province)["budget_calendar"]) == 1


def test_a_new_line_needs_a_code_and_a_name(province: Store, qtbot: QtBot) -> None:
    page = list_page(province, qtbot, "frameworks")
    page.main_pressed()
    sheet = page.sheet
    assert sheet is not None
    typed(sheet, "code", "balochistan_vision")
    QTest.mouseClick(sheet.keep, LEFT)
    assert sheet.trouble.text() == "The English name is missing."
    typed(sheet, "en", "Vision of Balochistan")
    with qtbot.waitSignal(page.said):
        QTest.mouseClick(sheet.keep, LEFT)
    assert "balochistan_vision" in page.rows


def test_a_district_finds_the_pack_on_a_stick_and_takes_it_in(province: Store, stick: Path, tmp_path: Path) -> None:
    with district(tmp_path / "kech") as kech:
        introduce(kech, province, stick)
        packs.make(province)
        packs.write(province, stick)
        (found,) = arrivals.news_on(kech, stick)
        (arrival,) = arrivals.looked_at(kech, [found.path])
        assert arrival.can_be_taken
        outcome = arrivals.take_in(kech, arrival)
        assert not outcome.failed
        assert {"place", "agenda_item"} <= outcome.committed[0].entities
        assert arrivals.news_on(kech, stick) == []


def test_the_packs_are_reached_from_the_data_and_lead_back(province: Store, qtbot: QtBot) -> None:
    with window_on(province, qtbot) as window:
        for where in (Where("data"), Where("packs"), Where("pack_list", entity="scheme_rules")):
            window.go(where)
        page = window.findChildren(PackListPage)[-1]
        assert page.back_text() == "Reference packs"
        assert len(page.rows) == len(catalogue.codes("scheme_rules"))
