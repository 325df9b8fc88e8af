"""The ways to the key of locked storage: password, recovery code, the province's code, the system's key store.

Each way closes the same key by itself, so any one of them opens the work and changing one leaves the others.
"""

import json
import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store import recovery_code
from lead_desktop.store.errors import DamagedFileError, LockedError, StoreError, WaitError, WrongPasswordError
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.wrong_tries import WrongTries
from lead_desktop.system.key_store import KeyStore
from lead_desktop.system.machine import make_own_folder
from lead_desktop.system.safeio import write_file

FILE_NAME = "lead.keys"
COPIES = "copies"
SHORTEST, SHORTEST_PIN = 8, 4
"""Letters that a password needs, and a PIN, which counts only together with the system's key store."""

_FORM = 1
_OPS, _MEMORY = 3, 64 << 20
"""What one try costs (Argon2id): about a quarter of a second and 64 MB."""
_MOST_OPS, _MOST_MEMORY = 16, 1 << 30


class Way(StrEnum):
    """How one can come in."""

    PASSWORD = "password"  # noqa: S105 - the name of a way, no password
    RECOVERY = "recovery"
    PROVINCE = "province"
    COMPUTER = "computer"


@dataclass(frozen=True)
class Closed:
    """The storage's key, closed by one way. `sealed` holds the province's code, closed to its age recipient.

    `pin` tells of the way through the system's key store that a PIN is asked for as well.
    """

    way: str
    salt: str
    box: str
    ops: int = _OPS
    memory: int = _MEMORY
    name: str = ""
    sealed: str = ""
    pin: bool = False


@dataclass(frozen=True)
class WaysIn:
    """The ways into one storage."""

    ways: tuple[Closed, ...] = ()

    def of(self, way: Way) -> tuple[Closed, ...]:
        """Return the ways of a kind."""
        return tuple(one for one in self.ways if one.way == way)

    def put(self, closed: Closed) -> "WaysIn":
        """Return the ways with one in place of those of its kind."""
        return WaysIn((*(one for one in self.ways if one.way != closed.way), closed))

    def without(self, way: Way) -> "WaysIn":
        """Return the ways without those of a kind."""
        return WaysIn(tuple(one for one in self.ways if one.way != way))


def is_there(folder: Path) -> bool:
    """Tell whether a folder holds ways into a locked storage."""
    return (folder / FILE_NAME).is_file() or (folder / COPIES / FILE_NAME).is_file()


def read(folder: Path) -> WaysIn:
    """Return the ways into the storage of a folder, from their second copy if the first is spoiled.

    Raises DamagedFileError when neither can be read.
    """
    for path in (folder / FILE_NAME, folder / COPIES / FILE_NAME):
        with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
            return from_text(path.read_bytes())
    text = N_("The file with the ways into the locked storage is damaged. Bring the copy of it from the second place.")
    raise DamagedFileError(sentence(text))


def write(folder: Path, ways: WaysIn) -> None:
    """Keep the ways beside the file and once more beside its safety copies. Raises StoreError."""
    text = as_text(ways)
    try:
        make_own_folder(folder / COPIES)
        write_file(folder / FILE_NAME, text)
        write_file(folder / COPIES / FILE_NAME, text)
    except OSError as error:
        said = N_("The password was not changed. The old one still opens your work. Free some space and try again.")
        raise StoreError(sentence(said)) from error


def as_text(ways: WaysIn) -> bytes:
    """Return the ways as the content of their file; none of it opens anything by itself."""
    return json.dumps({"form": _FORM, "ways": [asdict(one) for one in ways.ways]}, indent=1).encode()


def from_text(text: bytes) -> WaysIn:
    """Read what `as_text` wrote. Raises ValueError, TypeError or KeyError for anything else."""
    found: Any = json.loads(text)
    ways = tuple(Closed(**one) for one in found["ways"])
    if not ways:
        raise ValueError("no way in")
    return WaysIn(ways)


def fault_of(password: str, key_store: KeyStore | None) -> Sentence | None:
    """Return what is wrong with a new password, None when it can be used."""
    length = len(_typed(password))
    if length >= SHORTEST or (length >= SHORTEST_PIN and key_store is not None and key_store.is_there()):
        return None
    return sentence(N_("Use at least {count} letters or figures. Three words are easy to remember."), count=SHORTEST)


def with_password(ways: WaysIn, key: StorageKey, password: str, key_store: KeyStore | None = None) -> WaysIn:
    """Return the ways with a new password in place of the old one; a short PIN goes through the key store.

    Raises StoreError for one that is too short.
    """
    fault = fault_of(password, key_store)
    if fault is not None:
        raise StoreError(fault)
    if len(_typed(password)) >= SHORTEST:
        return ways.without(Way.COMPUTER).put(_closed(Way.PASSWORD, key, _typed(password)))
    assert key_store is not None
    return with_computer(ways.without(Way.PASSWORD), key, key_store, password)


def with_computer(ways: WaysIn, key: StorageKey, key_store: KeyStore, pin: str = "") -> WaysIn:
    """Return the ways with the system's key store as one, with a PIN inside it if one is given. Raises StoreError."""
    name, secret = secrets.token_hex(8), secrets.token_hex(32)
    if not key_store.put(name, secret):
        raise StoreError(sentence(N_("This computer's key store did not take the key. Choose a password instead.")))
    closed = _closed(Way.COMPUTER, key, secret + _typed(pin))
    return ways.without(Way.PASSWORD).put(replace(closed, name=name, pin=bool(pin)))


