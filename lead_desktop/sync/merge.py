"""What would happen if a bundle were taken in: which changes are new, which stand outside their author's writ. Pure."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Change, Kind, Vector

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


@dataclass(frozen=True)
class MergePlan:
    """What a bundle brings.

    `aside` gives the reason for each change that is kept but not applied; `clash` names a shared identity.
    """

    new: tuple[Change, ...] = ()
    held_already: int = 0
    aside: Mapping[tuple[str, int], str] = field(default_factory=dict)
    by_entity: Mapping[str, int] = field(default_factory=dict)
    gap: tuple[str, int] | None = None
    clash: str | None = None


def plan(mine: Mine, theirs: Sequence[Change], authors: Mapping[str, Author]) -> MergePlan:
    """Sort changes into new and held, and set aside what its author may not write.

    The order of `theirs` is by replica and number.
    """
    heads = dict(mine.vector)
    new: list[Change] = []
    for change in theirs:
        head = heads.get(change.replica, 0)
        if change.seq <= head:
            if not _is_same(mine, change):
                return MergePlan(clash=change.replica)
        elif change.seq > head + 1:
            return MergePlan(gap=(change.replica, head + 1))
        else:
            new.append(change)
            heads[change.replica] = change.seq
    aside = _aside(mine, new, authors)
    counted: dict[str, int] = {}
    for change in new:
        if change.entity and (change.replica, change.seq) not in aside:
            counted[change.entity] = counted.get(change.entity, 0) + 1
    return MergePlan(tuple(new), len(theirs) - len(new), aside, counted)


def _is_same(mine: Mine, change: Change) -> bool:
    held = mine.held(change.replica, change.seq)
    if held is None:
        return False
    # What once did not concern this district may do so later; its place in the chain is proved by the signed head.
    return held == change or WITHHELD in (held.kind, change.kind)


def _aside(mine: Mine, new: Sequence[Change], authors: Mapping[str, Author]) -> dict[tuple[str, int], str]:
    makers = _makers(mine, new, authors)
    found: dict[tuple[str, int], str] = {}
    for change in new:
        reason = _reason(mine, change, authors[change.replica], makers)
        if reason:
            found[change.replica, change.seq] = reason
    return found


def _makers(mine: Mine, new: Sequence[Change], authors: Mapping[str, Author]) -> dict[tuple[str, str], str]:
    """Return the office that makes each record which these changes bring for the first time."""
    makers: dict[tuple[str, str], str] = {}
    created = (
        change for change in new if change.kind == Kind.CREATE and authors[change.replica].place == change.office
    )
    for change in sorted(created, key=lambda one: one.order):
        makers.setdefault((change.entity, change.row), mine.office_of(change.entity, change.row) or change.office)
    return makers


def _reason(mine: Mine, change: Change, author: Author, makers: Mapping[tuple[str, str], str]) -> str | None:
    if author.stopped_from is not None and change.seq >= author.stopped_from:
        return STOPPED
    if change.kind == Kind.MARK or not change.entity:
        return None
    if change.office != author.place:
        return OTHER_OFFICE
    key = (change.entity, change.row)
    maker = makers.get(key) or mine.office_of(*key)
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
