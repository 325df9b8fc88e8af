"""Making, opening and closing the stored file, and what is said when that does not work."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import engine, identity, schema, ways_in
from lead_desktop.store.about import About, new_id, read_note, write_about, write_notes
from lead_desktop.store.errors import DamagedFileError, InUseError, NewerFileError, PlaceError, StoreError
from lead_desktop.store.inside import Inside
from lead_desktop.store.log import Log
from lead_desktop.store.storage_key import StorageKey, is_plain_file
from lead_desktop.store.writer import Writer
from lead_desktop.store.writing import Writing
from lead_desktop.system import machine
from lead_desktop.system.safeio import clean_leftovers

LOCK_FILE = "lead.lock"
_COPIES = ways_in.COPIES
_SUMMED = "summed"
_SPOILED = (ValueError, KeyError, TypeError, IndexError, OverflowError)
"""What reading spoiled facts of the file itself raises."""
SMALLEST = 4096
"""Bytes of the first page: a shorter file holds nothing."""


@dataclass
class Opened:
    """An open file with its lock."""

    folder: Path
    db: engine.Database
    entities: Mapping[str, Entity]
    read_only: bool
    lock: machine.Lock | None
    key: StorageKey | None = None
    closed: bool = False


def declared(entities: Mapping[str, Entity] | None) -> Mapping[str, Entity]:
    """Return the given entities, or those of the roadmap."""
    if entities is not None:
        return entities
    from lead_desktop.roadmap import ENTITIES

    return ENTITIES


def first_about(
    role: str, place: str, officer: str, practice: bool, language: str, computer: str | None, made: datetime
) -> About:
    """Return what a new store knows of itself."""
    if role not in ("district", "province"):
        raise ValueError(f"{role!r} is neither district nor province")
    name = computer or machine.computer_name()
    made_on = made.date().isoformat()
    return About(new_id(), new_id(), role, place, officer, name, practice, made_on, language)


def create(folder: Path, about: About, entities: Mapping[str, Entity], key: StorageKey | None = None) -> Opened:
    """Make a new file, locked with a key if one is given. Raises StoreError."""
    path = folder / engine.FILE_NAME
    if path.exists():
        raise StoreError(sentence(N_("There is already a file with work in this folder. Nothing was changed.")))
    _demand_fixed(folder)
    lock = _made_and_locked(folder)
    try:
        db = engine.connect(path, key=key)
        schema.make(db, entities)
        _write_first(db, path, about, entities)
        machine.sync_folder(folder)
    except (engine.DatabaseError, OSError) as error:
        lock.release()
        raise StoreError(sentence(N_("The program cannot write in this folder. Choose another one."))) from error
    return Opened(folder, db, entities, False, lock, key)


def open_existing(
    folder: Path, entities: Mapping[str, Entity], read_only: bool, key: StorageKey | None = None
) -> Opened:
    """Open a file. Raises StoreError: a LockedError where a key is needed and none is given."""
    path = folder / engine.FILE_NAME
    if not path.is_file():
        raise missing(folder)
    key = needed_key(path, key)
    if not read_only:
        _demand_fixed(folder)
    if read_only:
        return Opened(folder, _opened(path, entities, key, read_only=True), entities, True, None, key)
    lock = _locked(folder)
    try:
        db = _opened(path, entities, key, read_only=False)
    except BaseException:
        lock.release()
        raise
    return Opened(folder, db, entities, False, lock, key)


def missing(folder: Path) -> StoreError:
    """Return the refusal of a folder without the file: its safety copies lead back, or there is no work in it."""
    if any((folder / _COPIES).glob("lead-*.copy")):
        text = N_("The file with your work is gone. Its safety copies are still here. Bring your work back from them.")
        return DamagedFileError(sentence(text))
    return StoreError(sentence(N_("There is no work in this folder yet. Choose another folder, or begin here.")))


@contextmanager
def let_go_of(opened: Opened) -> Iterator[None]:
    """Close a file again whose first look shows that it is damaged. Raises DamagedFileError."""
    try:
        yield
    except (*engine.UNREADABLE, *_SPOILED) as error:
        opened.db.close()
        if opened.lock is not None:
            opened.lock.release()
        raise _damaged() from error


def needed_key(path: Path, key: StorageKey | None) -> StorageKey | None:
    """Return the key that a file is opened with, None for a plain one. Raises LockedError or DamagedFileError."""
    try:
        if is_plain_file(path):
            return None
        is_cut_off = path.stat().st_size < SMALLEST
    except OSError as error:
        raise _damaged() from error
    # The engine would make a new file out of an empty one.
    if is_cut_off or not (key or ways_in.is_there(path.parent)):
        raise _damaged()
    if key is None:
        raise ways_in.locked()
    return key


def settle_in(inside: Inside, writer: Writer, path: Path, copy_first: Callable[[], None]) -> None:
    """After opening: tidy leftovers, apply what had waited for this version, take a new name where this is a copy.

    `copy_first` keeps the work as it is; it is called before a version applies what the last one did not know.
    """
    clean_leftovers(path.parent)
    news = schema.news(inside.db, inside.entities)
    if news:
        copy_first()
        waiting = {entity: [row for row, _ in inside.log.rows_of(entity)] for entity in news}
        writer.write(lambda writing: _refold(writing, waiting))
    if news or not read_note(inside.db, _SUMMED):
        writer.run(lambda: _sum_up(inside))
    writer.run(lambda: schema.remember(inside.db, inside.entities))
    if not identity.is_the_same(inside.db, path, inside.log, inside.about.replica):
        take_new_name(inside, writer, path)
    _note(inside, path.parent, closed=False)


def take_new_name(inside: Inside, writer: Writer, path: Path) -> None:
    """Write under a new replica from now on, with everything that is here as its past."""
    before, about = inside.about, replace(inside.about, replica=new_id())

    def work(writing: Writing) -> None:
        write_about(inside.db, about)
        identity.note_marks(inside.db, path)
        inside.log.ensure_author(about.replica, about.place, about.officer, about.computer)
        inside.steps.forget()
        writing.mark()

    inside.about = about
    try:
        writer.write(work)
    except BaseException:
        inside.about = before
        raise


def close(opened: Opened, inside: Inside) -> None:
    """Bring everything into the file and let go of it."""
    with inside.turn:
        if opened.closed:
            return
        opened.closed = True
        try:
            if not opened.read_only:
                _come_to_rest(opened, inside)
        finally:
            inside.db.close()
            if opened.lock is not None:
                opened.lock.release()


def _come_to_rest(opened: Opened, inside: Inside) -> None:
    # Closing must not fail for what the next opening mends by itself.
    with suppress(engine.DatabaseError, OSError):
        if inside.index.is_behind:
            with engine.transaction(inside.db):
                inside.index.catch_up()
        engine.checkpoint(inside.db, truncate=True)
        _note(inside, opened.folder, closed=True)


def _sum_up(inside: Inside) -> None:
    """Give checksums to records that another version wrote without."""
    for table in inside.tables.of.values():
        table.sum_up()
    write_notes(inside.db, {_SUMMED: True})


def _refold(writing: Writing, waiting: Mapping[str, list[str]]) -> None:
    for entity, rows in waiting.items():
        writing.refold(entity, rows)


def _note(inside: Inside, folder: Path, *, closed: bool) -> None:
    identity.write_sighting(folder, identity.sighting_of(inside.log, inside.about.replica, closed=closed))


def _write_first(db: engine.Database, path: Path, about: About, entities: Mapping[str, Entity]) -> None:
    with engine.transaction(db):
        write_about(db, about)
        schema.remember(db, entities)
        identity.note_marks(db, path)
        log = Log(db)
        log.ensure_author(about.replica, about.place, about.officer, about.computer)
    identity.write_sighting(path.parent, identity.sighting_of(log, about.replica, closed=False))


def _demand_fixed(folder: Path) -> None:
    there = next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())
    if not machine.is_fixed_disk(there):
        text = N_(
            "Work is kept on this computer's own disk, not on a stick or a network folder. Choose another folder."
        )
        raise PlaceError(sentence(text))
    if machine.is_copied_elsewhere(there):
        text = N_("Another program copies this folder to the internet, which can spoil the work. Choose another one.")
        raise PlaceError(sentence(text))


def _made_and_locked(folder: Path) -> machine.Lock:
    try:
        machine.make_own_folder(folder)
        return _locked(folder)
    except OSError as error:
        raise StoreError(sentence(N_("The program cannot write in this folder. Choose another one."))) from error


def _locked(folder: Path) -> machine.Lock:
    try:
        return machine.Lock(folder / LOCK_FILE)
    except machine.HeldError as error:
        text = N_("Your work is safe. It is open in another window of the program. Close that window first.")
        raise InUseError(sentence(text)) from error
    except OSError as error:
        raise StoreError(sentence(N_("The program cannot write in this folder. Choose another one."))) from error


def _opened(path: Path, entities: Mapping[str, Entity], key: StorageKey | None, *, read_only: bool) -> engine.Database:
    try:
        return _tried(path, entities, key, read_only)
    except DamagedFileError:
        # A disk that stumbles once looks like damage: believed only when a fresh connection says it too.
        return _tried(path, entities, key, read_only)


def _tried(path: Path, entities: Mapping[str, Entity], key: StorageKey | None, read_only: bool) -> engine.Database:
    db: engine.Database | None = None
    try:
        db = engine.connect(path, read_only=read_only, key=key)
        _demand_known(db, read_only)
        _demand_whole(db, path)
        if not read_only:
            schema.make(db, entities)
    except engine.UNREADABLE as error:
        if db is not None:
            db.close()
        raise _unreadable(error) from error
    except BaseException:
        if db is not None:
            db.close()
        raise
    return db


def _demand_known(db: engine.Database, read_only: bool) -> None:
    found = schema.format_of(db)
    if found == 0:
        raise _damaged()
    if found > schema.FORMAT and not read_only:
        text = N_("Your work is safe. A newer version of the program wrote it. Update the program, or only look.")
        raise NewerFileError(sentence(text))


def _demand_whole(db: engine.Database, path: Path) -> None:
    """After a stop look through the whole file; after a peaceful end its beginning is enough."""
    seen = identity.read_sighting(path.parent)
    if seen is not None and seen.closed:
        return
    found = db.conn.execute("PRAGMA quick_check(1)").fetchone()
    if found is None or found[0] != "ok":
        raise _damaged()


def _unreadable(error: Exception) -> StoreError:
    if "locked" in str(error) or "busy" in str(error):
        text = N_("Your work is safe. Another program holds the file. Close that program and try again.")
        return InUseError(sentence(text))
    if "full" in str(error):
        return StoreError(sentence(N_("Your work is safe. The disk is full. Free some space and try again.")))
    if "I/O" in str(error):
        text = N_(
            "Nothing was changed. The disk did not answer. Start the program again, and copy the work if it opens."
        )
        return StoreError(sentence(text))
    return _damaged()


def _damaged() -> DamagedFileError:
    text = N_("The file with your work is damaged and is kept as it is. The program can bring your work back.")
    return DamagedFileError(sentence(text))
