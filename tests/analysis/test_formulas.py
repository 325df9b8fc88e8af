"""Formulas by hand where no other test has them, and what always holds of sums, shares and ranks."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lead_desktop.analysis.alignment import coverage
from lead_desktop.analysis.funding import committed_to, own_revenue, what_money_buys
from lead_desktop.analysis.gaps import left_behind, reference_values, split_gaps, tehsil_values
from lead_desktop.analysis.participation import participation
from lead_desktop.analysis.plans import costed_table
from lead_desktop.analysis.progress import Course, plan_progress, standing
from lead_desktop.analysis.ranking import group_rankings, priority_table
from lead_desktop.analysis.scores import reach, scorecard, scorecard_total
from lead_desktop.analysis.works import elapsed_share, is_late, work_and_money
from lead_desktop.roadmap.action_plan.ranking import CRITERIA
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory

TODAY = date(2026, 11, 21)
FEW = settings(max_examples=20, deadline=None)
shares = st.integers(0, 100)


def kech() -> FactsInMemory:
    made = FactsInMemory(today=TODAY)
    records.places(made)
    return made


# Step 1


def test_plan_participation_and_groups_earn_their_second_point_by_what_followed() -> None:
    """A draft, an engagement and a group: 1 + 1 + 1. Endorsed, answered, served by an action: 2 + 2 + 2."""
    facts = kech()
    plan = facts.add("plan", title="Plan", from_year="2026-27", to_year="2029-30", version=1, status="draft")
    heard = facts.add(
        "engagement", title="Hearing", held_on="2026-10-01", level="consult", mode="hearing", place="KECH",
        issues_raised="Water.",
    )  # fmt: skip
    factors = dict.fromkeys(("discrimination", "geography", "governance", "socio_economic", "shocks"), 1)
    group = facts.add("marginalised_group", name="Fishers", lnob_group="fishers", voice="none", **factors)
    assert scorecard_total(scorecard(facts)) == 3
    facts.edit("plan", plan, status="endorsed")
    facts.edit("engagement", heard, response="A tanker goes twice a week.")
    records.action(facts, groups=[group])
    assert scorecard_total(scorecard(facts)) == 6


@FEW
@given(st.lists(st.tuples(shares, shares, shares), min_size=1, max_size=5))
def test_the_people_reached_add_up_whatever_they_are_sorted_by(events: list[tuple[int, int, int]]) -> None:
    facts = kech()
    for number, (women, men, transgender) in enumerate(events):
        facts.add(
            "awareness_event", title="Walk", channel=("walk", "seminar")[number % 2], held_on="2026-10-01",
            place=("TURBAT", "BULEDA")[number % 2], women=women, men=men, transgender=transgender,
            count_method="head_count",
        )  # fmt: skip
    by_channel, by_tehsil = (
        reach(facts, by)[["women", "men", "transgender"]].sum().sum() for by in ("channel", "tehsil")
    )
    assert by_channel == by_tehsil == sum(map(sum, events))


# Step 2


def test_of_an_indicator_within_a_range_the_worse_part_lies_farther_outside() -> None:
    """Range 10 to 20. Girls 8: 2 outside. Boys 25: 5 outside, so boys are worse; the gap is 25 - 8 = 17."""
    facts = kech()
    weight = records.indicator(facts, direction="within_range", range_low=10, range_high=20)
    records.value(facts, weight, "actual", "2025-06-30", 8, sex="female")
    records.value(facts, weight, "actual", "2025-06-30", 25, sex="male")
    row = split_gaps(facts).iloc[0]
    assert (row["best"], row["worst"], row["gap"]) == ("female", "male", 17)


def test_tehsils_with_one_and_the_same_value_stand_in_the_middle_class() -> None:
    facts = kech()
    water = records.indicator(facts)
    for tehsil in ("TURBAT", "BULEDA"):
        records.value(facts, water, "actual", "2025-06-30", 40, place=tehsil)
    assert set(tehsil_values(facts, water)["class"].dropna()) == {3}


def test_a_published_series_of_the_same_official_indicator_and_unit_is_offered() -> None:
    facts = kech()
    records.indicator(facts, title="A name of our own", unit="percent", sdg_indicator="4.1.2")
    found = reference_values(facts)
    assert set(found["matched_by"]) <= {"sdg_indicator"}


@FEW
@given(st.lists(st.tuples(*[st.integers(0, 3)] * 5), min_size=1, max_size=5))
def test_the_total_of_a_group_lies_between_0_and_15_and_the_largest_comes_first(
    scored: list[tuple[int, int, int, int, int]],
) -> None:
    facts = kech()
    names = ("discrimination", "geography", "governance", "socio_economic", "shocks")
    for factors in scored:
        given_factors = dict(zip(names, factors, strict=True))
        facts.add("marginalised_group", name="Group", lnob_group="youth", voice="none", **given_factors)
    totals = list(left_behind(facts)["total"])
    assert totals == sorted(map(sum, scored), reverse=True)
    assert all(0 <= total <= 15 for total in totals)


# Step 4


def ballots(facts: FactsInMemory, scores: dict[str, list[int]]) -> str:
    """Let a women's group score targets, all criteria alike, and return the round."""
    held = facts.add("ranking_round", title="Round", held_on="2026-10-01", state="open")
    for target, (women, youth) in scores.items():
        for group, figure in (("women", women), ("youth", youth)):
            marks = dict.fromkeys(CRITERIA, figure)
            facts.add("ballot", round=held, voter_group=group, voters=10, target=target, **marks)
    return held


