"""Every kind of field has an editor that takes keys and gives back what was typed, in forms and in cells."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QRadioButton, QTextEdit
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import Computed
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.ui.editors import Editor
from lead_desktop.ui.layouts import BY_PROGRAM, columns_of, sections_of
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr
from tests.ui.offices import kech, office, person, quiet_platform

pytestmark = quiet_platform

SAMPLES: dict[str, tuple[str, str, Value]] = {
    "text": ("person", "name", "صاحب & <b>Sons</b>"),
    "prose": ("commitment", "summary", "First line\nsecond <i>line</i>"),
    "number": ("measurement", "value", 26.004512),
    "whole": ("issue", "people_affected", 1_250_000),
    "money": ("commitment", "amount_pledged", 2_500_000),
    "percent": ("scheme_share", "share", 12.5),
    "date": ("commitment", "adopted_on", "2026-03-12"),
    "fiscal_year": ("practice", "year", "2026-27"),
    "few choices": ("person", "sex", "woman"),
    "many choices": ("commitment", "kind", "council_resolution"),
    "flag": ("indicator", "in_use", True),
    "one target": ("issue", "target", "6.1"),
    "some targets": ("commitment", "targets", ["3.1", "4.1"]),
    "a place": ("issue", "places", ["KECH"]),
}


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    with kech(tmp_path / "kech") as store:
        yield Session(store)


def editor_of(session: Session, qtbot: QtBot, entity: str, name: str, *, in_cell: bool = False) -> Editor:
    made = Editor(ENTITIES[entity].by_name[name], session, in_cell=in_cell)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_into(editor: Editor, text: str) -> None:
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(editor.focus_line(), press)


@pytest.mark.parametrize("in_cell", [False, True], ids=["form", "cell"])
@pytest.mark.parametrize("sample", SAMPLES.values(), ids=SAMPLES.keys())
def test_a_stored_value_is_shown_and_given_back_unchanged(
    session: Session, qtbot: QtBot, sample: tuple[str, str, Value], in_cell: bool
) -> None:
    entity, name, value = sample
    editor = editor_of(session, qtbot, entity, name, in_cell=in_cell)
    editor.show_value(value)
    assert editor.value() == value
    editor.show_value(None)
    assert editor.value() is None


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_field_has_an_editor_with_a_name(session: Session, qtbot: QtBot, entity: str) -> None:
    for field in ENTITIES[entity].fields:
        editor = Editor(field, session)
        qtbot.addWidget(editor)
        assert editor.accessibleName() == field.label
        assert editor.focus_line().accessibleName() or editor.widget.accessibleName()


@pytest.mark.parametrize("entity", ENTITIES)
def test_every_field_that_officers_fill_stands_in_exactly_one_section(entity: str) -> None:
    asked = [name for section in sections_of(entity) for name in section.fields]
    by_program = BY_PROGRAM.get(entity, frozenset())
    assert sorted(asked) == sorted(field.name for field in ENTITIES[entity].stored if field.name not in by_program)
    assert all(1 <= len(section.fields) <= 5 for section in sections_of(entity))
    assert columns_of(entity)


TYPED = {
    "a figure in lakh": ("commitment", "amount_pledged", "25 lakh", 2_500_000),
    "Urdu digits": ("issue", "people_affected", "۱۲۰", 120),
    "a date": ("commitment", "adopted_on", "12/3/2026", "2026-03-12"),
    "a fiscal year": ("practice", "year", "2026", "2026-27"),
    "a choice in words": ("commitment", "kind", "Council resolution", "council_resolution"),
    "a code": ("issue", "target", "6.1", "6.1"),
    "a line": ("person", "name", "Gul & Sons", "Gul & Sons"),
    "a long text": ("commitment", "summary", "Water for all", "Water for all"),
}


@pytest.mark.parametrize("case", TYPED.values(), ids=TYPED.keys())
def test_what_the_keys_say_is_read(session: Session, qtbot: QtBot, case: tuple[str, str, str, Value]) -> None:
    entity, name, typed, value = case
    editor = editor_of(session, qtbot, entity, name)
    with qtbot.waitSignal(editor.edited):
        type_into(editor, typed)
    assert editor.value() == value


def test_what_cannot_be_read_is_given_as_it_was_typed(session: Session, qtbot: QtBot) -> None:
    editor = editor_of(session, qtbot, "issue", "people_affected")
    type_into(editor, "many")
    assert editor.typed() == "many"
    with pytest.raises(Unreadable):
        editor.value()


def test_a_choice_of_few_is_taken_with_the_space_key(session: Session, qtbot: QtBot) -> None:
    editor = editor_of(session, qtbot, "person", "sex")
    button = next(one for one in editor.findChildren(QRadioButton) if one.text() == "Man")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert editor.value() == "man"


def test_an_optional_choice_can_be_taken_back(session: Session, qtbot: QtBot) -> None:
    editor = editor_of(session, qtbot, "person", "age_band")
    editor.show_value(next(option.code for option in ENTITIES["person"].by_name["age_band"].of))  # type: ignore[attr-defined]
    button = next(one for one in editor.findChildren(QRadioButton) if one.text() == tr("No answer"))
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert editor.value() is None


def test_an_amount_says_how_many_lakh_it_is(session: Session, qtbot: QtBot) -> None:
    editor = editor_of(session, qtbot, "commitment", "amount_pledged")
    editor.show_value(2_500_000)
    assert tr("Rs {amount} lakh", amount="25") in _words(editor)


def test_a_person_is_found_by_a_part_of_the_name(session: Session, qtbot: QtBot) -> None:
    wanted = person(session.store, "گل بی بی")
    person(session.store, "Someone else")
    editor = editor_of(session, qtbot, "commitment", "responsible")
    editor.show_typed("گل بی بی")
    assert editor.value() == wanted


def test_two_records_of_one_name_stay_apart(session: Session, qtbot: QtBot) -> None:
    first, second = person(session.store, "Gul"), person(session.store, "Gul")
    editor = editor_of(session, qtbot, "commitment", "responsible")
    for row in (first, second):
        editor.show_value(row)
        assert editor.value() == row


def test_a_record_that_is_not_on_the_list_is_made_in_place(session: Session, qtbot: QtBot) -> None:
    editor = editor_of(session, qtbot, "commitment", "institution")
    type_into(editor, "Union council Nasirabad")
    editor.open_new_record()
    panel = editor.new_record()
    assert panel is not None
    assert panel.editor("name").value() == "Union council Nasirabad"
    panel.editor("kind").show_value("local_council")
    panel.editor("level").show_value("union")
    with qtbot.waitSignal(editor.left):
        QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    made = session.store.row("institution", str(editor.value()))
    assert made is not None
    assert made["name"] == "Union council Nasirabad"


def test_a_record_that_was_not_finished_in_place_leaves_nothing(session: Session, qtbot: QtBot) -> None:
    before = len(session.store.rows("institution"))
    editor = editor_of(session, qtbot, "commitment", "institution")
    editor.open_new_record()
    panel = editor.new_record()
    assert panel is not None
    panel.editor("kind").show_typed("no such kind")
    QTest.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert "no such kind" in panel.problem("kind")
    QTest.mouseClick(panel.leave, Qt.MouseButton.LeftButton)
    assert len(session.store.rows("institution")) == before


def test_a_place_is_chosen_and_never_made_in_passing(session: Session, qtbot: QtBot) -> None:
    assert editor_of(session, qtbot, "issue", "places").add_button is None


def test_read_only_editors_take_no_keys(session: Session, qtbot: QtBot) -> None:
    office(session.store, "Office")
    for name in ("title", "summary", "amount_pledged", "adopted_on", "institution"):
        editor = editor_of(session, qtbot, "commitment", name)
        editor.set_read_only(True)
        type_into(editor, "7")
        assert editor.typed() is None, name
    some = editor_of(session, qtbot, "commitment", "targets")
    some.set_read_only(True)
    assert some.focus_line().isHidden()


def test_computed_values_are_shown_and_not_typed(session: Session, qtbot: QtBot) -> None:
    computed = next(one for entity in ENTITIES.values() for one in entity.fields if isinstance(one, Computed))
    entity = next(name for name, one in ENTITIES.items() if computed in one.fields)
    editor = editor_of(session, qtbot, entity, computed.name)
    line = editor.focus_line()
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()


def test_pasted_markup_stays_plain(session: Session, qtbot: QtBot) -> None:
    editor = editor_of(session, qtbot, "commitment", "summary")
    editor.show_value("<b>bold</b> <img src=x>")
    line = editor.focus_line()
    assert isinstance(line, QTextEdit)
    assert line.toPlainText() == "<b>bold</b> <img src=x>"
    assert not line.acceptRichText()


def _words(editor: Editor) -> str:
    return " ".join(label.text() for label in editor.findChildren(QLabel))
