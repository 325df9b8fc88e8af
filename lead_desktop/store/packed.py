"""Many changes in little memory: their lines, closely packed. They come out in the order in which they went in."""

import zlib
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import overload

from lead_desktop.store.changes import Change
from lead_desktop.store.lines import known_change_of

_BLOCK = 1_000
_AS_THEY_ARE = 4_000


class PackedChanges(Sequence[Change]):
    """A sequence of changes that are read from their lines each time they are looked at."""

    def __init__(self) -> None:
        self._first: list[Change] = []
        self._blocks: list[bytes] = []
        self._waiting: list[str] = []

    def append(self, change: Change) -> None:
        """Add a change that was read from its line. The first ones stay as they are: most bundles are small."""
        if len(self._first) < _AS_THEY_ARE:
            self._first.append(change)
            return
        self._waiting.append(change.line)
        if len(self._waiting) == _BLOCK:
            self._blocks.append(zlib.compress("\n".join(self._waiting).encode("utf-8"), 1))
            self._waiting = []

    def __len__(self) -> int:
        return len(self._first) + len(self._blocks) * _BLOCK + len(self._waiting)

    def __iter__(self) -> Iterator[Change]:
        yield from self._first
        for block in self._blocks:
            yield from map(known_change_of, zlib.decompress(block).decode("utf-8").split("\n"))
        yield from map(known_change_of, self._waiting)

    @overload
    def __getitem__(self, place: int) -> Change: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[Change]: ...

    def __getitem__(self, place: int | slice) -> Change | Sequence[Change]:
        if isinstance(place, slice):
            return list(islice(self, *place.indices(len(self))))
        at = range(len(self))[place]
        return next(islice(self, at, None))
