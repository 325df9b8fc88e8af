"""The talk of a district and its province, by command line and by window: there and back twice, one bundle lost."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lead_desktop.cli.program import program
from lead_desktop.roadmap.shared import talk
from lead_desktop.roadmap.shared.talk import Review, ThreadState
from lead_desktop.roadmap.texts import english, without_direction_marks
from lead_desktop.store import entering
from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle
from lead_desktop.ui.form_page import FormPage
from lead_desktop.ui.pages import Where
from lead_desktop.ui.questions import Questions
from lead_desktop.ui.session import Session
from lead_desktop.ui.to_do import to_do, where_of_record
from lead_desktop.ui.views.exchange.practice_library import PracticeLibraryPage
from tests.sync.offices import enrol
from tests.ui.exchange import balochistan, carry, clear, district, introduce
from tests.ui.offices import commitment, quiet_platform, window_on

LEFT = Qt.MouseButton.LeftButton


class Offices:
    """Kech and its province as two folders, with one stick between them."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.stick = folder, folder / "stick"
        self.stick.mkdir()
        for name, role, place in (("p", "province", "BALOCHISTAN"), ("k", "district", "KECH")):
            Store.create(folder / name, role=role, place=place, officer="Officer", computer=f"Laptop {name}").close()
        with Store.open(folder / "k") as kech, Store.open(folder / "p") as province:
            enrol(kech, province, self.stick)
        clear(self.stick)

    def run(self, verb: str, name: str, *words: str) -> str:
        """Run a verb in an office; it must end well."""
        line = [*verb.split(), *words, "--data", str(self.folder / name)]
        result = CliRunner().invoke(program, line, standalone_mode=False)
        assert result.exception is None, (line, result.exception, result.output)
        return result.stdout.strip()

    def facts(self, verb: str, name: str, *words: str) -> Any:
        """Run a verb and read its facts."""
        return json.loads(self.run(verb, name, *words, "--json"))

    def write(self, name: str) -> None:
        """Write a bundle on the stick."""
        to = ("--place", "KECH") if name == "p" else ()
        self.run("export", name, "--to", str(self.stick), *to)

    def carry(self, sender: str, receiver: str) -> None:
        """Write a bundle and take it in at the other office."""
        self.write(sender)
        self.run("import", receiver, *[str(one) for one in self.stick.glob("*.lead")], "--yes")
        clear(self.stick)

    def lose(self, sender: str) -> None:
        """Write a bundle on a stick that is lost on the way."""
        self.write(sender)
        clear(self.stick)

    def states(self, name: str) -> list[str]:
        """Return the states of the questions as an office sees them."""
        return [one["state"] for one in self.facts("talk list", name, "--all")]


@pytest.fixture
def offices(tmp_path: Path) -> Offices:
    return Offices(tmp_path)


def added(offices: Offices, title: str = "Clean water in every school") -> str:
    values = json.dumps({"kind": "council_resolution", "title": title})
    return str(offices.facts("add commitment", "k", "--values", values)["id"])


def test_a_question_goes_there_and_back_twice_with_a_bundle_lost_in_between(offices: Offices) -> None:
    row = added(offices)
    offices.carry("k", "p")
    asked = offices.run("talk ask", "p", "commitment", row, "--field", "ref_no", "--text", "Which number?")
    assert offices.states("p") == ["open"]
    offices.lose("p")
    assert offices.states("k") == []
    offices.carry("p", "k")
    assert [one["field"] for one in offices.facts("talk list", "k")] == ["ref_no"]

    offices.run("talk answer", "k", asked, "--text", "Number 14")
    offices.lose("k")
    assert offices.states("p") == ["open"]
    offices.carry("k", "p")
    assert offices.states("p") == ["answered"]

    offices.run("talk again", "p", asked, "--text", "Of which year?")
    offices.carry("p", "k")
    assert offices.states("k") == ["open"]
    offices.run("talk answer", "k", asked, "--text", "Of 2026")
    offices.carry("k", "p")
    offices.run("talk settle", "p", asked)
    offices.carry("p", "k")
    assert offices.states("p") == offices.states("k") == ["settled"]
    [thread] = offices.facts("talk list", "k", "--all")
    assert [one["text"] for one in thread["said"]] == ["Which number?", "Number 14", "Of which year?", "Of 2026"]


