"""Names of histories: where two computers went on under one replica, each way on has a name of its own. Pure.

A history that never parted has its replica's name. Where it parted after change n, what came before keeps that name,
and each way on is called `<replica>.<n>.<first 16 digits of the chain value after its first change>`: whoever has
seen both ways on finds the same names, in whatever order they arrived. Numbers go on from n + 1.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_PIECE = re.compile(r"(.+)\.(0|[1-9]\d{0,12})\.([0-9a-f]{16})", re.DOTALL)
_DIGITS = 16

def root_of(name: str) -> str:
    """Return the replica that wrote a piece: the name that stands in its lines."""
    found = _PIECE.fullmatch(name)
    return found[1] if found else name


def start_of(name: str) -> int:
    """Return the number before the first change of a piece, 0 for a whole history."""
    found = _PIECE.fullmatch(name)
    return int(found[2]) if found else 0


def begins_with(name: str, chain: bytes) -> bool:
    """Tell whether a piece can begin with the change after which its chain has a value."""
    found = _PIECE.fullmatch(name)
    return found is None or chain.hex().startswith(found[3])


def piece_name(root: str, start: int, chain: bytes) -> str:
    """Return the name of the piece that begins after a number, with the change that leads to a chain value."""
    return f"{root}.{start}.{chain.hex()[:_DIGITS]}"


def in_order(name: str) -> tuple[str, int, str]:
    """Return what pieces are sorted by: those of one replica together, each after the one that it goes on from."""
    return root_of(name), start_of(name), name


@dataclass
class Tree:
    """The known histories of one replica as chain values, each after the one that it follows."""

    root: str
    start: bytes
    """The chain value before the first change."""
    _before: dict[bytes, bytes] = field(default_factory=dict)
    _number: dict[bytes, int] = field(default_factory=dict)
    _next: dict[bytes, list[bytes]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._number[self.start] = 0

    def add(self, start: bytes, chains: Iterable[bytes]) -> None:
        """Learn a run of chain values that follow a known one. Raises KeyError when it is not known."""
        before = start
        for chain in chains:
            if chain not in self._number:
                self._number[chain] = self._number[before] + 1
                self._before[chain] = before
                self._next.setdefault(before, []).append(chain)
            before = chain

    def at(self, number: int) -> list[bytes]:
        """Return the known chain values after the change of a number."""
        return [chain for chain, found in self._number.items() if found == number]

    def holds(self, chain: bytes) -> bool:
        """Tell whether a chain value is known."""
        return chain in self._number

    def number(self, chain: bytes) -> int:
        """Return the number of the change that leads to a chain value."""
        return self._number[chain]

    def back_to(self, chain: bytes, number: int) -> bytes:
        """Return the chain value of an earlier number of the same history."""
        while self._number[chain] > number:
            chain = self._before[chain]
        return chain

    def before(self, chain: bytes) -> bytes:
        """Return the chain value that one follows."""
        return self._before[chain]

    def names(self) -> dict[bytes, str]:
        """Return for each chain value after a change the piece that the change belongs to."""
        found = {self.start: self.root}
        for chain in sorted(self._before, key=self._number.__getitem__):
            before = self._before[chain]
            parts = len(self._next[before]) > 1
            found[chain] = piece_name(self.root, self._number[before], chain) if parts else found[before]
        del found[self.start]
        return found
