"""Step 6: schemes against the province's rules, and schemes that look alike."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.financing import SCHEME, STEP
from lead_desktop.roadmap.financing.duplicates import undecided_pairs, verdict_note
from lead_desktop.roadmap.financing.likeness import Compared, alike_among, likeness
from lead_desktop.roadmap.financing.spelling import name_likeness
from lead_desktop.roadmap.steps import step_state
from lead_desktop.roadmap.texts import english
from tests.roadmap.facts import FactsInMemory

WATER: dict[str, Value] = {
    "name": "Water supply scheme Ghari Khairo",
    "number": "1123",
    "first_year": "2026-27",
    "programme": "district_adp",
    "sector": "water_supply",
    "department": "phed",
    "accounting_officer": "secretary",
    "drawing_officer": "engineer",
    "places": ["one"],
    "nature": "ongoing",
    "stage": "submitted",
    "cost": 30_000_000,
}


@pytest.fixture
def larkana() -> FactsInMemory:
    facts = FactsInMemory(place="LARKANA")
    for place, level, parent in [
        ("LARKANA", "district", None),
        ("taluka", "tehsil", "LARKANA"),
        ("other_taluka", "tehsil", "LARKANA"),
        ("one", "union_council", "taluka"),
        ("two", "union_council", "taluka"),
        ("three", "union_council", "other_taluka"),
        ("village", "village", "one"),
    ]:
        facts.add("place", id=place, name_en=place, level=level, parent=parent, standing="verified")
    return facts


def found(facts: FactsInMemory, row_id: str) -> dict[str, str]:
    problems = SCHEME.check(facts.row("scheme", row_id) or {}, facts)
    return {problem.code: problem.said(english) for problem in problems}


def test_a_cost_above_the_limit_of_the_forum_on_the_day_of_approval_is_told(larkana: FactsInMemory) -> None:
    scheme = larkana.add("scheme", **{**WATER, "cost": 52_000_000}, forum="ddc", approved_on="2025-09-01")
    assert found(larkana, scheme)["cost_above_forum_limit"] == (
        "Rs 52 million is above the DDC limit of Rs 40 million (2025-26, to be verified). Check the cost and the forum."
    )
    for sound in ({"forum": "ddb"}, {"cost": 40_000_000}, {"approved_on": "2024-09-01"}, {"forum": "pdwp"}):
        larkana.edit("scheme", scheme, forum="ddc", approved_on="2025-09-01", cost=52_000_000)
        larkana.edit("scheme", scheme, **sound)
        assert found(larkana, scheme) == {}


def test_a_cost_below_the_smallest_scheme_is_told(larkana: FactsInMemory) -> None:
    scheme = larkana.add("scheme", **{**WATER, "cost": 4_500_000})
    assert found(larkana, scheme)["cost_below_smallest"].startswith(
        "Rs 4.5 million is below the smallest scheme of Rs 5 million (2025-26, to be verified)."
    )
    larkana.edit("scheme", scheme, cost=5_000_000)
    assert found(larkana, scheme) == {}


def test_a_new_scheme_is_told_when_ongoing_ones_have_less_than_their_share(larkana: FactsInMemory) -> None:
    ongoing = larkana.add("scheme", **{**WATER, "name": "School repair Dokri"})
    new = larkana.add("scheme", **{**WATER, "nature": "new"})
    year = {"source": "adp", "fiscal_year": "2026-27"}
    larkana.add("funding_line", **year, scheme=ongoing, committed=8_000_000)
    line = larkana.add("funding_line", **year, scheme=new, committed=2_000_000)
    assert found(larkana, new) == {}

    larkana.edit("funding_line", line, committed=8_000_000)
    assert found(larkana, new)["ongoing_share_too_low"].startswith(
        "Ongoing schemes of this programme have 50 % of the year's money; the rule asks for 80 % (2025-26,"
    )
    assert found(larkana, ongoing) == {}


def test_where_the_province_has_filled_no_rule_none_is_applied() -> None:
    kech = FactsInMemory(place="KECH")
    scheme = kech.add("scheme", **{**WATER, "cost": 900_000}, forum="ddc", approved_on="2026-09-01")
    assert found(kech, scheme) == {}


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "(same union council, 100 % alike)"),
        ({"places": ["village"]}, "(same union council, 100 % alike)"),
        ({"places": ["two"]}, "(same tehsil, 90 % alike)"),
        ({"places": ["three"]}, "(same district, 80 % alike)"),
        ({"places": ["elsewhere"]}, "(different places, 75 % alike)"),
        ({"sector": "roads"}, "(same union council, 85 % alike)"),
        ({"first_year": "2023-24"}, "scheme 77 of 2023-24"),
        ({"name": "Ghari Khairo water-supply  SCHEME"}, "100 % alike"),
        ({"name": "واٹر سپلائی اسکیم گڑھی خیرو"}, "alike)"),
    ],
)
def test_a_scheme_that_looks_like_another_is_told(larkana: FactsInMemory, changes: dict[str, Value], said: str) -> None:
    scheme = larkana.add("scheme", **WATER)
    larkana.add("scheme", **{**WATER, "number": "77", **changes})
    sentence = found(larkana, scheme)["look_alike_scheme"]
    assert sentence.startswith("Looks like scheme 77 of ")
    assert said in sentence


@pytest.mark.parametrize(
    "changes",
    [
        {"name": "Girls' primary school, new rooms"},
        {"first_year": "2022-23"},
        {"stage": "dropped"},
        {"places": ["elsewhere"], "sector": "roads"},
        {"name": None},
    ],
)
def test_a_scheme_unlike_another_is_left_in_peace(larkana: FactsInMemory, changes: dict[str, Value]) -> None:
    scheme = larkana.add("scheme", **WATER)
    larkana.add("scheme", **{**WATER, **changes})
    assert found(larkana, scheme) == {}


@pytest.mark.parametrize("verdict", ["same", "different", "extension"])
def test_a_decided_pair_is_not_asked_again_in_either_order(larkana: FactsInMemory, verdict: str) -> None:
    first, second = larkana.add("scheme", **WATER), larkana.add("scheme", **WATER)
    assert [(pair.first["id"], pair.second["id"]) for pair in undecided_pairs(larkana)] == [(first, second)]
    assert not step_state(STEP, larkana).tasks[2].tally.done

    decided = verdict_note(second, first, verdict, reason="Seen on site.", day=date(2026, 11, 20))
    note = larkana.add("note", **decided)
    assert undecided_pairs(larkana) == []
    assert found(larkana, first) == {}
    assert step_state(STEP, larkana).tasks[2].tally.done

    larkana.edit("note", note, text=None)
    assert len(undecided_pairs(larkana)) == 1


@pytest.mark.parametrize(
    ("first", "second", "least", "most"),
    [
        ("Water supply scheme Turbat", "Turbat: water supply scheme", 1.0, 1.0),
        ("Water supply scheme Turbat", "واٹر سپلائی اسکیم تربت", 0.9, 1.0),
        ("واٹر سپلائی اسکیم تربت", "واٽر سپلاءِ اسڪيم تربت", 0.9, 1.0),
        ("Water supply scheme Turbat", "Rural health centre Tump", 0.0, 0.6),
        ("Health centre Tump", "واٹر سپلائی اسکیم تربت", 0.0, 0.6),
        ("", "واٹر", 0.0, 0.0),
    ],
)
def test_names_are_compared_across_spellings_and_scripts(first: str, second: str, least: float, most: float) -> None:
    assert least <= name_likeness(first, second) <= most


NAMES = st.sampled_from(
    ["Water supply Turbat", "Turbat water supply scheme", "Water supply Tump", "واٹر سپلائی تربت", "واٽر سپلاءِ تربت",
     "Black topping of road", "Road black topping", "Girls school", "", "—"]
)  # fmt: skip
PLACES = st.frozensets(
    st.sampled_from([("UC-1", 1.0), ("UC-2", 1.0), ("T-1", 0.6), ("T-2", 0.6), ("D-1", 0.2), ("D-2", 0.2)]), max_size=3
)
SCHEMES = st.builds(
    Compared, NAMES, st.sampled_from(["", "water", "roads"]), st.sampled_from([None, 2022, 2024, 2026]), PLACES
)


@given(st.lists(SCHEMES, max_size=9))
def test_the_finder_finds_every_pair_that_a_comparison_of_each_with_each_finds(schemes: list[Compared]) -> None:
    """A pair is left out before it is compared only where it could not reach the likeness."""
    each = {(a, b): told for a, b in combinations(range(len(schemes)), 2) if (told := likeness(schemes[a], schemes[b]))}
    found = alike_among(tuple(schemes))
    assert {(one.first, one.second): (one.likeness, one.nearness) for one in found} == each
    assert [one.likeness for one in found] == sorted((one.likeness for one in found), reverse=True)
    assert all(0.75 - 1e-6 <= one.likeness <= 1 + 1e-9 for one in found)


@given(SCHEMES, SCHEMES)
def test_likeness_is_the_same_from_both_sides(first: Compared, second: Compared) -> None:
    assert likeness(first, second) == likeness(second, first)


def test_likeness_by_hand() -> None:
    """One name and sector in one tehsil: 0.60 x 1 + 0.25 x 0.6 + 0.15 = 0.90; in one district only: 0.80."""
    tehsil, district = frozenset({("T-1", 0.6), ("D-1", 0.2)}), frozenset({("T-2", 0.6), ("D-1", 0.2)})
    here, there = Compared("Water supply", "water", 2026, tehsil), Compared("Water supply", "water", 2025, district)
    assert likeness(here, here) == pytest.approx((0.90, 0.6))
    assert likeness(here, there) == pytest.approx((0.80, 0.2))
