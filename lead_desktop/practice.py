"""Makes a practice district: real published figures, and a plainly fictional plan over all eight steps.

The plan stands in `resources/practice/PLACE.json` as a list of records. In it `@key` names another record of
the list, `{-45d}` a day counted from today, `{FY+1}` a fiscal year counted from the present one, `{LQ-1}` and
`{LQFY-1}` a quarter counted from the last ended one and its year. `{FY-1:75}` is the day 75 days after the
first one of that year, `{FY+3:last}` its last day; the same with `LQ`. A record with `figure` takes value,
date, source, sex and area from the reference values.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from lead_desktop import catalogue
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.reading import fiscal_year_of, quarter_of
from lead_desktop.roadmap.texts import N_, english, sentence
from lead_desktop.store.clock import now
from lead_desktop.store.entering import enter_many
from lead_desktop.store.errors import StoreError
from lead_desktop.store.ids import new_row_id
from lead_desktop.store.store import Store
from lead_desktop.system import paths

_TOKEN = re.compile(r"\{(?:([+-]\d+)d|(FY|LQFY|LQ)([+-]\d+)?(?::(last|\d+))?)\}")
_FROM_FIGURE = (
    "place", "period_end", "value", "sex", "area", "source_detail", "missing_reason", "basis", "quality",
)  # fmt: skip
_FILLED = sentence(N_("Practice district filled"))


def own_folder(place: str) -> Path:
    """Return the folder of a practice district, apart from the office's own work."""
    return paths.default_store_folder().parent / "LEAD Desktop practice" / place


def made_for() -> tuple[str, ...]:
    """Return the places for which there is a practice district."""
    return tuple(sorted(path.stem for path in (paths.resources() / "practice").glob("*.json")))


def make(folder: Path, place: str, *, clock: Callable[[], datetime] = now) -> Store:
    """Make and open the practice district of a place. Raises StoreError when there is none for it."""
    if place not in made_for():
        raise StoreError(
            sentence(
                N_("There is no practice district for {place}. Choose one of: {places}."),
                place=place,
                places=", ".join(made_for()),
            )
        )
    plan = json.loads((paths.resources() / "practice" / f"{place}.json").read_text(encoding="utf-8"))
    officer = str(plan["officer"])
    store = Store.create(folder, role="district", place=place, officer=officer, practice=True, clock=clock)
    try:
        _fill(store, plan["records"], clock())
    except BaseException:
        store.close()
        raise
    return store


def _fill(store: Store, records: list[dict[str, Any]], begun: datetime) -> None:
    today = begun.date()
    # one millisecond after another, so that the records keep the order of the list
    made = [new_row_id(begun + timedelta(milliseconds=place)) for place in range(len(records))]
    numbered = list(zip(records, made, strict=True))
    ids = {str(record["key"]): row_id for record, row_id in numbered if "key" in record}
    _enter(store, [(record["entity"], row_id, _typed(record, ids, today)) for record, row_id in numbered])
    for record, row_id in numbered:
        for paper in record.get("papers", ()):
            _attach(store, paper, (record["entity"], row_id), today)


def _enter(store: Store, work: Sequence[tuple[str, str | None, Mapping[str, object]]]) -> None:
    """Store records of the list. Raises ValueError for one that the checks refuse."""
    for (entity, _, _), entered in zip(work, enter_many(store, work, _FILLED), strict=True):
        wrong = [problem.said(english) for problem in entered.problems if problem.level is Level.ERROR]
        if wrong:
            raise ValueError(f"{entity} {store.name(entity, entered.row_id)}: {wrong}")


def _typed(record: Mapping[str, Any], ids: Mapping[str, str], today: date) -> dict[str, object]:
    values = dict(record["values"])
    if "figure" in record:
        figure = catalogue.entry("reference_values", record["figure"])
        if figure is None:
            raise KeyError(record["figure"])
        published = {name: figure.more.get(name) or None for name in _FROM_FIGURE} | {"source": figure.source}
        values = {name: value for name, value in published.items() if value is not None} | values
    return {name: _resolved(value, ids, today) for name, value in values.items()}


def _resolved(value: object, ids: Mapping[str, str], today: date) -> object:
    if isinstance(value, list):
        return [_resolved(item, ids, today) for item in value]
    if not isinstance(value, str):
        return value
    if value.startswith("@"):
        return ids[value[1:]]
    return _TOKEN.sub(lambda token: _day_or_year(token, today), value)


def _day_or_year(token: re.Match[str], today: date) -> str:
    days, what, count, place_in_it = token.groups()
    if days:
        return (today + timedelta(days=int(days))).isoformat()
    months = 12 if what == "FY" else 3
    # months counted from year 0; a fiscal year begins in July, in the sixth month from January
    present = today.year * 12 + today.month - 1
    begun = present - (present - 6) % months
    begun += months * (int(count or 0) - (what != "FY"))
    first = _month(begun)
    if place_in_it == "last":
        return (_month(begun + months) - timedelta(days=1)).isoformat()
    if place_in_it:
        return (first + timedelta(days=int(place_in_it))).isoformat()
    return quarter_of(first) if what == "LQ" else fiscal_year_of(first)


def _month(count: int) -> date:
    return date(count // 12, count % 12 + 1, 1)


def _attach(store: Store, paper: Mapping[str, Any], about: tuple[str, str], today: date) -> None:
    entity, row_id = about
    document = store.attachments.add(
        paths.resources() / "practice" / "papers" / paper["file"],
        about_entity=entity,
        about_record=row_id,
        kind=paper["kind"],
        title=paper["title"],
    )
    rest = {name: _resolved(value, {}, today) for name, value in paper.get("values", {}).items()}
    if rest:
        _enter(store, [("document", document, rest)])
