"""Writing a bundle: for whom, since when, in one file that is read back before it gets its name."""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any, BinaryIO

from lead_desktop import __version__
from lead_desktop.catalogue import places
from lead_desktop.store.changes import BundleNote, Change, Vector
from lead_desktop.store.lines import chain_next, chain_start, line_of
from lead_desktop.store.pieces import in_order, start_of
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, known, limits, offices, packs, practices, receipts, scans, versions
from lead_desktop.sync.concern import Concern
from lead_desktop.sync.container import MANIFEST, READ_ME, SIGNATURE, ContainerWriter
from lead_desktop.sync.content import USUAL, ContentWriter, PartBytes
from lead_desktop.sync.enrolment import Certificate
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import DeviceKeys, keys_of
from lead_desktop.sync.manifest import Manifest, Origin, signature_file
from lead_desktop.sync.merge import WITHHELD
from lead_desktop.sync.read_me import READ_ME as READ_ME_TEXT

_AROUND = 2 * limits.MIB
"""Bytes that the frame of a bundle may need besides its content."""


@dataclass(frozen=True)
class Written:
    """A bundle that lies in its place, checked by reading it back."""

    path: Path
    bundle_id: str
    number: int
    changes: int
    check_code: str
    bytes: int
    kind: str
    to: str
    attachments: int = 0
    left_out: tuple[str, ...] = ()
    """The scans for which there was no room."""


@dataclass(frozen=True)
class _Parcel:
    """For whom a bundle is, and between which vectors it lies."""

    kind: str
    to: str
    recipients: tuple[str, ...]
    basis: Vector
    head: Vector
    holds: Vector
    after: int = 0
    papers: Mapping[str, Any] = field(default_factory=dict)
    wanted: tuple[str, ...] = ()
    concern: Concern | None = None


def write(
    store: Store,
    to: Path,
    *,
    full: bool = False,
    kind: str | None = None,
    recipients: Sequence[Certificate] | None = None,
    place: str | None = None,
    since: Vector | None = None,
    room: int | None = None,
    sizes: PartBytes = USUAL,
    state: str = "on_stick",
) -> Written:
    """Write what the other office does not have yet into a folder, or as the file named.

    A district writes for its province, and with `recipients` for sister laptops too; the provincial office writes
    an answer for `place`. `full` leaves out nothing that is confirmed; `since` is a vector to build on that was
    learnt in another way than through a signed receipt. Scans are left out as far as the file would need more than
    `room` bytes. `state` is how the bundle stands once it is written. Raises BundleError.
    """
    own = keys_of(store)
    if store.about.role == "province":
        parcel = _answer(store, place, full=full)
    else:
        parcel = _report(store, tuple(recipients or ()), full=full)
    if since is not None:
        parcel = replace(parcel, basis=versions.within(versions.only(since, parcel.head), parcel.head))
    number = _next_number(store)
    name = offices.file_name(store.about.place, "lead", number, store.today.isoformat())
    path = offices.target(to, name)
    filling = _Filling(store, own, parcel, kind or parcel.kind, number, room, sizes)
    offices.write(path, filling.fill)
    return _noted(store, path, filling, state)


def sisters(store: Store) -> tuple[Certificate, ...]:
    """Return the other trusted computers of this office."""
    own = keys_of(store).signing_key
    return tuple(one for one in enrolment.listed(store).of_place(store.about.place) if one.signing_key != own)


def _report(store: Store, extra: Sequence[Certificate], *, full: bool) -> _Parcel:
    listed = enrolment.listed(store)
    if not listed.offices():
        raise BundleError.because("no_certificate")
    head, confirmed = store.vector(), known.confirmed(store)
    basis: Vector = {} if full else versions.within(confirmed.vector, head)
    if extra:
        basis = versions.common([basis, *(known.heard(store, one.signing_key) for one in extra)])
    closed_to = [one.recipient for one in (*listed.offices(), *extra)] + ([listed.escrow] if listed.escrow else [])
    after = confirmed.bundle if basis else 0
    kind = "delta" if basis else "full"
    asked = (*confirmed.wanted, *scans.asked_by(store, extra, (store.about.place, listed.province)))
    travelling = {
        "wanted": scans.missing(store)[: scans.MOST_ASKED],
        **practices.from_district(store),
        **packs.from_district(store),
    }
    return _Parcel(kind, listed.province, tuple(closed_to), basis, head, head, after, travelling, asked)


def _answer(store: Store, place: str | None, *, full: bool) -> _Parcel:
    if not place:
        raise BundleError.because("say_district")
    computers = enrolment.listed(store).of_place(place)
    if not computers:
        raise BundleError.because("no_such_district", place=places.name_of(place))
    theirs = [name for name, one in store.replicas().items() if one.office in (place, store.about.place)]
    head = versions.only(store.vector(), theirs)
    heard = versions.common([known.heard(store, one.signing_key) for one in computers])
    basis: Vector = {} if full else versions.only(versions.within(heard, head), theirs)
    certificates = enrolment.paper(store)
    travelling = {
        "receipt": receipts.paper_for(store, place).whole(),
        "certificates": certificates.whole() if certificates else None,
        **practices.for_district(store, place, [one.signing_key for one in computers]),
        **packs.for_district(store, [one.signing_key for one in computers]),
    }
    closed_to = tuple(one.recipient for one in computers)
    asked = scans.asked_by(store, computers, (place, store.about.place))
    return _Parcel("return", place, closed_to, basis, head, head, 0, travelling, asked, Concern(store, place))


