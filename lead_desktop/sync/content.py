"""What lies inside the closed parts: an envelope, lines of changes, packs of attachments, all as streams."""

import gzip
import zlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from lead_desktop.store import lines
from lead_desktop.store.changes import Change
from lead_desktop.store.packed import PackedChanges
from lead_desktop.sync import limits
from lead_desktop.sync.container import Container, ContainerWriter, part_name
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.keys import DeviceKeys, close
from lead_desktop.sync.manifest import ATTACHMENTS, CHANGES, Manifest, Part
from lead_desktop.sync.papers import depth_of, facts_of, text_of

_BLOCK = 1 << 18


@dataclass(frozen=True)
class PartBytes:
    """After how many plain bytes of changes, and of attachments, a new part begins."""

    changes: int = limits.DATA_PART_BYTES
    pack: int = limits.PACK_BYTES


USUAL = PartBytes()


class ContentWriter:
    """Fills the parts of a bundle one after another; at most one part is in memory."""

    def __init__(self, container: ContainerWriter, recipients: Iterable[str], sizes: PartBytes = USUAL) -> None:
        self._container = container
        self._recipients = tuple(recipients)
        self._sizes = sizes
        self._root = sha256()
        self._waiting: list[bytes] = []
        self._size = 0
        self.parts: list[Part] = []
        self.changes = self.attachments = 0

    @property
    def root(self) -> str:
        """The SHA-256 of all plain content in its order."""
        return self._root.hexdigest()

    @property
    def written(self) -> int:
        """How much has been written, with what still waits for its part to be full."""
        return sum(part.size for part in self.parts) + self._size

    def envelope(self, facts: Mapping[str, Any]) -> None:
        """Write the first line: who closed the bundle for whom, and the papers that travel with it."""
        self._line(text_of(facts).encode("utf-8"))

    def lines(self, written: Iterable[str]) -> None:
        """Write changes, each as its one line, and end their last part."""
        for line in written:
            self._line(line.encode("utf-8"))
            self.changes += 1
        self._end_part(CHANGES)

    def pack(self, blobs: Iterable[tuple[str, bytes]]) -> None:
        """Write attachments, each named by its SHA-256."""
        for name, blob in blobs:
            if self._size + len(blob) > self._sizes.pack:
                self._end_part(ATTACHMENTS)
            header = text_of({"bytes": len(blob), "sha256": name}).encode("utf-8") + b"\n"
            self._add(header)
            self._add(blob)
            self.attachments += 1
        self._end_part(ATTACHMENTS)

    def _line(self, line: bytes) -> None:
        if len(line) > limits.LINE_BYTES:
            raise BundleError.because("too_much")
        self._add(line + b"\n")
        if self._size >= self._sizes.changes:
            self._end_part(CHANGES)

    def _add(self, piece: bytes) -> None:
        self._root.update(piece)
        self._waiting.append(piece)
        self._size += len(piece)

    def _end_part(self, holds: str) -> None:
        if not self._waiting:
            return
        plain = b"".join(self._waiting)
        self._waiting, self._size = [], 0
        closed = close(_pressed(plain) if holds == CHANGES else plain, self._recipients)
        name = part_name(len(self.parts) + 1)
        self.parts.append(Part(name, len(closed), self._container.add(name, closed), holds))


def _pressed(plain: bytes) -> bytes:
    pressed = gzip.compress(plain, 9, mtime=0)
    return pressed if len(plain) <= limits.EXPANSION_WRITTEN * len(pressed) else gzip.compress(plain, 0, mtime=0)


