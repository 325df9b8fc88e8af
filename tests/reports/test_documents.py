"""Papers as PDF: searchable, tagged, in our own fonts alone, one page where one is promised, quick; text stays text."""

import io
import re
import time
from pathlib import Path
from typing import Any

import pypdf
import pytest

from lead_desktop.reports import documents
from lead_desktop.reports.content import (
    NUMBER,
    Cell,
    Column,
    Facts,
    Heading,
    Paper,
    Part,
    Points,
    Prose,
    Table,
    cells_of,
)
from lead_desktop.reports.desk import Desk
from lead_desktop.reports.registry import REPORTS
from lead_desktop.store.store import Store
from tests.reports.making import LANGUAGES, paper_of, tongue

ARABIC = re.compile("[\u0600-\u06ff]")
OURS = re.compile(r"[A-Z]{6}\+App(Sans|Naskh|Nastaliq|Signs)-(Regular|Bold)")
ONE_PAGE = [kind for kind, report in REPORTS.items() if report.one_page]
MARKUP = '#strong[x] $a^2$ *bold* _em_ @ref <label> \\ `code` // note /* = head [link](x) #image("/etc/passwd")'
URDU = "پائیدار ترقی کے اہداف کے لیے اعداد و شمار، معیار اور صنعت"
SINDHI = "ڪراچي ۽ لاڙڪاڻي ۾ پاڻي ۽ صفائي جو منصوبو"


def read(content: bytes) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(content))


def words_in(content: bytes, pages: int | None = None) -> str:
    return "\n".join(page.extract_text() for page in read(content).pages[:pages])


def squeezed(text: str) -> str:
    return re.sub(r"[\s\u2066-\u2069]", "", text)


def fonts_in(content: bytes) -> dict[str, bool]:
    """Return the fonts of a PDF by name, each with whether it is embedded."""
    found: dict[str, bool] = {}
    pages: Any = read(content).pages
    for page in pages:
        for font in page["/Resources"].get("/Font", {}).values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            described = below["/FontDescriptor"].get_object()
            found[str(below["/BaseFont"])[1:]] = any(name.startswith("/FontFile") for name in described)
    return found


def sample(language: str, *texts: str) -> Paper:
    """Return a small paper of each part that holds text."""
    rows = tuple((Cell(text), Cell("1,200", NUMBER, 1200)) for text in texts)
    table = Table((Column("Text"), Column("Figure", NUMBER, 0)), rows, "Table", "Source: test")
    facts = Facts(tuple((text, Cell(text)) for text in texts))
    desk = Desk(None, tongue(language), language)  # type: ignore[arg-type]
    page_of = desk.tr("Page {page} of {pages}", page="\ue000", pages="\ue001")
    parts: tuple[Part, ...] = (
        *(Heading(text) for text in texts),
        *(Prose(text) for text in texts),
        Points(texts),
        facts,
        table,
    )
    return Paper("sample", texts[0], "Office", language, "21 November 2026", page_of, parts)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", REPORTS)
def test_every_report_is_set_in_every_language(kind: str, language: str, kech: Store) -> None:
    content = documents.pdf(paper_of(kind, kech, language))
    fonts = fonts_in(content)
    assert fonts
    assert all(OURS.fullmatch(name) for name in fonts), fonts
    assert all(fonts.values())
    catalogue: Any = read(content).trailer["/Root"]
    assert catalogue["/MarkInfo"]["/Marked"]
    assert catalogue["/Lang"].startswith(language)
    assert len(words_in(content, 1).strip()) > 40


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ONE_PAGE)
@pytest.mark.parametrize("sheet", documents.SHEETS)
def test_a_paper_of_one_page_has_one_page(kind: str, language: str, sheet: str, kech: Store) -> None:
    assert len(read(documents.pdf(paper_of(kind, kech, language), sheet)).pages) == 1


