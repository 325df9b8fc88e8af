"""The promises of the places: counted as the census counts, dated, and found under any of their names."""

from datetime import date

import pytest

from lead_desktop.catalogue import places
from lead_desktop.catalogue.places import Place


def the(code: str) -> Place:
    found = places.place(code)
    assert found is not None
    return found


def first(text: str) -> str:
    return places.find(text)[0].place.code


def test_there_are_64_districts_and_295_tehsils() -> None:
    assert len(places.districts()) == 64
    assert len(places.districts("BALOCHISTAN")) == 34
    assert len(places.districts("SINDH")) == 30
    assert sum(len(places.tehsils(district.code)) for district in places.districts()) == 295


def test_every_place_but_the_country_lies_in_a_place() -> None:
    assert [unit.code for unit in places.places() if places.place(unit.parent) is None] == ["PAKISTAN"]
    assert {unit.level for unit in places.places()} == set(places.LEVELS)


def test_tehsils_add_up_to_their_district_wherever_the_source_lists_all_of_them() -> None:
    unequal = {
        district.code
        for district in places.districts()
        if sum(tehsil.population or 0 for tehsil in places.tehsils(district.code)) != district.population
    }
    assert unequal == {"TANDO-MUHAMMAD-KHAN"}


def test_districts_add_up_to_their_province() -> None:
    for province, population in (("SINDH", 55_696_147), ("BALOCHISTAN", 14_894_402)):
        assert the(province).population == population
        assert sum(district.population or 0 for district in places.districts(province)) == population


def test_sexes_and_areas_add_up_to_the_population() -> None:
    counted = [unit for unit in places.places() if unit.male is not None]
    assert len(counted) > 350
    for unit in counted:
        sexes = (unit.male or 0) + (unit.female or 0) + (unit.transgender or 0)
        assert sexes == (unit.rural or 0) + (unit.urban or 0) == unit.population, unit.code


def test_kech_is_pk211_in_the_edition_of_2022() -> None:
    kech = the("KECH")
    assert (kech.pcode, kech.pcode_edition) == ("PK211", "2022")
    assert kech.pilot
    assert kech.population == 1_060_931


def test_a_pcode_means_another_place_in_another_edition() -> None:
    assert places.by_pcode("PK712", "2018") == the("KECH")
    assert places.by_pcode("pk712", "2022") == the("KORANGI")
    assert places.by_pcode("PK712", "2031") is None


def test_no_pcode_stands_without_its_edition() -> None:
    assert all(bool(unit.pcode) == bool(unit.pcode_edition) for unit in places.places())


def test_the_four_pilot_districts_are_marked() -> None:
    pilots = {unit.code for unit in places.places() if unit.pilot}
    assert pilots == {"KECH", "QUETTA", "NAUSHAHRO-FEROZE", "LARKANA"}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KECH @ TURBAT", "KECH"),
        ("Nowshero Feroze", "NAUSHAHRO-FEROZE"),
        ("Nausheroferoze", "NAUSHAHRO-FEROZE"),
        ("کیچ", "KECH"),
        ("كيچ", "KECH"),
        ("ڪيچ", "KECH"),
        ("ضلع کیچ", "KECH"),
        ("District Larkana", "LARKANA"),
        ("لاڙڪاڻو", "LARKANA"),
        ("لاڑکانہ", "LARKANA"),
        ("  quetta  ", "QUETTA"),
        ("Las Bela", "LASBELA"),
        ("Qambar-Shahdadkot", "KAMBAR-SHAHDAD-KOT"),
        ("Turbat", "KECH/TURBAT"),
        ("Taluka Ratodero", "LARKANA/RATODERO"),
        ("Karachi", "KARACHI-DIVISION"),
        ("سنڌ", "SINDH"),
    ],
)
def test_a_written_name_finds_its_place(text: str, code: str) -> None:
    assert first(text) == code


