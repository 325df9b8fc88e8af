"""Labels, buttons, tiles, frames, strips, bars and lines: what they show stays text, and what they offer works."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Role, Scheme, apply_look
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.chart_frame import ChartFrame
from lead_desktop.ui.widgets.empty_state import EmptyState
from lead_desktop.ui.widgets.flow import FlowLayout
from lead_desktop.ui.widgets.journey_line import JourneyLine, Stop
from lead_desktop.ui.widgets.label import PlainLabel
from lead_desktop.ui.widgets.practice_strip import PracticeStrip
from lead_desktop.ui.widgets.progress_bar import ThinBar
from lead_desktop.ui.widgets.stat_tile import StatTile
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")

ACCENT, EMPTY = "#17506b", "#d9d5cb"


def test_a_label_stays_plain_whatever_it_is_told(qtbot: QtBot) -> None:
    label = PlainLabel("<b>Kech</b>")
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    assert label.textFormat() == Qt.TextFormat.PlainText
    wide = QLabel("Kech")
    qtbot.addWidget(wide)
    label.setWordWrap(False)
    assert label.sizeHint().width() > wide.sizeHint().width() * 1.5


def test_a_label_takes_the_font_of_its_letters(qapp: QApplication, qtbot: QtBot) -> None:
    apply_look(qapp, "ur", Scheme.LIGHT)
    label = PlainLabel("کیچ", Role.TITLE)
    qtbot.addWidget(label)
    assert label.font().families()[0] == "App Nastaliq"
    label.setText("ڪيچ")
    assert label.font().families()[0] == "App Naskh"
    apply_look(qapp, "en", Scheme.LIGHT, 2.0)
    assert label.font().pixelSize() == 40


def test_english_on_an_urdu_page_stands_at_the_start_edge(qapp: QApplication, show: Show) -> None:
    apply_look(qapp, "ur", Scheme.LIGHT)
    label = PlainLabel("Kech")
    show(label, width=600)
    picture = label.grab().toImage()
    ground = picture.pixelColor(2, 2)
    inked = [x for x in range(picture.width()) if any(
        picture.pixelColor(x, y) != ground for y in range(picture.height()))]  # fmt: skip
    assert min(inked) > label.width() / 2


def test_an_ampersand_on_a_button_is_shown(qtbot: QtBot) -> None:
    button = Button("Send & receive")
    qtbot.addWidget(button)
    assert button.text() == "Send && receive"
    assert button.accessibleName() == "Send & receive"


def test_a_bare_button_keeps_its_name(qtbot: QtBot) -> None:
    button = Button("Close <b>", "quiet", "close")
    qtbot.addWidget(button)
    button.set_bare(True)
    assert button.text() == ""
    assert button.accessibleName() == "Close <b>"
    assert button.toolTip() == "<qt>Close &lt;b&gt;</qt>"
    assert button.sizeHint().height() >= 36


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_tile_opens_its_records(show: Show, qtbot: QtBot, key: Qt.Key) -> None:
    tile = StatTile("56.8", "%", "of children are stunted", "Survey 2019")
    show(tile)
    assert tile.accessibleName() == "56.8 % of children are stunted Survey 2019"
    with qtbot.waitSignal(tile.opened):
        QTest.keyClick(tile, key)


def test_a_click_on_the_figure_opens_the_tile(show: Show, qtbot: QtBot) -> None:
    tile = StatTile("56.8", "%", "of children are stunted", "Survey 2019")
    window = show(tile)
    figure = tile.findChildren(PlainLabel)[0]
    below = window.childAt(figure.mapTo(window, figure.rect().center()))
    assert below is tile


def test_a_chart_has_its_table_and_its_picture(show: Show, qtbot: QtBot) -> None:
    frame = ChartFrame(show_table="Show table", copy_picture="Copy picture")
    frame.set_words("5 of 14 indicators are off track", "Census 2023")
    first, second = QWidget(), QWidget()
    frame.set_chart(first)
    frame.set_chart(second)
    show(frame)
    assert frame.chart() is second
    assert frame.accessibleName() == "5 of 14 indicators are off track"
    table, copy = frame.findChildren(Button)
    with qtbot.waitSignal(frame.table_asked):
        table.click()
    with qtbot.waitSignal(frame.copy_asked):
        copy.click()


def test_an_empty_list_says_what_to_do(show: Show, qtbot: QtBot) -> None:
    state = EmptyState("No one is listed yet.", "Add a person", "Learn more")
    show(state)
    main = [one for one in state.findChildren(Button) if one.property("kind") == "main"]
    assert [one.words for one in main] == ["Add a person"]
    with qtbot.waitSignal(state.main_pressed):
        main[0].click()


def test_practice_can_be_left_from_everywhere(show: Show, qtbot: QtBot) -> None:
    strip = PracticeStrip("PRACTICE", "Nothing leaves.", start_over="Start over", leave="Leave practice")
    show(strip)
    again, leave = strip.findChildren(Button)
    with qtbot.waitSignal(strip.leave_pressed):
        leave.click()
    with qtbot.waitSignal(strip.start_over_pressed):
        again.click()
    assert strip.grab().toImage().pixelColor(4, 4).name() == "#6b4a8c"


def test_a_bar_fills_from_the_start_edge(show: Show, qapp: QApplication) -> None:
    bar = ThinBar(0.25)
    window = show(bar)
    picture = bar.grab().toImage()
    middle = bar.height() // 2
    assert picture.pixelColor(10, middle).name() == ACCENT
    assert picture.pixelColor(bar.width() - 10, middle).name() == EMPTY
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    picture = bar.grab().toImage()
    assert picture.pixelColor(10, middle).name() == EMPTY
    assert picture.pixelColor(bar.width() - 10, middle).name() == ACCENT


def test_a_bar_stays_between_empty_and_full(qtbot: QtBot) -> None:
    bar = ThinBar()
    qtbot.addWidget(bar)
    bar.set_fraction(1.4)
    assert bar.fraction() == 1.0
    bar.set_fraction(-1)
    assert bar.fraction() == 0.0


def test_a_journey_keeps_its_words_where_it_is_narrow(show: Show) -> None:
    line = JourneyLine("Bundle 43")
    line.set_stops(
        [
            Stop("Ready", True, ("3 November",)),
            Stop("On USB", True),
            Stop("Waiting for the province"),
            Stop("Received"),
        ],
        reached_word="reached",
    )
    show(line, width=900)
    wide = line.heightForWidth(900)
    assert line.heightForWidth(300) > wide
    assert line.accessibleName() == "Bundle 43"
    assert line.accessibleDescription() == (
        "Ready reached 3 November, On USB reached, Waiting for the province, Received"
    )


def test_a_journey_starts_at_the_start_edge(show: Show, qapp: QApplication) -> None:
    line = JourneyLine("Bundle 43", [Stop("Ready", True), Stop("On USB"), Stop("Waiting"), Stop("Received")])
    window = show(line)
    assert line.grab().toImage().pixelColor(8, 8).name() == ACCENT
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert line.grab().toImage().pixelColor(line.width() - 9, 8).name() == ACCENT


def test_a_flow_wraps_and_is_mirrored(show: Show, qapp: QApplication) -> None:
    cloud = QWidget()
    flow = FlowLayout(cloud)
    words = [Button(f"Word {number}") for number in range(8)]
    for word in words:
        flow.addWidget(word)
    window = show(cloud, width=400)
    assert words[0].x() == 0
    assert words[-1].y() > words[0].y()
    assert all(word.geometry().right() < cloud.width() for word in words)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qapp.processEvents()
    assert words[0].geometry().right() == cloud.width() - 1
