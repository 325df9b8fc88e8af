"""Whether the changes of a bundle continue each author's chain up to the head that the author signed."""

from lead_desktop.store.changes import Change
from lead_desktop.store.lines import chain_next, chain_start
from lead_desktop.store.pieces import root_of
from lead_desktop.store.store import Store
from lead_desktop.sync import known, parting, versions
from lead_desktop.sync.enrolment import Certificates
from lead_desktop.sync.errors import Unsound
from lead_desktop.sync.manifest import Manifest
from lead_desktop.sync.merge import WITHHELD


class Chains:
    """Follows the changes of one bundle in their order.

    `withheld` are the replicas with stand-ins for what stayed away; `proved` those of which all that is held here and
    comes again is the same, because the chains meet. `parted` are those of which two ways on are known or come to
    light: parting.py follows them.
    """

    def __init__(self, store: Store, manifest: Manifest, listed: Certificates) -> None:
        """Check the signed heads. Raises Unsound."""
        self._store, self._manifest = store, manifest
        # Whoever speaks first for a replica may not be the one whose it is.
        self._hands = {one.replica: one.signing_key for one in listed.computers}
        self._held = store.vector()
        self._spans = [span for span in parting.spans(manifest) if span.first < span.last]
        self._at, self._last, self._root = 0, 0, ""
        self._values: dict[str, bytes | None] = {}
        self._from: dict[str, int] = {}
        self.withheld: set[str] = set()
        self.proved: set[str] = set()
        self.parted = parting.parted_roots(store, manifest)
        self._check_heads()

    def follow(self, change: Change, line: str) -> None:
        """Take the next change. Raises Unsound for one that is out of its place."""
        self._expect(change)
        replica = change.replica
        if replica in self.parted:
            return
        if replica not in self._values:
            self._values[replica], self._from[replica] = self._start(replica)
        value = self._values[replica]
        if change.kind == WITHHELD:
            self.withheld.add(replica)
            self._values[replica] = _stated(change)
        elif value is not None and change.seq > self._from[replica]:
            self._values[replica] = chain_next(value, line)
        reached = self._values[replica]
        if change.seq == self._held.get(replica, 0) and reached is not None:
            self._compare_with_held(replica, change.seq, reached.hex())

    def finish(self) -> None:
        """Compare with the signed heads. Raises Unsound."""
        if self._at < self._last or self._spans:
            raise Unsound
        for replica, head in self._manifest.heads.items():
            if root_of(replica) in self.parted:
                continue
            if self._held.get(replica, 0) >= head.seq:
                self._compare_with_held(replica, head.seq, head.chain)
            value = self._values.get(replica)
            if value is not None and value.hex() != head.chain and replica not in self.parted:
                raise Unsound("forged")

    def _expect(self, change: Change) -> None:
        """Go on to the next piece where one has ended. Raises Unsound for a change out of its place."""
        if self._at == self._last:
            if not self._spans:
                raise Unsound
            span = self._spans.pop(0)
            self._root, self._at, self._last = root_of(span.piece), span.first, span.last
        self._at += 1
        if change.seq != self._at or change.replica != self._root:
            raise Unsound

    def _check_heads(self) -> None:
        found = self._manifest
        inner = {name for name in found.head if root_of(name) in self.parted} - set(found.heads)
        if not versions.covers(found.head, found.basis) or set(found.heads) | inner != set(found.head):
            raise Unsound
        hands = self._hands | {found.sender.replica: found.sender.signing_key}
        for replica, head in found.heads.items():
            if hands.setdefault(root_of(replica), head.key) != head.key:
                raise Unsound("forged")
            if head.seq != found.head[replica] or head.seq == 0 or not head.is_signed(replica):
                raise Unsound("forged")
            bound = known.key_of(self._store, replica)
            if bound is not None and bound != head.key:
                raise Unsound("forged")

    def _start(self, replica: str) -> tuple[bytes | None, int]:
        """Return the chain value to go on from, and after which change; none while earlier changes are missing."""
        basis, held = self._manifest.basis.get(replica, 0), self._held.get(replica, 0)
        if basis == 0:
            return chain_start(replica), 0
        if held < basis:
            return None, 0
        value = known.chain_at(self._store, replica, basis)
        if value is not None:
            return value, basis
        head = known.head_at(self._store, replica, held)
        return (bytes.fromhex(head.chain), held) if head else (None, 0)

    def _compare_with_held(self, replica: str, seq: int, chain: str) -> None:
        mine = known.chain_at(self._store, replica, seq)
        if mine is not None and mine.hex() != chain:
            self.parted.add(replica)
        elif mine is not None:
            self.proved.add(replica)


def _stated(change: Change) -> bytes:
    chain = change.values.get("chain")
    if set(change.values) != {"chain"} or change.entity or change.row or change.before:
        raise Unsound("forged")
    try:
        value = bytes.fromhex(str(chain))
    except ValueError as error:
        raise Unsound("forged") from error
    if len(value) != 32:
        raise Unsound("forged")
    return value
