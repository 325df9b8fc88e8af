"""How the columns of a file match the questions of a record: plain facts that are kept, changed, written to a file."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from dataclasses import field as made
from enum import StrEnum
from typing import Any

from lead_desktop.roadmap.entities import Entity
from lead_desktop.sheets import words
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.figures import DAY_FIRST, MONTH_FIRST, UNITS
from lead_desktop.sheets.recognise import Table
from lead_desktop.store.store import Store

_KEPT = "sheet_matchings"
_MOST_KEPT = 60


class Certainty(StrEnum):
    """How sure the program is of a match."""

    SURE = "sure"
    GUESS = "guess"
    NOT_FOUND = "not_found"


class NoData(StrEnum):
    """What is done with cells such as `-`, `N/A` and `Nil` where a figure, a day or a choice is asked for."""

    ASIDE = "aside"
    EMPTY = "empty"
    ZERO = "zero"


@dataclass(frozen=True)
class Use:
    """What a column is used for: a field, or nothing where `field` is empty.

    `given` holds further answers that every figure of this column has, such as the sex or the year in its name;
    `unit` is a key of `figures.UNITS`.
    """

    field: str = ""
    certainty: Certainty = Certainty.NOT_FOUND
    given: Mapping[str, str] = made(default_factory=dict)
    unit: str = ""


@dataclass(frozen=True)
class Matching:
    """Everything that is decided about a file before its rows are checked.

    `uses` goes by the names of the columns; `given` are answers for every row; `words` says, field by field, what a
    word of the file stands for (empty: leave it out); `add` names the references whose unknown words become new
    records; `heading` is the field that headings inside the table answer.
    """

    sheet: str = ""
    header: tuple[int, int] | None = None
    uses: Mapping[str, Use] = made(default_factory=dict)
    given: Mapping[str, str] = made(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = made(default_factory=dict)
    add: frozenset[str] = frozenset()
    heading: str = ""
    dates: str = DAY_FIRST
    dates_are_sure: bool = True
    no_data: NoData = NoData.ASIDE
    take_guesses: bool = False
    encoding: str = ""
    delimiter: str = ""

    def used(self) -> dict[str, Use]:
        """Return the columns that are used."""
        return {label: use for label, use in self.uses.items() if use.field}

    def with_use(self, label: str, use: Use) -> "Matching":
        """Return the same with another use of one column."""
        return replace(self, uses={**self.uses, label: use})

    def with_word(self, of: str, typed: str, meant: str) -> "Matching":
        """Return the same with what one word of the file stands for."""
        return replace(self, words={**self.words, of: {**self.words.get(of, {}), typed: meant}})

    def facts(self) -> dict[str, Any]:
        """Return this as it is written to a file; `from_facts` reads it."""
        return {
            "sheet": self.sheet,
            "header": list(self.header) if self.header else None,
            "columns": {label: _use_facts(use) for label, use in self.uses.items()},
            "given": dict(self.given),
            "words": {of: dict(meant) for of, meant in self.words.items()},
            "add": sorted(self.add),
            "heading": self.heading,
            "dates": self.dates,
            "dates_certainty": str(Certainty.SURE if self.dates_are_sure else Certainty.GUESS),
            "no_data": str(self.no_data),
            "take_guesses": self.take_guesses,
            "encoding": self.encoding,
            "delimiter": self.delimiter,
        }


def _use_facts(use: Use) -> dict[str, Any]:
    return {"field": use.field or None, "certainty": str(use.certainty), "given": dict(use.given), "unit": use.unit}


def from_text(text: str) -> Matching:
    """Read what an officer or a program wrote to a file. Raises SheetError."""
    try:
        facts = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise SheetError("matching") from error
    if not isinstance(facts, dict):
        raise SheetError("matching")
    return from_facts(facts)


def from_facts(facts: Mapping[str, Any]) -> Matching:
    """Read what `Matching.facts` returned; a column may also be given as the field's name alone. Raises SheetError."""
    known = set(Matching().facts())
    for name in facts:
        if name not in known:
            raise SheetError("matching_part", part=str(name)[:40])
    try:
        return Matching(
            sheet=_text(facts, "sheet"),
            header=_header(facts.get("header")),
            uses={str(label): _use(one) for label, one in _dict(facts, "columns").items()},
            given={str(name): _answer(value) for name, value in _dict(facts, "given").items()},
            words={
                str(of): {str(k): str(v or "") for k, v in meant.items()} for of, meant in _dict(facts, "words").items()
            },
            add=frozenset(map(str, facts.get("add") or ())),
            heading=_text(facts, "heading"),
            dates=_one_of(facts, "dates", (DAY_FIRST, MONTH_FIRST)),
            dates_are_sure=facts.get("dates_certainty", "sure") != "guess",
            no_data=NoData(_one_of(facts, "no_data", tuple(map(str, NoData)))),
            take_guesses=facts.get("take_guesses") is True,
            encoding=_encoding(_text(facts, "encoding")),
            delimiter=_text(facts, "delimiter")[:1],
        )
    except (AttributeError, TypeError, ValueError) as error:
        raise SheetError("matching") from error


