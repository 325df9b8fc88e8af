"""The facts of one office among many: its own records, what others wrote about them, kept until one of them changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.store.changes import Kind
from lead_desktop.store.store import Store
from tests.sync.offices import BALOCHISTAN, KECH, Country, add, change, send, write

GWADAR = "GWADAR"


@pytest.fixture
def country(tmp_path: Path) -> Iterator[Country]:
    with Country(tmp_path) as made:
        yield made


@pytest.fixture
def province(country: Country) -> Store:
    return country.province()


def heard(country: Country, province: Store, place: str) -> tuple[Store, str]:
    """Let a district with one record be heard."""
    store = country.district(province, place)
    row = add(store, name=f"Council of {place}")
    send(store, province, country.stick)
    return store, row


def own(province: Store, place: str) -> list[str]:
    return [str(row["name"]) for row in province.of_place(place).rows("institution") if row["office"] == place]


def test_an_office_sees_its_own_records_and_what_is_written_about_them(country: Country, province: Store) -> None:
    (_, kech), (_, gwadar) = (heard(country, province, place) for place in (KECH, GWADAR))
    for row in (kech, gwadar):
        add(
            province,
            "note",
            about_entity="institution",
            about_record=row,
            kind="query",
            text=row,
            raised_on="2026-11-21",
        )
    assert own(province, KECH) == ["Council of KECH"]
    assert [note["text"] for note in province.of_place(KECH).rows("note")] == [kech]
    assert {note["text"] for note in province.of_place(BALOCHISTAN).rows("note")} == {kech, gwadar}


def test_its_facts_are_the_same_until_something_of_it_changes(country: Country, province: Store) -> None:
    (_, kech), _ = (heard(country, province, place) for place in (KECH, GWADAR))
    before = {place: province.of_place(place) for place in (KECH, GWADAR)}
    add(
        province,
        "note",
        about_entity="institution",
        about_record=kech,
        kind="query",
        text="Why?",
        raised_on="2026-11-21",
    )
    assert province.of_place(KECH) is not before[KECH]
    assert province.of_place(GWADAR) is before[GWADAR]
    assert len(province.of_place(KECH).rows("note")) == 1


def test_what_all_share_changes_the_facts_of_all(country: Country, province: Store) -> None:
    heard(country, province, KECH)
    before = province.of_place(KECH)
    add(province, "place", level="union_council", name_en="Nasirabad", parent=KECH, standing="verified")
    assert province.of_place(KECH) is not before


def test_a_bundle_and_a_removal_are_seen_at_once(country: Country, province: Store) -> None:
    store, row = heard(country, province, KECH)
    assert own(province, KECH) == ["Council of KECH"]
    change(store, row, name="District council")
    send(store, province, country.stick)
    assert own(province, KECH) == ["District council"]
    write(store, Kind.REMOVE, "institution", row)
    send(store, province, country.stick)
    assert own(province, KECH) == []
