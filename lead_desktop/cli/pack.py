"""Verbs for reference packs: `pack list`, `show`, `sheet`, `bring`, `make`. A district takes a pack in by `import`."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from lead_desktop.catalogue import places
from lead_desktop.cli.speaking import data_option, json_option, opened, say
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.sync import packs
from lead_desktop.sync.pack_lists import COLUMNS, LISTS
from lead_desktop.sync.packs import Pack

_name = click.argument("name", metavar="LIST", type=click.Choice(list(LISTS)))


@click.group("pack")
def PACK() -> None:
    """Reference packs: what a province fills and changes for its districts."""


@PACK.command("list")
@data_option
@json_option
def list_packs(data: Path | None, as_json: bool) -> None:
    """List the packs that were made here, and the one that is in force."""
    with opened(data, read_only=True) as store:
        facts = {"made": [dict(one) for one in packs.made(store)], "in_force": _facts(packs.here(store))}
    say(facts, as_json, lambda: _listed(facts))


@PACK.command("show")
@click.argument("file", required=False, type=click.Path(path_type=Path))
@data_option
@json_option
def show(file: Path | None, data: Path | None, as_json: bool) -> None:
    """Say what is in FILE, or in the pack that is in force; at a province also what the next one would carry."""
    with opened(data, read_only=True) as store:
        found = packs.read(file) if file is not None else packs.here(store)
        facts: dict[str, Any] = {"pack": _facts(found)}
        if file is None and store.about.role == "province":
            facts["next"] = _facts(packs.coming(store)) if packs.differs(store) else {}
            facts["changed"] = {name: [dict(line) for line in lines] for name, lines in packs.draft(store).items()}
    say(facts, as_json, lambda: _shown(facts))


@PACK.command("sheet")
@_name
@data_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The .xlsx file to write.")
def sheet(name: str, data: Path | None, out: Path) -> None:
    """Write a reference list as a spreadsheet, to be filled and brought back."""
    from lead_desktop.reports.pack_sheets import as_workbook
    from lead_desktop.system import safeio

    with opened(data, read_only=True) as store:
        content = as_workbook(name, packs.lines_of(store, name), english, "en")
    safeio.write_file(out, content)
    click.echo(f"Wrote {out}")


@PACK.command("bring")
@_name
@click.argument("file", type=click.Path(path_type=Path))
@data_option
@json_option
def bring(name: str, file: Path, data: Path | None, as_json: bool) -> None:
    """Keep the lines of a spreadsheet for the next pack; lines that cannot be taken are set aside with the reason."""
    from lead_desktop.sheets.pack_lists import rows_of

    rows = rows_of(file, name, COLUMNS)
    with opened(data) as store:
        changed, aside = packs.bring(store, name, rows)
    told = [{"line": one.number, "reason": one.reason.said(english)} for one in aside]
    facts = {"list": name, "lines": len(rows), "changed": changed, "set_aside": told}
    words = [f"{len(rows)} lines read, {changed} changed, {len(told)} set aside."]
    say(facts, as_json, lambda: "\n".join([*words, *(f"Line {one['line']}: {one['reason']}" for one in told)]))


@PACK.command("make")
@data_option
@click.option("--to", type=click.Path(path_type=Path), help="Also write it as a file of its own into this folder.")
@click.option("--title", default="", help="A few words by which the districts know it.")
@json_option
def make(data: Path | None, to: Path | None, title: str, as_json: bool) -> None:
    """Make the next pack; from now on it travels in every answer to a district."""
    with opened(data) as store:
        found = packs.make(store, title)
        written = _write(store, to)
    facts = {**_facts(found), "file": str(written) if written else ""}
    say(facts, as_json, lambda: "\n".join([_words(facts), *([f"Wrote {written}"] if written else [])]))


def _write(store: Store, to: Path | None) -> Path | None:
    return packs.write(store, to) if to is not None else None


def _facts(pack: Pack | None) -> dict[str, Any]:
    return {**asdict(pack), "lists": dict(pack.lists), "records": dict(pack.records)} if pack else {}


def _words(pack: Mapping[str, Any]) -> str:
    if not pack:
        return "No reference pack is in force."
    inside = {LISTS[name]: count for name, count in pack["lists"].items()}
    inside |= {ENTITIES[name].plural: count for name, count in pack["records"].items() if name in ENTITIES}
    parts = [f"{name}: {count}" for name, count in inside.items()] + [f"Practices: {pack['practices']}"]
    title = f" “{pack['title']}”" if pack["title"] else ""
    return f"Pack {pack['number']}{title} of {places.name_of(pack['province'])}, {pack['made']}. {'; '.join(parts)}."


def _listed(facts: Mapping[str, Any]) -> str:
    lines = [f"{one['number']}  {one['made']}  {one['title']}".rstrip() for one in facts["made"]]
    return "\n".join([*lines, _words(facts["in_force"])])


def _shown(facts: Mapping[str, Any]) -> str:
    lines = [_words(facts["pack"])]
    if facts.get("next"):
        lines.append(f"The next one: {_words(facts['next'])}")
    for name, changed in facts.get("changed", {}).items():
        lines += [f"{LISTS[name]}: {line['code']}  {line['en']}" for line in changed]
    return "\n".join(lines)


VERBS = (PACK,)
