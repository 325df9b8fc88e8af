"""What leaves the program as a table, opened in LibreOffice: no formula, no link, every text as it was written."""

import re
import shutil
import subprocess
from html import unescape

import pytest

from lead_desktop.reports import exports, workbooks
from lead_desktop.reports.content import NUMBER, Cell, Column, Facts, Paper, Prose, Table
from lead_desktop.reports.exports import Tables
from lead_desktop.roadmap.texts import english
from lead_desktop.store.entering import enter
from lead_desktop.store.store import Store
from tests.reports.conftest import NOON
from tests.reports.payloads import PAYLOADS

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here: apt-get install libreoffice-calc")
LONGEST = 120


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The exports of texts that look like formulas, as LibreOffice understood them, by their names."""
    folder = tmp_path_factory.mktemp("office")
    with Store.create(folder / "store", role="district", place="KECH", officer="P", clock=lambda: NOON) as store:
        for payload in PAYLOADS:
            enter(store, "commitment", None, {"title": payload, "summary": payload, "status": "drafting"})
        tables = Tables(store, english, "en")
        (folder / "tables.xlsx").write_bytes(exports.workbook_of_tables(tables, ["commitment"]))
        (folder / "table.csv").write_bytes(exports.csv_files(tables, ["commitment"])["commitment.csv"])
    (folder / "paper.xlsx").write_bytes(workbooks.workbook(paper(), english))
    names = ("tables.xlsx", "table.csv", "paper.xlsx")
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    for name in names:
        words = [str(OFFICE), "--headless", home, "--convert-to", "fods", "--outdir", str(folder / "out"), name]
        subprocess.run(words, cwd=folder, check=True, capture_output=True, timeout=LONGEST)
        (folder / "out" / name).with_suffix(".fods").rename(folder / f"{name}.fods")
    return {name: (folder / f"{name}.fods").read_text("utf-8") for name in names}


def paper() -> Paper:
    rows = tuple((Cell(payload), Cell("1", NUMBER, 1)) for payload in PAYLOADS)
    table = Table((Column("=1+1"), Column("Figure", NUMBER)), rows, "=1+1", "=1+1")
    parts = (Prose("=1+1"), Facts(tuple((payload, Cell(payload)) for payload in PAYLOADS)), table)
    return Paper("x", "=1+1", "=1+1", "en", "today", "", parts)


def texts_in(content: str) -> set[str]:
    """Return what stands in the cells, lines of one cell put together."""
    cells = re.findall(r"<table:table-cell[^>]*>(.*?)</table:table-cell>", content, re.DOTALL)
    lines = (re.findall(r"<text:p[^>]*>(.*?)</text:p>", cell, re.DOTALL) for cell in cells)
    return {unescape("\n".join(re.sub(r"<[^>]+>", "", line) for line in one)) for one in lines}


@pytest.mark.parametrize("name", ["tables.xlsx", "table.csv", "paper.xlsx"])
def test_libreoffice_finds_no_formula_and_no_link(name: str, opened: dict[str, str]) -> None:
    assert "<table:table-row" in opened[name]
    assert not re.findall(r"table:formula=|<text:a |xlink:href=\"(?:http|mailto|file)", opened[name])


@pytest.mark.parametrize("name", ["tables.xlsx", "paper.xlsx"])
def test_libreoffice_shows_every_text_as_it_was_written(name: str, opened: dict[str, str]) -> None:
    found = {" ".join(text.split()) for text in texts_in(opened[name])}
    assert [payload for payload in PAYLOADS if " ".join(payload.split()) not in found] == []
