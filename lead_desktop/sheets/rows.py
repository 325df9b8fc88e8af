"""Which rows of a table hold records, and which are totals, headings, repeated names of columns, or remarks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from lead_desktop.roadmap.reading import Unreadable, read_number
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.sheets import words
from lead_desktop.sheets.figures import is_figure, is_no_data, plain_figure
from lead_desktop.sheets.read import FileRow

_SUMS_AGREE_WITHIN = 0.02
_FEW_STRAYS = 0.02


class Kind(Enum):
    """What a row is."""

    RECORD = "record"
    TOTAL = "total"
    HEADING = "heading"
    REPEATED = "repeated"
    REMARK = "remark"
    TORN = "torn"
    OTHER_TABLE = "other_table"


_REASONS = {
    Kind.TOTAL: N_("This row adds up others. It is left out so that nothing is counted twice."),
    Kind.HEADING: N_("This row is a heading inside the table."),
    Kind.REPEATED: N_("This row repeats the names of the columns."),
    Kind.REMARK: N_("This row is a remark beside the table."),
    Kind.OTHER_TABLE: N_("This row belongs to another table below. Bring that table in by itself."),
    Kind.TORN: N_("This row has more cells than the table has columns. Look for a sign inside a text that splits it."),
}


@dataclass(frozen=True)
class TableRow:
    """A row of a table with its number in the file; `heading` is the heading inside the table that it stands under."""

    number: int
    cells: tuple[str, ...]
    kind: Kind = Kind.RECORD
    heading: str = ""

    @property
    def reason(self) -> Sentence | None:
        """Why the row is no record, None where it is one."""
        return None if self.kind is Kind.RECORD else sentence(_REASONS[self.kind])


def told_apart(
    rows: Sequence[FileRow], header: Sequence[Sequence[str]], nameless: Sequence[int], columns: Sequence[int]
) -> Iterator[TableRow]:
    """Yield the rows below the header, each with what it is. `nameless` are columns that no name stands above."""
    strays = _strays(rows, nameless)
    last_figure = max((at for at, row in enumerate(rows) if _has_figures(row.cells)), default=-1)
    heading, numbered = "", _first_is_numbered(rows)
    sums = _Sums()
    second = _second_table(rows, header, columns)
    for at, row in enumerate(rows):
        kind = _kind(row.cells, header, len(columns), numbered, after=at > last_figure >= 0)
        if at >= second:
            kind = Kind.OTHER_TABLE
        if kind is Kind.RECORD and any(row.cells[stray] for stray in strays):
            kind = Kind.TORN
        if kind is Kind.RECORD and sums.are_summed_by(row.cells):
            kind = Kind.TOTAL
        if kind is Kind.HEADING:
            heading = next(cell for cell in row.cells if cell)
        sums.take(row.cells, kind)
        yield TableRow(row.number, row.cells, kind, heading if kind is Kind.RECORD else "")


def _kind(cells: Sequence[str], header: Sequence[Sequence[str]], width: int, numbered: bool, *, after: bool) -> Kind:
    filled = [cell for cell in cells if cell]
    if any(_same(cells, row) for row in header):
        return Kind.REPEATED
    label = next((cell for cell in filled if not is_figure(cell)), "")
    if words.says_total(label):
        return Kind.TOTAL
    if len(set(filled)) == 1 and width >= 3 and not is_figure(filled[0]) and _stands_first(cells, filled, numbered):
        return Kind.REMARK if after else Kind.HEADING
    return Kind.RECORD


def _stands_first(cells: Sequence[str], filled: Sequence[str], numbered: bool) -> bool:
    first = next(at for at, cell in enumerate(cells) if cell)
    return len(filled) > 1 or first == 0 or (numbered and first == 1)


def _same(cells: Sequence[str], header: Sequence[str]) -> bool:
    pairs = [(cell, name) for cell, name in zip(cells, header, strict=True) if cell or name]
    alike = sum(1 for cell, name in pairs if words.plain_words(cell) == words.plain_words(name))
    return len(pairs) >= 2 and alike * 5 >= len(pairs) * 4


def _strays(rows: Sequence[FileRow], nameless: Sequence[int]) -> list[int]:
    """Return the columns without a name that so few rows fill that these rows must be torn."""
    few = max(1, int(len(rows) * _FEW_STRAYS))
    counts = {at: sum(1 for row in rows if row.cells[at]) for at in nameless}
    return [at for at, count in counts.items() if len(rows) >= 3 and count <= few]


def _second_table(rows: Sequence[FileRow], header: Sequence[Sequence[str]], columns: Sequence[int]) -> int:
    """Return the first row of another table below, the number of rows where there is none.

    It begins, after a gap or a title, with a row of other names where figures stand above and below it.
    """
    figures = {at: [is_figure(row.cells[at]) for row in rows] for at in columns}
    for place in range(2, len(rows) - 1):
        filled = [at for at in columns if rows[place].cells[at]]
        is_apart = rows[place].number > rows[place - 1].number + 1 or len(_filled(rows[place - 1])) == 1
        if not is_apart or len(_filled(rows[place])) < 2 or any(figures[at][place] for at in filled):
            continue
        if any(_same(rows[place].cells, row) for row in header):
            continue
        named = [at for at in filled if any(figures[at][:place]) or figures[at][place + 1]]
        if named and all(figures[at][place + 1] and not is_no_data(rows[place].cells[at]) for at in named):
            return place if len(_filled(rows[place - 1])) > 1 else place - 1
    return len(rows)


def _filled(row: FileRow) -> set[str]:
    return {cell for cell in row.cells if cell}


def _first_is_numbered(rows: Sequence[FileRow]) -> bool:
    first = [row.cells[0] for row in rows if row.cells[0]]
    return bool(first) and sum(1 for cell in first if is_figure(cell)) * 2 >= len(first)


def _has_figures(cells: Sequence[str]) -> bool:
    return any(is_figure(cell) for cell in cells)


class _Sums:
    """The records since the last heading or total, to know a total that only half says so."""

    def __init__(self) -> None:
        self._above: list[Sequence[str]] = []

    def take(self, cells: Sequence[str], kind: Kind) -> None:
        if kind in (Kind.TOTAL, Kind.HEADING):
            self._above = []
        elif kind is Kind.RECORD:
            self._above.append(cells)

    def are_summed_by(self, cells: Sequence[str]) -> bool:
        """Tell whether a row that speaks of a total holds the sums of the rows above, or is named after one of them."""
        label = next((cell for cell in cells if cell and not is_figure(cell)), "")
        of = words.may_say_total(label)
        if not of or not self._above:
            return False
        figures = [
            (sum(_number(row[at]) for row in self._above), _number(cell))
            for at, cell in enumerate(cells)
            if is_figure(cell)
        ]
        agree = sum(1 for above, here in figures if here and abs(above - here) <= _SUMS_AGREE_WITHIN * abs(here))
        named = {words.plain_words(cell) for row in self._above for cell in row if cell and not is_figure(cell)}
        return agree * 2 > len(figures) > 0 or words.plain_words(of) in named


def _number(cell: str) -> float:
    if not cell or not is_figure(cell):
        return 0.0
    try:
        return float(read_number(plain_figure(cell)))
    except Unreadable:
        return 0.0
