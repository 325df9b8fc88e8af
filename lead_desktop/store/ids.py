"""Names of records: random, and in the order in which they were made."""

import secrets
from datetime import datetime
from uuid import UUID

from lead_desktop.store.clock import now


class NewId(str):
    """The id of a record that does not exist yet."""

    __slots__ = ()


class RowIds:
    """Gives ids (UUID version 7) that grow, even where the clock stands still or goes back."""

    def __init__(self) -> None:
        self._last = 0

    def next(self, moment: datetime) -> NewId:
        """Return a new id; the moment may be wrong without harm."""
        self._last = max(_number(moment), self._last + 1 + secrets.randbits(32))
        return NewId(UUID(int=_marked(self._last)))


def new_row_id(moment: datetime | None = None) -> NewId:
    """Return a new id that sorts by its moment."""
    return RowIds().next(moment or now())


def _number(moment: datetime) -> int:
    """Return 122 bits: milliseconds, the part of a millisecond in 4,096ths, and chance."""
    microseconds = max(0, int(moment.timestamp() * 1_000_000))
    milliseconds, rest = divmod(microseconds, 1000)
    return (milliseconds & (1 << 48) - 1) << 74 | (rest * 4096 // 1000) << 62 | secrets.randbits(62)


def _marked(number: int) -> int:
    """Put the version and the variant between the bits."""
    high, low = number >> 62, number & (1 << 62) - 1
    return (high >> 12) << 80 | 0x7 << 76 | (high & 0xFFF) << 64 | 0b10 << 62 | low