def test_a_record_is_returned_put_right_accepted_and_opened_again(offices: Offices) -> None:
    row = added(offices)
    offices.carry("k", "p")
    offices.run("talk decide", "p", "return", "commitment", row, "--text", "The date is missing.")
    offices.carry("p", "k")
    told = offices.facts("talk standing", "k", "commitment", row)
    assert (told["decision"], told["said"], told["by"]) == ("returned", "The date is missing.", "BALOCHISTAN")

    offices.run("edit commitment", "k", row, "--values", '{"adopted_on": "12/03/2026"}')
    offices.run("talk answer", "k", told["talk"][0]["id"], "--text", "The date is there now.")
    offices.carry("k", "p")
    offices.run("talk decide", "p", "accept", "commitment", row)
    offices.lose("p")
    offices.carry("p", "k")
    assert offices.facts("talk standing", "k", "commitment", row)["decision"] == "accepted"
    assert offices.states("k") == ["settled"]

    offices.run("talk decide", "p", "reopen", "commitment", row, "--text", "The minutes say another date.")
    offices.carry("p", "k")
    assert offices.facts("talk standing", "k", "commitment", row)["decision"] == "reopened"


def test_what_is_said_of_a_record_names_the_day_wanted_and_a_change_since_the_decision(offices: Offices) -> None:
    row = added(offices)
    offices.carry("k", "p")
    offices.run("talk decide", "p", "accept", "commitment", row)
    assert offices.run("talk standing", "p", "commitment", row) == "Accepted."
    offices.run("talk ask", "p", "commitment", row, "--text", "Which number?", "--due", "2026-12-31")
    assert "wanted by 2026-12-31" in offices.run("talk list", "p")
    assert [one["due_on"] for one in offices.facts("talk list", "p")] == ["2026-12-31"]
    a_minute_later = datetime.now(UTC) + timedelta(minutes=1)
    with Store.open(offices.folder / "k", clock=lambda: a_minute_later) as kech:
        entering.enter(kech, "commitment", row, {"adopted_on": "12/03/2026"})
    offices.carry("k", "p")
    assert offices.run("talk standing", "p", "commitment", row).startswith("Accepted. Changed since the decision.")


def test_the_province_changes_nothing_in_a_districts_record(offices: Offices) -> None:
    row = added(offices)
    offices.carry("k", "p")
    [before] = offices.facts("list commitment", "k")
    offices.run("talk ask", "p", "commitment", row, "--text", "Who signed?")
    offices.run("talk decide", "p", "return", "commitment", row, "--text", "Say who signed.")
    offices.run("talk decide", "p", "accept", "commitment", row)
    offices.carry("p", "k")
    assert offices.facts("list commitment", "k") == [before] == offices.facts("list commitment", "p")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("k", ("talk", "decide", "accept", "commitment", "{row}")),
        ("p", ("talk", "decide", "return", "commitment", "{row}")),
        ("p", ("talk", "decide", "clear", "commitment", "{row}")),
        ("p", ("talk", "ask", "commitment", "{row}", "--text", "  ")),
        ("p", ("talk", "ask", "commitment", "{row}", "--text", "Why?", "--field", "unheard_of")),
        ("k", ("talk", "settle", "no-such-note")),
    ],
)
def test_what_an_office_may_not_say_is_refused_in_words(offices: Offices, name: str, words: tuple[str, ...]) -> None:
    row = added(offices)
    offices.carry("k", "p")
    line = [word.format(row=row) for word in words]
    result = CliRunner().invoke(program, [*line, "--data", str(offices.folder / name)])
    assert result.exit_code == 2
    assert offices.states("p") == []


# By the window


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def kech(tmp_path: Path) -> Iterator[Store]:
    with district(tmp_path / "kech") as made:
        yield made


@pytest.fixture
def province(tmp_path: Path, kech: Store, stick: Path) -> Iterator[Store]:
    with balochistan(tmp_path / "quetta") as made:
        introduce(kech, made, stick)
        yield made


def lose(sender: Store, stick: Path, to: str = "KECH") -> None:
    """Write a bundle on a stick that is lost on the way."""
    bundle.write(sender, stick, place=to if sender.about.role == "province" else None)
    clear(stick)


def press(button: QWidget) -> None:
    QApplication.processEvents()
    assert button.isVisible()
    QTest.mouseClick(button, LEFT)


def asked_at(store: Store, row: str, field: str, qtbot: QtBot, say: str = "", way: str = "") -> list[str]:
    """Open a record at a field in the window, say something there, and return the states that are shown."""
    with window_on(store, qtbot) as window:
        window.go(where_of_record("commitment", row, field))
        page = window.page()
        assert isinstance(page, FormPage)
        talked = page.rows[field].questions
        if say:
            speak(talked, say, way)
        return [thread.state.value for thread in talk.threads(store, row)]


