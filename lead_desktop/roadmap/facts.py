"""What rules, tasks and formulas may read: rows as plain mappings, today's date, this office's place."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

Value = str | int | float | bool | list[str] | None
"""A clean stored value: text, figure, yes or no, a set of codes, or nothing."""

Row = Mapping[str, Value]
"""A record: `id`, `office`, its field values (missing means nothing entered) and the engine's own columns."""


class Facts(Protocol):
    """A view of a store's live records."""

    @property
    def today(self) -> date: ...

    @property
    def place(self) -> str:
        """The place code of this office, for example KECH."""
        ...

    def rows(self, entity: str) -> Sequence[Row]:
        """Return the live records of an entity, oldest first."""
        ...

    def row(self, entity: str, row_id: str) -> Row | None:
        """Return one live record, None when it is removed, unknown or not received yet."""
        ...

    def name(self, entity: str, row_id: str) -> str:
        """Return the words that name a record, empty when it is not there."""
        ...
