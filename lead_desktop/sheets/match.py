"""What a word of a spreadsheet stands for: a choice, a code, a record, a place, across spellings and scripts."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from lead_desktop import catalogue
from lead_desktop.catalogue import places
from lead_desktop.catalogue.folding import fold_loose
from lead_desktop.roadmap.facts import Row
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Field, Flag, Ref
from lead_desktop.roadmap.texts import Translate
from lead_desktop.sheets import words
from lead_desktop.sheets.matching import Certainty
from lead_desktop.store.store import Store

_NEAR = 88
"""How like two spellings must be, of 100, to be offered as a guess."""
_SHORTEST_GUESSED = 4
_PARTS = re.compile(r"[@/,;،؛()|\n]|\s[-–]\s")
_BETWEEN_VALUES, _MAY_BE_BETWEEN = re.compile(r"[;؛|\n]"), re.compile(r"[;,،؛|\n]")
"""What only stands between values, and what may also stand inside a name."""
_LIKELY = ("district", "tehsil", "division", "province", "country", "union_council", "village", "council_area")
_CODE = re.compile(
    r"(?:sdg|goal|target|indicator|ہدف|هدف)?[\s.:-]*(\d{1,2}(?:\.[0-9a-z]{1,2}){0,2})(?:[\s.:–-].*)?", re.I | re.S
)
_NAMING = ("name", "title", "number", "name_en", "name_ur", "name_sd", "item", "subject", "text")


@dataclass(frozen=True)
class Found:
    """What a word stands for: its key, how sure that is, the key's words; `outside` for a place of another office."""

    key: str | None
    certainty: Certainty
    words: str = ""
    outside: bool = False


NOTHING = Found(None, Certainty.NOT_FOUND)


class Names:
    """Names by their spelling; one name may stand for several keys."""

    def __init__(self, named: Iterable[tuple[str, str]]) -> None:
        self._exact: dict[str, dict[str, None]] = {}
        self._loose: dict[str, dict[str, None]] = {}
        for name, key in named:
            plain = _squeezed(name)
            if plain:
                self._exact.setdefault(plain, {})[key] = None
                self._loose.setdefault(fold_loose(plain), {})[key] = None

    def find(self, text: str) -> list[str]:
        """Return the keys of a name: those spelt the same, else those that sound the same."""
        plain = _squeezed(text)
        return list(self._exact.get(plain) or self._loose.get(fold_loose(plain)) or ())

    def near(self, text: str) -> list[str]:
        """Return the keys of the one name that is nearly spelt like this, none where none or several are."""
        from rapidfuzz import fuzz, process

        plain = _squeezed(text)
        if len(plain) < _SHORTEST_GUESSED:
            return []
        best = process.extract(plain, self._names, scorer=fuzz.ratio, score_cutoff=_NEAR, limit=2)
        if not best or (len(best) > 1 and best[0][1] == best[1][1]):
            return []
        return list(self._exact[best[0][0]])

    @cached_property
    def _names(self) -> Sequence[str]:
        return list(self._exact)


def _split(signs: re.Pattern[str], text: str) -> list[str]:
    return [part.strip() for part in signs.split(text) if part.strip()]


def _squeezed(text: str) -> str:
    return words.plain_words(text).replace(" ", "")


