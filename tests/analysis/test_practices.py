"""The library's search, the pilot board and the exchange log, against small cases."""

import pytest

from lead_desktop.analysis.practices import Filters, exchange_log, exchange_partners, library, pilot_board
from lead_desktop.roadmap.facts import Value
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


def practice(facts: FactsInMemory, **values: Value) -> str:
    usual: dict[str, Value] = {
        "title": "Practice", "targets": ["6.1"], "place": "KECH", "year": "2025-26", "problem": "Problem",
        "what_was_done": "Done", "evidence": "told", "status": "draft",
    }  # fmt: skip
    return facts.add("practice", **{**usual, **values})


def found(facts: FactsInMemory, query: str = "", **wanted: object) -> list[str]:
    return list(library(facts, query, Filters(**wanted))["id"])  # type: ignore[arg-type]


def test_a_word_in_the_title_weighs_five_in_the_problem_two_elsewhere_one() -> None:
    facts = FactsInMemory()
    elsewhere = practice(facts, advice="Check the solar pump")
    title = practice(facts, title="Solar pumps")
    problem = practice(facts, problem="No solar power, no pump")
    practice(facts, title="Solar lamps")
    hits = library(facts, "solar PUMP")
    assert list(hits["id"]) == [title, problem, elsewhere]
    assert list(hits["score"]) == [10, 4, 2]


def test_an_urdu_word_is_found_in_its_arabic_spelling() -> None:
    facts = FactsInMemory()
    one = practice(facts, title="پانی کی ٹنکی")
    assert found(facts, "پاني") == [one]


def test_filters_narrow_and_what_is_not_known_passes_no_limit() -> None:
    facts = FactsInMemory()
    cheap = practice(facts, cost=1000, people_served=50, ease=4)
    practice(facts, cost=9000, targets=["4.1"])
    item = facts.add("knowledge_item", title="Guide", kind="guide", text="…", languages=["ur"], licence="open")
    assert found(facts, cost=5000) == [cheap]
    assert found(facts, goal="6", ease=3) == [cheap]
    assert found(facts, language="ur") == [item]
    assert found(facts, origin="received") == []
    assert library(facts).set_index("id").at[cheap, "cost_per_person"] == 20


def test_a_practice_is_shared_once_the_province_cleared_it_too() -> None:
    facts = FactsInMemory()
    one = practice(facts, status="district_cleared", evidence="evaluated")
    note = facts.add("note", about_record=one, kind="clearance", text="Good.", raised_on="2026-11-01")
    assert not library(facts).at[0, "shared"]
    facts.edit("note", note, office="BALOCHISTAN")
    assert library(facts).at[0, "shared"]
    # nothing stands behind the word "evaluated"
    assert library(facts).at[0, "evidence"] == "monitored"


@pytest.mark.parametrize(
    ("ends_on", "decision", "column"),
    [
        (None, None, "running"),
        ("2026-10-01", None, "ended"),
        ("2026-10-01", "change", "ended"),
        ("2026-10-01", "scale_up", "scaled_up"),
        ("2027-10-01", "stop", "stopped"),
    ],
)
def test_pilots_stand_in_their_column(ends_on: str | None, decision: str | None, column: str) -> None:
    """30 women + 20 men directly, Rs 100,000: 2,000 each; the 400 indirect stand apart."""
    facts = FactsInMemory()
    facts.add(
        "pilot", title="Pilot", place="KECH", targets=["6.1"], service="water", what_is_new="New",
        starts_on="2026-01-01", ends_on=ends_on, decision=decision, cost=100_000, direct_women=30, direct_men=20,
        indirect_people=400, count_method="list", works="works",
    )  # fmt: skip
    row = pilot_board(facts).iloc[0]
    assert (row["column"], row["direct"], row["indirect"], row["cost_per_person"]) == (column, 50, 400, 2000)
    assert row["write_practice"] == (column != "running")


def test_help_asked_waits_until_something_came_of_it() -> None:
    facts = FactsInMemory()
    usual: dict[str, Value] = {"title": "Exchange", "partner": "quetta", "adopted": "no", "status": "held"}
    facts.add("exchange", kind="visit", starts_on="2026-01-01", men=3, women=2, **usual)
    facts.add("exchange", kind="help_asked", starts_on="2026-05-01", **usual)
    log = exchange_log(facts)
    assert list(log["waits_for_help"]) == [True, False]
    assert nothing(log.at[0, "people"])
    facts.add("exchange", kind="help_given", starts_on="2026-06-01", **{**usual, "adopted": "planned"})
    assert not exchange_log(facts)["waits_for_help"].any()
    row = exchange_partners(facts).iloc[0]
    assert (row["exchanges"], row["men"], row["women"], row["adopted"]) == (3, 3, 2, 1)