def speak(talked: Questions, say: str, way: str) -> None:
    if way == "ask":
        press(talked.ask)
        QTest.keyClicks(talked.box, say)
        press(talked.send)
        return
    [card] = talked.cards()
    if way == "settle":
        press(card.settle)
        return
    if way == "again":
        press(card.again)
    QTest.keyClicks(card.box, say)
    press(card.button)


@quiet_platform
def test_the_window_asks_at_a_field_and_is_answered_there_twice(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    row = commitment(kech, "Resolution")
    carry(kech, province, stick)
    before = content_hash(kech)
    assert asked_at(province, row, "ref_no", qtbot, "Which number?", "ask") == ["open"]
    lose(province, stick)
    carry(province, kech, stick)
    assert [thing.where.field for thing in to_do(Session(kech)) if thing.where.row == row] == ["ref_no"]
    assert asked_at(kech, row, "ref_no", qtbot, "Number 14", "answer") == ["answered"]
    lose(kech, stick)
    carry(kech, province, stick)
    assert asked_at(province, row, "ref_no", qtbot, "Of which year?", "again") == ["open"]
    carry(province, kech, stick)
    assert asked_at(kech, row, "ref_no", qtbot, "Of 2026", "answer") == ["answered"]
    carry(kech, province, stick)
    assert asked_at(province, row, "ref_no", qtbot, "-", "settle") == ["settled"]
    carry(province, kech, stick)
    assert [one.state for one in talk.threads(kech)] == [ThreadState.SETTLED]
    assert content_hash(kech) != before
    assert kech.row("commitment", row) == province.row("commitment", row)


@quiet_platform
def test_the_window_returns_a_record_with_its_reason_and_accepts_it_later(
    kech: Store, province: Store, stick: Path, qtbot: QtBot
) -> None:
    row = commitment(kech, "Resolution")
    carry(kech, province, stick)
    with window_on(province, qtbot) as window:
        window.go(where_of_record("commitment", row))
        page = window.page()
        assert isinstance(page, FormPage)
        press(page.review.give_back)
        press(page.review.send)
        assert talk.threads(province) == []
        QTest.keyClicks(page.review.box, "The date is missing.")
        press(page.review.send)
        assert page.review.words().startswith("Returned")
    carry(province, kech, stick)
    assert any("returned" in thing.said.said(english) for thing in to_do(Session(kech)))
    with window_on(kech, qtbot) as window:
        window.go(where_of_record("commitment", row))
        page = window.page()
        assert isinstance(page, FormPage)
        assert page.review.words().startswith("Returned: ")
        assert not page.review.accept.isVisible()
    with window_on(province, qtbot) as window:
        window.go(where_of_record("commitment", row))
        page = window.page()
        assert isinstance(page, FormPage)
        press(page.review.accept)
    carry(province, kech, stick)
    own = kech.row("commitment", row)
    assert own is not None
    assert talk.decision_about(kech, own).review is Review.ACCEPTED
    assert [one.state for one in talk.threads(kech)] == [ThreadState.SETTLED]


@quiet_platform
def test_a_practice_of_one_district_is_cleared_in_the_window_and_used_in_another(
    kech: Store, province: Store, stick: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    story = {
        "title": "School taps kept by the village", "targets": ["6.1"], "place": "KECH", "year": "2026-27",
        "problem": "The taps broke.", "what_was_done": "Parents keep them.", "evidence": "monitored",
        "status": "district_cleared",
    }  # fmt: skip
    row = entering.enter(kech, "practice", None, story).row_id
    carry(kech, province, stick)
    with window_on(province, qtbot) as window:
        window.go(where_of_record("practice", row))
        page = window.page()
        assert isinstance(page, FormPage)
        press(page.review.clear)
        assert page.review.words().startswith("Cleared for other districts")
    with district(tmp_path / "gwadar", "GWADAR") as gwadar:
        introduce(gwadar, province, stick)
        lose(province, stick, "GWADAR")
        carry(province, gwadar, stick)
        with window_on(gwadar, qtbot) as window:
            window.go(Where("view", step="exchange", filter="V8a"))
            library = window.page()
            assert isinstance(library, PracticeLibraryPage)
            [card] = library.cards()
            said = without_direction_marks(card.words.facts)
            assert "Written by Kech, signed on Kech-1, cleared by Balochistan" in said
            press(card.use_button)
        adopted = [one for one in gwadar.rows("exchange") if one.get("kind") == "adoption"]
        assert [one["practice"] for one in adopted] == [row]
