"""The one SQLite: sqlcipher3 under sqlite-utils, settings sent and read back. Imported before all else of SQLite."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlcipher3 import dbapi2

from lead_desktop.store.storage_key import StorageKey
from lead_desktop.system import machine

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2


@contextmanager
def _hidden(*modules: str) -> Iterator[None]:
    """Keep sqlite_utils from importing heavy libraries for column types that are not used here."""
    seen = {name: sys.modules.get(name) for name in modules}
    sys.modules.update(dict.fromkeys(modules))  # type: ignore[arg-type]
    try:
        yield
    finally:
        for name, module in seen.items():
            if module is None:
                sys.modules.pop(name, None)
            else:
                sys.modules[name] = module


with _hidden("pandas", "numpy"):
    from sqlite_utils import Database, Migrations
    from sqlite_utils import db as _sqlite_utils_db

OperationalError: type[Exception] = dbapi2.OperationalError
DatabaseError: type[Exception] = dbapi2.DatabaseError
UNREADABLE = (DatabaseError, UnicodeDecodeError)
"""What reading a damaged file raises: the engine's message may itself hold letters that are none."""

FILE_NAME = "lead.db"
_OLDEST_SAFE = (3, 51, 3)
"""Earlier write-ahead logs can be damaged when a file has two connections."""

_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("synchronous", "2", 2),
    ("foreign_keys", "1", 1),
    ("trusted_schema", "0", 0),
    ("cell_size_check", "1", 1),
    ("mmap_size", "0", 0),
    ("busy_timeout", "5000", 5000),
    ("wal_autocheckpoint", "0", 0),
    ("journal_size_limit", "1000000", 1_000_000),
)
"""Automatic checkpoints are off because they hide errors; `checkpoint` makes them in the open.

The write-ahead log shrinks when it starts anew after a checkpoint: its size tells the writer when the next is due.
"""


def version() -> tuple[int, ...]:
    """Return the version of SQLite in use."""
    return tuple(int(part) for part in str(dbapi2.sqlite_version).split("."))


def _assert_one_engine() -> None:
    if version() < _OLDEST_SAFE:
        raise RuntimeError(f"SQLite {dbapi2.sqlite_version} is too old to keep two connections apart safely.")
    if getattr(_sqlite_utils_db, "sqlite3", None) is not sqlcipher3:
        raise RuntimeError("sqlite_utils was imported before lead_desktop.store.engine and uses another SQLite.")


def _refuse_second_engine(event: str, args: tuple[Any, ...]) -> None:
    """Stop the standard library's SQLite from opening our files: two engines do not see each other's locks."""
    if event == "sqlite3.connect" and args and str(args[0]).endswith(FILE_NAME):
        raise RuntimeError("Only lead_desktop.store.engine may open this file.")


_assert_one_engine()
sys.addaudithook(_refuse_second_engine)


def connect(path: Path, *, read_only: bool = False, key: StorageKey | None = None) -> Database:
    """Open a file, made if it is missing; with a key it is a locked one.

    Raises DatabaseError, also for a wrong key, or RuntimeError for a setting that does not hold.
    """
    if not read_only:
        _close_to_others(path)
    mode = "ro" if read_only else "rwc"
    connection = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        _set(connection, read_only, key)
        return Database(connection, execute_plugins=False)
    except BaseException:
        connection.close()
        raise


def _close_to_others(path: Path) -> None:
    # The engine gives a new file the system's usual rights, and what it writes beside a file those of the file. What
    # cannot be made here cannot be made by the engine either, which then says why.
    with suppress(OSError):
        machine.make_own_file(path)


def _set(connection: Any, read_only: bool, key: StorageKey | None) -> None:
    # A wrong key would otherwise be reported on the console.
    connection.execute("PRAGMA cipher_log=off").fetchall()
    if key is not None:
        connection.execute(f'PRAGMA key = "{key.for_engine}"').fetchall()
        # What the engine puts aside while it sorts must not lie on the disk in clear.
        _demand(connection, "temp_store", "2", 2)
    if not read_only:
        _demand(connection, "journal_mode", "wal", "wal")
    for name, value, expected in _SETTINGS:
        _demand(connection, name, value, expected)


def _demand(connection: Any, name: str, value: str, expected: object) -> None:
    connection.execute(f"PRAGMA {name}={value}").fetchall()
    found = connection.execute(f"PRAGMA {name}").fetchone()
    if found is None or found[0] != expected:
        raise RuntimeError(f"The setting {name} reads {found} instead of {expected}.")


@contextmanager
def transaction(db: Database) -> Iterator[None]:
    """Run a block as one write transaction; any error rolls all of it back."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.conn.execute("COMMIT")
    except BaseException:
        if db.conn.in_transaction:
            db.conn.execute("ROLLBACK")
        raise


def is_trouble(error: Exception) -> bool:
    """Tell whether the disk or the file is at fault, and not a mistake of ours such as a broken constraint."""
    return isinstance(error, OperationalError) or type(error) is DatabaseError


def checkpoint(db: Database, *, truncate: bool = False) -> bool:
    """Move the write-ahead log into the file; False while a reader is in the way. Raises DatabaseError."""
    row = db.conn.execute(f"PRAGMA wal_checkpoint({'TRUNCATE' if truncate else 'PASSIVE'})").fetchone()
    return bool(row) and row[0] == 0


def write_as(source: Database, path: Path, key: StorageKey | None) -> None:
    """Write all that a connection holds into a new file: locked with a key, or plain. Raises DatabaseError."""
    _close_to_others(path)
    version = int(source.conn.execute("PRAGMA user_version").fetchone()[0])
    source.conn.execute("ATTACH DATABASE ? AS other KEY ?", (str(path), key.for_engine if key else ""))
    try:
        source.conn.execute("SELECT sqlcipher_export('other')").fetchall()
        source.conn.execute(f"PRAGMA other.user_version = {version}")
    finally:
        source.conn.execute("DETACH DATABASE other")


def lenient_rows(db: Database, sql: str, parameters: tuple[object, ...]) -> list[tuple[Any, ...]]:
    """Return rows whose texts may hold letters that are none, each with a sign that is surely wrong."""
    before = db.conn.text_factory
    db.conn.text_factory = lambda content: content.decode("utf-8", "replace")
    try:
        return list(db.conn.execute(sql, parameters))
    finally:
        db.conn.text_factory = before


def quoted(name: str) -> str:
    """Return an identifier of our own declarations as SQL."""
    if not name.isidentifier():
        raise ValueError(f"{name!r} is not a name for a table or column.")
    return f'"{name}"'


__all__ = [
    "FILE_NAME",
    "UNREADABLE",
    "Database",
    "DatabaseError",
    "Migrations",
    "OperationalError",
    "checkpoint",
    "connect",
    "is_trouble",
    "lenient_rows",
    "quoted",
    "transaction",
    "version",
    "write_as",
]
