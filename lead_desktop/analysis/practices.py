"""Step 8 in figures: the practice library and its search (V8a), the pilot board (V8b), the exchange log (V8c)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import pandas as pd

from lead_desktop.analysis.frames import added, columns, complete, figure, share, table, with_names
from lead_desktop.catalogue.folding import fold_loose
from lead_desktop.roadmap.exchange.proof import evidence_of, has_ended
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.shared import codes, goals_of
from lead_desktop.roadmap.shared.talk import Review, decision_about

TITLE, PROBLEM, REST = 5, 2, 1
"""What a word found in the title, in the problem or anywhere else weighs in the search (V8a)."""

_WEIGHTS: Mapping[str, Mapping[str, int]] = {
    "practice": {"title": TITLE, "problem": PROBLEM, "what_was_done": REST, "advice": REST},
    "knowledge_item": {"title": TITLE, "text": REST, "author": REST},
    "exchange": {"title": TITLE, "takeaway": REST, "adoption_result": REST},
}
_LIBRARY = columns(
    "entity id title problem what_was_done place indicator year evidence kind shock contact",
    figure="score cost people_served women_served cost_per_person value_before value_after ease",
    flag="own shared",
    codes="targets goals languages audience",
)
_PILOTS = columns(
    "id title service place column works decision count_method practice",
    figure="direct direct_women direct_men indirect cost cost_per_person",
    day="starts_on ends_on",
    flag="write_practice",
    codes="targets",
)
_LOG = columns(
    "id title kind partner place status adopted practice takeaway",
    figure="men women people",
    day="starts_on ends_on next_on",
    flag="waits_for_help",
    codes="targets",
)
_PARTNERS = columns("partner", figure="exchanges men women adopted")


@dataclass(frozen=True)
class Filters:
    """What a practice library shows; None shows all. `cost` is the most in rupees, `ease` the least of 1 to 5."""

    goal: str | None = None
    place: str | None = None
    evidence: str | None = None
    cost: float | None = None
    ease: float | None = None
    language: str | None = None
    kind: str | None = None
    audience: str | None = None
    shock: str | None = None
    origin: Literal["own", "received"] | None = None


def library(facts: Facts, query: str = "", filters: Filters | None = None) -> pd.DataFrame:
    """Search practices, knowledge items and what was learned in exchanges, best match first (V8a).

    Each word of the query must occur somewhere in a record, in whatever script's spelling; a word found in the title
    counts 5, in the problem 2, elsewhere 1. An empty query finds all. `evidence` is what stands behind a practice, not
    what it claims; `shared`: cleared by the district and by a provincial note, or an item marked to be shared.
    """
    words = fold_loose(query).split()
    found = (
        _library_row(entity, row, score, facts)
        for entity in _WEIGHTS
        for row in complete(facts, entity)
        if (entity != "exchange" or row.get("takeaway")) and (score := match(entity, row, words)) is not None
    )
    wanted = filters or Filters()
    kept = [row for row in found if _passes(row, wanted)]
    return table(kept, _LIBRARY).sort_values("score", ascending=False, kind="stable", ignore_index=True)


def match(entity: str, row: Row, words: list[str]) -> int | None:
    """Return how well a record answers folded words, None when one of them does not occur in it."""
    texts = [(fold_loose(str(row[field])), weight) for field, weight in _WEIGHTS[entity].items() if row.get(field)]
    points = [sum(weight for text, weight in texts if word in text) for word in words]
    return sum(points) if all(points) else None


def is_shared(entity: str, row: Row, facts: Facts) -> bool:
    """Tell whether a record of the library is open to other districts.

    A practice is, once the district cleared it and the last word of the provincial office is a clearance; a knowledge
    item when it is marked to be shared. What came from another office is shared by its coming.
    """
    if entity == "knowledge_item":
        return bool(row.get("share"))
    if entity != "practice" or row.get("status") != "district_cleared":
        return False
    return bool(row.get("signed_by")) or decision_about(facts, row).review is Review.CLEARED


def pilot_board(facts: Facts) -> pd.DataFrame:
    """Return the pilots with their column: running, ended, scaled_up or stopped (V8b).

    People direct and indirect stand apart and are never added; cost_per_person = cost ÷ people served directly, in
    rupees. A pilot that ended without a practice offers to write one.
    """
    return table((_pilot(row, facts) for row in complete(facts, "pilot")), _PILOTS)


def exchange_log(facts: Facts) -> pd.DataFrame:
    """Return the exchanges on their timeline, latest first (V8c).

    Help asked waits while nothing was learned from it and no later exchange with that partner followed.
    """
    rows = complete(facts, "exchange")
    found = table((_exchange(row, rows) for row in rows), _LOG)
    named = with_names(found, "partner", "institution", facts)
    return named.sort_values("starts_on", ascending=False, kind="stable", ignore_index=True)


def exchange_partners(facts: Facts) -> pd.DataFrame:
    """Return the partners with their exchanges, people taking part and adoptions planned or further (V8c)."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in complete(facts, "exchange"):
        groups[str(row["partner"])].append(row)
    rows = [
        {
            "partner": partner,
            "exchanges": len(held),
            "men": added(figure(row, "men") for row in held),
            "women": added(figure(row, "women") for row in held),
            "adopted": sum(row["kind"] == "adoption" or row["adopted"] != "no" for row in held),
        }
        for partner, held in groups.items()
    ]
    found = with_names(table(rows, _PARTNERS), "partner", "institution", facts)
    return found.sort_values("exchanges", ascending=False, kind="stable", ignore_index=True)


