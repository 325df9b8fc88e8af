"""Days as fiscal quarters and months: when a period ends and which one ended last. Reads no records."""

from collections.abc import Iterator
from datetime import date, timedelta

from lead_desktop.roadmap.reading import fiscal_year_of, quarter_of

MONTHS = {"monthly": 1, "quarterly": 3, "half_yearly": 6, "yearly": 12}
"""How many months a value speaks for, by the frequency of its indicator; a survey year has no fixed length."""


def months_before(day: date, months: int) -> date:
    """Return the first day of the month that lies some months before a day's month."""
    count = day.year * 12 + day.month - 1 - months
    return date(count // 12, count % 12 + 1, 1)


def quarter_start(day: date) -> date:
    """Return the first day of the fiscal quarter of a day."""
    return months_before(day, (day.month - 1) % 3)


def last_ended(today: date) -> tuple[str, str]:
    """Return the fiscal year and the quarter that ended last."""
    return year_and_quarter(quarter_start(today) - timedelta(days=1))


def year_and_quarter(day: date) -> tuple[str, str]:
    """Return the fiscal year and the quarter of a day."""
    return fiscal_year_of(day), quarter_of(day)


def periods(months: int, since: date, until: date) -> Iterator[tuple[date, date]]:
    """Return first and last days of the periods that ended after `since` and before `until`, latest first."""
    first = months_before(until, (until.month - 7) % 12 % months)
    while True:
        last = months_before(first, -months) - timedelta(days=1)
        if last <= since:
            return
        if last < until:
            yield first, last
        first = months_before(first, months)
