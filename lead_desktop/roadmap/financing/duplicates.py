"""The duplicate finder: pairs of schemes that may be one, and what the officer decided about them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.financing.spelling import name_likeness
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.texts import N_, Word

VERDICT = options(
    ("same", N_("The same scheme")),
    ("different", N_("Different schemes")),
    ("extension", N_("An extension of the other")),
)
"""What can be decided about a pair."""

YEARS_APART = 3
TO_BE_DECIDED = 0.75
_NAME, _PLACE, _SECTOR = 0.60, 0.25, 0.15
_NEAR = {"village": 1.0, "union_council": 1.0, "council_area": 0.6, "tehsil": 0.6, "district": 0.2}
_NEARNESS = {
    1.0: Word(N_("same union council")),
    0.6: Word(N_("same tehsil")),
    0.2: Word(N_("same district")),
    0.0: Word(N_("different places")),
}


@dataclass(frozen=True)
class Pair:
    """Two schemes that look alike: 0 to 1, and how near they lie in words."""

    first: Row
    second: Row
    likeness: float
    nearness: Word


def likeness(first: Row, second: Row, facts: Facts) -> Pair | None:
    """Compare two schemes: 0.60 name + 0.25 place + 0.15 sector. None below 0.75 or over 3 years apart."""
    if not (first.get("name") and second.get("name")) or _years_apart(first, second) > YEARS_APART:
        return None
    sector = _SECTOR if first.get("sector") and first.get("sector") == second.get("sector") else 0.0
    least = (TO_BE_DECIDED - _PLACE - sector) / _NAME
    alike = name_likeness(str(first["name"]), str(second["name"]), least)
    if alike < least:
        return None
    near = nearness(codes(first, "places"), codes(second, "places"), facts)
    whole = _NAME * alike + _PLACE * near + sector
    return Pair(first, second, whole, _NEARNESS[near]) if round(whole, 6) >= TO_BE_DECIDED else None


def nearness(first: Iterable[str], second: Iterable[str], facts: Facts) -> float:
    """Return 1 for places in one union council, 0.6 in one tehsil, 0.2 in one district, else 0."""
    shared = _with_parents(first, facts) & _with_parents(second, facts)
    levels = (place.get("level") for place_id in shared if (place := facts.row("place", place_id)))
    return max((_NEAR.get(str(level), 0.0) for level in levels), default=0.0)


def look_alikes(row: Row, facts: Facts) -> list[Pair]:
    """Return the pairs of one scheme with others that nobody has decided yet, most alike first."""
    others = (other for other in facts.rows("scheme") if other["id"] != row.get("id") and _stands(other))
    return _most_alike(row, list(others), facts)


def undecided_pairs(facts: Facts) -> list[Pair]:
    """Return all pairs of schemes that nobody has decided yet, most alike first."""
    schemes = [row for row in facts.rows("scheme") if _stands(row)]
    found = [pair for place, row in enumerate(schemes) for pair in _most_alike(row, schemes[place + 1 :], facts)]
    return sorted(found, key=lambda pair: -pair.likeness)


def verdict_of(first: str, second: str, facts: Facts) -> str | None:
    """Return what was decided last about two schemes: same, different or extension; None while undecided."""
    known = {option.code for option in VERDICT}
    found = None
    for note in facts.rows("note"):
        verdict, _, other = str(note.get("about_field") or "").partition(":")
        if {note.get("about_record"), other} == {first, second} and verdict in known and note.get("text"):
            found = verdict
    return found


def verdict_note(first: str, second: str, verdict: str, *, reason: str, day: date) -> dict[str, Value]:
    """Return the values of the note that keeps a decision about two schemes, with its reason."""
    return {
        "about_entity": "scheme",
        "about_record": first,
        "about_field": f"{verdict}:{second}",
        "kind": "comment",
        "text": reason,
        "raised_on": day.isoformat(),
    }


def _most_alike(row: Row, others: Sequence[Row], facts: Facts) -> list[Pair]:
    pairs = (pair for other in others if (pair := likeness(row, other, facts)))
    open_pairs = [pair for pair in pairs if not verdict_of(str(row.get("id")), str(pair.second["id"]), facts)]
    return sorted(open_pairs, key=lambda pair: -pair.likeness)


def _stands(row: Row) -> bool:
    return row.get("stage") != "dropped"


def _years_apart(first: Row, second: Row) -> int:
    years = [str(row.get("first_year") or "")[:4] for row in (first, second)]
    return abs(int(years[0]) - int(years[1])) if all(years) else YEARS_APART + 1


def _with_parents(places: Iterable[str], facts: Facts) -> set[str]:
    found: set[str] = set()
    waiting = list(places)
    while waiting:
        place_id = waiting.pop()
        if place_id in found:
            continue
        found.add(place_id)
        place = facts.row("place", place_id)
        if place and place.get("parent"):
            waiting.append(str(place["parent"]))
    return found
