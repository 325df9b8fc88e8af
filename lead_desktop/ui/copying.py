"""Bringing the next bundle onto a stick: whole, without the scans that do not fit, or over several. No widgets."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import gathering, outbox
from lead_desktop.sync.outbox import Carried
from lead_desktop.ui.drive_line import size_words
from lead_desktop.ui.texts import ltr, tr

SPREAD = "several_sticks"
"""The name under which the store keeps whether a bundle too large for a stick is spread over several."""

Tell = Callable[[int, int], object]


@dataclass(frozen=True)
class Copied:
    """What came of copying: the bundle, what is on this stick now, and the scans that stay for want of room."""

    note: BundleNote
    carried: Carried
    left_out: int = 0
    bytes_left_out: int = 0


def uses_several(store: Store) -> bool:
    """Tell whether a bundle that is too large for a stick is spread over several."""
    return bool(store.kept(SPREAD))


def export(store: Store, folder: Path, tell: Tell | None = None) -> Copied:
    """Write the next bundle and copy it to a stick. Raises BundleError."""
    room = None if uses_several(store) else outbox.room_on(folder)
    written = outbox.prepare(store, room=room)
    note = store.journal.note(written.bundle_id)
    assert note is not None
    left = sum(store.attachments.size(name) or 0 for name in written.left_out)
    return Copied(note, outbox.carry(store, note, folder, tell), len(written.left_out), left)


def go_on(store: Store, folder: Path, tell: Tell | None = None) -> Copied | None:
    """Copy what has not left of the bundle that is ready; None where none is. Raises BundleError."""
    note = outbox.unfinished(store)
    return None if note is None else Copied(note, outbox.carry(store, note, folder, tell))


def said_of(copied: Copied) -> str:
    """Return the sentence that says what is on the stick, and what is to be done now."""
    done = copied.carried
    if done.is_whole and len(done.parts) == done.of:
        return tr("Checked and complete. You can take the stick out now.")
    parts = {"parts": ltr(gathering.ranges(done.parts)), "all": done.of}
    if done.is_whole:
        return tr("Checked. Parts {parts} of {all} are on this stick. Now the whole bundle has left.", **parts)
    missing = ltr(gathering.ranges(done.missing))
    return tr(
        "Checked. Parts {parts} of {all} are on this stick. Put in the next stick for parts {missing}.",
        missing=missing,
        **parts,
    )


def left_out_words(copied: Copied) -> str:
    """Return what is said of scans that stay here for want of room, empty for none."""
    if not copied.left_out:
        return ""
    size = size_words(copied.bytes_left_out)
    if copied.left_out == 1:
        return tr("One paper of {size} stays here: the stick is too small. A later bundle carries it.", size=size)
    return tr(
        "{number} papers of {size} together stay here: the stick is too small. A later bundle carries them.",
        number=copied.left_out,
        size=size,
    )
