"""All fields keep what is typed, say when it changes and when they are left, and mark what needs a look."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import LIGHT, Scheme, apply_look
from lead_desktop.ui.widgets.chip import Chip
from lead_desktop.ui.widgets.choice_field import ChoiceField
from lead_desktop.ui.widgets.code_field import CodeField
from lead_desktop.ui.widgets.date_field import DateField, read_date
from lead_desktop.ui.widgets.field import Field
from lead_desktop.ui.widgets.goal_square import GoalSquare
from lead_desktop.ui.widgets.long_text import LongText
from lead_desktop.ui.widgets.many_field import ManyField
from lead_desktop.ui.widgets.number_field import NumberField
from lead_desktop.ui.widgets.text_field import TextField
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")

QUALITY = [Option("A", "Measured"), Option("B", "Estimated"), Option("C", "Unknown")]
TEHSILS = [Option(f"t{number}", name) for number, name in enumerate("Turbat Tump Mand Dasht Buleda Hoshab Zamuran Gwar".split())]  # fmt: skip  # noqa: SIM905, E501
TARGETS = [
    Option("4.1", "Finish school", "girls boys", goal=4),
    Option("6.1", "Safe drinking water", "tap", goal=6),
    Option("6.2", "Toilets for all", goal=6),
]


def dated() -> DateField:
    return DateField(lambda day: f"{day.day} {day:%B} {day.year}", open_calendar="Open the calendar")


def goals() -> ManyField:
    return ManyField(TARGETS, add="Add target", remove=lambda word: f"Take off {word}")


MAKERS: dict[str, tuple[Callable[[], Any], Any]] = {
    "text": (TextField, "14/2026"),
    "code": (lambda: TextField(code=True), "K7-4F2"),
    "long text": (LongText, "One line\nand another"),
    "number": (lambda: NumberField("%"), "-12.5"),
    "date": (dated, date(2026, 3, 12)),
    "radio": (lambda: ChoiceField(QUALITY), "B"),
    "choice": (lambda: ChoiceField(TEHSILS), "t2"),
    "target": (lambda: CodeField(TARGETS), "6.1"),
    "many": (goals, ("4.1", "6.2")),
}


@pytest.fixture(params=MAKERS)
def made(request: pytest.FixtureRequest, qapp: QApplication) -> tuple[Field, Any]:
    maker, value = MAKERS[request.param]
    return maker(), value


def test_a_value_comes_back_as_it_was_set(made: tuple[Field, Any]) -> None:
    field, value = made
    field.set_value(value)
    assert field.value() == value
    field.set_value(None)
    assert not field.value()


def test_setting_a_value_says_nothing(made: tuple[Field, Any]) -> None:
    field, value = made
    said: list[str] = []
    field.edited.connect(lambda: said.append("edited"))
    field.left.connect(lambda: said.append("left"))
    field.set_value(value)
    field.set_value(None)
    assert said == []


def test_a_problem_marks_the_field_and_is_read_out(made: tuple[Field, Any], show: Show) -> None:
    field, value = made
    assert isinstance(field, QWidget)
    field.set_value(value)
    window = show(field, width=400, height=120)
    field.clearFocus()
    plain = window.grab().toImage()
    field.set_problem("This is after today.")
    marked = window.grab().toImage()
    colours = {marked.pixelColor(x, y).name() for x in range(marked.width()) for y in range(0, marked.height(), 1)}
    assert QColor(LIGHT.off_track).name() in colours
    described = [one.accessibleDescription() for one in (field, *field.findChildren(QWidget))]
    assert "This is after today." in described
    field.set_problem(None)
    assert window.grab().toImage() == plain


def test_leaving_a_field_is_noticed(made: tuple[Field, Any], show: Show, qtbot: QtBot) -> None:
    field, _ = made
    assert isinstance(field, QWidget)
    elsewhere = QLineEdit()
    show(field, elsewhere)
    field.setFocus()
    with qtbot.waitSignal(field.left):
        elsewhere.setFocus()


def test_a_name_reaches_what_has_the_focus(made: tuple[Field, Any]) -> None:
    field, _ = made
    assert isinstance(field, QWidget)
    field.set_name("Baseline value")
    names = [one.accessibleName() for one in (field, *field.findChildren(QWidget))]
    assert "Baseline value" in names


def test_a_read_only_field_cannot_be_typed_in(made: tuple[Field, Any], show: Show, qtbot: QtBot) -> None:
    field, value = made
    assert isinstance(field, QWidget)
    field.set_value(value)
    field.set_read_only(True)
    show(field)
    for part in (field, *field.findChildren(QWidget)):
        if part.isVisible() and part.isEnabled():
            QTest.keyClick(part, Qt.Key.Key_X)
    assert field.value() == value


@pytest.mark.parametrize("field", ["text", "number", "long text"])
def test_typing_says_so(field: str, show: Show, qtbot: QtBot) -> None:
    typed = MAKERS[field][0]()
    show(typed)
    target = getattr(typed, "edit", typed)
    with qtbot.waitSignal(typed.edited):
        QTest.keyClicks(target, "7")
    assert typed.value() == "7"


def test_enter_leaves_a_line(show: Show, qtbot: QtBot) -> None:
    field = TextField()
    show(field)
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field.edit, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("12/03/2026", date(2026, 3, 12)),
        ("1-3-2026", date(2026, 3, 1)),
        ("12.03.2026", date(2026, 3, 12)),
        ("2026-03-12", date(2026, 3, 12)),
        ("۱۲/۰۳/۲۰۲۶", date(2026, 3, 12)),
        ("31/02/2026", None),
        ("12/03/26", date(2026, 3, 12)),
        ("soon", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_write_it(typed: str, read: date | None) -> None:
    assert read_date(typed) == read


def test_a_wrong_date_is_kept_as_typed(qtbot: QtBot) -> None:
    field = dated()
    qtbot.addWidget(field)
    QTest.keyClicks(field.edit, "31/02/2026")
    assert field.value() == "31/02/2026"
    assert field.long_text() == ""


def test_a_date_is_said_in_words(qtbot: QtBot) -> None:
    field = dated()
    qtbot.addWidget(field)
    field.set_value(date(2026, 3, 12))
    assert field.edit.text() == "12/03/2026"
    assert field.long_text() == "12 March 2026"


def test_the_calendar_fills_the_date(show: Show, qtbot: QtBot) -> None:
    field = dated()
    show(field)
    field.open_calendar()
    calendar = field.calendar()
    assert calendar is not None
    with qtbot.waitSignals([field.edited, field.left]):
        calendar.activated.emit(QDate(2026, 11, 5))
    assert field.value() == date(2026, 11, 5)


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_figures_stand_at_the_physical_right(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    apply_look(qapp, language, Scheme.LIGHT)
    field = NumberField("%")
    qtbot.addWidget(field)
    assert field.edit.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert field.edit.alignment() & Qt.AlignmentFlag.AlignRight
    assert field.edit.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_few_choices_are_radio_buttons_and_many_a_line(qtbot: QtBot) -> None:
    few, many = ChoiceField(QUALITY), ChoiceField(TEHSILS)
    qtbot.addWidget(few)
    qtbot.addWidget(many)
    assert [button.text() for button in few.findChildren(QRadioButton)] == ["Measured", "Estimated", "Unknown"]
    assert many.findChildren(QRadioButton) == []
    assert len(many.findChildren(TypeAhead)) == 1


def test_none_can_be_chosen_where_it_is_offered(show: Show, qtbot: QtBot) -> None:
    field = ChoiceField(QUALITY, none_text="Not known")
    show(field)
    field.set_value("A")
    with qtbot.waitSignal(field.edited):
        field.findChildren(QRadioButton)[-1].click()
    assert field.value() is None


def test_an_unknown_choice_is_kept(qtbot: QtBot) -> None:
    few, many = ChoiceField(QUALITY), ChoiceField(TEHSILS)
    qtbot.addWidget(few)
    qtbot.addWidget(many)
    few.set_value("D")
    many.set_value("Pasni")
    assert few.value() == "D"
    assert many.value() == "Pasni"


def offered(line: TypeAhead) -> list[str]:
    model = line.completer().completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("6.", ["Safe drinking water", "Toilets for all"]),
        ("WATER", ["Safe drinking water"]),
        ("girls", ["Finish school"]),
    ],
)
def test_a_code_is_found_by_code_name_and_keyword(show: Show, qtbot: QtBot, typed: str, found: list[str]) -> None:
    field = CodeField(TARGETS)
    show(field)
    line = field.findChildren(TypeAhead)[0]
    QTest.keyClicks(line, typed)
    assert offered(line) == found


def test_letters_are_compared_as_the_search_does(qtbot: QtBot) -> None:
    field = CodeField([Option("1", "كيچ")], fold=lambda text: text.replace("ك", "ک").replace("ي", "ی"))
    qtbot.addWidget(field)
    line = field.findChildren(TypeAhead)[0]
    line.setText("کیچ")
    assert field.value() == "1"


def test_a_code_shows_the_square_of_its_goal(show: Show) -> None:
    field = CodeField(TARGETS)
    show(field)
    square = field.findChildren(GoalSquare)[0]
    assert not square.isVisible()
    field.set_value("6.1")
    assert square.isVisible()


def test_a_typed_code_is_taken(qtbot: QtBot) -> None:
    field = CodeField(TARGETS)
    qtbot.addWidget(field)
    field.findChildren(TypeAhead)[0].setText("6.2")
    assert field.value() == "6.2"


def test_down_offers_everything(show: Show, qtbot: QtBot) -> None:
    field = CodeField(TARGETS)
    show(field)
    line = field.findChildren(TypeAhead)[0]
    QTest.keyClick(line, Qt.Key.Key_Down)
    assert len(offered(line)) == 3
    line.clearFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_a_few_letters_and_a_key_take_the_first_that_fits(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    field = CodeField(TARGETS)
    show(field)
    line = field.findChildren(TypeAhead)[0]
    QTest.keyClicks(line, "toil")
    QTest.keyClick(line, key)
    assert field.value() == "6.2"


def test_words_that_fit_nothing_stay_as_they_were_typed(show: Show, qtbot: QtBot) -> None:
    field = CodeField(TARGETS)
    show(field)
    line = field.findChildren(TypeAhead)[0]
    QTest.keyClicks(line, "bridges")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "bridges"


def test_chips_are_added_and_taken_off_by_keys(show: Show, qtbot: QtBot) -> None:
    field = goals()
    show(field)
    line = field.findChildren(TypeAhead)[0]
    with qtbot.waitSignal(field.edited):
        line.setText("Toilets for all")
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert field.value() == ("6.2",)
    assert field.typed() == ""
    chip = field.findChildren(Chip)[0]
    assert chip.accessibleDescription() == "Take off Toilets for all"
    with qtbot.waitSignal(field.edited):
        QTest.keyClick(chip, Qt.Key.Key_Delete)
    assert field.value() == ()


def test_the_cross_of_a_chip_takes_it_off_and_the_rest_opens_it(show: Show, qtbot: QtBot) -> None:
    chip = Chip("Papers", remove="Take off")
    show(chip)
    with qtbot.waitSignal(chip.opened):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(16, chip.height() // 2))
    with qtbot.waitSignal(chip.removed):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 16, chip.height() // 2))


def test_long_text_stays_plain_when_pasted(qtbot: QtBot) -> None:
    text = LongText()
    qtbot.addWidget(text)
    clip = QMimeData()
    clip.setHtml("<b>Kech</b>")
    clip.setText("<b>Kech</b>")
    text.insertFromMimeData(clip)
    assert text.value() == "<b>Kech</b>"
    assert text.loadResource(2, QUrl("file:///picture.png")) is None


def test_long_text_grows_and_stops(show: Show) -> None:
    text = LongText(lines=2, most_lines=5)
    show(text)
    low = text.sizeHint().height()
    text.set_value("\n".join("line" for _ in range(4)))
    middle = text.sizeHint().height()
    text.set_value("\n".join("line" for _ in range(40)))
    high = text.sizeHint().height()
    assert low < middle < high <= low * 3


def test_tab_goes_on_from_long_text(show: Show, qtbot: QtBot) -> None:
    text, after = LongText(), QLineEdit()
    show(text, after)
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    assert text.value() == ""


def test_sindhi_in_a_field_on_an_urdu_screen_is_in_naskh(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, "ur", Scheme.LIGHT)
    field = TextField()
    qtbot.addWidget(field)
    field.set_value("ڪيچ ۾ پاڻي")
    assert field.edit.font().families()[0] == "App Naskh"
    field.set_value("کیچ میں پانی")
    assert field.edit.font().families()[0] == "App Nastaliq"
