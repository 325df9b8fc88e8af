"""Roll-up by each indicator's rule with its coverage, against figures worked out by hand."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.analysis.rollup import district_values, roll_up, rolled_up
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
    })  # fmt: skip
    found = roll_up(own, "weighted_mean", "percent")
    assert min(shares) - 1e-6 <= found.value <= max(shares) + 1e-6
    assert (found.reported, found.by) == (len(parts), "counts")
