"""Editable Word files of a paper: headings, text, tables and signature lines that an officer can go on writing in."""

import io
from typing import Any

from lead_desktop.reports.content import (
    NUMBER,
    Bars,
    Cell,
    Facts,
    Heading,
    PageBreak,
    Paper,
    Part,
    Points,
    Prose,
    Quarters,
    Signatures,
    Table,
    WriteLines,
)
from lead_desktop.reports.direction import runs_from_right
from lead_desktop.reports.spreadsheet import FONTS
from lead_desktop.roadmap.texts import without_direction_marks

_LINE = "_" * 40
_SIZES = {"a4": (210, 297), "legal": (216, 356)}
"""Width and height in millimetres."""
_LANGUAGES = {"en": "en-GB", "ur": "ur-PK", "sd": "sd-Arab-PK"}


def word(paper: Paper, sheet: str = "a4") -> bytes:
    """Return a paper as a Word file on A4 or Legal. Word counts its pages; nothing else in it is worked out."""
    return _Writer(paper, sheet).content()


class _Writer:
    """Writes one paper, part by part."""

    def __init__(self, paper: Paper, sheet: str) -> None:
        import docx
        from docx.shared import Mm

        self._paper = paper
        self._file = docx.Document()
        section = self._file.sections[0]
        width, height = _SIZES[sheet][::-1] if paper.wide else _SIZES[sheet]
        section.page_width, section.page_height = Mm(width), Mm(height)
        section.left_margin = section.right_margin = Mm(20)
        section.top_margin = section.bottom_margin = Mm(18)
        core = self._file.core_properties
        core.title, core.author, core.comments = (
            without_direction_marks(paper.title),
            without_direction_marks(paper.office),
            "",
        )
        core.language = _LANGUAGES[paper.language]
        self._head()
        for part in paper.parts:
            self._part(part)
        self._foot(section)

    def content(self) -> bytes:
        kept = io.BytesIO()
        self._file.save(kept)
        return kept.getvalue()

    def _head(self) -> None:
        if self._paper.practice:
            self._text(self._paper.practice, bold=True)
        self._text(self._paper.office)
        self._text(self._paper.title, style="Title")
        for line in (self._paper.subtitle, self._paper.draft):
            if line:
                self._text(line)

    def _part(self, part: Part) -> None:
        from docx.enum.text import WD_BREAK

        match part:
            case Heading(text=text, level=level):
                self._text(text, style=f"Heading {level}")
            case Prose(text=text, style=style):
                for line in text.split("\n"):
                    self._text(line, bold=style == "strong")
            case Points(items=items, numbered=numbered):
                for item in items:
                    self._text(item, style="List Number" if numbered else "List Bullet")
            case Facts(rows=rows):
                self._grid([[Cell(label), cell if cell.text else Cell(_LINE)] for label, cell in rows], head=False)
            case Table():
                self._table(part)
            case Bars(title=title, bars=bars):
                self._text(title, bold=True)
                self._grid([[Cell(bar.label), bar.end] for bar in bars], head=False)
            case Quarters(title=title, groups=groups):
                self._text(title, style="Heading 1")
                self._grid([[Cell(span.label), Cell(span.words)] for _, spans in groups for span in spans], head=False)
            case Signatures(posts=posts):
                self._text("")
                self._grid([[Cell(_LINE[:20])] * len(posts), [Cell(post) for post in posts]], head=False, ruled=False)
            case WriteLines(label=label, boxes=boxes, lines=lines):
                self._text(label, bold=True)
                for line in ["   ".join(f"☐ {box}" for box in boxes)] if boxes else [_LINE * 2] * lines:
                    self._text(line)
            case PageBreak():
                self._file.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def _table(self, table: Table) -> None:
        if table.title:
            self._text(table.title, bold=True)
        if not table.rows:
            self._text(table.empty)
            return
        heads = [
            Cell(column.head, column.kind if column.kind == NUMBER else "text", strong=True) for column in table.columns
        ]
        self._grid([heads, *table.rows], head=True)
        if table.source:
            self._text(table.source)

    def _grid(self, rows: Any, *, head: bool, ruled: bool = True) -> None:
        if not rows:
            return
        grid = self._file.add_table(rows=len(rows), cols=len(rows[0]))
        if ruled:
            grid.style = "Table Grid"
        if self._paper.from_right:
            _mark(grid._tbl.tblPr, "w:bidiVisual")
        for line, row in zip(grid.rows, rows, strict=True):
            for place, cell in zip(line.cells, row, strict=True):
                self._fill(place.paragraphs[0], cell.text, bold=cell.strong, right=cell.kind == NUMBER)
        if head:
            _mark(grid.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        self._file.add_paragraph()

    def _text(self, text: str, *, style: str | None = None, bold: bool = False) -> None:
        self._fill(self._file.add_paragraph(style=style), text, bold=bold)

    def _fill(self, paragraph: Any, text: str, *, bold: bool = False, right: bool = False) -> None:
        """Write a text as plain letters, in the direction in which it is read."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH

        way = runs_from_right(text, self._paper.from_right)
        from_right = self._paper.from_right if way is None else way
        run = paragraph.add_run(without_direction_marks(text))
        run.bold = bold or None
        run.font.name = FONTS[self._paper.language if from_right else "en"]
        if from_right:
            _mark(paragraph._p.get_or_add_pPr(), "w:bidi")
        if from_right and way:
            _letters(run, FONTS[self._paper.language if self._paper.from_right else "ur"], bold)
        if right:
            # In a paragraph that runs from the right, Word's "left" is the end of the line: the physical right edge
            # for figures is named by the opposite word.
            paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT if from_right else WD_ALIGN_PARAGRAPH.RIGHT

    def _foot(self, section: Any) -> None:
        from lead_desktop.reports.content import PAGE, PAGES

        paragraph = section.footer.paragraphs[0]
        if self._paper.from_right:
            _mark(paragraph._p.get_or_add_pPr(), "w:bidi")
        rest = without_direction_marks(self._paper.page_of)
        for letter in rest:
            if letter in (PAGE, PAGES):
                _field(paragraph, "PAGE" if letter == PAGE else "NUMPAGES")
            else:
                paragraph.add_run(letter)


def _mark(parent: Any, name: str) -> None:
    from docx.oxml import OxmlElement

    parent.append(OxmlElement(name))


def _letters(run: Any, font: str, bold: bool) -> None:
    """Set the letters of a run that is read from right to left."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    shape = run._r.get_or_add_rPr()
    fonts = shape.find(qn("w:rFonts"))
    fonts.set(qn("w:cs"), font)
    for name in ("w:bCs",) if bold else ():
        shape.append(OxmlElement(name))
    shape.append(OxmlElement("w:rtl"))


def _field(paragraph: Any, instruction: str) -> None:
    """Put in a field that Word itself works out: the page, or the number of pages."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind, text in (("begin", ""), ("", instruction), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)
