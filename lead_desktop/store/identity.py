"""Whether this is still the store that this computer last wrote; a copied or restored one gets a new replica."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from lead_desktop.store.about import read_note, write_notes
from lead_desktop.store.engine import Database
from lead_desktop.store.log import Log
from lead_desktop.system import machine
from lead_desktop.system.safeio import write_file

SIDE_FILE = "lead.identity"


@dataclass(frozen=True)
class Sighting:
    """What was last seen of a store: its last change, and whether it was closed in peace."""

    replica: str
    seq: int
    chain: str
    closed: bool


def write_sighting(folder: Path, sighting: Sighting) -> None:
    """Note beside the file what it holds; on a full disk the earlier note stays, which is true as far as it goes."""
    with suppress(OSError):
        write_file(folder / SIDE_FILE, json.dumps(asdict(sighting)).encode())


def read_sighting(folder: Path) -> Sighting | None:
    """Return what was last seen, None when the note is missing or cannot be read."""
    try:
        return Sighting(**json.loads((folder / SIDE_FILE).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def sighting_of(log: Log, replica: str, *, closed: bool) -> Sighting:
    """Return what there is to see of a store now."""
    return Sighting(replica, log.head(replica), log.chain(replica).hex(), closed)


def is_the_same(db: Database, path: Path, log: Log, replica: str) -> bool:
    """Tell whether the file continues what was last seen on this computer."""
    seen = read_sighting(path.parent)
    if seen is None or seen.replica != replica or seen.seq > log.head(replica):
        return False
    if log.chain(replica, seen.seq).hex() != seen.chain:
        return False
    noted, found = read_note(db, "marks") or {}, machine.marks(path)
    return all(noted[name] == found[name] for name in noted.keys() & found.keys())


def note_marks(db: Database, path: Path) -> None:
    """Keep the marks of this computer and file; runs inside a transaction."""
    write_notes(db, {"marks": machine.marks(path)})
