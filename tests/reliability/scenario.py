"""Deterministic work around the core of the program, without a window: `python -m tests.reliability.scenario NAME …`.

A scenario writes into the file of acknowledgements what the program has announced as saved, one line each, right after.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.changes import Edit, Kind, Received
from lead_desktop.store.errors import LeadError, StoreError
from lead_desktop.store.store import Store
from lead_desktop.system import safeio
from tests.store.small import SMALL

LABEL = sentence(N_("A change"))
EDITS, FILES = 12, 6
Say = Callable[[str], object]


def main(name: str, folder: Path, acknowledged: Path) -> None:
    """Run a scenario in a folder."""
    said = os.open(acknowledged, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        SCENARIOS[name](folder, lambda line: os.write(said, f"{line}\n".encode()))
    except LeadError as trouble:
        print(trouble, flush=True)


def prepare(name: str, folder: Path) -> None:
    """Make what a scenario begins with."""
    folder.mkdir()
    if name != "send":
        Store.create(folder / "store", role="district", place="KECH", officer="Planner", entities=SMALL).close()


def content_of(number: int) -> bytes:
    """Return what the file of a number holds in the scenario of sending."""
    return b"%d of the bundle\n" % number * 3000


def _edit(folder: Path, say: Say) -> None:
    store = Store.open(folder / "store", entities=SMALL)
    for number in range(EDITS):
        row = str(store.new_id())
        edit = Edit(Kind.CREATE, "commitment", row, {"title": f"Water {number}", "votes": number})
        if _is_saved(store, edit):
            say(f"made {row}")
        if number % 3 == 2 and _is_saved(store, Edit(Kind.EDIT, "commitment", row, {"summary": "long " * 800})):
            say(f"changed {row}")
    store.close()


def _is_saved(store: Store, edit: Edit) -> bool:
    """Save as an officer would: once more after a trouble, and on with the next where it stays."""
    for _ in range(2):
        try:
            store.commit([edit], label=LABEL)
            return True
        except StoreError as trouble:
            print(trouble, flush=True)
    return False


def _receive(folder: Path, say: Say) -> None:
    """Take in 40 changes of a sister office as one bundle."""
    sister = Store.create(folder.with_name("sister"), role="district", place="KECH", officer="Sister", entities=SMALL)
    rows = [str(sister.new_id()) for _ in range(40)]
    sister.commit([Edit(Kind.CREATE, "commitment", row, {"title": "Roads"}) for row in rows], label=LABEL)
    chains = {replica: sister.chain(replica) for replica in sister.vector()}
    brought = Received(list(sister.changes_after({})), None, sister.vector(), chains)
    sister.close()
    store = Store.open(folder / "store", entities=SMALL)
    store.commit([], label=LABEL, received=brought)
    say(f"taken {len(rows)}")
    store.close()


def _send(folder: Path, say: Say) -> None:
    """Write files as a stick gets them, the last of them over the first."""
    for number in range(FILES):
        name = f"KECH-{number % (FILES - 1)}.lead"
        safeio.write_file(folder / name, content_of(number))
        say(f"written {name} {number}")


SCENARIOS: dict[str, Callable[[Path, Say], None]] = {"edit": _edit, "receive": _receive, "send": _send}


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