class Answers:
    """What can be answered in one field, found by any of its names."""

    def __init__(self, store: Store, field: Field, tongues: Sequence[Translate] = ()) -> None:
        self._field = field
        self._shown = dict(_shown(store, field))
        is_place = isinstance(field, Ref) and field.to == "place"
        self._places = _Places(store) if is_place else None
        self._names = Names(() if is_place else _named(store, field, tongues))
        self._cache: dict[tuple[str, str], Found] = {}

    def find(self, text: str, label: str = "") -> Found:
        """Return what a word stands for; `label` is the name of its column, which may say the level of a place."""
        level = level_of_column(label) if self._places else ""
        found = self._cache.get((text, level))
        if found is None:
            found = self._places.find(text, level) if self._places else self._found(text)
            self._cache[text, level] = found
        return found

    def told_apart(self, text: str, label: str = "") -> list[tuple[str, Found]]:
        """Return what a cell names, each with what it stands for: several only where the field takes several."""
        whole = self.find(text, label)
        if not self._field.many:
            return [(text, whole)]
        listed = [(part, self.find(part, label)) for part in _split(_BETWEEN_VALUES, text)]
        if len(listed) > 1 and all(found.certainty is Certainty.SURE for _, found in listed):
            return listed
        parts = [(part, self.find(part, label)) for part in _split(_MAY_BE_BETWEEN, text)]
        is_whole = whole.key is not None and (
            whole.certainty is Certainty.SURE or any(found.key is None for _, found in parts)
        )
        return [(text, whole)] if is_whole or len(parts) < 2 else parts

    def _found(self, text: str) -> Found:
        stated = self._by_sign(text)
        if stated:
            return Found(stated, Certainty.SURE, self._shown.get(stated, stated))
        keys = self._names.find(text)
        if len(keys) == 1:
            return Found(keys[0], Certainty.SURE, self._shown.get(keys[0], keys[0]))
        near = self._names.near(text) if not keys else []
        if len(near) == 1:
            return Found(near[0], Certainty.GUESS, self._shown.get(near[0], near[0]))
        return NOTHING

    def _by_sign(self, text: str) -> str:
        plain = text.strip()
        if plain in self._shown:
            return plain
        if isinstance(self._field, Flag):
            return "true" if plain.casefold() in words.YES else "false" if plain.casefold() in words.NO else ""
        if isinstance(self._field, CatalogueCode):
            code = _CODE.fullmatch(plain)
            return code.group(1).lower() if code and code.group(1).lower() in self._shown else ""
        signs = words.OPTIONS.get(self._field.name, {})
        return next((code for code, spoken in signs.items() if plain in spoken and code in self._shown), "")


def _shown(store: Store, field: Field) -> Iterable[tuple[str, str]]:
    match field:
        case Choice():
            return [(option.code, option.label) for option in field.of]
        case CatalogueCode():
            return [(entry.code, entry.en) for entry in catalogue.entries(field.of)]
        case Ref():
            return [(str(row["id"]), store.name(field.to, str(row["id"]))) for row in store.rows(field.to)]
    return []


def _named(store: Store, field: Field, tongues: Sequence[Translate]) -> Iterable[tuple[str, str]]:
    match field:
        case Choice():
            for option in field.of:
                own = words.OPTIONS.get(field.name, {}).get(option.code, ())
                for name in (option.code, option.label, *(say(option.label) for say in tongues), *own):
                    yield name, option.code
        case CatalogueCode():
            for entry in catalogue.entries(field.of):
                for name in (entry.code, entry.en, entry.ur, entry.sd, f"{entry.code} {entry.en}"):
                    yield name, entry.code
        case Ref():
            for row in store.rows(field.to):
                for name in (store.name(field.to, str(row["id"])), *_names_of(row)):
                    yield name, str(row["id"])


def _names_of(row: Row) -> Iterable[str]:
    for name in _NAMING:
        if row.get(name):
            yield str(row[name])
    yield from (alias for alias in str(row.get("aliases") or "").split(";"))