def with_recovery(ways: WaysIn, key: StorageKey) -> tuple[WaysIn, str]:
    """Return the ways with a new recovery code in place of the old one, and the code, which is kept nowhere."""
    code = recovery_code.new_code()
    return ways.put(_closed(Way.RECOVERY, key, code)), code


def with_province(ways: WaysIn, key: StorageKey, recipients: Sequence[str], name: str) -> WaysIn:
    """Return the ways with a code that only the province's keys can read (age recipients). Raises StoreError."""
    import pyrage

    code = recovery_code.new_code()
    try:
        to = [pyrage.x25519.Recipient.from_str(one) for one in recipients]
        sealed = bytes(pyrage.encrypt(code.encode("ascii"), to)).hex()
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise StoreError(sentence(N_("The province's key cannot be read. Ask for a new start file."))) from error
    return ways.put(replace(_closed(Way.PROVINCE, key, code), name=name, sealed=sealed))


def province_code(ways: WaysIn, identity: str) -> str:
    """Return the code that the province's key (an age identity) reads out of a district's ways. Raises StoreError."""
    import pyrage

    with suppress(pyrage.DecryptError, pyrage.IdentityError, ValueError):
        for closed in ways.of(Way.PROVINCE):
            plain = pyrage.decrypt(bytes.fromhex(closed.sealed), [pyrage.x25519.Identity.from_str(identity)])
            return recovery_code.read(bytes(plain).decode("ascii"))
    text = N_("This office's key does not open that computer. Ask for the recovery sheet of that office.")
    raise StoreError(sentence(text))


def by_password(ways: WaysIn, typed: str, tries: WrongTries, key_store: KeyStore | None = None) -> StorageKey:
    """Return the key that a password or PIN opens. Raises WrongPasswordError or WaitError."""
    closed = [(one, _typed(typed)) for one in ways.of(Way.PASSWORD)]
    for one in ways.of(Way.COMPUTER):
        kept = key_store.get(one.name) if one.pin and key_store is not None else None
        if kept is not None:
            closed.append((one, kept + _typed(typed)))
    wrong = N_("This is not the password. Look at the language of the keyboard, and try again.")
    return _tried(closed, tries, sentence(wrong))


def by_code(ways: WaysIn, typed: str, tries: WrongTries) -> StorageKey:
    """Return the key that a recovery code or a code of the province opens. Raises WrongPasswordError or WaitError."""
    _demand_no_wait(tries)
    try:
        code = recovery_code.read(typed)
    except recovery_code.MistypedError as error:
        # A slip of the pen is no try at guessing.
        text = N_("One letter of the code is not right, or some are missing. Compare it with the sheet.")
        raise WrongPasswordError(sentence(text)) from error
    closed = [(one, code) for one in (*ways.of(Way.RECOVERY), *ways.of(Way.PROVINCE))]
    wrong = N_("This code does not open the work on this computer. Look for a newer recovery sheet.")
    return _tried(closed, tries, sentence(wrong))


def by_computer(ways: WaysIn, key_store: KeyStore) -> StorageKey | None:
    """Return the key that the system's key store opens without a PIN, None when it does not."""
    for closed in ways.of(Way.COMPUTER):
        kept = None if closed.pin else key_store.get(closed.name)
        key = _opened(closed, kept) if kept is not None else None
        if key is not None:
            return key
    return None


def locked() -> LockedError:
    """Return the refusal of a file that needs its key."""
    return LockedError(sentence(N_("Your work is safe and locked. Type the password.")))


def _tried(closed: Iterable[tuple[Closed, str]], tries: WrongTries, wrong: Sentence) -> StorageKey:
    _demand_no_wait(tries)
    tries.begin()
    for one, secret in closed:
        key = _opened(one, secret)
        if key is not None:
            tries.succeeded()
            return key
    tries.failed()
    raise WrongPasswordError(wrong)


def _demand_no_wait(tries: WrongTries) -> None:
    left = tries.left()
    if left:
        text = N_("Wait {seconds} seconds after so many wrong tries. Meanwhile look for the recovery sheet.")
        raise WaitError(sentence(text, seconds=left), left)


def _typed(password: str) -> str:
    """Return a password in one form, whichever keyboard its figures and letters come from."""
    plain = unicodedata.normalize("NFKC", password.strip())
    return "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in plain)


def _closed(way: Way, key: StorageKey, secret: str) -> Closed:
    from nacl.secret import SecretBox

    salt = secrets.token_bytes(16)
    box = SecretBox(_stretched(secret, salt, _OPS, _MEMORY)).encrypt(key.secret)
    return Closed(str(way), salt.hex(), bytes(box).hex())


def _opened(closed: Closed, secret: str) -> StorageKey | None:
    from nacl.exceptions import CryptoError
    from nacl.secret import SecretBox

    try:
        if not (0 < closed.ops <= _MOST_OPS and 0 < closed.memory <= _MOST_MEMORY):
            return None
        stretched = _stretched(secret, bytes.fromhex(closed.salt), closed.ops, closed.memory)
        return StorageKey(SecretBox(stretched).decrypt(bytes.fromhex(closed.box)))
    except (CryptoError, ValueError, TypeError):
        return None


def _stretched(secret: str, salt: bytes, ops: int, memory: int) -> bytes:
    from nacl.pwhash import argon2id

    return argon2id.kdf(32, secret.encode("utf-8", "replace"), salt, opslimit=ops, memlimit=memory)
