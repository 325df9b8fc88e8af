"""Whatever is typed on the command line ends in a clean value or in one plain sentence."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lead_desktop.cli.program import program
from lead_desktop.store.store import Store


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The folder of a district's store."""
    Store.create(tmp_path / "office", role="district", place="KECH", officer="Planning officer").close()
    return tmp_path / "office"


def add(office: Path, entity: str, **values: object) -> Result:
    """Add a record as the verb does."""
    words = ["add", entity, "--data", str(office), "--values", json.dumps(values), "--json"]
    return CliRunner().invoke(program, words, standalone_mode=False)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Robert'); DROP TABLE commitment;--", "Robert'); DROP TABLE commitment;--"),
        ("<b onmouseover=alert(1)>bold</b>", "<b onmouseover=alert(1)>bold</b>"),
        ("a\x00b\x07c", "abc"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ("\u2068کیچ\u2069 میں  پانی", "کیچ میں پانی"),
        ("line\nbreak", "line break"),
    ],
)
def test_a_text_is_kept_as_text(office: Path, typed: str, stored: str) -> None:
    added = json.loads(add(office, "commitment", title=typed).output)
    with Store.open(office) as store:
        row = store.row("commitment", added["id"])
    assert row is not None
    assert row["title"] == stored


@pytest.mark.parametrize(
    ("entity", "field", "typed"),
    [
        ("commitment", "title", "x" * 2_000_000),
        ("commitment", "adopted_on", "31/02/2026"),
        ("commitment", "adopted_on", "soon"),
        ("commitment", "members_present", "many"),
        ("commitment", "members_present", "5000"),
        ("commitment", "members_present", 3.5),
        ("commitment", "kind", "unheard_of"),
        ("commitment", "targets", ["6.1", "99.9"]),
        ("commitment", "institution", "no-such-record"),
        ("commitment", "amount_pledged", {"rupees": 5}),
        ("training", "score_before", "120 %"),
        ("action", "women_served", "-"),
        ("field_visit", "latitude", "51.5"),
    ],
)
def test_what_cannot_be_taken_is_said_in_one_sentence_and_kept(
    office: Path, entity: str, field: str, typed: object
) -> None:
    result = add(office, entity, **{field: typed})
    said = json.loads(result.stdout)["problems"]
    assert [problem["field"] for problem in said if problem["level"] == "error"] == [field]
    assert all(20 < len(problem["sentence"]) < 250 for problem in said)


@pytest.mark.parametrize("digits", ["1200", "۱۲۰۰", "١٢٠٠", "1,200", "1.2 thousand"])
def test_digits_of_three_scripts_are_one_figure(office: Path, digits: str) -> None:
    added = json.loads(add(office, "action", title="Pumps", people_served=digits).output)
    with Store.open(office) as store:
        row = store.row("action", added["id"])
    assert row is not None
    assert row["people_served"] == 1200


def test_a_submission_is_named_by_its_paper_and_quarter(tmp_path: Path) -> None:
    Store.create(tmp_path / "above", role="province", place="BALOCHISTAN", officer="Reviewer").close()
    typed = {"place": "KECH", "subject": "quarterly_report", "fiscal_year": "2026-27", "quarter": "q1"}
    added = json.loads(add(tmp_path / "above", "submission", state="expected", **typed).output)
    words = ["list", "submission", "--data", str(tmp_path / "above")]
    listed = CliRunner().invoke(program, words, standalone_mode=False).output
    assert listed == f"{added['id']}  Kech · Quarterly report · 2026-27 · July to September\n"


def test_a_field_that_is_not_there_is_told_by_the_name_of_the_kind(office: Path) -> None:
    assert str(add(office, "action", colour="red").exception) == "Action has no field 'colour' to fill in."
