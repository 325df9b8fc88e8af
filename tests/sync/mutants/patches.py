"""Small faults, each put into the program in a child process of the tests. The program itself has no switches."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from lead_desktop.store import arriving, clock, fold, identity, pieces, writing
from lead_desktop.store.changes import Change
from lead_desktop.store.writing import Writing
from lead_desktop.sync import keys, manifest, merge, verifying, versions


def order_by_wall_clock() -> None:
    """Let the date that the author saw decide what shows."""
    _put(Change, "order", property(lambda change: (change.wall, change.replica, change.seq)))


def marks_ignored() -> None:
    """Forget what authors had taken in."""
    _put(fold.Pasts, "add", lambda *_: None)


def stamp_not_raised() -> None:
    """Leave the clock where it was when changes arrive."""
    _put(clock.Clock, "raise_to", lambda *_: None)


def gap_guard_off() -> None:
    """Take in what builds on changes that have not come."""
    _put(versions, "gaps", lambda *_: {})


def one_author_path_for_several() -> None:
    """Apply changes one upon the other where their authors did not know of each other."""
    _put(arriving, "meet", lambda *_: False)


def replica_kept_on_restore() -> None:
    """Take a copy that was brought back for what was last seen."""
    _put(identity, "is_the_same", lambda *_: True)


def manifest_signature_not_checked() -> None:
    """Believe every manifest."""
    _believe(b"lead bundle")


def chain_signature_not_checked() -> None:
    """Believe every chain head."""
    _believe(b"lead chain")


def parts_not_compared() -> None:
    """Leave the manifest's list of parts unread."""
    _put(verifying, "_check_hashes", lambda *_: None)


def known_changes_again() -> None:
    """Take what is here for new when it comes again."""

    def all_of(_: Writing, changes: Iterable[Change]) -> Iterator[Change]:
        return iter(changes)

    _put(Writing, "_new_of", all_of)
    _put(merge.New, "__iter__", lambda new: iter(new._theirs))


def no_bound_on_stamps() -> None:
    """Apply changes of any date."""
    for module in (fold, clock):
        _put(module, "HIGHEST_STAMP", 1 << 62)


def each_change_by_itself() -> None:
    """Commit every received change as soon as it is written."""
    whole = Writing._take_batch

    def one_by_one(self: Writing, batch: Sequence[Change], aside: Mapping[tuple[str, int], str]) -> None:
        whole(self, batch, aside)
        self._write_rows()
        self.log._db.conn.execute("COMMIT")
        self.log._db.conn.execute("BEGIN IMMEDIATE")

    _put(writing, "_AT_ONCE", 1)
    _put(Writing, "_take_batch", one_by_one)


def first_come_keeps_the_name() -> None:
    """Let the history that arrived first keep the replica's name."""

    def names(tree: pieces.Tree) -> dict[bytes, str]:
        found: dict[bytes, str] = {}
        for chain, before in tree._before.items():
            number = tree._number[before]
            is_first = tree._next[before][0] == chain
            found[chain] = found.get(before, tree.root) if is_first else pieces.piece_name(tree.root, number, chain)
        return found

    _put(pieces.Tree, "names", names)


def _believe(beginning: bytes) -> None:
    asked = keys.is_signed

    def is_signed(key: str, text: bytes, signature: str) -> bool:
        return text.startswith(beginning) or asked(key, text, signature)

    _put(manifest, "is_signed", is_signed)


def _put(where: Any, name: str, what: object) -> None:
    if not hasattr(where, name):
        raise LookupError(f"{where} has no {name} any more: this fault no longer goes in")
    setattr(where, name, what)


PATCHES: Mapping[str, tuple[Callable[[], None], str]] = {
    "order by wall clock": (order_by_wall_clock, "an edit lost to a value that its author had seen"),
    "marks ignored": (marks_ignored, "a card is false"),
    "stamp not raised on receive": (stamp_not_raised, "a stamp lies before what its author had seen"),
    "gap guard off": (gap_guard_off, "a bundle was not held although changes before it are missing"),
    "one-author path for several authors": (one_author_path_for_several, "the tables are not what the log says"),
    "replica id kept on restore": (replica_kept_on_restore, "a copy that was brought back goes on under its old name"),
    "manifest signature not checked": (manifest_signature_not_checked, "a manifest that nobody signed was accepted"),
    "author's chain signature not checked": (
        chain_signature_not_checked, "a chain that its author did not sign was accepted",
    ),
    "part set not compared with manifest": (parts_not_compared, "a part that the manifest does not name was accepted"),
    "known changes accepted again": (known_changes_again, "changes that are here were taken for new ones"),
    "no bound on stamps": (no_bound_on_stamps, "a stamp beyond the common bound was applied"),
    "each change in its own transaction": (each_change_by_itself, "half a bundle was taken in"),
    "first come keeps the name": (first_come_keeps_the_name, "two offices name the same histories differently"),
}  # fmt: skip
"""By name: the fault, and the words with which the tests must go red."""
