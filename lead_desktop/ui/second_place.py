"""The second place for safety copies: a folder on another drive that gets a copy of every copy. No widgets."""

from pathlib import Path

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.copies import Copy
from lead_desktop.store.errors import StoreError
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


def carry(store: Store, copy: Copy) -> Path | None:
    """Write a copy to the second place too; None where none is chosen. Raises StoreError when it cannot be reached."""
    place = second_place(store)
    if place is None:
        return None
    # The office's name keeps the copies of several stores on one drive apart.
    target = place / f"{store.about.place}-{store.about.replica[:6]}-{copy.path.name}"
    try:
        safeio.write_file(target, copy.path.read_bytes())
        older = sorted(place.glob(f"{store.about.place}-{store.about.replica[:6]}-lead-*.copy"))[:-MOST]
        for one in older:
            one.unlink()
    except OSError as error:
        text = N_("Your work is safe on this computer. The second place {path} cannot be reached. Connect the drive.")
        raise StoreError(sentence(text, path=str(place))) from error
    return target
