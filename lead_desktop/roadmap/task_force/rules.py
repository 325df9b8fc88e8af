"""What step 3 checks in its records. The counting behind it stands in seating.py."""

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.formats import number, short_date
from lead_desktop.roadmap.rules import not_before, not_more, warning
from lead_desktop.roadmap.shared import PEOPLE_COUNTED, codes, people_counted
from lead_desktop.roadmap.task_force.seating import is_filled, quorum
from lead_desktop.roadmap.texts import N_

_FOREVER = "9999-12-31"


def _not_seated(meeting: Row, facts: Facts) -> Finding:
    held_on, body = meeting.get("held_on"), meeting.get("body")
    if not held_on or not body:
        return None
    for seat_id in (*codes(meeting, "present"), *codes(meeting, "substituted")):
        seat = facts.row("seat", seat_id)
        if seat is not None and (seat.get("body") != body or not is_filled(seat, str(held_on))):
            return {"seat": facts.name("seat", seat_id), "day": short_date(str(held_on))}
    return None


def _closed_too_early(decision: Row, facts: Facts) -> Finding:
    meeting = facts.row("meeting", str(decision.get("meeting")))
    closed_on, held_on = decision.get("closed_on"), meeting.get("held_on") if meeting else None
    if not closed_on or not held_on or str(closed_on) >= str(held_on):
        return None
    return {"day": short_date(str(held_on))}


def _two_chairs(seat: Row, facts: Facts) -> bool:
    return _chairs(seat) and any(
        _chairs(other) and other.get("body") == seat.get("body") and _overlap(seat, other)
        for other in facts.rows("seat")
        if other["id"] != seat.get("id")
    )


def _chairs(seat: Row) -> bool:
    return seat.get("position") == "chair" and bool(seat.get("person") and seat.get("body") and seat.get("since"))


def _overlap(one: Row, other: Row) -> bool:
    """Two seats overlap for more than the day on which one hands over to the other."""
    return str(one["since"]) < str(other.get("until") or _FOREVER) and str(other["since"]) < str(
        one.get("until") or _FOREVER
    )


def _has_left(seat: Row, facts: Facts) -> Finding:
    person = facts.row("person", str(seat.get("person")))
    left_on = str(person.get("left_on") or "") if person else ""
    if person is None or not left_on or left_on > facts.today.isoformat():
        return None
    if str(seat.get("until") or _FOREVER) <= left_on:
        return None
    return {"person": facts.name("person", str(person["id"])), "day": short_date(left_on)}


def _no_quorum(meeting: Row, facts: Facts) -> Finding:
    found = quorum(meeting, facts)
    if found is None or found.met:
        return None
    return {"present": number(found.present), "needed": number(found.needed)}


def _list_is_longer(training: Row, facts: Facts) -> Finding:
    listed = len(codes(training, "participants"))
    counted = any(training.get(field) is not None for field in PEOPLE_COUNTED)
    if not counted or listed <= people_counted(training):
        return None
    return {"listed": number(listed), "counted": number(people_counted(training))}


SEAT = (
    not_before(
        "seat_ends_before_it_begins", "until", "since",
        N_("The seat ends before it begins. Check the two dates."),
    ),
    warning(
        "two_chairs", "position",
        N_("Two chairs at the same time. End one of the seats, or change its position."),
        _two_chairs,
    ),
    Rule(
        "seated_person_left", Level.WARNING, ("person", "until"),
        N_("{person} left on {day}. Is the seat vacant? Fill in until when it was held."),
        _has_left,
    ),
)  # fmt: skip
MEETING = (
    Rule(
        "seat_not_filled", Level.ERROR, ("present", "substituted", "held_on", "body"),
        N_("This seat was not filled on {day}: {seat}. Take it off the list, or correct the date or the seat."),
        _not_seated,
    ),
    Rule(
        "no_quorum", Level.WARNING, ("present", "substituted", "held_on", "body"),
        N_("{present} of {needed} needed were present. Decisions are printed with this remark."),
        _no_quorum,
    ),
)  # fmt: skip
DECISION = (
    Rule(
        "closed_before_decided", Level.ERROR, ("closed_on", "meeting"),
        N_("Closed before it was decided. The meeting was held on {day}."),
        _closed_too_early,
    ),
)  # fmt: skip
TRAINING = (
    Rule(
        "list_longer_than_counts", Level.ERROR, ("participants", *PEOPLE_COUNTED),
        N_("The list has more people than the counts: {listed} listed, {counted} counted. Correct one of the two."),
        _list_is_longer,
    ),
    not_more(
        "counted_in_two_groups", ("elected", "administrative", "civil_society"), PEOPLE_COUNTED,
        N_("A person was counted in two groups. The groups add up to more than the people counted."),
        Level.WARNING,
    ),
    warning(
        "no_woman_trained", "women",
        N_("No woman took part in this training. Check the count, and invite women to the next one."),
        lambda training, facts: training.get("women") == 0,
    ),
)  # fmt: skip
