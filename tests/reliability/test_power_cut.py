"""F2: whenever the power is cut, what was announced as saved is there and nothing is half done."""

import hashlib
import random
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.reliability.conftest import FULL, Report, Trial
from tests.reliability.disk import CONTENT, NAMES, Disk
from tests.reliability.judging import faults
from tests.reliability.recording import Call, record
from tests.reliability.scenario import prepare

pytestmark = pytest.mark.reliability
SEEDS = (1, 2, 3) if FULL else (1,)
EVERY = {"edit": 1, "receive": 1, "send": 1} if FULL else {"edit": 3, "receive": 4, "send": 1}
"""Each such cut is tried where what waits may be torn or zero; where it is dropped, every cut."""

MISTAKES = (
    ("weak_sync", "edit", "lost: made"),
    ("part_not_synced", "send", "damaged: KECH"),
    ("folder_not_synced", "send", "lost: KECH"),
    ("written_in_place", "send", "damaged: KECH"),
)


@pytest.mark.parametrize("name", ["edit", "receive", "send"])
def test_nothing_saved_is_lost_when_the_power_is_cut(name: str, tmp_path: Path, report: Report) -> None:
    trial = report.trial("F2", f"power cut: {name}", "tracing")
    begin, calls = recorded(name, tmp_path)
    for seed in SEEDS:
        replay(name, begin, calls, EVERY[name], seed, trial)
    assert trial.fired > 20
    assert trial.messages == []


@pytest.mark.parametrize(("mistake", "name", "message"), MISTAKES)
def test_a_mistake_in_saving_is_noticed(mistake: str, name: str, message: str, tmp_path: Path, report: Report) -> None:
    trial = report.trial("M", f"mutation: {mistake}", "tracing")
    trial.planned = trial.fired = 1
    begin, calls = recorded(name, tmp_path, [f"tests.reliability.mutants.{mistake}"])
    seen = Trial("F2", "", 0)
    replay(name, begin, calls, EVERY[name], 1, seen, until=message)
    if not _noticed(message, seen):
        trial.fail(f"{mistake} stays unnoticed")
    assert trial.failed == 0


def _noticed(message: str, trial: Trial) -> bool:
    return any(message in one for one in trial.messages)


def recorded(name: str, place: Path, patches: Sequence[str] = ()) -> tuple[Path, list[Call]]:
    """Return the folder as a scenario begins, kept aside, and the calls that the scenario made."""
    folder, kept = place / "work", place / "begin"
    prepare(name, folder)
    shutil.copytree(folder, kept)
    return kept, record(name, folder, place / "said", patches=patches)


def replay(name: str, begin: Path, calls: Sequence[Call], every: int, seed: int, trial: Trial, until: str = "") -> None:
    """Cut the power after each call under each model of loss, and judge what is left."""
    judged: set[bytes] = set()
    for names in NAMES:
        disk, chance = Disk(begin, names), random.Random(seed)
        for number, call in enumerate(calls):
            disk.take(call)
            for content in CONTENT:
                if (content != "dropped" and (number + seed) % every) or (until and _noticed(until, trial)):
                    continue
                _judge(name, disk, content, chance, judged, trial)


def _judge(name: str, disk: Disk, content: str, chance: random.Random, judged: set[bytes], trial: Trial) -> None:
    trial.planned += 1
    with TemporaryDirectory(dir=_memory()) as place:
        folder = Path(place) / "found"
        folder.mkdir()
        if _known(disk.laid(content, chance, folder), disk.said, judged):
            trial.fired += 1
            return
        trial.fired += 1
        found = faults(name, folder, disk.said)
    if found:
        trial.fail(f"{content}: {'; '.join(found)}")


def _known(left: dict[str, bytes | None], said: Sequence[str], judged: set[bytes]) -> bool:
    """Tell whether the same disk was judged before with as many acknowledgements."""
    mark = hashlib.blake2b(repr(len(said)).encode())
    for name, content in sorted(left.items()):
        mark.update(name.encode() + b"\0" + hashlib.blake2b(content or b"").digest())
    seen = mark.digest() in judged
    judged.add(mark.digest())
    return seen


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None
