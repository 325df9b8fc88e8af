"""Figures out of papers and tables are figures or text, never formulas; what goes out comes back in unchanged."""

import csv
import io
import re
import zipfile
from collections.abc import Iterator
from datetime import date

import openpyxl
import pytest

from lead_desktop import practice
from lead_desktop.reports import exports, workbooks
from lead_desktop.reports.content import NUMBER, Cell, Column, Facts, Paper, Prose, Table, tables_of
from lead_desktop.reports.csv_files import as_csv, defused, restored
from lead_desktop.reports.exports import Tables, fields_of
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import english
from lead_desktop.sheets import check, choose, read
from lead_desktop.sheets.columns import Columns
from lead_desktop.sheets.matching import Matching
from lead_desktop.store.entering import enter
from lead_desktop.store.store import Store
from tests.reports.conftest import NOON
from tests.reports.making import LANGUAGES, WHOLE_OFFICE, paper_of, tongue
from tests.reports.payloads import PAYLOADS

ISOLATES = re.compile("[\u200e\u200f\u2066-\u2069]")


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def formulas_in(content: bytes) -> list[str]:
    """Return what makes a formula or a link in a workbook's own parts."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        told = "".join(
            parts.read(name).decode("utf-8") for name in parts.namelist() if name.endswith((".xml", ".rels"))
        )
    return re.findall(r"<f[ >]|<hyperlink|relationships/hyperlink|externalLink|<definedName", told)


def values_in(content: bytes) -> list[object]:
    return [
        cell.value for sheet in opened(content) for row in sheet.iter_rows() for cell in row if cell.value is not None
    ]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_becomes_a_formula_in_a_paper(payload: str) -> None:
    table = Table(
        (Column(payload), Column("Figure", NUMBER)), ((Cell(payload), Cell("1", NUMBER, 1)),), payload, payload
    )
    parts = (Prose(payload), Facts(((payload, Cell(payload)),)), table)
    content = workbooks.workbook(Paper("x", payload, payload, "en", "today", "", parts), english)
    assert not formulas_in(content)
    assert values_in(content).count(payload) >= 5
    assert all(cell.data_type != "f" for sheet in opened(content) for row in sheet.iter_rows() for cell in row)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_payload_becomes_a_formula_in_the_tables(payload: str, empty: Store) -> None:
    row = enter(empty, "commitment", None, {"title": payload, "summary": payload, "status": "drafting"}).row_id
    stored = str((empty.row("commitment", row) or {})["title"])
    tables = Tables(empty, english, "en")
    content = exports.workbook_of_tables(tables, ["commitment"])
    assert not formulas_in(content)
    assert stored in values_in(content)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_csv_cells_are_defused_and_come_back(payload: str) -> None:
    content = as_csv((payload,), ((payload, 1.5, -3, None, date(2026, 11, 21)),))
    head, line = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert not head[0].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert restored(head[0]) == restored(line[0]) == payload
    assert line[1:] == ["1.5", "-3", "", "2026-11-21"]


@pytest.mark.parametrize("text", ["", "plain", "'quoted'", "it's", "''", "اردو", "5 = 5"])
def test_what_needs_no_mark_gets_none(text: str) -> None:
    assert defused(text) == text
    assert restored(text) == text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", WHOLE_OFFICE)
def test_the_twin_holds_the_same_rows_as_the_paper(kind: str, language: str, kech: Store) -> None:
    paper = paper_of(kind, kech, language)
    book = opened(workbooks.workbook(paper, tongue(language)))
    tables = [table for table in tables_of(paper) if table.rows]
    sheets = book.worksheets[1:]
    assert len(sheets) == len(tables)
    for table, sheet in zip(tables, sheets, strict=True):
        assert sheet.max_row >= len(table.rows) + 1
        for line, row in enumerate(table.rows, 2):
            for at, cell in enumerate(row, 1):
                if cell.kind == NUMBER and isinstance(cell.value, int | float):
                    assert sheet.cell(line, at).value == pytest.approx(cell.value)
        assert bool(sheet.sheet_view.rightToLeft) is (language != "en")
        assert sheet.freeze_panes
    told = [
        value for sheet in book for row in sheet.iter_rows() for cell in row if isinstance(value := cell.value, str)
    ]
    assert not any(ISOLATES.search(value) for value in told)


def brought_back(store: Store, kind: str, content: bytes, name: str) -> check.Checked:
    """Read an exported table as “bring from Excel” does."""
    entity = ENTITIES[kind]
    table = choose.chosen_table(read.read(read.SourceFile(name, content)), Columns(store, entity), Matching())
    return check.check(store, entity, table, choose.matched(store, entity, table))


KINDS = [name for name in ENTITIES if name not in exports.NOT_EXPORTED]


@pytest.fixture(scope="module")
def naushahro_feroze(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """The practice district of Sindh; tests only read it."""
    folder = tmp_path_factory.mktemp("sindh") / "store"
    with practice.make(folder, "NAUSHAHRO-FEROZE", clock=lambda: NOON) as store:
        yield store


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("district", ["kech", "naushahro_feroze"])
def test_every_table_comes_back_in_unchanged(district: str, language: str, request: pytest.FixtureRequest) -> None:
    store: Store = request.getfixturevalue(district)
    tables = Tables(store, tongue(language), language)
    told = {entity.name: tables.tr(entity.plural) for entity in tables.kinds() if tables.rows(entity)}
    book = read.read(read.SourceFile("tables.xlsx", exports.workbook_of_tables(tables, list(told))))
    tongues = (tongue("ur"), tongue("sd"))
    for kind, sheet in told.items():
        entity = ENTITIES[kind]
        columns = Columns(store, entity, tongues)
        table = choose.chosen_table(book, columns, Matching(sheet=sheet[:31]))
        matching = choose.matched(store, entity, table, None, tongues, columns)
        checked = check.check(store, entity, table, matching, tongues)
        assert [line.standing.value for line in checked.lines] == ["same"] * len(tables.rows(entity)), kind
        for label, use in matching.uses.items():
            column = table.column(label)
            assert use.field or column is None or not table.cells(column), (kind, label)
            assert not use.field or tables.tr(entity.by_name[use.field].label) == label


@pytest.mark.parametrize("kind", KINDS)
def test_several_values_in_a_cell_can_be_told_apart_again(kind: str, kech: Store) -> None:
    tables = Tables(kech, english, "en")
    for field in fields_of(ENTITIES[kind]):
        for row in kech.rows(kind):
            value = row.get(field.name)
            if row.get("office") and isinstance(value, list):
                words = str(tables.value(field, value)).split("; ")
                assert len(words) == len(value)
                assert len(set(words)) == len(set(value))


def test_a_csv_file_of_a_table_comes_back_in_unchanged(kech: Store) -> None:
    content = exports.csv_files(Tables(kech, english, "en"), ["person"])["person.csv"]
    checked = brought_back(kech, "person", content, "person.csv")
    assert {line.standing.value for line in checked.lines} == {"same"}


def test_private_answers_are_not_exported(kech: Store) -> None:
    names = [field.name for entity in Tables(kech, english, "en").kinds() for field in fields_of(entity)]
    assert not {"phone", "email", "disability", "concern"} & set(names)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_dictionary_names_every_answer_that_is_exported(language: str, kech: Store) -> None:
    tables = Tables(kech, tongue(language), language)
    _, lines = exports.dictionary(tables)
    assert len(lines) == sum(len(fields_of(entity)) for entity in tables.kinds())
    assert all(line[2] and line[3] for line in lines)


def test_tidy_values_hold_every_value_with_its_year_place_unit_and_source(kech: Store) -> None:
    content = exports.csv_files(Tables(kech, english, "en"))["values.csv"]
    lines = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    stored = [row for row in kech.rows("measurement") if row["office"]]
    assert len(lines) == len(stored)
    for line, row in zip(lines, stored, strict=True):
        assert line["year"] == str(row["period_end"])[:4]
        assert line["place_code"] == row["place"]
        assert line["unit"]
        assert (line["value"] == "") is (row.get("value") is None)
        assert line["value"] == "" or float(line["value"]) == row["value"]
        assert bool(line["source"]) is bool(row.get("source"))
        assert line["value"] or line["missing_reason"]
