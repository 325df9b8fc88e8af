"""The verbs that take a whole stick name what they left alone, and a difference is decided on the command line."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from lead_desktop.cli.program import program
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from tests.sync.offices import KECH, enrol


class Desk:
    """Two laptops of Kech and their province, with a stick."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.stick = folder, folder / "stick"
        self.stick.mkdir()
        for name, role, place in (("p", "province", "BALOCHISTAN"), ("a", "district", KECH), ("b", "district", KECH)):
            computer = f"Laptop {name}"
            Store.create(folder / name, role=role, place=place, officer="Officer", computer=computer).close()

    def run(self, *words: str) -> Result:
        return CliRunner().invoke(program, list(words), standalone_mode=False)

    def done(self, *words: str) -> Result:
        result = self.run(*words)
        assert result.exception is None, result.exception
        return result

    def facts(self, *words: str) -> Any:
        return json.loads(self.done(*words, "--json").stdout)

    def data(self, name: str) -> list[str]:
        return ["--data", str(self.folder / name)]

    def files(self) -> list[str]:
        return sorted(str(path) for path in self.stick.iterdir())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def card(desk: Desk) -> str:
    """The id of a difference between the two laptops, as laptop a sees it."""
    stores = {name: Store.open(desk.folder / name) for name in "pab"}
    for name in "ab":
        enrol(stores[name], stores["p"], desk.stick)
    enrolment.accept(stores["a"], enrolment.write_certificate(stores["p"], KECH, desk.stick))
    for store in stores.values():
        store.close()
    row = desk.facts("add", "institution", *desk.data("a"), "--values", '{"name": "Council"}')["id"]
    _meet(desk)
    for name, words in (("a", "Council of Kech"), ("b", "District council")):
        desk.done("edit", "institution", row, *desk.data(name), "--values", json.dumps({"name": words}))
    _meet(desk)
    (one,) = desk.facts("differences", *desk.data("a"))
    return str(one["settle"])


def _meet(desk: Desk) -> None:
    stores = {name: Store.open(desk.folder / name) for name in "pab"}
    for name in "ab":
        journey.take_in(stores["p"], bundle.write(stores[name], desk.stick).path)
    answer = bundle.write(stores["p"], desk.stick, place=KECH)
    for name in "ab":
        journey.take_in(stores[name], answer.path)
    for store in stores.values():
        store.close()


def _names(desk: Desk, name: str) -> set[str]:
    with Store.open(desk.folder / name) as store:
        return {str(row["name"]) for row in store.rows("institution") if row["office"]}


@pytest.mark.parametrize(
    ("keep", "name"), [("mine", "Council of Kech"), ("theirs", "District council"), ("Council", "Council")]
)
def test_a_difference_is_decided_once_for_all(desk: Desk, card: str, keep: str, name: str) -> None:
    assert "Differences left: 0" in desk.done("differences", *desk.data("a"), "--settle", card, "--keep", keep).stdout
    _meet(desk)
    for office in "pab":
        assert desk.facts("differences", *desk.data(office)) == []
        assert _names(desk, office) == {name}


def test_wrong_words_about_a_difference_are_wrong_usage_and_decide_nothing(desk: Desk, card: str) -> None:
    for words in (["--settle", card], ["--keep", "mine"], ["--settle", "nothing", "--keep", "mine"]):
        assert "UsageError" in repr(desk.run("differences", *desk.data("a"), *words).exception)
    refused = desk.run("differences", *desk.data("p"), "--settle", card, "--keep", "mine")
    assert "cannot be told" in str(refused.exception)
    assert len(desk.facts("differences", *desk.data("a"))) == 1


def test_each_verb_names_in_one_line_what_it_left_alone(desk: Desk) -> None:
    (desk.stick / "holiday.jpg").write_bytes(b"picture")
    desk.done("enrol", "request", *desk.data("a"), "--to", str(desk.stick))
    admitted = desk.done("enrol", "admit", *desk.files(), *desk.data("p"), "--yes")
    assert admitted.stdout == "Laptop a of Kech is admitted.\n"
    assert admitted.stderr == "Left alone: holiday.jpg.\n"
    desk.done("enrol", "certificate", *desk.data("p"), "--place", KECH, "--to", str(desk.stick))
    accepted = desk.done("enrol", "accept", *desk.files(), *desk.data("a"))
    assert accepted.stderr == "Left alone: KECH.request, holiday.jpg.\n"
    desk.done("add", "institution", *desk.data("a"), "--values", '{"name": "Council"}')
    desk.done("export", *desk.data("a"), "--to", str(desk.stick), "--sisters")
    taken = desk.done("import", *desk.files(), *desk.data("p"), "--yes", "--json")
    assert len(json.loads(taken.stdout)) == 1
    assert taken.stderr.count("\n") == 1
    assert taken.stderr.startswith("Left alone: ")
    assert desk.done("inspect", *desk.files()).stderr == taken.stderr
