"""Turning records into the parts of a paper in one language: cells with their origin, tables, blanks. No formulas."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby

from lead_desktop import catalogue
from lead_desktop.catalogue import places
from lead_desktop.reports.content import (
    CODE,
    NUMBER,
    PAGE,
    PAGES,
    TEXT,
    Cell,
    Column,
    Origin,
    Paper,
    Part,
    Shown,
    Table,
)
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Computed, Date, Field, FiscalYear, Money, Number, Ref
from lead_desktop.roadmap.texts import N_, Translate

BLANK = "\u2026" * 12
"""What stands on a paper where a value is not on record."""

_OWN_RECORDS, _NO_RECORD = N_("Source: records of {place}, {day}."), N_("Nothing is on record yet.")
_IN_RUPEES, _YES, _NO = N_("{label}, Rs"), N_("Yes"), N_("No")
_SHARES = {"prose": 3.0, "text": 2.0, "ref": 1.6, "choice": 1.0, "catalogue_code": 1.0, "flag": 0.0}


@dataclass(frozen=True)
class Desk:
    """The records, the language of the paper, and which record it is about, where it is about one."""

    facts: Facts
    tr: Translate
    language: str
    about: str = ""
    practice: bool = False
    with_private: bool = False
    """Whether answers that stay on the computer may stand on this one paper; only the handover pack asks for them."""

    @property
    def place(self) -> str:
        """The name of the office's place."""
        return self.place_name(self.facts.place)

    def place_name(self, place_id: str) -> str:
        """Return the name of a place in the language of the paper."""
        known = places.place(place_id)
        if known is not None:
            return known.name(self.language)
        row = self.facts.row("place", place_id) or {}
        return str(row.get(f"name_{self.language}") or row.get("name_en") or place_id)

    def name(self, entity: str, row_id: object) -> str:
        """Return the words that name a record, empty when it is not there."""
        if not row_id:
            return ""
        if entity == "place":
            return self.place_name(str(row_id))
        row = self.facts.row(entity, str(row_id))
        return ENTITIES[entity].name_of(row, self.facts, self.tr, self.language) if row else ""

    def day(self, iso: object) -> str:
        """Return a stored day for running text, empty for none."""
        return formats.long_date(date.fromisoformat(str(iso)), self.language) if iso else ""

    @property
    def today(self) -> str:
        """Today for running text."""
        return formats.long_date(self.facts.today, self.language)

    def label(self, entity: str, name: str) -> str:
        """Return the label of a field."""
        return self.tr(ENTITIES[entity].by_name[name].label)

    def plural(self, entity: str) -> str:
        """Return what several records of a kind are called."""
        return self.tr(ENTITIES[entity].plural)

    def own_records(self) -> str:
        """Return the source line of what the district itself recorded."""
        return self.tr(_OWN_RECORDS, place=self.place, day=self.today)

    # Values

    def cell(self, entity: str, row: Row, name: str, *, codes_only: bool = True) -> Cell:
        """Return one answer of a record as it is shown, with its plain value and its origin."""
        declared = ENTITIES[entity].by_name[name]
        value = declared.formula(row, self.facts) if isinstance(declared, Computed) else row.get(name)
        origin = Origin(entity, str(row["id"]), name)
        if value in (None, []) or (declared.private and not self.with_private):
            return Cell(kind=kind_of(declared), origin=origin)
        return Cell(self._shown(declared, value, codes_only), kind_of(declared), _plain(value), origin)

    def table(
        self,
        entity: str,
        rows: Iterable[Row],
        names: Sequence[str],
        *,
        title: str = "",
        source: str = "",
        shares: Sequence[float] = (),
    ) -> Table:
        """Return a table of records with a column for each named field."""
        fields = [ENTITIES[entity].by_name[name] for name in names]
        columns = tuple(
            Column(self._head(one), kind_of(one), shares[place] if shares else share_of(one))
            for place, one in enumerate(fields)
        )
        cells = tuple(tuple(self.figure(entity, row, name) for name in names) for row in rows)
        return Table(columns, cells, title, source or self.own_records(), self.tr(_NO_RECORD))

    def figure(self, entity: str, row: Row, name: str) -> Cell:
        """Return one answer for a table: as `cell`, but money in whole rupees, since the head names the unit."""
        cell = self.cell(entity, row, name)
        if is_money(ENTITIES[entity].by_name[name]) and cell.text:
            return replace(cell, text=formats.number(cell.value))
        return cell

    def number(self, value: float | None, *, strong: bool = False) -> Cell:
        """Return a figure that is worked out from several records."""
        return Cell("" if value is None else formats.number(value), NUMBER, value, strong=strong)

    def percent(self, value: float | None) -> Cell:
        """Return a share in per cent that is worked out, to one decimal place."""
        return Cell("" if value is None else formats.percent(round(value, 1)), NUMBER, value)

    def _head(self, declared: Field) -> str:
        label = self.tr(declared.label)
        return self.tr(_IN_RUPEES, label=label) if is_money(declared) else label

    def _shown(self, declared: Field, value: Value, codes_only: bool) -> str:
        if isinstance(declared, Ref):
            ids = value if isinstance(value, list) else [str(value)]
            return self.listed([self.name(declared.to, one) for one in ids])
        if isinstance(declared, CatalogueCode) and codes_only and declared.of in _SPOKEN_BY_CODE:
            return ", ".join(value) if isinstance(value, list) else str(value)
        if isinstance(declared, CatalogueCode):
            ids = value if isinstance(value, list) else [str(value)]
            return self.listed([self.entry(declared.of, one) for one in ids])
        return declared.show(value, self.tr, self.language)

    def entry(self, listed_in: str, code: object) -> str:
        """Return a line of a reference list in words; SDG codes stand before their words."""
        entry = catalogue.entry(listed_in, str(code)) if code else None
        if entry is None:
            return str(code or "")
        return f"{code} {entry.name(self.language)}" if listed_in in _SPOKEN_BY_CODE else entry.name(self.language)

    def listed(self, words: Iterable[str]) -> str:
        """Join words with the comma of the language."""
        return (", " if self.language == "en" else "، ").join(word for word in words if word)

    def option(self, entity: str, name: str, code: object) -> str:
        """Return the words of a choice."""
        declared = ENTITIES[entity].by_name[name]
        return declared.word(str(code), self.tr, self.language) if isinstance(declared, Choice) and code else ""

    def yes_or_no(self, answer: bool) -> str:
        """Return yes or no."""
        return self.tr(_YES if answer else _NO)

    # Papers

    def paper(
        self,
        kind: str,
        title: str,
        parts: Iterable[Part],
        *,
        subtitle: str = "",
        draft: bool = False,
        wide: bool = False,
    ) -> Paper:
        """Return a paper with its head filled in."""
        tr = self.tr
        return Paper(
            kind,
            title,
            tr("District {place}", place=self.place) if self._is_district() else self.place,
            self.language,
            self.today,
            tr("Page {page} of {pages}", page=PAGE, pages=PAGES),
            tuple(parts),
            subtitle=subtitle,
            crest=tr("Place for the crest"),
            draft=tr("Draft for signature") if draft else "",
            practice=tr("PRACTICE: figures of the plan are made up") if self.practice else "",
            wide=wide,
        )

    def _is_district(self) -> bool:
        unit = places.place(self.facts.place)
        return unit is not None and unit.level == "district"


