"""Short ways from the bytes of a file to what the program makes of them."""

from dataclasses import replace
from typing import Any

from lead_desktop.roadmap.texts import english
from lead_desktop.sheets.check import Checked, Standing, check
from lead_desktop.sheets.choose import chosen_table, matched
from lead_desktop.sheets.columns import Columns
from lead_desktop.sheets.matching import Matching, from_facts
from lead_desktop.sheets.read import SourceFile
from lead_desktop.store.store import Store
from tests.sheets.files import book


def checked(store: Store, entity: str, content: bytes, asked: dict[str, Any] | None = None, **given: str) -> Checked:
    """Read, match and check a file; `given` answers questions for all rows."""
    declared = store.entities[entity]
    wanted: Matching | None = from_facts(asked) if asked is not None else None
    columns = Columns(store, declared)
    table = chosen_table(book(content), columns, wanted or Matching())
    matching = matched(store, declared, table, wanted, (), columns)
    return check(store, declared, table, replace(matching, given={**matching.given, **given}))


def source(content: bytes, name: str = "table.csv") -> SourceFile:
    """Return bytes as a file that was chosen."""
    return SourceFile(name, content)


def values(found: Checked, *fields: str) -> list[tuple[object, ...]]:
    """Return some fields of every record that would be made, in the order of the file."""
    good = found.of(Standing.GOOD)
    return [tuple(record.get(name) for name in fields) for line in good for record in line.records]


def reasons(found: Checked) -> dict[int, str]:
    """Return why rows would be set aside, by their number in the file."""
    return {
        line.row.number: " ".join(reason.said(english) for reason in line.reasons)
        for line in found.lines
        if line.standing is not Standing.GOOD
    }


def adds_up(found: Checked) -> bool:
    """Tell whether every row of the table is in one of the three counts."""
    return sum(found.count(standing) for standing in Standing) == len(found.table.rows)