def _text(facts: Mapping[str, Any], name: str) -> str:
    return str(facts.get(name) or "")


def _dict(facts: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = facts.get(name) or {}
    if not isinstance(found, dict):
        raise TypeError(name)
    return found


def _one_of(facts: Mapping[str, Any], name: str, allowed: tuple[str, ...]) -> str:
    found = _text(facts, name) or allowed[0]
    if found not in allowed:
        raise SheetError("matching_choice", part=name, typed=found[:40], choices=", ".join(allowed))
    return found


def _encoding(name: str) -> str:
    if name:
        try:
            "".encode(name)
        except LookupError as error:
            raise SheetError(
                "matching_choice", part="encoding", typed=name[:40], choices="utf-8, utf-16, cp1256"
            ) from error
    return name


def _header(given: Any) -> tuple[int, int] | None:
    if given is None:
        return None
    first, last = (given, given) if isinstance(given, int) else (int(part) for part in given)
    return first, last


def _answer(value: Any) -> str:
    if isinstance(value, list):
        return "; ".join(map(str, value))
    return "" if value is None else json.dumps(value) if isinstance(value, bool) else str(value)


def _use(given: Any) -> Use:
    if given is None or isinstance(given, str):
        return Use(given or "", Certainty.SURE if given else Certainty.NOT_FOUND)
    unit = str(given.get("unit") or "")
    if unit and unit not in UNITS:
        raise SheetError("matching_choice", part="unit", typed=unit[:40], choices=", ".join(UNITS))
    certainty = Certainty(given.get("certainty") or "sure")
    answers = {str(name): _answer(value) for name, value in (given.get("given") or {}).items()}
    return Use(str(given.get("field") or ""), certainty, answers, unit)


def fitted(matching: Matching, table: Table, entity: Entity) -> Matching:
    """Return a matching under the names that the table's columns have. Raises SheetError for what is not there."""
    uses: dict[str, Use] = {column.label or column.letter: Use() for column in table.columns}
    for label, use in matching.uses.items():
        column = table.column(label)
        if column is None:
            names = ", ".join(one.label or one.letter for one in table.columns)
            raise SheetError("matching_column", column=label[:60], columns=names[:300])
        uses[column.label or column.letter] = use
    asked = [*(use.field for use in uses.values()), *matching.given, *matching.words, *matching.add, matching.heading]
    for name in filter(None, [*asked, *(name for use in uses.values() for name in use.given)]):
        if name not in entity.by_name or not entity.by_name[name].stored:
            raise SheetError("matching_field", field=name[:40], kind=entity.label)
    return replace(matching, uses=uses, sheet=table.sheet, header=table.header)


def shape_of(table: Table, entity: str) -> str:
    """Return the name of a file's shape: the kind of record and the names of the columns, in their order."""
    names = "\n".join([entity, *(words.name_key(column.label) for column in table.columns)])
    return hashlib.blake2b(names.encode("utf-8", "replace"), digest_size=12).hexdigest()


def remembered(store: Store, table: Table, entity: Entity) -> Matching | None:
    """Return how a file of this shape was matched last time on this computer, None for a new shape."""
    kept = store.kept(_KEPT) or {}
    facts = kept.get(shape_of(table, entity.name))
    try:
        return fitted(from_facts(facts), table, entity) if facts else None
    except SheetError:
        return None


def remember(store: Store, table: Table, entity: Entity, matching: Matching) -> None:
    """Keep how a file of this shape was matched, on this computer alone."""
    kept = dict(store.kept(_KEPT) or {})
    shape = shape_of(table, entity.name)
    kept.pop(shape, None)
    kept[shape] = {**matching.facts(), "header": None, "sheet": "", "encoding": "", "delimiter": ""}
    store.keep(_KEPT, dict(list(kept.items())[-_MOST_KEPT:]))
