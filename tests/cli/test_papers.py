"""Reports and tables on the command line: the files asked for, what is blank, one sentence for what is wrong."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lead_desktop import practice
from lead_desktop.cli.program import program


@pytest.fixture(scope="module")
def kech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the practice district."""
    folder = tmp_path_factory.mktemp("kech") / "store"
    practice.make(folder, "KECH").close()
    return folder


def run(*words: object) -> Result:
    return CliRunner().invoke(program, [str(word) for word in words])


def test_a_report_is_written_with_its_twin(kech: Path, tmp_path: Path) -> None:
    done = run("report", "action_plan", "--data", kech, "--out", tmp_path / "plan.pdf", "--language", "ur", "--json")
    assert done.exit_code == 0
    assert json.loads(done.output)["files"] == [str(tmp_path / "plan.pdf"), str(tmp_path / "plan.xlsx")]
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "plan.xlsx").read_bytes().startswith(b"PK")


def test_a_draft_is_written_as_word_and_says_what_is_blank(kech: Path, tmp_path: Path) -> None:
    done = run("report", "mou", "--data", kech, "--out", tmp_path / "mou.docx", "--paper", "legal", "--json")
    assert done.exit_code == 0
    assert "Second side" in json.loads(done.output)["blank"]
    assert (tmp_path / "mou.docx").read_bytes().startswith(b"PK")


def test_a_blank_form_is_made_for_any_kind_of_record(kech: Path, tmp_path: Path) -> None:
    assert run("report", "form:stakeholder", "--data", kech, "--out", tmp_path / "form.pdf").exit_code == 0
    assert (tmp_path / "form.pdf").is_file()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("report", "poem", "--out", "x.pdf"), "There is no report called “poem”"),
        (("report", "form:poem", "--out", "x.pdf"), "There is no kind of record called “poem”"),
        (("report", "minutes", "--out", "x.xlsx"), "This report is given as pdf, docx"),
        (("report", "minutes", "--out", "x.pdf", "--record", "nobody"), "There is no meeting with the id “nobody”"),
        (("report", "minutes", "--out", "x.pdf", "--language", "fr"), "'fr' is not one of"),
        (("sheet", "export", "--out", "x.xlsx", "--entity", "poem"), "There is no kind of record called “poem”"),
    ],
)
def test_a_wrong_wish_is_wrong_usage(words: tuple[str, ...], said: str, kech: Path) -> None:
    done = run(*words, "--data", kech)
    assert done.exit_code == 2
    assert said in done.output


def test_every_table_is_written_as_one_workbook(kech: Path, tmp_path: Path) -> None:
    assert run("sheet", "export", "--data", kech, "--out", tmp_path / "all.xlsx").exit_code == 0
    assert (tmp_path / "all.xlsx").read_bytes().startswith(b"PK")


def test_every_table_is_written_as_csv_with_tidy_values(kech: Path, tmp_path: Path) -> None:
    done = run("sheet", "export", "--data", kech, "--out", tmp_path / "csv", "--csv", "--json")
    written = {Path(name).name for name in json.loads(done.output)["files"]}
    assert {"commitment.csv", "measurement.csv", "dictionary.csv", "values.csv"} <= written
    assert (tmp_path / "csv" / "values.csv").read_text(encoding="utf-8-sig").startswith("year,period_end,place_code")
