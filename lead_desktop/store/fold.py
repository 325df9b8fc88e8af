"""What the changes of one record add up to, whatever order they arrived in. Pure: no SQL, no clock."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import Field
from lead_desktop.store.changes import Change, Difference, Kind, Vector
from lead_desktop.store.clock import HIGHEST_STAMP

ENGINE_COLUMNS = ("id", "office", "made_at", "made_by", "changed_at", "changed_by", "removed", "stamp")
"""What every record has beside its fields; `stamp` is that of the last change and is not shown."""

Folded = dict[str, Any]
"""A record as its table holds it: the engine's columns and every stored field."""

WRITES = frozenset({Kind.CREATE, Kind.EDIT, Kind.SETTLE})
APPLIED = frozenset({*WRITES, Kind.REMOVE, Kind.RESTORE})
_LARGEST = 1 << 63


@dataclass
class Pasts:
    """Which changes each author had seen: its own earlier ones and what its marks cover.

    `follows` says of each piece of a history that parted which piece it goes on from, and after which number.
    """

    follows: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    _marks: dict[str, dict[str, tuple[list[int], list[int]]]] = field(default_factory=dict)
    """By author and other replica: the numbers of the marks that tell something new, and up to where they cover."""

    def add(self, mark: Change, covers: Vector | None = None) -> None:
        """Learn a MARK; the marks of one replica come in their order. `covers` is what its vector means here."""
        known = self._marks.setdefault(mark.replica, {})
        for replica, seq in (mark.values if covers is None else covers).items():
            if type(seq) is not int:
                continue
            numbers, covered = known.setdefault(replica, ([], []))
            if not covered or seq > covered[-1]:
                numbers.append(mark.seq)
                covered.append(seq)

    def covered(self, replica: str, seq: int, other: str) -> int:
        """Return up to which number of `other` the author of change `seq` had seen."""
        if other == replica:
            return seq - 1
        found = self._marks[replica].get(other) if replica in self._marks else None
        place = bisect_left(found[0], seq) if found else 0
        marked = found[1][place - 1] if found and place else 0
        if replica not in self.follows:
            return marked
        piece, last = self.follows[replica]
        return max(marked, self.covered(piece, last + 1, other))

    def seen(self, later: Change, earlier: Change) -> bool:
        """Tell whether the author of `later` had seen `earlier`."""
        return self.covered(later.replica, later.seq, earlier.replica) >= earlier.seq


def is_applied(change: Change) -> bool:
    """Tell whether this version applies a change; the others wait in the log."""
    return change.kind in APPLIED and change.stamp <= HIGHEST_STAMP


def fits(of: Field, value: object) -> bool:
    """Tell whether a value has the shape that a field stores."""
    if value is None:
        return True
    if of.many:
        return isinstance(value, list) and all(isinstance(item, str) for item in value)
    if of.sql_type is str:
        return isinstance(value, str)
    if isinstance(value, int):
        return abs(value) < _LARGEST
    return of.sql_type is float and isinstance(value, float)


def fold(entity: Entity, changes: Iterable[Change], pasts: Pasts) -> tuple[Folded, list[Difference]] | None:
    """Return the record and its open differences; None until the change that made it is here."""
    applied = sorted((change for change in changes if is_applied(change)), key=lambda change: change.order)
    created = next((change for change in applied if change.kind == Kind.CREATE), None)
    if created is None:
        return None
    row = _made(entity, created)
    writes = [change for change in applied if change.kind in WRITES]
    for change in writes:
        _overwrite(entity, row, change)
    for one in entity.stored:
        if one.many:
            row[one.name] = sorted(_members(one, writes, pasts)) or None
    _touch(row, applied[-1])
    removed, card = _lifecycle(applied, pasts)
    row["removed"] = removed
    alone = len({change.replica for change in applied}) == 1
    open_fields = () if removed or alone else _differences(entity, created.row, writes, pasts)
    return row, [*([card] if card else ()), *open_fields]


def advance(entity: Entity, row: Folded | None, change: Change) -> Folded:
    """Return the record after a change that comes last in order, and whose author had seen all that it touches.

    Gives what `fold` gives in that case, without reading the log. `row` is None for the change that makes it.
    """
    after = _made(entity, change) if row is None else dict(row)
    if change.kind in WRITES:
        _overwrite(entity, after, change)
        _move(entity, after, change)
    elif change.kind in (Kind.REMOVE, Kind.RESTORE):
        after["removed"] = change.kind == Kind.REMOVE
    if change.stamp >= (after["stamp"] or 0):
        _touch(after, change)
    return after


def groups_of(entity: Entity, change: Change) -> set[tuple[str, ...]]:
    """Return the fields that a change writes, in the groups that win or lose together."""
    by_name = entity.by_name
    return {entity.group_of(name) for name in change.values if name in by_name}


