"""Bundles that are ready on this computer: copied to one stick, or spread over several; a cut copy is gone on with."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import limits, sending, verifying
from lead_desktop.sync.container import MANIFEST, READ_ME, SIGNATURE, Container, Entry, end_of
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.manifest import Manifest
from lead_desktop.sync.sending import Written
from lead_desktop.system import safeio

FOLDER = "outbox"
READY, ON_STICK, UPLOADED, REPLACED = "ready", "on_stick", "uploaded", "replaced"
_CARRIED = "parts_carried"
_BLOCK = 1 << 20
_SPARE = limits.MIB // 2

Tell = Callable[[int, int], object]
"""Hears how many bytes of how many are right at the other side; it may raise to stop."""


@dataclass(frozen=True)
class Carried:
    """What one copying brought to a stick: the parts, counted from 1, and which of them no stick has yet."""

    path: Path
    parts: tuple[int, ...]
    missing: tuple[int, ...]
    of: int

    @property
    def is_whole(self) -> bool:
        """Whether the whole bundle has left, on this stick or on this and others."""
        return not self.missing


def prepare(store: Store, *, room: int | None = None, **options: Any) -> Written:
    """Write the next bundle on this computer, for a stick or a line; earlier ones that wait here are let go.

    With `room` bytes on the stick, scans that do not fit are left out. `options` are those of `sending.write`.
    Raises BundleError.
    """
    folder = store.folder / FOLDER
    before = [note for note in store.journal.notes("out") if note.state == READY]
    written = sending.write(store, folder, room=room, state=READY, **options)
    keep = {written.path.name, *(note.file_name for note in before if note.peer != written.to)}
    for note in before:
        if note.peer == written.to:
            store.journal.update(note.bundle_id, state=REPLACED)
    for left in folder.iterdir() if folder.is_dir() else ():
        if left.name not in keep:
            # Some systems hold on to a file that is being sent just now: the next time lets it go.
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return written


def room_on(folder: Path) -> int:
    """Return the bytes that a bundle may take up on a stick. Raises BundleError."""
    try:
        return max(0, shutil.disk_usage(folder).free - 4 * _SPARE)
    except OSError as error:
        raise BundleError.because("unwritable", folder=folder) from error


def path_of(store: Store, note: BundleNote) -> Path | None:
    """Return where a bundle of the journal lies on this computer, None when it was let go."""
    path = store.folder / FOLDER / note.file_name
    return path if note.file_name and path.is_file() and not path.is_symlink() else None


def unfinished(store: Store, place: str | None = None) -> BundleNote | None:
    """Return the newest bundle, of all or for one office, that is ready and has not left whole; None for none."""
    ready = [note for note in store.journal.notes("out") if note.state == READY and place in (None, note.peer)]
    return next((note for note in reversed(ready) if path_of(store, note)), None)


def carried(store: Store, note: BundleNote) -> tuple[int, ...]:
    """Return the parts of a bundle that sticks have."""
    return tuple((store.kept(_CARRIED) or {}).get(note.bundle_id, ()))


def parts_of(store: Store, note: BundleNote) -> int:
    """Return how many parts a bundle that lies here has."""
    path = path_of(store, note)
    return len(verifying.inspect(path).parts) if path is not None else 0


def reached(store: Store, note: BundleNote, folder: Path) -> int:
    """Return how many hundredths of a bundle a cut copying left on a stick."""
    path = path_of(store, note)
    if path is None:
        return 0
    left = list(folder.glob(f"{path.stem}*{safeio.TAG}"))[:1]
    size = left[0].stat().st_size if left and not left[0].is_symlink() else 0
    return min(99, 100 * size // max(1, path.stat().st_size))


def carry(store: Store, note: BundleNote, folder: Path, tell: Tell | None = None, room: int | None = None) -> Carried:
    """Copy a bundle to a stick, or as many of its parts as there is room for; what a cut copying left is gone on with.

    `room` are the bytes that may be used, by default those that are free. Raises BundleError.
    """
    source = path_of(store, note)
    if source is None:
        raise BundleError.because("let_go", number=note.number)
    with Container.open(source) as container:
        found = verifying.inspect(source)
        before = carried(store, note)
        parts = _fitting(container, found, before, _room(folder, source) if room is None else room)
        if not parts:
            raise BundleError.because("no_room_there", folder=folder.name or str(folder))
        path = _free(folder / _name(source, parts, len(found.parts)), found)
        _clear_others(store, path)
        _copy(path, Spread(container, found, parts), tell)
    missing = tuple(number for number in range(1, len(found.parts) + 1) if number not in {*before, *parts})
    _note(store, note, (*before, *parts), done=not missing)
    return Carried(path, parts, missing, len(found.parts))


class Spread:
    """The bytes of a bundle, or of a file with some of its parts, always the same for the same parts."""

    def __init__(self, container: Container, found: Manifest, parts: Sequence[int]) -> None:
        self._container = container
        names = [READ_ME, *(found.parts[number - 1].name for number in parts), MANIFEST, SIGNATURE]
        self._entries = [container.entries[name] for name in names]

    @property
    def size(self) -> int:
        """How many bytes they are."""
        return size_of(self._entries)

    def blocks(self) -> Iterator[bytes]:
        """Yield them."""
        directory, at = b"", 0
        for entry in self._entries:
            directory += entry.central(at)
            yield entry.local()
            yield from self._content(entry)
            at += len(entry.local()) + entry.size
        yield directory
        yield end_of(len(self._entries), len(directory), at)

    def _content(self, entry: Entry) -> Iterator[bytes]:
        with self._container.reader(entry.name) as stream:
            while block := stream.read(_BLOCK):
                yield block


def size_of(entries: Sequence[Entry]) -> int:
    """Return the size of a file with these entries."""
    return sum(len(one.local()) + one.size + len(one.central(0)) for one in entries) + len(end_of(0, 0, 0))


def _fitting(container: Container, found: Manifest, before: Sequence[int], room: int) -> tuple[int, ...]:
    """Return the parts that no stick has yet and that fit, in their order; all at once where they fit."""
    frame = size_of([container.entries[name] for name in (READ_ME, MANIFEST, SIGNATURE)])
    chosen: list[int] = []
    for number, part in enumerate(found.parts, 1):
        need = size_of([container.entries[part.name]])
        if number not in before and frame + need <= room:
            chosen.append(number)
            frame += need
    return tuple(chosen)


def _room(folder: Path, source: Path) -> int:
    """Return the bytes that may be used on a stick; what a cut copying of the same bundle left counts as free."""
    try:
        left = sum(one.stat().st_size for one in folder.glob(f"{source.stem}*{safeio.TAG}") if not one.is_symlink())
        return max(0, shutil.disk_usage(folder).free + left - _SPARE)
    except OSError as error:
        raise BundleError.because("unwritable", folder=folder) from error


def _name(source: Path, parts: Sequence[int], of: int) -> str:
    if len(parts) == of:
        return source.name
    first, last = parts[0], parts[-1]
    said = f"{first}-{last}" if last > first else f"{first}"
    return f"{source.stem}-PARTS-{said}-OF-{of}{source.suffix}"


def _copy(path: Path, spread: Spread, tell: Tell | None) -> None:
    size, done = spread.size, 0

    def follow(right: int) -> None:
        nonlocal done
        done = right
        if tell is not None:
            tell(right, size)

    try:
        safeio.copy_on(path, spread.blocks(), follow)
    except safeio.NotReadBackError as error:
        raise BundleError.because("unwritable", folder=path.parent) from error
    except OSError as error:
        if not done:
            raise BundleError.because("unwritable", folder=path.parent) from error
        raise BundleError.because("stick_out", percent=100 * done // max(1, size)) from error


def _free(path: Path, found: Manifest) -> Path:
    """Return a name that no other bundle has on the stick, such as one of this office's other computers."""
    for again in range(1, 100):
        wanted = path if again == 1 else path.with_name(f"{path.stem}-{again}{path.suffix}")
        if not wanted.exists() or _is_of(wanted, found):
            return wanted
    return path


