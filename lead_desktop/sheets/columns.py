"""Which column answers which question: by its name in three languages, by what stands in it, by a split in its name."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from math import log

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Date,
    Field,
    FiscalYear,
    Flag,
    Money,
    Number,
    Percent,
    Ref,
    Whole,
)  # fmt: skip
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import Translate
from lead_desktop.sheets import words
from lead_desktop.sheets.figures import day_in, is_figure, is_no_data, order_of_days, scale_in, unit_in, year_in
from lead_desktop.sheets.match import Answers, level_of_column
from lead_desktop.sheets.matching import Certainty, Matching, Use
from lead_desktop.sheets.recognise import Column, Table
from lead_desktop.sheets.rows import Kind
from lead_desktop.sheets.wide import FIGURE_FIELDS, WideColumns
from lead_desktop.store.store import Store

_LOOK_AT = 60
_LIKE = 88
_FINER = {"district": 0.01, "tehsil": 0.02, "union_council": 0.03}
_BETWEEN_LANGUAGES = re.compile(r"[/|()\n]")
_SURE, _LAST_PART, _HOLDS, _BY_CONTENT = 1.0, 0.9, 0.6, 0.3
_BY_THE_PROGRAM = frozenset({"about_entity", "about_record", "about_field", "sha256", "bytes", "file_name"})


@dataclass(frozen=True)
class _Pair:
    """A column and a field that may belong together."""

    column: Column
    field: Field
    score: float
    certainty: Certainty


class Columns:
    """Guesses at how the columns of tables match one kind of record."""

    def __init__(self, store: Store, entity: Entity, tongues: Sequence[Translate] = ()) -> None:
        self._store, self._entity, self._tongues = store, entity, tuple(tongues)
        self._fields = [one for one in entity.stored if one.name not in _BY_THE_PROGRAM]
        self._names = {one.name: frozenset(_names_of(one, self._tongues)) for one in self._fields}
        self._all = frozenset(name for names in self._names.values() for name in names)
        self._answers: dict[str, Answers] = {}
        self._wide = WideColumns(entity, self._fields, self._answers_of)
        self._guesses: dict[int, tuple[Table, Matching]] = {}

    def knows(self, text: str) -> bool:
        """Tell whether a text is the name of a column for this kind of record."""
        return len(text) < 80 and words.name_key(text) in self._all

    def score(self, table: Table) -> float:
        """Return how well a table fits, 0 where it does not."""
        uses = self.guess(table).used()
        sure = sum(1.0 if use.certainty is Certainty.SURE else 0.5 for use in uses.values())
        records = sum(1 for row in table.rows if row.kind is Kind.RECORD)
        return sure * (1 + log(1 + records) / 10) if fits(self._entity, Matching(uses=uses)) else sure / 100

    def guess(self, table: Table) -> Matching:
        """Return the likeliest match of every column, each with how sure it is."""
        # The table is kept beside its guess, so that its id stays its own.
        if id(table) not in self._guesses:
            self._guesses[id(table)] = table, self._guessed(table)
        return self._guesses[id(table)][1]

    def with_choice(self, table: Table, matching: Matching, label: str, name: str) -> Matching:
        """Return a matching in which the officer says what a column holds; its name still says what figures are of."""
        column = next(one for one in table.columns if _label(one) == label)
        if not name:
            return matching.with_use(label, Use())
        across = not any(use.field == "place" for use in matching.used().values())
        given = self._wide.given_by(column, places=across) if name == self._wide.figure else {}
        unit = self._unit(self._entity.by_name[name], column, table)
        return matching.with_use(label, Use(name, Certainty.SURE, given, unit))

    def _guessed(self, table: Table) -> Matching:
        pairs = sorted(
            (pair for column in table.columns for pair in self._pairs(table, column)), key=lambda p: -p.score
        )
        uses: dict[str, Use] = {_label(column): Use() for column in table.columns}
        taken: set[str] = set()
        for pair in pairs:
            if pair.field.name not in taken and not uses[_label(pair.column)].field:
                taken.add(pair.field.name)
                unit = self._unit(pair.field, pair.column, table)
                uses[_label(pair.column)] = Use(pair.field.name, pair.certainty, {}, unit)
        uses |= self._wide_uses(table, uses)
        days = [cell for label, use in uses.items() if self._is_date(use) for cell in self._sample(table, label)]
        dates, are_sure = order_of_days(days)
        return Matching(table.sheet, table.header, uses, dates=dates, dates_are_sure=are_sure)

    def _pairs(self, table: Table, column: Column) -> Iterable[_Pair]:
        cells = list(dict.fromkeys(table.cells(column)))[:_LOOK_AT]
        if not cells:
            return
        numeric = _is_numeric(cells)
        for field in self._fields:
            score = self._named_alike(column, field)
            if not score and (numeric or not _is_place(field)):
                continue
            share = self._readable(field, cells, column.label)
            if score and _is_place(field):
                # Of a district and its tehsil in two columns, the row speaks of the tehsil.
                score += _FINER.get(level_of_column(column.label), 0)
            if score >= _LAST_PART and share >= 0.3:
                is_sure = score >= _SURE and share >= 0.6
                yield _Pair(column, field, score + share / 10, Certainty.SURE if is_sure else Certainty.GUESS)
            elif score and share >= 0.6:
                yield _Pair(column, field, score + share / 10, Certainty.GUESS)
            elif not score and share >= 0.7:
                yield _Pair(column, field, _BY_CONTENT + share / 10, Certainty.GUESS)

    def _named_alike(self, column: Column, field: Field) -> float:
        from rapidfuzz import fuzz

        names = self._names[field.name]
        whole = words.name_key(column.label)
        if not whole:
            return 0.0
        if whole in names or ((pieces := _pieces(column)) and pieces <= names):
            return _SURE
        if any(words.name_key(part) in names for part in column.parts[-1:]):
            return _LAST_PART if len(column.parts) > 1 else _SURE
        if len(column.parts) == 1 and pieces & names:
            return _LAST_PART
        if any(len(name) > 4 and fuzz.ratio(whole, name) >= _LIKE for name in names):
            return _HOLDS + 0.1
        holds = [name for name in names if len(name) > 4 and (whole.startswith(name) or whole.endswith(name))]
        return _HOLDS if holds else 0.0

    def _readable(self, field: Field, cells: Sequence[str], label: str) -> float:
        told = [cell for cell in cells if not is_no_data(cell)]
        if not told:
            return 0.5
        return sum(1 for cell in told if self._reads(field, cell, label)) / len(told)

    def _reads(self, field: Field, cell: str, label: str) -> bool:
        match field:
            case Number():
                return is_figure(cell) or (field.name in FIGURE_FIELDS and any(sign in cell for sign in "=:"))
            case Date():
                return _is_day(cell)
            case FiscalYear():
                return bool(year_in(cell))
            case Choice() | CatalogueCode() | Ref() | Flag():
                if isinstance(field, Ref) and not _is_place(field):
                    return True
                told = self._answers_of(field).told_apart(cell, label)
                return all(found.key is not None or found.outside for _, found in told)
        return not is_figure(cell) or field.name in ("number", "phone", "ref_no", "code")

    def _answers_of(self, field: Field) -> Answers:
        if field.name not in self._answers:
            self._answers[field.name] = Answers(self._store, field, self._tongues)
        return self._answers[field.name]

    def _unit(self, field: Field, column: Column, table: Table) -> str:
        """Return the unit that a column's name states; for money the titles or another column may state it as well."""
        if isinstance(field, Money):
            stated = {unit for one in table.columns if (unit := unit_in(one.label))}
            return unit_in(column.label, *table.titles) or (stated.pop() if len(stated) == 1 else "")
        if field.name in FIGURE_FIELDS:
            return scale_in(column.label, table.titles)
        return unit_in(column.label) if isinstance(field, Whole) and not isinstance(field, Percent) else ""

    def _wide_uses(self, table: Table, uses: Mapping[str, Use]) -> dict[str, Use]:
        """Return the uses of columns that say in their names what their figures are of, or that hold the only ones."""
        if not self._wide.figure:
            return {}
        named = {_label(column): column for column in table.columns}
        free = {label: one for label, one in named.items() if uses[label].field in ("", self._wide.figure)}
        figures = {label: one for label, one in free.items() if _is_numeric(table.cells(one)[:_LOOK_AT])}
        return self._wide.uses(figures, uses, table.titles) or self._wide.only(figures, uses, table.titles)

    def _is_date(self, use: Use) -> bool:
        return bool(use.field) and isinstance(self._entity.by_name[use.field], Date)

    def _sample(self, table: Table, label: str) -> list[str]:
        column = next(one for one in table.columns if _label(one) == label)
        return table.cells(column)


