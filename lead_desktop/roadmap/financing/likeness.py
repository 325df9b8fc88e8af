"""How alike two schemes are, and which of many are: only those are compared in full whose names can be close enough."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.financing.spelling import close_names, name_likeness
from lead_desktop.roadmap.shared import codes

YEARS_APART = 3
TO_BE_DECIDED = 0.75
_NAME, _PLACE, _SECTOR = 0.60, 0.25, 0.15
_NEAR = {"village": 1.0, "union_council": 1.0, "council_area": 0.6, "tehsil": 0.6, "district": 0.2}
_TEHSIL, _DISTRICT = 0.6, 0.2
_ROUNDING = 1e-6


class Compared(NamedTuple):
    """What is compared of a scheme: its name, sector, first year, and how near sharing each place around it is."""

    name: str
    sector: str
    year: int | None
    places: frozenset[tuple[str, float]]


class Alike(NamedTuple):
    """Two schemes by their numbers in a list, how alike they are from 0 to 1, and how near they lie."""

    first: int
    second: int
    likeness: float
    nearness: float


def compared(row: Row, around: "Surroundings") -> Compared:
    """Return what is compared of a scheme."""
    year = str(row.get("first_year") or "")[:4]
    places = around.of(codes(row, "places"))
    return Compared(str(row.get("name") or ""), str(row.get("sector") or ""), int(year) if year else None, places)


def likeness(first: Compared, second: Compared) -> tuple[float, float] | None:
    """Compare two schemes: 0.60 name + 0.25 place + 0.15 sector, and their nearness.

    Places in one union council are near by 1, in one tehsil by 0.6, in one district by 0.2, else by 0. None below
    0.75 or over 3 years apart.
    """
    if not (first.name and second.name) or _are_years_apart(first, second):
        return None
    near = max((weight for _, weight in first.places & second.places), default=0.0)
    sector = _SECTOR if first.sector and first.sector == second.sector else 0.0
    least = (TO_BE_DECIDED - _PLACE * near - sector) / _NAME - _ROUNDING
    if least > 1 or (alike := name_likeness(first.name, second.name, least)) < least:
        return None
    whole = _NAME * alike + _PLACE * near + sector
    return (whole, near) if round(whole, 6) >= TO_BE_DECIDED else None


@lru_cache(maxsize=4)
def alike_among(schemes: tuple[Compared, ...]) -> tuple[Alike, ...]:
    """Return the pairs of a list that look alike, most alike first."""
    found = (
        Alike(first, second, *told)
        for first, second in _close_pairs(schemes)
        if (told := likeness(schemes[first], schemes[second]))
    )
    return tuple(sorted(found, key=lambda pair: (-pair.likeness, pair.first, pair.second)))


class Surroundings:
    """The places around the places of a scheme that make two schemes near, each looked up once."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[tuple[str, ...], frozenset[tuple[str, float]]] = {}

    def of(self, places: Sequence[str]) -> frozenset[tuple[str, float]]:
        """Return places and those in which they lie, each with how near it makes two schemes that share it."""
        key = tuple(places)
        if key not in self._known:
            self._known[key] = frozenset(found for place in key for found in self._upward(place))
        return self._known[key]

    def _upward(self, place: str) -> Iterator[tuple[str, float]]:
        seen: set[str] = set()
        while place and place not in seen:
            seen.add(place)
            row = self._facts.row("place", place) or {}
            weight = _NEAR.get(str(row.get("level")), 0.0)
            if weight:
                yield place, weight
            place = str(row.get("parent") or "")


def _are_years_apart(first: Compared, second: Compared) -> bool:
    return first.year is None or second.year is None or abs(first.year - second.year) > YEARS_APART


def _close_pairs(schemes: Sequence[Compared]) -> Iterator[tuple[int, int]]:
    """Return each pair once that its name, its sector or a shared tehsil lets reach the likeness to be decided.

    Schemes that share neither a tehsil nor the sector can never reach it, whatever their names.
    """
    by_sector, by_place = _indexed(schemes)
    names = [one.name for one in schemes]
    for first, scheme in enumerate(schemes):
        near = {other for place, _ in scheme.places for other in by_place.get(place, ()) if other > first}
        same = {other for other in by_sector.get(scheme.sector, ()) if other > first}
        close = set(close_names(scheme.name, _named(near & same, names), _least(1.0, sector=True)))
        close.update(close_names(scheme.name, _named(near - same, names), _least(1.0, sector=False)))
        close.update(close_names(scheme.name, _named(same - near, names), _least(_DISTRICT, sector=True)))
        yield from ((first, second) for second in sorted(close))


def _indexed(schemes: Sequence[Compared]) -> tuple[Mapping[str, list[int]], Mapping[str, list[int]]]:
    """Return the numbers of the schemes by sector, and by each place that is a tehsil or smaller."""
    by_sector, by_place = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for number, scheme in enumerate(schemes):
        if scheme.sector:
            by_sector[scheme.sector].append(number)
        for place, weight in scheme.places:
            if weight >= _TEHSIL:
                by_place[place].append(number)
    return by_sector, by_place


def _named(numbers: Iterable[int], names: Sequence[str]) -> dict[int, str]:
    return {number: names[number] for number in numbers}


def _least(near: float, *, sector: bool) -> float:
    """Return how alike two names must be at least, when their schemes lie this near or farther apart."""
    return (TO_BE_DECIDED - _PLACE * near - (_SECTOR if sector else 0.0)) / _NAME - _ROUNDING
