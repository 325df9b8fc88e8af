"""Every page, empty and filled, in each language, size and size of text: all is named, said, whole and quick."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pytest
import shiboken6
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import PAGES, MainWindow
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import LANGUAGES
from tests.ui.measuring import cut, main_buttons, nameless, overlapping, without_room, words
from tests.ui.offices import quiet_platform
from tests.ui.unsaid import Unsaid
from tests.ui.walking import offices_in, places, rest, settle

pytestmark = quiet_platform

OFFICES = ("practice", "province", "empty")
SIZES = ((1024, 540), (1366, 768))
TEXT_SIZES = {"practice": (100, 125, 200), "province": (100, 200), "empty": (100, 200)}
OPENS_IN_S = 0.5
BUSY_MACHINE = 6
"""How many times longer than promised a page may take here, where several programs share two cores."""


@dataclass
class Survey:
    """What was found on the pages of one office in one language and text size."""

    nameless: list[str] = field(default_factory=list)
    without_room: list[str] = field(default_factory=list)
    overlapping: list[str] = field(default_factory=list)
    main_buttons: list[str] = field(default_factory=list)
    cut: list[str] = field(default_factory=list)
    unsaid: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The program, back in English at the end."""
    yield qapp
    show_as(qapp, Preferences())


@pytest.fixture(scope="module")
def unsaid(app: QApplication) -> Iterator[Unsaid]:
    """Hear of every text that no translation answers."""
    heard = Unsaid(app)
    yield heard
    app.removeTranslator(heard)


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Store]]:
    """A practice district, the province that took it in, and a district without a record."""
    with offices_in(tmp_path_factory.mktemp("offices")) as opened:
        yield opened


@pytest.fixture(
    scope="module",
    params=[(office, spoken, size) for office in OFFICES for spoken in LANGUAGES for size in TEXT_SIZES[office]],
    ids=lambda one: f"{one[0]} {one[1]} {one[2]}",
)
def survey(request: pytest.FixtureRequest, app: QApplication, offices: Mapping[str, Store], unsaid: Unsaid) -> Survey:
    """Walk through every page of an office in one language and text size; made once for all promises."""
    office, spoken, text_size = request.param
    show_as(app, Preferences(language=spoken, text_size=text_size))
    unsaid.forget()
    window, found = MainWindow(Session(offices[office])), Survey()
    window.show()
    try:
        for where in places(offices[office], pictures=office == "practice" and text_size == 100):
            walk_to(window, where, app, found)
    finally:
        window.close()
        shiboken6.delete(window)
    found.unsaid = unsaid.texts() if spoken != "en" else []
    return found


def walk_to(window: MainWindow, where: Where, app: QApplication, found: Survey) -> None:
    """Open a page and take down how long that takes and what is not as it should be, in both sizes."""
    settle(app)
    # The time that the program itself takes, however busy the machine is with others.
    begun = time.process_time()
    window.go(where)
    app.processEvents()
    taken = time.process_time() - begun
    if taken > OPENS_IN_S * BUSY_MACHINE:
        found.slow.append(f"{where}: {taken:.2f} s")
    # At the size that it has first: the page was just laid out for that.
    for size in sorted(SIZES, key=lambda size: size[0] != window.width()):
        window.resize(QSize(*size))
        settle(app)
        look_at(window, where, size, found)


def look_at(window: MainWindow, where: Where, size: Sequence[int], found: Survey) -> None:
    """Take down what is not as it should be on the page in front."""
    named = " ".join(part for part in (where.page, where.step, where.entity, where.filter, where.row[:4]) if part)
    name = f"{named}, {size[0]} wide"
    found.nameless += [f"{name}: {one}" for one in nameless(window)]
    found.without_room += [f"{name}: {one}" for one in without_room(window)]
    found.overlapping += [f"{name}: {one}" for one in overlapping(window)]
    found.cut += [f"{name}: {one}" for one in cut(window)]
    if main_buttons(window) != [window.frame.foot.main_button]:
        found.main_buttons.append(name)


def test_every_control_has_a_name(survey: Survey) -> None:
    assert survey.nameless == []


def test_every_word_has_the_room_that_it_needs(survey: Survey) -> None:
    assert survey.without_room == []


def test_no_letter_is_cut_off(survey: Survey) -> None:
    assert survey.cut == []


def test_every_text_that_a_page_asks_for_is_translated(survey: Survey) -> None:
    assert survey.unsaid == []


def test_no_two_neighbours_overlap(survey: Survey) -> None:
    assert survey.overlapping == []


def test_there_is_one_main_button_and_it_stands_in_the_foot_bar(survey: Survey) -> None:
    assert survey.main_buttons == []


def test_every_page_opens_at_once(survey: Survey) -> None:
    assert survey.slow == []


def test_no_page_is_left_out(offices: Mapping[str, Store]) -> None:
    assert {where.page for store in offices.values() for where in places(store)} == set(PAGES)


@pytest.mark.parametrize("office", ["practice", "province"])
def test_going_through_the_languages_ends_where_it_began(
    app: QApplication, offices: Mapping[str, Store], office: str
) -> None:
    show_as(app, Preferences())
    window = MainWindow(Session(offices[office]))
    window.resize(QSize(*SIZES[0]))
    window.show()
    one_of_each = {where.page: where for where in places(offices[office])}
    try:
        for where in one_of_each.values():
            window.go(where)
            rest(app, window)
            before = words(window)
            for spoken in ("ur", "sd", "en"):
                show_as(app, Preferences(language=spoken))
                rest(app, window)
            assert words(window) == before, where
    finally:
        window.close()
        shiboken6.delete(window)
