"""The one way to write a file: beside its name, synced, read back, then named. A failure leaves the old file."""

import hashlib
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, BinaryIO, cast

from lead_desktop.system.machine import sync_folder

TAG = ".lead-part"
"""How names of unfinished files end."""

_SPARE = 5_000_000
_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.0, 3.85)
"""Seconds between tries while another program holds the file: ten in all."""
_BLOCK = 1 << 20
_SAVED_EVERY = 8 << 20
"""Bytes after which a long copy makes sure that they are on the disk."""
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_RESERVED = {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(1, 10)), *(f"lpt{n}" for n in range(1, 10))}

Source = bytes | Iterable[bytes] | Callable[[BinaryIO], None]


class WriteError(OSError):
    """A file could not be written whole; what stood there before is untouched."""


class RefusedNameError(WriteError):
    """The name is a link, a device or a name that some system reserves."""


class NoSpaceError(WriteError):
    """The disk has too little room; `needed` and `free` are bytes."""

    def __init__(self, needed: int, free: int) -> None:
        super().__init__(f"needs {needed} bytes, {free} are free")
        self.needed, self.free = needed, free


class NotReadBackError(WriteError):
    """What was read back is not what was written: the disk or stick is failing."""


Replace = Callable[[Path, Path], object]
Rest = Callable[[float], object]


def write_file(path: Path, data: Source, *, replace: Replace = os.replace, rest: Rest = time.sleep) -> None:
    """Write a file so that it is either whole and on the disk, or as it was before. Raises WriteError, OSError."""
    refuse_bad_name(path)
    if isinstance(data, bytes):
        ask_for_space(path.parent, len(data))
    temporary = part_name(path)
    try:
        _check(temporary, _write(temporary, data))
        put_in_place(temporary, path, replace=replace, rest=rest)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def unfinished_name(path: Path) -> Path:
    """Return the name beside the final one under which a long copy lies until it is whole."""
    return path.with_name(f"{path.name}{TAG}")


def copy_on(
    path: Path, blocks: Iterable[bytes], tell: Callable[[int], object], *, replace: Replace = os.replace
) -> None:
    """Write a file that is always made of the same blocks; what an earlier try left beside it is gone on with.

    `tell` hears how many bytes stand right so far and may raise to stop. What was written stays for the next try.
    """
    refuse_bad_name(path)
    temporary = unfinished_name(path)
    refuse_bad_name(temporary)
    with os.fdopen(os.open(temporary, _FLAGS & ~os.O_EXCL & ~os.O_WRONLY | os.O_RDWR, 0o600), "r+b") as file:
        expected = _written_on(file, blocks, tell)
    if _hash_of(temporary, from_disk=True) != expected:
        temporary.unlink(missing_ok=True)
        raise NotReadBackError(f"{temporary.name} reads back differently")
    put_in_place(temporary, path, replace=replace)


def _written_on(file: BinaryIO, blocks: Iterable[bytes], tell: Callable[[int], object]) -> bytes:
    digest, done, unsaved, is_right = hashlib.blake2b(digest_size=32), 0, 0, True
    for block in blocks:
        digest.update(block)
        is_right = is_right and file.read(len(block)) == block
        if not is_right:
            file.seek(done)
            file.write(block)
            unsaved += len(block)
        done += len(block)
        if unsaved >= _SAVED_EVERY:
            file.flush()
            os.fsync(file.fileno())
            unsaved = 0
        tell(done)
    file.truncate(done)
    file.flush()
    os.fsync(file.fileno())
    return digest.digest()


def refuse_bad_name(path: Path) -> None:
    """Raise RefusedNameError for links, devices, folders and names that a system reserves."""
    name = path.name
    if not name or name != name.rstrip(" .") or ":" in name or name.split(".")[0].casefold() in _RESERVED:
        raise RefusedNameError(f"{name!r} cannot be a file name")
    try:
        found = path.lstat()
    except FileNotFoundError:
        return
    reparse = getattr(found, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_REPARSE_POINT", 0x400)
    if reparse or not stat.S_ISREG(found.st_mode):
        raise RefusedNameError(f"{name!r} is not a plain file")


def ask_for_space(folder: Path, size: int) -> None:
    """Raise NoSpaceError unless a folder has room for twice the size and some spare."""
    needed, free = 2 * size + _SPARE, shutil.disk_usage(folder).free
    if free < needed:
        raise NoSpaceError(needed, free)


def part_name(path: Path) -> Path:
    """Return a name beside the final one for the unfinished file."""
    return path.with_name(f"{path.name[:80]}.{secrets.token_hex(4)}{TAG}")


def put_in_place(temporary: Path, path: Path, *, replace: Replace = os.replace, rest: Rest = time.sleep) -> None:
    """Give a finished, synced file its name, waiting up to ten seconds for a program that holds the old one."""
    for pause in (*_PAUSES, None):
        try:
            replace(temporary, path)
            break
        except PermissionError:
            if pause is None:
                raise
            rest(pause)
    sync_folder(path.parent)


def clean_leftovers(folder: Path) -> int:
    """Remove unfinished files that a stopped program left in a folder; return how many."""
    leftovers = [found for found in folder.glob(f"*{TAG}") if found.is_file() and not found.is_symlink()]
    for leftover in leftovers:
        leftover.unlink(missing_ok=True)
    return len(leftovers)


def _write(temporary: Path, data: Source) -> bytes:
    with os.fdopen(os.open(temporary, _FLAGS, 0o600), "wb") as file:
        if callable(data):
            data(file)
            file.flush()
            os.fsync(file.fileno())
            return _hash_of(temporary)
        digest = hashlib.blake2b(digest_size=32)
        for block in (data,) if isinstance(data, bytes) else data:
            file.write(block)
            digest.update(block)
        file.flush()
        os.fsync(file.fileno())
        return digest.digest()


def _check(temporary: Path, expected: bytes) -> None:
    if _hash_of(temporary, from_disk=True) != expected:
        raise NotReadBackError(f"{temporary.name} reads back differently")


def _hash_of(path: Path, *, from_disk: bool = False) -> bytes:
    digest = hashlib.blake2b(digest_size=32)
    with path.open("rb") as file:
        if from_disk:
            _forget_cached(file)
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.digest()


def _forget_cached(file: BinaryIO) -> None:
    """Ask the system to read from the disk, not from memory, where it lets a program ask."""
    if sys.platform == "linux":
        cast(Any, os).posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
