"""What was written in a story, with what its author held then: by this the tests know what must come of it."""

from dataclasses import dataclass

from lead_desktop.store.changes import Change, Kind


@dataclass(frozen=True)
class Wrote:
    """One change as its author made it, its line, and the lines of everything that the author held then."""

    change: Change
    line: str
    seen: frozenset[str]

    def saw(self, other: "Wrote") -> bool:
        """Tell whether the author held another change when it wrote this one."""
        return other.line in self.seen


def writes_of(told: list[Wrote], row: str, group: tuple[str, ...]) -> list[Wrote]:
    """Return what was written into a field or group of a record."""
    return [
        one for one in told
        if one.change.row == row and one.change.kind in (Kind.CREATE, Kind.EDIT, Kind.SETTLE)
        and any(name in one.change.values for name in group)
    ]  # fmt: skip
