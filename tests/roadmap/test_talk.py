"""Who has to speak next about a question, and what was last decided about a record: worked out from notes alone."""

import pytest

from lead_desktop.roadmap.facts import Row, Value
from lead_desktop.roadmap.shared import open_queries, talk
from lead_desktop.roadmap.shared.talk import Review, ThreadState
from tests.roadmap.facts import FactsInMemory

PROVINCE, DISTRICT = "BALOCHISTAN", "KECH"


@pytest.fixture
def facts() -> FactsInMemory:
    made = FactsInMemory()
    made.add("commitment", id="resolution", title="Resolution", status="drafting")
    return made


def say(facts: FactsInMemory, office: str, kind: str, text: str = "…", **more: Value) -> str:
    note = facts.add(
        "note",
        about_entity="commitment",
        about_record="resolution",
        kind=kind,
        text=text,
        raised_on="2026-11-01",
        **more,
    )
    facts.edit("note", note, office=office)
    return note


def states(facts: FactsInMemory) -> list[ThreadState]:
    return [thread.state for thread in talk.threads(facts)]


def record(facts: FactsInMemory, **more: Value) -> Row:
    facts.edit("commitment", "resolution", **more)
    row = facts.row("commitment", "resolution")
    assert row is not None
    return row


def test_a_question_is_open_then_answered_then_settled(facts: FactsInMemory) -> None:
    asked = say(facts, PROVINCE, "query")
    assert states(facts) == [ThreadState.OPEN]
    say(facts, DISTRICT, "answer", answers=asked)
    assert states(facts) == [ThreadState.ANSWERED]
    facts.edit("note", asked, closed_on="2026-11-05")
    assert states(facts) == [ThreadState.SETTLED]


def test_asking_again_opens_the_same_question_and_its_answer_goes_to_what_was_asked_last(facts: FactsInMemory) -> None:
    asked = say(facts, PROVINCE, "query", "Which number?")
    answer = say(facts, DISTRICT, "answer", "14", answers=asked)
    again = say(facts, PROVINCE, "query", "Of which year?", answers=answer)
    [thread] = talk.threads(facts)
    assert (thread.state, thread.waits_for["id"]) == (ThreadState.OPEN, again)
    assert [note["id"] for note in open_queries(facts)] == [again]
    say(facts, DISTRICT, "answer", "2026", answers=again)
    [thread] = talk.threads(facts)
    assert [note["text"] for note in thread.said] == ["Which number?", "14", "Of which year?", "2026"]
    assert thread.state is ThreadState.ANSWERED


def test_a_reply_stands_after_what_it_answers_whatever_the_clocks_say(facts: FactsInMemory) -> None:
    """The district's clock is behind, so that the id of its answer sorts before the question's."""
    facts.add("note", id="a-answer", kind="answer", text="14", raised_on="1970-01-01", answers="q-question",
              about_entity="commitment", about_record="resolution")  # fmt: skip
    facts.add("note", id="q-question", kind="query", text="Which number?", raised_on="2026-11-01",
              about_entity="commitment", about_record="resolution")  # fmt: skip
    [thread] = talk.threads(facts)
    assert [note["id"] for note in thread.said] == ["q-question", "a-answer"]


def test_notes_that_answer_one_another_in_a_circle_come_to_an_end(facts: FactsInMemory) -> None:
    first = say(facts, PROVINCE, "query")
    second = say(facts, DISTRICT, "answer", answers=first)
    third = say(facts, DISTRICT, "answer", answers=second)
    facts.edit("note", second, answers=third)
    assert states(facts) == [ThreadState.OPEN]


@pytest.mark.parametrize(
    ("kinds", "review"),
    [
        ((), Review.NONE),
        (("acceptance",), Review.ACCEPTED),
        (("return",), Review.RETURNED),
        (("return", "acceptance"), Review.ACCEPTED),
        (("acceptance", "review"), Review.REOPENED),
        (("clearance",), Review.CLEARED),
        (("clearance", "return"), Review.RETURNED),
        (("query", "comment"), Review.NONE),
    ],
)
def test_the_last_decision_counts(facts: FactsInMemory, kinds: tuple[str, ...], review: Review) -> None:
    for kind in kinds:
        say(facts, PROVINCE, kind)
    assert talk.decision_about(facts, record(facts)).review is review


def test_an_office_does_not_decide_about_its_own_record(facts: FactsInMemory) -> None:
    say(facts, DISTRICT, "acceptance")
    assert talk.decision_about(facts, record(facts)).review is Review.NONE


def test_a_change_after_the_decision_is_told_also_across_time_zones(facts: FactsInMemory) -> None:
    note = say(facts, PROVINCE, "acceptance")
    facts.edit("note", note, made_at="2026-11-21T12:00:00+00:00")
    assert talk.decision_about(facts, record(facts, changed_at="2026-11-21T17:30:00+05:00")).changed_since
    assert not talk.decision_about(facts, record(facts, changed_at="2026-11-21T16:30:00+05:00")).changed_since


def test_a_practice_goes_on_only_when_both_ends_cleared_it_as_it_stands(facts: FactsInMemory) -> None:
    facts.add("practice", id="taps", title="Taps", status="draft")
    cleared = facts.add("note", about_entity="practice", about_record="taps", kind="clearance", text="Yes.")
    facts.edit("note", cleared, office=PROVINCE, made_at="2026-11-21T12:00:00+00:00")

    def stands(**more: Value) -> bool:
        facts.edit("practice", "taps", **more)
        return talk.is_cleared(facts, facts.row("practice", "taps") or {"id": ""})

    assert not stands()
    assert stands(status="district_cleared", changed_at="2026-11-20T12:00:00+00:00")
    assert not stands(changed_at="2026-11-22T12:00:00+00:00")


def test_an_acceptance_settles_the_returns_of_its_own_office_alone(facts: FactsInMemory) -> None:
    say(facts, PROVINCE, "return")
    facts.place = PROVINCE
    own = say(facts, PROVINCE, "return")
    closed = say(facts, PROVINCE, "return", closed_on="2026-11-02")
    other = say(facts, "SINDH", "return")
    found = talk.open_returns(facts, "resolution")
    assert own in found
    assert closed not in found
    assert other not in found
