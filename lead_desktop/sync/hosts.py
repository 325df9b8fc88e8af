"""The servers that lines lead to: each is known by its key from the first time on; another in its place is refused."""

from hashlib import sha256
from typing import Any

from lead_desktop.store.store import Store
from lead_desktop.sync.carriers import Address, Carrier
from lead_desktop.sync.errors import BundleError

_KEPT = "line_hosts"


def reached(store: Store, address: Address, password: str | None) -> Carrier:
    """Reach a place, and only if its server is the one that answered before. Raises BundleError."""
    known = _known(store, address) if address.scheme == "sftp" else None
    return Carrier.open(address, password, known)


def forget(store: Store) -> None:
    """Let every server be a new one again, as an officer wants who types an address anew."""
    store.keep(_KEPT, None)


def _known(store: Store, address: Address) -> Any:
    """Return what paramiko asks about the key of a server, before it tells the server any password."""
    from paramiko import MissingHostKeyPolicy

    class Known(MissingHostKeyPolicy):  # type: ignore[misc]
        def missing_host_key(self, client: Any, hostname: str, key: Any) -> None:
            seen: dict[str, str] = store.kept(_KEPT) or {}
            found = sha256(key.asbytes()).hexdigest()
            if seen.setdefault(hostname, found) != found:
                raise BundleError.because("other_host", address=address.url)
            store.keep(_KEPT, seen)

    return Known()