def test_the_whole_plan_is_set_in_under_three_seconds(kech: Store) -> None:
    documents.pdf(paper_of("brief", kech))
    took = []
    for _ in range(3):
        begun = time.perf_counter()
        documents.pdf(paper_of("action_plan", kech))
        took.append(time.perf_counter() - begun)
    assert min(took) < 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_in_a_text_is_plain_text(language: str) -> None:
    told = words_in(documents.pdf(sample(language, MARKUP)))
    flat = re.sub(r"[\s\u2066-\u2069]", "", told)
    assert flat.count(re.sub(r"\s", "", MARKUP)) >= 4


@pytest.mark.parametrize(("language", "text"), [("ur", URDU), ("sd", SINDHI), ("en", URDU), ("en", SINDHI)])
def test_every_word_of_urdu_and_sindhi_is_found_again(language: str, text: str) -> None:
    told = re.sub(r"[\u2066-\u2069]", "", words_in(documents.pdf(sample(language, text))))
    missing = [word for word in re.findall(r"[\u0600-\u06ff]+", text) if word not in told and word[::-1] not in told]
    assert not missing


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_pictures_are_the_pages_of_the_pdf(language: str, kech: Store) -> None:
    paper = paper_of("action_plan", kech, language)
    pages = documents.pages(paper, ppi=20)
    assert len(pages) == len(read(documents.pdf(paper)).pages)
    assert all(page.startswith(b"\x89PNG") for page in pages)


@pytest.mark.parametrize(("sheet", "size"), [("a4", (595, 842)), ("legal", (612, 1008))])
def test_paper_is_a4_or_legal(sheet: str, size: tuple[int, int], kech: Store) -> None:
    page = read(documents.pdf(paper_of("resolution", kech), sheet)).pages[0]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == size


def test_the_quarters_of_the_plan_lie_on_a3(kech: Store) -> None:
    page = read(documents.pdf(paper_of("action_plan", kech))).pages[-1]
    assert (round(page.mediabox.width), round(page.mediabox.height)) == (1191, 842)


def test_each_page_says_its_number_and_how_many_there_are(kech: Store) -> None:
    pages = read(documents.pdf(paper_of("baseline_book", kech))).pages
    told = [re.search(r"Page (\d+) of (\d+)", page.extract_text()) for page in pages]
    assert [(found.group(1), found.group(2)) for found in told if found] == [
        (str(number), str(len(pages))) for number in range(1, len(pages) + 1)
    ]


def test_a_font_that_is_not_there_is_a_failure_and_no_silent_change(tmp_path: Path) -> None:
    template = tmp_path / "other.typ"
    template.write_text('#set text(font: "App Sans")\nx', encoding="utf-8")
    assert documents.from_template(template, {}, format="png")
    template.write_text('#set text(font: "DejaVu Sans")\nx', encoding="utf-8")
    with pytest.raises(documents.SettingFailedError, match="unknown font family"):
        documents.from_template(template, {}, format="png")


@pytest.mark.parametrize("kind", REPORTS)
def test_every_english_answer_and_heading_can_be_searched_for(kind: str, kech: Store) -> None:
    paper = paper_of(kind, kech)
    told = squeezed(words_in(documents.pdf(paper)))
    words = [cell.text for cell in cells_of(paper)] + [part.text for part in paper.parts if isinstance(part, Heading)]
    assert [text for text in words if not ARABIC.search(text) and squeezed(text) not in told] == []


@pytest.mark.parametrize("kind", REPORTS)
def test_a_table_with_many_columns_lies_on_its_side_with_its_heading(kind: str, kech: Store) -> None:
    data = documents.as_data(paper_of(kind, kech))
    if data["wide"] or data["one_page"]:
        return
    for part in data["parts"]:
        assert part["type"] != "Table" or len(part["columns"]) < 8 or not part["rows"]
        if part["type"] == "Turned":
            assert part["parts"][-1]["type"] == "Table"


def test_the_statistics_of_a_review_are_on_wide_pages(kech: Store) -> None:
    pages: Any = read(documents.pdf(paper_of("annual", kech))).pages
    ways = [page.mediabox.width > page.mediabox.height for page in pages]
    assert (ways[0], ways[-1], any(ways)) == (False, False, True)
