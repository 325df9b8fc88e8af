"""Verbs for bundles: export, inspect, import, receipt. Differences are in differences.py."""

from pathlib import Path
from typing import Any

import click

from lead_desktop.cli.differences import differences
from lead_desktop.cli.left_alone import tell_left_alone
from lead_desktop.cli.speaking import data_option, json_option, opened, say, yes_option
from lead_desktop.roadmap.texts import english
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
@click.option("--sisters", is_flag=True, help="In a district: this district's other computers can open it too.")
@json_option
def export(data: Path | None, to: Path, full: bool, place: str | None, sisters: bool, as_json: bool) -> None:
    """Write a bundle of what the other office does not have yet."""
    with opened(data) as store:
        also = bundle.sisters(store) if sisters else None
        written = bundle.write(store, to, full=full, place=place, recipients=also)
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
    meant = [path for path in files if path.suffix.lower() == ".lead"] or list(files)
    tell_left_alone(files, meant)
    facts = [bundle.inspect(path).facts() for path in meant]
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
    tell_left_alone(files, meant)
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


VERBS = (export, inspect, import_files, receipt, differences)
