"""Two computers under one name, as a disk image makes them where the machine has nothing to tell them apart by."""

import shutil
from pathlib import Path

from lead_desktop.store import engine
from lead_desktop.store.about import write_notes
from lead_desktop.store.store import Store
from lead_desktop.system.safeio import write_file

_PARTS = ("lead.db", "lead.identity")


def twin_of(store: Store, folder: Path) -> Store:
    """Copy a store to a folder, unnoticed, and open the copy; the first goes on as it was."""
    folder.mkdir()
    store.rest()
    for name in _PARTS:
        shutil.copy(store.folder / name, folder / name)
    _blind(folder)
    return Store.open(folder, clock=store.inside.now, entities=store.entities)


def old_copy_of(store: Store) -> dict[str, bytes]:
    """Keep what a store is now, to bring it back unnoticed."""
    store.rest()
    return {name: (store.folder / name).read_bytes() for name in _PARTS}


def brought_back(store: Store, old: dict[str, bytes]) -> Store:
    """Close a store and go on from what it was, as if nothing had been written since."""
    store.close()
    for name, content in old.items():
        write_file(store.folder / name, content)
    _blind(store.folder)
    return Store.open(store.folder, clock=store.inside.now, entities=store.entities)


def _blind(folder: Path) -> None:
    db = engine.connect(folder / engine.FILE_NAME)
    try:
        with engine.transaction(db):
            write_notes(db, {"marks": {}})
        engine.checkpoint(db, truncate=True)
    finally:
        db.close()
