"""Taking a bundle in: copied here, verified, a safety copy, one commit. How a bundle is read is in verifying.py."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store import copies
from lead_desktop.store.changes import BundleNote, Committed, Received
from lead_desktop.store.copies import Copy
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, keys, known, limits, papers, receipts, verifying, versions
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.preview import Preview, preview, slots_of
from lead_desktop.sync.verifying import Verified, verify
from lead_desktop.system import safeio

INBOX = "inbox"
_BLOCK = 1 << 20


@dataclass(frozen=True)
class TakenIn:
    """What became of a bundle.

    Without `committed` nothing was changed. `followed` are bundles that had waited for it.
    """

    committed: Committed | None
    preview: Preview
    sentence: Sentence
    safety_copy: Copy | None = None
    changes: int = 0
    differences: int = 0
    set_aside: int = 0
    followed: tuple["TakenIn", ...] = ()

    @property
    def standing(self) -> str:
        """How the bundle stood when it was looked at."""
        return self.preview.standing


def look(store: Store, path: Path) -> Preview:
    """Say what a bundle would bring; changes nothing. Raises BundleError when it is not sound."""
    return preview(store, verify(store, path))


def take_in(store: Store, source: Path | Verified, *, accept_unverified: bool = False) -> TakenIn:
    """Take a bundle in whole, or not at all; a second time changes nothing. Raises BundleError, StoreError.

    A bundle that builds on one which has not come is held and taken in by itself later. `accept_unverified` is an
    officer's explicit yes to a sender that is not admitted, or no longer.
    """
    path, name = (source.path, source.name) if isinstance(source, Verified) else (source, source.name)
    copy = _copied(store, path, name)
    try:
        verified = verify(store, copy, trust=accept_unverified, name=name)
        taken = _judged(store, verified)
    finally:
        copy.unlink(missing_ok=True)
    if taken.committed is None:
        return taken
    return _with_followers(taken, tuple(take_in_held(store)))


def take_in_held(store: Store) -> Iterator[TakenIn]:
    """Take in the bundles that waited and whose turn has come; also the first thing after a start.

    Raises StoreError.
    """
    going_on = True
    while going_on:
        going_on = False
        held = [note for note in store.journal.notes("in") if note.state == "held"]
        for note in sorted(held, key=lambda one: (one.peer, one.number)):
            taken = _tried_again(store, note)
            if taken is not None:
                going_on = True
                yield taken


def go_on(store: Store) -> list[TakenIn]:
    """Tidy the inbox after a stop and take in what waited. Raises StoreError."""
    folder = store.folder / INBOX
    if folder.is_dir():
        safeio.clean_leftovers(folder)
        for left in folder.glob("*.lead"):
            left.unlink(missing_ok=True)
    return list(take_in_held(store))


def _copied(store: Store, path: Path, name: str) -> Path:
    """Copy a bundle to this computer, so that nothing is read from the stick while it is taken in.

    The names in the inbox are of our own making: `.lead` while a bundle is looked at, `.held` while it waits.
    """
    if path.is_symlink() or not path.is_file():
        raise BundleError.because("not_a_bundle", file=name)
    copy = store.folder / INBOX / f"{secrets.token_hex(16)}.lead"
    try:
        size = path.stat().st_size
        if size > limits.BUNDLE_BYTES:
            raise BundleError.because("too_large", file=name)
        copy.parent.mkdir(exist_ok=True)
        safeio.ask_for_space(copy.parent, size)
        safeio.write_file(copy, _blocks(path, size))
    except safeio.NoSpaceError as error:
        raise BundleError.because("no_room", file=name) from error
    except OSError as error:
        raise BundleError.because("unreadable", file=name) from error
    return copy


def _blocks(path: Path, size: int) -> Iterator[bytes]:
    left = size
    with path.open("rb") as file:
        while left > 0 and (block := file.read(min(left, _BLOCK))):
            left -= len(block)
            yield block


def _judged(store: Store, verified: Verified) -> TakenIn:
    match verified.standing:
        case verifying.READY:
            return _applied(store, verified)
        case verifying.HELD:
            return _held(store, verified)
    seen = preview(store, verified, differences=False)
    if verified.standing == verifying.BEFORE or verified.reason == "own":
        return TakenIn(None, seen, seen.sentence)
    raise BundleError(seen.sentence, verified.reason or verified.standing)


def _held(store: Store, verified: Verified) -> TakenIn:
    place = _held_path(store, verified.manifest.bundle_id)
    if not place.exists():
        safeio.write_file(place, _blocks(verified.path, verified.path.stat().st_size))
    store.journal.add(_note(store, verified, "held"))
    seen = preview(store, verified, differences=False)
    return TakenIn(None, seen, seen.sentence)


def _tried_again(store: Store, note: BundleNote) -> TakenIn | None:
    place = _held_path(store, note.bundle_id)
    if not place.is_file():
        store.journal.update(note.bundle_id, state="refused", moved_at=store.today.isoformat())
        return None
    try:
        verified = verify(store, place, name=note.file_name)
    except BundleError:
        store.journal.update(note.bundle_id, state="refused", moved_at=store.today.isoformat())
        place.unlink(missing_ok=True)
        return None
    if verified.standing != verifying.READY:
        return None
    taken = _applied(store, verified)
    place.unlink(missing_ok=True)
    return taken


def _held_path(store: Store, bundle_id: str) -> Path:
    """Return where a bundle waits: under a name of our own making, never one that stands in the bundle."""
    return store.folder / INBOX / f"{blake2b(bundle_id.encode(), digest_size=16).hexdigest()}.held"


def _applied(store: Store, verified: Verified) -> TakenIn:
    seen = preview(store, verified, differences=False)
    found, planned = verified.manifest, verified.plan
    _keep_papers(store, verified)
    # An officer waits meanwhile: the whole log is gone through when a copy is tested or brought back.
    safety = copies.make(store, "import", thorough=False)
    verifying.give_blobs(store, verified.path, lambda _, blob: store.attachments.put(blob))
    # What proves and answers the changes is kept before them: should power fail in between, it waits unused.
    known.keep_heads(store, found.heads)
    known.keep_word(store, found.bundle_id, str(verified.envelope.get("word")))
    received = Received(
        planned.new, _note(store, verified, "taken_in"), found.head, _chains(verified), planned.aside,
        {found.sender.replica: found.sender.computer},
    )  # fmt: skip
    slots = {"number": found.number, "place": places.name_of(verified.sender.place)}
    committed = store.commit(
        [], label=sentence(N_("Bundle {number} from {place} taken in"), **slots), received=received
    )
    if verified.sender.standing == "known":
        known.hear(store, found)
        _confirm_answers(store, verified)
    return TakenIn(
        committed,
        seen,
        _words(verified, seen, committed),
        safety,
        seen.changes,
        committed.differences,
        seen.out_of_writ,
    )


def _chains(verified: Verified) -> dict[str, bytes]:
    """Return the chain values that the log must reach, without the province's own: stand-ins lead to others."""
    listed, found = verified.listed, verified.manifest
    office_keys = {one.signing_key for one in listed.computers if one.role == "province"}
    return {replica: bytes.fromhex(head.chain) for replica, head in found.heads.items() if head.key not in office_keys}


