"""The verb `publish`: keeps the consolidated records in PostgreSQL. How is in lead_desktop.publish."""

from pathlib import Path
from typing import Any

import click

from lead_desktop.cli.speaking import data_option, json_option, opened, say
from lead_desktop.store.store import Store


@click.command()
@click.argument("address")
@data_option
@click.option("--name", "schema", default="lead", show_default=True, help="The name that the tables stand under.")
@click.option("--check", "checking", is_flag=True, help="Compare both sides and send nothing.")
@click.option("--anew", is_flag=True, help="Send everything again.")
@json_option
def publish(address: str, data: Path | None, schema: str, checking: bool, anew: bool, as_json: bool) -> None:
    """Bring the PostgreSQL server at ADDRESS to where this office's records stand.

    ADDRESS is written like postgresql://publisher@server/lead. Leave the password out of it: it is read from
    PGPASSWORD or from the password file of PostgreSQL.
    """
    with opened(data, read_only=True) as store:
        if checking:
            _check(store, address, schema, as_json)
        else:
            _publish(store, address, schema, anew=anew, as_json=as_json)


def _publish(store: Store, address: str, schema: str, *, anew: bool, as_json: bool) -> None:
    from lead_desktop.publish import publish as bring

    done = bring(
        store, address, schema=schema, anew=anew, told=lambda at, of: click.echo(f"Bundle {at} of {of}.", err=True)
    )
    facts: dict[str, Any] = {
        "lines": done.lines, "removed": done.removed, "bundles": done.bundles, "sent": done.sent
    }  # fmt: skip
    if not (done.lines or done.removed):
        say(facts, as_json, lambda: "Nothing to send: the server has everything.")
        return
    say(facts, as_json, lambda: f"Sent {done.lines} lines of {len(done.sent)} tables; took out {done.removed}.")


def _check(store: Store, address: str, schema: str, as_json: bool) -> None:
    from lead_desktop.publish import check

    found = check(store, address, schema=schema)
    facts = [{"table": one.table, "here": one.here, "there": one.there, "same": one.same} for one in found]
    different = [one for one in found if not one.same]
    lines = [f"{one.table}: {one.here} here, {one.there} there, not the same." for one in different]
    say(facts, as_json, lambda: "\n".join(lines) or f"All {len(found)} tables are the same on both sides.")
    if different:
        raise click.exceptions.Exit(1)


VERBS = (publish,)
