"""How fast two stores meet, beside peers: `python -m tests.bench.bundles [--rounds 5] [--size 1.0] [--json FILE]`.

Every run is a fresh process on a fresh copy of the same prepared files, and the contestants take turns. Peers that
are not installed are left out.
"""

import argparse
import json
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from tests.bench.contestants import CONTESTANTS

_NEEDS = {"pygeodiff": "pygeodiff", "apsw session": "apsw"}
_PEER = "pygeodiff"


def run(rounds: int, size: float, names: list[str]) -> dict[str, Any]:
    """Run the contest and return the medians by contestant."""
    results: dict[str, list[dict[str, Any]]] = {name: [] for name in names}
    with TemporaryDirectory() as folder:
        prepared = {kind: Path(folder) / kind for kind in {CONTESTANTS[name][0] for name in names}}
        for kind, place in prepared.items():
            _python("prepare", kind, str(place), str(size))
        for number in range(rounds):
            for name in names:
                fresh = Path(folder) / f"run-{number}"
                shutil.copytree(prepared[CONTESTANTS[name][0]], fresh)
                results[name].append(json.loads(_python("run", name, str(fresh), str(size))))
                shutil.rmtree(fresh)
    return {name: _medians(found) for name, found in results.items()}


def _python(*words: str) -> str:
    command = [sys.executable, "-m", "tests.bench.contestants", *words]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _medians(found: list[dict[str, Any]]) -> dict[str, Any]:
    seconds = {stage: round(median(one["seconds"][stage] for one in found), 3) for stage in found[0]["seconds"]}
    return {
        **seconds, "both": round(median(one["seconds"]["export"] + one["seconds"]["merge"] for one in found), 3),
        "processor": round(median(one["processor"]["export"] + one["processor"]["merge"] for one in found), 3),
        "bytes": int(median(one["bytes"] for one in found)),
        "growth_mb": round(median(one["growth_mb"] for one in found), 1), "clashes": found[0]["clashes"],
    }  # fmt: skip


def told(results: dict[str, Any]) -> str:
    """Return the table; ratios are against pygeodiff where it ran."""
    peer = results.get(_PEER)
    head = f"{'':18}{'export s':>10}{'merge s':>10}{'both s':>10}{'ratio':>8}{'CPU s':>8}"
    lines = [f"{head}{'again s':>10}{'bytes':>12}{'ratio':>8}{'growth MB':>11}{'clashes':>9}"]
    for name, one in results.items():
        times = f"{one['both'] / peer['both']:8.2f}" if peer else f"{'':8}"
        sizes = f"{one['bytes'] / peer['bytes']:8.2f}" if peer else f"{'':8}"
        again = f"{one['again']:10.3f}" if "again" in one else f"{'':10}"
        clashes = "" if one["clashes"] is None else str(one["clashes"])
        lines.append(
            f"{name:18}{one['export']:10.3f}{one['merge']:10.3f}{one['both']:10.3f}{times}{one['processor']:8.2f}{again}"
            f"{one['bytes']:12,}{sizes}{one['growth_mb']:11.1f}{clashes:>9}"
        )
    return "\n".join(lines)


def main() -> None:
    """Print the table and write it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", type=float, default=1.0, help="1.0 is 100,000 changed rows on each side")
    parser.add_argument("--only", action="append", help="a contestant; may stand several times")
    parser.add_argument("--json", type=Path, help="a file for the same figures")
    asked = parser.parse_args()
    names = [name for name in asked.only or CONTESTANTS if name not in _NEEDS or find_spec(_NEEDS[name])]
    results = run(asked.rounds, asked.size, names)
    print(told(results))
    if asked.json:
        asked.json.write_text(json.dumps({"size": asked.size, "results": results}, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
