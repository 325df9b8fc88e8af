"""The roll-ups of a generated country, added up by plain SQL: what the program's own figures are held against."""

from datetime import date

from lead_desktop.store.store import Store
from tests.generate.country import Country
from tests.generate.units import schools, units_of
from tests.generate.work import SCHOOLS

_SQL = """
    SELECT i.title, sum(m.numerator), sum(m.denominator), sum(m.value), count(*)
    FROM measurement m JOIN indicator i ON i.id = m.indicator
    WHERE m.meaning = 'actual' AND m.place = m.office AND m.sex = 'all' AND NOT m.removed AND m.office <> 'QUETTA'
      AND m.period_end = (SELECT max(o.period_end) FROM measurement o WHERE o.indicator = m.indicator
                          AND o.meaning = 'actual' AND o.place = o.office AND o.sex = 'all')
    GROUP BY i.title
"""


def added_up(store: Store) -> dict[str, tuple[float, int]]:
    """Return by indicator its figure of the latest values, and how many units have one.

    Quetta of the old borders has given way to East and West.
    """
    rows = store.inside.db.conn.execute(_SQL)
    return {title: (total if title == SCHOOLS else 100 * part / whole, n) for title, part, whole, total, n in rows}


def schools_of(country: Country) -> int:
    """Return the schools of all census districts from before any split: no border that moves changes their number."""
    found = (units_of(unit.code) for unit in country.units if unit.since is None)
    return sum(schools(family[0], family[0], family[1:], date(2025, 6, 30)) for family in found)
