"""Locked storage: any one way opens it, none opens nothing, and nothing of it can be read from the disk."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyrage import x25519

from lead_desktop.store import copies, engine, locking, recovery_code, ways_in
from lead_desktop.store.errors import DamagedFileError, LockedError, StoreError, WrongPasswordError
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.storage_key import StorageKey, new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import Way, WaysIn
from lead_desktop.store.wrong_tries import WrongTries
from tests.store.pocket import Pocket
from tests.store.small import SMALL, Watch, made

PASSWORD = "three words apart"
PLANTED = "Gwadar-Turbat-8731"


@pytest.fixture
def key() -> StorageKey:
    return new_key()


@pytest.fixture
def locked(tmp_path: Path, key: StorageKey, watch: Watch) -> Iterator[Store]:
    folder = tmp_path / "kech"
    ways_in.write(folder, ways_in.with_password(WaysIn(), key, PASSWORD))
    store = Store.create(folder, role="district", place="KECH", officer="Planner", clock=watch, entities=SMALL, key=key)
    yield store
    store.close()


def opened(folder: Path, key: StorageKey | None = None) -> Store:
    return Store.open(folder, clock=Watch(), entities=SMALL, key=key)


def tries(folder: Path) -> WrongTries:
    return WrongTries(folder)


def everything_on_disk(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_a_locked_storage_opens_with_its_password_alone(locked: Store) -> None:
    row = made(locked, title=PLANTED)
    locked.close()
    with pytest.raises(LockedError):
        opened(locked.folder)
    ways = ways_in.read(locked.folder)
    with opened(locked.folder, ways_in.by_password(ways, PASSWORD, tries(locked.folder))) as again:
        assert [one["id"] for one in again.rows("commitment")] == [row]
        assert rebuild(again, dry_run=True).equal
        assert again.about.replica == locked.about.replica
    with pytest.raises(WrongPasswordError):
        ways_in.by_password(ways, PASSWORD + "x", tries(locked.folder))


def test_nothing_that_was_entered_can_be_read_from_the_disk(locked: Store) -> None:
    made(locked, title=PLANTED, summary=PLANTED * 40, phone=PLANTED)
    paper = locked.attachments.put(PLANTED.encode() * 100)
    locked.keep_draft("commitment", "x", "summary", PLANTED)
    copies.make(locked, "asked")
    found = everything_on_disk(locked.folder)
    assert PLANTED.encode() not in found
    assert not list(locked.folder.rglob(f"*{paper}*"))
    assert locked.attachments.read(paper) == PLANTED.encode() * 100
    assert locked.attachments.damaged() == []
    locked.close()
    assert PLANTED.encode() not in everything_on_disk(locked.folder)


def test_each_way_opens_by_itself_and_none_opens_nothing(locked: Store, key: StorageKey) -> None:
    province, pocket, folder = x25519.Identity.generate(), Pocket(), locked.folder
    ways, code = ways_in.with_recovery(ways_in.read(folder), key)
    ways = ways_in.with_province(ways, key, [str(province.to_public())], "BALOCHISTAN")
    only = {way: WaysIn(ways.of(way)) for way in (Way.PASSWORD, Way.RECOVERY, Way.PROVINCE)}
    assert ways_in.by_password(only[Way.PASSWORD], PASSWORD, tries(folder)) == key
    assert ways_in.by_code(only[Way.RECOVERY], code.lower().replace("-", " "), tries(folder)) == key
    told = ways_in.province_code(only[Way.PROVINCE], str(province))
    assert ways_in.by_code(only[Way.PROVINCE], told, tries(folder)) == key
    by_account = ways_in.with_computer(WaysIn(), key, pocket)
    assert ways_in.by_computer(by_account, pocket) == key
    assert ways_in.by_computer(by_account, Pocket()) is None
    with pytest.raises(StoreError):
        ways_in.province_code(ways, str(x25519.Identity.generate()))
    with pytest.raises(WrongPasswordError):
        ways_in.by_password(only[Way.RECOVERY], PASSWORD, tries(folder))
    with pytest.raises(WrongPasswordError):
        ways_in.by_code(only[Way.PASSWORD], code, tries(folder))


def test_a_pin_counts_only_together_with_the_key_store(locked: Store, key: StorageKey) -> None:
    pocket = Pocket()
    with pytest.raises(StoreError):
        ways_in.with_password(WaysIn(), key, "4711")
    ways = ways_in.with_password(WaysIn(), key, "4711", pocket)
    assert ways_in.by_password(ways, "4711", tries(locked.folder), pocket) == key
    assert ways_in.by_computer(ways, pocket) is None
    with pytest.raises(WrongPasswordError):
        ways_in.by_password(ways, "4711", tries(locked.folder), Pocket())


def test_figures_of_every_keyboard_open_the_same(locked: Store, key: StorageKey) -> None:
    ways = ways_in.with_password(WaysIn(), key, "کیچ ۱۲۳۴۵۶")
    assert ways_in.by_password(ways, "کیچ 123456", tries(locked.folder)) == key


def test_a_new_password_rewrites_the_ways_alone(locked: Store, key: StorageKey) -> None:
    made(locked)
    copy = copies.make(locked, "asked")
    locked.close()
    before = locked.path.read_bytes()
    ways = ways_in.read(locked.folder)
    ways_in.write(locked.folder, ways_in.with_password(ways, key, "another one now"))
    assert locked.path.read_bytes() == before
    now = ways_in.read(locked.folder)
    with pytest.raises(WrongPasswordError):
        ways_in.by_password(now, PASSWORD, tries(locked.folder))
    copies.test(copy, ways_in.by_password(now, "another one now", tries(locked.folder)))


def test_spoiled_ways_are_read_from_their_second_copy(locked: Store, key: StorageKey) -> None:
    first = locked.folder / ways_in.FILE_NAME
    first.write_bytes(b"{spoiled")
    assert ways_in.by_password(ways_in.read(locked.folder), PASSWORD, tries(locked.folder)) == key
    (locked.folder / ways_in.COPIES / ways_in.FILE_NAME).unlink()
    with pytest.raises(DamagedFileError):
        ways_in.read(locked.folder)


def test_copies_of_a_locked_storage_are_locked_and_come_back(locked: Store, key: StorageKey, watch: Watch) -> None:
    row = made(locked)
    copy = copies.make(locked, "asked")
    with pytest.raises(LockedError):
        copies.test(copy)
    made(locked, title="After the copy")
    locked.close()
    with copies.restore(locked.folder, copy, clock=watch, entities=SMALL, key=key) as back:
        assert [one["id"] for one in back.rows("commitment")] == [row]
    with pytest.raises(LockedError):
        opened(locked.folder)


def test_a_plain_storage_is_locked_later_with_all_that_is_in_it(kech: Store, key: StorageKey, watch: Watch) -> None:
    made(kech, title=PLANTED, phone=PLANTED)
    paper = kech.attachments.put(PLANTED.encode() * 9)
    copies.make(kech, "asked")
    replica, content, steps = kech.about.replica, content_hash(kech), len(kech.steps())
    ways = ways_in.with_password(WaysIn(), key, PASSWORD)
    with locking.lock(kech, ways, key, clock=watch, entities=SMALL) as store:
        assert (store.about.replica, content_hash(store), len(store.steps())) == (replica, content, steps)
        assert [hit.title for hit in store.search(PLANTED)] == [PLANTED]
        assert store.attachments.read(paper) == PLANTED.encode() * 9
        assert PLANTED.encode() not in everything_on_disk(store.folder)
        made(store)
    assert locking.is_locked(kech.folder)
    with pytest.raises(LockedError):
        opened(kech.folder)


def test_a_locked_storage_is_opened_up_for_good(locked: Store, watch: Watch) -> None:
    made(locked, title=PLANTED)
    paper = locked.attachments.put(b"a paper")
    content = content_hash(locked)
    with locking.open_up(locked, clock=watch, entities=SMALL) as store:
        assert content_hash(store) == content
        assert store.attachments.read(paper) == b"a paper"
    assert not locking.is_locked(locked.folder)
    opened(locked.folder).close()


def test_a_stop_between_ways_and_file_leaves_the_plain_file_at_work(kech: Store, key: StorageKey) -> None:
    made(kech)
    kech.close()
    ways_in.write(kech.folder, ways_in.with_password(WaysIn(), key, PASSWORD))
    assert not locking.is_locked(kech.folder)
    with opened(kech.folder) as store:
        assert len(store.rows("commitment")) == 1


def test_a_lost_first_line_of_a_locked_file_does_no_harm(locked: Store, key: StorageKey) -> None:
    made(locked)
    locked.close()
    content = locked.path.read_bytes()
    locked.path.write_bytes(bytes(16) + content[16:])
    with opened(locked.folder, key) as store:
        assert len(store.rows("commitment")) == 1


def test_a_changed_bit_in_a_locked_file_is_noticed(locked: Store, key: StorageKey) -> None:
    for n in range(40):
        made(locked, title=f"Number {n}")
    copy = copies.make(locked, "asked")
    content = bytearray(copy.path.read_bytes())
    for place in range(100, len(content), len(content) // 25):
        content[place] ^= 1
        copy.path.write_bytes(content)
        with pytest.raises(DamagedFileError):
            copies.test(copy, key)
        content[place] ^= 1


def test_a_slip_of_the_pen_in_the_code_is_no_wrong_try(locked: Store, key: StorageKey) -> None:
    ways, code = ways_in.with_recovery(ways_in.read(locked.folder), key)
    wrong = ("Z" if code[0] != "Z" else "Y") + code[1:]
    counted = tries(locked.folder)
    for _ in range(9):
        with pytest.raises(WrongPasswordError):
            ways_in.by_code(ways, wrong, counted)
    assert counted.left() == 0
    assert recovery_code.read(code.replace("0", "O").replace("1", "l")) == code


def test_a_key_shows_itself_nowhere(key: StorageKey) -> None:
    assert key.secret.hex() not in repr(key)
    assert repr(key.secret) not in f"{key!r}{key}"


def test_the_engine_keeps_nothing_of_a_locked_file_in_clear_while_it_sorts(locked: Store) -> None:
    assert locked.inside.db.conn.execute("PRAGMA temp_store").fetchone()[0] == 2
    assert engine.checkpoint(locked.inside.db)
