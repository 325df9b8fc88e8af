"""Step 3 in figures: who sits (V3a), who came (V3b), what was decided (V3c), who was trained (V3d)."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date

import pandas as pd

from lead_desktop.analysis.frames import (
    added,
    columns,
    complete,
    day_of,
    district_of,
    figure,
    share,
    table,
    tehsil_of,
    with_names,
)
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import PEOPLE_COUNTED, codes, tehsils_of
from lead_desktop.roadmap.task_force.seating import (
    filled_seats,
    is_filled,
    quorum,
    share_wanted,
    women_among,
    women_share,
)

OPEN_STATUSES = ("open", "doing")
"""The statuses of a decision that still has to be carried out."""
_NOT_SAID = "not_said"
_BY_PERSON = ("sex", "arm", "age_band", "disability")

_COMPOSITION = columns("dimension group", figure="seats share voting_seats voting_share")
_SEATING = columns(
    "body name",
    figure="filled vacant voting women_share women_share_wanted voting_women_share tehsils_covered tehsils",
)
_SEATS = columns("id body position ex_officio_post institution tehsil", day="since until", flag="voting")
_ATTENDANCE = columns("seat meeting state", figure="number", day="held_on")
_MEETINGS = columns("id", figure="number present needed", day="held_on", flag="quorum_met assumed")
_RATES = columns("seat person", figure="present held rate")
_DECISIONS = columns(
    "id text kind status meeting body owner outcome",
    figure="days_to_due",
    day="due_on closed_on",
    flag="urgent overdue",
    codes="targets",
)
_LEDGER = columns(
    "id title topic place tehsil district counted_by",
    figure="attendances women men transgender elected administrative civil_society listed women_share"
    " score_before score_after gain cost cost_per_person",
    day="starts_on ends_on",
)
_TRAINED = columns("person sex arm", figure="trainings")


def composition(facts: Facts, body: str, day: date | None = None) -> pd.DataFrame:
    """Count the filled seats of a body by sex, arm, age_band, disability and voice (V3a), on a day or today.

    `share` = seats of the group ÷ filled seats, `voting_share` the same over voting seats, both in per cent. A
    person who did not say counts as not_said. A seat may speak for several groups, so voices need not add up.
    """
    seats = filled_seats(body, (day or facts.today).isoformat(), facts)
    rows = [row for dimension in _BY_PERSON for row in _counted(dimension, seats, _of_person(dimension, facts))]
    return table([*rows, *_counted("voice", seats, lambda seat: codes(seat, "speaks_for"))], _COMPOSITION)


def seating(facts: Facts, day: date | None = None) -> pd.DataFrame:
    """Return one row a complete body that is not dissolved: seats filled and vacant, women's share, tehsils covered.

    Shares are in per cent, NaN without filled seats; the share wanted is the line that the view draws.
    """
    on = (day or facts.today).isoformat()
    bodies = (row for row in complete(facts, "body") if str(row.get("dissolved_on") or "9999") > on)
    return table((_seating(body, on, facts) for body in bodies), _SEATING)


def vacant_seats(facts: Facts, body: str, day: date | None = None) -> pd.DataFrame:
    """Return the seats of a body that nobody holds on a day, save those that have ended."""
    on = (day or facts.today).isoformat()
    return table(_vacant(body, on, facts), _SEATS)


def attendance(facts: Facts, body: str) -> pd.DataFrame:
    """Return one row a seat and meeting (V3b) with its state: present, substituted, excused, absent, not_seated.

    The state is None where the attendance of a meeting was not written down: that is not the same as absent.
    """
    rows = [
        {
            "seat": seat["id"],
            "meeting": meeting["id"],
            "number": meeting["number"],
            "held_on": meeting["held_on"],
            "state": _state(seat, meeting),
        }
        for seat in _seats_of(body, facts)
        for meeting in _meetings_of(body, facts)
    ]
    return table(rows, _ATTENDANCE)


def meetings(facts: Facts, body: str) -> pd.DataFrame:
    """Return the held meetings of a body with voting seats present and needed; quorum_met is None when not known.

    Needed = ceil(quorum_percent x filled voting seats of that day); without a rule more than half, `assumed`.
    """
    return table((_meeting(meeting, facts) for meeting in _meetings_of(body, facts)), _MEETINGS)


def attendance_rates(facts: Facts, body: str) -> pd.DataFrame:
    """Return present ÷ meetings held while seated for each seat, in per cent; NaN where no meeting tells."""
    states = attendance(facts, body)
    told = states[states["state"].notna() & (states["state"] != "not_seated")]
    held, present = Counter(told["seat"]), Counter(told[told["state"] == "present"]["seat"])
    rows = (_rate(seat, present[seat["id"]], held[seat["id"]]) for seat in _seats_of(body, facts))
    return with_names(table(rows, _RATES), "person", "person", facts)


def decisions(facts: Facts) -> pd.DataFrame:
    """Return the decisions by days to their due date (V3c), most overdue first; days are NaN once nothing is due."""
    found = table((_decision(row, facts) for row in complete(facts, "decision")), _DECISIONS)
    ordered = found.sort_values("days_to_due", kind="stable", na_position="last", ignore_index=True)
    return with_names(ordered, "owner", "person", facts)


def training_ledger(facts: Facts) -> pd.DataFrame:
    """Return one row a training that has begun (V3d): attendances by sex and arm, gain in points, cost a person.

    Head counts stand first; without one the list of participants is counted (`counted_by` says which). Gain =
    score after - score before. Attendances are not different persons: see `trained_people`.
    """
    return table((_training(row, facts) for row in held_trainings(facts)), _LEDGER)


def trained_people(facts: Facts) -> pd.DataFrame:
    """Return the different persons on the lists of trainings that have begun, with how many each took part in."""
    times = Counter(person for row in held_trainings(facts) for person in sorted(set(codes(row, "participants"))))
    known = ((facts.row("person", person_id), count) for person_id, count in times.items())
    rows = (
        {"person": row["id"], "sex": row.get("sex") or _NOT_SAID, "arm": row.get("arm"), "trainings": count}
        for row, count in known
        if row
    )
    return with_names(table(rows, _TRAINED), "person", "person", facts)


def held_trainings(facts: Facts) -> list[Row]:
    """Return the complete trainings that have begun."""
    return [row for row in complete(facts, "training") if str(row["starts_on"]) <= facts.today.isoformat()]


def heads(row: Row, facts: Facts) -> dict[str, float]:
    """Return the men, women and transgender people at a training: heads counted, else from the list; NaN for neither.

    Where heads were counted, a sex without a figure stays NaN.
    """
    counted = {field: figure(row, field) for field in PEOPLE_COUNTED}
    if any(one == one for one in counted.values()):
        return counted
    people = [person for one in codes(row, "participants") if (person := facts.row("person", one))]
    if not people:
        return counted
    sexes = Counter(person.get("sex") for person in people)
    return {"men": sexes["man"], "women": sexes["woman"], "transgender": sexes["transgender"]}


def _of_person(field: str, facts: Facts) -> Callable[[Row], list[str]]:
    def group(seat: Row) -> list[str]:
        person = facts.row("person", str(seat["person"])) or {}
        return [str(person.get(field) or _NOT_SAID)]

    return group


def _counted(dimension: str, seats: Sequence[Row], groups: Callable[[Row], Iterable[str]]) -> list[dict[str, object]]:
    voting = [seat for seat in seats if seat.get("voting")]
    whole = Counter(group for seat in seats for group in groups(seat))
    voices = Counter(group for seat in voting for group in groups(seat))
    return [
        {
            "dimension": dimension,
            "group": group,
            "seats": count,
            "share": 100 * share(count, len(seats)),
            "voting_seats": voices[group],
            "voting_share": 100 * share(voices[group], len(voting)),
        }
        for group, count in whole.most_common()
    ]


def _seating(body: Row, on: str, facts: Facts) -> dict[str, object]:
    seats = filled_seats(body["id"], on, facts)
    voting = [seat for seat in seats if seat.get("voting")]
    tehsils = {str(place["id"]) for place in tehsils_of(facts, facts.place, on)}
    covered = {str(seat["tehsil"]) for seat in seats if seat.get("tehsil")} & tehsils
    return {
        "body": body["id"],
        "name": body["name"],
        "filled": len(seats),
        "vacant": len(_vacant(str(body["id"]), on, facts)),
        "voting": len(voting),
        "women_share": women_among(seats, facts) if seats else None,
        "women_share_wanted": share_wanted(body),
        "voting_women_share": women_among(voting, facts) if voting else None,
        "tehsils_covered": len(covered),
        "tehsils": len(tehsils),
    }


def _vacant(body: str, on: str, facts: Facts) -> list[Row]:
    seats = (seat for seat in _seats_of(body, facts) if str(seat.get("until") or "9999") >= on)
    return [seat for seat in seats if not is_filled(seat, on)]


def _seats_of(body: str, facts: Facts) -> list[Row]:
    return [row for row in complete(facts, "seat") if row["body"] == body]


def _meetings_of(body: str, facts: Facts) -> list[Row]:
    held = (row for row in complete(facts, "meeting") if row["body"] == body)
    past = (row for row in held if str(row["held_on"]) <= facts.today.isoformat())
    return sorted(past, key=lambda row: str(row["held_on"]))


def _state(seat: Row, meeting: Row) -> str | None:
    if not is_filled(seat, str(meeting["held_on"])):
        return "not_seated"
    if all(meeting.get(state) is None for state in ("present", "substituted", "excused")):
        return None
    states = (state for state in ("present", "substituted", "excused") if seat["id"] in codes(meeting, state))
    return next(states, "absent")


def _meeting(meeting: Row, facts: Facts) -> dict[str, object]:
    counted = quorum(meeting, facts)
    return {
        "id": meeting["id"],
        "number": meeting["number"],
        "held_on": meeting["held_on"],
        "present": counted.present if counted else None,
        "needed": counted.needed if counted else None,
        "quorum_met": counted.met if counted else None,
        "assumed": counted.assumed if counted else None,
    }


def _rate(seat: Row, present: int, held: int) -> dict[str, object]:
    rate = 100 * share(present, held)
    return {"seat": seat["id"], "person": seat.get("person"), "present": present, "held": held, "rate": rate}


def _decision(row: Row, facts: Facts) -> dict[str, object]:
    waits = row["status"] in OPEN_STATUSES
    days = (date.fromisoformat(str(row["due_on"])) - facts.today).days
    meeting = facts.row("meeting", str(row["meeting"])) or {}
    return {
        **row,
        "body": meeting.get("body"),
        "days_to_due": days if waits else None,
        "overdue": waits and days < 0,
    }


def _training(row: Row, facts: Facts) -> dict[str, object]:
    people, place = heads(row, facts), row["place"]
    attendances = added(people.values())
    by_head = any(row.get(field) is not None for field in PEOPLE_COUNTED)
    return {
        **row,
        **people,
        "ends_on": day_of(row, "ends_on") or row["starts_on"],
        "tehsil": tehsil_of(place, facts),
        "district": district_of(place, facts),
        "counted_by": "heads" if by_head else "list" if codes(row, "participants") else None,
        "attendances": attendances,
        "listed": len(set(codes(row, "participants"))),
        "women_share": women_share(row, facts),
        "gain": figure(row, "score_after") - figure(row, "score_before"),
        "cost_per_person": share(figure(row, "cost"), attendances),
    }
