"""Takes bundles apart and puts altered ones together, with every key that a test wants to give to a forger."""

import gzip
import io
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from lead_desktop.sync import manifest as manifests
from lead_desktop.sync.container import MANIFEST, READ_ME, SIGNATURE, Container, ContainerWriter
from lead_desktop.sync.content import ContentWriter
from lead_desktop.sync.keys import DeviceKeys
from lead_desktop.sync.manifest import Manifest
from lead_desktop.sync.papers import facts_of


@dataclass
class Opened:
    """A bundle in pieces: its manifest, envelope, lines and attachments."""

    manifest: Manifest
    envelope: dict[str, Any]
    lines: list[str]
    read_me: bytes
    blobs: list[tuple[str, bytes]] = field(default_factory=list)

    def closed(self, path: Path, keys: DeviceKeys, **changed: Any) -> Path:
        """Put the pieces together again, signed with some keys; `changed` overrides what the manifest then says."""
        file = io.BytesIO()
        container = ContainerWriter(file)
        read_me = container.add(READ_ME, self.read_me)
        content = ContentWriter(container, self.manifest.recipients)
        content.envelope(self.envelope)
        content.lines(self.lines)
        content.pack(self.blobs)
        said = replace(
            self.manifest, parts=tuple(content.parts), root=content.root, read_me=read_me, changes=content.changes,
            attachments=content.attachments,
        )  # fmt: skip
        text = replace(said, **changed).text()
        container.add(MANIFEST, text)
        container.add(SIGNATURE, manifests.signature_file(keys, text))
        container.finish()
        path.write_bytes(file.getvalue())
        return path

    def edit(self, place: int, change: Callable[[list[Any]], None]) -> None:
        """Alter one change."""
        parts = json.loads(self.lines[place])
        change(parts)
        self.lines[place] = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))


def opened(path: Path, keys: DeviceKeys) -> Opened:
    """Take a bundle apart with the keys of one who may open it."""
    with Container.open(path) as container:
        found = manifests.read(container.read(MANIFEST), container.read(SIGNATURE))
        plain = b"".join(
            gzip.decompress(_opened(keys, container, part.name)) for part in found.parts if part.holds == "changes"
        )
        envelope, *lines = plain.decode().splitlines()
        return Opened(found, facts_of(envelope.encode()), lines, container.read(READ_ME))


def _opened(keys: DeviceKeys, container: Container, name: str) -> bytes:
    blocks: list[bytes] = []
    keys.open_into(container.reader(name), blocks.append)
    return b"".join(blocks)


def entries(path: Path) -> list[tuple[str, bytes]]:
    """Return the entries of a bundle as they lie in the file."""
    with Container.open(path) as container:
        return [(name, container.read(name)) for name in container.entries]


def framed(path: Path, found: Sequence[tuple[str, bytes]]) -> Path:
    """Write entries into a sound frame, whatever they hold."""
    file = io.BytesIO()
    container = ContainerWriter(file)
    for name, content in found:
        container.add(name, content)
    container.finish()
    path.write_bytes(file.getvalue())
    return path


def signed_anew(path: Path, found: Sequence[tuple[str, bytes]], text: bytes, keys: DeviceKeys) -> Path:
    """Write a bundle with another manifest, signed with some keys."""
    kept = [(name, content) for name, content in found if name not in (MANIFEST, SIGNATURE)]
    return framed(path, [*kept, (MANIFEST, text), (SIGNATURE, manifests.signature_file(keys, text))])
