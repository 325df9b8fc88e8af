"""The outer file of a bundle: a stored ZIP in one exact form, in which no bit is free. Contents are not here."""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from io import BufferedReader, RawIOBase
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from lead_desktop.sync import limits
from lead_desktop.sync.errors import BundleError, Unsound

READ_ME, MANIFEST, SIGNATURE = "READ-ME.txt", "manifest.json", "manifest.sig"
_PART = re.compile(r"part-(\d{4})\.age")
_SMALL = {READ_ME: limits.READ_ME_BYTES, MANIFEST: limits.MANIFEST_BYTES, SIGNATURE: limits.SIGNATURE_BYTES}
_BLOCK = 1 << 20
_STAMP = (0, 33)
"""Time and date of every entry, 1 January 1980: the real date stands in the manifest."""
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_DIRECTORY_BYTES = (limits.PARTS + len(_SMALL)) * (_CENTRAL.size + 16)


def part_name(number: int) -> str:
    """Return the name of a part, counted from 1."""
    return f"part-{number:04d}.age"


def most_bytes(name: str) -> int:
    """Return how large an entry may be. Raises Unsound for a name that no bundle has."""
    if name in _SMALL:
        return _SMALL[name]
    found = _PART.fullmatch(name)
    if found is None or not 0 < int(found[1]) <= limits.PARTS:
        raise Unsound
    return limits.PART_BYTES


@dataclass(frozen=True)
class Entry:
    """One file inside: its name, size, CRC-32, and where its bytes begin."""

    name: str
    size: int
    crc: int
    start: int

    def local(self) -> bytes:
        """Return the header that stands before the bytes."""
        name = self.name.encode("ascii")
        return _LOCAL.pack(b"PK\3\4", 20, 0, 0, *_STAMP, self.crc, self.size, self.size, len(name), 0) + name

    def central(self, header: int) -> bytes:
        """Return the entry's line in the directory at the end."""
        name = self.name.encode("ascii")
        sizes = (self.crc, self.size, self.size, len(name))
        return _CENTRAL.pack(b"PK\1\2", 20, 20, 0, 0, *_STAMP, *sizes, 0, 0, 0, 0, 0, header) + name


class ContainerWriter:
    """Writes entries one after another to a file that is open for writing."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._at = 0
        self._directory: list[bytes] = []

    def add(self, name: str, content: bytes) -> str:
        """Write one entry and return the SHA-256 of its bytes. Raises BundleError when the file grows too large."""
        entry = Entry(name, len(content), zlib.crc32(content), 0)
        header = entry.local()
        self._directory.append(entry.central(self._at))
        self._at += len(header) + len(content)
        if self._at > limits.BUNDLE_BYTES - _DIRECTORY_BYTES or len(self._directory) > limits.PARTS + len(_SMALL):
            raise BundleError.because("too_much")
        self._file.write(header)
        self._file.write(content)
        return sha256(content).hexdigest()

    def finish(self) -> None:
        """Write the directory."""
        directory = b"".join(self._directory)
        self._file.write(directory)
        self._file.write(end_of(len(self._directory), len(directory), self._at))


def end_of(entries: int, directory: int, start: int) -> bytes:
    """Return the record that closes the file."""
    return _END.pack(b"PK\5\6", 0, 0, entries, entries, directory, start, 0)


class Container:
    """A bundle's outer file, opened for reading. Nothing in it is ever written out under a name that stands inside."""

    def __init__(self, file: BinaryIO) -> None:
        """Read the directory and compare the whole frame with its one form. Raises Unsound."""
        self._file = file
        self.entries = {entry.name: entry for entry in _entries(file)}

    @classmethod
    def open(cls, path: Path, name: str | None = None) -> "Container":
        """Open a plain file that is a container; `name` is what the officer calls it. Raises BundleError."""
        called = name or path.name
        if path.is_symlink() or not path.is_file():
            raise BundleError.because("not_a_bundle", file=called)
        try:
            file = path.open("rb")
        except OSError as error:
            raise BundleError.because("unreadable", file=called) from error
        try:
            return cls(file)
        except BaseException as error:
            file.close()
            if isinstance(error, Unsound):
                raise BundleError.because(error.reason, file=called) from error
            if isinstance(error, OSError):
                raise BundleError.because("unreadable", file=called) from error
            raise

    def __enter__(self) -> "Container":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def read(self, name: str) -> bytes:
        """Return the bytes of an entry, checked against its CRC-32. Raises Unsound."""
        entry = self.entries.get(name)
        if entry is None:
            raise Unsound
        self._file.seek(entry.start)
        content = self._file.read(entry.size)
        if len(content) != entry.size or zlib.crc32(content) != entry.crc:
            raise Unsound
        return content

    def reader(self, name: str) -> BinaryIO:
        """Return a stream over the bytes of one entry, whose hash has been checked before. Raises Unsound."""
        entry = self.entries.get(name)
        if entry is None:
            raise Unsound
        self._file.seek(entry.start)
        return BufferedReader(_Window(self._file, entry.size), _BLOCK)

    def digest(self, name: str) -> str:
        """Return the SHA-256 of an entry in hexadecimal, read in blocks. Raises Unsound."""
        entry = self.entries.get(name)
        if entry is None:
            raise Unsound
        self._file.seek(entry.start)
        left, crc, found = entry.size, 0, sha256()
        while left:
            block = self._file.read(min(left, _BLOCK))
            if not block:
                raise Unsound
            left -= len(block)
            crc = zlib.crc32(block, crc)
            found.update(block)
        if crc != entry.crc:
            raise Unsound
        return found.hexdigest()


