"""Step 7: each check speaks for its slip alone, and each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.monitoring import STEP
from lead_desktop.roadmap.monitoring.tasks import needed_sections
from lead_desktop.roadmap.steps import State, TaskState, step_state
from lead_desktop.roadmap.texts import english
from lead_desktop.ui.steps.monitoring import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}
UPDATE: dict[str, Value] = {
    "action": "wells",
    "fiscal_year": "2026-27",
    "quarter": "q1",
    "physical": 60,
    "state": "on_schedule",
    "done_so_far": "Three of five wells are dug.",
    "reported_on": "2026-10-05",
}
VISIT: dict[str, Value] = {
    "action": "wells",
    "visited_on": "2026-10-20",
    "place": "KECH/DASHT",
    "works": "not_yet",
    "finding": "Three wells stand.",
}
COMPLAINT: dict[str, Value] = {
    "received_on": "2026-10-22",
    "channel": "hearing",
    "subject": "Water comes once a week",
    "kind": "complaint",
}
EVALUATION: dict[str, Value] = {"title": "Wells after two years", "kind": "mid_term", "status": "planned"}
SECTION: dict[str, Value] = {
    "report": "annual",
    "fiscal_year": "2026-27",
    "section": "highlights",
    "text": "Stunting fell to 41 % (MICS 2019-20).",
    "state": "cleared",
}


@pytest.fixture
def facts() -> FactsInMemory:
    facts = FactsInMemory()
    facts.add("place", id="KECH/DASHT", name_en="Dasht", level="tehsil", parent="KECH", standing="verified")
    return facts


def task(facts: FactsInMemory, number: int) -> TaskState:
    return step_state(STEP, facts).tasks[number - 1]


def missing(facts: FactsInMemory, number: int) -> str:
    sentence = task(facts, number).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}


@pytest.mark.parametrize(
    ("entity", "sound", "slip", "code", "level", "field", "said"),
    [
        ("progress_update", UPDATE, {"action": None}, "no_action_or_scheme", Level.NEEDED, "action",
         "Say which action or scheme this update is about."),
        ("progress_update", {**UPDATE, "people_served": 90, "women_served": 90}, {"women_served": 91},
         "women_above_people", Level.ERROR, "women_served", "More women than people served."),
        ("progress_update", {**UPDATE, "physical": 100, "state": "completed"}, {"state": "late"}, "done_but_open",
         Level.WARNING, "state", "The work stands at 100 %. Is it finished?"),
        ("field_visit", {**VISIT, "latitude": 26.0}, {"latitude": 63.0}, "latitude_outside_pakistan", Level.ERROR,
         "latitude", "This point is outside Pakistan."),
        ("field_visit", {**VISIT, "longitude": 63.0}, {"longitude": 26.0}, "longitude_outside_pakistan", Level.ERROR,
         "longitude", "This point is outside Pakistan."),
        ("field_visit", {**VISIT, "visited_on": "2026-11-21"}, {"visited_on": "2026-11-22"}, "visit_in_future",
         Level.ERROR, "visited_on", "This date is still to come."),
        ("field_visit", VISIT, {"action": None}, "no_action_or_scheme", Level.NEEDED, "action",
         "Say which action or scheme was visited."),
        ("field_visit", {**VISIT, "people_met": 9, "women_met": 9}, {"women_met": 10}, "women_above_people",
         Level.ERROR, "women_met", "More women than people met."),
        ("feedback", {**COMPLAINT, "answered_on": "2026-10-22"}, {"answered_on": "2026-10-21"},
         "answered_before_received", Level.ERROR, "answered_on", "Answered before it was received."),
        ("feedback", COMPLAINT, {"subject": "Call 0300-1234567"}, "personal_number_in_subject", Level.WARNING,
         "subject", "This looks like a CNIC or phone number. Take it out?"),
        ("feedback", COMPLAINT, {"text": "CNIC 00000-1111111-2"}, "personal_number_in_text", Level.WARNING,
         "text", "This looks like a CNIC or phone number. Take it out?"),
        ("feedback", COMPLAINT, {"answer": "۰۰۰۰۰۱۱۱۱۱۱۱۲"}, "personal_number_in_answer", Level.WARNING,
         "answer", "This looks like a CNIC or phone number. Take it out?"),
        ("report_section", SECTION, {"text": "Kech has 12 schools, 3 of 40 wells work."}, "figures_without_source",
         Level.WARNING, "text", "Figures without a source: 3. They print as blanks."),
    ],
)  # fmt: skip
def test_a_check_speaks_for_its_slip(
    facts: FactsInMemory,
    entity: str,
    sound: dict[str, Value],
    slip: dict[str, Value],
    code: str,
    level: Level,
    field: str,
    said: str,
) -> None:
    row_id = facts.add(entity, **sound)
    assert found(facts, entity, row_id) == {}

    facts.edit(entity, row_id, **slip)
    problems = found(facts, entity, row_id)
    assert list(problems) == [code]
    assert problems[code][:2] == (level, field)
    assert problems[code][2].startswith(said)


@pytest.mark.parametrize("entity", ENTITIES)
def test_checks_bear_a_record_that_is_only_begun(facts: FactsInMemory, entity: str) -> None:
    row_id = facts.add(entity)
    assert {level for level, _, _ in found(facts, entity, row_id).values()} <= {Level.NEEDED}


def test_progress_that_fell_is_told_for_the_same_work_only(facts: FactsInMemory) -> None:
    facts.add("progress_update", **{**UPDATE, "quarter": "q4", "fiscal_year": "2025-26"})
    facts.add("progress_update", **{**UPDATE, "action": "roads", "physical": 90})
    row_id = facts.add("progress_update", **{**UPDATE, "physical": 45})
    level, field, said = found(facts, "progress_update", row_id)["physical_fell"]
    assert (level, field) == (Level.WARNING, "physical")
    assert said == "Physical progress fell from 60 % to 45 %. Correct it, or say why."

    facts.edit("progress_update", row_id, physical=60)
    assert found(facts, "progress_update", row_id) == {}


def test_what_was_seen_is_held_against_the_latest_report_before_the_visit(facts: FactsInMemory) -> None:
    facts.add("progress_update", **{**UPDATE, "quarter": "q1", "physical": 70})
    facts.add("progress_update", **{**UPDATE, "quarter": "q3", "physical": 95})
    row_id = facts.add("field_visit", **VISIT, physical_seen=55)
    assert found(facts, "field_visit", row_id) == {}

    facts.edit("field_visit", row_id, physical_seen=45)
    level, field, said = found(facts, "field_visit", row_id)["seen_otherwise"]
    assert (level, field) == (Level.WARNING, "physical_seen")
    assert said == "45 % seen, 70 % reported. Correct one of them, or say why."


def test_money_ahead_of_work_is_told(facts: FactsInMemory) -> None:
    facts.add("scheme", id="pipes", cost=100_000, spent_before=20_000, action="wells")
    facts.add("funding_line", scheme="pipes", fiscal_year="2026-27", spent=60_000)
    facts.add("funding_line", scheme="pipes", fiscal_year="2027-28", spent=15_000)
    row_id = facts.add("progress_update", **{**UPDATE, "scheme": "pipes"})
    assert found(facts, "progress_update", row_id) == {}

    facts.edit("progress_update", row_id, physical=40)
    level, field, said = found(facts, "progress_update", row_id)["money_ahead_of_work"]
    assert (level, field) == (Level.WARNING, "physical")
    assert said.startswith("80 % of the money is spent and 40 % is built.")


def test_money_of_an_action_is_that_of_its_lines_and_of_its_schemes(facts: FactsInMemory) -> None:
    facts.add("scheme", id="pipes", action="wells")
    facts.add("cost_line", action="wells", quantity=3, unit_cost=100, fiscal_year="2026-27")
    row_id = facts.add("progress_update", **UPDATE)
    formula = ENTITIES["progress_update"].computed[0].formula
    assert formula(facts.row("progress_update", row_id) or {}, facts) == 0

    facts.add("funding_line", scheme="pipes", action="wells", fiscal_year="2026-27", spent=50)
    facts.add("funding_line", scheme="pipes", fiscal_year="2026-27", spent=50)
    facts.add("funding_line", action="roads", fiscal_year="2026-27", spent=50)
    assert formula(facts.row("progress_update", row_id) or {}, facts) == 33.3


def test_a_point_too_far_from_the_other_visits_of_its_place_is_told(facts: FactsInMemory) -> None:
    facts.add("field_visit", **VISIT, latitude=25.9, longitude=62.9)
    row_id = facts.add("field_visit", **VISIT, latitude=25.7, longitude=62.8)
    assert found(facts, "field_visit", row_id) == {}

    facts.edit("field_visit", row_id, latitude=29.9)
    level, field, said = found(facts, "field_visit", row_id)["point_outside_place"]
    assert (level, field) == (Level.WARNING, "latitude")
    assert said.startswith("The point lies outside Dasht: 445 km from the nearest other visit there.")


def test_a_union_council_is_no_larger_than_its_tehsil(facts: FactsInMemory) -> None:
    facts.add("place", id="uc", name_en="Kuddan", level="union_council", parent="KECH/DASHT", standing="verified")
    facts.add("field_visit", **{**VISIT, "place": "uc"}, latitude=25.9, longitude=62.9)
    row_id = facts.add("field_visit", **{**VISIT, "place": "uc"}, latitude=29.9, longitude=62.9)
    assert found(facts, "field_visit", row_id)["point_outside_place"][2].startswith("The point lies outside Kuddan")


def test_an_untouched_step_is_not_started() -> None:
    state = step_state(STEP, FactsInMemory())
    assert {found.state for found in state.tasks} == {State.NOT_STARTED}
    assert (state.done, state.counted) == (0, 7)


@pytest.mark.parametrize("field", ["frequency", "collector", "source", "direction", "rollup"])
def test_task_1_asks_every_indicator_in_use_for_its_plan(facts: FactsInMemory, field: str) -> None:
    assert missing(facts, 1) == "No indicator is in use yet. Choose them in step 2."
    plan: dict[str, Value] = {"frequency": "yearly", "collector": "bureau", "source": "pslm", "direction": "increase"}
    row_id = facts.add("indicator", in_use=True, rollup="latest", **plan)
    facts.add("indicator", in_use=False)
    assert task(facts, 1).state is State.DONE

    facts.edit("indicator", row_id, **{field: None})
    assert missing(facts, 1).endswith("roll-up: 1.")


def test_task_2_asks_every_running_action_for_the_quarter_that_ended_last(facts: FactsInMemory) -> None:
    assert missing(facts, 2) == "No action is running yet."
    facts.add("action", id="wells", state="running")
    facts.add("action", id="books", state="planned")
    update = facts.add("progress_update", **{**UPDATE, "quarter": "q2"})
    assert missing(facts, 2) == "Running actions without an update for July to September 2026-27: 1."

    facts.edit("progress_update", update, quarter="q1")
    assert task(facts, 2).state is State.DONE

    facts.add("scheme", id="pipes", action="wells")
    facts.edit("progress_update", update, action=None, scheme="pipes")
    assert task(facts, 2).state is State.DONE
    facts.remove("progress_update", update)
    assert not task(facts, 2).tally.done


def test_task_3_weighs_the_values_of_the_last_year_against_those_that_were_due(facts: FactsInMemory) -> None:
    assert missing(facts, 3).startswith("No value has fallen due yet.")
    facts.add("indicator", id="births", in_use=True, frequency="quarterly")
    facts.add("indicator", id="schools", in_use=True, frequency="yearly")
    facts.add("indicator", id="poverty", in_use=True, frequency="survey_year")
    for day in ("2025-12-31", "2026-03-31", "2026-06-30"):
        last = facts.add("measurement", indicator="births", meaning="actual", period_end=day, value=12)
    assert (task(facts, 3).tally.have, task(facts, 3).tally.want) == (3, 5)
    assert missing(facts, 3) == "Values due that are neither in nor explained: 2 of 5. The aim is 80 %."

    reason = facts.add("measurement", indicator="schools", meaning="actual", period_end="2026-06-30", value=None)
    assert task(facts, 3).tally.have == 3
    facts.edit("measurement", reason, missing_reason="awaited")
    assert task(facts, 3).state is State.DONE

    facts.edit("measurement", last, meaning="target")
    assert task(facts, 3).state is State.DOING


def test_nothing_is_due_before_the_baseline(facts: FactsInMemory) -> None:
    facts.add("indicator", id="births", in_use=True, frequency="monthly")
    facts.add("measurement", indicator="births", meaning="baseline", period_end="2026-08-31", value=12)
    assert task(facts, 3).tally.want == 2


def test_task_4_is_done_by_a_visit_since_the_last_quarter_with_progress_seen(facts: FactsInMemory) -> None:
    visit = facts.add("field_visit", **{**VISIT, "visited_on": "2026-06-30"}, physical_seen=50)
    assert missing(facts, 4).startswith("No visit to an action or a scheme in the last quarter")

    facts.edit("field_visit", visit, visited_on="2026-07-01")
    assert task(facts, 4).state is State.DONE

    second = facts.add("field_visit", **{**VISIT, "action": "roads"})
    assert missing(facts, 4) == "Visited works without the physical progress seen: 1."
    facts.edit("field_visit", second, physical_seen=0)
    assert task(facts, 4).state is State.DONE
    facts.edit("field_visit", visit, action=None)
    facts.edit("field_visit", second, visited_on="2026-01-01")
    assert task(facts, 4).state is State.DOING


def test_task_5_lets_no_feedback_wait_for_more_than_30_days(facts: FactsInMemory) -> None:
    assert missing(facts, 5) == "No feedback is recorded yet."
    row_id = facts.add("feedback", **COMPLAINT)
    assert task(facts, 5).state is State.DONE

    facts.edit("feedback", row_id, received_on="2026-10-21")
    assert missing(facts, 5) == "Feedback without an answer for more than 30 days: 1."
    facts.edit("feedback", row_id, answered_on="2026-11-20")
    assert task(facts, 5).state is State.DONE


def test_task_6_asks_completed_evaluations_for_a_response(facts: FactsInMemory) -> None:
    assert missing(facts, 6) == "No evaluation is planned yet."
    row_id = facts.add("evaluation", **EVALUATION)
    assert task(facts, 6).state is State.DONE

    facts.edit("evaluation", row_id, status="completed")
    assert missing(facts, 6) == "Completed evaluations without a response: 1."
    facts.edit("evaluation", row_id, response="The council takes up all five points.")
    assert task(facts, 6).state is State.DONE


@pytest.mark.parametrize("report", ["annual", "vlr", "vsr_input"])
def test_task_7_asks_for_all_sections_of_a_report_and_a_public_sheet_of_the_quarter(
    facts: FactsInMemory, report: str
) -> None:
    sections = [facts.add("report_section", **{**SECTION, "report": report, "section": code})
                for code in needed_sections(report)]  # fmt: skip
    assert missing(facts, 7) == "No public sheet is dated this quarter yet."

    paper: dict[str, Value] = {"about_entity": "report_section", "about_record": sections[0], "title": "Public sheet"}
    file: dict[str, Value] = {"file_name": "sheet.pdf", "sha256": "0", "bytes": 1}
    sheet = facts.add("document", **paper, **file, kind="public_sheet", dated="2026-10-01")
    assert task(facts, 7).state is State.DONE

    facts.edit("document", sheet, dated="2026-09-30")
    assert not task(facts, 7).tally.done
    facts.edit("document", sheet, dated="2026-11-21")
    facts.edit("report_section", sections[3], state="draft")
    assert missing(facts, 7) == "Sections of the report of 2026-27 still to be cleared: 1."


def test_a_brief_for_the_council_is_not_the_report_of_the_year(facts: FactsInMemory) -> None:
    for code in needed_sections("council_brief"):
        facts.add("report_section", **{**SECTION, "report": "council_brief", "section": code})
    assert task(facts, 7).tally.have == 0


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
