"""Version vectors: what one office knows and another does not. Pure, and without any clock."""

from collections.abc import Iterable, Mapping

from lead_desktop.store.changes import Vector


def covers(vector: Vector, other: Vector) -> bool:
    """Tell whether everything in `other` is also in `vector`."""
    return all(vector.get(replica, 0) >= seq for replica, seq in other.items())


def missing(mine: Vector, theirs: Vector) -> dict[str, tuple[int, int]]:
    """Return for each replica the numbers after which and up to which `theirs` holds more than `mine`."""
    return {
        replica: (mine.get(replica, 0), seq) for replica, seq in sorted(theirs.items()) if seq > mine.get(replica, 0)
    }


def gaps(mine: Vector, basis: Vector, head: Vector) -> dict[str, tuple[int, int]]:
    """Return for each replica the first and last number that a bundle of (basis, head] presupposes and `mine` lacks."""
    return {
        replica: (mine.get(replica, 0) + 1, basis[replica])
        for replica in sorted(basis)
        if basis[replica] > mine.get(replica, 0) and head.get(replica, 0) > basis[replica]
    }


def common(vectors: Iterable[Vector]) -> dict[str, int]:
    """Return what every one of the vectors covers; nothing when there is none."""
    known = list(vectors)
    if not known:
        return {}
    first, *others = known
    lowest = {replica: min(seq, *(other.get(replica, 0) for other in others), seq) for replica, seq in first.items()}
    return {replica: seq for replica, seq in lowest.items() if seq}


def only(vector: Vector, replicas: Iterable[str]) -> dict[str, int]:
    """Return a vector restricted to some replicas."""
    wanted = set(replicas)
    return {replica: seq for replica, seq in vector.items() if replica in wanted}


def within(vector: Mapping[str, int], head: Vector) -> dict[str, int]:
    """Return a vector lowered to at most `head`, so that nothing is presupposed that does not exist here."""
    lowered = {replica: min(seq, head.get(replica, 0)) for replica, seq in vector.items()}
    return {replica: seq for replica, seq in lowered.items() if seq}
