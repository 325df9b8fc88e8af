"""The story of the README: a district fills its steps, a bundle reaches the province, a receipt comes back."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.journey


class Desk:
    """A folder in which the verbs are run as an office's computer staff would run them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one verb and return what it printed."""
        command = [sys.executable, "-m", "lead_desktop", *words]
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, encoding="utf-8", check=False)

    def done(self, *words: str) -> str:
        """Run one verb that must end well."""
        result = self.run(*words)
        assert result.returncode == 0, (words, result.stderr)
        return result.stdout

    def facts(self, *words: str) -> Any:
        """Run one verb with `--json` and read its facts."""
        return json.loads(self.done(*words, "--json"))

    def stick(self, pattern: str = "*") -> list[str]:
        """Return the files on the stick."""
        return sorted(str(path) for path in (self.folder / "stick").glob(pattern))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """The two offices after the whole story, the district with one more commitment than it has sent."""
    desk = Desk(tmp_path_factory.mktemp("story"))
    desk.done("practice", "--data", "d1", "--place", "KECH")
    officer = "Provincial SDG unit"
    desk.done("init", "--data", "p1", "--role", "province", "--place", "BALOCHISTAN", "--officer", officer)
    desk.done("enrol", "request", "--data", "d1", "--to", "stick/")
    desk.done("enrol", "admit", "--data", "p1", *desk.stick(), "--yes")
    desk.done("enrol", "certificate", "--data", "p1", "--place", "KECH", "--to", "stick/")
    desk.done("enrol", "accept", "--data", "d1", *desk.stick())
    desk.done("export", "--data", "d1", "--to", "stick/")
    desk.done("inspect", *desk.stick("*.lead"))
    desk.done("import", "--data", "p1", *desk.stick("*.lead"), "--yes")
    desk.done("receipt", "--data", "p1", "--place", "KECH", "--to", "stick/")
    desk.done("import", "--data", "d1", *desk.stick("*.receipt"), "--yes")
    return desk


def test_the_district_knows_that_its_bundle_was_received(desk: Desk) -> None:
    assert desk.facts("status", "--data", "d1")["province_has"] == {"number": 1, "changes_since": 0}


def test_the_province_holds_the_district_whole(desk: Desk) -> None:
    district, province = desk.facts("status", "--data", "d1"), desk.facts("status", "--data", "p1")
    assert {name: province["records"].get(name) for name in district["records"]} == district["records"]
    assert [place["place"] for place in province["districts"]] == ["KECH"]
    heard = province["districts"][0]["steps"]
    assert [(step["done"], step["state"]) for step in heard] == [
        (step["done"], step["state"]) for step in district["steps"]
    ]


def test_taking_the_same_files_in_again_changes_nothing(desk: Desk) -> None:
    before = desk.facts("status", "--data", "p1"), desk.facts("status", "--data", "d1")
    desk.done("import", "--data", "p1", *desk.stick("*.lead"), "--yes")
    desk.done("import", "--data", "d1", *desk.stick("*.receipt"), "--yes")
    assert (desk.facts("status", "--data", "p1"), desk.facts("status", "--data", "d1")) == before


def test_a_stranger_finds_nothing_readable_on_the_stick(desk: Desk) -> None:
    titles = [row["title"] for row in desk.facts("list", "commitment", "--data", "d1")]
    bundle = b"".join(Path(path).read_bytes() for path in desk.stick("*.lead"))
    assert titles
    assert not [title for title in titles if title.encode() in bundle]


def test_both_stores_are_sound(desk: Desk) -> None:
    for store in ("d1", "p1"):
        desk.done("doctor", "check", "--data", store)
        assert desk.facts("doctor", "rebuild", "--data", store, "--dry-run")["equal"]


def test_a_record_is_added_edited_removed_and_restored(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.done("init", "--data", "d", "--role", "district", "--place", "Kech", "--officer", "Planning officer")
    values = json.dumps({"kind": "council_resolution", "title": "Clean water in every school"})
    added = desk.facts("add", "commitment", "--data", "d", "--values", values)
    desk.done("edit", "commitment", added["id"], "--data", "d", "--values", '{"title": "Clean water in all schools"}')
    assert [row["title"] for row in desk.facts("list", "commitment", "--data", "d")] == ["Clean water in all schools"]
    desk.done("remove", "commitment", added["id"], "--data", "d")
    assert desk.facts("list", "commitment", "--data", "d") == []
    desk.done("restore", "commitment", added["id"], "--data", "d")
    past = desk.facts("history", "commitment", added["id"], "title", "--data", "d")
    assert [one["new"] for one in past] == ["Clean water in all schools", "Clean water in every school"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("status", "--data", "nowhere"), 1),
        (("list", "unicorn", "--data", "nowhere"), 2),
        (("add", "commitment", "--data", "nowhere", "--values", "not json"), 2),
        (("init", "--data", "x", "--role", "district", "--place", "Atlantis", "--officer", "A"), 2),
        (("import", "--data", "nowhere", "missing.lead", "--yes"), 1),
        (("unheard-of",), 2),
    ],
)
def test_what_cannot_be_done_is_said_in_plain_words(tmp_path: Path, words: tuple[str, ...], code: int) -> None:
    result = Desk(tmp_path).run(*words)
    assert result.returncode == code
    assert result.stderr.strip()
    assert "Traceback" not in result.stderr
