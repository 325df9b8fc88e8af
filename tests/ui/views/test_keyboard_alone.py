"""The work of the views with the keyboard alone: every key goes to the window, from the roadmap to what is stored."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.action_plan.ranking import CRITERIA, weights_of
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.texts import tr
from lead_desktop.ui.views import views_of
from lead_desktop.ui.views.picture_page import PicturePage
from lead_desktop.ui.widgets.button import Button
from lead_desktop.ui.widgets.gantt import Gantt
from lead_desktop.ui.widgets.matrix import Matrix
from lead_desktop.ui.widgets.scatter_square import ScatterSquare
from lead_desktop.ui.widgets.type_ahead import TypeAhead
from tests.ui.offices import quiet_platform, window_on
from tests.ui.views.opened import practice_kech

pytestmark = quiet_platform
CTRL = Qt.KeyboardModifier.ControlModifier
FAR = 80
"""Presses of Tab after which a thing counts as out of reach."""


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    with practice_kech(tmp_path / "kech") as store, window_on(store, qtbot) as shown:
        yield shown


def store_of(window: MainWindow) -> Store:
    return window.session.store


def focus(window: MainWindow) -> QWidget:
    found = window.focusWidget()
    assert found is not None
    return found


def press(window: MainWindow, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is, as the keyboard does."""
    QTest.keyClick(focus(window), key, keys)
    QApplication.processEvents()


def tab_to(window: MainWindow, wanted: Callable[[QWidget], bool]) -> QWidget:
    """Press Tab until the focus stands on what is wanted."""
    for _ in range(FAR):
        if wanted(focus(window)):
            return focus(window)
        press(window, Qt.Key.Key_Tab)
    raise AssertionError("out of reach of the Tab key")


def open_view(window: MainWindow, step: int, code: str) -> PicturePage:
    """Go to a view: the step by its key, its row by Tab, and Enter."""
    press(window, Qt.Key(Qt.Key.Key_0 + step), CTRL)
    name = next(tr(view.name) for view in views_of(window.page().where.step) if view.code == code)
    tab_to(window, lambda one: isinstance(one, Button) and one.text() == name)
    press(window, Qt.Key.Key_Space)
    page = window.page()
    assert isinstance(page, PicturePage)
    assert page.where.filter == code
    return page


def test_a_stakeholder_is_placed(window: MainWindow) -> None:
    open_view(window, 2, "V2b")
    square = tab_to(window, lambda one: isinstance(one, ScatterSquare))
    assert isinstance(square, ScatterSquare)
    before = square.point(square.current_key())
    up = before.y < 5
    press(window, Qt.Key.Key_Up if up else Qt.Key.Key_Down)
    row = store_of(window).row("stakeholder", before.key)
    assert row is not None
    assert row["power"] == before.y + (1 if up else -1)
    press(window, Qt.Key.Key_Z, CTRL)
    undone = store_of(window).row("stakeholder", before.key)
    assert undone is not None
    assert undone["power"] == before.y


def test_a_criterion_is_weighed(window: MainWindow) -> None:
    store = store_of(window)
    known = store.rows("ranking_round")[0]
    window.session.enter("ranking_round", str(known["id"]), {"state": "open"})
    before = weights_of(known)
    open_view(window, 4, "V4a")
    tab_to(window, lambda one: one.accessibleName() == tr("Weights"))
    press(window, Qt.Key.Key_Space)
    press(window, Qt.Key.Key_Right)
    stored = store.row("ranking_round", str(known["id"]))
    assert stored is not None
    after = weights_of(stored)
    assert [one for one in CRITERIA if after[one] != before[one]] == [CRITERIA[0]]
    assert after[CRITERIA[0]] > before[CRITERIA[0]]


def test_a_bar_is_moved(window: MainWindow) -> None:
    open_view(window, 4, "V4c")
    gantt = tab_to(window, lambda one: isinstance(one, Gantt))
    assert isinstance(gantt, Gantt)
    key = gantt.current_key()
    before = store_of(window).row("action", key)
    press(window, Qt.Key.Key_Right, CTRL)
    after = store_of(window).row("action", key)
    assert before is not None
    assert after is not None
    assert (after["starts_on"], after["ends_on"]) != (before["starts_on"], before["ends_on"])


def test_an_action_is_linked(window: MainWindow) -> None:
    page = open_view(window, 5, "V5a")
    matrix = tab_to(window, lambda one: isinstance(one, Matrix))
    assert isinstance(matrix, Matrix)
    press(window, Qt.Key.Key_Down)
    keys = matrix.current_keys()
    assert keys is not None
    press(window, Qt.Key.Key_2)
    found = [row for row in store_of(window).rows("alignment") if (row.get("action"), row.get("agenda_item")) == keys]
    assert [row["strength"] for row in found] == ["partial"]
    assert not page.is_empty


def test_the_value_of_a_quarter_is_entered(window: MainWindow) -> None:
    store = store_of(window)
    known, wanted = {row["id"] for row in store.rows("measurement")}, store.rows("indicator")[0]
    open_view(window, 7, "V7b")
    press(window, Qt.Key.Key_Return, CTRL)
    assert window.page().where == Where("record", step="monitoring", entity="measurement", view="guided")
    indicator = tab_to(window, lambda one: isinstance(one, TypeAhead))
    QTest.keyClicks(indicator, str(wanted["title"]))
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return, CTRL)
    value = tab_to(window, lambda one: isinstance(one, QLineEdit) and one.accessibleName() == "Value")
    QTest.keyClicks(value, "42")
    press(window, Qt.Key.Key_Return)
    new = [row for row in store.rows("measurement") if row["id"] not in known]
    assert [(row.get("indicator"), row.get("value")) for row in new] == [(wanted["id"], 42)]


class Watch(QObject):
    """Notes every part that comes up as a window of its own, and so takes the keyboard from the window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(watched)
        return False


def test_no_view_comes_up_in_pieces_that_take_the_keyboard_away(window: MainWindow) -> None:
    watch = Watch()
    QApplication.instance().installEventFilter(watch)  # type: ignore[union-attr]
    places = [Where("view", step=step.code, filter=view.code) for step in STEPS for view in views_of(step.code)]
    for place in (*places, Where("brief"), Where("results")):
        window.go(place)
        QApplication.processEvents()
    QApplication.instance().removeEventFilter(watch)  # type: ignore[union-attr]
    assert watch.windows == []
    assert window.isActiveWindow()
