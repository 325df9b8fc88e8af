"""How the pieces of a history that parted go on from one another, and what marks mean that speak of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from lead_desktop.store.changes import Change, Vector
from lead_desktop.store.pieces import root_of, start_of

if TYPE_CHECKING:
    from lead_desktop.store.log import Log

CHAINS = "chains"
"""Under this name a mark says by which chain values it knows the changes that it covers, of each the first digits."""
DIGITS = 16


class Parted:
    """The histories of one log that have several pieces, as they are now."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._roots = frozenset(root_of(name) for name in log.replicas() if root_of(name) != name)
        self.follows: dict[str, tuple[str, int]] = {}
        for root in self._roots:
            for name in log.pieces(root):
                before = self._before(name)
                if before is not None:
                    self.follows[name] = before, start_of(name)

    def covers(self, mark: Change) -> Vector | None:
        """Return what a mark covers by the names of the pieces; None where its own vector says it.

        Without the chain value, only what all ways on have in common counts as seen.
        """
        if not any(root_of(name) in self._roots for name in mark.values):
            return None
        said = mark.values.get(CHAINS)
        chains: Mapping[str, object] = said if isinstance(said, dict) else {}
        covered: dict[str, int] = {}
        for name, seq in mark.values.items():
            if type(seq) is not int:
                continue
            for piece, last in self._meant(name, seq, str(chains.get(name, ""))):
                covered[piece] = max(covered.get(piece, 0), last)
        return covered

    def _meant(self, name: str, seq: int, digits: str) -> Iterator[tuple[str, int]]:
        root = root_of(name)
        if root not in self._roots:
            yield name, seq
            return
        at: tuple[str, int] | None = self._at(root, seq, digits) or (name, min(seq, self._log.head(name)))
        while at is not None:
            yield at
            at = self.follows.get(at[0])

    def _at(self, root: str, seq: int, digits: str) -> tuple[str, int] | None:
        for piece in self._log.pieces(root) if digits else ():
            holds = start_of(piece) < seq <= self._log.head(piece)
            if holds and self._log.chain(piece, seq).hex().startswith(digits):
                return piece, seq
        return None

    def _before(self, name: str) -> str | None:
        start, log = start_of(name), self._log
        chain = log.chain(name, start) if start else b""
        others = (piece for piece in log.pieces(root_of(name)) if start_of(piece) < start <= log.head(piece))
        return next((piece for piece in others if log.chain(piece, start) == chain), None)
