"""Verbs that look after a store: copy make, list, test, restore; doctor check, rebuild."""

from pathlib import Path

import click

from lead_desktop.cli.speaking import data_option, folder, json_option, key_of, key_of_copy, opened, say, yes_option
from lead_desktop.roadmap.texts import english
from lead_desktop.store import copies, doctor
from lead_desktop.store.rebuild import rebuild as rebuild_tables
from lead_desktop.store.recovery import Recovered, Rung
from lead_desktop.store.recovery import recover as bring_back


@click.group()
def copy() -> None:
    """Make, list, test and bring back safety copies."""


@copy.command()
@data_option
def make(data: Path | None) -> None:
    """Make a safety copy and test it, and carry it to the second place where one is chosen."""
    from lead_desktop.ui import second_place

    with opened(data) as store:
        made = copies.make(store, "asked")
        click.echo(f"Made and tested {made.path.name}.")
        second_place.carry_changes(store)
        carried = second_place.carry(store, made)
        if carried is not None:
            click.echo(f"It also lies in {carried.parent}.")


@copy.command("list")
@data_option
@json_option
def list_copies(data: Path | None, as_json: bool) -> None:
    """List the safety copies, newest first."""
    facts = [{"name": one.path.name, "made": one.made_at, "bytes": one.bytes} for one in copies.copies(folder(data))]
    say(
        facts,
        as_json,
        lambda: "\n".join(f"{one['name']}  {one['bytes']:,} bytes" for one in facts) or "No safety copy yet.",
    )


@copy.command()
@click.argument("name")
@data_option
def test(name: str, data: Path | None) -> None:
    """Open a safety copy and check all of it."""
    found = copies.named(folder(data), name)
    copies.test(found, key_of_copy(folder(data), found))
    click.echo("This copy is whole and opens.")


@copy.command()
@click.argument("name")
@data_option
@yes_option
def restore(name: str, data: Path | None, yes: bool) -> None:
    """Go back to a safety copy; what is there now is kept beside it."""
    found = copies.named(folder(data), name)
    if not yes:
        click.confirm("Go back to this copy?", abort=True)
    copies.restore(folder(data), found, key=key_of_copy(folder(data), found)).close()
    click.echo("The copy is in use now. The work from before is kept in the folder of safety copies.")


@click.group("doctor")
def doctor_group() -> None:
    """Check a store and repair its tables."""


@doctor_group.command()
@data_option
@json_option
def check(data: Path | None, as_json: bool) -> None:
    """Check the file, the log and that the tables say what the log says."""
    with opened(data, read_only=True) as store:
        findings = doctor.check(store)
    facts = [{"ok": one.ok, "code": one.code, "sentence": one.sentence.said(english)} for one in findings]
    say(facts, as_json, lambda: "\n".join(f"{'✓' if one['ok'] else '!'} {one['sentence']}" for one in facts))
    if not all(one.ok for one in findings):
        raise click.exceptions.Exit(1)


@doctor_group.command()
@data_option
@click.option("--dry-run", is_flag=True, help="Only compare; change nothing.")
@json_option
def rebuild(data: Path | None, dry_run: bool, as_json: bool) -> None:
    """Make all tables anew from the log."""
    with opened(data) as store:
        result = rebuild_tables(store, dry_run=dry_run)
    facts = {"equal": result.equal, "rows": result.rows, "live": result.live_hash, "rebuilt": result.rebuilt_hash}
    words = "The tables say what the log says" if result.equal else "The tables and the log differ"
    say(facts, as_json, lambda: f"{words}: {result.rows} records.")
    if dry_run and not result.equal:
        raise click.exceptions.Exit(1)


@doctor_group.command()
@data_option
@json_option
def recover(data: Path | None, as_json: bool) -> None:
    """Bring a file that cannot be opened back to work; the damaged one is kept among the safety copies."""
    found = bring_back(folder(data), key=key_of(folder(data)))
    found.store.close()
    facts = {
        "step": str(found.rung), "kept": str(found.kept) if found.kept else None, "missing": found.missing,
        "restored": found.restored, "upto": found.upto,
    }  # fmt: skip
    say(facts, as_json, lambda: _RECOVERED[found.rung] + _rest(found))


_RECOVERED = {
    Rung.REOPENED: "The file opens and is whole.",
    Rung.REPLAYED: "The file is whole without the log beside it, which did not belong to it.",
    Rung.REBUILT: "The file was made anew from its log; nothing is missing.",
    Rung.SALVAGED: "The file was made anew from what could be read.",
    Rung.FROM_COPY: "The newest safety copy was brought back, with what the second place held.",
}


def _rest(found: Recovered) -> str:
    told = f" {found.missing} changes are missing." if found.missing else ""
    told += f" {found.restored} records were taken from the tables." if found.restored else ""
    return told + (f" The damaged file is kept as {found.kept}." if found.kept else "")


VERBS = (copy, doctor_group)
