"""Carrying bundles over a line to a plain file store: folder, share, WebDAV, SFTP, S3. What they hold is elsewhere.

A file travels in pieces under temporary names; each is read back and only then named, and a small list of the pieces
comes last. So an upload that was cut goes on at the piece it had reached, and nobody ever fetches half a bundle.
"""

import json
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from lead_desktop.store.store import Store
from lead_desktop.sync import limits
from lead_desktop.sync.errors import BundleError
from lead_desktop.system import safeio
from lead_desktop.system.key_store import KeyStore, SystemKeyStore

PIECE = 4 * limits.MIB
"""Bytes of one piece."""
OUTBOX, INBOX = "outbox", "inbox"
SCHEMES = ("file", "webdav", "webdavs", "sftp", "s3")
_LIST = ".pieces"
_LEAST, _MOST_PIECES = limits.MIB // 4, 2000
_END = 4096
_CONNECT_S, _ANSWER_S = 10, 30
"""Seconds in which a server must be reached, and must answer."""
_LOOPBACK = re.compile(r"webdav://(127\.0\.0\.1|localhost|\[::1\])[:/]")
_NAME = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*\.(?:lead|receipt)")
_FIRST_PAUSE, _LONGEST_PAUSE = 30, 3600
Tell = Callable[[int, int], object]
"""Hears how many bytes of how many lie at the other end; it may raise to stop."""
_TROUBLES = (
    ("webdav4.client", "ClientError"), ("httpx", "HTTPError"), ("paramiko", "SSHException"),
    ("botocore.exceptions", "BotoCoreError"), ("botocore.exceptions", "ClientError"),
)  # fmt: skip


@dataclass(frozen=True)
class Address:
    """Where files are left or fetched: a folder or an address such as sftp://host/folder, never with a password."""

    url: str
    user: str = ""

    @property
    def scheme(self) -> str:
        """How the place is reached; "file" for a folder or a network share."""
        found = self.url.partition("://")
        return found[0].lower() if found[1] else "file"


@dataclass(frozen=True)
class Sent:
    """A file that lies at the other end: how many pieces it has, and how many were there from an earlier try."""

    name: str
    pieces: int
    there_before: int


def keep_address(store: Store, box: str, address: Address | None) -> None:
    """Keep or forget the address of the outbox or inbox. Raises BundleError for one that cannot be used."""
    if address is not None:
        refuse_bad(address)
    store.keep(box, {"url": address.url, "user": address.user} if address else None)


def refuse_bad(address: Address) -> None:
    """Raise BundleError for an address that cannot be used, or that holds a password."""
    # Without closing the line first, whoever listens to it would read the password.
    is_open = address.scheme == "webdav" and address.user and not _LOOPBACK.match(address.url)
    is_loose = "://" not in address.url and not Path(address.url).is_absolute()
    if address.scheme not in SCHEMES or re.search(r"://[^/]*@", address.url) or is_open or is_loose:
        raise BundleError.because("bad_address", address=address.url.rpartition("@")[2])


def address_of(store: Store, box: str) -> Address | None:
    """Return the address of the outbox or inbox, None where there is none."""
    kept = store.kept(box)
    return Address(str(kept["url"]), str(kept["user"])) if isinstance(kept, dict) else None


def keep_password(address: Address, password: str, key_store: KeyStore | None = None) -> bool:
    """Keep a password in the system's key store; False where there is none, and it must be asked for each time."""
    keeps = key_store or SystemKeyStore()
    return keeps.is_there() and keeps.put(_name_of(address), password)


def password_of(address: Address, key_store: KeyStore | None = None) -> str | None:
    """Return the password from the system's key store, None when it must be asked for."""
    keeps = key_store or SystemKeyStore()
    return keeps.get(_name_of(address)) if keeps.is_there() else None


def _name_of(address: Address) -> str:
    return f"line {address.user} {address.url}"


def pause_after(failures: int) -> int:
    """Return how many seconds to wait before the next try after some failures in a row."""
    return int(min(_LONGEST_PAUSE, _FIRST_PAUSE * 2 ** max(0, min(failures, 20) - 1)))