def _next_number(store: Store) -> int:
    made = [note.number for note in store.journal.notes("out")]
    return max([*made, known.confirmed(store).bundle], default=0) + 1


class _Filling:
    """Fills the file of one bundle; afterwards `manifest` tells what it became."""

    def __init__(
        self,
        store: Store,
        keys: DeviceKeys,
        parcel: _Parcel,
        kind: str,
        number: int,
        room: int | None,
        sizes: PartBytes,
    ) -> None:
        self._store, self._keys, self.parcel, self._kind, self._number = store, keys, parcel, kind, number
        self._room, self._sizes = room, sizes
        self.left_out: list[str] = []
        self._bundle_id = secrets.token_hex(16)
        self._papers: set[str] = set(parcel.wanted)
        self.word = secrets.token_hex(16)
        self.manifest: Manifest

    def fill(self, file: BinaryIO) -> None:
        """Write the whole file."""
        container = ContainerWriter(file)
        read_me = container.add(READ_ME, READ_ME_TEXT)
        content = ContentWriter(container, self.parcel.recipients, self._sizes)
        content.envelope(self._envelope())
        content.lines(self._noticed(self._lines()))
        content.pack(self._blobs(content))
        self.manifest = self._described(content, read_me)
        text = self.manifest.text()
        container.add(MANIFEST, text)
        container.add(SIGNATURE, signature_file(self._keys, text))
        container.finish()

    def _envelope(self) -> dict[str, Any]:
        # The same names as in the manifest, so that nobody who cannot open a part can put it into a bundle of his own.
        return {
            "bundle_id": self._bundle_id, "number": self._number, "signing_key": self._keys.signing_key,
            "to": self.parcel.to, "officer": self._store.about.officer, "word": self.word, **self.parcel.papers,
        }  # fmt: skip

    def _lines(self) -> Iterator[str]:
        for replica, seq in sorted(self.parcel.head.items(), key=lambda one: in_order(one[0])):
            start = max(self.parcel.basis.get(replica, 0), start_of(replica))
            alone = {**self._store.vector(), replica: start}
            is_ours = self._store.replicas()[replica].office == self._store.about.place
            if self.parcel.concern is not None and is_ours:
                written = _concerning(self.parcel.concern, self._store, replica, alone)
            else:
                written = self._store.lines_after(alone)
            # The officer may go on typing meanwhile: what comes after the head waits for the next bundle.
            yield from islice(written, seq - start)

    def _noticed(self, lines: Iterable[str]) -> Iterator[str]:
        """Pass lines through and note which attachments they speak of."""
        for line in lines:
            if name := scans.named_in(line):
                self._papers.add(name)
            yield line

    def _blobs(self, content: ContentWriter) -> Iterator[tuple[str, bytes]]:
        """Yield the scans that go, those asked for first, small ones before large ones, as long as there is room."""
        for name in self._in_order():
            blob = self._store.attachments.read(name)
            if blob is None:
                continue
            if self._room is not None and content.written + len(blob) + _AROUND > self._room:
                self.left_out.append(name)
                continue
            yield name, blob

    def _in_order(self) -> list[str]:
        attachments, asked = self._store.attachments, set(self.parcel.wanted)
        here = {name: size for name in self._papers - scans.staying(self._store) if (size := attachments.size(name))}
        return sorted(here, key=lambda name: (name not in asked, here[name], name))

    def _described(self, content: ContentWriter, read_me: str) -> Manifest:
        about, parcel = self._store.about, self.parcel
        sender = Origin(
            about.place, about.role, about.computer, about.replica, self._keys.signing_key, self._keys.recipient
        )
        return Manifest(
            bundle_id=self._bundle_id, number=self._number, kind=self._kind, practice=about.practice,
            app=__version__, sender=sender, to=parcel.to, recipients=parcel.recipients,
            basis=parcel.basis, head=parcel.head, holds=parcel.holds, after=parcel.after,
            heads=known.heads_for(self._store, self._keys, parcel.head), changes=content.changes,
            attachments=content.attachments, parts=tuple(content.parts), read_me=read_me, root=content.root,
            wall=self._store.today.isoformat(),
        )  # fmt: skip


def _concerning(concern: Concern, store: Store, replica: str, after: Vector) -> Iterator[str]:
    """Yield this office's own changes, with a stand-in for each that does not concern the district."""
    start = after[replica]
    chain = store.chain(replica, start) if start else chain_start(replica)
    for change in store.changes_after(after):
        line = line_of(change)
        chain = chain_next(chain, line)
        yield line if concern.has(change) else line_of(_stand_in(change, chain))


def _stand_in(change: Change, chain: bytes) -> Change:
    values = {"chain": chain.hex()}
    return Change(change.replica, change.seq, change.stamp, WITHHELD, "", "", values, {}, change.office, "", "", "")


def _noted(store: Store, path: Path, filling: _Filling, state: str) -> Written:
    manifest = filling.manifest
    written = Written(
        path, manifest.bundle_id, manifest.number, manifest.changes, manifest.check_code, path.stat().st_size,
        manifest.kind, manifest.to, manifest.attachments, tuple(filling.left_out),
    )  # fmt: skip
    known.keep_word(store, manifest.bundle_id, filling.word)
    day = store.today.isoformat()
    note = BundleNote(
        manifest.bundle_id, manifest.number, "out", manifest.kind, manifest.to, state, dict(manifest.basis),
        dict(manifest.head), manifest.changes, path.name, manifest.check_code, store.about.computer, day, day,
    )  # fmt: skip
    store.journal.add(note)
    return written
