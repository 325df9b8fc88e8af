"""The Excel twin of a paper: its texts on the first sheet, each of its tables on a sheet of its own."""

from lead_desktop.reports.content import CODE, Bars, Cell, Facts, Heading, Paper, Part, Points, Prose, Quarters, Table
from lead_desktop.reports.spreadsheet import Book, Entry
from lead_desktop.roadmap.texts import Translate


def workbook(paper: Paper, tr: Translate) -> bytes:
    """Return the twin of a paper: the same rows, figures as figures, nothing that is worked out by Excel."""
    book = Book(paper.language)
    first = [[Entry(paper.office)], [Entry(paper.title, strong=True)], [Entry(paper.subtitle)], [Entry(paper.made_on)]]
    listed = [row for part in paper.parts for row in _text_rows(part)]
    marks = [[Entry(mark)] for mark in (paper.draft, paper.practice) if mark]
    book.sheet(tr("Paper"), (paper.title, ""), [*first, *marks, *listed])
    heading = paper.title
    for part in paper.parts:
        if isinstance(part, Heading):
            heading = part.text
        elif isinstance(part, Table) and part.rows:
            _table_sheet(book, part, part.title or heading)
    return book.content()


def _table_sheet(book: Book, table: Table, name: str) -> None:
    rows = [[_entry(cell) for cell in row] for row in table.rows]
    source = [[Entry(table.source)]] if table.source else []
    book.sheet(name, [column.head for column in table.columns], [*rows, *source])


def _entry(cell: Cell) -> Entry:
    if isinstance(cell.value, int | float) and not isinstance(cell.value, bool):
        return Entry(cell.value, strong=cell.strong)
    return Entry(cell.text, code=cell.kind == CODE, strong=cell.strong)


def _text_rows(part: Part) -> list[list[Entry]]:
    match part:
        case Heading(text=text):
            return [[], [Entry(text, strong=True)]]
        case Prose(text=text):
            return [[Entry(text)]]
        case Points(items=items):
            return [[Entry(item)] for item in items]
        case Facts(rows=rows):
            return [[Entry(label), _entry(cell)] for label, cell in rows]
        case Bars(title=title, bars=bars):
            return [[Entry(title, strong=True)], *([Entry(bar.label), _entry(bar.end)] for bar in bars)]
        case Quarters(title=title, groups=groups):
            return [
                [Entry(title, strong=True)],
                *([Entry(span.label), Entry(span.words)] for _, spans in groups for span in spans),
            ]
    return []
