"""Every table and a data dictionary as Excel or csv, in the form that comes back in unchanged; values as tidy rows."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from lead_desktop.catalogue import entry
from lead_desktop.catalogue.folding import fold
from lead_desktop.reports.content import Shown
from lead_desktop.reports.csv_files import as_csv
from lead_desktop.reports.spreadsheet import Book
from lead_desktop.reports.spreadsheet import Entry as BookEntry
from lead_desktop.roadmap import ENTITIES, step_of
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Date, Field, Flag, Number, Ref
from lead_desktop.roadmap.texts import N_, Translate

_SEPARATORS = re.compile(r"[;,،؛|\n]")
_BETWEEN = "; "
_YES, _NO, _DICTIONARY = N_("Yes"), N_("No"), N_("Data dictionary")
NOT_EXPORTED = frozenset({"document", "note", "task_mark"})
"""Kinds of record that belong to the program's own bookkeeping."""
TIDY_HEADS = (
    "year",
    "period_end",
    "place_code",
    "place",
    "indicator",
    "sdg_target",
    "meaning",
    "sex",
    "age",
    "area",
    "group",
    "unit",
    "value",
    "missing_reason",
    "source",
    "source_detail",
    "quality",
)


@dataclass
class Tables:
    """The tables of an office in one language. Private answers stay out."""

    facts: Facts
    tr: Translate
    language: str
    _names: dict[str, Mapping[str, str]] = field(default_factory=dict)

    def kinds(self) -> list[Entity]:
        """Return the kinds of record that are exported, those of all steps first."""
        return [one for one in ENTITIES.values() if one.name not in NOT_EXPORTED]

    def heads(self, entity: Entity) -> list[str]:
        """Return the heads of a table: the labels of its answers."""
        return [self.tr(one.label) for one in fields_of(entity)]

    def rows(self, entity: Entity) -> list[list[Shown | date]]:
        """Return the records of this office, oldest first, without those that ship with the program."""
        own = [row for row in self.facts.rows(entity.name) if row.get("office")]
        return [[self.value(one, row.get(one.name)) for one in fields_of(entity)] for row in own]

    def value(self, declared: Field, value: Value) -> Shown | date:
        """Return an answer as it can be read back: figures, days, words of choices, names of records."""
        match declared:
            case _ if value in (None, []):
                return None
            case Date():
                return date.fromisoformat(str(value))
            case Number():
                return value if isinstance(value, int | float) else None
            case Flag():
                return self.tr(_YES if value else _NO)
            case CatalogueCode():
                return _BETWEEN.join(_items(value))
            case Choice():
                return _BETWEEN.join(declared.word(one, self.tr, self.language) for one in _items(value))
            case Ref():
                return _BETWEEN.join(self._named(declared, one) for one in _items(value))
        return str(value)

    def _named(self, declared: Ref, row_id: str) -> str:
        """Return a record's name where it alone has it and it can be told apart, else its id."""
        if declared.to == "place":
            return self._place(row_id)
        if declared.to not in self._names:
            names = {
                str(row["id"]): self.facts.name(declared.to, str(row["id"])) for row in self.facts.rows(declared.to)
            }
            counted = Counter(name.casefold() for name in names.values())
            self._names[declared.to] = {
                key: name for key, name in names.items() if name and counted[name.casefold()] == 1
            }
        name = self._names[declared.to].get(row_id, "")
        return name if name and not (declared.many and _SEPARATORS.search(name)) else row_id

    def _place(self, row_id: str) -> str:
        """Return a place's name, with its level where another place is called so too: Turbat (tehsil)."""
        row = self.facts.row("place", row_id) or {}
        name = str(row.get("name_en") or row_id)
        level = str(row.get("level") or "").replace("_", " ")
        return name if self._called[fold(name)] < 2 else f"{name} ({level})"

    @cached_property
    def _called(self) -> Counter[str]:
        """How many places are called by a name, in any of their spellings."""
        return Counter(name for place in self.facts.rows("place") for name in _spellings(place))


def _spellings(place: Row) -> set[str]:
    written = (str(place.get("name_en") or ""), *str(place.get("aliases") or "").split(";"))
    return {fold(name.strip()) for name in written if name.strip()}


def fields_of(entity: Entity) -> list[Field]:
    """Return the answers that are exported."""
    return [one for one in entity.stored if not one.private]


