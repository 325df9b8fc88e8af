"""The way of bundles as an officer follows it: what waits, what is on a stick, what has arrived, and taking it in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, known, packs, papers, verifying
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.receipts import (
    RECEIPT,
    ReceiptTaken,
    confirm_by_code,
    receipt_code,
    take_in_receipt,
    write_receipt,
)
from lead_desktop.sync.taking import TakenIn, go_on, look, take_in

__all__ = [
    "Found",
    "Journey",
    "ReceiptTaken",
    "Stop",
    "TakenIn",
    "confirm_by_code",
    "districts_heard",
    "find_on",
    "go_on",
    "in_journey",
    "is_receipt",
    "look",
    "meant_for_import",
    "out_journey",
    "places_to_answer",
    "province_has",
    "receipt_code",
    "take_in",
    "take_in_receipt",
    "write_receipt",
]

ON_THEIR_WAY = frozenset({"on_stick", "uploaded", "waiting"})
"""How bundles stand that have left and that no receipt has confirmed."""
_SUFFIXES = frozenset({".lead", ".request", ".certificate", ".receipt", ".pack"})
_MOST_FILES = 2_000


@dataclass(frozen=True)
class Stop:
    """One stop: "ready", "on_stick" or "uploaded", "waiting", "received", "here" or "taken_in"; `at` a day or empty."""

    name: str
    reached: bool
    at: str = ""


@dataclass(frozen=True)
class Journey:
    """The newest bundle of one direction. For the way out `changes` and `by_step` are what no receipt confirms yet.

    `number` is that of the next bundle to write while there is something new to send, else that of the last one.
    """

    number: int
    stops: tuple[Stop, ...]
    note: BundleNote | None = None
    changes: int = 0
    by_step: Mapping[str, int] = field(default_factory=dict)
    person: str = ""
    check_code: str = ""
    waiting: tuple[BundleNote, ...] = ()


@dataclass(frozen=True)
class Found:
    """One file of this program on a stick: its kind and what it says of itself.

    A damaged bundle has the kind "damaged".
    """

    path: Path
    kind: str
    facts: Mapping[str, object] = field(default_factory=dict)


def out_journey(store: Store, place: str | None = None) -> Journey:
    """Return the journey of what a district sends to its province, or the province to the district `place`."""
    notes = [note for note in store.journal.notes("out") if place is None or note.peer == place]
    waiting = tuple(note for note in notes if note.state in ON_THEIR_WAY)
    last = notes[-1] if notes else None
    by_step = _unconfirmed(store) if place is None else {}
    is_new = last is None or _written_since(store, last)
    number = (
        max((note.number for note in store.journal.notes("out")), default=0) + 1
        if is_new or last is None
        else last.number
    )
    note = None if is_new else last
    return Journey(
        number, _way_out(note), note, sum(by_step.values()), by_step, store.about.officer,
        note.check_code if note else "", waiting,
    )  # fmt: skip


def in_journey(store: Store, place: str | None = None) -> Journey:
    """Return the journey of the last bundle that came, from anybody or from one office."""
    notes = [note for note in store.journal.notes("in") if place is None or note.peer == place]
    last = notes[-1] if notes else None
    if last is None:
        return Journey(0, tuple(Stop(name, False) for name in ("ready", "on_stick", "here", "taken_in")))
    taken = last.state == "taken_in"
    stops = (
        Stop("ready", True, last.made_at), Stop("on_stick", True), Stop("here", True, last.moved_at),
        Stop("taken_in", taken, last.moved_at if taken else ""),
    )  # fmt: skip
    return Journey(last.number, stops, last, last.changes, {}, last.sender, last.check_code)


def find_on(folder: Path) -> list[Found]:
    """Return this program's files in the root of a stick or folder, hidden ones too.

    Follows no shortcut, opens no folder.
    """
    try:
        names = sorted(folder.iterdir())[:_MOST_FILES]
    except OSError as error:
        raise BundleError.because("unreadable", file=folder.name) from error
    return [found for path in names if (found := _found(path)) is not None]


def meant_for_import(files: Iterable[Path]) -> list[Path]:
    """Return the bundles, receipts and packs among some files, each sender's bundles in the order of their numbers."""
    ordered: list[tuple[int, str, int, Path]] = []
    for path in files:
        if is_receipt(path) or packs.is_pack(path):
            ordered.append((1, "", 0, path))
        elif path.suffix == ".lead":
            ordered.append(_in_order(path))
    return [path for *_, path in sorted(ordered)]


