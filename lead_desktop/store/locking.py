"""Locking a storage that was plain, and opening one up for good. The file changes at one moment, whole or not."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import copies, engine, identity, ways_in
from lead_desktop.store.clock import now
from lead_desktop.store.errors import StoreError
from lead_desktop.store.log import Log
from lead_desktop.store.storage_key import StorageKey, is_plain_file
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import WaysIn
from lead_desktop.system import safeio

_WHY = "key_change"


def is_locked(folder: Path) -> bool:
    """Tell whether the work in a folder needs its key to be opened, or to be brought back from its copies."""
    return ways_in.is_there(folder) and not is_plain(folder)


def is_plain(folder: Path) -> bool:
    """Tell whether the work in a folder lies in clear, so that ways in beside it are left from before."""
    try:
        return is_plain_file(folder / engine.FILE_NAME)
    except OSError:
        return False


def lock(
    store: Store,
    ways: WaysIn,
    key: StorageKey,
    *,
    clock: Callable[[], datetime] = now,
    entities: Mapping[str, Entity] | None = None,
) -> Store:
    """Close a plain store, lock it with a key that the ways lead to, and open it again. Raises StoreError.

    Papers are sealed, and copies in clear go once a locked one has been made and tested.
    """
    if store.key is not None:
        raise ValueError("this store is locked already")
    copies.make(store, _WHY)
    ways_in.write(store.folder, ways)
    _turn(store, key)
    return finish(Store.open(store.folder, clock=clock, entities=entities, key=key))


def open_up(
    store: Store, *, clock: Callable[[], datetime] = now, entities: Mapping[str, Entity] | None = None
) -> Store:
    """Close a locked store, write its file in clear, and open it again. Raises StoreError."""
    key = store.key
    if key is None:
        raise ValueError("this store is not locked")
    copies.make(store, _WHY)
    _turn(store, None)
    after = Store.open(store.folder, clock=clock, entities=entities)
    with suppress(OSError):
        after.attachments.unseal_all(key)
    # The ways in stay: older copies are still locked and need them.
    return after


def finish(store: Store) -> Store:
    """Seal what still lies in clear beside a locked file, also after a stop in the middle; return the store."""
    if store.key is None:
        return store
    with suppress(OSError):
        store.attachments.seal_all()
        clear = [copy for copy in copies.copies(store.folder) if is_plain_file(copy.path)]
        if clear:
            copies.make(store, _WHY)
            for copy in clear:
                copy.path.unlink(missing_ok=True)
        _drop_set_by(store.folder)
    return store


def _drop_set_by(folder: Path) -> None:
    """Remove files that were set by in clear when a copy was brought back."""
    for path in (folder / copies.FOLDER).glob("*.set-by"):
        if is_plain_file(path):
            copies.drop_file(path)


def _turn(store: Store, key: StorageKey | None) -> None:
    """Close a store, write its file anew under another key, compare, and put it in place of the old one."""
    path, before = store.path, store.key
    store.close()
    temporary = safeio.part_name(path)
    try:
        safeio.ask_for_space(store.folder, path.stat().st_size)
        with _connected(path, before) as source:
            engine.write_as(source, temporary, key)
            expected = _counts(source)
        with _connected(temporary, key) as written:
            _demand_same(written, expected)
            # The file is the same store on the same computer: it keeps its name.
            with engine.transaction(written):
                identity.note_marks(written, temporary)
            engine.checkpoint(written, truncate=True)
        safeio.put_in_place(temporary, path)
    except (OSError, engine.DatabaseError) as error:
        text = N_("The storage was left as it was, and your work is safe. Free some space and try again.")
        raise StoreError(sentence(text)) from error
    finally:
        copies.drop_file(temporary)


@contextmanager
def _connected(path: Path, key: StorageKey | None) -> Iterator[engine.Database]:
    db = engine.connect(path, key=key)
    try:
        yield db
    finally:
        db.close()


def _counts(db: engine.Database) -> dict[str, int]:
    """Return how many rows each table has."""
    names = db.conn.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    return {
        name: db.conn.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608
        for (name,) in names.fetchall()
    }


def _demand_same(db: engine.Database, expected: dict[str, int]) -> None:
    whole = db.conn.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
    if not whole or Log(db).broken_chains() or _counts(db) != expected:
        raise engine.DatabaseError("the file that was written is not the one that was read")
