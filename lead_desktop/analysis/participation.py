"""Who takes part (section 13): women, persons with disability and groups at occasions, voices, answers in time."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from math import nan

import pandas as pd

from lead_desktop.analysis.frames import Kind, added, columns, complete, day_of, figure, share, table
from lead_desktop.analysis.task_force import heads, held_trainings
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.levels import level
from lead_desktop.roadmap.shared import PEOPLE_COUNTED, codes
from lead_desktop.roadmap.task_force.seating import is_filled

_WITH_VOICE = ("seat_without_vote", "seat_with_vote")
_SHARES = {**columns("occasion who entity", figure="part whole share"), "records": Kind.CODES}


def participation(facts: Facts) -> pd.DataFrame:
    """Return part, whole and share (per cent) of those who took part, by occasion.

    Meetings: voting seats present. Engagements, ranking rounds, trainings: people counted; only records that give the
    part count in its whole, so that a figure not asked for lowers no share. Group `who` is `groups`: occasions with
    a group left behind ÷ occasions. Then groups with a seat ÷ groups, and feedback answered in time ÷ feedback that
    is answered or overdue, by the sender's sex and group.
    """
    engagements, rounds = complete(facts, "engagement"), complete(facts, "ranking_round")
    trainings: list[Row] = [{**row, **heads(row, facts)} for row in held_trainings(facts)]
    rows = [
        *_meetings(facts),
        *_people("engagement", engagements),
        _of_rows("engagement", "groups", engagements, lambda row: bool(codes(row, "groups"))),
        *_people("ranking_round", rounds),
        *_people("training", trainings),
        _voices(facts),
        *_answers(facts),
    ]
    return table(rows, _SHARES)


def _share(occasion: str, who: str, entity: str, part: float, whole: float, records: list[Row]) -> dict[str, object]:
    ids = tuple(str(row["id"]) for row in records)
    return {
        "occasion": occasion, "who": who, "entity": entity, "part": part, "whole": whole,
        "share": 100 * share(part, whole), "records": ids,
    }  # fmt: skip


def _people(entity: str, rows: list[Row]) -> list[dict[str, object]]:
    shares = []
    for who in ("women", "with_disability"):
        told = [row for row in rows if row.get(who) is not None and figure(row, who) == figure(row, who)]
        part = added(figure(row, who) for row in told)
        whole = added(figure(row, sex) for row in told for sex in PEOPLE_COUNTED)
        shares.append(_share(entity, who, entity, part, whole, told))
    return shares


def _meetings(facts: Facts) -> list[dict[str, object]]:
    meetings = [row for row in complete(facts, "meeting") if row.get("present") is not None]
    present = [
        seat
        for meeting in meetings
        for seat_id in codes(meeting, "present")
        if (seat := facts.row("seat", seat_id)) and seat.get("voting") and is_filled(seat, str(meeting["held_on"]))
    ]
    people = [facts.row("person", str(seat["person"])) or {} for seat in present]
    tests: dict[str, Callable[[Row, Row], bool]] = {
        "women": lambda seat, person: person.get("sex") == "woman",
        "with_disability": lambda seat, person: person.get("disability") == "yes",
        "groups": lambda seat, person: bool(codes(seat, "speaks_for")),
    }
    return [
        _share("meeting", who, "meeting", sum(map(holds, present, people)), len(present), meetings)
        for who, holds in tests.items()
    ]


def _of_rows(entity: str, who: str, rows: list[Row], holds: Callable[[Row], bool]) -> dict[str, object]:
    part = [row for row in rows if holds(row)]
    return _share(entity, who, entity, len(part), len(rows), part)


def _voices(facts: Facts) -> dict[str, object]:
    groups = complete(facts, "marginalised_group")
    return _of_rows("marginalised_group", "voice", groups, lambda row: row["voice"] in _WITH_VOICE)


def _answers(facts: Facts) -> list[dict[str, object]]:
    days = level("monitoring.5.days")
    judged = [row for row in complete(facts, "feedback") if _waited(row, facts.today) > days or row.get("answered_on")]
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in judged:
        groups["answered_in_time"].append(row)
        groups[f"answered_in_time_{row.get('sender_sex') or 'not_said'}"].append(row)
        if row.get("sender_group"):
            groups[f"answered_in_time_{row['sender_group']}"].append(row)
    return [
        _of_rows("feedback", who, rows, lambda row: _waited(row, facts.today) <= days)
        for who, rows in (groups or {"answered_in_time": []}).items()
    ]


def _waited(row: Row, today: date) -> float:
    received = day_of(row, "received_on")
    return ((day_of(row, "answered_on") or today) - received).days if received else nan
