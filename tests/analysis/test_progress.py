"""Progress, expected, pace and word of V7a, against figures worked out by hand."""

from datetime import date, timedelta
from math import inf, isinf

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from lead_desktop.analysis.progress import Course, Standing, actions_by_state, plan_progress, progress_board, standing
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

BEGUN, NOW, END = date(2022, 6, 30), date(2024, 6, 30), date(2026, 6, 30)
"""Half of four years: 731 of 1461 days, e = 0.5003 along a straight line."""


def course(baseline: float, actual: float, goal: float, direction: str = "increase", **more: object) -> Course:
    return Course((BEGUN, baseline), (NOW, actual), (END, goal), direction, **more)  # type: ignore[arg-type]


def test_half_the_way_in_half_the_time_is_on_track() -> None:
    """(60 - 40) ÷ (80 - 40) = 0.5; e = 0.5003; r = 0.9993."""
    found = standing(course(40, 60, 80))
    assert found.progress == 0.5
    assert found.expected == pytest.approx(0.5003, abs=1e-4)
    assert found.pace == pytest.approx(0.9993, abs=1e-4)
    assert (found.status, found.finer, found.distance) == ("on_track", "substantial", 20)


def test_a_falling_indicator_needs_no_case_of_its_own() -> None:
    """(45 - 60) ÷ (30 - 60) = 0.5: the same as rising by half."""
    found = standing(course(60, 45, 30, "decrease"))
    assert (found.progress, found.status, found.distance) == (0.5, "on_track", -15)


@pytest.mark.parametrize(
    ("actual", "status", "finer"),
    [
        (81, "on_track", "reached"),
        (58, "slow", "moderate"),
        (45, "off_track", "limited"),
        (39, "off_track", "limited"),
        (35, "moving_away", "moving_away"),
    ],
)
def test_the_words_follow_the_pace(actual: float, status: str, finer: str) -> None:
    """Baseline 40, goal 80, e = 0.5003: 58 -> r 0.90; 45 -> 0.25; 39 -> -0.05; 35 -> -0.25."""
    found = standing(course(40, actual, 80))
    assert (found.status, found.finer) == (status, finer)


def test_yearly_targets_bend_the_path() -> None:
    """Yearly target 45 at mid-time: e = (45 - 40) ÷ 40 = 0.125, so 45 is fully on its path: r = 1."""
    found = standing(course(40, 45, 80, steps=[(NOW, 45.0)]))
    assert (found.expected, found.pace, found.status) == (0.125, 1.0, "on_track")


def test_a_value_to_be_held_may_slip_by_two_per_cent_of_the_baseline() -> None:
    """Hold 90: 2 % is 1.8, so 88.3 holds and 88.1 does not. Lower is better: 91.7 holds, 91.9 does not."""
    assert standing(course(90, 88.3, 90)).status == "on_track"
    assert standing(course(90, 88.1, 90)).status == "off_track"
    assert standing(course(90, 91.7, 90, "decrease")).status == "on_track"
    assert standing(course(90, 91.9, 90, "decrease")).status == "off_track"


def test_a_range_is_measured_by_the_distance_from_it() -> None:
    """Range 20 to 30: baseline 40 is 10 off, actual 36 is 6 off: p = 1 - 6 ÷ 10 = 0.4; elapsed 0.5003: r = 0.80."""
    found = standing(course(40, 36, 25, "within_range", low=20.0, high=30.0))
    assert found.progress == pytest.approx(0.4)
    assert found.pace == pytest.approx(0.7995, abs=1e-4)
    assert (found.status, found.distance) == ("slow", -6)


def test_who_began_within_the_range_holds_it_or_has_lost_it() -> None:
    assert standing(course(25, 30, 25, "within_range", low=20.0, high=30.0)).progress == 1
    assert standing(course(25, 31, 25, "within_range", low=20.0, high=30.0)).status == "off_track"


def test_compound_growth_is_compared_rate_with_rate() -> None:
    """100 -> 121 in two years is 10 % a year; 100 -> 146.41 in four is 10 % too: r = 1, though linear p is 0.45."""
    found = standing(course(100, 121, 146.41, compound=True))
    assert found.pace == pytest.approx(1.0, abs=0.002)
    assert (found.pace_used, found.status) == ("compound", "on_track")
    assert found.progress == pytest.approx(0.4525, abs=1e-4)
    assert found.years_needed == pytest.approx(2.0, abs=0.01)


def test_compound_growth_from_zero_is_worked_out_in_equal_steps_and_said_so() -> None:
    assert standing(course(0, 50, 100, compound=True)).pace_used == "linear_instead"


def test_years_needed_at_the_pace_so_far() -> None:
    """10 of 40 points in 2.0014 years: 30 points more take 6.0 years. No move, or a move away: never."""
    assert standing(course(40, 50, 80)).years_needed == pytest.approx(6.004, abs=0.001)
    assert standing(course(40, 40, 80)).years_needed == inf
    assert isinf(standing(course(40, 30, 80)).years_needed)
    assert standing(course(40, 85, 80)).years_needed == 0


