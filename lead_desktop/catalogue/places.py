"""Provinces, divisions, districts and tehsils of Sindh and Balochistan, dated. Union councils are not here.

The borders are those of Census 2023; units made since then stand beside them with the day they began.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache

from lead_desktop.catalogue.folding import fold, fold_loose
from lead_desktop.catalogue.reading import read_rows

LEVELS = ("country", "province", "division", "district", "tehsil")
# A name without a level means the district first: that is the unit the officer plans for.
_LIKELY = ("district", "tehsil", "division", "province", "country")
_LEVEL_WORDS = frozenset({"district", "tehsil", "taluka", "ضلع", "ضلعو", "تحصیل", "تعلقه", "تعلقو"})


@dataclass(frozen=True)
class Place:
    """One unit of administration.

    `code` is the program's own and never changes. `pcode` is a P-code of the edition `pcode_edition`; in other
    editions it means another place. `fold_share` is the share, in per cent, of the old unit's population that
    this unit took. Population, households and area (square km) are those of Census 2023; None means that the
    census tables at hand do not say.
    `standing` is "verified", "to be verified" or "to be filled".
    """

    code: str
    level: str
    name_en: str
    name_ur: str
    name_sd: str
    parent: str
    pcode: str
    pcode_edition: str
    valid_from: date | None
    valid_to: date | None
    replaces: tuple[str, ...]
    fold_share: float | None
    population: int | None
    male: int | None
    female: int | None
    transgender: int | None
    rural: int | None
    urban: int | None
    households: int | None
    area_km2: float | None
    pilot: bool
    in_census: bool
    standing: str
    source: str
    year: str
    aliases: tuple[str, ...]
    note: str

    def name(self, language: str) -> str:
        """Return the name in "en", "ur" or "sd", else the English one."""
        return {"ur": self.name_ur, "sd": self.name_sd}.get(language, "") or self.name_en

    def stands_on(self, day: date) -> bool:
        """Say whether the unit existed on a day."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True)
class Match:
    """A place found by a text: by its "name", an "alias", a "loose" spelling, or a "part" of the text."""

    place: Place
    by: str


@cache
def places() -> tuple[Place, ...]:
    """Return all places, the country first."""
    return tuple(_as_place(row) for row in read_rows("places"))


def place(code: str) -> Place | None:
    """Return the place of a code, None if the code is unknown."""
    return _by_code().get(code)


def name_of(code: str, language: str = "en") -> str:
    """Return the name of a code in "en", "ur" or "sd", the code itself if it is unknown."""
    unit = place(code)
    return unit.name(language) if unit else code


def children(code: str) -> tuple[Place, ...]:
    """Return the places directly under a place, those since Census 2023 included."""
    return tuple(unit for unit in places() if unit.parent == code)


def districts(province: str | None = None, on: date | None = None) -> tuple[Place, ...]:
    """Return the districts of Census 2023, or those of a day; of all provinces, of one, or of the country."""
    return tuple(
        unit
        for unit in places()
        if unit.level == "district"
        and (unit.in_census if on is None else unit.stands_on(on))
        and (province is None or lies_in(unit.code, province))
    )


def tehsils(district: str) -> tuple[Place, ...]:
    """Return the tehsils or talukas of a district as Census 2023 lists them."""
    return tuple(unit for unit in children(district) if unit.level == "tehsil")


def province_of(code: str) -> str | None:
    """Return the code of the province a place lies in, None for the country or an unknown code."""
    unit = place(code)
    while unit is not None and unit.level != "province":
        unit = place(unit.parent)
    return unit.code if unit else None


def lies_in(code: str, larger: str) -> bool:
    """Say whether a place is another one, or lies in it at any depth."""
    unit = place(code)
    while unit is not None and unit.code != larger:
        unit = place(unit.parent)
    return unit is not None


def by_pcode(pcode: str, edition: str) -> Place | None:
    """Return the place that a P-code means in an edition ("2018" or "2022"), None if it means none here."""
    return _by_pcode().get((edition, pcode.strip().upper()))


def find(text: str) -> list[Match]:
    """Find the places that a written name may mean, the likeliest first; an empty list if none.

    Reads English, Urdu and Sindhi, the known other spellings, and forms like "KECH @ TURBAT", of which the
    first part that is a known name counts.
    """
    whole = _matches(text)
    if whole:
        return whole
    for part in re.split(r"[@/,;()|]|\s-\s", text):
        found = [Match(match.place, "part") for match in _matches(part)]
        if found:
            return found
    return []


def _matches(text: str) -> list[Match]:
    found: dict[str, Match] = {}
    for by, spelt in (("name", fold), ("alias", fold), ("loose", fold_loose)):
        for unit in _index(by).get(_key(text, spelt), ()):
            found.setdefault(unit.code, Match(unit, by))
    return list(found.values())


def _key(text: str, spelt: Callable[[str], str]) -> str:
    words = re.split(r"[\W_]+", fold(text))
    return "".join(spelt(word) for word in words if word not in _LEVEL_WORDS)


@cache
def _index(by: str) -> dict[str, tuple[Place, ...]]:
    spelt = fold_loose if by == "loose" else fold
    index: dict[str, tuple[Place, ...]] = {}
    for unit in sorted(places(), key=lambda unit: _LIKELY.index(unit.level)):
        for key in {_key(name, spelt) for name in _written(unit, by)} - {""}:
            index[key] = (*index.get(key, ()), unit)
    return index


def _written(unit: Place, by: str) -> Iterable[str]:
    own = (unit.name_en, unit.name_ur, unit.name_sd)
    return {"name": own, "alias": unit.aliases, "loose": (*own, *unit.aliases)}[by]


@cache
def _by_code() -> dict[str, Place]:
    return {unit.code: unit for unit in places()}


@cache
def _by_pcode() -> dict[tuple[str, str], Place]:
    meanings = {}
    for row in read_rows("places"):
        unit = _by_code()[row["code"]]
        if unit.pcode:
            meanings[unit.pcode_edition, unit.pcode] = unit
        if row["pcode_2018"]:
            meanings["2018", row["pcode_2018"]] = unit
    return meanings


def _as_place(row: dict[str, str]) -> Place:
    return Place(
        code=row["code"],
        level=row["level"],
        name_en=row["en"],
        name_ur=row["ur"],
        name_sd=row["sd"],
        parent=row["parent"],
        pcode=row["pcode"],
        pcode_edition=row["pcode_edition"],
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        replaces=_several(row["replaces"]),
        fold_share=float(row["fold_share"]) if row["fold_share"] else None,
        population=_count(row["population"]),
        male=_count(row["male"]),
        female=_count(row["female"]),
        transgender=_count(row["transgender"]),
        rural=_count(row["rural"]),
        urban=_count(row["urban"]),
        households=_count(row["households"]),
        area_km2=float(row["area_km2"]) if row["area_km2"] else None,
        pilot=row["pilot"] == "yes",
        in_census=row["in_census"] == "yes",
        standing=row["standing"],
        source=row["source"],
        year=row["year"],
        aliases=_several(row["aliases"]),
        note=row["note"],
    )


def _day(cell: str) -> date | None:
    return date.fromisoformat(cell) if cell else None


def _count(cell: str) -> int | None:
    return int(cell) if cell else None


def _several(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
