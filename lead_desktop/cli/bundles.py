"""Verbs for bundles: export, inspect, import, receipt. Differences are in differences.py."""

from pathlib import Path
from typing import Any

import click

from lead_desktop.catalogue import places
from lead_desktop.cli import lines
from lead_desktop.cli.differences import differences
from lead_desktop.cli.left_alone import tell_left_alone
from lead_desktop.cli.speaking import data_option, json_option, opened, say, yes_option
from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey, outbox, packs, watching
from lead_desktop.sync.errors import BundleError

_to = click.option(
    "--to", type=click.Path(path_type=Path), required=True, help="A folder, for example that of the stick."
)
_to_any = click.option(
    "--to",
    required=True,
    help="A folder, for example that of the stick, a file, or an address: webdavs://, sftp://, s3:// or file://.",
)
_user = click.option(
    "--user",
    default="",
    help="The name at the address. Its password is asked for, or taken from the system's key store or from the "
    "variable LEAD_LINE_PASSWORD.",
)
_files = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
_sources = click.argument("files", nargs=-1, required=True)


@click.command()
@data_option
@_to_any
@click.option("--full", is_flag=True, help="Everything, not only what is not yet confirmed.")
@click.option("--place", help="At the provincial office: the district that the answer is for.")
@click.option("--sisters", is_flag=True, help="In a district: this district's other computers can open it too.")
@click.option("--spread", is_flag=True, help="Over several sticks: as many parts as there is room for.")
@click.option("--go-on", is_flag=True, help="Go on with a bundle begun with --spread, also after a stick came out.")
@click.option("--room", type=int, help="The bytes that may be used on a stick. Without it: those that are free.")
@_user
@json_option
def export(
    data: Path | None,
    to: str,
    full: bool,
    place: str | None,
    sisters: bool,
    spread: bool,
    go_on: bool,
    room: int | None,
    user: str,
    as_json: bool,
) -> None:
    """Write a bundle of what the other office does not have yet."""
    with opened(data) as store:
        options: dict[str, Any] = {"full": full, "place": place}
        options["recipients"] = bundle.sisters(store) if sisters else None
        if lines.is_address(to):
            sent = lines.send(store, to, user, **options)
            say(sent, as_json, lambda: f"Sent {sent['file']} to {to}, check code {sent['check_code']}.")
            return
        if spread or go_on:
            told = lines.spread(store, Path(to), go_on=go_on, room=room, **options)
            say(told, as_json, lambda: lines.words_of_spread(told))
            return
        if room is None and Path(to).is_dir():
            room = outbox.room_on(Path(to))
        written = bundle.write(store, Path(to), room=room, **options)
    facts = {
        "file": str(written.path), "number": written.number, "changes": written.changes,
        "bytes": written.bytes, "check_code": written.check_code, "papers": written.attachments,
        "papers_left_out": len(written.left_out),
    }  # fmt: skip
    say(facts, as_json, lambda: _written_words(written))


def _written_words(written: bundle.Written) -> str:
    changes = "1 change" if written.changes == 1 else f"{written.changes} changes"
    said = f"Wrote {written.path}: {changes}, check code {written.check_code}."
    left = len(written.left_out)
    if not left:
        return said
    if left == 1:
        return f"{said} For want of room 1 paper stays here; a later bundle carries it."
    return f"{said} For want of room {left} papers stay here; a later bundle carries them."


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
@_sources
@data_option
@yes_option
@click.option("--unverified", is_flag=True, help="Also from a computer that this office has not admitted.")
@_user
@json_option
def import_files(
    files: tuple[str, ...], data: Path | None, yes: bool, unverified: bool, user: str, as_json: bool
) -> None:
    """Take in the bundles, receipts and reference packs among FILES or at an ADDRESS, each whole or not at all."""
    given = [Path(one) for one in files if not lines.is_address(one)]
    meant = journey.meant_for_import(given)
    tell_left_alone(given, meant)
    addresses = [one for one in files if lines.is_address(one)]
    if not meant and not addresses:
        raise BundleError.nothing_meant_for("bundle")
    facts: list[dict[str, Any]] = []
    with opened(data) as store:
        came = [path for one in addresses for path in lines.fetched(store, one, user)]
        for path in [*meant, *journey.meant_for_import(came)]:
            whole, told = lines.gathered(store, path)
            facts.append(_take_in(store, whole, yes=yes, unverified=unverified) if whole is not None else told)
            if path in came:
                watching.done_with(store, path)
    say(facts, as_json, lambda: "\n".join(str(one["words"]) for one in facts) or "Nothing has come.")


def _take_in(store: Store, path: Path, *, yes: bool, unverified: bool) -> dict[str, Any]:
    if journey.is_receipt(path):
        _ask(f"{path.name} is a receipt: it says which bundles the other office has.", yes)
        taken = journey.take_in_receipt(store, path)
        return {"file": path.name, "kind": "receipt", "words": taken.sentence.said(english)}
    if packs.is_pack(path):
        found = packs.read(path)
        _ask(f"{path.name} is reference pack {found.number} of {places.name_of(found.province)}, {found.made}.", yes)
        pack = packs.take_in(store, path)
        return {"file": path.name, "kind": "pack", "number": pack.pack.number, "words": pack.sentence.said(english)}
    preview = journey.look(store, path)
    _ask(preview.sentence.said(english), yes)
    result = journey.take_in(store, path, accept_unverified=unverified)
    return {
        "file": path.name, "kind": "bundle", "standing": preview.standing, "changes": result.changes,
        "differences": result.differences, "set_aside": result.set_aside, "words": result.sentence.said(english),
    }  # fmt: skip


def _ask(what: str, yes: bool) -> None:
    """Say what has come and ask whether it is taken in; on the error stream, so that facts stay readable."""
    if not yes:
        click.echo(what, err=True)
        click.confirm("Take it in?", abort=True, err=True)


@click.command()
@data_option
@click.option("--place", required=True, help="The district that the receipt is for.")
@_to
def receipt(data: Path | None, place: str, to: Path) -> None:
    """Write the receipt for what was taken in from a district."""
    with opened(data) as store:
        click.echo(f"Wrote {journey.write_receipt(store, place, to)}")


VERBS = (export, inspect, import_files, receipt, differences)
