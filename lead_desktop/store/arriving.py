"""Whether received changes can be applied one upon the other, or only a fold of the whole log can tell. Pure."""

from collections.abc import Sequence
from itertools import pairwise

from lead_desktop.roadmap.entities import Entity
from lead_desktop.store.changes import Change, Kind
from lead_desktop.store.fold import Folded, Pasts, groups_of
from lead_desktop.store.log import Name


def beside(
    current: Folded | None, changes: Sequence[Change], names: Sequence[Name], pasts: Pasts
) -> list[tuple[str, int]] | None:
    """Return the known changes of a record that the author of new ones had not seen; None where only a fold can tell.

    `names` are the known changes.
    """
    first = changes[0]
    if current is None:
        return None if names or first.kind != Kind.CREATE or not _in_line(0, changes) else []
    seen = {replica: pasts.covered(first.replica, first.seq, replica) for replica, _, _ in names}
    last_seen = max((stamp for replica, seq, stamp in names if seq <= seen[replica]), default=0)
    unseen = [(replica, seq) for replica, seq, _ in names if seq > seen[replica]]
    if not _in_line(last_seen, changes) or (unseen and (current["removed"] or not _are_edits(changes))):
        return None
    return unseen


def meet(entity: Entity, new: Sequence[Change], beside: Sequence[Change]) -> bool:
    """Tell whether changes that did not know of each other touch the same fields or do more than edit."""
    if not beside:
        return False
    groups = {group for change in new for group in groups_of(entity, change)}
    stamps = {change.stamp for change in new}
    together = (bool(groups & groups_of(entity, change)) or change.stamp in stamps for change in beside)
    return not _are_edits(beside) or any(together)


def _in_line(last: int, changes: Sequence[Change]) -> bool:
    one_author = all(change.replica == changes[0].replica and change.kind != Kind.RESTORE for change in changes)
    return one_author and all(a < b for a, b in pairwise((last, *(change.stamp for change in changes))))


def _are_edits(changes: Sequence[Change]) -> bool:
    return all(change.kind == Kind.EDIT for change in changes)
