"""Where the talk of two offices about a record stands: questions with their answers, and the province's last word.

All of it is notes that point at the record, so no office ever changes a record of another one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.texts import N_

ASKING = ("query", "return")
"""Kinds of note that wait for an answer."""
DECIDING = ("acceptance", "return", "review", "clearance")
"""Kinds of note that say what the other office decided about the record as a whole; the last one counts."""


class ThreadState(Enum):
    """Who has to speak next about a question, or that it is settled."""

    OPEN = "open"
    ANSWERED = "answered"
    SETTLED = "settled"


class Review(Enum):
    """What the other office last decided about a record."""

    NONE = "none"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    REOPENED = "reopened"
    CLEARED = "cleared"


THREAD_WORDS = {
    ThreadState.OPEN: N_("Waits for the district"),
    ThreadState.ANSWERED: N_("Answered"),
    ThreadState.SETTLED: N_("Settled"),
}
"""The word of each state of a question."""

REVIEW_WORDS = {
    Review.ACCEPTED: N_("Accepted"),
    Review.RETURNED: N_("Returned"),
    Review.REOPENED: N_("Looked at again"),
    Review.CLEARED: N_("Cleared for other districts"),
}
"""The word of each decision about a record."""

_REVIEWS = {
    "acceptance": Review.ACCEPTED,
    "return": Review.RETURNED,
    "review": Review.REOPENED,
    "clearance": Review.CLEARED,
}


@dataclass(frozen=True)
class Thread:
    """A question or a return with all that was said to it, each reply after what it answers."""

    first: Row
    replies: tuple[Row, ...]
    state: ThreadState

    @property
    def said(self) -> tuple[Row, ...]:
        """Every note of the thread."""
        return (self.first, *self.replies)

    @property
    def waits_for(self) -> Row:
        """The note that an answer would answer: the last one that asks."""
        return next((note for note in reversed(self.said) if note.get("kind") in ASKING), self.first)


@dataclass(frozen=True)
class Decision:
    """The last word about a record: `note` is None where nobody said one.

    `changed_since` tells that the record was changed after it.
    """

    review: Review
    note: Row | None = None
    changed_since: bool = False


def threads(facts: Facts, row_id: str | None = None) -> list[Thread]:
    """Return the questions and returns, about one record where given, oldest first."""
    notes = [note for note in facts.rows("note") if row_id in (None, note.get("about_record"))]
    replies: dict[str, list[Row]] = {}
    for note in notes:
        if note.get("answers"):
            replies.setdefault(str(note["answers"]), []).append(note)
    firsts = (note for note in notes if note.get("kind") in ASKING and not note.get("answers"))
    return [_thread(note, replies) for note in firsts]


def decision_about(facts: Facts, row: Row) -> Decision:
    """Return the last word of another office about a record."""
    return decision_among(facts.rows("note"), row)


def decision_among(notes: Iterable[Row], row: Row) -> Decision:
    """Return the last word about a record that stands in some notes, oldest first."""
    words = [
        note for note in notes
        if note.get("about_record") == row["id"] and note.get("kind") in DECIDING and not note.get("about_field")
        and note.get("office") != row.get("office") and not note.get("closed_on")
    ]  # fmt: skip
    if not words:
        return Decision(Review.NONE)
    last = words[-1]
    return Decision(_REVIEWS[str(last["kind"])], last, _changed_after(row, last))


def open_returns(facts: Facts, row_id: str) -> list[str]:
    """Return the returns of a record that this office wrote and has not taken back: an acceptance settles them."""
    return [
        str(note["id"])
        for note in facts.rows("note")
        if note.get("about_record") == row_id and note.get("kind") == "return" and not note.get("closed_on")
        and note.get("office") == facts.place
    ]  # fmt: skip


def is_cleared(facts: Facts, practice: Row) -> bool:
    """Tell whether a practice may go to other districts as it now stands: cleared at both ends, not changed since."""
    if practice.get("status") != "district_cleared":
        return False
    decision = decision_about(facts, practice)
    return decision.review is Review.CLEARED and not decision.changed_since


def note_about(
    entity: str, row_id: str, kind: str, text: str, day: date, *, field: str = "", **more: object
) -> dict[str, object]:
    """Return what is entered for a note about a record, or about one answer of it."""
    return {
        "about_entity": entity, "about_record": row_id, "about_field": field or None, "kind": kind,
        "text": text.strip(), "raised_on": day.isoformat(), **more,
    }  # fmt: skip


def reply_to(note: Row, kind: str, text: str, day: date) -> dict[str, object]:
    """Return what is entered for an answer to a note, or for asking again."""
    field = str(note.get("about_field") or "")
    about = str(note.get("about_entity") or ""), str(note.get("about_record") or "")
    return note_about(*about, kind, text, day, field=field, answers=note["id"])


def own_notes(thread: Thread, office: str) -> Sequence[Row]:
    """Return the asking notes of a thread that an office wrote: what it closes or opens again."""
    return [note for note in thread.said if note.get("kind") in ASKING and note.get("office") == office]


def _thread(first: Row, replies: dict[str, list[Row]]) -> Thread:
    said: list[Row] = []
    waiting, seen = [first], {str(first["id"])}
    while waiting:
        for note in replies.get(str(waiting.pop(0)["id"]), ()):
            if str(note["id"]) not in seen:
                seen.add(str(note["id"]))
                said.append(note)
                waiting.append(note)
    # In the order of the links: what answers a note stands after it, whatever the clocks of the two offices say.
    return Thread(first, tuple(said), _state(first, said))


def _state(first: Row, replies: Sequence[Row]) -> ThreadState:
    if first.get("closed_on"):
        return ThreadState.SETTLED
    spoken = [note for note in (first, *replies) if note.get("kind") in (*ASKING, "answer")]
    answered = {note.get("answers") for note in spoken if note.get("kind") == "answer"}
    open_ = [note for note in spoken if note.get("kind") in ASKING and note["id"] not in answered]
    return ThreadState.OPEN if open_ else ThreadState.ANSWERED


def _changed_after(row: Row, note: Row) -> bool:
    changed, said = row.get("changed_at"), note.get("made_at")
    if not changed or not said:
        return False
    return datetime.fromisoformat(str(changed)) > datetime.fromisoformat(str(said))
