"""When the seven tasks of step 3 are done. Incomplete records count for none of them."""

from collections.abc import Callable
from datetime import date

from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import number, short_date
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.shared import Part, codes, complete_rows, has_document, tally
from lead_desktop.roadmap.steps import Tally, Task
from lead_desktop.roadmap.task_force.entities import BODY, DECISION, MEETING, TRAINING
from lead_desktop.roadmap.task_force.seating import (
    filled_seats,
    persons_of,
    quorum_met,
    share_wanted,
    women_among,
)
from lead_desktop.roadmap.texts import N_, sentence

_UNRESOLVED = ("open", "doing")


def task_forces(facts: Facts) -> list[Row]:
    """Return the district's SDG task forces that are complete and not dissolved."""
    today = facts.today.isoformat()
    return [
        body
        for body in complete_rows(BODY, facts)
        if body["kind"] == "sdg_task_force" and str(body.get("dissolved_on") or "9999") > today
    ]


def _of_the_best(facts: Facts, count: Callable[[Row, Facts], Tally]) -> Tally:
    """Return the tally of the task force that is furthest."""
    tallies = [count(body, facts) for body in task_forces(facts)]
    if not tallies:
        return Tally(0, 1, False, sentence(N_("No SDG task force is on record yet.")))
    return max(tallies, key=lambda counted: (counted.done, counted.have / counted.want))


def _notified(facts: Facts) -> Tally:
    best = _of_the_best(facts, _notification)
    notified = sum(_notification(body, facts).done for body in task_forces(facts))
    want = int(level("task_force.1.bodies"))
    if notified >= want:
        return Tally(notified, want, True)
    more = sentence(N_("Task forces notified: {have} of {want}."), have=notified, want=want)
    return Tally(notified, want, False, best.missing or more)


def _notification(body: Row, facts: Facts) -> Tally:
    scanned = has_document(facts, str(body["id"]), "notification")
    return tally(
        Part(bool(body.get("ref_no")), 1, sentence(N_("The notification has no number yet."))),
        Part(bool(body.get("notified_on")), 1, sentence(N_("The notification has no date yet."))),
        Part(scanned, 1, sentence(N_("There is no scan of the notification yet."))),
    )


def _seats_filled(facts: Facts) -> Tally:
    return _of_the_best(facts, _seats)


def _seats(body: Row, facts: Facts) -> Tally:
    seats = filled_seats(body["id"], facts.today.isoformat(), facts)
    positions = {seat["position"] for seat in seats}
    want = int(level("task_force.2.seats"))
    if "chair" not in positions:
        missing = sentence(N_("No chair is seated yet."))
    elif "secretary" not in positions:
        missing = sentence(N_("No secretary is seated yet."))
    elif len(seats) < want:
        missing = sentence(N_("Seats filled: {have} of {want}."), have=len(seats), want=want)
    else:
        return Tally(len(seats), want, True)
    return Tally(len(seats), want, False, missing)


def _voices_in(facts: Facts) -> Tally:
    return _of_the_best(facts, _voices)


def _voices(body: Row, facts: Facts) -> Tally:
    seats = filled_seats(body["id"], facts.today.isoformat(), facts)
    groups = {group for seat in seats for group in codes(seat, "speaks_for")}
    arms = [person.get("arm") for person in persons_of(seats, facts)]
    share, wanted, want = women_among(seats, facts), share_wanted(body), int(level("task_force.3.groups"))
    women = N_("Women hold {share} % of the filled seats; {wanted} % are wanted.")
    voices = N_("Groups left behind that the seats speak for: {have} of {want}.")
    elected = sentence(N_("Too few elected members are seated."))
    civil_society = sentence(N_("Too few people from civil society are seated."))
    return tally(
        Part(
            bool(seats) and share >= wanted, 1,
            sentence(women, share=number(round(share, 1)), wanted=number(wanted)),
        ),
        Part(len(groups), want, sentence(voices, have=len(groups), want=want)),
        Part(arms.count("elected"), level("task_force.3.elected"), elected),
        Part(arms.count("civil_society"), level("task_force.3.civil_society"), civil_society),
    )  # fmt: skip


def _terms_agreed(facts: Facts) -> Tally:
    return _of_the_best(facts, _terms)


def _terms(body: Row, facts: Facts) -> Tally:
    rhythm = sentence(N_("How often it meets is not written down yet."))
    return tally(
        Part(bool(body.get("purpose")), 1, sentence(N_("The purpose is not written down yet."))),
        Part(bool(body.get("meets_every")), 1, rhythm),
        Part(body.get("quorum_percent") is not None, 1, sentence(N_("The quorum is not written down yet."))),
    )


