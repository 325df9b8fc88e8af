"""The verbs that take a whole stick name what they left alone, and a difference is decided on the command line."""

import json
import random
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from lead_desktop.cli.program import program
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, gathering, journey, packs
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
    assert len(desk.facts("differences", *desk.data("a"))) == 1


@pytest.mark.parametrize("keep", ["mine", "Council"])
def test_the_province_cannot_decide_about_a_record_of_its_district(desk: Desk, card: str, keep: str) -> None:
    refused = desk.run("differences", *desk.data("p"), "--settle", card, "--keep", keep)
    assert str(refused.exception) == "Kech decides this. Its decision comes with a later bundle."
    assert [one["settle"] for one in desk.facts("differences", *desk.data("p"))] == [card]


def test_trust_ends_from_now_where_no_change_is_named(desk: Desk, card: str) -> None:
    [laptop] = [one for one in desk.facts("enrol", "list", *desk.data("p")) if one["computer"] == "Laptop b"]
    assert (laptop["is_trusted"], laptop["trusted_up_to"]) == (True, None)
    with Store.open(desk.folder / "p") as province:
        held = province.vector()[laptop["replica"]]
    said = desk.done("enrol", "revoke", laptop["replica"], *desk.data("p")).stdout
    assert said == f"This computer is no longer trusted from change {held + 1} on.\n"
    [stopped] = [one for one in desk.facts("enrol", "list", *desk.data("p")) if one["computer"] == "Laptop b"]
    assert (stopped["is_trusted"], stopped["trusted_up_to"]) == (False, held)


def test_the_list_of_computers_shows_what_revoking_and_comparing_need(desk: Desk, card: str) -> None:
    known = desk.facts("enrol", "list", *desk.data("p"))
    desk.done("enrol", "revoke", known[-1]["replica"], *desk.data("p"), "--from", "2")
    lines = desk.done("enrol", "list", *desk.data("p")).stdout.splitlines()
    assert [one["role"] for one in known] == ["province", "district", "district"]
    for line, one in zip(lines, known, strict=True):
        assert line.startswith(one["replica"])
        assert line.endswith(one["check_number"])
    assert [("no longer trusted after change 1" in line) for line in lines] == [False, False, True]


def test_trust_cannot_end_before_the_first_change(desk: Desk, card: str) -> None:
    replica = desk.facts("enrol", "list", *desk.data("p"))[-1]["replica"]
    assert desk.run("enrol", "revoke", replica, *desk.data("p"), "--from", "-1").exception is not None
    assert all(one["is_trusted"] for one in desk.facts("enrol", "list", *desk.data("p")))


def test_a_receipt_is_taken_in_only_after_a_yes(desk: Desk, card: str) -> None:
    with Store.open(desk.folder / "p") as province:
        receipt = journey.write_receipt(province, KECH, desk.stick)
    asked = desk.run("import", str(receipt), *desk.data("a"))
    assert isinstance(asked.exception, click.Abort)
    assert "is a receipt" in asked.stderr
    [taken] = desk.facts("import", str(receipt), *desk.data("a"), "--yes")
    assert taken["kind"] == "receipt"


def test_a_pack_is_in_force_only_after_a_yes(desk: Desk, card: str) -> None:
    with Store.open(desk.folder / "p") as province:
        packs.make(province, "")
        pack = packs.write(province, desk.stick)
    asked = desk.run("import", str(pack), *desk.data("a"))
    assert isinstance(asked.exception, click.Abort)
    assert "is reference pack 1 of Balochistan" in asked.stderr
    assert desk.facts("pack", "list", *desk.data("a"))["in_force"] == {}
    [taken] = desk.facts("import", str(pack), *desk.data("a"), "--yes")
    assert taken["number"] == 1


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


def test_a_bundle_goes_to_an_address_and_comes_from_it_once(desk: Desk, card: str) -> None:
    address = (desk.folder / "share").as_uri()
    desk.done("add", "institution", *desk.data("a"), "--values", '{"name": "Over the line"}')
    sent = desk.facts("export", *desk.data("a"), "--to", address)
    assert (sent["pieces"], sent["there_before"]) == (1, 0)
    [taken] = desk.facts("import", address, *desk.data("p"), "--yes")
    assert taken["changes"] >= 1
    assert desk.facts("import", address, *desk.data("p"), "--yes") == []
    desk.facts("export", *desk.data("p"), "--to", address, "--place", KECH)
    [answer] = desk.facts("import", address, *desk.data("a"), "--yes")
    assert answer["standing"] == "ready"
    assert desk.facts("status", *desk.data("a"))["province_has"]["changes_since"] == 0


def test_an_address_with_a_password_in_it_is_refused_without_repeating_it(desk: Desk, card: str) -> None:
    result = desk.run("export", *desk.data("a"), "--to", "sftp://kech:secret@files.example/kech")
    assert "is not an address that this program can use" in str(result.exception)
    assert "secret" not in str(result.exception)


def test_a_bundle_is_spread_over_sticks_and_taken_in_from_them(desk: Desk, card: str, tmp_path: Path) -> None:
    store = Store.open(desk.folder / "a")
    row = store.rows("institution")[-1]["id"]
    for number in range(2):
        content = random.Random(number).randbytes(12_000_000)
        store.attachments.add(content, "institution", str(row), "photo", f"Scan {number}", "given")
    store.close()
    sticks = [tmp_path / f"small-{number}" for number in range(2)]
    for folder in sticks:
        folder.mkdir()
    to = ("export", *desk.data("a"), "--room", "13000000")
    first = desk.facts(*to, "--to", str(sticks[0]), "--spread")
    second = desk.facts(*to, "--to", str(sticks[1]), "--go-on")
    assert first["missing"] == second["parts"]
    assert second["missing"] == []
    [told] = desk.facts("import", second["file"], *desk.data("p"), "--yes")
    assert told["missing"] == first["parts"]
    assert f"parts {gathering.ranges(first['parts'])} are missing" in told["words"]
    [whole] = desk.facts("import", first["file"], *desk.data("p"), "--yes")
    assert whole["kind"] == "bundle"
    result = desk.run("export", *desk.data("a"), "--to", str(sticks[0]), "--go-on")
    assert "No bundle waits to be copied" in str(result.exception)
