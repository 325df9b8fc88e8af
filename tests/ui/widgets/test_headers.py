"""Page and step headers, the switch and the list of sections say where one is and lead on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Mark
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.page_header import PageHeader
from lead_desktop.ui.widgets.section_list import SectionList
from lead_desktop.ui.widgets.segmented import Segmented
from lead_desktop.ui.widgets.step_header import StepHeader
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def header(show: Show) -> PageHeader:
    made = PageHeader()
    made.set_back("Roadmap")
    made.set_title("Baseline values", "18 of 24 have a value")
    made.set_quiet(("excel", "Bring from Excel", "import"), ("print", "Print", "print"))
    made.set_views(("guided", "Guided"), ("table", "Table"), name="View")
    show(made, width=1000)
    return made


def press(header: PageHeader | StepHeader, words: str) -> None:
    next(one for one in header.findChildren(Button) if one.words == words).click()


def test_back_and_the_quiet_buttons_say_what_was_pressed(header: PageHeader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.back_pressed):
        press(header, "Roadmap")
    with qtbot.waitSignal(header.quiet_pressed) as said:
        press(header, "Print")
    assert said.args == ["print"]


def test_the_switch_changes_the_view(header: PageHeader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(header.view_changed) as said:
        press(header, "Table")
    assert said.args == ["table"]
    assert header.switch.value() == "table"


def test_two_quiet_buttons_are_the_most(header: PageHeader) -> None:
    with pytest.raises(ValueError, match="at most 2"):
        header.set_quiet(("a", "A", ""), ("b", "B", ""), ("c", "C", ""))


def test_a_compact_header_stands_in_one_line(header: PageHeader) -> None:
    header.set_compact(False)
    high = header.sizeHint().height()
    header.set_compact(True)
    assert header.sizeHint().height() < high


def test_a_title_without_room_stands_below_the_buttons(header: PageHeader, qapp: QApplication) -> None:
    beside = header.title_label.y() < 20
    header.window().resize(520, 400)
    qapp.processEvents()
    assert beside
    assert header.title_label.y() >= 30


def test_a_step_header_says_step_state_and_progress(show: Show, qtbot: QtBot) -> None:
    made = StepHeader()
    made.set_back("Roadmap")
    made.set_step(
        "Step 2 of 8 · Know where we stand",
        "District situation",
        mark=Mark.DOING,
        status="Doing",
        progress="4 of 7 tasks",
        fraction=0.57,
    )
    made.set_quiet(("print", "Print", "print"))
    show(made)
    assert made.accessibleName() == "Step 2 of 8 · Know where we stand, Doing, 4 of 7 tasks"
    with qtbot.waitSignal(made.back_pressed):
        press(made, "Roadmap")
    with qtbot.waitSignal(made.quiet_pressed):
        press(made, "Print")


@pytest.mark.parametrize(
    ("direction", "key"),
    [(Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right), (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left)],
)
def test_arrow_keys_follow_the_eye(show: Show, qtbot: QtBot, direction: Qt.LayoutDirection, key: Qt.Key) -> None:
    switch = Segmented([("en", "English"), ("ur", "اردو"), ("sd", "سنڌي")], "Language")
    window = show(switch)
    window.setLayoutDirection(direction)
    with qtbot.waitSignal(switch.changed) as said:
        QTest.keyClick(switch, key)
    assert said.args == ["ur"]


def test_each_language_is_named_in_its_own_letters(show: Show) -> None:
    switch = Segmented([("en", "English"), ("ur", "اردو"), ("sd", "سنڌي")], "Language")
    families = [button.font().families()[0] for button in switch.findChildren(Button)]
    assert families == ["App Sans", "App Naskh", "App Naskh"]


def test_any_section_can_be_opened(show: Show, qtbot: QtBot) -> None:
    sections = SectionList("Council resolution")
    sections.set_sections(
        [("meeting", Mark.DONE, "Meeting", "Done"), ("votes", Mark.NOT_STARTED, "Votes", "Not started")]
    )
    sections.set_current("meeting")
    show(sections)
    votes = next(one for one in sections.findChildren(QAbstractButton) if one.accessibleName() == "Votes, Not started")
    with qtbot.waitSignal(sections.opened) as said:
        QTest.keyClick(votes, Qt.Key.Key_Return)
    assert said.args == ["votes"]
    sections.set_mark("votes", Mark.DOING, "Doing")
    assert votes.accessibleName() == "Votes, Doing"
