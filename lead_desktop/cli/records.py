"""Verbs on records, through the same checks and the same door as the window."""

import json
from pathlib import Path
from typing import Any

import click

from lead_desktop.cli.speaking import data_option, entity_named, json_option, opened, say, tell_problems
from lead_desktop.roadmap.entities import Level
from lead_desktop.roadmap.texts import english
from lead_desktop.store.entering import Entered, enter
from lead_desktop.store.entering import remove as remove_record
from lead_desktop.store.entering import restore as restore_record
from lead_desktop.store.store import Store


class _Values(click.ParamType[dict[str, object]]):
    """A JSON object of field names and what is typed into them."""

    name = "JSON"

    def convert(self, value: Any, param: click.Parameter | None, context: click.Context | None) -> dict[str, object]:
        if isinstance(value, dict):
            return value
        try:
            typed = json.loads(value)
        except (ValueError, RecursionError):
            self.fail('the values are not written as JSON, for example \'{"title": "…"}\'.', param, context)
        if not isinstance(typed, dict):
            self.fail('the values need names, for example \'{"title": "…"}\'.', param, context)
        return typed


_values = click.option("--values", type=_Values(), required=True, help="Field names and what is typed into them.")


@click.command()
@click.argument("entity")
@data_option
@_values
@json_option
def add(entity: str, data: Path | None, values: dict[str, object], as_json: bool) -> None:
    """Add a record."""
    _check_names(entity, values)
    with opened(data) as store:
        _finish(enter(store, entity, None, values), as_json)


@click.command()
@click.argument("entity")
@click.argument("row")
@data_option
@_values
@json_option
def edit(entity: str, row: str, data: Path | None, values: dict[str, object], as_json: bool) -> None:
    """Change some fields of a record."""
    _check_names(entity, values)
    with opened(data) as store:
        _known(store, entity, row)
        _finish(enter(store, entity, row, values), as_json)


@click.command()
@click.argument("entity")
@click.argument("row")
@data_option
def remove(entity: str, row: str, data: Path | None) -> None:
    """Move a record to the removed items."""
    with opened(data) as store:
        _known(store, entity, row)
        remove_record(store, entity, row)
        click.echo(f"Removed. `lead-desktop restore {entity} {row}` brings it back.")


@click.command()
@click.argument("entity")
@click.argument("row")
@data_option
def restore(entity: str, row: str, data: Path | None) -> None:
    """Bring a removed record back."""
    with opened(data) as store:
        _known(store, entity, row)
        restore_record(store, entity, row)
        click.echo("Restored.")


@click.command("list")
@click.argument("entity")
@data_option
@click.option("--removed", is_flag=True, help="List the removed items instead.")
@json_option
def list_records(entity: str, data: Path | None, removed: bool, as_json: bool) -> None:
    """List the records of one kind."""
    found = entity_named(entity)
    with opened(data, read_only=True) as store:
        rows = [dict(row) for row in store.all_rows(entity, removed=removed)]
        names = {str(row["id"]): found.name_of(row, store) for row in rows}
    say(rows, as_json, lambda: "\n".join(f"{row['id']}  {names[str(row['id'])]}" for row in rows) or "No records.")


@click.command()
@click.argument("words")
@data_option
@json_option
def search(words: str, data: Path | None, as_json: bool) -> None:
    """Find records by words in any of the three scripts."""
    with opened(data, read_only=True) as store:
        hits = [
            {"entity": hit.entity, "id": hit.row, "title": hit.title, "excerpt": hit.excerpt}
            for hit in store.search(words)
        ]
    say(
        hits,
        as_json,
        lambda: "\n".join(f"{hit['entity']}  {hit['id']}  {hit['title']}" for hit in hits) or "Nothing found.",
    )


@click.command()
@click.argument("entity")
@click.argument("row")
@click.argument("field")
@data_option
@json_option
def history(entity: str, row: str, field: str, data: Path | None, as_json: bool) -> None:
    """Show every earlier value of a field: when, who, old and new."""
    _check_names(entity, {field: None})
    with opened(data, read_only=True) as store:
        _known(store, entity, row)
        past = [
            {
                "when": one.change.wall,
                "who": one.change.officer,
                "computer": one.computer,
                "old": one.old,
                "new": one.new,
            }
            for one in store.field_history(entity, row, field)
        ]
    say(past, as_json, lambda: "\n".join(f"{one['when']}  {one['who']}: {one['old']} → {one['new']}" for one in past))


def _check_names(entity: str, values: dict[str, Any]) -> None:
    declared = entity_named(entity)
    wrong = [name for name in values if name not in declared.by_name or not declared.by_name[name].stored]
    if wrong:
        raise click.UsageError(f"{declared.label} has no field {', '.join(map(repr, wrong))} to fill in.")


def _known(store: Store, entity: str, row: str) -> None:
    entity_named(entity)
    if store.row_or_removed(entity, row) is None:
        raise click.UsageError(f"There is no {entity} with the id “{row}”.")


def _finish(entered: Entered, as_json: bool) -> None:
    tell_problems(entered.problems)
    facts = {
        "id": entered.row_id,
        "stored": entered.committed is not None,
        "problems": [
            {"level": one.level.value, "field": one.field, "code": one.code, "sentence": one.said(english)}
            for one in entered.problems
        ],
    }
    say(facts, as_json, lambda: entered.row_id if entered.committed else "Nothing was stored.")
    if any(problem.level is Level.ERROR for problem in entered.problems):
        raise click.exceptions.Exit(1)


VERBS = (add, edit, remove, restore, list_records, search, history)
