"""Districts side by side: the share of the way to their own targets, completeness before any rank, coverage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.analysis.comparing import completeness, programme, ranking, standings
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

DISTRICTS = ["KECH", "PANJGUR", "GWADAR", "HUB"]


@pytest.fixture
def facts() -> FactsInMemory:
    made = FactsInMemory(place="BALOCHISTAN")
    for code in DISTRICTS:
        made.add("place", id=code, level="district", name_en=code.title(), standing="verified")
    return made


def of(facts: FactsInMemory, place: str, entity: str, row: str) -> str:
    """Let a record be the work of a district."""
    facts.edit(entity, row, office=place)
    return row


def course(facts: FactsInMemory, place: str, baseline: float, actual: float | None, goal: float | None) -> str:
    """Record one district's water indicator with its baseline of 2023, its value of 2026 and its target for 2030."""
    one = of(facts, place, "indicator", records.indicator(facts))
    records.value(facts, one, "baseline", "2023-06-30", baseline, place=place)
    if actual is not None:
        records.value(facts, one, "actual", "2026-06-30", actual, place=place)
    if goal is not None:
        records.value(facts, one, "target", "2030-06-30", goal, place=place)
    return one


def ranks(facts: FactsInMemory) -> list[tuple[str, float | None]]:
    found = standings(facts, DISTRICTS)
    rows = ranking(found, str(found["key"].iloc[0]), DISTRICTS)
    return [(row["place"], None if nothing(row["rank"]) else row["rank"]) for _, row in rows.iterrows()]


def test_the_order_is_by_the_share_of_the_way_and_not_by_the_value(facts: FactsInMemory) -> None:
    """Kech (50 - 40) ÷ (60 - 40) = 0.5; Panjgur (85 - 80) ÷ (100 - 80) = 0.25, though 85 % is more than 50 %."""
    course(facts, "KECH", 40, 50, 60)
    course(facts, "PANJGUR", 80, 85, 100)
    found = standings(facts, DISTRICTS).set_index("place")
    assert found.at["KECH", "progress"] == pytest.approx(0.5)
    assert found.at["PANJGUR", "progress"] == pytest.approx(0.25)
    assert (found.at["KECH", "distance"], found.at["PANJGUR", "distance"]) == (10, 15)
    assert ranks(facts)[:2] == [("KECH", 1), ("PANJGUR", 2)]


def test_where_less_is_better_the_signs_turn_by_themselves(facts: FactsInMemory) -> None:
    """Out of school from 40 to 30 with a target of 20: half the way, distance -10."""
    one = of(facts, "KECH", "indicator", records.indicator(facts, direction="decrease"))
    records.value(facts, one, "baseline", "2023-06-30", 40, place="KECH")
    records.value(facts, one, "actual", "2026-06-30", 30, place="KECH")
    records.value(facts, one, "target", "2030-06-30", 20, place="KECH")
    row = standings(facts, DISTRICTS).iloc[0]
    assert (row["progress"], row["distance"]) == (pytest.approx(0.5), -10)


def test_who_is_as_far_shares_a_rank_and_who_has_no_figure_has_none(facts: FactsInMemory) -> None:
    course(facts, "KECH", 40, 50, 60)
    course(facts, "PANJGUR", 20, 30, 40)
    course(facts, "GWADAR", 40, 44, 60)
    course(facts, "HUB", 40, None, 60)
    assert ranks(facts) == [("KECH", 1), ("PANJGUR", 1), ("GWADAR", 3), ("HUB", None)]
    found = standings(facts, DISTRICTS)
    last = ranking(found, str(found["key"].iloc[0]), DISTRICTS).iloc[-1]
    assert last["why_no_data"] == "no_actual"


def test_completeness_is_the_part_of_the_indicators_with_a_value(facts: FactsInMemory) -> None:
    """Kech has values for 1 of 2 indicators: 50 %; Hub has no indicator: nothing is known, not nought."""
    course(facts, "KECH", 40, 50, 60)
    schools = records.indicator(facts, title="Schools", unit="number", rollup="sum")
    other = of(facts, "KECH", "indicator", schools)
    records.value(facts, other, "baseline", "2023-06-30", 7, place="KECH")
    found = completeness(standings(facts, DISTRICTS), DISTRICTS).set_index("place")
    assert (found.at["KECH", "reported"], found.at["KECH", "in_use"], found.at["KECH", "share"]) == (1, 2, 50)
    assert nothing(found.at["HUB", "share"])


def test_the_target_is_that_of_the_last_year_of_the_districts_own_plan(facts: FactsInMemory) -> None:
    """The plan of Kech runs to 2026-27, so that 50 and not 60 is its target: (45 - 40) ÷ (50 - 40)."""
    one = course(facts, "KECH", 40, 45, 60)
    records.value(facts, one, "target", "2027-06-30", 50, place="KECH")
    plan = facts.add("plan", title="Plan", from_year="2024-25", to_year="2026-27", version=1, status="in_force")
    of(facts, "KECH", "plan", plan)
    assert standings(facts, DISTRICTS).iloc[0]["progress"] == pytest.approx(0.5)


def test_the_programmes_results_say_how_many_districts_stand_behind_them(facts: FactsInMemory) -> None:
    """Two radio shows of Kech and one of Hub: 3, of 2 of 4 districts; nobody wrote of alliances: no figure."""
    for place in ("KECH", "KECH", "HUB"):
        show = facts.add(
            "awareness_event", title="On the air", channel="radio", held_on="2026-05-01", place=place,
            count_method="broadcaster_figure",
        )  # fmt: skip
        of(facts, place, "awareness_event", show)
    found = programme(facts, DISTRICTS).set_index("result")
    assert (found.at["radio_shows", "figure"], found.at["radio_shows", "reported"]) == (3, 2)
    assert found.at["radio_shows", "districts"] == 4
    assert nothing(found.at["alliances", "figure"])
    assert found.at["alliances", "programme_figure"] == 6


def test_without_districts_there_is_nothing_to_compare(facts: FactsInMemory) -> None:
    found = standings(facts, [])
    assert found.empty
    assert completeness(found, []).empty
    assert ranking(found, "water", []).empty


@given(st.lists(st.integers(0, 100), min_size=1, max_size=6))
def test_a_better_way_never_has_a_worse_rank(values: list[int]) -> None:
    made = FactsInMemory(place="BALOCHISTAN")
    names = [f"D{number}" for number in range(len(values))]
    for name, value in zip(names, values, strict=True):
        made.add("place", id=name, level="district", name_en=name, standing="verified")
        course(made, name, 0, value, 100)
    found = standings(made, names)
    rows = ranking(found, str(found["key"].iloc[0]), names)
    assert list(rows["progress"]) == sorted(rows["progress"], reverse=True)
    assert list(rows["rank"]) == sorted(rows["rank"])
    assert rows["rank"].iloc[0] == 1
