"""Step 2: each check speaks for its slip alone, and what is worked out from scores. The tasks are tested apart."""

import pytest

from lead_desktop import catalogue
from lead_desktop.roadmap.baseline import STEP
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import english
from lead_desktop.ui.steps.baseline import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}
ALL = {"sex": "all", "age": "all", "area": "all"}
WATER: dict[str, Value] = {
    "meaning": "baseline",
    "place": "KECH",
    "period_end": "2023-03-01",
    "value": 62.0,
    "source": "census_2023",
    **ALL,
}
PEOPLE: dict[str, Value] = {**WATER, "indicator": "people", "value": 1000.0}


@pytest.fixture
def facts() -> FactsInMemory:
    facts = FactsInMemory()
    for code, level, name in (
        ("KECH", "district", "Kech"),
        ("KECH/TURBAT", "tehsil", "Turbat"),
        ("KECH/DASHT", "tehsil", "Dasht"),
    ):
        facts.add("place", id=code, name_en=name, level=level, parent="KECH" if level == "tehsil" else None)
    facts.add("institution", id="phe", name="Public Health Engineering", kind="department", level="district")
    facts.add("institution", id="council", name="District Council", kind="local_council", level="district")
    facts.add("indicator", id="water", title="Improved water", unit="percent", lowest=0.0, highest=100.0)
    facts.add("indicator", id="people", title="People", unit="number", rollup="sum")
    return facts


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}


def name_of(source: str) -> str:
    entry = catalogue.entry("data_sources", source)
    assert entry is not None
    return entry.en


@pytest.mark.parametrize(
    ("change", "code", "level", "field", "said"),
    [
        (
            {"value": -1.0},
            "value_below_lowest",
            Level.ERROR,
            "value",
            "−1 cannot occur for the indicator. The lowest possible value is 0.",
        ),
        (
            {"value": 101.0},
            "value_above_highest",
            Level.ERROR,
            "value",
            "101 cannot occur for the indicator. The highest possible value is 100.",
        ),
        (
            {"value": None},
            "value_or_reason",
            Level.NEEDED,
            "value",
            "Give a value, or say why there is none.",
        ),
        (
            {"source": None},
            "source_needed",
            Level.NEEDED,
            "source",
            "Say which source the value is from.",
        ),
        (
            {"value": 0.36},
            "looks_like_fraction",
            Level.WARNING,
            "value",
            "0.36 per cent? Some published tables give fractions. Choose 0.36 % or 36 %.",
        ),
        (
            {"numerator": 600.0, "denominator": 1000.0},
            "counts_disagree",
            Level.WARNING,
            "value",
            "The value and its two counts do not agree: 62 is entered, the counts give 60.",
        ),
    ],
)
def test_a_check_on_a_value_speaks_for_its_slip(
    facts: FactsInMemory, change: dict[str, Value], code: str, level: Level, field: str, said: str
) -> None:
    row_id = facts.add("measurement", indicator="water", **WATER)
    assert found(facts, "measurement", row_id) == {}

    facts.edit("measurement", row_id, **change)
    assert found(facts, "measurement", row_id) == {code: (level, field, said)}


@pytest.mark.parametrize(
    "change",
    [
        {"value": None, "missing_reason": "not_surveyed"},
        {"meaning": "target", "source": None},
        {"value": 0.0},
        {"value": 100.0},
        {"numerator": 624.0, "denominator": 1000.0},
        {"numerator": 624.0, "denominator": 0.0, "value": None, "missing_reason": "awaited", "indicator": "people"},
        {"place": "KECH/TURBAT"},
        {"indicator": None},
        {"period_end": None, "place": None},
    ],
)
def test_a_sound_or_half_entered_value_is_left_in_peace(facts: FactsInMemory, change: dict[str, Value]) -> None:
    row_id = facts.add("measurement", **{**WATER, "indicator": "water", **change})
    assert found(facts, "measurement", row_id) == {}