def _met(facts: Facts) -> Tally:
    bodies = {body["id"] for body in task_forces(facts)}
    first, today = first_day_of_quarters(facts.today, int(level("task_force.5.quarters"))), facts.today.isoformat()
    recent = [
        meeting
        for meeting in complete_rows(MEETING, facts)
        if meeting["body"] in bodies and first <= str(meeting["held_on"]) <= today
    ]
    sound = [meeting for meeting in recent if quorum_met(meeting, facts) and _has_minutes(meeting, facts)]
    want = int(level("task_force.5.meetings"))
    if len(sound) >= want:
        return Tally(len(sound), want, True)
    text = N_("Meetings since {first} with quorum and minutes: {sound} of {held} held. At least {want} are needed.")
    slots = {"sound": len(sound), "held": len(recent), "first": short_date(first), "want": want}
    return Tally(len(sound), want, False, sentence(text, **slots))


def first_day_of_quarters(today: date, quarters: int) -> str:
    """Return the first day of the last `quarters` fiscal quarters, the running one among them."""
    months = today.year * 12 + (today.month - 1) // 3 * 3 - 3 * (quarters - 1)
    return date(months // 12, months % 12 + 1, 1).isoformat()


def _has_minutes(meeting: Row, facts: Facts) -> bool:
    return bool(meeting.get("minutes") or has_document(facts, str(meeting["id"]), "minutes"))


def _followed(facts: Facts) -> Tally:
    decisions = complete_rows(DECISION, facts)
    silent = sum(_is_forgotten(decision, facts) for decision in decisions)
    few = N_("Decisions on record: {have} of {want}.")
    late = N_("Decisions long past their day without an outcome: {silent}. Write one line for each.")
    want = int(level("task_force.6.decisions"))
    if len(decisions) < want:
        return Tally(len(decisions), want, False, sentence(few, have=len(decisions), want=want))
    missing = sentence(late, silent=silent) if silent else None
    return Tally(len(decisions) - silent, len(decisions), not silent, missing)


def _is_forgotten(decision: Row, facts: Facts) -> bool:
    late = (facts.today - date.fromisoformat(str(decision["due_on"]))).days
    return decision["status"] in _UNRESOLVED and late > level("task_force.6.days") and not decision.get("outcome")


def _trained(facts: Facts) -> Tally:
    today = facts.today.isoformat()
    trainings = [row for row in complete_rows(TRAINING, facts) if str(row["starts_on"]) <= today]
    seats = [seat for body in task_forces(facts) for seat in filled_seats(body["id"], today, facts)]
    seated = {str(seat["person"]) for seat in seats}
    trained = seated & {person for row in trainings for person in codes(row, "participants")}
    want = max(1, -int(-len(seated) * level("task_force.7.percent") // 100))
    uncounted = sum(row.get("women") is None for row in trainings)
    if not seated:
        missing = sentence(N_("No seat of the task force is filled yet."))
    elif len(trained) < want:
        text = N_("Seated persons who took part in a training: {have} of {seated}. At least {want} are needed.")
        missing = sentence(text, have=len(trained), seated=len(seated), want=want)
    elif uncounted:
        missing = sentence(N_("Trainings without a count of women: {count}."), count=uncounted)
    else:
        return Tally(len(trained), want, True)
    return Tally(len(trained), want, False, missing)


TASKS = (
    Task(
        "task_force.1", N_("Notify it"), ("body",), _notified,
        N_("Done when a task force has a number, a date and its notification on file."),
    ),
    Task(
        "task_force.2", N_("Fill the seats"), ("seat",), _seats_filled,
        N_("Done when enough seats are filled, those of the chair and the secretary among them."),
    ),
    Task(
        "task_force.3", N_("Bring in missing voices"), ("seat",), _voices_in,
        N_("Done when women hold their share and groups left behind, elected members and civil society are seated."),
    ),
    Task(
        "task_force.4", N_("Agree the terms of reference"), ("body",), _terms_agreed,
        N_("Done when purpose, rhythm and quorum are written down."),
    ),
    Task(
        "task_force.5", N_("Meet"), ("meeting",), _met,
        N_("Done when meetings of the last quarters had their quorum and have minutes."),
    ),
    Task(
        "task_force.6", N_("Follow decisions"), ("decision",), _followed,
        N_("Done when there are decisions and none is long past its day without a word on the outcome."),
    ),
    Task(
        "task_force.7", N_("Train"), ("training",), _trained,
        N_("Done when half of the seated persons took part in a training and every training counts its women."),
    ),
)  # fmt: skip
