"""A program that is killed at any moment loses nothing that it had called saved, and opens again by itself."""

import os
import random
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest

from lead_desktop.store import locking
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.store import Store
from tests.store.small import SMALL, made

TRIALS = int(os.environ.get("LEAD_KILLS", "20"))
_ROOT = Path(__file__).parents[2]
_WORKER = """
import sys
from pathlib import Path
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.store import Store
from tests.store.small import SMALL, said
store = Store.open(Path(sys.argv[1]), entities=SMALL)
print("ready", flush=True)
while True:
    row = str(store.new_id())
    store.commit([Edit(Kind.CREATE, "commitment", row, {"title": row})], label=said())
    print(row, flush=True)
    store.commit([Edit(Kind.EDIT, "commitment", row, {"votes": 1, "summary": "long " * 500})], label=said())
    if row[-1] in "012":
        store.undo()
"""


def killed_after(folder: Path, lines: int) -> list[str]:
    """Run a worker, kill it once it has announced so many records, and return what it had announced."""
    worker = subprocess.Popen(
        [sys.executable, "-c", _WORKER, str(folder)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=_ROOT,
        stderr=subprocess.PIPE,
    )
    assert worker.stdout is not None
    assert worker.stdout.readline() == "ready\n"
    told = [worker.stdout.readline().strip() for _ in range(lines)]
    worker.send_signal(signal.SIGKILL)
    rest, trouble = worker.communicate()
    assert trouble == ""
    return [*told, *(line for line in rest.split("\n")[:-1] if line)]


@pytest.mark.reliability
@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that cannot be caught")
def test_what_was_announced_survives_a_kill(tmp_path: Path) -> None:
    folder = tmp_path / "kech"
    Store.create(folder, role="district", place="KECH", officer="Planner", entities=SMALL).close()
    chance = random.Random(TRIALS)
    announced: list[str] = []
    for _ in range(TRIALS):
        announced += killed_after(folder, chance.randrange(0, 25))
        begun = monotonic()
        with Store.open(folder, entities=SMALL) as store:
            assert monotonic() - begun < 5
            found = {row["id"] for row in store.rows("commitment")}
            assert set(announced) <= found
            assert rebuild(store, dry_run=True).equal
            assert store.inside.log.broken_chains() == []
            assert store.inside.db.conn.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


_LOCKER = """
import sys
from pathlib import Path
from lead_desktop.store import locking, ways_in
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from tests.store.small import SMALL
key = StorageKey(bytes(range(48)))
store = Store.open(Path(sys.argv[1]), entities=SMALL)
ways = ways_in.with_password(WaysIn(), key, "three words apart")
print("ready", flush=True)
locking.lock(store, ways, key, entities=SMALL).close()
"""


@pytest.mark.reliability
@pytest.mark.skipif(sys.platform == "win32", reason="needs a signal that cannot be caught")
def test_a_kill_while_the_storage_is_being_locked_loses_nothing(tmp_path: Path) -> None:
    key, chance = StorageKey(bytes(range(48))), random.Random(TRIALS)
    for trial in range(max(3, TRIALS // 5)):
        folder = tmp_path / str(trial)
        with Store.create(folder, role="district", place="KECH", officer="Planner", entities=SMALL) as store:
            rows = {made(store, title=f"Number {n}") for n in range(20)}
            paper = store.attachments.put(b"a paper")
        worker = subprocess.Popen(
            [sys.executable, "-c", _LOCKER, str(folder)], stdout=subprocess.PIPE, text=True, cwd=_ROOT
        )
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
        with suppress(subprocess.TimeoutExpired):
            worker.wait(chance.uniform(0, 0.5))
        worker.kill()
        worker.communicate()
        is_locked = locking.is_locked(folder)
        with locking.finish(Store.open(folder, entities=SMALL, key=key if is_locked else None)) as store:
            assert {str(row["id"]) for row in store.rows("commitment")} == rows
            assert store.attachments.read(paper) == b"a paper"
            assert rebuild(store, dry_run=True).equal
        if is_locked:
            assert b"Number 7" not in b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
