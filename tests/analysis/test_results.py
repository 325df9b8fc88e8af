"""The programme's expected results and participation, against figures worked out by hand."""

import pytest

from lead_desktop import catalogue
from lead_desktop.analysis.participation import participation
from lead_desktop.analysis.results import RESULTS, expected_results
from lead_desktop.roadmap.facts import Value
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def tile(facts: FactsInMemory, result: str, split: str = "all") -> float:
    found = expected_results(facts).set_index(["result", "split"])["figure"]
    return float(found[result, split])


def test_every_result_of_the_list_is_worked_out() -> None:
    assert set(RESULTS) == set(catalogue.codes("programme_results"))


def test_districts_count_once_and_pilots_stand_apart() -> None:
    facts = FactsInMemory()
    facts.add("place", id="KECH", level="district", name_en="Kech", pilot=True, standing="verified")
    plan: dict[str, Value] = {"title": "Plan", "from_year": "2026-27", "to_year": "2029-30", "version": 1}
    for status, office in (("endorsed", "KECH"), ("in_force", "KECH"), ("draft", "QUETTA"), ("submitted", "GWADAR")):
        facts.edit("plan", facts.add("plan", status=status, **plan), office=office)
    assert (tile(facts, "plans_in_line"), tile(facts, "plans_in_line", "pilot_districts")) == (2, 1)


def test_officials_are_different_persons_and_attendances_stand_beside() -> None:
    """Lists: an elected woman twice, an official man, an outsider: 2 officials, 50 % women. Heads 30 + 10 = 40."""
    facts = FactsInMemory()
    records.places(facts)
    woman = records.person(facts, "W", "woman", "elected")
    man = records.person(facts, "M", "man")
    outsider = records.person(facts, "O", "man", "civil_society")
    usual: dict[str, Value] = {"title": "Training", "topic": "planning", "place": "TURBAT"}
    facts.add("training", starts_on="2026-01-01", participants=[woman, man, outsider], women=10, men=30, **usual)
    facts.add("training", starts_on="2026-02-01", participants=[woman], **usual)
    assert (tile(facts, "officials_trained"), tile(facts, "officials_trained", "women_share")) == (2, 50)
    # the second training has only its list: one woman more
    assert tile(facts, "officials_trained", "attendances") == 41
    assert tile(facts, "officials_trained", "districts") == 1


def test_own_revenue_compares_the_same_streams_only() -> None:
    """Shops 120 this year and 100 last: 1.2. Parking has no last year and stays out."""
    facts = FactsInMemory()
    for kind, year, collected in (
        ("shop_rent", "2025-26", 100),
        ("shop_rent", "2026-27", 120),
        ("parking", "2026-27", 900),
    ):
        facts.add("revenue_stream", kind=kind, council="c", fiscal_year=year, collected=collected)
    assert tile(facts, "own_revenue") == pytest.approx(1.2)


def test_people_informed_never_hold_the_estimated_audience_or_copies() -> None:
    facts = FactsInMemory()
    event: dict[str, Value] = {"title": "Talk", "held_on": "2026-10-01", "place": "KECH", "count_method": "head_count"}
    facts.add("awareness_event", channel="session", men=30, women=70, **event)
    facts.add("awareness_event", channel="radio", audience_estimate=9000, languages=["bal"], **event)
    facts.add(
        "knowledge_item", title="Leaflet", kind="iec_material", text="…", languages=["ur"], licence="open", copies=500
    )
    assert tile(facts, "people_informed") == 100
    assert tile(facts, "people_informed", "audience_estimate") == 9000
    assert tile(facts, "people_informed", "copies") == 500
    assert (tile(facts, "radio_shows"), tile(facts, "radio_shows", "language_bal")) == (1, 1)


def test_nothing_counted_is_not_zero_people() -> None:
    assert nothing(tile(FactsInMemory(), "people_informed"))
    assert nothing(tile(FactsInMemory(), "pilot_people"))


