"""A record that was damaged on the disk never shows a wrong value: the log tells it again, and the check finds it."""

import os
import random
from pathlib import Path

import pytest

from lead_desktop.roadmap import ENTITIES
from lead_desktop.store import copies, doctor, engine
from lead_desktop.store.errors import DamagedFileError, LeadError
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.store import Store
from tests.store.small import SMALL, Watch, edit, made, said

FLIPS = int(os.environ.get("LEAD_FLIPS", "120"))


def opened(folder: Path) -> Store:
    return Store.open(folder, clock=Watch(), entities=SMALL)


def spoil(store: Store, sql: str) -> None:
    """Change the file past the one door."""
    store.close()
    db = engine.connect(store.path)
    db.conn.execute(sql)
    db.close()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE commitment SET title = 'Wrong'",
        "UPDATE commitment SET votes = 99",
        "UPDATE commitment SET votes = NULL",
        "UPDATE commitment SET share = 0.25000001",
        "UPDATE commitment SET removed = 1",
        "UPDATE commitment SET office = 'PANJGUR'",
        "UPDATE commitment SET title = CAST(x'57ff74' AS TEXT)",
    ],
)
def test_a_changed_column_is_not_believed(kech: Store, sql: str) -> None:
    row = made(kech, votes=7, share=0.25, published=True, channels=["radio", "web"], amount=5, currency="PKR")
    before = dict(kech.row("commitment", row) or {})
    spoil(kech, sql)
    with opened(kech.folder) as store:
        assert store.rows("commitment") == (before,)
        assert store.row_or_removed("commitment", row) == before
        assert [one.ok for one in doctor.check(store) if one.code == "tables"] == [False]
        rebuild(store)
        assert [one.ok for one in doctor.check(store) if one.code == "tables"] == [True]


def test_an_edit_of_a_damaged_record_builds_on_what_the_log_tells(kech: Store) -> None:
    row = made(kech, votes=7)
    spoil(kech, "UPDATE commitment SET title = 'Wrong'")
    with opened(kech.folder) as store:
        store.commit([edit("commitment", row, votes=8)], label=said())
        assert (store.row("commitment", row) or {})["title"] == "Water for all"
        assert rebuild(store, dry_run=True).equal


def test_a_record_that_the_log_does_not_know_is_refused(kech: Store) -> None:
    made(kech)
    spoil(kech, "UPDATE commitment SET id = 'another'")
    with opened(kech.folder) as store, pytest.raises(DamagedFileError):
        store.rows("commitment")


def test_every_kind_of_value_reads_back_with_its_checksum(kech: Store) -> None:
    made(kech, votes=0, share=3.0, published=False, channels=["web"], amount=10**15, currency="PKR", phone="\u200f051")
    made(kech, title="کیچ ۾ پاڻي 'quoted' \"double\" \\", summary="line\nbreak\t")
    assert all(table.misfits() == [] for table in kech.inside.tables.of.values())


def test_a_record_of_an_earlier_version_gets_its_checksum_at_opening(kech: Store) -> None:
    made(kech)
    spoil(kech, "UPDATE commitment SET _sum = NULL")
    db = engine.connect(kech.path)
    db.conn.execute("DELETE FROM _about WHERE name = 'summed'")
    db.close()
    with opened(kech.folder) as store:
        count = store.inside.db.conn.execute("SELECT count(*) FROM commitment WHERE _sum IS NULL").fetchone()
        assert count == (0,)


def test_columns_that_a_newer_version_added_are_left_to_it(kech: Store) -> None:
    row = made(kech)
    spoil(kech, "ALTER TABLE commitment ADD COLUMN later TEXT")
    with opened(kech.folder) as store:
        store.commit([edit("commitment", row, votes=3)], label=said())
        assert (store.row("commitment", row) or {})["votes"] == 3


def test_the_whole_roadmap_reads_back_with_its_checksums(tmp_path: Path) -> None:
    from lead_desktop import practice

    with practice.make(tmp_path / "practice", "KECH") as store:
        assert all(store.rows(name) is not None for name in ENTITIES)
        assert {name: table.misfits() for name, table in store.inside.tables.of.items() if table.misfits()} == {}


@pytest.mark.reliability
def test_no_flipped_bit_becomes_a_wrong_value(kech: Store, tmp_path: Path) -> None:
    for n in range(60):
        made(kech, title=f"Number {n}", votes=n, share=n / 7, summary=f"words {n} " * 30)
    right = {str(row["id"]): row for row in kech.rows("commitment")}
    copy, chance = copies.make(kech, "asked"), random.Random(FLIPS)
    content = copy.path.read_bytes()
    told, same = 0, 0
    for _ in range(FLIPS):
        at = chance.randrange(len(content))
        flipped = bytearray(content)
        flipped[at] ^= 1 << chance.randrange(8)
        folder = tmp_path / "flipped"
        folder.mkdir(exist_ok=True)
        (folder / engine.FILE_NAME).write_bytes(flipped)
        try:
            with Store.open(folder, clock=Watch(), entities=SMALL, read_only=True) as store:
                found = {str(row["id"]): row for row in store.rows("commitment")}
                assert all(found[row] == right[row] for row in found)
                missing = right.keys() - found.keys()
                assert not missing or any(not one.ok for one in doctor.check(store))
                same += 1
        except LeadError:
            told += 1
    assert told + same == FLIPS
    assert same > FLIPS // 2


def test_a_spoiled_change_does_not_leave_in_a_bundle_unnoticed(kech: Store) -> None:
    for n in range(5):
        made(kech, title=f"Number {n}")
    assert len(list(kech.lines_after({}))) == 5
    kech.inside.db.conn.execute("UPDATE _log SET vals = replace(vals, 'Number 2', 'Number 7')")
    with pytest.raises(DamagedFileError):
        list(kech.lines_after({}))
