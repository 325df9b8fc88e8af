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
from lead_desktop.store.pieces import root_of
from lead_desktop.store.store import Store
from lead_desktop.sync import (
    enrolment,
    keys,
    known,
    limits,
    packs,
    papers,
    practices,
    receipts,
    scans,
    verifying,
    versions,
)
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.papers import Paper
from lead_desktop.sync.preview import Preview, preview, slots_of
from lead_desktop.sync.verifying import Verified, verify
from lead_desktop.system import safeio

INBOX = "inbox"
_COPIED = "copied_before_bundles"
_BUNDLES_PER_COPY, _SHARE_PER_COPY = 20, 10
"""A new safety copy is made after so many bundles that brought a tenth of all changes, also where nothing was written
here in between: so the copies of a large store cost no more than taking in."""
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
        for note in sorted(store.journal.notes("in", "held"), key=lambda one: (one.peer, one.number)):
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
    if store.about.replica in {root_of(name) for name in verified.gaps}:
        # Others hold more of this computer's own work than it does: it may go on elsewhere.
        store.take_new_name()
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
    lent, pack = _lent(store, verified)
    _keep_papers(store, verified)
    safety = _safety_copy(store)
    verifying.give_blobs(store, verified.path, lambda _, blob: store.attachments.put(blob))
    # What proves and answers the changes is kept before them: should power fail in between, it waits unused.
    filing = verified.filing
    if filing is not None:
        known.refile_heads(store, filing.refiled)
    known.keep_heads(store, verified.heads, filing.held if filing else None)
    known.keep_word(store, found.bundle_id, str(verified.envelope.get("word")))
    practices.take(store, verified, lent)
    packs.take(store, verified, pack)
    reached = {replica: head.seq for replica, head in verified.heads.items()}
    received = Received(
        planned.new, _note(store, verified, "taken_in"), reached, _chains(verified), planned.aside,
        {found.sender.replica: found.sender.computer}, filing.refiled if filing else None,
    )  # fmt: skip
    slots = {"number": found.number, "place": places.name_of(verified.sender.place)}
    committed = store.commit(
        [], label=sentence(N_("Bundle {number} from {place} taken in"), **slots), received=received
    )
    _note_copy(store, safety)
    if verified.sender.standing == "known":
        known.hear(store, found, scans.asked_in(verified.envelope))
        _confirm_answers(store, verified)
    return TakenIn(
        committed,
        seen,
        _words(store, verified, seen, committed),
        safety,
        seen.changes,
        committed.differences,
        seen.out_of_writ,
    )


def _lent(store: Store, verified: Verified) -> tuple[tuple[practices.Lent, ...], Paper | None]:
    """Return the practices and the reference pack that a bundle brings, both sound."""
    try:
        return practices.check(store, verified), packs.check(store, verified)
    except Unsound as unsound:
        raise BundleError.because(unsound.reason, file=verified.name, computer=verified.sender.computer) from unsound


def _safety_copy(store: Store) -> Copy:
    """Make a safety copy, unless the last one lacks nothing but a few bundles, which can be taken in again."""
    last = store.kept(_COPIED) or {}
    is_same = last.get("head") == store.vector().get(store.about.replica, 0)
    brought = store.count_after({}) - last.get("changes", 0)
    is_little = last.get("bundles", 0) < _BUNDLES_PER_COPY or brought * _SHARE_PER_COPY < store.count_after({})
    if is_same and is_little:
        found = next((copy for copy in copies.copies(store.folder) if copy.path.name == last["name"]), None)
        if found is not None:
            return found
    # An officer waits meanwhile: the whole log is gone through when a copy is tested or brought back.
    return copies.make(store, "import", thorough=False)


def _note_copy(store: Store, copy: Copy) -> None:
    """Note up to which of this computer's own changes a copy has everything but bundles."""
    last, head = store.kept(_COPIED) or {}, store.vector().get(store.about.replica, 0)
    is_last = last.get("name") == copy.path.name
    bundles, changes = (last["bundles"] + 1, last["changes"]) if is_last else (1, store.count_after({}))
    store.keep(_COPIED, {"name": copy.path.name, "head": head, "bundles": bundles, "changes": changes})


def _chains(verified: Verified) -> dict[str, bytes]:
    """Return the chain values that the log must reach, without the province's own: stand-ins lead to others."""
    office_keys = {one.signing_key for one in verified.listed.computers if one.role == "province"}
    heads = verified.heads.items()
    return {replica: bytes.fromhex(head.chain) for replica, head in heads if head.key not in office_keys}


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


def _words(store: Store, verified: Verified, seen: Preview, committed: Committed) -> Sentence:
    slots = {key: value for key, value in slots_of(verified).items() if key in ("number", "place")}
    slots |= {"changes": seen.changes, "differences": committed.differences, "aside": seen.out_of_writ}
    if verified.sender.expired:
        text = N_(
            "Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. "
            "The certificate of {computer} has run out. Ask the provincial office to admit the computer again."
        )
        if store.about.role == "province":
            text = N_(
                "Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. "
                "The certificate of {computer} has run out. Ask the district for a new request and admit the computer "
                "again."
            )
        return sentence(text, **slots, computer=verified.sender.computer)
    if verified.filing is not None and verified.filing.is_news:
        return sentence(
            N_(
                "Bundle {number} from {place} is taken in. Changes: {changes}. Differences to decide: {differences}. "
                "Two computers work under one name: the work of both is kept, the second as {computer}. Ask the "
                "district which laptop was copied."
            ),
            **slots,
            computer=verified.filing.second or verified.sender.place,
        )
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
