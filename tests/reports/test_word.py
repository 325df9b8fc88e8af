"""Word files open, hold what the paper holds, read in their direction and can be written on."""

import io
import re
import zipfile
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from lead_desktop.reports import word
from lead_desktop.reports.content import Facts, Heading, Prose
from lead_desktop.store.store import Store
from tests.reports.making import DRAFTS, LANGUAGES, paper_of


def opened(content: bytes) -> Any:
    return docx.Document(io.BytesIO(content))


def texts_of(content: bytes) -> str:
    file = opened(content)
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in file.paragraphs] + cells)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", DRAFTS)
def test_a_draft_holds_its_headings_and_answers(kind: str, language: str, kech: Store) -> None:
    paper = paper_of(kind, kech, language)
    told = texts_of(word.word(paper))
    heads = [re.sub("[\u2066-\u2069]", "", part.text) for part in paper.parts if isinstance(part, Heading)]
    labels = [label for part in paper.parts if isinstance(part, Facts) for label, _ in part.rows]
    assert all(head in told for head in heads)
    assert all(re.sub("[\u2066-\u2069]", "", label) in told for label in labels)
    assert not re.search("[\u2066-\u2069]", told)


def test_a_draft_in_urdu_reads_from_the_right(kech: Store) -> None:
    file = opened(word.word(paper_of("resolution", kech, "ur")))
    title = next(paragraph for paragraph in file.paragraphs if paragraph.style.name == "Title")
    assert title._p.pPr.find(qn("w:bidi")) is not None
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in file.tables)


def test_a_draft_in_english_reads_from_the_left(kech: Store) -> None:
    file = opened(word.word(paper_of("resolution", kech)))
    title = next(paragraph for paragraph in file.paragraphs if paragraph.style.name == "Title")
    assert title._p.pPr.find(qn("w:bidi")) is None


@pytest.mark.parametrize(("sheet", "millimetres"), [("a4", (210, 297)), ("legal", (216, 356))])
def test_the_sheet_is_a4_or_legal(sheet: str, millimetres: tuple[int, int], kech: Store) -> None:
    section = opened(word.word(paper_of("minutes", kech), sheet)).sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == millimetres


def test_word_counts_pages_and_works_out_nothing_else(kech: Store) -> None:
    with zipfile.ZipFile(io.BytesIO(word.word(paper_of("minutes", kech)))) as parts:
        told = "".join(parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith(".xml"))
    assert set(re.findall(r"<w:instrText>([^<]*)<", told)) == {"PAGE", "NUMPAGES"}


def test_running_text_can_be_written_on(kech: Store) -> None:
    paper = paper_of("request_letter", kech)
    file = opened(word.word(paper))
    prose = next(part.text for part in paper.parts if isinstance(part, Prose) and part.style == "plain")
    assert prose.split("\n")[0] in [paragraph.text for paragraph in file.paragraphs]
