"""Verbs of locked storage: lock on, off, password, sheet, province-code."""

from pathlib import Path

import click

from lead_desktop.cli.speaking import data_option, folder, key_of, new_password, opened, waited, yes_option
from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store import locking, opening, ways_in
from lead_desktop.store.errors import StoreError
from lead_desktop.store.storage_key import StorageKey, new_key
from lead_desktop.store.store import Store
from lead_desktop.store.ways_in import Way, WaysIn
from lead_desktop.system.key_store import SystemKeyStore


@click.group("lock")
def lock_group() -> None:
    """Lock the storage of an office, change its password, and find a way back in."""


@lock_group.command("on")
@data_option
def lock_on(data: Path | None) -> None:
    """Lock the storage with a password (or LEAD_NEW_PASSWORD), and print the recovery code."""
    from lead_desktop.sync import unlocking

    with opened(data) as store:
        if store.key is not None:
            raise StoreError(sentence(N_("This storage is locked already. Nothing was changed.")))
        key = new_key()
        ways, code = ways_in.with_recovery(_with_password(WaysIn(), key), key)
        locked = locking.lock(store, ways, key)
        unlocking.let_province_in(locked)
        locked.close()
    _tell_code(code)


@lock_group.command("off")
@data_option
@yes_option
def lock_off(data: Path | None, yes: bool) -> None:
    """Open the storage up for good: whoever has the disk can then read it."""
    with opened(data) as store:
        if store.key is None:
            raise StoreError(sentence(N_("This storage is not locked. Nothing was changed.")))
        if not yes:
            click.confirm("Open the storage up, so that anyone with this disk can read it?", abort=True)
        locking.open_up(store).close()
    click.echo("The storage is no longer locked.")


@lock_group.command("password")
@data_option
@click.option("--code", default=None, help="The code of the recovery sheet or of the province, if it is forgotten.")
def password(data: Path | None, code: str | None) -> None:
    """Set a new password (or LEAD_NEW_PASSWORD); the other ways in stay as they are."""
    from lead_desktop.sync import unlocking

    where = _locked_folder(data)
    ways = ways_in.read(where)
    key = ways_in.by_code(ways, code, waited(where)) if code else _own_key(where)
    # A code that was read out over the phone has done its work: the province gets another one.
    ways_in.write(where, _with_password(ways.without(Way.PROVINCE) if code else ways, key))
    with Store.open(where, key=key) as store:
        unlocking.let_province_in(store)
    click.echo("The new password opens the storage from now on.")


@lock_group.command("sheet")
@data_option
def sheet(data: Path | None) -> None:
    """Make a new recovery code; the one on an older sheet no longer opens anything."""
    where = _locked_folder(data)
    ways, code = ways_in.with_recovery(ways_in.read(where), _own_key(where))
    ways_in.write(where, ways)
    _tell_code(code)


@lock_group.command("province-code")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@data_option
def province_code(file: Path, data: Path | None) -> None:
    """Read, at the provincial office, the code that opens a district's locked storage; FILE is its lead.keys."""
    from lead_desktop.sync import unlocking

    with opened(data, read_only=True) as store:
        click.echo(unlocking.code_for(store, file))


def _locked_folder(data: Path | None) -> Path:
    where = folder(data)
    if locking.is_plain(where):
        raise StoreError(sentence(N_("This storage is not locked. Nothing was changed.")))
    if not (Store.exists(where) or ways_in.is_there(where)):
        raise opening.missing(where)
    return where


def _own_key(where: Path) -> StorageKey:
    key = key_of(where)
    if key is None:
        raise StoreError(sentence(N_("This storage is not locked. Nothing was changed.")))
    return key


def _with_password(ways: WaysIn, key: StorageKey) -> WaysIn:
    return ways_in.with_password(ways, key, new_password(), SystemKeyStore())


def _tell_code(code: str) -> None:
    click.echo(f"The recovery code is {code}. Write it down and keep it away from this computer.")


VERBS = (lock_group,)
