"""What every contestant is given: 30 tables of 11 columns with shared rows, changed on two sides. No measuring here."""

from collections.abc import Iterator
from dataclasses import dataclass

TABLES = 30
COLUMNS = ("title", "place", "remark", "status", "officer", "amount", "people", "year", "share", "score")
"""Beside the id: five texts, three whole numbers, two fractions."""
_WORDS = ("water", "school", "roads", "health", "پانی", "اسکول", "budget", "council", "tehsil", "واٽر", "clinic")

Row = tuple[str, dict[str, object]]
"""The id of a row and its values by column."""


@dataclass(frozen=True)
class Workload:
    """Sizes of one contest. Each side changes `changed` rows: a part are edits of shared rows, the others are new.

    `overlapping` shared rows are edited on both sides; the first `clashing` of them in the same column.
    """

    shared: int = 100_000
    changed: int = 100_000
    overlapping: int = 5_000
    clashing: int = 2_750

    def base(self) -> Iterator[tuple[int, Row]]:
        """Yield the table and row of everything that both sides begin with."""
        for n in range(self.shared):
            yield n % TABLES, (f"s-{n:07d}", values_of(n))

    def edits(self, side: int) -> Iterator[tuple[int, Row]]:
        """Yield the edits of side 0 or 1: table, id, and the one column that changes."""
        half = (self.shared + self.overlapping) // 2
        start = 0 if side == 0 else self.shared - half
        first = self.shared - half
        for n in range(start, start + half):
            same = first <= n < first + self.clashing
            column = "remark" if same or side == 0 else "status"
            yield n % TABLES, (f"s-{n:07d}", {column: f"{_words(n + side + 1)} {side}"})

    def new(self, side: int) -> Iterator[tuple[int, Row]]:
        """Yield the rows that a side adds."""
        half = (self.shared + self.overlapping) // 2
        for n in range(max(0, self.changed - half)):
            yield n % TABLES, (f"n-{side}-{n:07d}", values_of(n * 2 + side))


def values_of(n: int) -> dict[str, object]:
    """Return the values of a row."""
    texts = (f"{_words(n)} {n}", _words(n + 3), f"{_words(n + 5)}, {_words(n + 7)}", _words(n + 2), f"Officer {n % 40}")
    return dict(zip(COLUMNS, (*texts, n * 1000, n % 5000, 2020 + n % 10, n / 7, n / 3), strict=True))


def _words(n: int) -> str:
    return f"{_WORDS[n % len(_WORDS)]} {_WORDS[n * 7 // 3 % len(_WORDS)]}"


def scaled(factor: float) -> Workload:
    """Return the workload at another size."""
    return Workload(*(int(size * factor) for size in (100_000, 100_000, 5_000, 2_750)))