def _keep_papers(store: Store, verified: Verified) -> None:
    """Take in the certificates and the receipt that travel inside; both stand for themselves and may come twice."""
    if store.about.role != "district":
        return
    whole = verified.envelope.get("certificates")
    if isinstance(whole, dict):
        paper = keys.require(papers.paper_of(whole, (enrolment.CERTIFICATE,)))
        if enrolment.read_list(paper).number > enrolment.listed(store).number:
            enrolment.accept_paper(store, paper, verified.name)
    answer = verified.envelope.get("receipt")
    if isinstance(answer, dict):
        try:
            paper = keys.require(papers.paper_of(answer, (receipts.RECEIPT,)))
        except Unsound as unsound:
            raise BundleError.because("altered", file=verified.name) from unsound
        receipts.take_in_paper(store, paper, verified.name)


def _note(store: Store, verified: Verified, state: str) -> BundleNote:
    found = verified.manifest
    return BundleNote(
        found.bundle_id, found.number, "in", found.kind, verified.sender.place, state, dict(found.basis),
        dict(found.head), sum(verified.plan.by_entity.values()), verified.name, found.check_code,
        verified.sender.computer, found.wall, store.today.isoformat(),
        str(len(verified.plan.aside)) if verified.plan.aside else "",
    )  # fmt: skip


def _confirm_answers(store: Store, verified: Verified) -> None:
    """Mark as Received what the sender shows to hold: the answers that this office sent to it."""
    found = verified.manifest
    for note in store.journal.notes("out"):
        mine = note.peer == verified.sender.place and note.state != "received"
        if mine and versions.covers(found.holds, note.head):
            store.journal.update(note.bundle_id, state="received", moved_at=store.today.isoformat())


def _words(verified: Verified, seen: Preview, committed: Committed) -> Sentence:
    slots = {key: value for key, value in slots_of(verified).items() if key in ("number", "place")}
    slots |= {"changes": seen.changes, "differences": committed.differences, "aside": seen.out_of_writ}
    if verified.sender.expired:
        text = N_(
            "Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. "
            "The certificate of {computer} has run out. Ask the provincial office to admit the computer again."
        )
        return sentence(text, **slots, computer=verified.sender.computer)
    if seen.out_of_writ:
        return sentence(
            N_(
                "Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. "
                "Changes of other offices' records that are set aside: {aside}."
            ),
            **slots,
        )
    text = N_("Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}.")
    return sentence(text, **slots)


def _with_followers(taken: TakenIn, followed: tuple[TakenIn, ...]) -> TakenIn:
    if not followed:
        return taken
    numbers = ", ".join(str(one.preview.number) for one in followed)
    slots = {"number": taken.preview.number, "place": places.name_of(taken.preview.sender.place), "numbers": numbers}
    changes = taken.changes + sum(one.changes for one in followed)
    differences = taken.differences + sum(one.differences for one in followed)
    said = sentence(
        N_(
            "Bundle {number} from {place} is taken in, and with it what had waited: {numbers}. "
            "Changes: {changes}. Differences to decide: {differences}."
        ),
        **slots,
        changes=changes,
        differences=differences,
    )
    return TakenIn(
        taken.committed, taken.preview, said, taken.safety_copy, changes, differences,
        taken.set_aside + sum(one.set_aside for one in followed), followed,
    )  # fmt: skip
