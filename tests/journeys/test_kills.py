"""Whatever the command line acknowledged is there after kill -9 at random moments. LEAD_CLI_KILLS sets how many."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from lead_desktop.store import doctor
from lead_desktop.store.store import Store

EDITS = int(os.environ.get("LEAD_CLI_KILLS", "12"))
pytestmark = [pytest.mark.journey, pytest.mark.reliability]


def test_every_acknowledged_edit_survives_a_kill(tmp_path: Path) -> None:
    Store.create(tmp_path / "office", role="district", place="KECH", officer="Planning officer").close()
    moments = random.Random(20261121)
    began = time.monotonic()
    acknowledged = [_add(tmp_path, 0, patience=60)]
    usual = time.monotonic() - began
    for number in range(1, EDITS):
        row = _add(tmp_path, number, patience=moments.uniform(0.2, 1.6) * usual)
        acknowledged += [row] if row else []
    with Store.open(tmp_path / "office") as store:
        found = {row["id"] for row in store.rows("commitment")}
        assert set(acknowledged) <= found
        assert all(finding.ok for finding in doctor.check(store))


def _add(folder: Path, number: int, patience: float) -> str:
    """Add a record in a process of its own, kill it after a while, and return the id if it was acknowledged."""
    values = json.dumps({"title": f"Decision {number}", "kind": "office_order"})
    command = [sys.executable, "-m", "lead_desktop", "add", "commitment", "--data", "office", "--values", values]
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    until = time.monotonic() + patience
    while process.poll() is None and time.monotonic() < until:
        os.sched_yield()
    process.kill()
    said, _ = process.communicate()
    return said.strip()