class ContentReader:
    """Reads the parts of a bundle whose hashes have been checked, in blocks as they are opened. All raises Unsound."""

    def __init__(self, container: Container, manifest: Manifest, keys: DeviceKeys) -> None:
        self._container, self._manifest, self._keys = container, manifest, keys
        self._root = sha256()
        self.envelope: Mapping[str, Any] = {}

    def changes(self, follow: Callable[[Change], None]) -> PackedChanges:
        """Return all changes, each shown to `follow`; check the counts and the hash of all content."""
        found = PackedChanges()
        attachments: list[str] = []

        def take(raw: bytes) -> None:
            if not self.envelope:
                self.envelope = facts_of(raw)
                return
            change = _change_of(raw)
            follow(change)
            found.append(change)

        self._read_lines(take)
        self.blobs(lambda name, _: attachments.append(name))
        if not self.envelope or self._root.hexdigest() != self._manifest.root:
            raise Unsound
        if (len(found), len(attachments)) != (self._manifest.changes, self._manifest.attachments):
            raise Unsound
        return found

    def blobs(self, take: Callable[[str, bytes], object]) -> None:
        """Give each attachment with its SHA-256, which has been checked, to `take`."""
        for part in self._manifest.parts:
            if part.holds == ATTACHMENTS:
                pack = Unpacking(take)
                self._open(part, self._rooted(pack.write))
                pack.finish()

    def _read_lines(self, take: Callable[[bytes], None]) -> None:
        parts = [part for part in self._manifest.parts if part.holds == CHANGES]
        if tuple(parts) != self._manifest.parts[: len(parts)] or not parts:
            raise Unsound
        for part in parts:
            cut = Lines(take)
            unfolding = Unfolding(limits.EXPANSION * part.size, self._rooted(cut.write))
            self._open(part, unfolding.write)
            unfolding.finish()
            cut.finish()

    def _open(self, part: Part, take: Callable[[bytes], None]) -> None:
        self._keys.open_into(self._container.reader(part.name), take)

    def _rooted(self, take: Callable[[bytes], None]) -> Callable[[bytes], None]:
        def rooted(block: bytes) -> None:
            self._root.update(block)
            take(block)

        return rooted


class Unfolding:
    """Unfolds one gzip stream that comes in blocks, and stops it when it would grow past `most` bytes."""

    def __init__(self, most: int, take: Callable[[bytes], None]) -> None:
        self._stream = zlib.decompressobj(31)
        self._left, self._take = most, take

    def write(self, block: bytes) -> None:
        """Take the next block. Raises Unsound."""
        if self._stream.eof:
            raise Unsound
        fed = block
        while True:
            try:
                unfolded = self._stream.decompress(fed, _BLOCK)
            except zlib.error as error:
                raise Unsound from error
            fed = self._stream.unconsumed_tail
            self._left -= len(unfolded)
            if self._left < 0:
                raise Unsound("too_large")
            if unfolded:
                self._take(unfolded)
            elif not fed or self._stream.eof:
                break
        if self._stream.unused_data:
            raise Unsound

    def finish(self) -> None:
        """Make sure that the stream came to its own end."""
        if not self._stream.eof:
            raise Unsound


class Lines:
    """Cuts blocks into lines of bounded length."""

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self._rest, self._take = b"", take

    def write(self, block: bytes) -> None:
        """Take the next block. Raises Unsound."""
        *whole, self._rest = (self._rest + block).split(b"\n")
        for line in whole:
            if len(line) > limits.LINE_BYTES:
                raise Unsound("too_large")
            self._take(line)
        if len(self._rest) > limits.LINE_BYTES:
            raise Unsound("too_large")

    def finish(self) -> None:
        """Make sure that the last line was whole."""
        if self._rest:
            raise Unsound


class Unpacking:
    """Takes a pack of attachments apart; one of them is in memory at a time."""

    def __init__(self, take: Callable[[str, bytes], object]) -> None:
        self._take = take
        self._waiting = bytearray()
        self._name, self._size = "", -1

    def write(self, block: bytes) -> None:
        """Take the next block. Raises Unsound."""
        self._waiting += block
        while self._begun() and len(self._waiting) >= self._size:
            blob = bytes(self._waiting[: self._size])
            del self._waiting[: self._size]
            if sha256(blob).hexdigest() != self._name:
                raise Unsound
            self._take(self._name, blob)
            self._size = -1

    def finish(self) -> None:
        """Make sure that the last attachment was whole."""
        if self._waiting or self._size >= 0:
            raise Unsound

    def _begun(self) -> bool:
        """Read the line before an attachment, if it is here."""
        if self._size >= 0:
            return True
        end = self._waiting.find(b"\n", 0, limits.SIGNATURE_BYTES)
        if end < 0:
            if len(self._waiting) >= limits.SIGNATURE_BYTES:
                raise Unsound
            return False
        facts = facts_of(bytes(self._waiting[:end]))
        size, name = facts.get("bytes"), facts.get("sha256")
        if type(size) is not int or not 0 <= size <= limits.ATTACHMENT_BYTES or not isinstance(name, str):
            raise Unsound("too_large" if type(size) is int and size > 0 else "altered")
        del self._waiting[: end + 1]
        self._name, self._size = name, size
        return True


def _change_of(raw: bytes) -> Change:
    if depth_of(raw) > limits.NESTING:
        raise Unsound("too_large")
    try:
        change = lines.change_of(raw.decode("utf-8"))
    except ValueError as error:
        raise Unsound from error
    # Passing a change on must give the bytes that its author chained and signed.
    if not change.line:
        raise Unsound
    return change
