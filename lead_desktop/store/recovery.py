"""The way back from a file that cannot be opened, step by step down a ladder until one yields a whole store.

Every step works on a duplicate. What was there is kept among the safety copies, damaged as it is.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import copies, engine, identity, opening, salvage, schema, segments
from lead_desktop.store.about import About, read_about, write_about, write_notes
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.clock import now
from lead_desktop.store.errors import DamagedFileError, StoreError
from lead_desktop.store.inside import Inside
from lead_desktop.store.log import Log
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.salvage import Piece
from lead_desktop.store.storage_key import StorageKey, is_plain_file
from lead_desktop.store.store import Store
from lead_desktop.store.writer import Writer
from lead_desktop.store.writing import Writing
from lead_desktop.system import machine, safeio

FOLDER = "recovery"
_AT_ONCE = 2_000
_ENDS = ("", "-wal", "-shm")


class Rung(StrEnum):
    """The steps of the ladder."""

    REOPENED = "reopened"
    REPLAYED = "replayed"
    REBUILT = "rebuilt"
    SALVAGED = "salvaged"
    FROM_COPY = "from_copy"


@dataclass(frozen=True)
class Recovered:
    """What the way back led to: the open store, the step that held, the damaged file, and what is missing.

    `missing` counts changes of this computer that could not be found; `restored` records that were taken from the
    tables because their changes are missing. `upto` is the date and time of the last change that is there.
    """

    store: Store
    rung: Rung
    kept: Path | None
    missing: int = 0
    restored: int = 0
    upto: str = ""


@dataclass
class _Found:
    """What was found for a new file, and on which step."""

    about: About
    pieces: dict[str, Piece]
    rung: Rung
    heads: Mapping[str, int]


def recover(
    folder: Path,
    *,
    key: StorageKey | None = None,
    clock: Callable[[], datetime] = now,
    entities: Mapping[str, Entity] | None = None,
) -> Recovered:
    """Go down the ladder until a step yields a store that is whole, and open it. Raises StoreError, also while open."""
    declared = opening.declared(entities)
    if not any((folder / name).exists() for name in (engine.FILE_NAME, copies.FOLDER)):
        raise opening.missing(folder)
    lock = _locked(folder)
    try:
        rung, kept, heads = _climb(folder, key, clock, declared)
    except OSError as error:
        raise _no_room() from error
    finally:
        shutil.rmtree(folder / FOLDER, ignore_errors=True)
        lock.release()
    seen = identity.read_sighting(folder)
    expected = dict(heads) | ({seen.replica: max(seen.seq, heads.get(seen.replica, 0))} if seen else {})
    store = Store.open(folder, clock=clock, entities=entities, key=key)
    restored = _bring_records(store, kept, key) if kept is not None and rung is not Rung.REPLAYED else 0
    if not rebuild(store, dry_run=True).equal:
        rebuild(store)
    missing = sum(max(0, head - store.vector().get(name, 0)) for name, head in expected.items())
    return Recovered(store, rung, kept, missing, restored, _upto(store, seen.replica if seen else ""))


def begin_from(
    folder: Path,
    copy: copies.Copy,
    place: Path,
    *,
    key: StorageKey | None = None,
    clock: Callable[[], datetime] = now,
    entities: Mapping[str, Entity] | None = None,
) -> Recovered:
    """Begin from a copy that was fetched from a place, with what was carried there since. Raises StoreError."""
    copies.test(copy, key)
    _, about, _ = _of_file(copy.path, key)
    if about is None or not segments.found_at(place, about.store_id, key):
        store = copies.restore(folder, copy, clock=clock, entities=entities, key=key)
        return Recovered(store, Rung.FROM_COPY, None)
    try:
        segments.note_place(folder, place)
        return recover(folder, key=key, clock=clock, entities=entities)
    except OSError as error:
        raise _no_room() from error
    finally:
        # Which place is the second one of this computer is chosen, not guessed from where the copy came.
        with suppress(OSError):
            segments.note_place(folder, None)


def _climb(
    folder: Path, key: StorageKey | None, clock: Callable[[], datetime], entities: Mapping[str, Entity]
) -> tuple[Rung, Path | None, Mapping[str, int]]:
    path, work = folder / engine.FILE_NAME, folder / FOLDER
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir()
    if path.exists():
        safeio.ask_for_space(folder, path.stat().st_size)
    duplicate = _duplicate(path, work / "one", wal=True)
    if _is_whole(duplicate, key):
        return Rung.REOPENED, None, {}
    without = _duplicate(path, work / "two", wal=False)
    if _is_whole(without, key):
        return Rung.REPLAYED, _install(folder, without, clock()), {}
    found = _found(folder, duplicate, key, entities)
    new = work / "new.db"
    _build(new, found, duplicate, folder, key, entities, clock)
    if not _is_whole(new, key):
        raise _hopeless()
    return found.rung, _install(folder, new, clock()), found.heads


def _duplicate(path: Path, folder: Path, *, wal: bool) -> Path:
    folder.mkdir()
    for end in ("", "-wal") if wal else ("",):
        source = path.with_name(path.name + end)
        if source.is_file():
            safeio.write_file(folder / source.name, _blocks(source))
    return folder / path.name


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            yield block


def _is_whole(path: Path, key: StorageKey | None) -> bool:
    """Tell whether a duplicate opens and all of its pages and chains are right."""
    try:
        with _opened(path, key) as db:
            sound = db.conn.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            whole = sound and bool(schema.format_of(db)) and not Log(db).broken_chains()
            engine.checkpoint(db, truncate=True)
            return whole
    except (engine.DatabaseError, RuntimeError, OSError, ValueError, KeyError, TypeError):
        return False


@contextmanager
def _opened(path: Path, key: StorageKey | None) -> Iterator[engine.Database]:
    # The engine would make a new file out of an empty one.
    if not path.is_file() or path.stat().st_size < opening.SMALLEST:
        raise OSError("there is nothing to open")
    db = engine.connect(path, key=None if is_plain_file(path) else key)
    try:
        yield db
    finally:
        db.close()


def _found(folder: Path, damaged: Path, key: StorageKey | None, entities: Mapping[str, Entity]) -> _Found:
    """Gather changes: from the damaged file as far as they are confirmed, else from the newest whole copy."""
    private = {name: frozenset(one.name for one in entity.stored if one.private) for name, entity in entities.items()}
    pieces, about, heads = _of_file(damaged, key)
    own = dict(pieces)
    copy = _newest_copy(folder, key)
    if copy is not None:
        copied, copied_about, _ = _of_file(copy, key)
        pieces, about = salvage.joined(pieces, copied), about or copied_about
    if about is None or not (pieces or copy or _has_records(damaged, key, entities)):
        raise _hopeless()
    place = segments.place_of(folder)
    if place is not None:
        salvage.add_segments(pieces, segments.found_at(place, about.store_id, key), private)
    if own and all(own.get(name) is not None and own[name].head >= head for name, head in heads.items()):
        return _Found(about, pieces, Rung.REBUILT, heads)
    return _Found(about, pieces, Rung.SALVAGED if own or copy is None else Rung.FROM_COPY, heads)


def _has_records(damaged: Path, key: StorageKey | None, entities: Mapping[str, Entity]) -> bool:
    with suppress(*engine.UNREADABLE, RuntimeError, OSError), _opened(damaged, key) as db:
        return next(salvage.records(db, entities), None) is not None
    return False


def _of_file(path: Path, key: StorageKey | None) -> tuple[dict[str, Piece], About | None, dict[str, int]]:
    """Return what a file says: its changes, what it knows of itself, and how many changes each replica should have."""
    pieces: dict[str, Piece] = {}
    about: About | None = None
    heads: dict[str, int] = {}
    with suppress(*engine.UNREADABLE, RuntimeError, OSError), _opened(path, key) as db:
        with suppress(engine.DatabaseError, ValueError, KeyError, TypeError):
            about = read_about(db)
        with suppress(engine.DatabaseError, ValueError, KeyError, TypeError):
            heads = Log(db).vector()
        pieces = {name: piece for name, piece in salvage.pieces_of(db).items() if piece.changes}
    return pieces, about, heads


def _newest_copy(folder: Path, key: StorageKey | None) -> Path | None:
    for copy in copies.copies(folder):
        with suppress(StoreError, OSError):
            copies.test(copy, key)
            return copy.path
    return None


def _build(
    path: Path,
    found: _Found,
    damaged: Path,
    folder: Path,
    key: StorageKey | None,
    entities: Mapping[str, Entity],
    clock: Callable[[], datetime],
) -> None:
    """Write a new file from the changes that were found, with the notes of the damaged file or of a copy."""
    with ExitStack() as open_files:
        db = engine.connect(path, key=key)
        open_files.callback(db.close)
        schema.make(db, entities)
        with engine.transaction(db):
            for source in (damaged, _newest_copy(folder, key)):
                _take_notes(source, db, key)
            write_about(db, found.about)
            write_notes(db, {"marks": {}})
            schema.remember(db, entities)
            _write_log(Log(db), found.pieces, entities)
            # A store in which nothing was entered yet has no change that names its author.
            about = found.about
            Log(db).ensure_author(about.replica, about.place, about.officer, about.computer)
        inside = Inside(db, entities, clock, key)
        Writer(inside, path, read_only=False).write(lambda writing: _fold_all(writing, inside))
        engine.checkpoint(db, truncate=True)


def _take_notes(source: Path | None, db: engine.Database, key: StorageKey | None) -> None:
    if source is not None:
        with suppress(*engine.UNREADABLE, RuntimeError, OSError), _opened(source, key) as old:
            salvage.take_notes(old, db)


def _write_log(log: Log, pieces: Mapping[str, Piece], entities: Mapping[str, Entity]) -> None:
    private = {name: [one.name for one in entity.stored if one.private] for name, entity in entities.items()}
    for name in sorted(pieces, key=lambda one: (pieces[one].start, one)):
        piece = pieces[name]
        if piece.start:
            log.begin_piece(name, piece.first, piece.who.computer)
        log.ensure_author(name, piece.who.office, piece.who.officer, piece.who.computer)
        for at in range(0, len(piece.changes), _AT_ONCE):
            log.append(piece.changes[at : at + _AT_ONCE], private)


def _fold_all(writing: Writing, inside: Inside) -> None:
    for entity in inside.tables.of:
        writing.refold(entity, [row for row, _ in inside.log.rows_of(entity)])


def _install(folder: Path, new: Path, moment: datetime) -> Path | None:
    """Put a new file in place and return where the damaged one is kept, None where there was none."""
    path, target = folder / engine.FILE_NAME, folder / copies.FOLDER
    target.mkdir(exist_ok=True)
    kept = copies.free_name(target, f"lead-{moment:%Y%m%dT%H%M%S}-damaged")
    for end in _ENDS:
        beside = path.with_name(path.name + end)
        if not beside.exists():
            continue
        if end:
            beside.replace(kept.with_name(kept.name + end))
        else:
            _link(beside, kept)
    machine.sync_folder(target)
    safeio.put_in_place(new, path)
    return kept if kept.exists() else None


def _link(source: Path, target: Path) -> None:
    """Give a file a second name; where the disk knows no second names, copy it."""
    try:
        os.link(source, target)
    except OSError:
        safeio.write_file(target, _blocks(source))


def _bring_records(store: Store, damaged: Path, key: StorageKey | None) -> int:
    """Enter records that stand whole in the damaged file and whose last changes are missing from the log."""
    edits: list[Edit] = []
    with suppress(*engine.UNREADABLE, RuntimeError, OSError), _opened(damaged, key) as db:
        edits = [edit for name, row in salvage.records(db, store.entities) for edit in _edits(store, name, row)]
    if not edits:
        return 0
    store.commit(edits, label=sentence(N_("Brought back from the damaged file")))
    return len({(edit.entity, edit.row) for edit in edits})


def _edits(store: Store, entity: str, row: Mapping[str, object]) -> Iterator[Edit]:
    if row["office"] != store.place:
        return
    there = store.inside.tables.of[entity].row(str(row["id"]))
    fields = [one.name for one in store.entities[entity].stored]
    if there is None:
        values = {name: row[name] for name in fields if row[name] is not None}
        yield Edit(Kind.CREATE, entity, str(row["id"]), values)  # type: ignore[arg-type]
    elif int(str(row["stamp"])) > int(there["stamp"]):
        values = {name: row[name] for name in fields if row[name] != there[name]}
        yield Edit(Kind.EDIT, entity, str(row["id"]), values)  # type: ignore[arg-type]
    else:
        return
    if row["removed"] and not (there or {}).get("removed"):
        yield Edit(Kind.REMOVE, entity, str(row["id"]))


def _upto(store: Store, replica: str) -> str:
    """Return the date and time of the last change that a replica wrote and that is there."""
    change = store.change(replica, store.vector().get(replica, 0)) if replica else None
    return change.wall if change else ""


def _locked(folder: Path) -> machine.Lock:
    try:
        return machine.Lock(folder / opening.LOCK_FILE)
    except machine.HeldError as error:
        text = N_("Your work is safe. It is open in another window of the program. Close that window first.")
        raise StoreError(sentence(text)) from error


def _no_room() -> StoreError:
    text = N_("The work could not be brought back, and nothing was changed. Free some space and try again.")
    return StoreError(sentence(text))


def _hopeless() -> DamagedFileError:
    text = N_("Nothing in this folder can be read any more. Begin again, and ask the province for a full bundle.")
    return DamagedFileError(sentence(text))
