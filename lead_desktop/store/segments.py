"""New changes, carried every half minute to the second place as numbered files: sealed, or summed where all is plain.

With the newest safety copy they give back what was entered since that copy was made.
"""

import json
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from lead_desktop.store.changes import Change
from lead_desktop.store.lines import change_of, line_of
from lead_desktop.store.storage_key import StorageKey, UnsealedError, is_sealed
from lead_desktop.store.store import Store
from lead_desktop.system.safeio import write_file

PLACE_FILE = "lead.second"
"""Where the second place is, readable when the file with the work is not."""
MOST = 3
"""How many safety copies the segments reach back behind."""

_KEPT = "segments"
_NAME = re.compile(r"[A-Z0-9-]+-[0-9a-f]{6}-log-(\d{8})\.segment")
_SUM = 32


@dataclass(frozen=True)
class Segment:
    """Some changes as they were carried, private answers included, and the chain value after the last of each piece."""

    number: int
    store_id: str
    chains: dict[str, str]
    lines: tuple[str, ...]

    def changes(self) -> Iterator[Change]:
        """Yield the changes by replica and number."""
        return (change_of(line) for line in self.lines)


def note_place(folder: Path, place: Path | None) -> None:
    """Note beside the file where the second place is, or that there is none. Raises OSError."""
    if place is None:
        (folder / PLACE_FILE).unlink(missing_ok=True)
    elif place_of(folder) != place:
        write_file(folder / PLACE_FILE, json.dumps({"place": str(place)}).encode())


def place_of(folder: Path) -> Path | None:
    """Return the second place of the store in a folder, None where none is noted."""
    try:
        return Path(json.loads((folder / PLACE_FILE).read_bytes())["place"])
    except (OSError, ValueError, TypeError, KeyError):
        return None


def carry(store: Store, place: Path) -> Path | None:
    """Write what is new since the last segment to the second place; None where nothing is. Raises OSError."""
    kept = store.kept(_KEPT) or {}
    with store.inside.turn:
        vector, before = store.vector(), dict(kept.get("vector", {}))
        if vector == before or not place.is_dir():
            return None
        chains = {name: store.chain(name).hex() for name in vector}
        changes = list(store.inside.log.after(before, private=True))
    segment = Segment(kept.get("number", 0) + 1, store.about.store_id, chains, tuple(map(line_of, changes)))
    path = place / f"{_office(store)}-log-{segment.number:08d}.segment"
    write_file(path, _as_bytes(segment, store.key))
    store.keep(_KEPT, {**kept, "number": segment.number, "vector": vector, "at": store.inside.wall()})
    return path


def carried_at(store: Store) -> str | None:
    """Return when the second place last got everything (ISO), None where it never did."""
    return (store.kept(_KEPT) or {}).get("at")


def let_go(store: Store, place: Path) -> None:
    """After a safety copy was carried: remove the segments that no copy at the second place needs any more."""
    kept = store.kept(_KEPT) or {}
    marks = [*kept.get("marks", []), kept.get("number", 0)][-MOST:]
    store.keep(_KEPT, {**kept, "marks": marks})
    if len(marks) < MOST:
        return
    for path in place.glob(f"{_office(store)}-log-*.segment"):
        found = _NAME.fullmatch(path.name)
        if found and int(found[1]) <= marks[0]:
            with suppress(OSError):
                path.unlink()


def found_at(place: Path, store_id: str, key: StorageKey | None) -> list[Segment]:
    """Return the whole segments of a store at a place, by their numbers; damaged and foreign ones are passed over."""
    found: dict[int, Segment] = {}
    with suppress(OSError):
        for path in sorted(place.glob("*-log-*.segment")):
            segment = _read(path, key) if _NAME.fullmatch(path.name) else None
            if segment is not None and segment.store_id == store_id:
                found[segment.number] = segment
    return [found[number] for number in sorted(found)]


def _office(store: Store) -> str:
    # The store's name, not the replica's: a replica changes when a copy is brought back, and the row goes on.
    return f"{store.about.place}-{store.about.store_id[:6]}"


def _as_bytes(segment: Segment, key: StorageKey | None) -> bytes:
    told = [segment.number, segment.store_id, segment.chains, list(segment.lines)]
    packed = zlib.compress(json.dumps(told, ensure_ascii=False).encode("utf-8"), 6)
    return key.seal(packed) if key else blake2b(packed, digest_size=_SUM).digest() + packed


def _read(path: Path, key: StorageKey | None) -> Segment | None:
    try:
        content = path.read_bytes()
        packed = _unsealed(content, key) if is_sealed(content) else _summed(content)
        number, store_id, chains, lines = json.loads(zlib.decompress(packed))
        return Segment(number, store_id, chains, tuple(lines))
    except (OSError, ValueError, TypeError, zlib.error, RecursionError):
        return None


def _unsealed(content: bytes, key: StorageKey | None) -> bytes:
    if key is None:
        raise UnsealedError("sealed, and there is no key")
    return key.unseal(content)


def _summed(content: bytes) -> bytes:
    if blake2b(content[_SUM:], digest_size=_SUM).digest() != content[:_SUM]:
        raise ValueError("damaged")
    return content[_SUM:]
