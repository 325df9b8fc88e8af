"""Roll-up by each indicator's rule with its coverage, against figures worked out by hand."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.analysis.rollup import by_source, district_values, roll_up, rolled_up, series
from lead_desktop.roadmap.facts import Value
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

DISTRICTS = ["KECH", "QUETTA", "TUMP"]


@pytest.fixture
def facts() -> FactsInMemory:
    """Kech, Quetta, and Tump that was split from Kech in February 2026."""
    made = FactsInMemory(place="BALOCHISTAN")
    split: dict[str, Value] = {"valid_from": "2026-02-24", "replaces": ["KECH"]}
    unsplit: dict[str, Value] = {}
    for code, people, more in (
        ("KECH", 1_000_000, unsplit),
        ("QUETTA", 3_000_000, unsplit),
        ("TUMP", 150_000, split),
    ):
        place: dict[str, Value] = {"level": "district", "name_en": code.title(), "standing": "verified", **more}
        made.add("place", id=code, population=people, **place)
    return made


def actual(
    facts: FactsInMemory, rollup: str, place: str, figure: float | None, day: str = "2025-06-30", **more: Value
) -> None:
    one = records.indicator(facts, rollup=rollup, unit="number" if rollup == "sum" else "percent")
    records.value(facts, one, "actual", day, figure, place=place, **more)


def rolled(facts: FactsInMemory, **allowed: bool) -> tuple[float, float, float]:
    row = rolled_up(district_values(facts, DISTRICTS), **allowed).iloc[0]
    return row["value"], row["reported"], row["districts"]


def test_a_split_unit_is_never_counted_twice(facts: FactsInMemory) -> None:
    """Kech 100 of June 2025, old borders, holds Tump: 100 + 30, not 100 + 20 + 30; it speaks for all three."""
    actual(facts, "sum", "KECH", 100)
    actual(facts, "sum", "TUMP", 20, "2026-06-30")
    actual(facts, "sum", "QUETTA", 30)
    assert rolled(facts) == (130, 3, 3)
    values = district_values(facts, DISTRICTS).set_index("place")
    assert values.at["TUMP", "part_of"] == "KECH"


def test_after_the_split_both_units_count(facts: FactsInMemory) -> None:
    actual(facts, "sum", "KECH", 80, "2026-06-30")
    actual(facts, "sum", "TUMP", 20, "2026-06-30")
    assert rolled(facts) == (100, 2, 3)


def test_a_weighted_mean_divides_the_sums_of_the_counts(facts: FactsInMemory) -> None:
    """(50 + 10) ÷ (100 + 50) = 40 %, not the mean of 50 % and 20 %."""
    actual(facts, "weighted_mean", "KECH", 50, "2026-06-30", numerator=50, denominator=100)
    actual(facts, "weighted_mean", "QUETTA", 20, numerator=10, denominator=50)
    assert rolled(facts) == (40, 2, 3)


def test_population_weighs_only_where_the_province_allows_it_and_is_marked(facts: FactsInMemory) -> None:
    """(40 x 1 m + 80 x 3 m) ÷ 4 m = 70 %."""
    actual(facts, "weighted_mean", "KECH", 40, "2026-06-30")
    actual(facts, "weighted_mean", "QUETTA", 80)
    value, reported, _ = rolled(facts)
    assert nothing(value)
    assert reported == 0
    assert rolled(facts, population_allowed=True) == (70, 2, 3)
    row = rolled_up(district_values(facts, DISTRICTS), population_allowed=True).iloc[0]
    assert (row["by"], row["estimated"]) == ("population", True)


def test_latest_takes_the_latest_and_none_is_never_averaged(facts: FactsInMemory) -> None:
    actual(facts, "latest", "KECH", 40, "2026-06-30")
    actual(facts, "latest", "QUETTA", 80, "2025-06-30")
    assert rolled(facts) == (40, 2, 3)
    values = district_values(facts, DISTRICTS).assign(rule="none")
    row = rolled_up(values).iloc[0]
    assert nothing(row["value"])
    assert row["reported"] == 2


def test_not_surveyed_is_listed_with_its_reason_and_counts_for_nothing(facts: FactsInMemory) -> None:
    actual(facts, "sum", "KECH", None, missing_reason="not_surveyed")
    actual(facts, "sum", "QUETTA", 30)
    values = district_values(facts, DISTRICTS).set_index("place")
    assert values.at["KECH", "missing_reason"] == "not_surveyed"
    assert rolled(facts) == (30, 1, 3)


# Quetta ends on 7 July 2026 and becomes East and West


@pytest.fixture
def quetta() -> FactsInMemory:
    """The old Quetta, its two parts, and Panjgur, which nobody split."""
    made = FactsInMemory(place="BALOCHISTAN")
    part: dict[str, Value] = {"valid_from": "2026-07-08", "replaces": ["QUETTA"]}
    ended: dict[str, Value] = {"valid_to": "2026-07-07"}
    more: dict[str, dict[str, Value]] = {"QUETTA": ended, "QUETTA-EAST": part, "QUETTA-WEST": part, "PANJGUR": {}}
    for code, own in more.items():
        made.add("place", id=code, level="district", name_en=code.title(), standing="verified", **own)
    return made


PARTS = ["PANJGUR", "QUETTA-EAST", "QUETTA-WEST"]


def total(facts: FactsInMemory, districts: list[str], on: date | None = None) -> tuple[float, float, float]:
    row = rolled_up(district_values(facts, districts, on=on)).iloc[0]
    return row["value"], row["reported"], row["districts"]


@pytest.mark.parametrize("districts", [PARTS, ["QUETTA", *PARTS]])
def test_an_ended_unit_speaks_until_all_its_parts_have_spoken(quetta: FactsInMemory, districts: list[str]) -> None:
    """Quetta 300 of June 2026 and Panjgur 50: 350 for all three; East's 180 alone would count it twice.

    With West's 130 too the two speak for themselves: 50 + 180 + 130 = 360.
    """
    actual(quetta, "sum", "QUETTA", 300, "2026-06-30")
    actual(quetta, "sum", "PANJGUR", 50, "2026-09-30")
    assert total(quetta, districts) == (350, 3, 3)
    actual(quetta, "sum", "QUETTA-EAST", 180, "2026-09-30")
    assert total(quetta, districts) == (350, 3, 3)
    actual(quetta, "sum", "QUETTA-WEST", 130, "2026-09-30")
    assert total(quetta, districts) == (360, 3, 3)


def test_a_total_of_an_earlier_day_is_of_the_districts_of_that_day(quetta: FactsInMemory) -> None:
    """On 30 June 2026 there are two districts, Panjgur and the old Quetta: 50 + 300, and both spoke."""
    actual(quetta, "sum", "QUETTA", 300, "2026-06-30")
    actual(quetta, "sum", "PANJGUR", 50, "2026-06-30")
    actual(quetta, "sum", "QUETTA-EAST", 180, "2026-09-30")
    actual(quetta, "sum", "QUETTA-WEST", 130, "2026-09-30")
    assert total(quetta, ["QUETTA", *PARTS], date(2026, 6, 30)) == (350, 2, 2)


def test_a_series_says_which_borders_it_speaks_for(quetta: FactsInMemory) -> None:
    """350 before the split; after it 350 with the old Quetta among them, then 50 + 170 + 130 = 350 of the new ones."""
    actual(quetta, "sum", "QUETTA", 300, "2026-06-30")
    actual(quetta, "sum", "PANJGUR", 50, "2026-06-30")
    actual(quetta, "sum", "QUETTA-EAST", 170, "2026-09-30")
    actual(quetta, "sum", "QUETTA-WEST", 130, "2026-10-31")
    days = [date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 11, 1)]
    key = str(district_values(quetta, PARTS)["key"].iloc[0])
    found = series(quetta, ["QUETTA", *PARTS], key, days)
    assert nothing(found["value"].iloc[0])
    assert list(found["value"])[1:] == [350, 350, 350]
    assert list(found["borders"]) == [None, "of_the_day", "older", "of_the_day"]
    assert list(found["districts"]) == [2, 2, 3, 3]


def test_sources_are_kept_apart(facts: FactsInMemory) -> None:
    """Kech 40 of PSLM, Quetta 60 of MICS and 55 of PSLM: PSLM 40 + 55, MICS 60; never 40 + 60."""
    actual(facts, "sum", "KECH", 40, "2025-06-30", source="pslm")
    actual(facts, "sum", "QUETTA", 55, "2024-06-30", source="pslm")
    actual(facts, "sum", "QUETTA", 60, "2025-06-30", source="mics")
    apart = by_source(facts, DISTRICTS)
    assert {tuple(row["sources"]): (row["value"], row["reported"]) for _, row in apart.iterrows()} == {
        ("pslm",): (95, 3), ("mics",): (60, 1),
    }  # fmt: skip
    together = rolled_up(district_values(facts, DISTRICTS)).iloc[0]
    assert together["sources"] == ("mics", "pslm")


def test_a_figure_says_from_when_its_parts_are(facts: FactsInMemory) -> None:
    actual(facts, "sum", "KECH", 40, "2026-06-30")
    actual(facts, "sum", "QUETTA", 60, "2024-06-30")
    row = rolled_up(district_values(facts, DISTRICTS)).iloc[0]
    assert (row["oldest"], row["newest"]) == (pd.Timestamp("2024-06-30"), pd.Timestamp("2026-06-30"))


def test_without_a_district_there_is_nothing_to_add_up(facts: FactsInMemory) -> None:
    actual(facts, "sum", "KECH", 40)
    assert rolled_up(district_values(facts, [])).empty
    assert by_source(facts, []).empty


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 1000)), min_size=3, max_size=3), st.integers(0, 1000))
def test_no_part_is_ever_added_to_its_whole(parts: list[tuple[bool, int]], whole: int) -> None:
    """Whatever East, West and the old Quetta reported, the sum is the old one alone or its two parts alone."""
    made = FactsInMemory(place="BALOCHISTAN")
    made.add("place", id="QUETTA", level="district", name_en="Quetta", standing="verified", valid_to="2026-07-07")
    for code in PARTS[1:]:
        made.add("place", id=code, level="district", name_en=code, standing="verified", valid_from="2026-07-08",
                 replaces=["QUETTA"])  # fmt: skip
    (had_old, _), (had_east, east), (had_west, west) = parts
    if had_old:
        actual(made, "sum", "QUETTA", whole, "2026-06-30")
    if had_east:
        actual(made, "sum", "QUETTA-EAST", east, "2026-09-30")
    if had_west:
        actual(made, "sum", "QUETTA-WEST", west, "2026-09-30")
    found = rolled_up(district_values(made, PARTS[1:]))
    value = found["value"].iloc[0] if len(found) else float("nan")
    new = [figure for had, figure in ((had_east, east), (had_west, west)) if had]
    wanted = sum(new) if len(new) == 2 or (new and not had_old) else whole if had_old else float("nan")
    assert value == wanted or (nothing(value) and nothing(wanted))


@given(st.lists(st.tuples(st.floats(0, 1000), st.floats(0.1, 1000)), min_size=1, max_size=8))
def test_a_weighted_mean_lies_between_its_parts(parts: list[tuple[float, float]]) -> None:
    shares = [100 * part / whole for part, whole in parts]
    own = pd.DataFrame({
        "place": [str(at) for at in range(len(parts))],
        "value": shares,
        "numerator": [part for part, _ in parts],
        "denominator": [whole for _, whole in parts],
        "population": 1.0,
        "part_of": None,
        "counts": True,
        "stands": True,
    })  # fmt: skip
    found = roll_up(own, "weighted_mean", "percent")
    assert min(shares) - 1e-6 <= found.value <= max(shares) + 1e-6
    assert (found.reported, found.by) == (len(parts), "counts")
