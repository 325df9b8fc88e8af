"""Step 5: each check speaks for its slip alone; what links and gaps say; the forms ask every question once."""

import pytest

from lead_desktop.roadmap.action_plan import ACTION as ACTION_ENTITY
from lead_desktop.roadmap.baseline import MANDATE
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.synchronisation.choices import STRENGTH
from lead_desktop.roadmap.synchronisation.links import (
    ACTION_NEEDS,
    MANDATE_NEEDS,
    STRENGTH_VALUE,
    is_judged,
    judged_links,
    orphans,
)
from lead_desktop.roadmap.synchronisation.missing_money import gap_of
from lead_desktop.ui.steps.synchronisation import COLUMNS, FORMS
from tests.roadmap.facts import FactsInMemory
from tests.roadmap.synchronisation_on_record import (
    ENTITIES,
    ITEM,
    REQUEST,
    agendas_of_kech,
    found,
    link,
)


@pytest.fixture
def facts() -> FactsInMemory:
    return agendas_of_kech()


@pytest.mark.parametrize(
    ("entity", "sound", "change", "code", "level", "field", "said"),
    [
        (
            "alignment",
            {"agenda_item": "W-3", "strength": "not_applicable", "reason": "Kech has no sea fishing."},
            {"action": "plant"},
            "not_applicable_with_action",
            Level.ERROR,
            "strength",
            "“Does not apply” is said of the item alone. Clear the action.",
        ),
        (
            "alignment",
            {"agenda_item": "W-3", "action": "plant", "strength": "weak"},
            {"action": None},
            "action_needed",
            Level.NEEDED,
            "action",
            "Choose the action that is linked, or say that the item does not apply.",
        ),
        (
            "alignment",
            {"agenda_item": "W-3", "action": "plant", "strength": "weak"},
            {"strength": "none"},
            "link_reason_needed",
            Level.NEEDED,
            "reason",
            "Give the reason in one sentence.",
        ),
        (
            "alignment",
            {"agenda_item": "W-3", "action": "plant", "strength": "weak"},
            {"strength": "against"},
            "link_reason_needed",
            Level.NEEDED,
            "reason",
            "Give the reason in one sentence.",
        ),
        (
            "agenda_item",
            ITEM,
            {"standing": "to_be_verified"},
            "item_to_be_verified",
            Level.WARNING,
            "standing",
            "This wording is to be verified by the province. It prints with that mark.",
        ),
        (
            "upward_request",
            {**REQUEST, "replied_on": "2026-11-10"},
            {"replied_on": "2026-11-09"},
            "replied_before_sent",
            Level.ERROR,
            "replied_on",
            "The reply is dated before the letter. Check the two dates.",
        ),
        (
            "upward_request",
            REQUEST,
            {"letter_no": None},
            "sent_without_number",
            Level.WARNING,
            "letter_no",
            "No letter number. The province finds it by number.",
        ),
        (
            "upward_request",
            {**REQUEST, "subject": "rule_or_law", "law_point": "Section 78"},
            {"law_point": None},
            "law_point_missing",
            Level.WARNING,
            "law_point",
            "Name the section, or the change you propose.",
        ),
    ],
)
def test_a_check_speaks_for_its_slip(
    facts: FactsInMemory,
    entity: str,
    sound: dict[str, Value],
    change: dict[str, Value],
    code: str,
    level: Level,
    field: str,
    said: str,
) -> None:
    row_id = facts.add(entity, **sound)
    assert found(facts, entity, row_id) == {}
    facts.edit(entity, row_id, **change)
    assert found(facts, entity, row_id) == {code: (level, field, said)}


@pytest.mark.parametrize("name", ENTITIES)
def test_checks_bear_an_empty_record(facts: FactsInMemory, name: str) -> None:
    assert found(facts, name, facts.add(name)) == {}


def test_a_draft_needs_no_letter_number(facts: FactsInMemory) -> None:
    row_id = facts.add("upward_request", **{**REQUEST, "letter_no": None, "sent_on": None, "status": "draft"})
    assert found(facts, "upward_request", row_id) == {}


def test_the_later_of_two_links_of_a_pair_is_told(facts: FactsInMemory) -> None:
    first, second, elsewhere = link(facts, "weak"), link(facts, "direct"), link(facts, "direct", item="L-1")
    assert (found(facts, "alignment", first), found(facts, "alignment", elsewhere)) == ({}, {})
    said = (Level.WARNING, "agenda_item", "Linked twice. The later judgement counts.")
    assert found(facts, "alignment", second) == {"linked_twice": said}


def cost(facts: FactsInMemory, year: str, rupees: int) -> str:
    return facts.add(
        "cost_line", action="plant", fiscal_year=year, item="Works", nature="capital", quantity=1, unit_cost=rupees
    )


