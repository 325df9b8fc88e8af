"""Rows copied from a spreadsheet: which cells they mean, and which rows are set aside with the reason. No widgets."""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap.fields import Computed, Field
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import N_, Sentence, sentence, without_direction_marks
from lead_desktop.store.store import Store
from lead_desktop.ui.choosing import can_choose, key_of, options_of
from lead_desktop.ui.texts import tr
from lead_desktop.ui.widgets.type_ahead import Option

_BETWEEN = re.compile("[;,،؛|]")
Work = tuple[str, str | None, Mapping[str, object]]


@dataclass(frozen=True)
class SetAside:
    """One copied row that was not brought in: its number in what was copied, its cells, the reason."""

    number: int
    cells: tuple[str, ...]
    reason: str


@dataclass
class Pasted:
    """What a paste would do: the answers of each row, and the rows that are set aside."""

    work: list[Work] = field(default_factory=list)
    aside: list[SetAside] = field(default_factory=list)


def cells_of(text: str) -> list[list[str]]:
    """Return the cells of a text copied from a spreadsheet, without rows that are empty."""
    read = csv.reader(io.StringIO(without_direction_marks(text), newline=""), delimiter="\t")
    rows = [[cell.strip() for cell in row] for row in read]
    return [row for row in rows if any(row)]


class Reading:
    """Read copied rows as answers to some columns of one kind of record.

    Empty cells leave what is stored. A row of column names says which columns the others mean.
    """

    def __init__(self, store: Store, entity: str, columns: Sequence[Field]) -> None:
        self._entity, self._columns = entity, tuple(columns)
        self._options: dict[str, tuple[Option, ...]] = {
            one.name: options_of(one, store) for one in columns if can_choose(one)
        }

    def plan(self, text: str, rows: Sequence[str], given: Mapping[str, object], first: int = 0) -> Pasted:
        """Return what a paste would do from column `first` on: `rows` are the records it falls on, the rest are new."""
        copied = cells_of(text)
        columns = self._columns[first:]
        named = self._named_columns(copied[0]) if copied else None
        start = 0
        if named is not None:
            columns, start = named, 1
        result = Pasted()
        for number, cells in enumerate(copied[start:]):
            typed, reason = self._row(cells, columns)
            if reason:
                result.aside.append(SetAside(number + start + 1, tuple(cells), reason))
            elif typed:
                row = rows[number] if named is None and number < len(rows) else None
                result.work.append((self._entity, row, typed if row else {**given, **typed}))
        return result

    def _named_columns(self, cells: Sequence[str]) -> tuple[Field, ...] | None:
        by_label = {fold(said): one for one in self._columns for said in (one.label, tr(one.label))}
        found = tuple(by_label[fold(cell)] for cell in cells if fold(cell) in by_label)
        return found if found and len(found) == len([cell for cell in cells if cell]) else None

    def _row(self, cells: Sequence[str], columns: Sequence[Field]) -> tuple[dict[str, object], str]:
        typed: dict[str, object] = {}
        if len(cells) > len(columns):
            have, room = len(cells), len(columns)
            return {}, tr("It has {number} cells, and {most} columns follow here.", number=have, most=room)
        for column, cell in zip(columns, cells, strict=False):
            if not cell or isinstance(column, Computed):
                continue
            try:
                typed[column.name] = self._cell(column, cell)
            except Unreadable as reason:
                return {}, tr("{label}: {problem}", label=tr(column.label), problem=reason.sentence.said(tr))
        return typed, ""

    def _cell(self, column: Field, cell: str) -> object:
        options = self._options.get(column.name)
        if options is None:
            column.parse(cell)
            return cell
        parts = [part.strip() for part in _BETWEEN.split(cell) if part.strip()] if column.many else [cell]
        whole = key_of(cell, options)
        keys: list[str] = [whole] if whole else [key_of(part, options) or part for part in parts]
        known = {option.key for option in options}
        value: object = keys if column.many else keys[0]
        if column.kind == "ref" and not set(keys) <= known:
            raise Unreadable(_not_there(next(key for key in keys if key not in known)))
        column.parse(value)
        return value


def _not_there(typed: str) -> Sentence:
    return sentence(N_("“{typed}” is not among the records here. Choose one from the list."), typed=typed[:40])
