"""What stands on a paper, as plain parts: headings, text, tables, bars, quarters, signatures. Knows no file format."""

from collections.abc import Iterator
from dataclasses import dataclass

Shown = str | int | float | bool | None
"""A stored value as it goes into a spreadsheet."""

TEXT, NUMBER, CODE = "text", "number", "code"
"""Kinds of cell: words; a figure, set to the right; a code, date or year, which never turns round."""


@dataclass(frozen=True)
class Origin:
    """The one answer that a figure or a text is taken from."""

    entity: str
    row: str
    field: str


@dataclass(frozen=True)
class Cell:
    """One value: its words, its kind, the plain value for spreadsheets, and the answer that it is taken from."""

    text: str = ""
    kind: str = TEXT
    value: Shown = None
    origin: Origin | None = None
    strong: bool = False


@dataclass(frozen=True)
class Column:
    """One column of a table: its head, its kind, and its share of the width (0: as wide as its widest cell)."""

    head: str
    kind: str = TEXT
    share: float = 1.0


@dataclass(frozen=True)
class Heading:
    """A heading; `level` 1 begins a section."""

    text: str
    level: int = 1


@dataclass(frozen=True)
class Prose:
    """Running text. `cells` are the values that were put into it; `style` is plain, note, strong or centred."""

    text: str
    cells: tuple[Cell, ...] = ()
    style: str = "plain"


@dataclass(frozen=True)
class Points:
    """A list of short texts, numbered where their order counts."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True)
class Facts:
    """Labels with their values, one below the other; a value without text is left blank and listed."""

    rows: tuple[tuple[str, Cell], ...]
    columns: int = 1


@dataclass(frozen=True)
class Table:
    """Rows of cells under a head, with the line that names their source; the last `total` rows are sums."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    title: str = ""
    source: str = ""
    empty: str = ""
    total: int = 0
    ruled: bool = False
    """Whether each cell has a box of its own, to be written in by hand."""


@dataclass(frozen=True)
class Bar:
    """One bar: its label, parts as shares of the whole width (0 to 1), and the words at its end."""

    label: str
    parts: tuple[float, ...]
    end: Cell


@dataclass(frozen=True)
class Bars:
    """Bars in rows with a legend of their parts; `alt` says in words what they show."""

    title: str
    legend: tuple[str, ...]
    bars: tuple[Bar, ...]
    alt: str
    source: str = ""


@dataclass(frozen=True)
class Span:
    """One action on the quarters: planned from `start` to `end`, in quarters from the first one; `done` 0 to 1."""

    label: str
    start: float
    end: float
    done: float
    words: str


@dataclass(frozen=True)
class Quarters:
    """Actions by fiscal quarter on one wide sheet (A3); `today` in quarters from the first one, or below 0."""

    title: str
    years: tuple[str, ...]
    groups: tuple[tuple[str, tuple[Span, ...]], ...]
    today: float
    alt: str
    legend: tuple[str, ...]
    source: str = ""


@dataclass(frozen=True)
class Signatures:
    """Lines to sign on, each with the post under it."""

    posts: tuple[str, ...]


@dataclass(frozen=True)
class WriteLines:
    """A question on a blank form with lines, or boxes to tick, for the answer by hand."""

    label: str
    help: str = ""
    lines: int = 1
    boxes: tuple[str, ...] = ()


@dataclass(frozen=True)
class PageBreak:
    """What follows begins on a new page."""


Part = Heading | Prose | Points | Facts | Table | Bars | Quarters | Signatures | WriteLines | PageBreak


@dataclass(frozen=True)
class Paper:
    """One paper, ready to be set. `wide` lies on its side, `one_page` is set smaller rather than running over;
    `draft` and `practice` are the words of its marks."""

    kind: str
    title: str
    office: str
    language: str
    made_on: str
    page_of: str
    """The words "Page … of …" with the two marks of PAGE and PAGES in them."""
    parts: tuple[Part, ...]
    subtitle: str = ""
    crest: str = ""
    draft: str = ""
    practice: str = ""
    wide: bool = False
    one_page: bool = False

    @property
    def from_right(self) -> bool:
        """Tell whether the paper reads from right to left."""
        return self.language != "en"


PAGE, PAGES = "\ue000", "\ue001"
"""Letters that stand for the page and the number of pages until the paper is set."""


def tables_of(paper: Paper) -> Iterator[Table]:
    """Yield the tables of a paper in their order."""
    return (part for part in paper.parts if isinstance(part, Table))


def cells_of(paper: Paper) -> Iterator[Cell]:
    """Yield every value on a paper, those inside running text included."""
    for part in paper.parts:
        match part:
            case Table(rows=rows):
                yield from (cell for row in rows for cell in row)
            case Facts(rows=facts):
                yield from (cell for _, cell in facts)
            case Prose(cells=cells):
                yield from cells
            case Bars(bars=bars):
                yield from (bar.end for bar in bars)
