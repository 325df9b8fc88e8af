"""What the verbs share: the `--data` and `--json` options, opening a store, and printing facts."""

import json
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from lead_desktop import catalogue
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.entities import Entity, Problem
from lead_desktop.roadmap.texts import english
from lead_desktop.store import copies, locking, ways_in
from lead_desktop.store.copies import Copy
from lead_desktop.store.engine import DatabaseError
from lead_desktop.store.storage_key import StorageKey
from lead_desktop.store.store import Store
from lead_desktop.store.wrong_tries import WrongTries
from lead_desktop.sync import packs
from lead_desktop.system import paths
from lead_desktop.system.key_store import SystemKeyStore

PASSWORD, NEW_PASSWORD = "LEAD_PASSWORD", "LEAD_NEW_PASSWORD"

_F = TypeVar("_F", bound=Callable[..., Any])

data_option = click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=None,
    help="The folder of the store. Without it: this user's own. The password of a locked one is asked for, or taken "
    "from the variable LEAD_PASSWORD.",
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
    store = Store.open(folder(data), read_only=read_only, key=key_of(folder(data)))
    try:
        # A damaged file must still reach the verbs that mend it.
        with suppress(DatabaseError, ValueError, KeyError):
            packs.stand_in(store)
        yield store
    finally:
        catalogue.stand_in({})
        store.close()


def key_of(where: Path) -> StorageKey | None:
    """Return the key of the storage in a folder, None for a plain one. Raises LeadError for a wrong password."""
    return _own_key(where) if locking.is_locked(where) else None


def key_of_copy(where: Path, copy: Copy) -> StorageKey | None:
    """Return the key that a copy needs, also one from before a lock was taken off. Raises LeadError."""
    return _own_key(where) if copies.is_locked(copy) else key_of(where)


def _own_key(where: Path) -> StorageKey:
    ways, key_store = ways_in.read(where), SystemKeyStore()
    return ways_in.by_computer(ways, key_store) or ways_in.by_password(ways, _password(), waited(where), key_store)


def waited(where: Path) -> WrongTries:
    """Sit out what is left of a wait after wrong tries, and return them."""
    tries = WrongTries(where)
    if tries.left():
        click.echo(f"Too many wrong tries: waiting for {tries.left()} seconds.", err=True)
    while tries.left():
        time.sleep(1)
        tries.note()
    return tries


def new_password() -> str:
    """Ask for a new password twice, unless the variable LEAD_NEW_PASSWORD holds it."""
    given = os.environ.get(NEW_PASSWORD)
    return given or str(click.prompt("New password", hide_input=True, confirmation_prompt=True))


def _password() -> str:
    given = os.environ.get(PASSWORD)
    return given or str(click.prompt("Password", hide_input=True, err=True))


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
