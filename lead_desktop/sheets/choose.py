"""Which table of a file fits a kind of record, and how its columns match: what a check begins with."""

from collections.abc import Sequence
from dataclasses import replace

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import Translate
from lead_desktop.sheets.columns import Columns
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.matching import Matching, fitted, remembered
from lead_desktop.sheets.read import Book, Sheet
from lead_desktop.sheets.recognise import Table, recognise
from lead_desktop.store.store import Store

_LEAST_FITTING = 0.5
"""What `Columns.score` gives to a table that fits by one guess."""


def tables_of(book: Book, columns: Columns) -> list[Table]:
    """Return the tables of all sheets that hold one, hidden sheets last."""
    ordered = sorted(book.sheets, key=lambda sheet: sheet.hidden)
    return [table for sheet in ordered if (table := recognise(sheet, knows=columns.knows)) is not None]


def chosen_table(book: Book, columns: Columns, asked: Matching) -> Table:
    """Return the table that was asked for, else the one that fits best. Raises SheetError."""
    if asked.sheet and any(sheet.name == asked.sheet for sheet in book.sheets):
        found = recognise(_named(book, asked.sheet), header=asked.header, knows=columns.knows)
        if found is None:
            raise SheetError("no_table")
        return found
    if asked.sheet:
        raise SheetError(
            "no_such_sheet", sheet=asked.sheet[:60], sheets=", ".join(sheet.name for sheet in book.sheets)[:300]
        )
    if asked.header is not None:
        first = next((sheet for sheet in book.sheets if sheet.rows and not sheet.hidden), book.sheets[0])
        found = recognise(first, header=asked.header, knows=columns.knows)
        if found is not None:
            return found
    tables = tables_of(book, columns)
    if not tables:
        raise SheetError("no_table")
    hidden = {sheet.name for sheet in book.sheets if sheet.hidden}
    return max(tables, key=lambda table: _rank(table, asked, columns, is_hidden=table.sheet in hidden))


def matched(
    store: Store, entity: Entity, table: Table, asked: Matching | None = None, tongues: Sequence[Translate] = (),
    columns: Columns | None = None,
) -> Matching:  # fmt: skip
    """Return how a table's columns match: as asked, else as last time for a file of this shape, else as guessed.

    Raises SheetError when what was asked does not fit the table.
    """
    if asked is None:
        before = remembered(store, table, entity)
        if before is not None:
            return before
    guessed = (columns or Columns(store, entity, tongues)).guess(table)
    if asked is None:
        return guessed
    return fitted(asked if asked.uses else replace(asked, uses=guessed.uses), table, entity)


def _named(book: Book, name: str) -> Sheet:
    return next(sheet for sheet in book.sheets if sheet.name == name)


def _rank(table: Table, asked: Matching, columns: Columns, *, is_hidden: bool) -> tuple[float, ...]:
    """Weigh a table: columns that were asked for, whether it fits at all, whether it can be seen, how well it fits."""
    fitting = columns.score(table)
    return _asked_columns(table, asked), fitting >= _LEAST_FITTING, not is_hidden, fitting


def _asked_columns(table: Table, asked: Matching) -> int:
    return sum(1 for label in asked.uses if table.column(label) is not None)
