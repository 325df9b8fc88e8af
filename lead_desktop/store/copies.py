"""Safety copies: made with the engine's own copying, opened and checked before they count, and brought back."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import engine, ways_in
from lead_desktop.store.clock import now
from lead_desktop.store.errors import DamagedFileError, LockedError, StoreError
from lead_desktop.store.log import Log
from lead_desktop.store.opening import LOCK_FILE
from lead_desktop.store.storage_key import StorageKey, is_plain_file
from lead_desktop.store.store import Store
from lead_desktop.system import machine, safeio

FOLDER = "copies"
ROUTINE = ("daily", "closing")
"""Reasons of copies that are thinned out by age; of the others the last five are kept."""

_NAME = re.compile(r"lead-(\d{8}T\d{6})-([a-z_]+)(?:-(\d{1,9}))?\.copy")
_TESTED, _TEST_EVERY = "copies_tested", 30
_DAYS, _WEEKS, _MONTHS, _OTHERS = 5, 4, 6, 5


@dataclass(frozen=True)
class Copy:
    """One tested safety copy. `made_at` is ISO date and time, `why` a reason such as "daily", "asked" or "import".

    `number` counts the copies of a store, whatever its clock does; 0 for a copy that was put there by hand.
    """

    path: Path
    made_at: str
    why: str
    bytes: int
    number: int = 0


def make(store: Store, why: str, *, thorough: bool = True) -> Copy:
    """Make a safety copy, open and check it, and let old ones go. Raises StoreError.

    Without `thorough` the file and its heads are checked, but not every change of the log: `test` does that.
    """
    if not re.fullmatch(r"[a-z_]+", why):
        raise ValueError(f"{why!r} is no reason for a copy")
    folder = store.folder / FOLDER
    number = max((copy.number for copy in copies(store.folder)), default=0) + 1
    path = folder / f"lead-{store.inside.now():%Y%m%dT%H%M%S}-{why}-{number}.copy"
    try:
        machine.make_own_folder(folder)
        safeio.ask_for_space(folder, store.path.stat().st_size)
        _write(store, path, thorough=thorough)
    except safeio.NoSpaceError as error:
        text = N_("The disk has no room for a safety copy. Your work is safe. Free some space and try again.")
        raise StoreError(sentence(text)) from error
    except (OSError, engine.DatabaseError) as error:
        raise StoreError(sentence(N_("The safety copy could not be made. Your work is safe. Try again."))) from error
    _let_go(folder)
    return _copy_of(path)


def copy_out(store: Store, place: Path) -> Path:
    """Copy the work to another disk, also where this one takes no more changes; a locked copy with the ways to it.

    Raises StoreError.
    """
    path = place / f"lead-{store.inside.now():%Y%m%dT%H%M%S}-asked.copy"
    try:
        safeio.ask_for_space(place, store.path.stat().st_size)
        _write(store, path, thorough=False)
        if store.key is not None:
            safeio.write_file(place / ways_in.FILE_NAME, ways_in.as_text(ways_in.read(store.folder)))
    except (OSError, engine.DatabaseError) as error:
        text = N_("The copy could not be written there. Your work is as it was. Choose another disk or stick.")
        raise StoreError(sentence(text)) from error
    return path


def copies(folder: Path) -> list[Copy]:
    """Return the safety copies of the store in a folder, newest first."""
    found = (folder / FOLDER).glob("lead-*.copy")
    return sorted((_copy_of(path) for path in found if _NAME.fullmatch(path.name)), key=_age, reverse=True)


def named(folder: Path, name: str) -> Copy:
    """Return the copy with a file name. Raises StoreError."""
    found = next((one for one in copies(folder) if one.path.name == name), None)
    if found is None:
        raise StoreError(sentence(N_("There is no safety copy with this name. Choose one from the list.")))
    return found


def test(copy: Copy, key: StorageKey | None = None) -> None:  # noqa: PT028 - no test of pytest
    """Open a copy and check all of it. Raises DamagedFileError, or LockedError where a key is needed."""
    with _damage_told(), _read(copy.path, _key_of(copy.path, key)) as db:
        _demand_whole(db, thorough=True)


def changes_in(copy: Copy, key: StorageKey | None = None) -> int:
    """Return how many changes the log of a copy holds: what tells older from newer, whatever a clock says."""
    with _damage_told(), _read(copy.path, _key_of(copy.path, key)) as db:
        return sum(Log(db).vector().values())


def self_test(store: Store) -> list[Copy]:
    """Once in 30 days test every copy; return those that were damaged, which are listed no longer.

    Locked copies from before a storage was opened up are left alone: they cannot be looked into without a password.
    """
    today, last = store.today, store.kept(_TESTED)
    if last is not None and 0 <= (today - date.fromisoformat(last)).days < _TEST_EVERY:
        return []
    damaged = [copy for copy in copies(store.folder) if not _passes(copy, store.key)]
    for copy in damaged:
        with suppress(OSError):
            copy.path.rename(copy.path.with_suffix(".damaged"))
    store.keep(_TESTED, today.isoformat())
    return damaged


def _passes(copy: Copy, key: StorageKey | None) -> bool:
    try:
        test(copy, key)
    except LockedError:
        return True
    except (StoreError, OSError):
        return False
    return True


def is_locked(copy: Copy) -> bool:
    """Tell whether a copy needs a key that there are ways to beside it."""
    return ways_in.is_there(copy.path.parent) and copy.bytes > 0 and not is_plain_file(copy.path)


def restore(
    folder: Path,
    copy: Copy,
    *,
    clock: Callable[[], datetime] = now,
    entities: Mapping[str, Entity] | None = None,
    key: StorageKey | None = None,
) -> Store:
    """Go back to a copy and open it; what was there is kept among the copies. Raises StoreError, also while open.

    A plain copy that is brought back with a key is locked with it. A locked one that is brought back into a storage
    in clear is opened up.
    """
    test(copy, key)
    lock = _lock(folder)
    try:
        after = None if not is_plain_file(copy.path) and _lies_in_clear(folder) else key
        safeio.ask_for_space(folder, copy.bytes)
        _set_by(folder, clock(), key)
        _bring(copy.path, folder / engine.FILE_NAME, key, after)
    except (OSError, engine.DatabaseError) as error:
        text = N_("The safety copy could not be brought back. Nothing was lost. Free some space and try again.")
        raise StoreError(sentence(text)) from error
    finally:
        lock.release()
    return Store.open(folder, clock=clock, entities=entities, key=after)


def _lies_in_clear(folder: Path) -> bool:
    path = folder / engine.FILE_NAME
    return path.is_file() and is_plain_file(path)


def _write(store: Store, path: Path, *, thorough: bool) -> None:
    temporary = safeio.part_name(path)
    try:
        with store.inside.turn:
            heads = {replica: store.chain(replica) for replica in store.replicas()}
            _copy_into(store.inside.db, temporary, store.key)
        with _damage_told(), _read(temporary, store.key) as db:
            _demand_whole(db, thorough=thorough)
            log = Log(db)
            if {replica: log.chain(replica) for replica in log.replicas()} != heads:
                raise _damaged()
        safeio.put_in_place(temporary, path)
    finally:
        drop_file(temporary)


def _bring(source: Path, target: Path, before: StorageKey | None, after: StorageKey | None) -> None:
    """Put a copy in place of the stored file, under the key that it is to have from then on."""
    key = None if is_plain_file(source) else before
    if key == after:
        safeio.write_file(target, source.read_bytes())
        return
    temporary = safeio.part_name(target)
    try:
        with _read(source, key) as db:
            engine.write_as(db, temporary, after)
        safeio.put_in_place(temporary, target)
    finally:
        drop_file(temporary)


def drop_file(path: Path) -> None:
    """Remove a file of the engine with what belongs to it."""
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)


def _key_of(path: Path, key: StorageKey | None) -> StorageKey | None:
    """Return the key that a copy is opened with. Raises LockedError where there is none."""
    if not path.stat().st_size:
        raise _damaged()
    if is_plain_file(path):
        return None
    if key is None and ways_in.is_there(path.parent):
        raise ways_in.locked()
    return key


def _copy_into(source: engine.Database, path: Path, key: StorageKey | None) -> None:
    target = engine.connect(path, key=key)
    try:
        source.conn.backup(target.conn)
        # A copy is one file: without a write-ahead log beside it, it can be carried and read anywhere.
        target.conn.execute("PRAGMA journal_mode=delete").fetchall()
    finally:
        target.close()


@contextmanager
def _read(path: Path, key: StorageKey | None) -> Iterator[engine.Database]:
    db = engine.connect(path, read_only=True, key=key)
    try:
        yield db
    finally:
        db.close()


@contextmanager
def _damage_told() -> Iterator[None]:
    try:
        yield
    except engine.UNREADABLE as error:
        raise _damaged() from error


def _demand_whole(db: engine.Database, *, thorough: bool) -> None:
    if db.conn.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise _damaged()
    if thorough and Log(db).broken_chains():
        raise _damaged()


def _damaged() -> DamagedFileError:
    return DamagedFileError(sentence(N_("This safety copy is damaged and is of no use. Choose another one.")))


def _lock(folder: Path) -> machine.Lock:
    try:
        return machine.Lock(folder / LOCK_FILE)
    except machine.HeldError as error:
        text = N_("Your work is safe. It is open in another window of the program. Close that window first.")
        raise StoreError(sentence(text)) from error


def _set_by(folder: Path, moment: datetime, key: StorageKey | None) -> None:
    """Keep the file that is there, damaged or not, among the copies, with what belongs to it."""
    path, target = folder / engine.FILE_NAME, folder / FOLDER
    machine.make_own_folder(target)
    if not path.exists():
        return
    with suppress(engine.DatabaseError, RuntimeError):
        db = engine.connect(path, key=None if is_plain_file(path) else key)
        try:
            engine.checkpoint(db, truncate=True)
        finally:
            db.close()
    kept = free_name(target, f"lead-{moment:%Y%m%dT%H%M%S}-before_restore")
    safeio.write_file(kept, path.read_bytes())
    for end in ("-wal", "-shm"):
        beside = path.with_name(path.name + end)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + end))
    machine.sync_folder(target)


def free_name(folder: Path, stem: str) -> Path:
    names = (stem if n == 1 else f"{stem}-{n}" for n in range(1, 10_000))
    return next(path for name in names if not (path := folder / f"{name}.set-by").exists())


def _copy_of(path: Path) -> Copy:
    found = _NAME.fullmatch(path.name)
    moment, why, number = found.groups() if found else ("19700101T000000", "asked", None)
    made = datetime.strptime(moment, "%Y%m%dT%H%M%S").isoformat()
    return Copy(path, made, why, path.stat().st_size, int(number or 0))


def _age(copy: Copy) -> tuple[int, str, str]:
    # The number comes first: a clock that went back would make the newest copy look like the oldest.
    return copy.number, copy.made_at, copy.path.name


def _let_go(folder: Path) -> None:
    found = copies(folder.parent)
    kept = {copy.path for copy in kept_of(found)}
    for copy in found:
        if copy.path not in kept:
            with suppress(OSError):
                copy.path.unlink()


def kept_of(found: Iterable[Copy]) -> list[Copy]:
    """Return the copies to keep: the newest of 5 days, 4 weeks and 6 months, and the last 5 before something."""
    newest = sorted(found, key=_age, reverse=True)
    routine = [copy for copy in newest if copy.why in ROUTINE]
    others = [copy for copy in newest if copy.why not in ROUTINE][:_OTHERS]
    periods = (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS))
    kept = {copy for form, most in periods for copy in _newest_of(routine, form, most)}
    return sorted({*kept, *others}, key=_age, reverse=True)


def _newest_of(newest_first: Iterable[Copy], form: str, most: int) -> list[Copy]:
    by_period: dict[str, Copy] = {}
    for copy in newest_first:
        by_period.setdefault(datetime.fromisoformat(copy.made_at).strftime(form), copy)
    return list(by_period.values())[:most]
