"""The province's way into a district's locked storage: a code that only the province's key can read."""

from pathlib import Path

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import ways_in
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import Way
from lead_desktop.sync import enrolment
from lead_desktop.sync.keys import keys_of


def let_province_in(store: Store) -> bool:
    """Add the province's code to the ways into a district's locked storage; False where there is nothing to add."""
    key, known = store.key, enrolment.listed(store)
    recipients = [one.recipient for one in known.offices()] + ([known.escrow] if known.escrow else [])
    if key is None or store.about.role != "district" or not recipients:
        return False
    ways, name = ways_in.read(store.folder), f"{known.province} {known.number}"
    if any(one.name == name for one in ways.of(Way.PROVINCE)):
        return False
    ways_in.write(store.folder, ways_in.with_province(ways, key, recipients, name))
    return True


def code_for(store: Store, file: Path) -> str:
    """Return the code that opens a district's storage, to be read over the phone. Raises StoreError."""
    if store.about.role != "province":
        raise StoreError(sentence(N_("Only the provincial office can do this.")))
    try:
        ways = ways_in.from_text(file.read_bytes())
    except (OSError, ValueError, TypeError, KeyError) as error:
        text = N_("This is not the file with the ways into a locked storage. Its name is {name}.")
        raise StoreError(sentence(text, name=ways_in.FILE_NAME)) from error
    return ways_in.province_code(ways, keys_of(store).identity)