def _made(entity: Entity, created: Change) -> Folded:
    row: Folded = dict.fromkeys(ENGINE_COLUMNS)
    row.update(id=created.row, office=created.office, made_at=created.wall, made_by=created.officer, removed=False)
    row.update(dict.fromkeys(one.name for one in entity.stored))
    return row


def _touch(row: Folded, last: Change) -> None:
    row.update(changed_at=last.wall, changed_by=last.officer, stamp=last.stamp)


def _overwrite(entity: Entity, row: Folded, change: Change) -> None:
    for name, value in change.values.items():
        of = entity.by_name.get(name)
        if of is not None and of.stored and not of.many and fits(of, value):
            row[name] = _as_kept(of, value)


def _move(entity: Entity, row: Folded, change: Change) -> None:
    for name in change.values:
        of = entity.by_name.get(name)
        if of is not None and of.stored and of.many:
            added, dropped = _moves(of, change)
            row[name] = sorted({*(row[name] or ()), *added} - dropped) or None


def _as_kept(of: Field, value: Value) -> Value:
    """Give a value the type that comes back from its table."""
    if value is None or of.sql_type is str:
        return value
    if of.kind == "flag":
        return bool(value)
    # Adding zero turns a negative zero into the zero that a table keeps.
    return float(value) + 0.0 if of.sql_type is float else int(value)  # type: ignore[arg-type]


def _moves(of: Field, change: Change) -> tuple[set[str], set[str]]:
    """Return which members of a set a change added and which it dropped."""
    new, old = change.values[of.name], change.before.get(of.name)
    if not fits(of, new):
        return set(), set()
    added, replaced = _as_set(new), _as_set(old) if fits(of, old) else set()
    return added - replaced, replaced - added


def _as_set(value: Value) -> set[str]:
    return set(value) if isinstance(value, list) else set()


def _members(of: Field, writes: Sequence[Change], pasts: Pasts) -> set[str]:
    """Return the members of a set: one stays until somebody who had seen it being added drops it."""
    last: dict[str, dict[str, tuple[Change, bool]]] = {}
    for change in writes:
        if of.name in change.values:
            added, dropped = _moves(of, change)
            for member in added | dropped:
                last.setdefault(member, {})[change.replica] = (change, member in added)
    return {member for member, moves in last.items() if _stays(list(moves.values()), pasts)}


def _stays(moves: Sequence[tuple[Change, bool]], pasts: Pasts) -> bool:
    drops = [change for change, added in moves if not added]
    return any(added and not any(pasts.seen(drop, change) for drop in drops) for change, added in moves)


def _lifecycle(applied: Sequence[Change], pasts: Pasts) -> tuple[bool, Difference | None]:
    """Tell whether the record is removed; a removal that had not seen an edit leaves it and opens a card."""
    last_removals = {change.replica: change for change in applied if change.kind == Kind.REMOVE}
    if not last_removals:
        return False, None
    restored = {change.replica: change for change in applied if change.kind == Kind.RESTORE}.values()
    live = [one for one in last_removals.values() if not any(pasts.seen(back, one) for back in restored)]
    standing = [one for one in live if not any(pasts.seen(other, one) for other in live if other is not one)]
    if not standing:
        return False, None
    unseen = [_unseen_by(one, applied, pasts) for one in standing]
    if not all(unseen):
        return True, None
    kept = max((change for edits in unseen for change in edits), key=lambda change: change.order)
    removals = sorted(standing, key=lambda change: change.order, reverse=True)
    return False, Difference(kept.entity, kept.row, (), (kept, *removals), removal=True)


def _unseen_by(removal: Change, applied: Sequence[Change], pasts: Pasts) -> list[Change]:
    kept = (change for change in applied if change.kind != Kind.REMOVE and change.replica != removal.replica)
    return [change for change in kept if not pasts.seen(removal, change) and not pasts.seen(change, removal)]


def _differences(entity: Entity, row: str, writes: Sequence[Change], pasts: Pasts) -> Iterator[Difference]:
    latest: dict[tuple[str, ...], dict[str, Change]] = {}
    for change in writes:
        for group in groups_of(entity, change):
            latest.setdefault(group, {})[change.replica] = change
    for group in sorted(latest):
        of = entity.by_name[group[0]]
        if of.many or not of.stored or len(latest[group]) < 2:
            continue
        sides = _sides(group, list(latest[group].values()), pasts)
        if sides:
            yield Difference(entity.name, row, group, tuple(sides))


def _sides(group: Sequence[str], candidates: Sequence[Change], pasts: Pasts) -> list[Change]:
    """Return the latest writes of a group that nobody replaced knowingly, if their values differ."""
    sides = [one for one in candidates if not any(pasts.seen(other, one) for other in candidates if other is not one)]
    if len({repr([change.values.get(name, "unwritten") for name in group]) for change in sides}) < 2:
        return []
    return sorted(sides, key=lambda change: change.order, reverse=True)
