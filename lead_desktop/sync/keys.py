"""A computer's two keys, what is signed and closed with them, and the codes people compare. No certificates here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import Any, BinaryIO

from lead_desktop.store.store import Store
from lead_desktop.sync.errors import Unsound
from lead_desktop.sync.papers import Paper, signed_text

_KEPT = "keys"
_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that are not mistaken for one another over the phone or on paper."""


@dataclass(frozen=True)
class DeviceKeys:
    """The secrets of one computer: an Ed25519 seed in hexadecimal and an age identity."""

    seed: str
    identity: str

    @cached_property
    def signing_key(self) -> str:
        """The public signing key: 64 hexadecimal digits."""
        return bytes(self._signer.verify_key).hex()

    @cached_property
    def recipient(self) -> str:
        """The public age recipient to which others close what this computer may open."""
        return str(self._opener.to_public())

    @cached_property
    def _signer(self) -> Any:
        from nacl.signing import SigningKey

        return SigningKey(bytes.fromhex(self.seed))

    @cached_property
    def _opener(self) -> Any:
        from pyrage import x25519

        return x25519.Identity.from_str(self.identity)

    def sign(self, text: bytes) -> str:
        """Return the signature of a text: 128 hexadecimal digits."""
        return bytes(self._signer.sign(text).signature).hex()

    def open_into(self, closed: BinaryIO, take: Callable[[bytes], None]) -> None:
        """Open what was closed to this computer, block by block. Raises Unsound for what is damaged or not for it."""
        import pyrage

        try:
            pyrage.decrypt_io(closed, _Sink(take), [self._opener])
        except (pyrage.DecryptError, OSError) as error:
            raise Unsound from error


class _Sink:
    """What pyrage writes to: it hands each block on at once."""

    def __init__(self, take: Callable[[bytes], None]) -> None:
        self._take = take

    def write(self, block: bytes) -> int:
        self._take(bytes(block))
        return len(block)

    def flush(self) -> None:
        """Keep nothing back."""


def keys_of(store: Store) -> DeviceKeys:
    """Return this computer's keys; they are made and kept the first time."""
    kept = store.kept(_KEPT)
    if isinstance(kept, dict):
        return DeviceKeys(str(kept["seed"]), str(kept["identity"]))
    made = new_keys()
    store.keep(_KEPT, {"seed": made.seed, "identity": made.identity})
    return made


def new_keys() -> DeviceKeys:
    """Make the keys of a computer."""
    from nacl.signing import SigningKey
    from pyrage import x25519

    return DeviceKeys(bytes(SigningKey.generate()).hex(), str(x25519.Identity.generate()))


def is_signed(key: str, text: bytes, signature: str) -> bool:
    """Tell whether a signature over a text is that of a public signing key."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(bytes.fromhex(key)).verify(text, bytes.fromhex(signature))
    except (CryptoError, ValueError, TypeError):
        return False
    return True


def close(plain: bytes, recipients: Iterable[str]) -> bytes:
    """Close bytes so that only the recipients can open them (age, X25519). Raises Unsound for a bad recipient."""
    import pyrage

    try:
        return bytes(pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(one) for one in recipients]))
    except (pyrage.RecipientError, pyrage.EncryptError) as error:
        raise Unsound from error


def is_recipient(text: str) -> bool:
    """Tell whether a text is an age recipient."""
    import pyrage

    try:
        pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        return False
    return True


def signed(keys: DeviceKeys, kind: str, facts: Mapping[str, Any]) -> Paper:
    """Sign facts as a paper of a kind."""
    return Paper(kind, dict(facts), keys.signing_key, keys.sign(signed_text(kind, facts)))


def require(paper: Paper) -> Paper:
    """Return a paper whose signature is that of the key it names. Raises Unsound."""
    if not is_signed(paper.key, paper.signed_text(), paper.signature):
        raise Unsound
    return paper


def check_number(signing_key: str, recipient: str) -> str:
    """Return six groups of five digits that stand for a computer's two public keys, to be read over the phone."""
    digest = blake2b(f"lead check number\n{signing_key}\n{recipient}".encode(), digest_size=32).digest()
    digits = f"{int.from_bytes(digest, 'big') % 10**30:030d}"
    return " ".join(digits[start : start + 5] for start in range(0, 30, 5))


def same_number(typed: str, number: str) -> bool:
    """Tell whether a typed check number is the same, whatever stands between its digits and in whichever script."""
    digits = "".join(str(int(sign)) for sign in typed if sign.isdecimal())
    return digits == number.replace(" ", "")


def check_code(root: str) -> str:
    """Return the code of a bundle's content that stands on its slip, in the form K7-4F2-91."""
    letters = _letters(f"lead check code\n{root}", 7)
    return f"{letters[:2]}-{letters[2:5]}-{letters[5:]}"


def short_code(text: str) -> str:
    """Return a code of nine signs for a receipt, in the form K7F-4F2-91B."""
    letters = _letters(f"lead receipt code\n{text}", 9)
    return f"{letters[:3]}-{letters[3:6]}-{letters[6:]}"


def _letters(text: str, count: int) -> str:
    number = int.from_bytes(blake2b(text.encode("utf-8"), digest_size=16).digest(), "big")
    return "".join(_LETTERS[(number >> 5 * place) % 32] for place in range(count))
