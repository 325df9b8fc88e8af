"""Coverage, index, lists, requests and the budget calendar, against figures worked out by hand."""

import pytest

from lead_desktop.analysis.alignment import (
    alignment_matrix,
    budget_calendar,
    coverage,
    four_lists,
    requests,
    requests_answered,
)
from lead_desktop.roadmap.facts import Value
from tests.analysis import records
from tests.analysis.records import nothing
from tests.roadmap.facts import FactsInMemory


@pytest.fixture
def facts() -> FactsInMemory:
    """A framework of four items under a heading, and two actions."""
    made = FactsInMemory()
    item(made, "head", None)
    for number in ("a", "b", "c", "d"):
        item(made, number, "head")
    for action in ("one", "two"):
        records.action(made, id=action)
    return made


def item(facts: FactsInMemory, number: str, parent: str | None) -> None:
    facts.add(
        "agenda_item", id=number, framework="vision_2025", level="national", number=number, parent=parent,
        title=number, targets=["6.1"], standing="verified",
    )  # fmt: skip


def link(facts: FactsInMemory, item: str, action: str | None, strength: str, **more: Value) -> None:
    facts.add("alignment", agenda_item=item, action=action, strength=strength, reason="Because.", **more)


def test_coverage_and_index_leave_out_headings_and_what_does_not_apply(facts: FactsInMemory) -> None:
    """Of a, b, c (d does not apply): a direct 3, b weak 1, c against, floor 0. Covered 1 of 3; index 4 ÷ 9 = 44.4 %."""
    link(facts, "a", "one", "direct")
    link(facts, "a", "two", "weak")
    link(facts, "b", "one", "weak")
    link(facts, "c", "one", "against")
    link(facts, "d", None, "not_applicable")
    row = coverage(facts).iloc[0]
    assert (row["items"], row["covered"], row["not_applicable"]) == (3, 1, 1)
    assert row["coverage"] == pytest.approx(33.333, abs=0.001)
    assert row["index"] == pytest.approx(44.444, abs=0.001)


def test_links_of_cancelled_actions_cover_nothing(facts: FactsInMemory) -> None:
    link(facts, "a", "one", "direct")
    facts.edit("action", "one", state="cancelled")
    assert coverage(facts).at[0, "covered"] == 0


def test_pairs_that_share_a_target_are_suggested_until_judged_and_never_counted(facts: FactsInMemory) -> None:
    link(facts, "a", "one", "none")
    cells = alignment_matrix(facts).set_index(["action", "agenda_item"])
    assert (cells.at[("one", "a"), "value"], cells.at[("one", "a"), "suggested"]) == (0, False)
    assert (cells.at[("two", "a"), "suggested"], cells.at[("two", "a"), "shared_targets"]) == (True, "6.1")
    assert nothing(cells.at[("two", "a"), "value"])
    assert coverage(facts).at[0, "index"] == 0


def test_the_four_lists(facts: FactsInMemory) -> None:
    link(facts, "a", "one", "direct")
    link(facts, "b", "two", "against")
    lists = four_lists(facts)
    assert list(lists[lists["list"] == "orphan"]["action"]) == ["two"]
    assert list(lists[lists["list"] == "uncovered"]["agenda_item"]) == ["b", "c", "d"]
    assert list(lists[lists["list"] == "against"]["action"]) == ["two"]
    assert lists[lists["list"] == "crowded"].empty
    link(facts, "a", "two", "partial")
    lists = four_lists(facts)
    assert list(lists[lists["list"] == "crowded"]["action"]) == ["one", "two"]
    assert lists[lists["list"] == "orphan"].empty


def test_requests_wait_from_the_day_they_were_sent_until_a_reply(facts: FactsInMemory) -> None:
    """1 to 21 November: 20 days. Asked 100 + 50 + 50 = 200, accepted 50: 25 %."""
    usual: dict[str, Value] = {"title": "Pumps", "addressed_to": "p&d", "subject": "fund", "body_text": "Please."}
    facts.add("upward_request", **usual, amount=100, status="sent", sent_on="2026-11-01", needed_by="2026-12-01")
    facts.add("upward_request", **usual, amount=50, status="accepted", sent_on="2026-10-01", replied_on="2026-11-01")
    facts.add("upward_request", **usual, amount=50, status="partly", sent_on="2026-10-01")
    facts.add("upward_request", **usual, amount=900, status="draft")
    found = requests(facts)
    assert found.at[0, "days_waiting"] == 20
    assert found.at[0, "days_to_need"] == 10
    assert found["days_waiting"].isna().sum() == 3
    row = requests_answered(facts).iloc[0]
    assert (row["asked"], row["accepted"], row["partly"], row["share"], row["waiting"]) == (200, 50, 50, 25, 1)


def test_the_calendar_shows_typical_months_of_the_running_year(facts: FactsInMemory) -> None:
    """Proposals: usual month January, so 1 January 2027, 41 days after 21 November 2026."""
    row = budget_calendar(facts).set_index("code").loc["adp_proposals"]
    assert (str(row["day"])[:10], row["typical"], row["lead_days"], row["ready"]) == ("2027-01-01", True, 41, False)
    facts.add(
        "upward_request", title="Scheme", addressed_to="p&d", subject="scheme_inclusion", body_text="…", status="draft",
        fiscal_year="2027-28",
    )  # fmt: skip
    assert budget_calendar(facts).set_index("code").at["adp_proposals", "ready"]
