"""What the verbs share: the `--data` and `--json` options, opening a store, and printing facts."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Entity, Problem
from lead_desktop.roadmap.texts import english
from lead_desktop.store.store import Store
from lead_desktop.system import paths

_F = TypeVar("_F", bound=Callable[..., Any])

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=None,
    help="The folder of the store. Without it: this user's own.",
)


def json_option(function: _F) -> _F:
    """Add `--json` to a verb."""
    return click.option("--json", "as_json", is_flag=True, help="Print facts for a program to read.")(function)


def yes_option(function: _F) -> _F:
    """Add `--yes` to a verb that asks first."""
    return click.option("--yes", is_flag=True, help="Do it without asking.")(function)


def folder(data: Path | None) -> Path:
    """Return the folder of the store that a verb works on."""
    return data if data is not None else paths.default_store_folder()


@contextmanager
def opened(data: Path | None, *, read_only: bool = False) -> Iterator[Store]:
    """Open the store of a verb and close it whatever happens."""
    store = Store.open(folder(data), read_only=read_only)
    try:
        yield store
    finally:
        store.close()


def entity_named(name: str) -> Entity:
    """Return the kind of record that an argument names; a wrong name is wrong usage."""
    if name not in ENTITIES:
        raise click.UsageError(f"There is no kind of record called “{name}”. `lead-desktop dictionary` lists them.")
    return ENTITIES[name]


def say(facts: object, as_json: bool, text: Callable[[], str]) -> None:
    """Print facts, as JSON or in words."""
    click.echo(json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=False) if as_json else text())


def tell_problems(problems: list[Problem]) -> None:
    """Print what needs a look to the error stream, one sentence a line."""
    for problem in problems:
        click.echo(f"{ENTITIES[problem.entity].by_name[problem.field].label}: {problem.said(english)}", err=True)
