"""Where a table starts in a sheet: its titles, the names of its columns over several rows, its rows, its totals."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from lead_desktop.sheets import words
from lead_desktop.sheets.cells import Area
from lead_desktop.sheets.errors import SheetError
from lead_desktop.sheets.figures import is_figure, is_no_data, year_in
from lead_desktop.sheets.groups import filled_down
from lead_desktop.sheets.headers import Header, named_columns
from lead_desktop.sheets.read import FileRow, Sheet
from lead_desktop.sheets.rows import Kind, TableRow, told_apart

Knows = Callable[[str], bool]
"""Tells whether a text is the name of a column that is known."""

_LOOK_AT = 60
_MOST_HEADER_ROWS = 6
_MOST_JOINED = 50_000


@dataclass(frozen=True)
class Column:
    """One column: its place in the sheet, its letter there, its name, and the parts of the name from top to bottom."""

    at: int
    letter: str
    label: str
    parts: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """A table found in a sheet. `header`: first and last row of the columns' names, (0, 0) where there are none."""

    sheet: str
    titles: tuple[str, ...]
    header: tuple[int, int]
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...] = field(repr=False)

    def column(self, label: str) -> Column | None:
        """Return the column of a name or a letter, None where there is none or more than one."""
        wanted = words.name_key(label)
        exact = [one for one in self.columns if one.label == label]
        alike = [one for one in self.columns if words.name_key(one.label) == wanted]
        last = [one for one in self.columns if one.parts and words.name_key(one.parts[-1]) == wanted]
        letter = [one for one in self.columns if one.letter == label.strip().upper()]
        return next((found[0] for found in (exact, alike, last, letter) if len(found) == 1), None)

    def cells(self, column: Column) -> list[str]:
        """Return the filled cells of a column in the rows that hold records."""
        return [row.cells[column.at] for row in self.rows if row.kind is Kind.RECORD and row.cells[column.at]]


def recognise(
    sheet: Sheet, *, header: tuple[int, int] | None = None, knows: Knows = lambda text: False
) -> Table | None:
    """Return the table of a sheet, None where there is none.

    `header` says in which rows of the file the names of the columns stand, where the officer has said so. Raises
    SheetError when nothing stands below them.
    """
    rows = list(_unmerged(sheet))
    if not rows:
        return None
    first, last = _asked_header(rows, header) if header else _found_header(rows, sheet.merged, knows)
    body = rows[last + 1 :]
    if not body:
        return None
    width = max(len(row.cells) for row in rows)
    names = Header(tuple(_padded(row, width) for row in rows[first : last + 1]))
    labels = named_columns(names, [_padded(row, width) for row in body])
    columns = tuple(Column(at, letter_of(at), label, parts) for at, (label, parts) in labels.items())
    titles = tuple(text for row in rows[:first] for text in dict.fromkeys(row.cells) if text)
    header_rows = (rows[first].number, rows[last].number) if first <= last else (0, 0)
    single = [at for at in labels if not labels[at][1]] if header_rows != (0, 0) else []
    padded = filled_down([FileRow(row.number, tuple(_padded(row, width))) for row in body], list(labels))
    return Table(sheet.name, titles, header_rows, columns, tuple(told_apart(padded, names.rows, single, list(labels))))