@dataclass
class Filling:
    """Values for the sentences of one draft: what is on record, or a line for the pen; used values are kept."""

    desk: Desk
    cells: list[Cell] = field(default_factory=list)

    def of(self, entity: str, row: Row, name: str) -> str:
        """Return one answer for a sentence, or a blank."""
        cell = self.desk.cell(entity, row, name, codes_only=False)
        declared = ENTITIES[entity].by_name[name]
        text = self.desk.day(row[name]) if isinstance(declared, Date) and row.get(name) else cell.text
        return self._keep(Cell(text, cell.kind, cell.value, cell.origin))

    def words(self, text: str) -> str:
        """Return words for a sentence, or a blank where there are none."""
        return self._keep(Cell(text))

    def taken(self) -> tuple[Cell, ...]:
        """Return the values used since the last call."""
        used, self.cells = tuple(self.cells), []
        return used

    def _keep(self, cell: Cell) -> str:
        self.cells.append(cell)
        return cell.text or BLANK


_SPOKEN_BY_CODE = frozenset({"sdg_targets", "sdg_indicators", "sdg_goals"})


def is_money(declared: Field) -> bool:
    """Tell whether a field holds rupees."""
    return isinstance(declared, Money) or (isinstance(declared, Computed) and declared.as_kind == "money")


def kind_of(declared: Field) -> str:
    """Return how the values of a field are set."""
    if isinstance(declared, Number) or (isinstance(declared, Computed) and declared.as_kind in _FIGURES):
        return NUMBER
    if isinstance(declared, Date | FiscalYear) or (
        isinstance(declared, CatalogueCode) and declared.of in _SPOKEN_BY_CODE
    ):
        return CODE
    return TEXT


_FIGURES = frozenset({"number", "money", "percent"})


def share_of(declared: Field) -> float:
    """Return the usual share of a table's width for a field, 0 for as wide as its widest cell."""
    if isinstance(declared, CatalogueCode) and declared.many:
        return 0.9
    return 0.0 if kind_of(declared) != TEXT else _SHARES.get(declared.kind, 1.0)


def _plain(value: Value) -> Shown:
    return ", ".join(value) if isinstance(value, list) else value


def complete(entity: str, rows: Iterable[Row]) -> list[Row]:
    """Return the records that have every needed answer: the ones that papers count."""
    return [row for row in rows if ENTITIES[entity].is_complete(row)]


def by_field(rows: Iterable[Row], name: str) -> list[tuple[str, list[Row]]]:
    """Return records grouped by an answer, groups in the order of their words."""
    ordered = sorted(rows, key=lambda row: str(row.get(name) or ""))
    return [(key, list(group)) for key, group in groupby(ordered, key=lambda row: str(row.get(name) or ""))]


def with_total(table: Table, words: str, at: Sequence[int]) -> Table:
    """Return a table with a last row that adds up the columns at these places."""
    if not table.rows:
        return table
    sums = [Cell(words, strong=True)] + [Cell()] * (len(table.columns) - 1)
    for place in at:
        added = sum(cell.value for cell in (row[place] for row in table.rows) if isinstance(cell.value, int | float))
        sums[place] = Cell(formats.number(added), NUMBER, added, strong=True)
    return replace(table, rows=(*table.rows, tuple(sums)), total=1)
