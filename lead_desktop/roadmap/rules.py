"""Checks that several entities share, built from field names. Each returns a Rule; all of them bear missing values."""

from collections.abc import Callable, Sequence

from lead_desktop.roadmap.entities import Finding, Level, Rule
from lead_desktop.roadmap.facts import Facts, Row


def amount(row: Row, field: str) -> float:
    """Return a figure of a row, zero when there is none."""
    value = row.get(field)
    return value if isinstance(value, int | float) else 0


def total(row: Row, fields: Sequence[str]) -> float:
    """Add up figures of a row, leaving out what is missing."""
    return sum(amount(row, field) for field in fields)


def not_before(code: str, later: str, earlier: str, text: str) -> Rule:
    """Refuse a date that lies before another date of the same record."""

    def finds(row: Row, facts: Facts) -> Finding:
        first, second = row.get(earlier), row.get(later)
        return {} if first and second and str(second) < str(first) else None

    return Rule(code, Level.ERROR, (later, earlier), text, finds)


def not_more(code: str, part: Sequence[str], whole: Sequence[str], text: str, level: Level = Level.ERROR) -> Rule:
    """Find parts that add up to more than the whole; silent until one figure of each side is there."""

    def finds(row: Row, facts: Facts) -> Finding:
        known = any(row.get(field) is not None for field in part) and any(row.get(field) is not None for field in whole)
        return {} if known and total(row, part) > total(row, whole) else None

    return Rule(code, level, (*part, *whole), text, finds)


def needed(code: str, field: str, because: Callable[[Row, Facts], bool], text: str) -> Rule:
    """Say that a field is needed because of another one."""

    def finds(row: Row, facts: Facts) -> Finding:
        return {} if row.get(field) in (None, "", []) and because(row, facts) else None

    return Rule(code, Level.NEEDED, (field,), text, finds)


def not_in_future(code: str, field: str, text: str, level: Level = Level.ERROR) -> Rule:
    """Find a day that is still to come."""

    def finds(row: Row, facts: Facts) -> Finding:
        day = row.get(field)
        return {} if day and str(day) > facts.today.isoformat() else None

    return Rule(code, level, (field,), text, finds)


def warning(code: str, field: str, text: str, when: Callable[[Row, Facts], bool]) -> Rule:
    """Speak up at a field without blocking anything."""

    def finds(row: Row, facts: Facts) -> Finding:
        return {} if when(row, facts) else None

    return Rule(code, Level.WARNING, (field,), text, finds)
