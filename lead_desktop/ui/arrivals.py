"""Files from other offices, on a stick or fetched: what each is, what it would bring, taking it in. No widgets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, Sentence, Translate, sentence
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, gathering, journey, known, packs, papers, verifying, watching
from lead_desktop.sync.bundle import Preview
from lead_desktop.sync.gathering import Gathered
from lead_desktop.sync.journey import Found
from lead_desktop.sync.packs import PACK

BUNDLE, RECEIPT, CERTIFICATE, DAMAGED, PIECES = "bundle", "receipt", "certificate", "damaged", "pieces"
_ORDER = (CERTIFICATE, BUNDLE, RECEIPT, PACK, PIECES, DAMAGED)
"""A certificate first, since it says whom to trust; receipts after the bundles that may hold them."""


@dataclass(frozen=True)
class Arrival:
    """One file: its kind, what a bundle would bring, which parts have come, or why it cannot be read."""

    path: Path
    kind: str
    preview: Preview | None = None
    trouble: LeadError | None = None
    gathered: Gathered | None = None

    @property
    def can_be_taken(self) -> bool:
        """Whether it may be taken in at once."""
        if self.kind != BUNDLE:
            return self.trouble is None and self.kind in (RECEIPT, CERTIFICATE, PACK)
        return self.preview is not None and self.preview.standing in (verifying.READY, verifying.HELD)

    @property
    def needs_word(self) -> bool:
        """Whether it may be taken in only on the officer's word: its sender is not known or no longer trusted."""
        return self.preview is not None and self.preview.standing == verifying.UNKNOWN

    def said(self) -> Sentence:
        """Return the sentence that says what it is."""
        if self.trouble is not None:
            return self.trouble.sentence
        if self.preview is not None:
            return self.preview.sentence
        if self.gathered is not None:
            text = N_("This bundle comes on several sticks. Put in the others too. Parts that are missing: {parts}.")
            return sentence(text, parts=gathering.ranges(self.gathered.missing))
        if self.kind == RECEIPT:
            return sentence(N_("A receipt: it tells which bundles the province has."))
        if self.kind == PACK:
            return sentence(N_("A reference pack: lists, places and agendas that the province keeps up for all."))
        return sentence(N_("The province's answer to the request: it says who may send bundles and open them."))


@dataclass(frozen=True)
class Outcome:
    """What became of one file: what to say, the commits for the views, and whether it went wrong."""

    sentence: Sentence
    committed: tuple[Committed, ...] = ()
    failed: bool = False
    place: str = ""
    differences: int = 0

    def said(self, tr: Translate) -> str:
        """Return the outcome in the language of `tr`."""
        return self.sentence.said(tr)


def news_on(store: Store, folder: Path) -> list[Found]:
    """Return the files in a folder that this office has not written or taken in yet. Raises BundleError."""
    meant = {BUNDLE, DAMAGED} if store.about.role == "province" else {BUNDLE, DAMAGED, RECEIPT, CERTIFICATE, PACK}
    return [one for one in journey.find_on(folder) if one.kind in meant and _is_new(store, one)]


def at_hand(store: Store) -> list[Path]:
    """Return the whole bundles that lie on this computer and wait for the officer: gathered, or fetched over a line."""
    gathered = [one.whole for one in gathering.waiting(store) if one.whole is not None]
    return [*gathered, *watching.to_look_at(store)]


def looked_at(store: Store, files: Iterable[Path]) -> list[Arrival]:
    """Verify files and work out what each would bring. Pieces of bundles are copied here; nothing else changes."""
    listed, troubles = _gathered(store, list(dict.fromkeys(files)))
    bundles = {path: number for number, path in enumerate(journey.meant_for_import(listed))}
    found = [_looked_at(store, path) for path in listed] + troubles
    found += [Arrival(Path(), PIECES, gathered=one) for one in gathering.waiting(store) if one.whole is None]
    return sorted(found, key=lambda one: (_ORDER.index(one.kind), bundles.get(one.path, 0)))


def take_in(store: Store, arrival: Arrival, *, on_my_word: bool = False) -> Outcome:
    """Take one file in; a refusal comes back as an outcome, so that the others go on."""
    try:
        return _taken_in(store, arrival, on_my_word)
    except LeadError as error:
        return Outcome(error.sentence, failed=True)


