"""A disk that is full or fails: said in plain words, nothing half done, nothing lost that was called saved."""

import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store import copies, room
from lead_desktop.store.errors import DiskFullError, PlaceError, StoreError
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.store import Store
from tests.store.small import SMALL, made

_ROOT = Path(__file__).parents[2]
_FAILING = """
import resource, signal, sys
from pathlib import Path
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store import copies, room
from lead_desktop.store.errors import DiskFullError, PlaceError, StoreError
from lead_desktop.store.store import Store
from tests.store.small import SMALL, made
store = Store.open(Path(sys.argv[1]), entities=SMALL)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, resource.RLIM_INFINITY))
try:
    while True:
        print(made(store, summary="long " * 2000), flush=True)
except StoreError as error:
    print("told", error, store.read_only, store.disk_failed, flush=True)
store.rows("commitment")
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


def test_a_full_disk_is_told_and_work_goes_on_once_there_is_room(kech: Store) -> None:
    row = made(kech)
    db = kech.inside.db
    pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
    db.conn.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(StoreError) as found:
        made(kech, summary="long " * 19_000)
    assert "disk is full" in found.value.sentence.said(english)
    assert [one["id"] for one in kech.rows("commitment")] == [row]
    assert rebuild(kech, dry_run=True).equal
    db.conn.execute("PRAGMA max_page_count = 1000000").fetchall()
    made(kech, summary="long " * 19_000)
    assert len(kech.rows("commitment")) == 2
    assert not kech.read_only


@pytest.mark.reliability
@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on the size of files")
def test_a_failing_disk_stops_writing_and_keeps_what_was_saved(tmp_path: Path) -> None:
    folder = tmp_path / "kech"
    Store.create(folder, role="district", place="KECH", officer="Planner", entities=SMALL).close()
    done = subprocess.run(
        [sys.executable, "-c", _FAILING, str(folder)], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    *announced, told = done.stdout.splitlines()
    assert told.startswith("told This disk takes no more changes.")
    assert told.endswith("True True")
    assert announced
    with Store.open(folder, entities=SMALL) as store:
        assert {row["id"] for row in store.rows("commitment")} >= set(announced)
        assert rebuild(store, dry_run=True).equal
        made(store)


def test_work_from_several_threads_is_written_one_after_the_other(kech: Store) -> None:
    def work() -> None:
        for _ in range(20):
            made(kech)
            kech.search("water")
            kech.rows("commitment")

    threads = [Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(kech.rows("commitment")) == 80
    assert kech.vector() == {kech.about.replica: 80}
    assert rebuild(kech, dry_run=True).equal


def test_the_write_ahead_log_shrinks_again_after_a_checkpoint(kech: Store) -> None:
    log = kech.folder / "lead.db-wal"
    while not log.exists() or log.stat().st_size < 4_000_000:
        made(kech, summary="long " * 19_000)
    made(kech)
    assert log.stat().st_size < 1_100_000


def test_the_ballast_makes_room_for_the_change_under_way(kech: Store) -> None:
    made(kech)
    room.keep_ballast(kech.folder)
    ballast = kech.folder / room.BALLAST_FILE
    assert ballast.stat().st_size == room.BALLAST
    db = kech.inside.db
    pages = db.conn.execute("PRAGMA page_count").fetchone()[0]
    db.conn.execute(f"PRAGMA max_page_count = {pages}").fetchall()
    with pytest.raises(DiskFullError):
        made(kech, summary="long " * 19_000)
    assert not ballast.exists()
    db.conn.execute("PRAGMA max_page_count = 1000000").fetchall()
    kech.rest()
    assert ballast.exists()


def test_the_work_can_be_copied_out_while_the_file_takes_no_changes(kech: Store, tmp_path: Path) -> None:
    row = made(kech)
    stick = tmp_path / "stick"
    stick.mkdir()
    with Store.open(kech.folder, entities=SMALL, read_only=True) as looking:
        copied = copies.copy_out(looking, stick)
    (tmp_path / "other" / copies.FOLDER).mkdir(parents=True)
    copied.rename(tmp_path / "other" / copies.FOLDER / copied.name)
    (copy,) = copies.copies(tmp_path / "other")
    with copies.restore(tmp_path / "other", copy, entities=SMALL) as back:
        assert [one["id"] for one in back.rows("commitment")] == [row]


def test_no_work_is_done_in_a_folder_that_is_copied_to_the_internet(kech: Store) -> None:
    made(kech)
    kech.close()
    cloud = kech.folder.parent / "OneDrive - District"
    cloud.mkdir()
    moved = kech.folder.rename(cloud / "kech")
    with pytest.raises(PlaceError):
        Store.open(moved, entities=SMALL)
    with Store.open(moved, entities=SMALL, read_only=True) as looking:
        assert len(looking.rows("commitment")) == 1
    with pytest.raises(PlaceError):
        Store.create(cloud / "new", role="district", place="KECH", officer="x", entities=SMALL)


def test_what_was_saved_stays_readable_on_a_disk_that_takes_no_more_changes(kech: Store) -> None:
    row = made(kech)
    (kech.folder / "lead.db").rename(kech.folder / "away.db")
    (kech.folder / "lead.db").mkdir()
    kech.inside.db.conn.execute("PRAGMA query_only = 1").fetchall()
    with pytest.raises(StoreError):
        made(kech)
    assert kech.read_only
    assert [one["id"] for one in kech.rows("commitment")] == [row]
    assert [one.row for one in kech.search("water")] == [row]
