"""How places lie to one another: what is above a page, its other view, and the last ones opened. No widgets."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, fields

from lead_desktop.roadmap import ENTITIES, step, step_of
from lead_desktop.roadmap.texts import N_
from lead_desktop.store.changes import Committed
from lead_desktop.store.errors import LeadError
from lead_desktop.store.store import Store
from lead_desktop.ui.page_list import PAGES, RAILS, SCREENS
from lead_desktop.ui.pages import Where
from lead_desktop.ui.status_words import place_name, step_title
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.to_do import own_first

REMEMBERED = 8
"""How many of the last opened places the search shows before anything is typed."""

ABOVE: Mapping[str, tuple[str, ...]] = {
    "step": ("home",),
    "records": ("data", "home"),
    "record": ("data", "home"),
    "check": ("data", "home"),
    "removed": ("data",),
    "import": ("data", "home"),
    "set_aside": ("data",),
    "report": ("reports",),
    "differences": ("send_receive", "inbox"),
    "district": ("districts",),
    "talk": ("districts", "home"),
    "compare": ("districts",),
    "submissions": ("reports",),
    "programme": ("reports",),
    "needs": ("reports",),
    "packs": ("data",),
    "pack_list": ("data",),
}
"""The pages of the rail that a page belongs to, the nearest first."""
_REMEMBERED_PAGES = frozenset({"records", "record", "step", "documents", "data", "send_receive", "differences"})


def rail_page(where: Where, rail: Sequence[str]) -> str:
    """Return the entry of the rail that a place belongs to; a place in a step belongs to the roadmap."""
    way = ("home",) if where.step and "home" in rail else (where.page, *ABOVE.get(where.page, ()))
    return next((page for page in way if page in rail), where.page)


def above(store: Store, where: Where, before: Where | None) -> Where:
    """Return where the link back of a page's header leads."""
    rail = [page for page, _ in RAILS[store.about.role]]
    own_table = before is not None and before.page == "records" and before.entity == where.entity
    if where.page == "check":
        return where.at(page="record", view="guided")
    if where.page == "view":
        return Where("step", step=where.step)
    if where.page == "report":
        return Where("reports", row=where.row)
    if where.page == "pack_list":
        return Where("packs")
    if where.page == "import":
        return Where("records", step=where.step, entity=where.entity, view="table")
    if where.page == "record" and before is not None and own_table:
        return before
    if where.page in {"records", "record"}:
        step_here = where.step or _step_code(where.entity)
        office = _other_office(store, where)
        if office:
            return Where("district", row=office, step=step_here)
        if step_here and "home" in rail:
            return Where("step", step=step_here)
    return Where(next((page for page in ABOVE.get(where.page, ()) if page in rail), rail[0]))


def above_words(store: Store, where: Where) -> str:
    """Return the words of the link back of a table or a record."""
    office = _other_office(store, where)
    if office:
        return place_name(office)
    found = step_of(where.entity)
    return tr("Step {number}", number=found.number) if found and store.about.role == "district" else tr("Data")


def _other_office(store: Store, where: Where) -> str:
    """Return the district that a record came from, empty where this office keeps it itself."""
    row = store.row(where.entity, where.row) if where.row else None
    office = str(row["office"]) if row else ""
    return office if store.about.role == "province" and office != store.place else ""


def _step_code(entity: str) -> str:
    found = step_of(entity)
    return found.code if found else ""


def in_view(store: Store, where: Where, view: str) -> Where:
    """Return the same records guided or as a table, and remember the choice for this kind of record."""
    if where.page not in {"records", "record"}:
        return where.at(view=view)
    kept = store.kept("views")
    store.keep("views", {**(kept if isinstance(kept, dict) else {}), where.entity: view})
    if view == "table":
        return where.at(page="records", view=view, field="")
    return where.at(page="record", view=view, row=where.row or own_first(store, where.entity))


def name_of(store: Store, where: Where) -> str:
    """Return the words by which a place is offered in a list, empty for what is gone."""
    if where.page in {"record", "check"}:
        name = store.name(where.entity, where.row) if where.row and store.row(where.entity, where.row) else ""
        return tr("{kind}: {name}", kind=tr(ENTITIES[where.entity].label), name=name) if name else ""
    if where.page == "records":
        return tr(ENTITIES[where.entity].plural)
    if where.page == "step":
        return step_title(step(where.step))
    return tr(SCREENS[where.page]) if where.page in SCREENS else ""


def with_latest(before: tuple[Where, ...], where: Where) -> tuple[Where, ...]:
    """Return the last opened places with one more, the newest first, each once."""
    if where.page not in _REMEMBERED_PAGES or (where.page == "record" and not where.row):
        return before
    plain = where.at(field="", filter="")
    return (plain, *(one for one in before if one != plain))[:REMEMBERED]


def remembered(store: Store) -> tuple[Where, ...]:
    """Return the last opened places of this computer; what another version kept and is not known is left out."""
    kept = store.kept("opened")
    names = {part.name for part in fields(Where)}
    found = [one for one in kept if isinstance(one, dict) and set(one) <= names] if isinstance(kept, list) else []
    places = [Where(**{name: str(value) for name, value in one.items()}) for one in found if one.get("page") in PAGES]
    return tuple(one for one in places if not one.entity or one.entity in ENTITIES)


def remember(store: Store, places: Sequence[Where]) -> None:
    """Keep the last opened places for the next start."""
    # Closing goes on where the file takes no changes.
    with suppress(LeadError):
        store.keep("opened", [asdict(one) for one in places])


def removed_by(store: Store, committed: Committed) -> str:
    """Return the name of the one record that a commit removed, empty for every other commit."""
    if len(committed.rows) != 1:
        return ""
    entity, row = next(iter(committed.rows))
    if entity not in ENTITIES or store.row(entity, row) is not None:
        return ""
    gone = store.row_or_removed(entity, row)
    if gone is None:
        return ""
    return as_named(ENTITIES[entity].name_of(gone, store)) or tr(N_("The record"))