@FEW
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=2, max_size=5))
def test_the_span_of_ranks_holds_the_rank_itself_and_each_group_has_an_order_of_its_own(
    scored: list[tuple[int, int]],
) -> None:
    facts = kech()
    targets = ["1.1", "2.1", "3.1", "4.1", "6.1"][: len(scored)]
    held = ballots(facts, {target: list(pair) for target, pair in zip(targets, scored, strict=True)})
    found = priority_table(facts, held)
    assert (found["best_rank"] <= found["rank"]).all()
    assert (found["rank"] <= found["worst_rank"]).all()
    groups = group_rankings(facts, held)
    first = groups[(groups["voter_group"] == "women") & (groups["rank"] == 1)]
    women = {target: pair[0] for target, pair in zip(targets, scored, strict=True)}
    assert set(first["target"]) == {target for target in targets if women[target] == max(women.values())}


@FEW
@given(
    st.lists(st.tuples(st.integers(1, 10**6), st.lists(st.sampled_from(["1.1", "6.1", "6.2"]), min_size=1, max_size=3,
                                                       unique=True)), min_size=1, max_size=4)
)  # fmt: skip
def test_the_costs_of_the_plan_add_up_whatever_they_are_sorted_by(costs: list[tuple[int, list[str]]]) -> None:
    facts = kech()
    for rupees, targets in costs:
        records.cost(facts, records.action(facts, targets=targets, places=["TURBAT", "UC-1"]), rupees)
    total = sum(rupees for rupees, _ in costs)
    for by in ("action", "result", "goal", "tehsil"):
        assert costed_table(facts, by)["amount"].sum() == pytest.approx(total)


# Step 5


@FEW
@given(st.lists(st.sampled_from(["direct", "partial", "weak", "none", "against"]), min_size=1, max_size=4))
def test_coverage_and_index_lie_between_nought_and_all(strengths: list[str]) -> None:
    facts = kech()
    action = records.action(facts)
    for number, strength in enumerate(strengths):
        item = facts.add(
            "agenda_item", framework="district_agenda", level="local", number=str(number), title="Item",
            standing="verified",
        )  # fmt: skip
        facts.add("alignment", agenda_item=item, action=action, strength=strength, reason="Said.")
    row = coverage(facts).set_index("framework").loc["district_agenda"]
    assert 0 <= row["covered"] <= row["items"] == len(strengths)
    assert row["covered"] == sum(strength in ("direct", "partial") for strength in strengths)
    assert 0 <= row["index"] <= 100


# Step 6


def test_what_is_committed_to_an_action_counts_over_all_years_and_through_its_scheme() -> None:
    """3 m this year and 2 m next year name the action, 1 m its scheme: 6 m."""
    facts = kech()
    action, source = records.action(facts), records.source(facts)
    scheme = records.scheme(facts, action=action)
    records.line(facts, source, 3_000_000, action=action)
    records.line(facts, source, 2_000_000, "2027-28", action=action)
    records.line(facts, source, 1_000_000, scheme=scheme)
    assert committed_to(facts)[action] == 6_000_000


@FEW
@given(st.lists(st.integers(1, 10**7), min_size=1, max_size=5), st.integers(1, 2 * 10**7))
def test_one_more_sum_is_never_paid_out_twice(gaps: list[int], rupees: int) -> None:
    facts = kech()
    for gap in gaps:
        records.cost(facts, records.action(facts), gap)
    found = what_money_buys(facts, rupees)
    assert found["paid"].sum() == pytest.approx(min(rupees, sum(gaps)))
    assert (found["paid"] <= found["gap"]).all()
    assert found["left"].iloc[-1] == pytest.approx(max(0, rupees - sum(gaps)))


