"""How quickly the window is there and its pages open. Run: python -m tests.bench.window_speed (medians of five)."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

RUNS = 5
_FIRST_WINDOW = """
import sys, time
from pathlib import Path
from lead_desktop.app import Program, application
from PySide6.QtCore import QTimer
app = application()
program = Program(app, Path(sys.argv[1]))
program.is_first()
program.start()
def usable():
    print(time.time() - float(sys.argv[2]))
    print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmRSS")))
    app.quit()
QTimer.singleShot(0, usable)
app.exec()
program.finish()
"""


def first_window(folder: Path) -> tuple[float, float]:
    """Return seconds from the start of the process to the first usable window, and megabytes of memory then."""
    command = [sys.executable, "-c", _FIRST_WINDOW, str(folder), str(time.time())]
    # An installed program keeps its compiled modules; a shell may have switched that off.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=kept).stdout.split()
    return float(said[0]), int(said[1]) / 1000


def pages(folder: Path) -> dict[str, float]:
    """Return the seconds that each page takes to open, in one window on the practice district."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from lead_desktop.app import application
    from lead_desktop.store.store import Store
    from lead_desktop.ui.main_window import MainWindow
    from lead_desktop.ui.session import Session
    from tools.pictures import places_to_see

    app = QApplication.instance() or application()
    with Store.open(folder) as store:
        window = MainWindow(Session(store))
        window.show()
        app.processEvents()
        took: dict[str, float] = {}
        for name, where in places_to_see(store):
            began = time.perf_counter()
            window.go(where)
            app.processEvents()
            took[name] = time.perf_counter() - began
        window.close()
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return took


def main() -> None:
    """Measure and print."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from lead_desktop import practice

    with TemporaryDirectory() as folder:
        practice.make(Path(folder) / "practice", "KECH").close()
        started = [first_window(Path(folder) / "practice") for _ in range(RUNS + 1)][1:]
        rounds = [pages(Path(folder) / "practice") for _ in range(RUNS)]
    slowest = max(rounds[0], key=lambda name: statistics.median(one[name] for one in rounds))
    facts = {
        "first_window_s": round(statistics.median(one[0] for one in started), 3),
        "memory_at_home_mb": round(statistics.median(one[1] for one in started), 1),
        "slowest_page": slowest,
        "slowest_page_s": round(statistics.median(one[slowest] for one in rounds), 3),
        "pages": len(rounds[0]),
    }
    print(json.dumps(facts, indent=1))


if __name__ == "__main__":
    main()
