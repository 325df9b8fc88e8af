"""The programme's expected results (section 13): each tile's numbers with the records behind them and what is left out.

Shares of participation over meetings, engagements, rounds and trainings stand in `participation`.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import nan

import pandas as pd

from lead_desktop import catalogue
from lead_desktop.analysis.frames import Kind, added, columns, complete, district_of, figure, share, table, tehsil_of
from lead_desktop.analysis.participation import participation
from lead_desktop.analysis.practices import is_shared
from lead_desktop.analysis.task_force import heads, held_trainings
from lead_desktop.roadmap.action_plan.tasks import ENDORSED
from lead_desktop.roadmap.commitment.rules import is_adopted
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.reading import fiscal_year, fiscal_year_of
from lead_desktop.roadmap.shared import PEOPLE_COUNTED, codes, has_document
from lead_desktop.roadmap.task_force.seating import filled_seats, women_among

ALL = "all"
_OFFICIALS = ("elected", "administrative")
_REVIEWS = ("vnr_input", "vsr_input")
_LEVELS = ("district", "division", "provincial")

_RESULTS = {
    **columns("result result_group split unit entity from_year to_year", figure="figure"),
    "records": Kind.CODES,
    **columns(figure="not_counted programme_figure programme_women own_figure own_women"),
}


@dataclass(frozen=True)
class Part:
    """One number of a tile: `split` says of what (`all` is the tile's own), `records` what it rests on."""

    split: str
    figure: float
    entity: str = ""
    records: tuple[str, ...] = ()
    unit: str = ""
    """The unit where it is not that of the result: percent, persons, records."""


def expected_results(facts: Facts, place: str | None = None) -> pd.DataFrame:
    """Return one row a number of each of the programme's twelve results (section 13).

    `programme_figure` is for 2019-2023 and all districts; `own_figure` is the share that the province gave a place in
    its programme figures, NaN where it gave none, and only against that one may a district be set. Both stand in the
    row of split `all`. `not_counted` are the records of the entity that lack a needed answer. A figure is NaN where
    nothing was counted, never zero.
    """
    rows = [
        _result_row(entry, part, facts, place)
        for entry in catalogue.entries("programme_results")
        for part in RESULTS[entry.code](facts)
    ]
    return table(rows, _RESULTS)


def _plans_in_line(facts: Facts) -> list[Part]:
    plans = [row for row in complete(facts, "plan") if row["status"] in ENDORSED]
    pilots = [row for row in plans if (facts.row("place", str(row.get("office"))) or {}).get("pilot")]
    return [_offices(ALL, "plan", plans), _offices("pilot_districts", "plan", pilots)]


def _alliances(facts: Facts) -> list[Part]:
    today = facts.today.isoformat()
    standing = [
        row
        for row in complete(facts, "body")
        if row["kind"] == "sdg_alliance"
        and (row.get("notified_on") or has_document(facts, str(row["id"])))
        and str(row.get("dissolved_on") or "9999") > today
    ]
    seats = [seat for body in standing for seat in filled_seats(body["id"], today, facts)]
    women = women_among(seats, facts) if seats else nan
    return [
        _count(ALL, "body", standing),
        *(_count(level, "body", [row for row in standing if row["level"] == level]) for level in _LEVELS),
        Part("women_share", women, "seat", _ids(seats), "percent"),
    ]


def _mous_and_laws(facts: Facts) -> list[Part]:
    adopted = [row for row in complete(facts, "commitment") if is_adopted(row) and row["kind"] in ("mou", "bylaw")]
    requests = [row for row in complete(facts, "upward_request") if row["subject"] == "rule_or_law"]
    return [
        _count(ALL, "commitment", adopted),
        *_by("commitment", adopted, lambda row: [str(row["kind"])]),
        *_by("upward_request", requests, lambda row: [f"request_{row['status']}"]),
    ]


def _review_inputs(facts: Facts) -> list[Part]:
    inputs = (row for row in complete(facts, "report_section") if row["report"] in _REVIEWS)
    sent = [row for row in inputs if row["state"] == "sent"]
    used = [row for row in sent if row.get("used") in ("used", "partly_used")]
    return [
        _offices(ALL, "report_section", sent),
        Part("sections_sent", len(sent), "report_section", _ids(sent), "records"),
        Part("sections_used", 100 * share(len(used), len(sent)), "report_section", _ids(used), "percent"),
    ]


def _officials_trained(facts: Facts) -> list[Part]:
    trainings = held_trainings(facts)
    listed = {person for row in trainings for person in codes(row, "participants")}
    people = [row for row in complete(facts, "person") if row["id"] in listed and row["arm"] in _OFFICIALS]
    women = [row for row in people if row["sex"] == "woman"]
    counted = [heads(row, facts) for row in trainings]
    sums = {sex: added(one[sex] for one in counted) for sex in PEOPLE_COUNTED}
    districts = {found for row in trainings if (found := district_of(row["place"], facts))}
    return [
        _count(ALL, "person", people),
        *_by("person", people, lambda row: [str(row["arm"]), str(row["sex"])]),
        Part("women_share", 100 * share(len(women), len(people)), "person", _ids(women), "percent"),
        Part("attendances", added(sums.values()), "training", _ids(trainings)),
        *(Part(f"attendances_{sex}", found, "training", _ids(trainings)) for sex, found in sums.items()),
        Part("districts", len(districts), "training", _ids(trainings), "districts"),
    ]


def _own_revenue(facts: Facts) -> list[Part]:
    this_year = fiscal_year_of(facts.today)
    last_year = fiscal_year(int(this_year[:4]) - 1)
    by_stream: dict[tuple[object, object], dict[object, Row]] = defaultdict(dict)
    for row in complete(facts, "revenue_stream"):
        if row.get("collected") is not None:
            by_stream[row["council"], row["kind"]][row["fiscal_year"]] = row
    same = [years for years in by_stream.values() if this_year in years and last_year in years]
    now, before = [years[this_year] for years in same], [years[last_year] for years in same]
    collected, earlier = (added(figure(row, "collected") for row in rows) for rows in (now, before))
    return [
        Part(ALL, share(collected, earlier), "revenue_stream", _ids([*now, *before])),
        Part("collected_this_year", collected, "revenue_stream", _ids(now), "rupees"),
        Part("collected_last_year", earlier, "revenue_stream", _ids(before), "rupees"),
    ]


def _people_informed(facts: Facts) -> list[Part]:
    events, items = complete(facts, "awareness_event"), complete(facts, "knowledge_item")
    sums = {sex: added(figure(row, sex) for row in events) for sex in PEOPLE_COUNTED}
    return [
        Part(ALL, added(sums.values()), "awareness_event", _ids(events)),
        *(Part(sex, found, "awareness_event", _ids(events)) for sex, found in sums.items()),
        _sum("audience_estimate", "awareness_event", events, "audience_estimate"),
        _sum("copies", "knowledge_item", items, "copies", "copies"),
    ]


def _radio_shows(facts: Facts) -> list[Part]:
    shows = [row for row in complete(facts, "awareness_event") if row["channel"] == "radio"]
    return [
        _count(ALL, "awareness_event", shows),
        *_by("awareness_event", shows, lambda row: [f"language_{code}" for code in codes(row, "languages")]),
        *_by("awareness_event", shows, lambda row: [f"tehsil_{tehsil_of(row['place'], facts) or row['place']}"]),
    ]


def _knowledge_hub(facts: Facts) -> list[Part]:
    items = [row for row in complete(facts, "knowledge_item") if is_shared("knowledge_item", row, facts)]
    cleared = [row for row in complete(facts, "practice") if is_shared("practice", row, facts)]
    return [
        Part(ALL, len(items) + len(cleared), "knowledge_item", _ids([*items, *cleared])),
        _count("practices", "practice", cleared),
        *_by("knowledge_item", items, lambda row: [str(row["kind"])]),
        *_by("knowledge_item", items, lambda row: [f"language_{code}" for code in codes(row, "languages")]),
    ]


def _pilots(facts: Facts) -> list[Part]:
    pilots = complete(facts, "pilot")
    districts = {district_of(row["place"], facts) or row.get("office") for row in pilots}
    return [
        _count(ALL, "pilot", pilots),
        *_by("pilot", pilots, lambda row: [f"works_{row['works']}"]),
        *_by("pilot", pilots, lambda row: [f"decision_{row.get('decision') or 'undecided'}"]),
        Part("districts", len(districts), "pilot", _ids(pilots), "districts"),
    ]


def _pilot_people(facts: Facts) -> list[Part]:
    pilots = complete(facts, "pilot")
    by_method: dict[str, list[Row]] = defaultdict(list)
    for row in pilots:
        by_method[str(row["count_method"])].append(row)
    return [
        _sum(ALL, "pilot", pilots, "indirect_people"),
        _sum("direct_women", "pilot", pilots, "direct_women"),
        _sum("direct_men", "pilot", pilots, "direct_men"),
        *(_sum(f"method_{method}", "pilot", by_method[method], "indirect_people") for method in sorted(by_method)),
    ]


def _participation(facts: Facts) -> list[Part]:
    found = participation(facts)
    return [
        Part(f"{row['occasion']}_{row['who']}", float(row["share"]), str(row["entity"]), row["records"], "percent")
        for row in found.to_dict("records")
    ]


RESULTS: dict[str, Callable[[Facts], list[Part]]] = {
    "plans_in_line": _plans_in_line,
    "alliances": _alliances,
    "mous_and_laws": _mous_and_laws,
    "vnr_and_vsr_inputs": _review_inputs,
    "officials_trained": _officials_trained,
    "own_revenue": _own_revenue,
    "people_informed": _people_informed,
    "radio_shows": _radio_shows,
    "knowledge_hub": _knowledge_hub,
    "pilots": _pilots,
    "pilot_people": _pilot_people,
    "participation": _participation,
}
"""What works out each result of the reference list."""


def _ids(rows: Iterable[Row]) -> tuple[str, ...]:
    return tuple(str(row["id"]) for row in rows)


def _count(split: str, entity: str, rows: Sequence[Row]) -> Part:
    return Part(split, len(rows), entity, _ids(rows))


def _offices(split: str, entity: str, rows: Sequence[Row]) -> Part:
    """Count the districts that wrote the records, each once."""
    return Part(split, len({row.get("office") for row in rows}), entity, _ids(rows), "districts")


def _sum(split: str, entity: str, rows: Sequence[Row], field: str, unit: str = "") -> Part:
    return Part(split, added(figure(row, field) for row in rows), entity, _ids(rows), unit)


def _by(entity: str, rows: Sequence[Row], groups: Callable[[Row], Iterable[str]]) -> list[Part]:
    counted = Counter(group for row in rows for group in groups(row))
    return [Part(group, count, entity, _ids(r for r in rows if group in groups(r))) for group, count in counted.items()]


def _result_row(entry: catalogue.Entry, part: Part, facts: Facts, place: str | None) -> dict[str, object]:
    whole = part.split == ALL
    return {
        "result": entry.code,
        "result_group": entry.more["result_group"],
        "split": part.split,
        "figure": part.figure,
        "unit": part.unit or entry.more["unit"],
        "entity": part.entity,
        "records": part.records,
        "not_counted": len(facts.rows(part.entity)) - len(complete(facts, part.entity)) if part.entity else 0,
        "from_year": entry.more["from_year"],
        "to_year": entry.more["to_year"],
        "programme_figure": entry.more["figure"] or None if whole else None,
        "programme_women": entry.more["of_which_women"] or None if whole else None,
        "own_figure": _own(entry.code, "figure", facts, place) if whole else None,
        "own_women": _own(entry.code, "of_which_women", facts, place) if whole else None,
    }


def _own(result: str, field: str, facts: Facts, place: str | None) -> float:
    wanted = place or facts.place
    given = (row for row in complete(facts, "programme_target") if row["result"] == result and row["place"] == wanted)
    return added(figure(row, field) for row in given)