@FEW
@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_the_whole_gap_of_a_stream_is_its_rate_gap_and_what_was_billed_but_not_collected(
    billed: int, collected: int, achievable: int
) -> None:
    facts = kech()
    facts.add(
        "revenue_stream", kind="shop_rent", council="mc", fiscal_year="2026-27", billed=billed, collected=collected,
        achievable=achievable,
    )  # fmt: skip
    row = own_revenue(facts).iloc[0]
    assert row["total_gap"] == row["rate_gap"] + billed - collected


# Step 7


def test_after_the_last_yearly_target_the_way_goes_on_to_the_goal() -> None:
    """B 40 in June 2024, yearly target 50 in June 2025, G 60 in June 2026; A 60 after that: p = 1, e = 1, on track."""
    course = Course(
        (date(2024, 6, 30), 40), (date(2026, 9, 30), 60), (date(2026, 6, 30), 60),
        steps=[(date(2025, 6, 30), 50)],
    )  # fmt: skip
    found = standing(course)
    assert (found.progress, found.expected, found.status) == (1.0, 1.0, "on_track")


@given(st.floats(0, 100), st.floats(0, 100), st.floats(0, 20))
def test_work_that_is_late_stays_late_when_less_of_it_is_done(done: float, elapsed: float, less: float) -> None:
    if is_late(done, elapsed):
        assert is_late(done - less, elapsed)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 2000), st.dates(date(2019, 1, 1), date(2036, 1, 1)))
def test_the_time_passed_lies_between_nought_and_all_and_never_runs_back(
    starts_on: date, days: int, today: date
) -> None:
    ends_on = date.fromordinal(starts_on.toordinal() + days)
    now, later = (elapsed_share(starts_on, ends_on, one) for one in (today, date.fromordinal(today.toordinal() + 1)))
    assert 0 <= now <= later <= 100


@FEW
@given(st.lists(st.tuples(st.integers(1, 10**7), shares), min_size=1, max_size=4))
def test_the_progress_of_the_plan_lies_between_its_slowest_and_its_fastest_action(
    told: list[tuple[int, int]],
) -> None:
    facts = kech()
    for rupees, physical in told:
        action = records.action(facts)
        records.cost(facts, action, rupees)
        facts.add(
            "progress_update", action=action, fiscal_year="2026-27", quarter="q1", physical=physical,
            state="on_schedule", done_so_far="Work.", reported_on="2026-10-05",
        )  # fmt: skip
    row = plan_progress(facts).iloc[0]
    lowest, highest = min(done for _, done in told), max(done for _, done in told)
    assert lowest - 1e-9 <= row["progress"] <= highest + 1e-9
    assert lowest - 1e-9 <= row["mean"] <= highest + 1e-9


def test_work_and_money_of_a_scheme_by_hand() -> None:
    """Cost 10 m, 2 m before and 5 m since: 70 % spent; 40 % built; 30 points apart is more than 20."""
    facts = kech()
    scheme = records.scheme(facts, cost=10_000_000, spent_before=2_000_000, ends_on="2027-06-30")
    records.line(facts, records.source(facts), 8_000_000, scheme=scheme, released=6_000_000, spent=5_000_000)
    facts.add(
        "progress_update", scheme=scheme, fiscal_year="2026-27", quarter="q1", physical=40, state="on_schedule",
        done_so_far="Work.", reported_on="2026-10-05",
    )  # fmt: skip
    row = work_and_money(facts).iloc[0]
    assert (row["financial"], row["physical"], row["band"]) == (70, 40, "money_ahead")
    facts.edit("scheme", scheme, spent_before=0, cost=20_000_000)
    row = work_and_money(facts).iloc[0]
    assert (row["financial"], row["band"]) == (25, "within")


# Participation


def test_feedback_is_answered_in_time_by_the_group_of_its_sender() -> None:
    """Two answers from fishers, one within 30 days: 50 %; nobody else wrote."""
    facts = kech()
    usual = {"channel": "visit", "subject": "Water", "kind": "complaint", "sender_group": "fishers"}
    facts.add("feedback", received_on="2026-08-01", answered_on="2026-08-20", answer="Done.", **usual)
    facts.add("feedback", received_on="2026-08-01", answered_on="2026-10-20", answer="Done.", **usual)
    found = participation(facts).set_index("who")["share"]
    assert found["answered_in_time_fishers"] == 50
    assert nothing(found["women"].iloc[0])
