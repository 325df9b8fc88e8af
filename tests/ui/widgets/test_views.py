"""The views answer to keys and pointer, mirror what must, keep time, and never show nothing as nought."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Scheme, apply_look
from lead_desktop.ui.widgets.bar_rows import BarPart, BarRow, BarRows
from lead_desktop.ui.widgets.board import Board, BoardCard, BoardColumn
from lead_desktop.ui.widgets.chart_paint import plain_tip
from lead_desktop.ui.widgets.chart_picture import light_picture
from lead_desktop.ui.widgets.figure import Figure, FigureLook
from lead_desktop.ui.widgets.figure_table import FigureTable
from lead_desktop.ui.widgets.gantt import Gantt, GanttBar, GanttGroup
from lead_desktop.ui.widgets.lane_line import LaneBar, LaneLine, LaneRow
from lead_desktop.ui.widgets.matrix import Matrix, MatrixCell, MatrixTitle
from lead_desktop.ui.widgets.scatter_square import QuadrantNames, ScatterPoint, ScatterSquare
from lead_desktop.ui.widgets.tile_map import MapTile, TileMap
from lead_desktop.ui.widgets.time_axis import TimeAxis, fiscal_year, month_moved, quarter_of
from lead_desktop.ui.widgets.trend import Trend, TrendPoint
from lead_desktop.ui.widgets.weight_sliders import Weight, WeightSliders
from tests.ui.widgets.conftest import Show

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Drawing

pytestmark = pytest.mark.usefixtures("english")
Button, Modifier = Qt.MouseButton, Qt.KeyboardModifier
RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft
MARKUP = "<b>Kech</b> & <img src='x'>"


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Button.LeftButton, pos=start)
    QTest.mouseMove(widget, (start + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Button.LeftButton, pos=end)


def shades_in(image: QImage, place: QPoint, reach: int = 6) -> set[str]:
    """Return the colours near a place: one on a plain ground, two or more on a hatched one."""
    near = range(-reach, reach + 1)
    return {QColor(image.pixel(place.x() + x, place.y() + y)).name() for x in near for y in near}


def matrix() -> Matrix:
    made = Matrix("Who does what")
    rows = [MatrixTitle(f"r{at}", f"Row {at}") for at in range(3)]
    columns = [MatrixTitle("a", "A"), MatrixTitle("b", "B")]
    made.set_cells(rows, columns, {("r0", "a"): MatrixCell("L", 2), ("r1", "a"): MatrixCell("0", 0)})
    return made


def square() -> ScatterSquare:
    made = ScatterSquare("Power and interest", "Interest", "Power", QuadrantNames("a", "b", "c", "d"))
    made.set_points([ScatterPoint("p", "Union", 2, 2), ScatterPoint("q", "Chamber", 5, 5)])
    return made


def gantt() -> Gantt:
    made = Gantt("Plan", lambda quarter: f"Q{quarter}")
    made.set_span(date(2026, 7, 1), date(2027, 6, 30))
    bars = (
        GanttBar("a", "Pumps", date(2026, 8, 1), date(2026, 12, 31), 50),
        GanttBar("b", "Testing", date(2027, 1, 1), date(2027, 3, 31)),
    )
    made.set_rows([GanttGroup("Water", bars)], [("a", "b")])
    return made


def board() -> Board:
    made = Board("Decisions")
    columns = [BoardColumn(key, key) for key in ("open", "doing", "done")]
    made.set_cards(columns, [BoardCard("a", "open", "Survey"), BoardCard("b", "doing", "Letter")])
    return made


def tile_map() -> TileMap:
    made = TileMap("Tehsils", not_official="Not an official boundary.", heads=("Tehsil", "Per cent"))
    made.set_tiles([MapTile("w", "West", 0, 0, 1, "12"), MapTile("e", "East", 0, 1, None, "No data")], [])
    return made


def test_enter_opens_and_digits_judge_the_current_cell(qtbot: QtBot, show: Show) -> None:
    made = matrix()
    show(made)
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["r1", "a"]
    with qtbot.waitSignal(made.typed) as typed:
        QTest.keyClicks(made, "3")
    assert typed.args == ["r1", "a", "3"]
    with qtbot.assertNotEmitted(made.typed):
        QTest.keyClicks(made, "7")


def test_digits_of_an_urdu_keyboard_judge_as_well(qtbot: QtBot, show: Show) -> None:
    made = matrix()
    show(made)
    with qtbot.waitSignal(made.typed) as typed:
        QApplication.sendEvent(made, QKeyEvent(QEvent.Type.KeyPress, 0, Modifier.NoModifier, "۲"))
    assert typed.args == ["r0", "a", "2"]


def test_a_pair_without_a_cell_is_hatched_and_nought_is_not(show: Show) -> None:
    made = matrix()
    show(made)
    image = made.viewport().grab().toImage()
    nothing = made.visualRect(made.model().index(1, 1)).center()
    nought = made.visualRect(made.model().index(1, 0))
    assert len(shades_in(image, nothing)) >= 2
    assert len(shades_in(image, QPoint(nought.left() + 9, nought.center().y()))) == 1


def test_the_far_corner_of_a_large_matrix_is_reached_and_its_titles_stay(show: Show) -> None:
    made = Matrix("Large")
    rows = [MatrixTitle(f"r{at}", f"Target {at}") for at in range(300)]
    columns = [MatrixTitle(f"c{at}", f"Office {at}") for at in range(60)]
    made.set_cells(rows, columns, {(row.key, column.key): MatrixCell("1", 1) for row in rows for column in columns})
    show(made)
    made.set_current("r299", "c59")
    shown = made.visualRect(made.currentIndex())
    assert made.viewport().rect().intersects(shown)
    assert made.verticalHeader().isVisible()


@pytest.mark.parametrize(
    ("key", "place"), [(Qt.Key.Key_Right, (3, 2)), (Qt.Key.Key_Left, (1, 2)), (Qt.Key.Key_Up, (2, 3))]
)
def test_arrows_move_a_point_by_one(qtbot: QtBot, show: Show, key: Qt.Key, place: tuple[int, int]) -> None:
    made = square()
    show(made)
    with qtbot.waitSignal(made.moved) as moved:
        QTest.keyClick(made, key)
    assert moved.args == ["p", *place]


def test_arrows_follow_the_eye_where_the_square_is_mirrored(qtbot: QtBot, show: Show) -> None:
    made = square()
    made.setLayoutDirection(RIGHT_TO_LEFT)
    show(made)
    with qtbot.waitSignal(made.moved) as moved:
        QTest.keyClick(made, Qt.Key.Key_Left)
    assert moved.args == ["p", 3, 2]


def test_a_point_at_the_edge_stays(qtbot: QtBot, show: Show) -> None:
    made = square()
    show(made)
    made.set_current("q")
    with qtbot.assertNotEmitted(made.moved):
        QTest.keyClick(made, Qt.Key.Key_Up)


def test_a_drag_moves_a_point_once(qtbot: QtBot, show: Show) -> None:
    made = square()
    show(made, height=700)
    heard: list[tuple[str, int, int]] = []
    made.moved.connect(lambda *said: heard.append(said))
    drag(made, made.place_of("p").center(), made.place_of("q").center())
    assert heard == [("p", 5, 5)]
    assert (made.point("p").x, made.point("p").y) == (5, 5)


def test_ctrl_and_an_arrow_move_the_end_of_a_bar(qtbot: QtBot, show: Show) -> None:
    made = gantt()
    show(made)
    with qtbot.waitSignal(made.moved) as end:
        QTest.keyClick(made, Qt.Key.Key_Right, Modifier.ControlModifier)
    assert end.args == ["a", date(2026, 8, 1), date(2027, 1, 31)]
    with qtbot.waitSignal(made.moved) as start:
        QTest.keyClick(made, Qt.Key.Key_Left, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert start.args == ["a", date(2026, 7, 1), date(2027, 1, 31)]


def test_a_bar_never_ends_before_it_starts(qtbot: QtBot, show: Show) -> None:
    made = gantt()
    show(made)
    for _ in range(12):
        QTest.keyClick(made, Qt.Key.Key_Left, Modifier.ControlModifier)
    assert made.bar("a").end == date(2026, 8, 31)


def test_a_drag_moves_the_end_of_a_bar(qtbot: QtBot, show: Show) -> None:
    made = gantt()
    show(made)
    bar = made.bar_rect("a")
    to = QPoint(round(made.axis().x(date(2027, 2, 15))), bar.center().y())
    with qtbot.waitSignal(made.moved) as moved:
        drag(made.viewport(), QPoint(bar.right() - 1, bar.center().y()), to)
    assert moved.args == ["a", date(2026, 8, 1), date(2027, 2, 28)]


def test_two_bars_are_linked_by_keys_and_by_the_dot(qtbot: QtBot, show: Show) -> None:
    made = gantt()
    show(made)
    with qtbot.waitSignal(made.linked) as by_keys:
        for key in (Qt.Key.Key_L, Qt.Key.Key_Down, Qt.Key.Key_L):
            QTest.keyClick(made, key)
    made.set_current("a")
    with qtbot.waitSignal(made.linked) as by_dot:
        drag(made.viewport(), made.link_dot("a"), made.bar_rect("b").center())
    assert by_keys.args == by_dot.args == ["a", "b"]


@pytest.mark.parametrize("kind", ["gantt", "lanes"])
def test_time_runs_left_to_right_in_a_mirrored_page_until_told(show: Show, kind: str) -> None:
    made = gantt() if kind == "gantt" else LaneLine("Line", lambda quarter: f"Q{quarter}")
    made.set_span(date(2026, 7, 1), date(2027, 6, 30))
    if isinstance(made, LaneLine):
        made.set_rows([LaneRow("Council", (LaneBar("x", "Resolution", date(2026, 8, 1)),))])
    made.setLayoutDirection(RIGHT_TO_LEFT)
    show(made)
    early, late = made.axis().x(date(2026, 8, 1)), made.axis().x(date(2027, 5, 1))
    assert early < late < made.viewport().width() - 40
    made.set_time_from_right(True)
    assert made.axis().x(date(2026, 8, 1)) > made.axis().x(date(2027, 5, 1))


def test_a_trend_keeps_its_time_and_breaks_where_a_figure_is_missing(show: Show) -> None:
    made = Trend("Literacy")
    points = [TrendPoint(date(2015 + at, 6, 30), None if at == 2 else 40.0 + at) for at in range(5)]
    made.set_points(points, "From 40 to 44; no figure for 2017")
    made.setLayoutDirection(RIGHT_TO_LEFT)
    show(made)
    runs = made.runs()
    assert [len(run) for run in runs] == [2, 2]
    assert runs[0][0].x() < runs[1][-1].x()


def test_fiscal_quarters_begin_in_july() -> None:
    assert quarter_of(date(2026, 7, 1)) == (2026, 1)
    assert quarter_of(date(2027, 6, 30)) == (2026, 4)
    assert fiscal_year(2099) == "2099-00"
    axis = TimeAxis(date(2026, 11, 1), date(2027, 8, 1), 0, 100)
    assert axis.quarters() == [(2026, 2), (2026, 3), (2026, 4), (2027, 1)]
    assert axis.day(axis.x(date(2027, 2, 3)) + 0.01) == date(2027, 2, 3)
    assert month_moved(date(2027, 1, 31), 1, last=True) == date(2027, 2, 28)


def test_lanes_are_walked_and_opened(qtbot: QtBot, show: Show) -> None:
    made = LaneLine("Line", lambda quarter: f"Q{quarter}")
    made.set_span(date(2026, 7, 1), date(2027, 6, 30))
    first = LaneBar("x", "Resolution", date(2026, 8, 1), date(2026, 9, 30), 20)
    bars = [first, LaneBar("y", "Order", date(2027, 1, 5))]
    made.set_rows([LaneRow("Council", tuple(bars)), LaneRow("Committee", (LaneBar("z", "Note", date(2026, 8, 1)),))])
    show(made)
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.current_key() == "y"
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["z"]


def test_bars_of_one_lane_that_meet_in_time_do_not_overlap(show: Show) -> None:
    made = LaneLine("Line", lambda quarter: f"Q{quarter}")
    made.set_span(date(2026, 7, 1), date(2027, 6, 30))
    both = [LaneBar(key, key, date(2026, 8, 1), date(2026, 12, 31), 0) for key in ("x", "y")]
    made.set_rows([LaneRow("Council", tuple(both))])
    show(made)
    assert not made.bar_rect("x").intersects(made.bar_rect("y"))


def test_bars_are_walked_opened_and_run_from_the_start_edge(qtbot: QtBot, show: Show) -> None:
    made = BarRows("Progress")
    made.set_rows([BarRow("a", "First", "10", share=1.0), BarRow("b", "Second", "20", share=0.1)])
    show(made)
    QTest.keyClick(made, Qt.Key.Key_Down)
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["b"]
    left = made.bar_rect("a").left()
    made.setLayoutDirection(RIGHT_TO_LEFT)
    assert made.bar_rect("a").right() == made.width() - 1 - left


@pytest.mark.parametrize("row", [BarRow("a", "Unknown"), BarRow("a", "Gap", parts=(BarPart(1.0, "gap"),))])
def test_a_bar_without_a_figure_and_a_gap_are_hatched(show: Show, row: BarRow) -> None:
    made = BarRows("Progress")
    made.set_rows([row, BarRow("b", "Nought", "0", share=0.0)])
    show(made)
    image = made.grab().toImage()
    assert len(shades_in(image, made.bar_rect("a").center(), 5)) >= 2
    assert len(shades_in(image, made.bar_rect("b").center(), 5)) == 1


def test_ctrl_and_an_arrow_move_a_card(qtbot: QtBot, show: Show) -> None:
    made = board()
    show(made)
    with qtbot.waitSignal(made.moved) as moved:
        QTest.keyClick(made, Qt.Key.Key_Right, Modifier.ControlModifier)
    assert moved.args == ["a", "doing"]
    assert made.column_of("a") == "doing"


def test_a_card_is_dragged_to_another_column(qtbot: QtBot, show: Show) -> None:
    made = board()
    show(made)
    with qtbot.waitSignal(made.moved) as moved:
        drag(made, made.card_rect("a").center(), made.column_rect("done").center())
    assert moved.args == ["a", "done"]


def test_a_mirrored_board_begins_on_the_right(qtbot: QtBot, show: Show) -> None:
    made = board()
    made.setLayoutDirection(RIGHT_TO_LEFT)
    show(made)
    assert made.column_rect("open").left() > made.column_rect("done").left()
    with qtbot.waitSignal(made.moved) as moved:
        QTest.keyClick(made, Qt.Key.Key_Left, Modifier.ControlModifier)
    assert moved.args == ["a", "doing"]


def test_west_stays_on_the_left_and_no_figure_is_hatched(qtbot: QtBot, show: Show) -> None:
    made = tile_map()
    made.setLayoutDirection(RIGHT_TO_LEFT)
    show(made)
    west, east = made.tiles.rect_of("w"), made.tiles.rect_of("e")
    assert west.left() < east.left()
    image = made.tiles.grab().toImage()
    assert len(shades_in(image, east.topLeft() + QPoint(12, 12))) >= 2
    assert len(shades_in(image, west.topLeft() + QPoint(12, 12))) == 1
    QTest.keyClick(made.tiles, Qt.Key.Key_Right)
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made.tiles, Qt.Key.Key_Return)
    assert opened.args == ["e"]


def test_a_weight_is_moved_by_keys_and_summed_up(qtbot: QtBot, show: Show) -> None:
    made = WeightSliders("Weights", lambda total: f"Together {total}")
    made.set_weights([Weight("gap", "Gap", 60), Weight("duty", "Duty", 40)])
    show(made)
    with qtbot.waitSignals([made.changed, made.settled]):
        QTest.keyClick(made.slider("gap"), Qt.Key.Key_Right)
    assert made.weights() == {"gap": 61, "duty": 40}


def test_a_table_copies_as_data_and_never_as_a_formula() -> None:
    made = FigureTable("Twin")
    made.set_rows(("Name", "Value"), [("=1+1", "\u2066-12.5\u2069"), (MARKUP, "3")], numeric=(1,))
    assert made.as_text() == f"Name\tValue\n'=1+1\t-12.5\n{MARKUP}\t3"


def test_tips_show_markup_as_text() -> None:
    assert "<b>" not in plain_tip(MARKUP)
    made = matrix()
    made.set_cell("r0", "a", MatrixCell("L", tip=MARKUP))
    assert made.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == plain_tip(MARKUP)


def test_a_figure_is_drawn_off_the_screen_thread_and_copied_light(qapp: QApplication, qtbot: QtBot, show: Show) -> None:
    apply_look(qapp, "en", Scheme.DARK)
    made = Figure("Chart")
    show(made, height=400)
    with qtbot.waitSignal(made.drawn, timeout=20_000):
        made.set_drawing(titled, "What it shows")
    assert made.image().pixelColor(1, 1).lightness() < 80
    made.copy_picture()
    assert QApplication.clipboard().image().pixelColor(1, 1).lightness() > 240
    assert made.accessibleDescription() == "What it shows"


def test_a_mistake_in_a_drawing_is_not_hidden(qtbot: QtBot, show: Show) -> None:
    made = Figure("Chart")
    show(made, height=400)
    with qtbot.captureExceptions() as found:
        made.set_drawing(lambda drawing, look: drawing.no_such_thing(), "Nothing")  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: bool(found), timeout=20_000)
    assert found[0][0] is AttributeError


def titled(drawing: "Drawing", look: FigureLook) -> None:
    drawing.subplots().set_title("Cost in $ and $")


@pytest.mark.parametrize("make", [matrix, gantt, board])
def test_the_picture_for_paper_is_light_and_whole(qapp: QApplication, show: Show, make: Callable[[], QWidget]) -> None:
    apply_look(qapp, "en", Scheme.DARK)
    made = make()
    show(made, width=300, height=160)
    size = made.size()
    image = light_picture(made)
    middle = QColor(image.pixel(image.width() - 6, image.height() - 6))
    assert middle.lightness() > 200
    assert made.size() == size