def test_a_source_that_does_not_speak_for_tehsils_is_told(facts: FactsInMemory) -> None:
    row_id = facts.add("measurement", indicator="water", **{**WATER, "place": "KECH/TURBAT", "source": "pslm"})
    said = f"{name_of('pslm')} does not speak for this level: Tehsil or taluka. The value is kept as weak."
    assert found(facts, "measurement", row_id) == {"source_too_coarse": (Level.WARNING, "source", said)}

    facts.edit("measurement", row_id, place="KECH")
    assert found(facts, "measurement", row_id) == {}


def test_a_part_larger_than_its_whole_is_refused_for_a_percentage_only(facts: FactsInMemory) -> None:
    counts: dict[str, Value] = {"numerator": 1300.0, "denominator": 1000.0, "missing_reason": "awaited", "value": None}
    row_id = facts.add("measurement", **{**WATER, "indicator": "water", **counts})
    assert found(facts, "measurement", row_id)["part_over_whole"] == (
        Level.ERROR,
        "numerator",
        "The part is larger than the whole. Check the two counts.",
    )

    facts.edit("measurement", row_id, indicator="people")
    assert found(facts, "measurement", row_id) == {}


def test_tehsils_that_add_up_to_more_than_the_district_are_told_at_both(facts: FactsInMemory) -> None:
    district = facts.add("measurement", **PEOPLE)
    tehsil = facts.add("measurement", **{**PEOPLE, "place": "KECH/TURBAT", "value": 700.0})
    other = facts.add("measurement", **{**PEOPLE, "place": "KECH/DASHT", "value": 300.0})
    assert found(facts, "measurement", district) == {}

    facts.edit("measurement", other, value=612.0)
    said = "The tehsils add up to 1,312 and the district has 1,000, which is 312 apart. Check both."
    for row_id in (district, tehsil, other):
        assert found(facts, "measurement", row_id) == {"tehsils_disagree": (Level.WARNING, "value", said)}

    facts.edit("measurement", other, value=310.0)
    assert found(facts, "measurement", district) == {}


def test_some_of_the_tehsils_may_stay_below_the_district_but_not_all_of_them(facts: FactsInMemory) -> None:
    district = facts.add("measurement", **PEOPLE)
    facts.add("measurement", **{**PEOPLE, "place": "KECH/TURBAT", "value": 500.0})
    assert found(facts, "measurement", district) == {}

    facts.add("measurement", **{**PEOPLE, "place": "KECH/DASHT", "value": 300.0})
    assert "tehsils_disagree" in found(facts, "measurement", district)


def test_tehsils_are_not_added_up_for_other_roll_ups_or_other_splits(facts: FactsInMemory) -> None:
    district = facts.add("measurement", **PEOPLE)
    facts.add("measurement", **{**PEOPLE, "place": "KECH/TURBAT", "value": 5000.0, "sex": "female"})
    assert found(facts, "measurement", district) == {}

    facts.add("measurement", **{**PEOPLE, "place": "KECH/TURBAT", "value": 5000.0})
    facts.edit("indicator", "people", rollup="latest")
    assert found(facts, "measurement", district) == {}


def test_sources_of_the_same_years_that_lie_15_points_apart_are_told(facts: FactsInMemory) -> None:
    census = facts.add("measurement", indicator="water", **{**WATER, "value": 94.4})
    survey = facts.add(
        "measurement", indicator="water", **{**WATER, "value": 50.0, "source": "pslm", "period_end": "2020-06-30"}
    )
    assert found(facts, "measurement", census)["sources_disagree"] == (
        Level.WARNING,
        "value",
        f"Sources disagree (Kech, Improved water: 94.4 % {name_of('census_2023')} (2023); "
        f"50 % {name_of('pslm')} (2020)). All stay; choose the one the plan uses.",
    )

    for change in (
        {"value": 79.5},
        {"value": 50.0, "period_end": "2015-06-30"},
        {"sex": "female", "period_end": "2020-06-30"},
    ):
        facts.edit("measurement", survey, **change)
        assert found(facts, "measurement", census) == {}


