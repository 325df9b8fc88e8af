"""A damaged file is not the end: the way back keeps every change that can be read, and the damaged file itself."""

import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from lead_desktop.store import copies, engine, locking, recovery, segments, ways_in
from lead_desktop.store.errors import DamagedFileError, StoreError
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.recovery import Recovered, Rung, recover
from lead_desktop.store.storage_key import StorageKey, is_plain_file, new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from tests.store.small import SMALL, Watch, edit, made, said

PAGE = 4096
SEEDS = int(os.environ.get("LEAD_PAGES", "2"))


def brought_back(folder: Path, key: StorageKey | None = None) -> Recovered:
    return recover(folder, key=key, clock=Watch(), entities=SMALL)


def fill(store: Store, count: int = 120) -> dict[str, str]:
    """Make records, change some of them, and return their titles by id."""
    titles = {made(store, title=f"Number {n}", summary=f"words {n} " * 20, phone=f"051-{n}"): "" for n in range(count)}
    for at, row in enumerate(titles):
        titles[row] = f"Number {at}, changed" if at % 3 == 0 else f"Number {at}"
        if at % 3 == 0:
            store.commit([edit("commitment", row, title=titles[row])], label=said())
    return titles


def shown(store: Store) -> dict[str, object]:
    return {str(row["id"]): row["title"] for row in store.rows("commitment")}


