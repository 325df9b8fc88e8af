"""Which scans go with the next bundle: those that changes name or that are asked for, less those that stay here."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from lead_desktop.store.changes import Vector
from lead_desktop.store.lines import change_of
from lead_desktop.store.store import Store
from lead_desktop.sync import enrolment, known

MOST_ASKED = 200
"""How many scans are asked for at a time; the next receipt or bundle asks for the others."""
_STAYING = "scans_that_stay"
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Scan:
    """One scan on its way: its record, its title and size, and whether the other office has asked for it."""

    sha256: str
    row: str
    title: str
    bytes: int
    is_asked_for: bool = False
    stays: bool = False


def to_go(store: Store) -> list[Scan]:
    """Return the scans that a district's next bundle would carry, those that stay here included, the largest first."""
    confirmed = known.confirmed(store)
    asked = set(confirmed.wanted)
    names = asked | named_after(store, confirmed.vector)
    stay, found = staying(store), {}
    for row in store.rows("document") if names else ():
        name = str(row.get("sha256") or "")
        size = store.attachments.size(name) if name in names else None
        if size is not None and name not in found:
            title = str(row.get("title") or row.get("file_name") or "")
            found[name] = Scan(name, str(row["id"]), title, size, name in asked, name in stay)
    return sorted(found.values(), key=lambda one: (-one.bytes, one.title))


def staying(store: Store) -> frozenset[str]:
    """Return the scans that the officer keeps on this computer."""
    return frozenset(store.kept(_STAYING) or ())


def let_stay(store: Store, names: Iterable[str]) -> None:
    """Keep these scans on this computer, and no others."""
    store.keep(_STAYING, sorted(set(names)))


def named_in(line: str) -> str:
    """Return the scan that the line of a change names, empty for none."""
    if '"sha256":' not in line or '"document"' not in line:
        return ""
    return str(change_of(line).values.get("sha256") or "")


def named_after(store: Store, vector: Vector) -> set[str]:
    """Return the scans that changes name which a vector does not cover."""
    if "document" not in store.entities_after(vector):
        return set()
    return {name for line in store.lines_after(vector) if (name := named_in(line))}


def missing(store: Store, place: str | None = None) -> list[str]:
    """Return the scans that records name and that have not arrived, of one office or of all."""
    if "document" not in store.entities:
        return []
    rows = [row for row in store.rows("document") if place is None or row["office"] == place]
    names = {str(row.get("sha256") or "") for row in rows}
    return sorted(name for name in names if _SHA256.fullmatch(name) and not store.attachments.has(name))


def asked_in(envelope: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the scans that the sender of a bundle asks for; what is no name of a scan is passed over."""
    asked = envelope.get("wanted")
    listed = asked[:MOST_ASKED] if isinstance(asked, list) else []
    return tuple(one for one in listed if isinstance(one, str) and _SHA256.fullmatch(one))


def asked_by(store: Store, computers: Iterable[enrolment.Certificate], offices: Collection[str]) -> tuple[str, ...]:
    """Return the scans that some computers ask for, as far as they belong to records of these offices alone."""
    asked = {name for one in computers for name in known.asked(store, one.signing_key)}
    if not asked:
        return ()
    named: dict[bool, set[str]] = {True: set(), False: set()}
    for row in store.rows("document"):
        named[row["office"] in offices].add(str(row.get("sha256") or ""))
    # A scan of another office is not given away to whoever names it in a record of his own.
    return tuple(sorted(asked & named[True] - named[False]))