class _Places:
    """The places that this office knows, by all their spellings."""

    def __init__(self, store: Store) -> None:
        self._rows: Mapping[str, Row] = {str(row["id"]): row for row in store.rows("place")}
        self._own = store.place
        self._names = Names((_without_level(name), key) for key, row in self._rows.items() for name in _names_of(row))

    def find(self, text: str, wanted: str) -> Found:
        """Return the place of a name, of the wanted level unless the name says another."""
        level = level_in(text) or wanted
        name = _without_level(text)
        whole = self._one(
            self._names.find(name) or self._known(text) or self._names.find(_without_cut_level(name)), level
        )
        if whole is not None:
            return whole
        parts = self._of_parts(text, level)
        if parts is not None:
            return parts
        near = self._one(self._names.near(name) or self._names.find(_without_city(text)), level)
        if near is not None and near.key:
            return Found(near.key, Certainty.GUESS, near.words)
        return Found(None, Certainty.NOT_FOUND, outside=bool(places.find(text)))

    def _known(self, text: str) -> list[str]:
        """Return the places of the list of other spellings, as far as this office knows them."""
        found = [match.place.code for match in places.find(text) if match.by != "part"]
        return [code for code in found if code in self._rows]

    def _one(self, keys: Sequence[str], level: str) -> Found | None:
        """Choose among places of one name: the level that is meant, then the likeliest, then the office's own."""
        if not keys:
            return None
        levels = [str(self._rows[key].get("level") or "") for key in keys]
        of_level = [key for key, its in zip(keys, levels, strict=True) if its == level]
        if level and not of_level:
            certainty = Certainty.GUESS if len(keys) == 1 else Certainty.NOT_FOUND
            return Found(keys[0] if len(keys) == 1 else None, certainty, self._shown(keys[0]))
        likely = of_level or _likeliest(keys, levels)
        mine = [key for key in likely if key == self._own or self._rows[key].get("parent") == self._own]
        chosen = likely if len(likely) == 1 else mine
        if len(chosen) != 1:
            return NOTHING
        return Found(chosen[0], Certainty.SURE, self._shown(chosen[0]))

    def _of_parts(self, text: str, level: str) -> Found | None:
        """Read “KECH @ TURBAT”: a unit with a part of it. Two units beside one another stand for neither."""
        parts = [part for part in _PARTS.split(text) if part.strip()]
        if len(parts) < 2:
            return None
        found = [one for part in parts if (one := self._one(self._names.find(_without_level(part)), "")) and one.key]
        keys = list(dict.fromkeys(one.key for one in found if one.key))
        related = all(self._are_related(keys[0], key) for key in keys[1:]) if keys else False
        if not related:
            return NOTHING if keys else None
        of_level = [key for key in keys if level and self._rows[key].get("level") == level]
        key = (of_level or keys)[0]
        certainty = Certainty.SURE if len(found) == len(parts) else Certainty.GUESS
        return Found(key, certainty, self._shown(key))

    def _are_related(self, one: str, other: str) -> bool:
        return self._rows[one].get("parent") == other or self._rows[other].get("parent") == one

    def _shown(self, key: str) -> str:
        return str(self._rows[key].get("name_en") or key)


def _likeliest(keys: Sequence[str], levels: Sequence[str]) -> list[str]:
    """A name without a level means the district first, as in the list of places."""
    first = min(levels, key=lambda level: _LIKELY.index(level) if level in _LIKELY else len(_LIKELY))
    return [key for key, level in zip(keys, levels, strict=True) if level == first]


def level_in(text: str) -> str:
    """Return the level of place that a text speaks of, empty for none."""
    plain = f" {words.plain_words(text)} "
    spoken = _level_words()
    for level in ("union_council", "tehsil", "division", "province", "district"):
        if any(word in plain for word in spoken[level]):
            return level
    return ""


def level_of_column(label: str) -> str:
    """Return the level of place that the name of a column means; “District / Tehsil” means none alone."""
    plain = f" {words.plain_words(label)} "
    spoken = [level for level, said in _level_words().items() if any(word in plain for word in said)]
    return spoken[0] if len(spoken) == 1 else ""


def _without_level(text: str) -> str:
    plain = f" {words.plain_words(text)} "
    for spoken in _level_words().values():
        for word in spoken:
            plain = plain.replace(word, " ")
    return plain.strip() or text


def _without_cut_level(text: str) -> str:
    """Return a name without a word for its level that a narrow column cut off, as in “JAFFARABAD DISTR”."""
    first, _, last = words.plain_words(text).rpartition(" ")
    return (
        first if first and any(word.startswith(last) for word in ("district", "tehsil", "taluka", "division")) else ""
    )


def _without_city(text: str) -> str:
    return words.plain_words(text).removesuffix(" city")


@cache
def _level_words() -> Mapping[str, tuple[str, ...]]:
    return {
        level: tuple(f" {words.plain_words(word)} " for word in spoken) for level, spoken in words.LEVEL_WORDS.items()
    }
