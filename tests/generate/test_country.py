"""The generated country is plausible, its totals hold over splits of districts, and figures agree with plain SQL."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest

from lead_desktop.analysis.rollup import district_values, rolled_up
from lead_desktop.catalogue import places
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import journey
from tests.generate.country import AFTERWARDS, Country, make
from tests.generate.sums import added_up, schools_of
from tests.generate.units import census_codes, units_of
from tests.generate.work import Desk

CODES = ["KECH", "QUETTA", "SUKKUR"]
KEY = "public primary schools · number"


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Country]:
    """Three districts of the census, with the three units that were split from two of them, all taken in."""
    folder = tmp_path_factory.mktemp("country")
    made = make(folder, CODES)
    taken = list(made.take_all_in())
    assert all(one.committed and not one.differences and not one.set_aside for one in taken)
    yield made
    made.above.close()
    shutil.rmtree(folder)


def test_the_country_has_the_districts_and_people_of_the_census() -> None:
    units = [units_of(code)[0] for code in census_codes()]
    assert len(units) == 64
    provinces = [place for place in places.places() if place.level == "province"]
    assert sum(unit.population for unit in units) == sum(place.population or 0 for place in provinces)
    assert [unit.code for unit in units_of("QUETTA")] == ["QUETTA", "QUETTA-EAST", "QUETTA-WEST"]


def test_the_same_seed_makes_the_same_work() -> None:
    family = units_of("KECH")
    first, second = (Desk(family[0], family, Random(7)).quarter(0, first=True) for _ in range(2))
    assert first == second


def test_no_record_breaks_a_check_and_all_have_every_needed_answer(country: Country) -> None:
    store = country.above
    facts = store.of_place("KECH")
    for name, entity in store.entities.items():
        for row in (one for one in facts.rows(name) if one["office"] == "KECH"):
            wrong = [found.said(english) for found in entity.check(row, facts) if found.level is Level.ERROR]
            assert not wrong, (name, wrong)
            assert entity.is_complete(row), (name, [one.name for one in entity.missing(row)])


def test_each_district_worked_on_two_laptops_and_all_of_it_has_come(country: Country) -> None:
    store = country.above
    computers = [one.computer for name, one in store.replicas().items() if one.office != store.place]
    assert len(set(computers)) == 2 * len(country.units)
    counted = store.inside.db.conn.execute("SELECT count(*) FROM _log WHERE row <> ''").fetchone()[0]
    assert counted == country.edits


@pytest.mark.parametrize("day", ["2026-01-31", "2026-04-30", "2026-08-31", "2026-12-31", "2027-12-31"])
def test_totals_before_and_after_the_splits_agree(country: Country, day: str) -> None:
    on = date.fromisoformat(day)
    values = district_values(country.above, [unit.code for unit in country.units], on=on)
    line = rolled_up(values[values["key"].eq(KEY)]).iloc[0]
    assert line["value"] == schools_of(country)
    standing = [unit.code for unit in country.units if unit.works_on(on)]
    assert (line["reported"], line["districts"]) == (len(standing), len(standing))


def test_roll_ups_are_what_plain_sql_adds_up_to(country: Country) -> None:
    added = added_up(country.above)
    found = rolled_up(district_values(country.above, [unit.code for unit in country.units]))
    assert len(found) == len(added) == 21
    for line in found.itertuples():
        figure, units = added[str(line.title)]
        assert line.value == pytest.approx(figure)
        assert [line.reported, line.districts] == [units, units]


def test_the_office_above_can_be_opened_later_and_taking_in_again_changes_nothing(
    country: Country, tmp_path: Path
) -> None:
    country.above.rest()
    copy = shutil.copytree(country.above.folder, tmp_path / "later")
    with Store.open(copy, clock=lambda: AFTERWARDS) as store:
        again = journey.take_in(store, country.bundles[0])
    assert again.committed is None
