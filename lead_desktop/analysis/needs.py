"""What districts need from above (PV4) and what they have in common (PV5): money, delays, requests, priorities."""

from collections import Counter, defaultdict
from collections.abc import Sequence

import pandas as pd

from lead_desktop.analysis.alignment import requests
from lead_desktop.analysis.frames import columns, complete, share, table
from lead_desktop.analysis.funding import action_years
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.monitoring.quarters import year_and_quarter
from lead_desktop.roadmap.monitoring.works import latest_update, updates_by_work
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.task_force.seating import filled_seats, women_among

SHARED_BY = 2
"""Districts that have to choose a target before it counts as shared."""

_MONEY = columns("place fiscal_year", figure="actions cost committed gap coverage")
_HELP = columns("id place work problem delay_reason fiscal_year quarter", figure="physical")
_DELAYS = columns("reason", figure="works districts")
_WAITING = columns("id place title subject addressed_to", figure="days_waiting amount")
_PRIORITIES = columns("target", figure="districts best_rank", codes="places")
_SEATS = columns("place", figure="seats women_share")


def funding_gaps(facts: Facts, districts: Sequence[str], fiscal_year: str | None = None) -> pd.DataFrame:
    """Return cost, committed money and gap of each district's standing actions in a fiscal year, in rupees.

    This year without one. The gap of one action is never set off against another one's surplus, nor one district's
    against another's; coverage = (cost - gap) ÷ cost, in per cent. A district without costs is left out.
    """
    year = fiscal_year or fiscal_year_of(facts.today)
    known = action_years(facts)
    own = known[known["fiscal_year"].eq(year)]
    found = [str((facts.row("action", str(action)) or {}).get("office")) for action in own["action"]]
    offices = pd.Series(found, index=own.index, dtype=object)
    rows = []
    for place in districts:
        here = own[offices.eq(place)]
        cost, gap = float(here["cost"].sum()), float(here["gap"].sum())
        if cost > 0:
            rows.append({
                "place": place, "fiscal_year": year, "actions": len(here), "cost": cost,
                "committed": float(here["committed"].sum()), "gap": gap, "coverage": 100 * share(cost - gap, cost),
            })  # fmt: skip
    return table(rows, _MONEY).sort_values("gap", ascending=False, kind="stable", ignore_index=True)


def help_wanted(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return the works whose latest update asks for help, with the problem in the district's words."""
    rows = [
        {**row, "place": row["office"], "work": row.get("scheme") or row.get("action")}
        for row in _latest_updates(facts, districts)
        if row.get("help_needed")
    ]
    return table(rows, _HELP)


def delays(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return the reasons for delay in the latest update of each work, the most frequent first."""
    works: Counter[str] = Counter()
    places: dict[str, set[object]] = defaultdict(set)
    for row in _latest_updates(facts, districts):
        reason = str(row.get("delay_reason") or "none")
        if reason != "none":
            works[reason] += 1
            places[reason].add(row["office"])
    rows = [{"reason": one, "works": count, "districts": len(places[one])} for one, count in works.most_common()]
    return table(rows, _DELAYS)


def waiting_requests(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return the districts' requests upward that nobody has answered, the longest waiting first."""
    found = requests(facts)
    waiting = found[found["days_waiting"].notna()]
    places = [str((facts.row("upward_request", str(one)) or {}).get("office")) for one in waiting["id"]]
    placed = waiting.assign(place=pd.Series(places, index=waiting.index, dtype=object))
    return (
        table(({str(name): cell for name, cell in row.items()} for row in placed.to_dict("records")), _WAITING)
        .loc[lambda one: one["place"].isin(list(districts))]
        .reset_index(drop=True)
    )


def shared_priorities(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return the SDG targets that two districts or more have among their priorities, the most shared first."""
    ranks: dict[str, dict[str, float]] = defaultdict(dict)
    for row in complete(facts, "priority"):
        place, rank = str(row.get("office")), float(str(row["final_rank"]))
        if place in districts:
            known = ranks[str(row["target"])]
            known[place] = min(rank, known.get(place, rank))
    rows = [
        {"target": target, "districts": len(found), "best_rank": min(found.values()), "places": sorted(found)}
        for target, found in ranks.items()
        if len(found) >= SHARED_BY
    ]
    return table(rows, _PRIORITIES).sort_values(
        ["districts", "best_rank"], ascending=[False, True], kind="stable", ignore_index=True
    )


def women_in_task_forces(facts: Facts, districts: Sequence[str]) -> pd.DataFrame:
    """Return the women's share of the filled seats of each district's SDG task forces, the lowest first."""
    today = facts.today.isoformat()
    seats: dict[str, list[Row]] = defaultdict(list)
    for body in complete(facts, "body"):
        if body["kind"] == "sdg_task_force" and str(body.get("dissolved_on") or "9999") > today:
            seats[str(body.get("office"))] += filled_seats(body["id"], today, facts)
    rows = [
        {"place": place, "seats": len(seats[place]), "women_share": women_among(seats[place], facts)}
        for place in districts
        if seats[place]
    ]
    return table(rows, _SEATS).sort_values("women_share", kind="stable", ignore_index=True)


def _latest_updates(facts: Facts, districts: Sequence[str]) -> list[Row]:
    """Return the latest complete update of each work of the districts."""
    by, wanted = year_and_quarter(facts.today), set(districts)
    latest = (latest_update(updates, by, inclusive=True) for updates in updates_by_work(facts).values())
    unique = {str(row["id"]): row for row in latest if row and str(row.get("office")) in wanted}
    return list(unique.values())
