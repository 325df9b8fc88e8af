"""Safety copies: whole, tested, thinned out by age, and a way back that loses nothing."""

import os
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from lead_desktop.store import copies, locking, ways_in
from lead_desktop.store.copies import Copy, kept_of
from lead_desktop.store.errors import DamagedFileError, StoreError
from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.storage_key import new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from tests.store.small import MORNING, SMALL, Watch, made


def test_a_copy_brings_the_work_back_under_a_new_name(kech: Store, watch: Watch) -> None:
    made(kech)
    copy = copies.make(kech, "asked")
    then = content_hash(kech)
    made(kech, title="After the copy")
    kech.close()
    with copies.restore(kech.folder, copy, clock=watch, entities=SMALL) as back:
        assert content_hash(back) == then
        assert back.about.replica != kech.about.replica
        assert [row["title"] for row in back.rows("commitment")] == ["Water for all"]
    assert list((kech.folder / copies.FOLDER).glob("*before_restore*.set-by"))


def test_the_file_that_a_copy_replaces_can_be_opened_too(kech: Store, watch: Watch) -> None:
    copy = copies.make(kech, "asked")
    made(kech, title="After the copy")
    kech.close()
    copies.restore(kech.folder, copy, clock=watch, entities=SMALL).close()
    (kept,) = (kech.folder / copies.FOLDER).glob("*.set-by")
    kept.rename(kech.path)
    with Store.open(kech.folder, clock=watch, entities=SMALL) as store:
        assert [row["title"] for row in store.rows("commitment")] == ["After the copy"]


def test_an_open_store_is_not_replaced(kech: Store) -> None:
    copy = copies.make(kech, "asked")
    with pytest.raises(StoreError):
        copies.restore(kech.folder, copy, entities=SMALL)
    made(kech)


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-4096])


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    for place in range(4096, len(content), 1024):
        content[place] ^= 0x55
    path.write_bytes(content)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize("damage", [cut, flip, emptied])
def test_a_damaged_copy_is_found_and_never_brought_back(kech: Store, damage: Callable[[Path], None]) -> None:
    for n in range(50):
        made(kech, title=f"Number {n}")
    copy = copies.make(kech, "daily")
    copies.test(copy)
    damage(copy.path)
    with pytest.raises(DamagedFileError):
        copies.test(copy)
    before = kech.path.read_bytes()
    kech.close()
    with pytest.raises(DamagedFileError):
        copies.restore(kech.folder, copy, entities=SMALL)
    assert len(kech.path.read_bytes()) >= len(before)


def test_a_copy_is_listed_by_name_newest_first(kech: Store) -> None:
    made_copies = [copies.make(kech, why) for why in ("asked", "daily", "import")]
    assert copies.copies(kech.folder) == made_copies[::-1]
    assert copies.named(kech.folder, made_copies[1].path.name) == made_copies[1]
    with pytest.raises(StoreError):
        copies.named(kech.folder, "../lead.db")


def copy_of(day: datetime, why: str) -> Copy:
    return Copy(Path(f"{day:%Y%m%dT%H%M%S}-{why}"), day.isoformat(), why, 1)


def test_old_copies_are_thinned_out_to_days_weeks_and_months() -> None:
    newest = datetime(2026, 11, 21, 18)
    daily = [copy_of(newest - timedelta(hours=6 * n), "daily") for n in range(4 * 400)]
    kept = kept_of(daily)
    days = [datetime.fromisoformat(copy.made_at).date() for copy in kept]
    assert days[:5] == [newest.date() - timedelta(days=n) for n in range(5)]
    assert 8 <= len(kept) <= 15
    assert min(days) >= datetime(2026, 6, 1).date()


def test_the_last_five_copies_before_something_stay() -> None:
    newest = datetime(2026, 11, 21, 18)
    found = [copy_of(newest - timedelta(minutes=n), "import") for n in range(9)]
    assert kept_of(found) == found[:5]


def test_the_newest_copy_stays_when_the_clock_went_back(kech: Store, watch: Watch) -> None:
    for day in range(8):
        watch.moment += timedelta(days=1)
        copies.make(kech, "import")
        copies.make(kech, "daily" if day % 2 else "closing")
    watch.moment -= timedelta(days=9000)
    for why in ("import", "daily", "import"):
        newest = copies.make(kech, why)
        assert newest.path.exists()
        assert copies.copies(kech.folder)[0] == newest


def test_the_newest_copy_stays_when_many_are_made_in_one_second(tmp_path: Path) -> None:
    with Store.create(
        tmp_path / "still", role="district", place="KECH", officer="Planner", clock=lambda: MORNING, entities=SMALL
    ) as still:
        for _ in range(13):
            newest = copies.make(still, "import")
            assert newest.path.exists()
            assert copies.copies(still.folder)[0] == newest
        assert len(copies.copies(still.folder)) == 5


def test_copies_are_tested_once_a_month_and_damaged_ones_are_listed_no_longer(kech: Store, watch: Watch) -> None:
    made(kech)
    good, bad = copies.make(kech, "asked"), copies.make(kech, "daily")
    assert copies.self_test(kech) == []
    cut(bad.path)
    assert copies.self_test(kech) == []
    watch.moment += timedelta(days=31)
    assert [copy.path for copy in copies.self_test(kech)] == [bad.path]
    assert copies.copies(kech.folder) == [good]


def test_locked_copies_outlive_the_lock_and_are_brought_back_by_their_key(kech: Store, watch: Watch) -> None:
    made(kech, title="Under lock")
    key = new_key()
    locked = locking.lock(kech, ways_in.with_password(WaysIn(), key, "three words apart"), key, entities=SMALL)
    before = copies.copies(locked.folder)
    with locking.open_up(locked, clock=watch, entities=SMALL) as plain:
        watch.moment += timedelta(days=31)
        assert copies.self_test(plain) == []
        assert {copy.path for copy in before} <= {copy.path for copy in copies.copies(plain.folder)}
    with copies.restore(plain.folder, before[0], clock=watch, entities=SMALL, key=key) as back:
        assert [row["title"] for row in back.rows("commitment")] == ["Under lock"]
        assert back.key is None
    assert not locking.is_locked(plain.folder)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows closes a user's folder by itself")
def test_nobody_else_on_the_computer_can_read_a_store_or_its_copies(tmp_path: Path, watch: Watch) -> None:
    before = os.umask(0o022)
    try:
        with Store.create(
            tmp_path / "new" / "kech", role="district", place="KECH", officer="Planner", clock=watch, entities=SMALL
        ) as store:
            made(store)
            copies.make(store, "asked")
            key = new_key()
            ways = ways_in.with_password(WaysIn(), key, "three words apart")
            locking.lock(store, ways, key, entities=SMALL).close()
    finally:
        os.umask(before)
    found = [tmp_path / "new", *(tmp_path / "new").rglob("*")]
    assert {"lead.db", "copies", "lead.keys"} <= {path.name for path in found}
    assert [path for path in found if path.stat().st_mode & 0o077] == []


def test_an_update_of_the_program_makes_a_copy_first(kech: Store, watch: Watch) -> None:
    made(kech)
    kech.close()
    fewer = {"commitment": SMALL["commitment"]}
    Store.open(kech.folder, clock=watch, entities=fewer).close()
    with Store.open(kech.folder, clock=watch, entities=SMALL) as store:
        assert [copy.why for copy in copies.copies(store.folder)] == ["upgrade"]
        copies.test(copies.copies(store.folder)[0])
