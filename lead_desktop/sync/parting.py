"""Histories that parted: two computers went on under one replica. Both ways on are kept, each under its own name.

The names follow from the changes alone (store/pieces.py), so that all who have seen the same file them alike.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice
from typing import overload

from lead_desktop.store.changes import Change, Refiled, Vector
from lead_desktop.store.lines import chain_next, chain_start
from lead_desktop.store.pieces import Tree, begins_with, in_order, root_of, start_of
from lead_desktop.store.store import Store
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.manifest import Head, Manifest
from lead_desktop.sync.merge import WITHHELD


@dataclass(frozen=True)
class Span:
    """The changes of one piece in a bundle: those after number `first`, up to `last`."""

    piece: str
    first: int
    last: int


@dataclass(frozen=True)
class Filing:
    """Under which names a bundle's changes are kept here.

    `runs` says for its changes in their order how many belong to which piece; `held` is what is here of these
    histories already, by the new names. `gaps` are changes before it that have not come.
    """

    runs: Sequence[tuple[int, str]]
    refiled: Refiled
    heads: Mapping[str, Head]
    held: Vector
    gaps: Mapping[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def is_news(self) -> bool:
        """Whether it comes to light with this bundle that two computers went on under one name."""
        return bool(self.refiled.splits or self.refiled.starts)

    @property
    def second(self) -> str:
        """What the second computer is called from now on, empty when nobody knows what the first is called."""
        return max(self.refiled.computers.values(), default="")


class Filed(Sequence[Change]):
    """The changes of a bundle under the names of the pieces that they belong to."""

    def __init__(self, changes: Sequence[Change], runs: Sequence[tuple[int, str]]) -> None:
        self._changes, self._runs = changes, runs

    def __len__(self) -> int:
        return len(self._changes)

    def __iter__(self) -> Iterator[Change]:
        changes = iter(self._changes)
        for count, name in self._runs:
            for change in islice(changes, count):
                yield change if change.replica == name else change.filed_under(name)

    @overload
    def __getitem__(self, place: int) -> Change: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Change]: ...

    def __getitem__(self, place: int | slice) -> Change | Sequence[Change]:
        if isinstance(place, slice):
            return list(islice(self, *place.indices(len(self))))
        return next(islice(self, range(len(self))[place], None))


def spans(manifest: Manifest) -> list[Span]:
    """Return what a bundle holds, piece by piece, in the order of its lines."""
    ordered = sorted(manifest.head.items(), key=lambda one: in_order(one[0]))
    return [Span(name, max(manifest.basis.get(name, 0), start_of(name)), last) for name, last in ordered]


def parted_roots(store: Store, manifest: Manifest) -> set[str]:
    """Return the replicas in a bundle of which the sender or this computer knows that their history parted."""
    theirs = {root_of(name) for name in manifest.head if root_of(name) != name}
    mine = {root_of(name) for name in store.vector() if root_of(name) != name}
    return theirs | {root for name in manifest.head if (root := root_of(name)) in mine}


def file(store: Store, manifest: Manifest, changes: Iterable[Change], roots: Collection[str]) -> Filing:
    """Find the names for a bundle's changes.

    Raises Unsound for what its author did not sign, BundleError where only a full bundle can tell the ways on apart.
    """
    return _Filer(store, manifest, roots).filing(changes)


class _Filer:
    def __init__(self, store: Store, manifest: Manifest, roots: Collection[str]) -> None:
        self._store, self._manifest = store, manifest
        self._trees = {root: Tree(root, chain_start(root)) for root in roots}
        self._mine: dict[str, list[bytes]] = {}
        self._ends: dict[str, bytes] = {}
        self._gaps: dict[str, tuple[int, int]] = {}
        for root, tree in self._trees.items():
            for piece in store.inside.log.pieces(root):
                start, *chains = self._chains_of(piece)
                self._mine[piece] = chains
                tree.add(start, chains)

    def filing(self, changes: Iterable[Change]) -> Filing:
        following = iter(changes)
        found: list[tuple[Span, list[bytes]]] = []
        for span in spans(self._manifest):
            count = max(0, span.last - span.first)
            if root_of(span.piece) in self._trees:
                found.append((span, self._followed(span, list(islice(following, count)))))
            else:
                found.append((span, []))
                for _ in islice(following, count):
                    pass
        if self._gaps:
            return Filing((), Refiled(), {}, {}, self._gaps)
        self._check_ends()
        names = {chain: name for tree in self._trees.values() for chain, name in tree.names().items()}
        runs = [run for span, chains in found for run in _runs(span, chains, names)]
        heads = {names[self._ends[piece]]: head for piece, head in self._heads().items()}
        splits, held = self._splits(names)
        new = {name for _, name in runs if root_of(name) != name} - held.keys()
        return Filing(runs, Refiled(splits, self._starts(names, new), self._called(new)), heads, held)

    def _chains_of(self, piece: str) -> list[bytes]:
        """Return the chain values of a piece that is held here; behind stand-ins nobody can tell ways on apart."""
        if any(change.kind == WITHHELD for change in self._store.changes_after({**self._store.vector(), piece: 0})):
            raise self._ask()
        return list(self._store.inside.log.chains(piece))

    def _followed(self, span: Span, changes: Sequence[Change]) -> list[bytes]:
        """Return the chain values of a span, from the place in the known histories that its author signed."""
        if any(change.kind == WITHHELD for change in changes):
            raise self._ask()
        tree = self._trees[root_of(span.piece)]
        places = self._places(tree, span)
        if not places:
            held = max((self._store.vector()[piece] for piece in self._store.inside.log.pieces(tree.root)), default=0)
            self._gaps[span.piece] = held + 1, span.first
            return []
        ways = [(place, _chains(place, changes)) for place in places]
        fitting = [(place, chains) for place, chains in ways if self._fits(tree, span, place, chains)]
        if len(fitting) != 1:
            raise Unsound("forged") if span.first == 0 else self._ask()
        ((place, chains),) = fitting
        tree.add(place, chains)
        self._ends[span.piece] = chains[-1] if chains else place
        return chains

    def _places(self, tree: Tree, span: Span) -> list[bytes]:
        return [tree.start] if span.first == 0 else tree.at(span.first)

    def _fits(self, tree: Tree, span: Span, place: bytes, chains: Sequence[bytes]) -> bool:
        start = start_of(span.piece)
        first = chains[0] if span.first == start and chains else None
        if first is None and span.first > start:
            first = tree.back_to(place, start + 1)
        if first is not None and not begins_with(span.piece, first):
            return False
        head = self._manifest.heads.get(span.piece)
        return head is None or head.chain == (chains[-1] if chains else place).hex()

    def _heads(self) -> dict[str, Head]:
        heads = self._manifest.heads
        return {piece: heads[piece] for piece in self._ends if piece in heads}

    def _check_ends(self) -> None:
        """Make sure that a piece whose end nobody signed is continued by one whose end its author signed."""
        for piece, end in self._ends.items():
            tree, number = self._trees[root_of(piece)], self._manifest.head[piece]
            ways = [chain for name, chain in self._ends.items() if name in self._heads() and root_of(name) == tree.root]
            ahead = (chain for chain in ways if tree.number(chain) >= number)
            if not any(tree.back_to(chain, number) == end for chain in ahead):
                raise Unsound("forged")

    def _splits(self, names: Mapping[bytes, str]) -> tuple[list[tuple[str, int, str]], dict[str, int]]:
        splits: list[tuple[str, int, str]] = []
        held: dict[str, int] = {}
        for piece, chains in self._mine.items():
            at, parts = start_of(piece), []
            for name, run in groupby(chains, key=names.__getitem__):
                parts.append((piece, at, name))
                at += sum(1 for _ in run)
                held[name] = at
            splits.extend(part for part in reversed(parts) if part[2] != piece)
        return splits, held

    def _starts(self, names: Mapping[bytes, str], new: Collection[str]) -> dict[str, bytes]:
        starts: dict[str, bytes] = {}
        for chain, name in names.items():
            if name in new and name not in starts:
                starts[name] = self._trees[root_of(name)].before(chain)
        return starts

    def _called(self, new: Collection[str]) -> dict[str, str]:
        """Return what the computers of new pieces are called: the second one "Kech-2"."""
        called: dict[str, str] = {}
        for name in sorted(new, key=in_order):
            root = root_of(name)
            # Each parting gives a name to what went before, and to both ways on.
            ways = (len(self._store.inside.log.pieces(root)) + 1) // 2 + sum(root_of(one) == root for one in called)
            computer = self._computer(root)
            called[name] = f"{computer}-{ways + 1}" if ways and computer else computer
        return called

    def _computer(self, root: str) -> str:
        known = self._store.replicas().get(root)
        sender = self._manifest.sender
        return (known.computer if known else "") or (sender.computer if sender.replica == root else "")

    def _ask(self) -> BundleError:
        return BundleError.because("two_computers", computer=self._manifest.sender.computer)


def _chains(start: bytes, changes: Iterable[Change]) -> list[bytes]:
    found = [start]
    for change in changes:
        found.append(chain_next(found[-1], change.line))
    return found[1:]


def _runs(span: Span, chains: Sequence[bytes], names: Mapping[bytes, str]) -> Iterator[tuple[int, str]]:
    if not chains:
        yield max(0, span.last - span.first), span.piece
        return
    for name, run in groupby(chains, key=names.__getitem__):
        yield sum(1 for _ in run), name
