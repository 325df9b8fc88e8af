"""Verbs that make a store or say what is in it: init, practice, tour, status, dictionary."""

import os
from pathlib import Path

import click

from lead_desktop.catalogue import places
from lead_desktop.cli.speaking import data_option, folder, json_option, opened, say
from lead_desktop.cli.status import dictionary_facts, status_facts, status_words
from lead_desktop.store.store import Store


def _place_code(context: click.Context, parameter: click.Parameter, typed: str) -> str:
    found = places.place(typed) or next((match.place for match in places.find(typed)), None)
    if found is None:
        raise click.BadParameter(f"there is no place called “{typed}” in the list of districts and provinces.")
    return found.code


@click.command()
@data_option
@click.option("--role", type=click.Choice(["district", "province"]), required=True)
@click.option(
    "--place", callback=_place_code, required=True, help="A district or province: its code or any of its names."
)
@click.option("--officer", required=True, help="The officer or office that works here.")
def init(data: Path | None, role: str, place: str, officer: str) -> None:
    """Make a store for a district or a provincial office."""
    with Store.create(folder(data), role=role, place=place, officer=officer) as store:
        click.echo(f"Made the store of {places.name_of(store.about.place)} in {store.folder}.")


@click.command()
@data_option
@click.option("--place", callback=_place_code, default="KECH", show_default=True, help="KECH or NAUSHAHRO-FEROZE.")
def practice(data: Path | None, place: str) -> None:
    """Make the practice district, filled from real figures, in its own folder."""
    from lead_desktop import practice as practice_district

    where = data if data is not None else practice_district.own_folder(place)
    with practice_district.make(where, place) as store:
        click.echo(f"Made the practice district {places.name_of(place)} in {store.folder}.")


@click.command()
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The folder for the pictures.")
@click.option("--language", type=click.Choice(["en", "ur", "sd"]), default="en", show_default=True)
@click.option("--size", default="1366x768", show_default=True, help="Width and height of the window.")
def tour(out: Path, language: str, size: str) -> None:
    """Walk the real windows through the eight steps without a screen, and leave a picture of each."""
    width, _, height = size.partition("x")
    if not (width.isdigit() and height.isdigit()):
        raise click.BadParameter("the size is written as 1366x768.")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from lead_desktop.tour import walk

    pictures = walk(out, spoken=language, size=(int(width), int(height)))
    click.echo(f"{len(pictures)} pictures are in {out.resolve()}")


@click.command()
@data_option
@json_option
def status(data: Path | None, as_json: bool) -> None:
    """Say where the eight steps stand, how much is recorded, and what the province has."""
    with opened(data, read_only=True) as store:
        facts = status_facts(store)
    say(facts, as_json, lambda: status_words(facts))


@click.command()
@json_option
def dictionary(as_json: bool) -> None:
    """List every kind of record with its fields, choices, owner and checks."""
    facts = dictionary_facts()
    say(facts, as_json, lambda: "\n".join(f"{name}: {', '.join(entity['fields'])}" for name, entity in facts.items()))


VERBS = (init, practice, tour, status, dictionary)