def _library_row(entity: str, row: Row, score: int, facts: Facts) -> dict[str, object]:
    return {
        **row,
        "entity": entity,
        "score": score,
        "evidence": _evidence(row, facts) if entity == "practice" else None,
        "kind": row.get("kind") or entity,
        "contact": row.get("lead") or row.get("publisher") or row.get("partner"),
        "cost_per_person": share(figure(row, "cost"), figure(row, "people_served")),
        "goals": sorted(goals_of(codes(row, "targets")), key=int),
        "own": row.get("office") == facts.place,
        "shared": is_shared(entity, row, facts),
    }


def _evidence(row: Row, facts: Facts) -> str | None:
    # What stands behind a practice of another district lies there; its author signed what it comes to.
    return str(row["evidence"]) if row.get("signed_by") else evidence_of(row, facts)


def _passes(row: Mapping[str, object], wanted: Filters) -> bool:
    equal = {"place": wanted.place, "evidence": wanted.evidence, "kind": wanted.kind, "shock": wanted.shock}
    among = {"goals": wanted.goal, "languages": wanted.language, "audience": wanted.audience}
    if any(value is not None and row.get(name) != value for name, value in equal.items()):
        return False
    if any(value is not None and value not in _listed(row.get(name)) for name, value in among.items()):
        return False
    if wanted.origin is not None and row["own"] != (wanted.origin == "own"):
        return False
    cheap = wanted.cost is None or _known(row, "cost") <= wanted.cost
    return cheap and (wanted.ease is None or _known(row, "ease") >= wanted.ease)


def _known(row: Mapping[str, object], name: str) -> float:
    # nothing known is NaN, which passes no limit
    value = row.get(name)
    return float(value) if isinstance(value, int | float) else float("nan")


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []


def _pilot(row: Row, facts: Facts) -> dict[str, object]:
    direct = added((figure(row, "direct_women"), figure(row, "direct_men")))
    column = _column(row, facts)
    return {
        **row,
        "column": column,
        "direct": direct,
        "indirect": row.get("indirect_people"),
        "cost_per_person": share(figure(row, "cost"), direct),
        "write_practice": column != "running" and not row.get("practice"),
    }


def _column(row: Row, facts: Facts) -> str:
    decided = {"scale_up": "scaled_up", "stop": "stopped"}.get(str(row.get("decision")))
    return decided or ("ended" if has_ended(row, facts) else "running")


def _exchange(row: Row, rows: list[Row]) -> dict[str, object]:
    later = any(
        other["partner"] == row["partner"]
        and other["kind"] != "help_asked"
        and str(other["starts_on"]) >= str(row["starts_on"])
        for other in rows
    )
    return {
        **row,
        "people": added((figure(row, "men"), figure(row, "women"))),
        "waits_for_help": row["kind"] == "help_asked" and not row.get("takeaway") and not later,
    }
