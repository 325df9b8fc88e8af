"""Reading a bundle: frame, signature, hashes, recipients, content, chains. Nothing is written here."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from lead_desktop.store.changes import Change, Vector
from lead_desktop.store.pieces import root_of
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, keys, manifest, papers, parting, versions
from lead_desktop.sync.chains import Chains
from lead_desktop.sync.container import MANIFEST, READ_ME, SIGNATURE, Container
from lead_desktop.sync.content import ContentReader
from lead_desktop.sync.enrolment import CERTIFICATE, Certificates
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.manifest import Head, Manifest
from lead_desktop.sync.merge import Author, MergePlan, Mine, plan
from lead_desktop.sync.offices import shown
from lead_desktop.sync.parting import Filing

READY, HELD, BEFORE, UNKNOWN = "ready", "held", "taken_in_before", "unknown_sender"
NOT_FOR_US, PRACTICE = "not_for_us", "practice"


@dataclass(frozen=True)
class Sender:
    """Who wrote a bundle. `standing` is "known", "unknown" or "stopped"; place and computer are as the bundle says.

    `expired` only speaks: a computer's date may be wrong, and no date ever stops the exchange.
    """

    standing: str
    place: str
    role: str
    computer: str
    check_number: str
    expired: bool = False


@dataclass(frozen=True)
class Verified:
    """A bundle that is sound.

    `standing` says whether it may be taken in; `reason` names the refusal when it may not.
    """

    path: Path
    name: str
    manifest: Manifest
    sender: Sender
    standing: str
    reason: str | None = None
    changes: Sequence[Change] = ()
    envelope: Mapping[str, Any] = field(default_factory=dict)
    plan: MergePlan = field(default_factory=MergePlan)
    gaps: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    listed: Certificates = field(default_factory=Certificates)
    heads: Mapping[str, Head] = field(default_factory=dict)
    """The signed chain heads, under the names that the histories have here."""
    filing: Filing | None = None
    """How changes of histories that parted are filed here; None in nearly every bundle."""

    @property
    def basis(self) -> Vector:
        """What the bundle builds on."""
        return self.manifest.basis

    @property
    def head(self) -> Vector:
        """What it leads to."""
        return self.manifest.head

    @property
    def problems(self) -> tuple[str, ...]:
        """Why it cannot be taken in at once, as keys of REFUSALS."""
        return (self.reason,) if self.reason else ()


def inspect(path: Path, name: str | None = None) -> Manifest:
    """Return what a bundle says of itself, with its signature and frame checked. Opens nothing. Raises BundleError.

    `name` is what the file is called for the officer, where it lies here under another name.
    """
    with Container.open(path, name) as container:
        try:
            return _described(container)
        except Unsound as unsound:
            raise BundleError.because(unsound.reason, file=name or path.name) from unsound
        except OSError as error:
            raise BundleError.because("unreadable", file=name or path.name) from error


def verify(store: Store, path: Path, *, trust: bool = False, name: str | None = None) -> Verified:
    """Check a bundle wholly and work out what it would bring; changes nothing. Raises BundleError when it is not sound.

    `trust` is an officer's explicit yes to a sender that is not admitted, or no longer.
    """
    called = name or path.name
    found = inspect(path, called)
    manifest.refuse_newer(found, called)
    with Container.open(path, called) as container:
        try:
            _check_hashes(container, found)
            return _Reading(store, path, called, found, trust=trust).result(container)
        except Unsound as unsound:
            raise BundleError.because(unsound.reason, file=called, computer=found.sender.computer) from unsound
        except OSError as error:
            raise BundleError.because("unreadable", file=called) from error


def give_blobs(store: Store, path: Path, take: Callable[[str, bytes], object]) -> None:
    """Give each attachment of a bundle that was verified to `take`, with its SHA-256."""
    with Container.open(path) as container:
        found = _described(container)
        _check_hashes(container, found)
        ContentReader(container, found, keys.keys_of(store)).blobs(take)


def _described(container: Container) -> Manifest:
    # The hash of manifest.json is signed; nothing of it is read before that signature has been found right.
    return manifest.read(container.read(MANIFEST), container.read(SIGNATURE))


def _check_hashes(container: Container, found: Manifest) -> None:
    names = {READ_ME, MANIFEST, SIGNATURE, *(part.name for part in found.parts)}
    if {READ_ME, MANIFEST, SIGNATURE} <= set(container.entries) < names:
        raise Unsound("incomplete")
    if set(container.entries) != names or len(names) != len(found.parts) + 3:
        raise Unsound
    if container.digest(READ_ME) != found.read_me:
        raise Unsound
    for part in found.parts:
        if container.entries[part.name].size != part.size or container.digest(part.name) != part.sha256:
            raise Unsound


class _Reading:
    """The steps from a sound frame to what a bundle would bring."""

    def __init__(self, store: Store, path: Path, name: str, found: Manifest, *, trust: bool) -> None:
        self._store, self._path, self._name, self._found, self._trust = store, path, name, found, trust
        self._own = keys.keys_of(store)
        self._listed = enrolment.listed(store)
        self._proved: frozenset[str] = frozenset()
        self._filing: Filing | None = None
        self._heads: Mapping[str, Head] = found.heads

    def result(self, container: Container) -> Verified:
        """Return what was found. Raises Unsound or BundleError."""
        outside = self._outside()
        if outside is not None:
            return outside
        reader = ContentReader(container, self._found, self._own)
        chains = Chains(self._store, self._found, self._listed)
        touched: dict[str, set[str]] = {}

        def follow(change: Change) -> None:
            chains.follow(change, change.line)
            if change.entity in self._store.entities:
                touched.setdefault(change.entity, set()).add(change.row)

        changes = reader.changes(follow)
        self._check_envelope(reader.envelope)
        newcomer = self._learn(reader.envelope)
        chains.finish()
        authors, stranger = self._authors()
        if any(authors[replica].role != "province" for replica in chains.withheld if replica in authors):
            raise Unsound("forged")
        self._proved = frozenset(chains.proved - chains.parted)
        filed = self._file(changes, chains.parted) if chains.parted else changes
        return self._judged(filed, touched, reader.envelope, authors, stranger, newcomer)

    def _file(self, changes: Sequence[Change], parted: Collection[str]) -> Sequence[Change]:
        """Give the changes of histories that parted the names that they have here. Raises Unsound or BundleError."""
        self._filing = filing = parting.file(self._store, self._found, changes, parted)
        others = {name: head for name, head in self._found.heads.items() if root_of(name) not in parted}
        self._heads = {**others, **filing.heads}
        return parting.Filed(changes, filing.runs)

    def _verified(self, standing: str, reason: str | None = None, **more: Any) -> Verified:
        sender = _sender(self._found, self._listed, self._store.today)
        return Verified(self._path, self._name, self._found, sender, standing, reason, listed=self._listed, **more)

    def _outside(self) -> Verified | None:
        """Say what can be said before anything is opened."""
        about, found = self._store.about, self._found
        if found.sender.signing_key == self._own.signing_key and self._is_held(about.replica):
            return self._verified(NOT_FOR_US, "own")
        if found.practice != about.practice:
            return self._verified(PRACTICE, "two_practice" if found.practice else "real_to_practice")
        if self._own.recipient not in found.recipients:
            return self._verified(NOT_FOR_US, "not_for_us")
        note = self._store.journal.note(found.bundle_id)
        if note is not None and (note.direction, note.state, note.check_code) == ("in", "taken_in", found.check_code):
            return self._verified(BEFORE)
        return None

    def _is_held(self, replica: str) -> bool:
        """Tell whether what a bundle says under a name is all here: another computer may go on under it."""
        head = self._found.heads.get(replica)
        if self._found.sender.replica != replica or head is None:
            return self._found.sender.replica == replica
        held = self._store.vector().get(replica, 0)
        return head.seq <= held and self._store.chain(replica, head.seq).hex() == head.chain

    def _check_envelope(self, envelope: Mapping[str, Any]) -> None:
        found = self._found
        outside = {
            "bundle_id": found.bundle_id, "number": found.number, "to": found.to,
            "signing_key": found.sender.signing_key,
        }  # fmt: skip
        if any(envelope.get(name) != value for name, value in outside.items()):
            raise Unsound("forged")

    def _learn(self, envelope: Mapping[str, Any]) -> bool:
        """Judge by the province's newest list; tell whether this bundle is the first to name a province."""
        whole = envelope.get("certificates")
        if not isinstance(whole, dict) or self._store.about.role != "district":
            return False
        paper = keys.require(papers.paper_of(whole, (CERTIFICATE,)))
        brought = enrolment.read_list(paper)
        if self._listed.number and brought.key != self._listed.key:
            raise Unsound("forged")
        is_first = not self._listed.number
        if brought.number > self._listed.number:
            self._listed = brought
        return is_first

    def _authors(self) -> tuple[dict[str, Author], str | None]:
        """Return each replica's office by the key that signed its chain, and a replica whose key is unknown."""
        found, about = self._found, self._store.about
        authors: dict[str, Author] = {}
        stranger = None
        for name, head in found.heads.items():
            replica = root_of(name)
            certificate = self._listed.of_key(head.key)
            is_senders = head.key == found.sender.signing_key
            if head.key == self._own.signing_key:
                authors[replica] = Author(about.place, about.role)
            elif certificate is not None:
                stop = None if self._trust and is_senders else _stop(certificate, replica)
                authors[replica] = Author(certificate.place, certificate.role, stop)
            elif is_senders:
                authors[replica] = Author(found.sender.place, "district")
            else:
                stranger = replica
                # With the officer's yes the sender answers for whom it brings along, within its own district.
                authors[replica] = Author(found.sender.place, "district")
        return authors, stranger

    def _judged(
        self,
        changes: Sequence[Change],
        touched: Mapping[str, Collection[str]],
        envelope: Mapping[str, Any],
        authors: Mapping[str, Author],
        stranger: str | None,
        newcomer: bool,
    ) -> Verified:
        vector, filing = self._store.vector(), self._filing
        gaps = versions.gaps(vector, self._found.basis, self._found.head)
        proved = {replica: vector[replica] for replica in self._proved}
        if filing is not None:
            parted = {root_of(name) for name in (*filing.held, *filing.gaps)}
            gaps = {name: gap for name, gap in gaps.items() if root_of(name) not in parted} | dict(filing.gaps)
            proved |= filing.held
            vector = {name: seq for name, seq in vector.items() if root_of(name) not in parted} | dict(filing.held)
            authors = {name: authors[root_of(name)] for _, name in filing.runs}
        planned = MergePlan() if gaps else plan(self._mine(vector, touched), changes, authors, proved)
        if planned.clash is not None:
            raise BundleError.because("two_computers", file=self._name, computer=self._found.sender.computer)
        more: dict[str, Any] = {"changes": changes, "envelope": envelope, "plan": planned, "gaps": gaps}
        more |= {"heads": self._heads, "filing": filing}
        reason = None if self._trust else self._distrust(stranger, newcomer)
        if reason is not None:
            return self._verified(UNKNOWN, reason, **more)
        return self._verified(HELD, None, **more) if gaps else self._verified(READY, None, **more)

    def _distrust(self, stranger: str | None, newcomer: bool) -> str | None:
        certificate = self._listed.of_key(self._found.sender.signing_key)
        if newcomer:
            return "first_province"
        if certificate is None:
            return "unknown_sender"
        if certificate.revoked_from is not None:
            return "stopped_sender"
        return "unknown_author" if stranger is not None else None

    def _mine(self, vector: Vector, touched: Mapping[str, Collection[str]]) -> Mine:
        store = self._store
        offices = {entity: store.offices_of(entity, rows) for entity, rows in touched.items()}
        # Entries of the reference lists belong to no office until somebody makes a record of them.
        return Mine(vector, store.change, lambda entity, row: offices.get(entity, {}).get(row) or None, store.entities)


def _sender(found: Manifest, listed: Certificates, today: date) -> Sender:
    certificate = listed.of_key(found.sender.signing_key)
    origin = found.sender
    if certificate is None:
        return Sender("unknown", origin.place, origin.role, shown(origin.computer), origin.check_number)
    standing = "known" if certificate.revoked_from is None else "stopped"
    expired = not enrolment.is_current(certificate, today)
    computer, number = shown(certificate.computer), certificate.check_number
    return Sender(standing, certificate.place, certificate.role, computer, number, expired)


def _stop(certificate: enrolment.Certificate, replica: str) -> int | None:
    if certificate.revoked_from is None:
        return None
    return certificate.revoked_from if certificate.replica == root_of(replica) else 1