class _Window(RawIOBase):
    """Reads a stretch of a file and no further."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        super().__init__()
        self._file, self._left = file, size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        block = self._file.read(min(len(buffer), self._left))
        buffer[: len(block)] = block
        self._left -= len(block)
        return len(block)


def _entries(file: BinaryIO) -> Iterator[Entry]:
    size = file.seek(0, 2)
    if size < _END.size:
        raise Unsound("not_a_bundle")
    file.seek(0)
    if file.read(4) != b"PK\3\4":
        raise Unsound("not_a_bundle")
    file.seek(size - _END.size)
    mark, _, _, _, count, length, start, _ = _END.unpack(file.read(_END.size))
    if mark != b"PK\5\6" or size != start + length + _END.size:
        raise Unsound
    if size > limits.BUNDLE_BYTES or length > _DIRECTORY_BYTES:
        raise Unsound("too_large")
    file.seek(start)
    directory = file.read(length)
    file.seek(size - _END.size)
    if file.read() != end_of(count, length, start):
        raise Unsound
    yield from _framed(file, directory, count, start)


def _framed(file: BinaryIO, directory: bytes, count: int, start: int) -> Iterator[Entry]:
    """Yield the entries of a directory whose every byte, headers included, is as this program writes it."""
    at = header = 0
    names: set[str] = set()
    for _ in range(count):
        entry = _entry(directory, at, header)
        line, before = entry.central(header), entry.local()
        file.seek(header)
        if directory[at : at + len(line)] != line or file.read(len(before)) != before or entry.name in names:
            raise Unsound
        names.add(entry.name)
        yield entry
        at += len(line)
        header += len(before) + entry.size
    if at != len(directory) or header != start:
        raise Unsound


def _entry(directory: bytes, at: int, header: int) -> Entry:
    if at + _CENTRAL.size > len(directory):
        raise Unsound
    fields = _CENTRAL.unpack_from(directory, at)
    crc, size, letters = fields[7], fields[8], fields[10]
    raw = directory[at + _CENTRAL.size : at + _CENTRAL.size + letters]
    if letters > 16 or not raw.isascii():
        raise Unsound
    name = raw.decode("ascii")
    if size > most_bytes(name):
        raise Unsound("too_large")
    return Entry(name, size, crc, header + _LOCAL.size + letters)
