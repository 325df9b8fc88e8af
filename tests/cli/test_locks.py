"""Locked storage on the command line: the password is asked for, a forgotten one is no end, the province helps."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from lead_desktop.cli.program import program
from lead_desktop.cli.speaking import NEW_PASSWORD, PASSWORD
from lead_desktop.store import ways_in
from lead_desktop.store.errors import LeadError
from lead_desktop.store.store import Store
from lead_desktop.ui import second_place
from tests.sync.offices import enrol

FIRST, SECOND = "three words apart", "other words again"


def run(*words: str, typed: str = "", **variables: str) -> Result:
    return CliRunner().invoke(program, list(words), input=typed, env=variables, standalone_mode=False)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    folder = tmp_path / "kech"
    Store.create(folder, role="district", place="KECH", officer="Planner").close()
    return folder


def code_of(done: Result) -> str:
    assert done.exception is None
    return next(word for word in done.output.split() if word.count("-") == 6).rstrip(".")


def locked(office: Path) -> str:
    """Lock the storage and return its recovery code."""
    return code_of(run("lock", "on", "--data", str(office), typed=f"{FIRST}\n{FIRST}\n"))


def test_a_locked_storage_asks_for_its_password(office: Path) -> None:
    locked(office)
    assert "KECH" in run("status", "--json", "--data", str(office), typed=f"{FIRST}\n").output
    assert "KECH" in run("status", "--json", "--data", str(office), **{PASSWORD: FIRST}).output
    wrong = run("status", "--data", str(office), **{PASSWORD: "wrong"})
    assert isinstance(wrong.exception, LeadError)


def test_the_help_names_the_variable_of_the_password() -> None:
    assert PASSWORD in run("status", "--help").output


def test_a_forgotten_password_is_set_anew_with_the_recovery_code(office: Path) -> None:
    code = locked(office)
    run("lock", "password", "--code", code, "--data", str(office), **{NEW_PASSWORD: SECOND})
    assert isinstance(run("status", "--data", str(office), **{PASSWORD: FIRST}).exception, LeadError)
    assert run("status", "--data", str(office), **{PASSWORD: SECOND}).exception is None


def test_a_new_sheet_takes_the_place_of_the_old_one(office: Path) -> None:
    old = locked(office)
    new = code_of(run("lock", "sheet", "--data", str(office), **{PASSWORD: FIRST}))
    change = {NEW_PASSWORD: SECOND}
    assert isinstance(run("lock", "password", "--code", old, "--data", str(office), **change).exception, LeadError)
    assert run("lock", "password", "--code", new, "--data", str(office), **change).exception is None


def test_the_province_reads_a_code_that_opens_the_storage(office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "province"
    with (
        Store.create(folder, role="province", place="BALOCHISTAN", officer="Desk") as province,
        Store.open(office) as kech,
    ):
        enrol(kech, province, tmp_path)
    locked(office)
    code = run("lock", "province-code", str(office / ways_in.FILE_NAME), "--data", str(folder)).output.strip()
    done = run("lock", "password", "--code", code, "--data", str(office), **{NEW_PASSWORD: SECOND})
    assert done.exception is None
    assert run("status", "--data", str(office), **{PASSWORD: SECOND}).exception is None


def test_copies_of_a_locked_storage_are_made_tested_and_brought_back(office: Path) -> None:
    locked(office)
    given = {PASSWORD: FIRST}
    name = run("copy", "make", "--data", str(office), **given).output.split()[-1].rstrip(".")
    assert run("copy", "test", name, "--data", str(office), **given).exception is None
    assert run("copy", "restore", name, "--yes", "--data", str(office), **given).exception is None
    assert run("status", "--data", str(office), **given).exception is None


def test_a_storage_is_opened_up_for_good(office: Path) -> None:
    locked(office)
    run("lock", "off", "--yes", "--data", str(office), **{PASSWORD: FIRST})
    assert run("status", "--data", str(office)).exception is None


def test_copies_from_under_the_lock_are_tested_and_brought_back_once_it_is_off(office: Path) -> None:
    locked(office)
    run(
        "add", "institution", "--values", '{"name": "Education department"}', "--data", str(office), **{PASSWORD: FIRST}
    )
    name = run("copy", "make", "--data", str(office), **{PASSWORD: FIRST}).output.split()[-1].rstrip(".")
    run("lock", "off", "--yes", "--data", str(office), **{PASSWORD: FIRST})
    asked = ("--data", str(office))
    assert "whole and opens" in run("copy", "test", name, *asked, **{PASSWORD: FIRST}).output
    assert isinstance(run("copy", "restore", name, "--yes", *asked, **{PASSWORD: "wrong"}).exception, LeadError)
    assert run("copy", "restore", name, "--yes", *asked, **{PASSWORD: FIRST}).exception is None
    assert "Education department" in run("list", "institution", *asked).output


def test_an_open_storage_has_no_sheet_and_no_password_and_says_so(office: Path) -> None:
    for verb in ("sheet", "password"):
        done = run("lock", verb, "--data", str(office), **{NEW_PASSWORD: FIRST})
        assert "not locked" in str(done.exception)
    assert not ways_in.is_there(office)


def test_where_the_file_is_gone_the_copies_are_named_and_bring_it_back(office: Path) -> None:
    run("copy", "make", "--data", str(office))
    (office / "lead.db").unlink()
    assert "safety copies are still here" in str(run("status", "--data", str(office)).exception)
    told = run("doctor", "recover", "--data", str(office))
    assert "newest safety copy" in told.output
    assert "damaged" not in told.output
    assert run("status", "--data", str(office)).exception is None


@pytest.mark.parametrize("words", [("status",), ("doctor", "recover"), ("lock", "sheet")])
def test_where_no_work_is_every_verb_says_so(tmp_path: Path, words: tuple[str, ...]) -> None:
    done = run(*words, "--data", str(tmp_path / "nowhere"))
    assert isinstance(done.exception, LeadError)
    assert "no work in this folder yet" in str(done.exception)
    assert not (tmp_path / "nowhere").exists()


def test_a_copy_is_carried_to_the_second_place_and_the_way_there_is_said(office: Path, tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    with Store.open(office) as store:
        second_place.choose(store, drive)
    told = run("copy", "make", "--data", str(office))
    assert str(drive) in told.output
    (carried,) = drive.glob("*.copy")
    (made,) = (office / "copies").glob("*.copy")
    assert carried.read_bytes() == made.read_bytes()


def test_a_damaged_file_is_brought_back_by_a_verb(office: Path) -> None:
    run("add", "institution", "--values", '{"name": "Education department"}', "--data", str(office))
    run("copy", "make", "--data", str(office))
    (office / "lead.db").write_bytes(b"")
    told = run("doctor", "recover", "--data", str(office))
    assert told.exception is None
    assert "newest safety copy" in told.output
    assert "Education department" in run("list", "institution", "--data", str(office)).output


def test_a_code_of_the_province_opens_once(office: Path, tmp_path: Path) -> None:
    folder = tmp_path / "province"
    with (
        Store.create(folder, role="province", place="BALOCHISTAN", officer="Desk") as province,
        Store.open(office) as kech,
    ):
        enrol(kech, province, tmp_path)
    locked(office)
    words = ("lock", "province-code", str(office / ways_in.FILE_NAME), "--data", str(folder))
    first = run(*words).output.strip()
    change = {NEW_PASSWORD: SECOND}
    run("lock", "password", "--code", first, "--data", str(office), **change)
    assert run(*words).output.strip() != first
    assert isinstance(run("lock", "password", "--code", first, "--data", str(office), **change).exception, LeadError)
