"""Step 1: each check speaks for its slip alone, and each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.commitment import STEP
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.steps import State, TaskState, step_state
from lead_desktop.roadmap.texts import english
from lead_desktop.ui.steps.commitment import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}
RESOLUTION: dict[str, Value] = {
    "kind": "council_resolution",
    "title": "Clean water in all union councils",
    "institution": "council",
    "ref_no": "14",
    "adopted_on": "2026-05-03",
    "summary": "The council will bring clean water to all union councils.",
    "members_present": 20,
    "women_present": 6,
    "votes_for": 15,
    "votes_against": 5,
    "targets": ["6.1"],
    "status": "in_force",
}
RADIO_SHOW: dict[str, Value] = {
    "title": "Radio hour on clean water",
    "channel": "radio",
    "held_on": "2026-06-05",
    "place": "KECH",
    "count_method": "broadcaster_figure",
}
FOLLOW_UP: dict[str, Value] = {"checked_on": "2026-10-01", "percent_done": 40, "finding": "Two of five wells are dug."}


@pytest.fixture
def facts() -> FactsInMemory:
    facts = FactsInMemory()
    facts.add("institution", id="council", name="District Council Kech", kind="local_council", level="district")
    facts.add("place", id="KECH", name_en="Kech", level="district", standing="verified")
    return facts


def on_record(facts: FactsInMemory, **changes: Value) -> str:
    """Put in a resolution with its scan and return its id."""
    row_id = facts.add("commitment", **{**RESOLUTION, **changes})
    facts.add("document", about_entity="commitment", about_record=row_id, kind="decision", title="Resolution")
    return row_id


def task(facts: FactsInMemory, code: str) -> TaskState:
    return next(found for found in step_state(STEP, facts).tasks if found.task.code == code)


def missing(facts: FactsInMemory, code: str) -> str:
    sentence = task(facts, code).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}


@pytest.mark.parametrize(
    ("change", "code", "level", "field", "said"),
    [
        (
            {"women_present": 21},
            "women_over_members",
            Level.ERROR,
            "women_present",
            "Women present cannot be more than the members present.",
        ),
        (
            {"votes_for": 16},
            "votes_over_members",
            Level.ERROR,
            "votes_for",
            "The votes add up to more than the members present.",
        ),
        (
            {"deliver_by": "2026-05-02"},
            "delivery_before_decision",
            Level.ERROR,
            "deliver_by",
            "The delivery date is before the decision itself.",
        ),
        (
            {"adopted_on": "2026-11-22"},
            "adopted_in_future",
            Level.WARNING,
            "adopted_on",
            "This date is still to come. Is the decision only tabled?",
        ),
    ],
)
def test_a_check_on_a_commitment_speaks_for_its_slip(
    facts: FactsInMemory, change: dict[str, Value], code: str, level: Level, field: str, said: str
) -> None:
    row_id = on_record(facts)
    assert found(facts, "commitment", row_id) == {}

    facts.edit("commitment", row_id, **change)
    problems = found(facts, "commitment", row_id)
    assert list(problems) == [code]
    assert problems[code][:2] == (level, field)
    assert problems[code][2].startswith(said)


def test_checks_bear_a_commitment_without_figures_and_dates(facts: FactsInMemory) -> None:
    row_id = facts.add("commitment", title="Only begun", women_present=3, votes_for=2, deliver_by="2026-05-02")
    assert found(facts, "commitment", row_id) == {}


@pytest.mark.parametrize("status", ["adopted", "in_force"])
def test_an_adopted_commitment_without_a_scan_of_the_decision_is_told(facts: FactsInMemory, status: str) -> None:
    row_id = facts.add("commitment", **{**RESOLUTION, "status": status})
    facts.add("document", about_record=row_id, kind="photo", title="The sitting")
    assert found(facts, "commitment", row_id)["no_scan"] == (
        Level.WARNING,
        "status",
        "There is no scan of this decision yet. The task stays open until one is added.",
    )

    facts.add("document", about_record=row_id, kind="decision", title="Resolution 14")
    assert found(facts, "commitment", row_id) == {}


def test_a_draft_needs_no_scan(facts: FactsInMemory) -> None:
    row_id = facts.add("commitment", **{**RESOLUTION, "status": "drafting"})
    assert found(facts, "commitment", row_id) == {}


def test_a_council_under_an_administrator_is_told(facts: FactsInMemory) -> None:
    row_id = on_record(facts)
    facts.edit("institution", "council", rule_state="administrator")
    level, field, said = found(facts, "commitment", row_id)["under_administrator"]
    assert (level, field) == (Level.WARNING, "institution")
    assert said == "This council is under an administrator. Note who signed in its place."

    facts.edit("institution", "council", rule_state="elected")
    assert found(facts, "commitment", row_id) == {}


def test_the_same_decision_entered_twice_is_told_in_any_digits(facts: FactsInMemory) -> None:
    on_record(facts)
    second = on_record(facts, ref_no="۱۴")
    level, field, said = found(facts, "commitment", second)["looks_the_same"]
    assert (level, field) == (Level.WARNING, "ref_no")
    assert said == "Looks the same as decision ۱۴ of 03/05/2026. Keep both, or open that one."

    facts.edit("commitment", second, ref_no="15")
    assert found(facts, "commitment", second) == {}


@pytest.mark.parametrize(
    ("change", "code", "said"),
    [
        ({"ended_on": "2026-06-04"}, "ended_before_held", "The event ends before it begins."),
        ({"with_disability": 61}, "with_disability_over_counted", "This is more than the people counted."),
        ({"youth": 61}, "youth_over_counted", "This is more than the people counted."),
    ],
)
def test_a_check_on_an_event_speaks_for_its_slip(
    facts: FactsInMemory, change: dict[str, Value], code: str, said: str
) -> None:
    counted: dict[str, Value] = {"men": 30, "women": 28, "transgender": 2, "with_disability": 60, "youth": 60}
    row_id = facts.add("awareness_event", **RADIO_SHOW, **counted, ended_on="2026-06-05")
    assert found(facts, "awareness_event", row_id) == {}

    facts.edit("awareness_event", row_id, **change)
    problems = found(facts, "awareness_event", row_id)
    assert list(problems) == [code]
    assert problems[code][0] is Level.ERROR
    assert problems[code][2].startswith(said)


def test_an_untouched_step_is_not_started() -> None:
    state = step_state(STEP, FactsInMemory())
    assert state.state is State.NOT_STARTED
    assert {found.state for found in state.tasks} == {State.NOT_STARTED}
    assert (state.done, state.counted) == (0, 7)


def test_task_1_is_done_by_an_adopted_commitment_with_its_scan(facts: FactsInMemory) -> None:
    row_id = facts.add("commitment", **{**RESOLUTION, "status": "tabled"})
    assert missing(facts, "commitment.1") == "No commitment is recorded as adopted or in force yet."

    facts.edit("commitment", row_id, status="adopted")
    assert task(facts, "commitment.1").state is State.DOING
    assert missing(facts, "commitment.1").startswith("The decision has no scan yet.")

    scan = facts.add("document", about_record=row_id, kind="decision", title="Resolution 14")
    assert task(facts, "commitment.1").state is State.DONE

    facts.remove("document", scan)
    assert task(facts, "commitment.1").state is State.DOING


@pytest.mark.parametrize("field", ["members_present", "women_present", "votes_for", "votes_against"])
def test_task_2_asks_every_resolution_for_members_women_and_votes(facts: FactsInMemory, field: str) -> None:
    on_record(facts)
    assert task(facts, "commitment.2").state is State.DONE

    second = on_record(facts, ref_no="15", **{field: None})
    assert (task(facts, "commitment.2").tally.have, task(facts, "commitment.2").tally.want) == (1, 2)
    assert missing(facts, "commitment.2").startswith("A council resolution lacks")

    facts.edit("commitment", second, **{field: 0})
    assert task(facts, "commitment.2").state is State.DONE


def test_task_2_is_open_without_a_decision_and_asks_nothing_of_an_office_order(facts: FactsInMemory) -> None:
    assert not task(facts, "commitment.2").tally.done
    on_record(facts, kind="office_order", members_present=None, votes_for=None)
    assert task(facts, "commitment.2").state is State.DONE


def test_task_3_is_done_while_lead_and_focal_person_are_in_post(facts: FactsInMemory) -> None:
    lead = facts.add("person", name="Lead", sex="woman", arm="elected", sdg_role="political_lead")
    assert missing(facts, "commitment.3") == "No focal person who is still in post is named yet."

    facts.add("person", name="Focal", sex="man", arm="administrative", sdg_role="focal_person")
    assert task(facts, "commitment.3").state is State.DONE

    facts.edit("person", lead, left_on="2026-05-01")
    assert missing(facts, "commitment.3") == "No political lead who is still in post is named yet."


def test_task_4_asks_every_adopted_commitment_for_a_target(facts: FactsInMemory) -> None:
    on_record(facts)
    assert task(facts, "commitment.4").state is State.DONE

    second = on_record(facts, ref_no="15", targets=[])
    assert missing(facts, "commitment.4").startswith("An adopted commitment does not say yet")

    facts.remove("commitment", second)
    assert task(facts, "commitment.4").state is State.DONE


@pytest.mark.parametrize("tie", [{"amount_pledged": 2_500_000}, {"deliver_by": "2026-11-21"}])
def test_task_5_is_done_by_money_or_by_a_date_ahead(facts: FactsInMemory, tie: dict[str, Value]) -> None:
    row_id = on_record(facts, amount_pledged=0, deliver_by="2026-11-20")
    assert missing(facts, "commitment.5") == "No commitment in force has an amount or a delivery date ahead."

    facts.edit("commitment", row_id, **tie)
    assert task(facts, "commitment.5").state is State.DONE

    facts.edit("commitment", row_id, status="lapsed")
    assert missing(facts, "commitment.5") == "No commitment is recorded as in force yet."


@pytest.mark.parametrize("reach", [{"women": 12}, {"audience_estimate": 4000}])
def test_task_6_is_done_by_publishing_and_an_event_that_reached_people(
    facts: FactsInMemory, reach: dict[str, Value]
) -> None:
    on_record(facts, published_as=["radio"])
    event = facts.add("awareness_event", **RADIO_SHOW)
    assert missing(facts, "commitment.6") == "No awareness event has its people or its audience counted yet."

    facts.edit("awareness_event", event, **reach)
    assert task(facts, "commitment.6").state is State.DONE

    facts.remove("awareness_event", event)
    assert task(facts, "commitment.6").state is State.DOING


def test_task_6_asks_for_a_published_commitment(facts: FactsInMemory) -> None:
    on_record(facts)
    facts.add("awareness_event", **RADIO_SHOW, men=3)
    assert missing(facts, "commitment.6").startswith("No commitment is published yet.")


def test_an_audience_without_a_counting_method_is_not_counted(facts: FactsInMemory) -> None:
    on_record(facts, published_as=["radio"])
    facts.add("awareness_event", **{**RADIO_SHOW, "count_method": None}, audience_estimate=4000)
    assert not task(facts, "commitment.6").tally.done


def test_task_7_asks_every_commitment_in_force_for_a_follow_up_of_the_last_180_days(facts: FactsInMemory) -> None:
    row_id = on_record(facts)
    assert missing(facts, "commitment.7") == "A commitment in force has no follow-up from the last 180 days."

    follow_up = facts.add("follow_up", commitment=row_id, **FOLLOW_UP)
    assert task(facts, "commitment.7").state is State.DONE

    facts.edit("follow_up", follow_up, checked_on="2026-05-25")
    assert task(facts, "commitment.7").state is State.DONE
    facts.edit("follow_up", follow_up, checked_on="2026-05-24")
    assert task(facts, "commitment.7").state is State.DOING

    facts.remove("follow_up", follow_up)
    assert task(facts, "commitment.7").state is State.NOT_STARTED


def test_an_incomplete_commitment_counts_for_no_task(facts: FactsInMemory) -> None:
    row_id = on_record(facts, summary=None, amount_pledged=100)
    facts.add("follow_up", commitment=row_id, **FOLLOW_UP)
    for code in ("commitment.1", "commitment.2", "commitment.4", "commitment.5", "commitment.7"):
        assert not task(facts, code).tally.done, code


@pytest.mark.parametrize("typed", ["-1", "1001"])
def test_a_council_has_from_0_to_1000_members(typed: str) -> None:
    with pytest.raises(Unreadable, match="outside the possible values"):
        ENTITIES["commitment"].by_name["members_present"].parse(typed)


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
