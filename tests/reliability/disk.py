"""A model of a disk whose power can be cut: what is surely on it, what only waits, and what might be found.

Content waits until its file is synced. Names wait until their folder is synced (strict), or go with the sync of any
file (ordered), as on the journals of common file systems. What waits may be dropped, torn by sectors, or leave zeros.
"""

import random
from dataclasses import dataclass, field
from pathlib import Path

from tests.reliability.recording import Call

CONTENT = ("dropped", "torn", "zeros")
NAMES = ("ordered", "strict")
MODELS = tuple((content, names) for content in CONTENT for names in NAMES)
_SECTOR = 512


@dataclass
class _File:
    sure: bytes = b""
    now: bytes = b""
    waiting: list[tuple[int, bytes]] = field(default_factory=list)
    position: int = 0


class Disk:
    """Take the calls of a recording one by one; `found` tells what a cut at this moment may leave."""

    def __init__(self, folder: Path, names: str) -> None:
        self._ordered = names == "ordered"
        self._live: dict[str, _File | None] = {}
        self.said: list[str] = []
        for path in sorted(folder.rglob("*")):
            content = path.read_bytes() if path.is_file() else None
            self._live[str(path.relative_to(folder))] = None if content is None else _File(content, content)
        self._sure = dict(self._live)

    def take(self, call: Call) -> None:
        """Do what a call asks."""
        match call.name:
            case "say":
                self.said += call.content.decode().splitlines()
            case "make":
                self._live.setdefault(call.path, _File())
            case "mkdir":
                self._live[call.path] = None
            case "rename":
                self._live[call.target] = self._live.pop(call.path)
            case "unlink":
                self._live.pop(call.path, None)
            case "sync":
                self._sync(call.path)
            case _:
                self._change(call)

    def _change(self, call: Call) -> None:
        file = self._live[call.path]
        assert file is not None
        if call.name == "cut":
            file.now = file.now[: call.place].ljust(call.place, b"\0")
            file.waiting.append((call.place, b""))
            return
        place = file.position if call.name == "append" else call.place
        file.position = place + len(call.content) if call.name == "append" else file.position
        file.now = file.now.ljust(place, b"\0")[:place] + call.content + file.now[place + len(call.content) :]
        file.waiting.append((place, call.content))

    def _sync(self, path: str) -> None:
        file = self._live.get(path)
        if file is not None:
            file.sure, file.waiting = file.now, []
            if self._ordered:
                self._sure = dict(self._live)
            return
        below = {name for name in {*self._live, *self._sure} if str(Path(name).parent) == (path or ".")}
        self._sure = {name: one for name, one in self._sure.items() if name not in below}
        self._sure |= {name: one for name, one in self._live.items() if name in below}

    def found(self, content: str, chance: random.Random) -> dict[str, bytes | None]:
        """Return the files that a cut leaves now; None is a folder."""
        return {name: None if file is None else _left(file, content, chance) for name, file in self._sure.items()}

    def laid(self, content: str, chance: random.Random, folder: Path) -> dict[str, bytes | None]:
        """Lay what a cut leaves into an empty folder, and return it."""
        all_left = self.found(content, chance)
        for name, left in sorted(all_left.items()):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if left is None:
                path.mkdir(exist_ok=True)
            else:
                path.write_bytes(left)
        return all_left


def _left(file: _File, content: str, chance: random.Random) -> bytes:
    if content == "dropped" or not file.waiting:
        return file.sure
    if content == "zeros":
        return file.sure[: len(file.now)].ljust(len(file.now), b"\0")
    left = bytearray(file.sure)
    for place, written in file.waiting:
        if not written:
            if chance.random() < 0.5:
                left = left[:place].ljust(place, b"\0")
            continue
        for start in range(0, len(written), _SECTOR):
            if chance.random() < 0.5:
                piece = written[start : start + _SECTOR]
                left = left.ljust(place + start, b"\0")
                left[place + start : place + start + len(piece)] = piece
    return bytes(left)