def test_a_district_is_set_only_against_the_share_that_the_province_gave_it() -> None:
    facts = FactsInMemory()
    facts.add(
        "programme_target", result="officials_trained", place="KECH", from_year="2019-20", to_year="2022-23", figure=40,
        source="Letter, 2019",
    )  # fmt: skip
    found = expected_results(facts).set_index(["result", "split"])
    assert found.at[("officials_trained", "all"), "programme_figure"] == 600
    assert found.at[("officials_trained", "all"), "own_figure"] == 40
    assert nothing(found.at[("people_informed", "all"), "own_figure"])
    assert nothing(found.at[("officials_trained", "attendances"), "programme_figure"])


def test_each_tile_names_its_records_and_what_it_leaves_out() -> None:
    facts = FactsInMemory()
    usual: dict[str, Value] = {"place": "KECH", "targets": ["6.1"], "service": "water", "what_is_new": "New"}
    whole = facts.add(
        "pilot", title="Pilot", starts_on="2026-01-01", count_method="list", works="works", indirect_people=700, **usual
    )
    facts.add("pilot", title="Without a start", **usual)
    found = expected_results(facts)
    row = found[(found["result"] == "pilot_people") & (found["split"] == "all")].iloc[0]
    assert (row["figure"], row["records"], row["not_counted"]) == (700, (whole,), 1)


def test_participation_counts_only_where_the_part_was_asked_for() -> None:
    """Engagements: 20 women of 50; the one without a count of women stays out. Two of four groups have a seat."""
    facts = FactsInMemory()
    usual: dict[str, Value] = {
        "title": "Hearing", "held_on": "2026-09-01", "level": "consult", "mode": "hearing", "place": "KECH",
        "issues_raised": "Water",
    }  # fmt: skip
    facts.add("engagement", men=30, women=20, **usual)
    facts.add("engagement", men=100, groups=["fishers"], **usual)
    factors = dict.fromkeys(("discrimination", "geography", "governance", "socio_economic", "shocks"), 1)
    for voice in ("none", "consulted", "seat_without_vote", "seat_with_vote"):
        facts.add("marginalised_group", name=voice, lnob_group="fishers", voice=voice, **factors)
    found = participation(facts).set_index(["occasion", "who"])
    assert found.at[("engagement", "women"), "share"] == 40
    assert found.at[("engagement", "groups"), "share"] == 50
    assert found.at[("marginalised_group", "voice"), "share"] == 50
    assert nothing(found.at[("engagement", "with_disability"), "share"])


def test_feedback_is_judged_once_it_is_answered_or_overdue() -> None:
    """Answered after 30 days: in time. After 31: not. Open for 51 days: not. Open for 5 days: not judged. 1 of 3."""
    facts = FactsInMemory()
    for received, answered in (
        ("2026-09-01", "2026-10-01"), ("2026-09-01", "2026-10-02"), ("2026-10-01", None), ("2026-11-16", None),
    ):  # fmt: skip
        facts.add(
            "feedback", received_on=received, answered_on=answered, channel="phone", subject="Water", kind="complaint",
            sender_sex="woman",
        )  # fmt: skip
    found = participation(facts).set_index(["occasion", "who"])
    for who in ("answered_in_time", "answered_in_time_woman"):
        assert found.at[("feedback", who), "share"] == pytest.approx(100 / 3)


def test_meetings_weigh_voting_seats_present() -> None:
    """Present: a woman and a man with a vote, a woman without: 1 of 2 voting seats = 50 %."""
    facts = FactsInMemory()
    body = records.body(facts)
    seats = [
        records.seat(facts, body, records.person(facts, name, sex), voting=voting)
        for name, sex, voting in (("a", "woman", True), ("b", "man", True), ("c", "woman", False))
    ]
    facts.add("meeting", body=body, number=1, held_on="2026-03-01", present=seats)
    assert participation(facts).set_index(["occasion", "who"]).at[("meeting", "women"), "share"] == 50
