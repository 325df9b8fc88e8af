"""The second place for safety copies: a folder on another drive that gets a copy of every copy. No widgets."""

import re
from contextlib import suppress
from pathlib import Path

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import copies, segments, ways_in
from lead_desktop.store.copies import Copy, changes_in
from lead_desktop.store.errors import LeadError, StoreError
from lead_desktop.store.store import Store
from lead_desktop.system import safeio

KEPT = "second_copy"
"""The name under which the store keeps the folder, as text."""
MOST = 3
"""How many copies of a store the second place holds, the newest."""


def second_place(store: Store) -> Path | None:
    """Return the folder that was chosen, None where there is none."""
    kept = store.kept(KEPT)
    return Path(kept) if isinstance(kept, str) and kept else None


def choose(store: Store, folder: Path | None) -> None:
    """Choose a folder, or none."""
    store.keep(KEPT, str(folder) if folder else None)
    note(store)


def note(store: Store) -> None:
    """Note the folder where it can be read when the file with the work cannot."""
    # Without the note only the recovery of a damaged file knows less.
    with suppress(OSError):
        segments.note_place(store.folder, second_place(store))


def carry_changes(store: Store) -> None:
    """Carry what is new since the last time to the second place; where it cannot be reached, the next time does."""
    place = second_place(store)
    if place is not None and not store.read_only:
        with suppress(OSError, LeadError):
            segments.carry(store, place)


def carry_and_test(store: Store) -> list[Copy]:
    """Carry what is new, and once a month test the safety copies here; return those that are damaged.

    A locked storage also learns to let the province in, once its province is known.
    """
    carry_changes(store)
    if store.key is not None and not store.read_only:
        from lead_desktop.sync import unlocking

        with suppress(LeadError):
            unlocking.let_province_in(store)
    return [] if store.read_only else copies.self_test(store)


def copy_at_closing(store: Store) -> None:
    """Make a safety copy of today's work, here and in the second place."""
    # What was saved is safe without the copy, and nobody is there any more to be told.
    with suppress(LeadError):
        carry(store, copies.make(store, "closing"))


def carry(store: Store, copy: Copy) -> Path | None:
    """Write a copy to the second place too; None where none is chosen. Raises StoreError when it cannot be reached."""
    place = second_place(store)
    if place is None:
        return None
    # The office's name keeps the copies of several stores on one drive apart.
    office = f"{store.about.place}-{store.about.replica[:6]}"
    target = place / f"{office}-{changes_in(copy, store.key):012d}-{copy.path.name}"
    try:
        safeio.write_file(target, copy.path.read_bytes())
        if store.key is not None:
            # A locked copy is of no use without the ways in; by themselves they open nothing.
            safeio.write_file(place / f"{office}-{ways_in.FILE_NAME}", ways_in.as_text(ways_in.read(store.folder)))
        for one in _older(place, office, target):
            one.unlink()
        segments.let_go(store, place)
    except OSError as error:
        text = N_("Your work is safe on this computer. The second place {path} cannot be reached. Connect the drive.")
        raise StoreError(sentence(text, path=str(place))) from error
    return target


def _older(place: Path, office: str, newest: Path) -> list[Path]:
    """Return the copies to let go: those whose logs hold least. The one just written always stays."""
    others = [one for one in place.glob(f"{office}-*.copy") if one != newest]
    # The day in a name is that of a clock, and clocks go wrong; the length of the log only grows.
    return sorted(others, key=lambda one: (_changes(one, office), one.name))[: max(0, len(others) - MOST + 1)]


def _changes(copy: Path, office: str) -> int:
    found = re.match(r"(\d{12})-lead-", copy.name.removeprefix(f"{office}-"))
    return int(found[1]) if found else 0