def lacks_parent(entity: Entity, matching: Matching) -> bool:
    """Tell whether records would not know what they belong to, such as values without their indicator."""
    parent = entity.parent
    if parent is None or not parent.required or parent.name in matching.given:
        return False
    uses = list(matching.used().values())
    split = [use for use in uses if use.given]
    by_columns = bool(split) and all(parent.name in use.given for use in split)
    return not by_columns and all(use.field != parent.name for use in uses)


def lacking(entity: Entity, matching: Matching) -> Field | None:
    """Return the field that some column must answer before records can be made, None where enough is matched."""
    used = {use.field for use in matching.used().values()}
    figures = [entity.by_name[name] for name in FIGURE_FIELDS if name in entity.by_name]
    if figures:
        return None if used & {figures[0].name, "numerator", "missing_reason"} else figures[0]
    naming = {*entity.title, *(("name_ur", "name_sd") if entity.name == "place" else ())}
    if used and naming & (used | set(matching.given)):
        return None
    return entity.by_name[entity.title[0]]


def doubled(entity: Entity, matching: Matching) -> Field | None:
    """Return the field that two columns answer with nothing between them, None where each has its own."""
    seen: set[tuple[str, tuple[tuple[str, str], ...]]] = set()
    for use in matching.used().values():
        key = use.field, tuple(sorted(use.given.items()))
        if key in seen:
            return entity.by_name[use.field]
        seen.add(key)
    return None


