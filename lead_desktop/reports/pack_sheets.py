"""A reference list as a workbook that can be filled and brought back. What a line must hold is not here."""

from collections.abc import Iterable, Mapping

from lead_desktop.reports.spreadsheet import Book, Entry
from lead_desktop.roadmap.texts import Translate
from lead_desktop.sync.pack_lists import COLUMNS, LISTS


def as_workbook(name: str, lines: Iterable[Mapping[str, str]], tr: Translate, language: str) -> bytes:
    """Return a list under the names of its columns in one language; all cells are text, so that codes stay whole."""
    listed = list(lines)
    columns = [column for column in listed[0] if column in COLUMNS]
    book = Book(language)
    rows = [[Entry(line.get(column, ""), code=column == "code") for column in columns] for line in listed]
    book.sheet(tr(LISTS[name]), [tr(COLUMNS[column]) for column in columns], rows)
    return book.content()
