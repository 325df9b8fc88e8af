"""Points over two axes: each stands where its figures say, is walked as the eye sees it, and opens."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lead_desktop.ui.look import Mark, Scheme, apply_look
from lead_desktop.ui.widgets.point_field import Axis, MarkedPoint, PointField
from tests.ui.widgets.conftest import Show

pytestmark = pytest.mark.usefixtures("english")
POINTS = (
    MarkedPoint("low", "Low", 10, 10, Mark.ON_TRACK),
    MarkedPoint("right", "Right", 90, 12, Mark.SLOW),
    MarkedPoint("up", "Up", 12, 90, Mark.OFF_TRACK),
)
SHARE = Axis("Per cent", 0, 100)


def field(*, ratio: float | None = None) -> PointField:
    made = PointField("Work against money", band=None if ratio else 20, ratio=ratio)
    made.show_points(POINTS, SHARE, SHARE)
    made.resize(600, 400)
    return made


def test_more_stands_farther_to_the_right_and_higher(show: Show) -> None:
    show(made := field())
    low, right, up = (made.place_of(key) for key in ("low", "right", "up"))
    assert right.x() > low.x()
    assert up.y() < low.y()
    assert abs(right.y() - low.y()) < 12


@pytest.mark.parametrize(("ratio", "turns"), [(None, True), (1.0, False)])
def test_shares_run_from_the_right_in_urdu_and_a_map_never(
    qapp: QApplication, show: Show, ratio: float | None, turns: bool
) -> None:
    apply_look(qapp, "ur", Scheme.LIGHT)
    show(made := field(ratio=ratio))
    assert (made.place_of("right").x() < made.place_of("low").x()) == turns


def test_on_a_map_the_two_ways_have_one_scale_up_to_the_ratio(show: Show) -> None:
    show(made := field(ratio=0.5))
    across = made.place_of("right").x() - made.place_of("low").x()
    up = made.place_of("low").y() - made.place_of("up").y()
    assert across == pytest.approx(up * 0.5, abs=3)


def test_arrows_go_to_the_nearest_point_that_way_and_enter_opens_it(qtbot: QtBot, show: Show) -> None:
    show(made := field())
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_Right)
    assert made.current_key() == "right"
    QTest.keyClick(made, Qt.Key.Key_Left)
    QTest.keyClick(made, Qt.Key.Key_Up)
    assert made.current_key() == "up"
    with qtbot.waitSignal(made.opened) as opened:
        QTest.keyClick(made, Qt.Key.Key_Return)
    assert opened.args == ["up"]


def test_a_click_on_a_point_opens_it_and_beside_it_nothing(qtbot: QtBot, show: Show) -> None:
    show(made := field())
    with qtbot.waitSignal(made.opened) as opened:
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=made.place_of("right") + QPoint(3, 3))
    assert opened.args == ["right"]
    with qtbot.assertNotEmitted(made.opened):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton, pos=made.place_of("right") - QPoint(60, 60))


def test_a_point_beyond_the_axes_stands_at_their_edge_and_tells_its_words(show: Show) -> None:
    made = PointField("Work against money", band=20)
    made.show_points([MarkedPoint("much", "Much", 140, 50, Mark.OFF_TRACK, "Much, 140 %")], SHARE, SHARE)
    made.resize(600, 400)
    show(made)
    place = made.place_of("much")
    assert made.rect().contains(place)
    assert made.tip_at(place) == "Much, 140 %"
