"""The key of locked storage: what opens the file, and what seals papers and segments. How it is reached: ways_in.py."""

import secrets
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

_KEY, _SALT = 32, 16
_PLAIN = b"SQLite format 3\x00"
_SEALED = b"LEAD sealed 1\n"


class UnsealedError(ValueError):
    """What should have been sealed with this key is damaged or was sealed with another."""


@dataclass(frozen=True)
class StorageKey:
    """256 random bits for the file, and the salt that its first page begins with, so that a lost one can be put back.

    It is never shown: a trace or a log holds no secret.
    """

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != _KEY + _SALT:
            raise ValueError("a storage key has 48 bytes")

    @property
    def for_engine(self) -> str:
        """The key as the engine takes it."""
        return f"x'{self.secret.hex()}'"

    def seal(self, content: bytes) -> bytes:
        """Return bytes that only this key opens."""
        from nacl.secret import SecretBox

        return _SEALED + bytes(SecretBox(self._part("seal")).encrypt(content))

    def unseal(self, sealed: bytes) -> bytes:
        """Return what was sealed. Raises UnsealedError."""
        from nacl.exceptions import CryptoError
        from nacl.secret import SecretBox

        if not sealed.startswith(_SEALED):
            raise UnsealedError("not sealed")
        try:
            return SecretBox(self._part("seal")).decrypt(sealed[len(_SEALED) :])
        except (CryptoError, ValueError) as error:
            raise UnsealedError("damaged, or sealed with another key") from error

    def name_of(self, content_hash: str) -> str:
        """Return a file name that does not tell which content it holds: 64 hexadecimal digits."""
        return blake2b(content_hash.encode("ascii"), key=self._part("name"), digest_size=32).hexdigest()

    def _part(self, purpose: str) -> bytes:
        return blake2b(key=self.secret[:_KEY], person=f"lead {purpose}".encode("ascii"), digest_size=32).digest()


def new_key() -> StorageKey:
    """Make the key of a storage."""
    return StorageKey(secrets.token_bytes(_KEY + _SALT))


def is_sealed(content: bytes) -> bool:
    """Tell whether bytes were sealed by a storage key."""
    return content.startswith(_SEALED)


def begins_sealed(path: Path) -> bool:
    """Tell from its beginning whether a file was sealed by a storage key. Raises OSError."""
    with path.open("rb") as file:
        return is_sealed(file.read(len(_SEALED)))


def is_plain_file(path: Path) -> bool:
    """Tell whether a stored file begins as one that is not locked. Raises OSError."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN
