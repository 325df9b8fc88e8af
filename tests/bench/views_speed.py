"""How quickly the views open and answer at the sizes of a full district. Run: python -m tests.bench.views_speed."""

import argparse
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from lead_desktop import practice
from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.store import Store
from lead_desktop.ui.session import Session
from lead_desktop.ui.views.view import View

RUNS = 5
OPENING, ANSWERING = 500, 100
"""The ms of processor time that a view may take to open, and to answer an edit."""
SIZES = {
    "result": 60, "action": 500, "cost_line": 1000, "indicator": 150, "measurement": 5000, "stakeholder": 300,
    "scheme": 2000, "funding_line": 2000,
}  # fmt: skip
"""The records of each kind that the district has at least."""
_WORKS = ("Water supply", "Primary school", "Black topping of road", "Health unit", "Drainage", "Solar pump")
_NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def full_district(folder: Path) -> Store:
    """Make the practice district and repeat its records, each with references of its own, up to the sizes."""
    store = practice.make(folder, "KECH", clock=lambda: _NOON)
    for entity, size in SIZES.items():
        store.commit(list(_repeated(store, entity, size)), label=sentence("Repeated"))
    return store


def _repeated(store: Store, entity: str, size: int) -> Iterator[Edit]:
    known = store.rows(entity)
    stored = [field.name for field in store.entities[entity].stored]
    for number, row in zip(range(size - len(known)), cycle(known), strict=False):
        values = {name: row[name] for name in stored if row.get(name) is not None}
        values.update(_spread(store, values, number))
        yield Edit(Kind.CREATE, entity, store.new_id(), values)


def _spread(store: Store, values: dict[str, Value], number: int) -> dict[str, Value]:
    """Point each repeated record at another one, so that no action has all the costs."""
    spread: dict[str, Value] = {}
    for name in ("result", "action", "indicator", "scheme"):
        if values.get(name):
            rows = store.rows(name)
            spread[name] = str(rows[number % len(rows)]["id"])
    if "cost" in values:
        places = store.rows("place")
        name = store.name("place", str(places[number * 7 % len(places)]["id"]))
        spread["name"] = f"{_WORKS[number % len(_WORKS)]} {name} {number}"
    elif "number" in values:
        spread["number"] = f"{number // 9 + 9}.{number % 9 + 1}"
    if "period_end" in values:
        spread["period_end"] = (date(2026, 6, 30) - timedelta(days=number * 7 % 3000)).isoformat()
    return spread


def _took(work: Callable[[], object]) -> float:
    """Return the processor time of some work with the painting after it, in ms."""
    from PySide6.QtWidgets import QApplication

    began = time.process_time()
    work()
    QApplication.processEvents()
    return 1000 * (time.process_time() - began)


def measure(session: Session, step: str, view: View, runs: int) -> tuple[float, float]:
    """Return the median ms in which a view opens, and draws itself again after a change."""
    import shiboken6
    from PySide6.QtCore import QSize

    from lead_desktop.ui.pages import Page, Where

    opened, drawn = [], []
    for _ in range(runs):
        pages: list[Page] = []

        def show(made: list[Page] = pages) -> None:
            made.append(view.make(session, Where("view", step=step, filter=view.code)))
            made[0].resize(QSize(1024, 640))
            made[0].show()

        opened.append(_took(show))
        drawn.append(_took(pages[0].refresh))
        shiboken6.delete(pages[0])
    return statistics.median(opened), statistics.median(drawn)


def main() -> int:
    """Measure, print one line a view, and return 1 when one takes longer than it may."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("codes", nargs="*", help="the views to measure, all without any")
    asked.add_argument("--runs", type=int, default=RUNS)
    given = asked.parse_args()
    from lead_desktop.app import application
    from lead_desktop.ui.views import views_of

    kept = application()
    slow = 0
    with TemporaryDirectory() as folder, full_district(Path(folder) / "kech") as store:
        session = Session(store)
        for step in STEPS:
            for view in views_of(step.code):
                if given.codes and view.code not in given.codes:
                    continue
                opens, answers = measure(session, step.code, view, given.runs)
                is_slow = opens > OPENING or answers > ANSWERING
                slow += is_slow
                print(f"{view.code:6}{opens:8.0f}{answers:8.0f}{'  slow' if is_slow else ''}", flush=True)
    del kept
    return int(slow > 0)


if __name__ == "__main__":
    sys.exit(main())
