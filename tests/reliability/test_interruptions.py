"""F1, F3, F4, F21: killed, or with an error from the disk, at any call: what was announced as saved is there."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.reliability.conftest import FULL, Report, Trial
from tests.reliability.interrupting import acknowledged, at_call, count_of, judged_with
from tests.reliability.judging import faults
from tests.reliability.recording import Call, record
from tests.reliability.scenario import prepare

pytestmark = pytest.mark.reliability
DEEDS = (
    ("F1", "killed while writing", "pwrite64", "signal=SIGKILL"),
    ("F1", "killed while syncing", "fsync", "signal=SIGKILL"),
    ("F3", "disk full", "pwrite64", "error=ENOSPC"),
    ("F4", "error while writing", "pwrite64", "error=EIO"),
    ("F4", "error while syncing", "fsync", "error=EIO"),
)
NAMES = ("edit", "receive") if FULL else ("edit",)
TRIALS = 10_000 if FULL else 5
"""How many of the calls of a kind are tried, spread evenly."""


@pytest.fixture(scope="module")
def recordings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Call]]:
    """Return the calls of each scenario where nothing interrupts it."""
    made = {}
    for name in NAMES:
        place = tmp_path_factory.mktemp(name)
        prepare(name, place / "work")
        made[name] = record(name, place / "work", place / "said")
    return made


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("number", "what", "calls", "deed"), DEEDS)
def test_an_interruption_loses_nothing_that_was_saved(
    number: str, what: str, calls: str, deed: str, name: str, recordings: dict[str, list[Call]], report: Report
) -> None:
    trial = report.trial(number, f"{what}: {name}", "injection")
    count = count_of(recordings[name], calls)
    step = max(1, count // TRIALS)
    for call in range(1, count + 1, step):
        _try(calls, deed, call, name, trial)
    assert trial.planned == trial.fired > 0
    assert trial.messages == []


def test_a_deed_that_never_fires_counts_for_nothing(report: Report) -> None:
    trial = report.trial("F3", "the harness: an error that never comes", "injection")
    unheard = Trial("F3", "")
    _try("fsync", "error=EIO", 60_000, "edit", unheard)
    trial.planned = trial.fired = 1
    if (unheard.planned, unheard.fired) != (1, 0):
        trial.fail("an error that never came was counted")
    assert trial.failed == 0


def test_a_log_removed_at_start_is_noticed(tmp_path: Path, report: Report) -> None:
    trial = report.trial("M", "mutation: log_removed_at_start", "injection")
    trial.planned = 1
    folder, said = tmp_path / "work", tmp_path / "said"
    prepare("edit", folder)
    trial.fired = int(at_call("pwrite64", "signal=SIGKILL", 120, "edit", folder, said)[0])
    lost = judged_with("tests.reliability.mutants.log_removed_at_start", "edit", folder, said)
    if not any(fault.startswith("lost: made") for fault in lost):
        trial.fail("log_removed_at_start stays unnoticed")
    assert (trial.fired, trial.failed) == (1, 0)


def _try(calls: str, deed: str, number: int, name: str, trial: Trial) -> None:
    trial.planned += 1
    with TemporaryDirectory() as place:
        folder, said = Path(place) / "work", Path(place) / "said"
        prepare(name, folder)
        fired, printed = at_call(calls, deed, number, name, folder, said)
        trial.fired += fired
        found = faults(name, folder, acknowledged(said))
    if "is damaged" in printed:
        found.append("a disk that stumbled once was taken for damage")
    if "Traceback" in printed:
        found.append(f"not told in words: {printed.strip().splitlines()[-1]}")
    if found:
        trial.fail(f"{calls} {number}: {'; '.join(found)}")