def test_nothing_is_said_too_early_or_while_nothing_is_expected() -> None:
    soon = Course((BEGUN, 40), (BEGUN + timedelta(days=92), 42), (END, 80))
    assert (standing(soon).status, standing(soon).why_no_data) == ("no_data", "too_early")
    monthly = Course((BEGUN, 40), (BEGUN + timedelta(days=92), 42), (END, 80), least_months=3)
    assert standing(monthly).status != "no_data"
    flat = standing(course(40, 41, 80, steps=[(NOW, 40.0)]))
    assert (flat.status, flat.why_no_data) == ("no_data", "nothing_expected")


@pytest.mark.parametrize(
    ("missing", "why"), [("baseline", "no_baseline"), ("actual", "no_actual"), ("goal", "no_target")]
)
def test_a_missing_value_is_no_data_and_never_zero(missing: str, why: str) -> None:
    points: dict[str, tuple[date, float] | None] = {"baseline": (BEGUN, 1), "actual": (NOW, 2), "goal": (END, 3)}
    points[missing] = None
    found = standing(Course(**points))  # type: ignore[arg-type]
    assert (found.status, found.why_no_data) == ("no_data", why)
    assert nothing(found.progress)


amounts = st.floats(-1e4, 1e4).map(lambda figure: round(figure, 2))


def mirrored(found: Standing) -> tuple[object, ...]:
    return found.status, found.finer, found.why_no_data


@given(amounts, amounts, amounts)
def test_turning_all_signs_and_the_direction_changes_no_word(baseline: float, actual: float, goal: float) -> None:
    assume(abs(goal - baseline) > 0.1)
    rising = standing(course(baseline, actual, goal))
    falling = standing(course(-baseline, -actual, -goal, "decrease"))
    assert mirrored(rising) == mirrored(falling)
    assert rising.progress == pytest.approx(falling.progress)
    assert rising.distance == pytest.approx(-falling.distance)


@given(amounts, amounts, st.floats(0, 1))
def test_nearer_the_goal_is_never_a_worse_progress(baseline: float, goal: float, part: float) -> None:
    assume(abs(goal - baseline) > 0.1)
    actual = baseline + part * (goal - baseline)
    assert standing(course(baseline, actual, goal)).progress == pytest.approx(part, abs=1e-6)


def test_the_board_puts_the_worst_first_and_takes_the_plans_last_year() -> None:
    """Good: 40 -> 50 of 80, e about 0.2; bad falls to 30. The target of 2035 belongs to no year of the plan."""
    facts = FactsInMemory()
    facts.add("plan", title="Plan", from_year="2025-26", to_year="2029-30", version=1, status="in_force")
    for title, actual in (("good", 50.0), ("bad", 30.0)):
        one = records.indicator(facts, title=title)
        records.value(facts, one, "baseline", "2025-06-30", 40)
        records.value(facts, one, "actual", "2026-06-30", actual, source="mics")
        records.value(facts, one, "target", "2030-06-30", 80, source=None)
        records.value(facts, one, "target", "2035-06-30", 95, source=None)
    records.indicator(facts, title="empty")
    board = progress_board(facts)
    assert list(board["title"]) == ["bad", "good", "empty"]
    assert list(board["goal"][:2]) == [80, 80]
    assert list(board["bar"][:2]) == [0, 0.25]
    assert board.at[0, "progress"] == -0.25
    assert list(board["sources_differ"]) == [True, True, False]
    assert (board.at[2, "status"], board.at[2, "why_no_data"]) == ("no_data", "no_baseline")


def test_values_of_a_new_unit_from_before_it_existed_are_not_its_own() -> None:
    facts = FactsInMemory(place="TUMP")
    facts.add("place", id="TUMP", level="district", name_en="Tump", standing="verified", valid_from="2026-02-24")
    one = records.indicator(facts)
    records.value(facts, one, "baseline", "2020-06-30", 40)
    assert progress_board(facts).at[0, "why_no_data"] == "no_baseline"


def test_plan_progress_weighs_by_cost_and_leaves_out_what_is_not_known() -> None:
    """(300 x 50 + 100 x 100 + 100 x 0) ÷ 500 = 50 %; plain mean (50 + 100 + 0) ÷ 3 = 50; the silent one is left out."""
    facts = FactsInMemory()
    for rupees, state, done in (
        (300, "running", 50),
        (100, "completed", None),
        (100, "planned", None),
        (900, "running", None),
    ):
        action = records.action(facts, state=state)
        records.cost(facts, action, rupees)
        if done is not None:
            facts.add(
                "progress_update", action=action, fiscal_year="2026-27", quarter="q1", physical=done,
                state="on_schedule", done_so_far="…", reported_on="2026-10-01",
            )  # fmt: skip
    row = plan_progress(facts).iloc[0]
    assert (row["progress"], row["mean"], row["reported"], row["actions"]) == (50, 50, 3, 4)
    states = actions_by_state(facts).set_index("state")
    assert tuple(states.loc["running"]) == (2, 1200)
