"""The calendar of what districts send to their province (PV3): what is due, what came, and whether it came in time."""

from collections.abc import Iterable, Sequence
from datetime import date

import pandas as pd

from lead_desktop.analysis.frames import columns, complete, share, table
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared.choices import QUARTER, SUBMISSION_SUBJECT

ON_TIME, LATE, WAITING, OVERDUE, CAME = "on_time", "late", "waiting", "overdue", "came"
"""How it stands: came by its day, came after it, its day is ahead, its day has passed, came with no day set."""
RECEIVED = ("on_time", "late", "came")

_CALENDAR = columns("id place slot subject fiscal_year quarter state standing file_no", day="due_on received_on")
_RATES = columns("place", figure="listed expected received on_time reporting_rate timeliness")


def calendar(facts: Facts, fiscal_year: str) -> pd.DataFrame:
    """Return the submissions of a fiscal year, one row each, with how they stand today.

    `slot` is the subject, for what is sent each quarter with the quarter behind it: `quarterly_report q1`.
    """
    rows = (row for row in complete(facts, "submission") if row["fiscal_year"] == fiscal_year)
    return table((_line(row, facts.today) for row in rows), _CALENDAR)


def rates(found: pd.DataFrame, districts: Sequence[str]) -> pd.DataFrame:
    """Return for each district, and with an empty place for all, how much of what is due came, and came in time.

    Expected is what was due by today or has come already; reporting_rate = received ÷ expected and timeliness =
    on time ÷ expected, in per cent, NaN where nothing is expected yet. What came with no day set counts as received,
    and as on time for nobody can say it was late.
    """
    wanted = found[found["place"].isin(list(districts))]
    rows = [_rate(place, wanted[wanted["place"].eq(place)]) for place in districts]
    return table([_rate("", wanted), *rows], _RATES)


def slots(found: pd.DataFrame) -> list[str]:
    """Return the slots of a calendar in the order of the year: plan, the four quarters, annual report, the rest."""
    there = set(found["slot"])
    return [slot for slot in _all_slots() if slot in there]


def slot_of(subject: object, quarter: object) -> str:
    """Return the slot of a subject in its quarter."""
    return f"{subject} {quarter}" if quarter else str(subject)


def fiscal_years(facts: Facts) -> list[str]:
    """Return the fiscal years for which something is expected, latest first."""
    return sorted({str(row["fiscal_year"]) for row in complete(facts, "submission")}, reverse=True)


def standing_of(due_on: str | None, received_on: str | None, today: date) -> str:
    """Return how a submission stands on a day."""
    if received_on:
        if not due_on:
            return CAME
        return ON_TIME if received_on <= due_on else LATE
    return OVERDUE if due_on and due_on < today.isoformat() else WAITING


def _line(row: Row, today: date) -> dict[str, object]:
    due, received = row.get("due_on"), row.get("received_on")
    standing = standing_of(str(due) if due else None, str(received) if received else None, today)
    return {**row, "slot": slot_of(row["subject"], row.get("quarter")), "standing": standing}


def _rate(place: str, own: pd.DataFrame) -> dict[str, object]:
    counted = own["standing"].value_counts()
    came = sum(int(counted.get(one, 0)) for one in RECEIVED)
    expected = came + int(counted.get(OVERDUE, 0))
    in_time = came - int(counted.get(LATE, 0))
    return {
        "place": place, "listed": len(own), "expected": expected, "received": came, "on_time": in_time,
        "reporting_rate": 100 * share(came, expected), "timeliness": 100 * share(in_time, expected),
    }  # fmt: skip


def _all_slots() -> Iterable[str]:
    quarters = [one.code for one in QUARTER]
    for subject in (one.code for one in SUBMISSION_SUBJECT):
        yield subject
        yield from (slot_of(subject, quarter) for quarter in quarters)
