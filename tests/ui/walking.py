"""Offices and the places of their windows, to walk through. What is looked at there: measuring.py and the tests."""

import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtWidgets import QApplication

from lead_desktop import practice
from lead_desktop.roadmap import STEPS, step_of
from lead_desktop.store.store import Store
from lead_desktop.ui.main_window import PAGES, MainWindow
from lead_desktop.ui.page_list import SCREENS, screens_of
from lead_desktop.ui.pages import Where
from lead_desktop.ui.tasks import Work
from lead_desktop.ui.to_do import own_first
from lead_desktop.ui.views import views_of
from tests.ui.exchange import carry, introduce
from tests.ui.offices import NOON, kech

RECORDS = ("commitment", "measurement", "meeting", "action", "person")
"""Kinds of record whose table, questions and answers are opened: all sorts of fields, and child records."""
NEEDS_MORE = frozenset({"step", "records", "record", "check", "import", "district", "report", "view", "pack_list"})
"""Pages that cannot be opened by their name alone."""
_REST_S = 60


@contextmanager
def offices_in(folder: Path) -> Iterator[Mapping[str, Store]]:
    """Make a practice district, the province that took it in, and a district without a record."""
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
    """Make the provincial office of Balochistan for practice."""
    return Store.create(
        folder, role="province", place="BALOCHISTAN", officer="Reviewer", practice=True, clock=lambda: NOON
    )


def places(store: Store, *, pictures: bool = True) -> list[Where]:
    """Return every place of an office that is looked at; `pictures` takes in those of the steps."""
    role = store.about.role
    others = SCREENS.keys() - set(screens_of(role))
    found = [Where(page) for page in PAGES if page not in NEEDS_MORE | others]
    found += of_district(pictures=pictures) if role == "district" else of_province()
    return found + [where for entity in RECORDS for where in of_records(store, entity)]


def of_district(*, pictures: bool) -> list[Where]:
    steps = [Where("step", step=step.code) for step in STEPS]
    views = [Where("view", step=step.code, filter=view.code) for step in STEPS for view in views_of(step.code)]
    return [*steps, Where("report", filter="brief"), *(views if pictures else ())]


def of_province() -> list[Where]:
    """Return a district that was heard, one of its steps, a district that was not, and a list of a pack."""
    heard = Where("district", row="KECH")
    of_pack = Where("pack_list", entity="budget_calendar")
    return [heard, heard.at(step="baseline"), Where("district", row="HUB"), of_pack]


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


def rest(app: QApplication, window: MainWindow) -> None:
    """Let the window finish what it has begun, papers that are being made too."""
    settle(app)
    within = time.monotonic() + _REST_S
    while any(isinstance(one, Work) and one.is_running() for one in app.children()):
        assert time.monotonic() < within, f"{window.page().where} is still at work"
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    settle(app)
