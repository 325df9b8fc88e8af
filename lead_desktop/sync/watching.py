"""One look into an inbox address: what is new there is fetched; what needs no look of an officer is taken in.

When to look is the caller's.
"""

from dataclasses import dataclass
from pathlib import Path

from lead_desktop.roadmap.texts import Sentence
from lead_desktop.store.changes import Committed
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, journey, verifying
from lead_desktop.sync.carriers import Carrier
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.preview import Preview

FOLDER = "fetched"
_SEEN = "fetched"
_FOR_EVER = 1 << 40


@dataclass(frozen=True)
class Fetched:
    """One file that was fetched: whether it was taken in, waits for the officer's look or was refused; what to say."""

    name: str
    accepted: bool
    sentence: Sentence
    waits: bool = False
    committed: tuple[Committed, ...] = ()


def look(store: Store, carrier: Carrier, *, by_itself: bool = True) -> list[Fetched]:
    """Fetch what is new at the other end. Raises BundleError when it cannot be reached, StoreError.

    With `by_itself` a bundle of an admitted computer is taken in where nothing in it asks for a decision; receipts are
    always taken in. Everything else waits for the officer's look (`to_look_at`). A damaged file is fetched again only
    after the list of admitted computers has changed.
    """
    found = _waiting_before(store) if by_itself else []
    for name in fresh(store, carrier):
        one = _judged(store, fetched(store, carrier, name), by_itself=by_itself)
        _note_seen(store, name, for_ever=one is None or one.accepted or one.waits)
        if one is not None:
            found.append(one)
    return found


def fresh(store: Store, carrier: Carrier) -> list[str]:
    """Return the names of the files at the other end that were not looked at yet. Raises BundleError."""
    seen: dict[str, int] = store.kept(_SEEN) or {}
    listed = enrolment.listed(store).number
    return [name for name in carrier.waiting() if seen.get(name, -1) < listed and not _is_own(store, name)]


def fetched(store: Store, carrier: Carrier, name: str) -> Path:
    """Bring a file to this computer. Raises BundleError."""
    return carrier.fetch(name, store.folder / FOLDER)


def done_with(store: Store, path: Path) -> None:
    """Remove a fetched file and never fetch it again."""
    _note_seen(store, path.name, for_ever=True)
    let_go(store, path)


def to_look_at(store: Store) -> list[Path]:
    """Return the fetched bundles that wait for the officer."""
    return sorted(path for path in (store.folder / FOLDER).glob("*.lead") if path.is_file())


def let_go(store: Store, path: Path) -> None:
    """Remove a fetched file that is done with; any other file is left alone."""
    if path.parent == store.folder / FOLDER:
        path.unlink(missing_ok=True)


def _note_seen(store: Store, name: str, *, for_ever: bool) -> None:
    seen: dict[str, int] = store.kept(_SEEN) or {}
    store.keep(_SEEN, seen | {name: _FOR_EVER if for_ever else enrolment.listed(store).number})


def _waiting_before(store: Store) -> list[Fetched]:
    """Take in what had waited and needs no look any more, for instance since its computer was admitted."""
    judged = [_judged(store, path, by_itself=True) for path in to_look_at(store)]
    return [one for one in judged if one is not None and one.accepted]


def _judged(store: Store, path: Path, *, by_itself: bool) -> Fetched | None:
    """Take a file in, leave it for the officer, or refuse it; None for one that is no news here."""
    try:
        if journey.is_receipt(path):
            return _receipt(store, path)
        seen = journey.look(store, path)
        if seen.standing in (verifying.BEFORE, verifying.NOT_FOR_US):
            path.unlink()
            return None
        if not by_itself or not _is_plain(seen):
            return Fetched(path.name, False, seen.sentence, waits=True)
        taken = journey.take_in(store, path)
        path.unlink()
        committed = tuple(one.committed for one in (taken, *taken.followed) if one.committed is not None)
        return Fetched(path.name, True, taken.sentence, committed=committed)
    except BundleError as refused:
        path.unlink(missing_ok=True)
        return Fetched(path.name, False, refused.sentence)


def _receipt(store: Store, path: Path) -> Fetched | None:
    try:
        taken = journey.take_in_receipt(store, path)
    except BundleError as refused:
        if refused.reason == "receipt_for_other":
            return None
        raise
    finally:
        path.unlink(missing_ok=True)
    return Fetched(path.name, True, taken.sentence)


def _is_plain(seen: Preview) -> bool:
    """Tell whether a bundle needs no decision: its sender is admitted, nothing differs, nothing is set aside."""
    is_sound = seen.standing in (verifying.READY, verifying.HELD) and seen.sender.standing == "known"
    return is_sound and not seen.differences and not seen.out_of_writ


def _is_own(store: Store, name: str) -> bool:
    """Tell whether a name is that of a bundle which this office wrote itself."""
    return name.endswith(".lead") and name.startswith(f"{store.about.place}-20")
