"""What would happen if a bundle were taken in: which changes are new, which stand outside their author's writ. Pure."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Change, Kind, Vector, vector_covers
from lead_desktop.store.pieces import start_of

WITHHELD = "withheld"
"""The kind that stands in for a change of the provincial office which does not concern this district."""

NOT_YOURS, OTHER_OFFICE, STOPPED = "not_yours", "other_office", "stopped"
"""Why a change is set aside: another office's record, another office's name, a computer no longer trusted."""

REASONS: Mapping[str, str] = {
    NOT_YOURS: N_("The record belongs to another office."),
    OTHER_OFFICE: N_("The change is written in the name of another office."),
    STOPPED: N_("The computer that wrote it is no longer trusted."),
}
"""The words for each of them."""

_Makers = dict[tuple[str, str], tuple[tuple[int, str, int], str]]
_DISTRICT_PLACES = frozenset({"council_area", "union_council", "village"})


@dataclass(frozen=True)
class Author:
    """The office whose key signed a replica's chain, and from which number its changes are no longer trusted."""

    place: str
    role: str
    stopped_from: int | None = None


@dataclass(frozen=True)
class Mine:
    """What the plan asks of the store that takes in."""

    vector: Vector
    held: Callable[[str, int], Change | None]
    office_of: Callable[[str, str], str | None]
    """The office that made a record, None when the record is not here."""
    entities: Mapping[str, Entity]


class New:
    """Those of some changes that a vector does not cover; they can be gone through again and again."""

    def __init__(self, theirs: Iterable[Change], held: Vector) -> None:
        self._theirs, self._held = theirs, held

    def __iter__(self) -> Iterator[Change]:
        return (change for change in self._theirs if not vector_covers(self._held, change.replica, change.seq))


@dataclass(frozen=True)
class MergePlan:
    """What a bundle brings.

    `aside` gives the reason for each change that is kept but not applied; `clash` names a shared identity.
    """

    new: Iterable[Change] = ()
    held_already: int = 0
    aside: Mapping[tuple[str, int], str] = field(default_factory=dict)
    by_entity: Mapping[str, int] = field(default_factory=dict)
    gap: tuple[str, int] | None = None
    clash: str | None = None


def plan(
    mine: Mine, theirs: Sequence[Change], authors: Mapping[str, Author], proved: Vector | None = None
) -> MergePlan:
    """Sort changes into new and held, and set aside what its author may not write.

    The order of `theirs` is by replica and number. What `proved` covers is known to be what is held here.
    """
    heads = dict(mine.vector)
    makers: _Makers = {}
    judged = _Judged()
    count, is_sure = 0, True
    for change in theirs:
        head = heads[change.replica] if change.replica in heads else start_of(change.replica)
        if change.seq <= head:
            if not vector_covers(proved or {}, change.replica, change.seq) and not _is_same(mine, change):
                return MergePlan(clash=change.replica)
        elif change.seq > head + 1:
            return MergePlan(gap=(change.replica, head + 1))
        else:
            heads[change.replica] = change.seq
            count += 1
            is_sure = _note_maker(makers, change, authors) and is_sure
            is_sure = judged.take(change, _reason(mine, change, authors[change.replica], makers)) and is_sure
    new = New(theirs, mine.vector)
    if not is_sure:
        # Who made a record came to light only after changes of it.
        judged = _Judged()
        for change in new:
            judged.take(change, _reason(mine, change, authors[change.replica], makers))
    return MergePlan(new, len(theirs) - count, judged.aside, judged.counted)


def _is_same(mine: Mine, change: Change) -> bool:
    held = mine.held(change.replica, change.seq)
    if held is None:
        return False
    # What once did not concern this district may do so later; its place in the chain is proved by the signed head.
    return held == change or WITHHELD in (held.kind, change.kind)


@dataclass
class _Judged:
    """The reasons of what is set aside, and by entity how many changes are not."""

    aside: dict[tuple[str, int], str] = field(default_factory=dict)
    counted: dict[str, int] = field(default_factory=dict)

    def take(self, change: Change, reason: str | None) -> bool:
        """Count a change; tell whether what comes later cannot alter its reason."""
        if reason:
            self.aside[change.replica, change.seq] = reason
        elif change.entity:
            self.counted[change.entity] = self.counted.get(change.entity, 0) + 1
        return reason != NOT_YOURS


def _note_maker(makers: "_Makers", change: Change, authors: Mapping[str, Author]) -> bool:
    """Remember the first change that makes a record, if its author may write in the name of its office.

    Tell whether nobody else made it in another order.
    """
    if change.kind != Kind.CREATE or authors[change.replica].place != change.office:
        return True
    key = (change.entity, change.row)
    before = makers.get(key)
    if before is None or change.order < before[0]:
        makers[key] = change.order, change.office
    return before is None or before[1] == change.office


def _reason(mine: Mine, change: Change, author: Author, makers: "_Makers") -> str | None:
    if author.stopped_from is not None and change.seq >= author.stopped_from:
        return STOPPED
    if change.kind == Kind.MARK or not change.entity:
        return None
    if change.office != author.place:
        return OTHER_OFFICE
    key = (change.entity, change.row)
    maker = mine.office_of(*key) or makers.get(key, (None, None))[1]
    return None if _may_write(mine.entities.get(change.entity), change, author, maker) else NOT_YOURS


def _may_write(entity: Entity | None, change: Change, author: Author, maker: str | None) -> bool:
    if entity is None:
        return maker is None or maker == author.place
    if entity.owner is not Owner.PROVINCE:
        return maker == author.place
    if author.role == "province":
        return True
    if maker != author.place:
        return False
    return change.kind != Kind.CREATE or (entity.name == "place" and change.values.get("level") in _DISTRICT_PLACES)
