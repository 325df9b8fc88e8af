"""One SQLite for everything, with settings that are read back, and nothing heavy at start."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from lead_desktop.store import engine
from lead_desktop.store.store import Store

_LOADED = """
import sys
import lead_desktop.store.store, lead_desktop.store.entering, lead_desktop.store.copies, lead_desktop.store.doctor
print(sorted({"pandas", "numpy", "matplotlib", "PySide6"} & sys.modules.keys()))
import sqlite_utils.db
print(sqlite_utils.db.sqlite3.__name__)
import pandas
"""


def test_nothing_heavy_is_loaded_and_pandas_can_still_come_later() -> None:
    found = subprocess.run([sys.executable, "-c", _LOADED], capture_output=True, text=True, check=True)
    assert found.stdout.split("\n")[:2] == ["[]", "sqlcipher3"]


def test_the_engine_is_new_enough_to_keep_two_connections_apart() -> None:
    assert engine.version() >= (3, 51, 3)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("wal_autocheckpoint", 0),
    ],
)
def test_settings_hold_on_every_connection(tmp_path: Path, name: str, value: object) -> None:
    db = engine.connect(tmp_path / "x.db")
    assert db.conn.execute(f"PRAGMA {name}").fetchone()[0] == value
    db.close()


def test_no_other_library_opens_our_file(kech: Store) -> None:
    with pytest.raises(RuntimeError):
        sqlite3.connect(kech.path)


def test_a_failed_block_leaves_nothing_behind(tmp_path: Path) -> None:
    db = engine.connect(tmp_path / "x.db")
    db.conn.execute("CREATE TABLE t (a TEXT)")

    def fail() -> None:
        with engine.transaction(db):
            db.conn.execute("INSERT INTO t VALUES ('x')")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert db.conn.execute("SELECT count(*) FROM t").fetchone()[0] == 0
    assert not db.conn.in_transaction
    db.close()


@pytest.mark.parametrize("name", ["a b", 'x"; DROP TABLE t; --', "", "1x"])
def test_only_names_become_identifiers(name: str) -> None:
    with pytest.raises(ValueError):
        engine.quoted(name)