def is_receipt(path: Path) -> bool:
    """Tell whether a file says that it is a receipt."""
    return path.suffix != ".lead" and papers.kind_of(path) == RECEIPT


def province_has(store: Store) -> dict[str, int | None]:
    """Return the last bundle that the province confirmed, None before the first, and how many changes came since."""
    return {"number": known.confirmed(store).bundle or None, "changes_since": sum(_unconfirmed(store).values())}


def places_to_answer(store: Store) -> list[str]:
    """Return the admitted districts from which something was taken in since the last answer to them."""
    waiting: dict[str, None] = {}
    for note in store.journal.notes():
        if note.direction == "in" and note.state == "taken_in":
            waiting[note.peer] = None
        elif note.direction == "out" and note.state not in ("ready", "replaced"):
            waiting.pop(note.peer, None)
    admitted = {one.place for one in enrolment.certificates(store) if one.revoked_from is None}
    return [place for place in waiting if place in admitted]


def districts_heard(store: Store) -> list[str]:
    """Return the place codes of the other offices whose changes are here."""
    held = store.vector()
    offices = {one.office for name, one in store.replicas().items() if held.get(name)}
    return sorted(offices - {store.about.place})


def _unconfirmed(store: Store) -> dict[str, int]:
    """Count by step what this office wrote and the province has not confirmed."""
    from lead_desktop.roadmap import step_of

    counted: dict[str, int] = {}
    for entity, count in store.entities_after(_sent_by_others(store, known.confirmed(store).vector)).items():
        if entity:
            step = step_of(entity)
            code = step.code if step else ""
            counted[code] = counted.get(code, 0) + count
    return counted


def _sent_by_others(store: Store, vector: Mapping[str, int]) -> dict[str, int]:
    """Return a vector that leaves only this office's own changes uncovered."""
    replicas = store.replicas()
    others = {name: seq for name, seq in store.vector().items() if replicas[name].office != store.about.place}
    return {**vector, **others}


def _written_since(store: Store, note: BundleNote) -> bool:
    return any(count for entity, count in store.entities_after(_sent_by_others(store, note.head)).items() if entity)


def _way_out(note: BundleNote | None) -> tuple[Stop, ...]:
    if note is None or note.state not in {*ON_THEIR_WAY, "received"}:
        made_at = note.made_at if note else ""
        return Stop("ready", True, made_at), Stop("on_stick", False), Stop("waiting", False), Stop("received", False)
    received = note.state == "received"
    left = note.made_at if received else note.moved_at or note.made_at
    return (
        Stop("ready", True, note.made_at), Stop("uploaded" if note.state == "uploaded" else "on_stick", True, left),
        Stop("waiting", True, left), Stop("received", received, note.moved_at if received else ""),
    )  # fmt: skip


def _in_order(path: Path) -> tuple[int, str, int, Path]:
    try:
        found = verifying.inspect(path)
    except BundleError:
        # What cannot be read comes last, so that it keeps nothing sound from being taken in.
        return 2, "", 0, path
    return 0, found.sender.place, found.number, path


def _found(path: Path) -> Found | None:
    if path.is_symlink() or not path.is_file() or path.suffix.lower() not in _SUFFIXES:
        return None
    kind = papers.kind_of(path) if path.suffix.lower() != ".lead" else None
    if kind is not None:
        return Found(path, kind)
    try:
        found = verifying.inspect(path)
    except BundleError:
        return Found(path, "damaged")
    return Found(path, "bundle", found.facts())
