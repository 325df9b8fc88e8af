"""A practice that its district and the province cleared reaches the other districts, with its author's hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.analysis.practices import library
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.exchange.tasks import practice_written
from lead_desktop.roadmap.shared import talk
from lead_desktop.store import entering
from lead_desktop.store.errors import StoreError
from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey, keys, practices
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import keys_of as device
from tests.sync.offices import enrol, noon, send

STORY = {
    "title": "School taps kept by the village", "targets": ["6.1"], "place": "KECH", "year": "2026-27",
    "problem": "The taps broke within a year.", "what_was_done": "A committee of parents keeps them.",
    "evidence": "monitored", "status": "district_cleared",
}  # fmt: skip


class Land:
    """Two districts and their province with the whole roadmap, and a stick."""

    def __init__(self, folder: Path) -> None:
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.province = self._office(folder / "p", "province", "BALOCHISTAN")
        self.kech = self._office(folder / "k", "district", "KECH")
        self.gwadar = self._office(folder / "g", "district", "GWADAR")
        for one in (self.kech, self.gwadar):
            enrol(one, self.province, self.stick)

    def _office(self, folder: Path, role: str, place: str) -> Store:
        return Store.create(folder, role=role, place=place, officer="Officer", computer=f"{place}-1", clock=noon)

    def decide(self, row: str, kind: str, text: str = "Yes.") -> None:
        """Let the province say its word about a practice."""
        note = talk.note_about("practice", row, kind, text, self.province.today)
        entering.enter(self.province, "note", None, note)

    def send(self, sender: Store, receiver: Store) -> None:
        send(sender, receiver, self.stick)

    def close(self) -> None:
        for one in (self.province, self.kech, self.gwadar):
            one.close()


@pytest.fixture
def land(tmp_path: Path) -> Iterator[Land]:
    made = Land(tmp_path)
    yield made
    made.close()


def story(land: Land, **more: object) -> str:
    row = entering.enter(land.kech, "practice", None, {**STORY, **more}).row_id
    assert ENTITIES["practice"].is_complete(land.kech.row("practice", row) or {})
    return row


def titles(store: Store) -> list[str]:
    return list(library(store)["title"])


def passed_on(land: Land) -> str:
    row = story(land)
    land.send(land.kech, land.province)
    land.decide(row, "clearance")
    land.send(land.province, land.gwadar)
    return row


def test_a_cleared_practice_comes_with_origin_and_signature(land: Land) -> None:
    row = passed_on(land)
    came = land.gwadar.row("practice", row)
    assert came is not None
    assert (came["office"], came["signed_by"], came["cleared_by"]) == ("KECH", "KECH-1", "BALOCHISTAN")
    assert came["what_was_done"] == STORY["what_was_done"]
    found = library(land.gwadar).iloc[0]
    assert (found["own"], found["shared"]) == (False, True)


def test_it_is_only_read_and_counts_as_no_work_of_the_receiver(land: Land) -> None:
    row = passed_on(land)
    with pytest.raises(StoreError):
        entering.enter(land.gwadar, "practice", row, {"title": "Ours"})
    assert practice_written(land.gwadar).have == 0
    assert practice_written(land.kech).have == 1


@pytest.mark.parametrize("left_out", ["district", "province"])
def test_what_one_of_the_two_has_not_cleared_stays(land: Land, left_out: str) -> None:
    row = story(land, **({"status": "draft"} if left_out == "district" else {}))
    land.send(land.kech, land.province)
    if left_out == "district":
        land.decide(row, "clearance")
    land.send(land.province, land.gwadar)
    assert titles(land.gwadar) == []


def test_a_text_changed_after_the_clearance_waits_for_one_of_its_own(land: Land) -> None:
    row = passed_on(land)
    entering.enter(land.kech, "practice", row, {"what_was_done": "Something else."})
    land.send(land.kech, land.province)
    land.send(land.province, land.gwadar)
    came = land.gwadar.row("practice", row)
    assert came is not None
    assert came["what_was_done"] == STORY["what_was_done"]


def test_a_clearance_taken_back_takes_the_practice_back(land: Land) -> None:
    row = passed_on(land)
    land.decide(row, "review", "The figures are doubted.")
    land.send(land.province, land.gwadar)
    assert titles(land.gwadar) == []


def test_an_older_answer_does_not_bring_back_what_was_taken_back(land: Land) -> None:
    row = story(land)
    land.send(land.kech, land.province)
    land.decide(row, "clearance")
    older = bundle.write(land.province, land.stick, place="GWADAR")
    land.decide(row, "review", "The figures are doubted.")
    newer = bundle.write(land.province, land.stick, place="GWADAR")
    journey.take_in(land.gwadar, newer.path)
    journey.take_in(land.gwadar, older.path)
    assert titles(land.gwadar) == []


def test_the_same_practice_twice_is_one_and_is_not_sent_again(land: Land) -> None:
    passed_on(land)
    land.send(land.province, land.gwadar)
    assert len(titles(land.gwadar)) == 1
    land.send(land.gwadar, land.province)
    told = practices.for_district(land.province, "GWADAR", [keys_of(land.gwadar)])
    assert told["practices"] == []
    assert len(told["practices_standing"]) == 1
    land.send(land.province, land.gwadar)
    assert len(titles(land.gwadar)) == 1


def keys_of(store: Store) -> str:
    return device(store).signing_key


def test_its_author_does_not_get_it_back(land: Land) -> None:
    row = passed_on(land)
    land.send(land.province, land.kech)
    assert land.kech.lent("practice") == {}
    assert [one["id"] for one in land.kech.rows("practice")] == [row]


def test_a_text_that_the_province_altered_is_refused_whole(land: Land) -> None:
    row = story(land)
    land.send(land.kech, land.province)
    land.decide(row, "clearance")
    signed = land.province.kept("practices_signed")
    signed[row]["facts"]["lead"] = "Another office"
    land.province.keep("practices_signed", signed)
    before = content_hash(land.gwadar)
    written = bundle.write(land.province, land.stick, place="GWADAR")
    with pytest.raises(BundleError):
        journey.take_in(land.gwadar, written.path)
    assert content_hash(land.gwadar) == before
    assert titles(land.gwadar) == []


def test_a_practice_in_the_name_of_another_district_is_not_kept(land: Land) -> None:
    """Gwadar has signed a practice of Kech itself: the province takes the bundle in, and not the practice."""
    row = story(land)
    land.send(land.kech, land.province)
    land.decide(row, "clearance")
    signed = land.province.kept("practices_signed")
    facts = {**signed[row]["facts"], "id": row}
    land.province.keep("practices_signed", {row: keys.signed(device(land.gwadar), practices.PRACTICE, facts).whole()})
    written = bundle.write(land.province, land.stick, place="GWADAR")
    with pytest.raises(BundleError):
        journey.take_in(land.gwadar, written.path)
    assert titles(land.gwadar) == []


def test_a_stopped_computer_is_no_longer_vouched_for(land: Land) -> None:
    passed_on(land)
    enrolment.revoke(land.province, land.kech.about.replica, 1)
    land.send(land.province, land.gwadar)
    assert titles(land.gwadar) == []


def test_what_is_lent_outlasts_a_restart(land: Land) -> None:
    row = passed_on(land)
    folder = land.gwadar.folder
    land.gwadar.close()
    land.gwadar = Store.open(folder, clock=noon)
    assert land.gwadar.row("practice", row) is not None
