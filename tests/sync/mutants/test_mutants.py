"""The promises can go red: each fault is put into a child process, where a test must fail with its own words.

`make reliability` tries all of them; an everyday run the few that it has time for.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.sync.mutants.patches import PATCHES

pytestmark = pytest.mark.reliability

ROOT = Path(__file__).parents[3]
EVERYDAY = ("order by wall clock", "replica id kept on restore", "manifest signature not checked")
TRIED = tuple(PATCHES) if os.environ.get("LEAD_RELIABILITY") == "full" else EVERYDAY


def run(name: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.sync.mutants.run", name, f"--basetemp={folder}"]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300, check=False)


def test_without_a_fault_all_promises_hold(tmp_path: Path) -> None:
    done = run("none", tmp_path / "run")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", TRIED)
def test_a_fault_turns_them_red_with_its_own_words(name: str, tmp_path: Path) -> None:
    done = run(name, tmp_path / "run")
    assert done.returncode == 1, done.stdout
    assert PATCHES[name][1] in done.stdout
