"""Rows that were set aside: kept on this computer with their reasons, put right, left out, saved as an Excel file."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from lead_desktop.roadmap.texts import N_, Sentence, Translate, Word, sentence
from lead_desktop.sheets.check import Checked, Line, Reason, Standing, check
from lead_desktop.sheets.edits import record_edits
from lead_desktop.sheets.matching import Matching, from_facts
from lead_desktop.sheets.recognise import Column, Table
from lead_desktop.sheets.rows import Kind, TableRow
from lead_desktop.store import sentences
from lead_desktop.store.changes import Committed
from lead_desktop.store.store import Store
from lead_desktop.system.safeio import write_file

_LIST = "rows_set_aside"
_WIDEST = 60


@dataclass(frozen=True)
class AsideRow:
    """A row that was not brought in: its number in the file, its cells, and why."""

    number: int
    cells: tuple[str, ...]
    heading: str
    reasons: tuple[Reason, ...]
    left_out: bool = False
    records: tuple[str, ...] = ()
    """What it became after it was put right."""


@dataclass(frozen=True)
class Batch:
    """The rows set aside from one file. `document` is the id of the file's own record."""

    document: str
    entity: str
    file: str
    on: str
    columns: tuple[Column, ...]
    matching: Matching
    rows: tuple[AsideRow, ...]

    def row(self, number: int) -> AsideRow:
        """Return a row by its number in the file. Raises KeyError."""
        return {row.number: row for row in self.rows}[number]


def keep(store: Store, document: str, file: str, checked: Checked) -> int:
    """Keep the rows that are not good, before the others are brought in; return how many.

    They show only once the file's own record is there, so that nothing is shown of a file that was not brought in.
    """
    rows = tuple(_aside(line) for line in checked.lines if line.standing is not Standing.GOOD)
    batch = Batch(
        document, checked.entity, file, store.today.isoformat(), checked.table.columns, checked.matching, rows
    )
    if rows:
        _write(store, batch)
        begun = [one for one in _listed(store) if store.row_or_removed("document", one) is not None]
        store.keep(_LIST, [*begun, document])
    return len(rows)


def batches(store: Store) -> list[Batch]:
    """Return the files that rows are still set aside from, the newest first, each with these rows."""
    found = []
    for document in reversed(_listed(store)):
        batch = _read(store, document) if store.row("document", document) is not None else None
        waiting = tuple(row for row in batch.rows if _waits(store, batch, row)) if batch else ()
        if batch and waiting:
            found.append(replace(batch, rows=waiting))
    return found


def count(store: Store) -> int:
    """Count the rows that are set aside."""
    return sum(len(batch.rows) for batch in batches(store))


def again(
    store: Store, batch: Batch, number: int, cells: Sequence[str], tongues: Sequence[Translate] = ()
) -> tuple[Line, Committed | None]:
    """Check a row with changed cells once more and bring it in if it is good now, as a step of its own."""
    row = batch.row(number)
    changed = TableRow(number, tuple(cells), Kind.RECORD, row.heading)
    table = Table(batch.matching.sheet, (), batch.matching.header or (0, 0), batch.columns, (changed,))
    checked = check(store, store.entities[batch.entity], table, batch.matching, tongues)
    line = checked.lines[0]
    if line.standing is not Standing.GOOD:
        _replace(store, batch, replace(row, cells=tuple(cells), reasons=line.reasons))
        return line, None
    edits = record_edits(store, checked)
    made = tuple(edit.row for edit in edits if edit.entity == batch.entity)
    _replace(store, batch, replace(row, cells=tuple(cells), records=made))
    said = sentence(
        N_("Row {number} of {file} put right: {kind}"), number=number, file=batch.file, kind=_kind(store, batch)
    )
    return line, store.commit(edits, label=said)


def leave_out(store: Store, batch: Batch, number: int, *, left_out: bool = True) -> None:
    """Take a row off the list, or put it back; it stays in the file that is kept as proof."""
    _replace(store, batch, replace(batch.row(number), left_out=left_out))


