"""Who sits in a body on a day, whether a meeting had its quorum, how many women were there. Judges no record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import codes, people_counted

SEAT_NEEDS = ("body", "position", "voting", "since")
"""What a seat must say before anything counts it."""
DEFAULT_WOMEN_SHARE = 33
"""Per cent of the filled seats, where the body wrote no other share."""


@dataclass(frozen=True)
class Quorum:
    """Voting seats `present` of the `needed` ones; `assumed` when the body has no rule and more than half is taken."""

    present: int
    needed: int
    assumed: bool

    @property
    def met(self) -> bool:
        """Tell whether enough voting seats were there."""
        return self.present >= self.needed


def is_filled(seat: Row, day: str) -> bool:
    """Tell whether somebody held a complete seat on an ISO day."""
    if not seat.get("person") or any(seat.get(field) is None for field in SEAT_NEEDS):
        return False
    until = seat.get("until")
    return str(seat["since"]) <= day and (not until or str(until) >= day)


def filled_seats(body: object, day: str, facts: Facts) -> list[Row]:
    """Return the seats of a body that somebody held on an ISO day."""
    return [seat for seat in facts.rows("seat") if seat.get("body") == body and is_filled(seat, day)]


def quorum(meeting: Row, facts: Facts) -> Quorum | None:
    """Count a meeting's quorum: ceil(quorum_percent x filled voting seats), or more than half without a rule.

    None when the attendance is not written down or no voting seat was filled on that day.
    """
    body = facts.row("body", str(meeting.get("body")))
    attended = [field for field in ("present", "substituted") if meeting.get(field) is not None]
    if body is None or not meeting.get("held_on") or not attended:
        return None
    voting = {str(seat["id"]) for seat in _voting(filled_seats(body["id"], str(meeting["held_on"]), facts))}
    if not voting:
        return None
    there = set(codes(meeting, "present"))
    if body.get("substitutes_count"):
        there |= set(codes(meeting, "substituted"))
    rule = body.get("quorum_percent")
    return Quorum(len(there & voting), _needed(rule, len(voting)), rule is None)


def quorum_met(meeting: Row, facts: Facts) -> bool | None:
    """Tell whether a meeting had its quorum, None when that cannot be said."""
    found = quorum(meeting, facts)
    return found.met if found else None


def persons_of(seats: Iterable[Row], facts: Facts) -> list[Row]:
    """Return the persons who hold these seats, each once."""
    ids = dict.fromkeys(str(seat["person"]) for seat in seats)
    return [person for person_id in ids if (person := facts.row("person", person_id))]


def women_among(seats: Sequence[Row], facts: Facts) -> float:
    """Return the share of filled seats that women hold, in per cent; 0 without seats."""
    if not seats:
        return 0.0
    women = {str(person["id"]) for person in persons_of(seats, facts) if person.get("sex") == "woman"}
    return 100 * sum(str(seat["person"]) in women for seat in seats) / len(seats)


def share_wanted(body: Row) -> float:
    """Return the women's share that a body wants, in per cent."""
    return DEFAULT_WOMEN_SHARE if body.get("women_share_wanted") is None else amount(body, "women_share_wanted")


def women_share(training: Row, facts: Facts) -> float | None:
    """Return the women's share of a training in per cent: of the heads counted, else of the list, else None."""
    heads = people_counted(training)
    if heads and training.get("women") is not None:
        return round(100 * amount(training, "women") / heads, 1)
    people = [person for one in codes(training, "participants") if (person := facts.row("person", one))]
    if not people:
        return None
    return round(100 * sum(person.get("sex") == "woman" for person in people) / len(people), 1)


def _voting(seats: Iterable[Row]) -> list[Row]:
    return [seat for seat in seats if seat.get("voting")]


def _needed(rule: object, seats: int) -> int:
    if not isinstance(rule, int | float):
        return seats // 2 + 1
    # rounding first keeps 33.3 % of 10 seats from asking for a fifth one because of binary fractions
    return max(1, ceil(round(rule * seats / 100, 6)))