def fits(entity: Entity, matching: Matching) -> bool:
    """Tell whether enough is matched to make records."""
    return lacking(entity, matching) is None


def with_given(matching: Matching, given: Mapping[str, str]) -> Matching:
    """Return the same with answers for all rows; columns that answered them are not used any more."""
    uses = {label: Use() if use.field in given and not use.given else use for label, use in matching.uses.items()}
    return replace(matching, uses=uses, given={**matching.given, **given})


def _label(column: Column) -> str:
    return column.label or column.letter


def _pieces(column: Column) -> frozenset[str]:
    """Return the keys of a name's pieces, as in “District / ضلع”; nothing for a name of one piece."""
    pieces = frozenset(words.name_key(piece) for piece in _BETWEEN_LANGUAGES.split(column.label)) - {""}
    return pieces if len(pieces) > 1 else frozenset()


def _names_of(field: Field, tongues: Sequence[Translate]) -> Iterable[str]:
    own = (field.label, field.name.replace("_", " "), *(say(field.label) for say in tongues))
    return (words.name_key(name) for name in (*own, *words.COLUMNS.get(field.name, ())))


def _is_place(field: Field) -> bool:
    return isinstance(field, Ref) and field.to == "place" and field.name in ("place", "places")


def _is_numeric(cells: Sequence[str]) -> bool:
    return bool(cells) and sum(1 for cell in cells if is_figure(cell) or is_no_data(cell)) * 2 > len(cells)


def _is_day(cell: str) -> bool:
    try:
        day_in(cell)
    except Unreadable:
        return False
    return True
