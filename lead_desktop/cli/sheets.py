"""Verbs for spreadsheets: `sheet import`. Reading, matching and checking stand in lead_desktop.sheets."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from lead_desktop.cli.speaking import data_option, entity_named, json_option, opened, say
from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.texts import Translate, english
from lead_desktop.store.store import Store


@click.group("sheet")
def SHEET() -> None:
    """Bring tables of spreadsheets in, and hand records on as spreadsheets."""


@SHEET.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--entity", required=True, help="The kind of record; `lead-desktop dictionary` lists them.")
@click.option(
    "--mapping", type=click.Path(path_type=Path), help="How the columns match, as `mapping` of --json prints it."
)
@click.option("--dry-run", is_flag=True, help="Only read and check; change nothing.")
@data_option
@json_option
def import_sheet(
    file: Path, entity: str, mapping: Path | None, dry_run: bool, data: Path | None, as_json: bool
) -> None:  # fmt: skip
    """Bring in the rows of FILE as one step; rows that cannot be taken are set aside with the reason."""
    declared = entity_named(entity)
    with opened(data, read_only=dry_run) as store:
        facts = _imported(store, file, declared, mapping, dry_run=dry_run)
    say(facts, as_json, lambda: _words(facts))


@SHEET.command("read-cells", hidden=True)
@click.argument("order", type=click.Path(path_type=Path))
def read_cells(order: Path) -> None:
    """Read a file in this process alone; the packed program starts itself so."""
    from lead_desktop.sheets.child import main

    raise click.exceptions.Exit(main(order))


def _imported(store: Store, file: Path, entity: Entity, mapping: Path | None, *, dry_run: bool) -> dict[str, Any]:
    from lead_desktop.sheets.bring import bring
    from lead_desktop.sheets.check import check
    from lead_desktop.sheets.choose import chosen_table, matched
    from lead_desktop.sheets.columns import Columns
    from lead_desktop.sheets.matching import Matching, from_text
    from lead_desktop.sheets.read import read, take

    asked = from_text(mapping.read_text("utf-8-sig", errors="replace")) if mapping else None
    source, tongues = take(file), _tongues()
    encoding, delimiter = (asked.encoding, asked.delimiter) if asked else ("", "")
    book = read(source, encoding=encoding, delimiter=delimiter)
    columns = Columns(store, entity, tongues)
    table = chosen_table(book, columns, asked or Matching())
    checked = check(store, entity, table, matched(store, entity, table, asked, tongues, columns), tongues)
    document = "" if dry_run else bring(store, source, checked).document
    return {
        "file": source.name, "kind": book.kind, "encoding": book.encoding, "delimiter": book.delimiter,
        "dry_run": dry_run, "document": document, **_counts(checked),
    }  # fmt: skip


def _counts(checked: Any) -> dict[str, Any]:
    from lead_desktop.sheets.check import Standing

    lines = checked.lines
    aside = [line for line in lines if line.standing is not Standing.GOOD]
    return {
        "sheet": checked.table.sheet,
        "header": list(checked.table.header),
        "rows": len(lines),
        "brought_in": len(lines) - len(aside),
        "set_aside": [_aside_facts(line) for line in aside],
        "records": checked.records,
        "remarks": [
            {"row": line.row.number, "sentences": [one.said(english) for one in line.remarks]}
            for line in lines
            if line.remarks
        ],
        "mapping": checked.matching.facts(),
    }


def _aside_facts(line: Any) -> dict[str, Any]:
    return {
        "row": line.row.number,
        "standing": str(line.standing),
        "kind": line.row.kind.value,
        "reasons": [reason.said(english) for reason in line.reasons],
        "cells": list(line.row.cells),
    }


def _words(facts: dict[str, Any]) -> str:
    aside = facts["set_aside"]
    done = "would come in" if facts["dry_run"] else "brought in"
    lines = [f"{facts['rows']} rows in {facts['file']}: {facts['brought_in']} {done}, {len(aside)} set aside, 0 lost."]
    lines += [
        f"  {label}: {use['field'] or 'not used'} ({use['certainty']})"
        for label, use in facts["mapping"]["columns"].items()
    ]
    lines += [f"Row {one['row']}: {' '.join(one['reasons'])}" for one in aside]
    return "\n".join(lines)


def _tongues() -> Sequence[Translate]:
    """Return the languages in which columns may be named besides English."""
    from lead_desktop.ui.texts import speaker

    return speaker("ur"), speaker("sd")


VERBS = (SHEET,)
