"""Verbs for papers: report KIND, sheet export."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lead_desktop.cli.speaking import data_option, entity_named, json_option, opened, say
from lead_desktop.roadmap.facts import Facts
from lead_desktop.roadmap.texts import Translate, english
from lead_desktop.store.store import Store

if TYPE_CHECKING:
    from lead_desktop.reports.registry import Report

LANGUAGES = ("en", "ur", "sd")
_language = click.option("--language", type=click.Choice(LANGUAGES), default="en", show_default=True)
_place = click.option("--place", help="At the provincial office: the district that it is about.")


@click.command()
@click.argument("kind")
@data_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="A .pdf, .xlsx or .docx file.")
@_language
@click.option("--paper", "sheet", type=click.Choice(["a4", "legal"]), default="a4", show_default=True)
@click.option("--record", help="The id of the record that the paper is about. Without it: the newest one that fits.")
@_place
@click.option("--with-private", is_flag=True, help="Print phone numbers and the like; only in the handover pack.")
@json_option
def report(
    kind: str,
    data: Path | None,
    out: Path,
    language: str,
    sheet: str,
    record: str | None,
    place: str | None,
    with_private: bool,
    as_json: bool,
) -> None:
    """Write a report; KIND is one of the names that a wrong one brings up, or form:ENTITY for a blank form."""
    from lead_desktop.reports import files
    from lead_desktop.reports.closing import blanks_of, unsourced_of, words_of
    from lead_desktop.reports.desk import Desk
    from lead_desktop.reports.registry import built

    wanted = _report(kind)
    tr = _speaker(language)
    with opened(data, read_only=True) as store:
        facts = _facts(store, place)
        about = _about(wanted.kind, facts, record) if not kind.startswith("form:") else kind.removeprefix("form:")
        private = with_private and wanted.with_private
        desk = Desk(facts, tr, language, about, store.about.practice, private)
        paper = built(wanted, desk)
        try:
            written = files.write_paper(wanted, paper, out, tr, sheet)
        except KeyError:
            raise click.UsageError(f"This report is given as {', '.join(wanted.forms)}: end the name so.") from None
        told = {
            "files": [str(path) for path in written],
            "blank": list(blanks_of(paper, desk)) if paper.draft else [],
            "without_source": [words_of(one, desk) for one in unsourced_of(paper, desk)],
        }
    say(told, as_json, lambda: _words(told))


def _report(kind: str) -> "Report":
    from lead_desktop.reports.registry import BLANK_FORM, REPORTS

    if kind.startswith("form:"):
        entity_named(kind.removeprefix("form:"))
        return BLANK_FORM
    if kind not in REPORTS:
        raise click.UsageError(f"There is no report called “{kind}”. There are: {', '.join(REPORTS)}, form:ENTITY.")
    return REPORTS[kind]


def _about(kind: str, facts: Facts, record: str | None) -> str:
    from lead_desktop.reports.registry import REPORTS, records_for

    rows = records_for(REPORTS[kind], facts)
    if not REPORTS[kind].about:
        return ""
    ids = [str(row["id"]) for row in rows]
    if record is not None and facts.row(REPORTS[kind].about, record) is None:
        raise click.UsageError(f"There is no {REPORTS[kind].about} with the id “{record}”.")
    if record is None and not ids:
        raise click.UsageError(f"There is no {REPORTS[kind].about} on record that this paper could be about.")
    return record if record is not None else ids[0]


def _facts(store: Store, place: str | None) -> Facts:
    return store.of_place(place) if place else store


def _speaker(language: str) -> Translate:
    if language == "en":
        return english
    from lead_desktop.ui.texts import speaker

    return speaker(language)


def _words(told: dict[str, list[str]]) -> str:
    lines = [f"Wrote {path}" for path in told["files"]]
    if told["blank"]:
        lines.append(f"Still blank: {', '.join(told['blank'])}.")
    if told["without_source"]:
        lines += ["Figures without a source:", *(f"  {one}" for one in told["without_source"])]
    return "\n".join(lines)


@click.command("export")
@data_option
@click.option("--out", type=click.Path(path_type=Path), required=True, help="An .xlsx file, or a folder for csv files.")
@click.option(
    "--csv", "as_csv", is_flag=True, help="Write csv files into a folder, the values as tidy rows among them."
)
@click.option("--entity", "kinds", multiple=True, help="Only this kind of record; may be given several times.")
@_language
@_place
@json_option
def export_sheet(
    data: Path | None,
    out: Path,
    as_csv: bool,
    kinds: tuple[str, ...],
    language: str,
    place: str | None,
    as_json: bool,
) -> None:
    """Write every table and the data dictionary, in the form that `sheet import` takes back unchanged."""
    from lead_desktop.reports import exports, files

    for kind in kinds:
        entity_named(kind)
    if not as_csv and out.suffix.lower() != ".xlsx":
        raise click.UsageError("End the name of the file in .xlsx, or add --csv for a folder of csv files.")
    with opened(data, read_only=True) as store:
        tables = exports.Tables(_facts(store, place), _speaker(language), language)
        if as_csv:
            written = files.write_folder(out, exports.csv_files(tables, kinds).items())
        else:
            written = files.write_folder(out.parent, [(out.name, exports.workbook_of_tables(tables, kinds))])
    told = {"files": [str(path) for path in written]}
    say(told, as_json, lambda: "\n".join(f"Wrote {path}" for path in written))


VERBS = (report,)
