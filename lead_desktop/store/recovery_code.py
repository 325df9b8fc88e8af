"""The code on the recovery sheet: easy to copy by hand, hard to guess, and a slip of the pen is noticed."""

import secrets
from hashlib import blake2b

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_SOUNDS_LIKE = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})
_RANDOM, _CHECK, _GROUP = 26, 2, 4


class MistypedError(ValueError):
    """The text is not a recovery code: letters are missing, or one was read wrongly."""


def new_code() -> str:
    """Make a code of 130 random bits in seven groups of four."""
    letters = "".join(secrets.choice(_LETTERS) for _ in range(_RANDOM))
    return in_groups(letters + _check(letters))


def in_groups(letters: str) -> str:
    """Return a code as it is printed."""
    return "-".join(letters[start : start + _GROUP] for start in range(0, len(letters), _GROUP))


def read(typed: str) -> str:
    """Return the code that was typed, whatever stands between its letters. Raises MistypedError."""
    plain = "".join(_letter(sign) for sign in typed if sign.isalnum()).translate(_SOUNDS_LIKE)
    letters, check = plain[:_RANDOM], plain[_RANDOM:]
    if len(plain) != _RANDOM + _CHECK or not set(plain) <= set(_LETTERS) or check != _check(letters):
        raise MistypedError("not a recovery code")
    return in_groups(plain)


def _letter(sign: str) -> str:
    return str(int(sign)) if sign.isdecimal() else sign.upper()


def _check(letters: str) -> str:
    digest = blake2b(letters.encode("ascii"), digest_size=8, person=b"lead recovery").digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:_CHECK])
