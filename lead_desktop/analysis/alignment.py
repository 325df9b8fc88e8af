"""Step 5 in figures: how the plan serves the agendas (V5a, V5b), requests upward (V5c), budget calendar (V5d)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from math import nan

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import columns, complete, day_of, figure, share, table, with_names
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.reading import fiscal_year_of
from lead_desktop.roadmap.shared import codes
from lead_desktop.roadmap.synchronisation.links import (
    STRENGTH_VALUE,
    covers,
    judged_links,
    orphans,
    shared_targets,
    standing_actions,
)
from lead_desktop.roadmap.synchronisation.tasks import coming_year
from lead_desktop.roadmap.texts import N_

FULL = 3
"""What a direct link weighs."""
WAITING_STATUSES = ("sent", "acknowledged")
LIST_WORDS = {
    "orphan": N_("Serves no provincial or national item"),
    "uncovered": N_("Item that no action covers"),
    "against": N_("Works against an item"),
    "crowded": N_("Several actions on one item"),
}

_MATRIX = columns("action agenda_item framework link strength reason shared_targets", figure="value", flag="suggested")
_COVERAGE = columns("framework level", figure="items not_applicable covered coverage index")
_LISTS = columns("list word action agenda_item link framework reason")
_REQUESTS = columns(
    "id title subject addressed_to action status fiscal_year letter_no",
    figure="amount days_waiting days_to_need",
    day="needed_by sent_on replied_on",
)
_ASKED = columns(figure="requests waiting asked accepted partly share")
_CALENDAR = columns(
    "code paper standing", figure="order lead_days records complete_records", day="day", flag="typical ready"
)


def alignment_matrix(facts: Facts) -> pd.DataFrame:
    """Return the cells of the heat table that say something: judged links, and suggestions (V5a).

    value is 3 to -1. A suggestion is a pair that shares a target and was not judged: its value is NaN, it is shown as
    "?" and never counted.
    """
    actions = {str(row["id"]): row for row in standing_actions(facts)}
    items = {str(row["id"]): row for row in complete(facts, "agenda_item")}
    judged = [row for row in judged_links(facts) if row.get("action") in actions and row["agenda_item"] in items]
    pairs = {(str(row["action"]), str(row["agenda_item"])) for row in judged}
    cells = [_judged_cell(row, items[str(row["agenda_item"])], facts) for row in judged]
    return table([*cells, *_suggestions(actions.values(), _listed(items.values()), pairs)], _MATRIX)


def coverage(facts: Facts) -> pd.DataFrame:
    """Return coverage and index of each framework in per cent (V5a), over its items without sub-items.

    coverage = items with a direct or partial link ÷ items not judged not_applicable; index = sum of the strongest link
    of each (floor 0) ÷ (3 x the same items). Links of cancelled actions do not count. NaN where all items are out.
    """
    strongest, not_applicable = _strongest(facts)
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for item in _leaves(facts):
        groups[str(item["framework"]), str(item["level"])].append(item)
    rows = []
    for (framework, level), items in groups.items():
        counted = [strongest.get(str(item["id"]), 0) for item in items if item["id"] not in not_applicable]
        covered = sum(value >= STRENGTH_VALUE["partial"] for value in counted)
        rows.append({
            "framework": framework, "level": level, "items": len(counted), "covered": covered,
            "not_applicable": len(items) - len(counted),
            "coverage": 100 * share(covered, len(counted)),
            "index": 100 * share(sum(counted), FULL * len(counted)),
        })  # fmt: skip
    return table(rows, _COVERAGE)


def four_lists(facts: Facts) -> pd.DataFrame:
    """Return the four lists of V5b: orphan actions, uncovered items, links against, several actions on one item."""
    strongest, not_applicable = _strongest(facts)
    standing = {row["id"] for row in standing_actions(facts)}
    items = {str(row["id"]): row for row in facts.rows("agenda_item")}
    links = [row for row in judged_links(facts) if row.get("action") in standing]
    open_items = (item for item in _leaves(facts) if item["id"] not in not_applicable)
    rows = [
        *({"list": "orphan", "action": row["id"]} for row in orphans(facts)),
        *(
            {"list": "uncovered", "agenda_item": item["id"]}
            for item in open_items
            if strongest.get(str(item["id"]), 0) < STRENGTH_VALUE["partial"]
        ),
        *({**row, "list": "against", "link": row["id"]} for row in links if row["strength"] == "against"),
        *({**row, "list": "crowded", "link": row["id"]} for row in _crowded(links)),
    ]
    return table((_worded(row, items) for row in rows), _LISTS)


def requests(facts: Facts) -> pd.DataFrame:
    """Return the requests upward with the days that they wait for an answer (V5c), the longest waiting first.

    days_waiting = today - sent_on while nothing was replied, NaN otherwise; days_to_need until needed_by, of those
    that still wait or are drafts.
    """
    found = table((_request(row, facts) for row in complete(facts, "upward_request")), _REQUESTS)
    named = with_names(found, "addressed_to", "institution", facts)
    return named.sort_values("days_waiting", ascending=False, kind="stable", na_position="last", ignore_index=True)


def requests_answered(facts: Facts) -> pd.DataFrame:
    """Return one row: accepted amount ÷ asked amount in per cent (V5c), over the requests that were sent.

    Of a request accepted in part the granted amount is not on record: `partly` is what was asked in those, and stands
    apart from accepted.
    """
    sent = [row for row in complete(facts, "upward_request") if row["status"] != "draft"]
    asked = {status: _asked(row for row in sent if row["status"] == status) for status in ("accepted", "partly")}
    whole = _asked(sent)
    row = {
        "requests": len(sent),
        "waiting": sum(_is_waiting(row) for row in sent),
        "asked": whole,
        **asked,
        "share": 100 * share(asked["accepted"], whole),
    }
    return table([row], _ASKED)


def budget_calendar(facts: Facts) -> pd.DataFrame:
    """Return the dates of this fiscal year's budget (V5d) in their order, with the paper that each needs.

    Where the province filled no date of this year, the first day of the usual month stands, marked `typical`. lead_days
    are the days from today, negative when past. `ready`: there are records behind the paper and all are complete.
    """
    entries = catalogue.entries("budget_calendar")
    rows = (_calendar_row(entry, facts) for entry in entries)
    return table(rows, _CALENDAR).sort_values("day", kind="stable", ignore_index=True)


def _judged_cell(link: Row, item: Row, facts: Facts) -> dict[str, object]:
    value = STRENGTH_VALUE.get(str(link["strength"]), nan)
    own = {"link": link["id"], "framework": item["framework"], "shared_targets": shared_targets(link, facts)}
    return {**link, **own, "value": value, "suggested": False}


def _suggestions(actions: Iterable[Row], items: Iterable[Row], pairs: set[tuple[str, str]]) -> list[dict[str, object]]:
    looked_at = list(items)
    return [
        {
            "action": action["id"],
            "agenda_item": item["id"],
            "framework": item["framework"],
            "shared_targets": ", ".join(sorted(common)),
            "suggested": True,
        }
        for action in actions
        for item in looked_at
        if (str(action["id"]), str(item["id"])) not in pairs
        and (common := set(codes(action, "targets")) & set(codes(item, "targets")))
    ]


def _leaves(facts: Facts) -> list[Row]:
    with_parts = {row["parent"] for row in facts.rows("agenda_item") if row.get("parent")}
    return [row for row in _listed(complete(facts, "agenda_item")) if row["id"] not in with_parts]


def _listed(items: Iterable[Row]) -> list[Row]:
    """Leave out the items that a newer reference pack of the province has dropped: their links only stay to be seen."""
    return [item for item in items if not item.get(catalogue.DROPPED)]


def _strongest(facts: Facts) -> tuple[dict[str, int], set[object]]:
    """Return the strongest link of each item, at least 0, and the items judged not to apply."""
    standing = {row["id"] for row in standing_actions(facts)}
    strongest: dict[str, int] = defaultdict(int)
    not_applicable: set[object] = set()
    for link in judged_links(facts):
        item = str(link["agenda_item"])
        if link["strength"] == "not_applicable":
            not_applicable.add(item)
        elif link["action"] in standing:
            strongest[item] = max(strongest[item], STRENGTH_VALUE.get(str(link["strength"]), 0))
    return dict(strongest), not_applicable


def _crowded(links: list[Row]) -> list[Row]:
    on_item: dict[object, list[Row]] = defaultdict(list)
    for link in links:
        if covers(link):
            on_item[link["agenda_item"]].append(link)
    return [link for group in on_item.values() if len(group) > 1 for link in group]


def _worded(row: Mapping[str, object], items: dict[str, Row]) -> dict[str, object]:
    item = items.get(str(row.get("agenda_item")), {})
    return {**row, "word": LIST_WORDS[str(row["list"])], "framework": item.get("framework")}


def _is_waiting(row: Row) -> bool:
    return row["status"] in WAITING_STATUSES and not row.get("replied_on") and bool(row.get("sent_on"))


def _request(row: Row, facts: Facts) -> dict[str, object]:
    sent_on, needed_by = day_of(row, "sent_on"), day_of(row, "needed_by")
    waits = _is_waiting(row)
    return {
        **row,
        "days_waiting": (facts.today - sent_on).days if waits and sent_on else None,
        "days_to_need": (needed_by - facts.today).days if needed_by and (waits or row["status"] == "draft") else None,
    }


def _asked(rows: Iterable[Row]) -> float:
    return sum(amount for row in rows if (amount := figure(row, "amount")) == amount)


def _calendar_row(entry: catalogue.Entry, facts: Facts) -> dict[str, object]:
    day, typical = _calendar_day(entry, facts.today)
    paper = entry.more["paper"] or None
    records = _papers(paper, facts) if paper else []
    whole = [row for row in records if ENTITIES[str(paper)].is_complete(row)]
    return {
        "code": entry.code, "paper": paper, "standing": entry.standing, "order": entry.more["order"],
        "day": day, "typical": typical, "lead_days": (day - facts.today).days,
        "records": len(records), "complete_records": len(whole),
        "ready": None if not paper else bool(records) and len(whole) == len(records),
    }  # fmt: skip


def _calendar_day(entry: catalogue.Entry, today: date) -> tuple[date, bool]:
    filled = entry.more["date"]
    if filled and fiscal_year_of(date.fromisoformat(filled)) == fiscal_year_of(today):
        return date.fromisoformat(filled), False
    month, first = int(entry.more["typical_month"]), int(fiscal_year_of(today)[:4])
    return date(first if month >= 7 else first + 1, month, 1), True


def _papers(paper: str, facts: Facts) -> list[Row]:
    """Return the records behind a paper: those that speak for the year that the date serves, where they name one."""
    this_year, next_year = fiscal_year_of(facts.today), coming_year(facts.today)
    rows = list(facts.rows(paper))
    match paper:
        case "upward_request":
            return [r for r in rows if r.get("subject") == "scheme_inclusion" and r.get("fiscal_year") == next_year]
        case "scheme":
            return [row for row in rows if row.get("nature") == "new" and row.get("first_year") == next_year]
        case "funding_line" | "progress_update":
            return [row for row in rows if row.get("fiscal_year") == this_year]
    return [row for row in rows if row.get("status") != "closed"]