def zeroed(path: Path, share: float, seed: int) -> None:
    content, chance = bytearray(path.read_bytes()), random.Random(seed)
    pages = list(range(1, len(content) // PAGE))
    for page in chance.sample(pages, max(1, round(len(pages) * share))):
        content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def header_gone(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(b"\xff" * 100 + content[100:])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def gone(path: Path) -> None:
    path.unlink()


def test_a_whole_store_is_opened_again_and_nothing_else_happens(kech: Store) -> None:
    titles = fill(kech, 5)
    kech.close()
    found = brought_back(kech.folder)
    with found.store as store:
        assert (found.rung, found.kept, found.missing) == (Rung.REOPENED, None, 0)
        assert shown(store) == titles
        assert store.about.replica == kech.about.replica


def test_a_log_of_another_file_beside_it_is_set_aside(kech: Store, tmp_path: Path) -> None:
    titles = fill(kech, 5)
    kech.close()
    wal = kech.path.with_name(kech.path.name + "-wal")
    wal.write_bytes(random.Random(1).randbytes(40_000))
    with brought_back(kech.folder).store as store:
        assert shown(store) == titles


@pytest.mark.parametrize("damage", [header_gone, emptied, gone])
def test_without_a_readable_file_the_newest_copy_and_the_segments_give_everything_back(
    kech: Store, tmp_path: Path, damage: Callable[[Path], None]
) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    segments.note_place(kech.folder, place)
    early = fill(kech, 20)
    copies.make(kech, "daily")
    segments.carry(kech, place)
    late = fill(kech, 10)
    segments.carry(kech, place)
    kech.close()
    damage(kech.path)
    found = brought_back(kech.folder)
    with found.store as store:
        assert found.rung is Rung.FROM_COPY
        assert shown(store) == early | late
        assert {row["phone"] for row in store.rows("commitment")} >= {"051-0", "051-9"}
        assert found.missing == 0
        assert rebuild(store, dry_run=True).equal


def test_what_no_copy_and_no_segment_holds_is_counted_and_dated(kech: Store) -> None:
    early = fill(kech, 6)
    copies.make(kech, "daily")
    fill(kech, 6)
    kech.close()
    emptied(kech.path)
    found = brought_back(kech.folder)
    with found.store as store:
        assert shown(store) == early
        assert found.missing == 8
        assert found.upto[:10] == "2026-11-21"


@pytest.mark.reliability
@pytest.mark.parametrize("share", [0.01, 0.05, 0.2])
@pytest.mark.parametrize("has_copy", [True, False])
def test_lost_pages_cost_no_record_that_stands_outside_them(kech: Store, share: float, has_copy: bool) -> None:
    titles = fill(kech)
    if has_copy:
        copies.make(kech, "daily")
    kech.close()
    whole = kech.path.read_bytes()
    for seed in range(SEEDS):
        kech.path.write_bytes(whole)
        zeroed(kech.path, share, seed)
        damaged = kech.path.read_bytes()
        try:
            found = brought_back(kech.folder)
        except DamagedFileError:
            assert not has_copy
            assert kech.path.read_bytes() == damaged
            continue
        with found.store as store:
            there = shown(store)
            assert all(titles[row] == title or found.missing for row, title in there.items())
            assert rebuild(store, dry_run=True).equal
            assert store.inside.log.broken_chains() == []
            if has_copy:
                assert there == titles
            made(store)
        if found.kept is not None:
            assert found.kept.read_bytes() == damaged


def test_records_outside_a_broken_log_come_back_from_the_tables(kech: Store) -> None:
    titles = fill(kech, 30)
    kech.close()
    db = engine.connect(kech.path)
    db.conn.execute('UPDATE _log SET vals = \'{"title":"Forged"}\' WHERE id % 1099511627776 = 20')
    db.close()
    (kech.folder / "lead.identity").unlink()
    found = brought_back(kech.folder)
    with found.store as store:
        assert found.rung is Rung.SALVAGED
        assert shown(store) == titles
        assert found.restored > 0
        assert rebuild(store, dry_run=True).equal


def test_a_locked_store_comes_back_locked(kech: Store, tmp_path: Path) -> None:
    key, folder = new_key(), tmp_path / "locked"
    ways_in.write(folder, ways_in.with_password(WaysIn(), key, "three words apart"))
    with Store.create(
        folder, role="district", place="KECH", officer="Planner", clock=Watch(), entities=SMALL, key=key
    ) as store:
        place = tmp_path / "stick"
        place.mkdir()
        segments.note_place(folder, place)
        early = fill(store, 10)
        copies.make(store, "daily")
        late = fill(store, 5)
        carried = segments.carry(store, place)
    assert carried is not None
    assert b"Number" not in carried.read_bytes()
    zeroed(folder / engine.FILE_NAME, 0.3, 1)
    found = brought_back(folder, key)
    with found.store as store:
        assert shown(store) == early | late
    with pytest.raises(StoreError):
        Store.open(folder, entities=SMALL)


def test_where_nothing_can_be_read_the_file_is_left_as_it_is(kech: Store) -> None:
    kech.close()
    kech.path.write_bytes(b"\x00" * 50_000)
    with pytest.raises(DamagedFileError):
        brought_back(kech.folder)
    assert kech.path.read_bytes() == b"\x00" * 50_000
    assert not (kech.folder / recovery.FOLDER).exists()


def test_an_open_store_is_not_touched(kech: Store) -> None:
    with pytest.raises(StoreError):
        brought_back(kech.folder)
    made(kech)


def test_a_stop_in_the_middle_leaves_the_next_try_free(kech: Store, tmp_path: Path) -> None:
    titles = fill(kech, 12)
    copies.make(kech, "daily")
    kech.close()
    emptied(kech.path)
    (kech.folder / recovery.FOLDER).mkdir()
    (kech.folder / recovery.FOLDER / "new.db").write_bytes(b"half")
    with brought_back(kech.folder).store as store:
        assert shown(store) == titles


def test_settings_drafts_and_the_journal_come_along(kech: Store) -> None:
    row = made(kech)
    kech.keep("screen", {"language": "sd"})
    kech.keep_draft("commitment", "x", "summary", "half a sentence")
    kech.close()
    db = engine.connect(kech.path)
    db.conn.execute("UPDATE _replica SET chain = zeroblob(32)")
    db.close()
    with brought_back(kech.folder).store as store:
        assert store.kept("screen") == {"language": "sd"}
        assert [draft.text for draft in store.drafts()] == ["half a sentence"]
        assert list(shown(store)) == [row]


@pytest.mark.parametrize("is_locked", [False, True])
def test_a_fetched_copy_begins_with_what_was_carried_after_it(kech: Store, tmp_path: Path, is_locked: bool) -> None:
    place, own, key = tmp_path / "stick", tmp_path / "own", new_key() if is_locked else None
    place.mkdir()
    old = kech
    if key is not None:
        old = locking.lock(kech, ways_in.with_recovery(WaysIn(), key)[0], key, clock=Watch(), entities=SMALL)
        ways_in.write(own, ways_in.read(old.folder))
    made(old, title="In the copy")
    carried = copies.make(old, "asked").path.read_bytes()
    made(old, title="After the copy", phone="051")
    segments.carry(old, place)
    old.close()
    (own / "copies").mkdir(parents=True, exist_ok=True)
    (own / "copies" / "lead-20261122T090000-brought.copy").write_bytes(carried)
    (copy,) = copies.copies(own)
    with recovery.begin_from(own, copy, place, key=key, clock=Watch(), entities=SMALL).store as store:
        assert set(shown(store).values()) == {"In the copy", "After the copy"}
        assert store.about.replica != old.about.replica
        assert rebuild(store, dry_run=True).equal
    assert segments.place_of(own) is None
    assert is_plain_file(own / "lead.db") is not is_locked


def test_a_fetched_copy_is_not_mixed_with_what_another_office_carried(
    kech: Store, province: Store, tmp_path: Path
) -> None:
    place, own = tmp_path / "stick", tmp_path / "own"
    place.mkdir()
    made(kech, title="In the copy")
    carried = copies.make(kech, "asked").path.read_bytes()
    made(province, title="Of another office")
    segments.carry(province, place)
    (own / "copies").mkdir(parents=True)
    (own / "copies" / "lead-20261122T090000-brought.copy").write_bytes(carried)
    (copy,) = copies.copies(own)
    with recovery.begin_from(own, copy, place, clock=Watch(), entities=SMALL).store as store:
        assert set(shown(store).values()) == {"In the copy"}


def test_an_empty_store_comes_back_from_its_copy(kech: Store) -> None:
    copies.make(kech, "asked")
    kech.close()
    gone(kech.path)
    found = brought_back(kech.folder)
    with found.store as store:
        assert found.rung is Rung.FROM_COPY
        assert found.kept is None
        assert made(store, title="Work goes on")
