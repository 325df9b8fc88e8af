"""The guided form: what is typed is stored, what cannot be stored is kept, and every question can be found again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap import ENTITIES
from lead_desktop.store import entering
from lead_desktop.ui.session import Session
from lead_desktop.ui.taking_papers import Paper
from lead_desktop.ui.texts import tr
from tests.ui.exchange import balochistan, carry, district, introduce
from tests.ui.forms_and_tables import form, leave, stored, type_into
from tests.ui.offices import commitment, kech, question, quiet_platform

pytestmark = quiet_platform
MEETING, VOTES, PROMISE = "0", "1", "2"


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    with kech(tmp_path / "kech") as store:
        yield Session(store)


def test_a_field_is_stored_when_it_is_left(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    type_into(page, "ref_no", "14/2026")
    leave(page)
    assert stored(page)["ref_no"] == "14/2026"


def test_a_field_is_stored_when_the_keys_rest_for_a_second(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    with qtbot.waitSignal(page.entry.entered, timeout=4_000):
        type_into(page, "ref_no", "14/2026")
    assert stored(page)["ref_no"] == "14/2026"


def test_a_field_that_nobody_touched_makes_no_change(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    before = session.store.vector()
    for name in list(page.rows):
        page.rows[name].editor.focus_line().setFocus()
    page.open_section(VOTES)
    page.leaving()
    assert session.store.vector() == before


def test_a_new_record_begins_with_its_first_answer(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment")
    type_into(page, "title", "   ")
    leave(page)
    assert not session.store.rows("commitment")
    type_into(page, "title", "Resolution on water")
    leave(page)
    assert [row["title"] for row in session.store.rows("commitment")] == ["Resolution on water"]
    assert page.where.row == page.entry.row != ""


def test_the_second_answer_goes_to_the_same_new_record(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment")
    type_into(page, "title", "Resolution")
    leave(page)
    type_into(page, "ref_no", "7")
    leave(page)
    assert len(session.store.rows("commitment")) == 1
    assert stored(page)["ref_no"] == "7"


def test_enter_goes_on_to_the_next_question(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", field="ref_no")
    assert page.current_field() == "ref_no"
    QTest.keyClick(page.rows["ref_no"].editor.focus_line(), Qt.Key.Key_Return)
    assert page.current_field() == "adopted_on"


def test_enter_in_the_last_question_opens_the_next_section(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"), field="title")
    last = list(page.rows)[-1]
    page.rows[last].editor.setFocus()
    QTest.keyClick(page.rows[last].editor.focus_line(), Qt.Key.Key_Return)
    assert "members_present" in page.rows


def test_a_whole_section_is_filled_with_the_keyboard_alone(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    page.open_section(VOTES)
    for figure in ("30", "9", "21", "2"):
        now = QApplication.focusWidget()
        assert isinstance(now, QLineEdit)
        QTest.keyClicks(now, figure)
        QTest.keyClick(now, Qt.Key.Key_Return)
    row = stored(page)
    assert [row[name] for name in ("members_present", "women_present", "votes_for", "votes_against")] == [30, 9, 21, 2]
    assert page.current_field() == "summary"


def test_what_cannot_be_read_stays_in_the_field_with_the_reason(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    page.open_section(VOTES)
    type_into(page, "members_present", "thirty")
    leave(page)
    question_ = page.rows["members_present"]
    assert question_.editor.typed() == "thirty"
    assert "thirty" in question_.problem()
    assert stored(page)["members_present"] is None


def test_a_wrong_answer_does_not_keep_the_others_from_being_stored(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    page.open_section(VOTES)
    type_into(page, "members_present", "10")
    type_into(page, "women_present", "12")
    leave(page)
    assert stored(page)["members_present"] == 10
    assert stored(page)["women_present"] is None
    assert page.rows["women_present"].problem()


def test_what_was_typed_and_not_taken_is_there_after_reopening(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    page = form(session, qtbot, "commitment", row)
    page.open_section(VOTES)
    type_into(page, "members_present", "thirty")
    page.leaving()
    again = form(session, qtbot, "commitment", row, field="members_present")
    assert again.rows["members_present"].editor.typed() == "thirty"
    assert "thirty" in again.rows["members_present"].problem()


def test_continue_stays_once_on_what_could_not_be_taken_and_then_goes_on(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    page.open_section(VOTES)
    type_into(page, "women_present", "few")
    page.main_pressed()
    assert page.current_field() == "women_present"
    page.main_pressed()
    assert "summary" in page.rows


def test_the_bar_counts_what_needs_a_look_and_jumps_there(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    assert page.looks.isHidden()
    page.open_section(VOTES)
    lines = page.looks.lines()
    assert [line.accessibleName().split(":")[0] for line in lines] == ["Kind", "Deciding body"]
    QTest.mouseClick(lines[1], Qt.MouseButton.LeftButton)
    assert page.current_field() == "institution"
    assert page.rows["institution"].problem() == tr("A complete record needs an answer here.")


def test_a_missing_answer_is_not_spoken_of_before_the_section_was_passed(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment")
    assert [row.problem() for row in page.rows.values()] == [""] * len(page.rows)


def test_the_sections_show_how_far_they_are(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    names = [one.accessibleName() for one in page.sections.findChildren(type(page.sections._sections[MEETING]))]
    assert "The decision, Doing" in names
    assert "Who was in the room, Not started" in names


def test_a_long_text_that_was_being_typed_is_offered_back(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    page = form(session, qtbot, "commitment", row, field="summary")
    type_into(page, "summary", "Water for every village")
    page.entry.keep_drafts()
    # The page is never left: the program has stopped here.
    again = form(Session(session.store), qtbot, "commitment", row, field="summary")
    offered = again.rows["summary"].draft
    assert offered is not None
    QTest.mouseClick(offered.bring, Qt.MouseButton.LeftButton)
    again.leaving()
    assert stored(again)["summary"] == "Water for every village"
    assert not session.store.drafts()


def test_keeping_what_is_stored_forgets_the_draft(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution", summary="As stored")
    session.store.keep_draft("commitment", row, "summary", "As typed")
    page = form(session, qtbot, "commitment", row, field="summary")
    offered = page.rows["summary"].draft
    assert offered is not None
    QTest.mouseClick(offered.keep, Qt.MouseButton.LeftButton)
    assert not session.store.drafts()
    assert page.rows["summary"].editor.typed() == "As stored"


def test_a_stored_long_text_leaves_no_draft(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"), field="summary")
    type_into(page, "summary", "Water")
    page.entry.keep_drafts()
    page.leaving()
    assert not session.store.drafts()


def test_an_answer_that_came_from_elsewhere_is_shown(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    page = form(session, qtbot, "commitment", row)
    session.enter("commitment", row, {"ref_no": "22"})
    assert page.rows["ref_no"].editor.typed() == "22"


def test_the_history_of_a_field_opens_from_its_link(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    session.enter("commitment", row, {"title": "Second"})
    session.enter("commitment", row, {"title": "Third"})
    page = form(session, qtbot, "commitment", row)
    link = page.rows["title"]._history
    assert link.words == tr("History: changed twice")
    with qtbot.waitSignal(page.rows["title"].history_asked):
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)


def test_records_under_a_record_are_listed_and_can_be_added(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    entering.enter(session.store, "follow_up", None, {"commitment": row, "checked_on": "01/10/2026"})
    page = form(session, qtbot, "commitment", row)
    page.open_section("follow_up")
    assert page.children_list is not None
    assert len(page.children_list.lines()) == 1
    with qtbot.waitSignal(page.go) as went:
        QTest.mouseClick(page.children_list.add, Qt.MouseButton.LeftButton)
    assert went.args is not None
    child = form(session, qtbot, "follow_up", filter=went.args[0].filter)
    type_into(child, "finding", "Half done")
    leave(child)
    assert stored(child)["commitment"] == row


def test_papers_are_attached_listed_and_removed(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    page.open_section("papers")
    assert page.papers is not None
    page.papers.take([Paper("resolution.pdf", content=b"%PDF-1.7 text")])
    (card,) = page.papers.cards()
    QTest.mouseClick(card.remove, Qt.MouseButton.LeftButton)
    assert page.papers.cards() == []
    assert len(session.store.all_rows("document", removed=True)) == 1


def test_a_picture_is_pasted(session: Session, qtbot: QtBot) -> None:
    page = form(session, qtbot, "commitment", commitment(session.store, "Resolution"))
    page.open_section("papers")
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    QApplication.clipboard().setImage(picture)
    assert page.papers is not None
    QTest.mouseClick(page.papers.paste, Qt.MouseButton.LeftButton)
    assert [row["kind"] for row in session.store.rows("document")] == ["photo"]


def test_a_question_stands_at_its_field_and_is_not_answered_by_who_asked(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    note = question(session.store, ("commitment", row), "Which number?")
    session.enter("note", note, {"about_field": "ref_no"})
    page = form(session, qtbot, "commitment", row)
    (card,) = page.rows["ref_no"].questions._cards.values()
    assert page.rows["title"].questions.isHidden()
    assert card.box.isHidden()


def test_the_province_asks_at_a_field_and_the_district_answers_there(tmp_path: Path, qtbot: QtBot) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with district(tmp_path / "kech") as kech_store, balochistan(tmp_path / "quetta") as province:
        introduce(kech_store, province, stick)
        row = commitment(kech_store, "Resolution")
        carry(kech_store, province, stick)
        asking = form(Session(province), qtbot, "commitment", row).rows["ref_no"].questions
        QTest.mouseClick(asking.ask, Qt.MouseButton.LeftButton)
        QTest.keyClicks(asking.box, "Which number?")
        QTest.mouseClick(asking.send, Qt.MouseButton.LeftButton)
        carry(province, kech_store, stick)
        page = form(Session(kech_store), qtbot, "commitment", row)
        (card,) = page.rows["ref_no"].questions._cards.values()
        assert page.rows["ref_no"].questions.open() == 1
        QTest.keyClicks(card.box, "Number 14")
        QTest.mouseClick(card.button, Qt.MouseButton.LeftButton)
        assert page.rows["ref_no"].questions.open() == 0
        assert [note["text"] for note in kech_store.rows("note") if note["kind"] == "answer"] == ["Number 14"]


def test_a_removed_record_can_be_put_back_from_its_form(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    page = form(session, qtbot, "commitment", row)
    session.remove("commitment", row)
    assert not page._put_back.isHidden()
    QTest.mouseClick(page._put_back, Qt.MouseButton.LeftButton)
    assert session.store.row("commitment", row) is not None
    assert page._put_back.isHidden()


def test_records_of_another_office_are_for_reading(session: Session, qtbot: QtBot) -> None:
    known = next(row for row in session.store.rows("institution") if not row["office"])
    page = form(session, qtbot, "institution", str(known["id"]))
    type_into(page, "name", "Mine")
    page.leaving()
    assert session.store.row("institution", str(known["id"])) == known
    assert page._why.text()


def test_markup_in_answers_stays_plain(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "<b>Bold</b> & <img src=x>", summary="<script>")
    page = form(session, qtbot, "commitment", row)
    assert "<b>Bold</b> & <img src=x>" in page.title()
    for label in page.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_kind_of_record_has_a_form_whose_sections_open(session: Session, qtbot: QtBot, entity: str) -> None:
    page = form(session, qtbot, entity)
    keys = page.keys()
    for key in keys:
        page.open_section(key)
        assert page.fact_line()
    assert page.title()