def test_a_name_of_several_places_finds_all_with_the_district_first() -> None:
    assert [match.place.level for match in places.find("Quetta")] == ["district", "tehsil", "division"]


def test_a_match_says_how_it_was_found() -> None:
    assert places.find("Kech")[0].by == "name"
    assert places.find("Nowshero Feroze")[0].by == "alias"
    assert places.find("Awaran @ nowhere known")[0].by == "part"
    assert places.find("آواراں")[0].by == "loose"


@pytest.mark.parametrize("text", ["", "   ", "@", "ضلع", "Lahore", "total"])
def test_what_is_no_known_name_finds_nothing(text: str) -> None:
    assert places.find(text) == []


def test_every_place_is_found_by_each_of_its_own_names() -> None:
    for unit in places.places():
        for name in (unit.name_en, unit.name_ur, unit.name_sd):
            assert not name or unit in [match.place for match in places.find(name)], (unit.code, name)


def test_units_made_since_the_census_are_dated_and_to_be_verified() -> None:
    since = [unit for unit in places.places() if not unit.in_census]
    assert {"HUB", "USTA-MUHAMMAD", "TUMP", "QUETTA-EAST", "QUETTA-WEST"} <= {unit.code for unit in since}
    for unit in since:
        assert unit.valid_from
        assert unit.standing == "to be verified"
        assert unit.replaces
        assert all(places.place(old) for old in unit.replaces)


def test_tump_stands_apart_from_kech_since_24_february_2026() -> None:
    tump, kech = the("TUMP"), the("KECH")
    assert not tump.stands_on(date(2026, 2, 23))
    assert tump.stands_on(date(2026, 2, 24))
    assert kech.stands_on(date(2026, 2, 24))
    assert tump.replaces == ("KECH",)
    assert tump.fold_share == pytest.approx(100 * (tump.population or 0) / (kech.population or 1), abs=0.01)


def test_quetta_gives_way_to_east_and_west_on_8_july_2026() -> None:
    before = {unit.code for unit in places.districts("BALOCHISTAN", on=date(2026, 7, 7))}
    after = {unit.code for unit in places.districts("BALOCHISTAN", on=date(2026, 7, 8))}
    assert "QUETTA" in before - after
    assert {"QUETTA-EAST", "QUETTA-WEST"} <= after - before


def test_karezat_was_a_district_in_2022_only() -> None:
    assert the("KAREZAT").stands_on(date(2022, 8, 1))
    assert not the("KAREZAT").stands_on(date(2023, 1, 1))


def test_children_and_province_of_a_place() -> None:
    assert "KECH/TURBAT" in {unit.code for unit in places.children("KECH")}
    assert places.province_of("KECH/TURBAT") == "BALOCHISTAN"
    assert places.province_of("TUMP") == "BALOCHISTAN"
    assert places.province_of("SINDH") == "SINDH"
    assert places.province_of("PAKISTAN") is None
    assert places.province_of("ATLANTIS") is None
    assert places.place("ATLANTIS") is None


def test_a_place_without_a_name_in_a_language_shows_the_english_one() -> None:
    nameless = next(unit for unit in places.places() if not unit.name_sd)
    assert nameless.name("sd") == nameless.name_en
    assert the("KECH").name("sd") == "ڪيچ"


def test_a_place_lies_in_all_that_is_above_it() -> None:
    for larger in ("KECH/TUMP", "KECH", "MEKRAN-DIVISION", "BALOCHISTAN", "PAKISTAN"):
        assert places.lies_in("KECH/TUMP", larger)
    assert not places.lies_in("KECH", "SINDH")
    assert not places.lies_in("KECH", "KECH/TUMP")
    assert not places.lies_in("NOWHERE", "PAKISTAN")


def test_the_districts_of_the_country_are_those_of_its_provinces() -> None:
    of_provinces = {*places.districts("SINDH"), *places.districts("BALOCHISTAN")}
    assert set(places.districts("PAKISTAN")) == of_provinces
    assert len(of_provinces) == 64
