"""One look into an inbox address: what lies there is fetched and taken in. When to look is the caller's."""

from dataclasses import dataclass
from pathlib import Path

from lead_desktop.roadmap.texts import Sentence
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, journey
from lead_desktop.sync.carriers import Carrier
from lead_desktop.sync.errors import BundleError

FOLDER = "fetched"
_SEEN = "fetched"


@dataclass(frozen=True)
class Fetched:
    """One file that was fetched: its name, whether it was taken in or waits, and what there is to say."""

    name: str
    accepted: bool
    sentence: Sentence


def look(store: Store, carrier: Carrier) -> list[Fetched]:
    """Fetch and take in what is new at the other end. Raises BundleError when it cannot be reached, StoreError.

    A file that was refused is looked at again only after the list of admitted computers has changed.
    """
    seen: dict[str, int] = store.kept(_SEEN) or {}
    listed = enrolment.listed(store).number
    found: list[Fetched] = []
    for name in carrier.waiting():
        if seen.get(name, -1) >= listed:
            continue
        fetched = _taken(store, carrier.fetch(name, store.folder / FOLDER))
        found.append(fetched)
        # A file that was accepted is done with, whatever the list says later.
        seen[name] = 1 << 40 if fetched.accepted else listed
        store.keep(_SEEN, seen)
    return found


def _taken(store: Store, path: Path) -> Fetched:
    try:
        if journey.is_receipt(path):
            return Fetched(path.name, True, journey.take_in_receipt(store, path).sentence)
        return Fetched(path.name, True, journey.take_in(store, path).sentence)
    except BundleError as refused:
        return Fetched(path.name, False, refused.sentence)
    finally:
        path.unlink(missing_ok=True)
