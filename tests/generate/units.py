"""The units that are generated, from the census table: who works where, since when, and how much of what there is."""

from dataclasses import dataclass
from datetime import date

from lead_desktop.catalogue import places
from lead_desktop.catalogue.places import Place

FIRST_YEAR, LAST_YEAR = 2026, 2027
QUARTER_ENDS = tuple(
    date(year, month, day)
    for year in range(FIRST_YEAR, LAST_YEAR + 1)
    for month, day in ((3, 31), (6, 30), (9, 30), (12, 31))
)
"""The ends of the eight quarters in which officers work."""
SPLITS = ("KECH", "QUETTA")
"""The old units that are split within the two years: Tump is taken out of Kech, Quetta becomes East and West."""
_PEOPLE_A_SCHOOL = 900
_EAST = ("QUETTA/SADDAR", "QUETTA/QUETTA", "QUETTA/SARIAB")


@dataclass(frozen=True)
class Unit:
    """One district with its people of Census 2023 and the days between which its office works."""

    code: str
    name: str
    population: int
    female: int
    households: int
    tehsils: tuple[str, ...]
    since: date | None = None
    until: date | None = None

    def works_on(self, day: date) -> bool:
        """Tell whether the office stands on a day."""
        return (self.since or date.min) <= day <= (self.until or date.max)


def census_codes() -> tuple[str, ...]:
    """Return the codes of the 64 districts of Census 2023."""
    return tuple(place.code for place in places.districts())


def units_of(code: str) -> tuple[Unit, ...]:
    """Return a district of the census and the new ones that are split from it within the two years."""
    old = places.place(code)
    if old is None:
        raise KeyError(code)
    whole = _unit(old, (old.population or 0), old.female or 0, old.households or 0)
    if code not in SPLITS:
        return (whole,)
    taken = [place for place in places.places() if place.level == "district" and code in place.replaces]
    return (whole, *(_part(whole, place) for place in taken))


def schools(unit: Unit, whole: Unit, others: tuple[Unit, ...], day: date) -> int:
    """Return the public primary schools of a unit on a day: what stands in the old borders never changes.

    `others` are the units that were split from `whole`.
    """
    all_of_them = round(whole.population / _PEOPLE_A_SCHOOL)
    standing = [one for one in others if one.works_on(day)]
    if unit in others:
        first = standing[:-1] if not whole.works_on(day) else standing
        share = {one.code: round(all_of_them * one.population / whole.population) for one in first}
        return share.get(unit.code, all_of_them - sum(share.values()))
    return all_of_them - sum(schools(one, whole, others, day) for one in standing)


def _part(whole: Unit, place: Place) -> Unit:
    people = place.population or _people_of(place.code, whole)
    share = people / whole.population
    return _unit(place, people, round(whole.female * share), round(whole.households * share))


def _people_of(code: str, whole: Unit) -> int:
    """Return the people of the tehsils that make up half a Quetta, where no table gives the sum."""
    east = sum(unit.population or 0 for tehsil in _EAST if (unit := places.place(tehsil)))
    return east if code == "QUETTA-EAST" else whole.population - east


def _unit(place: Place, population: int, female: int, households: int) -> Unit:
    tehsils = tuple(unit.code for unit in places.tehsils(place.code))
    return Unit(
        place.code, place.name_en, population, female, households, tehsils, place.valid_from, place.valid_to
    )  # fmt: skip