def workbook_of_tables(tables: Tables, only: Sequence[str] = ()) -> bytes:
    """Return a workbook with a sheet for each kind of record and the data dictionary."""
    book = Book(tables.language)
    for entity in tables.kinds():
        if not only or entity.name in only:
            rows = [[BookEntry(value) for value in row] for row in tables.rows(entity)]
            book.sheet(tables.tr(entity.plural), tables.heads(entity), rows)
    heads, lines = dictionary(tables)
    book.sheet(tables.tr(_DICTIONARY), heads, [[BookEntry(value) for value in line] for line in lines])
    return book.content()


def csv_files(tables: Tables, only: Sequence[str] = ()) -> dict[str, bytes]:
    """Return csv files by name: one for each kind of record, the data dictionary and the values as tidy rows."""
    files = {
        f"{entity.name}.csv": as_csv(tables.heads(entity), tables.rows(entity))
        for entity in tables.kinds()
        if not only or entity.name in only
    }
    if not only:
        files["dictionary.csv"] = as_csv(*dictionary(tables))
        files["values.csv"] = as_csv(TIDY_HEADS, tidy_values(tables.facts, tables.language))
    return files


def dictionary(tables: Tables) -> tuple[list[str], list[list[Shown | date]]]:
    """Return the data dictionary: each answer with its kind of record, step, help and possible answers."""
    tr = tables.tr
    heads = [
        tr(N_("Kind of record")),
        tr(N_("Step")),
        tr(N_("Answer")),
        tr(N_("Kind of answer")),
        tr(N_("Needed")),
        tr(N_("Help")),
        tr(N_("Possible answers")),
    ]
    lines: list[list[Shown | date]] = []
    for entity in tables.kinds():
        step = step_of(entity.name)
        for one in fields_of(entity):
            needed = tr(N_("Yes")) if one.required else ""
            about = tr(one.help) if one.help else ""
            lines.append(
                [
                    tr(entity.plural),
                    step.number if step else None,
                    tr(one.label),
                    tr(_KINDS[one.kind]),
                    needed,
                    about,
                    _possible(one, tables),
                ]
            )
    return heads, lines


_KINDS = {
    "text": N_("One line of text"),
    "prose": N_("Text"),
    "number": N_("Figure"),
    "whole": N_("Whole number"),
    "money": N_("Rupees"),
    "percent": N_("Per cent"),
    "date": N_("Day"),
    "fiscal_year": N_("Fiscal year"),
    "choice": N_("Choice from a list"),
    "flag": N_("Yes or no"),
    "catalogue_code": N_("Code of a reference list"),
    "ref": N_("Another record"),
}


def _possible(declared: Field, tables: Tables) -> str:
    match declared:
        case Choice():
            return _BETWEEN.join(tables.tr(option.label) for option in declared.of)
        case CatalogueCode():
            return declared.of
        case Ref():
            return tables.tr(ENTITIES[declared.to].plural)
    return ""


def tidy_values(facts: Facts, language: str) -> list[list[Shown | date]]:
    """Return each value as one row: year, place, dimensions, unit, value, source. A reason stands where none is."""
    lines: list[list[Shown | date]] = []
    for row in facts.rows("measurement"):
        indicator = facts.row("indicator", str(row.get("indicator"))) or {}
        if row.get("office") and row.get("period_end"):
            lines.append(_tidy(row, indicator, facts, language))
    return lines


def _tidy(row: Row, indicator: Row, facts: Facts, language: str) -> list[Shown | date]:
    day = date.fromisoformat(str(row["period_end"]))
    place = str(row.get("place") or "")
    source = entry("data_sources", str(row.get("source"))) if row.get("source") else None
    value = row.get("value")
    coded = [_text(row.get(name)) for name in ("sex", "age", "area", "lnob_group")]
    return [
        day.year,
        day,
        place,
        facts.name("place", place),
        _text(indicator.get("title")),
        _text(indicator.get("target")),
        _text(row.get("meaning")),
        *coded,
        _text(indicator.get("unit")),
        value if isinstance(value, int | float) else None,
        _text(row.get("missing_reason")),
        source.name(language) if source else None,
        _text(row.get("source_detail")),
        _text(row.get("quality")),
    ]


def _text(value: Value) -> str | None:
    return str(value) if value is not None else None


def _items(value: Value) -> list[str]:
    return value if isinstance(value, list) else [str(value)]
