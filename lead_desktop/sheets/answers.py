"""What the cells of a row answer, each read by its field's kind; several in one cell are told apart. No rules yet."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Date, Field, FiscalYear, Flag, Number, Prose, Ref, Text
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import N_, Sentence, Translate, sentence
from lead_desktop.sheets import words
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.figures import day_in, figure_in, is_figure, is_no_data, year_in
from lead_desktop.sheets.match import Answers, Found
from lead_desktop.sheets.matching import Certainty, Matching, NoData, Use
from lead_desktop.sheets.recognise import Column, Table
from lead_desktop.sheets.rows import TableRow
from lead_desktop.store.ids import NewId
from lead_desktop.store.store import Store

_LABELLED = re.compile(r"([^=:;,\n\d]+?)\s*[=:]\s*([^;,\n]+(?:,\d{2,3})*)(?:[;,،\n]|$)")

Values = dict[str, Value]


@dataclass(frozen=True)
class Wanting:
    """An answer that cannot be taken, and why."""

    field: str
    typed: str
    sentence: Sentence


@dataclass
class Asked:
    """A word of the file that the program cannot place by itself, with its best guess and the number of its rows."""

    field: str
    typed: str
    key: str = ""
    words: str = ""
    rows: int = 0


@dataclass
class NewRecords:
    """Records that words of the file would become. Nothing holds them yet."""

    ids: dict[tuple[str, str], NewId] = field(default_factory=dict)
    """The ids by kind of record and folded name."""
    names: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Kind of record and name by id."""

    def of(self, entity: str, name: str, new_id: Callable[[], NewId]) -> NewId:
        """Return the id of a record of this name, the same for all its spellings."""
        key = (entity, words.plain_words(name))
        if key not in self.ids:
            self.ids[key] = new_id()
            self.names[str(self.ids[key])] = (entity, name)
        return self.ids[key]


