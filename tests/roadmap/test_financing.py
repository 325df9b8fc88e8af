"""Step 6: each check speaks for its slip alone, and each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.financing import STEP
from lead_desktop.roadmap.steps import State, TaskState, step_state
from lead_desktop.roadmap.texts import english
from lead_desktop.ui.steps.financing import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory

ENTITIES = {entity.name: entity for entity in STEP.entities}
SCHEME: dict[str, Value] = {
    "name": "Water supply scheme Turbat",
    "number": "1123",
    "first_year": "2026-27",
    "programme": "district_adp",
    "sector": "water_supply",
    "department": "phed",
    "accounting_officer": "secretary",
    "drawing_officer": "engineer",
    "places": ["KECH/TURBAT"],
    "nature": "ongoing",
    "stage": "submitted",
    "cost": 30_000_000,
}
LINE: dict[str, Value] = {"source": "adp", "fiscal_year": "2026-27", "committed": 9_000_000}
SOURCE: dict[str, Value] = {"name": "District ADP", "source_class": "provincial_adp", "reliability": 4}
RENT: dict[str, Value] = {
    "kind": "shop_rent",
    "council": "council",
    "fiscal_year": "2026-27",
    "billed": 500_000,
    "collected": 300_000,
    "achievable": 800_000,
}
PARTNERSHIP: dict[str, Value] = {"title": "Waste collection", "kind": "ppp", "partners": ["firm"], "stage": "signed"}


@pytest.fixture
def facts() -> FactsInMemory:
    return FactsInMemory()


def task(facts: FactsInMemory, number: int) -> TaskState:
    return step_state(STEP, facts).tasks[number - 1]


def missing(facts: FactsInMemory, number: int) -> str:
    sentence = task(facts, number).tally.missing
    return sentence.said(english) if sentence else ""


def found(facts: FactsInMemory, entity: str, row_id: str) -> dict[str, tuple[Level, str, str]]:
    problems = ENTITIES[entity].check(facts.row(entity, row_id) or {}, facts)
    return {problem.code: (problem.level, problem.field, problem.said(english)) for problem in problems}


def worked_out(facts: FactsInMemory, entity: str, row_id: str, field: str) -> Value:
    formula = next(one.formula for one in ENTITIES[entity].computed if one.name == field)
    return formula(facts.row(entity, row_id) or {}, facts)


def test_shares_above_100_block_and_below_100_only_speak(facts: FactsInMemory) -> None:
    scheme = facts.add("scheme", **SCHEME)
    water = facts.add("scheme_share", scheme=scheme, target="6.1", share=70)
    assert found(facts, "scheme_share", water) == {
        "shares_below_100": (
            Level.WARNING,
            "share",
            "30 % of this scheme has no target yet. Add a share for the rest.",
        )
    }

    health = facts.add("scheme_share", scheme=scheme, target="3.9", share=30)
    assert found(facts, "scheme_share", water) == {}

    facts.edit("scheme_share", health, share=50)
    level, field, said = found(facts, "scheme_share", health)["shares_above_100"]
    assert (level, field) == (Level.ERROR, "share")
    assert said.startswith("The shares of this scheme would come to 120 %.")


def test_three_thirds_make_a_whole(facts: FactsInMemory) -> None:
    shares = [facts.add("scheme_share", scheme="s", target=t, share=33.333) for t in ("1.1", "2.1")]
    facts.add("scheme_share", scheme="s", target="3.1", share=33.334)
    assert found(facts, "scheme_share", shares[0]) == {}


@pytest.mark.parametrize(
    ("entity", "sound", "slip", "code", "level", "field", "said"),
    [
        ("funding_line", {**LINE, "scheme": "s"}, {"scheme": None}, "no_action_or_scheme", Level.NEEDED, "action",
         "Say which action or scheme this money is for."),
        ("funding_line", {**LINE, "scheme": "s", "released": 5, "spent": 5}, {"spent": 6}, "spent_above_released",
         Level.WARNING, "spent", "More spent than released. Check the month."),
        ("funding_line", {**LINE, "action": "a", "released": 9_000_000}, {"released": 9_000_001},
         "released_above_committed", Level.WARNING, "released", "More released than committed."),
        ("revenue_stream", {**RENT, "payers_registered": 80, "payers_paying": 80}, {"payers_paying": 81},
         "paying_above_registered", Level.ERROR, "payers_paying", "More payers than registered."),
        ("revenue_stream", RENT, {"collected": 500_001}, "collected_above_billed", Level.WARNING, "collected",
         "More was collected than billed. Are arrears included?"),
        ("partnership", {**PARTNERSHIP, "yearly_cost": 900_000, "yearly_income": 900_000}, {"yearly_income": 600_000},
         "income_below_cost", Level.WARNING, "yearly_income", "It loses Rs 300,000 a year. Who pays?"),
        ("scheme", {**SCHEME, "spent_before": 30_000_000}, {"spent_before": 30_000_001}, "spent_before_above_cost",
         Level.WARNING, "spent_before", "Spending is above the approved cost. Is a revised PC-I on file?"),
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


@pytest.mark.parametrize(
    ("source", "second", "code", "said"),
    [
        ({"ceiling": 10_000_000}, {"committed": 1_000_001}, "source_above_ceiling", "Rs 10,000,001 of Rs 10,000,000"),
        ({"to_year": "2026-27"}, {"fiscal_year": "2027-28"}, "source_outside_years", "not open in 2027-28"),
        ({"from_year": "2026-27"}, {"fiscal_year": "2025-26"}, "source_outside_years", "not open in 2025-26"),
        ({"pays_for": ["recurrent"]}, {"action": "wells"}, "source_pays_for_other", "kind of cost"),
        ({"pays_for": ["recurrent"]}, {"action": None, "scheme": "of_wells"}, "source_pays_for_other", "kind of cost"),
    ],
)
def test_a_source_promised_beyond_its_limit_is_told(
    facts: FactsInMemory, source: dict[str, Value], second: dict[str, Value], code: str, said: str
) -> None:
    facts.add("scheme", id="of_wells", action="wells")
    facts.add("cost_line", action="wells", fiscal_year="2026-27", nature="capital", quantity=2, unit_cost=50)
    adp = facts.add("funding_source", **SOURCE)
    facts.add("funding_line", **{**LINE, "source": adp}, action="roads")
    row_id = facts.add("funding_line", **({"source": adp, "fiscal_year": "2026-27", "action": "books"} | second))
    assert found(facts, "funding_line", row_id) == {}

    facts.edit("funding_source", adp, **source)
    problems = found(facts, "funding_line", row_id)
    assert list(problems) == [code]
    assert problems[code][0] is Level.WARNING
    assert problems[code][2].startswith("This source is promised beyond its limit")
    assert said in problems[code][2]


def test_a_source_that_pays_for_both_kinds_of_cost_suits_every_action(facts: FactsInMemory) -> None:
    facts.add("cost_line", action="wells", fiscal_year="2026-27", nature="capital", quantity=2, unit_cost=50)
    adp = facts.add("funding_source", **SOURCE, pays_for=["capital", "recurrent"], ceiling=9_000_000)
    row_id = facts.add("funding_line", **{**LINE, "source": adp}, action="wells")
    assert found(facts, "funding_line", row_id) == {}


def test_throw_forward_is_cost_less_what_was_spent_and_never_negative(facts: FactsInMemory) -> None:
    scheme = facts.add("scheme", **SCHEME, spent_before=4_000_000)
    facts.add("funding_line", **LINE, scheme=scheme, spent=6_000_000)
    facts.add("funding_line", **{**LINE, "fiscal_year": "2025-26"}, scheme=scheme, spent=1_000_000)
    assert worked_out(facts, "scheme", scheme, "throw_forward") == 20_000_000

    facts.edit("scheme", scheme, cost=9_000_000)
    assert worked_out(facts, "scheme", scheme, "throw_forward") == 0
    facts.edit("scheme", scheme, cost=None)
    assert worked_out(facts, "scheme", scheme, "throw_forward") is None


def test_gap_and_viability_are_worked_out_only_from_what_is_known(facts: FactsInMemory) -> None:
    rent, waste = facts.add("revenue_stream", **RENT), facts.add("partnership", **PARTNERSHIP, yearly_income=900)
    assert worked_out(facts, "revenue_stream", rent, "gap") == 500_000
    assert worked_out(facts, "partnership", waste, "viability") is None

    facts.edit("partnership", waste, yearly_cost=1200)
    facts.edit("revenue_stream", rent, collected=None)
    assert worked_out(facts, "partnership", waste, "viability") == 0.75
    assert worked_out(facts, "revenue_stream", rent, "gap") is None


def test_an_untouched_step_is_not_started(facts: FactsInMemory) -> None:
    state = step_state(STEP, facts)
    assert {found.state for found in state.tasks} == {State.NOT_STARTED}
    assert (state.done, state.counted) == (0, 7)


def test_task_1_asks_every_scheme_of_this_year_for_department_and_officers(facts: FactsInMemory) -> None:
    old = facts.add("scheme", **{**SCHEME, "first_year": "2022-23", "stage": "completed"})
    assert missing(facts, 1) == "No scheme of 2026-27 with all its facts is listed yet."

    facts.edit("scheme", old, ends_on="2026-08-01")
    assert task(facts, 1).state is State.DONE

    second = facts.add("scheme", **{**SCHEME, "drawing_officer": None})
    assert missing(facts, 1) == "Schemes of 2026-27 without department or officer: 1. Name all three."

    facts.edit("scheme", second, first_year="2027-28")
    assert task(facts, 1).state is State.DONE
    facts.edit("scheme", old, stage="dropped")
    assert task(facts, 1).state is State.DOING


def test_task_2_weighs_tagged_schemes_by_their_money(facts: FactsInMemory) -> None:
    tagged, bare = facts.add("scheme", **SCHEME), facts.add("scheme", **SCHEME)
    share = facts.add("scheme_share", scheme=tagged, target="6.1", share=100)
    assert missing(facts, 2) == "No scheme has committed money yet."

    facts.add("funding_line", **LINE, scheme=tagged)
    rest = facts.add("funding_line", **{**LINE, "committed": 1_000_000}, scheme=bare)
    assert task(facts, 2).state is State.DONE

    facts.edit("funding_line", rest, committed=3_000_000)
    assert missing(facts, 2) == "Schemes with shares of 100 % carry 75 % of the committed money. The aim is 90 %."
    facts.edit("funding_line", rest, committed=1_000_000)
    facts.edit("scheme_share", share, share=99)
    assert missing(facts, 2).startswith("Schemes with shares of 100 % carry 0 % of the committed money.")


@pytest.mark.parametrize(
    ("slip", "said"),
    [
        ({"nature": "new"}, "New schemes without a certificate: 1."),
        ({"stage": "tendered"}, "Approved schemes without a forum: 1."),
    ],
)
def test_task_3_asks_new_schemes_for_a_certificate_and_approved_ones_for_a_forum(
    facts: FactsInMemory, slip: dict[str, Value], said: str
) -> None:
    assert missing(facts, 3) == "No scheme with all its facts is listed yet."
    scheme = facts.add("scheme", **SCHEME)
    assert task(facts, 3).state is State.DONE

    facts.edit("scheme", scheme, **slip)
    assert said in missing(facts, 3)

    facts.edit("scheme", scheme, forum="ddc")
    facts.add("document", about_record=scheme, kind="no_duplication_certificate", title="Certificate")
    assert task(facts, 3).state is State.DONE


def test_task_4_counts_sources_and_their_classes(facts: FactsInMemory) -> None:
    for _ in range(3):
        last = facts.add("funding_source", **SOURCE)
    assert missing(facts, 4) == "Classes of source: 1 of 2."

    facts.edit("funding_source", last, source_class="own_revenue")
    assert task(facts, 4).state is State.DONE

    facts.edit("funding_source", last, reliability=None)
    assert missing(facts, 4) == "Sources listed: 2 of 3."


def test_task_5_asks_every_costed_action_for_a_line_or_a_request(facts: FactsInMemory) -> None:
    assert missing(facts, 5) == "No action has costs in 2026-27 yet. Cost the actions in step 4."
    for action in ("wells", "roads", "books"):
        facts.add("action", id=action, state="planned")
        facts.add("cost_line", action=action, fiscal_year="2026-27", quantity=2, unit_cost=50)
    facts.add("scheme", id="of_roads", action="roads")
    line = facts.add("funding_line", **LINE, action="wells")
    facts.add("funding_line", **LINE, scheme="of_roads")
    assert missing(facts, 5) == "Actions of 2026-27 with neither a funding line nor a request: 1."

    request = facts.add("upward_request", action="books", subject="fund")
    assert task(facts, 5).state is State.DONE

    facts.edit("funding_line", line, fiscal_year="2025-26")
    assert task(facts, 5).tally.have == 2
    facts.edit("action", "wells", state="cancelled")
    assert task(facts, 5).state is State.DONE
    facts.remove("upward_request", request)
    assert task(facts, 5).state is State.DOING


def test_task_6_counts_three_kinds_of_revenue_of_one_council(facts: FactsInMemory) -> None:
    facts.add("revenue_stream", **RENT)
    facts.add("revenue_stream", **RENT)
    facts.add("revenue_stream", **{**RENT, "kind": "parking"})
    other = facts.add("revenue_stream", **{**RENT, "kind": "fines", "council": "elsewhere"})
    assert missing(facts, 6) == "Revenue of one council with billed, collected and achievable: 2 of 3."

    facts.edit("revenue_stream", other, council="council")
    assert task(facts, 6).state is State.DONE

    facts.edit("revenue_stream", other, achievable=None)
    assert task(facts, 6).state is State.DOING


def test_task_7_is_done_by_a_partnership_at_negotiation_with_partners(facts: FactsInMemory) -> None:
    row_id = facts.add("partnership", **{**PARTNERSHIP, "stage": "feasibility"})
    assert missing(facts, 7) == "No partnership has reached negotiation with its partners named yet."

    facts.edit("partnership", row_id, stage="negotiation")
    assert task(facts, 7).state is State.DONE
    facts.edit("partnership", row_id, partners=None)
    assert task(facts, 7).state is State.DOING


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
