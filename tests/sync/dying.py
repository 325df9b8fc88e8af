"""A power cut in the middle of taking in, as the program meets it."""

from collections.abc import Iterable, Iterator
from itertools import islice

from lead_desktop.store.changes import Change


class Death(Exception):
    """The computer goes dark."""


def until_death(changes: Iterable[Change], after: int | None = None) -> Iterator[Change]:
    """Yield changes, all or the first so many, and then die."""
    yield from islice(changes, after)
    raise Death