def test_a_target_never_disagrees_with_a_source(facts: FactsInMemory) -> None:
    facts.add("measurement", indicator="water", **WATER)
    target = facts.add(
        "measurement", indicator="water", **{**WATER, "meaning": "target", "value": 95.0, "source": None}
    )
    assert found(facts, "measurement", target) == {}


def test_a_value_for_a_place_that_did_not_exist_yet_names_the_older_unit(facts: FactsInMemory) -> None:
    facts.add("place", id="TUMP", name_en="Tump", level="district", replaces=["KECH"], valid_from="2026-01-01")
    row_id = facts.add("measurement", indicator="water", **{**WATER, "place": "TUMP"})
    assert found(facts, "measurement", row_id) == {
        "place_not_yet": (
            Level.WARNING,
            "place",
            "Tump did not exist within these borders on 01/03/2023. Record it for Kech, old borders?",
        )
    }

    facts.edit("measurement", row_id, period_end="2026-01-01")
    assert found(facts, "measurement", row_id) == {}


def test_a_value_for_a_place_that_no_longer_existed_is_told(facts: FactsInMemory) -> None:
    facts.edit("place", "KECH", valid_to="2022-12-31")
    row_id = facts.add("measurement", indicator="water", **WATER)
    level, field, said = found(facts, "measurement", row_id)["place_no_longer"]
    assert (level, field) == (Level.WARNING, "place")
    assert said.startswith("Kech no longer existed within these borders on 01/03/2023.")

    facts.edit("measurement", row_id, period_end="2022-12-31")
    assert found(facts, "measurement", row_id) == {}


def test_a_second_lead_of_a_target_and_arm_is_told(facts: FactsInMemory) -> None:
    facts.add("mandate", target="6.1", institution="phe", role="lead", arm="both")
    second = facts.add("mandate", target="6.1", institution="council", role="lead", arm="decides")
    assert found(facts, "mandate", second) == {
        "second_lead": (
            Level.WARNING,
            "role",
            "Two leads for target 6.1: Public Health Engineering leads it too. Make one of them co-lead or support.",
        )
    }

    for change in ({"role": "support"}, {"role": "lead", "target": "6.2"}):
        facts.edit("mandate", second, **change)
        assert found(facts, "mandate", second) == {}


def test_one_office_may_decide_and_another_carry_out(facts: FactsInMemory) -> None:
    facts.add("mandate", target="6.1", institution="phe", role="lead", arm="carries_out")
    second = facts.add("mandate", target="6.1", institution="council", role="lead", arm="decides")
    assert found(facts, "mandate", second) == {}


def test_a_mandate_names_its_office_unless_the_role_is_nobody(facts: FactsInMemory) -> None:
    row_id = facts.add("mandate", target="6.1", role="support", arm="both")
    assert found(facts, "mandate", row_id) == {
        "institution_needed": (
            Level.NEEDED,
            "institution",
            "Say which office has this role, or choose “Nobody” as the role.",
        )
    }

    facts.edit("mandate", row_id, role="none")
    assert found(facts, "mandate", row_id) == {}


def test_more_posts_filled_than_sanctioned_are_told(facts: FactsInMemory) -> None:
    posts: dict[str, Value] = {"posts_sanctioned": 12, "posts_filled": 13}
    row_id = facts.add("mandate", target="6.1", institution="phe", role="support", arm="both", **posts)
    level, field, said = found(facts, "mandate", row_id)["filled_over_sanctioned"]
    assert (level, field) == (Level.WARNING, "posts_filled")
    assert said == "More posts filled than sanctioned. Check the two counts."

    facts.edit("mandate", row_id, posts_filled=12)
    assert found(facts, "mandate", row_id) == {}


@pytest.mark.parametrize("part", ["with_disability", "youth"])
def test_a_part_of_an_engagement_is_not_larger_than_the_people_counted(facts: FactsInMemory, part: str) -> None:
    row_id = facts.add("engagement", men=20, women=18, transgender=2, **{part: 41})
    assert found(facts, "engagement", row_id) == {
        f"{part}_over_counted": (
            Level.ERROR,
            part,
            "This is more than the people counted. Check it against women, men and transgender people.",
        )
    }

    facts.edit("engagement", row_id, **{part: 40})
    assert found(facts, "engagement", row_id) == {}


