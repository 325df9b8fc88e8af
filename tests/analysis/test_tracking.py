"""The tracking table, visits, feedback and report sections, against small cases."""

from lead_desktop.analysis.tracking import (
    evaluation_marks,
    feedback,
    figures_unsourced,
    missing_entries,
    report_outline,
    tracking,
    tracking_table,
    visit_counts,
    visits,
)
from lead_desktop.roadmap.facts import Value
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def test_values_stand_by_fiscal_year_and_a_missing_one_with_its_reason() -> None:
    facts = FactsInMemory()
    water = records.indicator(facts)
    records.value(facts, water, "baseline", "2024-06-30", 40)
    records.value(facts, water, "actual", "2025-08-30", 44)
    records.value(facts, water, "actual", "2026-06-30", 45)
    records.value(facts, water, "actual", "2026-07-31", None, missing_reason="awaited")
    records.value(facts, water, "target", "2027-06-30", 50)
    told = tracking(facts).set_index(["meaning", "fiscal_year"])
    assert told.at[("actual", "2025-26"), "value"] == 45
    assert told.at[("actual", "2026-27"), "missing_reason"] == "awaited"
    row = tracking_table(facts).iloc[0]
    assert (row["baseline"], row["actual 2025-26"], row["target 2026-27"]) == (40, 45, 50)
    assert nothing(row["actual 2026-27"])


def test_values_that_are_due_are_listed_by_collector_until_they_are_in_or_explained() -> None:
    facts = FactsInMemory()
    water = records.indicator(facts, collector="phed")
    facts.add("institution", id="phed", name="PHED", kind="department", level="provincial")
    due = missing_entries(facts)
    assert list(due["collector_name"]) == ["PHED"]
    assert str(due.at[0, "last_day"])[:10] == "2026-06-30"
    records.value(facts, water, "actual", "2026-06-30", None, missing_reason="not_surveyed")
    assert missing_entries(facts).empty


def test_visits_keep_open_fixes_with_their_days_and_count_people_met() -> None:
    """Fix by 1 November, today the 21st: 20 days past. 12 + 8 = 20 people; nobody was counted where it works."""
    facts = FactsInMemory()
    usual: dict[str, Value] = {"place": "KECH", "finding": "Seen.", "action": "a"}
    facts.add(
        "field_visit",
        visited_on="2026-10-01",
        works="partly",
        people_met=12,
        to_fix="Pump",
        fix_by="2026-11-01",
        **usual,
    )
    facts.add("field_visit", visited_on="2026-10-02", works="partly", people_met=8, women_met=3, **usual)
    facts.add("field_visit", visited_on="2026-10-03", works="working", **usual)
    found = visits(facts)
    assert (found.at[2, "open_fix"], found.at[2, "days_to_fix"]) == (True, -20)
    counts = visit_counts(facts).set_index("works")
    assert (counts.at["partly", "visits"], counts.at["partly", "people_met"]) == (2, 20)
    assert nothing(counts.at["working", "people_met"])


def test_feedback_counts_answers_days_and_what_is_overdue() -> None:
    """Answered after 2 and 10 days: median 6. Waiting since 1 October (51 days) and since 1 November (20 days)."""
    facts = FactsInMemory()
    usual: dict[str, Value] = {"channel": "phone", "subject": "Water"}
    for kind, received, answered in (
        ("complaint", "2026-09-01", "2026-09-03"),
        ("complaint", "2026-09-01", "2026-09-11"),
        ("complaint", "2026-10-01", None),
        ("praise", "2026-11-01", None),
    ):
        facts.add("feedback", kind=kind, received_on=received, answered_on=answered, **usual)
    whole = feedback(facts).iloc[0]
    assert tuple(whole[["received", "answered", "waiting", "overdue", "median_days"]]) == (4, 2, 2, 1, 6)
    by_kind = feedback(facts, "kind").set_index("key")
    assert by_kind.at["praise", "overdue"] == 0
    assert nothing(by_kind.at["praise", "median_days"])


def test_a_report_shows_its_sections_and_the_figures_that_name_no_source() -> None:
    facts = FactsInMemory()
    section = facts.add(
        "report_section", report="vlr", fiscal_year="2026-27", section="context", state="draft",
        text="Water reaches 49 % (MICS 2019-20). Toilets reach 35 %.",
    )  # fmt: skip
    outline = report_outline(facts, "vlr").set_index("code")
    assert (outline.at["context", "state"], outline.at["context", "unsourced"]) == ("draft", 1)
    assert nothing(outline.at["opening", "unsourced"])
    assert (outline.at["policy", "needed"], outline.at["policy.ownership", "needed"]) == (False, True)
    bare = figures_unsourced(facts, "vlr").iloc[0]
    assert (bare["record"], bare["figure"]) == (section, "35")


def test_an_evaluation_has_six_bars_and_gaps_where_nobody_judged() -> None:
    facts = FactsInMemory()
    facts.add("evaluation", title="Mid-term", kind="mid_term", status="completed", relevance=4)
    marks = evaluation_marks(facts).set_index("criterion")["mark"]
    assert len(marks) == 6
    assert marks["relevance"] == 4
    assert nothing(marks["impact"])
