"""Every page, empty and filled, in three languages, two sizes and two sizes of text: all is named, whole and quick."""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QApplication

from lead_desktop import practice
from lead_desktop.roadmap import STEPS, step_of
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import PAGES, MainWindow
from lead_desktop.ui.page_list import RAILS
from lead_desktop.ui.pages import Where
from lead_desktop.ui.preferences import Preferences, show_as
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import LANGUAGES
from lead_desktop.ui.to_do import own_first
from lead_desktop.ui.views import views_of
from tests.ui.exchange import carry, introduce
from tests.ui.measuring import main_buttons, nameless, overlapping, without_room, words
from tests.ui.offices import NOON, kech, quiet_platform

pytestmark = quiet_platform

OFFICES = ("practice", "province", "empty")
SIZES = ((1024, 540), (1366, 768))
TEXT_SIZES = (100, 200)
RECORDS = ("commitment", "measurement", "meeting", "action", "person")
"""Kinds of record whose table, questions and answers are opened: all sorts of fields, and child records."""
NEEDS_MORE = frozenset({"step", "records", "record", "check", "import", "district", "report", "view"})
"""Pages that cannot be opened by their name alone."""
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
    slow: list[str] = field(default_factory=list)


@pytest.fixture(scope="module")
def app(qapp: QApplication) -> Iterator[QApplication]:
    """The program, back in English at the end."""
    yield qapp
    show_as(qapp, Preferences())


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Store]]:
    """A practice district, the province that took it in, and a district without a record."""
    folder = tmp_path_factory.mktemp("offices")
    stick = folder / "stick"
    stick.mkdir()
    with ExitStack() as opened:
        filled = opened.enter_context(practice.make(folder / "practice", "KECH", clock=lambda: NOON))
        province = opened.enter_context(practice_province(folder / "province"))
        empty = opened.enter_context(kech(folder / "empty"))
        introduce(filled, province, stick)
        carry(filled, province, stick)
        yield {"practice": filled, "province": province, "empty": empty}


def practice_province(folder: Path) -> Store:
    return Store.create(
        folder, role="province", place="BALOCHISTAN", officer="Reviewer", practice=True, clock=lambda: NOON
    )


def places(store: Store, *, pictures: bool = True) -> list[Where]:
    """Return every place of an office that is looked at; `pictures` takes in those of the steps."""
    role = store.about.role
    others = {page for other, rail in RAILS.items() for page, _ in rail} - {page for page, _ in RAILS[role]}
    found = [Where(page) for page in PAGES if page not in NEEDS_MORE | others]
    found += of_district(pictures=pictures) if role == "district" else of_province()
    return found + [where for entity in RECORDS for where in of_records(store, entity)]


def of_district(*, pictures: bool) -> list[Where]:
    steps = [Where("step", step=step.code) for step in STEPS]
    views = [Where("view", step=step.code, filter=view.code) for step in STEPS for view in views_of(step.code)]
    return [*steps, Where("report", filter="brief"), *(views if pictures else ())]


def of_province() -> list[Where]:
    """Return a district that was heard, one of its steps, and a district that was not."""
    return [Where("district", row="KECH"), Where("district", row="KECH", step="baseline"), Where("district", row="HUB")]


def of_records(store: Store, entity: str) -> list[Where]:
    """Return the table of a kind of record, the import into it, and the questions and answers of one record."""
    step, row = step_of(entity), own_first(store, entity)
    table = Where("records", step=step.code if step else "", entity=entity, view="table")
    found = [table, table.at(page="import", view=""), table.at(page="record", row=row, view="guided")]
    return [*found, table.at(page="check", row=row, view="")] if row else found


def settle(app: QApplication) -> None:
    """Let the window finish what it has begun."""
    for _ in range(4):
        app.processEvents()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture(
    scope="module",
    params=[(office, spoken, size) for office in OFFICES for spoken in LANGUAGES for size in TEXT_SIZES],
    ids=lambda one: f"{one[0]} {one[1]} {one[2]}",
)
def survey(request: pytest.FixtureRequest, app: QApplication, offices: Mapping[str, Store]) -> Survey:
    """Walk through every page of an office in one language and text size; made once for all promises."""
    office, spoken, text_size = request.param
    show_as(app, Preferences(language=spoken, text_size=text_size))
    window, found = MainWindow(Session(offices[office])), Survey()
    window.show()
    try:
        for where in places(offices[office], pictures=office == "practice" and text_size == 100):
            walk_to(window, where, app, found)
    finally:
        window.close()
        shiboken6.delete(window)
    return found


def walk_to(window: MainWindow, where: Where, app: QApplication, found: Survey) -> None:
    """Open a page and take down how long that takes and what is not as it should be, in both sizes."""
    settle(app)
    begun = time.perf_counter()
    window.go(where)
    app.processEvents()
    taken = time.perf_counter() - begun
    if taken > OPENS_IN_S * BUSY_MACHINE:
        found.slow.append(f"{where}: {taken:.2f} s")
    for size in SIZES:
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
    if main_buttons(window) != [window.frame.foot.main_button]:
        found.main_buttons.append(name)


def test_every_control_has_a_name(survey: Survey) -> None:
    assert survey.nameless == []


def test_every_word_has_the_room_that_it_needs(survey: Survey) -> None:
    assert survey.without_room == []


def test_no_two_neighbours_overlap(survey: Survey) -> None:
    assert survey.overlapping == []


def test_there_is_one_main_button_and_it_stands_in_the_foot_bar(survey: Survey) -> None:
    assert survey.main_buttons == []


def test_every_page_opens_at_once(survey: Survey) -> None:
    assert survey.slow == []


def test_no_page_is_left_out(offices: Mapping[str, Store]) -> None:
    assert {where.page for store in offices.values() for where in places(store)} == set(PAGES)


@pytest.mark.parametrize("office", OFFICES)
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
            settle(app)
            before = words(window)
            for spoken in ("ur", "sd", "en"):
                show_as(app, Preferences(language=spoken))
                settle(app)
            assert words(window) == before, where
    finally:
        window.close()
        shiboken6.delete(window)
