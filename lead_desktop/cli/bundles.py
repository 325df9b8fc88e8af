"""Verbs for bundles: export, inspect, import, receipt, differences."""

from pathlib import Path
from typing import Any

import click

from lead_desktop.catalogue import places
from lead_desktop.cli.speaking import data_option, json_option, opened, say, yes_option
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import english
from lead_desktop.store.changes import Difference
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey
from lead_desktop.sync.errors import BundleError

_to = click.option(
    "--to", type=click.Path(path_type=Path), required=True, help="A folder, for example that of the stick."
)
_files = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))


@click.command()
@data_option
@_to
@click.option("--full", is_flag=True, help="Everything, not only what is not yet confirmed.")
@click.option("--place", help="At the provincial office: the district that the answer is for.")
@json_option
def export(data: Path | None, to: Path, full: bool, place: str | None, as_json: bool) -> None:
    """Write a bundle of what the other office does not have yet."""
    with opened(data) as store:
        written = bundle.write(store, to, full=full, place=place)
    facts = {
        "file": str(written.path), "number": written.number, "changes": written.changes,
        "bytes": written.bytes, "check_code": written.check_code,
    }  # fmt: skip
    say(facts, as_json, lambda: f"Wrote {written.path}: {written.changes} changes, check code {written.check_code}.")


@click.command()
@_files
@json_option
def inspect(files: tuple[Path, ...], as_json: bool) -> None:
    """Say what a bundle says of itself, without opening what is inside."""
    facts = [bundle.inspect(path).facts() for path in files]
    say(facts, as_json, lambda: "\n\n".join("\n".join(f"{k}: {v}" for k, v in one.items()) for one in facts))


@click.command("import")
@_files
@data_option
@yes_option
@click.option("--unverified", is_flag=True, help="Also from a computer that this office has not admitted.")
@json_option
def import_files(files: tuple[Path, ...], data: Path | None, yes: bool, unverified: bool, as_json: bool) -> None:
    """Take in the bundles and receipts among FILES, each whole or not at all."""
    meant = journey.meant_for_import(files)
    if not meant:
        raise BundleError.nothing_meant_for("bundle")
    facts: list[dict[str, Any]] = []
    with opened(data) as store:
        for path in meant:
            facts.append(_take_in(store, path, yes=yes, unverified=unverified))
    say(facts, as_json, lambda: "\n".join(str(one["words"]) for one in facts))


def _take_in(store: Store, path: Path, *, yes: bool, unverified: bool) -> dict[str, Any]:
    if journey.is_receipt(path):
        taken = journey.take_in_receipt(store, path)
        return {"file": path.name, "kind": "receipt", "words": taken.sentence.said(english)}
    preview = journey.look(store, path)
    if not yes:
        click.echo(preview.sentence.said(english))
        click.confirm("Take it in?", abort=True)
    result = journey.take_in(store, path, accept_unverified=unverified)
    return {
        "file": path.name, "kind": "bundle", "standing": preview.standing, "changes": result.changes,
        "differences": result.differences, "set_aside": result.set_aside, "words": result.sentence.said(english),
    }  # fmt: skip


@click.command()
@data_option
@click.option("--place", required=True, help="The district that the receipt is for.")
@_to
def receipt(data: Path | None, place: str, to: Path) -> None:
    """Write the receipt for what was taken in from a district."""
    with opened(data) as store:
        click.echo(f"Wrote {journey.write_receipt(store, place, to)}")


@click.command()
@data_option
@json_option
def differences(data: Path | None, as_json: bool) -> None:
    """List what two offices changed without having seen each other's change."""
    with opened(data, read_only=True) as store:
        facts = [_difference_facts(store, one) for one in store.differences()]
    say(facts, as_json, lambda: "\n".join(_difference_words(one) for one in facts) or "No differences to decide.")


def _difference_facts(store: Store, one: Difference) -> dict[str, Any]:
    row = store.row_or_removed(one.entity, one.row)
    return {
        "entity": one.entity, "id": one.row, "title": ENTITIES[one.entity].name_of(row, store) if row else "",
        "fields": list(one.fields), "removal": one.removal,
        "sides": [
            {"values": dict(side.values), "kind": side.kind, "officer": side.officer, "office": side.office, "when": side.wall}
            for side in one.sides
        ],
    }  # fmt: skip


def _difference_words(facts: dict[str, Any]) -> str:
    sides = " | ".join(f"{places.name_of(side['office'])}: {side['values'] or side['kind']}" for side in facts["sides"])
    return f"{facts['entity']} {facts['title']} ({', '.join(facts['fields']) or 'removed'}): {sides}"


VERBS = (export, inspect, import_files, receipt, differences)
