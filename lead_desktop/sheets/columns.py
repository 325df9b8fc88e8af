"""Which column answers which question: by its name in three languages, by what stands in it, by a split in its name."""

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
from lead_desktop.sheets.figures import day_in, is_figure, is_no_data, order_of_days, unit_in, year_in
from lead_desktop.sheets.match import Answers
from lead_desktop.sheets.matching import Certainty, Matching, Use
from lead_desktop.sheets.recognise import Column, Table
from lead_desktop.sheets.rows import Kind
from lead_desktop.store.store import Store

_LOOK_AT = 60
_LIKE = 88
_SURE, _LAST_PART, _HOLDS, _BY_CONTENT = 1.0, 0.9, 0.6, 0.3
FIGURE_FIELDS = ("value", "figure")
"""Fields whose columns may be split by year, sex and area."""
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

    def _guessed(self, table: Table) -> Matching:
        pairs = sorted(
            (pair for column in table.columns for pair in self._pairs(table, column)), key=lambda p: -p.score
        )
        uses: dict[str, Use] = {_label(column): Use() for column in table.columns}
        taken: set[str] = set()
        for pair in pairs:
            if pair.field.name not in taken and not uses[_label(pair.column)].field:
                taken.add(pair.field.name)
                uses[_label(pair.column)] = Use(pair.field.name, pair.certainty, {}, self._unit(pair, table))
        uses |= self._split(table, uses)
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
            if score >= _LAST_PART and share >= 0.3:
                is_sure = score == _SURE and share >= 0.6
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
        if whole in names:
            return _SURE
        if any(words.name_key(part) in names for part in column.parts[-1:]):
            return _LAST_PART if len(column.parts) > 1 else _SURE
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
                found = self._answers_of(field).find(cell, label)
                return found.key is not None or found.outside or (isinstance(field, Ref) and not _is_place(field))
        return not is_figure(cell) or field.name in ("number", "phone", "ref_no", "code")

    def _answers_of(self, field: Field) -> Answers:
        if field.name not in self._answers:
            self._answers[field.name] = Answers(self._store, field, self._tongues)
        return self._answers[field.name]

    def _unit(self, pair: _Pair, table: Table) -> str:
        """Return the unit that a column's name states; for money the titles may state it as well."""
        if isinstance(pair.field, Money):
            return unit_in(pair.column.label, *table.titles)
        return (
            unit_in(pair.column.label) if isinstance(pair.field, Whole) and not isinstance(pair.field, Percent) else ""
        )

    def _is_date(self, use: Use) -> bool:
        return bool(use.field) and isinstance(self._entity.by_name[use.field], Date)

    def _sample(self, table: Table, label: str) -> list[str]:
        column = next(one for one in table.columns if _label(one) == label)
        return table.cells(column)

    def _split(self, table: Table, uses: Mapping[str, Use]) -> dict[str, Use]:
        """Return the uses of columns whose names say a year, a sex, an area or an indicator: a wide table."""
        field = next((name for name in FIGURE_FIELDS if name in self._entity.by_name), "")
        found: dict[str, Use] = {}
        about: set[str] = set()
        taken = {label for label, use in uses.items() if use.field == field}
        for column in table.columns if field else ():
            label = _label(column)
            cells = table.cells(column)[:_LOOK_AT]
            if (uses[label].field and label not in taken) or not cells or not _is_numeric(cells):
                continue
            given = self._given_by(column, table)
            if given:
                found[label] = Use(field, Certainty.GUESS, given)
                about |= {_subject(column)} if "indicator" not in given else set()
        # Figures of two subjects, such as people and schools, are not values of one indicator.
        if len(about - {""}) > 1:
            found = {label: use for label, use in found.items() if "indicator" in use.given}
        alone = {label: Use() for label in taken if label not in found and len(found) > 0}
        return {**alone, **found}

    def _given_by(self, column: Column, table: Table) -> dict[str, str]:
        given: dict[str, str] = {}
        for part in column.parts:
            said = words.splits_in(part)
            year = said.pop("year", "") or next((year for word in part.split() if (year := year_in(word))), "")
            when = next((one.name for one in self._fields if isinstance(one, Date | FiscalYear)), "")
            if year and when:
                given[when] = year
            given |= {name: code for name, code in said.items() if _offers(self._entity, name, code)}
            if not said:
                given |= self._indicator_in(part)
        return given

    def _indicator_in(self, part: str) -> dict[str, str]:
        field = self._entity.by_name.get("indicator")
        if not isinstance(field, Ref):
            return {}
        answers = self._answers_of(field)
        without_year = " ".join(word for word in part.split() if not year_in(word))
        found = answers.find(part) if answers.find(part).key else answers.find(without_year)
        return {"indicator": found.words} if found.key and found.words else {}


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


def fits(entity: Entity, matching: Matching) -> bool:
    """Tell whether enough is matched to make records."""
    return lacking(entity, matching) is None


def with_given(matching: Matching, given: Mapping[str, str]) -> Matching:
    """Return the same with answers for all rows; columns that answered them are not used any more."""
    uses = {label: Use() if use.field in given and not use.given else use for label, use in matching.uses.items()}
    return replace(matching, uses=uses, given={**matching.given, **given})


def _label(column: Column) -> str:
    return column.label or column.letter


def _names_of(field: Field, tongues: Sequence[Translate]) -> Iterable[str]:
    own = (field.label, field.name.replace("_", " "), *(say(field.label) for say in tongues))
    return (words.name_key(name) for name in (*own, *words.COLUMNS.get(field.name, ())))


def _is_place(field: Field) -> bool:
    return isinstance(field, Ref) and field.to == "place" and field.name in ("place", "places")


def _is_numeric(cells: Sequence[str]) -> bool:
    return sum(1 for cell in cells if is_figure(cell) or is_no_data(cell)) * 2 > len(cells)


def _is_day(cell: str) -> bool:
    try:
        day_in(cell)
    except Unreadable:
        return False
    return True


def _offers(entity: Entity, name: str, code: str) -> bool:
    field = entity.by_name.get(name)
    return isinstance(field, Choice) and any(option.code == code for option in field.of)


def _subject(column: Column) -> str:
    """Return what a column's name says besides years, sexes and areas."""
    rest = (part for part in column.parts if not words.splits_in(part))
    return words.name_key(" ".join(word for part in rest for word in part.split() if not year_in(word.strip("(),"))))