def files_among(paths: Sequence[Path]) -> list[Path]:
    """Return the files among what was dropped or chosen: files themselves, and those of this program in folders."""
    found: list[Path] = []
    for path in paths:
        found += [one.path for one in journey.find_on(path)] if path.is_dir() else [path]
    return list(dict.fromkeys(found))


def _taken_in(store: Store, arrival: Arrival, on_my_word: bool) -> Outcome:
    if arrival.kind == RECEIPT:
        receipt = journey.take_in_receipt(store, arrival.path)
        return Outcome(receipt.sentence, failed=not receipt.agrees)
    if arrival.kind == CERTIFICATE:
        listed = enrolment.accept(store, arrival.path)
        text = N_("The answer of {place} is taken in. Bundles for it can be written now.")
        return Outcome(sentence(text, place=places.name_of(listed.province)))
    if arrival.kind == PACK:
        return _pack_taken_in(store, arrival.path)
    before = _number_here(store, PACK)
    taken = journey.take_in(store, arrival.path, accept_unverified=on_my_word)
    gathering.let_go(store, arrival.path)
    watching.let_go(store, arrival.path)
    committed = tuple(one.committed for one in (taken, *taken.followed) if one.committed is not None)
    if _number_here(store, PACK) != before:
        committed += (_looked_up_anew(store),)
    place = taken.preview.sender.place if taken.committed is not None else ""
    return Outcome(taken.sentence, committed, place=place, differences=taken.differences)


def _pack_taken_in(store: Store, path: Path) -> Outcome:
    taken = packs.take_in(store, path)
    return Outcome(taken.sentence, (_looked_up_anew(store),) if taken.is_new else ())


def _looked_up_anew(store: Store) -> Committed:
    """Return what tells the pages of a pack: no record changed, but what is looked up did."""
    return Committed("", "", frozenset(), frozenset({*packs.RECORDS, "practice"}), store.inside.wall(), 0)


def _gathered(store: Store, files: list[Path]) -> tuple[list[Path], list[Arrival]]:
    """Copy the pieces among some files here; return the whole files there are now, and what could not be read."""
    whole: dict[Path, None] = {}
    troubles: list[Arrival] = []
    for path in files:
        try:
            gathered = gathering.gather(store, path) if path.suffix.lower() == ".lead" else None
        except LeadError as error:
            troubles.append(Arrival(path, DAMAGED, trouble=error))
            continue
        if gathered is None:
            whole[path] = None
        elif gathered.whole is not None:
            whole[gathered.whole] = None
    return list(whole), troubles


def _looked_at(store: Store, path: Path) -> Arrival:
    kind = _kind_of(path)
    if kind != BUNDLE:
        return Arrival(path, kind)
    try:
        return Arrival(path, BUNDLE, journey.look(store, path))
    except LeadError as error:
        return Arrival(path, DAMAGED, trouble=error)


def _kind_of(path: Path) -> str:
    if journey.is_receipt(path):
        return RECEIPT
    if enrolment.certificates_among([path]):
        return CERTIFICATE
    if packs.is_pack(path):
        return PACK
    return BUNDLE


def _is_new(store: Store, found: Found) -> bool:
    if found.kind in (RECEIPT, CERTIFICATE, PACK):
        return _paper_is_new(store, found)
    note = store.journal.note(str(found.facts.get("bundle_id")))
    if note is not None and note.state not in ("here", "refused"):
        return False
    try:
        return found.kind == DAMAGED or not gathering.has_all_of(store, found.path)
    except LeadError:
        return True


def _paper_is_new(store: Store, found: Found) -> bool:
    try:
        facts = papers.read_paper(found.path, found.kind).facts
    except LeadError:
        # A damaged paper is shown with its reason rather than passed over.
        return True
    before = _number_here(store, found.kind)
    number = facts.get("number")
    is_ours = found.kind in (CERTIFICATE, PACK) or facts.get("to") == store.about.place
    return is_ours and isinstance(number, int) and number > before


def _number_here(store: Store, kind: str) -> int:
    """Return the number of the newest paper of a kind that is here."""
    if kind == RECEIPT:
        return known.confirmed(store).number
    pack = packs.here(store) if kind == PACK else None
    return (pack.number if pack else 0) if kind == PACK else enrolment.listed(store).number