class RowAnswers:
    """Reads the rows of one table by one matching."""

    def __init__(
        self, store: Store, entity: Entity, table: Table, matching: Matching, tongues: Sequence[Translate] = ()
    ) -> None:
        self._store, self._entity, self._matching, self._tongues = store, entity, matching, tongues
        self.asked: dict[tuple[str, str], Asked] = {}
        self.no_data: Counter[str] = Counter()
        self.new = NewRecords()
        self._answers: dict[str, Answers] = {}
        by_label = {column.label or column.letter: column for column in table.columns}
        used = [(by_label[label], use) for label, use in matching.used().items()]
        self._plain = [(column, use) for column, use in used if not use.given]
        self.given = {name: self._said(name, text) for name, text in matching.given.items()}
        self._groups = self._grouped((column, use) for column, use in used if use.given)

    def fields(self) -> frozenset[str]:
        """Return the fields that the records of this table get."""
        split = (name for given, _ in self._groups for name in given)
        used = (use.field for use in self._matching.used().values())
        heading = (self._matching.heading,) if self._matching.heading else ()
        return frozenset((*self.given, *used, *split, *heading))

    def read(self, row: TableRow) -> tuple[list[Values], list[Wanting]]:
        """Return the records of a row, and the answers that cannot be taken."""
        wanting: list[Wanting] = []
        common: Values = dict(self.given)
        if self._matching.heading and row.heading:
            self._take(common, self._matching.heading, row.heading, Use(self._matching.heading), "", wanting)
        split: list[tuple[Values, Values]] = []
        for column, use in self._plain:
            cell = row.cells[column.at]
            several = self._several(use, cell)
            if several:
                split.extend(self._labelled(use, several, wanting))
            else:
                self._take(common, use.field, cell, use, column.label, wanting)
        if not self._groups and not split:
            return [common], wanting
        figures = [*split, *(self._figures(given, columns, row, wanting) for given, columns in self._groups)]
        return [{**common, **given, **found} for given, found in figures if found], wanting

    def _said(self, name: str, text: str) -> Value:
        """Return an answer that is given for all rows. Raises SheetError."""
        wanting: list[Wanting] = []
        values: Values = {}
        self._take(values, name, text, Use(name), "", wanting, given=True)
        if wanting:
            raise SheetError.saying(wanting[0].sentence)
        return values.get(name)

    def _grouped(self, used: Iterable[tuple[Column, Use]]) -> list[tuple[Values, list[tuple[Column, Use]]]]:
        groups: dict[tuple[tuple[str, str], ...], list[tuple[Column, Use]]] = {}
        for column, use in used:
            groups.setdefault(tuple(sorted(use.given.items())), []).append((column, use))
        return [({name: self._said(name, text) for name, text in given}, found) for given, found in groups.items()]

    def _figures(
        self, given: Values, columns: Sequence[tuple[Column, Use]], row: TableRow, wanting: list[Wanting]
    ) -> tuple[Values, Values]:
        found: Values = {}
        for column, use in columns:
            self._take(found, use.field, row.cells[column.at], use, column.label, wanting)
        return given, {name: value for name, value in found.items() if value is not None}

    def _several(self, use: Use, cell: str) -> list[tuple[dict[str, str], str]]:
        """Return the figures of a cell such as “Overall = 71.2%, Urban = 37.7%”, each with what it is of."""
        if not isinstance(self._entity.by_name[use.field], Number) or not any(sign in cell for sign in "=:"):
            return []
        found = _LABELLED.findall(cell)
        told = _of_one_kind([(words.splits_in(label), figure.strip()) for label, figure in found])
        known = all(of and set(of) <= set(self._entity.by_name) and is_figure(figure) for of, figure in told)
        return told if known and len(told) > 1 else []

    def _labelled(
        self, use: Use, several: Sequence[tuple[dict[str, str], str]], wanting: list[Wanting]
    ) -> Iterable[tuple[Values, Values]]:
        for of, figure in several:
            given = {name: self._said(name, code) for name, code in of.items()}
            found: Values = {}
            self._take(found, use.field, figure, use, "", wanting)
            yield given, found

    def _take(
        self, values: Values, name: str, cell: str, use: Use, label: str, wanting: list[Wanting], *, given: bool = False
    ) -> None:
        of = self._entity.by_name[name]
        typed = cell if given else self._matching.words.get(name, {}).get(cell, cell)
        try:
            value = self._value(of, typed, use, label) if typed else None
        except Unreadable as reason:
            wanting.append(Wanting(name, cell, reason.sentence))
            return
        if value is not None or name not in values:
            values[name] = value

    def _value(self, of: Field, typed: str, use: Use, label: str) -> Value:
        if is_no_data(typed) and not self._is_answer(of, typed):
            return self._no_data(of, typed)
        match of:
            case Number():
                return of.parse(figure_in(typed, use.unit))
            case Date():
                return of.parse(day_in(typed, self._matching.dates))
            case FiscalYear():
                return of.parse(year_in(typed) or typed)
            case Choice() | CatalogueCode() | Ref() | Flag():
                return self._chosen(of, typed, label)
        return of.parse(typed)

    def _is_answer(self, of: Field, typed: str) -> bool:
        """Tell whether a word that may say “no data” is one of the answers, such as “No”."""
        is_listed = isinstance(of, Choice | Flag)
        return is_listed and self._answers_of(of).find(typed).certainty is Certainty.SURE

    def _no_data(self, of: Field, typed: str) -> Value:
        """Read `-`: nothing where words are asked for, else what the officer says of it. Raises Unreadable."""
        if isinstance(of, Text | Prose) or (isinstance(of, Choice) and any(one.code == "none" for one in of.of)):
            return None
        self.no_data[typed] += 1
        if self._matching.no_data is NoData.ZERO and isinstance(of, Number):
            return of.parse(0)
        if self._matching.no_data is not NoData.ASIDE:
            return None
        text = N_("“{typed}” can mean no data or zero. Say once for the file what it means.")
        raise Unreadable(sentence(text, typed=typed))

    def _chosen(self, of: Field, typed: str, label: str) -> Value:
        keys = [self._key(of, part, found) for part, found in self._answers_of(of).told_apart(typed, label)]
        return of.parse(keys if of.many else keys[0])

    def _key(self, of: Field, typed: str, found: Found) -> str:
        """Return the key that a word stands for. Raises Unreadable."""
        if found.key is not None and (found.certainty is Certainty.SURE or self._matching.take_guesses):
            return found.key
        if isinstance(of, Ref) and of.name in self._matching.add and of.to != "place":
            return self.new.of(of.to, typed, self._store.new_id)
        one = self.asked.setdefault((of.name, typed), Asked(of.name, typed, found.key or "", found.words))
        one.rows += 1
        raise Unreadable(_not_placed(of, typed, found))

    def _answers_of(self, of: Field) -> Answers:
        if of.name not in self._answers:
            self._answers[of.name] = Answers(self._store, of, self._tongues)
        return self._answers[of.name]


def _of_one_kind(told: list[tuple[dict[str, str], str]]) -> list[tuple[dict[str, str], str]]:
    """Read “Overall” beside “Urban” as the whole of the areas, not of the sexes."""
    kinds = {name for of, _ in told for name, code in of.items() if code != "all"}
    whole = dict.fromkeys(sorted(kinds), "all")
    return [(whole if set(of.values()) == {"all"} and whole else of, figure) for of, figure in told]


def _not_placed(of: Field, typed: str, found: Found) -> Sentence:
    said = " ".join(typed.split())[:60]
    if found.key is not None:
        return sentence(N_("“{typed}” may be {found}. Say whether it is."), typed=said, found=found.words)
    if found.outside:
        return sentence(N_("“{typed}” lies outside the places of this office."), typed=said)
    if isinstance(of, Ref) and of.to == "place":
        return sentence(N_("“{typed}” is not among the places here. Say which one it is."), typed=said)
    if isinstance(of, Ref):
        return sentence(N_("“{typed}” is not among the records here. Say which one it is."), typed=said)
    return sentence(N_("“{typed}” is not in the list for this question. Say which answer it is."), typed=said)


def names_in(values: Mapping[str, Value]) -> set[str]:
    """Return every text in some values, to find the new records that they point at."""
    return {
        text
        for value in values.values()
        for text in (value if isinstance(value, list) else [value])
        if isinstance(text, str)
    }
