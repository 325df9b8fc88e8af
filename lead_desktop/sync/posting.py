"""One round over a line: what is new is sent to the outbox address, what has come is fetched from the inbox address."""

from collections.abc import Callable
from dataclasses import dataclass

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, journey, outbox, watching
from lead_desktop.sync.carriers import INBOX, OUTBOX, Address, Carrier, Sent, Tell, address_of
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.watching import Fetched

BY_ITSELF, TAKE_IN = "line_by_itself", "line_takes_in"

Open = Callable[[Address], Carrier]
"""Reaches an address, with its password if it has one. Raises BundleError."""


@dataclass(frozen=True)
class Round:
    """What one round did, each thing in one sentence, and the files that were fetched."""

    said: tuple[Sentence, ...] = ()
    fetched: tuple[Fetched, ...] = ()

    @property
    def waiting(self) -> int:
        """How many of the fetched files wait for the officer's look."""
        return sum(one.waits for one in self.fetched)


def is_set_up(store: Store) -> bool:
    """Tell whether there is an address to send to or to fetch from."""
    return address_of(store, OUTBOX) is not None or address_of(store, INBOX) is not None


def takes_in_by_itself(store: Store) -> bool:
    """Tell whether bundles that need no decision are taken in as they come, by default at the provincial office."""
    kept = store.kept(TAKE_IN)
    return kept if isinstance(kept, bool) else store.about.role == "province"


def go_round(store: Store, reach: Open, tell: Tell | None = None) -> Round:
    """Fetch what has come, then send what is new. Raises BundleError where a place cannot be reached, StoreError."""
    fetched = _fetched(store, reach)
    return Round(tuple(_sent(store, reach, tell)), tuple(fetched))


def send(store: Store, note: BundleNote, carrier: Carrier, tell: Tell | None = None) -> Sent:
    """Upload a bundle that is ready; an earlier try that broke is gone on with. Raises BundleError."""
    path = outbox.path_of(store, note)
    if path is None:
        raise BundleError.because("let_go", number=note.number)
    sent = carrier.send(path, tell)
    outbox.set_uploaded(store, note)
    return sent


def _fetched(store: Store, reach: Open) -> list[Fetched]:
    address = address_of(store, INBOX)
    if address is None:
        return []
    by_itself, found = takes_in_by_itself(store), []
    carrier = reach(address)
    found += watching.look(store, carrier, by_itself=by_itself)
    # The province leaves each district's answers in a folder named after it.
    if store.about.role == "district" and carrier.has_folder(store.about.place):
        found += watching.look(store, carrier.below(store.about.place), by_itself=by_itself)
    return found


def _sent(store: Store, reach: Open, tell: Tell | None) -> list[Sentence]:
    address = address_of(store, OUTBOX)
    if address is None:
        return []
    if store.about.role == "province":
        return [_answered(store, place, reach(address), tell) for place in journey.places_to_answer(store)]
    note = _next(store)
    if note is None:
        return []
    sent = send(store, note, reach(address), tell)
    return [_words(sent, note)]


def _next(store: Store) -> BundleNote | None:
    """Return the district's bundle to upload: a new one where something is new, else the last if it has not left."""
    if not enrolment.listed(store).offices():
        return None
    waiting = outbox.unfinished(store)
    if waiting is not None and outbox.carried(store, waiting):
        # Some of its parts are on sticks: a new one in its place would make them useless.
        return waiting
    found = journey.out_journey(store)
    if found.note is None and found.changes:
        outbox.prepare(store)
    return outbox.unfinished(store)


def _answered(store: Store, place: str, carrier: Carrier, tell: Tell | None) -> Sentence:
    there = carrier.below(place)
    note = outbox.unfinished(store, place)
    if note is None:
        outbox.prepare(store, place=place)
        note = outbox.unfinished(store, place)
        assert note is not None
    there.send(journey.write_receipt(store, place, store.folder / outbox.FOLDER), tell)
    send(store, note, there, tell)
    return sentence(N_("The answer and the receipt for {place} have been sent."), place=places.name_of(place))


def _words(sent: Sent, note: BundleNote) -> Sentence:
    if sent.there_before:
        text = N_("Bundle {number} has been sent; it went on at piece {piece} of {pieces}.")
        return sentence(text, number=note.number, piece=sent.there_before + 1, pieces=sent.pieces)
    return sentence(N_("Bundle {number} has been sent."), number=note.number)
