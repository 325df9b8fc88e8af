"""The duplicate finder: pairs of schemes that may be one, and what the officer decided about them."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from lead_desktop.roadmap.facts import Facts, Row, Value
from lead_desktop.roadmap.fields import options
from lead_desktop.roadmap.financing.likeness import Surroundings, alike_among, compared, likeness
from lead_desktop.roadmap.texts import N_, Word

VERDICT = options(
    ("same", N_("The same scheme")),
    ("different", N_("Different schemes")),
    ("extension", N_("An extension of the other")),
)
"""What can be decided about a pair."""

_NEARNESS = {
    1.0: Word(N_("same union council")),
    0.6: Word(N_("same tehsil")),
    0.2: Word(N_("same district")),
    0.0: Word(N_("different places")),
}


class Pair(NamedTuple):
    """Two schemes that look alike: 0 to 1, and how near they lie in words."""

    first: Row
    second: Row
    likeness: float
    nearness: Word


def look_alikes(row: Row, facts: Facts) -> list[Pair]:
    """Return the pairs of one scheme with others that nobody has decided yet, most alike first."""
    around, verdicts = Surroundings(facts), _verdicts(facts)
    this = compared(row, around)
    pairs = [
        Pair(row, other, told[0], _NEARNESS[told[1]])
        for other in facts.rows("scheme")
        if other["id"] != row.get("id")
        and _stands(other)
        and (told := likeness(this, compared(other, around)))
        and frozenset({str(row.get("id")), str(other["id"])}) not in verdicts
    ]
    return sorted(pairs, key=lambda pair: -pair.likeness)


def undecided_pairs(facts: Facts) -> list[Pair]:
    """Return all pairs of schemes that nobody has decided yet, most alike first."""
    around, verdicts = Surroundings(facts), _verdicts(facts)
    schemes = [row for row in facts.rows("scheme") if _stands(row)]
    found = alike_among(tuple(compared(row, around) for row in schemes))
    pairs = (Pair(schemes[first], schemes[second], alike, _NEARNESS[near]) for first, second, alike, near in found)
    if not verdicts:
        return list(pairs)
    return [pair for pair in pairs if frozenset({str(pair.first["id"]), str(pair.second["id"])}) not in verdicts]


def verdict_of(first: str, second: str, facts: Facts) -> str | None:
    """Return what was decided last about two schemes: same, different or extension; None while undecided."""
    return _verdicts(facts).get(frozenset({first, second}))


def verdict_note(first: str, second: str, verdict: str, *, reason: str, day: date) -> dict[str, Value]:
    """Return the values of the note that keeps a decision about two schemes, with its reason."""
    return {
        "about_entity": "scheme",
        "about_record": first,
        "about_field": f"{verdict}:{second}",
        "kind": "comment",
        "text": reason,
        "raised_on": day.isoformat(),
    }


def _verdicts(facts: Facts) -> Mapping[frozenset[str], str]:
    """Return what was decided last about each pair of schemes."""
    known = {option.code for option in VERDICT}
    found: dict[frozenset[str], str] = {}
    for note in facts.rows("note"):
        verdict, _, other = str(note.get("about_field") or "").partition(":")
        if verdict in known and note.get("text"):
            found[frozenset({str(note.get("about_record")), other})] = verdict
    return found


def _stands(row: Row) -> bool:
    return row.get("stage") != "dropped"
