"""The seven tasks of step 1 and when each is done. The numbers in the conditions are read from the task levels."""

from datetime import date, timedelta

from lead_desktop.roadmap.commitment.entities import AWARENESS_EVENT, COMMITMENT, FOLLOW_UP
from lead_desktop.roadmap.commitment.rules import is_adopted
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.rules import amount
from lead_desktop.roadmap.shared import (
    PERSON,
    Part,
    codes,
    complete_rows,
    every,
    has_document,
    in_post,
    people_counted,
    tally,
)
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.texts import N_, Sentence, sentence

_COUNTED_IN_THE_ROOM = ("members_present", "women_present", "votes_for", "votes_against")


def _adopted(facts: Facts) -> list[Row]:
    return [row for row in complete_rows(COMMITMENT, facts) if is_adopted(row)]


def _in_force(facts: Facts) -> list[Row]:
    return [row for row in complete_rows(COMMITMENT, facts) if row["status"] == "in_force"]


def _nothing_adopted() -> Sentence:
    return sentence(N_("No commitment is recorded as adopted or in force yet."))


def _nothing_in_force() -> Sentence:
    return sentence(N_("No commitment is recorded as in force yet."))


def decision_on_record(facts: Facts) -> Tally:
    """Count the adopted commitments that have a scan of the decision."""
    adopted = _adopted(facts)
    scanned = [row for row in adopted if has_document(facts, str(row["id"]), "decision")]
    no_scan = sentence(N_("The decision has no scan yet. Add it as a document of the kind “Decision”."))
    return tally(Part(len(scanned), level("commitment.1.commitments"), no_scan if adopted else _nothing_adopted()))


def who_was_in_the_room(facts: Facts) -> Tally:
    """Ask every adopted council resolution for members, women and votes."""
    adopted = _adopted(facts)
    resolutions = [row for row in adopted if row["kind"] == "council_resolution"]
    counted = [row for row in resolutions if all(row.get(field) is not None for field in _COUNTED_IN_THE_ROOM)]
    missing = sentence(N_("A council resolution lacks its members present, its women present or its votes."))
    # Where a council decided by other means than a resolution, there is no room to count.
    if adopted and not resolutions:
        return Tally(len(adopted), len(adopted), True)
    return tally(every(counted, resolutions, _nothing_adopted(), missing))


def who_answers(facts: Facts) -> Tally:
    """Ask for a political lead and a focal person who are still in post."""
    here = [row for row in complete_rows(PERSON, facts) if in_post(row, facts.today)]
    leads = [row for row in here if row.get("sdg_role") == "political_lead"]
    focal = [row for row in here if row.get("sdg_role") == "focal_person"]
    return tally(
        Part(
            len(leads),
            level("commitment.3.political_leads"),
            sentence(N_("No political lead who is still in post is named yet.")),
        ),
        Part(
            len(focal),
            level("commitment.3.focal_persons"),
            sentence(N_("No focal person who is still in post is named yet.")),
        ),
    )


def which_targets(facts: Facts) -> Tally:
    """Ask every adopted commitment for the SDG targets that it covers."""
    adopted = _adopted(facts)
    least = level("commitment.4.targets")
    named = [row for row in adopted if len(codes(row, "targets")) >= least]
    missing = sentence(N_("An adopted commitment does not say yet which SDG targets it covers."))
    return tally(every(named, adopted, _nothing_adopted(), missing))


def money_or_date(facts: Facts) -> Tally:
    """Count the commitments in force that carry money or a delivery date ahead."""
    in_force = _in_force(facts)
    today = facts.today.isoformat()
    tied = [row for row in in_force if amount(row, "amount_pledged") > 0 or str(row.get("deliver_by") or "") >= today]
    missing = sentence(N_("No commitment in force has an amount or a delivery date ahead."))
    return tally(Part(len(tied), level("commitment.5.commitments"), missing if in_force else _nothing_in_force()))


def people_told(facts: Facts) -> Tally:
    """Ask for a published commitment and an event with people or audience counted."""
    published = [row for row in complete_rows(COMMITMENT, facts) if codes(row, "published_as")]
    events = [row for row in complete_rows(AWARENESS_EVENT, facts) if _reached(row)]
    return tally(
        Part(
            len(published),
            level("commitment.6.published"),
            sentence(N_("No commitment is published yet. Say where people can read or hear it.")),
        ),
        Part(
            len(events),
            level("commitment.6.events"),
            sentence(N_("No awareness event has its people or its audience counted yet.")),
        ),
    )


def _reached(event: Row) -> bool:
    return people_counted(event) > 0 or amount(event, "audience_estimate") > 0


def followed_up(facts: Facts) -> Tally:
    """Ask every commitment in force for a follow-up from the last days that the task levels name."""
    in_force = _in_force(facts)
    days = int(level("commitment.7.days"))
    recent = {row["commitment"] for row in complete_rows(FOLLOW_UP, facts) if _within(row, facts.today, days)}
    followed = [row for row in in_force if row["id"] in recent]
    missing = sentence(N_("A commitment in force has no follow-up from the last {days} days."), days=days)
    return tally(every(followed, in_force, _nothing_in_force(), missing))


def _within(follow_up: Row, today: date, days: int) -> bool:
    first = (today - timedelta(days=days)).isoformat()
    return first <= str(follow_up["checked_on"]) <= today.isoformat()


TASKS = (
    Task("commitment.1", N_("Put the decision on record"), ("commitment",), decision_on_record),
    Task("commitment.2", N_("Record who was in the room"), ("commitment",), who_was_in_the_room),
    Task("commitment.3", N_("Name who answers for it"), ("person",), who_answers),
    Task("commitment.4", N_("Say which targets it covers"), ("commitment",), which_targets),
    Task("commitment.5", N_("Tie it to money or a date"), ("commitment",), money_or_date),
    Task("commitment.6", N_("Tell people"), ("awareness_event", "commitment"), people_told),
    Task("commitment.7", N_("Follow up"), ("follow_up",), followed_up),
)
