"""A change, its stamp, and what a commit reports. Plain frozen facts; nothing is stored here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from lead_desktop.roadmap.facts import Value

Vector = Mapping[str, int]
"""A version vector: for each replica the highest sequence number that is held without gaps."""


class Kind(StrEnum):
    """What a change does. Kinds that a later version invents are kept, passed on and not applied."""

    CREATE = "create"
    EDIT = "edit"
    REMOVE = "remove"
    RESTORE = "restore"
    MARK = "mark"
    SETTLE = "settle"


@dataclass(frozen=True)
class Edit:
    """What an officer wants to do to one record: it becomes a Change when it is committed.

    `values` holds clean values only; for CREATE, EDIT and SETTLE the fields to write, for the others nothing.
    """

    kind: Kind
    entity: str
    row: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Change:
    """One edit of one record by one replica, as it stands in the log and travels in bundles.

    `(replica, seq)` names it. `stamp` is a hybrid logical clock: 48 bits of milliseconds, 16 bits of counter.
    `values` and `before` hold only the fields that changed; `wall` is the author's own date and time (ISO),
    `doubtful` marks a wall clock that was plainly wrong. `step` names the undo step that it belongs to.
    For MARK, `values` is what the author had newly taken in, as a version vector. `line` is the one line of a change
    that was read from it, so that it need not be written again.
    """

    replica: str
    seq: int
    stamp: int
    kind: str
    entity: str
    row: str
    values: Mapping[str, Value]
    before: Mapping[str, Value]
    office: str
    officer: str
    wall: str
    step: str
    doubtful: bool = False
    line: str = field(default="", init=False, compare=False, repr=False)

    @property
    def order(self) -> tuple[int, str, int]:
        """The one order in which every store applies changes."""
        return self.stamp, self.replica, self.seq

    def filed_under(self, name: str) -> "Change":
        """Return the same change under the name of the piece of its author's history that it belongs to."""
        change = replace(self, replica=name)
        object.__setattr__(change, "line", self.line)
        return change


@dataclass(frozen=True)
class Difference:
    """One field (or group) of one record that two replicas changed without having seen each other's change.

    `sides` are the competing changes, the one that shows meanwhile first. `fields` names the group;
    `removal` tells that one side removed the record.
    """

    entity: str
    row: str
    fields: tuple[str, ...]
    sides: tuple[Change, ...]
    removal: bool = False


@dataclass(frozen=True)
class Committed:
    """What a commit did, for everyone who shows something: the records touched and when the disk confirmed it."""

    step: str
    label: str
    rows: frozenset[tuple[str, str]]
    entities: frozenset[str]
    at: str
    changes: int
    differences: int = 0


@dataclass(frozen=True)
class Hit:
    """One record that a search found, best first."""

    entity: str
    row: str
    title: str
    excerpt: str
    removed: bool = False


@dataclass(frozen=True)
class Past:
    """One earlier value of a field: who, when, from which computer, old and new."""

    change: Change
    field: str
    old: Value
    new: Value
    computer: str


@dataclass(frozen=True)
class BundleNote:
    """One line of the journal of bundles, kept on this computer alone.

    `direction` is "out" or "in"; `kind` "delta", "full", "return", "enrolment" or "receipt"; `peer` the place code of
    the other office; `state` one of "ready", "on_stick", "uploaded", "waiting", "received", "held", "here", "taken_in",
    "refused", "replaced" (it never left, and a later one carries it).
    `basis` and `head` are the vectors between which the bundle lies.
    """

    bundle_id: str
    number: int
    direction: str
    kind: str
    peer: str
    state: str
    basis: Vector = field(default_factory=lambda: MappingProxyType({}))
    head: Vector = field(default_factory=lambda: MappingProxyType({}))
    changes: int = 0
    file_name: str = ""
    check_code: str = ""
    sender: str = ""
    made_at: str = ""
    moved_at: str = ""
    remark: str = ""


@dataclass(frozen=True)
class Refiled:
    """What to file anew where histories part; the names are those of pieces.py.

    `splits` say, in the order in which they are made, which piece ends after which number, and what the rest of it is
    called. `starts` are the chain values before the first changes of pieces that begin with what arrives, `computers`
    what the computers of new pieces are called.
    """

    splits: Sequence[tuple[str, int, str]] = ()
    starts: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    computers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True)
class Received:
    """What a verified bundle brings: its changes, its line for the journal, and what it was verified against.

    `changes` come by replica and number and are gone through once, so that they need not all be in memory.
    `vector` is the sender's head that the bundle covers, `chains` the authors' chain values at that head.
    `aside` names changes (replica, seq) that are kept and passed on but not applied, each with its reason.
    `computers` says what the replicas' computers are called. `refiled` files histories that parted: the names in the
    other fields are those that it gives.
    """

    changes: Iterable[Change]
    note: BundleNote | None
    vector: Vector
    chains: Mapping[str, bytes] = field(default_factory=lambda: MappingProxyType({}))
    aside: Mapping[tuple[str, int], str] = field(default_factory=lambda: MappingProxyType({}))
    computers: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    refiled: Refiled | None = None


def vector_covers(vector: Vector, replica: str, seq: int) -> bool:
    """Tell whether a version vector includes a change."""
    return vector.get(replica, 0) >= seq


def joined(vectors: Sequence[Vector]) -> dict[str, int]:
    """Return the version vector that covers all the given ones."""
    result: dict[str, int] = {}
    for vector in vectors:
        for replica, seq in vector.items():
            result[replica] = max(result.get(replica, 0), seq)
    return result
