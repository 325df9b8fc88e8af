"""The story of three laptops: Kech and the province meet over sticks that are lost, doubled and mixed up.

An old copy is brought back, a folder is copied, a disk image goes to another computer and nobody notices.

All is done with the verbs, as an office's computer staff would. `LEAD_STORY_SEED` chooses another course of events.
"""

import json
import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from lead_desktop.cli.program import program
from lead_desktop.store.changes import Kind
from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from tests.sync.offices import BALOCHISTAN, KECH
from tests.sync.twins import twin_of

pytestmark = pytest.mark.journey

LAPTOPS = ("a", "b", "c")
ROUNDS = 12
SEED = int(os.environ.get("LEAD_STORY_SEED", "2026"))


class Country:
    """The folders of four offices and everything that was ever written on a stick."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.chance = random.Random(SEED)
        self.bundles: list[str] = []
        self.stick = folder / "stick"
        self.written: list[tuple[str, str]] = []
        self.laptops = list(LAPTOPS)
        self.parted = 0
        self._number = 0

    @property
    def offices(self) -> list[str]:
        """All computers there are by now: the three laptops, the copied folder once it is there, the province."""
        return [*self.laptops, "p"]

    def done(self, *words: str, office: str = "") -> str:
        """Run one verb that must end well."""
        data = ["--data", str(self.folder / office)] if office else []
        result = CliRunner().invoke(program, [*words, *data], standalone_mode=False)
        assert result.exception is None, (words, result.exception, result.stderr)
        return result.stdout

    def facts(self, *words: str, office: str) -> Any:
        """Run one verb and read its facts."""
        return json.loads(self.done(*words, "--json", office=office))

    def begin(self) -> None:
        """Make the offices known to each other."""
        who = {"--role": "province", "--place": BALOCHISTAN, "--officer": "Provincial SDG unit"}
        self.done("init", *_words(who), office="p")
        for name in LAPTOPS:
            who = {"--role": "district", "--place": KECH, "--officer": f"Officer {name}"}
            self.done("init", *_words(who), office=name)
            folder = self.folder / f"request-{name}"
            self.done("enrol", "request", "--to", str(folder), office=name)
            self.done("enrol", "admit", *map(str, folder.iterdir()), "--yes", office="p")
        self.done("enrol", "certificate", "--place", KECH, "--to", str(self.folder / "certificate"), office="p")
        for name in LAPTOPS:
            self.done("enrol", "accept", *map(str, (self.folder / "certificate").iterdir()), office=name)

    def edit(self, name: str) -> None:
        """Add or change a record, in words that were never used before."""
        self._number += 1
        text = f"{name} {self._number}"
        field, values = "name", {"name": text, "kind": "department", "level": "district"}
        own = [
            row["id"] for row in self.facts("list", "institution", office=name) if row["office"] == self._place(name)
        ]
        if own and self.chance.random() < 0.7:
            row = self.chance.choice(sorted(own)[:4])
            field = self.chance.choice(["name", "aliases"])
            self.done("edit", "institution", row, "--values", json.dumps({field: text}), office=name)
        else:
            self.done("add", "institution", "--values", json.dumps(values), office=name)
        self.written.append((field, text))

    def export(self, name: str) -> str:
        """Write a bundle and return its file."""
        words = ["--place", KECH] if name == "p" else self.chance.choice([[], ["--sisters"], ["--full"]])
        file = self.facts("export", "--to", str(self.stick), *words, office=name)["file"]
        self.bundles.append(file)
        return str(file)

    def hand(self, file: str, to: str) -> None:
        """Give a file to an office, which takes it in or says in words why not."""
        data = ["--data", str(self.folder / to)]
        result = CliRunner().invoke(program, ["import", file, "--yes", *data], standalone_mode=False)
        if result.exception is not None:
            said = str(result.exception)
            assert "your work is safe" in said or "Nothing" in said, said

    def meet(self) -> None:
        """Let everybody hear everybody once: the fair exchange."""
        for _ in range(2):
            for name in self.laptops:
                self.hand(self.facts("export", "--to", str(self.stick), office=name)["file"], "p")
            answer = self.facts("export", "--to", str(self.stick), "--place", KECH, office="p")["file"]
            for name in self.laptops:
                self.hand(answer, name)

    def stores(self) -> dict[str, Store]:
        """Open all of them for looking."""
        return {name: Store.open(self.folder / name, read_only=True) for name in self.offices}

    def _place(self, name: str) -> str:
        return BALOCHISTAN if name == "p" else KECH


def _words(options: dict[str, str]) -> list[str]:
    return [word for pair in options.items() for word in pair]


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Country:
    """All offices after twelve rounds and one fair exchange."""
    country = Country(tmp_path_factory.mktemp("country"))
    country.begin()
    for number in range(ROUNDS):
        for name in country.offices:
            for _ in range(country.chance.randrange(1, 4)):
                country.edit(name)
        _travel(country)
        if number == 4:
            country.done("copy", "make", office="b")
        if number == 6:
            _image(country, "a")
        if number == 7:
            _restore_old_copy(country, "b")
        if number == 9:
            _clone(country, "c")
    country.meet()
    country.parted = len([one for one in _replicas(country) if "." in one])
    return country


def _travel(country: Country) -> None:
    """Write bundles, and hand some over: late, twice, in the wrong order, or never."""
    for name in country.chance.sample(country.offices, 3):
        country.export(name)
    for _ in range(4):
        country.hand(country.chance.choice(country.bundles[-8:]), country.chance.choice(country.offices))
    doubled = country.chance.choice(country.bundles)
    country.hand(doubled, "p")
    country.hand(doubled, "p")
    if country.chance.random() < 0.5 and (KECH in _heard(country)):
        folder = country.folder / f"receipt-{len(country.bundles)}"
        country.done("receipt", "--place", KECH, "--to", str(folder), office="p")
        country.hand(str(next(folder.iterdir())), country.chance.choice(country.laptops))


def _replicas(country: Country) -> list[str]:
    with Store.open(country.folder / "p", read_only=True) as store:
        return list(store.replicas())


def _heard(country: Country) -> list[str]:
    with Store.open(country.folder / "p", read_only=True) as store:
        return [one.office for one in store.replicas().values()]


def _restore_old_copy(country: Country, name: str) -> None:
    """First what the laptop has goes to the province, then an old copy comes back, and work goes on."""
    country.hand(country.export(name), "p")
    copies = country.facts("copy", "list", office=name)
    asked = next(one["name"] for one in copies if "asked" in one["name"])
    country.done("copy", "restore", asked, "--yes", office=name)
    country.edit(name)


def _clone(country: Country, name: str) -> None:
    """A folder is copied to another computer, and both go on and send what they wrote."""
    shutil.copytree(country.folder / name, country.folder / "clone")
    country.laptops.append("clone")
    for one in (name, "clone"):
        country.edit(one)
        country.hand(country.export(one), "p")


def _image(country: Country, name: str) -> None:
    """A disk image is put on another computer, and neither notices: both go on under one name."""
    with Store.open(country.folder / name) as store, twin_of(store, country.folder / "image") as twin:
        assert twin.about.replica == store.about.replica
    country.laptops.append("image")
    for one in (name, "image"):
        country.edit(one)
        country.hand(country.export(one), "p")


def test_every_check_is_clean(country: Country) -> None:
    for name in country.offices:
        findings = country.facts("doctor", "check", office=name)
        assert findings, name
        assert all(one["ok"] for one in findings), (name, findings)


def test_all_show_the_same_records(country: Country) -> None:
    stores = country.stores()
    hashes = {name: content_hash(store) for name, store in stores.items()}
    for store in stores.values():
        store.close()
    assert len(hashes) == 6
    assert len(set(hashes.values())) == 1


def test_the_two_computers_under_one_name_were_told_apart(country: Country) -> None:
    assert country.parted == 2


def test_all_list_the_same_open_differences(country: Country) -> None:
    cards = {name: country.facts("differences", office=name) for name in country.offices}
    assert all(cards[name] == cards["p"] for name in country.laptops)
    assert cards["p"], "the story is told so that differences come up"


def test_no_edit_is_missing_from_history(country: Country) -> None:
    assert len(country.written) > 60
    for store in country.stores().values():
        with store:
            past = {
                (field, str(value))
                for change in store.changes_after({}) if change.kind in (Kind.CREATE, Kind.EDIT)
                for field, value in change.values.items()
            }  # fmt: skip
            assert set(country.written) <= past
