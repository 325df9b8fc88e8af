"""`lead-desktop sheet import`: the same road as the window's, for scripts; the counts add up, always."""

import json
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from lead_desktop.cli.sheets import SHEET
from lead_desktop.sheets.errors import SheetError
from lead_desktop.store.store import Store
from tests.sheets import files

ROWS: files.Rows = [
    ["District", "Year", "Value"],
    ["Kech", 2019, 5],
    ["Atlantis", 2019, 6],
    ["Quetta", 2019, 7],
    ["Total", "", 18],
]
MAPPING = {
    "columns": {"District": "place", "Year": "period_end", "Value": "value"},
    "given": {"indicator": "Literacy rate"},
}


def run(folder: Path, *words: str) -> dict[str, Any]:
    """Run the verb and return the facts that it prints."""
    done = CliRunner().invoke(
        SHEET, ["import", *words, "--data", str(folder / "kech"), "--json"], standalone_mode=False
    )
    if done.exception is not None:
        raise done.exception
    facts: dict[str, Any] = json.loads(done.stdout)
    return facts


@pytest.fixture
def sheet(kech: Store, tmp_path: Path) -> Path:
    kech.close()
    (tmp_path / "values.xlsx").write_bytes(files.xlsx(ROWS))
    (tmp_path / "mapping.json").write_text(json.dumps(MAPPING), "utf-8")
    return tmp_path / "values.xlsx"


def test_it_prints_what_came_in_what_did_not_and_why(sheet: Path, tmp_path: Path) -> None:
    facts = run(tmp_path, str(sheet), "--entity", "measurement", "--mapping", str(tmp_path / "mapping.json"))
    assert (facts["rows"], facts["brought_in"], len(facts["set_aside"])) == (4, 2, 2)
    assert [(one["row"], one["kind"]) for one in facts["set_aside"]] == [(3, "record"), (5, "total")]
    assert facts["set_aside"][0]["reasons"] == ["Place: “Atlantis” is not among the places here. Say which one it is."]
    assert facts["mapping"]["columns"]["Value"] == {"field": "value", "certainty": "sure", "given": {}, "unit": ""}
    with Store.open(tmp_path / "kech") as store:
        assert [(row["place"], row["value"]) for row in store.rows("measurement")] == [("KECH", 5.0), ("QUETTA", 7.0)]
        assert store.row("document", facts["document"]) is not None


def test_a_dry_run_says_the_same_and_changes_nothing(sheet: Path, tmp_path: Path) -> None:
    words = (str(sheet), "--entity", "measurement", "--mapping", str(tmp_path / "mapping.json"))
    dry = run(tmp_path, *words, "--dry-run")
    with Store.open(tmp_path / "kech") as store:
        assert (list(store.rows("measurement")), list(store.rows("document"))) == ([], [])
    wet = run(tmp_path, *words)
    changed = {"dry_run", "document"}
    assert {name: fact for name, fact in dry.items() if name not in changed} == {
        name: fact for name, fact in wet.items() if name not in changed
    }


def test_the_mapping_that_it_prints_can_be_given_back(sheet: Path, tmp_path: Path) -> None:
    words = (str(sheet), "--entity", "measurement", "--dry-run", "--mapping")
    first = run(tmp_path, *words, str(tmp_path / "mapping.json"))
    (tmp_path / "printed.json").write_text(json.dumps(first["mapping"]), "utf-8")
    assert run(tmp_path, *words, str(tmp_path / "printed.json")) == first


def test_a_file_without_a_fitting_table_is_refused_in_one_sentence(sheet: Path, tmp_path: Path) -> None:
    (tmp_path / "colours.csv").write_text("Colour,Weight\nred,1\nblue,2\n", "utf-8")
    with pytest.raises(SheetError, match="The file holds no table that fits “Value”"):
        run(tmp_path, str(tmp_path / "colours.csv"), "--entity", "measurement")


def test_a_kind_of_record_that_is_not_there_is_wrong_usage(sheet: Path, tmp_path: Path) -> None:
    with pytest.raises(click.UsageError, match="no kind of record called “villages”"):
        run(tmp_path, str(sheet), "--entity", "villages")


def test_in_words_it_says_that_nothing_is_lost(sheet: Path, tmp_path: Path) -> None:
    words = ["import", str(sheet), "--entity", "measurement", "--mapping", str(tmp_path / "mapping.json")]
    done = CliRunner().invoke(SHEET, [*words, "--data", str(tmp_path / "kech")], standalone_mode=False)
    assert done.stdout.startswith("4 rows in values.xlsx: 2 brought in, 2 set aside, 0 lost.")
