"""The scorecard, the lines of commitments and the people reached, against figures worked out by hand."""

from lead_desktop.analysis.scores import CRITERIA, commitment_lines, reach, scorecard, scorecard_total
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def points(facts: FactsInMemory) -> dict[str, int]:
    card = scorecard(facts)
    return dict(zip(card["criterion"], card["points"].astype(int), strict=True))


def test_an_empty_district_has_ten_rows_no_points_and_ten_things_to_do() -> None:
    card = scorecard(FactsInMemory())
    assert len(card) == len(CRITERIA) == 10
    assert scorecard_total(card) == 0
    assert card["more"].notna().all()


def test_a_decision_earns_one_point_tabled_and_two_in_force_with_its_scan() -> None:
    facts = FactsInMemory()
    decision = records.commitment(facts, status="tabled")
    assert points(facts)["decision"] == 1
    facts.edit("commitment", decision, status="in_force")
    assert points(facts)["decision"] == 1
    records.document(facts, "commitment", decision, "decision")
    row = scorecard(facts).set_index("criterion").loc["decision"]
    assert (row["points"], row["entity"], row["record"], row["more"]) == (2, "commitment", decision, None)


def test_a_pledge_without_a_leader_earns_nothing_for_leadership() -> None:
    facts = FactsInMemory()
    records.commitment(facts, kind="leader_pledge")
    assert points(facts)["political_lead"] == 0
    records.person(facts, "Chair", "woman", "elected", sdg_role="political_lead")
    assert points(facts)["political_lead"] == 2


def test_a_person_who_left_is_no_focal_person() -> None:
    facts = FactsInMemory()
    records.person(facts, "Officer", "man", sdg_role="focal_person", left_on="2026-05-01")
    assert points(facts)["focal_person"] == 0


def test_money_that_is_only_requested_earns_nothing() -> None:
    facts = FactsInMemory()
    source = records.source(facts)
    row = facts.add("funding_line", source=source, fiscal_year="2026-27", action="a", requested=900)
    assert points(facts)["money"] == 0
    facts.edit("funding_line", row, committed=500)
    assert points(facts)["money"] == 2


def test_two_meetings_with_quorum_earn_the_task_force_its_second_point() -> None:
    """Two of three voting seats present: 2 >= 3 // 2 + 1 = 2, so both meetings have their quorum."""
    facts = FactsInMemory()
    body = records.body(facts, ref_no="DC/1", notified_on="2026-01-02")
    seats = [records.seat(facts, body, records.person(facts, name, "man")) for name in "abc"]
    for number, day in enumerate(("2026-03-01", "2026-06-01"), 1):
        assert points(facts)["task_force"] == 1
        facts.add("meeting", body=body, number=number, held_on=day, present=seats[:2])
    assert points(facts)["task_force"] == 2


def test_a_brief_of_last_year_is_drafted_but_not_sent_this_year() -> None:
    facts = FactsInMemory()
    brief = facts.add(
        "report_section", report="council_brief", fiscal_year="2025-26", section="highlights", text="…", state="sent",
        sent_on="2026-05-05",
    )  # fmt: skip
    assert points(facts)["report_to_council"] == 1
    facts.edit("report_section", brief, sent_on="2026-08-05")
    assert points(facts)["report_to_council"] == 2


def test_a_public_sheet_counts_in_its_own_quarter_only() -> None:
    facts = FactsInMemory()
    sheet = records.document(facts, "plan", "plan", "public_sheet", dated="2026-09-30")
    assert points(facts)["disclosure"] == 0
    facts.edit("document", sheet, dated="2026-10-01")
    assert points(facts)["disclosure"] == 2


def test_a_promise_past_its_date_is_late_until_the_latest_follow_up_says_all_done() -> None:
    facts = FactsInMemory()
    promise = records.commitment(facts, adopted_on="2026-01-01", deliver_by="2026-11-20")
    records.commitment(facts, deliver_by="2026-11-20", status="withdrawn", institution="zz")
    assert list(commitment_lines(facts)["late"]) == [True, False]
    assert nothing(commitment_lines(facts).at[0, "percent_done"])
    for day, done in (("2026-10-01", 100), ("2026-06-01", 40)):
        facts.add("follow_up", commitment=promise, checked_on=day, percent_done=done, finding="Seen.")
    line = commitment_lines(facts).iloc[0]
    assert (line["percent_done"], line["late"]) == (100, False)


def test_people_counted_and_estimates_never_meet() -> None:
    """Turbat: 40 + 60 women, 30 men counted = 130; the radio audience of 5,000 stands apart and Buleda counted none."""
    facts = FactsInMemory()
    records.places(facts)
    event = {"title": "Talk", "held_on": "2026-10-01"}
    facts.add("awareness_event", **event, channel="session", place="UC-1", women=40, men=30, count_method="head_count")
    facts.add("awareness_event", **event, channel="walk", place="TURBAT", women=60, count_method="head_count")
    facts.add(
        "awareness_event", **event, channel="radio", place="BULEDA", audience_estimate=5000,
        count_method="broadcaster_figure",
    )  # fmt: skip
    facts.add("awareness_event", **event, channel="tv", place="BULEDA", audience_estimate=9)
    by_tehsil = reach(facts, "tehsil").set_index("key")
    assert tuple(by_tehsil.loc["TURBAT", ["events", "women", "men", "counted"]]) == (2, 100, 30, 130)
    assert nothing(by_tehsil.at["BULEDA", "counted"])
    assert by_tehsil.at["BULEDA", "audience_estimate"] == 5000
    assert sorted(reach(facts)["key"]) == ["radio", "session", "walk"]
