"""Days on a line of Pakistani fiscal quarters (July to June): from day to px and back. No painting here."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

QUARTERS = 4
_FIRST_MONTHS = {1: 7, 2: 10, 3: 1, 4: 4}


def quarter_of(day: date) -> tuple[int, int]:
    """Return the year in which the fiscal year began, and the quarter: 1 for July to September, 4 for April to June."""
    year = day.year if day.month >= 7 else day.year - 1
    return year, (day.month - 7) % 12 // 3 + 1


def quarter_start(year: int, quarter: int) -> date:
    """Return the first day of a quarter of the fiscal year that began in a year."""
    return date(year if quarter <= 2 else year + 1, _FIRST_MONTHS[quarter], 1)


def quarter_end(year: int, quarter: int) -> date:
    """Return the last day of a quarter of the fiscal year that began in a year."""
    return quarter_start(*next_quarter(year, quarter)) - timedelta(days=1)


def next_quarter(year: int, quarter: int) -> tuple[int, int]:
    """Return the quarter after a quarter."""
    return (year, quarter + 1) if quarter < QUARTERS else (year + 1, 1)


def fiscal_year(year: int) -> str:
    """Return the name of the fiscal year that began in a year, such as 2026-27."""
    return f"{year}-{(year + 1) % 100:02d}"


def month_moved(day: date, months: int, *, last: bool) -> date:
    """Return the first or last day of the month that lies so many months on."""
    counted = day.year * 12 + day.month - 1 + months
    year, month = divmod(counted, 12)
    return date(year, month + 1, monthrange(year, month + 1)[1] if last else 1)


@dataclass(frozen=True)
class TimeAxis:
    """Whole quarters from that of `first` to that of `last`, `width` px long, its left end at `left`."""

    first: date
    last: date
    left: float = 0.0
    width: float = 1.0
    from_right: bool = False

    def quarters(self) -> list[tuple[int, int]]:
        """Return the quarters in order as (year in which the fiscal year began, quarter)."""
        found = [quarter_of(self.first)]
        while found[-1] < quarter_of(self.last):
            found.append(next_quarter(*found[-1]))
        return found

    def start(self) -> date:
        """Return the first day on the line."""
        return quarter_start(*quarter_of(self.first))

    def end(self) -> date:
        """Return the day after the last on the line."""
        return quarter_start(*next_quarter(*quarter_of(max(self.first, self.last))))

    def x(self, day: date) -> float:
        """Return the px at which a day begins."""
        share = (day - self.start()).days / (self.end() - self.start()).days
        return self.left + self.width * (1 - share if self.from_right else share)

    def day(self, x: float) -> date:
        """Return the day at a px; days before and after the line are possible."""
        share = (x - self.left) / self.width
        span = (self.end() - self.start()).days
        return self.start() + timedelta(days=int((1 - share if self.from_right else share) * span // 1))

    def span(self, start: date, end: date) -> tuple[float, float]:
        """Return left px and width of the days from start to end, both counted."""
        one, other = self.x(start), self.x(end + timedelta(days=1))
        return min(one, other), abs(other - one)
