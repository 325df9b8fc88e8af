"""What is entered reaches the second place piece by piece, sealed or summed; damaged pieces are passed over."""

from pathlib import Path

import pytest

from lead_desktop.store import segments
from lead_desktop.store.store import Store
from tests.store.small import made


@pytest.fixture
def place(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_each_segment_carries_what_is_new_and_nothing_twice(kech: Store, place: Path) -> None:
    for count in (2, 1):
        for _ in range(count):
            made(kech, phone="051")
        assert segments.carry(kech, place) is not None
    assert segments.carry(kech, place) is None
    first, second = segments.found_at(place, kech.about.store_id, None)
    assert [change.seq for change in first.changes()] == [1, 2]
    assert [change.seq for change in second.changes()] == [3]
    assert next(second.changes()).values["phone"] == "051"
    assert segments.carried_at(kech) is not None


def test_a_place_that_is_not_there_is_tried_again_later(kech: Store, place: Path) -> None:
    made(kech)
    assert segments.carry(kech, place / "gone") is None
    assert segments.carry(kech, place) is not None


def test_a_damaged_or_foreign_segment_is_passed_over(kech: Store, place: Path) -> None:
    made(kech)
    path = segments.carry(kech, place)
    assert path is not None
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    assert segments.found_at(place, kech.about.store_id, None) == []
    made(kech)
    segments.carry(kech, place)
    assert segments.found_at(place, "another", None) == []
    assert len(segments.found_at(place, kech.about.store_id, None)) == 1


def test_segments_go_once_three_copies_lie_behind_them(kech: Store, place: Path) -> None:
    for _ in range(4):
        made(kech)
        segments.carry(kech, place)
        segments.let_go(kech, place)
    assert [one.number for one in segments.found_at(place, kech.about.store_id, None)] == [3, 4]


def test_where_the_second_place_is_stands_beside_the_file(kech: Store, place: Path) -> None:
    segments.note_place(kech.folder, place)
    assert segments.place_of(kech.folder) == place
    segments.note_place(kech.folder, None)
    assert segments.place_of(kech.folder) is None
