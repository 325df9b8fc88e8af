"""The verb on differences: list what two offices changed without having seen each other's change, and decide one."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from lead_desktop.catalogue import places
from lead_desktop.cli.speaking import data_option, json_option, opened, say
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.fields import as_sentence
from lead_desktop.roadmap.reading import Unreadable
from lead_desktop.roadmap.texts import N_, english, sentence
from lead_desktop.store import entering
from lead_desktop.store.changes import Change, Difference, Kind
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store

_REMOVED = {"removed": True, "kept": False}


@click.command()
@data_option
@click.option("--settle", "card", metavar="ID", help="Decide the difference with this id.")
@click.option("--keep", metavar="mine|theirs|VALUE", help="Which side is kept, or the value that is right.")
@json_option
def differences(data: Path | None, card: str | None, keep: str | None, as_json: bool) -> None:
    """List what two offices changed without having seen each other's change, or decide one of them."""
    if (card is None) != (keep is None):
        raise click.UsageError("--settle and --keep belong together.")
    if card is not None and keep is not None:
        with opened(data) as store:
            one = _named(store, card)
            _refuse_for_another(store, one)
            committed = store.settle(one, _kept(store, one, keep))
            left = len(store.differences())
        say({"id": card, "left": left}, as_json, lambda: f"{committed.label}. Differences left: {left}.")
        return
    with opened(data, read_only=True) as store:
        facts = [_facts(store, one) for one in store.differences()]
    say(facts, as_json, lambda: "\n".join(_words(one) for one in facts) or "No differences to decide.")


def id_of(one: Difference) -> str:
    """Return the id by which a difference is decided: the record's, and the first of its fields."""
    return f"{one.row}:{one.fields[0] if one.fields else 'removed'}"


def _named(store: Store, card: str) -> Difference:
    found = [one for one in store.differences() if card in (id_of(one), one.row)]
    if len(found) == 1:
        return found[0]
    if found:
        raise click.UsageError(f"This record has several differences. Choose one: {', '.join(map(id_of, found))}.")
    raise click.UsageError(f"There is no open difference “{card}”. `lead-desktop differences` lists them.")


def _refuse_for_another(store: Store, one: Difference) -> None:
    """Refuse to decide on another office's record: that office would set the decision aside."""
    office = entering.deciding_office(store, one)
    if office:
        place = places.name_of(office)
        raise StoreError(sentence(N_("{place} decides this. Its decision comes with a later bundle."), place=place))


def _kept(store: Store, one: Difference, keep: str) -> Mapping[str, Value]:
    if keep in ("mine", "theirs"):
        return _values_of(store, one, _side(store, one, keep))
    if one.removal:
        if keep not in _REMOVED:
            raise click.UsageError("A removal is decided with mine, theirs, kept or removed.")
        return {"removed": _REMOVED[keep]}
    return _typed(store, one, keep)


def _side(store: Store, one: Difference, keep: str) -> Change:
    """Return the side of this computer or of the other one, by office where neither is from this computer."""
    about = store.about
    mine = [side for side in one.sides if side.replica == about.replica] or [
        side for side in one.sides if side.office == about.place
    ]
    found = [side for side in one.sides if (side in mine) == (keep == "mine")]
    if len(found) != 1:
        raise click.UsageError(f"Which side is {keep} cannot be told here. Give the value that is right.")
    return found[0]


def _values_of(store: Store, one: Difference, side: Change) -> dict[str, Value]:
    if one.removal:
        return {"removed": side.kind == Kind.REMOVE}
    row = store.row_or_removed(one.entity, one.row) or {}
    return {name: side.values.get(name, row.get(name)) for name in one.fields}


def _typed(store: Store, one: Difference, keep: str) -> dict[str, Value]:
    entity = store.entities[one.entity]
    typed: Mapping[str, Any] = {one.fields[0]: keep}
    if len(one.fields) > 1:
        typed = _object(keep)
        if set(typed) != set(one.fields):
            raise click.UsageError(f"These belong together, give all of them: {', '.join(one.fields)}.")
    try:
        return {name: entity.by_name[name].parse(value) for name, value in typed.items()}
    except Unreadable as reason:
        raise click.UsageError(as_sentence(reason).said(english)) from reason


def _object(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise click.UsageError('Several values need names, for example \'{"amount": 5, "currency": "PKR"}\'.')
    return found


def _facts(store: Store, one: Difference) -> dict[str, Any]:
    row = store.row_or_removed(one.entity, one.row)
    return {
        "settle": id_of(one), "entity": one.entity, "id": one.row,
        "title": store.entities[one.entity].name_of(row, store) if row else "",
        "fields": list(one.fields), "removal": one.removal,
        "sides": [
            {
                "values": dict(side.values), "kind": side.kind, "officer": side.officer,
                "office": side.office, "when": side.wall,
            }
            for side in one.sides
        ],
    }  # fmt: skip


def _words(facts: dict[str, Any]) -> str:
    sides = " | ".join(f"{places.name_of(side['office'])}: {side['values'] or side['kind']}" for side in facts["sides"])
    fields = ", ".join(facts["fields"]) or "removed"
    return f"{facts['settle']}  {facts['entity']} {facts['title']} ({fields}): {sides}"
