"""Opening: one window at a time, never a damaged or newer file by mistake, and a new name for every copy."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store import engine
from lead_desktop.store.errors import DamagedFileError, InUseError, NewerFileError, StoreError
from lead_desktop.store.identity import SIDE_FILE
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from tests.store.small import SMALL, Watch, edit, made, said


def opened(folder: Path, *, read_only: bool = False) -> Store:
    return Store.open(folder, clock=Watch(), entities=SMALL, read_only=read_only)


def test_a_second_window_is_told_that_the_first_is_open(kech: Store) -> None:
    with pytest.raises(InUseError) as found:
        opened(kech.folder)
    assert "another window" in found.value.sentence.said(english)
    kech.close()
    opened(kech.folder).close()


def test_looking_is_possible_beside_an_open_window(kech: Store) -> None:
    made(kech)
    with opened(kech.folder, read_only=True) as looking:
        assert len(looking.rows("commitment")) == 1


def test_a_store_is_not_made_over_another(kech: Store) -> None:
    kech.close()
    with pytest.raises(StoreError):
        Store.create(kech.folder, role="district", place="KECH", officer="x", entities=SMALL)
    assert Store.exists(kech.folder)


def test_an_empty_folder_holds_no_store(tmp_path: Path) -> None:
    assert not Store.exists(tmp_path)
    with pytest.raises(StoreError):
        opened(tmp_path)


def test_a_file_in_the_way_of_the_folder_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError):
        Store.create(tmp_path / "file" / "in", role="district", place="KECH", officer="x", entities=SMALL)


def test_a_newer_file_is_opened_for_looking_only(kech: Store) -> None:
    made(kech)
    kech.close()
    db = engine.connect(kech.path)
    db.conn.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(NewerFileError):
        opened(kech.folder)
    with opened(kech.folder, read_only=True) as looking:
        assert len(looking.rows("commitment")) == 1


@pytest.mark.parametrize(
    "content", [b"", b"no file of ours", b"SQLite format 3\x00" + b"\xff" * 4096], ids=["empty", "text", "torn"]
)
def test_a_damaged_file_is_named_and_left_as_it_is(kech: Store, content: bytes) -> None:
    kech.close()
    kech.path.write_bytes(content)
    with pytest.raises(DamagedFileError):
        opened(kech.folder)
    assert kech.path.read_bytes() == content


def test_damage_inside_is_noticed_after_a_stop(kech: Store) -> None:
    for n in range(300):
        made(kech, title=f"Number {n}")
    kech.close()
    (kech.folder / SIDE_FILE).unlink()
    content = bytearray(kech.path.read_bytes())
    content[8192:20480] = bytes(12288)
    kech.path.write_bytes(content)
    with pytest.raises(DamagedFileError):
        opened(kech.folder)


def test_reopening_keeps_the_name_of_the_replica(kech: Store) -> None:
    made(kech)
    kech.close()
    with opened(kech.folder) as again:
        assert again.about.replica == kech.about.replica


def copied_folder(store: Store) -> Path:
    folder = store.folder.with_name("copied")
    shutil.copytree(store.folder, folder)
    return folder


def restored_bytes(store: Store) -> Path:
    old = store.path.read_bytes()
    with opened(store.folder) as later:
        made(later, title="Later")
    store.path.write_bytes(old)
    return store.folder


def lost_note(store: Store) -> Path:
    (store.folder / SIDE_FILE).unlink()
    return store.folder


@pytest.mark.parametrize("happens", [copied_folder, restored_bytes, lost_note])
def test_a_copy_writes_under_a_new_name_with_the_old_one_as_its_past(
    kech: Store, happens: Callable[[Store], Path], province: Store
) -> None:
    row = made(kech, votes=1)
    kech.close()
    with opened(happens(kech)) as copy:
        assert copy.about.replica != kech.about.replica
        assert copy.undo() is None
        copy.commit([edit("commitment", row, votes=2)], label=said())
        change = copy.last_change()
        assert change is not None
        assert change.replica == copy.about.replica
        mark = copy.change(copy.about.replica, 1)
        assert mark is not None
        assert mark.values[kech.about.replica] == 1
        assert rebuild(copy, dry_run=True).equal


def test_new_fields_and_entities_only_add(kech: Store) -> None:
    made(kech, votes=3)
    kech.close()
    fewer = {"commitment": SMALL["commitment"], "person": SMALL["person"]}
    with Store.open(kech.folder, clock=Watch(), entities=fewer) as store:
        before = content_hash(store)
        assert store.rows("commitment")[0]["votes"] == 3
    with opened(kech.folder) as store:
        assert store.rows("figure") == ()
        assert store.rows("commitment")[0]["votes"] == 3
        assert content_hash(store) == before


def test_closing_twice_does_no_harm(kech: Store) -> None:
    kech.close()
    kech.close()
