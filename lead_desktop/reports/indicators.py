"""Indicators on paper: the records behind starting value, latest value and target, and where they stand in a word."""

from dataclasses import dataclass

from lead_desktop.analysis import gaps, progress
from lead_desktop.analysis.progress import FINER_WORDS, STATUS_WORDS, WHY_NO_DATA, WORST_FIRST, Standing
from lead_desktop.reports.content import NUMBER, TEXT, Cell, Origin
from lead_desktop.reports.desk import Desk
from lead_desktop.roadmap.facts import Facts, Row


@dataclass(frozen=True)
class Followed:
    """An indicator in use with its records (empty where there is none) and where it stands.

    `first` is the starting value, or the record that says why there is none.
    """

    indicator: Row
    first: Row
    latest: Row
    goal: Row
    standing: Standing

    @property
    def known(self) -> Row:
        """The latest value that there is, the starting value failing that."""
        return self.latest or self.first


def followed(facts: Facts) -> list[Followed]:
    """Return the indicators in use in the order of their SDG targets."""
    values, last_year = gaps.by_indicator(facts), progress.plan_last_year(facts)
    found = []
    for indicator in gaps.in_use(facts):
        own = values.get(str(indicator["id"]), [])
        course, baseline, latest, goal = progress.course_of(indicator, own, last_year, facts)
        told = gaps.values_of(own, "baseline", indicator, facts, None)
        first = baseline or (told[-1] if told else {})
        found.append(Followed(indicator, first, latest, goal, progress.standing(course)))
    return found


def worst_first(facts: Facts) -> list[Followed]:
    """Return the indicators in use, those that move away first and those without data last."""
    return sorted(followed(facts), key=lambda one: WORST_FIRST.index(one.standing.status))


def splits_of(facts: Facts) -> list[Row]:
    """Return the values in use that speak for a part of the place or of its people, by indicator."""
    values = gaps.by_indicator(facts)
    return [
        row
        for indicator in gaps.in_use(facts)
        for row in values.get(str(indicator["id"]), [])
        if row.get("meaning") != "target" and not gaps.is_whole(row, facts.place)
    ]


def value_cell(desk: Desk, row: Row) -> Cell:
    """Return a value, or in words why there is none."""
    if not row:
        return Cell(kind=NUMBER)
    if row.get("value") is not None or not row.get("missing_reason"):
        return desk.cell("measurement", row, "value")
    words = desk.option("measurement", "missing_reason", row["missing_reason"])
    return Cell(words, TEXT, None, Origin("measurement", str(row["id"]), "missing_reason"))


def answer(desk: Desk, row: Row, name: str) -> Cell:
    """Return another answer of a value's record, blank where there is no record."""
    return desk.cell("measurement", row, name) if row else Cell()


def word_of(desk: Desk, one: Followed, *, finer: bool = False) -> Cell:
    """Return the word for where an indicator stands; where nothing can be said, why."""
    tr = desk.tr
    why = one.standing.why_no_data
    if why is not None:
        return Cell(tr(WHY_NO_DATA[why]))
    return Cell(tr(FINER_WORDS[one.standing.finer] if finer else STATUS_WORDS[one.standing.status]), strong=True)
