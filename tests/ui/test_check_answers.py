"""The end of a guided form: every answer, what is not answered, and the way on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from lead_desktop.ui.check_answers import CheckAnswersPage
from lead_desktop.ui.layouts import sections_of
from lead_desktop.ui.pages import Where
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from tests.ui.forms_and_tables import form, shown
from tests.ui.offices import commitment, kech, office, quiet_platform

pytestmark = quiet_platform


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    with kech(tmp_path / "kech") as store:
        yield Session(store)


def check(session: Session, qtbot: QtBot, row: str) -> CheckAnswersPage:
    page = CheckAnswersPage(session, Where("check", step="commitment", entity="commitment", row=row))
    shown(page, qtbot)
    return page


def test_check_answers_shows_every_answer_and_what_is_not_answered(session: Session, qtbot: QtBot) -> None:
    body = office(session.store, "District council")
    row = commitment(session.store, "Resolution", institution=body)
    page = check(session, qtbot, row)
    words = [label.text() for label in page.findChildren(QLabel)]
    assert "Resolution" in words
    assert "District council" in words
    asked = sum(len(one.fields) for one in sections_of("commitment"))
    assert words.count(tr("Not answered")) == asked - 3
    assert len(page.changes) == asked


def test_change_leads_to_the_question(session: Session, qtbot: QtBot) -> None:
    page = check(session, qtbot, commitment(session.store, "Resolution"))
    with qtbot.waitSignal(page.go) as went:
        QTest.mouseClick(page.changes["ref_no"], Qt.MouseButton.LeftButton)
    assert went.args is not None
    assert (went.args[0].page, went.args[0].field) == ("record", "ref_no")


def test_done_is_offered_only_for_a_complete_record_and_leads_to_the_step(session: Session, qtbot: QtBot) -> None:
    body = office(session.store, "District council")
    half = commitment(session.store, "Resolution")
    whole = commitment(
        session.store, "Resolution 2", kind="council_resolution", institution=body, summary="Water", ref_no="2"
    )
    assert check(session, qtbot, half).main_button().text == tr("Leave it for now")
    page = check(session, qtbot, whole)
    assert page.main_button().text == tr("Mark as done")
    with qtbot.waitSignal(page.go) as went:
        page.main_pressed()
    assert went.args == [Where("step", step="commitment")]


def test_the_last_section_leads_to_check_answers(session: Session, qtbot: QtBot) -> None:
    row = commitment(session.store, "Resolution")
    page = form(session, qtbot, "commitment", row)
    page.open_section(page.keys()[-1])
    with qtbot.waitSignal(page.go) as went:
        page.main_pressed()
    assert went.args is not None
    assert (went.args[0].page, went.args[0].row) == ("check", row)