@pytest.mark.parametrize(
    ("entity", "field", "sound", "outside", "said"),
    [
        ("issue", "severity", ["1", "5"], ["0", "6"], "Choose a number from 1 to 5."),
        ("stakeholder", "power", ["1", "5"], ["0", "6"], "Choose a number from 1 to 5."),
        ("stakeholder", "interest", ["1", "5"], ["0", "6"], "Choose a number from 1 to 5."),
        ("stakeholder", "stance", ["-2", "2"], ["-3", "3"], "Choose a number from −2 to 2."),
        ("mandate", "staff", ["0", "4"], ["-1", "5"], "Choose a number from 0 to 4."),
        ("mandate", "budget", ["0", "4"], ["-1", "5"], "Choose a number from 0 to 4."),
        ("mandate", "skills", ["0", "4"], ["-1", "5"], "Choose a number from 0 to 4."),
        ("mandate", "systems", ["0", "4"], ["-1", "5"], "Choose a number from 0 to 4."),
        ("marginalised_group", "discrimination", ["0", "3"], ["-1", "4"], "Choose a number from 0 to 3."),
        ("marginalised_group", "geography", ["0", "3"], ["-1", "4"], "Choose a number from 0 to 3."),
        ("marginalised_group", "governance", ["0", "3"], ["-1", "4"], "Choose a number from 0 to 3."),
        ("marginalised_group", "socio_economic", ["0", "3"], ["-1", "4"], "Choose a number from 0 to 3."),
        ("marginalised_group", "shocks", ["0", "3"], ["-1", "4"], "Choose a number from 0 to 3."),
    ],
)
def test_a_scale_takes_its_steps_and_nothing_outside(
    entity: str, field: str, sound: list[str], outside: list[str], said: str
) -> None:
    scale = ENTITIES[entity].by_name[field]
    assert [scale.parse(typed) for typed in sound] == [int(typed) for typed in sound]
    for typed in outside:
        with pytest.raises(Unreadable) as refused:
            scale.parse(typed)
        assert refused.value.sentence.said(english).endswith(said)


@pytest.mark.parametrize(
    ("power", "interest", "quadrant"),
    [(3, 3, "Manage closely"), (5, 2, "Keep satisfied"), (2, 3, "Keep informed"), (1, 1, "Monitor"), (4, None, None)],
)
def test_a_score_of_3_counts_as_high_in_the_grid(
    facts: FactsInMemory, power: int, interest: int | None, quadrant: str | None
) -> None:
    (computed,) = ENTITIES["stakeholder"].computed
    assert computed.formula({"power": power, "interest": interest}, facts) == quadrant


def test_the_capacity_of_an_office_is_the_mean_of_its_four_scores(facts: FactsInMemory) -> None:
    (computed,) = ENTITIES["mandate"].computed
    assert computed.formula({"staff": 4, "budget": 0, "skills": 3, "systems": 2}, facts) == 2.25
    assert computed.formula({"staff": 4, "budget": 0, "skills": 3}, facts) is None


def test_the_total_of_a_group_is_the_sum_of_its_five_factors(facts: FactsInMemory) -> None:
    (computed,) = ENTITIES["marginalised_group"].computed
    scores: dict[str, Value] = {"discrimination": 3, "geography": 2, "governance": 0, "socio_economic": 3, "shocks": 1}
    assert computed.formula(scores, facts) == 9
    assert computed.formula({**scores, "shocks": None}, facts) is None


def test_groups_left_behind_are_restricted_and_concerns_are_private() -> None:
    assert [entity.name for entity in STEP.entities if entity.restricted] == ["marginalised_group"]
    private = [(entity.name, field.name) for entity in STEP.entities for field in entity.fields if field.private]
    assert private == [("stakeholder", "concern")]


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
