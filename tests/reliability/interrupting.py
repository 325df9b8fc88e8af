"""A scenario killed, or given an error by the disk, at the k-th call of one kind; a trial counts only if that fired."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.reliability.capabilities import tracer
from tests.reliability.recording import ROOT, Call, scenario_command

CALLS = {"pwrite64": ("write", "append"), "fsync": ("sync",), "fdatasync": ("sync",), "ftruncate": ("cut",)}


def at_call(calls: str, deed: str, number: int, name: str, folder: Path, said: Path) -> tuple[bool, str]:
    """Do a deed such as `error=EIO` or `signal=SIGKILL` at a call; return whether it fired, and what was printed.

    `calls` is a list of names of calls with commas between. Only calls on the store's own files count.
    """
    trace = folder.parent / f"{folder.name}.trace"
    paths = [part for file in ("lead.db", "lead.db-wal") for part in ("-P", str(folder / "store" / file))]
    inject = f"inject={calls}:{deed}:when={number}"
    command = [tracer(), "-f", "-o", str(trace), *paths, "-e", f"trace={calls}", "-e", inject]
    done = subprocess.run(
        [*command, *scenario_command(name, folder, said)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    seen = trace.read_text()
    return "(INJECTED)" in seen or "killed by SIGKILL" in seen, done.stdout + done.stderr


def count_of(calls: Sequence[Call], kind: str) -> int:
    """Return how many recorded calls of a kind touch the store's own files."""
    return sum(call.name in CALLS[kind] and call.path.startswith("store/lead.db") for call in calls)


def judged_with(patch: str, name: str, folder: Path, said: Path) -> list[str]:
    """Judge in a child process that a mistake was loaded into; return what does not hold."""
    script = (
        f"import {patch}, json, sys\nfrom pathlib import Path\nfrom tests.reliability.judging import faults\n"
        "print(json.dumps(faults(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])))"
    )
    command = [sys.executable, "-c", script, name, str(folder), *acknowledged(said)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [str(fault) for fault in json.loads(done.stdout)]


def acknowledged(said: Path) -> list[str]:
    """Return the acknowledgements of a scenario that may have been killed."""
    return said.read_text().splitlines() if said.exists() else []
