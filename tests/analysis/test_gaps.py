"""The baseline sheet, its gaps and the groups left behind, against figures worked out by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.analysis.gaps import (
    age_class,
    baseline_sheet,
    data_gaps,
    left_behind,
    off_range,
    reference_values,
    split_gaps,
    tehsil_values,
)
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


@pytest.fixture
def facts() -> FactsInMemory:
    made = FactsInMemory(today=date(2026, 7, 1))
    records.places(made)
    return made


def gaps_of(facts: FactsInMemory) -> set[str]:
    return set(data_gaps(facts)["gap"])


def test_the_latest_baseline_counts_with_its_age(facts: FactsInMemory) -> None:
    """1 July 2020 to 1 July 2026 is 2191 days ÷ 365.25 = 6.0 years: ageing (4 to 7)."""
    water = records.indicator(facts)
    records.value(facts, water, "baseline", "2015-07-01", 20.0)
    records.value(facts, water, "baseline", "2020-07-01", 49.07, source="mics")
    records.value(facts, water, "baseline", "2020-07-01", 86.0)
    row = baseline_sheet(facts).iloc[0]
    assert (row["value"], row["source"], row["rivals"], row["age_class"]) == (86.0, "pslm", 1, "ageing")
    assert row["age_years"] == pytest.approx(6.0, abs=0.01)


def test_not_surveyed_is_carried_with_its_reason_and_no_figure(facts: FactsInMemory) -> None:
    water = records.indicator(facts)
    records.value(facts, water, "baseline", "2015-06-30", None, missing_reason="not_surveyed")
    row = baseline_sheet(facts).iloc[0]
    assert nothing(row["value"])
    assert (row["missing_reason"], row["age_class"]) == ("not_surveyed", None)
    assert gaps_of(facts) == {"no_value", "no_tehsil_split", "no_sex_split"}


@pytest.mark.parametrize(("years", "word"), [(3.9, "fresh"), (4.0, "ageing"), (7.9, "ageing"), (8.0, "old")])
def test_ages_are_classed_by_completed_years(years: float, word: str) -> None:
    assert age_class(years) == word


def test_splits_for_two_parts_close_their_gaps_and_a_proxy_opens_one(facts: FactsInMemory) -> None:
    water = records.indicator(facts, proxy=True)
    records.value(facts, water, "baseline", "2025-06-30", 50)
    for sex in ("female", "male"):
        records.value(facts, water, "baseline", "2025-06-30", 40, sex=sex)
    records.value(facts, water, "baseline", "2025-06-30", 40, place="TURBAT")
    assert baseline_sheet(facts).at[0, "splits"] == ("sex",)
    assert gaps_of(facts) == {"no_tehsil_split", "proxy_only"}


def test_published_values_stand_beside_an_indicator_that_bears_their_name(facts: FactsInMemory) -> None:
    records.indicator(facts, title="People with improved drinking water", sdg_indicator="6.1.1")
    found = reference_values(facts)
    assert set(found["matched_by"]) == {"title"}
    mics = found[(found["source"] == "mics") & (found["year"] == "2019-20")].iloc[0]
    assert (mics["reference"], mics["value"]) == ("improved_water", 49.07)
    left_out = found[found["missing_reason"] == "not_surveyed"]
    assert len(left_out) == 1
    assert left_out["value"].isna().all()


def test_tehsils_fall_into_five_equal_steps_and_no_data_into_none(facts: FactsInMemory) -> None:
    """0 to 100: 0 is class 1, 50 lies in the third of five steps of 20, 100 is class 5."""
    facts.add("place", id="TUMP", level="tehsil", name_en="Tump", parent="KECH", standing="verified")
    facts.add("place", id="ZAMURAN", level="tehsil", name_en="Zamuran", parent="KECH", standing="verified")
    water = records.indicator(facts)
    for place, figure in (("TURBAT", 100), ("BULEDA", 0), ("TUMP", 50)):
        records.value(facts, water, "actual", "2025-06-30", figure, place=place)
    classes = tehsil_values(facts, water).set_index("place")["class"]
    assert (classes["BULEDA"], classes["TUMP"], classes["TURBAT"]) == (1, 3, 5)
    assert nothing(classes["ZAMURAN"])


@pytest.mark.parametrize(("direction", "best", "ratio"), [("increase", "male", 0.5), ("decrease", "female", 2.0)])
def test_the_worse_split_depends_on_the_direction(
    facts: FactsInMemory, direction: str, best: str, ratio: float
) -> None:
    """Girls 30, boys 60: gap 30. Higher better: 30 ÷ 60 = 0.5. Lower better: 60 ÷ 30 = 2."""
    water = records.indicator(facts, direction=direction)
    records.value(facts, water, "actual", "2025-06-30", 30, sex="female")
    records.value(facts, water, "actual", "2025-06-30", 60, sex="male", denominator=8)
    records.value(facts, water, "actual", "2019-06-30", 1, sex="female")
    row = split_gaps(facts).iloc[0]
    assert (row["dimension"], row["best"], row["gap"], row["ratio"], row["few"]) == ("sex", best, 30, ratio, True)


def test_groups_come_furthest_behind_first(facts: FactsInMemory) -> None:
    factors = {"discrimination": 1, "geography": 1, "governance": 1, "socio_economic": 1}
    near = facts.add("marginalised_group", name="Near", lnob_group="youth", voice="none", shocks=0, size=9, **factors)
    facts.add("marginalised_group", name="Far", lnob_group="fishers", voice="none", shocks=3, **factors)
    records.action(facts, groups=[near])
    found = left_behind(facts)
    assert list(found["total"]) == [7, 4]
    assert list(found["actions"]) == [0, 1]
    assert list(found["few"]) == [False, True]


@given(st.floats(-1e6, 1e6), st.floats(-1e3, 0), st.floats(0, 1e3))
def test_the_distance_from_a_range_is_zero_inside_and_grows_outside(value: float, low: float, high: float) -> None:
    distance = off_range(value, low, high)
    assert distance >= 0
    assert (distance == 0) == (low <= value <= high)