def test_a_request_for_more_than_is_missing_is_told(facts: FactsInMemory) -> None:
    row_id = facts.add("upward_request", **REQUEST, action="plant", amount=600)
    assert found(facts, "upward_request", row_id) == {}, "without costs nothing is known to be missing"

    cost(facts, "2026-27", 5000)
    cost(facts, "2027-28", 1000)
    facts.add("funding_line", source="adp", action="plant", fiscal_year="2027-28", committed=400)
    assert found(facts, "upward_request", row_id) == {}
    facts.edit("upward_request", row_id, amount=601)
    assert found(facts, "upward_request", row_id)["asks_more_than_missing"] == (
        Level.WARNING,
        "amount",
        "This asks for more than is missing: Rs 601 asked, Rs 600 missing.",
    )
    facts.edit("upward_request", row_id, fiscal_year=None)
    assert found(facts, "upward_request", row_id) == {}, "without a year the gap of all years counts"


def test_the_gap_sets_no_year_off_against_another_and_counts_a_line_once(facts: FactsInMemory) -> None:
    assert gap_of("plant", None, facts) is None
    cost(facts, "2026-27", 1000)
    cost(facts, "2027-28", 1000)
    scheme = facts.add("scheme", name="Plant", action="plant")
    facts.add("funding_line", source="adp", action="plant", scheme=scheme, fiscal_year="2026-27", committed=300)
    facts.add("funding_line", source="adp", scheme=scheme, fiscal_year="2027-28", committed=1500)
    facts.add("funding_line", source="adp", action="another", fiscal_year="2026-27", committed=900)
    assert gap_of("plant", None, facts) == 700
    assert gap_of("plant", "2027-28", facts) == 0
    assert gap_of("plant", "2028-29", facts) == 0


@pytest.mark.parametrize(
    ("values", "counts"),
    [
        ({"strength": "direct", "action": "plant"}, True),
        ({"strength": "none", "action": "plant", "reason": "Local need."}, True),
        ({"strength": "not_applicable", "reason": "No coast."}, True),
        ({"strength": "none", "action": "plant"}, False),
        ({"strength": "direct"}, False),
        ({"strength": "not_applicable", "action": "plant", "reason": "No coast."}, False),
        ({"action": "plant"}, False),
    ],
)
def test_a_link_counts_when_it_is_judged_in_full(values: dict[str, Value], counts: bool) -> None:
    assert is_judged({"agenda_item": "W-3", **values}) is counts
    assert not is_judged({"agenda_item": None, **values})


@pytest.mark.parametrize(
    ("first_day", "second_day", "counts"),
    [
        (None, None, "second"),
        ("2026-11-01", None, "second"),
        ("2026-11-01", "2026-11-01", "second"),
        ("2026-11-02", "2026-11-01", "first"),
    ],
)
def test_of_two_links_of_a_pair_the_later_judgement_counts(
    facts: FactsInMemory, first_day: str | None, second_day: str | None, counts: str
) -> None:
    ids = {"first": link(facts, "weak", judged_on=first_day), "second": link(facts, "direct", judged_on=second_day)}
    assert [row["id"] for row in judged_links(facts)] == [ids[counts]]


@pytest.mark.parametrize(("strength", "alone"), [("direct", False), ("partial", False), ("weak", True)])
def test_an_orphan_serves_no_provincial_or_national_item_at_least_partly(
    facts: FactsInMemory, strength: str, alone: bool
) -> None:
    link(facts, "direct", item="L-1")
    link(facts, strength)
    assert bool(orphans(facts)) is alone


def test_a_link_shows_the_targets_that_item_and_action_share(facts: FactsInMemory) -> None:
    row = facts.row("alignment", link(facts, "direct")) or {}
    (shared,) = ENTITIES["alignment"].computed
    assert shared.formula(row, facts) is None
    facts.edit("agenda_item", "W-3", targets=["6.4", "6.1", "3.1"])
    assert shared.formula(row, facts) == "6.1, 6.4"


def test_links_ask_of_actions_and_mandates_what_their_declarations_need() -> None:
    assert sorted(ACTION_NEEDS) == sorted(field.name for field in ACTION_ENTITY.fields if field.required)
    assert sorted(MANDATE_NEEDS) == sorted(field.name for field in MANDATE.fields if field.required)
    strengths = {option.code for option in STRENGTH}
    assert strengths - set(STRENGTH_VALUE) == {"not_applicable"}


@pytest.mark.parametrize("name", ENTITIES)
def test_every_question_for_an_officer_stands_in_exactly_one_section(name: str) -> None:
    asked = [field for section in FORMS[name] for field in section.fields]
    assert sorted(asked) == sorted(field.name for field in ENTITIES[name].stored)
    assert all(1 <= len(section.fields) <= 5 for section in FORMS[name])
    assert 4 <= len(COLUMNS[name]) <= 8
    assert set(COLUMNS[name]) <= set(ENTITIES[name].by_name)