def save_as_excel(batch: Batch, path: Path, tr: Translate, *, from_right: bool = False) -> None:
    """Write the rows of a batch with their reasons as a workbook. Raises OSError."""
    write_file(path, excel_of(batch, tr, from_right=from_right))


def excel_of(batch: Batch, tr: Translate, *, from_right: bool = False) -> bytes:
    """Return a workbook of the rows with their reasons. Every cell is text: nothing in it is worked out or opened."""
    import xlsxwriter

    content = io.BytesIO()
    plain = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(content, plain)
    sheet, bold, wrapped = book.add_worksheet(), book.add_format({"bold": True}), book.add_format({"text_wrap": True})
    if from_right:
        sheet.right_to_left()
    names = [
        tr(N_("Row in the file")),
        tr(N_("Why it was set aside")),
        *(one.label or one.letter for one in batch.columns),
    ]
    for at, name in enumerate(names):
        sheet.write_string(0, at, name, bold)
    for line, row in enumerate(batch.rows, 1):
        sheet.write_number(line, 0, row.number)
        sheet.write_string(line, 1, "\n".join(reason.said(tr) for reason in row.reasons), wrapped)
        for at, column in enumerate(batch.columns, 2):
            sheet.write_string(line, at, _within(row.cells, column.at))
    sheet.freeze_panes(1, 2)
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, _WIDEST)
    sheet.set_column(2, len(names), 18)
    book.close()
    return content.getvalue()


def _within(cells: Sequence[str], at: int) -> str:
    # A cell of Excel holds at most 32,767 letters.
    return cells[at][:32_000] if at < len(cells) else ""


def _aside(line: Line) -> AsideRow:
    return AsideRow(line.row.number, line.row.cells, line.row.heading, line.reasons)


def _waits(store: Store, batch: Batch, row: AsideRow) -> bool:
    return not row.left_out and not any(store.row(batch.entity, record) is not None for record in row.records)


def _kind(store: Store, batch: Batch) -> Word:
    return Word(store.entities[batch.entity].label)


def _listed(store: Store) -> list[str]:
    return [str(document) for document in store.kept(_LIST) or []]


def _replace(store: Store, batch: Batch, row: AsideRow) -> None:
    whole = _read(store, batch.document)
    if whole is not None:
        _write(store, replace(whole, rows=tuple(row if one.number == row.number else one for one in whole.rows)))


def _write(store: Store, batch: Batch) -> None:
    facts = {
        "entity": batch.entity,
        "file": batch.file,
        "on": batch.on,
        "columns": [asdict(column) for column in batch.columns],
        "matching": batch.matching.facts(),
        "rows": [_row_facts(row) for row in batch.rows],
    }
    store.keep(f"{_LIST}:{batch.document}", facts)


def _row_facts(row: AsideRow) -> dict[str, Any]:
    reasons = [[sentences.to_text(one.sentence), one.field, one.label] for one in row.reasons]
    return {
        "number": row.number, "cells": row.cells, "heading": row.heading, "reasons": reasons,
        "left_out": row.left_out, "records": row.records,
    }  # fmt: skip


def _read(store: Store, document: str) -> Batch | None:
    facts: Mapping[str, Any] | None = store.kept(f"{_LIST}:{document}")
    if facts is None or facts["entity"] not in store.entities:
        return None
    columns = tuple(Column(one["at"], one["letter"], one["label"], tuple(one["parts"])) for one in facts["columns"])
    rows = tuple(_row(one) for one in facts["rows"])
    return Batch(document, facts["entity"], facts["file"], facts["on"], columns, from_facts(facts["matching"]), rows)


def _row(facts: Mapping[str, Any]) -> AsideRow:
    reasons = tuple(Reason(_sentence(said), field, label) for said, field, label in facts["reasons"])
    return AsideRow(
        facts["number"], tuple(facts["cells"]), facts["heading"], reasons, facts["left_out"], tuple(facts["records"])
    )


def _sentence(said: str) -> Sentence:
    return sentences.from_text(said)