class Carrier:
    """One place at the other end of a line, over an fsspec file system. All raises BundleError."""

    def __init__(self, files: Any, root: str, address: str, piece: int | None = PIECE) -> None:
        """`piece` is how many bytes travel at a time, at most PIECE; None for what suits the file."""
        self.files, self.root = files, root.rstrip("/")
        self._address, self._piece = address, piece

    @classmethod
    def open(cls, address: Address, password: str | None = None, known: Any = None) -> "Carrier":
        """Reach a place; `known` is what paramiko asks about the key of an SFTP server."""
        import fsspec

        url, options = _options(address, password, known)
        try:
            files, root = fsspec.url_to_fs(url, skip_instance_cache=True, **options)
            if address.scheme == "sftp":
                files.ftp.get_channel().settimeout(_ANSWER_S)
        except ImportError as error:
            raise BundleError.because("part_missing", beginning=f"{address.scheme}://") from error
        except _troubles() as error:
            raise BundleError.because("no_line", address=address.url) from error
        return cls(files, root, address.url, None)

    def below(self, folder: str) -> "Carrier":
        """Return the place's folder of that name."""
        return Carrier(self.files, f"{self.root}/{folder}", self._address, self._piece)

    def has_folder(self, folder: str) -> bool:
        """Tell whether the place has a folder of that name."""
        try:
            return bool(self.files.isdir(f"{self.root}/{folder}"))
        except _troubles() as error:
            raise BundleError.because("no_line", address=self._address) from error

    def send(self, path: Path, tell: Tell | None = None) -> Sent:
        """Bring a file to the other end; what an earlier try brought is not sent again."""
        try:
            return self._send(path, tell)
        except _troubles() as error:
            raise BundleError.because("no_line", address=self._address) from error

    def waiting(self) -> list[str]:
        """Return the names of the whole files at the other end."""
        try:
            self.files.makedirs(self.root, exist_ok=True)
            names = [str(one).rstrip("/").rsplit("/", 1)[-1] for one in self.files.ls(self.root, detail=False)]
        except _troubles() as error:
            raise BundleError.because("no_line", address=self._address) from error
        stems = (name.removesuffix(_LIST) for name in names if name.endswith(_LIST))
        return sorted(stem for stem in stems if _NAME.fullmatch(stem))

    def fetch(self, name: str, to: Path) -> Path:
        """Bring a file here into a folder; pieces that came in an earlier try are not fetched again."""
        if not _NAME.fullmatch(name):
            raise BundleError.because("not_a_bundle", file="file")
        to.mkdir(parents=True, exist_ok=True)
        try:
            return self._fetch(name, to)
        except _troubles() as error:
            raise BundleError.because("no_line", address=self._address) from error

    def _send(self, path: Path, tell: Tell | None) -> Sent:
        self.files.makedirs(self.root, exist_ok=True)
        pieces, there, size = [], 0, path.stat().st_size
        piece = self._piece or suitable(size)
        for number, content in enumerate(_pieces(path, piece), 1):
            digest = sha256(content).hexdigest()
            # The digest is part of the name, so that a piece of another file is never taken for this one.
            name = f"{path.name}.{number:04d}-{digest[:16]}"
            if self._is_there(name, content):
                there += 1
            else:
                self._put(name, content)
            pieces.append({"name": name, "size": len(content), "sha256": digest})
            if tell is not None:
                tell(min(size, number * piece), size)
        self._put(path.name + _LIST, json.dumps({"pieces": pieces}).encode())
        return Sent(path.name, len(pieces), there)

    def _is_there(self, name: str, content: bytes) -> bool:
        # It was read back whole before it got this name; its end tells whether the server has dropped some since.
        place, start = self._place(name), max(0, len(content) - _END)
        return bool(self.files.exists(place)) and self.files.cat_file(place, start, len(content) + 1) == content[start:]

    def _put(self, name: str, content: bytes) -> None:
        temporary = self._place(name + ".tmp")
        self.files.pipe_file(temporary, content)
        if self.files.cat_file(temporary) != content:
            raise BundleError.because("not_kept", address=self._address)
        if self.files.exists(self._place(name)):
            self.files.rm_file(self._place(name))
        self.files.mv(temporary, self._place(name))

    def _fetch(self, name: str, to: Path) -> Path:
        pieces = _listed(self.files.cat_file(self._place(name + _LIST), 0, limits.MANIFEST_BYTES), name)
        kept = [to / f"{name}.{number:04d}" for number in range(1, len(pieces) + 1)]
        for piece, path in zip(pieces, kept, strict=True):
            if path.is_file() and sha256(path.read_bytes()).hexdigest() == piece["sha256"]:
                continue
            content = self.files.cat_file(self._place(piece["name"]), 0, PIECE + 1)
            if len(content) > PIECE or sha256(content).hexdigest() != piece["sha256"]:
                raise BundleError.because("altered", file=name)
            safeio.write_file(path, content)
        safeio.write_file(to / name, (path.read_bytes() for path in kept))
        for path in kept:
            path.unlink()
        return to / name

    def _place(self, name: str) -> str:
        return f"{self.root}/{name}"


def suitable(size: int) -> int:
    """Return how many bytes travel at a time: little, so that a slow line that breaks loses little."""
    return min(PIECE, max(_LEAST, -(-size // _MOST_PIECES)))


def _pieces(path: Path, size: int) -> Iterator[bytes]:
    with path.open("rb") as file:
        while content := file.read(size):
            yield content


def _listed(text: bytes, name: str) -> list[Mapping[str, str]]:
    """Read the list of pieces; a name in it is only ever that of a piece of the same file."""
    try:
        pieces = json.loads(text)["pieces"]
        found: list[Mapping[str, str]] = [{"name": str(one["name"]), "sha256": str(one["sha256"])} for one in pieces]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BundleError.because("altered", file=name) from error
    form = re.compile(re.escape(name) + r"\.\d{4}-[0-9a-f]{16}")
    if not 0 < len(found) <= limits.PARTS or not all(form.fullmatch(one["name"]) for one in found):
        raise BundleError.because("altered", file=name)
    return found


def _options(address: Address, password: str | None, known: Any) -> tuple[str, dict[str, Any]]:
    match address.scheme:
        case "webdav" | "webdavs":
            base = address.url.replace("webdav", "http", 1)
            signed = {"auth": (address.user, password)} if address.user else {}
            return "webdav://", {"base_url": base, "timeout": _ANSWER_S, **signed}
        case "sftp":
            waits = {"timeout": _CONNECT_S, "banner_timeout": _CONNECT_S, "auth_timeout": _ANSWER_S}
            asked = {"host_key_policy": known} if known is not None else {}
            return address.url, {"username": address.user or None, "password": password, **waits, **asked}
        case "s3":
            # Others may write there meanwhile: what is listed must not come from memory.
            waits = {"connect_timeout": _CONNECT_S, "read_timeout": _ANSWER_S}
            keys = {"key": address.user or None, "secret": password}
            return address.url, {**keys, "use_listings_cache": False, "config_kwargs": waits}
    return address.url, {}


def _troubles() -> tuple[type[Exception], ...]:
    """Return what a line that fails may raise; the libraries of other carriers are named only once they are loaded."""
    loaded = ((sys.modules.get(module), name) for module, name in _TROUBLES)
    return OSError, EOFError, *(getattr(module, name) for module, name in loaded if module is not None)
