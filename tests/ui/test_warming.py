"""The first view opens at once: its libraries load while a step is on the screen, and the window never stands still."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from lead_desktop.ui.warming import Warming
from tests.ui.offices import kech, quiet_platform

pytestmark = quiet_platform
STANDING_STILL_MS = 200
"""What the window may stand still at most."""
BUSY = 4
"""Other work on the computer may take the processor away: the quietest of so many tries counts."""
HEAVY = ("pandas", "matplotlib")
_QUIET = {"QT_QPA_PLATFORM": "offscreen"}
_START = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from lead_desktop.app import Program, application
from lead_desktop.ui.pages import Where
app = application()
program = Program(app, Path(sys.argv[1]))
program.start()
before = sorted(sys.modules)
gaps, last = [], [0.0]
def tick():
    now = time.perf_counter()
    gaps.append(now - last[0])
    last[0] = now
ticks = QTimer()
ticks.setInterval(5)
ticks.timeout.connect(tick)
def begin():
    last[0] = time.perf_counter()
    ticks.start()
program.warming.begun.connect(begin)
program.warming.done.connect(app.quit)
program.shell.inside().go(Where("step", step="baseline"))
app.exec()
print(json.dumps({"before": before, "after": sorted(sys.modules), "longest": 1000 * max(gaps)}))
program.finish()
"""


def start(folder: Path) -> dict[str, object]:
    """Start the program on a folder and return its modules before and after the warming, and the longest standstill."""
    command = [sys.executable, "-c", _START, str(folder)]
    told = subprocess.run(command, capture_output=True, text=True, check=True, env=os.environ | _QUIET)
    found: dict[str, object] = json.loads(told.stdout)
    return found


@pytest.fixture(scope="module")
def starts(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, object]]:
    folder = tmp_path_factory.mktemp("warming") / "kech"
    kech(folder).close()
    tries: list[dict[str, object]] = []
    while len(tries) < BUSY and not (tries and float(str(tries[-1]["longest"])) <= STANDING_STILL_MS):
        tries.append(start(folder))
    return tries


def test_the_roadmap_comes_up_without_the_libraries_and_they_follow_at_a_step(starts: list[dict[str, object]]) -> None:
    before, after = (set(map(str, starts[0][name])) for name in ("before", "after"))  # type: ignore[call-overload]
    assert before.isdisjoint(HEAVY)
    assert "pandas" in after
    assert "lead_desktop.analysis.plans" in after


def test_the_window_answers_while_they_are_loaded(starts: list[dict[str, object]]) -> None:
    assert min(float(str(one["longest"])) for one in starts) <= STANDING_STILL_MS


def test_closing_at_once_loads_nothing(qtbot: QtBot) -> None:
    warming = Warming(modules=("lead_desktop.no_such_module",))
    warming.begin_at_rest(0)
    warming.finish()
    QCoreApplication.processEvents()
    with qtbot.assertNotEmitted(warming.begun, wait=20):
        pass


def test_closing_while_loading_waits_for_what_is_half_loaded(qtbot: QtBot) -> None:
    warming = Warming(modules=("string", "textwrap"))
    with qtbot.waitSignal(warming.begun):
        warming.begin_at_rest(0)
    assert warming.is_loading()
    warming.finish()
    assert not warming.is_loading()
