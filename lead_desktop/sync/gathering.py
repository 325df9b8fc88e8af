"""Bundles that came on several sticks: their parts are gathered on this computer, in any order, until all are here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b, sha256
from pathlib import Path
from shutil import rmtree
from typing import BinaryIO

from lead_desktop.store.store import Store
from lead_desktop.sync import limits, manifest
from lead_desktop.sync.container import MANIFEST, READ_ME, SIGNATURE, Container, ContainerWriter
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.manifest import Manifest
from lead_desktop.system import safeio

FOLDER = "pieces"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Gathered:
    """A bundle on several sticks: which of its parts are here, counted from 1, and the whole once all are."""

    manifest: Manifest
    here: tuple[int, ...]
    whole: Path | None = None

    @property
    def of(self) -> int:
        """How many parts it has."""
        return len(self.manifest.parts)

    @property
    def missing(self) -> tuple[int, ...]:
        """The parts that have not come."""
        return tuple(number for number in range(1, self.of + 1) if number not in self.here)


def gather(store: Store, path: Path) -> Gathered | None:
    """Copy the parts that a file holds to this computer, each checked; None for a whole bundle. Raises BundleError."""
    with Container.open(path) as container:
        try:
            found = _described(container)
            pieces = _pieces(container, found)
            if pieces is None:
                return None
            folder = _folder(store, container.read(MANIFEST))
            _keep(container, found, pieces, folder)
        except Unsound as unsound:
            raise BundleError.because(unsound.reason, file=path.name) from unsound
        except safeio.NoSpaceError as error:
            raise BundleError.because("no_room", file=path.name) from error
        except OSError as error:
            raise BundleError.because("unreadable", file=path.name) from error
    return _standing(folder, found)


def waiting(store: Store) -> list[Gathered]:
    """Return the bundles of which parts are here, those not taken in yet alone."""
    found = []
    for folder in sorted((store.folder / FOLDER).glob("*")):
        try:
            described = manifest.read((folder / MANIFEST).read_bytes(), (folder / SIGNATURE).read_bytes())
        except (OSError, Unsound, BundleError):
            # What a stop left half-written is of no use: the sticks bring it again.
            rmtree(folder, ignore_errors=True)
            continue
        note = store.journal.note(described.bundle_id)
        if note is not None and note.direction == "in" and note.state == "taken_in":
            rmtree(folder, ignore_errors=True)
            continue
        found.append(_standing(folder, described))
    return found


def has_all_of(store: Store, path: Path) -> bool:
    """Tell whether a file is a piece whose parts are all here. Raises BundleError."""
    with Container.open(path) as container:
        try:
            pieces = _pieces(container, _described(container))
            folder = _folder(store, container.read(MANIFEST))
        except Unsound as unsound:
            raise BundleError.because(unsound.reason, file=path.name) from unsound
        except OSError as error:
            raise BundleError.because("unreadable", file=path.name) from error
    return pieces is not None and all((folder / _name(number)).is_file() for number in pieces)


def let_go(store: Store, whole: Path) -> None:
    """Remove the parts of a bundle that was put together here; any other file is left alone."""
    if whole.parent.parent == store.folder / FOLDER:
        rmtree(whole.parent, ignore_errors=True)


def ranges(numbers: Iterable[int]) -> str:
    """Return numbers as 1–3, 5."""
    runs: list[list[int]] = []
    for number in sorted(numbers):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def _described(container: Container) -> Manifest:
    found = manifest.read(container.read(MANIFEST), container.read(SIGNATURE))
    if container.digest(READ_ME) != found.read_me:
        raise Unsound
    return found


def _pieces(container: Container, found: Manifest) -> tuple[int, ...] | None:
    """Return the parts in a file whose other entries are those of every bundle; None where all are there."""
    names = [part.name for part in found.parts]
    inside = set(container.entries) - {READ_ME, MANIFEST, SIGNATURE}
    if not inside <= set(names) or len(set(names)) != len(names):
        raise Unsound
    return None if inside == set(names) else tuple(n for n, name in enumerate(names, 1) if name in inside)


def _folder(store: Store, text: bytes) -> Path:
    """Return where the parts of one manifest lie: a name of our own making, another for every other manifest."""
    return store.folder / FOLDER / blake2b(text, digest_size=16).hexdigest()


def _keep(container: Container, found: Manifest, pieces: Sequence[int], folder: Path) -> None:
    if found.size > limits.BUNDLE_BYTES:
        raise Unsound("too_large")
    folder.mkdir(parents=True, exist_ok=True)
    for name in (READ_ME, SIGNATURE, MANIFEST):
        if not (folder / name).exists():
            safeio.write_file(folder / name, container.read(name))
    for number in pieces:
        part, path = found.parts[number - 1], folder / _name(number)
        if path.is_file() and path.stat().st_size == part.size:
            continue
        if container.entries[part.name].size != part.size or container.digest(part.name) != part.sha256:
            raise Unsound
        safeio.ask_for_space(folder, part.size)
        safeio.write_file(path, _blocks(container.reader(part.name)))


def _blocks(stream: BinaryIO) -> Iterator[bytes]:
    while block := stream.read(_BLOCK):
        yield block


def _standing(folder: Path, found: Manifest) -> Gathered:
    here = tuple(number for number in range(1, len(found.parts) + 1) if (folder / _name(number)).is_file())
    if len(here) < len(found.parts):
        return Gathered(found, here)
    # A number alone goes into the name: no text from a bundle becomes a path.
    whole = folder / f"bundle-{found.number:04d}.lead"
    try:
        if not whole.is_file():
            safeio.write_file(whole, lambda out: _put_together(folder, found, out))
    except Unsound:
        return _standing(folder, found)
    except OSError as error:
        raise BundleError.because("no_room", file=whole.name) from error
    return Gathered(found, here, whole)


def _put_together(folder: Path, found: Manifest, out: BinaryIO) -> None:
    """Write the bundle as its sender made it; one whose parts were spoilt on this disk is found out when it is read."""
    writer = ContainerWriter(out)
    writer.add(READ_ME, (folder / READ_ME).read_bytes())
    for number, part in enumerate(found.parts, 1):
        content = (folder / _name(number)).read_bytes()
        if sha256(content).hexdigest() != part.sha256:
            (folder / _name(number)).unlink()
            raise Unsound
        writer.add(part.name, content)
    writer.add(MANIFEST, (folder / MANIFEST).read_bytes())
    writer.add(SIGNATURE, (folder / SIGNATURE).read_bytes())
    writer.finish()


def _name(number: int) -> str:
    return f"part-{number:04d}"
