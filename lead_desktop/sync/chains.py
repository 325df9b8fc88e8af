"""Whether the changes of a bundle continue each author's chain up to the head that the author signed."""

from lead_desktop.store.changes import Change
from lead_desktop.store.lines import chain_next, chain_start
from lead_desktop.store.store import Store
from lead_desktop.sync import known, versions
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.manifest import Manifest
from lead_desktop.sync.merge import WITHHELD


class Chains:
    """Follows the changes of one bundle in their order.

    `withheld` are the replicas with stand-ins for what stayed away; `proved` those of which all that is held here and
    comes again is the same, because the chains meet.
    """

    def __init__(self, store: Store, manifest: Manifest) -> None:
        """Check the signed heads. Raises Unsound."""
        self._store, self._manifest = store, manifest
        self._held = store.vector()
        self._at: dict[str, int] = dict(manifest.basis)
        self._last = ""
        self._values: dict[str, bytes | None] = {}
        self._from: dict[str, int] = {}
        self.withheld: set[str] = set()
        self.proved: set[str] = set()
        self._check_heads()

    def follow(self, change: Change, line: str) -> None:
        """Take the next change. Raises Unsound for one that is out of its place."""
        replica = change.replica
        if change.seq != self._at.get(replica, 0) + 1 or replica < self._last:
            raise Unsound
        if replica not in self._values:
            self._values[replica], self._from[replica] = self._start(replica)
        self._at[replica], self._last = change.seq, replica
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
        """Compare with the signed heads. Raises Unsound, or BundleError when two computers share one name."""
        if {replica: seq for replica, seq in self._at.items() if seq} != dict(self._manifest.head):
            raise Unsound
        for replica, head in self._manifest.heads.items():
            value = self._values.get(replica)
            if value is not None and value.hex() != head.chain:
                raise Unsound("forged")
            if self._held.get(replica, 0) >= head.seq:
                self._compare_with_held(replica, head.seq, head.chain)

    def _check_heads(self) -> None:
        found = self._manifest
        if not versions.covers(found.head, found.basis) or set(found.heads) != set(found.head):
            raise Unsound
        for replica, head in found.heads.items():
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
            name = self._store.replicas()[replica].computer or self._manifest.sender.computer
            raise BundleError.because("two_computers", computer=name)
        if mine is not None:
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
