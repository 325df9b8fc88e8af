"""Step 5: each task is done when its condition is true and no longer."""

import pytest

from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import State
from lead_desktop.roadmap.synchronisation.tasks import calendar_tally, coming_year, proposals_due
from lead_desktop.roadmap.texts import english
from tests.roadmap.facts import FactsInMemory
from tests.roadmap.synchronisation_on_record import (
    ACTION,
    ITEM,
    REQUEST,
    agendas_of_kech,
    link,
    missing,
    task,
)


@pytest.fixture
def facts() -> FactsInMemory:
    return agendas_of_kech()


def agenda(facts: FactsInMemory, level: str, items: int, office: str = "BALOCHISTAN", **values: Value) -> list[str]:
    """Put in items that came with a reference pack, unless they are this office's own."""
    ids = [
        facts.add("agenda_item", **{**ITEM, "level": level, "number": str(number), **values}) for number in range(items)
    ]
    for row_id in ids:
        facts.edit("agenda_item", row_id, office=office)
    return ids


def test_task_1_asks_for_five_provincial_and_five_national_items(facts: FactsInMemory) -> None:
    said = "Provincial items at hand, from a reference pack or with their paper: 0 of 5."
    assert missing(facts, "synchronisation.1") == said, "the typed item has no paper"
    agenda(facts, "provincial", 5)
    national = agenda(facts, "national", 5)
    assert task(facts, "synchronisation.1").state is State.DONE

    facts.remove("agenda_item", national[0])
    said = "National items at hand, from a reference pack or with their paper: 4 of 5."
    assert missing(facts, "synchronisation.1") == said
    assert task(facts, "synchronisation.1").state is State.DOING


def test_items_typed_here_count_once_they_or_their_chapter_have_a_paper(facts: FactsInMemory) -> None:
    agenda(facts, "national", 5)
    (chapter,) = agenda(facts, "provincial", 1, office="KECH")
    agenda(facts, "provincial", 4, office="KECH", parent=chapter)
    assert not task(facts, "synchronisation.1").tally.done
    facts.add("document", about_entity="agenda_item", about_record=chapter, kind="plan", title="Provincial framework")
    assert task(facts, "synchronisation.1").state is State.DONE


def test_items_that_stand_below_each_other_are_walked_to_an_end(facts: FactsInMemory) -> None:
    facts.edit("agenda_item", "W-3", parent="L-1")
    facts.edit("agenda_item", "L-1", parent="W-3")
    assert task(facts, "synchronisation.1").tally.have == 0


def test_task_2_asks_for_five_items_of_the_local_agenda(facts: FactsInMemory) -> None:
    said = "Items of the council's or the district's own agenda: 1 of 5."
    assert missing(facts, "synchronisation.2") == said
    items = agenda(facts, "local", 4, office="KECH")
    assert task(facts, "synchronisation.2").state is State.DONE
    facts.edit("agenda_item", items[0], title=None)
    assert task(facts, "synchronisation.2").state is State.DOING


def test_task_3_asks_nine_in_ten_actions_for_a_judged_link(facts: FactsInMemory) -> None:
    assert task(facts, "synchronisation.3").state is State.NOT_STARTED
    for number in range(9):
        facts.add("action", id=f"action-{number}", **ACTION)
    links = [link(facts, "weak", action=f"action-{number}") for number in range(9)]
    assert task(facts, "synchronisation.3").state is State.DONE

    facts.edit("alignment", links[0], strength="none")
    assert missing(facts, "synchronisation.3") == "Actions with a judged link: 8 of 10. At least 9 are needed."
    facts.edit("action", "plant", state="cancelled")
    facts.edit("action", "action-0", lead=None)
    assert task(facts, "synchronisation.3").state is State.DONE, "neither counts any longer"


def test_task_4_asks_each_orphan_for_the_reason_why_it_stands(facts: FactsInMemory) -> None:
    said = "Actions that serve no provincial or national item and lack their reason: 1."
    assert missing(facts, "synchronisation.4") == said
    row_id = link(facts, "none")
    assert missing(facts, "synchronisation.4") == said
    facts.edit("alignment", row_id, reason="The council alone asked for it.")
    assert task(facts, "synchronisation.4").state is State.DONE
    facts.edit("alignment", row_id, strength="partial", reason=None)
    assert task(facts, "synchronisation.4").state is State.DONE

    facts.remove("alignment", row_id)
    assert task(facts, "synchronisation.4").state is State.NOT_STARTED


