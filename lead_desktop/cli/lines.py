"""Bundles over a line and over several sticks, for the verbs `export` and `import`."""

import os
from pathlib import Path
from typing import Any

import click

from lead_desktop.store.changes import BundleNote
from lead_desktop.store.store import Store
from lead_desktop.sync import carriers, gathering, hosts, outbox, posting, watching
from lead_desktop.sync.carriers import Address, Carrier
from lead_desktop.sync.errors import BundleError

LINE_PASSWORD = "LEAD_LINE_PASSWORD"  # noqa: S105 - the name of a variable
_NEXT = "Put in the next stick and run the same with --go-on: parts {missing} have not left."


def is_address(to: str) -> bool:
    """Tell whether a place is reached over a line rather than being a folder or file."""
    return "://" in to


def reached(store: Store, url: str, user: str) -> Carrier:
    """Reach an address. Its password comes from the variable LEAD_LINE_PASSWORD, the key store, or is asked for."""
    address = Address(url, user)
    carriers.refuse_bad(address)
    return hosts.reached(store, address, _password(address))


def _password(address: Address) -> str | None:
    if not address.user:
        return None
    found = os.environ.get(LINE_PASSWORD) or carriers.password_of(address)
    return found or str(click.prompt(f"Password of {address.user}", hide_input=True, err=True))


def send(store: Store, url: str, user: str, **options: Any) -> dict[str, Any]:
    """Upload the next bundle, or go on with the one whose upload broke; return what is told of it."""
    note = outbox.unfinished(store, options.get("place"))
    if note is None or options.get("full") or _is_older(store, note):
        written = outbox.prepare(store, **options)
        note = store.journal.note(written.bundle_id)
    assert note is not None
    carrier = reached(store, url, user)
    # At the other end each district finds its answers in a folder of its own.
    sent = posting.send(store, note, carrier.below(note.peer) if store.about.role == "province" else carrier)
    return {
        "file": sent.name, "number": note.number, "changes": note.changes, "check_code": note.check_code,
        "pieces": sent.pieces, "there_before": sent.there_before,
    }  # fmt: skip


def _is_older(store: Store, note: BundleNote) -> bool:
    vector = store.vector()
    return any(vector.get(replica) != seq for replica, seq in note.head.items())


def spread(store: Store, to: Path, *, go_on: bool, room: int | None, **options: Any) -> dict[str, Any]:
    """Copy as many parts of a bundle to a stick as fit; return what is told of it."""
    if not go_on:
        outbox.prepare(store, **options)
    note = outbox.unfinished(store)
    if note is None:
        raise BundleError.because("nothing_to_go_on")
    done = outbox.carry(store, note, to, room=room)
    return {
        "file": str(done.path), "number": note.number, "changes": note.changes, "check_code": note.check_code,
        "parts": list(done.parts), "missing": list(done.missing), "of": done.of,
    }  # fmt: skip


def words_of_spread(facts: dict[str, Any]) -> str:
    """Return what is said of a bundle that goes over several sticks."""
    said = f"Wrote {facts['file']}: parts {gathering.ranges(facts['parts'])} of {facts['of']}."
    if not facts["missing"]:
        return f"{said} The whole bundle has left, check code {facts['check_code']}."
    return f"{said} {_NEXT.format(missing=gathering.ranges(facts['missing']))}"


def fetched(store: Store, url: str, user: str) -> list[Path]:
    """Bring what is new at an address to this computer and return the files."""
    carrier = reached(store, url, user)
    places = [carrier]
    if store.about.role == "district" and carrier.has_folder(store.about.place):
        places.append(carrier.below(store.about.place))
    return [watching.fetched(store, there, name) for there in places for name in watching.fresh(store, there)]


def gathered(store: Store, path: Path) -> tuple[Path | None, dict[str, Any]]:
    """Gather a piece of a bundle: return the whole bundle where it is complete, and what is told where it is not."""
    found = gathering.gather(store, path) if path.suffix.lower() == ".lead" else None
    if found is None or found.whole is not None:
        return (found.whole if found else path), {}
    here, missing = gathering.ranges(found.here), gathering.ranges(found.missing)
    words = (
        f"{path.name}: parts {here} of {found.of} are here. Take in the other sticks too: parts {missing} are missing."
    )
    return None, {"file": path.name, "kind": "piece", "missing": list(found.missing), "words": words}
