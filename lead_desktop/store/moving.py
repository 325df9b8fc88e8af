"""Bringing work from a stick, a network folder or a cloud folder to this computer. What lies there stays as it is."""

from collections.abc import Iterator
from pathlib import Path

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import engine, opening
from lead_desktop.store.errors import StoreError
from lead_desktop.system import safeio

_LEFT_BEHIND = (opening.LOCK_FILE, "lead.ballast", "lead.second")


def bring(folder: Path, target: Path) -> None:
    """Copy all that belongs to a closed store into a folder of this computer that holds none. Raises StoreError."""
    if (target / engine.FILE_NAME).exists():
        raise StoreError(sentence(N_("There is already a file with work in this folder. Nothing was changed.")))
    try:
        for path in _files(folder):
            place = target / path.relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            safeio.write_file(place, _blocks(path))
    except OSError as error:
        text = N_("The work could not be brought here and lies where it was. Free some space and try again.")
        raise StoreError(sentence(text)) from error


def _files(folder: Path) -> list[Path]:
    """Return what is to be copied, the file with the work last: without it the rest is no store."""
    found = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    kept = [path for path in found if path.name not in _LEFT_BEHIND and not path.name.endswith((safeio.TAG, "-shm"))]
    return sorted(kept, key=lambda path: (path == folder / engine.FILE_NAME, path))


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            yield block
