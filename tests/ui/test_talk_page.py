"""The page of questions and decisions at both offices, and what a district's record says of them."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap.shared import talk
from lead_desktop.store import entering
from lead_desktop.store.store import Store
from lead_desktop.ui.form_page import FormPage
from lead_desktop.ui.pages import Where
from lead_desktop.ui.province.district import DistrictPage
from lead_desktop.ui.talk_page import TalkPage
from tests.ui.exchange import carry
from tests.ui.offices import commitment, quiet_platform, window_on
from tests.ui.province_desk import opened, texts

pytestmark = quiet_platform
LEFT = Qt.MouseButton.LeftButton


def note(store: Store, about: tuple[str, str], kind: str, text: str, **more: object) -> str:
    typed = talk.note_about(*about, kind, text, store.today, **more)  # type: ignore[arg-type]
    return entering.enter(store, "note", None, typed).row_id


def test_questions_stand_by_who_has_to_speak_next(kech: Store, province: Store, stick: Path, qtbot: QtBot) -> None:
    row = commitment(kech, "Council resolution")
    carry(kech, province, stick)
    first = note(province, ("commitment", row), "query", "Which number?", field="ref_no")
    note(province, ("commitment", row), "query", "Who signed?")
    carry(province, kech, stick)
    note(kech, ("commitment", row), "answer", "Number 14", answers=first)
    carry(kech, province, stick)
    with opened(province, stick, Where("talk"), qtbot) as (window, page):
        assert isinstance(page, TalkPage)
        assert [len(page.lists[name].rows()) for name in ("answered", "open", "settled")] == [1, 1, 0]
        assert "Number 14" in page.lists["answered"].rows()[0].accessibleName()
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        assert (window.page().where.row, window.page().where.field) == (row, "ref_no")


def test_the_district_sees_what_waits_for_it_and_what_was_decided(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    asked, accepted = commitment(kech, "Asked resolution"), commitment(kech, "Accepted resolution")
    carry(kech, province, stick)
    note(province, ("commitment", asked), "query", "Which number?", field="ref_no")
    note(province, ("commitment", accepted), "acceptance", "Accepted.")
    carry(province, kech, stick)
    with window_on(kech, qtbot) as window:
        window.go(Where("talk"))
        page = window.page()
        assert isinstance(page, TalkPage)
        assert "clearance" not in page.lists
        assert [len(page.lists[name].rows()) for name in ("open", "answered", "decided")] == [1, 0, 1]
        assert page.lists["decided"].rows()[0].accessibleName().endswith("Accepted")
        QTest.mouseClick(window.frame.foot.main_button, LEFT)
        assert (window.page().where.row, window.page().where.field) == (asked, "ref_no")


def test_without_questions_the_page_says_how_to_ask(province: Store, stick: Path, qtbot: QtBot) -> None:
    with opened(province, stick, Where("talk"), qtbot) as (window, page):
        assert "No question is asked yet." in texts(page)
        assert window.frame.foot.main_button.words == "Open the districts"


def test_a_practice_that_its_district_cleared_waits_for_the_province(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    story = {"title": "School taps", "status": "district_cleared", "evidence": "monitored"}
    row = entering.enter(kech, "practice", None, story).row_id
    carry(kech, province, stick)
    with opened(province, stick, Where("talk"), qtbot) as (window, page):
        assert isinstance(page, TalkPage)
        QTest.mouseClick(page.lists["clearance"].rows()[0], LEFT)
        form = window.page()
        assert isinstance(form, FormPage)
        assert not form.review.accept.isVisible()
        QTest.mouseClick(form.review.clear, LEFT)
        window.go(Where("talk"))
        page.refresh()
        assert page.lists["clearance"].rows() == ()
    own = province.row("practice", row)
    assert own is not None
    assert talk.is_cleared(province, own)


def test_a_record_says_in_its_district_what_was_decided(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    accepted, returned = commitment(kech, "Accepted resolution"), commitment(kech, "Returned resolution")
    carry(kech, province, stick)
    note(province, ("commitment", accepted), "acceptance", "Accepted.")
    note(province, ("commitment", returned), "return", "The date is missing.")
    with opened(province, stick, Where("district", row="KECH", step="commitment"), qtbot) as (_, page):
        assert isinstance(page, DistrictPage)
        said = {name: row.accessibleName() for row in page.rows for name in ("Accepted", "Returned")
                if f"{name} resolution" in row.accessibleName()}  # fmt: skip
        assert said["Accepted"].endswith("Accepted")
        assert said["Returned"].endswith("Returned")
