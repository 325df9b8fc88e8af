"""How an office bears all 64 districts: `python -m tests.bench.country [--keep FOLDER] [--publish ADDRESS]`.

The districts are generated (tests/generate): two years of work on two laptops each, the splits of Kech and Quetta among
them. What an officer waits for is measured in a fresh process on the finished store.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Any

from lead_desktop.store.store import Store
from tests.generate.country import AFTERWARDS, make
from tests.generate.sums import added_up
from tests.generate.units import census_codes

LIMITS = {"districts_screen": 0.5, "districts_screen_again": 0.5, "roll_up": 1.0, "memory_mb": 500.0}


def run(folder: Path, districts: int) -> dict[str, Any]:
    """Make the country in a folder, take it all in, and return what that took."""
    country, made = _timed(lambda: make(folder, census_codes()[:districts]))
    with country.above as store:
        taken, seconds = _timed(lambda: sum(one.changes for one in country.take_all_in()))
        return {
            "offices": len(country.units), "bundles": len(country.bundles), "changes": taken, "made": made,
            "taken_in": seconds, "peak_mb": _peak(), "store_mb": round(store.path.stat().st_size / 1e6, 1),
        }  # fmt: skip


def look(folder: Path) -> dict[str, Any]:
    """Open the finished store as an officer does and return what each step takes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from lead_desktop.analysis.rollup import district_values, rolled_up
    from lead_desktop.app import application
    from lead_desktop.ui.pages import Where
    from lead_desktop.ui.province.districts import DistrictsPage
    from lead_desktop.ui.province.heard import every_place
    from lead_desktop.ui.session import Session

    application()
    with Store.open(folder, read_only=True, clock=lambda: AFTERWARDS) as store:
        session = Session(store)
        found: dict[str, Any] = {}
        for name in ("districts_screen", "districts_screen_again"):
            page, found[name] = _timed(lambda: DistrictsPage(session, Where("districts")))
            page.deleteLater()
        every = every_place(store)
        figures, found["roll_up"] = _timed(lambda: rolled_up(district_values(store, every)))
        added = added_up(store)
        agree = all(abs(line.value - added[str(line.title)][0]) < 1e-6 for line in figures.itertuples())
        return found | {"figures": len(figures), "as_plain_sql": agree, "memory_mb": _peak()}


def publish_to(folder: Path, address: str) -> dict[str, Any]:
    """Publish the finished store and once more, and compare both sides."""
    from lead_desktop.publish import check, publish

    with Store.open(folder, read_only=True, clock=lambda: AFTERWARDS) as store:
        first, seconds = _timed(lambda: publish(store, address))
        second, again = _timed(lambda: publish(store, address))
        same = all(one.same for one in check(store, address))
    return {
        "publish": seconds, "publish_again": again, "lines": first.lines, "lines_again": second.lines, "same": same,
    }  # fmt: skip


def _timed(work: Callable[[], Any]) -> tuple[Any, dict[str, float]]:
    began, worked = perf_counter(), process_time()
    result = work()
    return result, {"seconds": round(perf_counter() - began, 3), "processor": round(process_time() - worked, 3)}


def _peak() -> float:
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def main() -> None:
    """Print what was measured, as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--districts", type=int, default=64)
    parser.add_argument("--keep", type=Path, help="a folder for the country, to be looked at later")
    parser.add_argument("--look", type=Path, help="only look at the finished store in a folder")
    parser.add_argument("--publish", metavar="ADDRESS", help="also publish to this PostgreSQL server")
    asked = parser.parse_args()
    if asked.look:
        sys.stdout.write(json.dumps(look(asked.look)))
        return
    with TemporaryDirectory() as scratch:
        folder = asked.keep or Path(scratch)
        found = run(folder, asked.districts)
        command = [sys.executable, "-m", "tests.bench.country", "--look", str(folder / "above")]
        found |= json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)
        if asked.publish:
            found |= publish_to(folder / "above", asked.publish)
    sys.stdout.write(json.dumps(found | {"limits": LIMITS}, indent=1) + "\n")


if __name__ == "__main__":
    main()