def letter_of(column: int) -> str:
    """Return the letter that spreadsheets give to a column, counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _padded(row: FileRow, width: int) -> list[str]:
    return [*row.cells, *[""] * (width - len(row.cells))]


def _unmerged(sheet: Sheet) -> Sequence[FileRow]:
    """Return the rows with the value of joined cells in every cell that they cover."""
    if not sheet.merged:
        return sheet.rows
    by_number = {row.number: list(row.cells) for row in sheet.rows}
    done = 0
    for r1, c1, r2, c2 in sheet.merged:
        value = by_number.get(r1, [])[c1 : c1 + 1]
        if not value or not value[0] or done > _MOST_JOINED:
            continue
        for number in (n for n in range(r1, min(r2, r1 + len(sheet.rows)) + 1) if n in by_number):
            cells = by_number[number]
            cells.extend([""] * (c2 + 1 - len(cells)))
            cells[c1 : c2 + 1] = [value[0]] * (c2 + 1 - c1)
            done += 1
    return [FileRow(number, tuple(cells)) for number, cells in by_number.items()]


def _asked_header(rows: Sequence[FileRow], header: tuple[int, int]) -> tuple[int, int]:
    inside = [at for at, row in enumerate(rows) if header[0] <= row.number <= header[1]]
    if header == (0, 0):
        return 0, -1
    if not inside or inside[-1] == len(rows) - 1:
        raise SheetError("no_such_rows", first=header[0], last=header[1])
    return inside[0], inside[-1]


def _found_header(rows: Sequence[FileRow], merged: Sequence[Area], knows: Knows) -> tuple[int, int]:
    """Return the places of the first and last row of the header; (0, -1) for a table without one."""
    looked = rows[:_LOOK_AT]
    known = [sum(1 for cell in set(row.cells) if cell and knows(cell)) for row in looked]
    best = max(known, default=0)
    start = _first_of_figures(rows)
    if best >= 2 and (start is None or known.index(best) < start):
        last = known.index(best)
        last = _down_to(rows, last, start, knows)
    elif start is not None:
        last = _above(rows, start)
    else:
        last = _widest(looked)
    if last < 0:
        return 0, -1
    return _up_from(rows, last), last


def _first_of_figures(rows: Sequence[FileRow]) -> int | None:
    """Return the first row that holds figures where most rows hold them; None for a table of words."""
    lower = rows[len(rows) // 3 :][:400]
    counts: Counter[int] = Counter()
    filled: Counter[int] = Counter()
    for row in lower:
        for at, cell in enumerate(row.cells):
            if cell:
                filled[at] += 1
                counts[at] += is_figure(cell) or is_no_data(cell)
    numeric = {at for at, count in counts.items() if count * 2 >= filled[at] and filled[at] * 4 >= len(lower)}
    if not numeric:
        return None
    wanted = max(1, len(numeric) * 2 // 5)
    for place, row in enumerate(rows):
        told = [row.cells[at] for at in numeric if at < len(row.cells) and row.cells[at]]
        figures = [cell for cell in told if is_figure(cell)]
        signs = [cell for cell in told if is_no_data(cell)]
        if len(figures) + len(signs) >= wanted and not _are_names(row, figures, rows[place + 1 : place + 4]):
            return place
    return None


def _are_names(row: FileRow, figures: Sequence[str], below: Sequence[FileRow]) -> bool:
    """Tell whether the figures of a row name columns: years over other figures, or the columns counted through."""
    counted = [cell.strip("() ") for cell in row.cells if cell]
    if len(counted) >= 3 and counted == [str(number) for number in range(1, len(counted) + 1)]:
        return True
    if not figures or not all(year_in(figure) for figure in figures):
        return False
    under = [cell for other in below for cell in other.cells if is_figure(cell)]
    return bool(under) and sum(1 for cell in under if year_in(cell)) * 2 < len(under)


def _above(rows: Sequence[FileRow], start: int) -> int:
    """Return the last row of names above the first row of figures, -1 where nothing stands above."""
    for place in range(start - 1, -1, -1):
        if len(_distinct(rows[place])) >= 2:
            return place
    return -1 if start == 0 or len(_distinct(rows[start])) > 1 else start - 1


def _down_to(rows: Sequence[FileRow], place: int, start: int | None, knows: Knows) -> int:
    """Go on from a row of known names over rows that only add to them: units, numbers, split names, other languages."""
    for below in range(place + 1, min(place + 3, len(rows) - 1)):
        if start is not None and below >= start:
            break
        if not (_adds_to_names(rows[below], rows[place]) or _are_all_names(rows[below], knows)):
            break
        place = below
    return place


def _are_all_names(row: FileRow, knows: Knows) -> bool:
    filled = _distinct(row)
    return len(filled) >= 2 and all(knows(cell) or words.splits_in(cell) for cell in filled)


def _adds_to_names(row: FileRow, above: FileRow) -> bool:
    """Tell whether a row says units, counts the columns, or splits names that reach over several cells."""
    names = [*above.cells, *[""] * len(row.cells)]
    filled = [(at, cell) for at, cell in enumerate(row.cells) if cell and cell != names[at]]
    if len(filled) < 2:
        return False
    told = [words.is_unit(cell) or bool(words.splits_in(cell)) or is_figure(cell.strip("() ")) for _, cell in filled]
    wide = [not names[at] or (at > 0 and names[at] == names[at - 1]) or names[at] == names[at + 1] for at, _ in filled]
    plain = not any(is_figure(cell) or is_no_data(cell) for _, cell in filled)
    return all(told) or (plain and sum(wide) * 2 > len(filled))


def _widest(looked: Sequence[FileRow]) -> int:
    """Return the first row of a table of words that is as wide as the rows below it."""
    usual = Counter(len([cell for cell in row.cells if cell]) for row in looked[1:] or looked).most_common(1)[0][0]
    for place, row in enumerate(looked):
        filled = [cell for cell in row.cells if cell]
        if len(filled) * 5 >= usual * 3 and len(set(filled)) == len(filled) and (len(filled) > 1 or usual == 1):
            return place
    return -1


def _up_from(rows: Sequence[FileRow], last: int) -> int:
    """Return the first row of the names that end in row `last`: rows above, without a gap, naming columns."""
    first = last
    while first > 0 and last - first + 1 < _MOST_HEADER_ROWS:
        above = rows[first - 1]
        follows = above.number == rows[first].number - 1
        figures = [cell for cell in above.cells if is_figure(cell) and not year_in(cell)]
        if not follows or not _names_some(above) or len(figures) > 1:
            break
        first -= 1
    return first


def _names_some(row: FileRow) -> bool:
    found = _distinct(row)
    if len(found) == 1 and all(words.is_unit(cell) for cell in found):
        return True
    return len(found) >= 2 or (len(found) == 1 and not row.cells[0] and any(not cell for cell in row.cells[1:]))


def _distinct(row: FileRow) -> set[str]:
    return {cell for cell in row.cells if cell}