def test_task_5_asks_for_an_answer_to_each_provincial_item_without_parts(facts: FactsInMemory) -> None:
    said = "Provincial items covered by an action or judged not to apply: 0 of 1."
    assert missing(facts, "synchronisation.5") == said
    row_id = link(facts, "weak")
    assert missing(facts, "synchronisation.5") == said
    facts.edit("alignment", row_id, strength="partial")
    assert task(facts, "synchronisation.5").state is State.DONE

    (part,) = agenda(facts, "provincial", 1, parent="W-3")
    assert missing(facts, "synchronisation.5") == said, "the part has to be answered instead of its chapter"
    answer = link(facts, "not_applicable", item=part, action=None)
    assert not task(facts, "synchronisation.5").tally.done
    facts.edit("alignment", answer, reason="Kech has no coast.")
    assert task(facts, "synchronisation.5").state is State.DONE
    facts.edit("alignment", answer, strength="direct", action="plant")
    facts.edit("action", "plant", state="cancelled")
    assert task(facts, "synchronisation.5").state is State.DOING


def test_task_5_is_not_done_without_any_provincial_item(facts: FactsInMemory) -> None:
    facts.remove("agenda_item", "W-3")
    assert missing(facts, "synchronisation.5") == "No provincial item is on record yet."


def lead(facts: FactsInMemory, target: str, institution: str) -> str:
    return facts.add("mandate", target=target, institution=institution, role="lead", arm="carries_out")


def test_task_6_asks_for_requests_for_actions_that_others_lead(facts: FactsInMemory) -> None:
    lead(facts, "6.1", "council")
    assert missing(facts, "synchronisation.6") == "Step 2 does not say yet which office leads target 6.4."
    above = lead(facts, "6.4", "pnd")
    said = "Actions led by province or federation with a request sent: 0 of 1. At least 1 are needed."
    assert missing(facts, "synchronisation.6") == said

    request = facts.add("upward_request", **REQUEST, action="plant")
    assert task(facts, "synchronisation.6").state is State.DONE
    for change in ({"sent_on": None}, {"sent_on": "2026-11-22"}, {"sent_on": "2026-11-10", "body_text": None}):
        facts.edit("upward_request", request, **change)
        assert missing(facts, "synchronisation.6") == said

    facts.edit("mandate", above, role="support")
    assert task(facts, "synchronisation.6").state is State.DONE, "no office above leads a target of the action"
    facts.remove("action", "plant")
    assert missing(facts, "synchronisation.6") == "The action plan has no complete action yet."


def test_task_7_asks_for_a_scheme_request_for_the_coming_year(facts: FactsInMemory) -> None:
    assert missing(facts, "synchronisation.7") == "No request to include a scheme in 2027-28 is sent yet."
    request = facts.add("upward_request", **{**REQUEST, "fiscal_year": "2026-27"})
    assert not calendar_tally(facts, None).done
    facts.edit("upward_request", request, fiscal_year="2027-28")
    assert calendar_tally(facts, None).done
    assert task(facts, "synchronisation.7").state is State.DONE, "the province has filled no date yet"

    facts.edit("upward_request", request, subject="fund")
    assert task(facts, "synchronisation.7").state is State.DOING
    facts.remove("upward_request", request)
    assert task(facts, "synchronisation.7").state is State.NOT_STARTED


def test_with_the_provinces_date_every_scheme_request_must_be_sent_by_it(facts: FactsInMemory) -> None:
    assert not calendar_tally(facts, "2026-11-10").done
    facts.add("upward_request", **REQUEST)
    assert calendar_tally(facts, "2026-11-10").done
    late = calendar_tally(facts, "2026-11-09")
    assert late.missing is not None
    said = "Scheme requests for 2027-28 sent by 09/11/2026, the province's date: 0 of 1."
    assert late.missing.said(english) == said

    facts.add("upward_request", **{**REQUEST, "sent_on": None, "status": "draft"})
    tally = calendar_tally(facts, "2026-11-10")
    assert (tally.have, tally.want, tally.done) == (1, 2, False)


def test_the_coming_year_begins_next_july(facts: FactsInMemory) -> None:
    assert coming_year(facts.today) == "2027-28"
    assert coming_year(facts.today.replace(month=6)) == "2026-27"
    assert proposals_due(facts.today) is None, "the released list leaves the date to the province"
