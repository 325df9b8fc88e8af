"""The hybrid clock that orders changes: 48 bits of milliseconds, 16 of counter. It never moves back or stops work."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
"""No clock that shows a day before this program was built can be right."""
FURTHEST = timedelta(days=400)
"""How far a clock may run ahead of the last date that the province confirmed."""
HIGHEST_STAMP = int(datetime(2200, 1, 1, tzinfo=UTC).timestamp() * 1000) << 16
"""Changes with a later stamp wait unapplied; the bound is the same in every version, so that all stores agree."""


def now() -> datetime:
    """Return this computer's date and time with its zone."""
    return datetime.now().astimezone()


def is_plausible(wall: datetime, confirmed: datetime | None = None) -> bool:
    """Tell whether a computer's date can be right, given the last date that the province confirmed."""
    if wall < EARLIEST:
        return False
    return confirmed is None or confirmed - timedelta(days=1) <= wall <= confirmed + FURTHEST


def next_stamp(last: int, wall: datetime, plausible: bool) -> int:
    """Return the stamp after `last`; an implausible clock only lets the counter tick."""
    hint = int(wall.timestamp() * 1000) << 16 if plausible else 0
    return max(last + 1, hint)


@dataclass
class Clock:
    """The last stamp given or received, and where the next one comes from."""

    last: int = 0

    def tick(self, wall: datetime, plausible: bool) -> int:
        """Give the next stamp."""
        self.last = next_stamp(self.last, wall, plausible)
        return self.last

    def raise_to(self, stamp: int) -> None:
        """Move past a stamp that arrived from elsewhere, unless it lies beyond the common bound."""
        if stamp <= HIGHEST_STAMP:
            self.last = max(self.last, stamp)