def _is_of(path: Path, found: Manifest) -> bool:
    try:
        return verifying.inspect(path).bundle_id == found.bundle_id
    except BundleError:
        return False


def _clear_others(store: Store, path: Path) -> None:
    """Remove what a cut copying of another bundle of this computer left on a stick: it takes up room there."""
    stems = {Path(note.file_name).stem for note in store.journal.notes("out") if note.file_name}
    with suppress(OSError):
        for left in path.parent.glob(f"*.lead{safeio.TAG}"):
            is_own = left.name.removesuffix(f".lead{safeio.TAG}").split("-PARTS-")[0] in stems
            if is_own and left != safeio.unfinished_name(path) and left.is_file() and not left.is_symlink():
                left.unlink(missing_ok=True)


def _note(store: Store, note: BundleNote, parts: Sequence[int], *, done: bool) -> None:
    kept: Mapping[str, Any] = store.kept(_CARRIED) or {}
    others = {name: value for name, value in kept.items() if name != note.bundle_id}
    store.keep(_CARRIED, others if done else {**others, note.bundle_id: sorted(parts)})
    if done and note.state == READY:
        store.journal.update(note.bundle_id, state=ON_STICK, moved_at=store.today.isoformat())


def set_uploaded(store: Store, note: BundleNote) -> None:
    """Note that a bundle lies whole at the other end of a line."""
    if note.state != "received":
        store.journal.update(note.bundle_id, state=UPLOADED, moved_at=store.today.isoformat())
